//! A row for one kind of record: name, count, a small bar, how private it is, how it came.

use egui::{
    Align2, Color32, CursorIcon, Rect, Response, Role, Sense, TextStyle, Ui, WidgetInfo, pos2, vec2,
};

use super::mark::quarters;
use super::paint::{Written, focus_ring, icon, left_middle, right_middle, write, write_lines};
use crate::taxonomy::Level;
use crate::ui::context::Look;
use crate::ui::theme::{Icon, strong};

/// A row that opens.
pub struct KindRow<'a> {
    /// What it counts.
    pub name: &'a str,
    /// What that is, in plain words.
    pub say: &'a str,
    /// How many, as it is written.
    pub number: &'a str,
    /// The count as a share of the largest, 0 to 1.
    pub share: f32,
    /// The bar's colour.
    pub fill: Color32,
    /// The highest level in it.
    pub level: Level,
    /// How its records came: icon and words.
    pub origins: &'a [(Icon, String)],
    /// All of it in words, for those who do not see it.
    pub said: &'a str,
    /// Whether it is open.
    pub open: bool,
}

/// A row that is laid out: its texts, and how high each of its lines is.
struct Laid {
    /// Whether what else stands at the end of the first line has lines of its own.
    narrow: bool,
    name: Written,
    say: Written,
    number: Written,
    /// How its records came, line by line.
    ways: Vec<Vec<(Icon, Written)>>,
    /// From where on the level and the ways stand, counted from the left.
    start: f32,
    /// Name, what it is, level, ways, bar.
    heights: [f32; 5],
}

impl KindRow<'_> {
    /// Draws it.
    pub fn show(&self, look: Look<'_>, ui: &mut Ui) -> Response {
        let tokens = look.tokens;
        let laid = self.lay(look, ui);
        let height = laid.heights.iter().sum::<f32>() + 2.0 * tokens.space.s;
        let size = vec2(ui.available_width(), height);
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, self.said));
        let open = self.open;
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(open));
        if !ui.is_rect_visible(rect) {
            return response;
        }
        if response.hovered() {
            let around = rect.expand2(vec2(tokens.space.s, 0.0));
            ui.painter().rect_filled(around, tokens.radius.s, tokens.color.hover);
        }
        let rect = rect.shrink2(vec2(0.0, tokens.space.s));
        let mut top = rect.top();
        let [upper, middle, below, lower, last] = laid.heights.map(|height| {
            top += height;
            Rect::from_x_y_ranges(rect.x_range(), top - height..=top)
        });
        let left = tokens.size.icon + tokens.space.s;
        let glyph = if open { Icon::ChevronDown } else { Icon::ChevronRight };
        let place = left_middle(upper, tokens.size.icon / 2.0);
        icon(ui.painter(), look, glyph, place, tokens.color.quiet);
        laid.number.at(ui.painter(), Align2::RIGHT_CENTER, right_middle(upper, 0.0));
        laid.name.at(ui.painter(), Align2::LEFT_CENTER, left_middle(upper, left));
        laid.say.at(ui.painter(), Align2::LEFT_CENTER, left_middle(middle, left));
        let start = rect.left() + laid.start;
        self.level(look, ui, if laid.narrow { below } else { upper }, start);
        draw_ways(look, ui, (lower, start), &laid.ways);
        let (line, end) =
            if laid.narrow { (last, rect.right()) } else { (lower, start - tokens.space.m) };
        let track = Rect::from_min_max(
            pos2(rect.left() + left, line.center().y - tokens.space.xs),
            pos2(end, line.center().y + tokens.space.xs),
        );
        self.bar(ui, track);
        focus_ring(ui, look, &response);
        response.on_hover_cursor(CursorIcon::PointingHand)
    }

    fn lay(&self, look: Look<'_>, ui: &Ui) -> Laid {
        let tokens = look.tokens;
        let (space, color) = (tokens.space, tokens.color.text);
        let width = ui.available_width();
        let narrow = width < 2.0 * tokens.size.card_min;
        let left = tokens.size.icon + space.s;
        let number = write(ui, self.number, strong(), color, width / 2.0);
        // Room for six digits in every row, so that levels stand below each other.
        let usual = write(ui, &look.number(999_999), strong(), color, width).width();
        let ends = number.width().max(usual) + space.m;
        let start = if narrow { left } else { self.level_start(look, ui, width - ends) };
        let room = if narrow { width - number.width() - space.m } else { start - space.s };
        let name = write_lines(ui, self.name, strong(), color, (room - left).max(0.0));
        let say = write_lines(ui, self.say, TextStyle::Small, tokens.color.quiet, width - left);
        let line = tokens.size.row - space.s;
        let ways = self.ways_written(look, ui, width - start);
        let lower = (ways.len() as f32 * way_height(look)).max(line);
        let [below, last] = if narrow { [line, tokens.size.mark + space.xs] } else { [0.0; 2] };
        let heights = [name.height().max(line), say.height().max(line), below, lower, last];
        Laid { narrow, name, say, number, ways, start, heights }
    }

    /// Where the level begins that ends at `right`; the same in all rows.
    fn level_start(&self, look: Look<'_>, ui: &Ui, right: f32) -> f32 {
        let _ = self;
        let room = right / 3.0;
        let words = Level::ALL.map(|level| look.level(level));
        let widths = words.iter().map(|word| {
            write(ui, word, TextStyle::Small, Color32::TRANSPARENT, room).width().min(room)
        });
        right - widths.fold(0.0, f32::max) - look.tokens.size.icon - look.tokens.space.s
    }

    /// The level, from `start` on.
    fn level(&self, look: Look<'_>, ui: &Ui, rect: Rect, start: f32) {
        let tokens = look.tokens;
        let sensitive = self.level == Level::Sensitive;
        let color = if sensitive { tokens.color.care } else { tokens.color.quiet };
        // In the middle of an icon's room, as the icons below it.
        let middle = pos2(start + tokens.size.icon / 2.0, rect.center().y);
        quarters(ui.painter(), middle, tokens.size.mark / 2.0, (self.level, color.into()));
        let place = pos2(start + tokens.size.icon + tokens.space.s, rect.center().y);
        let room = (rect.right() - place.x).max(0.0);
        let word = write(ui, &look.level(self.level), TextStyle::Small, color, room);
        word.at(ui.painter(), Align2::LEFT_CENTER, place);
    }

    /// The ways its records came, each with its icon and all of its words, in as many lines as it
    /// takes: half of a word stands for something else on another screen.
    fn ways_written(&self, look: Look<'_>, ui: &Ui, width: f32) -> Vec<Vec<(Icon, Written)>> {
        let tokens = look.tokens;
        let before = tokens.size.icon + tokens.space.s;
        let room = (width - before).max(0.0);
        let (mut lines, mut used): (Vec<Vec<(Icon, Written)>>, f32) = (Vec::new(), 0.0);
        for (glyph, word) in self.origins {
            let word = write(ui, word, TextStyle::Small, tokens.color.quiet, room);
            let needed = before + word.width();
            let longer = used + tokens.space.m + needed;
            if let Some(line) = lines.last_mut().filter(|_| longer <= width) {
                line.push((*glyph, word));
                used = longer;
            } else {
                lines.push(vec![(*glyph, word)]);
                used = needed;
            }
        }
        lines
    }

    fn bar(&self, ui: &Ui, track: Rect) {
        if track.width() <= 0.0 {
            return;
        }
        let radius = track.height() / 2.0;
        // A little is still seen.
        let width = (track.width() * self.share.min(1.0)).max(track.height());
        let filled = Rect::from_min_size(track.min, vec2(width, track.height()));
        ui.painter().rect_filled(filled, radius, self.fill);
    }
}

/// How high a line of ways is.
fn way_height(look: Look<'_>) -> f32 {
    look.tokens.size.icon + look.tokens.space.xs
}

/// Draws ways from `start` on.
fn draw_ways(look: Look<'_>, ui: &Ui, (rect, start): (Rect, f32), lines: &[Vec<(Icon, Written)>]) {
    let tokens = look.tokens;
    let high = way_height(look);
    let mut y = rect.center().y - high * lines.len().saturating_sub(1) as f32 / 2.0;
    for line in lines {
        let mut x = start;
        for (glyph, word) in line {
            let middle = pos2(x + tokens.size.icon / 2.0, y);
            icon(ui.painter(), look, *glyph, middle, tokens.color.quiet);
            x += tokens.size.icon + tokens.space.s;
            word.at(ui.painter(), Align2::LEFT_CENTER, pos2(x, y));
            x += word.width() + tokens.space.m;
        }
        y += high;
    }
}
