//! Whose values these are: the person's own names, other people's numbers, an example's values.

use std::collections::{BTreeMap, BTreeSet};

use crate::findings::{Field, FieldRole};
use crate::i18n::{Arg, Texts};
use crate::taxonomy::{Category, Kind};

use super::choices::Example;

/// Values looked at of an example; three of them are shown.
const VALUES_MAX: usize = 24;

/// Names of people that are given numbers, the same throughout one summary.
pub(super) struct People {
    own: BTreeSet<String>,
    numbers: BTreeMap<String, u64>,
}

impl People {
    /// Learns the person's own names from the examples.
    pub(super) fn new(examples: &[Example]) -> Self {
        let own = examples
            .iter()
            .filter(|it| it.kind == Kind::AboutNames)
            .flat_map(values)
            .map(|(_, _, value)| value.to_lowercase())
            .collect();
        Self { own, numbers: BTreeMap::new() }
    }

    /// Whether this is a name of the person whose export it is.
    pub(super) fn is_own(&self, name: &str) -> bool {
        self.own.contains(&name.trim().to_lowercase())
    }

    /// What stands for this name.
    pub(super) fn named(&mut self, name: &str, texts: &Texts) -> String {
        let next = self.numbers.len() as u64 + 1;
        let number = *self.numbers.entry(name.trim().to_lowercase()).or_insert(next);
        texts.with("pdf-person", &[("number", Arg::Text(&number.to_string()))])
    }
}

/// Examples without the fields that are records of their own among them: the e-mail address in a
/// profile is one, and the profile around it another.
pub(super) fn apart(examples: &[Example]) -> Vec<Example> {
    let facts: BTreeSet<(&str, &str)> = examples
        .iter()
        .filter_map(|it| it.place.as_ref())
        .map(|it| (it.file.inner(), it.path.inner()))
        .collect();
    let mut out = examples.to_vec();
    for it in &mut out {
        let Some(place) = it.place.as_ref() else { continue };
        let is_other = |field: &Field| {
            let path = field.path.inner();
            let ends = path.match_indices('/').map(|it| it.0).chain([path.len()]);
            ends.filter_map(|end| path.get(..end)).any(|start| {
                let whole = format!("{}/{start}", place.path.inner());
                facts.contains(&(place.file.inner(), whole.as_str()))
            })
        };
        it.fields.retain(|field| !is_other(field));
    }
    out
}

/// The values of an example with their field's name and role: the telling one first.
pub(super) fn values(example: &Example) -> Vec<(String, FieldRole, String)> {
    let row = &example.row;
    let mut out: Vec<(String, FieldRole, String)> = Vec::new();
    if example.fields.is_empty() {
        let list = matches!(row.kind.category(), Category::Messages | Category::People);
        let detail = if list { FieldRole::Actor } else { FieldRole::Plain };
        out.push((row.title_field.for_pdf(), FieldRole::Title, row.title.for_pdf()));
        out.push((String::new(), detail, row.detail.for_pdf()));
    } else {
        let of = |it: &Field| (it.path.for_pdf(), it.role, it.value.for_pdf());
        out.extend(example.fields.iter().map(of));
        out.sort_by_key(|it| match it.1 {
            FieldRole::Title => 0,
            FieldRole::Words => 1,
            FieldRole::Actor => 2,
            FieldRole::Identifier => 3,
            FieldRole::Plain => 4,
            FieldRole::Time | FieldRole::Empty | FieldRole::Silent => 5,
        });
    }
    let says = |it: &FieldRole| !matches!(it, FieldRole::Empty | FieldRole::Silent);
    out.retain(|it| says(&it.1) && !it.2.trim().is_empty());
    out.truncate(VALUES_MAX);
    out
}
