//! Pages whose records are told by classes.

use super::Takes;
use super::form::{Form, has_class};
use crate::read::Decoded;
use crate::read::render::record::{Record, collapsed, end_list, is_stamp, separate};
use crate::read::render::tokens::Tokens;

/// Bytes of one line that are kept.
const LINE_BYTES: usize = 1 << 20;

/// What an open element is.
#[derive(Clone, PartialEq, Eq)]
enum Role {
    Skip,
    Label,
    Value,
    Time,
    Heading,
    Key(String),
}

/// A record that has begun.
struct Entry {
    depth: usize,
    record: Record,
    /// The label that values belong to, and the element it stood in; 0 for that of the list around.
    label: Option<(String, u64)>,
    /// Whether records inside of it were written out as such.
    split: bool,
    /// Whether it is a part of the record around it.
    part: bool,
}

/// Reads a page by a form.
pub(super) struct Entries {
    form: &'static Form,
    open: Vec<Entry>,
    /// Depth of an element, its number on the page, what it is.
    roles: Vec<(usize, u64, Role)>,
    elements: u64,
    line: String,
    href: Option<String>,
    carried: Vec<(String, String)>,
    started: bool,
}

impl Entries {
    pub(super) fn new(form: &'static Form) -> Self {
        Self {
            form,
            open: Vec::new(),
            roles: Vec::new(),
            elements: 0,
            line: String::new(),
            href: None,
            carried: Vec::new(),
            started: false,
        }
    }

    fn begin(&mut self, depth: usize) {
        let mut record = Record::default();
        let mut label = None;
        let mut part = false;
        if let Some(around) = self.open.last_mut() {
            // Inside of what says something itself it is a part; below a mere heading, a record.
            part = around.part || !around.record.is_empty();
            if !part {
                around.split = true;
                label = around.label.as_ref().map(|it| (it.0.clone(), 0));
            }
        }
        if part && let Some(around) = self.open.last_mut() {
            record = std::mem::take(&mut around.record);
        }
        self.open.push(Entry { depth, record, label, split: false, part });
    }

    fn finish(&mut self, out: &mut Vec<u8>) {
        let Some(mut entry) = self.open.pop() else { return };
        if entry.part {
            if let Some(around) = self.open.last_mut() {
                around.record = entry.record;
            }
            return;
        }
        if let Some((label, from)) = entry.label.filter(|_| !entry.split)
            && from > 0
            && !entry.record.has(&label)
        {
            entry.record.push("text", &label);
        }
        if entry.record.is_empty() {
            return;
        }
        for key in &self.form.carry {
            match entry.record.get(key).map(ToOwned::to_owned) {
                Some(value) => {
                    self.carried.retain(|it| it.0 != *key);
                    self.carried.push((key.clone(), value));
                }
                None => {
                    if let Some((key, value)) = self.carried.iter().find(|it| it.0 == *key) {
                        entry.record.push(key, value);
                    }
                }
            }
        }
        separate(&mut self.started, out);
        entry.record.write(out);
    }

    fn role(&self) -> Option<&(usize, u64, Role)> {
        let from = self.open.last().map_or(0, |it| it.depth);
        self.roles.last().filter(|it| it.0 >= from)
    }

    /// The role that an element of the open record has by its classes and its name.
    fn role_of(&self, name: &str, classes: &str) -> Option<Role> {
        let form = self.form;
        let called = form
            .keys
            .iter()
            .find(|(class, _)| classes.split_ascii_whitespace().any(|it| it == class.as_str()));
        if has_class(classes, &form.skip) {
            Some(Role::Skip)
        } else if has_class(classes, &form.value) {
            Some(Role::Value)
        } else if has_class(classes, &form.label) {
            Some(Role::Label)
        } else if has_class(classes, &form.time) {
            Some(Role::Time)
        } else if let Some((_, key)) = called {
            Some(Role::Key(key.clone()))
        } else {
            matches!(name, "h1" | "h2" | "h3" | "h4").then_some(Role::Heading)
        }
    }

    /// Puts a line where its place in the record says.
    fn put(&mut self, text: &str) {
        let role = self.role().cloned();
        let in_table = self.roles.iter().any(|it| it.2 == Role::Label);
        let first = self.form.first.as_deref();
        let Some(entry) = self.open.last_mut() else { return };
        match role {
            Some((.., Role::Skip)) => {}
            Some((_, element, Role::Label)) => match &entry.label {
                Some((label, from)) if *from == element => entry.record.push(label, text),
                _ => entry.label = Some((text.to_owned(), element)),
            },
            Some((.., Role::Value)) => {
                let label = entry.label.as_ref().map_or("value", |it| it.0.as_str());
                entry.record.push(label, text);
            }
            Some((.., Role::Time)) if !is_stamp(text) => entry.record.push("text", text),
            Some((.., Role::Time)) => entry.record.push("time", text),
            Some((.., Role::Heading)) => {
                let inside = entry.record.has("title") || in_table;
                entry.record.push(if inside { "group" } else { "title" }, text);
            }
            Some((.., Role::Key(key))) => entry.record.push(&key, text),
            None if is_stamp(text) => entry.record.push("time", text),
            None => match (&entry.label, first) {
                (Some((label, 0)), _) => entry.record.push(label, text),
                (_, Some(first)) if !entry.record.has(first) => entry.record.push(first, text),
                _ => entry.record.push("text", text),
            },
        }
    }
}

impl Takes for Entries {
    fn open(&mut self, tokens: &Tokens<Decoded<'_>>, depth: usize, _out: &mut Vec<u8>) {
        let name = tokens.name.as_str();
        let classes = tokens.attribute("class").unwrap_or_default();
        let form = self.form;
        self.elements += 1;
        if has_class(classes, &form.entry) && !has_class(classes, &form.skip) {
            self.begin(depth);
            return;
        }
        if self.open.is_empty() {
            return;
        }
        if has_class(classes, &form.titled)
            && let (Some(time), Some(entry)) = (tokens.attribute("title"), self.open.last_mut())
        {
            entry.record.push("time", time);
            self.roles.push((depth, self.elements, Role::Skip));
            return;
        }
        let skipped = self.role().is_some_and(|it| it.2 == Role::Skip);
        if let Some(role) = self.role_of(name, classes).filter(|_| !skipped) {
            self.roles.push((depth, self.elements, role));
        }
        match name {
            "a" => {
                let href = tokens.attribute("href");
                self.href = href.filter(|it| it.contains("://")).map(ToOwned::to_owned);
            }
            "img" | "video" | "audio" if !skipped => {
                let source = tokens.attribute("src").map(ToOwned::to_owned);
                if let (Some(source), Some(entry)) = (source, self.open.last_mut()) {
                    entry.record.push("file", &source);
                }
            }
            _ => {}
        }
    }

    fn close(&mut self, name: &str, depth: usize, out: &mut Vec<u8>) {
        if name == "a"
            && let Some(href) = self.href.take()
            && !self.line.trim_end().ends_with(&href)
        {
            let key = self.form.link.as_deref().unwrap_or("link");
            if let Some(entry) = self.open.last_mut() {
                let key = if entry.record.has(key) { "link" } else { key };
                entry.record.push(key, &href);
            }
        }
        self.roles.retain(|it| it.0 < depth);
        if self.open.last().is_some_and(|it| it.depth == depth) {
            self.finish(out);
        }
    }

    fn text(&mut self, text: &str) {
        if !self.open.is_empty() && self.line.len() < LINE_BYTES {
            self.line.push_str(text);
        }
    }

    fn line(&mut self, _out: &mut Vec<u8>) {
        if self.line.is_empty() {
            return;
        }
        let line = collapsed(&std::mem::take(&mut self.line));
        if !line.is_empty() {
            self.put(&line);
        }
    }

    fn end(&mut self, out: &mut Vec<u8>) {
        while !self.open.is_empty() {
            self.finish(out);
        }
        end_list(self.started, out);
    }
}
