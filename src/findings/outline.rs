//! What the files of an export look like: names of fields and forms of values, and no value.

use serde::{Deserialize, Serialize};

/// What the files of an export look like. `*` stands for a name that may be data.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outline {
    /// Files that look the same are one.
    pub files: Vec<OutlineFile>,
    /// Files and fields beyond the most that are listed.
    pub left_out: u64,
}

/// Files that look the same.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct OutlineFile {
    /// Their name.
    pub name: String,
    /// The format they were read as.
    pub format: String,
    /// How many there are.
    pub count: u64,
    /// Their fields, as they stand in the file.
    pub fields: Vec<OutlineField>,
}

/// A field, and what its values look like.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct OutlineField {
    /// Its path, joined with `/`; `[]` for each of a list.
    pub path: String,
    /// Forms of its values, e.g. `number` or `0000-00-00`; empty where none was looked at.
    pub forms: Vec<String>,
}

impl Outline {
    /// As a text of lines, for a file.
    pub fn text(&self) -> String {
        let mut lines = vec!["dossier outline 1".to_owned()];
        for file in &self.files {
            lines.push(String::new());
            lines.push(format!("file {} · {} · {}", file.name, file.format, file.count));
            for field in &file.fields {
                let forms = field.forms.join(" | ");
                let end = if forms.is_empty() { String::new() } else { format!(": {forms}") };
                lines.push(format!("  {}{end}", field.path));
            }
        }
        if self.left_out > 0 {
            lines.push(String::new());
            lines.push(format!("left out {}", self.left_out));
        }
        lines.push(String::new());
        lines.join("\n")
    }
}
