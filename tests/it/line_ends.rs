//! Ends of lines that few programs write: every record is read, and none gets into a copy.

use std::fs;
use std::process::Command;

use dossier::findings::{Findings, ProblemKind};

use crate::fixture::Folder;
use crate::platforms::scan_file;

const MANY: usize = 12;

/// Ends that stand alone, and how a message names them.
const ENDS: [(&str, &str); 6] = [
    ("a next line", "\u{85}"),
    ("a line separator", "\u{2028}"),
    ("a paragraph separator", "\u{2029}"),
    ("a vertical tab", "\u{b}"),
    ("a form feed", "\u{c}"),
    ("a carriage return", "\r"),
];

fn table() -> Vec<String> {
    let row = |it: usize| format!("2024-03-{it:02},Ann,hello {it}");
    std::iter::once("date,from,text".to_owned()).chain((1..=MANY).map(row)).collect()
}

fn found(name: &str, bytes: &[u8]) -> Findings {
    scan_file(name, bytes).findings().clone()
}

fn check(what: &str, name: &str, bytes: &[u8]) {
    let found = found(name, bytes);
    assert_eq!(found.totals.records, MANY as u64, "{what}: {:?}", found.problems);
    assert!(found.problems.iter().all(|it| !it.kind.loses_data()), "{what}: {:?}", found.problems);
}

#[test]
fn tables_have_rows_whatever_ends_them() {
    for (what, end) in ENDS {
        let text = table().join(end);
        check(what, "a.csv", text.as_bytes());
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        check(what, "a.csv", &[&b"\xff\xfe"[..], &wide].concat());
    }
    // Where lines end as usual, these stand for themselves.
    for (what, end) in ENDS {
        let text = table().join("\n").replace("hello 3", &format!("\"hello{end}\""));
        check(what, "a.csv", text.as_bytes());
    }
}

#[test]
fn a_table_of_one_row_of_values_has_that_row() {
    assert_eq!(found("a.csv", b"2024-03-01,Ann,hello").totals.records, 1);
    assert_eq!(found("a.csv", b"date,from,text").totals.records, 0);
    assert_eq!(found("a.csv", b"country,2023,2024\n").totals.records, 0);
}

#[test]
fn what_old_programs_wrote_behind_the_last_row_is_no_row() {
    for end in ["\r\n\u{1a}", "\r\n\u{1a}\r\n", "\r\n\u{1a}\r\n\r\n"] {
        for columns in [2, 3] {
            let rows = table();
            let cut = |it: &String| it.splitn(4, ',').take(columns).collect::<Vec<_>>().join(",");
            let rows = rows.iter().map(cut).collect::<Vec<_>>().join("\r\n");
            let text = format!("{rows}{end}");
            check(end, "a.csv", text.as_bytes());
            assert!(found("a.csv", text.as_bytes()).problems.is_empty());
        }
    }
}

#[test]
fn cards_and_mail_are_told_apart_whatever_ends_their_lines() {
    for (what, end) in ENDS {
        let card = |it: usize| {
            let name = format!("FN:Ada {it}");
            ["BEGIN:VCARD", "VERSION:3.0", &name, "END:VCARD", ""].join(end)
        };
        check(what, "a.vcf", (1..=MANY).map(card).collect::<String>().as_bytes());
        let mail = |it: usize| {
            let lines = [
                format!("From a{it}@x.example Mon Jan 15 10:00:{it:02} 2024"),
                format!("From: a{it}@x.example"),
                format!("Date: Mon, 15 Jan 2024 10:00:{it:02} +0000"),
                format!("Subject: s{it}"),
                String::new(),
                format!("body {it}"),
                String::new(),
                String::new(),
            ];
            lines.join(end)
        };
        check(what, "a.mbox", (1..=MANY).map(mail).collect::<String>().as_bytes());
    }
}

#[test]
fn documents_of_json_are_told_apart_whatever_stands_between_them() {
    let record = |it: usize| format!(r#"{{"date":"2026-01-{it:02} 08:00:00","text":"a{it}"}}"#);
    for (what, end) in [ENDS[0], ENDS[1], ENDS[2], ("a blank that does not break", "\u{a0}")] {
        let text = (1..=MANY).map(|it| format!("[{}]", record(it))).collect::<Vec<_>>().join(end);
        check(what, "a.json", text.as_bytes());
    }
    let sequence = (1..=MANY).map(|it| format!("\u{1e}{}", record(it))).collect::<Vec<_>>();
    let sequence = sequence.join("\n");
    check("record separators", "a.json-seq", sequence.as_bytes());
    // What is none is not passed over in silence.
    let problems = found("a.json", br#"[{"a":1,"b":2}] and [{"a":3,"b":4}]"#).problems;
    assert!(problems.iter().any(|it| it.kind == ProblemKind::Malformed), "{problems:?}");
    assert!(found("a.json", br#"[{"a":1,"b":2}] and so on"#).problems.is_empty());
    assert!(found("a.js", b"x = [{\"a\":1}]; function f() { return [x]; }").problems.is_empty());
}

#[test]
fn no_line_gets_into_a_copy_as_the_names_of_columns() {
    let folder = Folder::new("line-ends");
    for (what, end) in ENDS {
        let (path, out) = (folder.join("a.csv"), folder.join("copy.zip"));
        fs::write(&path, table().join(end)).unwrap();
        let done = Command::new(env!("CARGO_BIN_EXE_dossier"))
            .args(["scan", "--quiet", "--redacted-copy"])
            .args([&out, &path])
            .output()
            .unwrap();
        assert!(done.status.success(), "{what}: {}", String::from_utf8_lossy(&done.stderr));
        let mut zip = zip::ZipArchive::new(fs::File::open(&out).unwrap()).unwrap();
        let copy = std::io::read_to_string(zip.by_index(0).unwrap()).unwrap();
        assert!(copy.contains("date") && !copy.contains("Ann"), "{what}: {copy}");
        assert!(!copy.contains("hello"), "{what}: {copy}");
        fs::remove_file(out).unwrap();
    }
}
