//! What a person chose before saving: for whom, on which paper, and which details to keep.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::findings::{Field, FileSums, RecordFull, RecordRow, SignIn, Stamp};
use crate::taxonomy::Kind;
use crate::text::Untrusted;

use super::letter::LetterKind;

/// For whom the summary is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Preset {
    /// For the person: everything, short first.
    #[default]
    Me,
    /// For a parent or guardian: counts, times and steps; no example of anything.
    Parent,
    /// For a lawyer, a data-protection officer or an authority: with what is missing, where each
    /// number comes from, and the list of files.
    Lawyer,
    /// A single page.
    OnePage,
}

impl Preset {
    /// All, in the order offered.
    pub const ALL: [Self; 4] = [Self::Me, Self::Parent, Self::Lawyer, Self::OnePage];

    /// Whether examples of records stand in it, so that they have to be fetched.
    pub fn has_examples(self) -> bool {
        matches!(self, Self::Me | Self::Lawyer)
    }

    /// The code of the command line (`--for`).
    pub fn code(self) -> &'static str {
        match self {
            Self::Me => "me",
            Self::Parent => "parent",
            Self::Lawyer => "lawyer",
            Self::OnePage => "one-page",
        }
    }

    /// Finds a preset by its code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|preset| preset.code() == code)
    }
}

/// The paper's size.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    /// 210 by 297 mm.
    #[default]
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

impl Paper {
    /// Both, in the order offered.
    pub const ALL: [Self; 2] = [Self::A4, Self::Letter];
}

/// How long a summary may be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Length {
    /// About two pages: what is most telling.
    Short,
    /// About six: the kinds of records, too.
    Middle,
    /// Everything.
    #[default]
    All,
}

impl Length {
    /// All, in the order offered.
    pub const ALL: [Self; 3] = [Self::Short, Self::Middle, Self::All];
}

/// Which private details are written in full. By default none is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a tick box of its own")]
pub struct Keep {
    /// The person's own e-mail addresses and phone numbers.
    pub contact: bool,
    /// Names of other people, and their handles.
    pub people: bool,
    /// Words of messages, posts and searches.
    pub words: bool,
    /// Home and delivery addresses.
    pub addresses: bool,
    /// Places to about 100 m instead of about 11 km.
    pub places: bool,
    /// Internet addresses.
    pub network: bool,
    /// Parts of file names that may hold a user name.
    pub file_names: bool,
    /// Examples of extra-sensitive kinds. Cards, numbers of devices and secrets stay hidden.
    pub sensitive: bool,
}

impl Keep {
    /// Whether any detail is kept.
    pub fn any(self) -> bool {
        self != Self::default()
    }
}

/// Everything a person chose, and the moment it is made, which is passed in so that the same
/// input gives the same bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choices {
    /// For whom.
    pub preset: Preset,
    /// The paper.
    pub paper: Paper,
    /// Kinds that are left out altogether.
    pub kinds: BTreeSet<Kind>,
    /// How many records the person left out one by one: they are counted, and nothing else.
    pub records_left_out: u64,
    /// Details that are written in full.
    pub keep: Keep,
    /// How long it may be.
    pub length: Length,
    /// The letter at the end of a lawyer's summary; nothing for none.
    pub letter: Option<LetterKind>,
    /// The sign-ins one by one, where they are wanted in an annex.
    pub sign_ins: Vec<SignIn>,
    /// Where the oldest record of each thing that stands out is, in their order.
    pub firsts: Vec<Option<First>>,
    /// SHA-256 of the files inside, where they were taken for the list of files.
    pub sums: Option<Arc<FileSums>>,
    /// Whether tables that are too long for paper can be saved beside it, so that it names them.
    pub beside: bool,
    /// When it is made, in seconds since 1970 UTC.
    pub made_on_secs: i64,
    /// The zone that this moment is written in, by its IANA name.
    pub zone: String,
    /// The program's version.
    pub app_version: String,
}

impl Default for Choices {
    fn default() -> Self {
        Self {
            preset: Preset::Me,
            paper: Paper::A4,
            kinds: BTreeSet::new(),
            records_left_out: 0,
            keep: Keep::default(),
            length: Length::All,
            letter: None,
            sign_ins: Vec::new(),
            firsts: Vec::new(),
            sums: None,
            beside: false,
            made_on_secs: 0,
            zone: "UTC".to_owned(),
            app_version: env!("CARGO_PKG_VERSION").to_owned(),
        }
    }
}

impl Length {
    /// Whether a summary of this length for these readers has a list of all files.
    pub fn lists_files(self, preset: Preset) -> bool {
        preset == Preset::Lawyer && self == Self::All
    }
}

impl Choices {
    /// Whether every file inside stands in it, so that their SHA-256 are of use.
    pub fn lists_files(&self) -> bool {
        self.length.lists_files(self.preset)
    }
}

/// A record that may be shown as an example of its kind, redacted; [`Self::PER_KIND`] are used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// The kind it stands for.
    pub kind: Kind,
    /// Its row.
    pub row: RecordRow,
    /// Its fields, if it was fetched in full; their roles make the redaction sharper.
    pub fields: Vec<Field>,
    /// Where it stands, if it was fetched in full.
    pub place: Option<Place>,
}

/// When and where the first of several records is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct First {
    /// Its number in the index.
    pub record: u32,
    /// When it was.
    pub when: Option<Stamp>,
    /// Where it stands.
    pub place: Place,
}

/// Where a record stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file, by its path inside of the export.
    pub file: Untrusted,
    /// The line that it starts on, from 1.
    pub line: u64,
    /// Its number in its list, from 1, if it is in a list.
    pub item: Option<u64>,
    /// Its path inside the file.
    pub path: Untrusted,
}

impl From<RecordRow> for Example {
    fn from(row: RecordRow) -> Self {
        Self { kind: row.kind, row, fields: Vec::new(), place: None }
    }
}

impl Example {
    /// Examples of one kind that a summary shows, and that have to be fetched for it.
    pub const PER_KIND: u8 = 3;
}

impl From<RecordFull> for Example {
    fn from(full: RecordFull) -> Self {
        let place = Place::of(&full);
        Self { kind: full.row.kind, row: full.row, fields: full.fields, place: Some(place) }
    }
}

impl From<RecordFull> for First {
    fn from(full: RecordFull) -> Self {
        Self { record: full.row.record, when: full.row.time, place: Place::of(&full) }
    }
}

impl Place {
    fn of(full: &RecordFull) -> Self {
        let (file, path) = (full.entry_name.clone(), full.path.clone());
        Self { file, line: full.line, item: full.item, path }
    }

    /// The same without what the export wrote.
    pub(super) fn blank(&self) -> Self {
        let (file, path) = (Untrusted::default(), Untrusted::default());
        Self { file, line: self.line, item: self.item, path }
    }
}
