//! Which records a person asked to see: every number on screen leads to one of these.

use serde::{Deserialize, Serialize};

use super::Standing;
use crate::record::EntryId;
use crate::taxonomy::{Kind, Level, Origin};

/// A choice of records. Empty lists and `None` mean "any"; all that is given must hold.
#[expect(clippy::struct_excessive_bools, reason = "each asks for something of its own")]
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Filter {
    /// Any of these kinds.
    pub kinds: Vec<Kind>,
    /// Any of the sections with these numbers in `Findings::sections`.
    pub sections: Vec<u32>,
    /// Any of these classes of records, as [`super::SectionPart`] has them.
    pub classes: Vec<u16>,
    /// The entry.
    pub entry: Option<EntryId>,
    /// The origin.
    pub origin: Option<Origin>,
    /// At least this level.
    pub level_min: Option<Level>,
    /// From this time, seconds since 1970 UTC, inclusive.
    pub from_secs: Option<i64>,
    /// Up to this time, seconds since 1970 UTC, exclusive.
    pub until_secs: Option<i64>,
    /// Months of the shown zone, first and last (years times twelve plus month from 0).
    pub months: Option<(i32, i32)>,
    /// Days of the shown zone, first and last (days since 1970-01-01).
    pub days: Option<(i32, i32)>,
    /// Hours of the week in the shown zone (weekday, Monday 0, times 24 plus hour), ascending.
    pub week_hours: Vec<u8>,
    /// Only records with no date.
    pub undated: bool,
    /// Only records of a day without a time of day.
    pub day_only: bool,
    /// The actor with this number in `Findings::actors`.
    pub actor: Option<u32>,
    /// The company with this number in `Findings::companies`.
    pub firm: Option<u32>,
    /// At one of these spots: latitude and longitude in ten-thousandths of a degree, ascending.
    pub spots: Vec<(i32, i32)>,
    /// Only those between midnight and 5 am on the record's own clock.
    pub at_night: bool,
    /// Only those that are of one of these kinds besides their own, such as photos that tell a place.
    pub also: Vec<Kind>,
    /// Only those that stand so with their platform.
    pub standing: Option<Standing>,
    /// Only these records, by their numbers, ascending; at most [`Filter::AMONG_MAX`].
    pub among: Vec<u32>,
}

impl Filter {
    /// Records that one filter can name one by one.
    pub const AMONG_MAX: usize = 500;

    /// What remains of it on a screen that is about all kinds: when, where, whose and how sensitive,
    /// but not of which kind and not record by record.
    pub fn across(&self) -> Self {
        Self {
            kinds: Vec::new(),
            also: Vec::new(),
            sections: Vec::new(),
            classes: Vec::new(),
            among: Vec::new(),
            ..self.clone()
        }
    }

    /// Records that stand so with their platform.
    pub fn standing_of(standing: Standing) -> Self {
        Self { standing: Some(standing), ..Self::default() }
    }
}

/// The order of a list of records.
#[expect(clippy::enum_variant_names, reason = "an order of files would be another thing")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Order {
    /// Newest first; undated ones last, in file order.
    #[default]
    NewestFirst,
    /// Oldest first; undated ones last, in file order.
    OldestFirst,
    /// As they stand in the export.
    FileOrder,
}
