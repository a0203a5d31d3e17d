//! What every chapter is written from, and how it says numbers and dates.

use crate::findings::{KindCount, Stamp, Zone, joined_days, kinds_of};
use crate::i18n::{Arg, Texts};
use crate::insight::{Notable, Results};
use crate::report::block::{Badge, Block, Cell, Tone};
use crate::report::choices::Choices;
use crate::report::redact::Redaction;
use crate::taxonomy::{Category, Kind, Origin};

/// Characters of a platform's name in the title.
const NAME_MAX: usize = 60;

/// Runs of numbers that are written out.
const RUNS_MAX: usize = 24;

/// Everything a chapter needs.
pub(super) struct View<'a> {
    /// What was found.
    pub(super) results: &'a Results,
    /// What may be shown of single values.
    pub(super) redaction: &'a Redaction,
    /// What the person chose.
    pub(super) choices: &'a Choices,
    /// The words.
    pub(super) texts: &'a Texts,
    /// The kinds that are not left out.
    pub(super) kinds: Vec<&'a KindCount>,
}

/// What a category's kinds come to.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sum {
    /// Records.
    pub(super) records: u64,
    /// Of them extra-sensitive.
    pub(super) sensitive: u64,
    /// First and last day, in days since 1970-01-01.
    pub(super) span_days: Option<(i32, i32)>,
}

impl<'a> View<'a> {
    pub(super) fn new(
        results: &'a Results,
        redaction: &'a Redaction,
        choices: &'a Choices,
        texts: &'a Texts,
    ) -> Self {
        let kinds = results
            .findings
            .kinds
            .iter()
            .filter(|it| it.records > 0 && !choices.kinds.contains(&it.kind))
            .collect();
        Self { results, redaction, choices, texts, kinds }
    }

    pub(super) fn text(&self, id: &str) -> String {
        self.texts.get(id)
    }

    pub(super) fn counted(&self, id: &str, count: u64) -> String {
        self.texts.with(id, &[("count", Arg::Count(count))])
    }

    pub(super) fn count(&self, number: u64) -> String {
        self.texts.number(number)
    }

    /// The clock that months, days and hours are counted on.
    pub(super) fn clock(&self) -> String {
        let found = &self.results.findings;
        let timed = found.hours.iter().flat_map(|it| &it.counts);
        let timed = timed.copied().fold(0, u64::saturating_add);
        if timed == 0 {
            return self.text("pdf-zone-none");
        }
        if found.zone != Zone::Export {
            return self.texts.zone(&found.zone);
        }
        let own = found.noted.own_clock;
        // Where no record has one of its own, all are on the same.
        match timed.saturating_sub(own) {
            _ if own == 0 => self.text("pdf-zone-utc"),
            0 => self.text("pdf-zone-own"),
            utc => {
                let args = [("own", Arg::Count(own)), ("utc", Arg::Count(utc))];
                self.texts.with("pdf-zone-both", &args)
            }
        }
    }

    /// A category's name; that of what a report of a phone holds of it.
    pub(super) fn category(&self, it: Category) -> String {
        let id = self.id_of_source(&format!("cat-{}", it.code()));
        self.texts.find_plain(&id).unwrap_or_else(|| self.texts.category(it))
    }

    /// The title of a table that may stand on another page than its category's name.
    pub(super) fn of_category(&self, id: &str, category: Category) -> String {
        format!("{} · {}", self.category(category), self.text(id))
    }

    /// Numbers, those that follow each other as one: `1–4, 7`. Of very many runs, the first.
    pub(super) fn runs(&self, mut numbers: Vec<u64>) -> String {
        numbers.sort_unstable();
        numbers.dedup();
        let mut runs: Vec<(u64, u64)> = Vec::new();
        for it in numbers {
            match runs.last_mut().filter(|run| run.1 + 1 == it) {
                Some(run) => run.1 = it,
                None => runs.push((it, it)),
            }
        }
        let said = |(first, last): &(u64, u64)| match last - first {
            0 => self.count(*first),
            1 => format!("{}, {}", self.count(*first), self.count(*last)),
            _ => format!("{}–{}", self.count(*first), self.count(*last)),
        };
        let shown: Vec<String> = runs.iter().take(RUNS_MAX).map(said).collect();
        let end = if runs.len() > RUNS_MAX { ", …" } else { "" };
        format!("{}{end}", shown.join(", "))
    }

    pub(super) fn date(&self, when: Option<Stamp>) -> String {
        let zone = &self.results.findings.zone;
        when.map_or_else(|| "–".to_owned(), |it| self.texts.date_of(it, zone))
    }

    /// The first and the last day, or dashes.
    pub(super) fn ends(&self, days: Option<(i32, i32)>) -> (String, String) {
        let none = || ("–".to_owned(), "–".to_owned());
        days.map_or_else(none, |(first, last)| (self.texts.day(first), self.texts.day(last)))
    }

    /// A text that speaks of where the export comes from. Where it comes from one platform, and that
    /// has a text of its own (a report that a phone made is of no company), that one.
    pub(super) fn text_of_source(&self, id: &str) -> String {
        let own = match self.results.findings.platforms.as_slice() {
            [only] => {
                let (name, part) = id.split_at(id.find('.').unwrap_or(id.len()));
                self.texts.find_plain(&format!("{name}-{}{part}", only.id))
            }
            _ => None,
        };
        own.unwrap_or_else(|| self.text(id))
    }

    /// The id of a text, or of the one for where the export comes from, as with
    /// [`View::text_of_source`].
    pub(super) fn id_of_source(&self, id: &str) -> String {
        let own = match self.results.findings.platforms.as_slice() {
            [only] => Some(format!("{id}-{}", only.id)),
            _ => None,
        };
        own.filter(|it| self.texts.has(it)).unwrap_or_else(|| id.to_owned())
    }

    /// How a record got there. A report that a phone made itself was recorded by no company.
    pub(super) fn origin(&self, origin: Origin) -> String {
        let own = match self.results.findings.platforms.as_slice() {
            [only] => self.texts.find_plain(&format!("origin-{}-{}", origin.code(), only.id)),
            _ => None,
        };
        own.unwrap_or_else(|| self.texts.origin(origin))
    }

    /// The summary's title.
    pub(super) fn title(&self) -> String {
        let names: Vec<String> = self
            .results
            .findings
            .platforms
            .iter()
            .take(4)
            .map(|it| it.name.chars().take(NAME_MAX).collect())
            .collect();
        if names.is_empty() {
            return self.text("pdf-title-unknown");
        }
        if let [only] = self.results.findings.platforms.as_slice()
            && let Some(own) = self.texts.find_plain(&format!("pdf-title-{}", only.id))
        {
            return own;
        }
        self.texts.with("pdf-title", &[("platform", Arg::Text(&self.texts.list(&names)))])
    }

    pub(super) fn sum(&self, category: Category) -> Sum {
        let mut sum = Sum::default();
        for it in self.kinds.iter().filter(|it| it.kind.category() == category) {
            sum.records = sum.records.saturating_add(it.records);
            sum.sensitive = sum.sensitive.saturating_add(it.sensitive);
            sum.span_days = joined_days([sum.span_days, it.span_days]);
        }
        sum
    }

    /// Of all records that are not left out, those with a date.
    pub(super) fn dated(&self) -> u64 {
        let dated = self.kinds.iter().map(|it| it.records.saturating_sub(it.undated));
        dated.fold(0, u64::saturating_add)
    }

    /// All records that are not left out.
    pub(super) fn records(&self) -> u64 {
        self.kinds.iter().map(|it| it.records).fold(0, u64::saturating_add)
    }

    /// What stands out, without what is about kinds that are left out.
    pub(super) fn notable(&self) -> impl Iterator<Item = &'a Notable> {
        let left_out = &self.choices.kinds;
        let shown = |it: &&Notable| !it.filter.kinds.iter().any(|kind| left_out.contains(kind));
        self.results.insights.notable.iter().filter(shown).take(5)
    }

    /// The kinds of a category that are there, most records first.
    pub(super) fn kinds_of(&self, category: Category) -> Vec<Kind> {
        kinds_of(self.kinds.iter().copied(), category)
    }

    pub(super) fn badge(category: Category) -> Option<Badge> {
        let number = Category::ALL.into_iter().position(|it| it == category)? + 1;
        (category != Category::Unsorted).then_some(Badge { category: category.code(), number })
    }

    /// A cell with a category's mark and name.
    pub(super) fn category_cell(&self, category: Category) -> Cell {
        Cell { badge: Self::badge(category), ..Cell::text(self.category(category)) }
    }
}

/// A chapter's heading, on a new page.
pub(super) fn chapter(text: String) -> Block {
    Block::Heading { level: 1, text, badge: None, new_page: true }
}

/// A chapter's heading that follows on the page where there is room.
pub(super) fn chapter_below(text: String) -> Block {
    Block::Heading { level: 1, text, badge: None, new_page: false }
}

/// A heading inside a chapter.
pub(super) fn part(level: u8, text: String) -> Block {
    Block::Heading { level, text, badge: None, new_page: false }
}

/// A paragraph.
pub(super) fn plain(text: String) -> Block {
    Block::Text { text, tone: Tone::Plain }
}

/// A quiet paragraph.
pub(super) fn quiet(text: String) -> Block {
    Block::Text { text, tone: Tone::Quiet }
}
