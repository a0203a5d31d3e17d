//! Buttons and links.

use egui::{
    Align2, Color32, CursorIcon, Response, Role, Sense, StrokeKind, TextStyle, TextWrapMode, Ui,
    WidgetInfo, vec2,
};

use super::paint::{Written, focus_ring, icon, left_middle, write, write_lines};
use crate::ui::context::Look;
use crate::ui::theme::{Icon, strong};

/// How loud a button is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Weight {
    Primary,
    Quiet,
    Bare,
    Faint,
}

/// A button with a word, and an icon if it helps.
pub struct Button<'a> {
    text: &'a str,
    icon: Option<Icon>,
    weight: Weight,
    chosen: Option<bool>,
    /// Whether the icon stands behind the word.
    behind: bool,
}

impl<'a> Button<'a> {
    /// The one button that matters on a screen.
    pub fn primary(text: &'a str) -> Self {
        Self { text, icon: None, weight: Weight::Primary, chosen: None, behind: false }
    }

    /// Any other button.
    pub fn quiet(text: &'a str) -> Self {
        Self { text, icon: None, weight: Weight::Quiet, chosen: None, behind: false }
    }

    /// A button without a frame, for bars.
    pub fn bare(text: &'a str) -> Self {
        Self { text, icon: None, weight: Weight::Bare, chosen: None, behind: false }
    }

    /// A button without a frame and in small letters, for what is seldom needed.
    pub fn faint(text: &'a str) -> Self {
        Self { text, icon: None, weight: Weight::Faint, chosen: None, behind: false }
    }

    /// With an icon before the word.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// With an arrow that leads on behind the word; one that leads back stands before it.
    pub fn arrow(mut self, icon: Icon) -> Self {
        self.behind = icon == Icon::ChevronRight;
        self.icon(icon)
    }

    /// One of several, chosen or not.
    pub fn chosen(mut self, chosen: bool) -> Self {
        self.chosen = Some(chosen);
        self
    }

    /// How wide it is with all of its word.
    pub fn width(&self, look: Look<'_>, ui: &Ui) -> f32 {
        let text = write(ui, self.text, self.style(), Color32::TRANSPARENT, f32::INFINITY);
        text.width() + self.before(look) + 2.0 * self.pad(look)
    }

    fn style(&self) -> TextStyle {
        if self.weight == Weight::Faint { TextStyle::Small } else { TextStyle::Button }
    }

    /// Room left and right of what stands in it.
    fn pad(&self, look: Look<'_>) -> f32 {
        let space = look.tokens.space;
        let iconic = self.text.is_empty() || self.weight == Weight::Faint;
        if iconic { space.s } else { 1.5 * space.s }
    }

    /// Room for the icon before the word.
    fn before(&self, look: Look<'_>) -> f32 {
        let gap = if self.text.is_empty() { 0.0 } else { look.tokens.space.s };
        self.icon.map_or(0.0, |_| look.tokens.size.icon + gap)
    }

    /// Draws it.
    pub fn show(self, look: Look<'_>, ui: &mut Ui) -> Response {
        let tokens = look.tokens;
        let (before, pad) = (self.before(look), self.pad(look));
        let endless = ui.style().wrap_mode == Some(TextWrapMode::Extend);
        let width = match () {
            () if endless => f32::INFINITY,
            // What does not fit into this row goes into the next, whole.
            () if ui.layout().main_wrap => ui.max_rect().width(),
            () => ui.available_width(),
        };
        let room = (width - 2.0 * pad - before).max(tokens.space.xl);
        let color = self.text_color(look, ui.is_enabled());
        let text = write_lines(ui, self.text, self.style(), color, room);
        let height = tokens.size.row.max(text.height() + tokens.space.s);
        let size = vec2(text.width() + before + 2.0 * pad, height);
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        self.tell(ui, &response);
        if ui.is_rect_visible(rect) {
            let (fill, line) = self.colors(look, &response);
            let width = tokens.size.line;
            let radius = tokens.radius.s;
            ui.painter().rect(rect, radius, fill, (width, line), StrokeKind::Inside);
            let (of_icon, of_text) =
                if self.behind { (rect.width() - pad - before, pad) } else { (pad, pad + before) };
            if let Some(glyph) = self.icon {
                let gap = if self.behind { before - tokens.size.icon } else { 0.0 };
                let place = left_middle(rect, of_icon + gap + tokens.size.icon / 2.0);
                icon(ui.painter(), look, glyph, place, color);
            }
            text.at(ui.painter(), Align2::LEFT_CENTER, left_middle(rect, of_text));
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
            _ if self.chosen == Some(true) => color.text.into(),
            Weight::Faint => color.quiet.into(),
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
            Weight::Quiet => (color.card.into(), color.edge.into()),
            Weight::Bare | Weight::Faint => (none, none),
        };
        let fill = match self.weight {
            _ if !response.enabled() => rest,
            Weight::Primary if over => color.accent_hover.into(),
            _ if self.weight == Weight::Primary => rest,
            _ if pressed => color.pressed.into(),
            _ if over && self.chosen != Some(true) => color.hover.into(),
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

/// How wide [`go_on`] is with all of its word.
pub fn go_on_width(look: Look<'_>, ui: &Ui, text: &str) -> f32 {
    let text = write(ui, text, strong(), Color32::TRANSPARENT, f32::INFINITY);
    text.width() + look.tokens.size.icon + look.tokens.space.xs
}

/// A word with an arrow, without a frame: the way on from a card, in line with its text.
pub fn go_on(look: Look<'_>, ui: &mut Ui, text: &str) -> Response {
    let tokens = look.tokens;
    let color = tokens.color.link;
    let after = tokens.size.icon + tokens.space.xs;
    let written = write_lines(ui, text, strong(), color, ui.available_width() - after);
    let size = vec2(written.width() + after, tokens.size.row.max(written.height()));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), text));
    if response.hovered() {
        let around = rect.expand2(vec2(tokens.space.s, 0.0));
        ui.painter().rect_filled(around, tokens.radius.s, tokens.color.hover);
    }
    written.at(ui.painter(), Align2::LEFT_CENTER, left_middle(rect, 0.0));
    let place = left_middle(rect, written.width() + tokens.space.xs + tokens.size.icon / 2.0);
    icon(ui.painter(), look, Icon::Forward, place, color);
    focus_ring(ui, look, &response);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

fn underline(ui: &Ui, look: Look<'_>, response: &Response, written: &Written) {
    let rect = response.rect;
    let width = look.tokens.size.line * if response.hovered() { 2.0 } else { 1.0 };
    let y = rect.center().y + written.height() / 2.0;
    ui.painter().hline(rect.x_range(), y, (width, Color32::from(look.tokens.color.link)));
}
