//! The category chapters: what kinds there are, how they got there, when, and some examples.

use crate::i18n::Arg;
use crate::report::block::{Block, Cell, Column, Density, Part, Tone};
use crate::report::choices::{Example, Length, Place, Preset};
use crate::report::mask::LEFT_OUT;
use crate::taxonomy::{Category, Origin};
use crate::text::Untrusted;

use super::view::{View, chapter_below, quiet};
use super::{months, notes, sources};

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
    months::months(view, category, blocks);
    if view.choices.preset.has_examples() {
        examples(view, category, blocks);
    }
    if view.choices.preset == Preset::Lawyer {
        sources::table(view, category, blocks);
    }
}

/// Its name, what it is, and its kinds.
fn open(view: &View<'_>, category: Category, blocks: &mut Vec<Block>) {
    let name = view.category(category);
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
    let remarks = view.results.insights.remarks.iter();
    let mine = remarks.filter(|it| it.kind.category() == category);
    let shown = mine.filter(|it| view.kinds.iter().any(|of| of.kind == it.kind));
    for it in shown {
        let name = view.texts.kind(it.kind);
        let Some(said) = view.texts.remark(it) else { continue };
        let args = [("name", Arg::Text(&name)), ("count", Arg::Text(&said))];
        blocks.push(quiet(view.texts.with("pdf-name-count", &args)));
    }
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
            label: view.origin(origin),
            count: view.count(count),
            percent: view.texts.share(count, total),
            share: count as f64 / total as f64,
            way: origin.position(),
        })
        .collect();
    parts.sort_by(|a, b| b.share.total_cmp(&a.share));
    if let [all] = parts.as_slice() {
        // A strip of one part shows nothing that a sentence does not.
        // A chat has two sides; where one is all that is told, nobody said who wrote what.
        let is_chat = category == Category::Messages && all.way == Origin::Told.position();
        let all = || view.texts.with("pdf-ways-all", &[("way", Arg::Text(&all.label))]);
        blocks.push(quiet(if is_chat { view.text("pdf-ways-messages") } else { all() }));
        return;
    }
    let said: Vec<String> = parts.iter().map(|it| format!("{}: {}", it.label, it.count)).collect();
    let title = view.text("pdf-ways");
    let alt = format!("{title}. {}", view.texts.list(&said));
    let note = notes::of_kinds(view, |kind| kind.category() == category);
    blocks.push(Block::Strip { title, alt, parts, note });
}

fn examples(view: &View<'_>, category: Category, blocks: &mut Vec<Block>) {
    let mut rows = Vec::new();
    let mut withheld = false;
    let for_lawyer = view.choices.preset == Preset::Lawyer;
    for it in view.kinds.iter().filter(|it| it.kind.category() == category) {
        withheld |= view.redaction.withheld(it.kind);
        for line in view.redaction.lines(it.kind).iter().take(usize::from(Example::PER_KIND)) {
            let when = view.date(line.when);
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
        columns.push(Column::wide(view.text("pdf-example-place")));
    }
    let more = withheld.then(|| view.text("pdf-examples-none"));
    let title = view.of_category("pdf-examples", category);
    blocks.push(Block::Table { title, columns, rows, more, density: Density::Small });
}

/// Where an example stands: its file where there are several, and the line there. Of a file in one line
/// the path and the number in the list that stands there; of one without lines the number alone.
pub(super) fn place(view: &View<'_>, it: &Place) -> String {
    let mut said = Vec::new();
    if view.results.findings.entries.len() > 1 {
        said.push(file(view, &it.file));
    }
    // A word and its number stay on one line.
    let whole = |text: String| text.replace(' ', "\u{a0}");
    let line = |line: u64| {
        let line = view.count(line);
        whole(view.texts.with("pdf-example-line", &[("line", Arg::Text(&line))]))
    };
    let path = view.redaction.path(&it.path);
    let has_path = path.chars().any(char::is_alphanumeric);
    if it.line > 1 || it.line == 1 && !has_path {
        said.push(line(it.line));
        return said.join(" · ");
    }
    if has_path {
        said.push(path);
    }
    // Of a file with a single record, such as a picture, there is nothing to count.
    let entry = view.results.findings.entries.iter().find(|of| of.name == it.file);
    if let Some(item) = it.item.filter(|_| entry.is_none_or(|of| of.records > 1)) {
        let item = view.count(item);
        said.push(whole(view.texts.with("pdf-example-item", &[("item", Arg::Text(&item))])));
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
