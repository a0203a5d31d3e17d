//! A small table that shows the numbers of a chart, readable cell by cell.

use egui::{Align2, Color32, Id, Rect, Role, Sense, TextStyle, Ui, WidgetInfo, pos2, vec2};

use super::paint::write;
use crate::ui::context::Look;
use crate::ui::theme::{kicker, strong};

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
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Table, true, name));
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
    if table.rows.len() > shown {
        let more = (table.rows.len() - shown) as u64;
        ui.label(look.counted("chart-table-more", more));
    }
}

fn widths(look: Look<'_>, ui: &Ui, table: &Table) -> Vec<f32> {
    let columns = table.head.len().max(1);
    let room = ui.available_width();
    let pad = 2.0 * look.tokens.space.s;
    let lines = || std::iter::once(&table.head).chain(table.rows.iter().take(ROWS_MAX));
    let widest = |column: usize| {
        let cells = lines().filter_map(|line| line.get(column));
        // The longest text is the widest, near enough, and only it needs to be laid out.
        let longest = cells.max_by_key(|cell| cell.chars().count()).map_or("", String::as_str);
        write(ui, longest, strong(), Color32::TRANSPARENT, room).width() + 2.0 * pad
    };
    let mut widths: Vec<f32> = (0..columns).map(widest).collect();
    let sum: f32 = widths.iter().sum();
    // Wide enough to look like a table, and not so wide that the eye loses the line.
    let least = room.min(2.0 * look.tokens.size.card_min);
    if sum > room || sum < least {
        let room = if sum > room { room } else { least };
        let by = room / sum;
        for width in &mut widths {
            *width *= by;
        }
    }
    widths
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
        left += width;
    }
}
