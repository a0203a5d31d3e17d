//! JSON against another reader of it, over made-up documents, pieces and cuts.

use dossier::read::Format;
use proptest::prelude::*;
use serde_json::Value;

use super::events::{Event, Pieces, check_read_again, events, events_from};

fn values() -> impl Strategy<Value = Value> {
    let text = prop_oneof![
        "[ -~]{0,12}",
        "\\PC{0,8}",
        proptest::collection::vec(any::<char>(), 0..6).prop_map(String::from_iter),
        ".{15,40}",
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        proptest::num::f64::NORMAL.prop_map(Value::from),
        text.clone().prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 60, 6, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            proptest::collection::btree_map(text.clone(), inner, 0..6)
                .prop_map(|it| Value::Object(it.into_iter().collect())),
        ]
    })
}

/// The events of a value without their places.
fn walk(value: &Value, out: &mut Vec<String>) {
    match value {
        Value::Null => out.push("Null null".to_owned()),
        Value::Bool(it) => out.push(format!("Bool {it}")),
        Value::Number(it) => out.push(format!("Number {it}")),
        Value::String(it) => out.push(format!("Text {it}")),
        Value::Array(list) => {
            out.push("Array".to_owned());
            for it in list {
                walk(it, out);
            }
            out.push("end".to_owned());
        }
        Value::Object(map) => {
            out.push("Object".to_owned());
            for (key, it) in map {
                out.push(format!("key {key}"));
                walk(it, out);
            }
            out.push("end".to_owned());
        }
    }
}

fn without_places(events: &[Event]) -> Vec<String> {
    let text = |it: &[u8]| String::from_utf8(it.to_vec()).expect("it was UTF-8");
    events
        .iter()
        .filter_map(|event| match event {
            Event::Document(_) => None,
            Event::Open(container, _) => Some(format!("{container:?}")),
            Event::Key(key, _) => Some(format!("key {}", text(key))),
            Event::Leaf { kind, value, .. } => Some(format!("{kind:?} {}", text(value))),
            Event::Close(_) => Some("end".to_owned()),
            Event::Skipped(_) => Some("skipped".to_owned()),
        })
        .collect()
}

proptest! {
    #[test]
    fn the_events_are_those_of_another_reader(
        value in values(),
        pretty: bool,
        sizes in proptest::collection::vec(1_usize..40, 1..8),
    ) {
        let text = if pretty {
            serde_json::to_string_pretty(&value)
        } else {
            serde_json::to_string(&value)
        };
        let text = text.unwrap();
        let mut input = Pieces::new(text.as_bytes(), &sizes);
        let (recorder, outcome) = events_from(Format::Json, &mut input);
        let mut expected = Vec::new();
        walk(&value, &mut expected);
        prop_assert_eq!(without_places(&recorder.events), expected);
        prop_assert_eq!(outcome.faults_total, 0);
        prop_assert!(outcome.leniencies.iter().all(|it| it == dossier::read::Leniency::ControlCharacter));
        prop_assert_eq!(outcome.decoded_bytes, text.len() as u64);
        check_read_again(Format::Json, text.as_bytes(), &recorder.events);
    }

    #[test]
    fn lines_are_read_as_one_by_one(list in proptest::collection::vec(values(), 1..6)) {
        let lines: Vec<String> =
            list.iter().map(|it| serde_json::to_string(&[it]).unwrap()).collect();
        let text = lines.join("\n");
        let (recorder, outcome) = events(Format::JsonLines, text.as_bytes());
        prop_assert_eq!(outcome.documents, lines.len() as u64);
        prop_assert_eq!(outcome.faults_total, 0);
        let expected: Vec<_> = lines
            .iter()
            .flat_map(|it| without_places(&events(Format::Json, it.as_bytes()).0.events))
            .collect();
        prop_assert_eq!(without_places(&recorder.events), expected);
    }

    #[test]
    fn any_bytes_are_read_without_a_panic(
        bytes in proptest::collection::vec(
            prop_oneof![any::<u8>(), proptest::sample::select(b"{}[]\",:\\/*'1e-\n \0u".to_vec())],
            0..200,
        ),
        sizes in proptest::collection::vec(1_usize..9, 1..4),
        lines: bool,
    ) {
        let format = if lines { Format::JsonLines } else { Format::Json };
        let (whole, outcome) = events(format, &bytes);
        let (pieces, outcome_pieces) = events_from(format, &mut Pieces::new(&bytes, &sizes));
        prop_assert_eq!(whole.events, pieces.events);
        prop_assert_eq!(outcome, outcome_pieces);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn a_cut_never_adds_anything(value in values(), pretty: bool) {
        let text = if pretty {
            serde_json::to_string_pretty(&[&value])
        } else {
            serde_json::to_string(&[&value])
        };
        let text = text.unwrap();
        let (whole, _) = events(Format::Json, text.as_bytes());
        for cut in 0..text.len() {
            let (part, outcome) = events(Format::Json, &text.as_bytes()[..cut]);
            prop_assert!(outcome.faults_total > 0);
            let kept = part.events.iter().zip(&whole.events).take_while(|(a, b)| a == b).count();
            let added = &part.events[kept..];
            prop_assert!(added.iter().all(|it| matches!(it, Event::Close(_))), "{added:?}");
        }
    }
}
