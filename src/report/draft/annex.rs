//! The annexes: every file, every country of a sign-in, every firm, and a letter.
//!
//! Long tables end at [`ROWS_MAX`] rows, largest first. They say how many rows are not in them and
//! name the table beside the summary that holds all rows, with its checksum.

use sha2::{Digest as _, Sha256};

use crate::findings::{EntryRow, SignIn};
use crate::i18n::Arg;
use crate::report::block::{Beside, Block, Cell, Column, Density};
use crate::report::check::crc_text;
use crate::report::letter::{LetterKind, Part, Written, law_note, letter_notes, letters};
use crate::report::row::{BYTE_ORDER_MARK, write_row};
use crate::taxonomy::Kind;
use crate::text::{Untrusted, hex};

use super::close::in_groups;
use super::others;
use super::view::{View, chapter, chapter_below, part, plain, quiet};

/// Rows of a table on paper.
const ROWS_MAX: usize = 500;

/// Letters at the end of a summary of many platforms.
const LETTERS_MAX: usize = 4;

/// Digits of its checksum that the name of a table beside the summary has: two summaries in one
/// folder never take each other's.
const NAME_DIGITS: usize = 8;

/// Writes what an annex holds; the title is written before it by its id.
type Annex = (&'static str, fn(&View<'_>, &mut Out));

/// The annexes in their order. Those with nothing in them have no letter either.
const ANNEXES: [Annex; 4] = [
    ("pdf-annex-files", files),
    ("pdf-annex-sign-ins", sign_ins),
    ("pdf-annex-firms", firms),
    ("pdf-annex-letter", letter),
];

/// What an annex is written into.
#[derive(Default)]
struct Out {
    letter: char,
    blocks: Vec<Block>,
    beside: Vec<Beside>,
}

/// All annexes; gives the tables that are too long for them.
pub(super) fn all(view: &View<'_>, blocks: &mut Vec<Block>) -> Vec<Beside> {
    let mut letters = 'A'..='Z';
    let mut next = letters.next();
    let mut beside = Vec::new();
    for (id, write) in ANNEXES {
        let Some(letter) = next else { break };
        let mut out = Out { letter, ..Out::default() };
        write(view, &mut out);
        if out.blocks.is_empty() {
            continue;
        }
        next = letters.next();
        let number = letter.to_string();
        let args = [("letter", Arg::Text(&number))];
        let title = view.texts.with(&view.id_of_source(id), &args);
        let is_letter = id == "pdf-annex-letter";
        blocks.push(if is_letter { chapter(title) } else { chapter_below(title) });
        blocks.extend(out.blocks);
        beside.extend(out.beside);
    }
    beside
}

/// The files of the export.
fn files(view: &View<'_>, out: &mut Out) {
    let entries = &view.results.findings.entries;
    if entries.is_empty() {
        return;
    }
    out.blocks.push(quiet(view.text("pdf-annex-files-note")));
    let has_sums = view.choices.sums.is_some();
    let sums = if has_sums { "pdf-annex-files-sums" } else { "pdf-annex-files-no-sums" };
    out.blocks.push(quiet(view.text(sums)));
    came_in(view, out);
    let sum = if has_sums { Column::sums("SHA-256") } else { Column::slim(view.text("pdf-crc")) };
    let columns = vec![
        Column::wide(view.text("pdf-path")),
        Column::number(view.text("pdf-no")),
        Column::number(view.text("pdf-size-word")),
        Column::number(view.text("pdf-records-word")),
        Column::slim(view.text("pdf-rule")),
        Column::slim(view.text("pdf-state")),
        sum,
    ];
    // Those with most records first where not all fit; else as the export has them.
    let mut shown: Vec<(u64, &EntryRow)> = (1..).zip(entries).collect();
    if shown.len() > ROWS_MAX {
        shown.sort_by_key(|it| std::cmp::Reverse(it.1.records));
    }
    let mut rows = shown.into_iter().map(|it| file(view, it));
    out.push(view, ("files", columns), (&mut rows, entries.len()));
}

/// The fingerprint of what all the files came in, where that is one file.
fn came_in(view: &View<'_>, out: &mut Out) {
    let [source] = view.results.findings.sources.as_slice() else { return };
    let Some(sum) = &source.sha256 else { return };
    // Where it is that one file itself, its row has the same.
    if view.results.findings.entries.iter().any(|it| it.name == source.name) {
        return;
    }
    let name = view.redaction.file_name(&source.name).text;
    let args = [("name", Arg::Text(&name)), ("sum", Arg::Text(&in_groups(sum)))];
    out.blocks.push(quiet(view.texts.with("pdf-annex-files-in", &args)));
}

fn file(view: &View<'_>, (number, it): (u64, &EntryRow)) -> Vec<Cell> {
    let sum = match &view.choices.sums {
        Some(sums) => sums.hex(it.id),
        None => it.crc32.map(crc_text),
    };
    vec![
        Cell::text(view.redaction.path(&it.name)),
        Cell::quiet(view.count(number)),
        Cell::quiet(view.texts.size(it.size_bytes)),
        Cell::text(view.count(it.records)),
        Cell::quiet(rule(view, &it.rule)),
        Cell::quiet(view.texts.entry_state(it.state)),
        Cell::quiet(sum.unwrap_or_else(|| "–".to_owned())),
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
fn sign_ins(view: &View<'_>, out: &mut Out) {
    let countries = &view.results.findings.sign_in_countries;
    let each = &view.choices.sign_ins;
    if !countries.is_empty() {
        out.blocks.push(part(2, view.text("pdf-countries-all")));
        out.blocks.push(quiet(view.text("pdf-countries-note")));
        let columns = vec![
            Column::wide(view.text("pdf-country")),
            Column::number(view.text("pdf-records-word")),
        ];
        let row = |it: &(String, u64)| {
            vec![Cell::text(view.texts.country(&it.0)), Cell::text(view.count(it.1))]
        };
        out.push(view, ("countries", columns), (&mut countries.iter().map(row), countries.len()));
    }
    if each.is_empty() || view.choices.kinds.contains(&Kind::DeviceSignIns) {
        return;
    }
    out.blocks.push(part(2, view.text("pdf-sign-ins-each")));
    // What no sign-in tells has no column.
    let has_device = each.iter().any(|it| !it.device.is_empty());
    let has_country = each.iter().any(|it| it.country.is_some());
    let mut columns = vec![Column::slim(view.text("pdf-when"))];
    columns.extend(has_device.then(|| Column::wide(view.text("pdf-device"))));
    columns.push(Column::wide(view.text("pdf-address")));
    columns.extend(has_country.then(|| Column::wide(view.text("pdf-country"))));
    // Of some exports not all are told one by one.
    let kinds = view.kinds.iter().filter(|it| it.kind == Kind::DeviceSignIns);
    let all: usize = kinds.map(|it| usize::try_from(it.records).unwrap_or(usize::MAX)).sum();
    let mut rows = each.iter().map(|it| sign_in(view, it, (has_device, has_country)));
    out.push(view, ("sign-ins", columns), (&mut rows, each.len().max(all)));
}

fn sign_in(view: &View<'_>, it: &SignIn, (has_device, has_country): (bool, bool)) -> Vec<Cell> {
    let zone = &view.results.findings.zone;
    let none = || "–".to_owned();
    let country = it.country.as_deref().map_or_else(none, |code| view.texts.country(code));
    let masked = |value: &Untrusted| match view.redaction.own(value) {
        pieces if pieces.is_empty() => Cell::quiet(none()),
        pieces => Cell { pieces, ..Cell::default() },
    };
    let mut row = vec![Cell::text(it.time.map_or_else(none, |at| view.texts.time(at, zone)))];
    row.extend(has_device.then(|| masked(&it.device)));
    row.push(masked(&it.address));
    row.extend(has_country.then(|| Cell::quiet(country)));
    row
}

/// All firms.
fn firms(view: &View<'_>, out: &mut Out) {
    let firms = super::others::named_firms(view);
    if firms.len() <= others::FIRMS_MAX {
        return;
    }
    out.blocks.push(quiet(view.text("pdf-firms-note")));
    let has = others::FirmColumns::of(&firms);
    let columns = has.heads(view);
    let mut rows = firms.iter().map(|it| has.row(view, it));
    out.push(view, ("firms", columns), (&mut rows, firms.len()));
}

/// A letter that asks for what is missing, one a platform.
fn letter(view: &View<'_>, out: &mut Out) {
    let Some(kind) = view.choices.letter else { return };
    let lang = kind.lang.unwrap_or_else(|| view.texts.lang());
    let day = Written { on_secs: view.choices.made_on_secs, zone: view.choices.zone.clone() };
    let kind = LetterKind { lang: Some(lang), ..kind };
    out.blocks.push(quiet(view.text("pdf-annex-letter-note")));
    let law = law_note(view.results, kind, view.texts);
    out.blocks.extend(law.into_iter().chain(letter_notes(view.results, view.texts)).map(quiet));
    for parts in letters(view.results, kind, &day).into_iter().take(LETTERS_MAX) {
        out.blocks.push(Block::Spoken { tag: lang.tag(), blocks: spoken(parts) });
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
        }
    }
    blocks
}

impl Out {
    /// A table; what is too long for paper stands beside it as well. `of` counts all rows there
    /// are, also those that nobody told one by one.
    fn push(
        &mut self,
        view: &View<'_>,
        (slug, columns): (&str, Vec<Column>),
        (all, of): (&mut dyn Iterator<Item = Vec<Cell>>, usize),
    ) {
        let rows: Vec<Vec<Cell>> = all.take(ROWS_MAX).collect();
        let mut rest = all.peekable();
        let beside = (view.choices.beside && rest.peek().is_some())
            .then(|| Beside::new((self.letter, slug), &columns, rows.iter().cloned().chain(rest)));
        let more = of.checked_sub(rows.len()).filter(|more| *more > 0).map(|more| match &beside {
            Some(it) => {
                let (count, sum) = (Arg::Count(more as u64), in_groups(&it.sum));
                let args =
                    [("count", count), ("name", Arg::Text(&it.name)), ("sum", Arg::Text(&sum))];
                view.texts.with("pdf-more-beside", &args)
            }
            None => view.counted("pdf-more-rows", more as u64),
        });
        self.beside.extend(beside);
        let title = String::new();
        self.blocks.push(Block::Table { title, columns, rows, more, density: Density::Small });
    }
}

impl Beside {
    /// A table of the same columns and rows, as spreadsheets read it.
    fn new(
        (letter, slug): (char, &str),
        columns: &[Column],
        rows: impl Iterator<Item = Vec<Cell>>,
    ) -> Self {
        let mut text = BYTE_ORDER_MARK.to_owned();
        write_row(columns.iter().map(|it| it.head.as_str()), &mut text);
        for row in rows {
            let cells: Vec<String> =
                row.iter().map(|it| Untrusted::new(it.joined()).for_csv()).collect();
            write_row(cells.iter().map(String::as_str), &mut text);
        }
        let sum = hex(&Sha256::digest(text.as_bytes()));
        let short = sum.get(..NAME_DIGITS).unwrap_or_default();
        let name = format!("annex-{}-{slug}-{short}.csv", letter.to_ascii_lowercase());
        Self { name, sum, text }
    }
}
