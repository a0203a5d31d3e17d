//! Where records say that somebody was: read again from the export when it is asked for.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use super::View;
use super::show::Raw;
use crate::findings::{Filter, Places, Spot};
use crate::record::EntryId;
use crate::taxonomy::Kind;
use crate::text::Untrusted;

/// Kinds that can hold a place on a map.
pub(super) const KINDS: [Kind; 6] = [
    Kind::LocationExact,
    Kind::LocationVisits,
    Kind::LocationRoutes,
    Kind::LocationSaved,
    Kind::LocationAround,
    Kind::ContentPhotoFacts,
];

/// Records that are looked at; of more, some are left out evenly.
const RECORDS_MAX: usize = 20_000;
/// Spots that are told.
const SPOTS_MAX: usize = 5_000;
/// Places of one record: a route has many.
const PER_RECORD_MAX: usize = 60;

impl View<'_> {
    /// The places of the records that a filter chooses.
    pub fn places(&self, filter: &Filter) -> Places {
        let kinds: Vec<Kind> = if filter.kinds.is_empty() {
            KINDS.into()
        } else {
            KINDS.into_iter().filter(|kind| filter.kinds.contains(kind)).collect()
        };
        if kinds.is_empty() {
            return Places::default();
        }
        let filter = Filter { kinds, ..filter.clone() };
        let rows = self.chosen(&filter);
        let step = rows.len().div_ceil(RECORDS_MAX).max(1);
        let mut by_entry: BTreeMap<EntryId, Vec<(u64, u32)>> = BTreeMap::new();
        let mut looked = 0;
        for number in rows.iter().step_by(step) {
            let Some(row) = self.held.index.columns.get(*number) else { continue };
            let entry = self.held.index.entry_of(*number);
            by_entry.entry(entry).or_default().push((row.offset_bytes, *number));
            looked += 1;
        }
        let mut found: BTreeMap<(i32, i32, Kind), Spot> = BTreeMap::new();
        for (entry, mut places) in by_entry {
            places.sort_unstable();
            self.places_of(entry, &places, &mut found);
        }
        let mut spots: Vec<Spot> = found.into_values().collect();
        spots.sort_by_key(|spot| std::cmp::Reverse(spot.records));
        let beyond = spots.len().saturating_sub(SPOTS_MAX);
        spots.truncate(SPOTS_MAX);
        let left_out = (rows.len() - looked + beyond) as u64;
        Places { spots, records: looked as u64, left_out }
    }

    fn places_of(
        &self,
        entry: EntryId,
        places: &[(u64, u32)],
        found: &mut BTreeMap<(i32, i32, Kind), Spot>,
    ) {
        let head = self.table_head(entry);
        let offsets: Vec<u64> = places.iter().map(|it| it.0).collect();
        let _read = self.each_piece(entry, &offsets, &mut |at, piece| {
            if let Some((offset, number)) = places.get(at) {
                let fields = self.fields(entry, &head, piece.text, *offset);
                self.note_places(*number, &fields, found);
            }
            ControlFlow::Continue(())
        });
    }

    fn note_places(
        &self,
        number: u32,
        fields: &[Raw],
        found: &mut BTreeMap<(i32, i32, Kind), Spot>,
    ) {
        let Some(row) = self.held.index.columns.get(number) else { return };
        let Some(shown) = self.row(number, &row, fields) else { return };
        // What sort of a thing it is names no place.
        let is_sort = ends_in(shown.title_field.inner(), "type");
        let name = Some(shown.title.clone()).filter(|it| !is_sort && is_name(it.inner()));
        for (lat, lon) in points(fields).into_iter().take(PER_RECORD_MAX) {
            let key = (lat, lon, shown.kind);
            let spot = found.entry(key).or_insert_with(|| Spot {
                lat,
                lon,
                kind: shown.kind,
                records: 0,
                span_secs: None,
                record: number,
                name: Untrusted::default(),
            });
            spot.records += 1;
            if spot.name.is_empty() {
                spot.name = name.clone().unwrap_or_default();
            }
            if let Some(secs) = shown.time.map(|it| it.secs) {
                let (first, last) = spot.span_secs.unwrap_or((secs, secs));
                if secs >= last {
                    spot.record = number;
                }
                spot.span_secs = Some((first.min(secs), last.max(secs)));
            }
        }
    }
}

/// Whether a title is a name, and not the numbers of a place or the word for one.
fn is_name(text: &str) -> bool {
    let letters = text.chars().filter(|it| it.is_alphabetic()).count();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    letters > 2 && letters > digits && !text.starts_with("geo:") && !text.contains("://")
}

/// Whether a key ends in this word, in whatever case.
fn ends_in(key: &str, word: &str) -> bool {
    key.to_ascii_lowercase().ends_with(word)
}

/// The places that the fields of a record give, in ten-thousandths of a degree, rounded to a
/// hundred metres or so.
pub(super) fn points(fields: &[Raw]) -> Vec<(i32, i32)> {
    let mut found = Vec::new();
    let mut half: Option<(String, f64)> = None;
    let mut waiting: Option<f64> = None;
    for field in fields {
        let Some(last) = field.steps.iter().rev().find(|it| *it != "[]") else { continue };
        let key: String = last.chars().filter(|it| it.is_alphanumeric()).collect();
        let key = key.to_lowercase();
        let Ok(text) = std::str::from_utf8(&field.text) else { continue };
        if let Some(both) = in_one(&key, text) {
            found.push(both);
            continue;
        }
        let Some(number) = degrees(&key, text) else { continue };
        let above = field.steps.len() - 1;
        let above = field.steps.get(..above).unwrap_or_default().join("/");
        if let Some(before) = before(&key, &["latitude", "latitudee7", "lat", "late7", "纬度"]) {
            half = Some((format!("{above} {before}"), number));
        } else if let Some(before) =
            before(&key, &["longitude", "longitudee7", "lng", "lnge7", "lon", "lone7", "经度"])
        {
            let same = |it: &(String, f64)| it.0 == format!("{above} {before}");
            if let Some((_, lat)) = half.take().filter(same) {
                found.push((lat, number));
            }
        } else if key == "coordinates" && field.steps.last().is_some_and(|it| it == "[]") {
            // As GeoJSON has it: longitude first.
            match waiting.take() {
                None => waiting = Some(number),
                Some(lon) => found.push((number, lon)),
            }
        }
    }
    let fits = |(lat, lon): &(f64, f64)| {
        lat.abs() <= 90.0 && lon.abs() <= 180.0 && !(*lat == 0.0 && *lon == 0.0)
    };
    let rounded = |degrees: f64| (degrees * 1_000.0).round() as i32 * 10;
    found.into_iter().filter(fits).map(|it| (rounded(it.0), rounded(it.1))).collect()
}

/// What stands in a key before one of these endings.
fn before<'a>(key: &'a str, endings: &[&str]) -> Option<&'a str> {
    endings.iter().find_map(|ending| key.strip_suffix(ending))
}

/// A number of degrees; some write ten millions of them.
fn degrees(key: &str, text: &str) -> Option<f64> {
    const E7: f64 = 1e7;
    let number: f64 = text.trim().trim_end_matches('°').parse().ok()?;
    let scaled = key.ends_with("e7") || number.abs() > 1_000_000.0;
    Some(if scaled { number / E7 } else { number })
}

/// Both numbers in one text: `geo:52.5,13.4`, `52.5°, 13.4°`.
fn in_one(key: &str, text: &str) -> Option<(f64, f64)> {
    const KEYS: [&str; 7] =
        ["latlng", "point", "geo", "coordinates", "location", "position", "gps"];
    if !text.starts_with("geo:") && !KEYS.iter().any(|it| key.contains(it)) {
        return None;
    }
    let text = text.strip_prefix("geo:").unwrap_or(text);
    let (lat, lon) = text.split_once(',')?;
    let number = |part: &str| part.trim().trim_end_matches('°').parse::<f64>().ok();
    lat.contains('.').then_some(())?;
    Some((number(lat)?, number(lon)?))
}
