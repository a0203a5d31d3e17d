//! Which platform an entry is from: guessed from its head or its name, confirmed at its end.

use std::borrow::Cow;

use super::head::HeadKeys;
use super::{Recognized, Scan};
use crate::classify::NodeId;
use crate::profile::{
    EntryName, Guess, Layout, LayoutFormat, confirm, recognize, recognize_blocks, recognize_files,
};
use crate::read::Format;
use crate::record::EntryId;
use crate::taxonomy::Kind;

/// How sure a platform is that only words betray.
const WORDS_CONFIDENCE: f64 = 0.6;
/// And one that the name of a single file does.
const NAME_CONFIDENCE: f64 = 0.5;
/// And one that the person picked.
const PERSON_CONFIDENCE: f64 = 1.0;

/// Files of text whose first lines are looked at where no name is known, and how much of each.
const TEXTS_MAX: usize = 100;
const FIRST_LINES_BYTES: usize = 512;

/// Names that are held against the profiles of text exports.
const TEXT_NAMES_MAX: usize = 5000;

impl Scan {
    /// Recognises exports of many files by the names of all entries.
    pub(super) fn recognize_names(&mut self) {
        let names: Vec<&str> = self.entries.iter().map(|it| it.name.inner()).collect();
        self.by_names = recognize_files(&self.held.profiles, &names);
        // Of text exports the names alone decide, so they are held against the profiles once.
        let texts = names.into_iter().filter(|it| is_text(it));
        let some: Vec<&str> = texts.take(TEXT_NAMES_MAX).collect();
        let nothing = HeadKeys::default();
        let head = nothing.head("", LayoutFormat::Blocks);
        self.by_text_names = recognize(&self.held.profiles, &head, &some);
    }

    /// Recognises a text export in a language that no profile names, by the first lines of its
    /// files.
    pub(super) fn recognize_texts(&mut self) {
        let texts = self.entries.iter().filter(|it| is_text(it.name.inner()));
        let texts: Vec<(EntryId, String)> =
            texts.take(TEXTS_MAX).map(|it| (it.id, it.name.inner().to_owned())).collect();
        if self.by_text_names.is_some() || texts.is_empty() {
            return;
        }
        let heads = texts.into_iter().filter_map(|(id, name)| {
            let (_, head) = self.open(id).ok()?;
            let head = head.get(..FIRST_LINES_BYTES).unwrap_or(&head);
            Some((name, String::from_utf8_lossy(head).into_owned()))
        });
        let heads: Vec<(String, String)> = heads.collect();
        let samples: Vec<(&str, &str)> = heads.iter().map(|it| (&*it.0, &*it.1)).collect();
        self.by_text_names = recognize_blocks(&self.held.profiles, &samples);
    }

    /// Whether a guess comes from names: then a file is a section, and nothing is left to confirm.
    pub(super) fn by_name(&self, guess: Option<Guess>) -> bool {
        let layout =
            guess.and_then(|it| self.held.profiles.get(it.profile)?.layouts.get(it.layout));
        layout.is_some_and(|it| it.format == LayoutFormat::Files)
    }

    /// The first of the platforms recognised by names that knows this file; else the first of them.
    pub(super) fn guess_by_name(&self, name: &EntryName) -> Option<Guess> {
        let knows = |it: &&Guess| {
            let profile = self.held.profiles.get(it.profile);
            profile.is_some_and(|profile| profile.section_for_entry(name).is_some())
        };
        self.named_here(name).find(knows).or_else(|| self.by_names.first()).copied()
    }

    /// The platforms recognised by names: first those of which this very name is a mark.
    fn named_here(&self, name: &EntryName) -> impl Iterator<Item = &Guess> {
        let marked =
            |it: &&Guess| self.held.profiles.get(it.profile).is_some_and(|it| it.is_mark(name));
        let (first, rest): (Vec<&Guess>, Vec<&Guess>) = self.by_names.iter().partition(marked);
        first.into_iter().chain(rest)
    }

    /// By its keys, by its name among the others, or not at all.
    pub(super) fn guess(
        &self,
        (name, entry): (&str, &EntryName),
        format: Format,
        (head, form): (&[u8], u64),
    ) -> Option<Guess> {
        let layout_format = HeadKeys::layout_format(format)?;
        let keys = self.forms.keys(format, head, form);
        let mut hints = self.name_hints.of(entry);
        if format == Format::Page {
            hints.extend(self.page_marks(entry));
        }
        let by = |format| {
            let head = keys.head(name, format);
            let (profiles, seen) = (&self.held.profiles, (&keys, &*hints));
            // Two platforms of one company share keys: the one whose export this is comes first.
            let here = self.named_here(entry).find_map(|guess| {
                let one = profiles.get(guess.profile).map(std::slice::from_ref)?;
                let only = Some(guess.profile);
                let found = self.heads.find((format, only), seen, || recognize(one, &head, &[]));
                let found = found.filter(|it| it.proven)?;
                Some(Guess { profile: guess.profile, ..found })
            });
            here.or_else(|| {
                self.heads.find((format, None), seen, || recognize(profiles, &head, &[]))
            })
        };
        let found = match layout_format {
            LayoutFormat::Blocks => {
                self.by_text_names.or_else(|| by(LayoutFormat::Blocks).filter(|it| it.proven))
            }
            _ => by(layout_format),
        };
        // A document may stand in a file of lines, alone or several times.
        let whole =
            || (layout_format == LayoutFormat::JsonLines).then(|| by(LayoutFormat::Json)).flatten();
        match found.or_else(whole) {
            // Where its name says which section it is, that says more than its keys.
            Some(sure) if sure.proven => self.named_by(sure, entry).or(Some(sure)),
            maybe => {
                let named = self.guess_by_name(entry);
                let named = named.or_else(|| self.guess_of_person(layout_format, maybe));
                let found = named.or_else(|| self.guess_by_words(name, &keys));
                found.or_else(|| self.guess_by_long_name(entry))
            }
        }
    }

    /// What was guessed; where the person said which app it is, nothing but that, taken at their
    /// word.
    fn guess_of_person(&self, format: LayoutFormat, maybe: Option<Guess>) -> Option<Guess> {
        let Some(profile) = self.picked else { return maybe };
        if let Some(same) = maybe.filter(|it| it.profile == profile) {
            return Some(Guess { proven: true, ..same });
        }
        let layouts = &self.held.profiles.get(profile)?.layouts;
        // A layout that makes one section of all of a file says more than the person did.
        let parts = layouts.iter().position(|it| it.format == format && it.whole.is_none());
        let files = || layouts.iter().position(|it| it.format == LayoutFormat::Files);
        let layout = parts.or_else(files).unwrap_or(0);
        Some(Guess { profile, layout, confidence: PERSON_CONFIDENCE, proven: true })
    }

    /// The layouts of pages of which the name of an entry is a mark.
    fn page_marks(&self, entry: &EntryName) -> Vec<(usize, usize)> {
        let mut marks = Vec::new();
        for (profile, known) in self.held.profiles.iter().enumerate() {
            let of_pages = known.layouts.iter().enumerate().filter(|it| !it.1.pages.is_empty());
            let marked = of_pages.filter(|it| it.1.file_names.iter().any(|it| it.fits(entry)));
            marks.extend(marked.map(|(layout, _)| (profile, layout)));
        }
        marks
    }

    /// The platform of one file alone whose name says all. Of several that give it, the first.
    fn guess_by_long_name(&self, name: &EntryName) -> Option<Guess> {
        let mut profiles = self.held.profiles.iter().enumerate();
        let (profile, known) = profiles.find(|it| it.1.section_for_long_name(name).is_some())?;
        let layout = known.layouts.iter().position(|it| it.format == LayoutFormat::Files)?;
        Some(Guess { profile, layout, confidence: NAME_CONFIDENCE, proven: true })
    }

    /// The platform that names and headings betray, of those of which no more is known in public.
    fn guess_by_words(&self, name: &str, keys: &HeadKeys) -> Option<Guess> {
        let texts: Vec<&str> = name.split('/').chain(keys.names()).collect();
        let id = self.held.words.platform(&texts)?;
        let profile = self.held.profiles.iter().position(|it| it.id == id)?;
        let is_unknown = self.held.profiles.get(profile)?.sections.is_empty();
        let found = Guess { profile, layout: 0, confidence: WORDS_CONFIDENCE, proven: true };
        is_unknown.then_some(found)
    }

    /// The guess by names for the same platform, if it has a section for a file of this name.
    fn named_by(&self, sure: Guess, name: &EntryName) -> Option<Guess> {
        let profile = self.held.profiles.get(sure.profile)?;
        profile.section_for_entry(name)?;
        let is_files = |it: &Layout| it.format == LayoutFormat::Files;
        let says_all = |it: &Layout| is_files(it) || it.whole.is_some();
        if profile.layouts.get(sure.layout).is_some_and(says_all) {
            return None;
        }
        // One file of many may come alone: its keys say whose it is, its name what it is.
        let by_name = self.by_names.iter().find(|it| it.profile == sure.profile).copied();
        let alone = || {
            let layout = profile.layouts.iter().position(is_files)?;
            Some(Guess { layout, ..sure })
        };
        by_name.or_else(alone)
    }

    /// Whether all that the layout asks for was seen by the end of the entry.
    pub(super) fn confirmed(&self, guess: Guess, root_keys: &[NodeId]) -> Option<Guess> {
        let profile = self.held.profiles.get(guess.profile)?;
        let keys = root_keys
            .iter()
            .filter_map(|node| self.held.tree.segments(*node).last().map(|it| (*it).to_owned()));
        let keys = keys.collect();
        let signed = root_keys.iter().any(|node| self.signed(guess, *node));
        match confirm(profile, guess.layout, &keys, signed) {
            Some((layout, confidence)) => Some(Guess { layout, confidence, ..guess }),
            None => guess.proven.then_some(guess),
        }
    }

    /// Whether a path under this root key is a signature of the layout.
    fn signed(&self, guess: Guess, root_key: NodeId) -> bool {
        let Some(profile) = self.held.profiles.get(guess.profile) else { return false };
        let mut waiting = vec![root_key];
        while let Some(node) = waiting.pop() {
            if profile.is_signature(guess.layout, &self.held.tree.segments(node)) {
                return true;
            }
            if self.held.tree.depth(node) < 4 {
                waiting.extend(self.held.tree.members(node));
            }
        }
        false
    }

    /// What sorted an entry, as its row says it.
    pub(super) fn rule_of(
        &self,
        guess: Option<Guess>,
        kinds: &[(Kind, u64)],
        start_row: u32,
    ) -> Cow<'static, str> {
        let profile = guess.and_then(|it| self.held.profiles.get(it.profile));
        if let Some(profile) = profile.filter(|it| !it.sections.is_empty()) {
            return profile.id.clone().into();
        }
        if kinds.iter().all(|it| it.0 == Kind::Unsorted) {
            return "none".into();
        }
        let class = self.held.index.first_sorted_class(start_row);
        let section = class.and_then(|it| self.held.sections.get(it.section as usize));
        section.map_or("none", |it| it.how).into()
    }

    /// Notes that an entry is from a platform.
    pub(super) fn recognized(&mut self, guess: Guess) {
        add(&mut self.platforms, guess);
    }
}

/// Whether a file is a text, by its name.
fn is_text(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|it| it.1.eq_ignore_ascii_case("txt"))
}

/// The platforms so far with what an entry that is being read seems to be from.
pub(super) fn with_guess(platforms: &[Recognized], guess: Option<Guess>) -> Vec<Recognized> {
    let mut all = platforms.to_vec();
    if let Some(guess) = guess {
        add(&mut all, guess);
    }
    all
}

fn add(platforms: &mut Vec<Recognized>, guess: Guess) {
    let Guess { profile, layout, confidence, .. } = guess;
    let same = |it: &&mut Recognized| it.profile == profile && it.layout == layout;
    if let Some(it) = platforms.iter_mut().find(same) {
        it.confidence = it.confidence.max(confidence);
        it.entries += 1;
    } else {
        platforms.push(Recognized { profile, layout, confidence, entries: 1 });
    }
}
