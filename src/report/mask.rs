//! Hides what can name, reach or place somebody inside of a text, token by token.
//!
//! It hides too much rather than too little: what only looks like a number to call is hidden too.

use core::net::IpAddr;

use super::block::Piece;
use super::choices::Keep;
use crate::text::luhn::passes_luhn;

/// What stands where something was left out.
pub(super) const LEFT_OUT: &str = "•••";

/// Digits from which a number may call or name somebody.
const DIGITS_MIN: usize = 7;

/// Characters from which a mix of letters and digits is taken for a key or an id.
const TOKEN_MIN: usize = 16;

/// Letters and digits in a row from which a single digit among them is enough for that.
const RUN_MIN: usize = 20;

/// How much is hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Care {
    /// Names of files, sections, firms and apps: addresses and numbers only.
    Names,
    /// Values of other people, or of nobody known.
    Values,
    /// Values of the person whose export it is.
    OwnValues,
}

/// A text with what was hidden in it.
#[derive(Clone, Debug, Default)]
pub(super) struct Masked {
    /// What may be shown.
    pub(super) pieces: Vec<Piece>,
    /// What may not.
    pub(super) hidden: Vec<String>,
}

impl Masked {
    /// What may be shown, as one text.
    pub(super) fn joined(&self) -> String {
        self.pieces.iter().map(|it| it.text.as_str()).collect()
    }

    fn plain(&mut self, text: &str) {
        match self.pieces.last_mut() {
            Some(last) if !last.kept => last.text.push_str(text),
            _ => self.pieces.push(Piece::plain(text)),
        }
    }

    fn hide(&mut self, value: &str, shown: &str) {
        self.hidden.push(value.to_owned());
        self.plain(shown);
    }

    fn keep(&mut self, value: &str) {
        self.pieces.push(Piece { text: value.to_owned(), kept: true });
    }
}

/// Masks a text.
pub(super) fn mask(text: &str, keep: Keep, care: Care) -> Masked {
    let mut out = Masked::default();
    let mut rest = text;
    while !rest.is_empty() {
        let start = rest.find(is_token_char).unwrap_or(rest.len());
        let (between, from) = rest.split_at(start);
        out.plain(between);
        let end = number_with_spaces(from)
            .or_else(|| from.find(|it| !is_token_char(it)))
            .unwrap_or(from.len());
        let (token, after) = from.split_at(end);
        let bare = token.trim_end_matches(['.', ':', '/', '-', '?', '=']);
        let (bare, tail) = token.split_at(bare.len());
        one(bare, keep, care, &mut out);
        out.plain(tail);
        rest = after;
    }
    out
}

fn is_token_char(it: char) -> bool {
    it.is_ascii_alphanumeric()
        || matches!(it, '@' | '.' | '_' | '-' | '+' | ':' | '/' | '%')
        || matches!(it, '?' | '=' | '&' | '#' | '~')
}

/// Where a number ends that is written in groups with spaces or brackets between them.
fn number_with_spaces(text: &str) -> Option<usize> {
    let first = text.chars().next()?;
    if !(first.is_ascii_digit() || first == '+') {
        return None;
    }
    let run = text
        .find(|it: char| !(it.is_ascii_digit() || matches!(it, '+' | ' ' | '-' | '.' | '(' | ')')))
        .unwrap_or(text.len());
    let (run, _) = text.split_at(run);
    let run = run.trim_end_matches([' ', '-', '.', '(']);
    let groups = run.split(' ').count();
    let digits = run.chars().filter(char::is_ascii_digit).count();
    (groups > 1 && digits >= DIGITS_MIN && !is_date(run)).then_some(run.len())
}

fn one(token: &str, keep: Keep, care: Care, out: &mut Masked) {
    if token.is_empty() {
        return;
    }
    let own = care == Care::OwnValues;
    let may_reach = if own { keep.contact } else { keep.contact && keep.people };
    if let Some((name, host)) = token.split_once('@') {
        if may_reach {
            out.keep(token);
        } else if name.is_empty() || !host.contains('.') {
            out.hide(token, "@•••");
        } else {
            let first: String = name.chars().take(1).collect();
            out.hide(token, &format!("{first}{LEFT_OUT}@{host}"));
        }
        return;
    }
    if let Some(address) = ip(token) {
        if keep.network {
            out.keep(token);
        } else {
            out.hide(token, &address);
        }
        return;
    }
    if care != Care::Names {
        if let Some((host, path)) = link(token) {
            // The site alone is shown of all; so it is here.
            if path.is_empty() {
                out.plain(host);
            } else {
                out.hide(path, &format!("{host}/{LEFT_OUT}"));
            }
            return;
        }
        if let Some(rounded) = coordinate(token, if keep.places { 3 } else { 1 }) {
            if keep.places {
                out.keep(&rounded);
            } else {
                out.hide(token, &rounded);
            }
            return;
        }
    }
    number_or_key(token, may_reach, care, out);
}

fn number_or_key(token: &str, may_reach: bool, care: Care, out: &mut Masked) {
    if is_version(token) {
        return out.plain(token);
    }
    let digits: String = token.chars().filter(char::is_ascii_digit).collect();
    let only_number = token.chars().all(|it| {
        it.is_ascii_digit() || matches!(it, '+' | '-' | '.' | '(' | ')' | ' ' | ':' | '/')
    });
    let plain_size = token.chars().all(|it| it.is_ascii_digit()) && digits.len() < 9;
    if only_number && digits.len() >= DIGITS_MIN && !is_date(token) {
        if care == Care::Names && (plain_size || is_days(token)) {
            return out.plain(token);
        }
        let values = digits.chars().filter_map(|it| it.to_digit(10));
        if (13..=19).contains(&digits.len()) && passes_luhn(values) {
            return out.hide(token, &format!("{LEFT_OUT} {}", last(&digits, 4)));
        }
        if digits.len() > 15 || plain_size {
            return out.hide(token, LEFT_OUT);
        }
        if may_reach {
            return out.keep(token);
        }
        return out.hide(token, &format!("{LEFT_OUT} {}", last(&digits, 2)));
    }
    let letters = token.chars().any(|it| it.is_ascii_alphabetic());
    let mixed = digits.len() >= 4 || !digits.is_empty() && longest_run(token) >= RUN_MIN;
    let key = token.len() >= TOKEN_MIN && letters && mixed && !is_date(token);
    if key && care != Care::Names {
        return out.hide(token, LEFT_OUT);
    }
    out.plain(token);
}

/// The first two groups of an internet address.
fn ip(token: &str) -> Option<String> {
    let bare = token.rsplit_once('/').map_or(token, |it| it.0);
    let port = || bare.parse::<core::net::SocketAddr>().ok().map(|it| it.ip());
    match bare.parse::<IpAddr>().ok().or_else(port)? {
        IpAddr::V4(it) => {
            let [first, second, ..] = it.octets();
            Some(format!("{first}.{second}.•.•"))
        }
        IpAddr::V6(it) => {
            let [first, second, ..] = it.segments();
            Some(format!("{first:x}:{second:x}:•"))
        }
    }
}

/// Whether it is the version of a program: `120.0.6099.144`, `Chrome/120.0.0.0`, `AppleWebKit/605.1.15`.
///
/// Numbers to call are written with dots, too: with two or more digits in a group, but for the first,
/// and some with a nought before others. A short version behind a name has too few digits for one.
fn is_version(token: &str) -> bool {
    let (name, number) = token.split_once('/').map_or((None, token), |it| (Some(it.0), it.1));
    let is_name = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_alphabetic());
    let groups: Vec<&str> = number.split('.').collect();
    let is_group = |it: &&str| {
        let digits = (1..=5).contains(&it.len()) && it.bytes().all(|it| it.is_ascii_digit());
        digits && (it.len() == 1 || !it.starts_with('0'))
    };
    if name.is_some_and(|it| !is_name(it)) || !groups.iter().all(is_group) {
        return false;
    }
    let digits: usize = groups.iter().map(|it| it.len()).sum();
    let is_short = name.is_some() && digits < DIGITS_MIN;
    is_short || groups.len() >= 3 && groups.iter().skip(1).any(|it| it.len() == 1)
}

/// The host of a link and what follows it.
fn link(token: &str) -> Option<(&str, &str)> {
    let after = token.split_once("://").map(|it| it.1);
    let after = after.or_else(|| token.starts_with("www.").then_some(token))?;
    let (host, path) = after.split_once(['/', '?', '#']).unwrap_or((after, ""));
    let host = host.rsplit_once('@').map_or(host, |it| it.1);
    Some((host, path))
}

/// A number with three or more decimals, rounded: one of a latitude and a longitude.
fn coordinate(token: &str, decimals: usize) -> Option<String> {
    let (_, fraction) = token.split_once('.')?;
    let exact = fraction.len() >= 3 && fraction.chars().all(|it| it.is_ascii_digit());
    let value: f64 = token.parse().ok()?;
    (exact && value.abs() <= 180.0).then(|| format!("{value:.decimals$}"))
}

/// The most letters and digits in a row.
fn longest_run(token: &str) -> usize {
    token.split(|it: char| !it.is_ascii_alphanumeric()).map(str::len).max().unwrap_or(0)
}

/// Whether it starts as a date does: 2024-05-14 or 14.05.2024.
fn is_date(token: &str) -> bool {
    // Digits with letters between them are a key, whatever numbers they make: 1985d7d3.
    let dated = token.trim_start_matches(|it: char| !it.is_ascii_digit());
    let parts = dated.split(|it: char| !it.is_ascii_alphanumeric()).take(2);
    if !parts.clone().all(|it| it.bytes().all(|it| it.is_ascii_digit())) {
        return false;
    }
    let groups: Vec<&str> =
        token.split(|it: char| !it.is_ascii_digit()).filter(|it| !it.is_empty()).collect();
    match groups.as_slice() {
        [year, month, day, ..] => {
            let small = |it: &str, most: u32| {
                it.len() <= 2 && it.parse::<u32>().is_ok_and(|it| (1..=most).contains(&it))
            };
            let a_year = |it: &str| it.len() == 4 && (it.starts_with("19") || it.starts_with("20"));
            (a_year(year) && small(month, 12) && small(day, 31))
                || (a_year(day) && small(month, 31) && small(year, 31))
        }
        _ => false,
    }
}

/// Whether it is one day or several, written without marks: 20240301-20240331.
fn is_days(token: &str) -> bool {
    let is_day = |group: &str| {
        let part = |from: usize, to: usize, most: u32| {
            let number = group.get(from..to).and_then(|it| it.parse::<u32>().ok());
            number.is_some_and(|it| (1..=most).contains(&it))
        };
        let ours = group.starts_with("19") || group.starts_with("20");
        group.len() == 8 && ours && part(4, 6, 12) && part(6, 8, 31)
    };
    let groups = || token.split(|it: char| !it.is_ascii_digit()).filter(|it| !it.is_empty());
    groups().next().is_some() && groups().all(is_day)
}

fn last(digits: &str, count: usize) -> String {
    let skip = digits.chars().count().saturating_sub(count);
    digits.chars().skip(skip).collect()
}
