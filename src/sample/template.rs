//! Text with holes: `{"Date":"<time>","IP":"<address.1>"}`.

use std::collections::BTreeMap;

/// A compiled text with holes.
#[derive(Clone, Debug, Default)]
pub(super) struct Template {
    pub(super) pieces: Vec<Piece>,
}

/// A piece of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// As it is.
    Text(String),
    /// `<time>`: 2026-01-09 21:04:33.
    Time,
    /// `<time iso>`: 2026-01-09T21:04:33.120+02:00.
    TimeIso,
    /// `<time minute>`: 2026-01-09 21:04.
    TimeMinute,
    /// `<time chat>`: 2026-01-09, 21:04:33.
    TimeChat,
    /// `<time utc>`: 2026-01-09T19:04:33.120Z.
    TimeUtc,
    /// `<day>`: 2026-01-09.
    Day,
    /// `<unix>`: seconds since 1970.
    Unix,
    /// `<later 400-9000>`: `<time iso>` so many milliseconds on.
    Later(u64, u64),
    /// `<ago 60-900>`: `<time iso>` so many seconds back.
    Ago(u64, u64),
    /// `<digits 18>`.
    Digits(u64),
    /// `<hex 16>`.
    Hex(u64),
    /// `<uuid>`: the same all over one record.
    Uuid,
    /// `<number 3-80>`.
    Number(u64, u64),
    /// `<words 1-4>`.
    Words(u64, u64),
    /// `<sentence 2-22>`.
    Sentence(u64, u64),
    /// `<table.1>`: the same row all over one record.
    Cell { table: usize, column: usize },
    /// `<turn table.1>`: a row a group, each its own.
    Turn { table: usize, column: usize },
    /// `<list name …>`: one or several lists, merged by time.
    Lists(Vec<usize>),
}

/// The names that holes may use.
pub(super) struct Names<'a> {
    pub(super) tables: &'a BTreeMap<String, Vec<Vec<String>>>,
    pub(super) lists: &'a [&'a str],
}

/// Cuts a text into what stands between holes and what the holes are, each between two marks.
pub(super) fn pieces<T>(
    text: &str,
    (open, close): (&str, &str),
    of_text: impl Fn(String) -> T,
    mut of_hole: impl FnMut(&str) -> Result<T, String>,
) -> Result<Vec<T>, String> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, from_hole)) = rest.split_once(open) {
        let (hole, after) = from_hole
            .split_once(close)
            .ok_or_else(|| format!("no {close} after {open}{from_hole}"))?;
        if !before.is_empty() {
            pieces.push(of_text(before.to_owned()));
        }
        pieces.push(of_hole(hole)?);
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(of_text(rest.to_owned()));
    }
    Ok(pieces)
}

impl Template {
    pub(super) fn parse(text: &str, names: &Names<'_>) -> Result<Self, String> {
        let joined: String = text.lines().map(str::trim_start).collect();
        let of_hole = |hole: &str| names.hole(hole).ok_or_else(|| format!("unknown hole <{hole}>"));
        Ok(Self { pieces: pieces(&joined, ("<", ">"), Piece::Text, of_hole)? })
    }
}

impl Names<'_> {
    fn hole(&self, hole: &str) -> Option<Piece> {
        let (word, rest) = hole.split_once(' ').unwrap_or((hole, ""));
        Some(match (word, rest) {
            ("time", "") => Piece::Time,
            ("time", "iso") => Piece::TimeIso,
            ("time", "minute") => Piece::TimeMinute,
            ("time", "chat") => Piece::TimeChat,
            ("time", "utc") => Piece::TimeUtc,
            ("day", "") => Piece::Day,
            ("unix", "") => Piece::Unix,
            ("newline", "") => Piece::Text("\n".to_owned()),
            ("uuid", "") => Piece::Uuid,
            ("digits", count) => Piece::Digits(count.parse().ok()?),
            ("hex", count) => Piece::Hex(count.parse().ok()?),
            ("later", span) => range(span, Piece::Later)?,
            ("ago", span) => range(span, Piece::Ago)?,
            ("number", span) => range(span, Piece::Number)?,
            ("words", span) => range(span, Piece::Words)?,
            ("sentence", span) => range(span, Piece::Sentence)?,
            ("list", lists) => Piece::Lists(
                lists.split(' ').map(|name| self.list(name)).collect::<Option<Vec<usize>>>()?,
            ),
            ("turn", cell) => {
                let (table, column) = self.cell(cell)?;
                Piece::Turn { table, column }
            }
            (cell, "") => {
                let (table, column) = self.cell(cell)?;
                Piece::Cell { table, column }
            }
            _ => return None,
        })
    }

    fn list(&self, name: &str) -> Option<usize> {
        self.lists.iter().position(|list| *list == name)
    }

    fn cell(&self, text: &str) -> Option<(usize, usize)> {
        let (name, column) = text.split_once('.')?;
        let table = self.tables.keys().position(|table| table == name)?;
        let column = column.parse::<usize>().ok()?.checked_sub(1)?;
        let whole = self.tables.get(name)?.iter().all(|row| column < row.len());
        whole.then_some((table, column))
    }
}

fn range(text: &str, piece: fn(u64, u64) -> Piece) -> Option<Piece> {
    let (low, high) = text.split_once('-')?;
    let (low, high) = (low.parse().ok()?, high.parse().ok()?);
    (low <= high).then(|| piece(low, high))
}
