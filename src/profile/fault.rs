//! What is wrong in a profile, and where.

use std::fmt;
use std::ops::Range;

use super::PatternFault;

/// One fault in the text of a profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Its line, from 1.
    pub line: usize,
    /// Its column in characters, from 1.
    pub column: usize,
    /// What it is.
    pub what: FaultKind,
}

/// What is wrong. The texts are for people who write profiles, in English only.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FaultKind {
    /// The text is no TOML.
    #[error("{0}")]
    Syntax(String),
    /// A key is unknown or missing, or holds a value of the wrong type.
    #[error("{0}")]
    Schema(String),
    /// A kind that is not in the taxonomy.
    #[error("unknown kind `{0}`")]
    UnknownKind(String),
    /// An origin that is not in the taxonomy.
    #[error("unknown origin `{0}`; known are told, recorded, worked_out, others, about_record")]
    UnknownOrigin(String),
    /// A level outside of 0 to 3.
    #[error("unknown level {0}; known are 0 to 3")]
    UnknownLevel(i64),
    /// A standing that is not known.
    #[error("unknown standing `{0}`; known are deleted, signed-in")]
    UnknownStanding(String),
    /// A layout's form that is not known.
    #[error("unknown format `{0}`; known are json, json_lines, blocks, csv, files")]
    UnknownFormat(String),
    /// A section's shape that is not known.
    #[error("unknown shape `{0}`; known are list, facts, map")]
    UnknownShape(String),
    /// A kind of sensitive value that is not on the list.
    #[error("unknown identifier `{0}`")]
    UnknownIdentifier(String),
    /// A time zone that is not in the IANA list.
    #[error("unknown time zone `{0}`")]
    UnknownZone(String),
    /// An id with other characters than small letters, digits and `-`.
    #[error("`{0}` is no id: use small letters, digits and `-`")]
    BadId(String),
    /// The same id a second time.
    #[error("the id `{0}` is used twice")]
    DuplicateId(String),
    /// A pattern that cannot be read.
    #[error("bad pattern `{0}`: {1}")]
    BadPattern(String, PatternFault),
    /// A section that says neither where it stands nor which file it is.
    #[error("section `{0}` has neither `paths` nor `files`")]
    NowhereToLook(String),
    /// A section without a kind.
    #[error("section `{0}` has no `kind`")]
    NoKind(String),
    /// A map section that does not say which members are records, or another that does.
    #[error("section `{0}`: `each` belongs to the shape `map`, and a map needs it")]
    EachAndShape(String),
    /// A layout that nothing could ever recognise.
    #[error("layout `{0}` has nothing to recognise it by")]
    BlindLayout(String),
    /// A change that says neither which section nor which file it is about.
    #[error("a change names either a `section` or a `file` with a `path`")]
    ChangeOfNothing,
    /// A name that points nowhere.
    #[error("there is no {0} `{1}`")]
    Dangling(&'static str, String),
}

/// Faults that are told of one profile. Each is sought by its line, which of a text with a fault in every
/// line would take for ever.
pub(super) const FAULTS_MAX: usize = 200;

/// Adds a fault, unless there are enough.
pub(super) fn note(faults: &mut Vec<Fault>, fault: impl FnOnce() -> Fault) {
    if faults.len() < FAULTS_MAX {
        faults.push(fault());
    }
}

impl Fault {
    /// A fault at a byte position of the profile's text.
    pub(super) fn at(text: &str, span: Option<Range<usize>>, what: FaultKind) -> Self {
        let start = span.map_or(0, |span| span.start);
        let before = text.get(..start).unwrap_or(text);
        let line = before.matches('\n').count().saturating_add(1);
        let in_line = before.rsplit('\n').next().unwrap_or_default();
        Self { line, column: in_line.chars().count().saturating_add(1), what }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.line, self.column, self.what)
    }
}
