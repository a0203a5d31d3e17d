//! Fields to write in.

use egui::{
    Align, Align2, Color32, Event, FontId, Key, Layout, Response, RichText, TextEdit, Ui, vec2,
};

use super::{Button, focus_ring, search_id};
use crate::ui::context::Look;
use crate::ui::theme::{Icon, fonts};

/// A field to search with; the button empties it.
pub fn search_field(look: Look<'_>, ui: &mut Ui, text: &mut String, name: &str) -> Response {
    ui.horizontal(|ui| {
        let size = look.tokens.size;
        let wide = (2.0 * size.card_min).min(ui.available_width() - size.pad);
        let font = FontId::new(size.icon, fonts::icons());
        let quiet = Color32::from(look.tokens.color.quiet);
        let glass = RichText::new(Icon::Search.glyph()).font(font).color(quiet);
        let field = TextEdit::singleline(text).id(search_id()).hint_text(name);
        let field = field
            .align(Align2::LEFT_CENTER)
            .desired_width(wide)
            .prefix(glass)
            .min_size(vec2(0.0, look.tokens.size.row));
        let response = ui.add(field).accessible_name(name);
        focus_ring(ui, look, &response);
        if !text.is_empty() {
            let clear = look.text("search-clear");
            if Button::bare(&clear).icon(Icon::Close).show(look, ui).clicked() {
                text.clear();
                response.request_focus();
            }
        }
        response
    })
    .inner
}

/// A field for a part of a name.
pub fn name_field(look: Look<'_>, ui: &mut Ui, text: &mut String, name: &str) -> Response {
    let size = look.tokens.size;
    let wide = (2.0 * size.card_min).min(ui.available_width() - size.pad);
    let field = TextEdit::singleline(text).hint_text(name).align(Align2::LEFT_CENTER);
    let response = ui.add(field.desired_width(wide).min_size(vec2(0.0, size.row)));
    focus_ring(ui, look, &response);
    response.accessible_name(name)
}

/// A field for a password, which shows dots; whether a letter just typed says that Caps Lock is on
/// (`None` when none was).
pub fn password_field(
    look: Look<'_>,
    ui: &mut Ui,
    text: &mut String,
    name: &str,
) -> (Response, Option<bool>) {
    let size = look.tokens.size;
    let wide = (2.0 * size.card_min).min(ui.available_width() - size.pad);
    let field = TextEdit::singleline(text).password(true).hint_text(name);
    let field = field
        .align(Align2::LEFT_CENTER)
        .desired_width(wide)
        .min_size(vec2(0.0, look.tokens.size.row));
    let response = ui.add(field).accessible_name(name);
    focus_ring(ui, look, &response);
    let capitals = if response.has_focus() { typed_capitals(ui) } else { None };
    (response, capitals)
}

/// The system does not tell of Caps Lock; a letter that does not fit the shift key does.
fn typed_capitals(ui: &Ui) -> Option<bool> {
    ui.input(|input| {
        let mut letters = input.events.iter().filter_map(|event| match event {
            Event::Text(text) => text.chars().last(),
            _ => None,
        });
        let letter = letters.rfind(|it| it.is_lowercase() || it.is_uppercase())?;
        Some(letter.is_uppercase() != input.modifiers.shift)
    })
}

/// A field for a path to save at, with a button; the path as typed once it is to be saved there.
/// The ids are those of the field's name and of the button's text.
pub fn save_field(
    look: Look<'_>,
    ui: &mut Ui,
    (name, save): (&str, &str),
    typed: &mut String,
) -> Option<String> {
    let (name, save) = (look.text(name), look.text(save));
    let field = TextEdit::singleline(typed)
        .hint_text(&name)
        .align(Align2::LEFT_CENTER)
        .desired_width(look.tokens.size.card_min)
        .min_size(vec2(0.0, look.tokens.size.row));
    let field = ui.add(field).accessible_name(&name);
    focus_ring(ui, look, &field);
    let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    let wanted = typed.trim();
    let button = |ui: &mut Ui| Button::quiet(&save).show(look, ui).clicked();
    let pressed = ui.add_enabled_ui(!wanted.is_empty(), button).inner;
    (!wanted.is_empty() && (entered || pressed)).then(|| wanted.to_owned())
}

/// A field for a path, with a button; whether it is to be opened.
pub fn path_field(look: Look<'_>, ui: &mut Ui, path: &mut String, name: &str) -> bool {
    let open = look.text("path-open");
    let size = vec2(ui.available_width(), look.tokens.size.row);
    let layout = Layout::right_to_left(Align::Center);
    let both = ui.allocate_ui_with_layout(size, layout, |ui| {
        let enabled = !path.trim().is_empty();
        let button = |ui: &mut Ui| Button::quiet(&open).icon(Icon::Forward).show(look, ui);
        let pressed = ui.add_enabled_ui(enabled, button).inner.clicked();
        let field = TextEdit::singleline(path)
            .hint_text(name)
            .align(Align2::LEFT_CENTER)
            .desired_width(ui.available_width())
            .min_size(vec2(0.0, look.tokens.size.row));
        let response = ui.add(field).accessible_name(name);
        focus_ring(ui, look, &response);
        let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        enabled && (entered || pressed)
    });
    both.inner
}
