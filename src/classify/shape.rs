//! Kinds that the fields of a record tell by themselves.

use crate::taxonomy::Kind;

/// The kind of records with these fields, and the reason as a word.
pub fn by_fields(_fields: &[&str]) -> Option<(Kind, &'static str)> {
    None
}
