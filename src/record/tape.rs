//! What a reader told, kept until another thread takes it: reading and sorting go on abreast then.

use std::ops::ControlFlow;

use super::{Container, Flat, FlatValue, Leaf, LeafKind, Sink};

/// Bytes of text on a tape from which it is full, at first and later. The first tapes are short, so
/// that something is there soon.
const FIRST_BYTES: usize = 8 << 10;
const FULL_BYTES: usize = 128 << 10;

/// What happens on one tape at most.
const EVENTS_MAX: usize = 4 << 10;

/// One call of a [`Sink`]; the text that goes with it stands on the tape, in the same order.
#[derive(Clone, Copy)]
enum Event {
    Document(u64),
    Open(Container, u64),
    Key {
        escaped: bool,
        bytes: u32,
        offset_bytes: u64,
    },
    Leaf {
        kind: LeafKind,
        escaped: bool,
        bytes: u32,
        len_bytes: u64,
        offset_bytes: u64,
    },
    /// So many keys, each with its length among the values.
    Learn(u32),
    Flat {
        bytes: u32,
        values: u32,
        offset_bytes: u64,
    },
    Close(u64),
    Skipped(u64),
}

/// A stretch of what a reader told, in order.
#[derive(Default)]
pub struct Tape {
    text: Vec<u8>,
    values: Vec<FlatValue>,
    events: Vec<Event>,
}

impl Tape {
    fn clear(&mut self) {
        self.text.clear();
        self.values.clear();
        self.events.clear();
    }
}

/// Writes tapes. `full` gets each one that is full and gives an empty one for it; `None` where nobody
/// takes them any more, which stops the reader.
pub struct Recorder<F> {
    tape: Tape,
    full: F,
    full_bytes: usize,
}

impl<F: FnMut(Tape) -> Option<Tape>> Recorder<F> {
    /// A recorder with an empty tape.
    pub fn new(full: F) -> Self {
        Self { tape: Tape::default(), full, full_bytes: FIRST_BYTES }
    }

    /// Hands over what stands on the last tape.
    pub fn finish(mut self) {
        if !self.tape.events.is_empty() {
            let _taken = self.hand_over();
        }
    }

    #[inline]
    fn push(&mut self, event: Event) -> ControlFlow<()> {
        self.tape.events.push(event);
        if self.tape.text.len() < self.full_bytes && self.tape.events.len() < EVENTS_MAX {
            return ControlFlow::Continue(());
        }
        self.hand_over()
    }

    #[cold]
    fn hand_over(&mut self) -> ControlFlow<()> {
        self.full_bytes = (self.full_bytes * 2).min(FULL_BYTES);
        let Some(mut empty) = (self.full)(std::mem::take(&mut self.tape)) else {
            return ControlFlow::Break(());
        };
        empty.clear();
        self.tape = empty;
        ControlFlow::Continue(())
    }
}

impl<F: FnMut(Tape) -> Option<Tape>> Sink for Recorder<F> {
    fn document(&mut self, number: u64) -> ControlFlow<()> {
        self.push(Event::Document(number))
    }

    fn open(&mut self, container: Container, offset_bytes: u64) -> ControlFlow<()> {
        self.push(Event::Open(container, offset_bytes))
    }

    fn key(&mut self, raw: &[u8], escaped: bool, offset_bytes: u64) -> ControlFlow<()> {
        self.tape.text.extend_from_slice(raw);
        self.push(Event::Key { escaped, bytes: raw.len() as u32, offset_bytes })
    }

    fn leaf(&mut self, leaf: Leaf<'_>) -> ControlFlow<()> {
        let Leaf { kind, raw, escaped, len_bytes, offset_bytes } = leaf;
        self.tape.text.extend_from_slice(raw);
        self.push(Event::Leaf { kind, escaped, bytes: raw.len() as u32, len_bytes, offset_bytes })
    }

    /// Nothing speaks against it here; whoever plays the tape sees to it.
    fn learn(&mut self, keys: &[&[u8]]) -> bool {
        let mut from = 0;
        for key in keys {
            self.tape.text.extend_from_slice(key);
            let to = from + key.len() as u32;
            self.tape.values.push(FlatValue { from, to, kind: LeafKind::Text, escaped: false });
            from = to;
        }
        // What stands on the tape is handed over with the next event at the latest.
        self.tape.events.push(Event::Learn(keys.len() as u32));
        true
    }

    #[inline]
    fn takes_flat(&self) -> bool {
        true
    }

    #[inline]
    fn flat(&mut self, flat: &Flat<'_>) -> ControlFlow<()> {
        self.tape.text.extend_from_slice(flat.text);
        self.tape.values.extend_from_slice(flat.values);
        let (bytes, values) = (flat.text.len() as u32, flat.values.len() as u32);
        self.push(Event::Flat { bytes, values, offset_bytes: flat.offset_bytes })
    }

    fn close(&mut self, end_bytes: u64) -> ControlFlow<()> {
        self.push(Event::Close(end_bytes))
    }

    fn skipped(&mut self, offset_bytes: u64) {
        self.tape.events.push(Event::Skipped(offset_bytes));
    }
}

/// Plays tapes one after another, as if the reader itself told what is on them.
#[derive(Default)]
pub struct Player {
    /// The keys learned last, one behind the other, and where each ends.
    keys: Vec<u8>,
    ends: Vec<usize>,
    /// Whether the sink wants no whole objects of the list at hand.
    refused: bool,
}

/// What is left to be taken from a tape.
struct Rest<'t> {
    text: &'t [u8],
    values: &'t [FlatValue],
}

impl<'t> Rest<'t> {
    #[inline]
    fn text(&mut self, bytes: u32) -> &'t [u8] {
        let (taken, rest) = self.text.split_at_checked(bytes as usize).unwrap_or_default();
        self.text = rest;
        taken
    }

    #[inline]
    fn values(&mut self, count: u32) -> &'t [FlatValue] {
        let (taken, rest) = self.values.split_at_checked(count as usize).unwrap_or_default();
        self.values = rest;
        taken
    }
}

impl Player {
    /// Tells the sink what is on a tape. Breaks when the sink does.
    pub fn play(&mut self, tape: &Tape, sink: &mut impl Sink) -> ControlFlow<()> {
        let mut rest = Rest { text: &tape.text, values: &tape.values };
        for event in &tape.events {
            match *event {
                Event::Flat { bytes, values, offset_bytes } => {
                    let (text, values) = (rest.text(bytes), rest.values(values));
                    let flat = Flat { text, offset_bytes, values };
                    if sink.takes_flat() {
                        sink.flat(&flat)?;
                    } else {
                        self.in_parts(&flat, sink)?;
                    }
                }
                Event::Document(number) => sink.document(number)?,
                Event::Open(container, offset_bytes) => {
                    self.refused = false;
                    sink.open(container, offset_bytes)?;
                }
                Event::Close(end_bytes) => {
                    self.refused = false;
                    sink.close(end_bytes)?;
                }
                Event::Key { escaped, bytes, offset_bytes } => {
                    key(sink, rest.text(bytes), escaped, offset_bytes)?;
                }
                Event::Leaf { kind, escaped, bytes, len_bytes, offset_bytes } => {
                    let raw = rest.text(bytes);
                    sink.leaf(Leaf { kind, raw, escaped, len_bytes, offset_bytes })?;
                }
                Event::Learn(count) => {
                    let keys = rest.values(count);
                    self.ends = keys.iter().map(|it| it.to as usize).collect();
                    self.keys = rest.text(keys.last().map_or(0, |it| it.to)).to_vec();
                    self.refused = !self.teach(sink);
                }
                Event::Skipped(offset_bytes) => sink.skipped(offset_bytes),
            }
        }
        ControlFlow::Continue(())
    }

    /// The keys learned last.
    fn keys(&self) -> impl Iterator<Item = &[u8]> {
        let starts = std::iter::once(&0).chain(&self.ends);
        starts.zip(&self.ends).map(|(from, to)| self.keys.get(*from..*to).unwrap_or_default())
    }

    fn teach(&self, sink: &mut impl Sink) -> bool {
        sink.learn(&self.keys().collect::<Vec<_>>()) && sink.takes_flat()
    }

    /// An object that the sink does not take as a whole, as where a list of others stands between
    /// two that are alike.
    fn in_parts(&mut self, flat: &Flat<'_>, sink: &mut impl Sink) -> ControlFlow<()> {
        let start = flat.offset_bytes;
        sink.open(Container::Object, start)?;
        for (raw, value) in self.keys().zip(flat.values) {
            key(sink, raw, raw.contains(&b'\\'), start)?;
            let from = value.from - u32::from(value.kind == LeafKind::Text);
            sink.leaf(Leaf {
                kind: value.kind,
                raw: flat.raw(value),
                escaped: value.escaped,
                len_bytes: u64::from(value.to - value.from),
                offset_bytes: start + u64::from(from),
            })?;
        }
        sink.close(start + flat.text.len() as u64)?;
        if !self.refused {
            self.refused = !self.teach(sink);
        }
        ControlFlow::Continue(())
    }
}

/// Tells a key, in the short way where it is the one that the sink expects.
#[inline]
fn key(sink: &mut impl Sink, raw: &[u8], escaped: bool, offset_bytes: u64) -> ControlFlow<()> {
    let expected = sink.expected().strip_prefix(b"\"").and_then(|it| it.strip_suffix(b"\":"));
    if expected == Some(raw) {
        sink.expected_key(offset_bytes)
    } else {
        sink.key(raw, escaped, offset_bytes)
    }
}
