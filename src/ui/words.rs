//! Words and numbers that several screens need, in one place.

use crate::i18n::Arg;
use crate::insight::{Claim, Notable};
use crate::taxonomy::{Category, Kind, Level, Origin};

use super::command::Route;
use super::context::{Look, ViewContext};

impl Look<'_> {
    /// A text with a count in it.
    pub fn counted(&self, id: &str, count: u64) -> String {
        self.texts.with(id, &[("count", Arg::Count(count))])
    }

    /// A number with the language's separators.
    #[expect(clippy::unused_self, reason = "called like the other words")]
    pub fn number(&self, number: u64) -> String {
        let digits = number.to_string();
        let mut out = String::with_capacity(digits.len() + digits.len() / 3);
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                out.push(',');
            }
            out.push(digit);
        }
        out
    }

    /// A share of a whole in percent; "<1 %" for a little.
    #[expect(clippy::unused_self, reason = "called like the other words")]
    pub fn share(&self, part: u64, whole: u64) -> String {
        let percent = if whole == 0 { 0.0 } else { part as f64 * 100.0 / whole as f64 };
        if part > 0 && percent < 1.0 { "<1%".to_owned() } else { format!("{percent:.0}%") }
    }

    /// A sentence with a name and a count in it.
    pub fn said(&self, id: &str, name: &str, count: u64) -> String {
        self.texts.with(id, &[("name", Arg::Text(name)), ("count", Arg::Count(count))])
    }

    /// A day, of a time in seconds since 1970 UTC.
    #[expect(clippy::unused_self, reason = "called like the other words")]
    pub fn day(&self, secs: i64) -> String {
        jiff::Timestamp::from_second(secs)
            .map(|it| it.to_zoned(jiff::tz::TimeZone::UTC).date().to_string())
            .unwrap_or_default()
    }

    /// A month, counted as the findings do.
    #[expect(clippy::unused_self, reason = "called like the other words")]
    pub fn month(&self, month: i32) -> String {
        format!("{}-{:02}", month.div_euclid(12), month.rem_euclid(12) + 1)
    }

    /// The sentence of something that stands out.
    pub fn notable(&self, notable: &Notable) -> String {
        self.text(&format!("find-{}", notable.finder.to_lowercase()))
    }

    /// The words of a claim.
    pub fn claim(&self, claim: &Claim) -> String {
        self.text(&format!("claim-{}-{}", claim.platform, claim.id))
    }

    /// What a company does.
    pub fn role(&self, role: &str) -> String {
        self.text(&format!("role-{role}"))
    }

    /// A category's name.
    pub fn category(&self, category: Category) -> String {
        self.text(&format!("cat-{}", category.code()))
    }

    /// A category's name where there is little room.
    pub fn category_short(&self, category: Category) -> String {
        self.text(&format!("cat-{}.short", category.code()))
    }

    /// A kind's name.
    pub fn kind(&self, kind: Kind) -> String {
        self.text(&format!("kind-{}", dashed(kind.code())))
    }

    /// How a record came to the company, in words.
    pub fn origin(&self, origin: Origin) -> String {
        self.text(&format!("origin-{}", dashed(origin.code())))
    }

    /// A level's word.
    pub fn level(&self, level: Level) -> String {
        self.text(&format!("level-{}", level.number()))
    }
}

/// A code as it stands in text ids.
fn dashed(code: &str) -> String {
    code.replace(['.', '_'], "-")
}

impl ViewContext<'_> {
    /// The name of a screen.
    pub fn title(&self, route: &Route) -> String {
        let id = match route {
            Route::Welcome => "nav-start",
            Route::HowTo(_) => "nav-howto",
            Route::Scanning => "nav-scanning",
            Route::Overview => "nav-overview",
            Route::Category(category) => return self.look.category(*category),
            Route::Records(_) => "nav-records",
            Route::Record { .. } => "nav-record",
            Route::Times => "nav-times",
            Route::Missing => "nav-missing",
            Route::Files => "nav-files",
            Route::Save => "nav-save",
            Route::Settings => "nav-settings",
            Route::Help(_) => "nav-help",
        };
        self.text(id)
    }

    /// The name of the open export: the app, else the file.
    pub fn export_name(&self) -> String {
        let Some(results) = self.results else { return self.text("nav-scanning") };
        let findings = &results.findings;
        if let Some(platform) = findings.platforms.first() {
            return platform.name.clone();
        }
        findings.sources.first().map_or_else(String::new, |it| self.look.private(&it.name))
    }
}
