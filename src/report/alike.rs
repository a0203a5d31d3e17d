//! Names of files and folders that look alike once parts of them are left out: each gets a number, the
//! same throughout a summary.

use std::collections::{BTreeMap, BTreeSet};

use super::mask::LEFT_OUT;
use super::paths;

/// Names that are told apart; those of an endless export that come later stay without a number.
const NAMES_MAX: usize = 50_000;

/// Which names look alike, and the number of each.
#[derive(Debug, Default)]
pub(super) struct Alike {
    /// By the path up to a name: which of those that look like it this one is, from 1.
    numbers: BTreeMap<String, u32>,
    /// By the folder and what is shown of a name: how many there are.
    counts: BTreeMap<(String, String), u32>,
}

impl Alike {
    /// Looks at these paths in their order.
    pub(super) fn new<'p>(all: impl Iterator<Item = &'p str>, known: &BTreeSet<String>) -> Self {
        let mut it = Self::default();
        for path in all {
            if it.numbers.len() >= NAMES_MAX {
                break;
            }
            it.take(path, known);
        }
        it
    }

    fn take(&mut self, path: &str, known: &BTreeSet<String>) {
        let open = paths::open(path, known);
        if !open.contains(LEFT_OUT) {
            return;
        }
        for (folder, whole, shown) in steps(path, &open) {
            if shown.contains(LEFT_OUT) && !self.numbers.contains_key(whole) {
                let count = self.counts.entry((folder.to_owned(), shown.to_owned())).or_default();
                *count += 1;
                self.numbers.insert(whole.to_owned(), *count);
            }
        }
    }

    /// What may be shown of a path, with numbers where another name looks the same.
    pub(super) fn told_apart(&self, path: &str, known: &BTreeSet<String>) -> String {
        let open = paths::open(path, known);
        if !open.contains(LEFT_OUT) {
            return open;
        }
        let told = steps(path, &open).map(|(folder, whole, shown)| {
            let key = (folder.to_owned(), shown.to_owned());
            let others = self.counts.get(&key).is_some_and(|count| *count > 1);
            match self.numbers.get(whole) {
                Some(number) if others => numbered(shown, *number),
                _ => shown.to_owned(),
            }
        });
        told.collect::<Vec<_>>().join("/")
    }

    /// Every number that may stand in a name.
    pub(super) fn words(&self) -> String {
        let most = self.counts.values().copied().max().unwrap_or(0);
        let said = |number| [numbered(LEFT_OUT, number), numbered(&format!("{LEFT_OUT}_"), number)];
        let all = (1..=most).flat_map(|number| said(number).into_iter().chain(["\n".to_owned()]));
        if most > 1 { all.collect() } else { String::new() }
    }
}

/// A name with its number behind what is left out; in brackets where more of the name follows at once.
fn numbered(shown: &str, number: u32) -> String {
    let (before, after) = shown.split_once(LEFT_OUT).unwrap_or((shown, ""));
    if after.is_empty() || after.starts_with(['.', ' ', ')']) {
        // No line breaks between the two: they are one name.
        format!("{before}{LEFT_OUT}\u{a0}{number}{after}")
    } else {
        format!("{before}{LEFT_OUT}({number}){after}")
    }
}

/// Each name of a path: the folder it is in, the path up to its end, and what is shown of it.
fn steps<'p>(path: &'p str, open: &'p str) -> impl Iterator<Item = (&'p str, &'p str, &'p str)> {
    let ends = path.match_indices('/').map(|it| it.0).chain([path.len()]);
    let starts = [0].into_iter().chain(path.match_indices('/').map(|it| it.0 + 1));
    let of_path = starts.zip(ends).map(|(start, end)| {
        (path.get(..start).unwrap_or_default(), path.get(..end).unwrap_or_default())
    });
    of_path.zip(open.split('/')).map(|((folder, whole), shown)| (folder, whole, shown))
}
