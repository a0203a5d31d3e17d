//! Words and numbers that several screens need, in one place.

use std::collections::BTreeSet;

use crate::findings::Zone;
use crate::i18n::{Arg, Sentence};
use crate::insight::{Claim, Notable};
use crate::taxonomy::{Category, Kind, Level, Origin};
use crate::text::Untrusted;

use super::command::Route;
use super::context::{Look, ViewContext};

/// Why a rule chose a kind; anything else that a reader says counts as the last.
const REASONS: [&str; 6] =
    ["reason-changed", "reason-section", "reason-part", "reason-words", SHAPE, "reason-unknown"];
/// Of them the one that has a text for each form.
const SHAPE: &str = "reason-shape";

impl Look<'_> {
    /// A text with a count in it.
    pub fn counted(&self, id: &str, count: u64) -> String {
        self.texts.with(id, &[("count", Arg::Count(count))])
    }

    /// A number with the language's separators.
    pub fn number(&self, number: u64) -> String {
        self.texts.number(number)
    }

    /// A share of a whole in percent.
    pub fn share(&self, part: u64, whole: u64) -> String {
        self.texts.share(part, whole)
    }

    /// A sentence with a name and a count in it.
    pub fn said(&self, id: &str, name: &str, count: u64) -> String {
        self.texts.with(id, &[("name", Arg::Text(name)), ("count", Arg::Count(count))])
    }

    /// A day, of a time in seconds since 1970 UTC.
    pub fn day(&self, secs: i64) -> String {
        self.texts.date(secs, &Zone::Export)
    }

    /// A month, counted as the findings do.
    pub fn month(&self, month: i32) -> String {
        self.texts.month(month)
    }

    /// The words of something that stands out.
    pub fn notable(&self, notable: &Notable) -> Sentence {
        self.texts.notable(notable, &Zone::Export)
    }

    /// The words of a claim.
    pub fn claim(&self, claim: &Claim) -> String {
        self.text(&format!("claim-{}-{}", claim.platform, claim.id))
    }

    /// What a company does.
    pub fn role(&self, role: &str) -> String {
        self.texts.role(role)
    }

    /// A place in degrees of latitude and longitude, with so many digits behind the point.
    pub fn degrees(&self, (lat, lon): (f64, f64), digits: usize) -> String {
        let written = |degrees: f64| format!("{:.digits$}", degrees.abs());
        let (lat_text, lon_text) = (written(lat), written(lon));
        let args = [
            ("lat", Arg::Text(&lat_text)),
            ("lon", Arg::Text(&lon_text)),
            ("ns", Arg::Text(if lat < 0.0 { "s" } else { "n" })),
            ("ew", Arg::Text(if lon < 0.0 { "w" } else { "e" })),
        ];
        self.texts.with("map-degrees", &args)
    }

    /// The name of a firm as it may be shown now; those that we know by a name, in this language.
    pub fn firm(&self, name: &Untrusted) -> String {
        if self.hide { self.private(name) } else { self.texts.named(&name.for_window()) }
    }

    /// A category's name.
    pub fn category(&self, category: Category) -> String {
        self.texts.category(category)
    }

    /// A category's name where there is little room.
    pub fn category_short(&self, category: Category) -> String {
        self.texts.category_short(category)
    }

    /// A kind's name.
    pub fn kind(&self, kind: Kind) -> String {
        self.texts.kind(kind)
    }

    /// How a record came to the company, in words.
    pub fn origin(&self, origin: Origin) -> String {
        self.texts.origin(origin)
    }

    /// Why records got their kind, from a key and the value that its sentence names.
    pub fn reason(&self, (key, value): &(String, Untrusted)) -> String {
        let known = REASONS.into_iter().find(|it| it == key).unwrap_or("reason-unknown");
        if known == SHAPE
            && let Some(text) = self.texts.find_plain(&format!("{SHAPE}-{}", value.inner()))
        {
            return text;
        }
        if known == "reason-section" && value.is_empty() {
            // The section is the whole file and has no name.
            return self.text("reason-file");
        }
        self.texts.with(known, &[("value", Arg::Text(&self.private(value)))])
    }

    /// A level's word.
    pub fn level(&self, level: Level) -> String {
        self.texts.level(level)
    }
}

impl ViewContext<'_> {
    /// The name of a screen.
    pub fn title(&self, route: &Route) -> String {
        let id = match route {
            Route::Welcome => "nav-start",
            Route::HowTo(_) => "nav-howto",
            Route::Scanning => "nav-scanning",
            Route::Overview | Route::OverviewOf(_) => "nav-overview",
            Route::Category(category) | Route::CategoryOf(category, _) => {
                return self.look.category(*category);
            }
            Route::Records(_) => "nav-records",
            Route::Record { .. } => "nav-record",
            Route::Times => "nav-times",
            Route::TimesOf(_) => "closer-title",
            Route::Compare => "nav-compare",
            Route::Ties => "nav-ties",
            Route::Day(_) => "nav-day",
            Route::Map(_) => "nav-map",
            Route::Devices | Route::DevicesOf(_) => "nav-devices",
            Route::Firms | Route::FirmsOf(_) => "nav-firms",
            Route::Missing => "nav-missing",
            Route::Letter => "letter-title",
            Route::Files | Route::File(_) => "nav-files",
            Route::Sorting | Route::SortingOf(_) => "nav-sorting",
            Route::Outline => "nav-outline",
            Route::Save => "nav-save",
            Route::Settings => "nav-settings",
            Route::Help(_) => "nav-help",
            Route::Guide => "nav-guide",
        };
        self.text(id)
    }

    /// The name of the open export: the app, else the file. Of several apps the first, and how many
    /// others there are.
    pub fn export_name(&self) -> String {
        self.named_with("nav-export-more")
    }

    /// The same where there is little room.
    pub fn export_name_short(&self) -> String {
        self.named_with("nav-export-more-short")
    }

    fn named_with(&self, more: &str) -> String {
        let Some(results) = self.results else { return self.text("nav-scanning") };
        let findings = &results.findings;
        if let Some(platform) = findings.platforms.first() {
            let others: BTreeSet<&str> = findings.platforms.iter().map(|it| &*it.name).collect();
            let count = others.len().saturating_sub(1) as u64;
            let name = self.look.texts.named(&platform.name);
            let args = [("name", Arg::Text(&name)), ("count", Arg::Count(count))];
            return match count {
                0 => name,
                _ => self.look.texts.with(more, &args),
            };
        }
        findings.sources.first().map_or_else(String::new, |it| self.look.private(&it.name))
    }
}
