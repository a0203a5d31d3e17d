//! Text with holes: `{"Date":"%{time}","IP":"%{ip}"}`.

use std::collections::BTreeMap;

use super::super::template::pieces;
use super::model::ListFile;
use super::value::Value;

/// A compiled text: pieces as they are and holes, in order.
#[derive(Clone, Debug, Default)]
pub(super) struct Form(pub(super) Vec<Hole>);

/// A piece of a form.
#[derive(Clone, Debug)]
pub(super) enum Hole {
    /// As it is.
    Text(String),
    /// `%{time}`, `%{time iso}`, …
    Time(Clock),
    /// `%{text 2-22}`: prose with values planted in it.
    Prose(u64, u64),
    /// `%{words 1-4}`: words and nothing else.
    Words(u64, u64),
    /// `%{digits 18}`.
    Digits(u64),
    /// `%{hex 16}`.
    Hex(u64),
    /// `%{base62 38}`.
    Base62(u64),
    /// `%{lines 50-1250}` of 76 letters and digits.
    Lines(u64, u64),
    /// `%{uuid}`.
    Uuid,
    /// `%{number 3-80}`.
    Number(u64, u64),
    /// `%{index}`: which of many files of one form it is, from 0.
    Index,
    /// `%{partner}`: a name for each group.
    Partner,
    /// `%{email}`, `%{phone}`, `%{ip}`, …: a planted value.
    Plant(Value),
    /// `%{as device_id hex 16}`, `%{as birth_date =1990-03-17}`: a planted value of another kind.
    As(usize, Box<Self>),
    /// `%{lat7}`, `%{lon7}`: a walk, in ten-millionths of a degree.
    Walk(Axis),
    /// `%{lat}`, `%{lon}`: the same in degrees.
    Degrees(Axis),
    /// `%{table.1}`.
    Cell(usize, usize),
    /// `%{maybe 30 table.1}`: in so many of a hundred records.
    Maybe(u64, usize, usize),
    /// `%{list NAME}`.
    List(usize),
}

/// How a time is written.
#[derive(Clone, Copy, Debug)]
pub(super) enum Clock {
    /// 2026-01-09 21:04:33.
    Plain,
    /// 2026-01-09T21:04:33.120Z.
    Iso,
    /// Seconds since 1970.
    Unix,
    /// Milliseconds since 1970.
    UnixMs,
    /// Jan 9, 2026, 9:04:33 PM UTC.
    Said,
    /// Fri, 09 Jan 2026 21:04:33 +0000.
    Mail,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Axis {
    /// The first of a pair: makes a step, and is the place's mark.
    Lat,
    Lon,
}

/// The names that holes may use, and the kinds of planted values met so far.
pub(super) struct Names<'a> {
    pub(super) tables: &'a BTreeMap<String, Vec<Vec<String>>>,
    pub(super) lists: &'a BTreeMap<String, ListFile>,
    pub(super) compact: bool,
    pub(super) kinds: Vec<String>,
}

impl Form {
    pub(super) fn parse(text: &str, names: &mut Names<'_>) -> Result<Self, String> {
        let joined: String = if names.compact {
            text.lines().map(str::trim_start).collect()
        } else {
            text.to_owned()
        };
        let of_hole =
            |hole: &str| names.hole(hole).ok_or_else(|| format!("unknown hole %{{{hole}}}"));
        pieces(&joined, ("%{", "}"), Hole::Text, of_hole).map(Self)
    }
}

impl Names<'_> {
    fn hole(&mut self, hole: &str) -> Option<Hole> {
        if let Some(value) = Value::ALL.iter().find(|it| it.1 == hole) {
            return Some(Hole::Plant(value.0));
        }
        let (word, rest) = hole.split_once(' ').unwrap_or((hole, ""));
        Some(match (word, rest) {
            ("time", rest) => Hole::Time(clock(rest)?),
            ("uuid", "") => Hole::Uuid,
            ("index", "") => Hole::Index,
            ("partner", "") => Hole::Partner,
            ("lat7", "") => Hole::Walk(Axis::Lat),
            ("lon7", "") => Hole::Walk(Axis::Lon),
            ("lat", "") => Hole::Degrees(Axis::Lat),
            ("lon", "") => Hole::Degrees(Axis::Lon),
            ("digits", count) => Hole::Digits(count.parse().ok()?),
            ("hex", count) => Hole::Hex(count.parse().ok()?),
            ("base62", count) => Hole::Base62(count.parse().ok()?),
            ("text", span) => range(span, Hole::Prose)?,
            ("words", span) => range(span, Hole::Words)?,
            ("lines", span) => range(span, Hole::Lines)?,
            ("number", span) => range(span, Hole::Number)?,
            ("list", name) => Hole::List(self.lists.keys().position(|it| it == name)?),
            ("as", rest) => self.named(rest)?,
            ("maybe", rest) => {
                let (percent, cell) = rest.split_once(' ')?;
                let (table, column) = self.cell(cell)?;
                Hole::Maybe(percent.parse().ok()?, table, column)
            }
            (cell, "") => {
                let (table, column) = self.cell(cell)?;
                Hole::Cell(table, column)
            }
            _ => return None,
        })
    }

    fn named(&mut self, text: &str) -> Option<Hole> {
        let (kind, hole) = text.split_once(' ')?;
        let inner = match hole.strip_prefix('=') {
            Some(text) => Hole::Text(text.to_owned()),
            None => self.hole(hole)?,
        };
        let number = self.kinds.iter().position(|it| it == kind).unwrap_or_else(|| {
            self.kinds.push(kind.to_owned());
            self.kinds.len() - 1
        });
        Some(Hole::As(number, Box::new(inner)))
    }

    fn cell(&self, text: &str) -> Option<(usize, usize)> {
        let (name, column) = text.split_once('.')?;
        let table = self.tables.keys().position(|table| table == name)?;
        let column = column.parse::<usize>().ok()?.checked_sub(1)?;
        let whole = self.tables.get(name)?.iter().all(|row| column < row.len());
        whole.then_some((table, column))
    }
}

fn clock(text: &str) -> Option<Clock> {
    Some(match text {
        "" => Clock::Plain,
        "iso" => Clock::Iso,
        "unix" => Clock::Unix,
        "unix-ms" => Clock::UnixMs,
        "said" => Clock::Said,
        "mail" => Clock::Mail,
        _ => return None,
    })
}

fn range(text: &str, hole: fn(u64, u64) -> Hole) -> Option<Hole> {
    let (low, high) = text.split_once('-')?;
    let (low, high) = (low.parse().ok()?, high.parse().ok()?);
    (low <= high).then(|| hole(low, high))
}
