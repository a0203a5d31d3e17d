//! The table of forms: which classes make an element a record, a label, a time.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

/// What the classes of one kind of page say.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Form {
    /// What profiles call it.
    id: String,
    /// Records.
    pub(super) entry: Vec<String>,
    /// Classes that must be there, too, where that of the records says little.
    with: Vec<String>,
    /// What is left out.
    pub(super) skip: Vec<String>,
    /// Labels of facts, and their values.
    pub(super) label: Vec<String>,
    pub(super) value: Vec<String>,
    /// Times.
    pub(super) time: Vec<String>,
    /// Elements whose title is the time.
    pub(super) titled: Vec<String>,
    /// What to call the text of elements with a class.
    pub(super) keys: BTreeMap<String, String>,
    /// What a record takes over from the one before.
    pub(super) carry: Vec<String>,
    /// What to call the first line and the first link.
    pub(super) first: Option<String>,
    pub(super) link: Option<String>,
}

#[derive(Deserialize)]
struct File {
    form: Vec<Form>,
}

/// All forms; a test reads the table.
static FORMS: LazyLock<Vec<Form>> = LazyLock::new(|| {
    let file = toml::from_str(include_str!("../../../../assets/tables/pages.toml"));
    file.map(|file: File| file.form).unwrap_or_default()
});

/// The form whose entries occur most in the first part of a page; the first of equals.
pub(super) fn form_of(head: &[u8]) -> Option<&'static Form> {
    let has = |class: &String| class_count(head, class.as_bytes()) > 0;
    let count = |form: &Form| -> usize {
        if !form.with.iter().all(has) {
            return 0;
        }
        form.entry.iter().map(|class| class_count(head, class.as_bytes())).sum()
    };
    let mut best: Option<(usize, &Form)> = None;
    for form in FORMS.iter() {
        let found = count(form);
        if found > best.map_or(0, |it| it.0) {
            best = Some((found, form));
        }
    }
    best.map(|it| it.1)
}

/// What profiles call the form of the page that begins so.
pub fn page_form(head: &[u8]) -> Option<&'static str> {
    form_of(head).map(|form| form.id.as_str())
}

/// How often a class stands in quotes, alone or among others.
fn class_count(head: &[u8], class: &[u8]) -> usize {
    let is_edge = |it: Option<&u8>| it.is_some_and(|it| matches!(it, b'"' | b'\'' | b' '));
    memchr::memmem::find_iter(head, class)
        .filter(|at| {
            at.checked_sub(1).is_some_and(|before| is_edge(head.get(before)))
                && is_edge(head.get(at + class.len()))
        })
        .count()
}

/// Whether a list of classes has one of those wanted; a wanted one may be several together.
pub(super) fn has_class(classes: &str, wanted: &[String]) -> bool {
    wanted.iter().any(|wanted| {
        wanted.split(' ').all(|one| classes.split_ascii_whitespace().any(|it| it == one))
    })
}
