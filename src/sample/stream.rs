//! Writes a sample's document, one record at a time.

use std::collections::BTreeMap;
use std::io::{self, Write};

use super::clock::{Direction, Times};
use super::dice::Dice;
use super::fill::Item;
use super::script::{Group, List, Script};
use super::template::{Piece, Template};

/// Text is handed on in pieces of about this size.
const BUFFER_BYTES: usize = 1 << 16;

/// Writes one of the sample's documents.
pub(super) fn document(
    script: &Script,
    document: &Template,
    (records, seed): (u64, u64),
    out: &mut impl Write,
) -> io::Result<()> {
    let dice = Dice::new(seed);
    let mut item = Item::new(dice.fork(0));
    item.begin(script.clock.until_secs(), 0);
    let counts = script.shares(records);
    let mut writer = Writer { script, dice, text: String::new(), out };
    for piece in &document.pieces {
        if let Piece::Lists(lists) = piece {
            writer.lists(lists, &counts)?;
        } else {
            let single = Template { pieces: vec![piece.clone()] };
            script.fill(&single, &mut item, &mut writer.text);
        }
    }
    writer.flush()
}

/// How many records each section has, of about so many in all.
pub(super) fn sections(script: &Script, records: u64) -> BTreeMap<String, u64> {
    let mut sections = script.facts.clone();
    for (list, count) in script.lists.iter().zip(script.shares(records)) {
        *sections.entry(list.path.clone()).or_default() += count;
    }
    sections
}

struct Writer<'a, W> {
    script: &'a Script,
    dice: Dice,
    text: String,
    out: &'a mut W,
}

/// One list on its way into the document.
struct Running<'a> {
    list: &'a List,
    times: Times<'a>,
    /// The time of its next record.
    due: Option<i64>,
    item: Item,
}

impl<'a> Running<'a> {
    fn new(script: &'a Script, list: &'a List, count: u64, dice: &Dice) -> Self {
        let clock = list.clock.as_ref().unwrap_or(&script.clock);
        let times = Times::new(clock, count, script.direction, list.sitting, dice.fork(1));
        Self::with(list, times, dice)
    }

    fn with(list: &'a List, mut times: Times<'a>, dice: &Dice) -> Self {
        let due = times.next();
        Self { list, times, due, item: Item::new(dice.fork(2)) }
    }
}

impl<'a, W: Write> Writer<'a, W> {
    /// Writes lists into one hole; several are merged by time.
    fn lists(&mut self, numbers: &[usize], counts: &[u64]) -> io::Result<()> {
        let script = self.script;
        let mut running = Vec::new();
        for number in numbers {
            let Some(list) = script.lists.get(*number) else { continue };
            let count = counts.get(*number).copied().unwrap_or(0);
            // The dice depend on the list's number alone: a list that stands in two holes is the
            // same text in both.
            let dice = self.dice.fork(*number as u64 + 1);
            match &list.group {
                Some(group) => self.groups(list, group, count, &dice)?,
                None => running.push(Running::new(script, list, count, &dice)),
            }
        }
        self.merge(&mut running, 0)
    }

    /// Writes the records of these lists in order of time.
    fn merge(&mut self, running: &mut [Running<'a>], group: u64) -> io::Result<()> {
        let newest_first = self.script.direction == Direction::NewestFirst;
        let mut first = true;
        loop {
            let waiting = running.iter_mut().filter(|list| list.due.is_some());
            let next = if newest_first {
                waiting.max_by_key(|list| list.due)
            } else {
                waiting.min_by_key(|list| list.due)
            };
            let Some(next) = next else { return Ok(()) };
            let Some(secs) = next.due else { return Ok(()) };
            if !first {
                self.text.push_str(&next.list.between);
            }
            first = false;
            next.item.begin(secs, group);
            self.script.fill(&next.list.item, &mut next.item, &mut self.text);
            next.due = next.times.next();
            if self.text.len() >= BUFFER_BYTES {
                self.flush()?;
            }
        }
    }

    /// Writes a list of lists, such as one a chat.
    fn groups(&mut self, list: &'a List, group: &Group, count: u64, dice: &Dice) -> io::Result<()> {
        let script = self.script;
        let clock = list.clock.as_ref().unwrap_or(&script.clock);
        let mut sizes = dice.fork(3);
        let mut item = Item::new(dice.fork(4));
        let (mut left, mut number) = (count, 0);
        while left > 0 {
            let size = sizes.between(group.records.0.max(1), group.records.1.max(1)).min(left);
            left -= size;
            if number > 0 {
                self.text.push_str(&list.between);
            }
            item.begin(clock.until_secs(), number);
            script.fill(&group.head, &mut item, &mut self.text);
            let own = dice.fork(5 + number);
            let times = Times::new(clock, size, script.direction, list.sitting, own.fork(1));
            self.merge(&mut [Running::with(list, times.of_a_while(), &own)], number)?;
            script.fill(&group.tail, &mut item, &mut self.text);
            number += 1;
        }
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.write_all(self.text.as_bytes())?;
        self.text.clear();
        Ok(())
    }
}
