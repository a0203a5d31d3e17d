//! Notes at the foot of a page: in which files a number's records stand, and where in them.

use std::collections::{BTreeMap, BTreeSet};

use crate::findings::Section;
use crate::i18n::Arg;
use crate::report::block::{Block, Note};
use crate::report::choices::{Length, Preset};
use crate::taxonomy::Kind;

use super::view::View;

/// Places and files that a note names; the rest is counted.
const NAMED_MAX: usize = 3;

/// Where the records of these kinds stand; nothing where the summary has no notes.
pub(super) fn of_kinds(view: &View<'_>, wanted: impl Fn(Kind) -> bool) -> Option<Note> {
    of_parts(view, wanted, |_| true)
}

/// The same for some parts of files only.
pub(super) fn of_parts(
    view: &View<'_>,
    wanted: impl Fn(Kind) -> bool,
    is_part: impl Fn(&Section) -> bool,
) -> Option<Note> {
    let choices = view.choices;
    if choices.preset == Preset::OnePage || choices.length != Length::All {
        return None;
    }
    let found = &view.results.findings;
    let wanted = |kind: Kind| wanted(kind) && !choices.kinds.contains(&kind);
    let mut files: Vec<Named> = Vec::new();
    for (number, entry) in (1..).zip(&found.entries) {
        let here = entry.kinds.iter().filter(|it| wanted(it.0)).map(|it| it.1);
        let records = here.fold(0, u64::saturating_add);
        if records > 0 {
            files.push((records, view.redaction.path(&entry.name), Some(number)));
        }
    }
    let mut places: Vec<Named> = Vec::new();
    for section in found.sections.iter().filter(|it| it.records > 0 && is_part(it)) {
        let here = section.by_kind().into_iter().filter(|it| wanted(it.0)).map(|it| it.1);
        let records = here.fold(0, u64::saturating_add);
        if records == 0 {
            continue;
        }
        let place = view.redaction.path(&section.path);
        // A whole file is named among the files.
        let is_place = place.chars().any(char::is_alphanumeric);
        if is_place && !found.entries.iter().any(|it| it.name == section.path) {
            places.push((records, place, None));
        }
    }
    let (files, places) = (named(view, files), named(view, places));
    let text = match (files, places) {
        (None, None) => return None,
        (Some(files), None) => files,
        (None, Some(places)) => places,
        (Some(files), Some(places)) => {
            let args = [("places", Arg::Text(&places)), ("files", Arg::Text(&files))];
            view.texts.with("pdf-note-place", &args)
        }
    };
    Some(Note { text, ..Note::default() })
}

/// The records of a place or a file, its name, and a file's number in the annex of files.
type Named = (u64, String, Option<u64>);

/// Those with most records by name, the rest as a number; of files for a lawyer, which these are.
fn named(view: &View<'_>, mut all: Vec<Named>) -> Option<String> {
    all.sort_by_key(|it| std::cmp::Reverse(it.0));
    let mut names: Vec<String> = Vec::new();
    let mut rest: BTreeSet<String> = BTreeSet::new();
    let mut numbers: Vec<u64> = Vec::new();
    for (_, name, number) in all {
        if names.contains(&name) {
            continue;
        }
        if names.len() < NAMED_MAX {
            names.push(name);
        } else {
            numbers.extend(number);
            rest.insert(name);
        }
    }
    let mut text = names.join(", ");
    let more = rest.len().max(numbers.len()) as u64;
    if more > 0 {
        let said = match view.choices.preset {
            Preset::Lawyer if numbers.is_empty() => view.counted("pdf-note-more-listed", more),
            Preset::Lawyer => {
                let numbers = view.runs(numbers);
                let args = [("count", Arg::Count(more)), ("numbers", Arg::Text(&numbers))];
                view.texts.with("pdf-note-more-annex", &args)
            }
            _ => view.counted("pdf-note-more", more),
        };
        text = format!("{text} {said}");
    }
    (!text.is_empty()).then_some(text)
}

/// Gives every note its number; the same note has the same one within a block, where its text is
/// on the same page. Returns the notes in their order.
pub(super) fn number(blocks: &mut [Block]) -> Vec<String> {
    let mut texts = Vec::new();
    for block in blocks {
        let at = texts.len() + 1;
        let mut numbers = BTreeMap::new();
        each(std::slice::from_mut(block), &mut |note| {
            note.at = at;
            note.number = *numbers.entry(note.text.clone()).or_insert_with(|| {
                texts.push(note.text.clone());
                texts.len()
            });
        });
        let all = || (at..).zip(texts.get(at - 1..).unwrap_or_default().iter().cloned());
        let mut is_first = true;
        each(std::slice::from_mut(block), &mut |note| {
            if std::mem::take(&mut is_first) {
                note.all = all().collect();
            }
        });
    }
    texts
}

fn each(blocks: &mut [Block], take: &mut dyn FnMut(&mut Note)) {
    for block in blocks {
        match block {
            Block::Table { rows, .. } => {
                rows.iter_mut().flatten().filter_map(|it| it.note.as_mut()).for_each(&mut *take);
            }
            Block::Bars { note, .. }
            | Block::Strip { note, .. }
            | Block::Heat { note, .. }
            | Block::Notable { note, .. } => note.iter_mut().for_each(&mut *take),
            Block::Group { blocks } | Block::Spoken { blocks, .. } => each(blocks, take),
            Block::Pairs { groups } => groups.iter_mut().for_each(|it| each(it, take)),
            Block::Heading { .. }
            | Block::Text { .. }
            | Block::Lines { .. }
            | Block::Facts { .. }
            | Block::Words { .. }
            | Block::Address { .. }
            | Block::Alert { .. }
            | Block::Ticks { .. } => {}
        }
    }
}
