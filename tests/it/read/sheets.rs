//! Workbooks of several sheets.

use std::io::Write as _;

use dossier::read::{Format, LaterTable};

use super::events::{Event, events};

fn sheet(rows: &[&[&str]]) -> String {
    let cell = |it: &&str| format!("<c t=\"inlineStr\"><is><t>{it}</t></is></c>");
    let row =
        |it: &&[&str]| format!("<row>{}</row>", it.iter().map(cell).collect::<Vec<_>>().concat());
    let rows = rows.iter().map(row).collect::<Vec<_>>().concat();
    format!("<worksheet><sheetData>{rows}</sheetData></worksheet>")
}

/// A workbook of these sheets; the second is stored under an odd name.
fn workbook(sheets: &[(&str, &[&[&str]])]) -> Vec<u8> {
    let mut parts = vec![("[Content_Types].xml".to_owned(), "<Types/>".to_owned())];
    let (mut list, mut targets) = (Vec::new(), Vec::new());
    for (at, (name, rows)) in sheets.iter().enumerate() {
        list.push(format!("<sheet name=\"{name}\" sheetId=\"{at}\" r:id=\"rId{at}\"/>"));
        targets.push(format!("<Relationship Id=\"rId{at}\" Target=\"worksheets/s{at}.xml\"/>"));
        parts.push((format!("xl/worksheets/s{at}.xml"), sheet(rows)));
    }
    let (list, targets) = (list.concat(), targets.concat());
    parts.push((
        "xl/workbook.xml".to_owned(),
        format!("<workbook><sheets>{list}</sheets></workbook>"),
    ));
    parts.push(("xl/_rels/workbook.xml.rels".to_owned(), format!("<R>{targets}</R>")));
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn every_sheet_is_read_the_fullest_first() {
    let bytes = workbook(&[
        ("Notes", &[&["Made for you"]]),
        (
            "Orders & more",
            &[
                &["date", "item"],
                &["2024-01-02", "tea"],
                &[
                    "2024-01-03",
                    "a name that is rather long, so that this is the fullest sheet of all",
                ],
            ],
        ),
        ("People", &[&["All friends"], &["name", "since"], &["Ada", "2019"], &["Bo", "2020"]]),
        ("Empty", &[]),
        ("One", &[&["word"], &["a"], &["b"]]),
    ]);
    let (recorder, outcome) = events(Format::Sheets, &bytes);
    assert_eq!(
        recorder.line(),
        "#0 [{date='2024-01-02' item='tea'} {date='2024-01-03' item='a name that is rather long, so that this is the fullest sheet of all'}] \
         #1 {People=[{name='Ada' since='2019'} {name='Bo' since='2020'}]} \
         #2 {One=[{word='a'} {word='b'}]}"
    );
    assert_eq!(outcome.faults_total, 0);
    assert_eq!(outcome.aside, ["Made for you", "All friends"]);
    let heads: Vec<&[u8]> =
        outcome.tables.iter().map(|it: &LaterTable| it.head.as_slice()).collect();
    assert_eq!(heads, [&b"\"name\",\"since\"\n"[..], b"\"word\"\n"]);
}

#[test]
fn a_cut_or_broken_workbook_never_fails() {
    let bytes = workbook(&[("A", &[&["a", "b"], &["1", "2"]]), ("B", &[&["c", "d"], &["3", "4"]])]);
    for end in (0..bytes.len()).step_by(3) {
        events(Format::Sheets, &bytes[..end]);
        let mut broken = bytes.clone();
        broken[end] ^= 0x55;
        let (recorder, _) = events(Format::Sheets, &broken);
        let opened = recorder.events.iter().filter(|it| matches!(it, Event::Open(..))).count();
        assert!(opened < 100);
    }
}
