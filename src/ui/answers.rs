//! Answers of the reader that are kept: pages of records, records in full, search hits.

use std::cell::Cell;
use std::collections::BTreeMap;

use crate::findings::{
    Devices, Filter, Firms, Outline, Places, RecordFull, RecordRow, Tally, Ties,
};
use crate::reader::Ticket;
use crate::reader::frame::{Answer, Question};

pub use super::found::Search;

use super::command::{Need, RecordsOf};
use super::filtered::{About, Filtered};
use super::pictures::Pictures;

/// A value on its way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Asked<T> {
    /// Nobody asked for it yet.
    #[default]
    Unasked,
    /// Asked for; here is what there was before.
    Pending(Option<T>),
    /// Here it is.
    Here(T),
    /// It cannot be had.
    Failed,
}

impl<T> Asked<T> {
    /// The value, or the one before it.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Here(value) | Self::Pending(Some(value)) => Some(value),
            Self::Unasked | Self::Pending(None) | Self::Failed => None,
        }
    }
}

/// What was asked and is not answered yet.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Open {
    Block { of: RecordsOf, block: u64 },
    Record(u32),
    Picture(u32),
    Outline,
    Ties,
    Of(About),
    Search,
}

/// A block of rows and when it was last looked at.
struct Block {
    of: RecordsOf,
    number: u64,
    rows: Asked<Vec<RecordRow>>,
    /// Whether numbers have changed since.
    stale: bool,
    seen: Cell<u64>,
}

/// Answers that are kept, the ones not looked at for longest thrown away first.
#[derive(Default)]
pub struct Answers {
    blocks: Vec<Block>,
    totals: Vec<(RecordsOf, u64)>,
    records: Vec<(u32, Asked<Box<RecordFull>>)>,
    outline: Asked<Box<Outline>>,
    ties: Asked<Box<Ties>>,
    filtered: Filtered,
    pictures: Pictures,
    search: Option<Search>,
    open: BTreeMap<Ticket, Open>,
    /// How often what could not be had was given up to be asked for again.
    retries: u8,
    clock: Cell<u64>,
}

impl Answers {
    /// Rows in a block.
    pub const BLOCK_ROWS: u64 = 200;
    /// Blocks kept.
    const BLOCKS_MAX: usize = 50;
    /// Lists whose length is remembered.
    const LISTS_MAX: usize = 32;
    /// Records kept in full.
    const RECORDS_MAX: usize = 16;
    /// Hits of a search.
    const HITS_MAX: u32 = 500;
    /// Times that what could not be had is asked for again. A question may be what ends a reader.
    const RETRIES_MAX: u8 = 3;

    /// How many records a list has; `None` until its first page is here.
    pub fn total(&self, of: &RecordsOf) -> Option<u64> {
        self.totals.iter().find(|list| list.0 == *of).map(|list| list.1)
    }

    /// A block of a list.
    pub fn block(&self, of: &RecordsOf, block: u64) -> &Asked<Vec<RecordRow>> {
        let found = self.blocks.iter().find(|it| it.number == block && it.of == *of);
        found.map_or(&Asked::Unasked, |it| {
            it.seen.set(self.tick());
            &it.rows
        })
    }

    /// Whether a view that shows this block should ask for it.
    pub fn lacks(&self, of: &RecordsOf, block: u64) -> bool {
        let found = self.blocks.iter().find(|it| it.number == block && it.of == *of);
        found.is_none_or(|it| it.stale && matches!(it.rows, Asked::Here(_)))
    }

    /// The row at a position of a list, if it is here.
    pub fn row(&self, of: &RecordsOf, at: u64) -> Option<&RecordRow> {
        let rows = self.block(of, at / Self::BLOCK_ROWS).value()?;
        rows.get((at % Self::BLOCK_ROWS) as usize)
    }

    /// A record in full.
    pub fn record(&self, record: u32) -> &Asked<Box<RecordFull>> {
        let found = self.records.iter().find(|it| it.0 == record);
        found.map_or(&Asked::Unasked, |it| &it.1)
    }

    /// Pictures of the export.
    pub fn pictures(&self) -> &Pictures {
        &self.pictures
    }

    /// What the files look like.
    pub fn outline(&self) -> &Asked<Box<Outline>> {
        &self.outline
    }

    /// Devices and sign-ins of these records.
    pub fn devices(&self, filter: &Filter) -> &Asked<Box<Devices>> {
        self.filtered.devices.get(filter)
    }

    /// The firms that these records name.
    pub fn firms(&self, filter: &Filter) -> &Asked<Box<Firms>> {
        self.filtered.firms.get(filter)
    }

    /// What ties the opened exports together.
    pub fn ties(&self) -> &Asked<Box<Ties>> {
        &self.ties
    }

    /// The places of these records.
    pub fn places(&self, filter: &Filter) -> &Asked<Box<Places>> {
        self.filtered.places.get(filter)
    }

    /// How many these records are, and when they are from.
    pub fn tally(&self, filter: &Filter) -> &Asked<Box<Tally>> {
        self.filtered.tallies.get(filter)
    }

    /// The search that runs or ran last.
    pub fn search(&self) -> Option<&Search> {
        self.search.as_ref()
    }

    /// Whether something was asked that is not answered yet.
    pub fn waits(&self) -> bool {
        !self.open.is_empty()
    }

    /// Notes that something is wanted. The question to ask, unless it is here or on its way.
    pub(super) fn want(&mut self, need: &Need) -> Option<Question> {
        match need {
            Need::Block { of, block } => self.want_block(of, *block),
            Need::Record(record) => self.want_record(*record),
            Need::Picture(record) => {
                let record = *record;
                self.pictures.want(record).then_some(Question::Picture { record })
            }
            Need::Ties => {
                let new = self.ties == Asked::Unasked;
                new.then(|| {
                    self.ties = Asked::Pending(None);
                    Question::Ties
                })
            }
            Need::Places(_) | Need::Tally(_) | Need::Devices(_) | Need::Firms(_) => {
                self.filtered.want(&about(need)?)
            }
            Need::Outline => {
                let new = self.outline == Asked::Unasked;
                new.then(|| {
                    self.outline = Asked::Pending(None);
                    Question::Outline
                })
            }
            Need::Search { text, filter, initials } => self.want_search(text, filter, *initials),
        }
    }

    /// Notes the ticket that a question of [`Self::want`] got.
    pub(super) fn asked(&mut self, ticket: Ticket, need: Need) {
        let open = match need {
            Need::Places(_) | Need::Tally(_) | Need::Devices(_) | Need::Firms(_) => {
                let Some(about) = about(&need) else { return };
                Open::Of(about)
            }
            Need::Block { of, block } => Open::Block { of, block },
            Need::Record(record) => Open::Record(record),
            Need::Picture(record) => Open::Picture(record),
            Need::Outline => Open::Outline,
            Need::Ties => Open::Ties,
            Need::Search { .. } => {
                // Late hits of the search before must not mix with these.
                self.open.retain(|_, open| *open != Open::Search);
                Open::Search
            }
        };
        self.open.insert(ticket, open);
    }

    /// Takes an answer. One that nobody waits for any more is dropped.
    pub(super) fn take(&mut self, ticket: Ticket, answer: Answer) {
        let Some(open) = self.open.remove(&ticket) else { return };
        match (open, answer) {
            (Open::Block { of, block }, Answer::Page { total, rows, .. }) => {
                self.remember_total(&of, total);
                self.put_block(of, block, Asked::Here(rows));
            }
            (Open::Record(record), Answer::Record(full)) => {
                self.put_record(record, Asked::Here(full));
            }
            (Open::Picture(record), answer) => self.pictures.put(record, answer),
            (Open::Search, Answer::Hits { hits, done, percent }) => {
                if let Some(search) = &mut self.search {
                    search.take(hits);
                    search.percent = percent;
                    search.done = done;
                }
                if !done {
                    self.open.insert(ticket, Open::Search);
                }
            }
            (Open::Outline, Answer::Outline(outline)) => self.outline = Asked::Here(outline),
            (Open::Outline, _) => self.outline = Asked::Failed,
            (Open::Ties, Answer::Ties(ties)) => self.ties = Asked::Here(ties),
            (Open::Ties, _) => self.ties = Asked::Failed,
            (Open::Of(about), answer) => self.filtered.take(&about, answer),
            (Open::Block { of, block }, _) => self.put_block(of, block, Asked::Failed),
            (Open::Record(record), _) => self.put_record(record, Asked::Failed),
            (Open::Search, _) => {
                if let Some(search) = &mut self.search {
                    search.done = true;
                }
            }
        }
    }

    /// Marks lists as old: numbers have changed. What is shown stays until it is answered again.
    pub(super) fn outdate(&mut self) {
        for block in &mut self.blocks {
            block.stale = true;
        }
        self.filtered.forget();
        if matches!(self.ties, Asked::Here(_)) {
            self.ties = Asked::Unasked;
        }
        if matches!(self.outline, Asked::Here(_)) {
            self.outline = Asked::Unasked;
        }
    }

    /// Forgets what could not be had, a few times: the reader that was asked is gone, and another has
    /// read all anew. What is in sight is asked for again.
    pub(super) fn retry(&mut self) {
        if self.retries >= Self::RETRIES_MAX {
            return;
        }
        let blocks = self.blocks.len() + self.records.len();
        self.blocks.retain(|it| it.rows != Asked::Failed);
        self.records.retain(|it| it.1 != Asked::Failed);
        let mut any = blocks > self.blocks.len() + self.records.len();
        any |= self.filtered.retry() | self.pictures.retry();
        any |= again(&mut self.outline) | again(&mut self.ties);
        self.retries += u8::from(any);
    }

    fn want_block(&mut self, of: &RecordsOf, block: u64) -> Option<Question> {
        if !self.lacks(of, block) {
            return None;
        }
        let before = self.block(of, block).value().cloned();
        self.put_block(of.clone(), block, Asked::Pending(before));
        Some(Question::Page {
            filter: of.filter.clone(),
            order: of.order,
            from: block.saturating_mul(Self::BLOCK_ROWS),
            count: Self::BLOCK_ROWS as u32,
        })
    }

    fn want_record(&mut self, record: u32) -> Option<Question> {
        if !matches!(self.record(record), Asked::Unasked) {
            return None;
        }
        self.put_record(record, Asked::Pending(None));
        Some(Question::Record { record })
    }

    fn want_search(&mut self, text: &str, filter: &Filter, initials: bool) -> Option<Question> {
        let same = |it: &Search| (&*it.text, &it.filter, it.initials) == (text, filter, initials);
        if self.search.as_ref().is_some_and(same) {
            return None;
        }
        if text.is_empty() {
            self.search = None;
            self.open.retain(|_, open| *open != Open::Search);
            return None;
        }
        self.search = Some(Search::begin(text, filter, initials));
        let (text, filter) = (text.to_owned(), filter.clone());
        Some(Question::Search { text, initials, filter, limit: Self::HITS_MAX })
    }

    fn put_block(&mut self, of: RecordsOf, block: u64, rows: Asked<Vec<RecordRow>>) {
        self.blocks.retain(|it| it.number != block || it.of != of);
        if self.blocks.len() >= Self::BLOCKS_MAX {
            let oldest = self.blocks.iter().enumerate().min_by_key(|(_, it)| it.seen.get());
            if let Some((at, _)) = oldest {
                self.blocks.swap_remove(at);
            }
        }
        let seen = Cell::new(self.tick());
        self.blocks.push(Block { of, number: block, rows, stale: false, seen });
    }

    fn put_record(&mut self, record: u32, full: Asked<Box<RecordFull>>) {
        self.records.retain(|it| it.0 != record);
        if self.records.len() >= Self::RECORDS_MAX {
            self.records.remove(0);
        }
        self.records.push((record, full));
    }

    fn remember_total(&mut self, of: &RecordsOf, total: u64) {
        self.totals.retain(|list| list.0 != *of);
        if self.totals.len() >= Self::LISTS_MAX {
            self.totals.remove(0);
        }
        self.totals.push((of.clone(), total));
    }

    fn tick(&self) -> u64 {
        let now = self.clock.get().wrapping_add(1);
        self.clock.set(now);
        now
    }
}

/// What is needed of the records of a filter, where it is that.
fn about(need: &Need) -> Option<About> {
    match need.clone() {
        Need::Places(filter) => Some(About::Places(filter)),
        Need::Tally(filter) => Some(About::Tally(filter)),
        Need::Devices(filter) => Some(About::Devices(filter)),
        Need::Firms(filter) => Some(About::Firms(filter)),
        _ => None,
    }
}

/// Lets a thing be asked for again that could not be had; whether that was so.
fn again<T: PartialEq>(asked: &mut Asked<T>) -> bool {
    let failed = *asked == Asked::Failed;
    if failed {
        *asked = Asked::Unasked;
    }
    failed
}
