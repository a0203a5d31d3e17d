//! What the fields of a record say: when it was, who did it, which values in it are sensitive.

use super::brief::Brief;
use super::hash;
use super::held::Held;
use super::making::Making;
use super::walk::Tally;
use crate::classify::{MAYBE_DATE, MAYBE_TIME, NodeId, Roles, time};
use crate::detect;
use crate::findings::IdentifierKind;
use crate::profile::{PairRule, SwitchRule, value_fits};
use crate::record::Hints;
use crate::taxonomy::Level;

/// Longest value of a page that may be its time, in bytes.
const MAYBE_TIME_BYTES: usize = 64;

/// What the fields of a record are read with.
pub(super) struct Fields<'w> {
    pub(super) held: &'w mut Held,
    pub(super) tally: &'w mut Tally,
    pub(super) dates: &'w mut time::Dates,
    pub(super) links: &'w mut detect::Links,
    pub(super) day_first: Option<bool>,
}

impl Fields<'_> {
    /// A value inside a record: how it stands in the file, and what it says if that is anything.
    #[inline]
    pub(super) fn member(
        &mut self,
        made: &mut Making,
        (node, brief): (NodeId, &Brief),
        (raw, text): (&[u8], Option<&[u8]>),
    ) {
        // By what a path says, not by where it is: two copies may stand under two paths.
        made.hash = hash::bytes(made.hash ^ brief.same, raw);
        let Some(text) = text else { return };
        // What is aside does not make a record, but it is sorted all the same.
        made.filled += u32::from(!brief.aside);
        self.tally.values_sorted += u64::from(brief.aside);
        self.tally.values += 1;
        self.field(made, (node, brief), text);
    }

    /// A filled value inside a record.
    #[inline]
    pub(super) fn field(
        &mut self,
        made: &mut Making,
        (node, brief): (NodeId, &Brief),
        text: &[u8],
    ) {
        let (rank, roles, identifier) = (brief.time, brief.roles, brief.identifier);
        if brief.marks_by_value {
            self.mark_by_value(made, node, text);
        }
        if rank >= MAYBE_DATE {
            self.maybe_time(made, rank, text);
        } else if rank > 0 {
            self.time_field(made, rank, text);
            if identifier.is_none() {
                return;
            }
        }
        if !roles.is_none() {
            self.role_field(made, (node, roles), text);
        }
        let raised = self.identifiers(identifier, text);
        made.level = made.level.max(raised);
        if identifier == Some(IdentifierKind::BirthDate) {
            made.birth = super::birth::day(text, self.day_first);
        }
    }

    #[cold]
    fn mark_by_value(&self, made: &mut Making, node: NodeId, text: &[u8]) {
        let Some(meaning) = self.held.meanings.get(node.0 as usize) else { return };
        let by_value = meaning.decision.mark_by_value.iter();
        made.marks |= by_value
            .filter(|(_, values)| values.iter().any(|it| value_fits(it, text)))
            .fold(0, |marks, it| marks | it.0);
    }

    #[inline]
    fn time_field(&mut self, made: &mut Making, rank: u8, text: &[u8]) {
        if made.time.is_some_and(|(best, _)| best <= rank) {
            return;
        }
        match time::parse_with(text, self.day_first, self.dates) {
            Some(moment) => made.time = Some((rank, moment)),
            None => self.no_time(text),
        }
    }

    /// Counts a time that could not be read; a number for "never" is none.
    #[cold]
    pub(super) fn no_time(&mut self, text: &[u8]) {
        if !matches!(text.trim_ascii(), b"0" | b"-1" | b"0.0") {
            self.tally.bad_times += 1;
        }
    }

    /// Where no field is the time, the last value of a page that is a date and a time of day, or
    /// the first of a table that is a date.
    fn maybe_time(&self, made: &mut Making, rank: u8, text: &[u8]) {
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

    fn role_field(&mut self, made: &mut Making, (node, roles): (NodeId, Roles), text: &[u8]) {
        let text = String::from_utf8_lossy(text);
        if roles.has(Roles::ACTOR) {
            let by_actor = self.held.candidates(node).any(|(_, it)| it.by_actor);
            if self.held.candidates(node).any(|(_, it)| it.partner.is_some()) {
                made.wrote = Some(hash::bytes(1, text.trim().as_bytes()));
            }
            let names = &mut self.held.index.actor_names;
            made.actor = if by_actor { self.held.gathered.actor(&text, names) } else { None };
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
            if let Some(found) = found
                && made.case.is_none_or(|before| found.2 < before.2)
            {
                made.case = Some(found);
            }
        }
        if roles.has(Roles::PAIR_ROLE) {
            let mut pairs = self.held.candidates(node).filter_map(|(_, it)| it.pair.as_ref());
            made.pair_is_end = pairs.find_map(|it| is_end(it, &text));
        }
        if roles.has(Roles::PAIR_ID) {
            made.pair = Some(hash::bytes(1, text.as_bytes()));
        }
        if roles.has(Roles::FIRM) {
            // The first that is filled: further fields stand in for it.
            made.firm = made.firm.or_else(|| self.held.gathered.firm(&text));
        }
        if roles.has(Roles::EVENT) {
            made.event = made.event.or_else(|| self.held.gathered.firms.event(&text));
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
    #[inline]
    pub(super) fn identifiers(&mut self, known: Option<IdentifierKind>, text: &[u8]) -> Level {
        if self.held.gathered.no_identifiers {
            return Level::Everyday;
        }
        if known.is_none()
            && (self.links.is_plain(text) || !detect::worth_a_look(Hints::of(text), text.len()))
        {
            return Level::Everyday;
        }
        self.look_for_identifiers(known, text)
    }

    fn look_for_identifiers(&mut self, known: Option<IdentifierKind>, text: &[u8]) -> Level {
        let mut level = Level::Everyday;
        let gathered = &mut self.held.gathered;
        let mut take = |found: detect::Found| {
            gathered.identifier(found.kind, found.hash);
            if raises(found.kind) {
                level = Level::Sensitive;
            }
        };
        match known {
            Some(kind) => detect::with_key(kind, text).map_or((), take),
            None => detect::in_text(text, &mut take),
        }
        level
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
