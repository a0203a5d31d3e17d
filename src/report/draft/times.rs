//! When and where: the hours of the week, quiet times, and countries of sign-ins.

use std::iter;

use crate::i18n::Arg;
use crate::report::block::{Block, Cell, Column, Density, Inside};
use crate::taxonomy::Kind;

use super::notes;
use super::view::{View, chapter_below, part, quiet};

/// Quiet times listed; the longest are taken.
const GAPS_MAX: usize = 8;

/// Steps of the heat scale above nothing.
const STEPS: u8 = 6;

/// The highest count of an hour that has room in a box of the week.
const INSIDE_MAX: u64 = 9_999;

/// The chapter.
pub(super) fn chapter_on_times(view: &View<'_>, blocks: &mut Vec<Block>) {
    let counts = week(view);
    let total = counts.iter().copied().fold(0, u64::saturating_add);
    let countries = &view.results.findings.sign_in_countries;
    if total == 0 && countries.is_empty() && view.dated() == 0 {
        return;
    }
    let head = if countries.is_empty() { "pdf-when-only" } else { "pdf-when-where" };
    let head = chapter_below(view.text(head));
    if total > 0 {
        heat(view, &counts, head, blocks);
    } else {
        blocks.push(head);
        if view.dated() > 0 {
            blocks.push(quiet(view.text("screen-times-nothing")));
        }
    }
    gaps(view, blocks);
    if !countries.is_empty() {
        blocks.push(part(2, view.text("pdf-countries")));
        blocks.push(quiet(view.text("pdf-countries-note")));
        let columns = vec![
            Column::wide(view.text("pdf-country")),
            Column::number(view.text("pdf-records-word")),
        ];
        let row = |it: &(String, u64)| {
            vec![Cell::text(view.texts.country(&it.0)), Cell::text(view.count(it.1))]
        };
        let rows: Vec<_> = countries.iter().take(20).map(row).collect();
        let more = countries.len().checked_sub(20).filter(|more| *more > 0);
        let more = more.map(|more| view.counted("pdf-more-rows", more as u64));
        let title = String::new();
        blocks.push(Block::Table { title, columns, rows, more, density: Density::Normal });
    }
}

/// Records by hour of the week over all kinds that are not left out.
fn week(view: &View<'_>) -> Vec<u64> {
    let mut counts = vec![0_u64; 168];
    for grid in &view.results.findings.hours {
        if view.choices.kinds.contains(&grid.kind) {
            continue;
        }
        for (sum, count) in counts.iter_mut().zip(&grid.counts) {
            *sum = sum.saturating_add(*count);
        }
    }
    counts
}

fn heat(view: &View<'_>, counts: &[u64], head: Block, blocks: &mut Vec<Block>) {
    let highest = counts.iter().copied().max().unwrap_or(0).max(1);
    let busiest = counts.iter().position(|it| *it == highest).unwrap_or(0);
    let days: Vec<String> = (0..7).map(|day| view.texts.weekday_short(day)).collect();
    let day = view.texts.weekday(u8::try_from(busiest / 24).unwrap_or(0));
    let hour = format!("{:02}:00", busiest % 24);
    let top = view.count(highest);
    let zone = view.clock();
    let args = [
        ("day", Arg::Text(&day)),
        ("hour", Arg::Text(&hour)),
        ("records", Arg::Text(&top)),
        ("zone", Arg::Text(&zone)),
    ];
    let first = half_day(view, counts, 0, view.text("pdf-hours-table"));
    let timed: Vec<Kind> = view.results.findings.hours.iter().map(|it| it.kind).collect();
    let picture = Block::Heat {
        title: view.text("pdf-hours"),
        alt: view.texts.with("pdf-hours-alt", &args),
        days,
        steps: counts.iter().map(|count| step(*count, highest)).collect(),
        ends: [view.text("pdf-heat-low"), view.counted("pdf-heat-high", highest)],
        up_to: view.text("pdf-heat-up-to"),
        tops: tops(highest)
            .into_iter()
            .map(|it| it.map_or_else(String::new, |it| view.count(it)))
            .collect(),
        inside: inside(view, counts),
        tables: vec![first, half_day(view, counts, 12, String::new())],
        note: notes::of_kinds(view, |kind| timed.contains(&kind)),
    };
    let said = quiet(view.texts.with("pdf-hours-read", &args));
    // The picture stays with its heading where the chapter before leaves room for them.
    let mut group = vec![head, part(2, view.text("pdf-hours")), said, picture];
    let timed = counts.iter().copied().fold(0, u64::saturating_add);
    group.extend(view.texts.timed_of(timed, view.records()).map(quiet));
    blocks.push(Block::Group { blocks: group });
}

/// The numbers in the boxes, where each has room for its own and for the sums.
fn inside(view: &View<'_>, counts: &[u64]) -> Option<Box<Inside>> {
    let at = |day: usize, hour: usize| counts.get(day * 24 + hour).copied().unwrap_or(0);
    let of_hour = |hour| (0..7).map(|day| at(day, hour)).fold(0, u64::saturating_add);
    let of_day = |day| (0..24).map(|hour| at(day, hour)).fold(0, u64::saturating_add);
    let said = |count: u64| if count == 0 { String::new() } else { view.count(count) };
    let fits = (0..24).all(|hour| of_hour(hour) <= INSIDE_MAX);
    fits.then(|| {
        Box::new(Inside {
            day: view.text("pdf-day"),
            total: view.text("pdf-total"),
            counts: counts.iter().map(|it| said(*it)).collect(),
            days: (0..7).map(|day| said(of_day(day))).collect(),
            hours: (0..24).map(|hour| said(of_hour(hour))).collect(),
            all: said(counts.iter().copied().fold(0, u64::saturating_add)),
        })
    })
}

/// The numbers of twelve hours: as the picture, a day a row, so that both halves together are no
/// longer than half a page.
fn half_day(view: &View<'_>, counts: &[u64], from: usize, title: String) -> Block {
    let hours = || from..from + 12;
    let mut columns = vec![Column::slim(view.text("pdf-day"))];
    columns.extend(hours().map(|hour| Column::even(format!("{hour:02}:00"))));
    let cell =
        |count: u64| if count == 0 { Cell::quiet("–") } else { Cell::text(view.count(count)) };
    let at = |day: usize, hour: usize| counts.get(day * 24 + hour).copied().unwrap_or(0);
    let row = |day: u8| {
        let head = Cell::text(view.texts.weekday_short(day));
        let counts = hours().map(|hour| cell(at(usize::from(day), hour)));
        iter::once(head).chain(counts).collect()
    };
    let mut rows: Vec<Vec<Cell>> = (0..7).map(row).collect();
    let mut sums = vec![Cell::text(view.text("pdf-total"))];
    let sum = |hour| (0..7).map(|day| at(day, hour)).fold(0, u64::saturating_add);
    sums.extend(hours().map(|hour| cell(sum(hour))));
    rows.push(sums);
    Block::Table { title, columns, rows, more: None, density: Density::Small }
}

/// The step of the scale, by the square root, so that a single busy hour does not pale the rest.
fn step(count: u64, highest: u64) -> u8 {
    if count == 0 {
        return 0;
    }
    let share = (count as f64 / highest as f64).sqrt();
    (1..=STEPS).find(|it| share <= f64::from(*it) / f64::from(STEPS)).unwrap_or(STEPS)
}

/// The highest count of each step; nothing for a step that no count can have.
fn tops(highest: u64) -> Vec<Option<u64>> {
    let mut below = 0;
    let top = |at: u8| {
        // As `step` has it, in whole numbers.
        let (part, whole) = (u128::from(at).pow(2), u128::from(STEPS).pow(2));
        let top = u64::try_from(u128::from(highest) * part / whole).unwrap_or(highest);
        let is_step = top > std::mem::replace(&mut below, top);
        is_step.then_some(top)
    };
    (1..=STEPS).map(top).collect()
}

fn gaps(view: &View<'_>, blocks: &mut Vec<Block>) {
    let mut gaps = view.results.findings.gaps.clone();
    let days = |first: i32, last: i32| u64::try_from(i64::from(last) - i64::from(first) + 1);
    gaps.sort_by_key(|it| std::cmp::Reverse(i64::from(it.last_day) - i64::from(it.first_day)));
    gaps.truncate(GAPS_MAX);
    gaps.sort_by_key(|it| it.first_day);
    if gaps.is_empty() {
        return;
    }
    blocks.push(part(2, view.text("pdf-gaps")));
    blocks.push(quiet(view.text("pdf-gaps-note")));
    let columns = vec![
        Column::wide(view.text("pdf-gap-first")),
        Column::wide(view.text("pdf-gap-last")),
        Column::number(view.text("pdf-gap-days")),
    ];
    let rows = gaps
        .iter()
        .map(|it| {
            vec![
                Cell::text(view.texts.day(it.first_day)),
                Cell::text(view.texts.day(it.last_day)),
                Cell::text(view.count(days(it.first_day, it.last_day).unwrap_or(0))),
            ]
        })
        .collect();
    let title = String::new();
    let more = view.texts.dated_of(view.dated(), view.records());
    blocks.push(Block::Table { title, columns, rows, more, density: Density::Normal });
}
