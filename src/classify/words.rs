//! The vocabulary: sorts what no profile knows by the words in its keys and headings.
//!
//! The longest term wins its place in a key, so that `chat history` is not `history`. A heading
//! counts more than a key inside; the nearest heading counts most; a term counts once. A verdict
//! needs one strong heading, and says which word decided.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::detect::{Spelling, start_of};
use crate::taxonomy::{Category, Kind};

/// The vocabulary, a term a line, longest first; and platforms with the words that betray them.
const TERMS: &str = include_str!(concat!(env!("OUT_DIR"), "/terms.txt"));
const SIGNALS: &str = include_str!(concat!(env!("OUT_DIR"), "/signals.txt"));

/// Counts of the kinds of term. A strong heading alone is enough, a weak one is not.
const STRONG: f32 = 1.0;
const WEAK: f32 = 0.3;
/// A heading over a whole part (`profile`): enough alone, yet any word inside of it outweighs it.
const GENERAL: f32 = 0.55;

/// Weight of the nearest heading, of a fact's own key, and of a field inside a record.
const HEADING: f32 = 3.0;
const KEY: f32 = 2.0;
const FIELD: f32 = 1.0;
/// What each heading further out loses, and what it keeps at least.
const FURTHER: f32 = 0.8;
const FURTHEST: f32 = 1.6;

/// From this score on a verdict is given at all.
const ENOUGH: f32 = 1.5;
/// From this score on, and this many times the next category's, it is sure.
const SURE: f32 = 3.0;
const SURE_TIMES: f32 = 1.5;
const CONFIDENCE_SURE: f32 = 0.9;
const CONFIDENCE_UNSURE: f32 = 0.6;

/// Headings looked at, so that a path of any depth costs the same.
const SEGMENTS_MAX: usize = 24;
/// Longest segment that can be a name; longer ones are data.
const SEGMENT_BYTES_MAX: usize = 200;

/// What words say about one path.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// The kind of its records.
    pub kind: Kind,
    /// How sure that is, 0 to 1; from 0.9 on it is not shown as uncertain.
    pub confidence: f32,
    /// The term that decided, as the vocabulary writes it.
    pub word: String,
}

/// The compiled vocabulary.
pub struct Words {
    terms: Vec<Term>,
    /// Terms by their first word, or first character where that is Chinese; longest first.
    by_start: BTreeMap<&'static str, Vec<u32>>,
    platforms: Vec<Platform>,
}

struct Term {
    /// In the one spelling, no space at its ends.
    bare: &'static str,
    /// As the table writes it.
    word: &'static str,
    /// `None`: a heading that names no kind at all.
    kind: Option<Kind>,
    count: f32,
}

/// A platform that is known by words only.
struct Platform {
    id: &'static str,
    /// In lower case.
    signals: Vec<&'static str>,
}

/// A term that stands in a path, with the weight of its place.
struct Hit<'a> {
    term: &'a Term,
    score: f32,
}

impl Words {
    /// The vocabulary that the program carries.
    ///
    /// The build script spells and sorts it; what it gets wrong would be left out, and a test counts
    /// the terms.
    pub fn bundled() -> &'static Self {
        static BUNDLED: LazyLock<Words> = LazyLock::new(|| Words::load(TERMS, SIGNALS));
        &BUNDLED
    }

    fn load(terms: &'static str, signals: &'static str) -> Self {
        let terms: Vec<Term> = terms.lines().filter_map(Term::read).collect();
        let mut by_start: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
        for (number, term) in (0_u32..).zip(&terms) {
            by_start.entry(start_of(term.bare)).or_default().push(number);
        }
        let platforms = signals.lines().filter_map(|line| {
            let (id, signals) = line.split_once('\t')?;
            Some(Platform { id, signals: signals.split('\t').collect() })
        });
        Self { terms, by_start, platforms: platforms.collect() }
    }

    /// How many terms there are, and all of them with their kinds.
    pub fn terms(&self) -> impl Iterator<Item = (&str, Option<Kind>)> {
        self.terms.iter().map(|term| (term.word, term.kind))
    }

    /// The kind of what stands at this path: file name and folders first, `[]` for a list.
    pub fn by_path(&self, segments: &[&str]) -> Option<Verdict> {
        let mut hits: Vec<Hit<'_>> = Vec::new();
        let skipped = segments.len().saturating_sub(SEGMENTS_MAX);
        let near = segments.get(skipped..).unwrap_or_default();
        for (segment, weight) in near.iter().zip(weights(near)) {
            if segment.len() <= SEGMENT_BYTES_MAX && weight > 0.0 {
                self.read(&Spelling::of(segment), weight, &mut hits);
            }
        }
        if hits.iter().any(|hit| hit.term.kind.is_none() && hit.term.count > 0.0) {
            return None;
        }
        decide(&hits)
    }

    /// The platform that one of these texts betrays: names of files, headings, hosts.
    pub fn platform(&self, texts: &[&str]) -> Option<&str> {
        let texts: Vec<String> = texts.iter().map(|it| it.to_lowercase()).collect();
        let says = |signal: &&str| texts.iter().any(|text| text.contains(*signal));
        let found = self.platforms.iter().find(|platform| platform.signals.iter().any(says));
        found.map(|platform| platform.id)
    }

    /// Adds the terms of one segment; the longest at each place, none inside of another.
    fn read<'a>(&'a self, segment: &Spelling, weight: f32, hits: &mut Vec<Hit<'a>>) {
        let mut found: Vec<(usize, &Term)> = Vec::new();
        for (place, rest) in segment.starts() {
            let starting = self.by_start.get(start_of(rest)).into_iter().flatten();
            let terms = starting.filter_map(|it| self.terms.get(usize::try_from(*it).ok()?));
            found.extend(terms.filter(|it| it.stands_at_start(rest)).map(|it| (place, it)));
        }
        found.sort_by(|a, b| b.1.bare.len().cmp(&a.1.bare.len()).then(a.0.cmp(&b.0)));
        let mut taken: Vec<(usize, usize)> = Vec::new();
        for (place, term) in found {
            let end = place + term.bare.len();
            if taken.iter().any(|it| place < it.1 && it.0 < end) {
                continue;
            }
            taken.push((place, end));
            let score = weight * term.count;
            match hits.iter_mut().find(|hit| hit.term.word == term.word) {
                Some(hit) => hit.score = hit.score.max(score),
                None => hits.push(Hit { term, score }),
            }
        }
    }
}

impl Term {
    /// A line of the build script's: the kind's code, how the term counts, its two spellings.
    fn read(line: &'static str) -> Option<Self> {
        let mut parts = line.split('\t');
        let (code, count, bare, word) =
            (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        let kind = if code.is_empty() { None } else { Some(Kind::from_code(code)?) };
        let count = match count {
            "strong" | "terms" => STRONG,
            "weak" => WEAK,
            "general" => GENERAL,
            _ => 0.0,
        };
        Some(Self { bare, word, kind, count })
    }

    fn stands_at_start(&self, rest: &str) -> bool {
        let Some(after) = rest.strip_prefix(self.bare) else { return false };
        let ends_plain = self.bare.bytes().next_back().is_some_and(|byte| byte.is_ascii());
        !ends_plain || after.starts_with(' ')
    }
}

/// How much each segment counts; 0 for marks of lists and for numbers.
fn weights(segments: &[&str]) -> Vec<f32> {
    let list = segments.iter().position(|it| *it == "[]");
    let is_name = |it: &str| it != "[]" && it.chars().any(char::is_alphabetic);
    let named: Vec<usize> =
        segments.iter().enumerate().filter(|it| is_name(it.1)).map(|it| it.0).collect();
    // A fact's own key, outside of any list and under a heading, is no heading.
    let own = named
        .last()
        .copied()
        .filter(|it| list.is_none() && named.len() > 1 && *it + 1 == segments.len());
    let mut heading = HEADING;
    let mut out = vec![0.0; segments.len()];
    for place in named.into_iter().rev() {
        let Some(weight) = out.get_mut(place) else { continue };
        if list.is_some_and(|it| place > it) {
            *weight = FIELD;
        } else if own == Some(place) {
            *weight = KEY;
        } else {
            *weight = heading;
            heading = (heading * FURTHER).max(FURTHEST);
        }
    }
    out
}

/// The best kind of the best category, where it is good enough.
fn decide(hits: &[Hit<'_>]) -> Option<Verdict> {
    let mut kinds: BTreeMap<Kind, f32> = BTreeMap::new();
    let mut categories: BTreeMap<Category, f32> = BTreeMap::new();
    for hit in hits {
        let Some(kind) = hit.term.kind else { continue };
        *kinds.entry(kind).or_default() += hit.score;
        *categories.entry(kind.category()).or_default() += hit.score;
    }
    let by_score = |a: &(Category, f32), b: &(Category, f32)| {
        b.1.total_cmp(&a.1).then_with(|| order(a.0).cmp(&order(b.0)))
    };
    let mut ranked: Vec<(Category, f32)> = categories.into_iter().collect();
    ranked.sort_by(by_score);
    let (category, best) = *ranked.first()?;
    let second = ranked.get(1).map_or(0.0, |it| it.1);
    if best < ENOUGH {
        return None;
    }
    let inside = kinds.into_iter().filter(|it| it.0.category() == category);
    let kind = inside.rev().max_by(|a, b| a.1.total_cmp(&b.1))?.0;
    let of_kind = hits.iter().filter(|hit| hit.term.kind == Some(kind));
    let decisive = of_kind.rev().max_by(|a, b| a.score.total_cmp(&b.score))?;
    let sure = best >= SURE && best >= SURE_TIMES * second;
    Some(Verdict {
        kind,
        confidence: if sure { CONFIDENCE_SURE } else { CONFIDENCE_UNSURE },
        word: decisive.term.word.to_owned(),
    })
}

/// Which category wins of equal ones: what would hurt most to overlook comes first.
fn order(category: Category) -> u8 {
    match category {
        Category::Messages => 0,
        Category::Location => 1,
        Category::Money => 2,
        Category::Ads => 3,
        Category::Content => 4,
        Category::Activity => 5,
        Category::Device => 6,
        Category::People => 7,
        Category::About => 8,
        Category::Usage => 9,
        Category::Unsorted => 10,
    }
}
