//! Results while reading goes on, and a scan that is stopped.

use std::io::Write as _;
use std::time::Duration;

use dossier::findings::ScanState;
use dossier::reader::frame::ScanOptions;
use dossier::reader::{Client, Event, Input, Place};
use zip::CompressionMethod;
use zip::write::SimpleFileOptions;

use crate::scan::{Folder, scan_as};

#[test]
fn counts_come_while_a_single_file_is_read_and_stay_when_it_is_stopped() {
    let folder = Folder::new("stream");
    let (name, bytes) = dossier::sample::in_memory("tiktok", 400_000, 8).unwrap();
    let path = folder.file(&name, &bytes);
    let client =
        Client::start(&[Input::Path(path)], ScanOptions::default(), Place::Thread, || {}).unwrap();
    let mut seen = Vec::new();
    loop {
        match client.next(Some(Duration::from_mins(1))) {
            Some(Event::Results(it)) => {
                it.findings.validate().unwrap();
                seen.push((it.findings.state, it.findings.totals.records));
                if it.findings.totals.records > 0 {
                    assert!(!it.findings.kinds.is_empty() && !it.findings.months.is_empty());
                    assert_eq!(it.findings.platforms.len(), 1, "the app is named already");
                    client.stop();
                }
            }
            Some(Event::Finished) => break,
            Some(Event::Failed(failure)) => panic!("{failure}"),
            Some(_) => {}
            None => panic!("the reader says nothing"),
        }
    }
    let (state, kept) = *seen.last().unwrap();
    assert_eq!(state, ScanState::Stopped);
    assert!(seen.len() > 1, "no counts before the end");
    assert!(0 < kept && kept < 400_000, "{kept}");
}

#[test]
fn threads_change_nothing() {
    let folder = Folder::new("threads");
    let (name, whole) = dossier::sample::in_memory("tiktok", 60_000, 3).unwrap();
    assert!(whole.len() > 512 << 10, "large enough to be unpacked on a thread of its own");
    let cut = &whole[..whole.len() / 2];
    let mut wrong = whole.clone();
    wrong[400_000] ^= 0xff;
    let mixed = mixed_lists(9_000);
    assert!(mixed.len() > 512 << 10);
    let many = many_files(700);
    let mut many_wrong = many.clone();
    (20_000..60_000).step_by(700).for_each(|at| many_wrong[at] ^= 0x55);
    let of_app = |kind: &str| format!("{kind}-{name}");
    let cases = [
        (of_app("whole"), &whole[..]),
        (of_app("cut"), cut),
        (of_app("wrong"), &wrong),
        ("mixed.json".to_owned(), mixed.as_bytes()),
        ("many.zip".to_owned(), &many),
        ("many-wrong.zip".to_owned(), &many_wrong),
        ("many-cut.zip".to_owned(), &many[..many.len() / 2]),
    ];
    for (name, bytes) in cases {
        let path = folder.file(&name, bytes);
        let found = |threads| {
            let options = ScanOptions { threads, final_only: true, ..ScanOptions::default() };
            let scanned = scan_as(std::slice::from_ref(&path), Place::Thread, options);
            format!("{:?}", scanned.findings())
        };
        let one = found(1);
        assert!(one.contains("sha256: Some("));
        assert_eq!(one, found(2), "{name}");
    }
}

/// An archive of many small files of several kinds, among them some that are no text, one that is
/// larger than the others, and one that unpacks to much more than a head.
fn many_files(count: u32) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut add = |name: String, bytes: &[u8], options: SimpleFileOptions| {
        zip.start_file(name, options).unwrap();
        zip.write_all(bytes).unwrap();
    };
    for number in 0..count {
        let text = format!("{{\"date\":\"2025-03-01 10:00:00\",\"text\":\"words {number}\"}}");
        let message = format!(
            "{{\"participants\":[{{\"name\":\"A\"}}],\"messages\":[{{\"sender_name\":\"A\",\
             \"timestamp_ms\":17400000{number:05},\"content\":\"hello {number}\"}}]}}"
        );
        match number % 7 {
            0 => add(format!("notes/{number}.json"), text.as_bytes(), stored),
            1 => add(format!("notes/{number}.txt"), text.as_bytes(), stored),
            2 => add(format!("pictures/{number}.jpg"), b"\xff\xd8\xff\xe0 no picture", stored),
            3 => add(format!("odd/{number}.bin"), &[0, 1, 2, 3, 0, 0, 0, 9], stored),
            _ => {
                let name = format!("messages/inbox/t{number}/message_1.json");
                add(name, message.as_bytes(), SimpleFileOptions::default());
            }
        }
    }
    let long = mixed_lists(3_000);
    add("long.json".to_owned(), long.as_bytes(), SimpleFileOptions::default());
    zip.finish().unwrap().into_inner()
}

/// Lists in lists, objects that are alike and others between them, keys that are data.
fn mixed_lists(count: u32) -> String {
    let one = |number: u32| {
        let (day, hour) = (number % 28 + 1, number % 24);
        let when = format!("2025-03-{day:02} {hour:02}:00:00");
        match number % 5 {
            0 => format!("{{\"date\":\"{when}\",\"words\":[{{\"a\":1}},{{\"a\":{number}}}]}}"),
            1 => format!("{{\"date\":\"{when}\",\"email\":\"p{number}@example.org\",\"n\":null}}"),
            _ => format!("{{\"date\":\"{when}\",\"text\":\"caf\\u00e9 {number}\"}}"),
        }
    };
    let list = |from: u32| (from..from + 50).map(one).collect::<Vec<_>>().join(",\n");
    let chat = |number: u32| format!("\"person{number}\":[{}]", list(number * 50));
    let chats = (0..count / 50).map(chat).collect::<Vec<_>>().join(",");
    let again = list(50);
    format!("{{\"chats\":{{{chats}}},\"liked\":[{again}],\"copy\":{{\"liked\":[{again}]}}}}")
}
