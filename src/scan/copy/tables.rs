//! Tables: the row of names stays as far as its names are known, every other cell is replaced.

use super::stand_in::StandIn;
use super::vocabulary;

/// What may stand between cells.
const BETWEEN: [char; 4] = [',', ';', '\t', '|'];

/// A table on its way.
pub(super) struct Table<'s> {
    stand_in: &'s StandIn,
    /// The row of names, as it stands there.
    head: String,
    between: char,
    /// The names, once their row has come.
    names: Vec<String>,
    /// Cells of its row before the one that comes next.
    number: usize,
}

impl<'s> Table<'s> {
    /// Begins with a table whose text begins so.
    pub(super) fn new(text: &str, stand_in: &'s StandIn) -> Self {
        Self::with(text, stand_in, &BETWEEN)
    }

    /// The same for a sheet of a workbook, in which it is known what stands between cells.
    pub(super) fn of_sheet(text: &str, stand_in: &'s StandIn) -> Self {
        Self::with(text, stand_in, &[','])
    }

    fn with(text: &str, stand_in: &'s StandIn, marks: &[char]) -> Self {
        let (head, between) = head(text, marks).unwrap_or(("", ','));
        Self { stand_in, head: head.to_owned(), between, names: Vec::new(), number: 0 }
    }

    /// Takes the next piece of it: how much of that is done, and what it became. `last` where no
    /// other follows.
    pub(super) fn take(&mut self, text: &str, last: bool) -> (usize, String) {
        let (stand_in, between) = (self.stand_in, self.between);
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while !rest.is_empty() {
            let is_head = self.names.is_empty() && self.number == 0 && !self.head.is_empty();
            if is_head && let Some(after) = rest.strip_prefix(self.head.as_str()) {
                let labels: Vec<String> =
                    self.head.split(between).map(|it| stand_in.label(it)).collect();
                out.push_str(&labels.join(&between.to_string()));
                self.names = cells(&self.head, between).map(str::to_owned).collect();
                rest = after;
            }
            let (cell, end, after) = cell(rest, between);
            if after.is_empty() && !last {
                // It may go on in the next piece.
                break;
            }
            if !cell.is_empty() {
                let name = self.names.get(self.number).map_or("", String::as_str);
                // Above the names stand words about the table, with a value here and there.
                let made = if self.names.is_empty() {
                    note(&cell, stand_in)
                } else {
                    stand_in.value(name, &cell)
                };
                if rest.starts_with('"') || made.contains(['"', '\n', '\r', between]) {
                    out.push('"');
                    out.push_str(&made.replace('"', "\"\""));
                    out.push('"');
                } else {
                    out.push_str(&made);
                }
            }
            out.push_str(end);
            self.number = if end.starts_with(between) { self.number + 1 } else { 0 };
            rest = after;
        }
        (text.len() - rest.len(), out)
    }
}

/// The row of names, and what stands between them: the first row of which half is known by name,
/// else the first one that has several cells, else the first.
fn head<'t>(text: &'t str, marks: &[char]) -> Option<(&'t str, char)> {
    let rows = || {
        text.lines().filter_map(|line| {
            let between = marks.iter().rev().max_by_key(|it| line.matches(**it).count())?;
            let between = *between;
            Some((line, between))
        })
    };
    let mut several = rows().filter(|(line, between)| line.contains(*between));
    let known = several.clone().find(|(line, between)| {
        let names = cells(line, *between).filter(|it| vocabulary::is_name(it)).count();
        names * 2 >= cells(line, *between).count()
    });
    known.or_else(|| several.next()).or_else(|| rows().find(|it| !it.0.trim().is_empty()))
}

fn cells(line: &str, between: char) -> impl Iterator<Item = &str> {
    line.split(between).map(|it| it.trim().trim_matches('"'))
}

fn note(cell: &str, stand_in: &StandIn) -> String {
    let Some((label, value)) = cell.split_once(['：', ':']) else { return stand_in.label(cell) };
    let mark = if cell.contains('：') { '：' } else { ':' };
    format!("{}{mark}{}", stand_in.label(label), stand_in.value(label, value))
}

/// A cell without its quotes, what ends it, and the rest.
pub(super) fn cell(text: &str, between: char) -> (String, &str, &str) {
    let ends = |it: char| it == between || matches!(it, '\r' | '\n');
    let (mut cell, mut rest) = match text.strip_prefix('"') {
        Some(inside) => quoted(inside),
        None => (String::new(), text),
    };
    // What follows on a closing quote belongs to the cell.
    let (more, behind) = rest.split_at(rest.find(ends).unwrap_or(rest.len()));
    cell.push_str(more);
    rest = behind;
    let length = match rest.chars().next() {
        Some('\r') if rest.starts_with("\r\n") => 2,
        Some(it) => it.len_utf8(),
        None => 0,
    };
    let (end, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
    (cell, end, after)
}

/// A cell whose quote has begun: up to the quote that is not doubled, and the rest.
fn quoted(mut rest: &str) -> (String, &str) {
    let mut cell = String::new();
    while let Some((part, after)) = rest.split_once('"') {
        cell.push_str(part);
        let Some(more) = after.strip_prefix('"') else { return (cell, after) };
        cell.push('"');
        rest = more;
    }
    cell.push_str(rest);
    (cell, "")
}
