//! Findings and insights on paper: the PDF summary, and the summary as JSON.
//!
//! - Owns: the presets and their redaction, the page engine, the read-back check.
//! - May use: `text`, `taxonomy`, `findings`, `insight`, `i18n`.
//! - Never: opens a dialog; picks a path; writes a value that was left out.
