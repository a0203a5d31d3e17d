//! A record while it is read, and what becomes of it when it ends.

use std::borrow::Cow;

use super::fields::Fields;
use super::hash;
use super::held::Choice;
use super::walk::Walk;
use crate::classify::time::{self, Moment};
use crate::classify::{Key, NodeId};
use crate::index::{Act, Row};
use crate::read::{Format, unescape};
use crate::record::{Leaf, LeafKind};
use crate::taxonomy::{Kind, Level};

/// A record that has begun.
pub(super) struct Making {
    pub(super) node: NodeId,
    pub(super) row: u32,
    pub(super) offset_bytes: u64,
    /// Filled values.
    pub(super) filled: u32,
    /// Of its keys and values.
    pub(super) hash: u64,
    /// The best time so far and its rank.
    pub(super) time: Option<(u8, Moment)>,
    pub(super) level: Level,
    pub(super) actor: Option<u32>,
    /// The section among those that share the path, the case of its switch plus one, and the rank
    /// of the field that chose it.
    pub(super) case: Option<(usize, u16, usize)>,
    /// Marks of the conditions met.
    pub(super) marks: u64,
    pub(super) pair: Option<u64>,
    pub(super) pair_is_end: Option<bool>,
    pub(super) called: Option<Box<Called>>,
    /// Numbers of the firm that it names, and of what that did.
    pub(super) firm: Option<u32>,
    pub(super) event: Option<u8>,
    /// Tells the one who wrote it from others, in chats whose key names the other one.
    pub(super) wrote: Option<u64>,
    /// A birth date in it, in days since 1970.
    pub(super) birth: Option<i32>,
}

/// What a record says of a web name that was called.
#[derive(Default)]
pub(super) struct Called {
    pub(super) domain: Option<Box<str>>,
    pub(super) owner: Option<Box<str>>,
    pub(super) calls: u64,
}

impl Making {
    pub(super) fn new(node: NodeId, row: u32, offset_bytes: u64) -> Self {
        Self {
            node,
            row,
            offset_bytes,
            filled: 0,
            hash: 0,
            time: None,
            level: Level::Everyday,
            actor: None,
            case: None,
            marks: 0,
            pair: None,
            pair_is_end: None,
            called: None,
            firm: None,
            event: None,
            wrote: None,
            birth: None,
        }
    }
}

impl Walk<'_> {
    /// What a value says, its escapes resolved; `None` where that is nothing.
    #[inline]
    pub(super) fn said<'t>(
        &self,
        kind: LeafKind,
        raw: &'t [u8],
        escaped: bool,
    ) -> Option<Cow<'t, [u8]>> {
        let text = if escaped { unescape(self.format, raw, true) } else { Cow::Borrowed(raw) };
        let empty = kind == LeafKind::Null || self.is_empty_value(&text);
        (!empty).then_some(text)
    }

    /// What fields are read with, and the records that have begun.
    #[inline]
    pub(super) fn fields(&mut self) -> (Fields<'_>, &mut Vec<Making>) {
        let Self { held, tally, dates, links, day_first, making, .. } = self;
        (Fields { held, tally, dates, links, day_first: *day_first }, making)
    }

    /// A filled value outside of any record is a record itself.
    /// Its key is given where its node stands for many.
    pub(super) fn fact(
        &mut self,
        (node, key): (NodeId, Option<&str>),
        leaf: &Leaf<'_>,
        text: &[u8],
    ) {
        let same = self.held.brief(node).same;
        let content = hash::bytes(same, leaf.raw);
        if let Some(list) = self.lists.last_mut() {
            list.hash = hash::mix(list.hash, content);
        } else if self.outside_lists() && self.seen_fact(node, leaf.raw) {
            self.tally.values -= 1;
            self.tally.duplicates += 1;
            return;
        }
        let row = self.append(leaf.offset_bytes);
        let mut made = Making::new(node, row, leaf.offset_bytes);
        let brief = self.held.brief(node);
        self.fields().0.field(&mut made, (node, &brief), text);
        made.filled = 1;
        if !self.in_list() && made.time.is_some() {
            // A date among facts (a birthday) is the fact, not the time of one.
            made.time = None;
        }
        if self.held.meanings.get(node.0 as usize).is_some_and(|it| it.decision.key_time) {
            made.time = self.time_of_key(node, key).map(|it| (1, it));
        }
        self.complete(&made);
    }

    /// The time that the key of a fact says.
    fn time_of_key(&self, node: NodeId, key: Option<&str>) -> Option<Moment> {
        let key = key.or_else(|| match self.held.tree.key(node) {
            Key::Member(key) => Some(key),
            _ => None,
        })?;
        time::parse_in(key.as_bytes(), self.day_first)
    }

    /// A record has ended.
    pub(super) fn complete(&mut self, made: &Making) {
        if let Some(list) = self.lists.last_mut() {
            list.hash = hash::mix(list.hash, made.hash);
        }
        if made.filled == 0 {
            return;
        }
        if self.discard {
            self.tally.values -= u64::from(made.filled);
            self.tally.duplicates += 1;
            return;
        }
        let choice = self.choice(made);
        if self.is_aside(made.node, choice) {
            self.tally.values_sorted += u64::from(made.filled);
            return;
        }
        let class = self.held.class(made.node, choice);
        let of_class = self.held.index.classes.get(usize::from(class.0)).copied();
        let Some(of_class) = of_class else { return };
        if of_class.kind != Kind::Unsorted {
            self.tally.values_sorted += u64::from(made.filled);
        }
        let moment = made.time.map(|it| self.on_clock(it.1));
        if self.second_line(made, moment) {
            return;
        }
        let row = Row {
            class,
            secs: moment.and_then(|it| u32::try_from(it.secs).ok()).filter(|it| *it > 0),
            offset_mins: moment.and_then(|it| it.offset_mins),
            day_only: moment.is_some_and(|it| it.date_only),
            level: of_class.level.max(made.level),
            offset_bytes: made.offset_bytes,
            dead: false,
        };
        if made.row == self.held.index.columns.len() {
            self.reserved = None;
            self.held.index.columns.push(row);
        } else {
            self.held.index.columns.set(made.row, row);
        }
        self.tally.records += 1;
        self.gather(made, (of_class.kind, &row));
    }

    /// Which of the sections that share the path, and which case of it.
    fn choice(&self, made: &Making) -> Choice {
        let meaning = self.held.meanings.get(made.node.0 as usize);
        let needs = meaning.map_or(&[][..], |it| &it.decision.needs);
        let met = needs.iter().position(|needs| made.marks & needs == *needs);
        // A record that meets no section's conditions is in none of them.
        let candidate = match met {
            Some(met) => met,
            None if needs.is_empty() => 0,
            None => Choice::NONE,
        };
        if self.format == Format::Media {
            return Choice { candidate: 0, case: made.marks as u16, by_other: false };
        }
        let case = made.case.filter(|it| it.0 == candidate).map_or(0, |it| it.1);
        Choice { candidate, case, by_other: self.by_other(made, candidate) }
    }

    /// Whether the section that a record belongs to is known to hold none.
    fn is_aside(&self, node: NodeId, choice: Choice) -> bool {
        let asides = self.held.meanings.get(node.0 as usize).map_or(0, |it| it.decision.asides);
        let place = u32::try_from(choice.candidate).unwrap_or(u32::MAX);
        asides > 0 && asides.checked_shr(place).unwrap_or(0) & 1 > 0
    }

    fn gather(&mut self, made: &Making, (kind, row): (Kind, &Row)) {
        if let Some(day) = made.birth {
            self.held.gathered.birth(made.row, day);
        }
        if let Some(called) = &made.called
            && let Some(domain) = &called.domain
        {
            self.held.gathered.domain(domain, called, made.actor, (kind, row));
        }
        // What stands in a list of a firm's is the firm's.
        let around = || self.making.iter().rev().find_map(|it| it.firm);
        if let Some(firm) = made.firm.or_else(around) {
            self.held.gathered.firms.note(made.row, firm, made.event);
        }
        if let Some(actor) = made.actor {
            self.held.index.acts.push(Act { row: made.row, actor, lasted_ms: None });
        }
    }

    /// A time without a zone is read in the zone that the profile states. A day alone is on no clock.
    pub(super) fn on_clock(&self, moment: Moment) -> Moment {
        match (&self.zone, moment.offset_mins) {
            (Some(zone), None) if !moment.date_only => super::zone::at(zone, moment),
            _ => moment,
        }
    }
}
