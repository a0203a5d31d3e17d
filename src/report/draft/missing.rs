//! What others say that the platform collects, held against the export.

use crate::findings::{Filter, Section};
use crate::i18n::Arg;
use crate::insight::{Claim, ClaimState};
use crate::report::block::{Block, Cell, Column, Density, Tone};
use crate::taxonomy::Kind;

use super::view::{View, chapter_below, part, quiet};

/// The states in the order shown.
const STATES: [ClaimState; 6] = [
    ClaimState::Absent,
    ClaimState::Empty,
    ClaimState::CannotTell,
    ClaimState::Unchecked,
    ClaimState::Outside,
    ClaimState::Found,
];

/// The chapter: a table a state.
pub(super) fn chapter_on_missing(view: &View<'_>, blocks: &mut Vec<Block>) {
    let claims = &view.results.insights.missing;
    // Of an export of nobody knows what, nothing can be said to be missing.
    if view.results.findings.platforms.is_empty() {
        return;
    }
    blocks.push(chapter_below(view.text("pdf-missing")));
    if claims.is_empty() {
        blocks.push(quiet(view.text("pdf-missing-unknown")));
        return;
    }
    blocks.push(Block::Text { text: view.text("pdf-missing-note"), tone: Tone::Lead });
    for state in STATES {
        let mut these: Vec<&Claim> = claims.iter().filter(|it| it.state == state).collect();
        // What the company itself says weighs most; the rest keeps the order of the rules.
        these.sort_by_key(|it| !it.is_own_word());
        let rows: Vec<Vec<Cell>> = these.into_iter().map(|it| row(view, it)).collect();
        if rows.is_empty() {
            continue;
        }
        let count = view.count(rows.len() as u64);
        blocks.push(part(2, format!("{} · {count}", view.texts.claim_state(state))));
        let mut columns = vec![Column { share: 3, ..Column::wide(view.text("pdf-claim")) }];
        if state != ClaimState::Outside {
            columns.push(Column { share: 3, ..Column::wide(view.text("pdf-kind")) });
        }
        columns.push(Column { share: 4, ..Column::wide(view.text("pdf-claimed-by")) });
        if state == ClaimState::Outside {
            blocks.push(quiet(view.text("pdf-missing-outside")));
        }
        let counted = match state {
            ClaimState::Found => Some("pdf-missing-found"),
            ClaimState::Unchecked => Some("pdf-missing-unchecked"),
            _ => None,
        };
        if let Some(id) = counted {
            blocks.push(quiet(view.text(id)));
            columns.push(Column::number(view.text("pdf-records-word")));
        }
        let title = String::new();
        let density = Density::Normal;
        blocks.push(Block::Table { title, columns, rows, more: None, density });
    }
    works(view, blocks);
}

/// Where and when it was said, as far as that is known.
fn works(view: &View<'_>, blocks: &mut Vec<Block>) {
    let mut lines: Vec<String> = Vec::new();
    let mut claims: Vec<&Claim> = view.results.insights.missing.iter().collect();
    claims.sort_by_key(|it| !it.is_own_word());
    for code in claims.iter().flat_map(|it| [&it.claimed_by].into_iter().chain(&it.also_by)) {
        let id = format!("claimed-by-{}", code.replace('/', "-"));
        let Some(work) = view.texts.find_plain(&format!("{id}-work")) else { continue };
        let args = [("by", Arg::Text(&view.text(&id))), ("work", Arg::Text(&work))];
        let line = view.texts.with("pdf-claimed-work", &args);
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    if !lines.is_empty() {
        let heading = part(2, view.text("pdf-claimed-by"));
        let note = quiet(view.text("pdf-claimed-works-note"));
        blocks.push(Block::Group { blocks: vec![heading, Block::Lines { lines }, note] });
    }
}

/// The kinds of the records that show a claim; none of one that no record shows.
fn kinds_shown(view: &View<'_>, claim: &Claim) -> Vec<Kind> {
    let Filter { kinds, sections, .. } = &claim.filter;
    let found = &view.results.findings.sections;
    let of = sections.iter().filter_map(|at| found.get(*at as usize));
    let of = of.flat_map(Section::by_kind).filter(|it| it.1 > 0).map(|it| it.0);
    let mut shown: Vec<Kind> = of.filter(|it| kinds.is_empty() || kinds.contains(it)).collect();
    shown.sort_unstable();
    shown.dedup();
    shown
}

/// Their names; of a claim that none shows, that of the kind it is about.
fn kinds(view: &View<'_>, claim: &Claim) -> String {
    let shown = kinds_shown(view, claim);
    if shown.is_empty() || !is_counted(claim) {
        return kind(view, claim);
    }
    let names: Vec<String> = shown.into_iter().map(|it| view.texts.kind(it)).collect();
    view.texts.list(&names)
}

fn row(view: &View<'_>, claim: &Claim) -> Vec<Cell> {
    let said = format!("claim-{}-{}", claim.platform, claim.id);
    let said = view.texts.find_plain(&said).unwrap_or_else(|| {
        view.texts.with("pdf-claim-of", &[("kind", Arg::Text(&view.texts.kind(claim.kind)))])
    });
    let mut row = vec![Cell::text(said)];
    // What can be in no such export has no kind in it either.
    if claim.state != ClaimState::Outside {
        row.push(Cell::quiet(kinds(view, claim)));
    }
    row.push(Cell::quiet(view.texts.claimed_by(claim)));
    if is_counted(claim) {
        row.push(Cell::text(records(view, claim)));
    }
    row
}

/// Whether records that show a claim, or are of its sort, are counted beside it.
fn is_counted(claim: &Claim) -> bool {
    matches!(claim.state, ClaimState::Found | ClaimState::Unchecked)
}

/// The records of the sort that a claim is about.
fn near(view: &View<'_>, claim: &Claim) -> u64 {
    let Filter { kinds, sections, .. } = &claim.filter;
    if sections.is_empty() {
        let of_kinds = view.kinds.iter().filter(|it| kinds.contains(&it.kind));
        return of_kinds.map(|it| it.records).fold(0, u64::saturating_add);
    }
    let found = &view.results.findings.sections;
    let of = sections.iter().filter_map(|at| found.get(*at as usize));
    of.map(|it| it.records).fold(0, u64::saturating_add)
}

/// How many records show a claim, and of how many of these kinds, as the chapters before count them.
fn records(view: &View<'_>, claim: &Claim) -> String {
    if claim.state == ClaimState::Unchecked {
        return view.count(near(view, claim));
    }
    let count = view.count(claim.records);
    let shown = kinds_shown(view, claim);
    let of_kinds = view.kinds.iter().filter(|it| shown.contains(&it.kind));
    let all = of_kinds.map(|it| it.records).fold(0, u64::saturating_add);
    if all <= claim.records {
        return count;
    }
    let args = [("count", Arg::Text(&count)), ("all", Arg::Text(&view.count(all)))];
    view.texts.with("pdf-claim-of-all", &args)
}

/// The kind that a claim is about. Where the claim was not found and other records of the kind were,
/// it says so: else the table would contradict the chapters before it.
fn kind(view: &View<'_>, claim: &Claim) -> String {
    let name = view.texts.kind(claim.kind);
    let others = view.kinds.iter().find(|it| it.kind == claim.kind).map_or(0, |it| it.records);
    if claim.state == ClaimState::Found || others == 0 {
        return name;
    }
    let args = [("kind", Arg::Text(&name)), ("count", Arg::Count(others))];
    view.texts.with("pdf-claim-kind-here", &args)
}
