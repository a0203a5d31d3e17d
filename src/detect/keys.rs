//! What the name of a field says about its value, from a table of names.

use std::sync::LazyLock;

use serde::Deserialize;

use super::spelling::Spelling;
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

struct Names {
    kind: IdentifierKind,
    terms: Vec<Spelling>,
    ends: Vec<Spelling>,
    whole: Vec<Spelling>,
    not: Vec<Spelling>,
}

impl Names {
    fn new(row: &Row) -> Option<Self> {
        Some(Self {
            kind: IdentifierKind::from_code(&row.code)?,
            terms: spell(&row.terms),
            ends: spell(&row.ends),
            whole: spell(&row.whole),
            not: spell(&row.not),
        })
    }

    /// Length of the longest term that fits.
    fn fit(&self, key: &Spelling) -> Option<usize> {
        if self.not.iter().any(|term| key.find(term).is_some()) {
            return None;
        }
        let anywhere = self.terms.iter().filter(|term| key.find(term).is_some());
        let at_end = self.ends.iter().filter(|term| key.ends_with(term));
        let whole = self.whole.iter().filter(|term| key == *term);
        anywhere.chain(at_end).chain(whole).map(|term| term.bare().len()).max()
    }
}

struct Table {
    quiet: Vec<Spelling>,
    kinds: Vec<Names>,
}

/// A table that does not parse is empty here; a test parses it.
static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let file: Option<File> = toml::from_str(include_str!("../../assets/tables/keys.toml")).ok();
    file.map_or_else(
        || Table { quiet: Vec::new(), kinds: Vec::new() },
        |file| Table {
            quiet: spell(&file.quiet.terms),
            kinds: file.kind.iter().filter_map(Names::new).collect(),
        },
    )
});

fn spell(terms: &[String]) -> Vec<Spelling> {
    terms.iter().map(|term| Spelling::of(term)).collect()
}

/// The kind of sensitive value that a field of this name holds, to be asked once a path.
///
/// Of a place only the field with the latitude counts, or the one with both: a place is one value.
pub fn by_key(key: &str) -> Option<IdentifierKind> {
    let key = Spelling::of(key);
    let fits = TABLE.kinds.iter().filter_map(|names| Some((names.fit(&key)?, names.kind)));
    // Of equally long terms the first in the table's order wins.
    fits.rev().max_by_key(|fit| fit.0).map(|fit| fit.1)
}

/// Whether a field of this name holds what only looks sensitive, such as a version number.
pub fn rules_out(key: &str) -> bool {
    let key = Spelling::of(key);
    TABLE.quiet.iter().any(|term| key.find(term).is_some())
}
