//! A letter that asks a company for what is missing, to be changed by the person who sends it.
//!
//! It is filled from what others say that the platform collects, held against the export. Nothing
//! of the export's contents stands in it; names and addresses are gaps to fill in.

use crate::findings::{Platform, Zone};
use crate::i18n::{Arg, Lang, Texts, tight};
use crate::insight::{Claim, ClaimState, Results};

use super::unread::{Why, reasons};

/// The law that a letter names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Law {
    /// Regulation (EU) 2016/679.
    #[default]
    Gdpr,
    /// The same as it holds in the United Kingdom.
    Uk,
    /// China's law on protecting personal information.
    Pipl,
    /// California's law on the privacy of consumers.
    Ccpa,
}

impl Law {
    /// All, in the order offered.
    pub const ALL: [Self; 4] = [Self::Gdpr, Self::Uk, Self::Pipl, Self::Ccpa];

    /// Its code on the command line and in texts.
    pub fn code(self) -> &'static str {
        match self {
            Self::Gdpr => "gdpr",
            Self::Uk => "uk",
            Self::Pipl => "pipl",
            Self::Ccpa => "ccpa",
        }
    }

    /// The law by its code.
    fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == code)
    }

    /// The law that a letter to this platform names unless a person chose one: that of the company's
    /// own country where it is written in that country's language.
    pub fn usual(platform: Option<&Platform>, lang: Lang) -> Self {
        let home = platform.and_then(|it| Self::of_code(it.law.as_deref()?));
        home.filter(|it| *it != Self::Pipl || lang == Lang::ZhHans).unwrap_or_default()
    }

    /// Questions that may be asked by it, besides for the data.
    fn questions(self) -> usize {
        match self {
            Self::Gdpr | Self::Uk => 9,
            Self::Pipl | Self::Ccpa => 6,
        }
    }
}

/// What a person chose for a letter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LetterKind {
    /// By which law it asks; nothing for the usual one of each platform.
    pub law: Option<Law>,
    /// In which language; nothing for that of the summary.
    pub lang: Option<Lang>,
    /// Whether it also asks for what only others say that the company collects: nobody at the company
    /// has to have said so, and a person should have read who did.
    pub hearsay: bool,
}

/// The day that a letter is written on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// In seconds since 1970 UTC.
    pub on_secs: i64,
    /// The zone that it is written in, by its IANA name.
    pub zone: String,
}

/// A part of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Lines that stand together: who writes, and to whom.
    Lines(Vec<String>),
    /// What it is about.
    Subject(String),
    /// A paragraph.
    Text(String),
    /// A sentence, and what it speaks of, one each.
    Items(String, Vec<String>),
}

/// How claims are grouped: by their state, and by who says so.
type Group = (&'static str, fn(&Claim) -> bool);

/// The groups in the order told. What was found is not asked for.
const GROUPS: [Group; 4] = [
    ("letter-items-policy", |it| it.state == ClaimState::Absent && it.is_own_word()),
    ("letter-items-others", |it| it.state == ClaimState::Absent && !it.is_own_word()),
    ("letter-items-empty", |it| it.state == ClaimState::Empty),
    ("letter-items-unclear", |it| {
        matches!(it.state, ClaimState::CannotTell | ClaimState::Unchecked)
    }),
];

/// Whether only others say this, and nothing of the export does.
fn is_hearsay(claim: &Claim) -> bool {
    use ClaimState::{Absent, CannotTell, Unchecked};
    matches!(claim.state, Absent | CannotTell | Unchecked) && !claim.is_own_word()
}

/// What only others say that the company of this platform collects, as far as a letter may ask for
/// it: [`LetterKind::hearsay`].
pub fn letter_hearsay(results: &Results, platform: usize, texts: &Texts) -> Vec<String> {
    let Some(platform) = results.findings.platforms.get(platform) else { return Vec::new() };
    let claims = results.insights.missing.iter();
    let mine = claims.filter(|it| it.ask && it.platform == platform.id && is_hearsay(it));
    mine.map(|it| claimed(it, texts)).collect()
}

/// Writes a letter as plain text, one for each platform; `only` picks one of them by its number.
pub fn letter(results: &Results, kind: LetterKind, only: Option<usize>, day: &Written) -> String {
    let letters = letters(results, kind, day);
    let wanted = letters.iter().enumerate().filter(|it| only.is_none_or(|only| only == it.0));
    let texts: Vec<String> = wanted.map(|(_, parts)| text(parts)).collect();
    texts.join("\n\n* * *\n\n")
}

/// The letters, part by part: one a platform; with blanks where none is known.
pub(super) fn letters(results: &Results, kind: LetterKind, day: &Written) -> Vec<Vec<Part>> {
    let lang = kind.lang.unwrap_or_default();
    let texts = Texts::new(lang);
    let platforms = results.accounts();
    let one = |platform| {
        let law = kind.law.unwrap_or_else(|| Law::usual(platform, lang));
        parts(results, platform, (LetterKind { law: Some(law), ..kind }, day), &texts)
    };
    if platforms.is_empty() {
        return vec![one(None)];
    }
    platforms.iter().map(|it| one(Some(it))).collect()
}

fn parts(
    results: &Results,
    platform: Option<&Platform>,
    (kind, day): (LetterKind, &Written),
    texts: &Texts,
) -> Vec<Part> {
    let law = kind.law.unwrap_or_default();
    let name = addressee(platform, texts);
    let of_law = |place: &str| texts.get(&format!("letter-{place}-{}", law.code()));
    let lines = |ids: &[&str]| Part::Lines(ids.iter().map(|id| texts.get(id)).collect());
    let zone = Zone::Named(day.zone.clone());
    let subject = format!("letter-subject-{}", law.code());
    let mut parts = vec![
        lines(&["letter-name", "letter-address"]),
        lines(&["letter-company", "letter-company-address"]),
        Part::Lines(vec![texts.letter_date(day.on_secs, &zone)]),
        Part::Subject(texts.with(&subject, &[("platform", Arg::Text(&name))])),
        Part::Text(texts.get("letter-greeting")),
        Part::Text(have(results, (platform, &name), texts)),
    ];
    parts.extend(unread(results, texts));
    parts.push(Part::Text(of_law("ask")));
    items(results, (platform, kind.hearsay), texts, &mut parts);
    let question = |at: usize| texts.get(&format!("letter-tell-{}-{at}", law.code()));
    let questions = (1..=law.questions()).map(question).collect();
    parts.push(Part::Items(texts.get("letter-tell"), questions));
    parts.push(Part::Text(of_law("when")));
    parts.push(Part::Text(texts.get("letter-identity")));
    parts.push(lines(&["letter-closing", "letter-name"]));
    parts
}

/// What the person who sends a letter should know, and the company need not: that it is a draft, and
/// what to do first where not all of the export was read.
pub fn letter_notes(results: &Results, texts: &Texts) -> Vec<String> {
    let is_whole = unread(results, texts).is_empty();
    let unread = (!is_whole).then(|| texts.get("letter-unread-note"));
    unread.into_iter().chain([texts.get("letter-note")]).collect()
}

/// Which law a letter names where nobody chose one and nothing tells whose the export is.
pub(super) fn law_note(results: &Results, kind: LetterKind, texts: &Texts) -> Option<String> {
    let unknown = kind.law.is_none() && results.accounts().is_empty();
    unknown.then(|| texts.get("letter-law-note"))
}

/// With whom the person has the account: where the name of an export is not the company's, a text
/// says whose it is.
fn addressee(platform: Option<&Platform>, texts: &Texts) -> String {
    let Some(it) = platform else { return texts.get("letter-platform") };
    texts.find_plain(&format!("letter-with-{}", it.id)).unwrap_or_else(|| it.name.clone())
}

/// The id of a text, or of the one for this platform where it has one of its own.
fn id_for(platform: Option<&Platform>, id: &str, texts: &Texts) -> String {
    let own = platform.map(|it| format!("{id}-{}", it.id));
    own.filter(|it| texts.has(it)).unwrap_or_else(|| id.to_owned())
}

/// What of the export could not be opened or did not come whole, so that it is asked for as well.
fn unread(results: &Results, texts: &Texts) -> Vec<Part> {
    let reasons = reasons(&results.findings);
    let groups: [(&str, &[Why]); 3] = [
        ("letter-unread-locked", &[Why::Locked, Why::WrongPassword, Why::Sealed]),
        ("letter-unread-damaged", &[Why::Damaged]),
        ("letter-unread-part", &[Why::PartMissing]),
    ];
    let said = groups.into_iter().filter_map(|(id, of)| {
        let mine = reasons.iter().filter(|it| of.contains(&it.why));
        let count = mine.map(|it| it.count).fold(0, u64::saturating_add);
        (count > 0).then(|| Part::Text(texts.with(id, &[("count", Arg::Count(count))])))
    });
    said.collect()
}

/// What the person has already: an export, and from when.
fn have(results: &Results, (platform, name): (Option<&Platform>, &str), texts: &Texts) -> String {
    let found = &results.findings;
    let account = texts.get("letter-account");
    let mut args = vec![("platform", Arg::Text(name)), ("account", Arg::Text(&account))];
    // The dates of several exports together say nothing about one of them.
    let Some((first, last)) = found.totals.span_days.filter(|_| found.platforms.len() < 2) else {
        return tight(&texts.with(&id_for(platform, "letter-have-undated", texts), &args));
    };
    let (first, last) = (texts.letter_day(first), texts.letter_day(last));
    args.extend([("first", Arg::Text(&first)), ("last", Arg::Text(&last))]);
    tight(&texts.with(&id_for(platform, "letter-have", texts), &args))
}

/// What is asked for by name.
fn items(
    results: &Results,
    (platform, hearsay): (Option<&Platform>, bool),
    texts: &Texts,
    parts: &mut Vec<Part>,
) {
    let claims = &results.insights.missing;
    let of_it = |it: &&Claim| {
        it.ask && platform.is_some_and(|by| by.id == it.platform) && (hearsay || !is_hearsay(it))
    };
    let mine: Vec<&Claim> = claims.iter().filter(of_it).collect();
    let before = parts.len();
    for (id, wanted) in GROUPS {
        let mut names: Vec<String> = Vec::new();
        for claim in mine.iter().filter(|it| wanted(it)) {
            let name = claimed(claim, texts);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        if !names.is_empty() {
            parts.push(Part::Items(texts.get(&id_for(platform, id, texts)), names));
        }
    }
    let end = if parts.len() > before { "letter-items-send" } else { "letter-items-none" };
    parts.push(Part::Text(texts.get(&id_for(platform, end, texts))));
}

/// What is said to be collected, in the letter's language.
fn claimed(claim: &Claim, texts: &Texts) -> String {
    let id = format!("claim-{}-{}", claim.platform, claim.id);
    texts.find_plain(&id).unwrap_or_else(|| texts.kind(claim.kind))
}

fn text(parts: &[Part]) -> String {
    let mut blocks: Vec<String> = Vec::new();
    for part in parts {
        blocks.push(match part {
            Part::Lines(lines) => lines.join("\n"),
            Part::Subject(text) | Part::Text(text) => text.clone(),
            Part::Items(intro, items) => {
                let items = items.iter().map(|it| format!("- {it}"));
                let lines: Vec<String> = [intro.clone()].into_iter().chain(items).collect();
                lines.join("\n")
            }
        });
    }
    let mut out = blocks.join("\n\n");
    out.push('\n');
    out
}
