//! Searching all text: the export is read again, and what matches is traced to its record.
//!
//! There is no text index: reading again costs less than building one, and nothing of the contents
//! is held (performance study, part 5).

use std::collections::BTreeMap;
use std::io::{self, Read as _};
use std::ops::ControlFlow;

use super::View;
use super::hit::{bare, in_field};
use super::needles::Needles;
use crate::findings::{Filter, Hit};
use crate::index::Chooser;
use crate::read::{Format, Text, each_mail};
use crate::record::EntryId;
use crate::text::initials::Sought;
use crate::text::{Untrusted, fold};

/// Text searched at a time.
const CHUNK_BYTES: usize = 256 << 10;

/// Text after which the first hits are told.
const FIRST_TOLD_BYTES: usize = 1 << 20;

/// Text after which more hits are told, where a record is shown without reading all before it.
const NEXT_TOLD_BYTES: usize = 8 << 20;

/// Text after which a search that finds nothing says that it goes on.
const ALIVE_BYTES: usize = 64 << 20;

/// Matches that are told together at most.
const TOLD_AT_ONCE: usize = 4096;

/// Bytes between the records of a list that was made of mails.
const BETWEEN_BYTES: u64 = 2;

/// Text kept around a match, in bytes on each side.
pub(super) const AROUND_BYTES: usize = 60;

impl View<'_> {
    /// Searches; `tell` takes hits as they come with the percentage done, and may stop the search.
    pub fn search(
        &self,
        (text, initials): (&str, bool),
        filter: &Filter,
        limit: u32,
        tell: &mut dyn FnMut(Vec<Hit>, u8) -> ControlFlow<()>,
    ) {
        let Some(needles) = Needles::of(text, initials) else { return };
        let sought = Sought::new(text, initials);
        let picked = self.picked(filter);
        let mut chosen = Chooser::new(&self.held.index, filter, self.zone, picked.as_deref());
        let mut left = limit as usize;
        let total = self.entries.len().max(1);
        for (at, entry) in self.entries.iter().enumerate() {
            let rows = self.held.index.rows_of(entry.id);
            if rows.is_empty() || left == 0 {
                continue;
            }
            let percent = (at * 100 / total) as u8;
            let mut last = None;
            let mut found = |places: &[Match]| {
                let hits = self.hits(places, &rows, &mut chosen, (&sought, left, &mut last));
                left = left.saturating_sub(hits.len());
                tell(hits, percent)?;
                if left == 0 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            };
            if self.matches(entry.id, &needles, &mut found).is_break() && left > 0 {
                return;
            }
        }
    }

    /// Tells where the text of an entry matches, ascending, with the text around; also tells of
    /// nothing from time to time, so that a long search is known to go on.
    fn matches(
        &self,
        entry: EntryId,
        needles: &Needles,
        tell: &mut dyn FnMut(&[Match]) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        let format = self.format(entry);
        let Some(mut input) = self.input(entry, format) else { return ControlFlow::Continue(()) };
        if format == Format::Mail {
            return in_mails(&mut *input, needles, tell);
        }
        let Ok(mut text) = Text::new(format, &mut *input) else {
            return ControlFlow::Continue(());
        };
        let (longest, chinese) = (needles.longest(), needles.is_chinese());
        let mut found: Vec<Match> = Vec::new();
        let mut window: Vec<u8> = Vec::new();
        let mut window_start = 0_u64;
        // Bytes of the window that were searched before.
        let mut kept = 0;
        let mut chunk = vec![0; CHUNK_BYTES];
        // Where showing a record reads its entry again from the start, what was found is told less
        // and less often.
        let (mut unsaid, mut quiet_max) = (0, FIRST_TOLD_BYTES);
        let from_near = self.export.can_resume(entry, 0, u64::MAX);
        loop {
            let count = text.read(&mut chunk).unwrap_or(0);
            window.extend_from_slice(chunk.get(..count).unwrap_or_default());
            let folded = fold::bytes(&window, chinese);
            needles.each(&folded, &mut |at, len| {
                if at + len > kept {
                    found.push(Match::new(&window, at, len, window_start));
                }
            });
            unsaid += count;
            let due = unsaid >= quiet_max || found.len() >= TOLD_AT_ONCE;
            if count == 0 || (due && !found.is_empty()) {
                found.sort_unstable_by_key(|it| it.offset);
                found.dedup_by_key(|it| it.offset);
                tell(&found)?;
                found.clear();
                let longer = if from_near { NEXT_TOLD_BYTES } else { quiet_max.saturating_mul(4) };
                (unsaid, quiet_max) = (0, longer);
            } else if unsaid >= ALIVE_BYTES && found.is_empty() {
                tell(&[])?;
                unsaid = 0;
            }
            if count == 0 {
                return ControlFlow::Continue(());
            }
            // What may be the beginning of a match is searched again.
            let done = window.len().saturating_sub(longest - 1);
            window.drain(..done);
            window_start += done as u64;
            kept = window.len();
        }
    }

    /// The records that these places are in, of those that are chosen; `last` is the one told before,
    /// which is not told again.
    fn hits(
        &self,
        places: &[Match],
        rows: &std::ops::Range<u32>,
        chosen: &mut Chooser<'_>,
        (sought, limit, last): (&Sought, usize, &mut Option<u32>),
    ) -> Vec<Hit> {
        let mut wanted: Vec<(u32, &Match)> = Vec::new();
        for place in places {
            let Some(number) = self.row_at(rows, place.offset) else { continue };
            let new = *last != Some(number);
            if new && wanted.len() < limit && chosen.fits(number) {
                wanted.push((number, place));
                *last = Some(number);
            }
        }
        let numbers: Vec<u32> = wanted.iter().map(|it| it.0).collect();
        let mut made: BTreeMap<u32, Hit> = BTreeMap::new();
        self.each_row(&numbers, &mut |row, fields| {
            let start = self.held.index.columns.get(row.record).map_or(0, |it| it.offset_bytes);
            let format = self.format(row.entry);
            // The text of a mail is in none of its fields.
            let is_text = format == Format::Mail || !format.is_json();
            if let Some((_, place)) = wanted.iter().find(|it| it.0 == row.record) {
                let record = row.record;
                let hit = in_field(&row, fields, (place, start), sought)
                    .or_else(|| is_text.then(|| place.hit(row.clone())))
                    .unwrap_or_else(|| bare(row));
                made.insert(record, hit);
            }
        });
        numbers.iter().filter_map(|it| made.remove(it)).collect()
    }

    /// The record that a place in an entry is in: the last living one that starts before it.
    fn row_at(&self, rows: &std::ops::Range<u32>, offset: u64) -> Option<u32> {
        let columns = &self.held.index.columns;
        let (mut low, mut high) = (rows.start, rows.end);
        while low < high {
            let middle = low + (high - low) / 2;
            if columns.get(middle)?.offset_bytes <= offset {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        (rows.start..low).rev().take(64).find(|it| columns.get(*it).is_some_and(|row| !row.dead))
    }
}

/// The same for a file of mails, whose texts are read only where they are asked for.
fn in_mails(
    input: &mut dyn io::Read,
    needles: &Needles,
    tell: &mut dyn FnMut(&[Match]) -> ControlFlow<()>,
) -> ControlFlow<()> {
    let chinese = needles.is_chinese();
    let mut found: Vec<Match> = Vec::new();
    let (mut unsaid, mut quiet_max) = (0, FIRST_TOLD_BYTES);
    let read = each_mail(input, &mut |at, record, said| {
        if record.is_empty() {
            return tell(&[]);
        }
        // One hit a mail: what it says before its headers.
        let hit = [said.as_bytes(), record].into_iter().find_map(|text| {
            let folded = fold::bytes(text, chinese);
            let (from, len) = needles.first(&folded)?;
            let hit = Match::new(text, from, len, 0);
            // Behind what stands between two records, so that it lies in this one.
            Some(Match { offset: at + BETWEEN_BYTES, ..hit })
        });
        found.extend(hit);
        unsaid += record.len() + said.len();
        let due = unsaid >= quiet_max || found.len() >= TOLD_AT_ONCE;
        if due && !found.is_empty() {
            tell(&found)?;
            found.clear();
            (unsaid, quiet_max) = (0, quiet_max.saturating_mul(4));
        }
        ControlFlow::Continue(())
    });
    if matches!(read, Ok(ControlFlow::Break(()))) {
        return ControlFlow::Break(());
    }
    tell(&found)
}

/// A place where text matched.
pub(super) struct Match {
    pub(super) offset: u64,
    around: Vec<u8>,
    from: usize,
    to: usize,
}

impl Match {
    fn new(window: &[u8], at: usize, len: usize, window_start: u64) -> Self {
        let start = at.saturating_sub(AROUND_BYTES);
        let end = (at + len + AROUND_BYTES).min(window.len());
        let around = window.get(start..end).unwrap_or_default().to_vec();
        Self { offset: window_start + at as u64, around, from: at - start, to: at - start + len }
    }

    /// With marks on character boundaries of the text that is shown.
    fn hit(&self, row: crate::findings::RecordRow) -> Hit {
        let part = |from: usize, to: usize| {
            String::from_utf8_lossy(self.around.get(from..to).unwrap_or_default()).into_owned()
        };
        let before = part(0, self.from);
        let matched = part(self.from, self.to);
        let after = part(self.to, self.around.len());
        let from = before.len() as u32;
        let to = from + matched.len() as u32;
        let around = Untrusted::new([before, matched, after].concat());
        Hit { row, field: Untrusted::default(), around, matched: (from, to) }
    }
}
