//! What a path means: decided once, when its node is made.

use crate::classify::section::{in_section, rank};
use crate::classify::words::Words;
use crate::classify::{Key, NodeId, PathTree};
use crate::detect;
use crate::findings::{IdentifierKind, Standing};
use crate::profile::{ChangeRule, Profile, RootRule, SectionRule, Shape};
use crate::taxonomy::{Kind, Level, Origin};

/// What the labels of an entry's values are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Labels {
    /// Keys for programs, the same in all languages.
    #[default]
    Keys,
    /// Headers of a table: often in the language of the account.
    Headers,
    /// Labels of a text export, in the language of the account.
    Text,
    /// Of a page: in the language of the account, or ours.
    Page,
}

/// How an entry is read: by which profile, and what its name says.
#[derive(Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "independent facts of one entry")]
pub struct Reading<'a> {
    /// The profile and its number, where one was recognised.
    pub profile: Option<(usize, &'a Profile)>,
    /// The section that the whole entry is (text exports: one section a file).
    pub file_section: Option<usize>,
    /// The fallback that the entry's folder names.
    pub folder: Option<&'a RootRule>,
    /// Whether each top-level value is an item (one value a line).
    pub lines: bool,
    /// Whether each labelled value is a fact, where no section says what it is.
    pub facts: bool,
    /// What its labels are.
    pub labels: Labels,
    /// Whether it is the facts hidden in a picture, film or sound.
    pub media: bool,
    /// The steps of the entry's own path, without its ending: headings for the words.
    pub headings: &'a [String],
    /// The vocabulary.
    pub words: &'a Words,
    /// The path of the entry in the export.
    pub entry_name: &'a str,
    /// What a person sorted otherwise where no profile names a section.
    pub changes: &'a [ChangeRule],
}

/// Whether a container at a path is a record.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Items {
    /// It is a part of something.
    #[default]
    Part,
    /// It is a record unless it stands inside one.
    RecordIfFree,
    /// It is a record of its own wherever it stands.
    Record,
}

/// What a leaf means to the record it is in, as a set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Roles(u16);

impl Roles {
    /// Who did it.
    pub const ACTOR: Self = Self(1);
    /// Words that somebody wrote.
    pub const WORDS: Self = Self(1 << 1);
    /// An internet address of the person.
    pub const ADDRESS: Self = Self(1 << 2);
    /// A web name that was called.
    pub const DOMAIN: Self = Self(1 << 3);
    /// The owner of that web name.
    pub const OWNER: Self = Self(1 << 4);
    /// How often it was called.
    pub const CALLS: Self = Self(1 << 5);
    /// Its value chooses the kind.
    pub const SWITCH: Self = Self(1 << 6);
    /// Ties two lines of one event.
    pub const PAIR_ID: Self = Self(1 << 7);
    /// Says which end of the event it is.
    pub const PAIR_ROLE: Self = Self(1 << 8);

    /// Chooses the kind where the field that should is empty.
    pub const ELSE_SWITCH: Self = Self(1 << 9);

    /// A firm that the record is from or about.
    pub const FIRM: Self = Self(1 << 10);

    /// What that firm says was done.
    pub const EVENT: Self = Self(1 << 11);

    /// Says nothing to a person.
    pub const SILENT: Self = Self(1 << 12);

    /// Whether all of `other` are in.
    pub fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// All of both.
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Those that are not in `other`.
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether any of `other` is in.
    pub fn any_of(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether there is none.
    pub fn is_none(self) -> bool {
        self.0 == 0
    }

    pub(super) fn add(&mut self, other: Self, when: bool) {
        if when {
            self.0 |= other.0;
        }
    }
}

/// Why a kind was chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Reason {
    /// A section of a profile: profile id, section id, rules version.
    Section(String, String, u32),
    /// A profile's fallback for this part of the export: profile id, name of the part, version.
    Part(String, String, u32),
    /// A word in the path.
    Words(String),
    /// The fields of the record.
    Shape(&'static str),
    /// A person said so.
    Changed,
    /// Nothing fits.
    #[default]
    Unknown,
}

impl Reason {
    /// A section of a profile, unless a person sorted it otherwise.
    pub fn of_section(profile: &Profile, rule: &SectionRule) -> Self {
        if rule.changed {
            return Self::Changed;
        }
        Self::Section(profile.id.clone(), rule.id.clone(), profile.version)
    }
}

/// Which section of an export a path is in.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct SectionKey {
    /// The profile's section, if a rule names it.
    pub rule: Option<usize>,
    /// Where it stands in the document, joined with `/`; empty for the whole document.
    pub path: String,
}

/// The rank of a field of a page that the reader took for the time.
const WRITTEN_TIME: u8 = 200;

/// The rank of fields of which only the value can tell whether they are a time.
pub const MAYBE_TIME: u8 = u8::MAX;

/// The same where a date without a time of day is one, too.
pub const MAYBE_DATE: u8 = MAYBE_TIME - 1;

/// The mark that no record has.
const NEVER: u64 = 1 << 63;

/// What a path means.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "independent facts of one path")]
pub struct Decision {
    /// The section it is in.
    pub section: SectionKey,
    /// Whether what stands here is known, and no record: the head of a chat, an index.
    pub aside: bool,
    /// The kind of a record or fact here.
    pub kind: Option<Kind>,
    /// How the company got it.
    pub origin: Origin,
    /// Its level, where it is not the kind's usual one.
    pub level: Option<Level>,
    /// How it stands with the platform, where that is said.
    pub standing: Option<Standing>,
    /// Why.
    pub reason: Reason,
    /// Whether a container here is a record.
    pub items: Items,
    /// Sections that share this path; a record belongs to the first whose conditions it meets.
    pub candidates: Vec<usize>,
    /// For each candidate, the marks that a record of it must have gathered.
    pub needs: Vec<u64>,
    /// A bit for each candidate whose records count as nothing.
    pub asides: u64,
    /// The mark that a record gets when this path occurs in it, and those it gets by value.
    pub mark: u64,
    /// See `mark`.
    pub mark_by_value: Vec<(u64, Vec<String>)>,
    /// What a leaf here means.
    pub roles: Roles,
    /// Whether a leaf here is the record's time: 0 no, 1 the best field for it, 2 the next, …
    pub time: u8,
    /// Whether the fields that hold the time are known, so that none is guessed.
    pub time_is_known: bool,
    /// Whether the key of a leaf here is its time.
    pub key_time: bool,
    /// Whether a leaf here tells what the record is: 0 no, 1 the best field for it, …
    pub title: u8,
    /// The identifier that a leaf here always is, when it is filled and plausible.
    pub identifier: Option<IdentifierKind>,
}

/// Decides what the path at `node` means.
pub fn decide(reading: &Reading<'_>, tree: &PathTree, node: NodeId) -> Decision {
    if reading.media {
        return super::media::decide(reading, tree, node);
    }
    let segments = tree.segments(node);
    let mut decision = match reading.profile {
        Some((_, profile)) => by_profile(reading, profile, &segments),
        None => by_words(reading, &segments),
    };
    if decision.items == Items::Part {
        let element = *tree.key(node) == Key::Element || reading.lines && segments.is_empty();
        let facts =
            section_rule(reading, &decision).map_or(reading.facts, |it| it.shape == Shape::Facts);
        if element && !facts && !decision.aside {
            decision.items = Items::RecordIfFree;
        }
    }
    if let Key::Member(key) = tree.key(node) {
        decision.identifier = decision.identifier.or_else(|| detect::by_key(key));
        let unknown = section_rule(reading, &decision).is_none();
        decision.roles.add(Roles::FIRM, unknown && super::firm::is_firm(decision.kind, key));
        let guessed = !decision.time_is_known && unknown;
        if decision.time == 0 && guessed {
            decision.time = super::when::time_by_key(key);
        }
        let open = match reading.labels {
            Labels::Text => !decision.aside && !decision.time_is_known,
            Labels::Headers => guessed,
            Labels::Keys | Labels::Page => false,
        };
        if decision.time == 0 && open {
            decision.time = MAYBE_DATE;
        }
        if decision.time == 0 && reading.labels == Labels::Page {
            decision.time =
                if key.eq_ignore_ascii_case("time") { WRITTEN_TIME } else { MAYBE_TIME };
        }
    }
    decision
}

fn section_rule<'a>(reading: &Reading<'a>, decision: &Decision) -> Option<&'a SectionRule> {
    reading.profile?.1.sections.get(decision.section.rule?)
}

fn by_profile(reading: &Reading<'_>, profile: &Profile, segments: &[&str]) -> Decision {
    let found: Vec<(usize, &SectionRule, usize)> = if let Some(section) = reading.file_section {
        profile.sections.get(section).map(|it| (section, it, 0)).into_iter().collect()
    } else {
        let all = profile.sections_for(segments).into_iter();
        all.map(|it| (it.section, it.rule, it.depth)).collect()
    };
    let Some((section, rule, depth)) = found.first().copied() else {
        return outside_sections(reading, segments);
    };
    let path = segments.get(..depth).unwrap_or_default().join("/");
    let inside = segments.get(depth..).unwrap_or_default();
    let mut decision = in_section(profile, rule, inside);
    decision.section = SectionKey { rule: Some(section), path };
    decision.reason = Reason::of_section(profile, rule);
    if rule.shape == Shape::List
        && inside.is_empty()
        && (reading.lines || depth > 0 && segments.last() == Some(&"[]"))
    {
        decision.items = Items::Record;
    }
    decision.candidates = found.iter().map(|it| it.0).collect();
    for (_, other, _) in found.iter().skip(1) {
        let theirs = in_section(profile, other, inside);
        decision.roles = decision.roles.or(theirs.roles);
        decision.time = better(decision.time, theirs.time);
        decision.title = better(decision.title, theirs.title);
        decision.identifier = decision.identifier.or(theirs.identifier);
    }
    let rules: Vec<&SectionRule> = found.iter().map(|it| it.1).collect();
    mark(&mut decision, &rules, inside);
    decision
}

/// The better of two ranks; 0 is none.
fn better(a: u8, b: u8) -> u8 {
    if a == 0 || b != 0 && b < a { b } else { a }
}

/// Gives each condition of sections that share a path a mark of its own; equal ones have one mark.
fn mark(decision: &mut Decision, rules: &[&SectionRule], inside: &[&str]) {
    let mut known: Vec<(&str, &[String])> = Vec::new();
    for rule in rules {
        let fields = rule.has.iter().map(|field| (field.as_str(), &[][..]));
        let by_value = rule.conditions.iter().map(|it| (it.0.as_str(), it.1.as_slice()));
        let mut needs = 0;
        for condition in fields.chain(by_value) {
            let place = known.iter().position(|it| *it == condition).unwrap_or_else(|| {
                known.push(condition);
                known.len() - 1
            });
            // What there is no mark for is never met.
            needs |= 1_u64.checked_shl(u32::try_from(place).unwrap_or(63)).unwrap_or(NEVER);
        }
        decision.needs.push(needs);
    }
    for (place, _) in rules.iter().enumerate().filter(|it| it.1.shape == Shape::Aside) {
        decision.asides |= 1_u64.checked_shl(u32::try_from(place).unwrap_or(64)).unwrap_or(0);
    }
    for (place, (field, values)) in known.iter().enumerate() {
        let bit = 1_u64.checked_shl(u32::try_from(place).unwrap_or(u32::MAX)).unwrap_or(0);
        if bit == NEVER || inside.is_empty() || !matches_whole(field, inside) {
            continue;
        }
        if values.is_empty() {
            decision.mark |= bit;
        } else {
            decision.mark_by_value.push((bit, values.to_vec()));
        }
    }
}

/// Whether a path below a record is this field.
fn matches_whole(name: &str, inside: &[&str]) -> bool {
    let mut steps = inside.iter().filter(|it| **it != "[]");
    let mut names = name.split('/');
    names.all(|name| {
        steps.next().is_some_and(|it| name == "*" || it.to_lowercase() == name.to_lowercase())
    }) && steps.next().is_none()
}

/// A part of the export that no section names: words first, then what its root says.
pub fn outside_sections(reading: &Reading<'_>, segments: &[&str]) -> Decision {
    let mut decision = by_words(reading, segments);
    let Some((_, profile)) = reading.profile else { return decision };
    let root = segments.first().and_then(|name| profile.root_for(name)).or(reading.folder);
    if decision.kind.is_none()
        && let Some(root) = root
    {
        decision.kind = root.kind;
        decision.origin = root.origin;
        let name = segments.first().copied().unwrap_or_default().to_owned();
        decision.reason = Reason::Part(profile.id.clone(), name, profile.version);
    }
    decision
}

fn by_words(reading: &Reading<'_>, segments: &[&str]) -> Decision {
    let headings = reading.headings.iter().map(String::as_str);
    let path: Vec<&str> = headings.chain(segments.iter().copied()).collect();
    let list = segments.iter().position(|it| *it == "[]").unwrap_or(segments.len()).min(2);
    let section = segments.get(..list).unwrap_or_default().join("/");
    let changed = reading.changes.iter().find(|it| it.holds(reading.entry_name, &section));
    if let Some(change) = changed {
        let inside = segments.get(list..).unwrap_or_default();
        return Decision {
            section: SectionKey { rule: None, path: section },
            kind: change.kind,
            origin: change.origin.unwrap_or_default(),
            reason: Reason::Changed,
            time: rank(&change.when, inside),
            time_is_known: !change.when.is_empty(),
            title: rank(&change.title, inside),
            ..Decision::default()
        };
    }
    let verdict = reading.words.by_path(&path);
    let reason =
        verdict.as_ref().map_or(Reason::Unknown, |verdict| Reason::Words(verdict.word.clone()));
    Decision {
        section: SectionKey { rule: None, path: section },
        kind: verdict.map(|it| it.kind),
        reason,
        ..Decision::default()
    }
}
