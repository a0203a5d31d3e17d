//! Workbooks of several sheets.

use std::io::Write as _;

use dossier::findings::ProblemKind;
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

fn told(bytes: &[u8]) -> Vec<ProblemKind> {
    let (_, outcome) = events(Format::Sheets, bytes);
    outcome.faults.iter().map(|it| it.kind).collect()
}

#[test]
fn nothing_of_a_workbook_is_lost_without_a_word() {
    let rows: &[&[&str]] = &[&["name", "since"], &["Ada", "2019"], &["Bo", "2020"]];
    let names: Vec<String> = (0..300).map(|it| format!("S{it}")).collect();
    let sheets = |count: usize| -> Vec<u8> {
        let sheets: Vec<_> = names[..count].iter().map(|it| (it.as_str(), rows)).collect();
        workbook(&sheets)
    };
    assert_eq!(told(&sheets(256)), []);
    assert_eq!(told(&sheets(257)), [ProblemKind::TooLarge]);
    // A part in letters that are not read.
    let wide: Vec<u8> = sheet(rows).encode_utf16().flat_map(u16::to_le_bytes).collect();
    let parts = |sheet: &[u8], shared: &str| -> Vec<u8> {
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        for (name, content) in [
            ("[Content_Types].xml", &b"<Types/>"[..]),
            ("xl/workbook.xml", b"<workbook/>"),
            ("xl/sharedStrings.xml", shared.as_bytes()),
            ("xl/worksheets/sheet1.xml", sheet),
        ] {
            zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
            zip.write_all(content).unwrap();
        }
        zip.finish().unwrap().into_inner()
    };
    assert_eq!(
        told(&parts(&[&b"\xff\xfe"[..], &wide].concat(), "<sst/>")),
        [ProblemKind::Malformed]
    );
    // A cell that tells the second of one text.
    let cell = |at: usize| {
        let head = "<row><c t=\"inlineStr\"><is><t>a</t></is></c></row>";
        format!(
            "<worksheet><sheetData>{head}<row><c t=\"s\"><v>{at}</v></c></row></sheetData></worksheet>"
        )
    };
    let shared = "<sst><si><t>x</t></si></sst>";
    assert_eq!(told(&parts(cell(0).as_bytes(), shared)), []);
    assert_eq!(told(&parts(cell(1).as_bytes(), shared)), [ProblemKind::Malformed]);
}

#[test]
fn a_number_is_a_date_only_where_its_format_writes_one() {
    let read = |code: &str, number: &str| -> String {
        let styles = format!(
            "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"{code}\"/></numFmts>\
             <cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>"
        );
        let text = |it: &str| format!("<c t=\"inlineStr\"><is><t>{it}</t></is></c>");
        let sheet = format!(
            "<worksheet><sheetData><row>{}{}</row><row><c s=\"1\"><v>{number}</v></c>{}</row>\
             </sheetData></worksheet>",
            text("what"),
            text("name"),
            text("Ada")
        );
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        for (name, content) in [
            ("[Content_Types].xml", "<Types/>"),
            ("xl/workbook.xml", "<workbook/>"),
            ("xl/styles.xml", &styles),
            ("xl/worksheets/sheet1.xml", &sheet),
        ] {
            zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
            zip.write_all(content.as_bytes()).unwrap();
        }
        let bytes = zip.finish().unwrap().into_inner();
        events(Format::Sheets, &bytes).0.line()
    };
    for code in ["yyyy\\-mm\\-dd", "[$-407]d. mmmm yyyy;@", "[Red]yyyy/m/d", "ggge年m月d日"] {
        assert!(read(code, "45000.5").contains("2023-03-15 12:00:00"), "{code}");
    }
    for code in ["\\d0", "0_d", "0*d", "&quot;day&quot; 0", "[h]:mm:ss", "0.00E+00", "General"] {
        assert!(
            read(code, "45000.5").contains("what='45000.5'"),
            "{code}: {}",
            read(code, "45000.5")
        );
    }
    // A time of day has no date, and none is made up for it.
    assert!(read("h:mm", "0.75").contains("what='18:00:00'"), "{}", read("h:mm", "0.75"));
}

#[test]
fn no_flipped_bit_gives_a_wrong_cell_that_looks_good() {
    let rows: &[&[&str]] = &[&["name", "since"], &["Ada", "2019"], &["Bo", "2020"]];
    let more: &[&[&str]] = &[&["name", "since"], &["Cy", "2021"]];
    let bytes = workbook(&[("A", rows), ("B", more)]);
    let (right, outcome) = events(Format::Sheets, &bytes);
    assert_eq!(outcome.faults_total, 0);
    let mut noticed = 0;
    for at in 0..8 * bytes.len() {
        let mut broken = bytes.clone();
        broken[at / 8] ^= 1 << (at % 8);
        let (read, outcome) = events(Format::Sheets, &broken);
        let wrong =
            ["Ada", "Bo", "2019", "2020", "Cy", "2021"].iter().any(|it| !read.line().contains(it));
        noticed += usize::from(wrong);
        assert!(!wrong || outcome.faults_total > 0, "bit {at}: {}", read.line());
    }
    assert!(noticed > 100 && right.line().contains("Ada"), "{noticed}");
}
