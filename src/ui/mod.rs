//! The window.
//!
//! - Owns: the look (`theme`), the widgets, the screens, the frame around them.
//! - May use: `job`, `text`, `taxonomy`, `findings`, `insight`, `reader`, `sample` (names), `report`,
//!   `save`, `i18n`, `settings`.
//! - Never: reads, classifies or aggregates; sees a byte of an export.

pub mod answers;
pub mod app;
pub mod calendar;
mod chooser;
pub mod command;
pub mod context;
mod copying;
pub mod corrections;
pub mod course;
pub mod digest;
pub mod drawing;
mod filtered;
mod focus;
mod found;
mod history;
mod keep;
mod kept;
pub mod keys;
mod lacks;
mod need;
pub mod notices;
mod offers;
pub mod pace;
mod pictures;
pub mod proof;
mod quick_exit;
mod reading;
pub mod shell;
mod spoken;
pub mod state;
pub mod states;
pub mod summary;
pub mod theme;
pub mod views;
pub mod widgets;
mod window;
mod words;

pub use window::{UiError, run};
