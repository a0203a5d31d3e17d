//! What an entry is written in.

use dossier::read::{Format, sniff};

fn check(name: &str, head: impl AsRef<[u8]>, format: Format) {
    assert_eq!(sniff(name, head.as_ref()), format, "{name}");
}

#[test]
fn json_is_told_from_lines_of_json() {
    check("a.json", "{\"a\": 1}\n", Format::Json);
    check("a.json", "{\"a\": 1}\n{\"a\": 2}\n", Format::JsonLines);
    check("a.json", "{\"a\": 1} {\"a\": 2}", Format::Json);
    check("a.json", "{\n \"a\": [\n  {},\n  {}\n ]\n}\n", Format::Json);
    check("a.json", "{\n \"a\": [\n  {},\n  {}\n ]\n}\r\n\r\n{\n \"a\": 1}\n", Format::JsonLines);
    check("a.json", "[1]\n2\n", Format::JsonLines);
    check("a.json", "1\n2\n", Format::JsonLines);
    check("a.json", "{\n\"a\": [1, 2", Format::Json);
    check("a.json", "[1]\nwords", Format::Json);
    check("report.ndjson", "{\"a\": 1}", Format::JsonLines);
    check("a.json", b"{\"a\": 1}\0\0\0\0\0\0\0\0", Format::Json);
    check("noname", " [{\"a\": 1}]", Format::Json);
    check("part.txt", "{\"a\":1}\n\n{\"a\":2}", Format::JsonLines);
    check("tweets.js", "window.YTD.tweets.part0 = [ {", Format::Json);
    check("library.js", "(function () { return 1 })", Format::Text);
    check("a.json", "\u{feff}{\"a\": 1}", Format::Json);
    let wide: Vec<u8> = "{\"a\": 1}".encode_utf16().flat_map(u16::to_le_bytes).collect();
    check("wide", wide, Format::Json);
    check("notes", "[Note] this is not JSON", Format::Text);
}

#[test]
fn tables_are_known_by_name_or_by_shape() {
    let comma = Format::Csv { delimiter: b',' };
    check("a.csv", "a,b\n1,2\n", comma);
    check("one.csv", "name\nAda\n", comma);
    check("a.csv", "a;b;c\n1,5;2;3\n", Format::Csv { delimiter: b';' });
    check("a.tsv", "a\tb\n1\t2\n", Format::Csv { delimiter: b'\t' });
    check("a.csv", "sep=|\na|b\n", Format::Csv { delimiter: b'|' });
    check("list", "a,b,c\n1,2,3\n4,5,6\n", comma);
    check("a.csv", b"\xd0\xd5\xc3\xfb,\xb3\xc7\xca\xd0\n\xcd\xf5,\xb1\xb1\n", comma);
    check("prose.txt", "Well, yes.\nNo, no.\nSo it goes.\nAnd so on, and on.", Format::Text);
}

#[test]
fn text_is_told_by_its_lines() {
    check("Likes.txt", "Date: 2024-01-01\nLink: https://x.example\n", Format::Blocks);
    check("Chats.txt", ">>> Chat History with x::\n\n2024-01-01 10:00:00 UTC a: b", Format::Blocks);
    check("Empty.txt", "You have no data in this section", Format::Blocks);
    check("\u{8d44}\u{6599}.txt", "\u{59d3}\u{540d}\u{ff1a}x\n", Format::Blocks);
    check(
        "chat.txt",
        "01/02/24, 10:00 - Ada: hi\n01/02/24, 10:01 - Bo: ho\n01/02/24, 10:02 - Ada: x",
        Format::Blocks,
    );
    check("letter.txt", "Dear all,\n\nthis is a letter.\nIt has lines.\nBye\n", Format::Text);
    check("empty.txt", "", Format::Blocks);
}

#[test]
fn media_and_others_are_named() {
    check("a.jpg", b"\xff\xd8\xff\xe0", Format::Media);
    check("noname", b"\x89PNG\r\n\x1a\n", Format::Media);
    check("a.bin", b"\0\0\0\x18ftypheic", Format::Media);
    check("a.mp3", b"\0\x01\x02\x03", Format::Media);
    check("a.json", b"RIFF....WEBP", Format::Media);
    check("a.txt", b"%PDF-1.7", Format::Unknown("pdf"));
    check("a.zip", b"PK\x03\x04", Format::Unknown("zip"));
    check("a.json", b"\x1f\x8b\x08", Format::Unknown("gzip"));
    check("a.db", b"SQLite format 3\0", Format::Unknown("sqlite"));
    check("a.html", " <!DOCTYPE html><html>", Format::Page);
    check("a.json", "<html><body>Sign in</body>", Format::Page);
    check("a.xml", "<?xml version=\"1.0\"?><a/>", Format::Markup);
    check("a.dat", [0_u8, 1, 2, 3, 0, 0, 5, 9].repeat(9), Format::Unknown("binary"));
    check("a.ics", "BEGIN:VEVENT\r\nSUMMARY:x\r\nEND:VEVENT\r\n", Format::Cards);
    check("1", "Received: by x\nMIME-Version: 1.0\nSubject: x\n\nbody\n", Format::Mail);
    assert_eq!(Format::Unknown("pdf").code(), "pdf");
    assert_eq!(Format::Blocks.code(), "txt");
}
