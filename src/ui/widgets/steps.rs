//! A numbered step.

use egui::{Align2, Sense, Ui, vec2};

use super::balance::balanced;
use super::card::part_title;
use super::paint::write;
use crate::ui::context::Look;
use crate::ui::theme::{kicker, strong};

/// A sentence of several, with a dot before it; its lines stay right of the dot.
pub fn bullet(look: Look<'_>, ui: &mut Ui, text: &str) {
    let tokens = look.tokens;
    ui.horizontal_top(|ui| {
        let size = vec2(tokens.size.mark, tokens.text.body * 1.36);
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        let radius = tokens.space.xs / 2.0;
        ui.painter().circle_filled(rect.center(), radius, tokens.color.quiet);
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            balanced(ui, text);
        });
    });
}

/// A numbered step.
pub struct Numbered<'a> {
    /// Its number.
    pub number: u32,
    /// What it is about, in a word or two.
    pub head: Option<&'a str>,
    /// What to do.
    pub text: &'a str,
}

/// Draws a numbered step: the number in a circle, then its words.
pub fn numbered(look: Look<'_>, ui: &mut Ui, step: &Numbered<'_>) {
    let tokens = look.tokens;
    ui.horizontal_top(|ui| {
        let side = tokens.size.icon + tokens.space.s;
        let (rect, _) = ui.allocate_exact_size(vec2(side, side), Sense::hover());
        ui.painter().circle_filled(rect.center(), side / 2.0, tokens.color.chosen);
        let number = write(ui, &step.number.to_string(), strong(), tokens.color.text, side);
        number.at(ui.painter(), Align2::CENTER_CENTER, rect.center());
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            // The first line stands in the middle of the circle.
            let first = if step.head.is_some() { kicker() } else { egui::TextStyle::Body };
            let line = ui.text_style_height(&first);
            ui.add_space(((side - line) / 2.0).max(0.0));
            if let Some(head) = step.head {
                part_title(look, ui, head);
            }
            balanced(ui, step.text);
            ui.add_space(tokens.space.xs);
        });
    });
}
