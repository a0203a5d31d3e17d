//! The first page: what this export holds, at a glance; and what stands out.

use crate::findings::{Section, Stamp, Zone, joined_days};
use crate::i18n::Arg;
use crate::insight::Notable;
use crate::report::block::{Block, Cell, Column, Density, Note, Piece, Tone};
use crate::report::choices::{Length, Preset};
use crate::report::unread::is_nothing_read;
use crate::taxonomy::{Category, Kind};

use super::view::{View, chapter_below, part, quiet};
use super::{category, close, notes, unread};

/// The first page of the long form.
pub(super) fn whole(view: &View<'_>, blocks: &mut Vec<Block>) {
    blocks.push(part(1, view.title()));
    facts(view, blocks);
    unread::notice(view, blocks);
    if is_nothing_read(&view.results.findings) {
        // A table of nothing would look as if nothing were held.
        limits(view, blocks, 2);
    } else {
        table(view, blocks);
        limits(view, blocks, 3);
    }
    blocks.push(Block::Text { text: view.text("pdf-own-computer"), tone: Tone::Note });
}

/// Everything of the one-page form.
pub(super) fn one_page(view: &View<'_>, blocks: &mut Vec<Block>) {
    blocks.push(part(1, view.title()));
    facts(view, blocks);
    unread::notice(view, blocks);
    if !is_nothing_read(&view.results.findings) {
        table(view, blocks);
    }
    let notable: Vec<&Notable> = view.notable().take(2).collect();
    if !notable.is_empty() {
        blocks.push(part(2, view.text("pdf-notable")));
        for it in notable {
            blocks.push(one(view, it));
        }
    }
    let ticks = close::ticks(view, 3);
    if !ticks.is_empty() {
        blocks.push(part(2, view.text("pdf-to-do")));
        blocks.push(Block::Ticks { items: ticks });
    }
    limits(view, blocks, 2);
    blocks.push(Block::Text { text: view.text("pdf-own-computer"), tone: Tone::Note });
}

/// The chapter on what stands out.
pub(super) fn notable(view: &View<'_>, blocks: &mut Vec<Block>) {
    if is_nothing_read(&view.results.findings) {
        return;
    }
    let head = chapter_below(view.text("pdf-notable"));
    let mut all = view.notable().map(|it| one(view, it));
    let Some(first) = all.next() else {
        blocks.extend([head, quiet(view.text("pdf-notable-none"))]);
        return;
    };
    // The heading goes on to the next page with the first, where the note of that has no room.
    let lead = quiet(view.text("pdf-notable-intro"));
    blocks.push(Block::Group { blocks: vec![head, lead, first] });
    blocks.extend(all);
}

fn one(view: &View<'_>, it: &Notable) -> Block {
    let mut facts = vec![view.counted("pdf-records", it.records)];
    let kinds = || view.kinds.iter().filter(|kind| it.filter.kinds.contains(&kind.kind));
    let days = joined_days(kinds().map(|kind| kind.span_days));
    facts.extend(days.map(|days| view.texts.days(days)));
    if let Some(source) = source(view, it) {
        facts.push(view.texts.with("pdf-source", &[("path", Arg::Text(&source))]));
    }
    facts.extend(first(view, it));
    let zone = &view.results.findings.zone;
    let said = view.texts.notable_on(&view.redaction.notable(it), zone, &view.clock());
    Block::Notable {
        number: said.title_number,
        counts: said.short,
        sentence: said.text,
        facts: facts.join(" · "),
        caution: said.caution.unwrap_or_else(|| view.text("pdf-caution")),
        note: note(view, it),
    }
}

/// When and where the first of its records is, for who has to find it.
fn first(view: &View<'_>, it: &Notable) -> Option<String> {
    let choices = view.choices;
    if choices.preset != Preset::Lawyer || choices.length != Length::All {
        return None;
    }
    let all = &view.results.insights.notable;
    let at = all.iter().position(|of| std::ptr::eq(of, it))?;
    let first = choices.firsts.get(at)?.as_ref()?;
    let when = first.when.map(|it| view.texts.time(it, &view.results.findings.zone));
    let place = Some(category::place(view, &first.place)).filter(|it| !it.is_empty());
    let said = when.into_iter().chain(place).collect::<Vec<_>>().join(" · ");
    (!said.is_empty())
        .then(|| view.texts.with("pdf-headline-first", &[("place", Arg::Text(&said))]))
}

/// Where its records stand: in the part of an app's use, in its sections, in those of its kinds, or
/// wherever there are times. What is chosen otherwise has no note: it would name too much.
fn note(view: &View<'_>, it: &Notable) -> Option<Note> {
    let (found, filter) = (&view.results.findings, &it.filter);
    if let Some(actor) = filter.actor.and_then(|at| found.actors.get(at as usize)) {
        let is_case = |of: &Section| of.id == actor.case || of.id.ends_with(&actor.case);
        let kind = actor.kind;
        return notes::of_parts(view, |it| Some(it) == kind, is_case);
    }
    let sections = filter.sections.iter().filter_map(|at| found.sections.get(*at as usize));
    let mut kinds: Vec<Kind> = sections.flat_map(Section::by_kind).map(|it| it.0).collect();
    if !filter.kinds.is_empty() {
        kinds.clone_from(&filter.kinds);
    } else if let Some((first, last)) = filter.months {
        let months = found.months.iter().filter(|it| it.records > 0);
        kinds.extend(months.filter(|it| (first..=last).contains(&it.month)).map(|it| it.kind));
    } else if filter.at_night || !filter.week_hours.is_empty() {
        kinds.extend(found.hours.iter().map(|it| it.kind));
    }
    notes::of_kinds(view, |kind| kinds.contains(&kind))
}

/// Where in the export its records stand: the section, as far as there is one.
fn source(view: &View<'_>, it: &Notable) -> Option<String> {
    let sections = &view.results.findings.sections;
    let by_number = it.filter.sections.first().and_then(|at| sections.get(*at as usize));
    let section = by_number.or_else(|| {
        let of_kind = |kind| it.filter.kinds.contains(&kind);
        sections.iter().filter(|it| of_kind(it.kind)).max_by_key(|it| it.records)
    })?;
    let path = view.redaction.path(&section.path);
    (!path.is_empty()).then_some(path)
}

fn facts(view: &View<'_>, blocks: &mut Vec<Block>) {
    let found = &view.results.findings;
    let choices = view.choices;
    let mut rows: Vec<(String, Piece)> = Vec::new();
    let mut row = |id: &str, piece: Piece| rows.push((view.text(id), piece));
    row("pdf-for", Piece::plain(view.text(&format!("pdf-for-{}", choices.preset.code()))));
    row("pdf-made-on", Piece::plain(made_on(view)));
    for source in found.sources.iter().take(3) {
        row("pdf-file", view.redaction.file_name(&source.name));
    }
    if let Some(more) = found.sources.len().checked_sub(3).filter(|more| *more > 0) {
        row("pdf-file", Piece::plain(view.counted("pdf-more-files", more as u64)));
    }
    let bytes = found.sources.iter().map(|it| it.size_bytes).fold(0, u64::saturating_add);
    let inside = view.counted("pdf-files-inside", found.coverage.entries);
    let unpacked = found.entries.iter().map(|it| it.size_bytes).fold(0, u64::saturating_add);
    let mut sizes = vec![view.texts.size(bytes)];
    if unpacked > bytes {
        let size = view.texts.size(unpacked);
        sizes.push(view.texts.with("pdf-size-unpacked", &[("size", Arg::Text(&size))]));
    }
    sizes.push(inside);
    row("pdf-size", Piece::plain(sizes.join(" · ")));
    if is_nothing_read(found) {
        if let Some(likely) = view.results.insights.likely.first() {
            row("pdf-likely", Piece::plain(likely.name.clone()));
        }
        row("pdf-records-word", Piece::plain(view.text("pdf-unread-unknown")));
        blocks.push(Block::Facts { rows });
        return;
    }
    let span = found.totals.span_days.map(|days| view.texts.days(days));
    row("pdf-dates", Piece::plain(span.unwrap_or_else(|| view.text("pdf-no-dates"))));
    let mut records = view.count(view.records());
    if let Some(more) = unread::beside_records(view) {
        records = format!("{records} · {more}");
    }
    if !choices.kinds.is_empty() {
        let left_out = view.counted("pdf-kinds-left-out", choices.kinds.len() as u64);
        records = format!("{records} · {left_out}");
    }
    if choices.records_left_out > 0 {
        let left_out = view.counted("pdf-records-left-out", choices.records_left_out);
        records = format!("{records} · {left_out}");
    }
    row("pdf-records-word", Piece::plain(records));
    blocks.push(Block::Facts { rows });
}

fn made_on(view: &View<'_>) -> String {
    let choices = view.choices;
    let stamp = Stamp::at(choices.made_on_secs);
    let moment = view.texts.time(stamp, &Zone::Named(choices.zone.clone()));
    if matches!(choices.zone.as_str(), "UTC" | "Etc/UTC") {
        moment
    } else {
        format!("{moment} ({})", choices.zone)
    }
}

fn table(view: &View<'_>, blocks: &mut Vec<Block>) {
    let columns = vec![
        Column::wide(view.text("pdf-about")),
        Column::number(view.text("pdf-records-word")),
        Column::number(view.text("pdf-first")),
        Column::number(view.text("pdf-last")),
        Column::number(view.text("pdf-care")),
    ];
    let mut rows = Vec::new();
    for category in Category::ALL {
        let sum = view.sum(category);
        if category == Category::Unsorted && sum.records == 0 {
            continue;
        }
        let none = || Cell::quiet("–");
        let (first, last) = view.ends(sum.span_days);
        let number = |it: u64| if it == 0 { none() } else { Cell::text(view.count(it)) };
        rows.push(vec![
            view.category_cell(category),
            number(sum.records),
            Cell::quiet(first),
            Cell::quiet(last),
            number(sum.sensitive),
        ]);
    }
    let title = view.text("pdf-about-title");
    let more = Some(view.text("pdf-care-note"));
    blocks.push(Block::Table { title, columns, rows, more, density: Density::Roomy });
}

fn limits(view: &View<'_>, blocks: &mut Vec<Block>, count: usize) {
    let ids = ["pdf-limit-time", "pdf-limit-all", "pdf-limit-proof"];
    let lines = ids.into_iter().take(count).map(|id| view.text_of_source(id)).collect();
    blocks.push(Block::Lines { lines });
}
