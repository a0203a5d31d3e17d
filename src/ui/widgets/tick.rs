//! Boxes to tick.

use egui::accesskit::Toggled;
use egui::{Align2, CursorIcon, Response, Role, Sense, TextStyle, Ui, WidgetInfo, vec2};

use super::paint::{focus_ring, icon, left_middle, right_middle, write, write_lines};
use crate::ui::context::Look;
use crate::ui::theme::Icon;

/// Whether a box is ticked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ticked {
    /// It is not.
    No,
    /// Some of what it stands for.
    Some,
    /// It is.
    Yes,
}

impl From<bool> for Ticked {
    fn from(ticked: bool) -> Self {
        if ticked { Self::Yes } else { Self::No }
    }
}

/// A box with words, and a number at the row's end if there is one.
pub fn tick(
    look: Look<'_>,
    ui: &mut Ui,
    ticked: Ticked,
    (word, number): (&str, Option<&str>),
) -> Response {
    let tokens = look.tokens;
    let width = ui.available_width();
    let before = tokens.size.icon + tokens.space.s;
    let count = write(ui, number.unwrap_or_default(), TextStyle::Body, tokens.color.quiet, width);
    let room = (width - before - count.width() - tokens.space.m).max(0.0);
    let text = write_lines(ui, word, TextStyle::Body, tokens.color.text, room);
    let height = tokens.size.row.max(text.height() + tokens.space.s);
    let wide = if number.is_some() { width } else { before + text.width() + tokens.space.s };
    let (rect, response) = ui.allocate_exact_size(vec2(wide, height), Sense::click());
    let said = number.map_or_else(|| word.to_owned(), |number| format!("{word}, {number}"));
    response.widget_info(|| {
        WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), ticked == Ticked::Yes, &said)
    });
    if ticked == Ticked::Some {
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_toggled(Toggled::Mixed));
    }
    if response.hovered() {
        ui.painter().rect_filled(rect, tokens.radius.s, tokens.color.hover);
    }
    let (glyph, color) = match ticked {
        Ticked::No => (Icon::Unchecked, tokens.color.quiet),
        Ticked::Some => (Icon::Minus, tokens.color.link),
        Ticked::Yes => (Icon::Checked, tokens.color.link),
    };
    let place = left_middle(rect, tokens.size.icon / 2.0);
    if ticked == Ticked::Some {
        icon(ui.painter(), look, Icon::Unchecked, place, tokens.color.quiet);
    }
    icon(ui.painter(), look, glyph, place, color);
    text.at(ui.painter(), Align2::LEFT_CENTER, left_middle(rect, before));
    count.at(ui.painter(), Align2::RIGHT_CENTER, right_middle(rect, tokens.space.s));
    focus_ring(ui, look, &response);
    response.on_hover_cursor(CursorIcon::PointingHand)
}
