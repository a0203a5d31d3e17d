//! Sentences about what stands out: one number, one fact, and what the number does not say.

use super::{Arg, Texts};
use crate::findings::Zone;
use crate::insight::{Facts, Notable};

/// The words of one card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// The number to show large, with the language's separators and its measure.
    pub title_number: String,
    /// What the number counts, in a few words.
    pub short: String,
    /// The sentence.
    pub text: String,
    /// What it does not prove, where that needs saying.
    pub caution: Option<String>,
}

/// The variables of a sentence, as they are filled in.
type Filled<'a> = Vec<(&'a str, Value)>;

enum Value {
    Text(String),
    Count(u64),
}

impl Texts {
    /// The words for a thing that stands out; dates are days in `zone`.
    pub fn notable(&self, notable: &Notable, zone: &Zone) -> Sentence {
        self.notable_on(notable, zone, &self.zone(zone))
    }

    /// The same, with the clock in words of one's own.
    pub fn notable_on(&self, notable: &Notable, zone: &Zone, clock: &str) -> Sentence {
        let id = format!("find-{}", notable.finder.to_ascii_lowercase());
        let filled = self.filled(&notable.facts, zone, clock);
        let args: Vec<(&str, Arg<'_>)> = filled
            .iter()
            .map(|(name, value)| match value {
                Value::Text(text) => (*name, Arg::Text(text)),
                Value::Count(count) => (*name, Arg::Count(*count)),
            })
            .collect();
        let number = self.number(notable.number);
        let caution = self.with(&format!("{id}.caution"), &args);
        Sentence {
            // With it what some languages cannot part from a number: a percent sign, a measure word.
            title_number: self.with(&format!("{id}.number"), &[("number", Arg::Text(&number))]),
            short: self.with(&format!("{id}.short"), &args),
            text: tight(&self.with(&id, &args)),
            caution: (!caution.starts_with('⟦')).then_some(caution),
        }
    }

    fn filled(&self, facts: &Facts, zone: &Zone, clock: &str) -> Filled<'static> {
        use Value::{Count, Text};
        let app = |app: &crate::text::Untrusted| ("app", Text(self.named(&app.for_window())));
        match facts {
            Facts::SteadyLocation { app: name, count, day, gap_secs } => vec![
                app(name),
                ("count", Count(*count)),
                ("day", Text(self.day(*day))),
                ("minutes", Count(u64::from(*gap_secs / 60))),
            ],
            Facts::Photos { app: name, count, at_night, days } => vec![
                app(name),
                ("count", Count(*count)),
                ("night", Count(*at_night)),
                ("days", Count(u64::from(*days))),
            ],
            Facts::CameraMicrophone { app: name, microphone, count, longest_ms } => vec![
                app(name),
                ("tool", Text(if *microphone { "microphone" } else { "camera" }.to_owned())),
                ("count", Count(*count)),
                ("known", Text(if longest_ms.is_some() { "yes" } else { "no" }.to_owned())),
                ("longest", Text(self.span_ms(longest_ms.unwrap_or(0)))),
            ],
            Facts::OfKind { count, platform, last } => vec![
                ("count", Count(*count)),
                ("one", Text(if platform.is_some() { "yes" } else { "no" }.to_owned())),
                ("platform", Text(self.named(platform.as_deref().unwrap_or_default()))),
                ("known", Text(if last.is_some() { "yes" } else { "no" }.to_owned())),
                ("date", Text(last.map_or_else(String::new, |it| self.date_of(it, zone)))),
            ],
            Facts::PhotoPlaces { count } | Facts::Deleted { count } => {
                vec![("count", Count(*count))]
            }
            Facts::Unused { count, before_secs } => {
                vec![("count", Count(*count)), ("date", Text(self.date(*before_secs, zone)))]
            }
            Facts::Child { under } => vec![("age", Count(u64::from(*under)))],
            Facts::NobodyNamed { platform, claims } => {
                vec![("platform", Text(self.named(platform))), ("count", Count(*claims))]
            }
            Facts::Oldest { .. }
            | Facts::Night { .. }
            | Facts::WithCare { .. }
            | Facts::BusiestHour { .. } => self.of_all(facts, zone, clock),
            Facts::SignInCountries { countries, elsewhere } => {
                let names: Vec<String> = countries.iter().map(|it| self.country(it)).collect();
                vec![("list", Text(self.list(&names))), ("elsewhere", Count(*elsewhere))]
            }
            Facts::Searches { count, first } => vec![
                ("count", Count(*count)),
                ("known", Text(if first.is_some() { "yes" } else { "no" }.to_owned())),
                ("date", Text(first.map_or_else(String::new, |it| self.date_of(it, zone)))),
            ],
        }
    }

    /// The same for what is about records of all kinds.
    fn of_all(&self, facts: &Facts, zone: &Zone, clock: &str) -> Filled<'static> {
        use Value::{Count, Text};
        match facts {
            Facts::Oldest { first, years, apart } => vec![
                ("date", Text(self.date_of(*first, zone))),
                ("years", Count(u64::from(*years))),
                ("apart", Text(if apart.is_some() { "yes" } else { "no" }.to_owned())),
                ("count", Count(apart.map_or(0, |it| it.records))),
                ("month", Text(apart.map_or_else(String::new, |it| self.month(it.then_month)))),
            ],
            Facts::Night { percent, count, of } => vec![
                ("percent", Count(u64::from(*percent))),
                ("count", Count(*count)),
                ("of", Count(*of)),
                ("clock", Text(clock.to_owned())),
            ],
            Facts::WithCare { count, of, kinds } => {
                let names: Vec<String> = kinds.iter().map(|it| self.kind(*it)).collect();
                vec![
                    ("count", Count(*count)),
                    ("of", Count(*of)),
                    ("list", Text(self.list(&names))),
                ]
            }
            Facts::BusiestHour { weekday, hour, day, count } => vec![
                ("once", Text(if day.is_some() { "yes" } else { "no" }.to_owned())),
                ("name", Text(self.weekday_short(*weekday))),
                ("date", Text(day.map_or_else(String::new, |it| self.day(it)))),
                ("weekday", Count(u64::from(*weekday))),
                ("hour", Text(self.hour(*hour))),
                ("count", Count(*count)),
            ],
            _ => Vec::new(),
        }
    }
}

/// A sentence without the gaps, at its ends or between Chinese letters, that are meant for names in
/// Latin letters.
pub fn tight(text: &str) -> String {
    let chinese = |it: Option<char>| it.is_some_and(|it| ('\u{4e00}'..='\u{9fff}').contains(&it));
    let mut kept = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(it) = rest.next() {
        let gap = it == ' ' && chinese(kept.chars().next_back()) && chinese(rest.peek().copied());
        if !gap {
            kept.push(it);
        }
    }
    kept.trim().to_owned()
}
