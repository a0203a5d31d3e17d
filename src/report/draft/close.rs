//! The last pages: what you can do, and how the summary was made.

use crate::findings::KindCount;
use crate::i18n::{Arg, Texts};
use crate::report::block::{Block, Cell, Column, Density, Piece};
use crate::report::choices::Preset;
use crate::report::left_out::LeftOut;
use crate::report::unread::is_nothing_read;
use crate::taxonomy::{Category, Kind, Level, Origin};
use crate::text::Untrusted;

use super::view::{View, chapter_below, part, plain, quiet};

/// Categories with things to do that stand on the page of their heading, two in a row.
const PAIRS_TOGETHER: usize = 4;

/// Notes on reading that are told one by one.
const PROBLEMS_MAX: usize = 100;

/// Dropped files that are named on one page with all else on how a short summary was made.
const SOURCES_TOGETHER: usize = 8;

/// The same in a summary that is not for a lawyer.
const PROBLEMS_FEW: usize = 5;

/// Things to do, for categories with most records first; at most so many. The first is to keep what
/// the others may delete.
pub(super) fn ticks(view: &View<'_>, at_most: usize) -> Vec<String> {
    let mut present: Vec<(Category, u64)> = Category::ALL
        .into_iter()
        .filter(|it| *it != Category::Unsorted)
        .map(|it| (it, view.sum(it).records))
        .filter(|it| it.1 > 0)
        .collect();
    if at_most < present.len() {
        present.sort_by_key(|it| std::cmp::Reverse(it.1));
    }
    let steps = present.into_iter().map(|it| view.texts.sentences(&steps(view, it.0)));
    let steps: Vec<String> = steps.filter(|it| !it.is_empty()).collect();
    let keep = (!steps.is_empty()).then(|| view.text("pdf-to-do-keep"));
    keep.into_iter().chain(steps).take(at_most).collect()
}

/// What a person can do about the kinds of a category that are there.
fn steps(view: &View<'_>, category: Category) -> Vec<String> {
    view.texts.category_steps(category, &view.kinds_of(category))
}

/// The chapter with boxes to tick.
pub(super) fn to_do(view: &View<'_>, blocks: &mut Vec<Block>) {
    let present = Category::ALL
        .into_iter()
        .filter(|it| *it != Category::Unsorted && view.sum(*it).records > 0);
    let items = present.map(|it| (it, steps(view, it)));
    let items: Vec<(Category, Vec<String>)> = items.filter(|it| !it.1.is_empty()).collect();
    if items.is_empty() {
        return;
    }
    let mut groups = Vec::new();
    for (category, items) in items {
        let heading = Block::Heading {
            level: 2,
            text: view.category(category),
            badge: View::badge(category),
            new_page: false,
        };
        let ticks = Block::Ticks { items };
        groups.push(vec![heading, ticks]);
    }
    // The first rows of boxes stay with their heading, so that no page ends with one of them.
    let rest = groups.split_off(groups.len().min(PAIRS_TOGETHER));
    blocks.push(Block::Group {
        blocks: vec![
            chapter_below(view.text("pdf-to-do")),
            quiet(view.text("pdf-to-do-note")),
            Block::Ticks { items: vec![view.text("pdf-to-do-keep")] },
            Block::Pairs { groups },
        ],
    });
    if !rest.is_empty() {
        blocks.push(Block::Pairs { groups: rest });
    }
    if !view.results.insights.missing.is_empty() {
        blocks.push(quiet(view.text("pdf-missing-elsewhere")));
    }
}

/// Questions to talk about together, for a parent.
pub(super) fn to_talk_about(view: &View<'_>, blocks: &mut Vec<Block>) {
    blocks.push(part(2, view.text("pdf-talk")));
    blocks.push(quiet(view.text("pdf-talk-note")));
    let lines = (1..=5).map(|at| view.text(&format!("pdf-talk-{at}"))).collect();
    blocks.push(Block::Lines { lines });
}

/// What a summary of two pages ends with: a few things to do, and how it was made.
pub(super) fn in_short(view: &View<'_>, blocks: &mut Vec<Block>) {
    let items = ticks(view, 3);
    if !items.is_empty() {
        blocks.push(part(2, view.text("pdf-to-do")));
        blocks.push(Block::Ticks { items });
    }
    how_made_in_short(view, blocks);
}

/// How it was made, without what explains it.
pub(super) fn how_made_in_short(view: &View<'_>, blocks: &mut Vec<Block>) {
    let mut all = vec![chapter_below(view.text("pdf-made")), Block::Facts { rows: facts(view) }];
    sources(view, &mut all);
    left_out(view, &mut all);
    // It stays together where it is short enough for that.
    if view.results.findings.sources.len() <= SOURCES_TOGETHER {
        blocks.push(Block::Group { blocks: all });
    } else {
        blocks.extend(all);
    }
}

/// The chapter on how the summary was made.
pub(super) fn how_made(view: &View<'_>, blocks: &mut Vec<Block>) {
    // Its first part stays together; the rest follows where there is room.
    let mut rows = facts(view);
    rows.push((view.text("pdf-credits"), Piece::plain(view.text("pdf-credits-text"))));
    let first = vec![chapter_below(view.text("pdf-made")), Block::Facts { rows }];
    blocks.push(Block::Group { blocks: first });
    sources(view, blocks);
    problems(view, blocks);
    // What explains it stays together, so that no page ends a summary with a few words alone.
    let mut last = Vec::new();
    // Where nothing was read there are no records.
    if !is_nothing_read(&view.results.findings) {
        let rules = (1..=4).map(|at| view.text(&format!("pdf-rule-{at}"))).collect();
        last.extend([part(2, view.text("pdf-rules")), Block::Lines { lines: rules }]);
    }
    last.push(part(2, view.text("pdf-left-out-title")));
    left_out(view, &mut last);
    if !is_nothing_read(&view.results.findings) {
        last.extend([part(2, view.text("pdf-glossary")), Block::Words { rows: words(view) }]);
    }
    blocks.push(Block::Group { blocks: last });
}

/// Which kinds of private details are not in it, with how often the export has them.
fn left_out(view: &View<'_>, blocks: &mut Vec<Block>) {
    let all = view.redaction.left_out();
    blocks.push(plain(view.counted("pdf-left-out-text", all.len() as u64)));
    let counted = |name: String, count: u64| {
        let count = view.count(count);
        view.texts
            .with("pdf-name-count", &[("name", Arg::Text(&name)), ("count", Arg::Text(&count))])
    };
    let named = all.iter().map(|it| match it {
        LeftOut::Values(kind, 0) => view.texts.identifier(*kind),
        LeftOut::Values(kind, count) => counted(view.texts.identifier(*kind), *count),
        LeftOut::People => view.text("pdf-left-out-people"),
        LeftOut::Words => view.text("pdf-left-out-words"),
        LeftOut::Sensitive(count) => counted(view.text("pdf-left-out-sensitive"), *count),
        LeftOut::FileNames => view.text("pdf-left-out-files"),
    });
    let named: Vec<String> = named.collect();
    if named.is_empty() {
        return;
    }
    blocks.push(quiet(named.join(" · ")));
    if all.iter().any(|it| matches!(it, LeftOut::Values(..) | LeftOut::Sensitive(_))) {
        blocks.push(quiet(view.text("pdf-left-out-counts")));
    }
}

/// What the words mean that a reader may not know; those that this summary does not use are not
/// explained.
fn words(view: &View<'_>) -> Vec<(String, String)> {
    let kinds = &view.kinds;
    let is_guess = |it: &KindCount| {
        Origin::ALL.iter().zip(it.origins).any(|of| *of.0 == Origin::WorkedOut && of.1 > 0)
    };
    let used = [
        true,
        !kinds.is_empty(),
        kinds.iter().any(|it| it.kind == Kind::DeviceSignIns),
        kinds.iter().any(|it| matches!(it.kind, Kind::DeviceSignIns | Kind::DeviceNetwork)),
        kinds.iter().any(|it| is_guess(it)),
        // The first table has a column for it, also where there is none.
        !kinds.is_empty(),
        true,
    ];
    let said = (1..).zip(used).filter(|it| it.1).map(|(at, _)| {
        let id = format!("pdf-term-{at}");
        (view.text(&id), view.text_of_source(&format!("{id}.means")))
    });
    let levels = Level::ALL.into_iter().filter(|of| kinds.iter().any(|it| it.level == *of));
    let levels = levels.map(|it| (view.texts.level(it), view.texts.level_means(it)));
    said.chain(levels).collect()
}

fn facts(view: &View<'_>) -> Vec<(String, Piece)> {
    let found = &view.results.findings;
    let mut rows = Vec::new();
    let mut row = |id: &str, text: String| rows.push((view.text(id), Piece::plain(text)));
    row("pdf-program", format!("Dossier {}", view.choices.app_version));
    for it in found.platforms.iter().take(8) {
        let rules = it.rules_version.to_string();
        let args = [
            ("name", Arg::Text(&it.name)),
            ("layout", Arg::Text(&it.layout)),
            ("rules", Arg::Text(&rules)),
        ];
        // A layout that is called by what every export is says nothing.
        let id = if it.layout == "files" { "pdf-rules-for-files" } else { "pdf-rules-for" };
        row("pdf-rules-used", view.texts.with(id, &args));
    }
    let files = [
        ("pdf-read", found.coverage.read),
        ("pdf-media", found.coverage.media),
        ("pdf-partial", found.coverage.partial),
        ("pdf-unread", found.coverage.unread),
    ];
    let files: Vec<String> = files.into_iter().map(|(id, count)| view.counted(id, count)).collect();
    row("pdf-files", files.join(" · "));
    if found.coverage.values > 0 {
        let sorted = share(view.texts, found.coverage.values_sorted, found.coverage.values);
        row("pdf-sorted", view.texts.with("pdf-sorted-share", &[("percent", Arg::Text(&sorted))]));
    }
    // Where nothing was read, no clock was met.
    if found.totals.records > 0 {
        row("pdf-zone", view.clock());
    }
    if found.problems_total > 0 {
        row("pdf-problems", view.count(found.problems_total));
    }
    rows
}

/// A share in percent, rounded down so that 100 means all.
fn share(texts: &Texts, part: u64, whole: u64) -> String {
    if whole == 0 {
        return "100".to_owned();
    }
    let tenths = u128::from(part) * 1000 / u128::from(whole);
    if tenths.is_multiple_of(10) {
        (tenths / 10).to_string()
    } else {
        texts.tenths(u64::try_from(tenths).unwrap_or(u64::MAX))
    }
}

fn sources(view: &View<'_>, blocks: &mut Vec<Block>) {
    let columns = vec![
        Column::slim(view.text("pdf-file")),
        Column::number(view.text("pdf-size-word")),
        Column::wide(view.text("pdf-sha")),
    ];
    let rows: Vec<Vec<Cell>> = view
        .results
        .findings
        .sources
        .iter()
        .take(50)
        .map(|it| {
            let name = view.redaction.file_name(&it.name);
            let sum = it.sha256.clone().unwrap_or_else(|| view.text("pdf-sha-none"));
            vec![
                Cell { pieces: vec![name], ..Cell::default() },
                Cell::quiet(view.texts.size(it.size_bytes)),
                Cell::quiet(in_groups(&sum)),
            ]
        })
        .collect();
    if rows.is_empty() {
        return;
    }
    let title = view.text("pdf-sources");
    blocks.push(Block::Table { title, columns, rows, more: None, density: Density::Small });
}

/// What could not be read, or was read with a note.
fn problems(view: &View<'_>, blocks: &mut Vec<Block>) {
    let found = &view.results.findings;
    let rows: Vec<Vec<Cell>> = found
        .problems
        .iter()
        .take(if view.choices.preset == Preset::Lawyer { PROBLEMS_MAX } else { PROBLEMS_FEW })
        .map(|it| {
            let name = view.redaction.path(&it.name);
            let mut bare = it.clone();
            bare.name = Untrusted::new(name.as_str());
            let said = view.texts.problem(&bare);
            // Of nothing, nothing was kept.
            let kept = if is_nothing_read(found) { "" } else { &said.kept };
            let note = format!("{} {kept}", said.what);
            vec![Cell::text(name), Cell::quiet(view.redaction.sentence(note.trim()))]
        })
        .collect();
    if rows.is_empty() {
        return;
    }
    let columns = vec![Column::wide(view.text("pdf-path")), Column::wide(view.text("pdf-note"))];
    let shown = rows.len() as u64;
    let more = found.problems_total.checked_sub(shown).filter(|more| *more > 0);
    let more = more.map(|more| view.counted("pdf-more-rows", more));
    let title = view.text("pdf-problems");
    blocks.push(Block::Table { title, columns, rows, more, density: Density::Small });
}

/// A checksum in groups of eight, which can be read out and can break over lines.
pub(super) fn in_groups(sum: &str) -> String {
    let mut out = String::with_capacity(sum.len() + sum.len() / 8);
    let hex = sum.chars().all(|it| it.is_ascii_hexdigit());
    for (at, it) in sum.chars().enumerate() {
        if hex && at > 0 && at.is_multiple_of(8) {
            out.push(' ');
        }
        out.push(it);
    }
    out
}
