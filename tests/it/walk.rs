//! Counting apart from the reader: a plain recursion over parsed JSON.

use std::collections::BTreeSet;

use serde_json::Value;

/// Each list of objects in a document, with its path and length; equal lists count once.
pub(crate) fn lists(document: &Value) -> Vec<(String, usize)> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    walk(document, String::new(), &mut found, &mut seen);
    found
}

fn walk(
    value: &Value,
    path: String,
    found: &mut Vec<(String, usize)>,
    seen: &mut BTreeSet<String>,
) {
    match value {
        Value::Array(items)
            if items.first().is_some_and(Value::is_object) && seen.insert(value.to_string()) =>
        {
            found.push((path, items.len()));
        }
        Value::Object(members) => {
            for (key, member) in members {
                let below = if path.is_empty() { key.clone() } else { format!("{path}/{key}") };
                walk(member, below, found, seen);
            }
        }
        _ => {}
    }
}

/// Filled leaves of a document, as the contract counts values.
pub(crate) fn filled(value: &Value) -> u64 {
    match value {
        Value::Null => 0,
        Value::String(text) => u64::from(!matches!(text.trim(), "" | "N/A" | "None")),
        Value::Bool(_) | Value::Number(_) => 1,
        Value::Array(items) => items.iter().map(filled).sum(),
        Value::Object(members) => members.values().map(filled).sum(),
    }
}
