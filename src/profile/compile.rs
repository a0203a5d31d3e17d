//! What a profile's author wrote, checked and brought into the form that the engine uses.

use std::collections::BTreeSet;
use std::ops::Range;

use super::fault::note;
use super::schema::{
    RawChange, RawClaim, RawHead, RawLaw, RawLayout, RawList, RawRemark, RawRoot, RawSection,
    RawSwitch, Text,
};
use super::{
    Case, ChangeRule, Fault, FaultKind, FieldRule, FileName, Layout, LayoutFormat, ListRule,
    LooseRule, PairRule, Pattern, Profile, RootRule, SectionRule, Shape, SwitchRule,
};
use crate::findings::{IdentifierKind, Standing};
use crate::taxonomy::{Kind, Level, Origin};

/// All that could be read of a profile's text.
pub(super) struct Parts {
    pub head: RawHead,
    pub layouts: Vec<RawLayout>,
    pub sections: Vec<RawSection>,
    pub roots: Vec<RawRoot>,
    pub claims: Vec<RawClaim>,
    pub remarks: Vec<RawRemark>,
    pub changes: Vec<RawChange>,
}

/// Checks parts and gathers what is wrong with them.
pub(super) struct Compiler<'t> {
    text: &'t str,
    /// Whether the sections and claims are read later, from the same profile's text.
    sections_later: bool,
    pub(super) faults: Vec<Fault>,
}

impl<'t> Compiler<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, sections_later: false, faults: Vec::new() }
    }

    /// For a text without its sections and claims.
    pub(super) fn of_head(text: &'t str) -> Self {
        Self { sections_later: true, ..Self::new(text) }
    }

    pub(super) fn profile(&mut self, parts: Parts) -> Profile {
        let Parts { head, layouts, sections, roots, claims, remarks, changes } = parts;
        let zone = head.zone.map_or_else(|| "UTC".to_owned(), |zone| self.zone(&zone));
        let loose = head.loose.map(|loose| LooseRule {
            names: loose.names,
            kind: self.kind(&loose.kind),
            origin: self.origin(loose.origin.as_ref()).unwrap_or_default(),
        });
        let mut profile = Profile {
            id: self.id(&head.id),
            name: head.name,
            company: head.company,
            version: head.version,
            documented: head.documented,
            empty_values: head.empty_values,
            zone,
            day_first: head.day_first,
            items: self.patterns(&head.items),
            aside: self.patterns(&head.aside),
            empty_sentences: head.empty_sentences.iter().map(|one| one.to_lowercase()).collect(),
            loose,
            law: head.law.map(RawLaw::code),
            ..Profile::default()
        };
        self.unique(sections.iter().map(|section| &section.id));
        let of_head = |it: SectionRule| {
            let when = if it.when.is_empty() { head.when.clone() } else { it.when };
            SectionRule { when, ..it }
        };
        let rules = sections.into_iter().map(|section| of_head(self.section(section)));
        profile.sections = rules.collect::<Vec<_>>().into();
        self.unique(layouts.iter().map(|layout| &layout.id));
        for layout in layouts {
            let whole = layout.section.as_ref().map(|id| self.whole(id, &profile));
            let layout = self.layout(layout, &profile.layouts);
            profile.layouts.push(Layout { whole, ..layout });
        }
        profile.roots = roots.into_iter().map(|root| self.root(root)).collect();
        self.unique(claims.iter().map(|claim| &claim.id));
        let claims = claims.into_iter().map(|claim| self.claim(claim, &profile.sections));
        profile.claims = claims.collect::<Vec<_>>().into();
        self.unique(remarks.iter().map(|remark| &remark.id));
        let remarks = remarks.into_iter().map(|remark| self.remark(remark, &profile.sections));
        profile.remarks = remarks.collect::<Vec<_>>().into();
        profile.changes = changes.into_iter().map(|change| self.change(change)).collect();
        profile
    }

    /// The section that files of a layout are.
    fn whole(&mut self, id: &Text, profile: &Profile) -> String {
        if !self.sections_later && profile.section_by_id(id.get_ref()).is_none() {
            self.fault(id, FaultKind::Dangling("section", id.get_ref().clone()));
        }
        id.get_ref().clone()
    }

    fn layout(&mut self, raw: RawLayout, above: &[Layout]) -> Layout {
        let mut layout = raw.like.as_ref().map_or_else(Layout::default, |like| {
            let found = above.iter().find(|layout| layout.id == *like.get_ref());
            if found.is_none() {
                self.fault(like, FaultKind::Dangling("layout above", like.get_ref().clone()));
            }
            found.cloned().unwrap_or_default()
        });
        layout.id = self.id(&raw.id);
        layout.format = self.format(&raw.format);
        layout.rank = raw.rank;
        layout.root_keys.extend(raw.root_keys);
        layout.root_keys_min = raw.root_keys_min.max(layout.root_keys_min);
        layout.telling_keys = raw.telling_keys;
        layout.signature.extend(raw.signature.iter().filter_map(|path| self.pattern(path)));
        layout.fields.extend(raw.fields);
        layout.file_names.extend(self.file_names(&raw.file_names));
        layout.file_names_min = raw.file_names_min.max(layout.file_names_min);
        layout.name_hints.extend(raw.name_hints);
        layout.link_hosts.extend(raw.link_hosts);
        layout.pages.extend(raw.pages.into_iter().map(Text::into_inner));
        layout.link_files_min = raw.link_files_min.max(layout.link_files_min);
        let blind = layout.root_keys.is_empty()
            && layout.signature.is_empty()
            && layout.fields.is_empty()
            && layout.file_names.is_empty();
        if blind {
            self.fault(&raw.id, FaultKind::BlindLayout(layout.id.clone()));
        }
        layout
    }

    fn section(&mut self, raw: RawSection) -> SectionRule {
        let id = self.id(&raw.id);
        if raw.paths.is_empty() && raw.files.is_empty() {
            self.fault(&raw.id, FaultKind::NowhereToLook(id.clone()));
        }
        let aside = raw.shape.as_ref().is_some_and(|it| it.get_ref() == "aside");
        if raw.kind.is_none() && raw.switch.is_none() && !aside {
            self.fault(&raw.id, FaultKind::NoKind(id.clone()));
        }
        let shape = raw.shape.as_ref().map_or(Shape::List, |shape| self.shape(shape));
        if (shape == Shape::Map) == raw.each.is_empty() {
            self.fault(&raw.id, FaultKind::EachAndShape(id.clone()));
        }
        SectionRule {
            paths: self.patterns(&raw.paths),
            files: self.file_names(&raw.files),
            conditions: raw.conditions.into_iter().map(|one| (one.field, one.values)).collect(),
            has: raw.has,
            kind: raw.kind.as_ref().and_then(|kind| self.kind(kind)),
            origin: self.origin(raw.origin.as_ref()).unwrap_or_default(),
            level: raw.level.and_then(|level| {
                let known = u8::try_from(*level.get_ref()).ok().and_then(Level::from_number);
                if known.is_none() {
                    let what = FaultKind::UnknownLevel(*level.get_ref());
                    note(&mut self.faults, || Fault::at(self.text, Some(level.span()), what));
                }
                known
            }),
            standing: self.standing(raw.standing.as_ref()),
            shape,
            records: self.patterns(&raw.records),
            aside: self.patterns(&raw.aside),
            each: self.patterns(&raw.each),
            when: raw.when,
            keys_are_times: raw.keys_are_times,
            title: raw.title,
            tells: raw.tells,
            silent: raw.silent,
            actor: raw.actor,
            partner: raw.partner,
            by_actor: raw.by_actor,
            words: raw.words,
            address: raw.address,
            domain: raw.domain,
            domain_owner: raw.domain_owner,
            domain_calls: raw.domain_calls,
            firm: raw.firm,
            event: raw.event,
            fields: raw.fields.iter().flat_map(|field| self.field(field)).collect(),
            lists: raw.lists.into_iter().filter_map(|list| self.list(list)).collect(),
            switch: raw.switch.map(|switch| self.switch(switch)),
            pair: raw.pair.map(|pair| PairRule {
                id: pair.id,
                role: pair.role,
                begin: pair.begin,
                end: pair.end,
            }),
            changed: false,
            id,
        }
    }

    fn field(&mut self, raw: &super::schema::RawField) -> Vec<FieldRule> {
        let kind = raw.kind.as_ref().and_then(|kind| self.kind(kind));
        let origin = self.origin(raw.origin.as_ref());
        let identifier = raw.identifier.as_ref().map(|code| {
            if IdentifierKind::from_code(code.get_ref()).is_none() {
                self.fault(code, FaultKind::UnknownIdentifier(code.get_ref().clone()));
            }
            code.get_ref().clone()
        });
        let firm = raw.firm;
        let paths = self.patterns(&raw.paths);
        let step = |it: &Pattern| it.as_str().rsplit('/').next().unwrap_or_default().to_owned();
        let name = paths.first().map(step).unwrap_or_default();
        let (name, identifier) = (|| name.clone(), || identifier.clone());
        let rule =
            |path| FieldRule { name: name(), path, kind, origin, identifier: identifier(), firm };
        paths.into_iter().map(rule).collect()
    }

    fn list(&mut self, raw: RawList) -> Option<ListRule> {
        let kind = self.kind(&raw.kind);
        let origin = self.origin(raw.origin.as_ref());
        let path = self.pattern(&raw.path)?;
        let standing = self.standing(raw.standing.as_ref());
        let RawList { when, title, words, .. } = raw;
        Some(ListRule { path, kind, origin, standing, when, title, words })
    }

    fn switch(&mut self, raw: RawSwitch) -> SwitchRule {
        self.unique(raw.cases.iter().map(|case| &case.id));
        let cases = raw.cases.into_iter().map(|case| Case {
            id: self.id(&case.id),
            values: case.values,
            kind: self.kind(&case.kind),
            origin: self.origin(case.origin.as_ref()),
            changed: false,
        });
        SwitchRule { cases: cases.collect(), field: raw.field, else_fields: raw.else_fields }
    }

    fn root(&mut self, raw: RawRoot) -> RootRule {
        let kind = self.kind(&raw.kind);
        let origin = self.origin(raw.origin.as_ref()).unwrap_or_default();
        RootRule { names: raw.names, kind, origin }
    }

    fn change(&mut self, raw: RawChange) -> ChangeRule {
        if raw.section.is_some() == raw.file.is_some() {
            self.fault(&raw.kind, FaultKind::ChangeOfNothing);
        }
        let files: Vec<Text> = raw.file.into_iter().collect();
        ChangeRule {
            section: raw.section.map(toml::Spanned::into_inner).unwrap_or_default(),
            file: self.file_names(&files).pop().unwrap_or_default(),
            path: raw.path.and_then(|path| self.pattern(&path)).unwrap_or_default(),
            kind: self.kind(&raw.kind),
            origin: self.origin(raw.origin.as_ref()),
            when: raw.when,
            title: raw.title,
        }
    }

    pub(super) fn kind(&mut self, code: &Text) -> Option<Kind> {
        let kind = Kind::from_code(code.get_ref());
        if kind.is_none() {
            self.fault(code, FaultKind::UnknownKind(code.get_ref().clone()));
        }
        kind
    }

    fn origin(&mut self, code: Option<&Text>) -> Option<Origin> {
        let code = code?;
        let origin = Origin::from_code(code.get_ref());
        if origin.is_none() {
            self.fault(code, FaultKind::UnknownOrigin(code.get_ref().clone()));
        }
        origin
    }

    fn standing(&mut self, code: Option<&Text>) -> Option<Standing> {
        let code = code?;
        let standing = Standing::from_code(code.get_ref());
        if standing.is_none() {
            self.fault(code, FaultKind::UnknownStanding(code.get_ref().clone()));
        }
        standing
    }

    fn format(&mut self, code: &Text) -> LayoutFormat {
        match code.get_ref().as_str() {
            "json" => LayoutFormat::Json,
            "json_lines" => LayoutFormat::JsonLines,
            "blocks" => LayoutFormat::Blocks,
            "csv" => LayoutFormat::Csv,
            "files" => LayoutFormat::Files,
            other => {
                self.fault(code, FaultKind::UnknownFormat(other.to_owned()));
                LayoutFormat::Json
            }
        }
    }

    fn shape(&mut self, code: &Text) -> Shape {
        match code.get_ref().as_str() {
            "list" => Shape::List,
            "facts" => Shape::Facts,
            "map" => Shape::Map,
            "aside" => Shape::Aside,
            other => {
                self.fault(code, FaultKind::UnknownShape(other.to_owned()));
                Shape::List
            }
        }
    }

    fn zone(&mut self, name: &Text) -> String {
        if jiff::tz::TimeZone::get(name.get_ref()).is_err() {
            self.fault(name, FaultKind::UnknownZone(name.get_ref().clone()));
        }
        name.get_ref().clone()
    }

    pub(super) fn id(&mut self, id: &Text) -> String {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if id.get_ref().is_empty() || !id.get_ref().chars().all(plain) {
            self.fault(id, FaultKind::BadId(id.get_ref().clone()));
        }
        id.get_ref().clone()
    }

    fn unique<'a>(&mut self, ids: impl Iterator<Item = &'a Text>) {
        let mut seen = BTreeSet::new();
        for id in ids {
            if !seen.insert(id.get_ref().as_str()) {
                self.fault(id, FaultKind::DuplicateId(id.get_ref().clone()));
            }
        }
    }

    fn patterns(&mut self, texts: &[Text]) -> Vec<Pattern> {
        texts.iter().filter_map(|text| self.pattern(text)).collect()
    }

    fn file_names(&mut self, texts: &[Text]) -> Vec<FileName> {
        let mut names = Vec::new();
        for text in texts {
            match FileName::parse(text.get_ref()) {
                Ok(name) => names.push(name),
                Err(why) => {
                    self.fault(text, FaultKind::BadPattern(text.get_ref().clone(), why));
                }
            }
        }
        names
    }

    fn pattern(&mut self, text: &Text) -> Option<Pattern> {
        match Pattern::parse(text.get_ref()) {
            Ok(pattern) => Some(pattern),
            Err(why) => {
                self.fault(text, FaultKind::BadPattern(text.get_ref().clone(), why));
                None
            }
        }
    }

    pub(super) fn fault(&mut self, place: &Text, what: FaultKind) {
        let span: Range<usize> = place.span();
        note(&mut self.faults, || Fault::at(self.text, Some(span), what));
    }
}
