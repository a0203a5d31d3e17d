//! Values that nobody expects: shown as they stand, never taken for something plausible.

use dossier::findings::{Filter, Order};
use dossier::reader::Place;
use serde_json::Value;

use crate::fixture::Folder;
use crate::scan::scan;

/// The records of a file as the command line writes them, and the summary.
fn records(name: &str, text: &str) -> (Vec<Value>, Value) {
    let folder = Folder::new("values");
    std::fs::write(folder.join(name), text).unwrap();
    let mut all = Vec::new();
    for words in [["--records", "-"], ["--json", "-"]] {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_dossier"))
            .args(["scan", name, "--quiet"])
            .args(words)
            .current_dir(folder.join(""))
            .output()
            .unwrap();
        all.push(String::from_utf8(output.stdout).unwrap());
    }
    let lines = all[0].lines().map(|it| serde_json::from_str(it).unwrap()).collect();
    (lines, serde_json::from_str(&all[1]).unwrap())
}

/// The values of a field, in order.
fn field<'a>(records: &'a [Value], name: &str) -> Vec<&'a str> {
    let fields = records.iter().flat_map(|it| it["fields"].as_array().unwrap());
    fields.filter(|it| it[0] == name).map(|it| it[1].as_str().unwrap()).collect()
}

#[test]
fn keys_that_mean_something_to_programs_are_plain_data() {
    let text = r#"{"__proto__":[{"a":1}],"":[{"b":2}],"\u0000":[{"c":3}],"constructor":{"prototype":[{"d":4}]}}"#;
    let (records, summary) = records("keys.json", text);
    assert_eq!(summary["totals"]["records"], 4);
    let paths: Vec<_> = records.iter().map(|it| it["path"].as_str().unwrap()).collect();
    assert_eq!(paths, ["__proto__", "", "\0", "constructor/prototype"]);
}

#[test]
fn times_beyond_the_calendar_are_no_dates() {
    let times = [
        "0",
        "-1",
        "\"0000-00-00\"",
        "\"1601-01-01T00:00:00Z\"",
        "\"9999-12-31T23:59:59Z\"",
        "9223372036854775807",
        "1e308",
        "\"NaN\"",
        "\"2026-02-30 10:00:00\"",
        "\"2026-01-09 25:61:61\"",
    ];
    let items: Vec<String> =
        times.iter().map(|it| format!("{{\"date\":{it},\"text\":\"a\"}}")).collect();
    let (records, summary) = records("times.json", &format!("[{}]", items.join(",")));
    assert_eq!(summary["totals"]["undated"], times.len());
    let plain: Vec<_> = times.iter().map(|it| it.trim_matches('"')).collect();
    assert_eq!(field(&records, "date"), plain, "each as it stands");
}

#[test]
fn amounts_and_numbers_stand_as_they_were_written() {
    let amounts =
        ["1.234,56", "1,234.56", "1.234", "12,5", "\u{ff11}\u{ff12}", "1.23E+11", "_x000D_7"];
    let rows: Vec<String> = amounts.iter().map(|it| format!("2026-01-09,\"{it}\",a\n")).collect();
    let (records, _) = records("amounts.csv", &format!("Date,Amount,Note\n{}", rows.concat()));
    assert_eq!(field(&records, "Amount"), amounts);
}

#[test]
fn an_event_that_repeats_for_ever_is_one_record() {
    let text = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20260109T080000Z\r\n\
                RRULE:FREQ=SECONDLY;COUNT=999999999\r\nSUMMARY:a\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    let (records, summary) = records("ever.ics", text);
    assert_eq!((records.len(), &summary["totals"]["records"]), (1, &Value::from(1)));
}

#[test]
fn a_text_of_megabytes_is_shown_by_its_start() {
    let name = "n".repeat(3 << 20);
    for start in ["", "\\u00e9", "\\\\"] {
        let text = format!(
            "[{{\"who\":\"{start}{name}\",\"content\":\"x\"}},{{\"who\":\"b\",\"content\":\"y\"}}]"
        );
        let folder = Folder::new("values-long");
        let path = folder.join("long.json");
        std::fs::write(&path, text).unwrap();
        let mut scanned = scan(&[path], Place::Thread);
        let rows = scanned.rows(Filter::default(), Order::FileOrder);
        assert_eq!(rows.len(), 2);
        let titles: Vec<String> = rows.iter().map(|it| it.title.for_window()).collect();
        assert!(titles[0].contains("nnn"), "the start of it is its title");
        assert!(titles[0].chars().count() < 1000 && !titles[1].is_empty(), "{titles:?}");
    }
}

#[test]
fn two_that_run_at_once_do_not_disturb_each_other() {
    let folder = Folder::new("values-twice");
    let (name, bytes) = dossier::sample::in_memory("tiktok", 3000, 5).unwrap();
    std::fs::write(folder.join(&name), bytes).unwrap();
    let start = |json: &str| {
        std::process::Command::new(env!("CARGO_BIN_EXE_dossier"))
            .args(["scan", &name, "--quiet", "--json", json])
            .current_dir(folder.join(""))
            .stdout(std::process::Stdio::null())
            .spawn()
            .unwrap()
    };
    let running = ["a.json", "b.json", "c.json"].map(start);
    for mut it in running {
        assert!(it.wait().unwrap().success());
    }
    let [a, b, c] =
        ["a.json", "b.json", "c.json"].map(|it| std::fs::read(folder.join(it)).unwrap());
    assert!(a == b && b == c);
}
