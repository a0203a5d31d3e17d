//! What a path inside of a section means, by the section's rule.

use crate::classify::decide::{Decision, Items, MAYBE_DATE, Roles};
use crate::findings::IdentifierKind;
use crate::profile::{ListRule, Pattern, Profile, SectionRule, Shape};

/// What a path inside of a section means.
pub(super) fn in_section(profile: &Profile, rule: &SectionRule, inside: &[&str]) -> Decision {
    let list = list_rule(rule, inside);
    let field = rule.fields.iter().find(|it| matches_pattern(&it.path, inside));
    let items = items(rule, list, inside);
    let loose = inside.last().and_then(|key| profile.loose_for(key)).filter(|_| {
        let listed = inside.contains(&"[]") || items == Items::Record;
        rule.shape != Shape::Facts && list.is_none() && !listed
    });
    let of_field = field.map_or((None, None), |it| (it.kind, it.origin));
    let of_list = list.map_or((None, None), |it| (it.kind, it.origin));
    let (kind, origin) = (of_field.0.or(of_list.0), of_field.1.or(of_list.1));
    let (kind, origin) = match loose {
        Some(loose) if kind.is_none() => (loose.kind, origin.or(Some(loose.origin))),
        _ => (kind, origin),
    };
    let (when, title, words) = match list {
        Some(it) => (&it.when, &it.title, &it.words),
        None => (&rule.when, &rule.title, &rule.words),
    };
    let beside = !rule.records.is_empty()
        && !inside.is_empty()
        && !rule.records.iter().any(|it| it.matches_start(inside).is_some());
    let is_one = |all: &[Pattern]| !inside.is_empty() && all.iter().any(|it| it.matches(inside));
    let aside =
        rule.shape == Shape::Aside || beside || is_one(&profile.aside) || is_one(&rule.aside);
    let items = if is_one(&profile.items) { Items::Record } else { items };
    let identifier = field.and_then(|it| it.identifier.as_deref());
    let mut decision = Decision {
        aside,
        kind: kind.or(rule.kind),
        origin: origin.unwrap_or(rule.origin),
        level: if kind.is_none() { rule.level } else { None },
        standing: list.map_or(rule.standing, |it| it.standing.or(rule.standing)),
        items: if aside { Items::Part } else { items },
        time: time_rank(when, inside),
        key_time: rule.keys_are_times && list.is_none(),
        title: rank(title, inside),
        identifier: identifier.and_then(IdentifierKind::from_code),
        ..Decision::default()
    };
    decision.roles.add(Roles::WORDS, rank(words, inside) > 0);
    if list.is_none() {
        add_roles(&mut decision.roles, rule, inside);
    }
    let names_firm = rank(&rule.firm, inside) > 0 || field.is_some_and(|it| it.firm);
    decision.roles.add(Roles::FIRM, names_firm);
    decision.roles.add(Roles::EVENT, rank(&rule.event, inside) > 0);
    let is_silent = !inside.is_empty() && rule.silent.iter().any(|it| is_whole(it, inside));
    decision.roles.add(Roles::SILENT, list.is_none() && is_silent);
    decision
}

/// Whether a path in a section is, or leads through, what its rules call so. A fact is called by the
/// name of its rule, which is the same whatever the language of the export.
pub fn is_called(rule: &SectionRule, inside: &[&str], name: &str) -> bool {
    let is_last = |it: &Pattern| it.as_str().rsplit('/').next() == Some(name);
    let known = rule.fields.iter().find(|it| it.name == name || is_last(&it.path));
    let own = rule.fields.iter().find(|it| matches_pattern(&it.path, inside));
    match (own, known) {
        (Some(own), Some(known)) => own.name == known.name,
        (Some(own), None) => own.name.eq_ignore_ascii_case(name),
        (None, _) => inside.iter().any(|step| step.eq_ignore_ascii_case(name)),
    }
}

/// Whether a path in a section, or what of it lies in a record or outside of lists, fits.
fn matches_pattern(pattern: &Pattern, inside: &[&str]) -> bool {
    let plain: Vec<&str> = inside.iter().copied().filter(|it| *it != "[]").collect();
    let item = inside.iter().position(|it| *it == "[]").map_or(0, |at| at + 1);
    pattern.matches(inside)
        || pattern.matches(&plain)
        || pattern.matches(inside.get(item..).unwrap_or_default())
}

fn add_roles(roles: &mut Roles, rule: &SectionRule, inside: &[&str]) {
    let is = |name: &Option<String>| name.as_deref().is_some_and(|it| matches_field(it, inside));
    roles.add(Roles::ACTOR, is(&rule.actor));
    roles.add(Roles::ADDRESS, is(&rule.address));
    roles.add(Roles::DOMAIN, is(&rule.domain));
    roles.add(Roles::OWNER, is(&rule.domain_owner));
    roles.add(Roles::CALLS, is(&rule.domain_calls));
    if let Some(switch) = &rule.switch {
        roles.add(Roles::SWITCH, matches_field(&switch.field, inside));
        let others = switch.else_fields.iter().any(|it| matches_field(it, inside));
        roles.add(Roles::ELSE_SWITCH, others);
    }
    if let Some(pair) = &rule.pair {
        // A field of the same name further inside is that of something else.
        roles.add(Roles::PAIR_ID, inside.join("/").eq_ignore_ascii_case(&pair.id));
        roles.add(Roles::PAIR_ROLE, inside.join("/").eq_ignore_ascii_case(&pair.role));
    }
}

fn items(rule: &SectionRule, list: Option<&ListRule>, inside: &[&str]) -> Items {
    let above = inside.split_last().filter(|(last, _)| **last == "[]").map(|it| it.1);
    let list_item = above.is_some_and(|above| list.is_some_and(|it| it.path.matches(above)));
    let member = rule.shape == Shape::Map && rule.each.iter().any(|it| it.matches(inside));
    if list_item || member { Items::Record } else { Items::Part }
}

/// The innermost list of its own that this path is in.
fn list_rule<'a>(rule: &'a SectionRule, inside: &[&str]) -> Option<&'a ListRule> {
    (0..=inside.len()).rev().find_map(|end| {
        let list = inside.get(..end)?.split_last().filter(|(last, _)| **last == "[]")?.1;
        rule.lists.iter().find(|it| it.path.matches(list))
    })
}

/// Whether a field's name, or the end of its path, is this one; list marks do not count.
fn matches_field(name: &str, inside: &[&str]) -> bool {
    let mut steps = inside.iter().rev().filter(|it| **it != "[]");
    let mut names = name.rsplit('/').filter(|it| *it != "[]").peekable();
    if names.peek().is_none() {
        return false;
    }
    names.all(|name| steps.next().is_some_and(|it| name == "*" || it.eq_ignore_ascii_case(name)))
}

/// Whether a path below a record is this field, from its start to its end.
fn is_whole(name: &str, inside: &[&str]) -> bool {
    let steps = inside.iter().copied().filter(|it| *it != "[]");
    name.split('/').eq(steps)
}

/// The rank of a field as the time: by its name, or by its value where the rule leaves that open
/// (`*`: headers are in the language of the account).
fn time_rank(when: &[String], inside: &[&str]) -> u8 {
    let open = when.last().is_some_and(|it| it == "*");
    let named = when.get(..when.len() - usize::from(open)).unwrap_or_default();
    match rank(named, inside) {
        0 if open && !inside.is_empty() => MAYBE_DATE,
        rank => rank,
    }
}

/// 1 for the best of the names, 2 for the next, 0 for none of them.
pub(super) fn rank(names: &[String], inside: &[&str]) -> u8 {
    let found = names.iter().position(|name| matches_field(name, inside));
    found.map_or(0, |at| u8::try_from(at + 1).unwrap_or(u8::MAX))
}
