//! Tables for spreadsheets, and all records as lines: whole, never a formula, private by default.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use crate::scan::Folder;

/// Texts that spreadsheets would run, break on, or lose.
const HOSTILE: [&str; 19] = [
    "=HYPERLINK(\"http://x.example\",\"y\")",
    "+1+1",
    "@SUM(A1)",
    "-2+3",
    "\t=1",
    "'=1 was meant",
    "two\r\nlines, \"quoted\"",
    "＝1+1",
    " leading and trailing ",
    "表格 – ünïcode 👋",
    "0049170555111",
    "7212345678901234567",
    "7e300",
    "3/4",
    "Dec-1",
    "2 May 2024",
    "03/04/2024",
    "(512)",
    "1,000",
];

fn dossier(words: &[&str]) -> (Option<i32>, Vec<u8>) {
    let output = Command::new(env!("CARGO_BIN_EXE_dossier")).args(words).output().unwrap();
    (output.status.code(), output.stdout)
}

/// An export with these texts as comments, and as searches.
fn export(folder: &Folder) -> std::path::PathBuf {
    let comment = |text: &&str| json!({"date": "2024-03-01 10:00:00", "comment": text, "url": ""});
    let search = |text: &&str| json!({"Date": "2024-03-01 10:00:00", "SearchTerm": text});
    let comments: Vec<Value> = HOSTILE.iter().map(comment).collect();
    let searches: Vec<Value> = HOSTILE.iter().map(search).collect();
    let whole = json!({
        "Comment": {"Comments": {"CommentsList": comments}},
        "Your Activity": {"Searches": {"SearchList": searches}},
    });
    folder.file("user_data_tiktok.json", whole.to_string().as_bytes())
}

/// The rows of a table, read as RFC 4180 says.
fn rows(path: &Path) -> Vec<Vec<String>> {
    let text = fs::read_to_string(path).unwrap();
    let text = text.strip_prefix('\u{feff}').expect("a mark, so that spreadsheets read UTF-8");
    let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut chars = text.chars().peekable();
    while let Some(it) = chars.next() {
        match it {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !quoted && chars.peek() == Some(&'\n') => {
                chars.next();
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            _ => cell.push(it),
        }
    }
    assert!(!quoted && cell.is_empty() && row.is_empty(), "ends with a whole row");
    rows
}

#[test]
fn tables_give_every_text_back_and_run_nothing() {
    let folder = Folder::new("tables");
    let export = export(&folder);
    let out = folder.path().join("out");
    let (code, _) = dossier(&[
        "scan",
        export.to_str().unwrap(),
        "--quiet",
        "--full",
        "--csv",
        out.to_str().unwrap(),
    ]);
    assert_eq!(code, Some(0));
    for (table, head) in
        [("content.comments.csv", "comment"), ("activity.searches.csv", "SearchTerm")]
    {
        let rows = rows(&out.join(table));
        let column = rows[0].iter().position(|it| it == head).expect(head);
        let cells: Vec<&str> = rows[1..].iter().map(|row| row[column].as_str()).collect();
        assert_eq!(cells.len(), HOSTILE.len());
        for (cell, text) in cells.iter().zip(HOSTILE) {
            assert!(!cell.trim_start().starts_with(['=', '+', '-', '@', '＝', '\t']), "{cell:?}");
            assert_eq!(cell.strip_prefix('\'').unwrap_or(cell), text);
        }
        assert!(rows.iter().all(|row| row.len() == rows[0].len()), "every row has every column");
    }
    let kinds = rows(&out.join("kinds.csv"));
    let of = |kind: &str| kinds.iter().find(|row| row[0] == kind).unwrap()[1].clone();
    assert_eq!(of("content.comments"), HOSTILE.len().to_string());
    assert!(out.join("files.csv").exists() && out.join("sections.csv").exists());
}

#[test]
fn tables_are_private_unless_asked_otherwise() {
    let folder = Folder::new("private-tables");
    let export = export(&folder);
    let out = folder.path().join("out");
    let (code, _) =
        dossier(&["scan", export.to_str().unwrap(), "--quiet", "--csv", out.to_str().unwrap()]);
    assert_eq!(code, Some(0));
    for it in fs::read_dir(&out).unwrap() {
        let text = fs::read_to_string(it.unwrap().path()).unwrap();
        for hidden in HOSTILE {
            assert!(!text.contains(hidden), "{hidden}");
        }
        assert!(!text.contains("HYPERLINK") && !text.contains("x.example"), "{text}");
    }
    let rows = rows(&out.join("content.comments.csv"));
    assert_eq!(rows.len(), 1 + HOSTILE.len(), "counted all the same");
    assert!(rows[1].iter().any(|it| it.starts_with("Words left out")), "{:?}", rows[1]);
}

#[test]
fn all_records_are_written_in_one_go() {
    let folder = Folder::new("all-records");
    let (name, bytes) = dossier::sample::in_memory("tiktok", 6_000, 5).unwrap();
    let export = folder.file(&name, &bytes);
    let export = export.to_str().unwrap();
    let (_, summary) = dossier(&["scan", export, "--quiet", "--json", "-"]);
    let summary: Value = serde_json::from_slice(&summary).unwrap();
    let (code, lines) = dossier(&["scan", export, "--quiet", "--records", "-"]);
    assert_eq!(code, Some(0));
    let lines = String::from_utf8(lines).unwrap();
    let records: Vec<Value> = lines.lines().map(|it| serde_json::from_str(it).unwrap()).collect();
    assert_eq!(records.len() as u64, summary["totals"]["records"].as_u64().unwrap());
    for category in summary["categories"].as_array().unwrap() {
        for kind in category["kinds"].as_array().unwrap() {
            let count = records.iter().filter(|it| it["kind"] == kind["id"]).count() as u64;
            assert_eq!(count, kind["records"].as_u64().unwrap(), "{}", kind["id"]);
        }
    }
    assert!(records.iter().all(|it| !it["fields"].as_array().unwrap().is_empty()));
}

/// Opens a table in `LibreOffice`, without a screen, and gives it back in another form.
fn through_libre_office(folder: &Folder, table: &Path, form: &str) -> Option<String> {
    let out = folder.path().join(form.split(':').next().unwrap());
    let profile = folder.path().join("profile");
    let ran = Command::new("soffice")
        .arg(format!("-env:UserInstallation=file://{}", profile.display()))
        .args(["--headless", "--infilter=CSV:44,34,76,1", "--convert-to", form, "--outdir"])
        .args([&out, table])
        .output();
    match ran {
        Ok(ran) if ran.status.success() => {}
        Ok(ran) => panic!("{}", String::from_utf8_lossy(&ran.stderr)),
        Err(_) => {
            println!("SKIPPED: LibreOffice (soffice) is not here, so no table was opened in it");
            return None;
        }
    }
    let name = table.file_stem().unwrap().to_str().unwrap();
    let ending = form.split(':').next().unwrap();
    Some(fs::read_to_string(out.join(format!("{name}.{ending}"))).unwrap())
}

#[test]
fn libre_office_opens_tables_without_a_formula_or_a_lost_character() {
    let folder = Folder::new("libre-office");
    let export = export(&folder);
    let out = folder.path().join("out");
    let words = ["scan", export.to_str().unwrap(), "--quiet", "--full", "--csv"];
    let (code, _) = dossier(&[&words[..], &[out.to_str().unwrap()]].concat());
    assert_eq!(code, Some(0));
    let table = out.join("content.comments.csv");
    let Some(sheet) = through_libre_office(&folder, &table, "fods") else { return };
    assert!(!sheet.contains("table:formula"), "a cell is a formula");
    let form = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false";
    let again = through_libre_office(&folder, &table, form).unwrap();
    let path = folder.path().join("again.csv");
    let again = again.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\n', "\r\n");
    fs::write(&path, format!("\u{feff}{again}")).unwrap();
    let (before, after) = (rows(&table), rows(&path));
    let even = |rows: &[Vec<String>]| -> Vec<Vec<String>> {
        let cell = |it: &String| it.replace("\r\n", "\n");
        rows.iter().map(|row| row.iter().map(cell).collect()).collect()
    };
    assert_eq!(even(&before), even(&after));
}
