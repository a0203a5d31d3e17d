//! The form of a head, as a number: an export of many small files has few forms, and the keys of each
//! are written down once.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::Arc;

use super::hash;
use super::head::{DEPTH_MAX, HeadKeys, LINES_MAX, PATHS_MAX};
use crate::read::{Format, page_form, read};
use crate::record::{Container, Leaf, Sink};

/// Forms that are remembered.
const FORMS_MAX: usize = 256;

/// The keys of the forms that were met.
#[derive(Default)]
pub(super) struct Forms(RefCell<BTreeMap<u64, Arc<HeadKeys>>>);

impl Forms {
    /// What [`HeadKeys::of`] gives for the head with this number, as a rule without making it anew.
    pub(super) fn keys(&self, format: Format, head: &[u8], number: u64) -> Arc<HeadKeys> {
        let mut known = self.0.borrow_mut();
        if let Some(found) = known.get(&number) {
            return Arc::clone(found);
        }
        let keys = Arc::new(HeadKeys::of(format, page(format, head), head));
        if known.len() < FORMS_MAX {
            known.insert(number, Arc::clone(&keys));
        }
        keys
    }
}

/// The form of a page.
fn page(format: Format, head: &[u8]) -> Option<&'static str> {
    (format == Format::Page).then(|| page_form(head)).flatten()
}

/// The number of the form of a head.
pub(super) fn number_of(format: Format, mut head: &[u8]) -> u64 {
    let mut form = Form::new(format);
    form.hash = hash::bytes(form.hash, page(format, head).unwrap_or_default().as_bytes());
    // A head is cut somewhere: that it cannot be read to its end says nothing.
    let _cut = read(format, &mut head, &mut form);
    form.hash
}

/// Puts together the paths of a head in the order in which they came first: equal for heads of which
/// [`HeadKeys`] says the same.
struct Form {
    format: Format,
    hash: u64,
    /// Where the scan is, outermost first: each path with those before it.
    steps: Vec<u64>,
    /// Whether the innermost containers are lists.
    arrays: Vec<bool>,
    /// Paths that were met, and those of the line at hand, in order.
    paths: Vec<u64>,
    line: Vec<u64>,
}

impl Form {
    fn new(format: Format) -> Self {
        Self {
            format,
            hash: hash::bytes(0, format.code().as_bytes()),
            steps: Vec::with_capacity(16),
            arrays: Vec::with_capacity(16),
            paths: Vec::with_capacity(64),
            line: Vec::new(),
        }
    }

    fn step_in(&mut self, step: u64) {
        let above = self.steps.last().copied().unwrap_or_default();
        self.steps.push(hash::mix(above, step));
    }

    fn note(&mut self, path: u64) {
        let lines = self.format == Format::JsonLines;
        let fresh = [insert(&mut self.paths, path), lines && insert(&mut self.line, path)];
        for (number, _) in (1..).zip(fresh).filter(|it| it.1) {
            self.hash = hash::mix(self.hash, path ^ number);
        }
    }

    fn value_ended(&mut self) {
        if self.arrays.last() == Some(&false) {
            self.steps.pop();
        }
    }
}

/// Adds a number to those in order; whether it is not known to be among them.
fn insert(all: &mut Vec<u64>, number: u64) -> bool {
    let Err(at) = all.binary_search(&number) else { return false };
    if all.len() < PATHS_MAX {
        all.insert(at, number);
    }
    true
}

impl Sink for Form {
    fn document(&mut self, number: u64) -> ControlFlow<()> {
        if self.format == Format::JsonLines {
            if number as usize >= LINES_MAX {
                return ControlFlow::Break(());
            }
            self.line.clear();
            self.hash = hash::mix(self.hash, number);
        }
        ControlFlow::Continue(())
    }

    fn open(&mut self, container: Container, _offset_bytes: u64) -> ControlFlow<()> {
        let array = container == Container::Array;
        self.arrays.push(array);
        if array {
            self.step_in(1);
        }
        ControlFlow::Continue(())
    }

    fn key(&mut self, raw: &[u8], escaped: bool, _offset_bytes: u64) -> ControlFlow<()> {
        self.step_in(hash::bytes(2 + u64::from(escaped), raw));
        if self.steps.len() <= DEPTH_MAX
            && let Some(path) = self.steps.last().copied()
        {
            self.note(path);
        }
        ControlFlow::Continue(())
    }

    fn leaf(&mut self, _leaf: Leaf<'_>) -> ControlFlow<()> {
        self.value_ended();
        ControlFlow::Continue(())
    }

    fn close(&mut self, _end_bytes: u64) -> ControlFlow<()> {
        if self.arrays.pop() == Some(true) {
            self.steps.pop();
        }
        self.value_ended();
        ControlFlow::Continue(())
    }

    fn skipped(&mut self, _offset_bytes: u64) {
        self.value_ended();
    }
}
