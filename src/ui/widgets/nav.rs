//! An item of the rail: icon, word, and a count.

use egui::{Align2, Color32, CursorIcon, Response, Role, Sense, TextStyle, Ui, WidgetInfo, vec2};

use super::paint::{focus_ring, icon, left_middle, right_middle, write};
use crate::ui::context::Look;
use crate::ui::theme::{Icon, strong};

/// How much there is behind an item of the rail.
pub enum Count {
    /// So much, as it is written.
    Known(String),
    /// Nothing so far, and more is being read.
    NotYet,
}

impl Count {
    /// What stands for a number that is not known yet.
    const NOT_YET: &str = "–";

    fn shown(&self) -> &str {
        match self {
            Self::Known(number) => number,
            Self::NotYet => Self::NOT_YET,
        }
    }
}

/// An item of the rail.
pub struct NavItem<'a> {
    /// Its icon.
    pub icon: Icon,
    /// The icon's colour.
    pub tint: Color32,
    /// Its word.
    pub word: &'a str,
    /// Its whole name, where the word is a short one.
    pub name: &'a str,
    /// Its count, if it has one.
    pub count: Option<Count>,
    /// Whether its screen is open.
    pub open: bool,
    /// Whether there is nothing behind it.
    pub muted: bool,
    /// How high it is.
    pub height: f32,
}

impl NavItem<'_> {
    /// Draws it.
    pub fn show(&self, look: Look<'_>, ui: &mut Ui) -> Response {
        let tokens = look.tokens;
        let space = tokens.space;
        let size = vec2(ui.available_width(), self.height);
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        self.tell(&response);
        if !ui.is_rect_visible(rect) {
            return response;
        }
        let fill = self.fill(look, &response);
        ui.painter().rect_filled(rect, tokens.radius.s, fill);
        let color = if self.muted { tokens.color.quiet } else { tokens.color.text };
        let tint = if self.muted { tokens.color.quiet.into() } else { self.tint };
        let center = left_middle(rect, space.s + tokens.size.icon / 2.0);
        icon(ui.painter(), look, self.icon, center, tint);
        let room = rect.width() - tokens.size.icon - 3.0 * space.s;
        let style = if self.open { strong() } else { TextStyle::Body };
        let text = write(ui, self.word, style, color, room);
        if let Some(count) = &self.count {
            let quiet = tokens.color.quiet;
            let count = write(ui, count.shown(), TextStyle::Small, quiet, room);
            // Half a word says nothing: a count of millions gives way, its screen says it, too.
            if text.width() + space.s + count.width() <= room {
                count.at(ui.painter(), Align2::RIGHT_CENTER, right_middle(rect, space.s));
            }
        }
        let place = left_middle(rect, tokens.size.icon + 2.0 * space.s);
        text.at(ui.painter(), Align2::LEFT_CENTER, place);
        focus_ring(ui, look, &response);
        response.on_hover_cursor(CursorIcon::PointingHand)
    }

    fn tell(&self, response: &Response) {
        response.widget_info(|| {
            let name = match &self.count {
                Some(Count::Known(count)) => format!("{}, {count}", self.name),
                Some(Count::NotYet) | None => self.name.to_owned(),
            };
            WidgetInfo::selected(Role::Button, true, self.open, name)
        });
    }

    fn fill(&self, look: Look<'_>, response: &Response) -> Color32 {
        let color = &look.tokens.color;
        if self.open {
            color.chosen.into()
        } else if response.is_pointer_button_down_on() {
            color.pressed.into()
        } else if response.hovered() {
            color.hover.into()
        } else {
            Color32::TRANSPARENT
        }
    }
}
