//! The tables of counts: one of exports, one of kinds, one of months. Numbers and our own codes only.

use std::io::{self, Write};

use jiff::civil::Date;

use crate::findings::{Findings, KindCount, Stamp};
use crate::i18n::{Lang, Texts};
use crate::taxonomy::Origin;

use super::table::{Cell, Table, count, maybe};

/// How the scan of an export ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// All was read.
    Read,
    /// There are results, but some part could not be read.
    Partly,
    /// Nothing could be read.
    Unread,
}

/// Writes the table of exports: one row.
///
/// # Errors
///
/// When the file cannot be written.
pub fn exports(
    out: impl Write,
    (export, ended): (&str, Ended),
    found: &Findings,
    app_version: &str,
) -> io::Result<()> {
    let schema = include_str!("../../../assets/study/exports.schema");
    let mut table = Table::new(out, schema, app_version)?;
    let platform = found.platforms.first();
    let (coverage, totals, ledger) = (&found.coverage, &found.totals, &found.ledger);
    let version = platform.and_then(|it| i32::try_from(it.rules_version).ok());
    table.row(&[
        Cell::Text(export),
        Cell::Text(match ended {
            Ended::Read => "read",
            Ended::Partly => "partly",
            Ended::Unread => "unread",
        }),
        Cell::Text(app_version),
        maybe(platform.map(|it| it.id.as_str())),
        maybe(platform.map(|it| it.layout.as_str())),
        version.map_or(Cell::Null, Cell::Int),
        Cell::Int(i32::try_from(found.platforms.len()).unwrap_or(i32::MAX)),
        count(found.sources.iter().map(|it| it.size_bytes).fold(0, u64::saturating_add)),
        count(coverage.entries),
        count(coverage.read),
        count(coverage.partial),
        count(coverage.media),
        count(coverage.unread),
        count(coverage.values),
        count(coverage.values_sorted),
        count(totals.records),
        count(totals.undated),
        month_of(totals.first),
        month_of(totals.last),
        count(found.problems_total),
        count(ledger.damaged_bytes),
        count(ledger.locked_bytes),
        count(ledger.left_out_bytes),
        count(ledger.unknown_bytes),
        count(totals.day_only),
    ])?;
    table.end()
}

/// Writes the table of kinds: a row a kind that has records.
///
/// # Errors
///
/// When the file cannot be written.
pub fn kinds(out: impl Write, export: &str, found: &Findings, app_version: &str) -> io::Result<()> {
    let schema = include_str!("../../../assets/study/kinds.schema");
    let mut table = Table::new(out, schema, app_version)?;
    let texts = Texts::new(Lang::En);
    for it in found.kinds.iter().filter(|it| it.records > 0) {
        let label = texts.kind(it.kind);
        let mut cells = named(export, found, it, &label).to_vec();
        cells.extend([
            Cell::Int(i32::from(it.level.number())),
            count(it.records),
            count(it.sensitive),
            count(it.undated),
            month_of(it.first),
            month_of(it.last),
        ]);
        cells.extend(Origin::ALL.map(|origin| count(it.origin(origin))));
        cells.push(count(it.day_only));
        table.row(&cells)?;
    }
    table.end()
}

/// Writes the table of months: a row a kind and month, and one without a month for a kind's records
/// that have no date. The rows of a kind add up to its records.
///
/// # Errors
///
/// When the file cannot be written.
pub fn months(
    out: impl Write,
    export: &str,
    found: &Findings,
    app_version: &str,
) -> io::Result<()> {
    let schema = include_str!("../../../assets/study/months.schema");
    let mut table = Table::new(out, schema, app_version)?;
    let texts = Texts::new(Lang::En);
    for it in found.kinds.iter().filter(|it| it.records > 0) {
        let label = texts.kind(it.kind);
        let named = named(export, found, it, &label);
        let of_kind = found.months.iter().filter(|row| row.kind == it.kind && row.records > 0);
        let undated = (it.undated > 0).then_some((Cell::Null, it.undated));
        for (month, records) in
            of_kind.map(|row| (first_day(row.month), row.records)).chain(undated)
        {
            let mut cells = named.to_vec();
            cells.extend([month, count(records)]);
            table.row(&cells)?;
        }
    }
    table.end()
}

/// The cells that rows of kinds and of months begin with.
fn named<'a>(
    export: &'a str,
    found: &'a Findings,
    it: &KindCount,
    label: &'a str,
) -> [Cell<'a>; 5] {
    [
        Cell::Text(export),
        maybe(found.platforms.first().map(|it| it.id.as_str())),
        Cell::Text(it.kind.category().code()),
        Cell::Text(it.kind.code()),
        Cell::Text(label),
    ]
}

/// The first day of a month (years times twelve plus month from 0), in days since 1970.
fn first_day(month: i32) -> Cell<'static> {
    let year = i16::try_from(month.div_euclid(12)).ok();
    let number = i8::try_from(month.rem_euclid(12) + 1).ok();
    let date = year.zip(number).and_then(|(year, number)| Date::new(year, number, 1).ok());
    let days = date.and_then(|it| (it - Date::constant(1970, 1, 1)).get_days().into());
    days.map_or(Cell::Null, Cell::Int)
}

/// The month, in UTC, that a moment is in.
fn month_of(stamp: Option<Stamp>) -> Cell<'static> {
    let moment = stamp.and_then(|it| jiff::Timestamp::from_second(it.secs).ok());
    let Some(moment) = moment else { return Cell::Null };
    let date = moment.to_zoned(jiff::tz::TimeZone::UTC).date();
    first_day(i32::from(date.year()) * 12 + i32::from(date.month()) - 1)
}
