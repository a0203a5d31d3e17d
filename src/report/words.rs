//! How numbers, dates and names are written in a summary.

use jiff::{Timestamp, tz::TimeZone};

use crate::findings::{Problem, Zone};
use crate::i18n::{Arg, Lang, Texts};
use crate::insight::{Claim, Notable, Results};
use crate::taxonomy::{Category, Kind, Level, Origin};

/// A count with the separators of the language.
pub(super) fn count(_texts: &Texts, number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
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

fn zone_of(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap_or(TimeZone::UTC)
}

/// A day as day, month name, year.
pub(super) fn date(texts: &Texts, secs: i64, zone: &str) -> String {
    let Ok(moment) = Timestamp::from_second(secs) else { return "–".to_owned() };
    let local = moment.to_zoned(zone_of(zone));
    day_of(texts, local.date())
}

/// A day and a time of day, without a zone.
pub(super) fn moment(texts: &Texts, secs: i64, zone: &str) -> String {
    let Ok(moment) = Timestamp::from_second(secs) else { return "–".to_owned() };
    let local = moment.to_zoned(zone_of(zone));
    format!("{} {:02}:{:02}", day_of(texts, local.date()), local.hour(), local.minute())
}

/// A day given as days since 1970.
pub(super) fn day(texts: &Texts, days: i32) -> String {
    date(texts, i64::from(days).saturating_mul(86_400), "UTC")
}

fn day_of(texts: &Texts, it: jiff::civil::Date) -> String {
    let month = texts.get(&format!("pdf-month-{}", it.month()));
    match texts.lang() {
        Lang::En => format!("{} {month} {}", it.day(), it.year()),
        Lang::ZhHans => format!("{}年{}月{}日", it.year(), it.month(), it.day()),
    }
}

/// A size in the unit that keeps it short.
pub(super) fn size(bytes: u64) -> String {
    const UNITS: [&str; 4] = ["kB", "MB", "GB", "TB"];
    if bytes < 1000 {
        return format!("{bytes} B");
    }
    let mut value = bytes as f64 / 1000.0;
    let mut unit = "kB";
    for next in UNITS.into_iter().skip(1) {
        if value < 999.5 {
            break;
        }
        value /= 1000.0;
        unit = next;
    }
    if value < 9.95 { format!("{value:.1} {unit}") } else { format!("{value:.0} {unit}") }
}

/// A category's name.
pub(super) fn category(texts: &Texts, it: Category) -> String {
    known(texts, &format!("category-{}", it.code()), &[]).unwrap_or_else(|| it.code().to_owned())
}

/// A kind's name.
pub(super) fn kind(texts: &Texts, it: Kind) -> String {
    let id = format!("kind-{}", it.code().replace(['.', '_'], "-"));
    known(texts, &id, &[]).unwrap_or_else(|| it.code().to_owned())
}

/// How the company got it, in words.
pub(super) fn origin(texts: &Texts, it: Origin) -> String {
    known(texts, &format!("origin-{}", it.code().replace('_', "-")), &[])
        .unwrap_or_else(|| it.code().to_owned())
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
    let id = format!("problem-{}", it.kind.code().replace('_', "-"));
    let name = it.name.for_window();
    let args = [("count", Arg::Count(it.count)), ("name", Arg::Text(&name))];
    known(texts, &id, &args).unwrap_or_else(|| it.kind.code().to_owned())
}

/// What was kept of an entry that could not be read whole.
pub(super) fn kept(texts: &Texts, it: &Problem) -> String {
    texts.with("pdf-kept", &[("count", Arg::Count(it.kept_records))])
}

/// How sensitive something is, in words.
pub(super) fn level(texts: &Texts, it: Level) -> String {
    known(texts, &format!("level-{}", it.number()), &[]).unwrap_or_else(|| it.number().to_string())
}

/// What a category is, in one sentence.
pub(super) fn category_sentence(texts: &Texts, it: Category) -> String {
    known(texts, &format!("category-{}.sentence", it.code()), &[]).unwrap_or_default()
}

/// What a person can do about a category.
pub(super) fn to_do(texts: &Texts, it: Category) -> Option<String> {
    known(texts, &format!("category-{}.do", it.code()), &[])
}

/// What a firm does, in words.
pub(super) fn role(texts: &Texts, code: &str) -> String {
    known(texts, &format!("role-{}", code.replace('_', "-")), &[])
        .unwrap_or_else(|| code.to_owned())
}

/// A country or region by its ISO 3166 code.
pub(super) fn country(texts: &Texts, code: &str) -> String {
    known(texts, &format!("country-{}", code.to_ascii_lowercase()), &[])
        .unwrap_or_else(|| code.to_owned())
}
