//! What we know of each platform: loaded from `assets/profiles/*.toml`, checked, compiled.
//!
//! A profile is literal data. It says how an export is recognised, where its sections are, what
//! kind each is, and which fields hold the time or the telling value. Rules run once per distinct
//! path of an export, never per record.
//!
//! - Owns: the TOML schema with its faults by line, [`Profile`], [`Pattern`], recognition, the
//!   tables of firms, apps and devices.
//! - May use: `text`, `record`, `taxonomy`, `findings` (kinds of sensitive values).
//! - Never: runs code chosen by a file; reads an entry; sees a record's bytes.

mod model;
mod names;
mod pattern;

mod bundled;
mod change;
mod claim;
mod compile;
mod fault;
mod later;
mod lookup;
mod parse;
mod phones;
mod recognize;
mod schema;
mod tables;

pub use bundled::{bundled, bundled_texts, help_reading};
pub use change::{ChangeRule, take_changes};
pub use fault::{Fault, FaultKind};
pub use later::Later;
pub use lookup::Match;
pub use model::{
    Case, ClaimRule, FieldRule, Layout, LayoutFormat, ListRule, LooseRule, PairRule, Profile,
    RemarkRule, RootRule, SectionRule, Shape, SwitchRule,
};
pub use names::{EntryName, FileName, NameHints, value_fits};
pub use parse::parse;
pub use pattern::{Pattern, PatternFault};
pub use phones::device_name;
pub use recognize::{Guess, Head, confirm, recognize, recognize_blocks, recognize_files};
pub use tables::{Firm, Firms, JOBS, Names, apps, devices, firms};
