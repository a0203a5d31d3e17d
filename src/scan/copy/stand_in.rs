//! Stand-ins: other values of the same shape. The same value always has the same one.

use core::net::IpAddr;

use sha2::{Digest as _, Sha256};

use super::shapes::{
    by_runs, digit, humps, is_date, is_digits, is_moment, is_part_of, letter, names_somebody,
    sums_up,
};
use super::vocabulary;
use crate::classify::plain;
use crate::text::hex;

/// Names of up to so many words are replaced word by word, the same wherever they stand. The words
/// of longer texts depend on the whole text, so that counting words tells nothing.
const NAME_WORDS: usize = 3;

/// Keys whose numbers are parts of a date, or sizes.
const PARTS: [&str; 10] =
    ["year", "month", "day", "hour", "minute", "second", "width", "height", "年", "月"];

/// Parts of keys whose value is a day that tells who somebody is.
const BIRTHS: [&str; 8] =
    ["birth", "dob", "bday", "geburt", "nacimiento", "naissance", "生日", "出生"];

/// Parts of keys whose digits may be a date written without signs.
const DATES: [&str; 5] = ["date", "time", "day", "日期", "时间"];

/// How links begin, before a part that tells a case.
const LINK_STARTS: [&str; 7] =
    ["http", "https", "http://", "https://", "http://www.", "https://www.", "https://m."];

/// How links begin.
const SCHEMES: [&str; 4] = ["http", "https", "ftp", "content"];

/// Endings of files.
const ENDINGS: [&str; 24] = [
    "json", "ndjson", "jsonl", "js", "html", "htm", "csv", "tsv", "txt", "xml", "zip", "gz", "tar",
    "jpg", "jpeg", "png", "gif", "webp", "heic", "mp4", "mov", "mp3", "m4a", "opus",
];

/// Chinese characters that stand for others.
const CHINESE: [char; 32] = [
    '安', '北', '春', '东', '方', '光', '海', '河', '江', '金', '林', '明', '木', '南', '平', '青',
    '山', '石', '水', '田', '文', '西', '晓', '星', '雪', '阳', '永', '玉', '远', '云', '竹', '子',
];

/// Makes stand-ins.
pub(super) struct StandIn {
    key: [u8; 32],
}

/// Numbers that follow from a value.
struct Dice {
    block: [u8; 32],
    at: usize,
}

impl Dice {
    fn next(&mut self, below: u32) -> u32 {
        if self.at >= 16 {
            self.block = Sha256::digest(self.block).into();
            self.at = 0;
        }
        let two = |at: usize| u32::from(self.block.get(at).copied().unwrap_or_default());
        let number = (two(2 * self.at) << 8) | two(2 * self.at + 1);
        self.at += 1;
        number % below.max(1)
    }
}

impl StandIn {
    /// Stand-ins that follow from a key.
    pub(super) fn new(key: [u8; 32]) -> Self {
        Self { key }
    }

    fn dice(&self, salt: &str, value: &str) -> Dice {
        let mut hash = Sha256::new();
        hash.update(self.key);
        hash.update(salt.as_bytes());
        hash.update([0]);
        hash.update(value.as_bytes());
        Dice { block: hash.finalize().into(), at: 0 }
    }

    /// What stands for a value under this key.
    pub(super) fn value(&self, key: &str, value: &str) -> String {
        if vocabulary::is_open(value) {
            return value.to_owned();
        }
        let bare = value.trim();
        if let Some(address) = self.address(bare) {
            return address;
        }
        let is_date = is_date(bare);
        if is_date && is_part_of(key, &BIRTHS) {
            return self.birth(value);
        }
        if is_date && (!is_digits(bare) || is_part_of(key, &DATES)) {
            return value.to_owned();
        }
        if bare.chars().all(|it| it.is_ascii_digit() || matches!(it, '-' | '+' | '.')) {
            return self.number(key, value);
        }
        if let Some(made) = self.case(value) {
            return made;
        }
        if let Some((name, host)) = bare.split_once('@') {
            let one = host.contains('.') && !bare.contains(char::is_whitespace);
            if one && !host.contains('@') {
                return format!("{}@{}", self.words(name), self.host(host));
            }
        }
        if let Some((scheme, rest)) = bare.split_once("://")
            && SCHEMES.contains(&scheme)
            && !bare.contains(char::is_whitespace)
        {
            let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
            let (host, path) = rest.split_at(end);
            return format!("{scheme}://{}{}", self.host(host), self.words(path));
        }
        let hex =
            bare.len() >= 12 && bare.chars().all(|it| it.is_ascii_hexdigit() || "-:".contains(it));
        if hex {
            return self.hex(bare);
        }
        self.words(value)
    }

    /// What stands for a value by which a profile tells a case apart: the telling parts stay.
    fn case(&self, value: &str) -> Option<String> {
        let mut parts = vocabulary::telling_parts(value).peekable();
        parts.peek()?;
        let mut out = String::with_capacity(value.len());
        let mut rest = value;
        for part in parts {
            let (before, after) = rest.split_once(part)?;
            let is_start = LINK_STARTS.contains(&before);
            out.push_str(&if is_start { before.to_owned() } else { self.words(before) });
            out.push_str(part);
            rest = after;
        }
        out.push_str(&self.words(rest));
        Some(out)
    }

    /// What stands for a number: one of as many digits; times and parts of dates stay.
    pub(super) fn number(&self, key: &str, text: &str) -> String {
        if is_part_of(key, &BIRTHS) {
            return self.birth(text);
        }
        let digits = text.chars().filter(char::is_ascii_digit).count();
        let last = key.rsplit(|it: char| !it.is_alphanumeric()).next().unwrap_or(key);
        let part = PARTS.iter().any(|it| last.eq_ignore_ascii_case(it));
        let time = is_moment(text.trim()) && !names_somebody(key, last);
        if digits <= 1 || part || time || text.contains(['e', 'E']) {
            return text.to_owned();
        }
        let (whole, fraction) = text.split_once('.').map_or((text, None), |it| (it.0, Some(it.1)));
        let Some(fraction) = fraction else { return self.digits(text, Luhn::Kept) };
        // A latitude stays one, and a longitude.
        let place = whole.trim_start_matches(['-', '+']).len() <= 3 && fraction.len() >= 3;
        let whole = if place { self.degrees(whole, text) } else { self.digits(whole, Luhn::Any) };
        format!("{whole}.{}", self.digits(fraction, Luhn::Any))
    }

    /// Another day of birth in the same form: months that are words stay.
    fn birth(&self, text: &str) -> String {
        by_runs(text, &mut |run| {
            let mut dice = self.dice("birth", text);
            match (is_digits(run), run.len()) {
                (true, 4) => format!("19{}{}", 5 + dice.next(5), dice.next(10)),
                (true, 1) => (1 + dice.next(9)).to_string(),
                (true, 2) => format!("0{}", 1 + dice.next(9)),
                (true, 8) => format!(
                    "19{}{}0{}1{}",
                    5 + dice.next(5),
                    dice.next(10),
                    1 + dice.next(9),
                    dice.next(10)
                ),
                (true, _) => self.digits(run, Luhn::Any),
                _ if plain::is_plain(run) || run.len() <= 3 => run.to_owned(),
                _ => self.run("", run),
            }
        })
    }

    fn degrees(&self, whole: &str, text: &str) -> String {
        let mut dice = self.dice("degrees", text);
        let sign = if whole.starts_with('-') { "-" } else { "" };
        match whole.trim_start_matches(['-', '+']).len() {
            0 | 1 => format!("{sign}{}", 1 + dice.next(9)),
            2 => format!("{sign}{}", 10 + dice.next(70)),
            _ => format!("{sign}{}", 100 + dice.next(79)),
        }
    }

    /// Other digits; the first two of a number to call stay, and a card's sum still fits.
    fn digits(&self, text: &str, luhn: Luhn) -> String {
        if let &[one @ b'0'..=b'9'] = text.as_bytes() {
            return self.one_digit(u32::from(one - b'0')).to_string();
        }
        let mut dice = self.dice("digits", text);
        let keep = if text.starts_with('+') { 2 } else { 0 };
        let mut seen = 0;
        let mut out = String::with_capacity(text.len());
        for it in text.chars() {
            if !it.is_ascii_digit() {
                out.push(it);
                continue;
            }
            let new = if seen < keep {
                it
            } else if seen == 0 && it != '0' {
                digit(1 + dice.next(9))
            } else {
                digit(dice.next(10))
            };
            seen += 1;
            out.push(new);
        }
        let is_card = (13..=19).contains(&seen) && seen == text.len();
        if luhn == Luhn::Kept && is_card && sums_up(text) {
            out.pop();
            let fits = (0..10).map(digit).find(|it| sums_up(&format!("{out}{it}")));
            out.push(fits.unwrap_or('0'));
        }
        out
    }

    /// Another digit for each: names that are told apart by one (`photo 1`, `photo 2`) stay so, and
    /// do not count as one thing that is there twice.
    fn one_digit(&self, value: u32) -> char {
        let by = 1 + self.dice("digit", "").next(8);
        if value == 0 { '0' } else { digit(1 + (value - 1 + by) % 9) }
    }

    /// As many bytes.
    pub(super) fn bytes(&self, bytes: &[u8]) -> Vec<u8> {
        let mut dice = Dice { block: self.sum(bytes), at: 0 };
        bytes.iter().map(|_| dice.next(256).to_le_bytes()[0]).collect()
    }

    fn sum(&self, bytes: &[u8]) -> [u8; 32] {
        Sha256::new()
            .chain_update(self.key)
            .chain_update(b"bytes")
            .chain_update(bytes)
            .finalize()
            .into()
    }

    fn hex(&self, text: &str) -> String {
        let mut dice = self.dice("hex", &text.to_lowercase());
        let one = |it: char| {
            let new = char::from_digit(dice.next(16), 16).unwrap_or('0');
            match it {
                '-' | ':' => it,
                'A'..='F' => new.to_ascii_uppercase(),
                _ => new,
            }
        };
        text.chars().map(one).collect()
    }

    /// An internet address of those that are set aside for examples and trials.
    fn address(&self, text: &str) -> Option<String> {
        let mut dice = self.dice("address", text);
        Some(match text.parse::<IpAddr>().ok()? {
            IpAddr::V4(_) => {
                format!("198.{}.{}.{}", 18 + dice.next(2), dice.next(256), 1 + dice.next(254))
            }
            IpAddr::V6(_) => {
                let group = |dice: &mut Dice| format!("{:x}", 1 + dice.next(0xfffe));
                format!("2001:db8:{}:{}::{}", group(&mut dice), group(&mut dice), group(&mut dice))
            }
        })
    }

    /// A host that nobody can have; those that the rules know stay.
    fn host(&self, host: &str) -> String {
        let bare = host.strip_prefix("www.").unwrap_or(host);
        if vocabulary::is_phrase(host) || vocabulary::is_phrase(bare) {
            return host.to_owned();
        }
        let (name, _) = host.rsplit_once('.').unwrap_or((host, ""));
        format!("{}.example", self.words(name).to_lowercase())
    }

    /// A path inside of an export: parts that the rules know stay.
    pub(super) fn path(&self, path: &str) -> String {
        let part = |part: &str| {
            let known = |it: &(&str, &str)| ENDINGS.contains(&it.1.to_lowercase().as_str());
            match part.rsplit_once('.').filter(known) {
                Some((stem, ending)) => format!("{}.{ending}", self.label(stem)),
                None => self.label(part),
            }
        };
        path.split('/').map(part).collect::<Vec<_>>().join("/")
    }

    /// A name of which the parts that the rules know stay: a key, a heading, a part of a path.
    pub(super) fn label(&self, text: &str) -> String {
        if vocabulary::is_name(text) || is_date(text) {
            return text.to_owned();
        }
        by_runs(text, &mut |run| {
            if is_digits(run) {
                return if run.len() <= 4 { run.to_owned() } else { self.run("", run) };
            }
            if plain::is_plain(run) {
                return run.to_owned();
            }
            let words = humps(run);
            let word = |it: &&str| {
                if plain::is_plain(it) { (*it).to_owned() } else { self.run("", it) }
            };
            // A name is one word; the name of a field may be several grown together.
            if words.len() > 1 { words.iter().map(word).collect() } else { self.run("", run) }
        })
    }

    /// Other words in the same places.
    pub(super) fn words(&self, text: &str) -> String {
        let count = text.split_whitespace().count();
        // The text is taken into account once, not once a word: it may be as long as a book.
        let salt = if count > NAME_WORDS { hex(&self.sum(text.as_bytes())) } else { String::new() };
        let mut number = 0;
        by_runs(text, &mut |run| {
            number += 1;
            if salt.is_empty() {
                self.run("", run)
            } else {
                self.run(&format!("{salt}{number}"), run)
            }
        })
    }

    fn run(&self, salt: &str, run: &str) -> String {
        if is_digits(run) {
            return self.digits(run, Luhn::Kept);
        }
        let mut dice = self.dice(salt, &run.to_lowercase());
        let one = |it: char| match it {
            '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}' => {
                CHINESE.get(dice.next(32) as usize).copied().unwrap_or('文')
            }
            _ if it.is_uppercase() => letter(dice.next(26)).to_ascii_uppercase(),
            _ => letter(dice.next(26)),
        };
        run.chars().map(one).collect()
    }
}

/// Whether a card's number has to stay one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Luhn {
    Kept,
    Any,
}
