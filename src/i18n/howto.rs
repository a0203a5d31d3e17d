//! How a person gets their file from a platform, in words.

use std::sync::LazyLock;

use serde::Deserialize;

use super::{Arg, Texts};

/// A platform whose way to an export is described.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HowToPlatform {
    /// Its id in the texts.
    pub id: String,
    /// The profile that reads what comes; empty where none does yet.
    pub profile: String,
    /// Year and month in which the way was checked, e.g. `2026-11`.
    pub checked: String,
    /// How sure: `a`, `b` or `c`.
    pub confidence: String,
}

/// The way to an export, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HowTo {
    /// The platform's name.
    pub title: String,
    /// What comes, in one sentence.
    pub say: String,
    /// Find it, prove it is you, ask, wait, get it here; each with the name of its phase.
    pub steps: [(String, String); 5],
    /// The choices that matter.
    pub choose: String,
    /// How long it takes.
    pub wait: String,
    /// How long the link lives.
    pub link: String,
    /// What will not be in it.
    pub not_in_it: String,
    /// When it was checked.
    pub checked: String,
    /// How sure it is.
    pub confidence: String,
}

#[derive(Deserialize)]
struct File {
    platform: Vec<HowToPlatform>,
}

static PLATFORMS: LazyLock<Vec<HowToPlatform>> = LazyLock::new(|| {
    // A table that does not parse is an empty list; a test reads it.
    let text = include_str!("../../assets/tables/howto.toml");
    toml::from_str::<File>(text).map(|file| file.platform).unwrap_or_default()
});

/// The platforms whose way is described, in the order shown.
pub fn howto_platforms() -> &'static [HowToPlatform] {
    &PLATFORMS
}

/// A month as tables write it (`2026-11`), as findings count months: years times twelve plus the month
/// from 0.
pub(super) fn month_of(written: &str) -> Option<i32> {
    let (year, month) = written.split_once('-')?;
    let (year, month) = (year.parse::<i32>().ok()?, month.parse::<i32>().ok()?);
    (1..=12).contains(&month).then(|| year * 12 + month - 1)
}

impl Texts {
    /// The way to an export of a platform.
    pub fn howto(&self, platform: &HowToPlatform) -> HowTo {
        let say = |what: &str| self.get(&format!("howto-{}-{what}", platform.id));
        let step = |number: u8| {
            (self.get(&format!("howto-phases-{number}")), say(&format!("step-{number}")))
        };
        let month = month_of(&platform.checked).map_or_else(String::new, |it| self.month(it));
        HowTo {
            title: say("title"),
            say: say("say"),
            steps: [1, 2, 3, 4, 5].map(step),
            choose: say("choose"),
            wait: say("wait"),
            link: say("link"),
            not_in_it: say("not-in-it"),
            checked: self.with("howto-checked", &[("month", Arg::Text(&month))]),
            confidence: self.get(&format!("howto-confidence-{}", platform.confidence)),
        }
    }
}
