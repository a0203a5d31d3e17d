//! Searching among the records of a list.

use std::time::Duration;

use egui::text::LayoutJob;
use egui::{Color32, Key, RichText, TextFormat, TextStyle, Ui};

use super::{Line, orders, row_height};
use crate::findings::{Filter, Hit};
use crate::i18n::{Arg, Lang};
use crate::text::Untrusted;
use crate::text::initials::Initials;
use crate::ui::answers;
use crate::ui::command::{Command, Need, RecordsOf, Route};
use crate::ui::context::{Look, ViewContext};
use crate::ui::theme::strong;
use crate::ui::widgets::{
    ListState, RecordList, balanced, empty, is_low, progress_bar, search_field, tick,
};

/// Hits that a search gives at most; so many mean that there may be more.
const HITS_MAX: usize = 500;
/// Seconds without a key after which what was typed is looked for.
const REST_SECS: f64 = 0.25;

/// What is looked for in a list.
#[derive(Default)]
pub(super) struct Search {
    typed: String,
    asked: String,
    /// Whether words are found by the first letters of their sounds; nothing until the person chose.
    initials: Option<bool>,
    asked_initials: bool,
    /// When the field was last written in.
    typed_at: f64,
    list: ListState,
}

impl Search {
    /// Whether the same words are looked for.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        (&self.typed, self.initials) == (&other.typed, other.initials)
    }

    /// The same words, to be looked for once more.
    pub(super) fn again(&self) -> Self {
        Self { typed: self.typed.clone(), initials: self.initials, ..Self::default() }
    }

    /// Whether hits are shown instead of the list.
    pub(super) fn is_on(&self) -> bool {
        !self.asked.is_empty()
    }

    /// Whether something is typed.
    pub(super) fn is_filled(&self) -> bool {
        !self.typed.trim().is_empty()
    }

    /// Looks for nothing any more.
    pub(super) fn clear(&mut self) {
        *self = Self { initials: self.initials, ..Self::default() };
    }

    /// Draws the field; it searches when the typing rests, or at Enter. An empty field ends it.
    pub(super) fn field(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui, filter: &Filter) {
        let name = ctx.text("screen-records-search");
        let field = search_field(ctx.look, ui, &mut self.typed, &name);
        let (now, enter) = ui.input(|input| (input.time, input.key_pressed(Key::Enter)));
        if field.changed() {
            self.typed_at = now;
        }
        let initials = self.by_initials(ctx, ui);
        let wanted = self.typed.trim();
        if wanted == self.asked && (wanted.is_empty() || initials == self.asked_initials) {
            return;
        }
        // A single letter finds nearly everything; a single character of Chinese is a word.
        let long_enough = wanted.chars().count() > 1 || !wanted.is_ascii();
        let rests = self.typed_at + REST_SECS - now;
        let entered = field.lost_focus() && enter;
        if wanted.is_empty() || entered || (long_enough && rests <= 0.0) {
            self.asked = wanted.to_owned();
            self.asked_initials = initials;
            self.list = ListState::default();
            self.ask(ctx, filter);
        } else if long_enough {
            ui.ctx().request_repaint_after(Duration::from_secs_f64(rests.max(0.0)));
        }
    }

    fn ask(&self, ctx: &ViewContext<'_>, filter: &Filter) {
        let (text, filter) = (self.asked.clone(), filter.clone());
        let initials = self.asked_initials;
        ctx.outbox.send(Command::Need(Need::Search { text, filter, initials }));
    }

    /// Whether letters also stand for the sounds of Chinese words; who reads Chinese may choose.
    fn by_initials(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) -> bool {
        let reads_it = matches!(ctx.settings.lang, Lang::ZhHans | Lang::ZhHant);
        if !reads_it || Initials::of(&self.typed).is_none() {
            return false;
        }
        let on = self.initials.unwrap_or(true);
        if tick(ctx.look, ui, on.into(), (&ctx.text("search-initials"), None)).clicked() {
            self.initials = Some(!on);
        }
        on
    }

    /// Draws what was found; whether a search is on.
    pub(super) fn show(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui, of: &RecordsOf) -> bool {
        if !self.is_on() {
            return false;
        }
        let mine = |it: &&answers::Search| {
            (&it.text, it.initials) == (&self.asked, self.asked_initials) && it.filter == of.filter
        };
        let Some(found) = ctx.answers.search().filter(mine) else {
            // Another list has searched since.
            self.ask(ctx, &of.filter);
            return true;
        };
        said(ctx, ui, found);
        if found.count() > 0 {
            ui.horizontal_wrapped(|ui| orders(ctx, ui, of));
        }
        if found.done && found.count() == 0 {
            // Among all records there is nothing to widen but the words.
            let way = (of.filter != Filter::default()).then(|| ctx.text("state-nothing-found.do"));
            if empty(ctx.look, ui, &ctx.text("state-nothing-found"), way.as_deref()) {
                let of = RecordsOf { filter: Filter::default(), order: of.order };
                ctx.outbox.go(Route::Records(of));
            }
            return true;
        }
        let name = ctx.text("screen-records-title");
        let total = found.count() as u64;
        let list = RecordList { name: &name, total, row_height: row_height(ctx, ui) };
        let hit = |at: u64| found.hit(of.order, usize::try_from(at).ok()?);
        let answer = list.show(ctx.look, ui, &mut self.list, |ui, at| {
            hit(at).map_or_else(String::new, |hit| one(ctx, ui, hit))
        });
        if let Some(hit) = answer.opened.and_then(hit) {
            // Its place in the whole list is not known: it is leafed among the hits.
            let (record, at) = (hit.row.record, u64::MAX);
            ctx.outbox.go(Route::Record { record, of: of.clone(), at });
        }
        true
    }
}

fn said(ctx: &ViewContext<'_>, ui: &mut Ui, found: &answers::Search) {
    let look = ctx.look;
    let count = look.counted("screen-records-hits", found.count() as u64);
    if found.done {
        balanced(ui, count);
        if found.count() >= HITS_MAX {
            let quiet = Color32::from(look.tokens.color.quiet);
            let more = look.counted("screen-records-hits-most", HITS_MAX as u64);
            balanced(ui, RichText::new(more).text_style(TextStyle::Small).color(quiet));
        }
        return;
    }
    let share = look.share(u64::from(found.percent), 100);
    let so_far = look.texts.with("screen-records-searching", &[("percent", Arg::Text(&share))]);
    progress_bar(look, ui, f32::from(found.percent) / 100.0, &so_far);
    balanced(ui, if found.count() == 0 { so_far } else { count });
}

/// Draws a hit: the words around the match, which is marked by weight and a line.
fn one(ctx: &ViewContext<'_>, ui: &Ui, hit: &Hit) -> String {
    let look = ctx.look;
    let rect = ui.max_rect();
    let name = field_of(look, hit);
    let words = format!("{name}{}", look.private(&hit.around));
    let line = Line::full(ctx, &hit.row).titled(words);
    let said = line.said();
    if look.hide {
        line.paint(look, ui, rect, &hit.row);
        return said;
    }
    line.titled(String::new()).paint(look, ui, rect, &hit.row);
    let space = look.tokens.space;
    let left = look.tokens.size.row + space.m + space.s;
    let narrow = Line::is_narrow(look, rect.width());
    // Where it is narrow the date stands below.
    let beside = if narrow { space.s } else { look.tokens.size.card_min / 2.0 };
    let mut job = marked(look, ui, hit);
    job.wrap = egui::text::TextWrapping::truncate_at_width((rect.width() - left - beside).max(0.0));
    job.wrap.max_rows = if narrow && !is_low(look, ui) { 2 } else { 1 };
    let galley = ui.painter().layout_job(job);
    let upper = rect.with_max_y(rect.center().y);
    let middle = upper.center().y - galley.size().y / 2.0 + 2.0;
    let top = if narrow { rect.top() + space.xs } else { middle };
    let place = egui::pos2(rect.left() + left, top);
    ui.painter().galley(place, galley, look.tokens.color.text.into());
    said
}

/// The name of the field that the words are in, as it stands before them.
fn field_of(look: Look<'_>, hit: &Hit) -> String {
    if hit.field.is_empty() || look.hide {
        return String::new();
    }
    look.texts.with(
        "line-fact",
        &[("name", Arg::Text(&look.field_name(&hit.field))), ("title", Arg::Text(""))],
    )
}

fn marked(look: Look<'_>, ui: &Ui, hit: &Hit) -> LayoutJob {
    let text = hit.around.inner();
    let at = |at: u32| usize::try_from(at).unwrap_or(usize::MAX).min(text.len());
    let (start, end) = (at(hit.matched.0), at(hit.matched.1));
    let piece = |range: std::ops::Range<usize>| {
        Untrusted::new(text.get(range).unwrap_or_default()).for_window()
    };
    let color = Color32::from(look.tokens.color.text);
    let plain = TextFormat::simple(TextStyle::Body.resolve(ui.style()), color);
    let mut bold = TextFormat::simple(strong().resolve(ui.style()), color);
    bold.underline = egui::Stroke::new(look.tokens.size.line, color);
    let mut quiet = plain.clone();
    quiet.color = look.tokens.color.quiet.into();
    let mut job = LayoutJob::default();
    job.append(&field_of(look, hit), 0.0, quiet);
    job.append(&piece(0..start), 0.0, plain.clone());
    job.append(&piece(start..end), 0.0, bold);
    job.append(&piece(end..text.len()), 0.0, plain);
    job
}
