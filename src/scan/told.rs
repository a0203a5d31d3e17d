//! What a record is in a few words where its section says how: several fields together, or the key
//! that a fact stands under.

use super::View;
use super::show::{NOT_TELLING, Raw, TITLE_CHARS};
use crate::classify::NodeId;
use crate::index::Class;
use crate::profile::{Pattern, SectionRule, Shape};
use crate::record::LeafKind;

/// What joins the fields of a title.
const JOINT: &str = " · ";

impl View<'_> {
    /// The rule of the section that records of a class are in.
    pub(super) fn rule_of(&self, class: &Class) -> Option<&SectionRule> {
        let section = self.held.sections.get(class.section as usize)?;
        self.held.profiles.get(section.profile?)?.sections.get(section.rule?)
    }

    /// Whether a value is one that this platform writes for nothing.
    pub(super) fn says_nothing(&self, node: NodeId, text: &[u8]) -> bool {
        let meaning = self.held.meanings.get(node.0 as usize);
        let root = meaning.and_then(|it| self.held.roots.get(it.root as usize));
        let profile = root.and_then(|it| self.held.profiles.get(it.profile?));
        let text = text.trim_ascii();
        text == b"N/A"
            || profile.is_some_and(|it| it.empty_values.iter().any(|it| it.as_bytes() == text))
    }

    /// A title of several fields, and which fields those are, by their positions.
    pub(super) fn told(
        &self,
        (class, node): (&Class, NodeId),
        fields: &[Raw],
    ) -> Option<(String, Vec<usize>)> {
        let tells = &self.rule_of(class)?.tells;
        let found = tells.iter().filter_map(|name| {
            let is_it = |it: &Raw| it.steps.last().is_some_and(|step| step.trim() == name);
            let at = fields.iter().position(is_it)?;
            let field = fields.get(at)?;
            let said = named(field).trim().to_owned();
            let empty = said.is_empty() || self.says_nothing(node, &field.text);
            (!empty).then(|| (with_unit(name, said), at))
        });
        let (parts, used): (Vec<String>, Vec<usize>) = found.unzip();
        let title = parts.join(JOINT).chars().take(TITLE_CHARS).collect();
        (!parts.is_empty()).then_some((title, used))
    }

    /// Whether a record is a single fact with a name: a value alone, or a member of an object whose
    /// key is its name, with one text or time.
    pub(super) fn is_fact(&self, class: &Class, fields: &[Raw]) -> bool {
        if let [field] = fields {
            return field.steps.is_empty();
        }
        let named = self
            .rule_of(class)
            .is_some_and(|it| it.shape == Shape::Map && it.each.iter().any(Pattern::ends_in_any));
        let texts = fields.iter().filter(|it| it.kind == LeafKind::Text && !it.text.is_empty());
        named && texts.count() <= 1 && fields.iter().all(|it| it.steps.len() == 1)
    }
}

/// Whether a field of this rank tells what a record is.
pub(super) fn is_telling(rank: u32) -> bool {
    rank < NOT_TELLING
}

fn is_number(it: char) -> bool {
    it.is_ascii_digit() || it == '-'
}

/// A value with the unit that its column's head has in brackets.
fn with_unit(head: &str, value: String) -> String {
    let inside = head.trim().strip_suffix([')', '）']).and_then(|it| it.rsplit_once(['(', '（']));
    match inside {
        // What bears a sign of a currency says its unit itself.
        Some((_, unit)) if value.starts_with(is_number) && value.ends_with(is_number) => {
            format!("{value} {unit}")
        }
        _ => value,
    }
}

/// A value in a few words; an app's id by the name that the table of apps has for it.
pub(super) fn named(field: &Raw) -> String {
    let text = short(field);
    crate::profile::apps().name(&text).map_or(text, ToOwned::to_owned)
}

/// Whether a value is a number of some kind for machines, written as text.
pub(super) fn is_id(text: &[u8]) -> bool {
    let letters = text.iter().filter(|it| it.is_ascii_alphabetic() || **it >= 0x80).count();
    let digits = text.iter().filter(|it| it.is_ascii_digit()).count();
    text.len() >= 16 && digits * 3 > letters && !text.contains(&b' ')
}

fn short(field: &Raw) -> String {
    let text = String::from_utf8_lossy(field.text.get(..4096).unwrap_or(&field.text));
    text.chars().take(TITLE_CHARS).collect()
}
