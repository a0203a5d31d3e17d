//! Spots that are near each other, as one.

use std::collections::BTreeMap;

use super::towns::Town;
use crate::findings::{Places, Spot};
use crate::taxonomy::Kind;
use crate::text::Untrusted;
use crate::ui::context::ViewContext;
use crate::ui::widgets::Sign;

/// Ten-thousandths of a degree, which spots are told in.
const UNITS: f32 = 10_000.0;

/// How closely places are told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Precision {
    /// To about ten kilometres.
    #[default]
    Town,
    /// To about a hundred metres.
    Exact,
}

impl Precision {
    /// The side of a cell, in ten-thousandths of a degree.
    fn cell(self) -> i32 {
        match self {
            Self::Town => 1_000,
            Self::Exact => 10,
        }
    }
}

/// Spots near each other.
pub(super) struct Cluster {
    /// Latitude and longitude of its middle, in degrees.
    pub(super) at: (f32, f32),
    /// What most of its records are.
    pub(super) kind: Kind,
    pub(super) records: u64,
    span_secs: Option<(i64, i64)>,
    /// The newest record.
    pub(super) record: u32,
    name: Untrusted,
    /// A city that it is near to.
    town: Option<&'static Town>,
    /// Where exactly, as filters have it.
    pub(super) spots: Vec<(i32, i32)>,
}

/// Spots within so far of a larger one are one with it; most records first.
pub(super) fn clusters(places: &Places, precision: Precision) -> Vec<Cluster> {
    let cell = precision.cell();
    let mut groups: Vec<Vec<&Spot>> = Vec::new();
    // The group whose first spot is in a cell; told spots come with most records first.
    let mut cells: BTreeMap<(i32, i32), usize> = BTreeMap::new();
    for spot in &places.spots {
        let key = (spot.lat.div_euclid(cell), spot.lon.div_euclid(cell));
        let around = (-1..=1).flat_map(|lat| (-1..=1).map(move |lon| (key.0 + lat, key.1 + lon)));
        let near = |first: &Spot| {
            (first.lat - spot.lat).abs() < cell && (first.lon - spot.lon).abs() < cell
        };
        let found = around
            .filter_map(|key| cells.get(&key).copied())
            .find(|at| groups.get(*at).and_then(|it| it.first()).is_some_and(|first| near(first)));
        if let Some(group) = found.and_then(|at| groups.get_mut(at)) {
            group.push(spot);
        } else {
            cells.entry(key).or_insert(groups.len());
            groups.push(vec![spot]);
        }
    }
    let mut found: Vec<Cluster> = groups.iter().filter_map(|it| cluster(it)).collect();
    found.sort_by_key(|it| std::cmp::Reverse(it.records));
    found
}

fn cluster(spots: &[&Spot]) -> Option<Cluster> {
    let largest = spots.iter().max_by_key(|it| it.records)?;
    let newest = spots.iter().max_by_key(|it| it.span_secs.map(|span| span.1))?;
    let first = spots.iter().filter_map(|it| it.span_secs).map(|it| it.0).min();
    let last = spots.iter().filter_map(|it| it.span_secs).map(|it| it.1).max();
    let named = spots.iter().filter(|it| !it.name.is_empty()).max_by_key(|it| it.records);
    let mut places: Vec<(i32, i32)> = spots.iter().map(|it| (it.lat, it.lon)).collect();
    places.sort_unstable();
    places.dedup();
    let at = (largest.lat as f32 / UNITS, largest.lon as f32 / UNITS);
    Some(Cluster {
        spots: places,
        at,
        town: Town::near(at),
        kind: largest.kind,
        records: spots.iter().map(|it| it.records).sum(),
        span_secs: first.zip(last),
        record: newest.record,
        name: named.map(|it| it.name.clone()).unwrap_or_default(),
    })
}

impl Cluster {
    /// Its sign: what its records are.
    pub(super) fn sign(&self) -> Sign {
        match self.kind {
            Kind::LocationVisits => Sign::Diamond,
            Kind::LocationRoutes => Sign::Triangle,
            Kind::LocationSaved => Sign::Cross,
            Kind::ContentPhotoFacts => Sign::Square,
            _ => Sign::Dot,
        }
    }

    /// What it is called: as the export calls it, else by the city that it is near to, else by where
    /// it is.
    pub(super) fn name(&self, ctx: &ViewContext<'_>, precision: Precision) -> String {
        let look = ctx.look;
        if look.hide {
            return look.private(&Untrusted::from("x"));
        }
        match self.town {
            Some(town) if self.name.is_empty() => town.words(ctx),
            None if self.name.is_empty() => self.degrees(ctx, precision),
            _ => look.private(&self.name),
        }
    }

    /// Where it is, where its name does not say it.
    pub(super) fn place(&self, ctx: &ViewContext<'_>, precision: Precision) -> Option<String> {
        let named = self.town.is_some() || !self.name.is_empty();
        (named && !ctx.look.hide).then(|| self.degrees(ctx, precision))
    }

    fn degrees(&self, ctx: &ViewContext<'_>, precision: Precision) -> String {
        let (lat, lon) = self.at;
        let digits = if precision == Precision::Town { 1 } else { 3 };
        ctx.look.degrees((lat.into(), lon.into()), digits)
    }

    /// Its first and last day.
    pub(super) fn when(&self, ctx: &ViewContext<'_>) -> String {
        let dates = self.span_secs.zip(ctx.results).map(|((first, last), results)| {
            ctx.look.texts.dates(first, last, &results.findings.zone)
        });
        dates.unwrap_or_else(|| ctx.text("screen-records-no-date"))
    }
}
