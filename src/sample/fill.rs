//! Fills the holes of a template for one record.

use std::fmt::Write as _;

use super::clock;
use super::dice::Dice;
use super::script::Script;
use super::template::{Piece, Template};

/// Tables may name tables; deeper than this nothing more is written.
const DEPTH_MAX: u8 = 4;
/// Of `2026-01-09 21:04:33`.
const DAY_CHARS: usize = 10;
const MINUTE_CHARS: usize = 16;
const MS_PER_SEC: i64 = 1_000;

/// What the holes of one record draw from.
pub(super) struct Item {
    pub(super) dice: Dice,
    /// Seconds on the person's clock.
    secs: i64,
    ms: i64,
    /// The group that the record is in, from 0.
    group: u64,
    uuid: u128,
    /// The row of each table that this record uses, drawn when first needed.
    rows: Vec<Option<usize>>,
}

impl Item {
    pub(super) fn new(dice: Dice) -> Self {
        Self { dice, secs: 0, ms: 0, group: 0, uuid: 0, rows: Vec::new() }
    }

    /// Begins the next record.
    pub(super) fn begin(&mut self, secs: i64, group: u64) {
        self.secs = secs;
        self.group = group;
        self.ms = self.dice.below(1_000).cast_signed();
        self.uuid = u128::from(self.dice.roll()) << 64 | u128::from(self.dice.roll());
        self.rows.clear();
    }
}

impl Script {
    /// Appends the template's text for this record.
    pub(super) fn fill(&self, template: &Template, item: &mut Item, out: &mut String) {
        self.fill_deep(template, item, out, 0);
    }

    fn fill_deep(&self, template: &Template, item: &mut Item, out: &mut String, depth: u8) {
        for piece in &template.pieces {
            match piece {
                Piece::Text(text) => out.push_str(text),
                Piece::Time => push_time(out, item.secs, " "),
                Piece::TimeIso => self.push_iso(out, item.secs * MS_PER_SEC + item.ms),
                Piece::TimeMinute => push_start(out, item.secs, MINUTE_CHARS),
                Piece::TimeChat => push_time(out, item.secs, ", "),
                Piece::TimeUtc => {
                    push_time(out, item.secs - self.offset_mins * 60, "T");
                    write_or_nothing(out, format_args!(".{:03}Z", item.ms));
                }
                Piece::Day => push_start(out, item.secs, DAY_CHARS),
                Piece::Unix => push_number(out, item.secs - self.offset_mins * 60),
                Piece::Later(low, high) => {
                    let later = item.dice.between(*low, *high).cast_signed();
                    self.push_iso(out, item.secs * MS_PER_SEC + item.ms + later);
                }
                Piece::Ago(low, high) => {
                    let ago = item.dice.between(*low, *high).cast_signed() * MS_PER_SEC;
                    self.push_iso(out, item.secs * MS_PER_SEC + item.ms - ago);
                }
                Piece::Digits(count) => push_digits(out, &mut item.dice, *count, 10),
                Piece::Hex(count) => push_digits(out, &mut item.dice, *count, 16),
                Piece::Uuid => push_uuid(out, item.uuid),
                Piece::Number(low, high) => {
                    push_number(out, item.dice.between(*low, *high).cast_signed());
                }
                Piece::Words(low, high) => {
                    let count = item.dice.between(*low, *high);
                    self.push_words(out, &mut item.dice, count);
                }
                Piece::Sentence(low, high) => self.push_sentence(out, &mut item.dice, *low, *high),
                Piece::Cell { table, column } => {
                    let row = self.row(*table, item);
                    self.fill_cell((*table, row, *column), item, out, depth);
                }
                Piece::Turn { table, column } => {
                    let rows = self.tables.get(*table).map_or(1, Vec::len).max(1) as u64;
                    let row = (item.group % rows) as usize;
                    self.fill_cell((*table, row, *column), item, out, depth);
                    if item.group >= rows {
                        push_number(out, (item.group / rows + 1).cast_signed());
                    }
                }
                // Lists stand in the document only, where `stream` writes them.
                Piece::Lists(_) => {}
            }
        }
    }

    fn fill_cell(
        &self,
        (table, row, column): (usize, usize, usize),
        item: &mut Item,
        out: &mut String,
        depth: u8,
    ) {
        let cell = self.tables.get(table).and_then(|rows| rows.get(row)?.get(column));
        if let Some(cell) = cell
            && depth < DEPTH_MAX
        {
            self.fill_deep(cell, item, out, depth + 1);
        }
    }

    fn row(&self, table: usize, item: &mut Item) -> usize {
        item.rows.resize(self.tables.len(), None);
        let Some(slot) = item.rows.get_mut(table) else { return 0 };
        let rows = self.tables.get(table).map_or(0, Vec::len) as u64;
        *slot.get_or_insert_with(|| item.dice.early(rows) as usize)
    }

    fn push_words(&self, out: &mut String, dice: &mut Dice, count: u64) {
        for number in 0..count {
            if number > 0 {
                out.push_str(if dice.below(100) < 6 { ", " } else { " " });
            }
            let at = dice.earliest(self.words.len() as u64) as usize;
            out.push_str(self.words.get(at).map_or("", String::as_str));
        }
    }

    fn push_sentence(&self, out: &mut String, dice: &mut Dice, low: u64, high: u64) {
        let start = out.len();
        let count = dice.between(low, high);
        self.push_words(out, dice, count);
        let first = out.get(start..).and_then(|text| text.chars().next());
        if let Some(first) = first.filter(char::is_ascii_lowercase) {
            out.replace_range(start..=start, first.to_ascii_uppercase().encode_utf8(&mut [0; 4]));
        }
        out.push_str(match dice.below(10) {
            0..=3 => ".",
            4 => "?",
            5 => " 😂",
            _ => "",
        });
    }

    /// Milliseconds on the person's clock, with that clock's offset.
    fn push_iso(&self, out: &mut String, ms: i64) {
        push_time(out, ms.div_euclid(MS_PER_SEC), "T");
        let sign = if self.offset_mins < 0 { '-' } else { '+' };
        let mins = self.offset_mins.abs();
        let rest = ms.rem_euclid(MS_PER_SEC);
        write_or_nothing(out, format_args!(".{rest:03}{sign}{:02}:{:02}", mins / 60, mins % 60));
    }
}

pub(super) fn push_time(out: &mut String, secs: i64, between: &str) {
    let at = clock::civil(secs);
    write_or_nothing(
        out,
        format_args!(
            "{:04}-{:02}-{:02}{between}{:02}:{:02}:{:02}",
            at.year(),
            at.month(),
            at.day(),
            at.hour(),
            at.minute(),
            at.second()
        ),
    );
}

/// The first characters of a time: up to the day, or to the minute.
fn push_start(out: &mut String, secs: i64, chars: usize) {
    let start = out.len();
    push_time(out, secs, " ");
    out.truncate(start + chars);
}

fn push_number(out: &mut String, number: i64) {
    write_or_nothing(out, format_args!("{number}"));
}

/// Digits of which the first is not 0.
pub(super) fn push_digits(out: &mut String, dice: &mut Dice, count: u64, radix: u32) {
    let mut pool = dice.roll();
    for number in 0..count {
        if number % 12 == 11 {
            pool = dice.roll();
        }
        let digit = (pool % u64::from(radix)) as u32;
        pool /= u64::from(radix);
        let digit = if number == 0 { digit.max(1) } else { digit };
        out.extend(char::from_digit(digit, radix));
    }
}

/// A random (version 4) identifier in capitals.
pub(super) fn push_uuid(out: &mut String, bits: u128) {
    let version = (bits >> 64) & 0x0fff | 0x4000;
    let variant = (bits >> 48) & 0x3fff | 0x8000;
    let (first, second, last) = (bits >> 96, (bits >> 80) & 0xffff, bits & 0xffff_ffff_ffff);
    write_or_nothing(
        out,
        format_args!("{first:08X}-{second:04X}-{version:04X}-{variant:04X}-{last:012X}"),
    );
}

/// Writing to a string does not fail.
fn write_or_nothing(out: &mut String, text: std::fmt::Arguments<'_>) {
    out.write_fmt(text).unwrap_or_default();
}
