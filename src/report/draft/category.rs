//! The category chapters: what kinds there are, how they got there, when, and some examples.

use std::collections::BTreeMap;

use crate::findings::Section;
use crate::i18n::Arg;
use crate::report::block::{Bar, Block, Cell, Column, Density, Part, Tone};
use crate::report::choices::{Example, Length, Place, Preset};
use crate::report::mask::LEFT_OUT;
use crate::taxonomy::{Category, Origin};
use crate::text::Untrusted;

use super::view::{View, chapter_below, quiet};
use super::{annex, notes};

/// The longest time whose bars are months; a longer one is shown by year.
const MONTHS_MAX: i32 = 8 * 12;

/// The most bars of years; older ones are told in words.
const YEARS_MAX: usize = 40;

/// Sections named of a category.
const SECTIONS_MAX: usize = 40;

/// A chapter a category that has records.
pub(super) fn all(view: &View<'_>, blocks: &mut Vec<Block>) {
    let mut first = true;
    for category in Category::ALL {
        if view.sum(category).records == 0 {
            continue;
        }
        if first {
            blocks.push(chapter_below(view.text("pdf-categories")));
        }
        first = false;
        one(view, category, blocks);
    }
}

fn one(view: &View<'_>, category: Category, blocks: &mut Vec<Block>) {
    // What opens it stays on one page; the rest runs on.
    let mut opening = Vec::new();
    open(view, category, &mut opening);
    let whole = view.choices.length == Length::All;
    if whole {
        ways(view, category, &mut opening);
    }
    blocks.push(Block::Group { blocks: opening });
    if !whole {
        return;
    }
    months(view, category, blocks);
    if view.choices.preset.has_examples() {
        examples(view, category, blocks);
    }
    if view.choices.preset == Preset::Lawyer {
        sources(view, category, blocks);
    }
}

/// Its name, what it is, and its kinds.
fn open(view: &View<'_>, category: Category, blocks: &mut Vec<Block>) {
    let name = view.texts.category(category);
    blocks.push(Block::Heading {
        level: 2,
        text: name,
        badge: View::badge(category),
        new_page: false,
    });
    let sum = view.sum(category);
    let mut line = vec![view.counted("pdf-records", sum.records)];
    line.extend(sum.span_days.map(|days| view.texts.days(days)));
    if sum.sensitive > 0 {
        line.push(view.counted("pdf-sensitive", sum.sensitive));
    }
    blocks.push(Block::Text { text: line.join(" · "), tone: Tone::Count });
    if category != Category::Unsorted {
        blocks.push(quiet(view.texts.category_said(category, &view.kinds_of(category))));
    }
    kinds(view, category, blocks);
}

fn kinds(view: &View<'_>, category: Category, blocks: &mut Vec<Block>) {
    let mut rows = Vec::new();
    for it in view.kinds.iter().filter(|it| it.kind.category() == category) {
        let (first, last) = view.ends(it.span_days);
        rows.push(vec![
            // After the name: after a number it would look like a power.
            Cell {
                note: notes::of_kinds(view, |kind| kind == it.kind),
                ..Cell::text(view.texts.kind(it.kind))
            },
            Cell::text(view.count(it.records)),
            Cell::quiet(first),
            Cell::quiet(last),
            Cell::quiet(view.texts.level(it.level)),
        ]);
    }
    let columns = vec![
        Column::wide(view.text("pdf-kind")),
        Column::number(view.text("pdf-records-word")),
        Column::number(view.text("pdf-first")),
        Column::number(view.text("pdf-last")),
        Column::slim(view.text("pdf-level")),
    ];
    blocks.push(Block::Table {
        title: String::new(),
        columns,
        rows,
        more: None,
        density: Density::Normal,
    });
}

fn ways(view: &View<'_>, category: Category, blocks: &mut Vec<Block>) {
    let mut counts = [0_u64; 5];
    for it in view.kinds.iter().filter(|it| it.kind.category() == category) {
        for (sum, part) in counts.iter_mut().zip(it.origins) {
            *sum = sum.saturating_add(part);
        }
    }
    let total = counts.iter().copied().fold(0, u64::saturating_add);
    if total == 0 {
        return;
    }
    let mut parts: Vec<Part> = Origin::ALL
        .into_iter()
        .zip(counts)
        .filter(|(_, count)| *count > 0)
        .map(|(origin, count)| Part {
            label: view.texts.origin(origin),
            count: view.count(count),
            percent: view.texts.share(count, total),
            share: count as f64 / total as f64,
            way: origin.position(),
        })
        .collect();
    parts.sort_by(|a, b| b.share.total_cmp(&a.share));
    if let [all] = parts.as_slice() {
        // A strip of one part shows nothing that a sentence does not.
        blocks.push(quiet(view.texts.with("pdf-ways-all", &[("way", Arg::Text(&all.label))])));
        return;
    }
    let said: Vec<String> = parts.iter().map(|it| format!("{}: {}", it.label, it.count)).collect();
    let title = view.text("pdf-ways");
    let alt = format!("{title}. {}", view.texts.list(&said));
    let note = notes::of_kinds(view, |kind| kind.category() == category);
    blocks.push(Block::Strip { title, alt, parts, note });
}

fn months(view: &View<'_>, category: Category, blocks: &mut Vec<Block>) {
    let mut counts: BTreeMap<i32, u64> = BTreeMap::new();
    let left_out = &view.choices.kinds;
    for it in &view.results.findings.months {
        if it.kind.category() == category && !left_out.contains(&it.kind) && it.records > 0 {
            let sum = counts.entry(it.month).or_default();
            *sum = sum.saturating_add(it.records);
        }
    }
    let (Some(first), Some(last)) = (counts.keys().next(), counts.keys().next_back()) else {
        return;
    };
    if first == last {
        return;
    }
    let (first, last) = (*first, *last);
    if last.saturating_sub(first) < MONTHS_MAX {
        by_month(view, category, &counts, blocks);
    } else {
        by_year(view, category, &counts, blocks);
    }
}

fn by_month(
    view: &View<'_>,
    category: Category,
    counts: &BTreeMap<i32, u64>,
    blocks: &mut Vec<Block>,
) {
    let first_year = counts.keys().next().map_or(0, |it| it.div_euclid(12));
    let last_year = counts.keys().next_back().map_or(0, |it| it.div_euclid(12));
    let highest = counts.values().copied().max().unwrap_or(1).max(1);
    let mut bars = Vec::new();
    let mut rows = Vec::new();
    for year in first_year..=last_year {
        let in_year = |month: i32| counts.get(&(year * 12 + month)).copied().unwrap_or(0);
        let total = (0..12).map(in_year).fold(0, u64::saturating_add);
        let mut row = vec![Cell::text(year.to_string())];
        for month in 0..12 {
            let label = if month == 0 { year.to_string() } else { String::new() };
            bars.push(Bar { label, share: in_year(month) as f64 / highest as f64 });
            row.push(number(view, in_year(month)));
        }
        row.push(Cell::text(view.count(total)));
        rows.push(row);
    }
    let mut columns = vec![Column::slim(view.text("pdf-year"))];
    for month in 1..=12 {
        columns.push(Column::even(view.texts.month_name(month)));
    }
    columns.push(Column::number(view.text("pdf-total")));
    push_bars(view, category, bars, (highest, "pdf-by-month"), blocks);
    blocks.push(Block::Table {
        title: String::new(),
        columns,
        rows,
        more: None,
        density: Density::Small,
    });
}

fn by_year(
    view: &View<'_>,
    category: Category,
    counts: &BTreeMap<i32, u64>,
    blocks: &mut Vec<Block>,
) {
    let mut years: BTreeMap<i32, u64> = BTreeMap::new();
    for (month, count) in counts {
        let sum = years.entry(month.div_euclid(12)).or_default();
        *sum = sum.saturating_add(*count);
    }
    let latest = years.keys().next_back().copied().unwrap_or(0);
    let from = latest.saturating_sub(i32::try_from(YEARS_MAX).unwrap_or(i32::MAX) - 1);
    let earlier: u64 = years.range(..from).map(|it| *it.1).fold(0, u64::saturating_add);
    let shown: Vec<(i32, u64)> = years.range(from..).map(|it| (*it.0, *it.1)).collect();
    let first = shown.first().map_or(latest, |it| it.0);
    let highest = shown.iter().map(|it| it.1).max().unwrap_or(1).max(1);
    let label_every = if latest - first > 15 { 5 } else { 1 };
    let bars = (first..=latest)
        .map(|year| {
            let count = years.get(&year).copied().unwrap_or(0);
            let labelled = year.rem_euclid(label_every) == 0;
            let label = if labelled { year.to_string() } else { String::new() };
            Bar { label, share: count as f64 / highest as f64 }
        })
        .collect();
    push_bars(view, category, bars, (highest, "pdf-by-year"), blocks);
    // Three years a row, so that a long time stays short on paper.
    let mut columns = Vec::new();
    for _ in 0..3 {
        columns.push(Column::wide(view.text("pdf-year")));
        columns.push(Column::even(view.text("pdf-records-word")));
    }
    let mut rows = Vec::new();
    for three in shown.chunks(3) {
        let mut row = Vec::new();
        for (year, count) in three {
            row.push(Cell::text(year.to_string()));
            row.push(number(view, *count));
        }
        row.resize_with(6, Cell::default);
        rows.push(row);
    }
    let more = (earlier > 0).then(|| {
        let (year, count) = (from.to_string(), earlier);
        let args = [("count", Arg::Count(count)), ("year", Arg::Text(&year))];
        view.texts.with("pdf-earlier", &args)
    });
    blocks.push(Block::Table {
        title: String::new(),
        columns,
        rows,
        more,
        density: Density::Small,
    });
}

fn push_bars(
    view: &View<'_>,
    category: Category,
    bars: Vec<Bar>,
    (highest, title_id): (u64, &str),
    blocks: &mut Vec<Block>,
) {
    let title = view.text(title_id);
    let highest = view.count(highest);
    let name = view.texts.category(category);
    let args = [("category", Arg::Text(&name)), ("highest", Arg::Text(&highest))];
    let alt = format!("{title}. {}", view.texts.with("pdf-bars-alt", &args));
    let note = notes::of_kinds(view, |kind| kind.category() == category);
    blocks.push(Block::Bars { title, alt, highest, bars, category: category.code(), note });
}

fn number(view: &View<'_>, count: u64) -> Cell {
    if count == 0 { Cell::quiet("–") } else { Cell::text(view.count(count)) }
}

fn examples(view: &View<'_>, category: Category, blocks: &mut Vec<Block>) {
    let mut rows = Vec::new();
    let mut withheld = false;
    let for_lawyer = view.choices.preset == Preset::Lawyer;
    for it in view.kinds.iter().filter(|it| it.kind.category() == category) {
        withheld |= view.redaction.withheld(it.kind);
        for line in view.redaction.lines(it.kind).iter().take(usize::from(Example::PER_KIND)) {
            let when = view.date(line.when_secs);
            let mut row = vec![
                Cell::quiet(view.texts.kind(it.kind)),
                Cell::quiet(when),
                Cell { pieces: line.pieces.clone(), ..Cell::default() },
            ];
            if for_lawyer {
                row.push(Cell::quiet(
                    line.place.as_ref().map_or_else(String::new, |it| place(view, it)),
                ));
            }
            rows.push(row);
        }
    }
    if rows.is_empty() {
        if withheld {
            blocks.push(quiet(view.text("pdf-examples-none")));
        }
        return;
    }
    let mut columns = vec![
        Column::slim(view.text("pdf-kind")),
        Column::slim(view.text("pdf-when")),
        Column::wide(view.text("pdf-example")),
    ];
    if for_lawyer {
        let head = view.text("pdf-example-place");
        let several = view.results.findings.entries.len() > 1;
        columns.push(if several { Column::wide(head) } else { Column::slim(head) });
    }
    let more = withheld.then(|| view.text("pdf-examples-none"));
    let title = view.text("pdf-examples");
    blocks.push(Block::Table { title, columns, rows, more, density: Density::Small });
}

/// Where an example stands: its file where there are several, the line there, and its number in its
/// list.
fn place(view: &View<'_>, it: &Place) -> String {
    let mut said = Vec::new();
    if view.results.findings.entries.len() > 1 {
        said.push(file(view, &it.file));
    }
    // A word and its number stay on one line.
    let mut push = |text: String| said.push(text.replace(' ', "\u{a0}"));
    // Of files without lines, none is known.
    if it.line > 0 {
        let line = view.count(it.line);
        push(view.texts.with("pdf-example-line", &[("line", Arg::Text(&line))]));
    }
    if let Some(item) = it.item {
        let item = view.count(item);
        push(view.texts.with("pdf-example-item", &[("item", Arg::Text(&item))]));
    }
    said.join(" · ")
}

/// A file by its name alone where no other has the same; the table of places has it whole.
fn file(view: &View<'_>, path: &Untrusted) -> String {
    let name = path.inner().rsplit('/').next().unwrap_or_default();
    let entries = view.results.findings.entries.iter();
    let of_this_name = entries.filter(|it| it.name.inner().rsplit('/').next() == Some(name));
    let whole = view.redaction.path(path);
    let short = whole.rsplit('/').next().unwrap_or_default();
    // With parts left out, the name alone may be any file's.
    if short.contains(LEFT_OUT) || of_this_name.count() > 1 { whole } else { short.to_owned() }
}

/// Where in the export the numbers come from, and by which rule they were sorted.
fn sources(view: &View<'_>, category: Category, blocks: &mut Vec<Block>) {
    let left_out = &view.choices.kinds;
    let mut sections: Vec<&Section> = view
        .results
        .findings
        .sections
        .iter()
        .filter(|it| it.records > 0 && it.kind.category() == category)
        .filter(|it| !left_out.contains(&it.kind))
        .collect();
    if sections.is_empty() {
        return;
    }
    sections.sort_by_key(|it| std::cmp::Reverse(it.records));
    let row = |it: &&Section| {
        vec![
            Cell::text(view.redaction.path(&it.path)),
            Cell::quiet(view.texts.kind(it.kind)),
            Cell::quiet(annex::rule(view, &it.platform)),
            Cell::text(view.count(it.records)),
        ]
    };
    let rows = sections.iter().take(SECTIONS_MAX).map(row).collect();
    let more = sections.len().checked_sub(SECTIONS_MAX).filter(|more| *more > 0);
    let more = more.map(|more| view.counted("pdf-more-rows", more as u64));
    let columns = vec![
        Column::wide(view.text("pdf-path")),
        Column::wide(view.text("pdf-kind")),
        Column::slim(view.text("pdf-rule")),
        Column::number(view.text("pdf-records-word")),
    ];
    let title = view.text("pdf-where-from");
    blocks.push(Block::Table { title, columns, rows, more, density: Density::Small });
}
