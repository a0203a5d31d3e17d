//! S13: a summary to save: for whom, what goes in, how it looks, where to.

mod copy;
mod goes_in;
mod look;
mod place;

use egui::{Color32, RichText, TextStyle, Ui};

use crate::i18n::Arg;
use crate::report::{Law, Length, LetterKind, Paper, Preset};
use crate::ui::command::{Command, Route};
use crate::ui::context::ViewContext;
use crate::ui::summary::{Ask, Picked};
use crate::ui::views::records::chips;
use crate::ui::widgets::{
    Button, balanced, card, card_title, empty, lead, page, screen_title, tick,
};

/// For whom, and the text of each.
const PRESETS: [(Preset, &str); 3] = [
    (Preset::Me, "screen-save-whom-me"),
    (Preset::Parent, "screen-save-whom-parent"),
    (Preset::Lawyer, "screen-save-whom-lawyer"),
];

/// The shortest of all, for oneself: offered as a length.
const ONE_PAGE: &str = "screen-save-whom-one-page";

/// The papers and their texts.
const PAPERS: [(Paper, &str); 2] =
    [(Paper::A4, "screen-save-paper-a4"), (Paper::Letter, "screen-save-paper-letter")];

/// The lengths and their texts.
const LENGTHS: [(Length, &str); 3] = [
    (Length::Short, "screen-save-length-short"),
    (Length::Middle, "screen-save-length-middle"),
    (Length::All, "screen-save-length-all"),
];

/// Saving a summary.
#[derive(Default)]
pub struct Save {
    goes_in: goes_in::GoesIn,
    pages: look::Pages,
    place: place::Place,
    copy: copy::Copy,
}

impl Save {
    /// Draws it.
    pub fn ui(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let widget_look = ctx.look;
        page(widget_look, ui, "save", |ui| {
            screen_title(ui, &ctx.title(&Route::Save));
            chips::stays(ctx, ui, "narrowed-stays");
            let nothing = ctx.results.is_none_or(|it| it.findings.totals.records == 0);
            if nothing {
                empty(widget_look, ui, &ctx.text("screen-overview-nothing"), None);
                return;
            }
            lead(widget_look, ui, &ctx.text("screen-save-lead"));
            card(widget_look, ui, |ui| whom(ctx, ui));
            card(widget_look, ui, |ui| self.goes_in.ui(ctx, ui));
            card(widget_look, ui, |ui| self.pages.ui(ctx, ui));
            card(widget_look, ui, |ui| self.place.ui(ctx, ui));
            card(widget_look, ui, |ui| self.copy.ui(ctx, ui));
        });
    }
}

fn whom(ctx: &ViewContext<'_>, ui: &mut Ui) {
    let look = ctx.look;
    let picked = ctx.summary.picked();
    card_title(ui, &ctx.text("screen-save-whom"));
    ui.horizontal_wrapped(|ui| {
        for (preset, id) in PRESETS {
            let on = whose(picked.preset) == preset;
            if Button::quiet(&ctx.text(id)).chosen(on).show(look, ui).clicked() && !on {
                pick(ctx, Picked { preset, ..picked.clone() });
            }
        }
    });
    let id = PRESETS.iter().find(|row| row.0 == picked.preset).map_or(ONE_PAGE, |row| row.1);
    balanced(ui, quiet(ctx, &ctx.text(&format!("{id}-text"))));
    if picked.preset == Preset::Lawyer {
        with_letter(ctx, ui);
        with_sums(ctx, ui);
    }
    length(ctx, ui);
    ui.horizontal_wrapped(|ui| {
        balanced(ui, ctx.text("screen-save-paper"));
        for (paper, id) in PAPERS {
            let on = picked.paper == paper;
            if Button::quiet(&ctx.text(id)).chosen(on).show(look, ui).clicked() && !on {
                pick(ctx, Picked { paper, ..picked.clone() });
            }
        }
    });
}

/// For whom a summary is: one of a single page is for oneself.
fn whose(preset: Preset) -> Preset {
    if preset == Preset::OnePage { Preset::Me } else { preset }
}

/// How long it may be.
fn length(ctx: &ViewContext<'_>, ui: &mut Ui) {
    let picked = ctx.summary.picked();
    let one = picked.preset == Preset::OnePage;
    ui.horizontal_wrapped(|ui| {
        balanced(ui, ctx.text("screen-save-length"));
        if whose(picked.preset) == Preset::Me {
            let button = Button::quiet(&ctx.text(ONE_PAGE)).chosen(one).show(ctx.look, ui);
            if button.clicked() && !one {
                pick(ctx, Picked { preset: Preset::OnePage, ..picked.clone() });
            }
        }
        for (length, id) in LENGTHS {
            let on = picked.length == length && !one;
            if Button::quiet(&ctx.text(id)).chosen(on).show(ctx.look, ui).clicked() && !on {
                pick(ctx, Picked { length, preset: whose(picked.preset), ..picked.clone() });
            }
        }
    });
}

/// Whether a letter stands at the end, and by which law it asks.
fn with_letter(ctx: &ViewContext<'_>, ui: &mut Ui) {
    let look = ctx.look;
    let picked = ctx.summary.picked();
    let pick_letter = |letter| pick(ctx, Picked { letter, ..picked.clone() });
    let name = ctx.text("screen-save-letter");
    if tick(look, ui, picked.letter.is_some().into(), (&name, None)).clicked() {
        let none = picked.letter.is_none();
        pick_letter(none.then(LetterKind::default));
    }
    let Some(kind) = picked.letter else { return };
    let first = ctx.results.and_then(|it| it.accounts().first());
    let usual = || Law::usual(first, kind.lang.unwrap_or_else(|| look.texts.lang()));
    let now = kind.law.unwrap_or_else(usual);
    ui.horizontal_wrapped(|ui| {
        for law in Law::ALL {
            let on = now == law;
            let word = ctx.text(&format!("letter-law-{}", law.code()));
            if Button::quiet(&word).chosen(on).show(look, ui).clicked() && !on {
                pick_letter(Some(LetterKind { law: Some(law), ..kind }));
            }
        }
    });
}

/// Whether the list of files has the SHA-256 of each; how far that is, and a way out of it.
fn with_sums(ctx: &ViewContext<'_>, ui: &mut Ui) {
    let look = ctx.look;
    let picked = ctx.summary.picked();
    if !picked.lists_files() {
        return;
    }
    let name = ctx.text("screen-save-sums");
    if tick(look, ui, picked.sums.into(), (&name, None)).clicked() {
        pick(ctx, Picked { sums: !picked.sums, ..picked.clone() });
    }
    let Some(percent) = ctx.summary.sums_percent() else { return };
    ui.horizontal_wrapped(|ui| {
        let args = [("percent", Arg::Text(&percent.to_string()))];
        balanced(ui, quiet(ctx, &look.texts.with("screen-save-sums-taking", &args)));
        if Button::quiet(&ctx.text("screen-save-sums-stop")).show(look, ui).clicked() {
            pick(ctx, Picked { sums: false, ..picked.clone() });
        }
    });
}

fn pick(ctx: &ViewContext<'_>, picked: Picked) {
    ctx.outbox.send(Command::Summary(Ask::Pick(picked)));
}

fn quiet(ctx: &ViewContext<'_>, text: &str) -> RichText {
    RichText::new(text).color(Color32::from(ctx.look.tokens.color.quiet))
}

fn small(ctx: &ViewContext<'_>, text: &str) -> RichText {
    quiet(ctx, text).text_style(TextStyle::Small)
}
