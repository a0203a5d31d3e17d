//! What a record's fields say together, where neither a profile nor a word does.
//!
//! Only what is safe: fields that make sense together in one way. A date and a link, say, can be
//! a page that was seen, liked, sent or posted, and stay unsorted, but for text exports of a known
//! platform: there such lists are long, and nearly always of what was seen.

use super::fields::{
    ADDRESS, AMOUNT, CURRENCY, DEVICE, FROM, LATITUDE, LONGITUDE, PLACE, RECIPIENT, SEARCHED,
    SENDER, TIME, WORDS,
};
use super::time;
use crate::detect::{self, Spelling};
use crate::findings::IdentifierKind;
use crate::taxonomy::Kind;

/// A set of fields: each list needs one of its names, as whole words at a field's end.
struct Shape {
    kind: Kind,
    reason: &'static str,
    needs: &'static [&'static [&'static str]],
}

/// Lines of a text that are looked at.
const VALUES_MAX: usize = 200;

/// The shapes, most telling first.
const SHAPES: [Shape; 10] = [
    Shape {
        kind: Kind::LocationExact,
        reason: "place-and-time",
        needs: &[LATITUDE, LONGITUDE, TIME],
    },
    Shape { kind: Kind::LocationExact, reason: "place-and-time", needs: &[PLACE, TIME] },
    Shape {
        kind: Kind::DeviceSignIns,
        reason: "address-and-device",
        needs: &[ADDRESS, DEVICE, TIME],
    },
    Shape {
        kind: Kind::MessagesEmail,
        reason: "sender-and-subject",
        needs: &[&["from", "发件人"], &["to", "收件人"], &["subject", "主题"], TIME],
    },
    Shape {
        kind: Kind::MessagesPrivate,
        reason: "sender-and-text",
        needs: &[FROM, RECIPIENT, WORDS, TIME],
    },
    Shape { kind: Kind::MessagesPrivate, reason: "sender-and-text", needs: &[SENDER, WORDS, TIME] },
    Shape {
        kind: Kind::MoneyTransfers,
        reason: "amount-and-currency",
        needs: &[AMOUNT, CURRENCY, TIME],
    },
    Shape {
        kind: Kind::MoneyTransfers,
        reason: "amount-and-currency",
        needs: &[&["金额"], &["交易对方", "收支", "交易单号", "商户单号"], TIME],
    },
    Shape {
        kind: Kind::LocationSaved,
        reason: "place-and-name",
        needs: &[LATITUDE, LONGITUDE, &["name", "title", "address", "名称", "地址"]],
    },
    Shape { kind: Kind::ActivitySearches, reason: "search-and-time", needs: &[SEARCHED, TIME] },
];

/// The kind of a record with these fields, and the key of the reason. Fields may be paths; their
/// last key counts. `None` where it is not safe to say.
pub fn by_fields(paths: &[&str]) -> Option<(Kind, &'static str)> {
    let names: Vec<Spelling> = paths
        .iter()
        .filter_map(|path| path.rsplit('/').find(|key| *key != "[]"))
        .map(Spelling::of)
        .collect();
    let fits =
        |shape: &&Shape| shape.needs.iter().all(|any| names.iter().any(|it| is_one(it, any)));
    SHAPES.iter().find(fits).map(|shape| (shape.kind, shape.reason))
}

/// The kind of a card with these fields, and the key of the reason: an event has a start, a contact a
/// name or a way to reach it.
pub fn by_card(fields: &[&str]) -> Option<(Kind, &'static str)> {
    let has = |wanted: &[&str]| fields.iter().any(|it| wanted.contains(it));
    if has(&["DTSTART", "DTSTAMP", "DUE", "SUMMARY"]) {
        return Some((Kind::ContentDrafts, "event"));
    }
    has(&["FN", "N", "TEL", "EMAIL", "ORG"]).then_some((Kind::PeopleAddressBook, "card"))
}

/// What a text of `Label: value` lines in a language that is not known says by its values.
#[derive(Clone, Copy, Debug, Default)]
pub struct Values {
    /// The kind of its records, and the key of the reason.
    pub kind: Option<(Kind, &'static str)>,
    /// Whether each line is a fact of its own: a single block without a time (a profile, settings).
    pub are_facts: bool,
}

impl Values {
    /// Looks at the first block, and whether it is the only one.
    pub fn of(head: &[u8]) -> Self {
        let text = String::from_utf8_lossy(head);
        let lines = text.trim_start_matches('\u{feff}').lines().map(str::trim);
        let mut lines = lines.skip_while(|it| it.is_empty());
        let block = lines.by_ref().take_while(|it| !it.is_empty()).take(VALUES_MAX);
        let block: Vec<&str> = block.collect();
        let value = |line: &&str| line.split_once([':', '：']).map(|it| it.1.trim().to_owned());
        let values: Vec<String> = block.iter().filter_map(value).collect();
        // Lines of a chat begin with a mark or a date.
        let are_labels = block.iter().all(|it| it.starts_with(char::is_alphabetic));
        let is_moment =
            |it: &String| time::parse_in(it.as_bytes(), None).is_some_and(|it| !it.date_only);
        let is_dated = values.iter().any(is_moment);
        let is_address =
            |it: &String| detect::with_key(IdentifierKind::Ip, it.as_bytes()).is_some();
        let is_link = |it: &String| it.starts_with("https://") || it.starts_with("http://");
        let kind = if !is_dated {
            None
        } else if values.iter().any(is_address) {
            Some((Kind::DeviceSignIns, "address-and-device"))
        } else {
            let is_pair = values.len() == 2 && values.iter().any(is_link);
            is_pair.then_some((Kind::ActivityWatched, "date-and-link"))
        };
        let is_alone = lines.all(str::is_empty);
        Self { kind, are_facts: are_labels && !is_dated && values.len() > 1 && is_alone }
    }
}

fn is_one(name: &Spelling, any: &[&str]) -> bool {
    any.iter().any(|wanted| {
        let bare = name.bare();
        // `sent date` is a date; `fromage` is no sender. Some scripts have no spaces.
        let unspaced = wanted.starts_with(|it: char| it.is_alphabetic() && !it.is_lowercase());
        bare == *wanted
            || bare.strip_suffix(wanted).is_some_and(|head| unspaced || head.ends_with(' '))
    })
}
