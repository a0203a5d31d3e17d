//! Cards of contacts and calendars: what names a line stays, what it says is replaced.

use super::stand_in::StandIn;

/// Lines whose value is part of the form.
const FORM: [&str; 14] = [
    "BEGIN",
    "END",
    "VERSION",
    "CALSCALE",
    "METHOD",
    "STATUS",
    "TRANSP",
    "CLASS",
    "RRULE",
    "FREQ",
    "ACTION",
    "KIND",
    "TZOFFSETFROM",
    "TZOFFSETTO",
];

/// Names of lines.
const NAMES: [&str; 48] = [
    "ADR",
    "ALARM",
    "ATTACH",
    "ATTENDEE",
    "BDAY",
    "BEGIN",
    "CALSCALE",
    "CATEGORIES",
    "CLASS",
    "COMMENT",
    "COMPLETED",
    "CREATED",
    "DESCRIPTION",
    "DTEND",
    "DTSTAMP",
    "DTSTART",
    "DUE",
    "DURATION",
    "EMAIL",
    "END",
    "EXDATE",
    "FN",
    "GENDER",
    "GEO",
    "IMPP",
    "LANG",
    "LOCATION",
    "METHOD",
    "N",
    "NICKNAME",
    "NOTE",
    "ORG",
    "ORGANIZER",
    "PRIORITY",
    "PRODID",
    "RECURRENCE-ID",
    "REV",
    "ROLE",
    "RRULE",
    "SEQUENCE",
    "STATUS",
    "SUMMARY",
    "TEL",
    "TITLE",
    "TZID",
    "UID",
    "URL",
    "VERSION",
];

/// Longest value that is kept; longer ones are pictures.
const VALUE_BYTES: usize = 16 << 10;

/// The cards with other contents. Folds are undone.
pub(super) fn rewritten(text: &str, stand_in: &StandIn) -> String {
    let whole = text.replace("\r\n", "\n").replace("\n ", "").replace("\n\t", "");
    let mut out = String::with_capacity(text.len());
    for line in whole.lines() {
        // What goes on without a name belongs to a picture, or is nobody's to keep.
        let Some((name, value)) = split(line) else { continue };
        let mut parts = name.split(';');
        let full = parts.next().unwrap_or_default();
        let key = full.rsplit('.').next().unwrap_or_default().to_ascii_uppercase();
        if value.len() > VALUE_BYTES {
            continue;
        }
        let known = NAMES.contains(&key.as_str()) || FORM.contains(&key.as_str());
        out.push_str(&if known { key.clone() } else { stand_in.label(&key).to_uppercase() });
        let zone = parts.find(|it| it.starts_with("TZID="));
        if let Some(zone) = zone.filter(|it| is_zone(it)) {
            out.push(';');
            out.push_str(zone);
        }
        out.push(':');
        out.push_str(&made(&key, value, stand_in));
        out.push_str("\r\n");
    }
    out
}

/// The name of a line with its parameters, and its value: a colon in quotes does not part them.
fn split(line: &str) -> Option<(&str, &str)> {
    let mut quoted = false;
    let at = line.char_indices().find_map(|(at, it)| {
        quoted ^= it == '"';
        (it == ':' && !quoted).then_some(at)
    })?;
    Some((line.get(..at)?, line.get(at + 1..)?))
}

/// Names of time zones are made of letters and a few signs.
fn is_zone(text: &str) -> bool {
    jiff::tz::TimeZone::get(text.trim_start_matches("TZID=")).is_ok()
}

fn made(key: &str, value: &str, stand_in: &StandIn) -> String {
    if FORM.contains(&key) {
        return value.to_owned();
    }
    let fields = value.split(';').map(|it| stand_in.value(key, it));
    fields.collect::<Vec<_>>().join(";")
}
