//! The summary for people, as plain lines of at most 80 columns.

use crate::findings::{Findings, Problem, ProblemKind, joined_days};
use crate::i18n::{Arg, Texts};
use crate::insight::{ClaimState, Results};
use crate::taxonomy::Category;

/// Problems that are named one by one; the rest is counted.
pub(super) const PROBLEMS_SHOWN: usize = 20;

const NAME_COLUMNS: usize = 32;
const COUNT_COLUMNS: usize = 9;
const BAR_COLUMNS: u64 = 8;
const LINE_COLUMNS: usize = 78;

/// Makes the whole text.
pub(super) fn text(results: &Results, texts: &Texts) -> String {
    let found = &results.findings;
    let mut lines = head(found, texts);
    let categories = categories(found, texts);
    if !categories.is_empty() {
        lines.push(String::new());
        lines.extend(categories);
    }
    let notable = notable(results, texts);
    if !notable.is_empty() {
        lines.extend([String::new(), texts.get("cli-stands-out")]);
        lines.extend(notable);
    }
    let absent = results.insights.missing.iter().filter(|it| it.state == ClaimState::Absent);
    let absent = absent.count() as u64;
    if absent > 0 {
        lines.push(String::new());
        lines.extend(wrapped(&texts.with("cli-not-found", &[("count", Arg::Count(absent))]), ""));
    }
    lines.push(String::new());
    lines.extend(reading(found, texts));
    lines.push(String::new());
    lines.join("\n")
}

/// A problem in a few words: the entry, what happened, and what was kept; of nothing that was read,
/// what to do.
pub(super) fn problem(problem: &Problem, texts: &Texts, nothing_read: bool) -> String {
    let words = texts.problem(problem);
    let name = problem.name.for_terminal();
    let mut text = if words.what.contains(&name) || name.is_empty() {
        words.what
    } else {
        format!("{name}: {}", words.what)
    };
    let more = if nothing_read { words.do_next } else { words.kept };
    if !more.is_empty() {
        text.push(' ');
        text.push_str(&more);
    }
    // The window has a button for it.
    if matches!(problem.kind, ProblemKind::Unlisted | ProblemKind::SecondArchive) {
        text.push(' ');
        text.push_str(&texts.get("cli-unlisted"));
    }
    if problem.is_left_out() {
        text.push(' ');
        text.push_str(&texts.get("cli-damaged"));
    }
    text
}

/// What was dropped, what it is, and how much there is.
fn head(found: &Findings, texts: &Texts) -> Vec<String> {
    let mut lines = Vec::new();
    for source in &found.sources {
        lines.push(format!("{}  {}", source.name.for_terminal(), texts.size(source.size_bytes)));
    }
    for platform in &found.platforms {
        let args = [("name", Arg::Text(&platform.name)), ("layout", Arg::Text(&platform.layout))];
        let id = if platform.documented { "cli-recognised" } else { "cli-recognised-by-words" };
        lines.push(texts.with(id, &args));
    }
    if found.platforms.is_empty() {
        lines.push(texts.get("cli-not-recognised"));
    }
    let totals = &found.totals;
    let number = texts.number(totals.records);
    let dates = totals.span_days.map_or_else(String::new, |days| texts.days(days));
    let id = if dates.is_empty() { "cli-total" } else { "cli-total-dates" };
    let args = [
        ("count", Arg::Count(totals.records)),
        ("number", Arg::Text(&number)),
        ("dates", Arg::Text(&dates)),
    ];
    lines.push(texts.with(id, &args));
    lines
}

/// A line for each category that has records: name, count, bar, dates; then the empty ones.
fn categories(found: &Findings, texts: &Texts) -> Vec<String> {
    let kinds = |category| found.kinds.iter().filter(move |row| row.kind.category() == category);
    let records = |category| kinds(category).map(|row| row.records).sum::<u64>();
    let most = Category::ALL.into_iter().map(records).max().unwrap_or(0);
    let mut lines = Vec::new();
    let mut empty = Vec::new();
    for category in Category::ALL {
        let count = records(category);
        if count == 0 {
            if category != Category::Unsorted {
                empty.push(texts.category(category));
            }
            continue;
        }
        let days = joined_days(kinds(category).map(|row| row.span_days));
        let dates = days.map_or_else(String::new, |days| texts.days(days));
        let number = texts.number(count);
        let line = format!(
            "{} {} {}  {dates}",
            padded(&texts.category(category), NAME_COLUMNS),
            right(&number, COUNT_COLUMNS),
            padded(&bar(count, most), BAR_COLUMNS as usize),
        );
        lines.push(line.trim_end().to_owned());
    }
    if !empty.is_empty() && !lines.is_empty() {
        let list = texts.list(&empty);
        lines.extend(wrapped(
            &texts.with("cli-empty-categories", &[("list", Arg::Text(&list))]),
            "",
        ));
    }
    lines
}

/// What stands out, a paragraph each, with what it does not prove.
fn notable(results: &Results, texts: &Texts) -> Vec<String> {
    let mut lines = Vec::new();
    for it in &results.insights.notable {
        let sentence = texts.notable(it, &results.findings.zone);
        let caution = sentence.caution.unwrap_or_default();
        lines.extend(wrapped(format!("{} {caution}", sentence.text).trim_end(), "  "));
    }
    lines
}

/// How much was read, and what was not.
fn reading(found: &Findings, texts: &Texts) -> Vec<String> {
    let coverage = &found.coverage;
    let sorted = texts.share(coverage.values_sorted, coverage.values);
    let read = coverage.read + coverage.media;
    let args = [
        ("count", Arg::Count(coverage.entries)),
        ("read", Arg::Count(read)),
        ("sorted", Arg::Text(&sorted)),
    ];
    let id = match coverage.entries {
        0 => "cli-read-none",
        all if read == all => "cli-read-all",
        _ => "cli-read-some",
    };
    let mut lines = vec![texts.with(id, &args)];
    for it in found.problems.iter().take(PROBLEMS_SHOWN) {
        lines.extend(wrapped(&problem(it, texts, read + coverage.partial == 0), "  "));
    }
    if found.problems.iter().any(|it| it.kind == ProblemKind::Locked) {
        lines.extend(wrapped(&texts.get("cli-how-password"), ""));
    }
    let more = found.problems_total.saturating_sub(PROBLEMS_SHOWN as u64);
    if more > 0 {
        lines.push(texts.with("cli-more-problems", &[("count", Arg::Count(more))]));
    }
    lines
}

/// A bar in eighths of a column; what is there at all is seen.
fn bar(count: u64, most: u64) -> String {
    const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
    let eighths = u128::from(count) * u128::from(BAR_COLUMNS) * 8 / u128::from(most.max(1));
    let eighths = (eighths as usize).max(1);
    let rest = EIGHTHS.get(eighths % 8).copied().unwrap_or_default();
    format!("{}{rest}", "█".repeat(eighths / 8))
}

/// Columns that a text takes on a terminal, where Chinese takes two a character.
fn columns(text: &str) -> usize {
    text.chars().map(|it| if is_wide(it) { 2 } else { 1 }).sum()
}

fn is_wide(it: char) -> bool {
    matches!(it, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff60}'
        | '\u{1f300}'..='\u{1faff}' | '\u{20000}'..='\u{3fffd}')
}

fn padded(text: &str, to: usize) -> String {
    format!("{text}{}", " ".repeat(to.saturating_sub(columns(text))))
}

fn right(text: &str, to: usize) -> String {
    format!("{}{text}", " ".repeat(to.saturating_sub(columns(text))))
}

/// Breaks a text into lines; `indent` stands before each, with a mark before the first.
fn wrapped(text: &str, indent: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let first = if indent.is_empty() { String::new() } else { format!("{indent}- ") };
    let next = " ".repeat(columns(&first));
    let mut line = first;
    let mut fresh = true;
    for word in breakable(text) {
        if !fresh && columns(&line) + columns(word.trim_end()) > LINE_COLUMNS {
            lines.push(line.trim_end().to_owned());
            line.clone_from(&next);
        }
        line.push_str(word);
        fresh = false;
    }
    lines.push(line.trim_end().to_owned());
    lines
}

/// Pieces between which a line may break: behind spaces, and behind any wide character.
fn breakable(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(|it: char| it == ' ' || is_wide(it))
}
