//! The program's rooms as the fuzz targets see them: all but the window, the command line and,
//! unless the feature `paper` is on, the report with its page engine.
#![allow(
    unfulfilled_lint_expectations,
    unreachable_pub,
    dead_code,
    reason = "the rooms are checked as part of the program"
)]

extern crate self as dossier;

#[path = "../../src/job/mod.rs"]
pub mod job;
#[path = "../../src/text/mod.rs"]
pub mod text;

#[path = "../../src/confine/mod.rs"]
pub mod confine;

#[path = "../../src/record/mod.rs"]
pub mod record;
#[path = "../../src/taxonomy/mod.rs"]
pub mod taxonomy;

#[path = "../../src/findings/mod.rs"]
pub mod findings;

#[path = "../../src/export/mod.rs"]
pub mod export;
#[path = "../../src/read/mod.rs"]
pub mod read;

#[path = "../../src/profile/mod.rs"]
pub mod profile;

#[path = "../../src/detect/mod.rs"]
pub mod detect;

#[path = "../../src/classify/mod.rs"]
pub mod classify;

#[path = "../../src/index/mod.rs"]
pub mod index;

#[path = "../../src/insight/mod.rs"]
pub mod insight;

#[path = "../../src/sample/mod.rs"]
pub mod sample;

#[path = "../../src/scan/mod.rs"]
pub mod scan;

#[path = "../../src/reader/mod.rs"]
pub mod reader;

#[path = "../../src/i18n/mod.rs"]
pub mod i18n;

#[cfg(feature = "paper")]
#[path = "../../src/report/mod.rs"]
pub mod report;
#[cfg(not(feature = "paper"))]
#[path = "report.rs"]
pub mod report;

#[path = "../../src/save/mod.rs"]
pub mod save;
#[path = "../../src/settings/mod.rs"]
pub mod settings;

#[path = "../targets/mod.rs"]
pub mod targets;
