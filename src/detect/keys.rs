//! What the name of a field says about its value, from a table of names.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::spelling::{Spelling, start_of};
use crate::findings::IdentifierKind;

/// The table as its file has it.
#[derive(Deserialize)]
struct File {
    quiet: Row,
    kind: Vec<Row>,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Row {
    code: String,
    terms: Vec<String>,
    ends: Vec<String>,
    whole: Vec<String>,
    not: Vec<String>,
}

/// Where in a name a term must stand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Anywhere,
    End,
    Whole,
    /// Anywhere: then the name is none of that kind.
    Not,
}

/// A term of one kind, by its number in the table.
struct Term {
    bare: String,
    row: usize,
    place: Place,
}

#[derive(Default)]
struct Table {
    quiet: Vec<Spelling>,
    kinds: Vec<IdentifierKind>,
    /// By first word, or first character where that is not plain: a name has few places where a
    /// term can begin, and the table has many terms.
    by_start: BTreeMap<String, Vec<Term>>,
}

impl Table {
    fn new(file: &File) -> Self {
        let mut table = Self { quiet: spell(&file.quiet.terms), ..Self::default() };
        for row in &file.kind {
            let Some(kind) = IdentifierKind::from_code(&row.code) else { continue };
            let lists = [
                (&row.terms, Place::Anywhere),
                (&row.ends, Place::End),
                (&row.whole, Place::Whole),
                (&row.not, Place::Not),
            ];
            for (terms, place) in lists {
                for term in spell(terms).into_iter().filter(|it| !it.is_empty()) {
                    let bare = term.bare().to_owned();
                    let term = Term { bare, row: table.kinds.len(), place };
                    let start = start_of(&term.bare).to_owned();
                    table.by_start.entry(start).or_default().push(term);
                }
            }
            table.kinds.push(kind);
        }
        table
    }

    /// For each kind the length of the longest term that fits; `None` where a name is ruled out.
    fn fits(&self, key: &Spelling) -> Vec<Option<usize>> {
        let mut fits = vec![Some(0); self.kinds.len()];
        for (start, rest) in key.starts() {
            for term in self.by_start.get(start_of(rest)).into_iter().flatten() {
                let Some(after) = rest.strip_prefix(&*term.bare) else { continue };
                let ends_plain = term.bare.bytes().next_back().is_some_and(|it| it.is_ascii());
                let stands = match term.place {
                    Place::Anywhere | Place::Not => !ends_plain || after.starts_with(' '),
                    Place::End => after == " ",
                    Place::Whole => after == " " && start == 1,
                };
                let Some(fit) = fits.get_mut(term.row).filter(|_| stands) else { continue };
                let longer = fit.map(|it| it.max(term.bare.len()));
                *fit = longer.filter(|_| term.place != Place::Not);
            }
        }
        fits
    }
}

/// A table that does not parse is empty here; a test parses it.
static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let file: Option<File> = toml::from_str(include_str!("../../assets/tables/keys.toml")).ok();
    file.map_or_else(Table::default, |file| Table::new(&file))
});

fn spell(terms: &[String]) -> Vec<Spelling> {
    terms.iter().map(|term| Spelling::of(term)).collect()
}

/// The kind of sensitive value that a field of this name holds, to be asked once a path.
///
/// Of a place only the field with the latitude counts, or the one with both: a place is one value.
pub fn by_key(key: &str) -> Option<IdentifierKind> {
    let key = Spelling::of(key);
    let fits = TABLE.fits(&key).into_iter().zip(&TABLE.kinds);
    // Of equally long terms the first in the table's order wins.
    let best = fits.rev().filter_map(|(fit, kind)| Some((fit.filter(|it| *it > 0)?, *kind)));
    best.max_by_key(|it| it.0).map(|it| it.1)
}

/// Whether a field of this name holds what only looks sensitive, such as a version number.
pub fn rules_out(key: &str) -> bool {
    let key = Spelling::of(key);
    TABLE.quiet.iter().any(|term| key.find(term).is_some())
}
