//! Files that other programs wrote, joined or cut in odd ways: all records in them are read.

use std::process::Command;
use std::time::{Duration, Instant};

use crate::fixture::Folder;
use crate::platforms::scan_file;

const MANY: usize = 5;

fn each(write: impl Fn(usize) -> String) -> Vec<String> {
    (1..=MANY).map(write).collect()
}

fn check(what: &str, name: &str, text: impl AsRef<[u8]>) {
    let scanned = scan_file(name, text.as_ref());
    let found = scanned.findings();
    assert_eq!(found.totals.records, MANY as u64, "{what}: {:?}", found.problems);
    assert!(found.problems.iter().all(|it| !it.kind.loses_data()), "{what}: {:?}", found.problems);
}

#[test]
fn values_one_behind_the_other_are_read_whatever_stands_between_them() {
    let records = each(|it| format!(r#"{{"date":"2026-01-0{it} 08:00:00","text":"a{it}"}}"#));
    let mark = "\u{feff}";
    let lines = |before: &str, after: &str| -> String {
        records.iter().flat_map(|it| [before, it.as_str(), after]).collect()
    };
    check("lines", "a.ndjson", lines("", "\n"));
    check("a mark in each line", "a.ndjson", lines(mark, "\n"));
    check("a mark in each line of a document", "a.json", lines(mark, "\n"));
    check("record separators", "a.json", lines("\u{1e}", "\n"));
    check("record separators in lines", "a.ndjson", lines("\u{1e}", "\n"));
    check("NULs", "a.ndjson", lines("", "\0"));
    check("old line ends", "a.ndjson", lines("", "\r"));
    let halves = format!("[{}]\n{mark}[{}]", records[..2].join(","), records[2..].join(","));
    check("two lists, each with a mark", "a.json", halves);
}

#[test]
fn cards_that_lost_their_ends_are_cards() {
    let card = |it| format!("BEGIN:VCARD\nVERSION:3.0\nFN:Ada {it}\nTEL:+1202555010{it}\n");
    check("no card has an end", "a.vcf", each(card).concat());
    let date = |it| format!("BEGIN:VEVENT\nSUMMARY:Tea {it}\nDTSTART:2024010{it}\nBEGIN:VALARM\n");
    check("no event has an end", "a.ics", format!("BEGIN:VCALENDAR\n{}", each(date).concat()));
    let begun = format!("{}{}", "BEGIN:VCARD\n".repeat(3), "FN:x\nEND:VCARD\n");
    let whole = each(|it| format!("BEGIN:VCARD\nFN:Ada {it}\nEND:VCARD\n"))[1..].concat();
    check("a card that is begun again", "a.vcf", format!("{begun}{whole}"));
    // A deputy's card stands inside of another one.
    let agent =
        "BEGIN:VCARD\nFN:Boss\nAGENT:\nBEGIN:VCARD\nFN:Deputy\nEND:VCARD\nTEL:1\nEND:VCARD\n";
    let scanned = scan_file("a.vcf", format!("{agent}{whole}").as_bytes());
    assert_eq!(scanned.findings().totals.records, MANY as u64);
    assert_eq!(scanned.findings().coverage.values, 2 + (MANY as u64 - 1));
}

#[test]
fn messages_of_a_box_are_told_apart_without_blank_lines() {
    let mail = |end: &'static str| {
        move |it: usize| {
            let lines = [
                format!("From a{it}@x.example Mon Jan  {it} 10:00:00 2024"),
                format!("From: a{it}@x.example"),
                format!("Date: Mon, {it} Jan 2024 10:00:00 +0000"),
                format!("Subject: s{it}"),
                String::new(),
                "From here on it is said: 10:30 in 2024.".to_owned(),
                "From me to you Mon Jan 01 10:00:00 2024 and so on, and on".to_owned(),
                format!("body {it}{end}"),
            ];
            lines.join("\n")
        }
    };
    check("as it should be", "a.mbox", each(mail("\n\n")).concat());
    check("no blank lines", "a.mbox", each(mail("\n")).concat());
    check("blank lines before it", "a.mbox", format!("\n\n{}", each(mail("\n\n")).concat()));
    let zoned = |it| mail("\n")(it).replacen("10:00:00 2024", "10:00:00 2024 +0100", 1);
    check("a zone", "a.mbox", each(zoned).concat());
    let dashed = |it| mail("\n")(it).replacen(&format!("a{it}@x.example"), "-", 1);
    check("nobody's name", "a.mbox", each(dashed).concat());
}

/// A quote that was never closed must not be taken for open once more when its record is shown: it
/// would swallow the rows below, and take the time of all of them for each.
#[test]
fn rows_with_open_quotes_are_shown_as_they_were_counted() {
    let folder = Folder::new("open-quotes");
    let mut text = "date,from,text\n".to_owned();
    for row in 0..4000 {
        // Behind these the reader has no patience left; then come some that would close each other.
        let said = match row {
            0..3000 => format!("\"x\"y\"z{row}"),
            _ if row % 2 == 0 => format!("\"open {row}"),
            _ => format!("so \"closed\",{row}"),
        };
        text.extend(["2024-03-01,Ann,", &said, "\n"]);
    }
    let path = folder.join("a.csv");
    std::fs::write(&path, text).unwrap();
    let begun = Instant::now();
    let done = Command::new(env!("CARGO_BIN_EXE_dossier"))
        .args(["scan", "--quiet", "--records", "-"])
        .arg(&path)
        .output()
        .unwrap();
    assert!(begun.elapsed() < Duration::from_mins(1), "{:?}", begun.elapsed());
    let lines = String::from_utf8(done.stdout).unwrap();
    assert_eq!(lines.lines().count(), 4000);
    for line in lines.lines() {
        let dates = line.matches("2024-03-01,").count();
        assert_eq!(dates, 0, "another row stands in it: {line}");
    }
}
