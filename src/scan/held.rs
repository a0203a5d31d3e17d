//! Everything a scan holds: the path tree and what its nodes mean, the index, the sections.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::brief::Brief;
use super::gather::Gathered;
use super::origin::Beside;
use super::repeats::Seen;
use crate::classify::shape::Values;
use crate::classify::words::Words;
use crate::classify::{
    Decision, Labels, NodeId, PathTree, Reading, Reason, SectionKey, also_of_media, decide,
    outside_sections,
};
use crate::index::{Class, ClassId, Index};
use crate::profile::{Case, ChangeRule, Profile, SectionRule, take_changes};
use crate::read::Format;
use crate::record::EntryId;
use crate::taxonomy::{Kind, Origin};
use crate::text::Untrusted;

/// Name patterns that get roots of their own.
const ROOTS_MAX: usize = 5000;

/// How the entries below one root of the path tree are read.
#[derive(Clone, Debug)]
pub(super) struct Root {
    /// The profile's number.
    pub(super) profile: Option<usize>,
    /// The section that the whole entry is.
    pub(super) file_section: Option<usize>,
    /// The folder or file name that a fallback is looked up by.
    pub(super) folders: Vec<String>,
    /// The steps of the entry's path, for the words.
    pub(super) headings: Vec<String>,
    /// What the values of a text of a known platform say.
    pub(super) values: Option<Values>,
    /// Whether each top-level value is an item (one value a line).
    pub(super) lines: bool,
    /// Form of the entry.
    pub(super) format: Format,
    /// The name of the first entry that was read this way.
    pub(super) entry_name: Untrusted,
    /// The root node.
    pub(super) node: NodeId,
}

/// What a path means here.
pub(super) struct Meaning {
    /// What was decided.
    pub(super) decision: Decision,
    /// The root's number.
    pub(super) root: u32,
    /// The class of records here, once there is one: by case (0 for none).
    classes: Vec<(Choice, ClassId)>,
}

/// Which of the sections that share a path, and which case of its switch (plus one; 0 for none).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Choice {
    pub(super) candidate: usize,
    pub(super) case: u16,
    /// Whether another than the person wrote it.
    pub(super) by_other: bool,
}

impl Choice {
    /// The candidate that stands for none of them.
    pub(super) const NONE: usize = usize::MAX;
}

/// A section, as it grows.
#[derive(Clone, Debug)]
pub(super) struct SectionHeld {
    pub(super) profile: Option<usize>,
    pub(super) rule: Option<usize>,
    pub(super) case: Option<String>,
    pub(super) path: Untrusted,
    /// The first file it is in, and where it stands in that.
    pub(super) file: Untrusted,
    pub(super) steps: String,
    pub(super) kind: Kind,
    /// What sorted it, where no profile did: `words` or `shape`.
    pub(super) how: &'static str,
}

/// Why the records of a class got their kind, and by which node their fields are known.
#[derive(Clone, Debug)]
pub(super) struct ClassInfo {
    pub(super) reason: Reason,
    pub(super) node: NodeId,
}

type SectionId = (Option<usize>, u32, SectionKey, u16);

/// What a scan holds.
pub(crate) struct Held {
    /// Those that a person gave, then the bundled ones.
    pub(super) profiles: Cow<'static, [Profile]>,
    /// What a person sorted otherwise where no profile names a section.
    changes: Vec<ChangeRule>,
    pub(super) words: &'static Words,
    pub(super) tree: PathTree,
    pub(super) meanings: Vec<Meaning>,
    briefs: Vec<Brief>,
    pub(super) roots: Vec<Root>,
    /// The records.
    pub(super) index: Index,
    pub(super) infos: Vec<ClassInfo>,
    pub(super) sections: Vec<SectionHeld>,
    section_ids: BTreeMap<SectionId, u32>,
    shared_roots: BTreeMap<String, u32>,
    pub(super) gathered: Gathered,
    pub(super) seen: Seen,
    pub(super) beside: Beside,
    /// Entries that are not to be read again, since readers ended on them.
    pub(super) left_out: BTreeSet<EntryId>,
    /// Whether rows were taken back since the last count.
    pub(super) stale: bool,
}

impl Held {
    pub(super) fn new(mut profiles: Cow<'static, [Profile]>) -> Self {
        let changes = take_changes(&mut profiles);
        Self {
            profiles,
            changes,
            words: Words::bundled(),
            tree: PathTree::default(),
            meanings: Vec::new(),
            briefs: Vec::new(),
            roots: Vec::new(),
            index: Index::default(),
            infos: Vec::new(),
            sections: Vec::new(),
            section_ids: BTreeMap::new(),
            shared_roots: BTreeMap::new(),
            gathered: Gathered::default(),
            seen: Seen::default(),
            beside: Beside::default(),
            left_out: BTreeSet::new(),
            stale: false,
        }
    }

    /// The root for entries that are read this way: one for all that share a name pattern.
    pub(super) fn root(&mut self, mut root: Root, shared: Option<String>) -> u32 {
        if let Some(found) = shared.as_ref().and_then(|it| self.shared_roots.get(it)) {
            let same = self.roots.get(*found as usize).is_some_and(|it| it.format == root.format);
            // Beyond this many patterns names are data, and all further ones share the last root.
            if same || self.shared_roots.len() >= ROOTS_MAX {
                return *found;
            }
        }
        root.node = self.tree.root();
        let number = self.roots.len() as u32;
        let node = root.node;
        self.roots.push(root);
        if let Some(pattern) = shared {
            self.shared_roots.insert(pattern, number);
        }
        self.learn(node, number);
        number
    }

    /// How the entries below a root are read.
    fn reading<'a>(&'a self, it: &'a Root) -> Reading<'a> {
        let profile = it.profile.and_then(|at| Some((at, self.profiles.get(at)?)));
        let folder = profile
            .and_then(|(_, profile)| it.folders.iter().find_map(|name| profile.root_for(name)));
        Reading {
            profile,
            file_section: it.file_section,
            folder,
            lines: it.lines,
            facts: it.values.is_some_and(|it| it.are_facts) && it.file_section.is_none(),
            labels: match it.format {
                Format::Page => Labels::Page,
                Format::Blocks | Format::Text => Labels::Text,
                format if format.is_table() => Labels::Headers,
                _ => Labels::Keys,
            },
            media: it.format == Format::Media,
            headings: &it.headings,
            words: self.words,
            entry_name: it.entry_name.inner(),
            changes: &self.changes,
        }
    }

    /// What a path means where none of the sections that share it holds.
    fn outside(&self, node: NodeId, root: u32) -> Decision {
        let Some(it) = self.roots.get(root as usize) else { return Decision::default() };
        outside_sections(&self.reading(it), &self.tree.segments(node))
    }

    /// Decides what a new node means.
    pub(super) fn learn(&mut self, node: NodeId, root: u32) {
        let Some(it) = self.roots.get(root as usize) else { return };
        let reading = self.reading(it);
        let decision = decide(&reading, &self.tree, node);
        let same = self.same(&decision, root, node);
        self.briefs.push(Brief::new(&decision, self.tree.key(node), same));
        self.meanings.push(Meaning { decision, root, classes: Vec::new() });
        self.note_section(node, root);
    }

    /// What every single value is asked of its path.
    #[inline]
    pub(super) fn brief(&self, node: NodeId) -> Brief {
        self.briefs.get(node.0 as usize).copied().unwrap_or_default()
    }

    /// A section that is there is noted even if nothing will be found in it.
    fn note_section(&mut self, node: NodeId, root: u32) {
        let Some(meaning) = self.meanings.get(node.0 as usize) else { return };
        let key = &meaning.decision.section;
        let depth = if key.path.is_empty() { 0 } else { key.path.split('/').count() };
        let rule = self.rule_of(root, key);
        // Sections that are told apart by a value are noted when that value comes.
        let by_value = rule.is_some_and(|it| {
            it.switch.is_some() || !it.conditions.is_empty() || !it.has.is_empty()
        });
        let aside = meaning.decision.aside;
        if rule.is_some() && !by_value && !aside && self.tree.depth(node) <= depth {
            self.section(node, root, Choice::default());
        }
    }

    fn rule_of(&self, root: u32, key: &SectionKey) -> Option<&SectionRule> {
        let profile = self.roots.get(root as usize)?.profile?;
        self.profiles.get(profile)?.sections.get(key.rule?)
    }

    /// The rules of the sections that share a node's path, in order.
    pub(super) fn candidates(&self, node: NodeId) -> impl Iterator<Item = (usize, &SectionRule)> {
        let meaning = self.meanings.get(node.0 as usize);
        let profile = meaning
            .and_then(|it| self.roots.get(it.root as usize))
            .and_then(|it| self.profiles.get(it.profile?));
        let sections = profile.map_or(&[][..], |it| &it.sections);
        let numbers = meaning.map_or(&[][..], |it| &it.decision.candidates);
        numbers.iter().filter_map(|at| sections.get(*at)).enumerate()
    }

    /// The rule of the section that a node is in, among those that share its path.
    pub(super) fn rule(&self, node: NodeId, candidate: usize) -> Option<&SectionRule> {
        self.candidates(node).nth(candidate).map(|it| it.1)
    }

    /// The class of records at a node.
    pub(super) fn class(&mut self, node: NodeId, choice: Choice) -> ClassId {
        let none = ClassId(0);
        let Some(meaning) = self.meanings.get(node.0 as usize) else { return none };
        if let Some(found) = meaning.classes.iter().find(|it| it.0 == choice) {
            return found.1;
        }
        let root = meaning.root;
        let (class, reason) = self.make_class(node, root, choice);
        let Ok(number) = u16::try_from(self.index.classes.len()) else { return none };
        self.index.classes.push(class);
        self.infos.push(ClassInfo { reason, node });
        if let Some(meaning) = self.meanings.get_mut(node.0 as usize) {
            meaning.classes.push((choice, ClassId(number)));
        }
        ClassId(number)
    }

    fn make_class(&mut self, node: NodeId, root: u32, choice: Choice) -> (Class, Reason) {
        let mut decision = if choice.candidate == Choice::NONE {
            self.outside(node, root)
        } else {
            self.meanings.get(node.0 as usize).map(|it| it.decision.clone()).unwrap_or_default()
        };
        if let Some(rule) = self.rule(node, choice.candidate).filter(|_| choice.candidate > 0) {
            decision.kind = rule.kind;
            decision.origin = rule.origin;
            decision.level = rule.level;
            decision.standing = rule.standing;
            let profile = self.roots.get(root as usize).and_then(|it| it.profile);
            if let Some(profile) = profile.and_then(|at| self.profiles.get(at)) {
                decision.reason = Reason::of_section(profile, rule);
            }
        }
        if let Some(case) = self.case_rule(node, choice) {
            decision.kind = case.kind.or(decision.kind);
            decision.origin = case.origin.unwrap_or(decision.origin);
            if case.changed {
                decision.reason = Reason::Changed;
                decision.level = None;
            }
        }
        if choice.by_other {
            decision.origin = Origin::Others;
        }
        if decision.kind.is_none() {
            self.by_shape(node, &mut decision);
            if let Some(meaning) = self.meanings.get_mut(node.0 as usize) {
                meaning.decision.kind = decision.kind;
                meaning.decision.reason = decision.reason.clone();
            }
        }
        let kind = decision.kind.unwrap_or(Kind::Unsorted);
        let is_media = self.roots.get(root as usize).is_some_and(|it| it.format == Format::Media);
        let (section, also) = if is_media {
            // What else it is makes no further section.
            (self.section(node, root, Choice::default()), also_of_media(kind, choice.case))
        } else {
            (self.section(node, root, choice), &[][..])
        };
        let level = decision.level.unwrap_or_else(|| kind.level());
        let Decision { origin, standing, reason, .. } = decision;
        (Class { kind, origin, level, section, also, standing }, reason)
    }

    fn case_rule(&self, node: NodeId, choice: Choice) -> Option<Case> {
        let at = usize::from(choice.case).checked_sub(1)?;
        self.rule(node, choice.candidate)?.switch.as_ref()?.cases.get(at).cloned()
    }

    /// The number of the section that a node is in.
    fn section(&mut self, node: NodeId, root: u32, choice: Choice) -> u32 {
        let Some(meaning) = self.meanings.get(node.0 as usize) else { return 0 };
        let mut key = meaning.decision.section.clone();
        if let Some(rule) = meaning.decision.candidates.get(choice.candidate) {
            key.rule = Some(*rule);
        } else if choice.candidate == Choice::NONE {
            key.rule = None;
        }
        let how = match (&meaning.decision.reason, meaning.decision.kind) {
            (Reason::Words(_), _) => "words",
            (Reason::Shape(_), _) => "shape",
            (Reason::Changed, _) => "changed",
            _ => "none",
        };
        let kind = meaning.decision.kind.unwrap_or(Kind::Unsorted);
        let Some(held_root) = self.roots.get(root as usize) else { return 0 };
        // One file a section: each file is its own; else files of one form share their sections.
        let of_file = held_root.file_section.is_some() || key.rule.is_none();
        let id =
            (held_root.profile, if of_file { root } else { u32::MAX }, key.clone(), choice.case);
        if let Some(found) = self.section_ids.get(&id) {
            return *found;
        }
        let path = if key.path.is_empty() && key.rule.is_none() || held_root.file_section.is_some()
        {
            held_root.entry_name.clone()
        } else {
            Untrusted::new(key.path.trim_end_matches("/[]"))
        };
        let section = SectionHeld {
            profile: held_root.profile,
            rule: key.rule,
            case: self.case_rule(node, choice).map(|it| it.id),
            path,
            file: held_root.entry_name.clone(),
            steps: key.path,
            kind,
            how,
        };
        let number = self.sections.len() as u32;
        self.sections.push(section);
        self.section_ids.insert(id, number);
        number
    }

    /// Why the records of a class got their kind: a text key, and the value its sentence names.
    pub(super) fn why(&self, class: ClassId) -> (String, Untrusted) {
        let at = usize::from(class.0);
        let unknown = || ("reason-unknown".to_owned(), Untrusted::default());
        let Some(info) = self.infos.get(at) else { return unknown() };
        let (key, value) = match &info.reason {
            Reason::Section(..) => {
                let section = self.index.classes.get(at).map(|it| it.section as usize);
                let section = section.and_then(|it| self.sections.get(it));
                ("reason-section", section.map(|it| it.path.clone()).unwrap_or_default())
            }
            Reason::Part(_, name, _) => ("reason-part", Untrusted::new(name.as_str())),
            Reason::Words(word) => ("reason-words", Untrusted::new(word.as_str())),
            Reason::Shape(what) => ("reason-shape", Untrusted::from(*what)),
            Reason::Changed => ("reason-changed", Untrusted::default()),
            Reason::Unknown => return unknown(),
        };
        (key.to_owned(), value)
    }

    /// Whether a profile's section has records already.
    pub(super) fn found_elsewhere(&self, profile: usize, rule: usize) -> bool {
        self.section_ids
            .iter()
            .filter(|(id, _)| id.0 == Some(profile) && id.2.rule == Some(rule))
            .any(|(_, number)| self.index.counts.section(*number).0 > 0)
    }
}
