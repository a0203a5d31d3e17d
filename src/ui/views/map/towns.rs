//! The larger cities of the world, to say what a place is near to.

use std::sync::LazyLock;

use crate::i18n::{Arg, Lang};
use crate::ui::context::ViewContext;
use crate::ui::widgets::DEGREE_KM;

/// What the cities are written in: hundredths of a degree.
const SCALE: f32 = 100.0;
/// A city further away than this says nothing of a place.
const NEAR_KM: f32 = 60.0;

/// A city.
#[derive(Debug)]
pub(super) struct Town {
    at: (f32, f32),
    country: &'static str,
    name: &'static str,
    /// Its name in Chinese; empty where that is not known.
    chinese: &'static str,
}

/// All of them, ascending by latitude; `assets/map/towns.py` tells how they were made and written.
static TOWNS: LazyLock<Vec<Town>> = LazyLock::new(|| {
    include_str!("../../../../assets/map/towns.txt").lines().filter_map(town).collect()
});

fn town(line: &'static str) -> Option<Town> {
    let mut cells = line.split('\t');
    let mut degrees = || Some(cells.next()?.parse::<f32>().ok()? / SCALE);
    let at = (degrees()?, degrees()?);
    let (country, name) = (cells.next()?, cells.next()?);
    Some(Town { at, country, name, chinese: cells.next().unwrap_or_default() })
}

impl Town {
    /// The nearest one to a place in degrees, if any is near.
    pub(super) fn near((lat, lon): (f32, f32)) -> Option<&'static Self> {
        let reach = NEAR_KM / DEGREE_KM;
        let first = TOWNS.partition_point(|it| it.at.0 < lat - reach);
        let around = TOWNS.iter().skip(first).take_while(|it| it.at.0 <= lat + reach);
        let far = |it: &Self| {
            // The shorter way round, of degrees that are narrower away from the equator.
            let east = (it.at.1 - lon + 540.0).rem_euclid(360.0) - 180.0;
            let (north, east) = (it.at.0 - lat, east * lat.to_radians().cos());
            north.hypot(east) * DEGREE_KM
        };
        let nearest = around.map(|it| (far(it), it)).min_by(|a, b| a.0.total_cmp(&b.0));
        nearest.filter(|it| it.0 <= NEAR_KM).map(|it| it.1)
    }

    /// Words for a place that is near it.
    pub(super) fn words(&self, ctx: &ViewContext<'_>) -> String {
        let texts = ctx.look.texts;
        let own = texts.lang() == Lang::ZhHans && !self.chinese.is_empty();
        let name = if own { self.chinese } else { self.name };
        let country = texts.country(self.country);
        texts.with("map-near", &[("town", Arg::Text(name)), ("country", Arg::Text(&country))])
    }
}
