//! How a person gets their file from an app, step by step.

use egui::{Color32, RichText, TextStyle, Ui};

use crate::i18n::{HowTo, HowToPlatform, howto_platforms, in_a_row};
use crate::ui::command::{Command, Route};
use crate::ui::context::ViewContext;
use crate::ui::theme::Icon;
use crate::ui::widgets::{
    Button, Numbered, balanced, bullet, card, card_foot, card_row, card_title, column_count, go_on,
    lead, numbered, page, part_title, screen_title,
};

/// Sentences of advice for every app.
const CARE: usize = 4;

/// How to get one's file: of one platform, or the list of them.
pub struct HowToView {
    platform: Option<&'static HowToPlatform>,
}

impl HowToView {
    /// For a platform, or the list.
    pub fn open(platform: Option<&str>) -> Self {
        let find = |id: &str| howto_platforms().iter().find(|it| it.id == id);
        Self { platform: platform.and_then(find) }
    }

    /// Draws it.
    pub fn ui(&self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        // Each has its own place in it: who comes from far down the list begins at the top.
        let of = self.platform.map_or("", |it| it.id.as_str());
        page(ctx.look, ui, &format!("howto-{of}"), |ui| match self.platform {
            Some(platform) => one(ctx, ui, platform),
            None => list(ctx, ui),
        });
    }
}

fn list(ctx: &ViewContext<'_>, ui: &mut Ui) {
    let look = ctx.look;
    screen_title(ui, &ctx.text("screen-howto-title"));
    lead(look, ui, &ctx.text("screen-howto-lead"));
    let platforms = howto_platforms();
    let columns = column_count(look, ui, look.tokens.size.card_min, 3).min(platforms.len());
    card_row(look, ui, "platforms", (columns, platforms.len()), |ui, at| {
        let Some(platform) = platforms.get(at) else { return };
        let words = look.texts.howto(platform);
        card_title(ui, &words.title);
        balanced(ui, &words.say);
        let steps = ctx.text("screen-howto-steps");
        let name = format!("{steps}: {}", words.title);
        let clicked = card_foot(look, ui, look.tokens.size.row, |ui| {
            go_on(look, ui, &steps).accessible_name(name).clicked()
        });
        if clicked {
            ctx.outbox.go(Route::HowTo(Some(platform.id.clone())));
        }
    });
    care(ctx, ui);
}

fn one(ctx: &ViewContext<'_>, ui: &mut Ui, platform: &HowToPlatform) {
    let look = ctx.look;
    let words = look.texts.howto(platform);
    screen_title(ui, &words.title);
    lead(look, ui, &words.say);
    card(look, ui, |ui| {
        for (number, (phase, step)) in (1..).zip(&words.steps) {
            numbered(look, ui, &Numbered { number, head: Some(phase), text: step });
        }
        ui.add_space(look.tokens.space.s);
        let copy = ctx.text("screen-howto-copy");
        if Button::quiet(&copy).icon(Icon::Copy).show(look, ui).clicked() {
            ctx.outbox.send(Command::Copy(as_text(&words)));
        }
    });
    let facts = [
        ("howto-label-choose", &words.choose),
        ("howto-label-wait", &words.wait),
        ("howto-label-link", &words.link),
        ("howto-label-not-in-it", &words.not_in_it),
    ];
    let columns = column_count(look, ui, look.tokens.size.card_min, 2);
    card_row(look, ui, "facts", (columns, facts.len()), |ui, at| {
        let Some((label, text)) = facts.get(at) else { return };
        part_title(look, ui, &ctx.text(label));
        balanced(ui, *text);
    });
    let color = Color32::from(look.tokens.color.quiet);
    let line = in_a_row(&words.checked, &words.confidence);
    balanced(ui, RichText::new(line).text_style(TextStyle::Small).color(color));
    care(ctx, ui);
}

fn care(ctx: &ViewContext<'_>, ui: &mut Ui) {
    card(ctx.look, ui, |ui| {
        card_title(ui, &ctx.text("howto-care-title"));
        for at in 1..=CARE {
            bullet(ctx.look, ui, &ctx.text(&format!("howto-care-{at}")));
        }
    });
}

/// The steps as text to paste elsewhere.
fn as_text(words: &HowTo) -> String {
    let mut lines = vec![words.title.clone()];
    let steps = (1..).zip(&words.steps);
    lines.extend(
        steps.map(|(number, (phase, step)): (u32, _)| format!("{number}. {phase}: {step}")),
    );
    lines.push(words.checked.clone());
    lines.join("\n")
}
