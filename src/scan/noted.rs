//! What the export says of its records besides what they are: deleted, still signed in; and how old
//! the account's owner is.

use jiff::civil::Date;
use jiff::{Span, Unit};

use super::held::Held;
use crate::classify::Reason;
use crate::findings::{Filter, Noted, Standing, Zone};
use crate::index::Row;
use crate::taxonomy::{Category, Kind};

/// A device that was not used for so long is told.
const UNUSED_SECS: i64 = 365 * DAY_SECS;
const DAY_SECS: i64 = 86_400;

/// Ages under which laws treat an account as a child's.
const UNDER: [u8; 3] = [14, 16, 18];
/// A birth date nearer than this many years is a placeholder.
const YEARS_MIN: i16 = 3;

/// Categories whose records are made as things happen, so that the newest of them tells about when
/// the export was made. An order or a contract may be dated ahead.
const AS_THEY_HAPPEN: [Category; 5] =
    [Category::Messages, Category::Content, Category::Activity, Category::Device, Category::Usage];

/// What is noted of everything that was read.
pub(super) fn of(held: &Held, zone: &Zone) -> Noted {
    let newest = newest_secs(held);
    let (under, birth_section) = newest.and_then(|it| age(held, it)).unzip();
    Noted {
        deleted: standing(held, zone, &Filter::standing_of(Standing::Deleted)),
        unused: newest.and_then(|it| unused(held, zone, it)),
        under,
        birth_section,
        own_clock: held.index.counts.own_clocks(),
    }
}

/// How many records a filter by standing chooses; most exports have none, and no row is looked at.
fn standing(held: &Held, zone: &Zone, filter: &Filter) -> u64 {
    if !held.index.classes.iter().any(|it| it.standing == filter.standing) {
        return 0;
    }
    held.index.select(filter, zone, None).len() as u64
}

fn newest_secs(held: &Held) -> Option<i64> {
    let kinds = held.index.counts.kinds();
    let made = kinds.iter().filter(|it| AS_THEY_HAPPEN.contains(&it.kind.category()));
    made.filter_map(|it| Some(it.last?.secs)).max()
}

fn unused(held: &Held, zone: &Zone, newest: i64) -> Option<(u64, i64)> {
    let before = newest.saturating_sub(UNUSED_SECS);
    let filter = Filter { until_secs: Some(before), ..Filter::standing_of(Standing::SignedIn) };
    let count = standing(held, zone, &filter);
    (count > 0).then_some((count, before))
}

/// Under which age the owner was then, and the section that says so.
fn age(held: &Held, newest: i64) -> Option<(u8, u32)> {
    let own = |(row, day): &(u32, i32)| {
        let row = held.index.columns.get(*row).filter(|it: &Row| !it.dead)?;
        let at = usize::from(row.class.0);
        let class = held.index.classes.get(at)?;
        // Only where a profile says that these are facts about the owner.
        let told = matches!(held.infos.get(at)?.reason, Reason::Section(..));
        (told && class.kind == Kind::AboutBasics).then_some((*day, class.section))
    };
    let mut births = held.gathered.births.iter().filter_map(own);
    let (day, section) = births.next()?;
    // Several people's, or one that contradicts itself: nothing is said.
    if births.any(|it| it.0 != day) {
        return None;
    }
    let years = years_between(day, i32::try_from(newest.div_euclid(DAY_SECS)).ok()?)?;
    if years < YEARS_MIN {
        return None;
    }
    UNDER.into_iter().find(|it| years < i16::from(*it)).map(|under| (under, section))
}

fn years_between(from: i32, to: i32) -> Option<i16> {
    let (from, to) = (date(from)?, date(to)?);
    let span = from.until((Unit::Year, to)).ok()?;
    Some(span.get_years())
}

fn date(day: i32) -> Option<Date> {
    Date::constant(1970, 1, 1).checked_add(Span::new().try_days(day).ok()?).ok()
}

impl Held {
    /// Takes back all rows from this one on; counts are made anew.
    pub(super) fn take_back(&mut self, row: u32) {
        self.index.truncate(row);
        self.gathered.births.retain(|it| it.0 < row);
        self.gathered.firms.take_back(row);
        self.stale = true;
    }
}
