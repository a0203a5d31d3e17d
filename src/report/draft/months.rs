//! When the records of a category were made: bars by month or by year, and their numbers.

use std::collections::BTreeMap;

use crate::i18n::{Arg, in_a_row};
use crate::report::block::{Bar, Block, Cell, Column, Density};
use crate::taxonomy::Category;

use super::notes;
use super::view::View;

/// The longest time whose bars are months; a longer one is shown by year.
const MONTHS_MAX: i32 = 8 * 12;

/// The most bars of years; older ones are told in words.
const YEARS_MAX: i32 = 40;

/// Years that stand side by side.
const YEARS_BESIDE: i32 = 12;

/// Bars of months under which each has its name, and those under which every third has it.
const NAMED_EACH: i32 = 24;
const NAMED_THIRD: i32 = 48;

/// The bars and their table; nothing for records of one month.
pub(super) fn months(view: &View<'_>, category: Category, blocks: &mut Vec<Block>) {
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
    let of = |year: i32, month: i32| counts.get(&(year * 12 + month)).copied().unwrap_or(0);
    let of_year = |year: i32| (0..12).map(|it| of(year, it)).fold(0, u64::saturating_add);
    let named = names_of_bars(last_year - first_year + 1);
    for year in first_year..=last_year {
        for month in 0_i32..12 {
            let name = || view.texts.month_name(month.unsigned_abs() + 1);
            let label = if month % named == 0 { name() } else { String::new() };
            let under = if month == 0 { year.to_string() } else { String::new() };
            bars.push(Bar { label, under, share: of(year, month) as f64 / highest as f64 });
        }
    }
    for (from, to) in runs(first_year, last_year, |year| of_year(year) == 0) {
        let mut row = vec![Cell::text(years_said(from, to))];
        row.extend((0..12).map(|month| number(view, of(from, month))));
        row.push(number(view, of_year(from)));
        rows.push(row);
    }
    let mut columns = vec![Column::slim(view.text("pdf-year"))];
    for month in 1..=12 {
        columns.push(Column::even(view.texts.month_name(month)));
    }
    columns.push(Column::number(view.text("pdf-total")));
    let bars = bars_block(view, category, bars, (highest, 12, "pdf-by-month"));
    let (title, density) = (String::new(), Density::Months);
    let more = undated(view, category, counts);
    let table = Block::Table { title, columns, rows, more, density };
    blocks.push(Block::Group { blocks: vec![bars, table] });
}

/// The months between two names under the bars of so many years.
fn names_of_bars(years: i32) -> i32 {
    match years * 12 {
        bars if bars <= NAMED_EACH => 1,
        bars if bars <= NAMED_THIRD => 3,
        _ => 6,
    }
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
    let from = latest.saturating_sub(YEARS_MAX - 1);
    let earlier: u64 = years.range(..from).map(|it| *it.1).fold(0, u64::saturating_add);
    let first = years.range(from..).next().map_or(latest, |it| *it.0);
    let in_year = |year: i32| years.get(&year).copied().unwrap_or(0);
    let highest = (first..=latest).map(in_year).max().unwrap_or(1).max(1);
    let label_every = if latest - first > 15 { 5 } else { 1 };
    let bars = (first..=latest).map(|year| {
        let labelled = year.rem_euclid(label_every) == 0;
        let label = if labelled { year.to_string() } else { String::new() };
        let share = in_year(year) as f64 / highest as f64;
        Bar { label, under: String::new(), share }
    });
    let bars: Vec<Bar> = bars.collect();
    let beside = latest - first < YEARS_BESIDE;
    let columns = if beside { bars.len() } else { 0 };
    let bars = bars_block(view, category, bars, (highest, columns, "pdf-by-year"));
    let total = (first..=latest).map(in_year).fold(0, u64::saturating_add);
    let (columns, rows) = if beside {
        // As the bars above them.
        let mut columns = vec![Column::slim(view.text("pdf-year"))];
        let mut row = vec![Cell::quiet(view.text("pdf-records-word"))];
        for year in first..=latest {
            columns.push(Column::even(year.to_string()));
            row.push(number(view, in_year(year)));
        }
        columns.push(Column::number(view.text("pdf-total")));
        row.push(Cell::text(view.count(total)));
        (columns, vec![row])
    } else {
        let mut rows = Vec::new();
        for (from, to) in runs(first, latest, |year| in_year(year) == 0) {
            rows.push(vec![Cell::text(years_said(from, to)), number(view, in_year(from))]);
        }
        rows.push(vec![Cell::text(view.text("pdf-total")), Cell::text(view.count(total))]);
        let year = Column::slim(view.text("pdf-year"));
        (vec![year, Column::number(view.text("pdf-records-word"))], rows)
    };
    let more = (earlier > 0).then(|| {
        let (year, count) = (from.to_string(), earlier);
        let args = [("count", Arg::Count(count)), ("year", Arg::Text(&year))];
        view.texts.with("pdf-earlier", &args)
    });
    let said: Vec<String> = more.into_iter().chain(undated(view, category, counts)).collect();
    let more = said.into_iter().reduce(|first, second| in_a_row(&first, &second));
    let density = if beside { Density::Months } else { Density::Small };
    let title = String::new();
    let table = Block::Table { title, columns, rows, more, density };
    blocks.push(Block::Group { blocks: vec![bars, table] });
}

/// How many of a category's records have no date, and are in no month.
fn undated(view: &View<'_>, category: Category, counts: &BTreeMap<i32, u64>) -> Option<String> {
    let dated = counts.values().copied().fold(0, u64::saturating_add);
    view.texts.dated_of(dated, view.sum(category).records)
}

/// The years from one to another, with all that follow each other and are empty as one.
fn runs(first: i32, last: i32, is_empty: impl Fn(i32) -> bool) -> Vec<(i32, i32)> {
    let mut runs: Vec<(i32, i32)> = Vec::new();
    for year in first..=last {
        match runs.last_mut() {
            Some(run) if is_empty(year) && is_empty(run.1) => run.1 = year,
            _ => runs.push((year, year)),
        }
    }
    runs
}

fn years_said(from: i32, to: i32) -> String {
    if from == to { from.to_string() } else { format!("{from} – {to}") }
}

fn bars_block(
    view: &View<'_>,
    category: Category,
    bars: Vec<Bar>,
    (highest, columns, id): (u64, usize, &str),
) -> Block {
    // On the next page, its category's name may be far.
    let (said, title) = (view.text(id), view.of_category(id, category));
    let highest = view.count(highest);
    let name = view.category(category);
    let args = [("category", Arg::Text(&name)), ("highest", Arg::Text(&highest))];
    let alt = format!("{said}. {}", view.texts.with("pdf-bars-alt", &args));
    let note = notes::of_kinds(view, |kind| kind.category() == category);
    Block::Bars { title, alt, highest, bars, category: category.code(), columns, note }
}

fn number(view: &View<'_>, count: u64) -> Cell {
    if count == 0 { Cell::quiet("–") } else { Cell::text(view.count(count)) }
}
