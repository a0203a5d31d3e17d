//! Dossier shows a person what a platform holds about them, from the export it gave them.
//!
//! # The flow
//!
//! ```text
//! window / command line ──handles──▶ reader process
//!     ▲                        export → read → classify (profile, detect) → index → findings → insight
//!     └── frames: progress, results, page of records, one record, hits ──┘
//!     └▶ report ▶ file the person named
//! ```
//!
//! The window and the command line never parse a byte of an export; the reader does, which is the
//! same program started again. Records are not stored: the index keeps where each stands, and its
//! contents are read again when they are shown.
//!
//! # The rooms, in reading order
//!
//! A room may use only rooms above it; each room's first lines say what it owns and never does, and
//! `tests/it/architecture.rs` holds the walls.

pub mod job;
pub mod text;

pub mod confine;

pub mod record;
pub mod taxonomy;

pub mod findings;

pub mod export;
pub mod read;

pub mod profile;

pub mod detect;

pub mod classify;

pub mod index;

pub mod insight;

pub mod sample;

pub mod scan;

pub mod reader;

pub mod i18n;

pub mod report;
pub mod save;
pub mod settings;

pub mod ui;

pub mod cli;
