//! The walk of one entry: keys and values from a reader become rows of the index.
//!
//! A record is decided by its path (see `classify::Items`), never by its content. Its row is
//! appended when it begins and completed when it ends, so that rows stand in file order.

use std::ops::ControlFlow;

use jiff::tz::TimeZone;

use super::alike::Alike;
use super::brief::Brief;
use super::hash;
use super::held::Held;
use super::making::Making;
use super::nothing::Nothing;
use super::repeats::ListSeen;
use crate::classify::{Items, Key, NodeId, time};
use crate::detect;
use crate::index::Row;
use crate::read::{Format, unescape};
use crate::record::{Container, EntryId, Flat, Leaf, Sink};

/// Values between two looks at the clock and at questions.
const LOOK_EVERY: u32 = 2048;

/// An open container.
#[expect(clippy::struct_excessive_bools, reason = "what it is, independently of each other")]
pub(super) struct Frame {
    pub(super) node: NodeId,
    pub(super) array: bool,
    /// The node of its element, or of the member whose key came last.
    pub(super) child: NodeId,
    /// Whether it is a record.
    record: bool,
    /// Whether it is a list whose content is compared with lists seen before.
    list: bool,
    /// Records directly inside so far.
    items: u32,
    /// Tells it from all other containers of the entry.
    serial: u64,
    /// Its key, where its node stands for many.
    pub(super) any_key: Option<Box<str>>,
}

/// Gets what is held, the first row that may not be finished, and the number of records.
pub(super) type Look<'a> = dyn FnMut(&mut Held, u32, u64) -> ControlFlow<()> + 'a;

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
    /// Which values say "nothing" here.
    pub(super) nothing: Nothing,
    pub(super) frames: Vec<Frame>,
    pub(super) making: Vec<Making>,
    pub(super) lists: Vec<ListSeen>,
    /// Called now and then; breaks to stop.
    pub(super) look: &'a mut Look<'a>,
    pub(super) tally: Tally,
    /// Keep nothing: the same section was read from a better copy.
    pub(super) discard: bool,
    /// What tells the entry from the other files of its section; 0 where it is no section.
    pub(super) apart: u64,
    /// The list that rows are being appended for, by its frame's serial.
    pub(super) run: u64,
    pending_key: Option<Box<str>>,
    /// The member whose key was said to be expected.
    expected: NodeId,
    /// The row of the innermost record, where it is still to be appended.
    pub(super) reserved: Option<Row>,
    /// What was learned of links and times met before.
    pub(super) links: detect::Links,
    pub(super) dates: time::Dates,
    /// Records that come as a whole.
    pub(super) alike: Alike,
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
        look: &'a mut Look<'a>,
    ) -> Self {
        let it = held.roots.get(root as usize);
        let format = it.map_or(Format::Json, |it| it.format);
        let profile = it.and_then(|it| held.profiles.get(it.profile?));
        let day_first = profile.and_then(|it| it.day_first);
        let nothing = Nothing::new(profile, format);
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
            nothing,
            frames: Vec::new(),
            making: Vec::new(),
            lists: Vec::new(),
            look,
            tally: Tally::default(),
            discard: false,
            apart: 0,
            run: 0,
            pending_key: None,
            expected: NodeId(0),
            reserved: None,
            links: detect::Links::default(),
            dates: time::Dates::default(),
            alike: Alike::default(),
            serials: 0,
            until_look: LOOK_EVERY,
            document: 0,
        }
    }

    /// Ends what the file left open, keeping what was complete.
    pub(super) fn finish(&mut self) {
        while !self.frames.is_empty() {
            self.leave();
        }
        self.settle();
    }

    fn child(&self) -> NodeId {
        match self.frames.last() {
            Some(frame) => frame.child,
            None => self.held.roots.get(self.root as usize).map_or(NodeId(0), |it| it.node),
        }
    }

    pub(super) fn is_record(&self, brief: &Brief, container: Container) -> bool {
        let shape_fits = container == Container::Object || brief.element;
        match brief.items {
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
        self.settle();
        self.reserved = Some(Row::dead(offset_bytes));
        self.begin_row()
    }

    /// The number of the row that comes next; notes which list it stands in.
    #[inline]
    pub(super) fn begin_row(&mut self) -> u32 {
        let row = self.held.index.columns.len();
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

    /// Appends the row that is reserved, as one that says nothing.
    pub(super) fn settle(&mut self) {
        if let Some(row) = self.reserved.take() {
            self.held.index.columns.push(row);
        }
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

    #[inline]
    pub(super) fn looked(&mut self, values: u32) -> ControlFlow<()> {
        self.until_look = self.until_look.saturating_sub(values);
        if self.until_look > 0 { ControlFlow::Continue(()) } else { self.look() }
    }

    /// Looks at the clock and at questions. Breaks to stop.
    #[cold]
    pub(super) fn look(&mut self) -> ControlFlow<()> {
        self.until_look = LOOK_EVERY;
        let unfinished = self.making.first().map_or(self.held.index.columns.len(), |it| it.row);
        (self.look)(self.held, unfinished, self.tally.records)
    }

    fn leave(&mut self) {
        let Some(frame) = self.frames.pop() else { return };
        if frame.record
            && let Some(made) = self.making.pop()
        {
            self.complete(&made);
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
        let record = self.is_record(&self.held.brief(node), container);
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
                self.held.learn(child, self.root);
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
        let (child, new) = self.held.tree.member((parent, frame.child), raw, text);
        frame.child = child;
        if new {
            self.held.learn(child, self.root);
            if self.frames.len() == 1 {
                self.root_keys.push(child);
            }
        }
        let brief = self.held.brief(child);
        self.pending_key = brief.any.then(|| {
            let key = unescape(format, raw, escaped);
            let key = String::from_utf8_lossy(key.get(..256).unwrap_or(&key)).into_owned();
            key.into_boxed_str()
        });
        self.key_marks(&brief);
        ControlFlow::Continue(())
    }

    #[inline]
    fn expected(&mut self) -> &[u8] {
        let expected = self.frames.last().and_then(|it| self.held.tree.expected(it.node, it.child));
        let Some((node, quoted)) = expected else { return &[] };
        self.expected = node;
        quoted
    }

    #[inline]
    fn expected_key(&mut self, _offset_bytes: u64) -> ControlFlow<()> {
        self.pending_key = None;
        if let Some(frame) = self.frames.last_mut() {
            frame.child = self.expected;
            let brief = self.held.brief(self.expected);
            self.key_marks(&brief);
        }
        ControlFlow::Continue(())
    }

    fn leaf(&mut self, leaf: Leaf<'_>) -> ControlFlow<()> {
        let node = self.child();
        let key = self.pending_key.take();
        let text = self.said(leaf.kind, leaf.raw, leaf.escaped);
        let brief = self.held.brief(node);
        let (mut fields, making) = self.fields();
        if let Some(made) = making.last_mut() {
            fields.member(made, (node, &brief), (leaf.raw, text.as_deref()));
        } else if let Some(text) = text {
            self.tally.values += 1;
            if brief.aside {
                self.tally.values_sorted += 1;
            } else {
                self.fact((node, key.as_deref()), &leaf, &text);
            }
        }
        self.looked(1)
    }

    fn learn(&mut self, keys: &[&[u8]]) -> bool {
        self.learn_alike(keys)
    }

    #[inline]
    fn takes_flat(&self) -> bool {
        let fits = |it: &Frame| it.array && Some(it.child) == self.alike.element;
        self.frames.last().is_some_and(fits) && (self.alike.anywhere || self.making.is_empty())
    }

    fn flat(&mut self, flat: &Flat<'_>) -> ControlFlow<()> {
        self.alike_record(flat)
    }

    fn close(&mut self, _end_bytes: u64) -> ControlFlow<()> {
        self.leave();
        ControlFlow::Continue(())
    }

    fn skipped(&mut self, _offset_bytes: u64) {
        self.pending_key = None;
    }
}

impl Walk<'_> {
    /// Notes that a field is there, whatever its value.
    #[inline]
    fn key_marks(&mut self, brief: &Brief) {
        if brief.mark != 0
            && let Some(made) = self.making.last_mut()
        {
            made.marks |= brief.mark;
        }
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
