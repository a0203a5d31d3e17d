//! Objects of a list that are written alike: told as a whole they say what they say piece by piece.

use std::io;
use std::ops::ControlFlow;

use dossier::read::{Format, Outcome, read, unescape};
use dossier::record::{Container, Flat, Leaf, LeafKind, Player, Recorder, Sink, Tape};
use proptest::prelude::*;

use super::events::{Event, Pieces, events_from};

/// Takes objects as a whole where it may, and writes down the parts they stand for.
#[derive(Default)]
struct Whole {
    events: Vec<Event>,
    open: Vec<Container>,
    keys: Vec<Vec<u8>>,
    /// The level of the list that the keys were learned in.
    level: usize,
    told: usize,
}

impl Sink for Whole {
    fn document(&mut self, number: u64) -> ControlFlow<()> {
        self.events.push(Event::Document(number));
        ControlFlow::Continue(())
    }

    fn open(&mut self, container: Container, offset_bytes: u64) -> ControlFlow<()> {
        self.open.push(container);
        self.events.push(Event::Open(container, offset_bytes));
        ControlFlow::Continue(())
    }

    fn key(&mut self, raw: &[u8], escaped: bool, _offset_bytes: u64) -> ControlFlow<()> {
        let key = unescape(Format::Json, raw, escaped).into_owned();
        self.events.push(Event::Key(key, 0));
        ControlFlow::Continue(())
    }

    fn leaf(&mut self, leaf: Leaf<'_>) -> ControlFlow<()> {
        let value = unescape(Format::Json, leaf.raw, leaf.escaped).into_owned();
        let Leaf { kind, len_bytes, offset_bytes, .. } = leaf;
        self.events.push(Event::Leaf { kind, value, len_bytes, offset_bytes });
        ControlFlow::Continue(())
    }

    fn learn(&mut self, keys: &[&[u8]]) -> bool {
        assert_eq!(self.open.last(), Some(&Container::Array), "learned outside of a list");
        // As the events have them: resolved.
        let has_escape = |it: &&[u8]| it.contains(&b'\\');
        self.keys =
            keys.iter().map(|it| unescape(Format::Json, it, has_escape(it)).into()).collect();
        self.level = self.open.len();
        true
    }

    fn takes_flat(&self) -> bool {
        self.level == self.open.len() && self.open.last() == Some(&Container::Array)
    }

    fn flat(&mut self, flat: &Flat<'_>) -> ControlFlow<()> {
        self.told += 1;
        assert_eq!(flat.values.len(), self.keys.len());
        assert_eq!((flat.text.first(), flat.text.last()), (Some(&b'{'), Some(&b'}')));
        self.events.push(Event::Open(Container::Object, flat.offset_bytes));
        for (key, value) in self.keys.iter().zip(flat.values) {
            let raw = flat.raw(value);
            let quote = u64::from(value.kind == LeafKind::Text);
            self.events.push(Event::Key(key.clone(), 0));
            self.events.push(Event::Leaf {
                kind: value.kind,
                value: unescape(Format::Json, raw, value.escaped).into_owned(),
                len_bytes: raw.len() as u64,
                offset_bytes: flat.offset_bytes + u64::from(value.from) - quote,
            });
        }
        self.events.push(Event::Close(flat.offset_bytes + flat.text.len() as u64));
        ControlFlow::Continue(())
    }

    fn close(&mut self, end_bytes: u64) -> ControlFlow<()> {
        self.open.pop();
        self.events.push(Event::Close(end_bytes));
        ControlFlow::Continue(())
    }

    fn skipped(&mut self, offset_bytes: u64) {
        self.events.push(Event::Skipped(offset_bytes));
    }
}

fn whole(format: Format, input: &mut dyn io::Read) -> (Whole, Outcome) {
    let mut sink = Whole::default();
    let outcome = read(format, input, &mut sink).expect("the input does not fail");
    (sink, outcome)
}

/// The same, written on tapes first, as where another thread reads.
fn taped(format: Format, input: &mut dyn io::Read) -> (Whole, Outcome) {
    let mut tapes = Vec::new();
    let mut recorder = Recorder::new(|tape| {
        tapes.push(tape);
        Some(Tape::default())
    });
    let outcome = read(format, input, &mut recorder).expect("the input does not fail");
    recorder.finish();
    let (mut sink, mut player) = (Whole::default(), Player::default());
    for tape in &tapes {
        assert!(player.play(tape, &mut sink).is_continue());
    }
    (sink, outcome)
}

/// Reads the text both ways, in pieces of these sizes; gives how many objects came as a whole.
fn check(format: Format, text: &[u8], sizes: &[usize]) -> usize {
    let (plain, expected) = events_from(format, &mut Pieces::new(text, sizes));
    let (whole, outcome) = whole(format, &mut Pieces::new(text, sizes));
    let without_places = |it: &Event| match it {
        Event::Key(key, _) => Event::Key(key.clone(), 0),
        other => other.clone(),
    };
    let events: Vec<Event> = plain.events.iter().map(without_places).collect();
    let shown = String::from_utf8_lossy(text);
    assert_eq!(whole.events, events, "{shown}");
    let (by_tape, same_outcome) = taped(format, &mut Pieces::new(text, sizes));
    assert_eq!(by_tape.events, events, "{shown}");
    assert_eq!(same_outcome, outcome, "{shown}");
    let odd = |it: &Outcome| it.leniencies.iter().collect::<Vec<_>>();
    assert_eq!(odd(&outcome), odd(&expected), "{shown}");
    let faults =
        |it: &Outcome| it.faults.iter().map(|it| (it.kind, it.offset_bytes)).collect::<Vec<_>>();
    assert_eq!(faults(&outcome), faults(&expected), "{shown}");
    assert_eq!(outcome.faults_total, expected.faults_total, "{shown}");
    assert_eq!(outcome.decoded_bytes, expected.decoded_bytes, "{shown}");
    whole.told
}

#[test]
fn objects_that_are_alike_come_as_a_whole() {
    let one = |number: u32| format!("{{\"date\":\"day {number}\",\"link\":null,\"n\":{number}}}");
    let list = (0..50).map(one).collect::<Vec<_>>().join(",");
    let told = check(Format::Json, format!("{{\"a\":[{list}]}}").as_bytes(), &[usize::MAX]);
    assert_eq!(told, 49, "all but the one that was learned from");
    let spread = list.replace(':', " : ").replace(',', ",\n    ");
    let told = check(Format::Json, format!("[{spread}]").as_bytes(), &[usize::MAX]);
    assert_eq!(told, 49, "whatever stands between their values");
}

#[test]
fn tapes_hold_a_list_of_any_length_and_end_where_nobody_takes_them() {
    let one = |number: u32| format!("{{\"a\":\"{number}\",\"list\":[{number},{{\"b\":1}}]}}");
    let rows = |count: u32| (0..count).map(one).collect::<Vec<_>>().join(",");
    check(Format::Json, format!("[{}]", rows(20_000)).as_bytes(), &[usize::MAX]);
    let text = format!("[{}]", rows(20_000));
    let mut taken = 0;
    let mut recorder = Recorder::new(|_| {
        taken += 1;
        (taken < 3).then(Tape::default)
    });
    let outcome = read(Format::Json, &mut text.as_bytes(), &mut recorder).unwrap();
    assert!(outcome.stopped && taken == 3);
    assert!(outcome.decoded_bytes < text.len() as u64, "the rest is not read");
}

#[test]
fn what_is_odd_is_read_piece_by_piece() {
    let odd = [
        "\"bad \\q escape\"",
        "\"half \\ud83d pair\"",
        "\"a\nbreak\"",
        "'other quotes'",
        "NaN",
        "{\"inside\":1}",
        "[]",
    ];
    for value in odd {
        let plain = "{\"k\":\"plain\"}";
        let text = format!("[{plain},{plain},{{\"k\":{value}}},{plain}]");
        check(Format::Json, text.as_bytes(), &[usize::MAX]);
    }
    let told =
        check(Format::Json, b"[{\"k\":\"a\"},{\"k\":\"\xff\"},{\"k\":\"b\"}]", &[usize::MAX]);
    assert!(told < 2, "bytes that are no text are noted where they stand");
    let told = check(Format::Json, "[{\"k\":\"é\"},{\"k\":\"\\u00e9\"}]".as_bytes(), &[9999]);
    assert_eq!(told, 1, "what is text comes whole, however it is written");
}

/// Values in many forms, good and odd.
const VALUES: [&str; 20] = [
    "\"\"",
    "\"text\"",
    "\"a longer text that fills several words of eight bytes\"",
    "\"https://example.org/share/video/7693714476287822956/\"",
    "\"2026-01-09 23:24:00 UTC\"",
    "\"\\u00e9 \\\"quoted\\\" \\\\\"",
    "\"日本語のテキスト\"",
    "\"\\ud83d\\ude00\"",
    "\"\\ud83d\"",
    "\"\\x\"",
    "\"a\tb\"",
    "'single'",
    "0",
    "-12.5e3",
    "01",
    "true",
    "null",
    "None",
    "{\"inner\": [1, {\"k\": 2}]}",
    "[{\"k\":\"v\"},{\"k\":\"w\"},{\"k\":\"x\"}]",
];

/// What may stand between the parts of an object.
const GAPS: [&str; 4] = ["", " ", "\n  ", "/* note */"];

prop_compose! {
    fn lists()(
        keys in proptest::collection::vec("[a-c]{1,2}|\\\\u0041|日", 1..4),
        usual in 0_usize..GAPS.len(),
        rows in proptest::collection::vec(
            (proptest::collection::vec(0_usize..VALUES.len(), 3), 0_usize..12, 0_usize..20),
            0..14,
        ),
    ) -> String {
        let row = |(values, plain, odd): &(Vec<usize>, usize, usize)| {
            // Most values are plain, most rows are written like the ones before.
            let value = |at: usize| {
                let index = values.get(at).copied().unwrap_or(0);
                VALUES[if *plain > 0 { index % 6 } else { index }]
            };
            let gap = if *odd == 0 { "  " } else { GAPS[usual] };
            let members = keys.iter().enumerate().map(|(at, key)| {
                format!("{gap}\"{key}\":{gap}{}", value(at))
            });
            let comma = if *odd == 1 { "," } else { "" };
            format!("{{{}{comma}}}", members.collect::<Vec<_>>().join(","))
        };
        let rows: Vec<String> = rows.iter().map(row).collect();
        format!("{{\"list\":[{}],\"other\":[{}]}}", rows.join(", "), rows.join(","))
    }
}

proptest! {
    #[test]
    fn any_list_says_the_same_either_way(
        text in lists(),
        cut in 0.0_f64..1.2,
        sizes in proptest::collection::vec(1_usize..400, 1..4),
    ) {
        let cut = ((text.len() as f64 * cut) as usize).min(text.len());
        let text = &text.as_bytes()[..cut];
        check(Format::Json, text, &[usize::MAX]);
        check(Format::Json, text, &sizes);
        check(Format::JsonLines, text, &sizes);
    }
}
