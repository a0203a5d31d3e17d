//! What claims and remarks name of a section: a single fact, a list in it, the records that have a field.

use std::collections::{BTreeMap, BTreeSet};

use super::held::Held;
use crate::classify::{Key, NodeId, is_called};
use crate::findings::SectionPart;
use crate::index::ClassId;
use crate::profile::{Profile, SectionRule};
use crate::taxonomy::Kind;

impl Held {
    /// The parts of a section that claims about its platform name, with the records of each.
    pub(super) fn parts(
        &self,
        section: u32,
        profile: &Profile,
        rule: &SectionRule,
    ) -> Vec<SectionPart> {
        let remarks = profile.remarks.iter().flat_map(|it| &it.fields);
        let named = profile.claims.iter().flat_map(|it| &it.fields).chain(remarks);
        let named = named.filter_map(|it| it.split_once('#')).filter(|it| it.0 == rule.id);
        let names: BTreeSet<&str> = named.map(|it| it.1).collect();
        names.into_iter().map(|name| self.part(section, rule, name)).collect()
    }

    fn part(&self, section: u32, rule: &SectionRule, name: &str) -> SectionPart {
        let mut part = SectionPart { name: name.to_owned(), ..SectionPart::default() };
        let mut kinds: BTreeMap<Kind, u64> = BTreeMap::new();
        let steps = self.sections.get(section as usize).map_or("", |it| it.steps.as_str());
        let depth = steps.split('/').filter(|it| !it.is_empty()).count();
        for (number, class) in (0..).zip(&self.index.classes) {
            let node = self.infos.get(usize::from(number)).map(|it| it.node);
            let records = self.index.of_class(ClassId(number));
            let mine = class.section == section && records > 0;
            if mine && node.is_some_and(|it| self.is_part(it, depth, (rule, name))) {
                *kinds.entry(class.kind).or_default() += records;
                part.classes.push(number);
            }
        }
        part.kinds = kinds.into_iter().collect();
        part
    }

    /// Whether the records at a node are, stand in, or have what is called so.
    fn is_part(&self, node: NodeId, depth: usize, (rule, name): (&SectionRule, &str)) -> bool {
        let steps = self.tree.segments(node);
        if is_called(rule, steps.get(depth..).unwrap_or_default(), name) {
            return true;
        }
        let fields = self.tree.members(node).into_iter();
        let keys = fields.filter_map(|it| match self.tree.key(it) {
            Key::Member(key) => Some(&**key),
            _ => None,
        });
        keys.into_iter().any(|key| is_called(rule, &[key], name))
    }
}
