//! What a record's fields say together, where neither a profile nor a word does.
//!
//! Only what is safe: fields that make sense together in one way. A date and a link, say, can be
//! a page that was seen, liked, sent or posted, and stay unsorted, but for text exports of a known
//! platform: there such lists are long, and nearly always of what was seen. There, too, the values of
//! several records tell names of accounts from what was searched.

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
const LINES_MAX: usize = 400;
/// Records of which it takes so many to say what a name or a word in each is.
const NAMES_MIN: usize = 3;
/// Values of what was posted, at least.
const POST_MIN: usize = 6;

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

/// A block of a text: the values of its lines.
type Block = Vec<String>;

impl Values {
    /// Looks at the blocks that a head holds whole or in part.
    pub fn of(head: &[u8]) -> Self {
        let text = String::from_utf8_lossy(head);
        let lines: Vec<&str> =
            text.trim_start_matches('\u{feff}').lines().map(str::trim).take(LINES_MAX).collect();
        let blocks = lines.split(|it| it.is_empty()).filter(|it| !it.is_empty());
        let blocks: Vec<&[&str]> = blocks.collect();
        let value = |line: &&str| line.split_once([':', '：']).map(|it| it.1.trim().to_owned());
        let values: Vec<Block> =
            blocks.iter().map(|it| it.iter().filter_map(value).collect()).collect();
        let first = values.first().map_or(&[][..], Vec::as_slice);
        let is_dated = first.iter().any(|it| is_moment(it));
        // Lines of a chat begin with a mark or a date.
        let are_labels = blocks
            .first()
            .is_some_and(|it| it.iter().all(|line| line.starts_with(char::is_alphabetic)));
        let kind = if is_dated { of_dated(first, &values) } else { None };
        Self { kind, are_facts: are_labels && !is_dated && first.len() > 1 && blocks.len() == 1 }
    }
}

/// What records are that hold a moment: by the first of them, and by all where it says too little.
fn of_dated(first: &[String], all: &[Block]) -> Option<(Kind, &'static str)> {
    let is_address = |it: &String| detect::with_key(IdentifierKind::Ip, it.as_bytes()).is_some();
    if first.iter().any(is_address) {
        return Some((Kind::DeviceSignIns, "address-and-device"));
    }
    let linked = first.iter().any(|it| is_link(it));
    match (first.len(), linked) {
        (2, true) => Some((Kind::ActivityWatched, "date-and-link")),
        // What was posted has its numbers and settings beside its link.
        (POST_MIN.., true) => Some((Kind::ContentPosts, "date-and-link")),
        (2, false) => of_names(all),
        (3 | 4, false) => {
            let is_text = |it: &String| it.contains(' ') && !is_moment(it);
            let are_texts = all.iter().any(|it| it.iter().any(is_text));
            are_texts.then_some((Kind::ContentComments, "date-and-words"))
        }
        _ => None,
    }
}

/// A moment and one thing more: names of accounts are of one word each, what was searched is not.
fn of_names(all: &[Block]) -> Option<(Kind, &'static str)> {
    let other = |it: &Block| it.iter().find(|it| !is_moment(it)).cloned();
    let others: Vec<String> = all.iter().filter_map(other).filter(|it| !it.is_empty()).collect();
    if others.len() < NAMES_MIN {
        return None;
    }
    let fits = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || matches!(it, '.' | '_');
    let is_name = |it: &String| (2..=24).contains(&it.len()) && it.chars().all(fits);
    let marked =
        |it: &String| it.contains(|it: char| it.is_ascii_digit() || matches!(it, '.' | '_'));
    if others.iter().all(is_name) && others.iter().any(marked) {
        return Some((Kind::PeopleFollows, "date-and-name"));
    }
    let spaced = others.iter().any(|it| it.contains(' '));
    spaced.then_some((Kind::ActivitySearches, "date-and-words"))
}

fn is_moment(value: &str) -> bool {
    time::parse_in(value.as_bytes(), None).is_some_and(|it| !it.date_only)
}

fn is_link(value: &str) -> bool {
    value.starts_with("https://") || value.starts_with("http://")
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
