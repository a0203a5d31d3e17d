//! The compiled form of a platform's profile.
//!
//! All path patterns are `/`-separated: a literal key (letter case ignored), `*` for any one key,
//! `[]` for any element of a list, `**` for any number of segments (only at the start). Paths are
//! relative to the document's root; for text exports (one section a file) the path of a section is
//! its file's base name without ending, matched by `SectionRule::files`. Names of fields are
//! `/`-joined paths below the record, letter case ignored (`accessor/identifier`).

use std::sync::OnceLock;

use super::names::FilesByLast;
use super::{ChangeRule, FileName, Later, Pattern};
use crate::findings::Standing;
use crate::taxonomy::{Kind, Level, Origin};

/// What is known of one platform.
#[derive(Clone, Debug, Default)]
pub struct Profile {
    /// Stable id, e.g. used in summaries.
    pub id: String,
    /// The name a person knows.
    pub name: String,
    /// The company behind it, as in the table of firms.
    pub company: String,
    /// Version of these rules; shown with each record.
    pub version: u32,
    /// Whether the format is documented in public; if not, the screen says so.
    pub documented: bool,
    /// Values that mean "not given", beside `""`, `null`, `[]`, `{}` and `N/A`.
    pub empty_values: Vec<String>,
    /// IANA name of the zone in which times without one are written.
    pub zone: String,
    /// Whether the day stands before the month where a date is all numbers, if that is known.
    pub day_first: Option<bool>,
    /// The law of the company's own country, by its code in letters, where it is another than the
    /// one that letters name else.
    pub law: Option<&'static str>,
    /// Whole sentences of a text export that say "nothing here", lower case.
    pub empty_sentences: Vec<String>,
    /// Leaves that are notes beside the records of any section, not records of its kind.
    pub loose: Option<LooseRule>,
    /// Paths inside of any section whose containers are records wherever they stand.
    pub items: Vec<Pattern>,
    /// Paths inside of any section that are known and make no record: labels, numbers of lists.
    pub aside: Vec<Pattern>,
    /// How exports of this platform look; any one suffices.
    pub layouts: Vec<Layout>,
    /// The sections, in the order shown.
    pub sections: Later<SectionRule>,
    /// Fallback kinds by root key or folder, for sections that no rule names.
    pub roots: Vec<RootRule>,
    /// What others say that the platform collects.
    pub claims: Later<ClaimRule>,
    /// What some of its records are more exactly than their kind says.
    pub remarks: Later<RemarkRule>,
    /// Sections, of other profiles or of none, that a person sorted otherwise.
    pub changes: Vec<ChangeRule>,
    /// The files of the sections, once a name was asked for.
    pub files: OnceLock<FilesByLast>,
    /// The marks of the layouts, likewise.
    pub marks: OnceLock<FilesByLast>,
}

/// Leaves with these names (`App: 1` beside a list of likes) that stand outside of any list are
/// notes with a kind of their own, whatever the section.
#[derive(Clone, Debug, Default)]
pub struct LooseRule {
    /// Their keys, letter case ignored.
    pub names: Vec<String>,
    /// Their kind.
    pub kind: Option<Kind>,
    /// Their origin.
    pub origin: Origin,
}

/// In what form a layout's files come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LayoutFormat {
    /// One JSON document.
    #[default]
    Json,
    /// One JSON value per line.
    JsonLines,
    /// Text files with blocks of `Label: value` lines, one section a file.
    Blocks,
    /// Tables.
    Csv,
    /// Many files in any form, told apart by their names; see `Layout::file_names`.
    Files,
}

/// How one layout is recognised. All that is given must hold.
#[derive(Clone, Debug, Default)]
pub struct Layout {
    /// Stable id, e.g. `2026-json`.
    pub id: String,
    /// Form of its files.
    pub format: LayoutFormat,
    /// Among layouts of one export, the one with the smaller number is used where both hold the
    /// same section (JSON before its TXT copy).
    pub rank: u32,
    /// Known root keys of the document.
    pub root_keys: Vec<String>,
    /// How many of them must occur.
    pub root_keys_min: usize,
    /// Root keys that tell this layout from its siblings: more hits win.
    pub telling_keys: Vec<String>,
    /// Paths of which at least one must occur.
    pub signature: Vec<Pattern>,
    /// Sets of paths: a line, or for documents and tables the head of the file, belongs to the
    /// layout when all paths of one set occur in it. In documents `*` is any one key.
    pub fields: Vec<Vec<String>>,
    /// Names of files, any language.
    pub file_names: Vec<FileName>,
    /// How many of them must occur in the export.
    pub file_names_min: usize,
    /// Name patterns that are a hint only (`user_data*.json`); never proof.
    pub name_hints: Vec<String>,
    /// For text files of any language: hosts of links. A file looks like this layout when its
    /// first block is a date and then a link to one of them.
    pub link_hosts: Vec<String>,
    /// How many files must look so.
    pub link_files_min: usize,
    /// For pages: the forms that they are read by, of which one must be theirs.
    pub pages: Vec<String>,
    /// The id of the section that a file of this layout is as a whole, under any name.
    pub whole: Option<String>,
}

/// Whether a section's items are records or its leaves are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shape {
    /// Items of its lists, and leaves outside of any list, are records.
    #[default]
    List,
    /// Every filled leaf is a record (a profile, settings), also inside lists.
    Facts,
    /// Each member of the objects at `SectionRule::each` is a record (maps keyed by data).
    Map,
    /// Nothing is a record: indexes, notes on the export itself.
    Aside,
}

/// One section.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "independent facts of one section")]
pub struct SectionRule {
    /// Stable id inside the profile.
    pub id: String,
    /// Where it stands in JSON documents, all known layouts. The empty path is the document
    /// itself: in JSON lines, each line. A path that ends in `[]` makes each element a record.
    pub paths: Vec<Pattern>,
    /// Names of the files that are this section as a whole, any language.
    pub files: Vec<FileName>,
    /// Only records in which the field (first) has one of the values (second).
    pub conditions: Vec<(String, Vec<String>)>,
    /// Only records in which all these fields occur, filled or not.
    pub has: Vec<String>,
    /// The kind of its records.
    pub kind: Option<Kind>,
    /// How the company got them.
    pub origin: Origin,
    /// A level other than the kind's usual one.
    pub level: Option<Level>,
    /// How its records stand with the platform, where that is said.
    pub standing: Option<Standing>,
    /// What its records are.
    pub shape: Shape,
    /// Where its records are, relative to the section, if there is more beside them that is none
    /// (the head of a chat); empty where all counts.
    pub records: Vec<Pattern>,
    /// Paths in it that are known and make no record: the name of a group of records.
    pub aside: Vec<Pattern>,
    /// For `Shape::Map`: patterns, relative to the section, of the members that are records.
    pub each: Vec<Pattern>,
    /// Names of the fields that hold a record's time, first filled one wins. `*` as the last says
    /// that any other field may, by its value.
    pub when: Vec<String>,
    /// Whether a fact's own key, where it is a date, is its time (`{"2021-07-01": 12}`).
    pub keys_are_times: bool,
    /// Names of the fields that tell what it is, best first.
    pub title: Vec<String>,
    /// Names of the fields that together tell what it is, in the order in which they are said.
    pub tells: Vec<String>,
    /// Names of the fields that say nothing to a person: how the platform itself keeps its list.
    pub silent: Vec<String>,
    /// The field that says who did it (an app, a sender).
    pub actor: Option<String>,
    /// What stands around the other one's name in the key of a chat (`Chat with *`): what that one
    /// wrote, others told.
    pub partner: Option<String>,
    /// Whether facts per actor are gathered for the finders.
    pub by_actor: bool,
    /// The field with words that somebody wrote; kept out of summaries.
    pub words: Vec<String>,
    /// The field with an internet address of the person, for the country of registration.
    pub address: Option<String>,
    /// The field with a web name that was called, for the table of firms.
    pub domain: Option<String>,
    /// The field with the owner of that web name, as the export says.
    pub domain_owner: Option<String>,
    /// The field that counts how often it was called.
    pub domain_calls: Option<String>,
    /// The fields that name a firm that the record is from or about; also of what it stands in.
    pub firm: Vec<String>,
    /// The fields that say what that firm reports (`AddToCart`).
    pub event: Vec<String>,
    /// Fields with kinds of their own. In `Shape::Facts` they re-kind the fact; in lists they only
    /// mark identifiers.
    pub fields: Vec<FieldRule>,
    /// Lists inside records that are lists of their own.
    pub lists: Vec<ListRule>,
    /// The kind depends on a field's value.
    pub switch: Option<SwitchRule>,
    /// Two lines that describe one event.
    pub pair: Option<PairRule>,
    /// Whether a person sorted it otherwise than its profile says.
    pub changed: bool,
}

/// A field with a meaning of its own.
#[derive(Clone, Debug, Default)]
pub struct FieldRule {
    /// What it is called in the rules, whatever the language: the last step of its first path.
    pub name: String,
    /// Pattern relative to the section (facts) or to the record (lists).
    pub path: Pattern,
    /// Its kind, for facts.
    pub kind: Option<Kind>,
    /// Its origin, if other than the section's.
    pub origin: Option<Origin>,
    /// The identifier it always is, when filled: a code of the contract's list.
    pub identifier: Option<String>,
    /// Whether its value is the name of a firm.
    pub firm: bool,
}

/// A list inside records that is a list of its own.
#[derive(Clone, Debug, Default)]
pub struct ListRule {
    /// Pattern of the list, relative to the section.
    pub path: Pattern,
    /// The kind of its items.
    pub kind: Option<Kind>,
    /// Origin, if other than the section's.
    pub origin: Option<Origin>,
    /// How its items stand with the platform, where that is said.
    pub standing: Option<Standing>,
    /// Time fields.
    pub when: Vec<String>,
    /// Telling fields.
    pub title: Vec<String>,
    /// Fields with words that somebody wrote.
    pub words: Vec<String>,
}

/// The kind depends on a field's value.
#[derive(Clone, Debug, Default)]
pub struct SwitchRule {
    /// The field, relative to the record.
    pub field: String,
    /// Further fields, in order, for records in which the first is not filled.
    pub else_fields: Vec<String>,
    /// Its cases; the first that holds the value wins.
    pub cases: Vec<Case>,
}

/// One case of a switch. Its section id is `<section>/<id>`.
#[derive(Clone, Debug, Default)]
pub struct Case {
    /// Id of the case.
    pub id: String,
    /// Values; empty for "any other".
    pub values: Vec<String>,
    /// The kind.
    pub kind: Option<Kind>,
    /// Origin, if other than the section's.
    pub origin: Option<Origin>,
    /// Whether a person sorted it otherwise than its profile says.
    pub changed: bool,
}

/// Two records of the file that describe one event.
#[derive(Clone, Debug, Default)]
pub struct PairRule {
    /// The field whose equal value ties them, relative to the record.
    pub id: String,
    /// The field that says which end it is.
    pub role: String,
    /// Its value on the first.
    pub begin: String,
    /// Its value on the second.
    pub end: String,
}

/// The kind of what no section names, by root key or folder.
#[derive(Clone, Debug, Default)]
pub struct RootRule {
    /// Root keys or folder names, any language.
    pub names: Vec<String>,
    /// The fallback kind.
    pub kind: Option<Kind>,
    /// Origin.
    pub origin: Origin,
}

/// What somebody says that the platform collects.
#[derive(Clone, Debug, Default)]
pub struct ClaimRule {
    /// Stable id; its words are the text `claim-<profile>-<id>`.
    pub id: String,
    /// The kind it is about.
    pub kind: Option<Kind>,
    /// Who says so, e.g. `founding/000`.
    pub claimed_by: String,
    /// Whether a letter asks for it: not where another claim asks for the same, or where it is about
    /// more than such an export is of.
    pub ask: bool,
    /// Whether an export of this sort never holds it, so that its absence says nothing.
    pub outside: bool,
    /// Ids of sections with which an export can show it; empty when none is known.
    pub sections: Vec<String>,
    /// Further: ids of section cases (`access/photos`), or what of a section alone shows it: a fact
    /// (`profile#emailAddress`), a list in it (`purchases#SendGifts`) or a field of its records
    /// (`login-history#IP`).
    pub fields: Vec<String>,
    /// Ids of sections whose records are of its sort, of which nothing tells whether it is among them.
    pub near: Vec<String>,
    /// Who says the same, besides.
    pub also_by: Vec<String>,
}

/// What some records are more exactly than their kind says.
#[derive(Clone, Debug, Default)]
pub struct RemarkRule {
    /// Its words are the text `remark-<id>`; several platforms may have the same.
    pub id: String,
    /// The kind of these records.
    pub kind: Option<Kind>,
    /// As with [`ClaimRule::sections`].
    pub sections: Vec<String>,
    /// As with [`ClaimRule::fields`].
    pub fields: Vec<String>,
}
