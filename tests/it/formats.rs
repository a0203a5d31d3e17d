//! Files of many forms in one export: what is shown of a record, and where it comes from.

use std::time::Duration;

use dossier::findings::{Answer, Filter, Order, Question, RecordFull};
use dossier::reader::{Event, Place};
use dossier::taxonomy::Kind;

use crate::read::car;
use crate::scan::{Folder, Scanned, scan, zipped};

fn scan_zip(test: &str, files: &[(&str, &[u8])]) -> Scanned {
    let folder = Folder::new(test);
    let scanned = scan(&[folder.file("export.zip", &zipped(files))], Place::Thread);
    scanned.findings().validate().unwrap();
    scanned
}

fn records(scanned: &mut Scanned) -> Vec<RecordFull> {
    let rows = scanned.rows(Filter::default(), Order::FileOrder);
    let full = |record| match scanned.ask(&Question::Record { record }) {
        Answer::Record(full) => *full,
        other => panic!("no record: {other:?}"),
    };
    rows.iter().map(|it| it.record).collect::<Vec<_>>().into_iter().map(full).collect()
}

fn field(full: &RecordFull, path: &str) -> String {
    let found = full.fields.iter().find(|it| it.path.inner() == path);
    found.map_or_else(|| format!("no {path}"), |it| it.value.inner().to_owned())
}

#[test]
fn a_mail_is_shown_with_its_text_its_files_and_its_own_lines() {
    let mail = "From 1@x Mon Jan 01 10:00:00 +0000 2024\nDate: Mon, 1 Jan 2024 10:00:00 +0000\n\
        From: ada@x.example\nTo: me@x.example\nSubject: Tea\nContent-Type: multipart/mixed; boundary=b\n\n\
        --b\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n\
        Caf=C3=A9 at five?\n--b\nContent-Type: application/pdf; name=menu.pdf\n\
        Content-Transfer-Encoding: base64\n\nAAAAAAAA\n--b--\n\n\
        From 2@x Tue Jan 02 10:00:00 +0000 2024\nDate: Tue, 2 Jan 2024 10:00:00 +0000\n\
        From: bo@x.example\nTo: me@x.example\nSubject: No\n\nNo.\n";
    let mut scanned = scan_zip("formats-mail", &[("All mail.mbox", mail.as_bytes())]);
    let found = records(&mut scanned);
    assert_eq!(found.len(), 2);
    assert_eq!(field(&found[0], "text"), "Caf\u{e9} at five?");
    assert_eq!(field(&found[0], "attachment 1/name"), "menu.pdf");
    assert_eq!(field(&found[0], "attachment 1/size"), "6");
    assert!(found[0].raw.inner().starts_with("From 1@x"), "the mail's own lines are shown");
    assert!(found[0].raw.inner().contains("Caf=C3=A9") && !found[0].raw_made);
    assert_eq!(field(&found[1], "text"), "No.");
    assert_eq!(found[1].row.kind, Kind::MessagesEmail);
}

/// What a search for some words finds: the number of each record, and what matched there.
fn hits(scanned: &mut Scanned, text: &str) -> Vec<String> {
    let question = Question::Search {
        text: text.to_owned(),
        initials: false,
        filter: Filter::default(),
        limit: 50,
    };
    let ticket = scanned.client.ask(&question);
    let mut found = Vec::new();
    loop {
        match scanned.client.next(Some(Duration::from_secs(20))).expect("an answer") {
            Event::Answer(it, Answer::Hits { hits, done, .. }) if it == ticket => {
                found.extend(hits.iter().map(|it| {
                    let (from, to) = (it.matched.0 as usize, it.matched.1 as usize);
                    format!("{}: {}", it.row.record, &it.around.inner()[from..to])
                }));
                if done {
                    return found;
                }
            }
            _ => {}
        }
    }
}

#[test]
fn a_search_finds_what_mails_say() {
    let mail = |number: u32, subject: &str, how: &str, body: &str| {
        format!(
            "From {number}@x Mon Jan 01 10:00:00 +0000 2024\nDate: Mon, 1 Jan 2024 10:00:00 +0000\n\
             From: a@x.example\nSubject: {subject}\nContent-Transfer-Encoding: {how}\n\
             Content-Type: text/plain; charset=utf-8\n\n{body}\n\n"
        )
    };
    let text = [
        mail(1, "One", "quoted-printable", "The caf=C3=A9 has go=\nod tea"),
        mail(2, "Two", "base64", "5Zyo5Zu+5Lmm6aaG6KeB"),
        mail(3, "Three good", "7bit", "nothing"),
        mail(4, "Four", "7bit", "Good good"),
    ]
    .concat();
    let single = "Date: Tue, 2 Jan 2024 10:00:00 +0000\nFrom: b@x.example\nSubject: Five\n\
        Content-Type: text/html\n\n<p>so <b>go</b>od</p>\n";
    let files = [("All mail.mbox", text.as_bytes()), ("5.eml", single.as_bytes())];
    let mut scanned = scan_zip("formats-mail-search", &files);
    let found = hits(&mut scanned, "good");
    assert_eq!(found, ["0: good", "2: good", "3: Good", "4: good"]);
    assert_eq!(hits(&mut scanned, "caf\u{e9}"), ["0: caf\u{e9}"]);
    assert_eq!(hits(&mut scanned, "\u{56fe}\u{4e66}\u{9986}"), ["1: \u{56fe}\u{4e66}\u{9986}"]);
    assert_eq!(hits(&mut scanned, "a@x.example").len(), 4);
    assert_eq!(hits(&mut scanned, "boundary").len(), 0);
}

#[test]
fn a_card_and_a_point_show_their_own_lines() {
    let card = "BEGIN:VCARD\r\nFN:Ada\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Bo\r\nEND:VCARD\r\n";
    let track = "<?xml version=\"1.0\"?><gpx><trk><trkpt lat=\"48.85\" lon=\"2.35\"><time>2024-01-02T10:00:00Z</time></trkpt>\n\
        <trkpt lat=\"48.86\" lon=\"2.36\"><time>2024-01-02T10:01:00Z</time></trkpt></trk></gpx>";
    let mut scanned =
        scan_zip("formats-own", &[("a.vcf", card.as_bytes()), ("b.gpx", track.as_bytes())]);
    let found = records(&mut scanned);
    let raw: Vec<&str> = found.iter().map(|it| it.raw.inner().trim()).collect();
    assert_eq!(raw[1], "BEGIN:VCARD\r\nFN:Bo\r\nEND:VCARD");
    assert_eq!(
        raw[3],
        "<trkpt lat=\"48.86\" lon=\"2.36\"><time>2024-01-02T10:01:00Z</time></trkpt>"
    );
    assert!(found.iter().all(|it| !it.raw_made && it.line == 0));
}

#[test]
fn records_of_later_tables_have_their_own_columns() {
    let table = "Playlist ID,Title,Made,Seen,Kept\nPL1,Songs,2024-01-02,3,4\n\nVideo ID,Time\nabc,2024-01-03\ndef,2024-01-04\n";
    let bill = "Bill of a shop,,\nName: [x],,\n,,\nday,what,sum\n2024-01-02,tea,1\n2024-01-03,tea,2\n----\n";
    let mut scanned = scan_zip(
        "formats-tables",
        &[("lists.csv", table.as_bytes()), ("bill.csv", bill.as_bytes())],
    );
    let found = records(&mut scanned);
    assert_eq!(found.len(), 5);
    assert_eq!(
        (field(&found[2], "Video ID"), field(&found[2], "Time")),
        ("def".into(), "2024-01-04".into())
    );
    assert_eq!(found[2].path.inner(), "table 2");
    let beside: Vec<&str> = found[3].beside.iter().map(dossier::text::Untrusted::inner).collect();
    assert_eq!(beside, ["Bill of a shop", "Name: [x]", "----"]);
}

#[test]
fn a_repository_is_known_by_its_records() {
    let mut scanned = scan_zip("formats-car", &[("repo.car", &car::usual())]);
    let found = scanned.findings();
    assert_eq!(found.platforms[0].id, "bluesky");
    let kinds: Vec<_> = found.kinds.iter().map(|it| (it.kind, it.records)).collect();
    assert_eq!(kinds, [(Kind::AboutNames, 1), (Kind::ContentPosts, 2), (Kind::ActivityLikes, 1)]);
    assert_eq!(found.totals.undated, 1);
    assert_eq!(found.coverage.values, found.coverage.values_sorted);
    let found = records(&mut scanned);
    assert!(found.iter().all(|it| it.raw_made), "a file of blocks has no lines to show");
    assert_eq!(field(&found[2], "subject/uri"), "at://did:plc:other/app.bsky.feed.post/1");
}

#[test]
fn cards_mails_and_places_of_no_platform_are_sorted_by_what_they_are() {
    let card = "BEGIN:VCARD\nFN:Ada\nEND:VCARD\n";
    let event =
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20240102T091700Z\nEND:VEVENT\nEND:VCALENDAR\n";
    let course = "<?xml version=\"1.0\"?><T><Trackpoint><Time>2024-01-02T09:17:00Z</Time><Position>\
        <LatitudeDegrees>48.85</LatitudeDegrees><LongitudeDegrees>2.35</LongitudeDegrees></Position></Trackpoint></T>";
    let mark = "<?xml version=\"1.0\"?><kml><Placemark><name>x</name><TimeStamp><when>2024-01-02T09:17:00Z</when></TimeStamp>\
        <Point><coordinates>2.35,48.85,0</coordinates></Point></Placemark></kml>";
    let point = "<?xml version=\"1.0\"?><gpx><wpt lat=\"48.85\" lon=\"2.35\"><name>Bench</name></wpt></gpx>";
    for (name, text, kind, dated) in [
        ("1.vcf", card, Kind::PeopleAddressBook, false),
        ("2.ics", event, Kind::ContentDrafts, true),
        ("3.tcx", course, Kind::LocationExact, true),
        ("4.kml", mark, Kind::LocationExact, true),
        ("5.gpx", point, Kind::LocationSaved, false),
        ("6.eml", "From: a@x.example\nSubject: x\n\nHi\n", Kind::MessagesEmail, false),
    ] {
        let scanned = scan_zip("formats-alone", &[(name, text.as_bytes())]);
        let found = scanned.findings();
        let kinds: Vec<_> = found.kinds.iter().map(|it| (it.kind, it.records)).collect();
        assert_eq!(kinds, [(kind, 1)], "{name}");
        assert_eq!(found.totals.undated == 0, dated, "{name}");
    }
}
