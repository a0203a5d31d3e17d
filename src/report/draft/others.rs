//! Devices and sign-ins, and the other firms that the export names.

use crate::findings::{Actor, Company};
use crate::report::block::{Block, Cell, Column, Density};
use crate::report::choices::Length;
use crate::taxonomy::{Category, Kind};

use super::view::{View, chapter_below, part, plain, quiet};

/// Firms in the table; the rest is counted.
pub(super) const FIRMS_MAX: usize = 25;

/// Firms in the table of a summary that is not to be long.
const FIRMS_FEW: usize = 10;

/// Addresses of a firm that are written out; the rest is counted.
const DOMAINS_MAX: usize = 3;

/// Apps in the table.
const APPS_MAX: usize = 20;

/// The chapter on devices and sign-ins.
pub(super) fn devices(view: &View<'_>, blocks: &mut Vec<Block>) {
    let count =
        |kind: Kind| view.kinds.iter().find(|it| it.kind == kind).map_or(0, |it| it.records);
    let apps: Vec<&Actor> =
        view.results.findings.actors.iter().filter(|it| shown(view, it)).collect();
    let facts = [
        (Kind::DeviceDevices, "pdf-devices-count"),
        (Kind::DeviceSignIns, "pdf-sign-ins-count"),
        (Kind::DeviceNetwork, "pdf-networks-count"),
        (Kind::DeviceIds, "pdf-device-ids-count"),
    ];
    let lines: Vec<String> = facts
        .into_iter()
        .filter(|(kind, _)| count(*kind) > 0)
        .map(|(kind, id)| view.counted(id, count(kind)))
        .collect();
    if lines.is_empty() && apps.is_empty() {
        return;
    }
    // A few lines: they stay together with their heading.
    let head = chapter_below(view.text("pdf-devices"));
    if lines.is_empty() {
        blocks.push(head);
    } else {
        let mut group = vec![head, Block::Lines { lines }];
        if count(Kind::DeviceSignIns) > 0 {
            group.push(quiet(view.text("pdf-devices-note")));
        }
        blocks.push(Block::Group { blocks: group });
    }
    if !apps.is_empty() {
        app_table(view, &apps, blocks);
    }
}

fn shown(view: &View<'_>, it: &Actor) -> bool {
    it.records > 0
        && it.kind.is_some_and(|kind| {
            !view.choices.kinds.contains(&kind)
                && matches!(kind.category(), Category::Device | Category::Location)
        })
}

fn app_table(view: &View<'_>, apps: &[&Actor], blocks: &mut Vec<Block>) {
    blocks.push(part(2, view.text("pdf-apps")));
    blocks.push(quiet(view.text("pdf-apps-note")));
    let mut sorted = apps.to_vec();
    sorted.sort_by_key(|it| std::cmp::Reverse(it.records));
    let columns = vec![
        Column::wide(view.text("pdf-app")),
        Column::wide(view.text("pdf-what")),
        Column::number(view.text("pdf-records-word")),
        Column::number(view.text("pdf-at-night")),
    ];
    let row = |it: &&Actor| {
        let name = it.name.clone().unwrap_or_else(|| it.id.for_pdf());
        vec![
            Cell::text(view.redaction.public(&name)),
            Cell::quiet(used(view, it)),
            Cell::text(view.count(it.records)),
            Cell::text(view.count(it.at_night)),
        ]
    };
    let rows = sorted.iter().take(APPS_MAX).map(row).collect();
    let more = sorted.len().checked_sub(APPS_MAX).filter(|more| *more > 0);
    let more = more.map(|more| view.counted("pdf-more-rows", more as u64));
    let title = String::new();
    blocks.push(Block::Table { title, columns, rows, more, density: Density::Normal });
}

/// What an app used: the section's case where there are words for it, else the kind.
fn used(view: &View<'_>, it: &Actor) -> String {
    let case = it.case.rsplit('/').next().unwrap_or_default();
    let words = view.texts.find_plain(&format!("use-{case}"));
    words.unwrap_or_else(|| it.kind.map(|kind| view.texts.kind(kind)).unwrap_or_default())
}

/// Firms that a summary may name: not those that only records of kinds left out of it name.
pub(super) fn named_firms<'a>(view: &View<'a>) -> Vec<&'a Company> {
    let left_in = |it: &&Company| {
        it.kinds.is_empty() || it.kinds.iter().any(|of| !view.choices.kinds.contains(&of.0))
    };
    let companies = view.results.findings.companies.iter();
    companies.filter(|it| it.is_other()).filter(left_in).collect()
}

/// The chapter on other firms.
pub(super) fn firms(view: &View<'_>, blocks: &mut Vec<Block>) {
    let firms = named_firms(view);
    if firms.is_empty() {
        // Who looks for firms is told that there are none.
        if view.choices.length == Length::All && view.records() > 0 {
            let head = chapter_below(view.text("pdf-firms"));
            blocks.push(Block::Group { blocks: vec![head, quiet(view.text("pdf-firms-none"))] });
        }
        return;
    }
    blocks.push(chapter_below(view.text("pdf-firms")));
    let (addresses, named): (Vec<&Company>, Vec<&Company>) =
        firms.iter().copied().partition(|it| it.is_address());
    // Whose an address is, is not known: it is no firm, and stands after those that are.
    let counts = [("pdf-firms-count", &named), ("pdf-firms-addresses", &addresses)];
    let counts = counts.into_iter().filter(|it| !it.1.is_empty());
    let said: Vec<String> = counts.map(|(id, of)| view.counted(id, of.len() as u64)).collect();
    // One paragraph, which stays with the table as the heading does.
    blocks.push(plain(view.texts.sentences(&said)));
    blocks.push(quiet(view.text("pdf-firms-note")));
    if firms.iter().any(|it| it.calls > 0) {
        blocks.push(quiet(view.text("pdf-firms-calls-note")));
    }
    let firms: Vec<&Company> = named.into_iter().chain(addresses).collect();
    let most = if view.choices.length == Length::All { FIRMS_MAX } else { FIRMS_FEW };
    let has = FirmColumns::of(firms.get(..most).unwrap_or(&firms));
    let columns = has.heads(view);
    let rows = firms.iter().take(most).map(|it| has.row(view, it)).collect();
    let more = firms.len().checked_sub(most).filter(|more| *more > 0);
    let more = more.map(|more| view.counted("pdf-more-firms", more as u64));
    let title = String::new();
    blocks.push(Block::Table { title, columns, rows, more, density: Density::Normal });
}

/// What a table of firms can tell besides a name and a count.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Told {
    /// What it does.
    Does,
    /// Its addresses on the net.
    Domains,
    /// Which apps called it, and how often.
    Calls,
}

/// A thing, and whether a firm's row would tell it.
type Tells = (Told, fn(&Company) -> bool);

/// Which columns a table of firms has: none that is empty in every row.
pub(super) struct FirmColumns(Vec<Told>);

impl FirmColumns {
    /// The columns for these firms.
    pub(super) fn of(firms: &[&Company]) -> Self {
        let all: [Tells; 3] = [
            (Told::Does, |it| it.known),
            (Told::Domains, |it| !it.domains.is_empty()),
            (Told::Calls, |it| it.calls > 0),
        ];
        let told = all.into_iter().filter(|(_, is)| firms.iter().any(|it| is(it)));
        Self(told.map(|it| it.0).collect())
    }

    fn has(&self, told: Told) -> bool {
        self.0.contains(&told)
    }

    /// Their heads.
    pub(super) fn heads(&self, view: &View<'_>) -> Vec<Column> {
        let mut columns = vec![Column { share: 2, ..Column::wide(view.text("pdf-firm")) }];
        if self.has(Told::Does) {
            columns.push(Column { share: 2, ..Column::wide(view.text("pdf-firm-does")) });
        }
        if self.has(Told::Domains) {
            columns.push(Column { share: 3, ..Column::wide(view.text("pdf-firm-domains")) });
        }
        columns.push(Column::number(view.text("pdf-records-word")));
        if self.has(Told::Calls) {
            columns.push(Column::number(view.text("pdf-firm-apps")));
            columns.push(Column::number(view.text("pdf-firm-calls")));
        }
        columns
    }

    /// A firm's row.
    pub(super) fn row(&self, view: &View<'_>, it: &Company) -> Vec<Cell> {
        let name = it.name.for_pdf();
        let name = if it.known { name } else { view.redaction.public(&name) };
        let mut row = vec![Cell::text(name)];
        if self.has(Told::Does) {
            row.push(Cell::quiet(view.texts.role(&it.role)));
        }
        if self.has(Told::Domains) {
            row.push(Cell::quiet(domains(view, it)));
        }
        row.push(Cell::text(view.count(it.records)));
        if self.has(Told::Calls) {
            row.push(Cell::text(view.count(it.apps)));
            row.push(Cell::text(view.count(it.calls)));
        }
        row
    }
}

/// The first of a firm's addresses, and how many more there are.
fn domains(view: &View<'_>, it: &Company) -> String {
    let shown = it.domains.iter().take(DOMAINS_MAX);
    let shown: Vec<String> = shown.map(|domain| view.redaction.public(&domain.for_pdf())).collect();
    let shown = shown.join(", ");
    match it.domains.len().saturating_sub(DOMAINS_MAX) {
        0 => shown,
        more => format!("{shown} +{}", view.count(more as u64)),
    }
}
