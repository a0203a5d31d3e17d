//! The sections of an export, and how each is named when a person sorts it otherwise.

use std::collections::BTreeMap;

use super::held::{Held, SectionHeld};
use super::outcome::SoFar;
use crate::classify::{Key, NodeId, plain};
use crate::findings::{Section, SectionPlace, SectionState};
use crate::index::ClassId;
use crate::profile::Shape;
use crate::taxonomy::Kind;
use crate::text::Untrusted;

/// Fields that are named of one section.
const FIELDS_MAX: usize = 40;

impl SoFar<'_> {
    /// Sections that were found, in file order, then those of a recognised platform that were not.
    pub(super) fn sections(&self) -> Vec<Section> {
        let held = self.held;
        let classes = classes(held);
        let mut rows: Vec<Section> = Vec::with_capacity(held.sections.len());
        for (number, it) in (0..).zip(&held.sections) {
            let (records, kind) = held.index.counts.section(number);
            let profile = it.profile.and_then(|at| held.profiles.get(at));
            let rule = profile.and_then(|profile| profile.sections.get(it.rule?));
            let id = match (rule, &it.case) {
                (Some(rule), Some(case)) => format!("{}/{case}", rule.id),
                (Some(rule), None) => rule.id.clone(),
                (None, _) => it.path.inner().to_owned(),
            };
            let class = classes.get(&number).copied();
            let path =
                if it.path.is_empty() { Untrusted::new(id.as_str()) } else { it.path.clone() };
            rows.push(Section {
                platform: profile.map_or(it.how, |it| &it.id).to_owned(),
                path,
                state: if records > 0 { SectionState::Found } else { SectionState::Empty },
                records,
                kind: kind.unwrap_or(it.kind),
                kinds: held.index.counts.section_kinds(number),
                why: class.map_or_else(Default::default, |class| held.why(class)),
                place: place(held, it, &id, class),
                fields: class.map_or_else(Vec::new, |class| fields(held, class)),
                parts: match (profile, rule) {
                    (Some(profile), Some(rule)) => held.parts(number, profile, rule),
                    _ => Vec::new(),
                },
                id,
            });
        }
        self.add_absent(&mut rows);
        rows
    }

    fn add_absent(&self, rows: &mut Vec<Section>) {
        for recognized in &self.platforms {
            let Some(profile) = self.held.profiles.get(recognized.profile) else { continue };
            for rule in profile.sections.iter().filter(|it| it.shape != Shape::Aside) {
                let with_case = format!("{}/", rule.id);
                let here = rows.iter().any(|row| {
                    row.platform == profile.id
                        && (row.id == rule.id || row.id.starts_with(&with_case))
                });
                if !here {
                    rows.push(Section {
                        platform: profile.id.clone(),
                        id: rule.id.clone(),
                        path: Untrusted::default(),
                        state: SectionState::Absent,
                        records: 0,
                        kind: rule.kind.unwrap_or(Kind::Unsorted),
                        ..Section::default()
                    });
                }
            }
        }
    }
}

/// The first class of each section.
fn classes(held: &Held) -> BTreeMap<u32, ClassId> {
    let mut first = BTreeMap::new();
    for (number, class) in (0..).zip(&held.index.classes) {
        first.entry(class.section).or_insert(ClassId(number));
    }
    first
}

fn place(held: &Held, it: &SectionHeld, id: &str, class: Option<ClassId>) -> SectionPlace {
    let profile = it.profile.and_then(|at| held.profiles.get(at));
    if let (Some(profile), Some(_)) = (profile, it.rule) {
        return SectionPlace { section: format!("{}/{id}", profile.id), ..SectionPlace::default() };
    }
    let info = class.and_then(|class| held.infos.get(usize::from(class.0)));
    let steps = it.steps.split('/').filter(|step| !step.is_empty()).count();
    let path = info.map_or_else(Vec::new, |info| held.path_shown(info.node));
    SectionPlace {
        section: String::new(),
        file: plain::file(it.file.inner()),
        path: path.get(..steps).unwrap_or_default().join("/"),
    }
}

/// The fields of a class of records, as far as their names are part of the export's form.
fn fields(held: &Held, class: ClassId) -> Vec<String> {
    let Some(info) = held.infos.get(usize::from(class.0)) else { return Vec::new() };
    let names = held.tree.members(info.node).into_iter();
    let named = names.filter(|it| matches!(held.tree.key(*it), Key::Member(_)));
    let shown = named.map(|it| held.step_shown(it)).filter(|it| it != plain::ANY);
    shown.take(FIELDS_MAX).collect()
}

impl Held {
    /// The last step of a path, or `*` where it may be data.
    pub(super) fn step_shown(&self, node: NodeId) -> String {
        match self.tree.key(node) {
            Key::Element => "[]".to_owned(),
            Key::Member(key) if plain::is_plain(key) => (**key).to_owned(),
            Key::Member(key) if plain::is_like_a_field(key) && self.is_among_fields(node) => {
                (**key).to_owned()
            }
            _ => plain::ANY.to_owned(),
        }
    }

    /// The steps of a path, each as it may be shown.
    fn path_shown(&self, node: NodeId) -> Vec<String> {
        let mut steps = Vec::new();
        let mut at = node;
        while let Some(above) = self.tree.parent(at) {
            steps.push(self.step_shown(at));
            at = above;
        }
        steps.reverse();
        steps
    }

    /// Whether at least half of the keys around this one are known, so that they are no data.
    fn is_among_fields(&self, node: NodeId) -> bool {
        let Some(above) = self.tree.parent(node) else { return false };
        let keys = self.tree.member_keys(above);
        let known = keys.iter().filter(|key| plain::is_plain(key)).count();
        2 * known >= keys.len()
    }
}
