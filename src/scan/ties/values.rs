//! Values in their normal form, and where each stands.

use std::collections::BTreeMap;

use crate::detect;
use crate::findings::{Filter, IdentifierKind, Tie, TieKind, TieStand};
use crate::record::Hints;
use crate::taxonomy::Kind;
use crate::text::Untrusted;

/// Longest value that is looked through where its field's name does not say what it is.
const SHORT_BYTES: usize = 256;
/// Different values that are told apart.
const VALUES_MAX: usize = 200_000;
/// Ties that are told.
const TIES_MAX: usize = 200;
/// Digits from which a number without its country's code is compared with those that have it.
const NATIONAL_MIN: usize = 8;
/// Longest code of a country.
const COUNTRY_MAX: usize = 3;

/// A value that was found: what it is, its normal form, and how it was written.
pub(super) struct Found {
    kind: TieKind,
    normal: Vec<u8>,
    shown: String,
}

/// Where a value was found.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub(super) export: u32,
    pub(super) record: u32,
    pub(super) kind: Kind,
    pub(super) secs: Option<i64>,
}

/// Tells what a field holds that is telling. `known` is what its name says that it is.
pub(super) fn in_field(known: Option<IdentifierKind>, text: &[u8], tell: &mut dyn FnMut(Found)) {
    let mut take = |it: detect::Found| {
        if let Some(found) = text.get(it.range.clone()).and_then(|value| Found::new(&it, value)) {
            tell(found);
        }
    };
    match known {
        Some(kind) => {
            if let Some(it) = detect::with_key(kind, text) {
                take(it);
            }
        }
        None if text.len() <= SHORT_BYTES && detect::worth_a_look(Hints::of(text), text.len()) => {
            detect::in_text(text, &mut take);
        }
        None => {}
    }
}

impl Found {
    fn new(it: &detect::Found, value: &[u8]) -> Option<Self> {
        let (kind, normal) = match it.kind {
            IdentifierKind::Email => (TieKind::Email, value.to_ascii_lowercase()),
            IdentifierKind::Phone => (TieKind::Phone, phone(value)),
            IdentifierKind::Ip => (TieKind::Address, it.hash.to_be_bytes().to_vec()),
            IdentifierKind::Mac => (TieKind::Mac, it.hash.to_be_bytes().to_vec()),
            IdentifierKind::DeviceId => (TieKind::DeviceId, id(value)),
            IdentifierKind::AdvertisingId => (TieKind::AdvertisingId, id(value)),
            _ => return None,
        };
        Some(Self { kind, normal, shown: String::from_utf8_lossy(value).into_owned() })
    }

    /// A device by the model that our own table knows it as: other names are not telling enough.
    pub(super) fn model(device: &str) -> Option<Self> {
        let known = crate::profile::device_name(device)?;
        let normal = known.to_lowercase().into_bytes();
        Some(Self { kind: TieKind::Model, normal, shown: known.to_owned() })
    }
}

fn id(value: &[u8]) -> Vec<u8> {
    let inside = value.iter().filter(|it| it.is_ascii_alphanumeric());
    inside.map(u8::to_ascii_lowercase).collect()
}

/// The digits of a phone number, behind a plus where the country's code is among them.
fn phone(value: &[u8]) -> Vec<u8> {
    let digits: Vec<u8> = value.iter().copied().filter(u8::is_ascii_digit).collect();
    let international = digits.strip_prefix(b"00").filter(|it| it.len() >= NATIONAL_MIN);
    match international {
        Some(rest) => [b"+", rest].concat(),
        None if value.starts_with(b"+") => [b"+", digits.as_slice()].concat(),
        None => digits,
    }
}

/// One device number may be called an advertising number in one export and not in another.
fn group(kind: TieKind) -> TieKind {
    if kind == TieKind::AdvertisingId { TieKind::DeviceId } else { kind }
}

#[derive(Default)]
struct Seen {
    kind: Option<TieKind>,
    shown: String,
    stands: BTreeMap<u32, Stand>,
}

#[derive(Default)]
struct Stand {
    records: u64,
    last: Option<u32>,
    kinds: BTreeMap<Kind, u64>,
    span_secs: Option<(i64, i64)>,
    among: Vec<u32>,
}

/// All values, and where each stands.
#[derive(Default)]
pub(super) struct Values(BTreeMap<(TieKind, Vec<u8>), Seen>);

impl Values {
    pub(super) fn add(&mut self, found: Found, place: Place) {
        let key = (group(found.kind), found.normal);
        if self.0.len() >= VALUES_MAX && !self.0.contains_key(&key) {
            return;
        }
        let seen = self.0.entry(key).or_default();
        if seen.kind.is_none() || found.kind == TieKind::AdvertisingId {
            seen.kind = Some(found.kind);
            seen.shown = found.shown;
        }
        seen.stands.entry(place.export).or_default().add(place);
    }

    /// Those that stand in more than one of so many exports, and how many there are beyond the most
    /// that are told.
    pub(super) fn ties(mut self, exports: usize) -> (Vec<Tie>, u64) {
        if exports < 2 {
            return (Vec::new(), 0);
        }
        self.join_phones();
        let many = self.0.into_iter().filter(|it| it.1.stands.len() > 1);
        let mut ties: Vec<Tie> = many.map(|((kind, _), seen)| seen.tie(kind)).collect();
        ties.sort_by_cached_key(|it| {
            let records: u64 = it.stands.iter().map(|it| it.records).sum();
            (std::cmp::Reverse(it.stands.len()), it.kind, std::cmp::Reverse(records))
        });
        let beyond = ties.len().saturating_sub(TIES_MAX) as u64;
        ties.truncate(TIES_MAX);
        (ties, beyond)
    }

    /// A number without its country's code is the same as the one number with a code that ends so.
    fn join_phones(&mut self) {
        let phones = || self.0.keys().filter(|it| it.0 == TieKind::Phone).map(|it| &it.1);
        let mut ends: BTreeMap<Vec<u8>, Option<Vec<u8>>> = BTreeMap::new();
        for phone in phones() {
            let Some(digits) = phone.strip_prefix(b"+") else { continue };
            for cut in 1..=COUNTRY_MAX {
                let Some(end) = digits.get(cut..).filter(|it| it.len() >= NATIONAL_MIN) else {
                    continue;
                };
                // Two that end so: it cannot be told which is meant.
                ends.entry(end.to_vec())
                    .and_modify(|it| *it = None)
                    .or_insert_with(|| Some(phone.clone()));
            }
        }
        let national = phones().filter(|it| !it.starts_with(b"+"));
        let pairs: Vec<(Vec<u8>, Vec<u8>)> = national
            .filter_map(|it| {
                let bare = it.strip_prefix(b"0").unwrap_or(it);
                Some((it.clone(), ends.get(bare)?.clone()?))
            })
            .collect();
        for (from, to) in pairs {
            let Some(seen) = self.0.remove(&(TieKind::Phone, from)) else { continue };
            let into = self.0.entry((TieKind::Phone, to)).or_default();
            for (export, stand) in seen.stands {
                into.stands.entry(export).or_default().join(stand);
            }
        }
    }
}

impl Seen {
    fn tie(self, kind: TieKind) -> Tie {
        let stands = self.stands.into_iter().map(|(export, it)| it.told(export)).collect();
        Tie { kind: self.kind.unwrap_or(kind), value: Untrusted::new(self.shown), stands }
    }
}

impl Stand {
    fn add(&mut self, place: Place) {
        if self.last == Some(place.record) {
            return;
        }
        self.last = Some(place.record);
        self.records += 1;
        *self.kinds.entry(place.kind).or_default() += 1;
        if let Some(secs) = place.secs {
            self.spread((secs, secs));
        }
        self.among.push(place.record);
    }

    fn spread(&mut self, (first, last): (i64, i64)) {
        let (from, until) = self.span_secs.unwrap_or((first, last));
        self.span_secs = Some((from.min(first), until.max(last)));
    }

    fn join(&mut self, other: Self) {
        // A record that writes the number both ways would be counted twice.
        let fresh = other.among.iter().filter(|it| !self.among.contains(it)).count() as u64;
        let twice = other.among.len() as u64 - fresh;
        self.records += other.records - twice;
        for (kind, count) in other.kinds {
            *self.kinds.entry(kind).or_default() += count;
        }
        if let Some(span) = other.span_secs {
            self.spread(span);
        }
        self.among.extend(other.among);
    }

    fn told(mut self, export: u32) -> TieStand {
        self.among.sort_unstable();
        self.among.dedup();
        self.among.truncate(Filter::AMONG_MAX);
        let mut kinds: Vec<(Kind, u64)> = self.kinds.into_iter().collect();
        kinds.sort_by_key(|it| std::cmp::Reverse(it.1));
        TieStand {
            export,
            records: self.records,
            kinds,
            span_secs: self.span_secs,
            among: self.among,
        }
    }
}
