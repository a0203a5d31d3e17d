//! One Parquet file as it is written: rows go in, row groups of bounded size go out.
//!
//! Of the format's many ways, the plainest is taken: a page a column and row group, values one after
//! the other, packed by gzip. Every reader knows it, and the same rows give the same bytes.

use std::io::{self, Write};

use flate2::Compression;
use flate2::write::GzEncoder;

use super::compact::{Compact, Wire, varint};
use super::schema::{Form, Leaf, Meaning, Schema, read};

/// Rows of a row group at most. What is not yet written is held in memory.
const GROUP_ROWS: usize = 1 << 16;

/// Bytes of a row group at most, but for its last row, before they are packed.
const GROUP_BYTES: usize = 32 << 20;

/// What a file begins and ends with.
const MAGIC: &[u8] = b"PAR1";

/// The format's numbers: values one after the other, runs of levels, and gzip.
const PLAIN: i32 = 0;
const RUNS: i32 = 3;
const GZIP: i32 = 2;

/// A value of one column in one row.
#[derive(Clone, Copy, Debug)]
pub(super) enum Cell<'a> {
    /// Nothing.
    Null,
    /// Text.
    Text(&'a str),
    /// A small number, or a date in days since 1970.
    Int(i32),
    /// A number, or a time in microseconds since 1970.
    Long(i64),
    /// Yes or no.
    Flag(bool),
    /// The list of groups of a row: their texts, in the order of the columns.
    Groups(&'a [[&'a str; 3]]),
}

/// A count as a column takes it.
pub(super) fn count(number: u64) -> Cell<'static> {
    Cell::Long(i64::try_from(number).unwrap_or(i64::MAX))
}

/// Text, or nothing.
pub(super) fn maybe(text: Option<&str>) -> Cell<'_> {
    text.map_or(Cell::Null, Cell::Text)
}

/// A Parquet file being written.
pub(super) struct Table<W: Write> {
    out: W,
    /// Bytes written.
    at: u64,
    schema: Schema,
    app_version: String,
    columns: Vec<Column>,
    /// Rows of the group that is being filled.
    rows: usize,
    groups: Vec<Group>,
}

/// One column of the row group that is being filled.
#[derive(Default)]
struct Column {
    /// The values as they are written.
    plain: Vec<u8>,
    flags: Vec<bool>,
    /// How far down each value is there.
    defined: Runs,
    /// Whether each value goes on in the row of the one before.
    repeated: Runs,
}

/// A row group that was written.
struct Group {
    rows: u64,
    chunks: Vec<Chunk>,
}

/// A column of a row group that was written.
struct Chunk {
    at: u64,
    values: u64,
    plain_bytes: u64,
    packed_bytes: u64,
}

/// Small numbers, as runs of equal ones.
#[derive(Default)]
struct Runs {
    runs: Vec<(u8, u64)>,
    len: u64,
}

impl Runs {
    fn push(&mut self, level: u8) {
        self.len += 1;
        match self.runs.last_mut() {
            Some((last, times)) if *last == level => *times += 1,
            _ => self.runs.push((level, 1)),
        }
    }

    /// As the format wants them: their length in bytes, then each run.
    fn write(&self, out: &mut Vec<u8>) {
        let mut bytes = Vec::new();
        for (level, times) in &self.runs {
            varint(times << 1, &mut bytes);
            bytes.push(*level);
        }
        out.extend((bytes.len() as u32).to_le_bytes());
        out.extend(bytes);
    }
}

impl<W: Write> Table<W> {
    /// Begins a file with the columns of `schema`.
    pub(super) fn new(mut out: W, schema: &str, app_version: &str) -> io::Result<Self> {
        let schema = read(schema)?;
        out.write_all(MAGIC)?;
        let columns = schema.leaves.iter().map(|_| Column::default()).collect();
        let at = MAGIC.len() as u64;
        let app_version = app_version.to_owned();
        Ok(Self { out, at, schema, app_version, columns, rows: 0, groups: Vec::new() })
    }

    /// Adds a row: a cell a column, the list being one cell for all columns in it.
    ///
    /// # Errors
    ///
    /// When the cells do not fit the columns, or the file cannot be written.
    pub(super) fn row(&mut self, cells: &[Cell<'_>]) -> io::Result<()> {
        let mut cells = cells.iter();
        // The list, and how many of its columns have it.
        let mut list: Option<(&Cell<'_>, usize)> = None;
        for (column, leaf) in self.columns.iter_mut().zip(&self.schema.leaves) {
            if !leaf.in_list {
                column.push(*cells.next().ok_or_else(unfit)?, leaf)?;
                continue;
            }
            let (cell, at) = list.or_else(|| Some((cells.next()?, 0))).ok_or_else(unfit)?;
            column.push_list(cell, at, leaf)?;
            list = Some((cell, at + 1));
        }
        self.rows += 1;
        let bytes: usize = self.columns.iter().map(|it| it.plain.len()).sum();
        if self.rows >= GROUP_ROWS || bytes >= GROUP_BYTES { self.group() } else { Ok(()) }
    }

    /// Writes what is left, and what the file holds.
    pub(super) fn end(mut self) -> io::Result<()> {
        self.group()?;
        let foot = self.foot();
        self.out.write_all(&foot)?;
        self.out.write_all(&(foot.len() as u32).to_le_bytes())?;
        self.out.write_all(MAGIC)?;
        self.out.flush()
    }

    fn group(&mut self) -> io::Result<()> {
        if self.rows == 0 {
            return Ok(());
        }
        let mut chunks = Vec::with_capacity(self.columns.len());
        for (column, leaf) in self.columns.iter_mut().zip(&self.schema.leaves) {
            let values = if leaf.most_defined > 0 { column.defined.len } else { self.rows as u64 };
            let page = std::mem::take(column).page(leaf);
            let mut gzip = GzEncoder::new(Vec::new(), Compression::new(4));
            gzip.write_all(&page)?;
            let packed = gzip.finish()?;
            let head = page_head((page.len(), packed.len()), values);
            self.out.write_all(&head)?;
            self.out.write_all(&packed)?;
            chunks.push(Chunk {
                at: self.at,
                values,
                plain_bytes: (head.len() + page.len()) as u64,
                packed_bytes: (head.len() + packed.len()) as u64,
            });
            self.at += (head.len() + packed.len()) as u64;
        }
        self.groups.push(Group { rows: self.rows as u64, chunks });
        self.rows = 0;
        Ok(())
    }

    /// What the file holds and where.
    fn foot(&self) -> Vec<u8> {
        let mut out = Compact::default();
        out.open();
        out.int(1, 1);
        self.put_schema(&mut out);
        out.long(3, self.groups.iter().map(|it| it.rows).sum());
        out.list(4, Wire::Struct, self.groups.len());
        for group in &self.groups {
            self.put_group(group, &mut out);
        }
        let name = self.schema.elements.first().map_or("", |it| it.name.as_str());
        out.list(5, Wire::Struct, 1);
        out.open();
        out.text(1, "dossier.schema");
        out.text(2, &format!("dossier.{name}/1"));
        out.close();
        out.text(6, &format!("dossier version {}", self.app_version));
        out.close();
        out.into_bytes()
    }

    fn put_schema(&self, out: &mut Compact) {
        out.list(2, Wire::Struct, self.schema.elements.len());
        for it in &self.schema.elements {
            out.open();
            if let Some(form) = it.form {
                out.int(1, form as i32);
            }
            if let Some(often) = it.often {
                out.int(3, often as i32);
            }
            out.text(4, &it.name);
            if it.form.is_none() {
                out.int(5, it.children);
            }
            if let Some(meaning) = it.meaning {
                out.int(6, meaning as i32);
            }
            if it.meaning == Some(Meaning::Time) {
                // The newer way to say so: a moment in UTC, in microseconds.
                out.group(10);
                out.group(8);
                out.yes(1);
                out.group(2);
                out.group(2);
                (0..4).for_each(|_| out.close());
            }
            out.close();
        }
    }

    fn put_group(&self, group: &Group, out: &mut Compact) {
        let plain = group.chunks.iter().map(|it| it.plain_bytes).sum();
        out.open();
        out.list(1, Wire::Struct, group.chunks.len());
        for (chunk, leaf) in group.chunks.iter().zip(&self.schema.leaves) {
            out.open();
            out.long(2, chunk.at);
            out.group(3);
            out.int(1, leaf.form as i32);
            out.list(2, Wire::Int, 2);
            out.number(PLAIN);
            out.number(RUNS);
            out.list(3, Wire::Bytes, leaf.path.len());
            leaf.path.iter().for_each(|step| out.item(step));
            out.int(4, GZIP);
            out.long(5, chunk.values);
            out.long(6, chunk.plain_bytes);
            out.long(7, chunk.packed_bytes);
            out.long(9, chunk.at);
            out.close();
            out.close();
        }
        out.long(2, plain);
        out.long(3, group.rows);
        out.close();
    }
}

/// What stands before a page.
fn page_head((plain, packed): (usize, usize), values: u64) -> Vec<u8> {
    let small = |number: usize| i32::try_from(number).unwrap_or(i32::MAX);
    let mut out = Compact::default();
    out.open();
    out.int(1, 0);
    out.int(2, small(plain));
    out.int(3, small(packed));
    out.group(5);
    out.int(1, i32::try_from(values).unwrap_or(i32::MAX));
    out.int(2, PLAIN);
    out.int(3, RUNS);
    out.int(4, RUNS);
    out.close();
    out.close();
    out.into_bytes()
}

impl Column {
    fn push(&mut self, cell: Cell<'_>, leaf: &Leaf) -> io::Result<()> {
        if leaf.most_defined > 0 {
            let is_there = !matches!(cell, Cell::Null);
            self.defined.push(if is_there { leaf.most_defined } else { 0 });
            if !is_there {
                return Ok(());
            }
        }
        match (leaf.form, cell) {
            (Form::Text, Cell::Text(text)) => self.text(text),
            (Form::Int, Cell::Int(number)) => self.plain.extend(number.to_le_bytes()),
            (Form::Long, Cell::Long(number)) => self.plain.extend(number.to_le_bytes()),
            (Form::Flag, Cell::Flag(flag)) => self.flags.push(flag),
            _ => return Err(unfit()),
        }
        Ok(())
    }

    /// Takes the texts of all groups for the column at this position in the list.
    fn push_list(&mut self, list: &Cell<'_>, at: usize, leaf: &Leaf) -> io::Result<()> {
        let groups = match list {
            Cell::Groups(groups) => *groups,
            _ => &[],
        };
        if groups.is_empty() {
            // No list is 0, an empty one is 1.
            self.defined.push(u8::from(matches!(list, Cell::Groups(_))));
            self.repeated.push(0);
        }
        for (number, group) in groups.iter().enumerate() {
            self.text(group.get(at).ok_or_else(unfit)?);
            self.defined.push(leaf.most_defined);
            self.repeated.push(u8::from(number > 0));
        }
        Ok(())
    }

    fn text(&mut self, text: &str) {
        self.plain.extend((text.len() as u32).to_le_bytes());
        self.plain.extend_from_slice(text.as_bytes());
    }

    /// The whole page: levels, then values.
    fn page(self, leaf: &Leaf) -> Vec<u8> {
        let mut page = Vec::with_capacity(self.plain.len() + 16);
        if leaf.in_list {
            self.repeated.write(&mut page);
        }
        if leaf.most_defined > 0 {
            self.defined.write(&mut page);
        }
        page.extend(self.plain);
        // Eight flags a byte, the first in its lowest bit.
        let packed = |eight: &[bool]| {
            eight.iter().rev().fold(0_u8, |byte, flag| byte << 1 | u8::from(*flag))
        };
        page.extend(self.flags.chunks(8).map(packed));
        page
    }
}

fn unfit() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, "cells that do not fit the columns")
}
