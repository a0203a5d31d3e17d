//! In which form a chart is to be saved, and where.

use egui::{Color32, RichText, TextStyle, Ui};

use super::{Button, save_field};
use crate::ui::context::Look;
use crate::ui::drawing::Form;
use crate::ui::theme::Icon;

/// A wish to save what a chart shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaveWish {
    /// In which form.
    pub form: Form,
    /// Where to, as it was typed; nothing where a dialog is to ask.
    pub typed: Option<String>,
}

/// The forms and their texts.
const FORMS: [(Form, &str); 2] = [(Form::Png, "chart-save-png"), (Form::Svg, "chart-save-svg")];

/// Draws a button for each form and a field for a path; what was wished.
pub fn save_row(look: Look<'_>, ui: &mut Ui, typed: &mut String) -> Option<SaveWish> {
    let mut wish = None;
    ui.horizontal_wrapped(|ui| {
        for (form, id) in FORMS {
            if Button::quiet(&look.text(id)).icon(Icon::Save).show(look, ui).clicked() {
                wish = Some(SaveWish { form, typed: None });
            }
        }
        let words = ("chart-save-path", "screen-save-now");
        if let Some(wanted) = save_field(look, ui, words, typed) {
            wish = Some(SaveWish { form: Form::of_name(&wanted), typed: Some(wanted) });
        }
    });
    if look.hide {
        let quiet = Color32::from(look.tokens.color.quiet);
        let said = RichText::new(look.text("chart-save-hidden"));
        ui.label(said.text_style(TextStyle::Small).color(quiet));
    }
    ui.add_space(look.tokens.space.xs);
    wish
}
