//! Redacted copies of files that are too long to be held, and of workbooks.

use std::fs;
use std::io::{Cursor, Read as _};
use std::path::Path;
use std::time::Duration;

use dossier::findings::{Answer, Piece, Question, Rewritten};
use dossier::reader::{Event, Place};
use dossier::save::{Archive, Replace};
use dossier::text::Untrusted;

use crate::scan::{Folder, Scanned, scan, zipped};

const KEY: [u8; 32] = [7; 32];

/// What nobody may find in a copy.
const PRIVATE: [&str; 6] =
    ["Quentin", "Quillfeather", "quillfan", "203.0.113.77", "meet me at the old mill", "魑鹌鲲"];

/// All pieces of a copy, in their order.
fn pieces(scanned: &mut Scanned, held_bytes: u64) -> Vec<Rewritten> {
    let ticket = scanned.client.ask(&Question::Copy { key: KEY, held_bytes });
    let mut out = Vec::new();
    loop {
        match scanned.client.next(Some(Duration::from_secs(20))) {
            Some(Event::Answer(it, Answer::Copy { file })) if it == ticket => match file {
                Some(file) => out.push(file),
                None => return out,
            },
            Some(_) => {}
            None => panic!("no copy"),
        }
    }
}

/// The same, put together: the name of each file, how many pieces it came in, and what is in it;
/// nothing where it was left out.
fn files(pieces: Vec<Rewritten>) -> Vec<(String, usize, Option<Vec<u8>>)> {
    let mut out: Vec<(String, usize, Option<Vec<u8>>)> = Vec::new();
    for it in pieces {
        let name = it.name.inner().to_owned();
        match it.piece {
            Piece::Whole(bytes) | Piece::First(bytes) => out.push((name, 1, Some(bytes))),
            Piece::Next(bytes) => {
                let last = out.last_mut().unwrap();
                assert_eq!(last.0, name);
                last.1 += 1;
                last.2.as_mut().unwrap().extend(bytes);
            }
            Piece::LeftOut => {
                let begun = out.pop_if(|it| it.0 == name).map_or(0, |it| it.1);
                out.push((name, begun, None));
            }
        }
    }
    out
}

/// Files of many forms, each of some hundred parts.
fn long_files() -> Vec<(&'static str, String)> {
    let many = |one: &dyn Fn(u32) -> String| (0..400).map(one).collect::<String>();
    let day = |it: u32| format!("2024-03-{:02}", 1 + it % 28);
    let csv = many(&|it| {
        format!(
            "{},\"Quentin \"\"Q\"\" Quillfeather\",\"meet me\nat, {it}\",7700900{it:03}\r\n",
            day(it)
        )
    });
    let ndjson =
        many(&|it| format!("{{\"time\": \"{}\", \"query\": \"quillfan {it}\"}}\n", day(it)));
    let items = many(&|it| {
        format!(
            "{{\"Date\": \"{}\", \"Quentin\" : [true, null, -{it}.5e1, \"魑\\\"鹌鲲\"]}},\n",
            day(it)
        )
    });
    let page = many(&|it| {
        format!("<tr><td>{}</td><td title=\"Quentin\">quillfan &amp; {it}</td></tr>", day(it))
    });
    let track = many(&|it| {
        format!("<trkpt lat=\"51.5{it}\" lon=\"-0.1\"><time>{}T10:00:00Z</time></trkpt>\n", day(it))
    });
    let cards = many(&|it| {
        format!(
            "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Quentin {it}\r\nN:Quill\r\n feather;Quentin\r\nEND:VCARD\r\n"
        )
    });
    let mails = many(&|it| {
        format!(
            "From quillfan@mail.example Fri Mar 01 10:00:00 2024\r\nFrom: Quentin <q@mail.example>\r\n\
             Subject: meet me at the old mill\r\n\r\nmeet me at the old mill, {it}\r\n\r\n"
        )
    });
    let chat = many(&|it| format!("12/03/2024, 10:{:02} - Quentin: 魑鹌鲲 {it}\n", it % 60));
    vec![
        ("sign-ins.csv", format!("Date,Name,Content,Phone\r\n{csv}")),
        ("search.ndjson", ndjson),
        ("posts.json", format!("{{\"posts\": [\n{items}{{}}], \"end\": 123456}}")),
        ("page.html", format!("<html><body><table>{page}</table></body></html>")),
        (
            "track.gpx",
            format!("<?xml version=\"1.0\"?><gpx><trk><trkseg>{track}</trkseg></trk></gpx>"),
        ),
        ("contacts.vcf", cards),
        ("mail.mbox", mails),
        ("chat.txt", chat),
    ]
}

fn scanned(folder: &Folder, files: &[(&str, &[u8])]) -> Scanned {
    scan(&[folder.file("export.zip", &zipped(files))], Place::Thread)
}

#[test]
fn pieces_of_long_files_are_what_they_would_be_as_a_whole() {
    let folder = Folder::new("copy-long");
    let long = long_files();
    let bytes: Vec<(&str, &[u8])> = long.iter().map(|it| (it.0, it.1.as_bytes())).collect();
    let mut scanned = scanned(&folder, &bytes);
    let whole = files(pieces(&mut scanned, 16 << 20));
    assert!(whole.iter().all(|it| it.1 == 1), "one piece each");
    for held_bytes in [9_000, 48_012] {
        let parts = files(pieces(&mut scanned, held_bytes));
        assert_eq!(parts.len(), long.len());
        for ((name, count, made), (_, _, wanted)) in parts.into_iter().zip(&whole) {
            let (made, wanted) = (made.unwrap(), wanted.as_ref().unwrap());
            let text = String::from_utf8(made).unwrap();
            assert!(count > 3, "{name} in {count} pieces of {held_bytes}");
            assert!(text.as_bytes() == wanted.as_slice(), "{name} differs: {held_bytes}");
            for private in PRIVATE {
                assert!(!text.contains(private) && !name.contains(private), "{private} in {name}");
            }
        }
    }
}

#[test]
fn what_turns_out_unsafe_in_the_middle_is_left_out() {
    let folder = Folder::new("copy-unsafe");
    let broken = format!("[{} @quillfan]", "{\"a\": \"quillfan\"},".repeat(300));
    let one = format!("[\"{}\"]", "quillfan ".repeat(300));
    let files_of = [("broken.json", broken.as_bytes()), ("one.json", one.as_bytes())];
    let mut scanned = scanned(&folder, &files_of);
    let made = files(pieces(&mut scanned, 1000));
    assert!(made.iter().all(|it| it.2.is_none()), "both");
    assert!(made[0].1 > 1, "some of it came before: {}", made[0].1);
    let made = files(pieces(&mut scanned, 12_000));
    assert!(made[0].2.is_none() && made[1].2.is_some(), "more is held where it has to be");
}

#[test]
fn an_archive_forgets_a_long_file_that_is_taken_back() {
    let folder = Folder::new("copy-back");
    let path = folder.path().join("a.zip");
    let saved = Archive::save(&path, Replace::Yes, "remark", |archive| {
        archive.add("first.txt", b"one")?;
        archive.begin_long("second.txt", &b"quillfan ".repeat(1000), 5)?;
        archive.go_on(b"Quentin")?;
        archive.take_back(4)?;
        archive.take_back(5)?;
        archive.begin_long("third.txt", b"33", 6)?;
        archive.go_on(b"3")
    });
    assert_eq!(saved, Ok(()));
    let bytes = fs::read(&path).unwrap();
    assert!(memchr::memmem::find(&bytes, b"second").is_none());
    assert_eq!(
        unzipped(&bytes),
        [("first.txt".to_owned(), "one".to_owned()), ("third.txt".to_owned(), "333".to_owned())]
    );
}

fn unzipped(bytes: &[u8]) -> Vec<(String, String)> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let count = zip.len();
    let read = |at| {
        let mut file = zip.by_index(at).unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        (file.name().unwrap().into_owned(), text)
    };
    (0..count).map(read).collect()
}

/// A workbook of two sheets, with private words wherever one can hold any.
fn workbook() -> Vec<u8> {
    let shared = ["Date", "IP Address", "Device", "Name", "Quentin Quillfeather", "203.0.113.77"];
    let shared = format!("<si><t>{}</t></si>", shared.join("</t></si><si><t>"));
    let row = |number: u32| {
        format!(
            "<row r=\"{number}\"><c r=\"A{number}\" s=\"1\"><v>45928.5</v></c>\
             <c r=\"B{number}\" t=\"s\"><v>5</v></c><c r=\"C{number}\" t=\"inlineStr\"><is>\
             <t>iPhone, of quillfan</t></is></c><c r=\"D{number}\" t=\"s\"><v>4</v></c>\
             <c r=\"F{number}\"><v>770090012</v></c></row>"
        )
    };
    let head = |(at, column)| format!("<c r=\"{column}1\" t=\"s\"><v>{at}</v></c>");
    let heads = (0..4).zip(["A", "B", "C", "D"]).map(head).collect::<Vec<_>>().concat();
    let rows: String = (2..8).map(row).collect();
    let sheet =
        format!("<worksheet><sheetData><row r=\"1\">{heads}</row>{rows}</sheetData></worksheet>");
    let other = format!(
        "<worksheet><sheetData><row r=\"1\">{heads}</row>{}</sheetData></worksheet>",
        row(2)
    );
    zipped(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("docProps/core.xml", b"<cp><creator>Quentin Quillfeather</creator></cp>"),
        (
            "xl/workbook.xml",
            b"<workbook><sheets><sheet name=\"Login history\" r:id=\"rId1\"/>\
              <sheet name=\"Quentin\" r:id=\"rId2\"/></sheets></workbook>",
        ),
        (
            "xl/_rels/workbook.xml.rels",
            b"<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>\
              <Relationship Id=\"rId2\" Target=\"worksheets/sheet2.xml\"/></Relationships>",
        ),
        (
            "xl/styles.xml",
            b"<styleSheet><cellXfs><xf/><xf numFmtId=\"22\"/></cellXfs></styleSheet>",
        ),
        ("xl/sharedStrings.xml", format!("<sst>{shared}</sst>").as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
        ("xl/worksheets/sheet2.xml", other.as_bytes()),
        ("xl/comments1.xml", b"<comments><text>quillfan</text></comments>"),
    ])
}

/// Records of each kind.
fn kinds(path: &Path) -> Vec<(String, u64)> {
    let scanned = scan(&[path.to_path_buf()], Place::Thread);
    let kinds = scanned.findings().kinds.iter().filter(|it| it.records > 0);
    kinds.map(|it| (it.kind.code().to_owned(), it.records)).collect()
}

#[test]
fn a_workbook_is_copied_with_its_sheets_and_none_of_their_contents() {
    let folder = Folder::new("copy-workbook");
    let path = folder.file("Quentin.xlsx", &workbook());
    let mut scanned = scan(std::slice::from_ref(&path), Place::Thread);
    let made = files(pieces(&mut scanned, 1 << 20));
    let [(name, 1, Some(bytes))] = made.as_slice() else { panic!("{}", made.len()) };
    assert!(!name.contains("Quentin"), "{name}");
    let parts = unzipped(bytes);
    for (part, text) in &parts {
        for private in PRIVATE.into_iter().chain(["770090012"]) {
            assert!(!text.contains(private), "{private} in {part}: {text}");
        }
    }
    let sheet = &parts.iter().find(|it| it.0.ends_with("sheet1.xml")).unwrap().1;
    assert!(sheet.contains("IP Address") && sheet.contains("2025-09-28 12:00:00"), "{sheet}");
    assert_eq!(sheet.matches("<row ").count(), 7, "{sheet}");
    assert_eq!(sheet.matches("<v>").count(), 6, "numbers stay numbers: {sheet}");
    let copy = folder.file("copy.xlsx", bytes);
    let counts = kinds(&copy);
    assert!(!counts.is_empty());
    assert_eq!(counts, kinds(&path));
}

#[test]
fn a_name_of_a_file_is_no_way_out_of_an_archive() {
    let folder = Folder::new("copy-name");
    let path = folder.path().join("a.zip");
    let name = Untrusted::new("../../long.txt");
    let saved = Archive::save(&path, Replace::Yes, "", |it| it.begin_long(name.inner(), b"x", 1));
    assert_eq!(saved, Ok(()));
    assert_eq!(unzipped(&fs::read(&path).unwrap())[0].0, "long.txt");
}

#[test]
fn a_text_of_very_many_words_is_copied_in_the_time_of_its_length() {
    let folder = Folder::new("copy-many-words");
    let words = "one more word &amp; another ".repeat(60_000);
    let open = "&".repeat(300_000);
    let page = format!("<html><body><p>{words}</p><p>{open};</p></body></html>");
    let begun = std::time::Instant::now();
    let mut scanned = scanned(&folder, &[("a.html", page.as_bytes())]);
    let made = files(pieces(&mut scanned, 64 << 20));
    let [(_, _, Some(copy))] = made.as_slice() else { panic!("{} files", made.len()) };
    assert!(copy.len() > words.len() / 2);
    assert!(!String::from_utf8_lossy(copy).contains("another"));
    assert!(begun.elapsed() < Duration::from_mins(1), "{:?}", begun.elapsed());
}
