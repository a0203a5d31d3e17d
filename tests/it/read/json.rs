//! JSON: the standard, everything that is put up with, and what is lost to a fault.

use std::time::{Duration, Instant};

use dossier::findings::ProblemKind;
use dossier::findings::ProblemKind::{Encoding as Text, Malformed, TooDeep, Truncated};
use dossier::read::Leniency::*;
use dossier::read::{Encoding, Format, Leniency, read};
use dossier::record::Leaf;

use super::events::{Event, Pieces, Recorder, events, events_from};

fn check(input: impl AsRef<[u8]>, line: &str, odd: &[Leniency], faults: &[(ProblemKind, u64)]) {
    check_as(Format::Json, input.as_ref(), line, odd, faults);
}

fn check_lines(
    input: impl AsRef<[u8]>,
    line: &str,
    odd: &[Leniency],
    faults: &[(ProblemKind, u64)],
) {
    check_as(Format::JsonLines, input.as_ref(), line, odd, faults);
}

fn check_as(
    format: Format,
    input: &[u8],
    line: &str,
    odd: &[Leniency],
    faults: &[(ProblemKind, u64)],
) {
    for sizes in [&[usize::MAX][..], &[1], &[3, 2, 7]] {
        let (recorder, outcome) = events_from(format, &mut Pieces::new(input, sizes));
        let shown = String::from_utf8_lossy(input);
        assert_eq!(recorder.line(), line, "{shown}");
        assert_eq!(outcome.leniencies.iter().collect::<Vec<_>>(), odd, "{shown}");
        let found: Vec<_> = outcome.faults.iter().map(|it| (it.kind, it.offset_bytes)).collect();
        assert_eq!(found, faults, "{shown}");
        assert_eq!(outcome.faults_total, faults.len() as u64);
    }
}

#[test]
fn standard_values_need_no_leniency() {
    check(
        r#"{"a": "x", "b": [1, -2.5e+3, true, null], "c": {}}"#,
        "#0 {a='x' b=[1 -2.5e+3 true null] c={}}",
        &[],
        &[],
    );
    check("[]", "#0 []", &[], &[]);
    check(" \r\n\t\"word\" ", "#0 'word'", &[], &[]);
    check("-0.1E-7", "#0 -0.1E-7", &[], &[]);
    check(r#"{"":1,"":2}"#, "#0 {=1 =2}", &[], &[]);
    check(
        r#"["\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00"]"#,
        "#0 ['\"\\/\u{8}\u{c}\n\r\t\u{e9}\u{1f600}']",
        &[],
        &[],
    );
}

#[test]
fn numbers_keep_how_they_are_written() {
    check(
        "[1e999999, 123456789012345678901234567890, -0]",
        "#0 [1e999999 123456789012345678901234567890 -0]",
        &[],
        &[],
    );
    check(
        "[NaN, -Infinity, +1, .5, 1., 007, 0x1F]",
        "#0 [NaN -Infinity +1 .5 1. 007 0x1F]",
        &[OddNumber],
        &[],
    );
    check("[True, None, undefined]", "#0 [True None undefined]", &[OddWord], &[]);
}

#[test]
fn encodings_are_found_out() {
    check("\u{feff}{\"a\": 1}", "#0 {a=1}", &[Bom], &[]);
    let text = "{\"name\": \"\u{738b} caf\u{e9}\"}";
    for big in [false, true] {
        for mark in ["", "\u{feff}"] {
            let bytes: Vec<u8> = format!("{mark}{text}")
                .encode_utf16()
                .flat_map(|it| if big { it.to_be_bytes() } else { it.to_le_bytes() })
                .collect();
            check(&bytes, "#0 {name='\u{738b} caf\u{e9}'}", &[Transcoded], &[]);
            let (_, outcome) = events(Format::Json, &bytes);
            assert_eq!(outcome.decoded_bytes, text.len() as u64);
            let encoding = if big { Encoding::Utf16Be } else { Encoding::Utf16Le };
            assert_eq!(outcome.encoding, encoding);
        }
    }
    check(b"[\"caf\xe9\", \"ok\"]", "#0 ['caf\u{fffd}' 'ok']", &[BadUtf8], &[(Text, 1)]);
    let wide: Vec<u8> = "{\"a\":1}".chars().flat_map(|it| (it as u32).to_le_bytes()).collect();
    check(&wide, "", &[], &[(ProblemKind::Format, 0)]);
}

#[test]
fn odd_text_is_kept_and_noted() {
    check(
        r#"["\ud800", "x\udc00y", "\ud800\u0041"]"#,
        "#0 ['\u{fffd}' 'x\u{fffd}y' '\u{fffd}A']",
        &[LoneSurrogate],
        &[],
    );
    check(r#"["a\qb", "\u12"]"#, r"#0 ['a\qb' '\u12']", &[BadEscape], &[]);
    check("[\"a\tb\nc\"]", "#0 ['a\tb\nc']", &[ControlCharacter], &[]);
    check(r"{'it\'s': 'a'}", "#0 {it's='a'}", &[SingleQuotes, BadEscape], &[]);
}

#[test]
fn odd_syntax_is_read_and_noted() {
    check("[1, 2,]", "#0 [1 2]", &[TrailingComma], &[]);
    check("{\"a\": 1,}", "#0 {a=1}", &[TrailingComma], &[]);
    check("[1,,2]", "#0 [1 2]", &[TrailingComma], &[]);
    check("{a: 1, $b_2: 2}", "#0 {a=1 $b_2=2}", &[BareKeys], &[]);
    check("/* one */ [1, // two\n 2 # three\n]", "#0 [1 2]", &[Comments], &[]);
    check("window.YTD.tweets.part0 = [1]", "#0 [1]", &[Assignment], &[]);
    check("var x = {\"a\": 1};\n", "#0 {a=1}", &[Assignment], &[]);
    check("callback({\"a\": 1});", "#0 {a=1}", &[Assignment], &[]);
    check(")]}'\n[1]", "#0 [1]", &[Assignment], &[]);
}

#[test]
fn everything_behind_the_first_value_is_looked_at() {
    check("{\"a\": 1}{\"b\": 2} [3]", "#0 {a=1} #1 {b=2} #2 [3]", &[Concatenated], &[]);
    check("{\"a\": 1}\0\0\0", "#0 {a=1}", &[TrailingGarbage], &[]);
    check("{\"a\": 1} and words", "#0 {a=1}", &[TrailingGarbage], &[]);
    check("[1]]", "#0 [1]", &[TrailingGarbage], &[]);
    check("a = [1]; b = [2];", "#0 [1] #1 [2]", &[Assignment], &[]);
}

#[test]
fn a_cut_file_keeps_what_is_complete() {
    check(r#"{"a": [1, 2"#, "#0 {a=[1]}", &[], &[(Truncated, 11)]);
    check(r#"{"a": [1, 2,"#, "#0 {a=[1 2]}", &[], &[(Truncated, 12)]);
    check(r#"[{"a": "x"}, {"b": "y"#, "#0 [{a='x'} {b=}]", &[], &[(Truncated, 21)]);
    check(r#"["a\"#, "#0 []", &[], &[(Truncated, 4)]);
    check("", "", &[], &[(Truncated, 0)]);
    check(" \n ", "", &[], &[(Truncated, 3)]);
}

#[test]
fn a_syntax_fault_ends_one_document() {
    check(r#"{"a": 1, "b" 2, "c": 3}"#, "#0 {a=1 b=} ~", &[], &[(Malformed, 13)]);
    check("[1 2]", "#0 [1] ~", &[], &[(Malformed, 3)]);
    check("[1}", "#0 [1] ~", &[], &[(Malformed, 2)]);
    check("nonsense", "~", &[], &[(Malformed, 0)]);
    check("[-foo]", "#0 [] ~", &[], &[(Malformed, 1)]);
}

#[test]
fn lines_are_documents_and_may_be_long() {
    check_lines("{\"a\":1}\r\n\r\n{\"a\":2}\n", "#0 {a=1} #1 {a=2}", &[], &[]);
    check_lines("1\n\"x\"\nnull", "#0 1 #1 'x' #2 null", &[], &[]);
    check_lines("{\"a\":1}\n{\n  \"b\": [\n    2\n  ]\n}\n", "#0 {a=1} #1 {b=[2]}", &[], &[]);
    // A file whose first line is long is taken for one document at first.
    check("{\"a\":1}\nbad\n{\"a\":2}", "#0 {a=1} ~ #1 {a=2}", &[BadLine], &[(Malformed, 8)]);
    check(
        "{\"a\":1}\n{\"a\":2}\nbad\n{\"a\":3}",
        "#0 {a=1} #1 {a=2} ~ #2 {a=3}",
        &[Concatenated, BadLine],
        &[(Malformed, 16)],
    );
}

#[test]
fn a_bad_line_costs_that_line() {
    let bad = &[BadLine][..];
    check_lines("{\"a\":1}\nnot json\n{\"a\":3}\n", "#0 {a=1} ~ #1 {a=3}", bad, &[(Malformed, 8)]);
    check_lines(
        "{\"a\":1}\n{\"a\":[2\n{\"a\":3}",
        "#0 {a=1} #1 {a=[2]} ~ #2 {a=3}",
        bad,
        &[(Malformed, 16)],
    );
    check_lines(
        "{\"a\":\"1\n{\"a\":2}\n",
        "#0 {a=} ~ #1 {a=2}",
        &[ControlCharacter, BadLine],
        &[(Malformed, 7)],
    );
    check_lines("[1]\n\"open\n[2]", "#0 [1] ~ #1 [2]", bad, &[(Malformed, 9)]);
    check_lines("1\nx y\n2\n", "#0 1 ~ #1 2", bad, &[(Malformed, 2)]);
    check_lines("{\"a\":1}\n{\"a\":", "#0 {a=1} #1 {a=}", &[], &[(Truncated, 13)]);
}

#[test]
fn values_longer_than_kept_are_cut_and_counted() {
    let long = "0123456789".repeat(300_000);
    let input = format!("[\"{long}\\\"@\", \"next\"]");
    let (recorder, outcome) = events(Format::Json, input.as_bytes());
    let Event::Leaf { value, len_bytes, .. } = &recorder.events[2] else { panic!() };
    assert_eq!(value.len(), Leaf::KEPT_BYTES);
    assert!(long.as_bytes().starts_with(value));
    assert_eq!(*len_bytes, 3_000_003);
    assert!(outcome.leniencies.contains(LongValue));
    assert_eq!(outcome.faults_total, 0);
    let Event::Leaf { value, .. } = &recorder.events[3] else { panic!() };
    assert_eq!(value, b"next");
}

#[test]
fn deep_nesting_is_skipped_in_no_time() {
    let deep = |depth: usize| format!("[{}7{}, 8]", "[".repeat(depth), "]".repeat(depth));
    let (_, outcome) = events(Format::Json, deep(600).as_bytes());
    assert_eq!(outcome.faults_total, 0, "600 levels are harmless");

    let start = Instant::now();
    let (recorder, outcome) = events(Format::Json, deep(1_000_000).as_bytes());
    assert_eq!(outcome.faults.iter().map(|it| it.kind).collect::<Vec<_>>(), [TooDeep]);
    assert!(recorder.line().ends_with("] 8]"), "what comes behind is read");
    let (_, outcome) = events(Format::Json, "[".repeat(1_000_000).as_bytes());
    assert_eq!(outcome.faults_total, 2, "too deep and cut");
    let (_, outcome) = events(Format::Json, "{\"a\":".repeat(1_000_000).as_bytes());
    assert_eq!(outcome.faults_total, 2);
    assert!(start.elapsed() < Duration::from_secs(3), "{:?}", start.elapsed());
}

#[test]
fn a_sink_can_stop_the_reader_anywhere() {
    let input = br#"{"a": [1, {"b": "x"}], "c": null}"#;
    let (whole, _) = events(Format::Json, input);
    for count in 1..=whole.events.len() {
        let mut recorder = Recorder::stop_after(Format::Json, count);
        let outcome = read(Format::Json, &mut &input[..], &mut recorder).unwrap();
        assert!(outcome.stopped);
        assert_eq!(recorder.events, whole.events[..count]);
    }
}

#[test]
fn a_failing_input_keeps_what_was_read() {
    struct Failing<'a>(&'a [u8]);
    impl std::io::Read for Failing<'_> {
        fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {
            if self.0.is_empty() {
                return Err(std::io::Error::other("unplugged"));
            }
            std::io::Read::read(&mut self.0, buf)
        }
    }
    let mut recorder = Recorder::new(Format::Json);
    let err = read(Format::Json, &mut Failing(b"[1, {\"a\": 2, "), &mut recorder).unwrap_err();
    assert_eq!(err.to_string(), "unplugged");
    assert_eq!(recorder.line(), "#0 [1 {a=2}]");
}
