//! The annexes: every file, every country of a sign-in, every firm, and a letter.
//!
//! Long tables end at [`ROWS_MAX`] rows, largest first, and say how many rows are not in them.

use crate::findings::{Company, EntryRow, SignIn};
use crate::i18n::Arg;
use crate::report::block::{Block, Cell, Column, Density, Tone};
use crate::report::letter::{LetterKind, Part, Written, letters};
use crate::taxonomy::Kind;
use crate::text::Untrusted;

use super::others;
use super::view::{View, chapter, chapter_below, part, plain, quiet};

/// Rows of a table on paper.
const ROWS_MAX: usize = 500;

/// Letters at the end of a summary of many platforms.
const LETTERS_MAX: usize = 4;

/// Writes what an annex holds; the title is written before it by its id.
type Annex = (&'static str, fn(&View<'_>, &mut Vec<Block>));

/// The annexes in their order. Those with nothing in them have no letter either.
const ANNEXES: [Annex; 4] = [
    ("pdf-annex-files", files),
    ("pdf-annex-sign-ins", sign_ins),
    ("pdf-annex-firms", firms),
    ("pdf-annex-letter", letter),
];

/// All annexes.
pub(super) fn all(view: &View<'_>, blocks: &mut Vec<Block>) {
    let mut letters = 'A'..;
    for (id, write) in ANNEXES {
        let mut inside = Vec::new();
        write(view, &mut inside);
        let Some(letter) = (!inside.is_empty()).then(|| letters.next()).flatten() else { continue };
        let title = view.texts.with(id, &[("letter", Arg::Text(&letter.to_string()))]);
        let is_letter = id == "pdf-annex-letter";
        blocks.push(if is_letter { chapter(title) } else { chapter_below(title) });
        blocks.extend(inside);
    }
}

/// The files of the export.
fn files(view: &View<'_>, blocks: &mut Vec<Block>) {
    let entries = &view.results.findings.entries;
    if entries.is_empty() {
        return;
    }
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

/// Sign-ins by country of registration, and one by one.
fn sign_ins(view: &View<'_>, blocks: &mut Vec<Block>) {
    let countries = &view.results.findings.sign_in_countries;
    let each = &view.choices.sign_ins;
    if !countries.is_empty() {
        blocks.push(part(2, view.text("pdf-countries-all")));
        blocks.push(quiet(view.text("pdf-countries-note")));
        let columns = vec![
            Column::wide(view.text("pdf-country")),
            Column::number(view.text("pdf-records-word")),
        ];
        let row = |it: &(String, u64)| {
            vec![Cell::text(view.texts.country(&it.0)), Cell::text(view.count(it.1))]
        };
        let rows = countries.iter().take(ROWS_MAX).map(row).collect();
        push(view, columns, (rows, countries.len()), blocks);
    }
    if each.is_empty() || view.choices.kinds.contains(&Kind::DeviceSignIns) {
        return;
    }
    blocks.push(part(2, view.text("pdf-sign-ins-each")));
    let columns = vec![
        Column::slim(view.text("pdf-when")),
        Column::wide(view.text("pdf-device")),
        Column::wide(view.text("pdf-address")),
        Column::wide(view.text("pdf-country")),
    ];
    let rows = each.iter().take(ROWS_MAX).map(|it| sign_in(view, it)).collect();
    // Of some exports not all are told one by one.
    let kinds = view.kinds.iter().filter(|it| it.kind == Kind::DeviceSignIns);
    let all: usize = kinds.map(|it| usize::try_from(it.records).unwrap_or(usize::MAX)).sum();
    push(view, columns, (rows, each.len().max(all)), blocks);
}

fn sign_in(view: &View<'_>, it: &SignIn) -> Vec<Cell> {
    let zone = &view.results.findings.zone;
    let none = || "–".to_owned();
    let country = it.country.as_deref().map_or_else(none, |code| view.texts.country(code));
    let masked = |value: &Untrusted| Cell { pieces: view.redaction.own(value), ..Cell::default() };
    vec![
        Cell::text(it.time.map_or_else(none, |stamp| view.texts.time(stamp, zone))),
        masked(&it.device),
        masked(&it.address),
        Cell::quiet(country),
    ]
}

/// All firms.
fn firms(view: &View<'_>, blocks: &mut Vec<Block>) {
    let firms: Vec<&Company> =
        view.results.findings.companies.iter().filter(|it| it.role != "platform").collect();
    if firms.len() <= others::FIRMS_MAX {
        return;
    }
    blocks.push(quiet(view.text("pdf-firms-note")));
    let (columns, has_calls) = others::firm_columns(view, &firms);
    let rows = firms.iter().take(ROWS_MAX).map(|it| others::firm(view, it, has_calls)).collect();
    push(view, columns, (rows, firms.len()), blocks);
}

/// A letter that asks for what is missing, one a platform.
fn letter(view: &View<'_>, blocks: &mut Vec<Block>) {
    let Some(kind) = view.choices.letter else { return };
    let lang = kind.lang.unwrap_or_else(|| view.texts.lang());
    let day = Written { on_secs: view.choices.made_on_secs, zone: view.choices.zone.clone() };
    let kind = LetterKind { lang: Some(lang), ..kind };
    blocks.push(quiet(view.text("pdf-annex-letter-note")));
    for parts in letters(view.results, kind, &day).into_iter().take(LETTERS_MAX) {
        blocks.push(Block::Spoken { tag: lang.tag(), blocks: spoken(parts) });
    }
}

fn spoken(parts: Vec<Part>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for it in parts {
        match it {
            Part::Lines(lines) => blocks.push(Block::Address { lines }),
            Part::Subject(text) => blocks.push(part(2, text)),
            Part::Text(text) => blocks.push(plain(text)),
            Part::Items(intro, lines) => blocks.extend([plain(intro), Block::Lines { lines }]),
            Part::Note(text) => blocks.push(Block::Text { text, tone: Tone::Note }),
        }
    }
    blocks
}

fn push(
    view: &View<'_>,
    columns: Vec<Column>,
    (rows, of): (Vec<Vec<Cell>>, usize),
    blocks: &mut Vec<Block>,
) {
    let more = of.checked_sub(rows.len()).filter(|more| *more > 0);
    let more = more.map(|more| view.counted("pdf-more-rows", more as u64));
    let title = String::new();
    blocks.push(Block::Table { title, columns, rows, more, density: Density::Small });
}
