//! The summary as plain text: the same blocks in the same order.

use super::block::{Block, Cell, Column, Draft};

/// The width that tables are filled to before a row is told line by line, in characters.
const WIDTH: usize = 100;

/// Writes a draft as text, with a line break at the end.
pub(super) fn text(draft: &Draft) -> String {
    let mut out = String::new();
    for block in &draft.blocks {
        write_block(block, &mut out);
    }
    line(&mut out, &draft.foot);
    out
}

fn line(out: &mut String, text: &str) {
    out.push_str(text.trim_end());
    out.push('\n');
}

fn write_block(block: &Block, out: &mut String) {
    match block {
        Block::Heading { level, text, badge, .. } => heading(out, *level, text, badge.is_some()),
        Block::Text { text, .. } => {
            line(out, text);
            out.push('\n');
        }
        Block::Address { lines } => {
            for it in lines {
                line(out, it);
            }
            out.push('\n');
        }
        Block::Spoken { blocks, .. } | Block::Group { blocks } => {
            for it in blocks {
                write_block(it, out);
            }
        }
        Block::Pairs { groups } => groups.iter().flatten().for_each(|it| write_block(it, out)),
        Block::Lines { lines } => list(out, "- ", lines),
        Block::Alert { title, lines } => {
            heading(out, 2, title, false);
            for it in lines {
                let said = [&it.what, &it.files, &it.helps];
                let said: Vec<&str> =
                    said.into_iter().filter(|it| !it.is_empty()).map(String::as_str).collect();
                line(out, &format!("- {}", said.join("\n  ")));
            }
            out.push('\n');
        }
        Block::Ticks { items } => list(out, "[ ] ", items),
        Block::Facts { rows, .. } => {
            for (name, value) in rows {
                line(out, &format!("{name}: {}", value.text));
            }
            out.push('\n');
        }
        Block::Words { rows } => {
            for (word, means) in rows {
                line(out, &format!("{word}: {means}"));
            }
            out.push('\n');
        }
        Block::Table { title, columns, rows, more, .. } => {
            if !title.is_empty() {
                line(out, title);
            }
            table(out, columns, rows);
            if let Some(more) = more {
                line(out, more);
            }
            out.push('\n');
        }
        Block::Bars { alt, .. } | Block::Strip { alt, .. } => {
            line(out, alt);
            out.push('\n');
        }
        Block::Heat { alt, tables, .. } => {
            line(out, alt);
            out.push('\n');
            for it in tables {
                write_block(it, out);
            }
        }
        Block::Notable { sentence, facts, caution, .. } => {
            line(out, &format!("* {sentence}"));
            line(out, &format!("  {facts}"));
            line(out, &format!("  {caution}"));
            out.push('\n');
        }
    }
}

fn heading(out: &mut String, level: u8, text: &str, in_category: bool) {
    let mark = match (level, in_category) {
        (1, _) => '=',
        (_, true) => '~',
        _ => '-',
    };
    if !out.is_empty() && level == 1 {
        out.push('\n');
    }
    line(out, text);
    line(out, &mark.to_string().repeat(width(text).clamp(3, WIDTH)));
}

fn list(out: &mut String, mark: &str, lines: &[String]) {
    for it in lines {
        line(out, &format!("{mark}{it}"));
    }
    out.push('\n');
}

/// Columns side by side, numbers at the right; a table that is too wide is told row by row.
fn table(out: &mut String, columns: &[Column], rows: &[Vec<Cell>]) {
    let texts: Vec<Vec<String>> =
        rows.iter().map(|row| row.iter().map(Cell::joined).collect()).collect();
    let widths: Vec<usize> = columns
        .iter()
        .enumerate()
        .map(|(at, column)| {
            let cells = texts.iter().filter_map(|row| row.get(at)).map(|it| width(it));
            cells.chain([width(&column.head)]).max().unwrap_or(0)
        })
        .collect();
    if widths.iter().sum::<usize>() + 2 * widths.len() > WIDTH + 20 {
        for row in &texts {
            let told: Vec<String> = columns
                .iter()
                .zip(row)
                .filter(|(_, cell)| !cell.is_empty())
                .map(|(column, cell)| format!("{}: {cell}", column.head))
                .collect();
            line(out, &told.join("; "));
        }
        return;
    }
    let heads: Vec<String> = columns.iter().map(|it| it.head.clone()).collect();
    for row in [&heads].into_iter().chain(&texts) {
        let mut text = String::new();
        for ((cell, column), wanted) in row.iter().zip(columns).zip(&widths) {
            let space = " ".repeat(wanted.saturating_sub(width(cell)));
            let padded =
                if column.number { format!("{space}{cell}") } else { format!("{cell}{space}") };
            text.push_str(&padded);
            text.push_str("  ");
        }
        line(out, &text);
    }
}

/// Columns that a text takes on a screen of equal widths: two a Chinese character.
fn width(text: &str) -> usize {
    text.chars().map(|it| if u32::from(it) >= 0x2e80 { 2 } else { 1 }).sum()
}
