//! Pages of no known form: tables, lists, lines of `Label: value`, each below its heading.

use super::Takes;
use crate::read::Decoded;
use crate::read::blocks::{Form, form};
use crate::read::render::record::{Record, collapsed, separate, stamp_within, write_text};
use crate::read::render::tokens::Tokens;

/// Bytes of one line, cells of a row and longest heading that are kept.
const LINE_BYTES: usize = 1 << 20;
const CELLS_MAX: usize = 500;
const HEADING_CHARS: usize = 120;

/// Longest label of a fact, in bytes.
const LABEL_BYTES: usize = 60;

/// A row of a table.
#[derive(Default)]
struct Table {
    header: Vec<String>,
    row: Vec<String>,
    /// Whether the open row has cells that are no headers, and whether one is open.
    has_data: bool,
    in_cell: bool,
}

/// Reads a page that has no classes that we know.
#[derive(Default)]
pub(super) struct Plain {
    heading: String,
    /// The heading that the list being written stands under.
    written: Option<String>,
    started: bool,
    line: String,
    /// Links in the line: how many, how many lead outside, and the first one.
    links: (u32, u32, Option<String>),
    /// Facts that stand together.
    block: Record,
    tables: Vec<Table>,
    /// An item of a list: its record and lines.
    item: Option<(usize, Record, u32)>,
    /// A bookmark: when it was added.
    added: Option<String>,
    /// Whether a heading or the title is open.
    in_heading: bool,
    breaks: u32,
}

impl Plain {
    /// Whether nothing was written.
    pub(super) fn is_empty(&self) -> bool {
        self.written.is_none()
    }

    /// Writes a record below its heading.
    fn emit(&mut self, record: &Record, out: &mut Vec<u8>) {
        if record.is_empty() {
            return;
        }
        if self.written.as_ref() != Some(&self.heading) {
            out.extend_from_slice(if self.written.is_some() { b"\n],\n" } else { b"{\n" });
            let heading = if self.heading.is_empty() { "page" } else { &self.heading };
            write_text(heading, out);
            out.push(b':');
            self.started = false;
            self.written = Some(self.heading.clone());
        }
        separate(&mut self.started, out);
        record.write(out);
    }

    fn end_block(&mut self, out: &mut Vec<u8>) {
        let block = std::mem::take(&mut self.block);
        self.emit(&block, out);
    }

    fn end_row(&mut self, out: &mut Vec<u8>) {
        let Some(table) = self.tables.last_mut() else { return };
        let row = std::mem::take(&mut table.row);
        let has_data = std::mem::take(&mut table.has_data);
        if row.is_empty() {
            return;
        }
        if !has_data {
            table.header = row;
            return;
        }
        if let ([label, value], true) = (row.as_slice(), table.header.is_empty()) {
            self.block.push(label, value);
            return;
        }
        let mut record = Record::default();
        for (at, cell) in row.iter().enumerate() {
            match table.header.get(at).filter(|it| !it.is_empty()) {
                Some(name) => record.push(name, cell),
                None => record.push(&format!("column {}", at + 1), cell),
            }
        }
        self.emit(&record, out);
    }

    fn end_item(&mut self, out: &mut Vec<u8>) {
        let Some((_, record, lines)) = self.item.take() else { return };
        let fact = record.get("text").filter(|_| lines == 1).and_then(fact);
        match fact {
            Some((label, value)) => self.block.push(&label, &value),
            None => self.emit(&record, out),
        }
    }

    /// What one line of text is.
    fn put(&mut self, text: &str, out: &mut Vec<u8>) {
        let (links, outside, first) = std::mem::take(&mut self.links);
        if self.in_heading {
            self.end_block(out);
            self.heading = text.chars().take(HEADING_CHARS).collect();
            return;
        }
        // A line that only leads to another page of the export says nothing.
        let only_link = links == 1 && outside == 0;
        if only_link && fact(text).is_none() {
            return;
        }
        if let Some((_, item, lines)) = &mut self.item {
            *lines += 1;
            item.push("text", text);
            if let Some(link) = first {
                item.push("link", &link);
            }
            if let Some(time) = stamp_within(text) {
                item.push("time", time);
            }
            return;
        }
        if let Some((label, value)) = fact(text) {
            self.block.push(&label, &value);
            return;
        }
        self.end_block(out);
        match first {
            // A link alone begins what follows it.
            Some(link) if link == text => self.block.push("link", &link),
            link => {
                let mut record = Record::default();
                record.push("text", text);
                if let Some(link) = link {
                    record.push("link", &link);
                }
                if let Some(time) = stamp_within(text) {
                    record.push("time", time);
                }
                self.emit(&record, out);
            }
        }
    }
}

impl Takes for Plain {
    fn open(&mut self, tokens: &Tokens<Decoded<'_>>, depth: usize, out: &mut Vec<u8>) {
        match tokens.name.as_str() {
            "title" | "h1" | "h2" | "h3" | "h4" => self.in_heading = true,
            "table" => {
                self.end_block(out);
                self.tables.push(Table::default());
            }
            name @ ("td" | "th") => {
                if let Some(table) = self.tables.last_mut() {
                    table.has_data |= name == "td";
                    table.in_cell = true;
                }
            }
            "li" if self.tables.is_empty() => {
                self.end_item(out);
                self.item = Some((depth, Record::default(), 0));
            }
            "a" => {
                let href = tokens.attribute("href").unwrap_or_default();
                self.links.0 += 1;
                if href.contains("://") {
                    self.links.1 += 1;
                    self.links.2.get_or_insert_with(|| href.to_owned());
                }
                self.added = tokens.attribute("add_date").map(ToOwned::to_owned);
            }
            "br" => {
                // A blank line ends facts that stand together.
                self.breaks += 1;
                if self.breaks > 1 && self.item.is_none() {
                    self.end_block(out);
                }
            }
            _ => {}
        }
    }

    fn close(&mut self, name: &str, depth: usize, out: &mut Vec<u8>) {
        match name {
            "title" | "h1" | "h2" | "h3" | "h4" => self.in_heading = false,
            "a" => {
                if let Some(added) = self.added.take() {
                    let mut record = Record::default();
                    let title = collapsed(&std::mem::take(&mut self.line));
                    record.push("title", &title);
                    let (_, _, link) = std::mem::take(&mut self.links);
                    record.push("link", &link.unwrap_or_default());
                    record.push("time", &added);
                    self.emit(&record, out);
                }
            }
            "tr" => self.end_row(out),
            "table" => {
                self.end_row(out);
                self.tables.pop();
                self.end_block(out);
            }
            "td" | "th" => {
                let Some(table) = self.tables.last_mut() else { return };
                table.in_cell = false;
                self.links = (0, 0, None);
                let cell = collapsed(&std::mem::take(&mut self.line));
                if table.row.len() < CELLS_MAX {
                    table.row.push(cell);
                }
            }
            "li" if self.item.as_ref().is_some_and(|it| it.0 == depth) => self.end_item(out),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if self.line.len() < LINE_BYTES {
            self.line.push_str(text);
        }
        if !text.trim().is_empty() {
            self.breaks = 0;
        }
    }

    fn line(&mut self, out: &mut Vec<u8>) {
        // The lines of a cell are one value.
        if self.tables.last().is_some_and(|it| it.in_cell) {
            self.line.push(' ');
            return;
        }
        let line = collapsed(&std::mem::take(&mut self.line));
        if line.is_empty() {
            self.links = (0, 0, None);
        } else {
            self.put(&line, out);
        }
    }

    fn end(&mut self, out: &mut Vec<u8>) {
        while !self.tables.is_empty() {
            self.end_row(out);
            self.tables.pop();
        }
        self.end_item(out);
        self.end_block(out);
        out.extend_from_slice(if self.written.is_some() { b"\n]\n}\n" } else { b"{}\n" });
    }
}

/// A line of the form `Label: value`; a comma that ends the line is none of the value.
fn fact(line: &str) -> Option<(String, String)> {
    let Form::Field { label, value, .. } = form(line.as_bytes()) else { return None };
    let (label, value) = (std::str::from_utf8(label).ok()?, std::str::from_utf8(value).ok()?);
    let value = value.strip_suffix(',').unwrap_or(value);
    let is_label = label.len() <= LABEL_BYTES && !label.contains(['.', '?', '!']);
    (is_label && !value.is_empty()).then(|| (label.to_owned(), value.to_owned()))
}
