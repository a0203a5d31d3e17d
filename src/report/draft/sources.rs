//! Where in the export the numbers of a category come from, and by which rule they were sorted: so
//! many rows that their numbers add up to the category's.

use std::collections::BTreeMap;

use crate::findings::EntryRow;
use crate::i18n::Arg;
use crate::report::block::{Block, Cell, Column, Density};
use crate::taxonomy::{Category, Kind};

use super::annex;
use super::view::View;

/// Places named of a category.
const PLACES_MAX: usize = 40;

/// A place as it may be shown, the kind of its records, and what sorted them.
type Place = (String, Kind, String);

/// The table.
pub(super) fn table(view: &View<'_>, category: Category, blocks: &mut Vec<Block>) {
    let wanted = |kind: Kind| kind.category() == category && !view.choices.kinds.contains(&kind);
    let total = view.sum(category).records;
    let parts = parts(view, &wanted);
    // Parts of a file say more than the file; where one of them may be several files', the files do.
    let told = parts.iter().map(|it| it.1.0).fold(0, u64::saturating_add);
    let places =
        if told == total && is_one_file(view, &wanted) { parts } else { files(view, &wanted) };
    if places.is_empty() {
        return;
    }
    let mut places: Vec<(Place, (u64, u64))> = places.into_iter().collect();
    places.sort_by_key(|it| std::cmp::Reverse(it.1.0));
    let row = |((path, kind, rule), (records, count)): &(Place, (u64, u64))| {
        let args = [("path", Arg::Text(path)), ("count", Arg::Count(*count))];
        let alike = || view.texts.with("pdf-paths-alike", &args);
        vec![
            Cell::text(if *count > 1 { alike() } else { path.clone() }),
            Cell::quiet(view.texts.kind(*kind)),
            Cell::quiet(annex::rule(view, rule)),
            Cell::text(view.count(*records)),
        ]
    };
    let mut rows: Vec<Vec<Cell>> = places.iter().take(PLACES_MAX).map(row).collect();
    if rows.len() > 1 {
        let all = [Cell::text(view.text("pdf-total")), Cell::default(), Cell::default()];
        rows.push(all.into_iter().chain([Cell::text(view.count(total))]).collect());
    }
    let more = places.len().checked_sub(PLACES_MAX).filter(|more| *more > 0);
    let more = more.map(|more| view.counted("pdf-more-rows", more as u64));
    let columns = vec![
        Column::wide(view.text("pdf-path")),
        Column::wide(view.text("pdf-kind")),
        Column::slim(view.text("pdf-rule")),
        Column::number(view.text("pdf-records-word")),
    ];
    let title = view.of_category("pdf-where-from", category);
    blocks.push(Block::Table { title, columns, rows, more, density: Density::Small });
}

/// Parts of files, with their records; those whose shown paths are the same stand together.
fn parts(view: &View<'_>, wanted: &dyn Fn(Kind) -> bool) -> BTreeMap<Place, (u64, u64)> {
    let mut places: BTreeMap<Place, (u64, u64)> = BTreeMap::new();
    for it in view.results.findings.sections.iter().filter(|it| it.records > 0) {
        let path = view.redaction.path(&it.path);
        for (kind, records) in it.by_kind().into_iter().filter(|it| wanted(it.0) && it.1 > 0) {
            note(&mut places, (path.clone(), kind, it.platform.clone()), records);
        }
    }
    places
}

/// The same by whole files.
fn files(view: &View<'_>, wanted: &dyn Fn(Kind) -> bool) -> BTreeMap<Place, (u64, u64)> {
    let mut places: BTreeMap<Place, (u64, u64)> = BTreeMap::new();
    for it in &view.results.findings.entries {
        let here = || it.kinds.iter().filter(|it| wanted(it.0) && it.1 > 0);
        if here().next().is_none() {
            continue;
        }
        let path = view.redaction.path(&it.name);
        for (kind, records) in here() {
            note(&mut places, (path.clone(), *kind, it.rule.clone().into_owned()), *records);
        }
    }
    places
}

fn note(places: &mut BTreeMap<Place, (u64, u64)>, place: Place, records: u64) {
    let sum = places.entry(place).or_default();
    sum.0 = sum.0.saturating_add(records);
    sum.1 += 1;
}

/// Whether all of these records stand in one file.
fn is_one_file(view: &View<'_>, wanted: &dyn Fn(Kind) -> bool) -> bool {
    let has = |it: &&EntryRow| it.kinds.iter().any(|it| wanted(it.0) && it.1 > 0);
    view.results.findings.entries.iter().filter(has).nth(1).is_none()
}
