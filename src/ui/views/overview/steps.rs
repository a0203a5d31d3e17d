//! What one can do: a short list to tick, which ends.

use egui::{Color32, Frame, Margin, RichText, TextStyle, Ui};

use crate::findings::kinds_of;
use crate::i18n::app_step;
use crate::taxonomy::Category;
use crate::ui::command::Command;
use crate::ui::context::ViewContext;
use crate::ui::theme::Icon;
use crate::ui::widgets::{Button, balanced, card, card_title, tick};

/// Steps shown at first.
const FIRST: usize = 3;

/// Draws it; a step for each category with records, the largest first.
pub(super) fn show(ctx: &ViewContext<'_>, ui: &mut Ui, all: &mut bool) {
    let look = ctx.look;
    let sorted = ctx.digest.ranked.iter().map(|row| row.0);
    let sorted = sorted.filter(|it| *it != Category::Unsorted);
    let steps: Vec<Category> = sorted.filter(|it| !said(ctx, *it).is_empty()).collect();
    if steps.is_empty() {
        return;
    }
    let quiet = Color32::from(look.tokens.color.quiet);
    let small = |text: &str| RichText::new(text).text_style(TextStyle::Small).color(quiet);
    card(look, ui, |ui| {
        card_title(ui, &ctx.text("screen-overview-do"));
        balanced(ui, small(&ctx.text("steps-how")));
        let shown = if *all { steps.len() } else { FIRST.min(steps.len()) };
        for category in steps.iter().take(shown) {
            ui.push_id(category.code(), |ui| step(ctx, ui, *category));
        }
        if steps.len() > FIRST {
            let (word, icon) = if *all {
                (ctx.text("show-less"), Icon::ChevronUp)
            } else {
                let more = (steps.len() - FIRST) as u64;
                (look.counted("steps-more", more), Icon::ChevronDown)
            };
            if Button::quiet(&word).icon(icon).show(look, ui).clicked() {
                *all = !*all;
            }
        }
        if steps.iter().all(|it| ctx.settings.ticked.contains(it.code())) {
            balanced(ui, ctx.text("steps-done"));
        }
    });
}

/// What one can do about the kinds of a category that are there.
fn said(ctx: &ViewContext<'_>, category: Category) -> String {
    let kinds = ctx.results.map_or(&[][..], |it| &it.findings.kinds);
    let kinds = kinds_of(kinds, category);
    ctx.look.texts.sentences(&ctx.look.texts.category_steps(category, &kinds))
}

fn step(ctx: &ViewContext<'_>, ui: &mut Ui, category: Category) {
    let look = ctx.look;
    let tokens = look.tokens;
    ui.spacing_mut().item_spacing.y = 0.0;
    let ticked = ctx.settings.ticked.contains(category.code());
    if tick(look, ui, ticked.into(), (&look.category(category), None)).clicked() {
        ctx.outbox.send(Command::Tick(category));
    }
    let left = tokens.size.icon + tokens.space.s;
    let margin = Margin { left: left as i8, ..Margin::ZERO };
    Frame::new().inner_margin(margin).show(ui, |ui| {
        balanced(ui, said(ctx, category));
        in_apps(ctx, ui, category);
    });
}

/// Where in the open exports' apps one does it, as far as that is known, and when it was checked.
pub(in crate::ui::views) fn in_apps(ctx: &ViewContext<'_>, ui: &mut Ui, category: Category) {
    let texts = ctx.look.texts;
    let platforms = ctx.results.map_or(&[][..], |it| &it.findings.platforms);
    let mut said: Vec<String> = Vec::new();
    let mut checked = None;
    for platform in platforms {
        let Some(step) = app_step(&platform.id, category) else { continue };
        let way = texts.app_step(step, &platform.name);
        if !said.contains(&way) {
            said.push(way);
            checked = Some(texts.step_checked(step));
        }
    }
    if !said.is_empty() {
        ui.add_space(ctx.look.tokens.space.xs);
    }
    let quiet = Color32::from(ctx.look.tokens.color.quiet);
    for line in said.into_iter().chain(checked) {
        let line = RichText::new(line).text_style(TextStyle::Small).color(quiet);
        balanced(ui, line);
    }
}
