//! Parts of an export that the person sorted otherwise, for as long as it is open.

use crate::findings::SectionPlace;
use crate::taxonomy::Kind;

/// The name under which they are handed to the reader, and offered when they are saved.
pub const FILE_NAME: &str = "dossier-changes.toml";

/// One part, sorted by the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// Which part.
    pub place: SectionPlace,
    /// What it holds.
    pub kind: Kind,
    /// The field with the time, if the person named one.
    pub when: Option<String>,
    /// The field that tells what a record is, if the person named one.
    pub title: Option<String>,
}

/// All that the person sorted, in the order in which it was.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Corrections(Vec<Correction>);

impl Corrections {
    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Correction> {
        self.0.iter()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What the person said of this part.
    pub fn of(&self, place: &SectionPlace) -> Option<&Correction> {
        self.0.iter().find(|it| it.place == *place)
    }

    /// Adds one, or puts it in the place of an older one of the same part.
    pub fn put(&mut self, correction: Correction) {
        self.take_back(&correction.place);
        self.0.push(correction);
    }

    /// Takes one back; whether there was one.
    pub(super) fn take_back(&mut self, place: &SectionPlace) -> bool {
        let before = self.0.len();
        self.0.retain(|it| it.place != *place);
        before != self.0.len()
    }

    /// As a profile: the form of the export, and nothing of what it holds.
    pub fn profile(&self) -> String {
        let mut lines = vec![
            "# Where parts of an export belong, as a person said. Dossier reads it with".to_owned(),
            "# `dossier scan --profiles FOLDER`. It names parts and fields, and holds no data."
                .to_owned(),
            "id = \"changes\"".to_owned(),
            "name = \"Changes\"".to_owned(),
            "version = 1".to_owned(),
            "documented = false".to_owned(),
        ];
        for it in &self.0 {
            lines.push(String::new());
            lines.push("[[change]]".to_owned());
            let mut pair =
                |key: &str, value: &str| lines.push(format!("{key} = {}", quoted(value)));
            if it.place.section.is_empty() {
                pair("file", &it.place.file);
                pair("path", &it.place.path);
            } else {
                pair("section", &it.place.section);
            }
            pair("kind", it.kind.code());
            for (key, field) in [("when", &it.when), ("title", &it.title)] {
                if let Some(field) = field {
                    lines.push(format!("{key} = [{}]", quoted(field)));
                }
            }
        }
        lines.push(String::new());
        lines.join("\n")
    }
}

fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}
