//! Hours of the week: seven rows, twenty-four columns, darker for more.

use egui::{
    Align2, Color32, EventFilter, Key, Rect, Response, Role, Sense, StrokeKind, TextStyle, Ui,
    WidgetInfo, pos2, vec2,
};

use super::paint::{focus_ring, tip, write};
use crate::ui::context::Look;
use crate::ui::theme::whole;

const DAYS: usize = 7;
const HOURS: usize = 24;

/// Hours of the week.
pub struct Heat<'a> {
    /// 168 counts: weekday (Monday 0) times 24 plus hour.
    pub counts: &'a [u64],
    /// The seven days' short names.
    pub days: &'a [String],
    /// All of it in one sentence.
    pub summary: &'a str,
}

/// Where the grid stands.
struct Grid {
    area: Rect,
    cell: egui::Vec2,
    /// How wide the names of the days beside it are.
    left: f32,
}

impl Grid {
    fn cell(&self, at: usize) -> Rect {
        let (row, column) = (at / HOURS, at % HOURS);
        let offset = vec2(column as f32 * self.cell.x, row as f32 * self.cell.y);
        Rect::from_min_size(self.area.min + offset, self.cell)
    }

    fn at(&self, pos: egui::Pos2) -> Option<usize> {
        let inside = pos - self.area.min;
        let column = f64::from(inside.x / self.cell.x);
        let row = f64::from(inside.y / self.cell.y);
        let fits = column >= 0.0 && row >= 0.0 && column < HOURS as f64 && row < DAYS as f64;
        fits.then_some(whole(row) as usize * HOURS + whole(column) as usize)
    }
}

impl Heat<'_> {
    /// Draws it; the hour of the week that was chosen. `at` is where the keyboard is.
    pub fn show(&self, look: Look<'_>, ui: &mut Ui, at: &mut usize) -> Option<usize> {
        let tokens = look.tokens;
        let width = ui.available_width();
        let names = self
            .days
            .iter()
            .map(|day| write(ui, day, TextStyle::Small, Color32::TRANSPARENT, width).width());
        let left = names.fold(0.0, f32::max) + tokens.space.s;
        let head = tokens.text.small + tokens.space.s;
        let cell = vec2((width - left) / HOURS as f32, tokens.size.icon + tokens.space.s);
        let size = vec2(width, 2.0 * head + tokens.space.s + cell.y * DAYS as f32);
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        let area = Rect::from_min_size(
            pos2(rect.left() + left, rect.top() + head),
            vec2(cell.x * HOURS as f32, cell.y * DAYS as f32),
        );
        let grid = Grid { area, cell, left };
        let chosen = keys(ui, &response, at);
        let under = response.hover_pos().and_then(|pos| grid.at(pos));
        let marked = under.or_else(|| response.has_focus().then_some(*at));
        self.tell(look, ui, &response, marked);
        self.paint(look, ui, &grid);
        legend(look, ui, &grid);
        if let Some(marked) = marked {
            self.mark(look, ui, &grid, marked);
        }
        focus_ring(ui, look, &response);
        if response.clicked()
            && let Some(under) = under
        {
            *at = under;
            return Some(under);
        }
        chosen
    }

    fn count(&self, at: usize) -> u64 {
        self.counts.get(at).copied().unwrap_or(0)
    }

    fn paint(&self, look: Look<'_>, ui: &Ui, grid: &Grid) {
        let tokens = look.tokens;
        let most = self.counts.iter().copied().max().unwrap_or(0).max(1) as f32;
        let line = (tokens.size.line, Color32::from(tokens.color.edge));
        for at in 0..DAYS * HOURS {
            let share = self.count(at) as f32 / most;
            let (fill, _) = tokens.heat(share);
            let cell = grid.cell(at).shrink(tokens.size.line);
            ui.painter().rect_filled(cell, 3.0, fill);
            if share <= 0.2 {
                // The palest steps hardly differ from the card: a frame keeps them seen.
                ui.painter().rect_stroke(cell, 3.0, line, StrokeKind::Inside);
            }
        }
        let quiet = tokens.color.quiet;
        for (row, day) in self.days.iter().enumerate().take(DAYS) {
            let text = write(ui, day, TextStyle::Small, quiet, grid.area.left());
            let place = grid.cell(row * HOURS).left_center() - vec2(tokens.space.s, 0.0);
            text.at(ui.painter(), Align2::RIGHT_CENTER, place);
        }
        for hour in (0..HOURS).step_by(3) {
            let text = write(ui, &format!("{hour:02}"), TextStyle::Small, quiet, grid.area.left());
            let place = grid.cell(hour).center_top() - vec2(0.0, tokens.space.xs);
            text.at(ui.painter(), Align2::CENTER_BOTTOM, place);
        }
    }

    fn mark(&self, look: Look<'_>, ui: &Ui, grid: &Grid, at: usize) {
        let tokens = look.tokens;
        let cell = grid.cell(at);
        let line = (2.0 * tokens.size.line, Color32::from(tokens.color.text));
        ui.painter().rect_stroke(cell.shrink(tokens.size.line), 3.0, line, StrokeKind::Outside);
        let above = cell.center_top() - vec2(0.0, tokens.space.xs);
        tip(look, ui, (above, grid.area), &self.said(look, at));
    }

    fn said(&self, look: Look<'_>, at: usize) -> String {
        let day = self.days.get(at / HOURS).map_or("", String::as_str);
        format!("{day} {:02}:00 · {}", at % HOURS, look.number(self.count(at)))
    }

    fn tell(&self, look: Look<'_>, ui: &Ui, response: &Response, marked: Option<usize>) {
        response.widget_info(|| WidgetInfo::labeled(Role::Figure, true, self.summary));
        if let Some(at) = marked {
            let said = self.said(look, at);
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_value(said));
        }
    }
}

/// What the colours stand for: few to many.
fn legend(look: Look<'_>, ui: &Ui, grid: &Grid) {
    let tokens = look.tokens;
    let space = tokens.space;
    let y = grid.area.bottom() + space.s + tokens.text.small / 2.0;
    let quiet = tokens.color.quiet;
    let width = grid.area.width() / 2.0;
    // A shorter word, where only half of the usual one would stand.
    let word = |id: &str, room: f32| {
        let whole = write(ui, &look.text(id), TextStyle::Small, quiet, f32::INFINITY);
        let short = || write(ui, &look.text(&format!("{id}-short")), TextStyle::Small, quiet, room);
        if whole.width() <= room { whole } else { short() }
    };
    let many = word("chart-more", width);
    let mut right = grid.area.right();
    many.at(ui.painter(), Align2::RIGHT_CENTER, pos2(right, y));
    right -= many.width() + space.s;
    let line = (tokens.size.line, Color32::from(tokens.color.line));
    let side = tokens.size.bar;
    for step in (0_u8..6).rev() {
        let (fill, _) = tokens.heat(f32::from(step) / 5.0);
        let middle = pos2(right - side / 2.0, y);
        let box_of = Rect::from_center_size(middle, egui::Vec2::splat(side));
        ui.painter().rect_filled(box_of, 2.0, fill);
        if step == 0 {
            ui.painter().rect_stroke(box_of, 2.0, line, StrokeKind::Inside);
        }
        right -= side + tokens.size.line * 2.0;
    }
    // What is left goes to the other word, up to where the days stand.
    right -= space.xs;
    let room = (right - grid.area.left() + grid.left).max(0.0);
    let few = word("chart-fewer", room);
    few.at(ui.painter(), Align2::RIGHT_CENTER, pos2(right, y));
}

fn keys(ui: &Ui, response: &Response, at: &mut usize) -> Option<usize> {
    *at = (*at).min(DAYS * HOURS - 1);
    if !response.has_focus() {
        return None;
    }
    let filter =
        EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    ui.input(|input| {
        let pressed = |key| input.key_pressed(key);
        let (row, column) = (*at / HOURS, *at % HOURS);
        if pressed(Key::ArrowLeft) && column > 0 {
            *at -= 1;
        } else if pressed(Key::ArrowRight) && column + 1 < HOURS {
            *at += 1;
        } else if pressed(Key::ArrowUp) && row > 0 {
            *at -= HOURS;
        } else if pressed(Key::ArrowDown) && row + 1 < DAYS {
            *at += HOURS;
        }
        (pressed(Key::Enter) || pressed(Key::Space)).then_some(*at)
    })
}
