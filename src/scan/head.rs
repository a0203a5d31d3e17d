//! What the first bytes of an entry tell: its keys, for recognising the platform.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use crate::profile::{Head, LayoutFormat};
use crate::read::{Format, read, unescape};
use crate::record::{Container, Leaf, Sink};

/// Deepest path that is noted.
pub(super) const DEPTH_MAX: usize = 4;

/// Paths and lines that are noted.
pub(super) const PATHS_MAX: usize = 2000;
pub(super) const LINES_MAX: usize = 50;

/// Keys that are held against the words that betray a platform.
const NAMES_MAX: usize = 200;

/// Keys and paths in the head of an entry.
#[derive(Clone, Default)]
pub(super) struct HeadKeys {
    format: Option<Format>,
    /// The form of a page.
    page: Option<&'static str>,
    root_keys: Vec<String>,
    paths: BTreeSet<String>,
    lines: Vec<BTreeSet<String>>,
    /// Where the scan is, as a path, and how long it is without its last steps, outermost first.
    path: String,
    steps: Vec<usize>,
    /// Whether the innermost containers are lists.
    arrays: Vec<bool>,
}

impl HeadKeys {
    /// Reads the head of an entry; `page` is the form of a page.
    pub(super) fn of(format: Format, page: Option<&'static str>, mut head: &[u8]) -> Self {
        let mut keys = Self { format: Some(format), page, ..Self::default() };
        // A head is cut somewhere: that it cannot be read to its end says nothing.
        let _cut = read(format, &mut head, &mut keys);
        keys
    }

    /// The form in which profiles know it; `None` for forms that no profile is written for.
    pub(super) fn layout_format(format: Format) -> Option<LayoutFormat> {
        match format {
            Format::Json
            | Format::Page
            | Format::Markup
            | Format::Cards
            | Format::Mail
            | Format::Car => Some(LayoutFormat::Json),
            Format::JsonLines => Some(LayoutFormat::JsonLines),
            Format::Blocks | Format::Text => Some(LayoutFormat::Blocks),
            Format::Csv { .. } | Format::Sheets => Some(LayoutFormat::Csv),
            Format::Media | Format::Unknown(_) => None,
        }
    }

    /// In the form that recognition takes.
    pub(super) fn head<'a>(&'a self, name: &'a str, format: LayoutFormat) -> Head<'a> {
        let (root_keys, paths, line_paths) = (&*self.root_keys, &self.paths, &*self.lines);
        Head { name, format, root_keys, paths, line_paths, page: self.page }
    }

    /// Whether another head has the same keys.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        (&self.root_keys, &self.lines, &self.paths, self.page)
            == (&other.root_keys, &other.lines, &other.paths, other.page)
    }

    /// Names that stand in the head: keys of the root and the last keys of paths.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        let last = |it: &'_ String| it.rfind('/').map_or(0, |at| at + 1);
        let paths = self.paths.iter().take(NAMES_MAX);
        let ends = paths.filter_map(move |it| it.get(last(it)..));
        self.root_keys.iter().take(NAMES_MAX).map(String::as_str).chain(ends)
    }

    fn note(&mut self) {
        if self.steps.len() > DEPTH_MAX || self.steps.is_empty() {
            return;
        }
        let noted = std::iter::once(&mut self.paths).chain(self.lines.last_mut());
        for paths in noted {
            // Most paths come again with every record.
            if paths.len() < PATHS_MAX && !paths.contains(&self.path) {
                paths.insert(self.path.clone());
            }
        }
    }

    fn step_in(&mut self, step: &str) {
        let before = self.path.len();
        if !self.steps.is_empty() {
            self.path.push('/');
        }
        self.path.push_str(step);
        self.steps.push(before);
    }

    fn step_out(&mut self) {
        if let Some(before) = self.steps.pop() {
            self.path.truncate(before);
        }
    }

    fn value_ended(&mut self) {
        if self.arrays.last() == Some(&false) {
            self.step_out();
        }
    }
}

impl Sink for HeadKeys {
    fn document(&mut self, number: u64) -> ControlFlow<()> {
        if self.format == Some(Format::JsonLines) {
            if number as usize >= LINES_MAX {
                return ControlFlow::Break(());
            }
            self.lines.push(BTreeSet::new());
        }
        ControlFlow::Continue(())
    }

    fn open(&mut self, container: Container, _offset_bytes: u64) -> ControlFlow<()> {
        self.arrays.push(container == Container::Array);
        if container == Container::Array {
            self.step_in("[]");
        }
        ControlFlow::Continue(())
    }

    fn key(&mut self, raw: &[u8], escaped: bool, _offset_bytes: u64) -> ControlFlow<()> {
        let key = unescape(self.format.unwrap_or(Format::Json), raw, escaped);
        let key = String::from_utf8_lossy(&key);
        // The columns of a table are the keys of its rows.
        let table = self.format.is_some_and(Format::is_table) && self.arrays.len() == 2;
        if (self.arrays.len() == 1 || table)
            && self.root_keys.len() < PATHS_MAX
            && !self.root_keys.iter().any(|it| **it == key)
        {
            self.root_keys.push(key.clone().into_owned());
        }
        self.step_in(&key);
        self.note();
        ControlFlow::Continue(())
    }

    fn leaf(&mut self, _leaf: Leaf<'_>) -> ControlFlow<()> {
        self.value_ended();
        ControlFlow::Continue(())
    }

    fn close(&mut self, _end_bytes: u64) -> ControlFlow<()> {
        if self.arrays.pop() == Some(true) {
            self.step_out();
        }
        self.value_ended();
        ControlFlow::Continue(())
    }

    fn skipped(&mut self, _offset_bytes: u64) {
        self.value_ended();
    }
}
