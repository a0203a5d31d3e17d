//! In which form a chart is to be saved, and where.

use egui::{Align2, Color32, Key, RichText, TextEdit, TextStyle, Ui, vec2};

use super::{Button, focus_ring};
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
        let name = look.text("chart-save-path");
        let field = TextEdit::singleline(typed)
            .hint_text(&name)
            .align(Align2::LEFT_CENTER)
            .desired_width(look.tokens.size.card_min)
            .min_size(vec2(0.0, look.tokens.size.row));
        let field = ui.add(field).accessible_name(&name);
        focus_ring(ui, look, &field);
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let wanted = typed.trim().to_owned();
        let save = look.text("screen-save-now");
        let button = |ui: &mut Ui| Button::quiet(&save).show(look, ui).clicked();
        let pressed = ui.add_enabled_ui(!wanted.is_empty(), button).inner;
        if !wanted.is_empty() && (entered || pressed) {
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
