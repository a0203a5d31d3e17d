//! A row for one kind of record: name, count, a small bar, how private it is, how it came.

use egui::{
    Align2, Color32, CursorIcon, Rect, Response, Role, Sense, TextStyle, Ui, WidgetInfo, pos2, vec2,
};

use super::mark::quarters;
use super::paint::{focus_ring, icon, left_middle, right_middle, write};
use crate::taxonomy::Level;
use crate::ui::context::Look;
use crate::ui::theme::Icon;

/// A row that opens.
pub struct KindRow<'a> {
    /// What it counts.
    pub name: &'a str,
    /// How many, as it is written.
    pub number: &'a str,
    /// The count as a share of the largest, 0 to 1.
    pub share: f32,
    /// The bar's colour.
    pub fill: Color32,
    /// The highest level in it.
    pub level: Level,
    /// How its records came, as icons.
    pub origins: &'a [Icon],
    /// All of it in words, for those who do not see it.
    pub said: &'a str,
    /// Whether it is open.
    pub open: bool,
}

impl KindRow<'_> {
    /// Draws it.
    pub fn show(&self, look: Look<'_>, ui: &mut Ui) -> Response {
        let tokens = look.tokens;
        let size = vec2(ui.available_width(), tokens.size.row + tokens.space.l);
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, self.said));
        let open = self.open;
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(open));
        if !ui.is_rect_visible(rect) {
            return response;
        }
        if response.hovered() {
            ui.painter().rect_filled(rect, tokens.radius.s, tokens.color.hover);
        }
        let (upper, lower) = rect.split_top_bottom_at_y(rect.top() + tokens.size.row);
        let lower = lower.with_max_y(lower.bottom() - tokens.space.s);
        let left = tokens.size.icon + tokens.space.s;
        let glyph = if open { Icon::ChevronDown } else { Icon::ChevronRight };
        let place = left_middle(upper, tokens.size.icon / 2.0);
        icon(ui.painter(), look, glyph, place, tokens.color.quiet);
        let color = tokens.color.text;
        let number = write(ui, self.number, TextStyle::Body, color, rect.width() / 2.0);
        number.at(ui.painter(), Align2::RIGHT_CENTER, right_middle(upper, tokens.space.s));
        let room = rect.width() - left - number.width() - tokens.space.l;
        let name = write(ui, self.name, TextStyle::Body, color, room);
        name.at(ui.painter(), Align2::LEFT_CENTER, left_middle(upper, left));
        let right = self.marks(look, ui, lower);
        let track = Rect::from_min_max(
            pos2(rect.left() + left, lower.center().y - tokens.space.xs),
            pos2(right - tokens.space.m, lower.center().y + tokens.space.xs),
        );
        self.bar(look, ui, track);
        focus_ring(ui, look, &response);
        response.on_hover_cursor(CursorIcon::PointingHand)
    }

    /// Level and ways, from the right; where they begin, the same in all rows.
    fn marks(&self, look: Look<'_>, ui: &Ui, rect: Rect) -> f32 {
        let tokens = look.tokens;
        let space = tokens.space;
        let sensitive = self.level == Level::Sensitive;
        let color = if sensitive { tokens.color.care } else { tokens.color.quiet };
        let room = rect.width() / 3.0;
        let words = Level::ALL.map(|level| look.level(level));
        let widths = words.iter().map(|word| {
            write(ui, word, TextStyle::Small, Color32::TRANSPARENT, room).width().min(room)
        });
        let column = widths.fold(0.0, f32::max) + tokens.size.mark + space.s;
        let left = rect.right() - space.s - column;
        let middle = pos2(left + tokens.size.mark / 2.0, rect.center().y);
        quarters(ui.painter(), middle, tokens.size.mark / 2.0, (self.level, color.into()));
        let word = write(ui, &look.level(self.level), TextStyle::Small, color, room);
        let place = pos2(left + tokens.size.mark + space.s, rect.center().y);
        word.at(ui.painter(), Align2::LEFT_CENTER, place);
        // Room for two ways in every row; a third would be rare.
        let step = tokens.size.icon + space.xs;
        let start = left - space.m - 2.0 * step;
        for (at, glyph) in self.origins.iter().take(2).rev().enumerate() {
            let x = left - space.m - at as f32 * step - tokens.size.icon / 2.0;
            icon(ui.painter(), look, *glyph, pos2(x, rect.center().y), tokens.color.quiet);
        }
        start
    }

    fn bar(&self, look: Look<'_>, ui: &Ui, track: Rect) {
        if track.width() <= 0.0 {
            return;
        }
        let radius = look.tokens.radius.s;
        ui.painter().rect_filled(track, radius, look.tokens.color.track);
        // A little is still seen.
        let width = (track.width() * self.share.min(1.0)).max(look.tokens.size.ring);
        let filled = Rect::from_min_size(track.min, vec2(width, track.height()));
        ui.painter().rect_filled(filled, radius, self.fill);
    }
}
