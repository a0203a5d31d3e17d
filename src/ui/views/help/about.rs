//! What words mean, what rights a person has, and what the program is made of.

use egui::{Color32, RichText, TextStyle, Ui};

use crate::i18n::Arg;
use crate::ui::context::ViewContext;
use crate::ui::widgets::{Table, balanced, card, card_title, data_table, strong_label};

/// Words that are explained.
pub(super) const WORDS: [&str; 9] = [
    "glossary-export",
    "glossary-record",
    "glossary-kind",
    "glossary-address",
    "glossary-sign-in",
    "glossary-guess",
    "glossary-helpers",
    "glossary-photo",
    "glossary-letter",
];

/// Regions and their rights.
pub(super) const REGIONS: [&str; 4] =
    ["rights-eu", "rights-china", "rights-california", "rights-other"];

/// Everything that the program carries besides its own code.
const CREDITS: &str = include_str!("../../../../assets/CREDITS.md");

/// What words mean.
pub(super) fn glossary(ctx: &ViewContext<'_>, ui: &mut Ui) {
    explained(ctx, ui, "glossary-title", &WORDS);
}

/// What rights a person has, by region.
pub(super) fn rights(ctx: &ViewContext<'_>, ui: &mut Ui) {
    explained(ctx, ui, "rights-title", &REGIONS);
}

fn explained(ctx: &ViewContext<'_>, ui: &mut Ui, title: &str, ids: &[&str]) {
    card(ctx.look, ui, |ui| {
        card_title(ui, &ctx.text(title));
        for id in ids {
            ui.scope(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                strong_label(ui, &ctx.text(id));
                // The word stands out by what is below it: Chinese letters have one weight here.
                let color = Color32::from(ctx.look.tokens.color.quiet);
                balanced(ui, RichText::new(ctx.text(&format!("{id}.say"))).color(color));
            });
        }
        if let Some(note) = ctx.look.texts.find_plain(&format!("{title}.note")) {
            balanced(ui, small(ctx, &note));
        }
    });
}

/// The program: its version, its licence, and what it carries of others.
pub(super) fn program(ctx: &ViewContext<'_>, ui: &mut Ui) {
    let look = ctx.look;
    card(look, ui, |ui| {
        let title = ctx.text("about-title");
        card_title(ui, &title);
        let args = [
            ("version", Arg::Text(env!("CARGO_PKG_VERSION"))),
            ("licence", Arg::Text(env!("CARGO_PKG_LICENSE"))),
        ];
        balanced(ui, look.texts.with("about-version", &args));
        balanced(ui, small(ctx, &ctx.text("about-carries")));
        let head = ["about-what", "about-edition", "about-licence"].map(|id| ctx.text(id));
        let table = Table { head: head.into(), rows: carried() };
        data_table(look, ui, &title, &table);
    });
}

/// What is carried, its version and its licence, from the list that stands with it.
fn carried() -> Vec<Vec<String>> {
    let rows = CREDITS.lines().filter(|line| line.starts_with("| ") && !line.contains("---"));
    let cells = rows.map(|line| line.trim_matches('|').split('|').map(str::trim).collect());
    let row = |cells: Vec<&str>| match cells.as_slice() {
        ["What", ..] => None,
        [what, _, version, licence, ..] => {
            let plain = |text: &str| text.replace('`', "");
            Some(vec![plain(what), plain(version), plain(licence)])
        }
        _ => None,
    };
    cells.filter_map(row).collect()
}

fn small(ctx: &ViewContext<'_>, text: &str) -> RichText {
    let quiet = Color32::from(ctx.look.tokens.color.quiet);
    RichText::new(text).text_style(TextStyle::Small).color(quiet)
}
