//! S2: how the reading goes, and the first facts while it does.

use std::cmp::Ordering;

use egui::accesskit::Live;
use egui::{Color32, Label, Rect, RichText, Role, Sense, TextStyle, Ui, Vec2, vec2};

use crate::i18n::Arg;
use crate::reader::frame::{Progress, Step, Unopened};
use crate::reader::{Failure, Input};
use crate::text::Untrusted;
use crate::ui::command::{Command, Route};
use crate::ui::context::{Phase, ViewContext};
use crate::ui::theme::{Icon, strong};
use crate::ui::widgets::{
    Bars, Button, balanced, blank, card, card_title, icon, is_low, lead, page, progress_bar,
    screen_title, write,
};

use super::overview::category_bars;
use super::unlock::Unlock;

/// The steps and their texts.
const STEPS: [(Step, &str); 4] = [
    (Step::Opening, "screen-scanning-step-opening"),
    (Step::Recognizing, "screen-scanning-step-recognizing"),
    (Step::Reading, "screen-scanning-step-reading"),
    (Step::Concluding, "screen-scanning-step-concluding"),
];
/// What the bar shows at most while there is something to do.
const NEARLY: f32 = 0.99;
/// Categories shown as first facts.
const FIRST_FACTS: usize = 5;

/// Seconds between two things that are read out to those who do not see the bar.
const SAID_EVERY_SECS: f64 = 3.0;

/// How the reading goes.
#[derive(Default)]
pub struct Scanning {
    unlock: Unlock,
    /// What was read out last, and when.
    said: Option<(f64, String)>,
}

impl Scanning {
    /// Draws it.
    pub fn ui(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        page(ctx.look, ui, "scanning", |ui| {
            if let Phase::Failed(failure) = ctx.phase {
                failed(ctx, ui, failure);
                return;
            }
            screen_title(ui, &ctx.text("screen-scanning-title"));
            going(ctx, ui);
            self.unlock.ui(ctx, ui);
            self.read_out(ctx, ui);
            first_facts(ctx, ui);
        });
    }

    /// Says how far it is, at most every few seconds.
    fn read_out(&mut self, ctx: &ViewContext<'_>, ui: &Ui) {
        let now = ui.input(|input| input.time);
        let due = self.said.as_ref().is_none_or(|said| now - said.0 >= SAID_EVERY_SECS);
        if due {
            self.said = Some((now, format!("{}, {}", percent(ctx.progress), files(ctx))));
        }
        let Some((_, said)) = &self.said else { return };
        let place = Rect::from_min_size(ui.cursor().min, Vec2::ZERO);
        let node = ui.interact(place, ui.unique_id().with("said"), Sense::hover());
        ui.ctx().accesskit_node_builder(node.id, |node| {
            node.set_role(Role::Status);
            node.set_live(Live::Polite);
            node.set_label(said.as_str());
        });
    }
}

fn going(ctx: &ViewContext<'_>, ui: &mut Ui) {
    let look = ctx.look;
    // Where the window is low, what one waits for is seen without scrolling.
    let low = is_low(look, ui);
    card(look, ui, |ui| {
        if low {
            bar(ctx, ui);
            ui.add_space(look.tokens.space.s);
        }
        for (step, text) in STEPS {
            step_row(ctx, ui, (step, text));
        }
        ui.add_space(look.tokens.space.s);
        if !low {
            bar(ctx, ui);
            ui.add_space(look.tokens.space.s);
        }
        ui.horizontal_wrapped(|ui| {
            let stop = ctx.text("screen-scanning-stop");
            if Button::quiet(&stop).icon(Icon::Stop).show(look, ui).clicked() {
                ctx.outbox.send(Command::StopReading);
            }
            if ctx.results.is_some() {
                let look_now = ctx.text("screen-scanning-look");
                if Button::bare(&look_now).icon(Icon::Overview).show(look, ui).clicked() {
                    ctx.outbox.go(Route::Overview);
                }
            }
        });
        balanced(ui, small(ctx, ctx.text("screen-scanning-stop-keeps")));
    });
}

fn bar(ctx: &ViewContext<'_>, ui: &mut Ui) {
    let look = ctx.look;
    let progress = ctx.progress;
    let share = share(progress);
    let percent = percent(progress);
    progress_bar(look, ui, share, &percent);
    ui.horizontal(|ui| {
        balanced(ui, small(ctx, percent));
        if let Some(left) = left(ctx) {
            balanced(ui, small(ctx, left));
        }
        let name = look.private(&progress.entry_name);
        ui.add(Label::new(small(ctx, name)).truncate());
    });
}

fn percent(progress: &Progress) -> String {
    format!("{:.0}%", share(progress) * 100.0)
}

/// How many files are done, of how many; of a single one, how much of it.
fn files(ctx: &ViewContext<'_>) -> String {
    let progress = ctx.progress;
    if progress.entries_total == 1 && progress.bytes_total > 0 {
        let size = |bytes| ctx.look.texts.size(bytes);
        let (done, total) = (size(progress.bytes_done), size(progress.bytes_total));
        let args = [("done", Arg::Text(&done)), ("total", Arg::Text(&total))];
        return ctx.look.texts.with("scanning-size", &args);
    }
    let done = Arg::Count(ctx.progress.entries_done);
    let total = Arg::Count(ctx.progress.entries_total);
    ctx.look.texts.with("screen-scanning-files", &[("done", done), ("total", total)])
}

/// How long it may still take, once that can be told.
fn left(ctx: &ViewContext<'_>) -> Option<String> {
    let secs = ctx.left_secs?;
    Some(if secs < 60 {
        ctx.look.counted("scanning-left-seconds", secs)
    } else {
        ctx.look.counted("scanning-left-minutes", secs / 60)
    })
}

fn small(ctx: &ViewContext<'_>, text: String) -> RichText {
    let color = Color32::from(ctx.look.tokens.color.quiet);
    RichText::new(text).text_style(TextStyle::Small).color(color)
}

fn step_row(ctx: &ViewContext<'_>, ui: &mut Ui, (step, text): (Step, &str)) {
    let look = ctx.look;
    let color = &look.tokens.color;
    let quiet = Color32::from(color.quiet);
    let order = step.cmp(&ctx.progress.step);
    let (glyph, tint) = match order {
        Ordering::Less => (Icon::Done, color.link),
        Ordering::Equal => (Icon::Dot, color.link),
        Ordering::Greater => (Icon::Circle, color.quiet),
    };
    let counts = step == Step::Reading && order != Ordering::Greater;
    let files = if counts { files(ctx) } else { String::new() };
    // A number and its unit stay together: where they do not fit beside the step, below it.
    let wide = |text: &str, style| write(ui, text, style, color.quiet, f32::INFINITY).width();
    let gaps = look.tokens.size.icon + 2.0 * ui.spacing().item_spacing.x;
    let all = gaps + wide(&ctx.text(text), strong()) + wide(&files, TextStyle::Body);
    let beside = all <= ui.available_width();
    ui.horizontal(|ui| {
        let side = look.tokens.size.icon;
        let (rect, _) = ui.allocate_exact_size(vec2(side, side), Sense::hover());
        icon(ui.painter(), look, glyph, rect.center(), tint);
        let word = RichText::new(ctx.text(text));
        ui.label(match order {
            Ordering::Equal => word.text_style(strong()),
            Ordering::Less => word,
            Ordering::Greater => word.color(quiet),
        });
        if counts && beside {
            ui.label(RichText::new(&files).color(quiet));
        }
    });
    if counts && !beside {
        ui.horizontal(|ui| {
            ui.add_space(look.tokens.size.icon + ui.spacing().item_spacing.x);
            ui.label(RichText::new(&files).color(quiet));
        });
    }
}

/// How much has been read, 0 to 1, by bytes; by files where no bytes are known.
fn share(progress: &Progress) -> f32 {
    let (done, total) = if progress.bytes_total > 0 {
        (progress.bytes_done, progress.bytes_total)
    } else {
        (progress.entries_done, progress.entries_total)
    };
    let share = if total == 0 { 0.0 } else { (done as f64 / total as f64) as f32 };
    // What was unpacked is not yet sorted, and then comes one more step: the bar is full at the end.
    let most = if progress.step == Step::Done { 1.0 } else { NEARLY };
    share.clamp(0.0, most)
}

fn first_facts(ctx: &ViewContext<'_>, ui: &mut Ui) {
    let look = ctx.look;
    if ctx.digest.ranked.is_empty() {
        return;
    }
    card(look, ui, |ui| {
        card_title(ui, &ctx.text("screen-scanning-so-far"));
        // Of the same moment as the bars below it: the reader itself is further by now.
        let records = ctx.digest.categories.iter().copied().fold(0, u64::saturating_add);
        balanced(ui, look.counted("screen-scanning-records", records));
        let mut bars = category_bars(ctx, ctx.digest.ranked.iter().take(FIRST_FACTS));
        // A share of what was read so far is none of the export.
        for it in &mut bars {
            it.share.clear();
        }
        let most = bars.iter().map(|bar| bar.count).max().unwrap_or(0);
        let chosen = Bars { rows: &bars, most }.show(look, ui);
        if let Some((category, _)) = chosen.and_then(|at| ctx.digest.ranked.get(at)) {
            ctx.outbox.go(Route::Category(*category));
        }
    });
}

/// The text that says why a file cannot be opened, and what helps.
fn unopened(why: Unopened) -> &'static str {
    match why {
        Unopened::Missing => "screen-failed-open-missing",
        Unopened::NotAllowed => "screen-failed-open-allowed",
        Unopened::InUse => "screen-failed-open-in-use",
        Unopened::NotHere => "screen-failed-open-not-here",
        Unopened::Other => "screen-failed-open-text",
    }
}

fn failed(ctx: &ViewContext<'_>, ui: &mut Ui, failure: Failure) {
    let look = ctx.look;
    let (id, text) = match failure {
        Failure::CannotOpen { why, .. } => ("open", unopened(why)),
        Failure::CannotStart => ("start", "screen-failed-start-text"),
        Failure::DiedTooOften => ("died", "screen-failed-died-text"),
        Failure::BadFrame => ("frame", "screen-failed-frame-text"),
    };
    let title = ctx.text(&format!("screen-failed-{id}-title"));
    card(look, ui, |ui| {
        blank(look, ui, (Icon::FileX, None), |ui| {
            screen_title(ui, &title);
            if let Failure::CannotOpen { input, .. } = failure
                && let Some(Input::Path(path)) = ctx.inputs.get(input)
            {
                let name = Untrusted::new(path.to_string_lossy());
                ui.add(Label::new(look.private(&name)).wrap());
            }
            lead(look, ui, &ctx.text(text));
            ui.add_space(look.tokens.space.s);
            let again = ctx.text("choose-file");
            if Button::primary(&again).icon(Icon::Open).show(look, ui).clicked() {
                ctx.outbox.send(Command::ChooseFile);
            }
            if ctx.results.is_some() {
                let kept = ctx.text("screen-failed-show-kept");
                if Button::quiet(&kept).icon(Icon::Overview).show(look, ui).clicked() {
                    ctx.outbox.go(Route::Overview);
                }
            }
            // A file that cannot be opened now may be there again.
            let again = ctx.text("state-reader-gone.do");
            if Button::quiet(&again).icon(Icon::Retry).show(look, ui).clicked() {
                ctx.outbox.send(Command::ReadAgain);
            }
            let start = ctx.text("nav-start");
            if Button::bare(&start).icon(Icon::Home).show(look, ui).clicked() {
                ctx.outbox.send(Command::CloseExport);
            }
        });
    });
}
