//! The annexes: every file, every country of a sign-in, every firm.
//!
//! Long tables end at [`ROWS_MAX`] rows, largest first, and say how many rows are not in them.

use crate::findings::{Company, EntryRow};
use crate::report::block::{Block, Cell, Column, Density};

use super::others;
use super::view::{View, chapter_below, quiet};

/// Rows of a table on paper.
const ROWS_MAX: usize = 500;

/// Annex A: the files of the export.
pub(super) fn files(view: &View<'_>, blocks: &mut Vec<Block>) {
    let entries = &view.results.findings.entries;
    if entries.is_empty() {
        return;
    }
    blocks.push(chapter_below(view.text("pdf-annex-files")));
    blocks.push(quiet(view.text("pdf-annex-files-note")));
    let columns = vec![
        Column::wide(view.text("pdf-path")),
        Column::number(view.text("pdf-size-word")),
        Column::number(view.text("pdf-records-word")),
        Column::slim(view.text("pdf-rule")),
        Column::slim(view.text("pdf-state")),
    ];
    // Those with most records first where not all fit; else as the export has them.
    let mut shown: Vec<&EntryRow> = entries.iter().collect();
    if shown.len() > ROWS_MAX {
        shown.sort_by_key(|it| std::cmp::Reverse(it.records));
    }
    let rows = shown.iter().take(ROWS_MAX).map(|it| file(view, it)).collect();
    push(view, columns, (rows, entries.len()), blocks);
}

fn file(view: &View<'_>, it: &EntryRow) -> Vec<Cell> {
    vec![
        Cell::text(view.redaction.path(&it.name)),
        Cell::quiet(view.texts.size(it.size_bytes)),
        Cell::text(view.count(it.records)),
        Cell::quiet(rule(view, &it.rule)),
        Cell::quiet(view.texts.entry_state(it.state)),
    ]
}

/// What sorted something, in words where it is one of our own ways.
pub(super) fn rule(view: &View<'_>, rule: &str) -> String {
    let platforms = &view.results.findings.platforms;
    let platform = || platforms.iter().find(|it| it.id == rule).map(|it| it.name.clone());
    let own = view.texts.find_plain(&format!("pdf-rule-of-{rule}"));
    own.or_else(platform).unwrap_or_else(|| rule.to_owned())
}

/// Annex B: sign-ins by country of registration.
pub(super) fn sign_ins(view: &View<'_>, blocks: &mut Vec<Block>) {
    let countries = &view.results.findings.sign_in_countries;
    if countries.is_empty() {
        return;
    }
    blocks.push(chapter_below(view.text("pdf-annex-sign-ins")));
    blocks.push(quiet(view.text("pdf-countries-note")));
    let columns =
        vec![Column::wide(view.text("pdf-country")), Column::number(view.text("pdf-records-word"))];
    let row = |it: &(String, u64)| {
        vec![Cell::text(view.texts.country(&it.0)), Cell::text(view.count(it.1))]
    };
    let rows = countries.iter().take(ROWS_MAX).map(row).collect();
    push(view, columns, (rows, countries.len()), blocks);
}

/// Annex C: all firms.
pub(super) fn firms(view: &View<'_>, blocks: &mut Vec<Block>) {
    let firms: Vec<&Company> =
        view.results.findings.companies.iter().filter(|it| it.role != "platform").collect();
    if firms.len() <= others::FIRMS_MAX {
        return;
    }
    blocks.push(chapter_below(view.text("pdf-annex-firms")));
    blocks.push(quiet(view.text("pdf-firms-note")));
    let (columns, has_calls) = others::firm_columns(view, &firms);
    let rows = firms.iter().take(ROWS_MAX).map(|it| others::firm(view, it, has_calls)).collect();
    push(view, columns, (rows, firms.len()), blocks);
}

fn push(
    view: &View<'_>,
    columns: Vec<Column>,
    (rows, of): (Vec<Vec<Cell>>, usize),
    blocks: &mut Vec<Block>,
) {
    let more = of.checked_sub(ROWS_MAX).filter(|more| *more > 0);
    let more = more.map(|more| view.counted("pdf-more-rows", more as u64));
    let title = String::new();
    blocks.push(Block::Table { title, columns, rows, more, density: Density::Small });
}
