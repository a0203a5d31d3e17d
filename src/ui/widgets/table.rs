//! A small table that shows the numbers of a chart, readable cell by cell.

use egui::{
    Align2, Color32, EventFilter, Id, Key, Rect, Response, Role, Sense, StrokeKind, TextStyle, Ui,
    WidgetInfo, pos2, vec2,
};

use super::focus::bring_in_sight;
use super::paint::{focus_ring, write};
use crate::i18n::Arg;
use crate::ui::context::Look;
use crate::ui::theme::kicker;

/// Rows shown of a table; the rest is said in a line below it.
const ROWS_MAX: usize = 400;

/// Cells as they are written. The first column names the row; the others are numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// Names of the columns.
    pub head: Vec<String>,
    /// Rows of as many cells.
    pub rows: Vec<Vec<String>>,
}

/// Draws a table.
pub fn data_table(look: Look<'_>, ui: &mut Ui, name: &str, table: &Table) {
    let widths = widths(look, ui, table);
    let height = look.tokens.size.row;
    let shown = table.rows.len().min(ROWS_MAX);
    let wide: f32 = widths.iter().sum();
    let size = vec2(wide, height * (shown + 1) as f32);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Table, true, name));
    let cursor = cursor(ui, &response, (shown + 1, widths.len()));
    let clip = ui.clip_rect();
    let lines = std::iter::once(&table.head).chain(&table.rows).take(shown + 1);
    for (at, cells) in lines.enumerate() {
        let top = rect.top() + at as f32 * height;
        if top > clip.bottom() || top + height < clip.top() {
            continue;
        }
        let line = Rect::from_min_size(pos2(rect.left(), top), vec2(rect.width(), height));
        row(look, ui, (response.id, at), line, (cells, &widths));
    }
    if response.has_focus() {
        here(look, ui, (&response, cursor), table, &widths);
        focus_ring(ui, look, &response);
    }
    if table.rows.len() > shown {
        let more = (table.rows.len() - shown) as u64;
        ui.label(look.counted("chart-table-more", more));
    }
}

/// The cell that the keyboard is on, line and column; arrows move it while the table has it.
fn cursor(ui: &Ui, table: &Response, (lines, columns): (usize, usize)) -> (usize, usize) {
    let id = table.id.with("cursor");
    let (mut line, mut column): (usize, usize) =
        ui.data(|data| data.get_temp(id)).unwrap_or((0, 0));
    if !table.has_focus() {
        return (line, column);
    }
    let filter =
        EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(table.id, filter));
    ui.input(|input| {
        let pressed = |key| input.key_pressed(key);
        if pressed(Key::ArrowUp) {
            line = line.saturating_sub(1);
        } else if pressed(Key::ArrowDown) {
            line += 1;
        } else if pressed(Key::ArrowLeft) {
            column = column.saturating_sub(1);
        } else if pressed(Key::ArrowRight) {
            column += 1;
        } else if pressed(Key::Home) {
            line = 0;
        } else if pressed(Key::End) {
            line = lines;
        }
    });
    let at = (line.min(lines.saturating_sub(1)), column.min(columns.saturating_sub(1)));
    ui.data_mut(|data| data.insert_temp(id, at));
    at
}

/// Marks the cell that the keyboard is on, and says what it holds.
fn here(
    look: Look<'_>,
    ui: &Ui,
    (table, (line, column)): (&Response, (usize, usize)),
    of: &Table,
    widths: &[f32],
) {
    let height = look.tokens.size.row;
    let left = table.rect.left() + widths.iter().take(column).sum::<f32>();
    let min = pos2(left, table.rect.top() + line as f32 * height);
    let width = widths.get(column).copied().unwrap_or_default();
    // Beside the words, not through their first letter.
    let cell = Rect::from_min_size(min, vec2(width, height));
    let cell = cell.expand2(vec2(look.tokens.space.xs, 0.0));
    let frame = (2.0 * look.tokens.size.line, Color32::from(look.tokens.color.text));
    ui.painter().rect_stroke(cell, look.tokens.radius.s, frame, StrokeKind::Inside);
    bring_in_sight(ui, cell);
    let cells = line.checked_sub(1).map_or(Some(&of.head), |at| of.rows.get(at));
    let text = |cells: Option<&Vec<String>>, at: usize| {
        cells.and_then(|cells| cells.get(at)).cloned().unwrap_or_default()
    };
    let (head, name) = (text(Some(&of.head), column), text(cells, 0));
    let args = [
        ("name", Arg::Text(&name)),
        ("head", Arg::Text(&head)),
        ("cell", Arg::Text(&text(cells, column))),
        ("row", Arg::Count(line as u64)),
        ("rows", Arg::Count(of.rows.len() as u64)),
    ];
    let said = look.texts.with("table-cell", &args);
    ui.ctx().accesskit_node_builder(table.id, |node| node.set_value(said));
}

fn widths(look: Look<'_>, ui: &Ui, table: &Table) -> Vec<f32> {
    let columns = table.head.len().max(1);
    let room = ui.available_width();
    let pad = 2.0 * look.tokens.space.s;
    let widest = |column: usize| {
        let cells = table.rows.iter().take(ROWS_MAX).filter_map(|line| line.get(column));
        // The longest text is the widest, near enough, and only it needs to be laid out.
        let longest = cells.max_by_key(|cell| cell.chars().count()).map_or("", String::as_str);
        let head = table.head.get(column).map_or("", String::as_str);
        let wide = |text: &str, style| write(ui, text, style, Color32::TRANSPARENT, room).width();
        wide(longest, TextStyle::Body).max(wide(head, kicker())).ceil()
    };
    let texts: Vec<f32> = (0..columns).map(widest).collect();
    // Far apart where there is room for it.
    let apart = 2.0 * pad * columns as f32;
    let pad = if texts.iter().sum::<f32>() + apart > room { pad } else { 2.0 * pad };
    let mut widths: Vec<f32> = texts.iter().map(|it| it + pad).collect();
    let sum: f32 = widths.iter().sum();
    // Wide enough to look like a table, and not so wide that the eye loses the line.
    let least = room.min(2.0 * look.tokens.size.card_min);
    if sum > room || sum < least {
        if sum > room {
            narrow(&mut widths, room);
        } else {
            for width in &mut widths {
                *width *= least / sum;
            }
        }
    }
    widths
}

/// Makes columns fit: the widest give way, and narrow ones stay whole.
fn narrow(widths: &mut [f32], room: f32) {
    let mut sorted: Vec<f32> = widths.to_vec();
    sorted.sort_by(f32::total_cmp);
    let (mut left, mut most) = (room, room);
    for (at, width) in sorted.iter().enumerate() {
        most = left / (sorted.len() - at) as f32;
        if *width > most {
            break;
        }
        left -= width;
    }
    for width in widths {
        *width = width.min(most);
    }
}

fn row(
    look: Look<'_>,
    ui: &Ui,
    (table, at): (Id, usize),
    line: Rect,
    (cells, widths): (&[String], &[f32]),
) {
    let tokens = look.tokens;
    let head = at == 0;
    let divider = (tokens.size.line, Color32::from(tokens.color.hairline));
    ui.painter().hline(line.x_range(), line.bottom(), divider);
    let mut left = line.left();
    for (column, (cell, width)) in cells.iter().zip(widths).enumerate() {
        let rect = Rect::from_min_size(pos2(left, line.top()), vec2(*width, line.height()));
        let (style, color) = if head {
            (kicker(), tokens.color.quiet)
        } else {
            (TextStyle::Body, tokens.color.text)
        };
        let text = write(ui, cell, style, color, width - tokens.space.s);
        let (anchor, place) = if column == 0 {
            (Align2::LEFT_CENTER, rect.left_center())
        } else {
            (Align2::RIGHT_CENTER, rect.right_center())
        };
        text.at(ui.painter(), anchor, place);
        let role = match (head, column) {
            (true, _) => Role::ColumnHeader,
            (false, 0) => Role::RowHeader,
            (false, _) => Role::Cell,
        };
        let response = ui.interact(rect, table.with((at, column)), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(role, true, cell));
        if text.is_cut() {
            response.on_hover_text(cell);
        }
        left += width;
    }
}
