//! A sink that writes down what it is told, and inputs that give out bytes in pieces.

use std::fmt::Write as _;
use std::io;
use std::ops::ControlFlow;

use dossier::read::{Format, Outcome, read, read_one, unescape};
use dossier::record::{Container, Leaf, LeafKind, Sink};

/// What a sink was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Event {
    Document(u64),
    Open(Container, u64),
    Key(Vec<u8>, u64),
    Leaf { kind: LeafKind, value: Vec<u8>, len_bytes: u64, offset_bytes: u64 },
    Close(u64),
    Skipped(u64),
}

/// Writes down every event and checks that they fit together.
pub(super) struct Recorder {
    format: Format,
    open: Vec<Container>,
    pub(super) events: Vec<Event>,
    stop_after: usize,
}

impl Recorder {
    pub(super) fn new(format: Format) -> Self {
        Self { format, open: Vec::new(), events: Vec::new(), stop_after: usize::MAX }
    }

    pub(super) fn stop_after(format: Format, events: usize) -> Self {
        Self { stop_after: events, ..Self::new(format) }
    }

    fn push(&mut self, event: Event) -> ControlFlow<()> {
        assert!(self.events.len() < self.stop_after, "told more after saying stop");
        self.events.push(event);
        if self.events.len() == self.stop_after {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    }

    /// One line that says it all: `#0 {a='text' b=[1 true null]}`, `~` for what was skipped.
    pub(super) fn line(&self) -> String {
        let mut line = String::new();
        let mut open = Vec::new();
        for event in &self.events {
            let behind = line.chars().last().unwrap_or(' ');
            if !matches!(behind, ' ' | '{' | '[' | '=') && !matches!(event, Event::Close(_)) {
                line.push(' ');
            }
            match event {
                Event::Document(number) => write!(line, "#{number}").unwrap(),
                Event::Open(container, _) => {
                    open.push(*container);
                    line.push(if *container == Container::Object { '{' } else { '[' });
                }
                Event::Key(key, _) => write!(line, "{}=", String::from_utf8_lossy(key)).unwrap(),
                Event::Leaf { kind: LeafKind::Text, value, .. } => {
                    write!(line, "'{}'", String::from_utf8_lossy(value)).unwrap();
                }
                Event::Leaf { value, .. } => line.push_str(&String::from_utf8_lossy(value)),
                Event::Close(_) => {
                    let object = open.pop() == Some(Container::Object);
                    line.push(if object { '}' } else { ']' });
                }
                Event::Skipped(_) => line.push('~'),
            }
        }
        line
    }
}

impl Sink for Recorder {
    fn document(&mut self, number: u64) -> ControlFlow<()> {
        assert!(self.open.is_empty(), "a document inside a container");
        self.push(Event::Document(number))
    }

    fn open(&mut self, container: Container, offset_bytes: u64) -> ControlFlow<()> {
        self.open.push(container);
        self.push(Event::Open(container, offset_bytes))
    }

    fn key(&mut self, raw: &[u8], escaped: bool, offset_bytes: u64) -> ControlFlow<()> {
        assert_eq!(self.open.last(), Some(&Container::Object), "a key outside an object");
        let key = unescape(self.format, raw, escaped).into_owned();
        self.push(Event::Key(key, offset_bytes))
    }

    fn leaf(&mut self, leaf: Leaf<'_>) -> ControlFlow<()> {
        assert!(leaf.raw.len() <= Leaf::KEPT_BYTES);
        assert!(leaf.len_bytes >= leaf.raw.len() as u64);
        let value = unescape(self.format, leaf.raw, leaf.escaped).into_owned();
        let Leaf { kind, len_bytes, offset_bytes, .. } = leaf;
        self.push(Event::Leaf { kind, value, len_bytes, offset_bytes })
    }

    fn close(&mut self, end_bytes: u64) -> ControlFlow<()> {
        assert!(self.open.pop().is_some(), "a close too many");
        self.push(Event::Close(end_bytes))
    }

    fn skipped(&mut self, offset_bytes: u64) {
        self.events.push(Event::Skipped(offset_bytes));
    }
}

/// Gives out bytes in pieces of the given sizes, over and over.
pub(super) struct Pieces<'a> {
    bytes: &'a [u8],
    sizes: Vec<usize>,
    turn: usize,
}

impl<'a> Pieces<'a> {
    pub(super) fn new(bytes: &'a [u8], sizes: &[usize]) -> Self {
        Self { bytes, sizes: sizes.to_vec(), turn: 0 }
    }
}

impl io::Read for Pieces<'_> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let size = self.sizes[self.turn % self.sizes.len()].max(1);
        self.turn += 1;
        let count = size.min(buf.len()).min(self.bytes.len());
        buf[..count].copy_from_slice(&self.bytes[..count]);
        self.bytes = &self.bytes[count..];
        Ok(count)
    }
}

/// Reads `bytes` whole; every container that was opened must have been closed.
pub(super) fn events(format: Format, bytes: &[u8]) -> (Recorder, Outcome) {
    events_from(format, &mut &bytes[..])
}

pub(super) fn events_from(format: Format, input: &mut dyn io::Read) -> (Recorder, Outcome) {
    let mut recorder = Recorder::new(format);
    let outcome = read(format, input, &mut recorder).expect("the input does not fail");
    assert!(recorder.open.is_empty(), "a container was left open");
    (recorder, outcome)
}

/// The events of the one value at `offset`.
pub(super) fn events_at(format: Format, bytes: &[u8], offset: u64) -> Vec<Event> {
    let mut recorder = Recorder::new(format);
    let from = usize::try_from(offset).unwrap();
    read_one(format, bytes, &mut &bytes[from..], offset, &mut recorder).expect("no fault");
    recorder.events
}

/// Checks that each container, read again from where it opened, gives the same events.
pub(super) fn check_read_again(format: Format, bytes: &[u8], events: &[Event]) {
    for (index, event) in events.iter().enumerate() {
        if let Event::Open(_, offset) = event {
            let expected = container_at(events, index);
            assert_eq!(events_at(format, bytes, *offset), expected, "from byte {offset}");
        }
    }
}

/// The same for text and tables, where a record is an object in a list.
pub(super) fn check_blocks_again(bytes: &[u8], events: &[Event]) {
    check_records_again(Format::Blocks, bytes, events);
}

/// Checks that each object in a list, read again, gives the same events.
pub(super) fn check_records_again(format: Format, bytes: &[u8], events: &[Event]) {
    let mut lists = Vec::new();
    for (index, event) in events.iter().enumerate() {
        match event {
            Event::Open(Container::Object, offset) if lists.last() == Some(&Container::Array) => {
                let expected = container_at(events, index);
                assert_eq!(events_at(format, bytes, *offset), expected, "from byte {offset}");
                lists.push(Container::Object);
            }
            Event::Open(container, _) => lists.push(*container),
            Event::Close(_) => {
                lists.pop();
            }
            _ => {}
        }
    }
}

/// The events of the container that opens at `index`.
fn container_at(events: &[Event], index: usize) -> &[Event] {
    let mut depth = 0;
    let length = events[index..].iter().position(|it| {
        depth += match it {
            Event::Open(..) => 1,
            Event::Close(_) => -1,
            _ => 0,
        };
        depth == 0
    });
    &events[index..=index + length.expect("it is closed")]
}
