//! Records as columns: path, time and place, at most 12 bytes each, and what is counted from them.
//!
//! - Owns: the columns, the day and hour counts, filters, pages.
//! - May use: `record` (ids), `taxonomy`, `findings` (filters).
//! - Never: holds a label or a content.
