//! What the findings mean together: what stands out, and what seems to be missing.
//!
//! - Owns: the finders (one file each), the claims that are held against what was found.
//! - May use: `text`, `record` (ids), `taxonomy`, `profile` (claims), `findings`.
//! - Never: touches records or files; makes a guess about a person.

mod actors;
mod busiest_hour;
mod by_kind;
mod camera_microphone;
mod claims;
mod clock;
mod likely;
mod night;
mod nobody_named;
mod oldest;
mod photo_places;
mod photos;
mod results;
mod searches;
mod sign_in_countries;
mod standing;
mod steady_location;
mod with_care;

use std::cmp::Reverse;

use serde::{Deserialize, Serialize};

use crate::findings::{Actor, Filter, Findings, Platform, Stamp};
use crate::profile::Profile;
use crate::taxonomy::{Kind, Level};
use crate::text::Untrusted;

pub use results::Results;

/// Cards shown at most.
const NOTABLE_MAX: usize = 5;

/// The finders, by their codes. Each finds at most one thing.
const FINDERS: [fn(&Findings) -> Option<Notable>; 12] = [
    steady_location::find,
    photos::find,
    camera_microphone::find,
    oldest::find,
    photo_places::find,
    night::find,
    busiest_hour::find,
    sign_in_countries::find,
    searches::find,
    standing::deleted,
    standing::unused,
    standing::child,
];

/// What the findings mean together. `profiles` are those that the scan knew, for their claims.
pub fn conclude(findings: &Findings, profiles: &[Profile]) -> Insights {
    let missing = claims::hold_against(findings, profiles);
    let mut notable: Vec<Notable> = FINDERS.iter().filter_map(|find| find(findings)).collect();
    notable.extend(by_kind::find(findings));
    notable.extend(nobody_named::find(findings, &missing));
    // Only where there is room: the other finders say more.
    if notable.len() < NOTABLE_MAX {
        notable.extend(with_care::find(findings, &notable));
    }
    notable.sort_by_key(number_of);
    // Stable: of equals the finder with the smaller code comes first.
    notable.sort_by_key(|it| Reverse((it.level, it.records, last_secs(findings, &it.filter))));
    notable.truncate(NOTABLE_MAX);
    let likely = likely::find(findings, profiles);
    Insights { notable, missing, likely, remarks: claims::remarks(findings, profiles) }
}

/// A finder's number.
fn number_of(it: &Notable) -> u32 {
    it.finder.trim_start_matches('F').parse().unwrap_or(u32::MAX)
}

/// When the newest of these records is from, as far as the findings tell.
fn last_secs(findings: &Findings, filter: &Filter) -> Option<i64> {
    if let Some(number) = filter.actor {
        let actor = usize::try_from(number).ok().and_then(|it| findings.actors.get(it))?;
        return actor.span_secs.map(|it| it.1);
    }
    if filter.kinds.is_empty() {
        return findings.totals.last.map(|it| it.secs);
    }
    let kinds = findings.kinds.iter().filter(|it| filter.kinds.contains(&it.kind));
    kinds.filter_map(|it| Some(it.last?.secs)).max()
}

/// The name a person knows an app by; else the id that the export writes.
fn app_name(actor: &Actor) -> Untrusted {
    actor.name.as_deref().map_or_else(|| actor.id.clone(), Untrusted::from)
}

/// What stands out and what is missing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Insights {
    /// At most five, most telling first.
    pub notable: Vec<Notable>,
    /// Every claim about the recognised platforms, in the profile's order.
    pub missing: Vec<Claim>,
    /// Of an export of which nothing could be read: the platform that names of its files tell of.
    pub likely: Vec<Platform>,
    /// What some records are more exactly than their kind says.
    pub remarks: Vec<Remark>,
}

/// What some records of a kind are more exactly: chats with a program are private chats.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remark {
    /// Its words are the text `remark-<id>`.
    pub id: String,
    /// The kind of these records.
    pub kind: Kind,
    /// How many there are.
    pub records: u64,
}

/// A thing that stands out: one number, the facts for one sentence, and the records behind it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notable {
    /// The finder's code, `F1` to `F22`.
    pub finder: String,
    /// The one number to show large.
    pub number: u64,
    /// The facts its sentence needs.
    pub facts: Facts,
    /// Level of the records behind it, for the order of the cards.
    pub level: Level,
    /// How many records stand behind it.
    pub records: u64,
    /// Those records.
    pub filter: Filter,
}

impl Claim {
    /// Whether the company itself says so.
    pub fn is_own_word(&self) -> bool {
        OWN_WORDS.iter().any(|it| self.claimed_by.starts_with(it))
    }
}

/// How the codes of a company's own words begin.
const OWN_WORDS: [&str; 3] = ["policy/", "label/", "in-app/"];

/// What a finder's sentence needs. The sentence itself is made in `i18n` (`find-f1`, …).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Facts {
    /// F1: location at a steady pace.
    SteadyLocation {
        /// The app.
        app: Untrusted,
        /// Starts on that day.
        count: u64,
        /// The day, days since 1970.
        day: i32,
        /// The middle gap in seconds, rounded to the round number it is near.
        gap_secs: u32,
    },
    /// F2: photos read often or at night.
    Photos {
        /// The app.
        app: Untrusted,
        /// Times in all.
        count: u64,
        /// Of them between midnight and 5 am.
        at_night: u64,
        /// Days from first to last.
        days: u32,
    },
    /// F3: camera or microphone.
    CameraMicrophone {
        /// The app.
        app: Untrusted,
        /// Whether it is the microphone.
        microphone: bool,
        /// Times.
        count: u64,
        /// The longest, in milliseconds.
        longest_ms: Option<u64>,
    },
    /// F4 to F7, F10, F11, F18, F20: records of one kind.
    OfKind {
        /// How many.
        count: u64,
        /// The platform, where there is just one.
        platform: Option<String>,
        /// The newest date.
        last: Option<Stamp>,
    },
    /// F8: long memory.
    Oldest {
        /// The oldest date.
        first: Stamp,
        /// Whole years between oldest and newest.
        years: u32,
        /// The oldest ones, where they are few and far from the rest.
        apart: Option<Apart>,
    },
    /// F12: photos that hold the place where they were taken.
    PhotoPlaces {
        /// How many.
        count: u64,
    },
    /// F13: use at night.
    Night {
        /// Percent of timed records.
        percent: u32,
        /// Timed records between midnight and 5 am.
        count: u64,
        /// Timed records in all.
        of: u64,
    },
    /// F14: the hour with most records.
    BusiestHour {
        /// Monday 0.
        weekday: u8,
        /// Hour of the day.
        hour: u8,
        /// The date, days since 1970-01-01, where all records of the weekday are of one.
        day: Option<i32>,
        /// Records in it.
        count: u64,
    },
    /// F15: sign-ins from addresses registered in more than one country or region.
    SignInCountries {
        /// ISO 3166 codes, most first.
        countries: Vec<String>,
        /// Sign-ins outside of the first of them.
        elsewhere: u64,
    },
    /// F9: marked as deleted, and here.
    Deleted {
        /// How many.
        count: u64,
    },
    /// F16: still signed in, and not used for a year.
    Unused {
        /// How many.
        count: u64,
        /// They were used last before this moment, seconds since 1970 UTC.
        before_secs: i64,
    },
    /// F19: the birth date given makes this a child's account.
    Child {
        /// 14, 16 or 18.
        under: u8,
    },
    /// F21: no record says who else got something, though the company's own words do.
    NobodyNamed {
        /// The platform's name.
        platform: String,
        /// How many statements name others.
        claims: u64,
    },
    /// F22: extra-sensitive records.
    WithCare {
        /// How many.
        count: u64,
        /// Records in all.
        of: u64,
        /// The kinds with most of them, at most three.
        kinds: Vec<Kind>,
    },
    /// F17: searches kept.
    Searches {
        /// How many.
        count: u64,
        /// Oldest date.
        first: Option<Stamp>,
    },
}

/// A few old records that are far from all others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Apart {
    /// How many.
    pub records: u64,
    /// The month of the newest of them, years times twelve plus month from 0.
    pub last_month: i32,
    /// The month in which the rest begins.
    pub then_month: i32,
}

/// Whether a claim about a platform can be seen in this export.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ClaimState {
    /// At least one record.
    Found,
    /// The section is there and holds nothing.
    Empty,
    /// No section for it here.
    Absent,
    /// Not found, but some files could not be read.
    CannotTell,
    /// Nothing that exports of this sort ever hold.
    Outside,
    /// Records of its sort are there; whether it is among them, nothing tells.
    Unchecked,
}

impl ClaimState {
    /// The code used in files and text keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::Found => "found",
            Self::Empty => "empty",
            Self::Absent => "absent",
            Self::CannotTell => "cannot_tell",
            Self::Outside => "outside",
            Self::Unchecked => "unchecked",
        }
    }
}

/// One thing that somebody says the platform collects, held against the export.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// The platform's profile id.
    pub platform: String,
    /// The claim's id in the profile; its words are the text `claim-<platform>-<id>`.
    pub id: String,
    /// The kind it is about.
    pub kind: Kind,
    /// Who says so: `founding` with the text's number, `policy`, `label`, … and the date read.
    pub claimed_by: String,
    /// Who says the same besides, in the same form.
    pub also_by: Vec<String>,
    /// Whether a letter asks for it, where it was not found.
    pub ask: bool,
    /// What was found.
    pub state: ClaimState,
    /// Records that satisfy it.
    pub records: u64,
    /// Those records; of [`ClaimState::Unchecked`] those of its sort.
    pub filter: Filter,
}
