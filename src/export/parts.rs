//! Which files belong together, by their names alone.
//!
//! Some programs cut one archive into pieces that are nothing without each other; these are joined.
//! Platforms give large exports as several archives, each whole in itself; these only have to be
//! counted, so that a missing one can be named.

use std::collections::BTreeMap;
use std::ops::Range;

/// Parts that are named when they are missing.
const NAMED: u32 = 50;

/// Parts that a set may have.
const PARTS: u32 = 100_000;

/// Pieces of one archive.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Set {
    /// The archive's name.
    pub(super) name: String,
    /// The pieces in order, by their number in the list of names; `None` for one that is missing.
    pub(super) pieces: Vec<Option<usize>>,
    /// The piece that tells how many there are, by its number in the list of names.
    pub(super) last: Option<usize>,
    /// The name of the piece that is missing if the archive turns out not to be whole.
    pub(super) next: Option<String>,
    /// Pieces that cannot be used, since one before them is missing.
    pub(super) useless: Vec<usize>,
    /// Names of pieces that are missing.
    pub(super) missing: Vec<String>,
}

impl Set {
    /// The numbers of all files that belong to it.
    pub(super) fn files(&self) -> impl Iterator<Item = usize> {
        self.pieces.iter().flatten().chain(&self.last).chain(&self.useless).copied()
    }
}

/// A name without the mark that a browser puts in for a second download: `x (1).zip`, `x(1).z01`.
pub(super) fn without_copy_mark(name: &str) -> String {
    let plain = |open: usize| {
        let (before, behind) = name.split_at_checked(open)?;
        let (digits, after) = behind.strip_prefix('(')?.split_once(')')?;
        let is_mark =
            (1..=3).contains(&digits.len()) && digits.bytes().all(|it| it.is_ascii_digit());
        let is_end = after.starts_with('.') && !after.contains(['(', ' ', '/']);
        let stem = before.trim_end_matches(' ');
        (is_mark && is_end && !stem.is_empty()).then(|| format!("{stem}{after}"))
    };
    name.rfind('(').and_then(plain).unwrap_or_else(|| name.to_owned())
}

/// The sets of pieces among these names.
pub(super) fn sets(names: &[&str]) -> Vec<Set> {
    let mut numbered: BTreeMap<String, BTreeMap<u32, usize>> = BTreeMap::new();
    let mut spanned: BTreeMap<String, BTreeMap<u32, usize>> = BTreeMap::new();
    for (at, name) in names.iter().enumerate() {
        let Some((stem, ending)) = name.rsplit_once('.') else { continue };
        let number = ending.parse().ok().filter(|it| (1..PARTS).contains(it));
        if let Some(number) = number.filter(|_| ending.len() >= 3 && !stem.is_empty()) {
            numbered.entry(stem.to_owned()).or_default().entry(number).or_insert(at);
        } else if let Some(digits) = ending.strip_prefix(['z', 'Z'])
            && let Some(number) = digits.parse().ok().filter(|it| (1..PARTS).contains(it))
            && digits.len() >= 2
        {
            spanned.entry(stem.to_owned()).or_default().entry(number).or_insert(at);
        }
    }
    let mut found: Vec<Set> = Vec::new();
    for (stem, pieces) in numbered {
        let width = pieces
            .values()
            .next()
            .and_then(|at| names.get(*at))
            .map_or(3, |it| it.len() - stem.len() - 1);
        found.extend(numbered_set(&stem, &pieces, width));
    }
    for (stem, pieces) in spanned {
        found.push(spanned_set(&stem, &pieces, names));
    }
    found
}

/// `x.zip.001`, `x.zip.002` and so on: nothing tells how many there are.
fn numbered_set(stem: &str, pieces: &BTreeMap<u32, usize>, width: usize) -> Option<Set> {
    let name = |number: u32| format!("{stem}.{number:0width$}");
    let last = *pieces.keys().next_back()?;
    let whole = (1..=last).take_while(|number| pieces.contains_key(number)).count() as u32;
    // A number alone is no reason to take a file for a piece.
    super::archive::is_named_so(stem).then(|| Set {
        name: stem.to_owned(),
        pieces: (1..=whole).map(|number| pieces.get(&number).copied()).collect(),
        last: None,
        next: Some(name(last + 1)),
        useless: pieces.range(whole + 1..).map(|it| *it.1).collect(),
        missing: absent(1..last + 1, pieces).map(name).collect(),
    })
}

/// `x.z01`, `x.z02` and so on, and `x.zip` behind them, which tells how many there are.
fn spanned_set(stem: &str, pieces: &BTreeMap<u32, usize>, names: &[&str]) -> Set {
    let name = format!("{stem}.zip");
    let end = names.iter().position(|it| it.eq_ignore_ascii_case(&name));
    let last = pieces.keys().next_back().copied().unwrap_or(0);
    let all = (1..=last).map(|number| pieces.get(&number).copied()).collect();
    let missing = match end {
        // The archive itself names what it lacks.
        Some(_) => Vec::new(),
        None => absent(1..last + 1, pieces)
            .map(|it| format!("{stem}.z{it:02}"))
            .chain([name.clone()])
            .collect(),
    };
    Set { name, pieces: all, last: end, next: None, useless: Vec::new(), missing }
}

fn absent<T>(all: Range<u32>, here: &BTreeMap<u32, T>) -> impl Iterator<Item = u32> {
    all.filter(|number| !here.contains_key(number)).take(NAMED as usize)
}

/// The name of the piece before the last of an archive that was cut into pieces, by its number.
pub(super) fn piece_name(archive: &str, number: u32) -> String {
    let stem = archive.rsplit_once('.').map_or(archive, |it| it.0);
    format!("{stem}.z{number:02}")
}

/// The names of archives that are missing among those that are numbered as parts of one export.
pub(super) fn missing(names: &[&str]) -> Vec<String> {
    let mut groups: BTreeMap<(String, String), Group<'_>> = BTreeMap::new();
    for name in names.iter().filter(|it| super::archive::is_named_so(it)) {
        let Some(part) = numbered_part(name) else { continue };
        let (before, after) = (name.get(..part.digits.start), name.get(part.digits.end..));
        let key = (before.unwrap_or_default().to_owned(), after.unwrap_or_default().to_owned());
        let group = groups.entry(key).or_default();
        group.total = group.total.max(part.total);
        group.sure |= part.sure;
        group.width = part.digits.len();
        group.here.insert(part.number, name);
    }
    let mut found = Vec::new();
    for ((before, after), group) in groups {
        let Some(last) = group.here.keys().next_back().copied() else { continue };
        let sure = group.sure || group.here.len() > 1;
        let last = if sure { last.max(group.total) } else { 0 };
        // Parts that are filled up with zeros all have as many digits.
        let padded = group
            .here
            .values()
            .any(|it| it.get(before.len()..).is_some_and(|it| it.starts_with('0')));
        let width = if padded { group.width } else { 0 };
        let name = |number| format!("{before}{number:0width$}{after}");
        found.extend(absent(1..last + 1, &group.here).map(name));
    }
    found
}

/// Archives whose names differ in one number.
#[derive(Default)]
struct Group<'a> {
    here: BTreeMap<u32, &'a str>,
    total: u32,
    sure: bool,
    width: usize,
}

/// What a name tells of a part.
struct Part {
    digits: Range<usize>,
    number: u32,
    /// How many there are, or 0 if it does not tell.
    total: u32,
    /// Whether the name alone is reason enough to take it for a part.
    sure: bool,
}

/// The number in a name that says which part it is: behind the word "part", before "of" and another
/// number, or at the end behind a sign.
fn numbered_part(name: &str) -> Option<Part> {
    let numbers = numbers(name);
    let between = |from: usize, to: usize| name.get(from..to).unwrap_or_default().to_lowercase();
    let signs =
        |text: &str| !text.is_empty() && text.chars().all(|it| matches!(it, ' ' | '_' | '-' | '.'));
    for (nth, (digits, number)) in numbers.iter().enumerate() {
        let start = nth.checked_sub(1).and_then(|it| numbers.get(it)).map_or(0, |it| it.0.end);
        let before = between(start, digits.start);
        let word = before.trim_end_matches([' ', '_', '-', '.', '(', '#']);
        let by_word = ["part", "pt", "teil", "partie", "parte", "第", "часть"];
        let by_word = by_word
            .iter()
            .any(|it| word.strip_suffix(it).is_some_and(|it| !it.ends_with(char::is_alphabetic)));
        let next = numbers.get(nth + 1);
        let of = next.filter(|next| {
            let text = between(digits.end, next.0.start);
            matches!(text.trim_matches([' ', '_', '-', '.']), "of" | "von" | "de" | "sur" | "из")
                || text.starts_with("部分") && text.contains('共')
        });
        let total = of.map_or(0, |it| it.1);
        if by_word || of.is_some() && *number <= total {
            return Some(Part { digits: digits.clone(), number: *number, total, sure: true });
        }
    }
    let (digits, number) = numbers.last()?;
    let after = name.get(digits.end..).unwrap_or_default();
    let sign = name.get(..digits.start)?.chars().next_back()?;
    if !after.starts_with('.') || !signs(&sign.to_string()) {
        return None;
    }
    let padded = digits.len() == 3 && name.get(digits.clone())?.starts_with('0') && sign != '.';
    let short = digits.len() <= 3;
    short.then(|| Part { digits: digits.clone(), number: *number, total: 0, sure: padded })
}

/// The numbers in a name, by their place, without the ending.
fn numbers(name: &str) -> Vec<(Range<usize>, u32)> {
    let mut found: Vec<(Range<usize>, u32)> = Vec::new();
    let mut at = 0;
    let is_digit = |byte: &u8| byte.is_ascii_digit();
    let bytes = name.as_bytes();
    while let Some(start) = bytes.get(at..).and_then(|it| it.iter().position(is_digit)) {
        let start = at + start;
        let rest = bytes.get(start..).unwrap_or_default();
        let end = start + rest.iter().position(|it| !is_digit(it)).unwrap_or(rest.len());
        let number = name.get(start..end).and_then(|it| it.parse().ok());
        if let Some(number) = number.filter(|it| (1..PARTS).contains(it)) {
            found.push((start..end, number));
        }
        at = end;
    }
    found
}
