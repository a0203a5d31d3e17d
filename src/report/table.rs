//! Records as rows of tables, for spreadsheets: what a summary shows of a value, cell by cell.
//!
//! A cell is never a formula: see [`Untrusted::for_csv`].

use crate::findings::{FieldRole, RecordFull};
use crate::i18n::Texts;
use crate::taxonomy::{Kind, Level};
use crate::text::Untrusted;

use super::choices::{Example, Keep};
use super::people::People;
pub use super::row::{BYTE_ORDER_MARK, write_row};
use super::shown::shown;
use super::treat::{field_name, is_the_person, label, treat};

/// Which contents are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contents {
    /// As in a summary.
    Kept(Keep),
    /// All, as they are.
    All,
}

/// Makes rows of records; the same person has the same number in all of them.
pub struct Rows<'a> {
    contents: Contents,
    people: People,
    texts: &'a Texts,
}

impl<'a> Rows<'a> {
    /// Makes ready; the person's own names are learned from the examples.
    pub fn new(contents: Contents, examples: &[Example], texts: &'a Texts) -> Self {
        Self { contents, people: People::new(examples), texts }
    }

    /// Whether records of this kind are left out altogether.
    pub fn withholds(&self, kind: Kind) -> bool {
        matches!(self.contents, Contents::Kept(keep) if !keep.sensitive)
            && kind.level() == Level::Sensitive
    }

    /// The names of a record's cells and what stands in them, in the order of its file; nothing
    /// for a record that is left out.
    pub fn cells(&mut self, full: &RecordFull) -> Vec<(String, String)> {
        let filled = full.fields.iter().filter(|it| it.role != FieldRole::Empty);
        let Contents::Kept(keep) = self.contents else {
            return filled.map(|it| (it.path.for_csv(), it.value.for_csv())).collect();
        };
        let kind = full.row.kind;
        if full.row.level == Level::Sensitive && !keep.sensitive {
            return Vec::new();
        }
        let mut cells = Vec::new();
        let mut person = None;
        for (number, it) in filled.enumerate() {
            let (path, value) = (it.path.for_pdf(), it.value.inner());
            // The time has a column of its own.
            if it.role == FieldRole::Time {
                continue;
            }
            let own = full.row.title_field.for_pdf();
            let treat = treat(kind, it.role, field_name(&path, &own));
            let with = (keep, &mut self.people, self.texts);
            let made = || {
                let pieces = shown(value, treat, with, &mut |_| {});
                pieces.iter().map(|it| it.text.as_str()).collect::<String>()
            };
            let text = if is_the_person(kind, treat, keep) {
                person.get_or_insert_with(made).clone()
            } else {
                made()
            };
            let text = Untrusted::new(text).for_csv();
            cells.push((head(kind, it.role, (&path, number)), text));
        }
        cells
    }
}

/// A name that says what a field is and that cannot be somebody's own: in some exports a key is.
fn head(kind: Kind, role: FieldRole, (path, number): (&str, usize)) -> String {
    match role {
        FieldRole::Actor => return "who".to_owned(),
        FieldRole::Words => return "words".to_owned(),
        _ => {}
    }
    match label(kind, path) {
        Some(label) => label.trim_end_matches([':', ' ']).to_owned(),
        None if role == FieldRole::Title => "title".to_owned(),
        None => format!("field {}", number + 1),
    }
}
