//! Which rule a path of an export falls under. Asked once per distinct path.

use std::cmp::Reverse;

use super::names::{EntryName, FilesByLast};
use super::pattern::{Folded, same_name};
use super::{Layout, LooseRule, Profile, RootRule, SectionRule};

/// The section that a path belongs to.
#[derive(Clone, Copy, Debug)]
pub struct Match<'a> {
    /// Its position in `Profile::sections`.
    pub section: usize,
    /// Its rule.
    pub rule: &'a SectionRule,
    /// How many leading segments of the path are the section; what follows is inside it.
    pub depth: usize,
}

impl Profile {
    /// The section whose pattern matches the start of the path most exactly.
    ///
    /// A pattern from the root is more exact than one with `**`; from the root, the longer one; with
    /// `**`, the one that fits nearer to the root, so that a key inside a section never looks like
    /// another section. The empty pattern comes last. Where several sections are equally exact, it
    /// is the first of them; see [`Profile::sections_for`].
    pub fn section_for(&self, segments: &[&str]) -> Option<Match<'_>> {
        self.sections_for(segments).first().copied()
    }

    /// All sections that match the path equally well, in the profile's order.
    ///
    /// More than one only where sections share a path and differ by `conditions` or `has`: a record
    /// belongs to the first whose conditions it meets.
    pub fn sections_for(&self, segments: &[&str]) -> Vec<Match<'_>> {
        let mut best = None;
        let mut found = Vec::new();
        let folded = Folded::new(segments);
        for (section, rule) in self.sections.iter().enumerate() {
            let fit = rule.paths.iter().filter_map(|path| {
                let depth = path.matches_start_of(&folded)?;
                Some((path.precision(depth), depth))
            });
            let Some((precision, depth)) = fit.max() else { continue };
            if best.is_none_or(|best| precision > best) {
                best = Some(precision);
                found.clear();
            }
            if best == Some(precision) {
                found.push(Match { section, rule, depth });
            }
        }
        found
    }

    /// The section that a file is as a whole, by its path in the export (a base name will do, with
    /// or without ending). Of several the one with the most exact name, then the first.
    pub fn section_for_file(&self, path: &str) -> Option<usize> {
        self.section_for_entry(&EntryName::new(path))
    }

    /// The same for a name that is asked about more than once.
    pub fn section_for_entry(&self, entry: &EntryName) -> Option<usize> {
        let files = self.files.get_or_init(|| FilesByLast::of_sections(&self.sections));
        let fitting = files.near(entry).filter_map(|(section, at)| {
            let file = self.sections.get(section)?.files.get(at)?;
            file.fits(entry).then(|| (file.precision(), Reverse(section)))
        });
        fitting.max().map(|(_, Reverse(section))| section)
    }

    /// The section whose file has this very name, where the name is so long that nobody else gives it
    /// to a file of theirs.
    pub fn section_for_long_name(&self, entry: &EntryName) -> Option<usize> {
        if !entry.is_long() {
            return None;
        }
        let files = self.files.get_or_init(|| FilesByLast::of_sections(&self.sections));
        let fitting = files.literal(entry).filter(|(section, at)| {
            let file = self.sections.get(*section).and_then(|it| it.files.get(*at));
            file.is_some_and(|it| it.fits(entry))
        });
        fitting.map(|it| it.0).min()
    }

    /// Whether the name of an entry is one of the marks of a layout.
    pub fn is_mark(&self, entry: &EntryName) -> bool {
        let marks = self.marks.get_or_init(|| FilesByLast::of_layouts(&self.layouts));
        let mark = |(layout, at): (usize, usize)| self.layouts.get(layout)?.file_names.get(at);
        marks.near(entry).filter_map(mark).any(|it| it.fits(entry))
    }

    /// Which of the files of a section this one is: equal for copies of one file, also in another
    /// form or folder; different for files that are parts of the section each.
    pub fn file_told_apart(&self, section: usize, entry: &EntryName) -> Option<String> {
        let fits = self.sections.get(section)?.files.iter().filter(|file| file.fits(entry));
        fits.max_by_key(|file| file.precision()).map(|file| file.told_apart(entry))
    }

    /// The fallback for what no section names, by its root key or folder.
    pub fn root_for(&self, name: &str) -> Option<&RootRule> {
        self.roots.iter().find(|root| root.names.iter().any(|known| same_name(known, name)))
    }

    /// Whether a path is, or lies under, one of those of which a layout needs at least one.
    pub fn is_signature(&self, layout: usize, segments: &[&str]) -> bool {
        self.layouts.get(layout).is_some_and(|layout| layout.is_signature(segments))
    }

    /// The rule for a leaf that stands outside of any list, if its key is one of those that are
    /// mere notes ([`LooseRule`]).
    pub fn loose_for(&self, key: &str) -> Option<&LooseRule> {
        self.loose.as_ref().filter(|loose| loose.names.iter().any(|name| same_name(name, key)))
    }

    /// The position of the section with this id.
    pub fn section_by_id(&self, id: &str) -> Option<usize> {
        self.sections.iter().position(|section| section.id == id)
    }
}

impl Layout {
    /// Whether a path is, or lies under, one of those of which this layout needs at least one.
    pub fn is_signature(&self, segments: &[&str]) -> bool {
        self.signature.iter().any(|pattern| pattern.matches_start(segments).is_some())
    }
}

/// The last part of a path inside an export.
pub(super) fn base_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}
