//! Horizontal bars: one row a thing, with icon, name, count and share.

use egui::{
    Align2, Color32, CursorIcon, Rect, Response, Role, Sense, TextStyle, Ui, WidgetInfo, pos2, vec2,
};

use super::paint::{
    Written, badge, focus_ring, hatch, left_middle, right_middle, write, write_lines,
};
use crate::taxonomy::Kind;
use crate::ui::context::Look;
use crate::ui::theme::Icon;

/// One bar.
pub struct Bar {
    /// What stands before the name.
    pub icon: Option<Icon>,
    /// The bar's colour and the icon's colour on it.
    pub fill: (Color32, Color32),
    /// Whether it is hatched: what is counted is not known.
    pub hatched: bool,
    /// What it counts.
    pub name: String,
    /// How many.
    pub count: u64,
    /// The number as it is written at the bar's end.
    pub number: String,
    /// The share as it is written behind the number; empty for none.
    pub share: String,
}

impl Bar {
    /// Of a kind: its category's colours, its name and how many records are of it.
    pub fn of_kind(look: Look<'_>, kind: Kind, count: u64, share: String) -> Self {
        let colors = look.tokens.category(kind.category());
        Self {
            icon: Some(Icon::of(kind.category())),
            fill: (colors.fill.into(), colors.on.into()),
            hatched: false,
            name: look.kind(kind),
            count,
            number: look.number(count),
            share,
        }
    }
}

/// Bars below each other, all measured against `most`.
pub struct Bars<'a> {
    /// The bars.
    pub rows: &'a [Bar],
    /// What the longest possible bar stands for.
    pub most: u64,
}

/// The shortest whole bar; longer names are cut.
const BAR_MIN: f32 = 96.0;

/// Where the parts of a row begin, the same in all rows.
struct Columns {
    icon: f32,
    name: f32,
    number: f32,
    share: f32,
    stacked: bool,
    /// Whether what stands behind the number has a line of its own.
    below: bool,
}

impl Bars<'_> {
    /// Draws them; the position of the one that was chosen.
    pub fn show(&self, look: Look<'_>, ui: &mut Ui) -> Option<usize> {
        let columns = self.columns(look, ui);
        let mut chosen = None;
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = look.tokens.space.xs;
            for (at, bar) in self.rows.iter().enumerate() {
                if self.row(look, ui, bar, &columns).clicked() {
                    chosen = Some(at);
                }
            }
        });
        chosen
    }

    /// Draws one of them, its parts below those of the others; whether it was chosen.
    pub fn one(&self, look: Look<'_>, ui: &mut Ui, at: usize) -> bool {
        let columns = self.columns(look, ui);
        self.rows.get(at).is_some_and(|bar| self.row(look, ui, bar, &columns).clicked())
    }

    fn columns(&self, look: Look<'_>, ui: &Ui) -> Columns {
        let tokens = look.tokens;
        let width = ui.available_width();
        let widest = |text: &dyn Fn(&Bar) -> &str| {
            let widths = self.rows.iter().map(|bar| {
                write(ui, text(bar), TextStyle::Body, Color32::TRANSPARENT, width).width()
            });
            widths.fold(0.0, f32::max)
        };
        let has_icon = self.rows.iter().any(|bar| bar.icon.is_some());
        let icon = if has_icon { tokens.size.row + tokens.space.s } else { 0.0 };
        let number = widest(&|bar| &bar.number);
        let share = widest(&|bar| &bar.share);
        // Beside a long one there would be no room for a name.
        let below = number + share > width / 2.0;
        let share = if below { 0.0 } else { share };
        let ends = number + share + 2.0 * tokens.space.m;
        let room = width - icon - ends;
        let (longest, beside) = (widest(&|bar| &bar.name), (room - BAR_MIN).max(room / 4.0));
        // Where what stands behind a bar is long, its name would be cut to a few letters.
        let cut = longest > beside && width < 3.0 * tokens.size.card_min;
        let stacked = below || cut || width < 2.0 * tokens.size.card_min;
        let name = if stacked { room } else { longest.min(beside) };
        Columns { icon, name, number, share, stacked, below }
    }

    fn row(&self, look: Look<'_>, ui: &mut Ui, bar: &Bar, columns: &Columns) -> Response {
        let tokens = look.tokens;
        let space = tokens.space;
        let extra = if columns.stacked { tokens.size.mark } else { 0.0 };
        let color = tokens.color.text;
        // Where the bar stands below, there is room for a second line.
        let lines = if columns.stacked { write_lines } else { write };
        let name = lines(ui, &bar.name, TextStyle::Body, color, columns.name);
        let upper = tokens.size.row.max(name.height() + space.s);
        let quiet = tokens.color.quiet;
        let more = columns.below.then(|| {
            let room = ui.available_width() - columns.icon;
            write_lines(ui, &bar.share, TextStyle::Small, quiet, room)
        });
        let lower = more.as_ref().map_or(0.0, Written::height);
        let size = vec2(ui.available_width(), upper + lower + extra);
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        response.widget_info(|| {
            let parts = [bar.name.as_str(), &bar.number, &bar.share];
            let said: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            WidgetInfo::labeled(Role::Button, true, said.join(", "))
        });
        if !ui.is_rect_visible(rect) {
            return response;
        }
        if response.hovered() {
            let around = rect.expand2(vec2(space.s, 0.0));
            ui.painter().rect_filled(around, tokens.radius.s, tokens.color.hover);
        }
        let line = Rect::from_min_size(rect.min, vec2(rect.width(), upper));
        if let Some(glyph) = bar.icon {
            let place = left_middle(line, tokens.size.row / 2.0);
            badge(ui.painter(), look, glyph, place, bar.fill);
        }
        name.at(ui.painter(), Align2::LEFT_CENTER, left_middle(line, columns.icon));
        if let Some(more) = &more {
            let place = pos2(rect.left() + columns.icon, line.bottom() - space.xs);
            more.at(ui.painter(), Align2::LEFT_TOP, place);
        } else {
            let share = write(ui, &bar.share, TextStyle::Body, quiet, columns.share + 1.0);
            share.at(ui.painter(), Align2::RIGHT_CENTER, right_middle(line, 0.0));
        }
        let gap = if columns.share > 0.0 { columns.share + space.m } else { 0.0 };
        let number = write(ui, &bar.number, TextStyle::Body, color, columns.number + 1.0);
        number.at(ui.painter(), Align2::RIGHT_CENTER, right_middle(line, gap));
        let track = if columns.stacked {
            let top = line.bottom() + lower - space.xs;
            let left = rect.left() + columns.icon;
            Rect::from_min_max(pos2(left, top), pos2(rect.right(), top + space.s))
        } else {
            let left = line.left() + columns.icon + columns.name + space.m;
            let right = line.right() - gap - columns.number - space.m;
            let half = tokens.size.bar / 2.0;
            Rect::from_x_y_ranges(
                left..=right.max(left),
                line.center().y - half..=line.center().y + half,
            )
        };
        self.bar(look, ui, (track, response.hovered()), bar);
        focus_ring(ui, look, &response);
        response.on_hover_cursor(CursorIcon::PointingHand)
    }

    fn bar(&self, look: Look<'_>, ui: &Ui, (track, over): (Rect, bool), bar: &Bar) {
        // The rest of the room is left empty: filled, it would read as the whole of something.
        let radius = track.height() / 2.0;
        let color = &look.tokens.color;
        let rest = if over { color.hover } else { color.card };
        let share = bar.count as f32 / self.most.max(1) as f32;
        if bar.count > 0 {
            // A little is still seen.
            let width = (track.width() * share.min(1.0)).max(track.height());
            let filled = Rect::from_min_size(track.min, vec2(width, track.height()));
            ui.painter().rect_filled(filled, radius, bar.fill.0);
            if bar.hatched {
                hatch(look, ui, filled, rest.into());
            }
        }
    }
}
