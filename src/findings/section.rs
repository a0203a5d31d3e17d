//! The sections of an export.

use serde::{Deserialize, Serialize};

use crate::taxonomy::Kind;
use crate::text::Untrusted;

/// Whether a section of an export has anything in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum SectionState {
    /// At least one record.
    Found,
    /// There, with nothing in it.
    #[default]
    Empty,
    /// Not there.
    Absent,
}

impl SectionState {
    /// The code of the summary JSON.
    pub fn code(self) -> &'static str {
        match self {
            Self::Found => "found",
            Self::Empty => "empty",
            Self::Absent => "absent",
        }
    }
}

/// One section of an export.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// The profile's id, or `words` / `shape` where no profile fits.
    pub platform: String,
    /// The section's id in that profile; for others its path.
    pub id: String,
    /// Where it was found, as the export names it, joined with `/`.
    pub path: Untrusted,
    /// Whether it has anything in it.
    pub state: SectionState,
    /// Its records.
    pub records: u64,
    /// The kind that most of its records got.
    pub kind: Kind,
    /// How many of them are of each kind, in taxonomy order.
    pub kinds: Vec<(Kind, u64)>,
    /// Why they got it, as with [`super::RecordFull::reason`].
    pub why: (String, Untrusted),
    /// How a change of its kind names it.
    pub place: SectionPlace,
    /// Names of fields of its records, only such as are part of the export's form.
    pub fields: Vec<String>,
    /// Its parts that some claim names, also those without a record.
    pub parts: Vec<SectionPart>,
}

/// A part of a section: one of its facts, a list in it, or the records that have a field.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SectionPart {
    /// What the profile calls it.
    pub name: String,
    /// How many of its records are of each kind, in taxonomy order.
    pub kinds: Vec<(Kind, u64)>,
    /// The classes of its records, for [`super::Filter::classes`].
    pub classes: Vec<u16>,
}

impl SectionPart {
    /// Its records.
    pub fn records(&self) -> u64 {
        self.kinds.iter().map(|it| it.1).fold(0, u64::saturating_add)
    }
}

/// How a section is named in a profile, by the export's form alone: nothing in it is data.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct SectionPlace {
    /// `profile/section` or `profile/section/case`; empty where no profile names it.
    pub section: String,
    /// Else: a pattern for the names of its files.
    pub file: String,
    /// And where it stands in them.
    pub path: String,
}

impl Default for Section {
    fn default() -> Self {
        Self {
            platform: String::new(),
            id: String::new(),
            path: Untrusted::default(),
            state: SectionState::default(),
            records: 0,
            kind: Kind::Unsorted,
            kinds: Vec::new(),
            why: (String::new(), Untrusted::default()),
            place: SectionPlace::default(),
            fields: Vec::new(),
            parts: Vec::new(),
        }
    }
}

impl Section {
    /// How many of its records are of each kind; where nothing else is told, all are of its one.
    pub fn by_kind(&self) -> Vec<(Kind, u64)> {
        if self.kinds.is_empty() { vec![(self.kind, self.records)] } else { self.kinds.clone() }
    }

    /// Whether a person sorted it.
    pub fn is_changed(&self) -> bool {
        self.why.0 == "reason-changed"
    }

    /// Whether it was sorted by words or by the fields of its records: a guess.
    pub fn is_guess(&self) -> bool {
        matches!(self.why.0.as_str(), "reason-words" | "reason-shape" | "reason-part")
    }
}
