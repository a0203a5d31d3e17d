//! Formats that are converted on the way: pages, cards, mail, tracks, workbooks.

use std::io::{Read as _, Write as _};

use dossier::read::{Format, Text, sniff};

use super::events::{Pieces, check_records_again, events, events_from};

/// The converted text of an entry.
fn text(format: Format, bytes: &[u8]) -> Vec<u8> {
    let mut input = bytes;
    let mut out = Vec::new();
    Text::new(format, &mut input).unwrap().read_to_end(&mut out).unwrap();
    out
}

/// Checks what is read of an entry, whatever the pieces it comes in, and that each record is found
/// again; and that a cut anywhere gives whole records of the kind that were there, and no fault.
fn check(name: &str, format: Format, bytes: &[u8], line: &str) {
    assert_eq!(sniff(name, bytes), format, "{name}");
    for sizes in [&[usize::MAX][..], &[1], &[3, 2, 7]] {
        let mut pieces = Pieces::new(bytes, sizes);
        let (recorder, outcome) = events_from(format, &mut pieces);
        assert_eq!(recorder.line(), line, "{name}");
        assert_eq!(outcome.faults_total, 0, "{name}");
    }
    let converted = text(format, bytes);
    let (recorder, _) = events(format, bytes);
    let as_read =
        if format == Format::Sheets { Format::Csv { delimiter: b',' } } else { Format::Json };
    check_records_again(as_read, &converted, &recorder.events);
    for end in 0..bytes.len() {
        let (_, outcome) = events(format, &bytes[..end]);
        assert!(outcome.faults_total == 0 || format == Format::Sheets, "{name} cut at {end}");
    }
}

#[test]
fn boxes_of_a_page_are_records() {
    let page = "<html><head><title>T</title><style>a > b { x: \"</p>\" }</style></head><body><main>\
        <section class=\"_a6-g\"><h2 class=\"_2ph_ _a6-h\">You &amp; me</h2><div class=\"_a6-p\">\
        <div><div>&#34;co<b>ff</b>ee&#x22;</div></div><img src=\"icons/LIKE.png\"/></div>\
        <footer class=\"_a6-o\"><a href=\"https://x.example/1\">link</a>\
        <div class=\"_a72d\">Jan 02, 2024 10:00:00am</div></footer></section>\
        <section class=\"_a6-g\"><div class=\"_a6-p\"><table><tr><td class=\"_a6_q\">Titel</td>\
        <td class=\"_a6_r\">Schuhe</td></tr><tr><td colspan=\"2\" class=\"_a6_q\">IP<div><div>192.0.2.1\
        </div></div></td></tr></table></div></section></main></body></html>";
    check(
        "likes.html",
        Format::Page,
        page.as_bytes(),
        "#0 [{title='You & me' text='\"coffee\"' file='icons/LIKE.png' link='https://x.example/1' \
         text='link' time='Jan 02, 2024 10:00:00am'} {Titel='Schuhe' IP='192.0.2.1'}]",
    );
}

#[test]
fn a_list_below_a_label_is_a_record_an_item() {
    let page = "<section class=\"_a6-g\"><div class=\"_a6-p\"><table><tr><td class=\"_a6_q\">Firms\
        <section class=\"_a6-g\"><div class=\"_a6-p\">Acme</div></section>\
        <section class=\"_a6-g\"><div class=\"_a6-p\">B\u{fc}ro</div></section></td></tr></table></div></section>";
    check("a.html", Format::Page, page.as_bytes(), "#0 [{Firms='Acme'} {Firms='B\u{fc}ro'}]");
}

#[test]
fn cells_of_an_activity_page_are_records() {
    let page = "<html><body><div class=\"mdl-grid\"><div class=\"outer-cell mdl-cell\">\
        <div class=\"header-cell\"><p class=\"mdl-typography--title\">Search<br></p></div>\
        <div class=\"content-cell mdl-cell--6-col\">Gesucht nach&nbsp;<a href=\"https://s.example/?q=a\">a</a><br>\
        04.09.2023, 11:01:46 MESZ</div><div class=\"content-cell mdl-typography--text-right\">x</div>\
        <div class=\"mdl-typography--caption\"><b>Produkte:</b><br>&emsp;Suche<br></div></div></div></body></html>";
    let style = [".mdl-cell{", "padding:5px}\n"].concat().repeat(10_000);
    let styled = page.replace("<html>", &format!("<html><style>{style}</style>"));
    let line = "#0 [{header='Search' titleUrl='https://s.example/?q=a' title='Gesucht nach a' \
                time='04.09.2023, 11:01:46 MESZ' details='Produkte:' details='Suche'}]";
    check("MeineAktivit\u{e4}ten.html", Format::Page, page.as_bytes(), line);
    // Too long to be cut at every place.
    for sizes in [&[usize::MAX][..], &[1], &[3, 2, 7]] {
        let mut pieces = Pieces::new(styled.as_bytes(), sizes);
        let (recorder, outcome) = events_from(Format::Page, &mut pieces);
        assert_eq!((recorder.line().as_str(), outcome.faults_total), (line, 0));
    }
}

#[test]
fn bubbles_of_a_chat_take_over_the_sender() {
    let page = "<html><div class=\"history\"><div class=\"message service\"><div class=\"body details\">1 \
        January</div></div><div class=\"message default\"><div class=\"pull_right date details\" \
        title=\"01.01.2024 11:00:00 UTC+01:00\">11:00</div><div class=\"from_name\">Ada </div>\
        <div class=\"text\">Hi<br>you</div></div><div class=\"message default joined\">\
        <div class=\"pull_right date details\" title=\"01.01.2024 11:00:30 UTC+01:00\">11:00</div>\
        <div class=\"text\">again</div></div></div></html>";
    check(
        "messages.html",
        Format::Page,
        page.as_bytes(),
        "#0 [{time='01.01.2024 11:00:00 UTC+01:00' from='Ada' text='Hi' text='you'} \
         {time='01.01.2024 11:00:30 UTC+01:00' text='again' from='Ada'}]",
    );
}

#[test]
fn pages_of_no_known_form_are_read_by_headings_tables_and_lines() {
    let page = "<html><body><h1>Account</h1><ul><li>Name: Ada</li><li>e-Mail: a@x.example</li></ul>\
        <h2>IP ACTIVITY</h2><table><tr><th>Timestamp</th><th>IP</th></tr>\
        <tr><td>2024-01-01 10:00:00 Z</td><td>192.0.2.1</td></tr></table>\
        <p><a href=\"other.html\">More</a></p><h2>Notes</h2><ul><li>Sent at 2019-08-24 12:43:19 UTC<br>Hello</li></ul></body></html>";
    check(
        "x.html",
        Format::Page,
        page.as_bytes(),
        "#0 {Account=[{Name='Ada' e-Mail='a@x.example'}] IP ACTIVITY=[{Timestamp='2024-01-01 10:00:00 Z' \
         IP='192.0.2.1'}] Notes=[{text='Sent at 2019-08-24 12:43:19 UTC' time='2019-08-24 12:43:19 UTC' \
         text='Hello'}]}",
    );
    let pins = "<div id=\"contents\"><h1>Pins</h1><a href=\"https://p.example/1/\">https://p.example/1/</a>\n\
        <br>Title: No data,\n<br>Board: K,\n<br><br><a href=\"https://p.example/2/\">https://p.example/2/</a>\n\
        <br>Title: Mug,\n</div>";
    check(
        "pins.html",
        Format::Page,
        pins.as_bytes(),
        "#0 {Pins=[{link='https://p.example/1/' Title='No data' Board='K'} {link='https://p.example/2/' \
         Title='Mug'}]}",
    );
    let marks = "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n<DL><p>\n\
        <DT><A HREF=\"https://x.example/\" ADD_DATE=\"1704103200\">Example</A>\n</DL><p>\n";
    check(
        "Bookmarks.html",
        Format::Page,
        marks.as_bytes(),
        "#0 {Bookmarks=[{title='Example' link='https://x.example/' time='1704103200'}]}",
    );
    check(
        "start.html",
        Format::Page,
        b"<html><body><script>var a = '<p>';</script></body></html>",
        "#0 {}",
    );
}

#[test]
fn cards_are_unfolded_and_their_escapes_resolved() {
    let cards = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zo\u{eb}\r\nN:M;Zo\u{eb};;;\r\nitem1.EMAIL;TYPE=\"a:b\":z@x.example\r\n\
        NOTE:long \r\n line\\, folded\r\nX;ENCODING=QUOTED-PRINTABLE:=C3=A9\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:B\r\nEND:VCARD\r\n";
    check(
        "a.vcf",
        Format::Cards,
        cards.as_bytes(),
        "#0 [{FN='Zo\u{eb}' N='M Zo\u{eb}' EMAIL='z@x.example' NOTE='long line, folded' X='\u{e9}'} {FN='B'}]",
    );
    let dates = "BEGIN:VCALENDAR\nX-WR-CALNAME:me\nBEGIN:VEVENT\nDTSTART:20240102T090000Z\nSUMMARY:Dentist\n\
        BEGIN:VALARM\nACTION:DISPLAY\nEND:VALARM\nEND:VEVENT\nEND:VCALENDAR\n";
    check(
        "a.ics",
        Format::Cards,
        dates.as_bytes(),
        "#0 [{DTSTART='20240102T090000Z' SUMMARY='Dentist'}]",
    );
}

#[test]
fn mail_gives_headers_size_and_attachments() {
    let mail = "From 1@xxx Mon Jan 01 10:00:00 +0000 2024\nDate: Mon, 1 Jan 2024 11:00:00 +0100\n\
        Subject: =?UTF-8?B?R3LDvMOfZQ==?=\n =?UTF-8?Q?_an_dich?=\nFrom: =?ISO-8859-1?Q?Zo=EB?= <z@x.example>\n\
        X-Other: 1\n\nHello\n>From here\n\nFrom 2@xxx Tue Jan 02 10:00:00 +0000 2024\nSubject: B\n\
        Content-Type: multipart/mixed; boundary=b\n\n--b\n\
        Content-Disposition: attachment; filename=a\n\n--b--\n";
    check(
        "All mail.mbox",
        Format::Mail,
        mail.as_bytes(),
        "#0 [{date='Mon, 1 Jan 2024 11:00:00 +0100' subject='Gr\u{fc}\u{df}e an dich' from='Zo\u{eb} \
         <z@x.example>' size='18'} {subject='B' date='Tue Jan 02 10:00:00 +0000 2024' size='55' attachments='1' attached files='a'}]",
    );
    let single = "Received: by x\nFrom: a@x.example\nSubject: One\n\nFrom me to you\n";
    check(
        "one.eml",
        Format::Mail,
        single.as_bytes(),
        "#0 [{from='a@x.example' subject='One' size='15'}]",
    );
}

#[test]
fn points_of_a_track_are_records_below_its_name() {
    let track = "<?xml version=\"1.0\"?><gpx xmlns=\"http://g.example\"><metadata><time>2024-01-01T10:00:00Z</time>\
        </metadata><trk><name>Run</name><trkseg><trkpt lat=\"48.8\" lon=\"2.2\"><ele>35</ele>\
        <time>2024-01-01T10:00:00Z</time></trkpt><trkpt lat=\"48.9\" lon=\"2.3\"/></trkseg></trk></gpx>";
    check(
        "1.gpx",
        Format::Markup,
        track.as_bytes(),
        "#0 {Run=[{lat='48.8' lon='2.2' ele='35' time='2024-01-01T10:00:00Z'} {lat='48.9' lon='2.3'}]}",
    );
    let list = "<?xml version=\"1.0\"?><list><network id='1'><ssid><![CDATA[a & b]]></ssid></network>\
        <network id='2'><ssid>c</ssid></network></list>";
    check(
        "KnownNetworks.xml",
        Format::Markup,
        list.as_bytes(),
        "#0 {points=[{id='1' ssid='a & b'} {id='2' ssid='c'}]}",
    );
}

/// A workbook of one sheet.
fn workbook(sheet: &str) -> Vec<u8> {
    let parts = [
        ("[Content_Types].xml", "<Types/>"),
        ("xl/workbook.xml", "<workbook><sheets/></workbook>"),
        (
            "xl/styles.xml",
            "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>\
             <cellXfs><xf/><xf numFmtId=\"164\"/></cellXfs></styleSheet>",
        ),
        (
            "xl/sharedStrings.xml",
            "<sst><si><t>\u{8d26}\u{5355}</t></si><si><t>Time</t></si><si><r><t>Am</t></r><r><t>ount</t></r></si></sst>",
        ),
        ("xl/worksheets/sheet1.xml", sheet),
    ];
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn a_workbook_is_read_as_a_table() {
    let sheet = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row><row r=\"2\"/>\
        <row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c><c r=\"C3\" t=\"s\"><v>2</v></c><c r=\"B3\" t=\"inlineStr\"><is><t>To, \"whom\"</t></is></c></row>\
        <row r=\"4\"><c r=\"A4\" s=\"1\"><v>45928.5315625</v></c><c r=\"B4\" t=\"str\"><v>Caf\u{e9}</v></c><c r=\"C4\"><v>28.160000000000004</v></c></row>\
        </sheetData></worksheet>";
    check(
        "bill.xlsx",
        Format::Sheets,
        &workbook(sheet),
        "#0 [{Time='2025-09-28 12:45:27' To, \"whom\"='Caf\u{e9}' Amount='28.16'}]",
    );
    let (_, outcome) = events(Format::Sheets, b"PK\x03\x04 nothing");
    assert_eq!(outcome.faults_total, 1, "what is no workbook says so");
}

#[test]
fn depth_and_length_are_bounded() {
    let deep = format!("{}<li>Name: Ada</li>", "<div>".repeat(100_000));
    let (recorder, _) = events(Format::Page, deep.as_bytes());
    assert!(recorder.line().starts_with("#0 {"));
    let long = format!("<html><p>{}</p>", "word ".repeat(500_000));
    let (recorder, _) = events(Format::Page, long.as_bytes());
    assert!(recorder.events.len() > 3);
    let open = format!("<html><p class=\"{}", "x".repeat(300_000));
    events(Format::Page, open.as_bytes());
    let amp = format!("<html><p>{}&am", "x".repeat(65_530));
    events(Format::Page, amp.as_bytes());
}

#[test]
fn an_event_in_a_zone_tells_its_offset() {
    let event = "BEGIN:VEVENT\nDTSTART;TZID=Europe/Paris:20240702T091700\nDTEND;TZID=\"Nowhere/X\":20240702T101700\n\
        SUMMARY:Tea\nEND:VEVENT\n";
    check(
        "a.ics",
        Format::Cards,
        event.as_bytes(),
        "#0 [{DTSTART='2024-07-02T09:17:00+02:00' DTEND='20240702T101700' SUMMARY='Tea'}]",
    );
}

#[test]
fn one_mail_is_a_record_whatever_its_headers() {
    check("a.eml", Format::Mail, b"X-Mine: 1\n\nHello\n", "#0 [{size='6'}]");
}
