//! What the person chose: language, theme, text size; nothing about exports.
//!
//! - Owns: the settings file and its defaults.
//! - May use: `i18n`, `save`.
//! - Never: remembers exports, paths or findings.
