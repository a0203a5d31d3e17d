//! What a scan found: counts, places and problems, in plain data that the outside sees.
//!
//! - Owns: [`Findings`] and its parts, [`Filter`], the rows a person is shown.
//! - May use: `text`, `record` (ids), `taxonomy`.
//! - Never: reads, formats for people, changes once the scan has finished.

mod ask;
mod atlas;
mod company;
mod counts;
mod filter;
mod identifier;
mod names;
mod outline;
mod picture;
mod present;
mod problem;
mod rows;
mod same_app;
mod section;
mod standing;
mod sums;
mod ties;
mod validate;

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::record::EntryId;
use crate::taxonomy::Kind;
use crate::text::Untrusted;

pub use ask::{Answer, COPY_HELD_BYTES, PAGE_MAX, Piece, Question, Rewritten};
pub use atlas::{Device, Devices, Firms, Places, SignIn, Spot, Tally};
pub use company::Company;
pub use counts::{KindCount, Totals, joined_days};
pub use filter::{Filter, Order};
pub use identifier::{IdentifierCount, IdentifierKind};
pub use names::{NameEncoding, OddNames, RAW_NAME_BYTES, RAW_NAMES_MAX};
pub use outline::{Outline, OutlineField, OutlineFile};
pub use picture::{Picture, PictureForm, Thumb};
pub use present::kinds_of;
pub use problem::{Problem, ProblemKind};
pub use rows::{Field, FieldRole, Hit, RecordBare, RecordFull, RecordRow, Stamp};
pub use same_app::SameApp;
pub use section::{Section, SectionPart, SectionPlace, SectionState};
pub use standing::{Noted, Standing};
pub use sums::{FileSum, FileSums};
pub use ties::{Tie, TieKind, TieStand, TiedExport, Ties};
pub use validate::Invalid;

/// How far the scan is that these findings come from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ScanState {
    /// Still reading; numbers grow.
    #[default]
    Reading,
    /// The person stopped it; what was read is here.
    Stopped,
    /// All was read that could be.
    Complete,
}

/// Everything a scan found. Plain data; no borrowed readers, no contents of records.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Findings {
    /// How far the scan is.
    pub state: ScanState,
    /// What was dropped.
    pub sources: Vec<Source>,
    /// Of them those that seem to be exports of one app, each whole in itself; told at the end.
    pub same_app: Vec<SameApp>,
    /// Which platforms were recognised, surest first.
    pub platforms: Vec<Platform>,
    /// How much was read, and how much of it was sorted.
    pub coverage: Coverage,
    /// Sums over everything.
    pub totals: Totals,
    /// Kinds that have records, in taxonomy order, `Unsorted` last.
    pub kinds: Vec<KindCount>,
    /// Records that are of a kind besides their own, by that kind; they are counted under their own.
    pub also: Vec<(Kind, u64)>,
    /// Sections of the exports, in file order.
    pub sections: Vec<Section>,
    /// Every file inside, in directory order.
    pub entries: Vec<EntryRow>,
    /// Sensitive values by kind of value, in the fixed order of [`IdentifierKind`].
    pub identifiers: Vec<IdentifierCount>,
    /// Companies named, most records first.
    pub companies: Vec<Company>,
    /// How many more are named than are listed.
    pub companies_more: u64,
    /// Records per month and kind, by month then kind.
    pub months: Vec<MonthCount>,
    /// Records per day and kind, by day then kind; only where all dates lie within
    /// [`DAYS_MAX`] days, else empty.
    pub days: Vec<DayCount>,
    /// Records per weekday and hour, one grid a kind; records of a day alone are in none.
    pub hours: Vec<HourGrid>,
    /// How many dates each weekday's records are of, Monday first.
    pub weekdays: [WeekdayDates; 7],
    /// Stretches of at least 14 days without any dated record, oldest first.
    pub gaps: Vec<Gap>,
    /// The time zone that months, hours and days are counted in.
    pub zone: Zone,
    /// Facts about single apps or accounts that the finders need.
    pub actors: Vec<Actor>,
    /// Countries in which sign-in addresses are registered (ISO 3166 codes), most first.
    pub sign_in_countries: Vec<(String, u64)>,
    /// What is marked as deleted, still signed in, or says an age.
    pub noted: Noted,
    /// What could not be read, and other things to know, in entry order; behind the first 10,000
    /// a row a kind, with how many more there are.
    pub problems: Vec<Problem>,
    /// How many problems there were in all.
    pub problems_total: u64,
    /// How every byte of the dropped files was used.
    pub ledger: Ledger,
    /// Files that a computer put there for itself; they are no entries. At most [`LITTER_MAX`].
    pub litter: Vec<Litter>,
    /// How many there are of them in all.
    pub litter_total: u64,
    /// Names that do not say how they are written.
    pub odd_names: OddNames,
}

/// Files of the computer's own that are listed.
pub const LITTER_MAX: usize = 1000;

/// A file that a computer put there for itself, such as what it knows of a folder's looks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Litter {
    /// Its path.
    pub name: Untrusted,
    /// Its size in bytes.
    pub size_bytes: u64,
}

/// One dropped file or folder.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Its name, without the folder it is in.
    pub name: Untrusted,
    /// Its size; for a folder the sum of its files.
    pub size_bytes: u64,
    /// SHA-256 in hex, of a folder that of its list of files; `None` until it has been taken, for a
    /// file that cannot be read and for a very large folder.
    pub sha256: Option<String>,
}

/// A recognised platform.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Platform {
    /// The profile's id.
    pub id: String,
    /// The name a person knows.
    pub name: String,
    /// The layout of the export, e.g. `2026-json`.
    pub layout: String,
    /// How sure the recognition is, 0 to 1.
    pub confidence: f64,
    /// The version of the profile's rules.
    pub rules_version: u32,
    /// Whether the export's format is documented; if not, it was sorted by words.
    pub documented: bool,
    /// Whether it is a copy to read, of an export that also comes in a fuller form.
    pub is_reading_copy: bool,
    /// The law of the company's own country, by its code in letters, where the profile names one.
    pub law: Option<String>,
}

/// How much was read and sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coverage {
    /// Files inside, litter and folders not counted.
    pub entries: u64,
    /// Of them read whole.
    pub read: u64,
    /// Of them read in part.
    pub partial: u64,
    /// Of them pictures, films and sound: counted, not shown as text.
    pub media: u64,
    /// Of them not read.
    pub unread: u64,
    /// Filled values seen.
    pub values: u64,
    /// Of them in records that got a kind.
    pub values_sorted: u64,
}

/// How an entry was treated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum EntryState {
    /// Not reached yet.
    #[default]
    Waiting,
    /// Read whole.
    Read,
    /// Some of it was kept; a problem says what.
    Partial,
    /// Counted, its pixels or sound not shown as text.
    Media,
    /// Not read; a problem says why.
    Unread,
}

impl EntryState {
    /// The code used in files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Read => "read",
            Self::Partial => "partial",
            Self::Media => "media",
            Self::Unread => "unread",
        }
    }
}

/// One file inside the export.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntryRow {
    /// Its number.
    pub id: EntryId,
    /// Its path inside the export.
    pub name: Untrusted,
    /// Its decoded size in bytes.
    pub size_bytes: u64,
    /// The format it was read as: `json`, `csv`, `txt`, `media`, …, or `unknown`.
    pub format: Cow<'static, str>,
    /// How it was treated.
    pub state: EntryState,
    /// Its records.
    pub records: u64,
    /// What sorted it: a profile's id, `words`, `shape` or `none`.
    pub rule: Cow<'static, str>,
    /// Its records by kind, in taxonomy order.
    pub kinds: Vec<(Kind, u64)>,
    /// CRC-32 of its bytes: of those that were read, else as its archive tells it. Nothing where
    /// neither is known, as of a picture that was dropped in a folder.
    pub crc32: Option<u32>,
}

/// Records of a kind in one month of the shown zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MonthCount {
    /// Years times twelve plus month from 0, e.g. 2024-03 is 24290.
    pub month: i32,
    /// The kind.
    pub kind: Kind,
    /// How many records.
    pub records: u64,
}

/// The longest span of which each day is counted.
pub const DAYS_MAX: i32 = 62;

/// Records of a kind on one day of the shown zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayCount {
    /// Days since 1970-01-01.
    pub day: i32,
    /// The kind.
    pub kind: Kind,
    /// How many records.
    pub records: u64,
}

/// Records of a kind by weekday and hour of the shown zone; those of a day alone are in none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HourGrid {
    /// The kind.
    pub kind: Kind,
    /// 168 counts: weekday (Monday 0) times 24 plus hour.
    pub counts: Vec<u64>,
}

/// The dates that records of one weekday are of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WeekdayDates {
    /// How many dates.
    pub dates: u32,
    /// Records of all of them.
    pub records: u64,
    /// The date with most records, days since 1970-01-01, and how many.
    pub fullest: (i32, u64),
}

/// Days without any dated record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gap {
    /// First day without a record, days since 1970-01-01.
    pub first_day: i32,
    /// Last day without a record, days since 1970-01-01.
    pub last_day: i32,
}

/// Which clock times are counted in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Zone {
    /// As the export wrote them: each record's own offset, else the profile's zone, else UTC.
    #[default]
    Export,
    /// This computer's zone, by its IANA name.
    Local(String),
    /// A named zone.
    Named(String),
}

/// What one app did, by records that name an actor.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Actor {
    /// The actor's id as the export writes it, e.g. a bundle id.
    pub id: Untrusted,
    /// The name from our own facts table.
    pub name: Option<String>,
    /// Which section's case this is about, e.g. `access/location`.
    pub case: String,
    /// The kind its records got.
    pub kind: Option<Kind>,
    /// How many records.
    pub records: u64,
    /// Of them between midnight and 5 am on the record's own clock.
    pub at_night: u64,
    /// The longest duration, where begin and end are known, in milliseconds.
    pub longest_ms: Option<u64>,
    /// The day with the most records: days since 1970 on the record's own clock, and how many.
    pub busiest_day: Option<(i32, u64)>,
    /// On that day: the middle gap between two starts in seconds, and the share of gaps within
    /// 20 % of it, in percent.
    pub pace: Option<(u32, u32)>,
    /// First and last date, seconds since 1970 UTC.
    pub span_secs: Option<(i64, i64)>,
}

/// How every byte of the dropped files was used. The parts add up to `total_bytes`.
#[expect(clippy::struct_field_names, reason = "the unit belongs into the name")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ledger {
    /// Size of all dropped files.
    pub total_bytes: u64,
    /// Bytes of entries that were read, and of their headers.
    pub read_bytes: u64,
    /// Directory, headers and padding.
    pub structure_bytes: u64,
    /// Pictures, films and sound that were counted.
    pub media_bytes: u64,
    /// Entries or parts that are damaged.
    pub damaged_bytes: u64,
    /// Entries that need a password.
    pub locked_bytes: u64,
    /// Entries of a kind that is not read, and litter of the system.
    pub left_out_bytes: u64,
    /// Bytes that nothing in the file explains.
    pub unknown_bytes: u64,
}
