//! One record in a row: what it is, when, and a little more.

use egui::{Align2, CursorIcon, Rect, Response, Role, Sense, TextStyle, Ui, WidgetInfo, vec2};

use crate::findings::{RecordRow, Zone};
use crate::i18n::Arg;
use crate::ui::context::{Look, ViewContext};
use crate::ui::theme::Icon;
use crate::ui::widgets::{badge, focus_ring, is_low, left_middle, write, write_two};

/// A row in words.
pub(in crate::ui::views) struct Line {
    /// The kind's icon and its colours; none where all rows are of one kind.
    badge: Option<Icon>,
    /// What it is.
    title: String,
    /// More of it.
    below: String,
    /// When it was.
    when: String,
    /// The time of day.
    time: String,
    /// Day and time in one.
    both: String,
}

impl Line {
    /// For a list of records of many kinds: with a badge and the kind's name, and whose they are
    /// where several exports are open.
    pub(in crate::ui::views) fn full(ctx: &ViewContext<'_>, row: &RecordRow) -> Self {
        let kind = ctx.look.kind(row.kind);
        let detail = ctx.look.row_detail(row);
        let sections = ctx.results.map_or(&[][..], |it| &it.findings.sections);
        let section = row.section.and_then(|it| sections.get(it as usize));
        let app = section.and_then(|it| ctx.one_of_several(&it.platform)).unwrap_or_default();
        let linked = ctx.linked(row);
        let (title, end) = linked.unwrap_or_else(|| (ctx.look.row_title(row), String::new()));
        let parts = [app, kind, detail, end];
        let below = parts.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" · ");
        let badge = Some(Icon::of(row.kind.category()));
        Self { badge, title, below, ..Self::short(ctx, row) }
    }

    /// For a list of records of one kind.
    pub(in crate::ui::views) fn short(ctx: &ViewContext<'_>, row: &RecordRow) -> Self {
        let look = ctx.look;
        let title = ctx.linked(row).map_or_else(
            || look.row_title(row),
            // All are called alike: the end of the link tells them apart.
            |(name, end)| if end.is_empty() { name } else { format!("{name} · {end}") },
        );
        let default = Zone::default();
        let zone = ctx.results.map_or(&default, |it| &it.findings.zone);
        let (when, time) = row.time.map_or_else(
            || (look.text("screen-records-no-date"), String::new()),
            |stamp| (look.texts.date_of(stamp, zone), look.texts.time_of_day(stamp, zone)),
        );
        let args = [("date", Arg::Text(&when)), ("time", Arg::Text(&time))];
        let both = look.texts.with("screen-records-when", &args);
        Self { badge: None, title, below: String::new(), when, time, both }
    }

    /// With other words as its title.
    pub(in crate::ui::views) fn titled(self, title: String) -> Self {
        Self { title, ..self }
    }

    /// What it is, and when it was.
    pub(in crate::ui::views) fn title_and_day(&self) -> (&str, &str) {
        (&self.title, &self.when)
    }

    /// All of it, for those who do not see it.
    pub(in crate::ui::views) fn said(&self) -> String {
        let parts = [&self.title, &self.below, &self.when, &self.time];
        let said: Vec<_> =
            parts.into_iter().filter(|it| !it.is_empty()).map(String::as_str).collect();
        said.join(", ")
    }

    /// Whether a place is so narrow that a title takes two lines, with its date below it.
    pub(super) fn is_narrow(look: Look<'_>, width: f32) -> bool {
        width < 1.5 * look.tokens.size.card_min
    }

    /// Draws it in this place. A row with a second line needs two lines' height, and three where it
    /// is narrow.
    pub(in crate::ui::views) fn paint(&self, look: Look<'_>, ui: &Ui, rect: Rect, row: &RecordRow) {
        let tokens = look.tokens;
        let space = tokens.space;
        let inside = rect.shrink2(vec2(space.s, 0.0));
        let left = self.badge.map_or(0.0, |glyph| {
            let colors = tokens.category(row.kind.category());
            let place = left_middle(inside, tokens.size.row / 2.0);
            badge(ui.painter(), look, glyph, place, (colors.fill.into(), colors.on.into()));
            tokens.size.row + space.m
        });
        let two = !self.below.is_empty();
        if two && Self::is_narrow(look, rect.width()) {
            self.paint_narrow(look, ui, inside.with_min_x(inside.left() + left));
            return;
        }
        let half = inside.height() / 2.0;
        let (upper, lower) = if two {
            let cut = inside.top() + half;
            let (upper, lower) = inside.split_top_bottom_at_y(cut);
            (upper.translate(vec2(0.0, 2.0)), lower.translate(vec2(0.0, -2.0)))
        } else {
            (inside, inside)
        };
        let quiet = tokens.color.quiet;
        let whole = if two { self.when.clone() } else { self.when_and_time() };
        let when = write(ui, &whole, TextStyle::Small, quiet, inside.width() / 2.0);
        when.at(ui.painter(), Align2::RIGHT_CENTER, upper.right_center());
        let mut ends = when.width();
        if two {
            let time = write(ui, &self.time, TextStyle::Small, quiet, inside.width() / 2.0);
            time.at(ui.painter(), Align2::RIGHT_CENTER, lower.right_center());
            ends = ends.max(time.width());
        }
        let room = (inside.width() - left - ends - space.m).max(0.0);
        let title = write(ui, &self.title, TextStyle::Body, tokens.color.text, room);
        title.at(ui.painter(), Align2::LEFT_CENTER, left_middle(upper, left));
        let below = write(ui, &self.below, TextStyle::Small, quiet, room);
        below.at(ui.painter(), Align2::LEFT_CENTER, left_middle(lower, left));
    }

    fn paint_narrow(&self, look: Look<'_>, ui: &Ui, inside: Rect) {
        let tokens = look.tokens;
        let inside = inside.shrink2(vec2(0.0, tokens.space.xs));
        let (color, room) = (tokens.color.text, inside.width());
        // In a low window a second line would cost a whole record.
        let title = if is_low(look, ui) {
            write(ui, &self.title, TextStyle::Body, color, room)
        } else {
            write_two(ui, &self.title, &TextStyle::Body, color, room)
        };
        title.at(ui.painter(), Align2::LEFT_TOP, inside.left_top());
        let below = format!("{} · {}", self.when_and_time(), self.below);
        let below = write(ui, &below, TextStyle::Small, tokens.color.quiet, room);
        below.at(ui.painter(), Align2::LEFT_BOTTOM, inside.left_bottom());
    }

    fn when_and_time(&self) -> String {
        if self.time.is_empty() { self.when.clone() } else { self.both.clone() }
    }

    /// Draws it as a button of its own.
    pub(in crate::ui::views) fn button(
        &self,
        look: Look<'_>,
        ui: &mut Ui,
        row: &RecordRow,
    ) -> Response {
        let tokens = look.tokens;
        let size = vec2(ui.available_width(), tokens.size.row);
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, self.said()));
        if response.hovered() {
            ui.painter().rect_filled(rect, tokens.radius.s, tokens.color.hover);
        }
        if ui.is_rect_visible(rect) {
            self.paint(look, ui, rect, row);
            focus_ring(ui, look, &response);
        }
        response.on_hover_cursor(CursorIcon::PointingHand)
    }
}
