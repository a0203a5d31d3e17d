//! Where in an app one does what is advised, in words.

use std::sync::LazyLock;

use serde::Deserialize;

use super::howto::month_of;
use super::{Arg, Texts};
use crate::taxonomy::Category;

/// The way to a setting of one app.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its id in the texts.
    pub id: String,
    /// The profile of the app.
    pub profile: String,
    /// What the way is in; empty where it is called as the platform is.
    #[serde(default)]
    pub app: String,
    /// The code of the category that it is about.
    pub category: String,
    /// Year and month in which the way was checked, e.g. `2026-11`.
    pub checked: String,
}

#[derive(Deserialize)]
struct File {
    step: Vec<Step>,
}

static STEPS: LazyLock<Vec<Step>> = LazyLock::new(|| {
    // A table that does not parse is an empty list; a test reads it.
    let text = include_str!("../../assets/tables/steps.toml");
    toml::from_str::<File>(text).map(|file| file.step).unwrap_or_default()
});

/// All ways that are known.
pub fn app_steps() -> &'static [Step] {
    &STEPS
}

/// The way for a category in the app of this profile.
pub fn app_step(profile: &str, category: Category) -> Option<&'static Step> {
    STEPS.iter().find(|it| it.profile == profile && it.category == category.code())
}

impl Texts {
    /// The way in words, in the app of the platform with this name.
    pub fn app_step(&self, step: &Step, platform: &str) -> String {
        let way = self.get(&format!("step-{}", step.id));
        let app = if step.app.is_empty() { self.named(platform) } else { step.app.clone() };
        self.with("step-in", &[("app", Arg::Text(&app)), ("way", Arg::Text(&way))])
    }

    /// When the way was checked.
    pub fn step_checked(&self, step: &Step) -> String {
        let month = month_of(&step.checked).map_or_else(String::new, |it| self.month(it));
        self.with("howto-checked", &[("month", Arg::Text(&month))])
    }
}
