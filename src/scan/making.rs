//! A record while it is read: what its fields say, and what becomes of it when it ends.

use super::brief::Brief;
use super::hash;
use super::held::Choice;
use super::walk::Walk;
use crate::classify::time::{self, Moment};
use crate::classify::{Key, MAYBE_DATE, MAYBE_TIME, NodeId, Roles};
use crate::detect;
use crate::findings::IdentifierKind;
use crate::index::{Act, Row};
use crate::profile::{PairRule, SwitchRule, value_fits};
use crate::read::Format;
use crate::record::{Hints, Leaf};
use crate::taxonomy::{Kind, Level};

/// Longest value of a page that may be its time, in bytes.
const MAYBE_TIME_BYTES: usize = 64;

/// A record that has begun.
pub(super) struct Making {
    node: NodeId,
    pub(super) row: u32,
    pub(super) offset_bytes: u64,
    /// Filled values.
    pub(super) filled: u32,
    /// Of its keys and values.
    pub(super) hash: u64,
    /// The best time so far and its rank.
    time: Option<(u8, Moment)>,
    level: Level,
    actor: Option<u32>,
    /// The section among those that share the path, the case of its switch plus one, and the rank
    /// of the field that chose it.
    case: Option<(usize, u16, usize)>,
    /// Marks of the conditions met.
    pub(super) marks: u64,
    pub(super) pair: Option<u64>,
    pub(super) pair_is_end: Option<bool>,
    called: Option<Box<Called>>,
}

#[derive(Default)]
struct Called {
    domain: Option<Box<str>>,
    owner: Option<Box<str>>,
    calls: u64,
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
        }
    }
}

impl Walk<'_> {
    /// A filled value inside a record.
    #[inline]
    pub(super) fn field(&mut self, node: NodeId, brief: &Brief, text: &[u8]) {
        let (rank, roles, identifier) = (brief.time, brief.roles, brief.identifier);
        if brief.marks_by_value {
            self.mark_by_value(node, text);
        }
        if rank >= MAYBE_DATE {
            self.maybe_time(rank, text);
        } else if rank > 0 {
            self.time_field(rank, text);
            if identifier.is_none() {
                return;
            }
        }
        if !roles.is_none() {
            self.role_field(node, roles, text);
        }
        let raised = self.identifiers(identifier, text);
        if raised > Level::Everyday
            && let Some(made) = self.making.last_mut()
        {
            made.level = made.level.max(raised);
        }
    }

    #[cold]
    fn mark_by_value(&mut self, node: NodeId, text: &[u8]) {
        let Some(meaning) = self.held.meanings.get(node.0 as usize) else { return };
        let by_value = meaning.decision.mark_by_value.iter();
        let marks = by_value
            .filter(|(_, values)| values.iter().any(|it| value_fits(it, text)))
            .fold(0, |marks, it| marks | it.0);
        if let Some(made) = self.making.last_mut() {
            made.marks |= marks;
        }
    }

    fn time_field(&mut self, rank: u8, text: &[u8]) {
        let Some(made) = self.making.last_mut() else { return };
        if made.time.is_some_and(|(best, _)| best <= rank) {
            return;
        }
        match time::parse_with(text, self.day_first, &mut self.dates) {
            Some(moment) => made.time = Some((rank, moment)),
            // A number for "never" is no time that could not be read.
            None if matches!(text.trim_ascii(), b"0" | b"-1" | b"0.0") => {}
            None => self.tally.bad_times += 1,
        }
    }

    /// Where no field is the time, the last value of a page that is a date and a time of day, or
    /// the first of a table that is a date.
    fn maybe_time(&mut self, rank: u8, text: &[u8]) {
        let Some(made) = self.making.last_mut() else { return };
        let known = made.time.is_some_and(|it| it.0 < MAYBE_TIME);
        // A number alone is rarely a time.
        if known || text.len() > MAYBE_TIME_BYTES || text.iter().all(u8::is_ascii_digit) {
            return;
        }
        let found = time::parse_in(text, self.day_first);
        if let Some(moment) = found.filter(|it| rank == MAYBE_DATE || !it.date_only) {
            made.time = Some((rank, moment));
        }
    }

    fn role_field(&mut self, node: NodeId, roles: Roles, text: &[u8]) {
        let text = String::from_utf8_lossy(text);
        if roles.has(Roles::ACTOR) {
            let by_actor = self.held.candidates(node).any(|(_, it)| it.by_actor);
            let names = &mut self.held.index.actor_names;
            let actor = if by_actor { self.held.gathered.actor(&text, names) } else { None };
            if let Some(made) = self.making.last_mut() {
                made.actor = actor;
            }
        }
        if roles.has(Roles::ADDRESS) {
            self.held.gathered.address(text.trim());
        }
        if roles.any_of(Roles::SWITCH.or(Roles::ELSE_SWITCH)) {
            let primary = roles.has(Roles::SWITCH);
            let found = self.held.candidates(node).find_map(|(at, rule)| {
                let switch = rule.switch.as_ref()?;
                let case = case_of(switch, &text);
                let any = switch.cases.get(usize::from(case).checked_sub(1)?)?.values.is_empty();
                // What fits any value gives way to what fits that of a further field.
                let rank = if any { usize::MAX } else { self.switch_rank(node, switch, primary) };
                Some((at, case, rank))
            });
            if let (Some(found), Some(made)) = (found, self.making.last_mut())
                && made.case.is_none_or(|before| found.2 < before.2)
            {
                made.case = Some(found);
            }
        }
        if roles.has(Roles::PAIR_ROLE) {
            let mut pairs = self.held.candidates(node).filter_map(|(_, it)| it.pair.as_ref());
            let end = pairs.find_map(|it| is_end(it, &text));
            if let Some(made) = self.making.last_mut() {
                made.pair_is_end = end;
            }
        }
        let Some(made) = self.making.last_mut() else { return };
        if roles.has(Roles::PAIR_ID) {
            made.pair = Some(hash::bytes(1, text.as_bytes()));
        }
        let called = Roles::DOMAIN.or(Roles::OWNER).or(Roles::CALLS);
        if roles.any_of(called) {
            let called = made.called.get_or_insert_default();
            if roles.has(Roles::DOMAIN) {
                called.domain = Some(text.as_ref().into());
            } else if roles.has(Roles::OWNER) {
                called.owner = Some(text.as_ref().into());
            } else {
                called.calls = text.trim().parse().unwrap_or(0);
            }
        }
    }

    /// 0 for the field that chooses the kind, else the place among those that stand in for it.
    fn switch_rank(&self, node: NodeId, switch: &SwitchRule, primary: bool) -> usize {
        if primary {
            return 0;
        }
        let segments = self.held.tree.segments(node);
        let last = segments.last().copied().unwrap_or_default();
        let fits =
            |it: &String| it.rsplit('/').next().is_some_and(|it| it.eq_ignore_ascii_case(last));
        1 + switch.else_fields.iter().position(fits).unwrap_or(0)
    }

    /// Counts sensitive values; gives the level that they raise the record to.
    fn identifiers(&mut self, known: Option<IdentifierKind>, text: &[u8]) -> Level {
        let mut level = Level::Everyday;
        let gathered = &mut self.held.gathered;
        if gathered.no_identifiers {
            return level;
        }
        let mut take = |found: detect::Found| {
            gathered.identifier(found.kind, found.hash);
            if raises(found.kind) {
                level = Level::Sensitive;
            }
        };
        if let Some(kind) = known {
            if let Some(found) = detect::with_key(kind, text) {
                take(found);
            }
        } else if !self.links.is_plain(text) && detect::worth_a_look(Hints::of(text), text.len()) {
            detect::in_text(text, &mut take);
        }
        level
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
        self.making.push(Making::new(node, row, leaf.offset_bytes));
        let brief = self.held.brief(node);
        self.field(node, &brief, text);
        let Some(mut made) = self.making.pop() else { return };
        made.filled = 1;
        if !self.in_list() && made.time.is_some() {
            // A date among facts (a birthday) is the fact, not the time of one.
            made.time = None;
        }
        if self.held.meanings.get(node.0 as usize).is_some_and(|it| it.decision.key_time) {
            made.time = self.time_of_key(node, key).map(|it| (1, it));
        }
        self.complete(made, leaf.offset_bytes);
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
    pub(super) fn complete(&mut self, made: Making, _end_bytes: u64) {
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
        let choice = self.choice(&made);
        let class = self.held.class(made.node, choice);
        let of_class = self.held.index.classes.get(usize::from(class.0)).copied();
        let Some(of_class) = of_class else { return };
        if of_class.kind != Kind::Unsorted {
            self.tally.values_sorted += u64::from(made.filled);
        }
        let moment = made.time.map(|it| self.on_clock(it.1));
        if self.second_line(&made, moment) {
            return;
        }
        let row = Row {
            class,
            secs: moment.and_then(|it| u32::try_from(it.secs).ok()).filter(|it| *it > 0),
            offset_mins: moment.and_then(|it| it.offset_mins),
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
        self.gather(made);
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
            return Choice { candidate: 0, case: made.marks as u16 };
        }
        let case = made.case.filter(|it| it.0 == candidate).map_or(0, |it| it.1);
        Choice { candidate, case }
    }

    fn gather(&mut self, made: Making) {
        if let Some(called) = made.called
            && let Some(domain) = called.domain
        {
            let owner = called.owner.as_deref();
            self.held.gathered.domain(&domain, owner, called.calls.max(1), made.actor);
        }
        if let Some(actor) = made.actor {
            self.held.index.acts.push(Act { row: made.row, actor, lasted_ms: None });
        }
    }

    /// A time without a zone is read in the zone that the profile states.
    fn on_clock(&self, moment: Moment) -> Moment {
        match (&self.zone, moment.offset_mins) {
            (Some(zone), None) => super::zone::at(zone, moment),
            _ => moment,
        }
    }
}

/// The number of the case for a value, plus one.
fn case_of(switch: &SwitchRule, value: &str) -> u16 {
    let fits = |values: &[String]| {
        values.is_empty() || values.iter().any(|it| value_fits(it, value.as_bytes()))
    };
    let found = switch.cases.iter().position(|case| fits(&case.values));
    found.map_or(0, |at| at as u16 + 1)
}

fn is_end(pair: &PairRule, value: &str) -> Option<bool> {
    if value == pair.end { Some(true) } else { (value == pair.begin).then_some(false) }
}

/// Values that make a record extra-sensitive wherever they stand.
fn raises(kind: IdentifierKind) -> bool {
    matches!(
        kind,
        IdentifierKind::PaymentCard
            | IdentifierKind::Iban
            | IdentifierKind::CnResidentId
            | IdentifierKind::CnBankCard
            | IdentifierKind::Secret
    )
}
