//! Fills the holes of a form.

use std::io::{self, Write};

use super::hole::{Axis, Clock, Form, Hole};
use super::page::{Page, Sheet};
use super::script::{Corpus, Entry, List};
use super::value::{self, Kinds};
use super::{CorpusTruth, SectionTruth, curve};
use crate::sample::dice::Dice;
use crate::sample::{clock, fill};

/// Forms may stand in forms; deeper than this nothing more is written.
const DEPTH_MAX: u8 = 6;
/// Where walks begin, and how far north and south they go, in ten-millionths of a degree.
const START: (i64, i64) = (515_074_000, -1_278_000);
const NORTH_MAX: i64 = 600_000_000;
const STEP_MAX: u64 = 4_000;
const E7: i64 = 10_000_000;
const LINE_LETTERS: u64 = 76;

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// A corpus while it is written.
pub(super) struct Writer<'a, 'b> {
    pub(super) corpus: &'a Corpus,
    pub(super) dice: Dice,
    pub(super) page: Page,
    pub(super) truth: CorpusTruth,
    pub(super) sheet: &'a mut Sheet<'b>,
    /// The time of the record that is written, seconds since 1970.
    pub(super) secs: i64,
    walk: (i64, i64),
    /// Which of many files of one form it is.
    pub(super) index: u64,
    group: u64,
    partner: String,
}

/// Bytes that the lists of a file may fill, and the sum of their shares.
#[derive(Clone, Copy)]
pub(super) struct Room {
    pub(super) bytes: u64,
    pub(super) shares: u64,
}

impl<'a, 'b> Writer<'a, 'b> {
    pub(super) fn new(corpus: &'a Corpus, seed: u64, sheet: &'a mut Sheet<'b>) -> Self {
        Self {
            corpus,
            dice: Dice::new(seed),
            page: Page::default(),
            truth: CorpusTruth::default(),
            sheet,
            secs: corpus.until_secs,
            walk: START,
            index: 0,
            group: 0,
            partner: String::new(),
        }
    }

    /// Writes the whole document of a file.
    pub(super) fn document(
        &mut self,
        entry: &Entry,
        room: Room,
        out: &mut impl Write,
    ) -> io::Result<()> {
        self.form((&entry.document, 0), entry, room, out)?;
        self.flush(true, out)
    }

    /// A form that is no part of a file, such as its name.
    pub(super) fn plain(&mut self, form: &Form, entry: &Entry, room: Room) -> io::Result<String> {
        self.form((form, 0), entry, room, &mut io::sink())?;
        Ok(std::mem::take(&mut self.page.text))
    }

    /// Goes back by a step: most are short, few are long.
    pub(super) fn step(&mut self) {
        let mean = self.corpus.step_secs as f64;
        let back = -curve::ln(1.0 - self.dice.fraction()) * mean;
        self.secs -= back as i64;
    }

    /// Counts a record of a section, which happened now.
    pub(super) fn count(&mut self, section: &str) {
        let secs = self.secs;
        let held = match self.truth.sections.get_mut(section) {
            Some(held) => held,
            None => self.truth.sections.entry(section.to_owned()).or_insert(SectionTruth {
                records: 0,
                first_secs: secs,
                last_secs: secs,
            }),
        };
        held.records += 1;
        held.first_secs = held.first_secs.min(secs);
        held.last_secs = held.last_secs.max(secs);
    }

    pub(super) fn flush(&mut self, last: bool, out: &mut impl Write) -> io::Result<()> {
        self.page.flush(&self.corpus.kinds, last, out, self.sheet)
    }

    fn form(
        &mut self,
        (form, depth): (&Form, u8),
        entry: &Entry,
        room: Room,
        out: &mut impl Write,
    ) -> io::Result<()> {
        for hole in &form.0 {
            match hole {
                Hole::List(number) => {
                    let Some(list) = self.corpus.lists.get(*number) else { continue };
                    self.list((list, depth), entry, room, out)?;
                }
                Hole::Cell(table, column) => {
                    self.cell((*table, *column, depth), entry, room, out)?;
                }
                Hole::Maybe(percent, table, column) => {
                    if self.dice.below(100) < *percent {
                        self.cell((*table, *column, depth), entry, room, out)?;
                    }
                }
                single => self.single(single, entry),
            }
        }
        Ok(())
    }

    fn cell(
        &mut self,
        (table, column, depth): (usize, usize, u8),
        entry: &Entry,
        room: Room,
        out: &mut impl Write,
    ) -> io::Result<()> {
        let Some(rows) = self.corpus.tables.get(table) else { return Ok(()) };
        let row = self.dice.below(rows.len() as u64) as usize;
        match rows.get(row).and_then(|row| row.get(column)) {
            Some(cell) if depth < DEPTH_MAX => self.form((cell, depth + 1), entry, room, out),
            _ => Ok(()),
        }
    }

    fn list(
        &mut self,
        (list, depth): (&List, u8),
        entry: &Entry,
        room: Room,
        out: &mut impl Write,
    ) -> io::Result<()> {
        if depth >= DEPTH_MAX {
            return Ok(());
        }
        // Records of a list go back from where it begins; what it is a part of stays where it was.
        let secs = self.secs;
        if let Some(range) = list.records {
            let (sometimes, many) = list.sometimes;
            let range = if self.dice.below(1_000) < sometimes { (1, many) } else { range };
            let count = self.dice.between(range.0, range.1);
            self.items((list, depth), entry, (count, u64::MAX), out)?;
        } else {
            let share = u128::from(room.bytes) * u128::from(list.share);
            let until = self.page.len_bytes() + (share / u128::from(room.shares.max(1))) as u64;
            match &list.group {
                Some(_) => self.groups((list, depth), entry, until, out)?,
                None => self.items((list, depth), entry, (u64::MAX, until), out)?,
            }
        }
        self.secs = secs;
        Ok(())
    }

    /// Records, up to this many or up to this length of the file.
    fn items(
        &mut self,
        (list, depth): (&List, u8),
        entry: &Entry,
        (count, until): (u64, u64),
        out: &mut impl Write,
    ) -> io::Result<()> {
        let mut number = 0;
        while number < count && self.page.len_bytes() < until {
            if number > 0 {
                self.page.text.push_str(&list.between);
            }
            self.form((&list.item, depth + 1), entry, Room { bytes: 0, shares: 1 }, out)?;
            if let Some(section) = &list.section {
                self.count(section);
                self.step();
            }
            self.flush(false, out)?;
            number += 1;
        }
        Ok(())
    }

    /// A list of lists, such as one a chat.
    fn groups(
        &mut self,
        (list, depth): (&List, u8),
        entry: &Entry,
        until: u64,
        out: &mut impl Write,
    ) -> io::Result<()> {
        let Some((head, tail)) = &list.group else { return Ok(()) };
        let none = Room { bytes: 0, shares: 1 };
        self.group = 0;
        while self.page.len_bytes() < until {
            if self.group > 0 {
                self.page.text.push_str(&list.between);
            }
            let name = self.corpus.words.word(&mut self.dice).to_owned();
            self.partner = format!("{name}_{}", self.group);
            self.secs = self.corpus.until_secs;
            self.form((head, depth + 1), entry, none, out)?;
            let bytes = self.dice.between(list.group_bytes.0, list.group_bytes.1);
            let end = self.page.len_bytes() + bytes;
            self.items((list, depth), entry, (u64::MAX, end), out)?;
            self.form((tail, depth + 1), entry, none, out)?;
            self.group += 1;
        }
        Ok(())
    }

    /// A hole with nothing in it that has holes.
    fn single(&mut self, hole: &Hole, entry: &Entry) {
        let corpus = self.corpus;
        let (page, dice) = (&mut self.page, &mut self.dice);
        let values = Kinds { escape: entry.escape, hosts: &corpus.hosts };
        match hole {
            Hole::Text(text) => page.text.push_str(text),
            Hole::Time(form) => push_clock(page, dice, *form, self.secs),
            Hole::Prose(low, high) => corpus.words.text(page, dice, (*low, *high), &values),
            Hole::Words(low, high) => {
                let count = dice.between(*low, *high);
                corpus.words.words(page, dice, count);
            }
            Hole::Digits(count) => fill::push_digits(&mut page.text, dice, *count, 10),
            Hole::Hex(count) => fill::push_digits(&mut page.text, dice, *count, 16),
            Hole::Base62(count) => value::base62(page, dice, *count),
            Hole::Lines(low, high) => {
                for _ in 0..dice.between(*low, *high) {
                    value::base62(page, dice, LINE_LETTERS);
                    page.text.push('\n');
                }
            }
            Hole::Uuid => {
                let bits = u128::from(dice.roll()) << 64 | u128::from(dice.roll());
                fill::push_uuid(&mut page.text, bits);
            }
            Hole::Number(low, high) => page.push(format_args!("{}", dice.between(*low, *high))),
            Hole::Index => page.push(format_args!("{}", self.index)),
            Hole::Partner => page.text.push_str(&self.partner),
            Hole::Plant(what) => values.plant(*what, page, dice, &corpus.words),
            Hole::As(kind, inner) => {
                let start = page.text.len();
                self.single(inner, entry);
                self.page.mark(*kind, start);
            }
            Hole::Walk(axis) => {
                let at = self.walked(*axis);
                self.page.push(format_args!("{at}"));
            }
            Hole::Degrees(axis) => {
                let at = self.walked(*axis);
                let (sign, size) = (if at < 0 { "-" } else { "" }, at.abs());
                self.page.push(format_args!("{sign}{}.{:07}", size / E7, size % E7));
            }
            Hole::List(_) | Hole::Cell(..) | Hole::Maybe(..) => {}
        }
    }

    /// Where the walk is now; a latitude makes a step first.
    fn walked(&mut self, axis: Axis) -> i64 {
        if axis == Axis::Lon {
            return self.walk.1;
        }
        let mut stride =
            || self.dice.below(2 * STEP_MAX + 1).cast_signed() - STEP_MAX.cast_signed();
        let (north, east) = (stride(), stride());
        self.walk.0 = (self.walk.0 + north).clamp(-NORTH_MAX, NORTH_MAX);
        self.walk.1 += east;
        self.walk.0
    }
}

fn push_clock(page: &mut Page, dice: &mut Dice, form: Clock, secs: i64) {
    if matches!(form, Clock::Plain) {
        return fill::push_time(&mut page.text, secs, " ");
    }
    let at = clock::civil(secs);
    let month = usize::from(at.month().unsigned_abs()).saturating_sub(1);
    let month = MONTHS.get(month).copied().unwrap_or_default();
    let (year, day, minute, second) = (at.year(), at.day(), at.minute(), at.second());
    match form {
        Clock::Plain => {}
        Clock::Iso => {
            fill::push_time(&mut page.text, secs, "T");
            page.push(format_args!(".{:03}Z", dice.below(1_000)));
        }
        Clock::Unix => page.push(format_args!("{secs}")),
        Clock::UnixMs => page.push(format_args!("{secs}{:03}", dice.below(1_000))),
        Clock::Said => {
            let (hour, half) = (at.hour(), if at.hour() < 12 { "AM" } else { "PM" });
            let hour = if hour % 12 == 0 { 12 } else { hour % 12 };
            page.push(format_args!(
                "{month} {day}, {year}, {hour}:{minute:02}:{second:02} {half} UTC"
            ));
        }
        Clock::Mail => {
            let weekday = usize::from(at.weekday().to_monday_zero_offset().unsigned_abs());
            let weekday = DAYS.get(weekday).copied().unwrap_or_default();
            let hour = at.hour();
            page.push(format_args!(
                "{weekday}, {day:02} {month} {year} {hour:02}:{minute:02}:{second:02} +0000"
            ));
        }
    }
}
