//! A numbered step.

use egui::{Align2, Label, RichText, Sense, Ui, vec2};

use super::paint::write;
use crate::ui::context::Look;
use crate::ui::theme::strong;

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
            ui.spacing_mut().item_spacing.y = tokens.space.xs;
            if let Some(head) = step.head {
                ui.label(RichText::new(head).text_style(strong()));
            }
            ui.add(Label::new(step.text).wrap());
        });
    });
}
