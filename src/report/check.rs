//! What a summary says that anybody can count again: it stands in every summary, and is held against
//! an export that is read anew.
//!
//! It holds checksums, numbers and our own codes: nothing that an export writes.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::findings::{Coverage, EntryRow, FileSums, Findings, Ledger};
use crate::taxonomy::{Category, Kind};

use super::choices::Choices;
use super::enclosed::{attached, from_page};

/// The name under which it is attached to a PDF.
pub(super) const FILE_NAME: &str = "dossier-check.json";

/// The name under which it stands in a web page.
pub(super) const META_NAME: &str = "dossier-check";

/// What all of our formats' names begin with.
const OURS: &str = "dossier.";

/// Files inside whose checksums a summary holds; of an export with more, the JSON alone has them.
const ENTRIES_MAX: usize = 10_000;

/// The key of how many records say a day without a time of day.
const DAY_ONLY: &str = "day-only";

/// What can be counted again. The summary as JSON has the same keys.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    schema: String,
    /// The version of the program that made the summary.
    pub app_version: String,
    sources: Vec<SourceSum>,
    platforms: Vec<PlatformSum>,
    coverage: Coverage,
    /// Not there where kinds were left out of the summary.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    totals: Option<Totals>,
    categories: Vec<CategorySum>,
    problems_total: u64,
    ledger: Ledger,
    /// The files inside in their order; none where they are too many.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    entries: Vec<EntrySum>,
}

/// Size and checksum of a file inside. A summary as JSON has its name too.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct EntrySum {
    bytes: u64,
    #[serde(default)]
    crc32: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sha256: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct SourceSum {
    sha256: Option<String>,
    bytes: u64,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct PlatformSum {
    id: String,
    layout: String,
    rules_version: u32,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Totals {
    records: u64,
    bytes: u64,
    undated: u64,
    /// Not told by summaries of former versions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    day_only: Option<u64>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct CategorySum {
    id: String,
    records: u64,
    kinds: Vec<KindSum>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct KindSum {
    id: String,
    records: u64,
}

/// One thing that a summary says.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Said {
    /// Checksum and size of a dropped file.
    Source(usize),
    /// Layout and version of the rules of a platform, by its id.
    Rules(String),
    /// A number of the whole, by the key it has in the summary.
    Count(&'static str),
    /// Records of a category.
    Category(Category),
    /// Records of a kind.
    Kind(Kind),
    /// Checksum and size of a file inside, by its number in the export as it is now.
    Inside(usize),
    /// The same by its number in the summary: the export has no such file now.
    Gone(usize),
}

/// Something that a summary says otherwise than the export now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What.
    pub said: Said,
    /// As the summary has it; nothing where it says nothing of it.
    pub told: Option<String>,
    /// As it is now.
    pub now: Option<String>,
}

impl Check {
    /// What these findings come to, without the kinds that are left out of a summary.
    pub fn new(found: &Findings, choices: &Choices) -> Self {
        let shown = |kind: Kind| !choices.kinds.contains(&kind);
        let categories = Category::ALL.into_iter().map(|category| {
            let of = found.kinds.iter().filter(|it| it.kind.category() == category);
            let kinds: Vec<KindSum> = of
                .filter(|it| it.records > 0 && shown(it.kind))
                .map(|it| KindSum { id: it.kind.code().to_owned(), records: it.records })
                .collect();
            let records = kinds.iter().map(|it| it.records).fold(0, u64::saturating_add);
            CategorySum { id: category.code().to_owned(), records, kinds }
        });
        let totals = Totals {
            records: found.totals.records,
            bytes: found.totals.size_bytes,
            undated: found.totals.undated,
            day_only: Some(found.totals.day_only),
        };
        Self {
            schema: "dossier.check/1".to_owned(),
            app_version: choices.app_version.clone(),
            sources: found
                .sources
                .iter()
                .map(|it| SourceSum { sha256: it.sha256.clone(), bytes: it.size_bytes })
                .collect(),
            platforms: found
                .platforms
                .iter()
                .map(|it| PlatformSum {
                    id: it.id.clone(),
                    layout: it.layout.clone(),
                    rules_version: it.rules_version,
                })
                .collect(),
            coverage: found.coverage.clone(),
            totals: choices.kinds.is_empty().then_some(totals),
            categories: categories.collect(),
            problems_total: found.problems_total,
            ledger: found.ledger,
            entries: found
                .entries
                .iter()
                .map(|it| entry_sum(it, choices.sums.as_deref()))
                .collect(),
        }
    }

    /// As one line of JSON.
    pub(super) fn json(&self) -> String {
        let mut short = self.clone();
        if short.entries.len() > ENTRIES_MAX {
            short.entries.clear();
        }
        // Plain text and numbers: this cannot fail.
        serde_json::to_string(&short).unwrap_or_default()
    }

    /// Reads it back from a summary: a PDF, a web page or JSON. Nothing where it holds none.
    pub fn read(summary: &[u8]) -> Option<Self> {
        let start = summary.trim_ascii_start();
        let check: Self = if start.starts_with(b"%PDF-") {
            serde_json::from_slice(&attached(summary)?).ok()?
        } else if start.starts_with(b"<") {
            serde_json::from_str(&from_page(&String::from_utf8_lossy(summary))?).ok()?
        } else {
            serde_json::from_slice(start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start)).ok()?
        };
        check.schema.starts_with(OURS).then_some(check)
    }

    /// How many things can be compared.
    pub fn len(&self) -> usize {
        self.facts().len() + self.entries.iter().filter(|it| it.is_told()).count()
    }

    /// Whether it holds the SHA-256 of files inside, so that they have to be taken anew.
    pub fn has_file_sums(&self) -> bool {
        self.entries.iter().any(|it| it.sha256.is_some())
    }

    /// Whether there is nothing to compare.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// What this summary says otherwise than `now`, which was made of everything in an export.
    pub fn differences(&self, now: &Self) -> Vec<Difference> {
        let now_entries = now.entries.as_slice();
        let (told, mut now) = (self.facts(), now.facts());
        if self.totals.is_some_and(|it| it.day_only.is_none()) {
            now.remove(&Said::Count(DAY_ONLY));
        }
        if self.totals.is_none() {
            // A summary from which kinds were left out says nothing about them.
            now.retain(|said, _| told.contains_key(said));
        }
        let all: std::collections::BTreeSet<&Said> = told.keys().chain(now.keys()).collect();
        let differs = all.into_iter().filter(|said| told.get(said) != now.get(said));
        differs
            .filter(|said| self.totals.is_some() || !matches!(said, Said::Category(_)))
            .map(|said| Difference {
                said: said.clone(),
                told: told.get(said).cloned(),
                now: now.get(said).cloned(),
            })
            .chain(self.differences_inside(now_entries))
            .collect()
    }

    /// Which files inside are not as the summary has them. Where as many are there, each is held
    /// against the one in its place; else against all.
    fn differences_inside(&self, now: &[EntrySum]) -> Vec<Difference> {
        // Summaries of older versions, and those of very many files, say nothing of them.
        if !self.entries.iter().any(EntrySum::is_told) {
            return Vec::new();
        }
        if self.entries.len() == now.len() {
            let pairs = self.entries.iter().zip(now).enumerate();
            let differs = pairs.filter(|(_, (told, now))| told != now);
            let one = |(at, (told, now)): (usize, (&EntrySum, &EntrySum))| Difference {
                said: Said::Inside(at),
                told: Some(told.text()),
                now: Some(now.text()),
            };
            return differs.map(one).collect();
        }
        let gone = without(&self.entries, now).into_iter().map(|(at, it)| Difference {
            said: Said::Gone(at),
            told: Some(it.text()),
            now: None,
        });
        let new = without(now, &self.entries).into_iter().map(|(at, it)| Difference {
            said: Said::Inside(at),
            told: None,
            now: Some(it.text()),
        });
        gone.chain(new).collect()
    }

    /// Everything that it says, as text.
    fn facts(&self) -> BTreeMap<Said, String> {
        let mut facts = BTreeMap::new();
        let mut sources = self.sources.clone();
        sources.sort();
        for (at, it) in sources.iter().enumerate() {
            let sum = it.sha256.as_deref().unwrap_or("–");
            facts.insert(Said::Source(at), format!("{sum}, {}", it.bytes));
        }
        for it in &self.platforms {
            let rules = format!("{}, {}", it.layout, it.rules_version);
            facts.insert(Said::Rules(it.id.clone()), rules);
        }
        for (name, number) in self.counts() {
            facts.insert(Said::Count(name), number.to_string());
        }
        for it in &self.categories {
            if let Some(category) = Category::from_code(&it.id) {
                facts.insert(Said::Category(category), it.records.to_string());
            }
            for kind in &it.kinds {
                if let Some(known) = Kind::from_code(&kind.id) {
                    facts.insert(Said::Kind(known), kind.records.to_string());
                }
            }
        }
        facts
    }

    fn counts(&self) -> Vec<(&'static str, u64)> {
        let Coverage { entries, read, partial, media, unread, values, values_sorted } =
            self.coverage.clone();
        let Ledger {
            total_bytes,
            read_bytes,
            structure_bytes,
            media_bytes,
            damaged_bytes,
            locked_bytes,
            left_out_bytes,
            unknown_bytes,
        } = self.ledger;
        let mut counts = vec![
            ("entries", entries),
            ("read", read),
            ("partial", partial),
            ("media", media),
            ("unread", unread),
            ("values", values),
            ("values-sorted", values_sorted),
            ("problems", self.problems_total),
            ("total-bytes", total_bytes),
            ("read-bytes", read_bytes),
            ("structure-bytes", structure_bytes),
            ("media-bytes", media_bytes),
            ("damaged-bytes", damaged_bytes),
            ("locked-bytes", locked_bytes),
            ("left-out-bytes", left_out_bytes),
            ("unknown-bytes", unknown_bytes),
        ];
        if let Some(Totals { records, bytes, undated, day_only }) = self.totals {
            counts.extend([("records", records), ("bytes", bytes), ("undated", undated)]);
            counts.extend(day_only.map(|it| (DAY_ONLY, it)));
        }
        counts
    }
}

impl EntrySum {
    /// Whether it has a checksum.
    fn is_told(&self) -> bool {
        self.crc32.is_some() || self.sha256.is_some()
    }

    fn text(&self) -> String {
        let sum = self.sha256.as_deref().or(self.crc32.as_deref());
        format!("{}, {}", sum.unwrap_or("–"), self.bytes)
    }
}

fn entry_sum(it: &EntryRow, sums: Option<&FileSums>) -> EntrySum {
    let sha256 = sums.and_then(|sums| sums.hex(it.id));
    EntrySum { bytes: it.size_bytes, crc32: it.crc32.map(crc_text), sha256 }
}

/// A checksum as it is written.
pub(super) fn crc_text(sum: u32) -> String {
    format!("{sum:08x}")
}

/// Those of some files, with their numbers, of which the others have fewer.
fn without<'e>(some: &'e [EntrySum], others: &[EntrySum]) -> Vec<(usize, &'e EntrySum)> {
    let mut left: BTreeMap<&EntrySum, usize> = BTreeMap::new();
    for it in others {
        *left.entry(it).or_default() += 1;
    }
    let mut out = Vec::new();
    for (at, it) in some.iter().enumerate() {
        match left.get_mut(it) {
            Some(count) if *count > 0 => *count -= 1,
            _ => out.push((at, it)),
        }
    }
    out
}
