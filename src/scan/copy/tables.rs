//! Tables: the row of names stays as far as its names are known, every other cell is replaced.

use super::stand_in::StandIn;
use super::vocabulary;

/// What may stand between cells.
const BETWEEN: [char; 4] = [',', ';', '\t', '|'];

/// The text with other contents.
pub(super) fn rewritten(text: &str, stand_in: &StandIn) -> String {
    let (head, between) = head(text).unwrap_or(("", ','));
    let mut names: Vec<String> = Vec::new();
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut number = 0;
    while !rest.is_empty() {
        if names.is_empty() && !head.is_empty() && rest.starts_with(head) && number == 0 {
            names = cells(head, between).map(str::to_owned).collect();
            let labels: Vec<String> = head.split(between).map(|it| stand_in.label(it)).collect();
            out.push_str(&labels.join(&between.to_string()));
            rest = rest.get(head.len()..).unwrap_or_default();
        }
        let (cell, end, after) = cell(rest, between);
        if !cell.is_empty() {
            let name = names.get(number).map_or("", String::as_str);
            // Above the names stand words about the table, with a value here and there.
            let made =
                if names.is_empty() { note(&cell, stand_in) } else { stand_in.value(name, &cell) };
            if rest.starts_with('"') || made.contains(['"', '\n', '\r', between]) {
                out.push('"');
                out.push_str(&made.replace('"', "\"\""));
                out.push('"');
            } else {
                out.push_str(&made);
            }
        }
        out.push_str(end);
        number = if end.starts_with(between) { number + 1 } else { 0 };
        rest = after;
    }
    out
}

/// The row of names, and what stands between them: the first row of which half is known by name,
/// else the first one that has several cells, else the first.
fn head(text: &str) -> Option<(&str, char)> {
    let rows = || {
        text.lines().filter_map(|line| {
            let between = BETWEEN.into_iter().rev().max_by_key(|it| line.matches(*it).count())?;
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
fn cell(text: &str, between: char) -> (String, &str, &str) {
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
