//! How numbers, dates and names are written in a summary.

use crate::findings::{Problem, Stamp, Zone};
use crate::i18n::{Arg, Texts};
use crate::insight::{Claim, Notable, Results};
use crate::taxonomy::{Category, Kind, Level, Origin};

/// A count with the separators of the language.
pub(super) fn count(texts: &Texts, number: u64) -> String {
    texts.number(number)
}

/// A text, or nothing where the language files have none with this id.
pub(super) fn known(texts: &Texts, id: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
    let text = texts.with(id, args);
    (!text.starts_with('⟦')).then_some(text)
}

/// The zone that records are counted in, as far as it has a name.
pub(super) fn zone_name(zone: &Zone) -> Option<&str> {
    match zone {
        Zone::Export => None,
        Zone::Local(name) | Zone::Named(name) => Some(name),
    }
}

fn named(zone: &str) -> Zone {
    Zone::Named(zone.to_owned())
}

/// A day as day, month name, year.
pub(super) fn date(texts: &Texts, secs: i64, zone: &str) -> String {
    texts.date(secs, &named(zone))
}

/// A day and a time of day, without a zone.
pub(super) fn moment(texts: &Texts, secs: i64, zone: &str) -> String {
    let (stamp, zone) = (Stamp { secs, offset_mins: None }, named(zone));
    format!("{} {}", texts.date_of(stamp, &zone), texts.time_of_day(stamp, &zone))
}

/// A day given as days since 1970.
pub(super) fn day(texts: &Texts, days: i32) -> String {
    texts.day(days)
}

/// A category's name.
pub(super) fn category(texts: &Texts, it: Category) -> String {
    texts.category(it)
}

/// A kind's name.
pub(super) fn kind(texts: &Texts, it: Kind) -> String {
    texts.kind(it)
}

/// How the company got it, in words.
pub(super) fn origin(texts: &Texts, it: Origin) -> String {
    texts.origin(it)
}

/// The sentence for something that stands out.
pub(super) fn sentence(_texts: &Texts, it: &Notable, _results: &Results) -> String {
    format!("{} {}", it.finder, it.number)
}

/// What somebody says the platform collects.
pub(super) fn claim(texts: &Texts, it: &Claim) -> String {
    known(texts, &format!("claim-{}-{}", it.platform, it.id), &[]).unwrap_or_else(|| it.id.clone())
}

/// What could not be read, and why.
pub(super) fn problem(texts: &Texts, it: &Problem) -> String {
    texts.problem(it).what
}

/// What was kept of an entry that could not be read whole.
pub(super) fn kept(texts: &Texts, it: &Problem) -> String {
    texts.with("pdf-kept", &[("count", Arg::Count(it.kept_records))])
}

/// How sensitive something is, in words.
pub(super) fn level(texts: &Texts, it: Level) -> String {
    texts.level(it)
}

/// What a category is, in one sentence.
pub(super) fn category_sentence(texts: &Texts, it: Category) -> String {
    texts.category_say(it)
}

/// What a person can do about a category.
pub(super) fn to_do(texts: &Texts, it: Category) -> Option<String> {
    (it != Category::Unsorted).then(|| texts.category_do(it))
}

/// What a firm does, in words.
pub(super) fn role(texts: &Texts, code: &str) -> String {
    texts.role(code)
}

/// A country or region by its ISO 3166 code.
pub(super) fn country(texts: &Texts, code: &str) -> String {
    texts.country(code)
}
