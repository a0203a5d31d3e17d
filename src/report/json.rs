//! The summary as JSON, as other programs read it. Keys and their order are a contract.
//!
//! Nothing in it quotes a private value: names of entries, sections and companies only.

use std::io::{self, Write};

use serde::{Serialize, Serializer};

use super::check::crc_text;
use super::ends::{Ends, is_none, time};
use super::unread::is_nothing_read;
use crate::findings::{EntryRow, FileSums, Findings, KindCount, Problem, Stamp, Zone};
use crate::i18n::Texts;
use crate::insight::{Claim, Notable, Results};
use crate::taxonomy::{Category, Kind, Origin};

/// Writes the summary as JSON: pretty, in a fixed order, ending with a line break.
///
/// Each file inside has its SHA-256 where they were taken. Nothing is made of all files at once: an
/// export can have a million.
///
/// # Errors
///
/// When it cannot be written.
pub fn json(
    (results, sums): (&Results, Option<&FileSums>),
    texts: &Texts,
    app_version: &str,
    out: &mut dyn Write,
) -> io::Result<()> {
    let summary = Summary::new(results, sums, texts, app_version);
    serde_json::to_writer_pretty(&mut *out, &summary)?;
    out.write_all(b"\n")
}

/// The files inside, and the SHA-256 of each where they were taken.
type Entries<'a> = (&'a [EntryRow], Option<&'a FileSums>);

#[derive(Serialize)]
struct Summary<'a> {
    schema: &'static str,
    app_version: &'a str,
    sources: Vec<SourceOut<'a>>,
    platforms: Vec<PlatformOut<'a>>,
    coverage: CoverageOut,
    totals: TotalsOut,
    categories: Vec<CategoryOut>,
    sections: Vec<SectionOut<'a>>,
    #[serde(serialize_with = "entries")]
    entries: Entries<'a>,
    identifiers: Vec<IdentifierOut>,
    companies: Vec<CompanyOut<'a>>,
    findings: Vec<NotableOut<'a>>,
    missing: Vec<ClaimOut<'a>>,
    problems: Vec<ProblemOut<'a>>,
    problems_total: u64,
    ledger: crate::findings::Ledger,
    also: Vec<EntryKindOut>,
}

#[derive(Serialize)]
struct SourceOut<'a> {
    name: &'a str,
    bytes: u64,
    sha256: Option<&'a str>,
}

#[derive(Serialize)]
struct PlatformOut<'a> {
    id: &'a str,
    name: &'a str,
    layout: &'a str,
    confidence: f64,
    rules_version: u32,
}

#[derive(Serialize)]
struct CoverageOut {
    entries: u64,
    read: u64,
    partial: u64,
    media: u64,
    unread: u64,
    values: u64,
    values_sorted: u64,
}

#[derive(Serialize)]
struct TotalsOut {
    records: u64,
    bytes: u64,
    undated: u64,
    #[serde(flatten)]
    ends: Ends,
    #[serde(skip_serializing_if = "is_none")]
    day_only: u64,
}

#[derive(Serialize)]
struct CategoryOut {
    id: &'static str,
    records: u64,
    #[serde(flatten)]
    ends: Ends,
    kinds: Vec<KindOut>,
}

#[derive(Serialize)]
struct KindOut {
    id: &'static str,
    records: u64,
    level: u8,
    #[serde(flatten)]
    ends: Ends,
    origin: OriginOut,
    #[serde(skip_serializing_if = "is_none")]
    day_only: u64,
}

#[derive(Serialize)]
struct OriginOut {
    told: u64,
    recorded: u64,
    worked_out: u64,
    others: u64,
    about_record: u64,
}

#[derive(Serialize)]
struct SectionOut<'a> {
    platform: &'a str,
    id: &'a str,
    path: &'a str,
    state: &'static str,
    records: u64,
    kind: &'static str,
}

#[derive(Serialize)]
struct EntryOut<'a> {
    name: &'a str,
    bytes: u64,
    format: &'a str,
    state: &'static str,
    records: u64,
    rule: &'a str,
    #[serde(serialize_with = "kinds")]
    kinds: &'a [(Kind, u64)],
    crc32: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sha256: Option<String>,
}

#[derive(Serialize)]
struct EntryKindOut {
    id: &'static str,
    records: u64,
}

#[derive(Serialize)]
struct IdentifierOut {
    kind: &'static str,
    distinct: u64,
    occurrences: u64,
}

#[derive(Serialize)]
struct CompanyOut<'a> {
    name: &'a str,
    domains: Vec<&'a str>,
    role: &'a str,
    records: u64,
    first: Option<String>,
    last: Option<String>,
    kinds: Vec<EntryKindOut>,
}

#[derive(Serialize)]
struct NotableOut<'a> {
    id: &'a str,
    number: u64,
    text: String,
    records: u64,
}

#[derive(Serialize)]
struct ClaimOut<'a> {
    kind: &'static str,
    claim: String,
    claimed_by: &'a str,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    also_claimed_by: &'a [String],
    state: &'static str,
    records: u64,
}

#[derive(Serialize)]
struct ProblemOut<'a> {
    kind: &'static str,
    entry: &'a str,
    text: String,
    kept: String,
}

impl<'a> Summary<'a> {
    fn new(
        results: &'a Results,
        sums: Option<&'a FileSums>,
        texts: &Texts,
        app_version: &'a str,
    ) -> Self {
        let found = &results.findings;
        let insights = &results.insights;
        Self {
            schema: "dossier.summary/1",
            app_version,
            sources: found.sources.iter().map(source).collect(),
            platforms: found.platforms.iter().map(platform).collect(),
            coverage: coverage(found),
            totals: TotalsOut {
                records: found.totals.records,
                bytes: found.totals.size_bytes,
                undated: found.totals.undated,
                ends: Ends::of(found.totals.first, found.totals.last),
                day_only: found.totals.day_only,
            },
            categories: Category::ALL.into_iter().map(|it| category(found, it)).collect(),
            sections: found.sections.iter().map(section).collect(),
            entries: (&found.entries, sums),
            identifiers: found.identifiers.iter().map(identifier).collect(),
            companies: found.companies.iter().map(company).collect(),
            findings: insights.notable.iter().map(|it| notable(it, &found.zone, texts)).collect(),
            missing: insights.missing.iter().map(|it| claim(it, texts)).collect(),
            problems: problems(found, texts),
            problems_total: found.problems_total,
            ledger: found.ledger,
            also: also(found),
        }
    }
}

fn source(it: &crate::findings::Source) -> SourceOut<'_> {
    SourceOut { name: it.name.inner(), bytes: it.size_bytes, sha256: it.sha256.as_deref() }
}

fn platform(it: &crate::findings::Platform) -> PlatformOut<'_> {
    PlatformOut {
        id: &it.id,
        name: &it.name,
        layout: &it.layout,
        confidence: it.confidence,
        rules_version: it.rules_version,
    }
}

fn also(found: &Findings) -> Vec<EntryKindOut> {
    found.also.iter().map(|it| EntryKindOut { id: it.0.code(), records: it.1 }).collect()
}

fn coverage(found: &Findings) -> CoverageOut {
    let it = &found.coverage;
    CoverageOut {
        entries: it.entries,
        read: it.read,
        partial: it.partial,
        media: it.media,
        unread: it.unread,
        values: it.values,
        values_sorted: it.values_sorted,
    }
}

fn category(found: &Findings, category: Category) -> CategoryOut {
    let kinds = || found.kinds.iter().filter(move |it| it.kind.category() == category);
    CategoryOut {
        id: category.code(),
        records: kinds().map(|it| it.records).fold(0, u64::saturating_add),
        ends: Ends::of(
            Stamp::first(kinds().filter_map(|it| it.first)),
            Stamp::last(kinds().filter_map(|it| it.last)),
        ),
        kinds: kinds().filter(|it| it.records > 0).map(kind).collect(),
    }
}

fn kind(it: &KindCount) -> KindOut {
    KindOut {
        id: it.kind.code(),
        records: it.records,
        level: it.level.number(),
        ends: Ends::of(it.first, it.last),
        origin: OriginOut {
            told: it.origin(Origin::Told),
            recorded: it.origin(Origin::Recorded),
            worked_out: it.origin(Origin::WorkedOut),
            others: it.origin(Origin::Others),
            about_record: it.origin(Origin::AboutRecord),
        },
        day_only: it.day_only,
    }
}

fn section(it: &crate::findings::Section) -> SectionOut<'_> {
    SectionOut {
        platform: &it.platform,
        id: &it.id,
        path: it.path.inner(),
        state: it.state.code(),
        records: it.records,
        kind: it.kind.code(),
    }
}

fn entries<S: Serializer>((rows, sums): &Entries<'_>, to: S) -> Result<S::Ok, S::Error> {
    to.collect_seq(rows.iter().map(|it| entry(it, *sums)))
}

fn kinds<S: Serializer>(kinds: &[(Kind, u64)], to: S) -> Result<S::Ok, S::Error> {
    to.collect_seq(kinds.iter().map(|it| EntryKindOut { id: it.0.code(), records: it.1 }))
}

fn entry<'a>(it: &'a EntryRow, sums: Option<&FileSums>) -> EntryOut<'a> {
    EntryOut {
        name: it.name.inner(),
        bytes: it.size_bytes,
        format: &it.format,
        state: it.state.code(),
        records: it.records,
        rule: &it.rule,
        kinds: &it.kinds,
        crc32: it.crc32.map(crc_text),
        sha256: sums.and_then(|sums| sums.hex(it.id)),
    }
}

fn identifier(it: &crate::findings::IdentifierCount) -> IdentifierOut {
    IdentifierOut { kind: it.kind.code(), distinct: it.distinct, occurrences: it.occurrences }
}

fn company(it: &crate::findings::Company) -> CompanyOut<'_> {
    CompanyOut {
        name: it.name.inner(),
        domains: it.domains.iter().map(crate::text::Untrusted::inner).collect(),
        role: &it.role,
        records: it.records,
        first: time(it.span_secs.map(|span| span.0)),
        last: time(it.span_secs.map(|span| span.1)),
        kinds: it
            .kinds
            .iter()
            .map(|(kind, records)| EntryKindOut { id: kind.code(), records: *records })
            .collect(),
    }
}

fn notable<'a>(it: &'a Notable, zone: &Zone, texts: &Texts) -> NotableOut<'a> {
    NotableOut {
        id: &it.finder,
        number: it.number,
        text: texts.notable(it, zone).text,
        records: it.records,
    }
}

fn claim<'a>(it: &'a Claim, texts: &Texts) -> ClaimOut<'a> {
    ClaimOut {
        kind: it.kind.code(),
        claim: claim_words(texts, it),
        claimed_by: &it.claimed_by,
        also_claimed_by: &it.also_by,
        state: it.state.code(),
        records: it.records,
    }
}

fn problems<'a>(found: &'a Findings, texts: &Texts) -> Vec<ProblemOut<'a>> {
    let nothing = is_nothing_read(found);
    let row = |it: &'a Problem| {
        let said = texts.problem(it);
        ProblemOut {
            kind: it.kind.summary_code(),
            entry: it.name.inner(),
            text: said.what,
            // Where nothing was read, no other files were.
            kept: if nothing { String::new() } else { said.kept },
        }
    };
    found.problems.iter().map(row).collect()
}

/// What somebody says the platform collects; its id where the language files have no words for it.
fn claim_words(texts: &Texts, it: &Claim) -> String {
    texts.find_plain(&format!("claim-{}-{}", it.platform, it.id)).unwrap_or_else(|| it.id.clone())
}
