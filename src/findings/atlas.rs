//! Answers about places, devices and times that are made when they are asked for.

use serde::{Deserialize, Serialize};

use super::{Company, HourGrid, KindCount, Stamp};
use crate::taxonomy::Kind;
use crate::text::Untrusted;

/// Where records say that somebody was.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Places {
    /// Spots, most records first.
    pub spots: Vec<Spot>,
    /// Records with a place that were looked at.
    pub records: u64,
    /// Records, or spots, beyond the most that are looked at or told.
    pub left_out: u64,
}

/// Records of one kind at one place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spot {
    /// Latitude, in ten-thousandths of a degree.
    pub lat: i32,
    /// Longitude, in ten-thousandths of a degree.
    pub lon: i32,
    /// What its records are.
    pub kind: Kind,
    /// How many.
    pub records: u64,
    /// First and last date, seconds since 1970 UTC.
    pub span_secs: Option<(i64, i64)>,
    /// The newest of them by its number.
    pub record: u32,
    /// What the export calls the place, if it does.
    pub name: Untrusted,
}

/// Devices and sign-ins that an export names.
#[expect(clippy::struct_field_names, reason = "both parts are in the name")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Devices {
    /// Devices, the one seen last first.
    pub devices: Vec<Device>,
    /// Sign-ins, newest first.
    pub sign_ins: Vec<SignIn>,
    /// Records beyond the most that are looked at.
    pub left_out: u64,
}

/// A device, over all records that name it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Device {
    /// Its name as the export writes it.
    pub name: Untrusted,
    /// The name it is sold under, from our own table.
    pub known: Option<String>,
    /// Records that name it.
    pub records: u64,
    /// Of them sign-ins.
    pub sign_ins: u64,
    /// First and last date, seconds since 1970 UTC.
    pub span_secs: Option<(i64, i64)>,
    /// Names of the platforms that name it.
    pub platforms: Vec<String>,
    /// Countries in which its internet addresses are registered (ISO 3166 codes).
    pub countries: Vec<String>,
}

/// One sign-in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignIn {
    /// The record by its number.
    pub record: u32,
    /// When.
    pub time: Option<Stamp>,
    /// The device, as the export writes it; empty where it says none.
    pub device: Untrusted,
    /// The name it is sold under, from our own table.
    pub known: Option<String>,
    /// The internet address; empty where it says none.
    pub address: Untrusted,
    /// The country in which the address is registered (ISO 3166 code).
    pub country: Option<String>,
    /// The platform of the export that says it; empty where none was recognised.
    pub platform: String,
}

/// Firms that some records name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Firms {
    /// The firms by their numbers in `Findings::companies`, with what these records say of them; the
    /// one named most first.
    pub firms: Vec<(u32, Company)>,
}

impl Tally {
    /// The hours of the week over all kinds: 168 counts, Monday 0.
    pub fn week(&self) -> Vec<u64> {
        let mut sum = vec![0_u64; 168];
        for grid in &self.hours {
            for (slot, count) in sum.iter_mut().zip(&grid.counts) {
                *slot = slot.saturating_add(*count);
            }
        }
        sum
    }
}

/// How many records a filter chooses, and when they are from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// Records.
    pub records: u64,
    /// Of them without a date.
    pub undated: u64,
    /// Of them those of a day, without a time of day.
    pub day_only: u64,
    /// What is counted of each kind, in taxonomy order.
    pub kinds: Vec<KindCount>,
    /// Records by month (years times twelve plus month from 0), ascending.
    pub months: Vec<(i32, u64)>,
    /// Records by day (days since 1970-01-01), ascending; at most 4,000 days.
    pub days: Vec<(i32, u64)>,
    /// Records by kind and hour of the week.
    pub hours: Vec<HourGrid>,
    /// Records by the five ways they came, in the order of `Origin::ALL`.
    pub origins: [u64; 5],
    /// Records by actor, by its number in `Findings::actors`, most records first; at most 200.
    pub actors: Vec<(u32, u64)>,
}
