//! S5: one record: in plain words, its labels, and where it comes from.

mod labels;
mod sought;
mod source;

use egui::{Color32, Frame, Label, RichText, TextStyle, Ui};

use super::records::{show_one, want};
use sought::Sought;

use crate::findings::{Field, FieldRole, RecordFull, Zone};
use crate::i18n::Arg;
use crate::taxonomy::{Category, Level};
use crate::ui::answers::Asked;
use crate::ui::command::{Command, Need, RecordsOf, Route};
use crate::ui::context::ViewContext;
use crate::ui::spoken::sentence;
use crate::ui::theme::Icon;
use crate::ui::widgets::{
    Button, balanced, card, card_title, page, screen_title, strong_label, value,
};

/// Parts of a record shown at first.
const FIELDS_MAX: usize = 40;

/// A place from 1, how many there are, and the records before and after with their positions.
type Leaf = (u64, Option<u64>, [Option<(u32, u64)>; 2]);

/// One record, opened from a list.
#[expect(clippy::struct_excessive_bools, reason = "each is a thing that the person asked to see")]
pub struct RecordView {
    record: u32,
    of: RecordsOf,
    at: u64,
    /// Whether the words of a message are shown: the person asked for them.
    uncovered: bool,
    all_fields: bool,
    /// Whether the very piece of the file is shown, which few can read.
    raw_shown: bool,
    /// What was looked for, where a search led here.
    sought: Sought,
}

impl RecordView {
    /// The screen of a record at a position of a list.
    pub fn open(record: u32, of: RecordsOf, at: u64) -> Self {
        Self {
            record,
            of,
            at,
            uncovered: false,
            all_fields: false,
            raw_shown: false,
            sought: Sought::default(),
        }
    }

    /// Draws it.
    pub fn ui(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        let asked = ctx.answers.record(self.record);
        if matches!(asked, Asked::Unasked) {
            ctx.outbox.send(Command::Need(Need::Record(self.record)));
        }
        page(look, ui, "record", |ui| {
            let called = |full: &RecordFull| {
                let linked = ctx.linked(&full.row);
                linked.map_or_else(|| look.kind(full.row.kind), |it| it.0)
            };
            let title = asked.value().map_or_else(|| look.text("nav-record"), |it| called(it));
            screen_title(ui, &title);
            self.leaf(ctx, ui);
            if matches!(asked, Asked::Failed) {
                balanced(ui, look.text("screen-record-gone"));
                return;
            }
            value(look, ui, asked, |ui, full| {
                let private = full.row.level >= Level::Private;
                let is_message = full.row.kind.category() == Category::Messages;
                let covered = is_message && private && !self.uncovered;
                self.plain(ctx, ui, full, covered);
                labels::show(ctx, ui, full);
                source::show(ctx, ui, (full, covered), &mut self.raw_shown);
            });
        });
    }

    /// The way to the records before and after this one.
    fn leaf(&self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let found =
            if self.at == u64::MAX { self.among_hits(ctx) } else { Some(self.in_list(ctx)) };
        let Some((place, total, [before, after])) = found else { return };
        let look = ctx.look;
        ui.horizontal_wrapped(|ui| {
            let ways = [
                ("screen-record-previous", Icon::ChevronLeft, before),
                ("screen-record-next", Icon::ChevronRight, after),
            ];
            for (id, icon, to) in ways {
                let word = look.text(id);
                let button = |ui: &mut Ui| Button::quiet(&word).arrow(icon).show(look, ui);
                let clicked = ui.add_enabled_ui(to.is_some(), button).inner.clicked();
                if let Some((record, at)) = to.filter(|_| clicked) {
                    ctx.outbox.go(Route::Record { record, of: self.of.clone(), at });
                }
            }
            if let Some(total) = total {
                let args = [("number", Arg::Count(place)), ("total", Arg::Count(total))];
                // Whole: beside the buttons or below them.
                let place = quiet(ctx, &look.texts.with("screen-record-place", &args));
                ui.add(Label::new(place).extend());
            }
        });
    }

    /// Its place in its list from 1, how many there are, and the records before and after.
    fn in_list(&self, ctx: &ViewContext<'_>) -> Leaf {
        let start = self.at.saturating_sub(1);
        want(ctx, &self.of, start..self.at.saturating_add(2));
        let total = ctx.answers.total(&self.of);
        let to = |at: u64| Some((ctx.answers.row(&self.of, at)?.record, at));
        let before = self.at.checked_sub(1).and_then(to);
        let after = self.at.checked_add(1).filter(|at| total.is_some_and(|total| *at < total));
        (self.at.saturating_add(1), total, [before, after.and_then(to)])
    }

    /// The same among what a search found.
    fn among_hits(&self, ctx: &ViewContext<'_>) -> Option<Leaf> {
        let search = ctx.answers.search().filter(|it| it.filter == self.of.filter)?;
        let order = self.of.order;
        let at = search.in_order(order).position(|it| it.row.record == self.record)?;
        let to = |at: usize| Some((search.hit(order, at)?.row.record, u64::MAX));
        let before = at.checked_sub(1).and_then(to);
        Some((at as u64 + 1, Some(search.count() as u64), [before, to(at + 1)]))
    }

    fn plain(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui, full: &RecordFull, covered: bool) {
        let look = ctx.look;
        card(look, ui, |ui| {
            card_title(ui, &look.text("screen-record-plain"));
            strong_label(ui, &sentence(ctx, full, covered));
            balanced(ui, small(ctx, &when(ctx, full)));
            balanced(ui, look.texts.kind_say(full.row.kind));
            show_one(ctx, ui, &full.row);
            if covered {
                balanced(ui, quiet(ctx, &look.text("screen-record-covered")));
                let word = look.text("screen-record-uncover");
                if Button::quiet(&word).icon(Icon::Show).show(look, ui).clicked() {
                    self.uncovered = true;
                }
                return;
            }
            // A record that a search found has no place in a list.
            let search = ctx.answers.search().filter(|_| self.at == u64::MAX && !look.hide);
            self.sought.turn_to(
                search.map_or("", |it| it.text.as_str()),
                search.is_some_and(|it| it.initials),
            );
            let most = if self.all_fields { usize::MAX } else { FIELDS_MAX };
            let filled = full.fields.iter().filter(|it| self.all_fields || !is_said(it));
            for (at, field) in filled.enumerate().take(most) {
                ui.push_id(at, |ui| one_field(ctx, ui, field, &mut self.sought));
            }
            let empty = full.fields.iter().any(is_said);
            if !self.all_fields && (empty || full.fields.len() > most) {
                let all = look.counted("screen-record-fields-all", full.fields.len() as u64);
                if Button::quiet(&all).icon(Icon::ChevronDown).show(look, ui).clicked() {
                    self.all_fields = true;
                }
            }
        });
    }
}

fn when(ctx: &ViewContext<'_>, full: &RecordFull) -> String {
    let default = Zone::default();
    let zone = ctx.results.map_or(&default, |results| &results.findings.zone);
    full.row
        .time
        .map_or_else(|| ctx.text("screen-record-undated"), |stamp| ctx.look.texts.time(stamp, zone))
}

/// Whether it says nothing, or what stands above it: the record's date.
fn is_said(field: &Field) -> bool {
    is_empty(field) || field.role == FieldRole::Time
}

fn is_empty(field: &Field) -> bool {
    field.role == FieldRole::Empty || field.value.is_empty()
}

/// A part of a record: its name in plain words, and its value. The name that the export has for it
/// stands in the piece of the file below.
fn one_field(ctx: &ViewContext<'_>, ui: &mut Ui, field: &Field, sought: &mut Sought) {
    let look = ctx.look;
    let name = look.field_way(&field.path);
    pair(ctx, ui, &name, |ui| {
        if is_empty(field) {
            balanced(ui, quiet(ctx, &look.text("screen-record-empty")));
            return;
        }
        let value = look.private_lines(&field.value);
        if !sought.show(look, ui, &value) {
            ui.add(Label::new(value).wrap());
        }
        if field.cut {
            balanced(ui, quiet(ctx, &look.text("screen-record-cut")));
        }
    });
}

/// A name and what belongs to it: side by side, or below each other where there is little room.
fn pair(ctx: &ViewContext<'_>, ui: &mut Ui, name: &str, content: impl FnOnce(&mut Ui)) {
    let tokens = ctx.look.tokens;
    let width = ui.available_width();
    let names = (width * 0.3).min(tokens.size.card_min);
    if width < 2.0 * tokens.size.card_min {
        balanced(ui, quiet(ctx, name));
        Frame::new().show(ui, content);
        return;
    }
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width(names);
            ui.add(Label::new(quiet(ctx, name)).wrap());
        });
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = tokens.space.xs;
            content(ui);
        });
    });
}

fn quiet(ctx: &ViewContext<'_>, text: &str) -> RichText {
    RichText::new(text).color(Color32::from(ctx.look.tokens.color.quiet))
}

pub(super) fn small(ctx: &ViewContext<'_>, text: &str) -> RichText {
    quiet(ctx, text).text_style(TextStyle::Small)
}
