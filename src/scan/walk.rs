//! The walk of one entry: keys and values from a reader become rows of the index.
//!
//! A record is decided by its path (see `classify::Items`), never by its content. Its row is
//! appended when it begins and completed when it ends, so that rows stand in file order.

use std::ops::ControlFlow;

use jiff::tz::TimeZone;

use super::hash;
use super::held::Held;
use super::making::Making;
use super::repeats::ListSeen;
use crate::classify::{Items, Key, NodeId};
use crate::index::{ClassId, Row};
use crate::profile::Profile;
use crate::read::{Format, unescape};
use crate::record::{Container, EntryId, Leaf, LeafKind, Sink};
use crate::taxonomy::Level;

/// Values between two looks at the clock and at questions.
const LOOK_EVERY: u32 = 2048;

/// An open container.
#[expect(clippy::struct_excessive_bools, reason = "what it is, independently of each other")]
pub(super) struct Frame {
    pub(super) node: NodeId,
    array: bool,
    /// The node of its element, or of the member whose key came last.
    child: NodeId,
    /// Whether it is a record.
    record: bool,
    /// Whether it is a list whose content is compared with lists seen before.
    list: bool,
    /// Records directly inside so far.
    items: u32,
    /// Tells it from all other containers of the entry.
    serial: u64,
    /// Its key, where its node stands for many.
    any_key: Option<Box<str>>,
}

/// Takes one entry's keys and values.
pub(super) struct Walk<'a> {
    pub(super) held: &'a mut Held,
    pub(super) root: u32,
    pub(super) entry: EntryId,
    pub(super) format: Format,
    /// The zone of times without one, where it is not UTC.
    pub(super) zone: Option<TimeZone>,
    /// Whether the day stands first in dates of numbers, where that is known.
    pub(super) day_first: Option<bool>,
    /// Root keys met, for confirming the profile.
    pub(super) root_keys: Vec<NodeId>,
    pub(super) frames: Vec<Frame>,
    pub(super) making: Vec<Making>,
    pub(super) lists: Vec<ListSeen>,
    /// Called now and then; breaks to stop.
    pub(super) look: &'a mut dyn FnMut(&Held, u64) -> ControlFlow<()>,
    pub(super) tally: Tally,
    /// Keep nothing: the same section was read from a better copy.
    pub(super) discard: bool,
    /// What tells the entry from the other files of its section; 0 where it is no section.
    pub(super) apart: u64,
    /// The list that rows are being appended for, by its frame's serial.
    pub(super) run: u64,
    pending_key: Option<Box<str>>,
    serials: u64,
    until_look: u32,
    pub(super) document: u64,
}

/// What a walk counted.
#[derive(Clone, Debug, Default)]
pub(super) struct Tally {
    pub(super) values: u64,
    pub(super) values_sorted: u64,
    pub(super) records: u64,
    pub(super) duplicates: u64,
    pub(super) bad_times: u64,
}

impl<'a> Walk<'a> {
    pub(super) fn new(
        held: &'a mut Held,
        root: u32,
        entry: EntryId,
        look: &'a mut dyn FnMut(&Held, u64) -> ControlFlow<()>,
    ) -> Self {
        let it = held.roots.get(root as usize);
        let format = it.map_or(Format::Json, |it| it.format);
        let profile = it.and_then(|it| held.profiles.get(it.profile?));
        let day_first = profile.and_then(|it| it.day_first);
        let zone =
            profile.filter(|it| it.zone != "UTC").and_then(|it| TimeZone::get(&it.zone).ok());
        Self {
            held,
            root,
            entry,
            format,
            zone,
            day_first,
            root_keys: Vec::new(),
            frames: Vec::new(),
            making: Vec::new(),
            lists: Vec::new(),
            look,
            tally: Tally::default(),
            discard: false,
            apart: 0,
            run: 0,
            pending_key: None,
            serials: 0,
            until_look: LOOK_EVERY,
            document: 0,
        }
    }

    /// Ends what the file left open, keeping what was complete.
    pub(super) fn finish(&mut self, end_bytes: u64) {
        while !self.frames.is_empty() {
            self.leave(end_bytes);
        }
    }

    fn child(&self) -> NodeId {
        match self.frames.last() {
            Some(frame) => frame.child,
            None => self.held.roots.get(self.root as usize).map_or(NodeId(0), |it| it.node),
        }
    }

    fn is_record(&self, node: NodeId, container: Container) -> bool {
        let Some(meaning) = self.held.meanings.get(node.0 as usize) else { return false };
        let element = *self.held.tree.key(node) == Key::Element;
        let shape_fits = container == Container::Object || element;
        match meaning.decision.items {
            Items::Record => shape_fits,
            Items::RecordIfFree => shape_fits && self.making.is_empty(),
            Items::Part => false,
        }
    }

    fn has_key(&self, node: NodeId) -> bool {
        matches!(self.held.tree.key(node), Key::Member(_) | Key::Any)
    }

    /// Appends a row for a record or fact that begins here.
    pub(super) fn append(&mut self, offset_bytes: u64) -> u32 {
        let row = self.held.index.push(Row {
            class: ClassId(0),
            secs: None,
            offset_mins: None,
            level: Level::Everyday,
            offset_bytes,
            dead: true,
        });
        let (node, serial, items) = match self.frames.last_mut() {
            Some(frame) => {
                frame.items += 1;
                (frame.node, frame.serial, frame.items - 1)
            }
            None => (NodeId(0), 0, row),
        };
        if self.run != serial + 1 {
            self.run = serial + 1;
            let path = self.data_path();
            self.held.index.lists.begin(row, node.0, items, path);
        }
        row
    }

    /// The path of the innermost container, where keys that are data are in it.
    fn data_path(&self) -> Option<Box<str>> {
        if self.frames.iter().all(|frame| frame.any_key.is_none()) {
            return None;
        }
        let steps = self.frames.iter().skip(1).map(|frame| match &frame.any_key {
            Some(key) => &**key,
            None => match self.held.tree.key(frame.node) {
                Key::Member(key) => key,
                _ => "[]",
            },
        });
        Some(steps.collect::<Vec<_>>().join("/").into_boxed_str())
    }

    fn looked(&mut self) -> ControlFlow<()> {
        self.until_look -= 1;
        if self.until_look > 0 {
            return ControlFlow::Continue(());
        }
        self.until_look = LOOK_EVERY;
        (self.look)(self.held, self.tally.records)
    }

    fn learn(&mut self, node: NodeId) {
        self.held.learn(node, self.root);
    }

    fn leave(&mut self, end_bytes: u64) {
        let Some(frame) = self.frames.pop() else { return };
        if frame.record
            && let Some(made) = self.making.pop()
        {
            self.complete(made, end_bytes);
        }
        if frame.list
            && let Some(mut list) = self.lists.pop()
        {
            let key = frame.any_key.as_deref().unwrap_or_default();
            list.hash = hash::bytes(list.hash, key.as_bytes());
            self.list_ended(frame.node, &list);
        }
    }
}

impl Sink for Walk<'_> {
    fn document(&mut self, number: u64) -> ControlFlow<()> {
        self.document = number;
        ControlFlow::Continue(())
    }

    fn open(&mut self, container: Container, offset_bytes: u64) -> ControlFlow<()> {
        let node = self.child();
        let record = self.is_record(node, container);
        let array = container == Container::Array;
        // A record that stands alone under a key is compared like a list of one.
        let alone = record && self.lists.is_empty() && self.has_key(node);
        let list = (array || alone) && self.making.is_empty();
        if list {
            self.lists.push(ListSeen::new(self.held, self.tally.clone()));
        }
        if record {
            let row = self.append(offset_bytes);
            self.making.push(Making::new(node, row, offset_bytes));
        }
        let child = if array {
            let (child, new) = self.held.tree.element(node);
            if new {
                self.learn(child);
            }
            child
        } else {
            node
        };
        self.serials += 1;
        let any_key = self.pending_key.take();
        let serial = self.serials;
        self.frames.push(Frame { node, array, child, record, list, items: 0, serial, any_key });
        ControlFlow::Continue(())
    }

    fn key(&mut self, raw: &[u8], escaped: bool, _offset_bytes: u64) -> ControlFlow<()> {
        let Some(frame) = self.frames.last_mut() else { return ControlFlow::Continue(()) };
        let parent = frame.node;
        let format = self.format;
        let text = || {
            let key = unescape(format, raw, escaped);
            String::from_utf8_lossy(&key).into_owned()
        };
        let (child, new) = self.held.tree.member(parent, raw, text);
        frame.child = child;
        self.pending_key = (*self.held.tree.key(child) == Key::Any).then(|| {
            let key = unescape(format, raw, escaped);
            let key = String::from_utf8_lossy(key.get(..256).unwrap_or(&key)).into_owned();
            key.into_boxed_str()
        });
        if new {
            self.learn(child);
            if self.frames.len() == 1 {
                self.root_keys.push(child);
            }
        }
        if let Some(made) = self.making.last_mut()
            && let Some(meaning) = self.held.meanings.get(child.0 as usize)
        {
            made.marks |= meaning.decision.mark;
        }
        ControlFlow::Continue(())
    }

    fn leaf(&mut self, leaf: Leaf<'_>) -> ControlFlow<()> {
        let node = self.child();
        let key = self.pending_key.take();
        let text = unescape(self.format, leaf.raw, leaf.escaped);
        let empty = leaf.kind == LeafKind::Null || self.is_empty_value(&text);
        let meaning = self.held.meanings.get(node.0 as usize);
        let (same, aside) = meaning.map_or((0, false), |it| (it.same, it.decision.aside));
        if let Some(made) = self.making.last_mut() {
            // By what a path says, not by where it is: two copies may stand under two paths.
            made.hash = hash::bytes(hash::mix(made.hash, same), leaf.raw);
            if !empty {
                // What is aside does not make a record, but it is sorted all the same.
                made.filled += u32::from(!aside);
                self.tally.values_sorted += u64::from(aside);
                self.tally.values += 1;
                self.field(node, &leaf, &text);
            }
        } else if !empty && aside {
            self.tally.values += 1;
            self.tally.values_sorted += 1;
        } else if !empty {
            self.tally.values += 1;
            self.fact((node, key.as_deref()), &leaf, &text);
        }
        self.looked()
    }

    fn close(&mut self, end_bytes: u64) -> ControlFlow<()> {
        self.leave(end_bytes);
        ControlFlow::Continue(())
    }

    fn skipped(&mut self, _offset_bytes: u64) {
        self.pending_key = None;
    }
}

impl Walk<'_> {
    fn is_empty_value(&self, text: &[u8]) -> bool {
        let text = text.trim_ascii();
        // Values that say "nothing" are short.
        if text.is_empty() || text == b"N/A" {
            return true;
        }
        if text.len() > 200 {
            return false;
        }
        let profile = self.held.roots.get(self.root as usize).and_then(|it| it.profile);
        let Some(profile) = profile.and_then(|at| self.held.profiles.get(at)) else { return false };
        let written = matches!(self.format, Format::Blocks | Format::Text);
        profile.empty_values.iter().any(|it| it.as_bytes() == text)
            || written && self.in_list() && says_nothing(profile, text)
    }

    /// Whether no list is open: a fact then has a place of its own.
    pub(super) fn outside_lists(&self) -> bool {
        self.frames.iter().all(|frame| !frame.array)
    }

    /// Whether the value that came last is an item of a list.
    pub(super) fn in_list(&self) -> bool {
        self.frames.last().is_some_and(|frame| frame.array)
    }
}

/// Whether a line of a text export is a sentence that says "nothing here", or a heading over one.
fn says_nothing(profile: &Profile, line: &[u8]) -> bool {
    let line = String::from_utf8_lossy(line).to_lowercase();
    line.ends_with([':', '：']) || profile.empty_sentences.iter().any(|it| line.starts_with(&**it))
}
