//! Buttons and links.

use egui::{
    Align2, Color32, CursorIcon, Response, Role, Sense, StrokeKind, TextStyle, TextWrapMode, Ui,
    WidgetInfo, vec2,
};

use super::paint::{Written, focus_ring, icon, left_middle, write};
use crate::ui::context::Look;
use crate::ui::theme::Icon;

/// How loud a button is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Weight {
    Primary,
    Quiet,
    Bare,
}

/// A button with a word, and an icon if it helps.
pub struct Button<'a> {
    text: &'a str,
    icon: Option<Icon>,
    weight: Weight,
    chosen: Option<bool>,
}

impl<'a> Button<'a> {
    /// The one button that matters on a screen.
    pub fn primary(text: &'a str) -> Self {
        Self { text, icon: None, weight: Weight::Primary, chosen: None }
    }

    /// Any other button.
    pub fn quiet(text: &'a str) -> Self {
        Self { text, icon: None, weight: Weight::Quiet, chosen: None }
    }

    /// A button without a frame, for bars.
    pub fn bare(text: &'a str) -> Self {
        Self { text, icon: None, weight: Weight::Bare, chosen: None }
    }

    /// With an icon before the word.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// One of several, chosen or not.
    pub fn chosen(mut self, chosen: bool) -> Self {
        self.chosen = Some(chosen);
        self
    }

    /// Draws it.
    pub fn show(self, look: Look<'_>, ui: &mut Ui) -> Response {
        let tokens = look.tokens;
        let space = tokens.space;
        let before = self.icon.map_or(0.0, |_| tokens.size.icon + space.s);
        let endless = ui.style().wrap_mode == Some(TextWrapMode::Extend);
        let width = if endless { f32::INFINITY } else { ui.available_width() };
        let room = (width - 2.0 * space.m - before).max(space.xl);
        let color = self.text_color(look, ui.is_enabled());
        let text = write(ui, self.text, TextStyle::Button, color, room);
        let size = vec2(text.width() + before + 2.0 * space.m, tokens.size.row);
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        self.tell(ui, &response);
        if ui.is_rect_visible(rect) {
            let (fill, line) = self.colors(look, &response);
            let width = tokens.size.line;
            let radius = tokens.radius.s;
            ui.painter().rect(rect, radius, fill, (width, line), StrokeKind::Inside);
            if let Some(glyph) = self.icon {
                let place = left_middle(rect, space.m + tokens.size.icon / 2.0);
                icon(ui.painter(), look, glyph, place, color);
            }
            text.at(ui.painter(), Align2::LEFT_CENTER, left_middle(rect, space.m + before));
            focus_ring(ui, look, &response);
        }
        response.on_hover_cursor(CursorIcon::PointingHand)
    }

    fn tell(&self, ui: &Ui, response: &Response) {
        let enabled = ui.is_enabled();
        response.widget_info(|| match self.chosen {
            Some(chosen) => WidgetInfo::selected(Role::Button, enabled, chosen, self.text),
            None => WidgetInfo::labeled(Role::Button, enabled, self.text),
        });
    }

    fn text_color(&self, look: Look<'_>, enabled: bool) -> Color32 {
        let color = &look.tokens.color;
        match self.weight {
            _ if !enabled => color.quiet.into(),
            Weight::Primary => color.on_accent.into(),
            Weight::Quiet | Weight::Bare => color.text.into(),
        }
    }

    fn colors(&self, look: Look<'_>, response: &Response) -> (Color32, Color32) {
        let color = &look.tokens.color;
        let pressed = response.is_pointer_button_down_on();
        let over = response.hovered();
        let none = Color32::TRANSPARENT;
        let (rest, line) = match self.weight {
            _ if self.chosen == Some(true) => (color.chosen.into(), color.focus.into()),
            Weight::Primary if !response.enabled() => (color.hover.into(), none),
            Weight::Primary => (color.accent.into(), none),
            Weight::Quiet => (color.page.into(), color.line.into()),
            Weight::Bare => (none, none),
        };
        let fill = match self.weight {
            _ if !response.enabled() => rest,
            Weight::Primary if over => color.accent_hover.into(),
            Weight::Quiet | Weight::Bare if pressed => color.pressed.into(),
            Weight::Quiet | Weight::Bare if over && self.chosen != Some(true) => color.hover.into(),
            _ => rest,
        };
        (fill, line)
    }
}

/// A word that leads somewhere, with the row's height to click on.
pub fn link(look: Look<'_>, ui: &mut Ui, text: &str) -> Response {
    let color = look.tokens.color.link;
    let written = write(ui, text, TextStyle::Body, color, ui.available_width());
    let size = vec2(written.width(), look.tokens.size.row);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Link, ui.is_enabled(), text));
    written.at(ui.painter(), Align2::LEFT_CENTER, left_middle(rect, 0.0));
    underline(ui, look, &response, &written);
    focus_ring(ui, look, &response);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

fn underline(ui: &Ui, look: Look<'_>, response: &Response, written: &Written) {
    let rect = response.rect;
    let width = look.tokens.size.line * if response.hovered() { 2.0 } else { 1.0 };
    let y = rect.center().y + written.height() / 2.0;
    ui.painter().hline(rect.x_range(), y, (width, Color32::from(look.tokens.color.link)));
}
