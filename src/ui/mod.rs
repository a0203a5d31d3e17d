//! The window.
//!
//! - Owns: the look (`theme`), the widgets, the screens, the frame around them.
//! - May use: `job`, `text`, `taxonomy`, `findings`, `insight`, `reader`, `sample` (names), `report`,
//!   `save`, `i18n`, `settings`.
//! - Never: reads, classifies or aggregates; sees a byte of an export.

pub mod theme;
