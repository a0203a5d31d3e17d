//! The SHA-256 of every file inside: taken where a summary lists the files, and only there.

use std::fs;
use std::process::Command;
use std::time::Duration;

use dossier::findings::{FileSum, Filter, ScanState};
use dossier::reader::frame::{Answer, Question, ScanOptions};
use dossier::reader::{Client, Event, Input, Place};
use dossier::report::find_hidden;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::fixture::Folder;
use crate::verify::call;

fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |text, it| format!("{text}{it:02x}"))
}

fn read_json(folder: &Folder, name: &str) -> Value {
    serde_json::from_slice(&fs::read(folder.join(name)).unwrap()).unwrap()
}

const SEARCHES: &[u8] =
    br#"{"search_history": [{"time": "2024-03-01T10:00:00Z", "query": "tea"}]}"#;

fn zipped(files: &[(&str, &[u8])], method: zip::CompressionMethod) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default().compression_method(method);
    for (name, bytes) in files {
        zip.start_file(*name, options).unwrap();
        std::io::Write::write_all(&mut zip, bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// An export of a text, a picture, a file of a kind that is not read, and one that is damaged.
fn export(folder: &Folder, picture: &[u8]) -> [(&'static str, Option<String>); 4] {
    let database = [b"SQLite format 3\0".as_slice(), &[7; 400]].concat();
    let damaged = b"these words are not what their check number says";
    let files = [
        ("a.json", SEARCHES),
        ("media/p.jpg", picture),
        ("base.sqlite", &*database),
        ("damaged.txt", damaged),
    ];
    let mut zip = zipped(&files, zip::CompressionMethod::Stored);
    let at = zip.windows(damaged.len()).position(|it| it == damaged).expect("stored as it is");
    zip[at] = b'T';
    fs::write(folder.join("a.zip"), zip).unwrap();
    [
        ("a.json", Some(hex(SEARCHES))),
        ("media/p.jpg", Some(hex(picture))),
        ("base.sqlite", Some(hex(&database))),
        ("damaged.txt", None),
    ]
}

#[test]
fn a_lawyers_summary_names_the_sha_256_of_every_file_and_no_other_scan_takes_it() {
    let folder = Folder::new("sums");
    let expected = export(&folder, &[&[0xff, 0xd8, 0xff, 0xe0][..], &vec![9; 300_000]].concat());
    let words = ["scan", "a.zip", "--quiet", "--for", "lawyer", "--json", "a.json"];
    let (status, said) =
        call(&folder, &[&words[..], &["--pdf", "a.pdf", "--html", "a.html"]].concat());
    assert_eq!(status, 1, "{said}");
    let json = read_json(&folder, "a.json");
    let pdf = fs::read(folder.join("a.pdf")).unwrap();
    let page = fs::read_to_string(folder.join("a.html")).unwrap();
    for (name, sum) in &expected {
        let all = json["entries"].as_array().unwrap();
        let entry = all.iter().find(|it| it["name"] == *name).unwrap();
        assert_eq!(entry["sha256"].as_str(), sum.as_deref(), "{name}");
        let Some(sum) = sum else { continue };
        assert!(page.contains(&format!("<td class=\"s q\">{sum}</td>")), "{name}");
        let wanted = [sum.clone()].into_iter().collect();
        assert_eq!(find_hidden(&pdf, &wanted).unwrap(), 1, "{name}: on the pages");
    }
    assert!(page.contains("<td class=\"s q\">–</td>"), "the damaged one has none");
    // A plain scan, and a summary that does not list the files, know nothing of it.
    let plain = ["scan", "a.zip", "--quiet", "--json", "b.json"];
    let short = ["--pdf", "b.pdf", "--for", "me"];
    for words in [&plain[..], &[&plain[..], &short].concat()] {
        call(&folder, words);
        let json = read_json(&folder, "b.json");
        let entries = json["entries"].as_array().unwrap();
        assert!(entries.len() == 4 && entries.iter().all(|it| it.get("sha256").is_none()));
    }
}

#[test]
fn the_same_pages_on_any_number_of_threads_in_any_zone_and_locale() {
    let folder = Folder::new("sums-threads");
    export(&folder, &vec![3; 700_000]);
    let made = |name: &str, threads: &str, zone: &str, locale: &str| {
        let words = ["--for", "lawyer", "--lang", "en", "--threads", threads, "--quiet"];
        let status = Command::new(env!("CARGO_BIN_EXE_dossier"))
            .args(["scan", "a.zip", "--pdf", name, "--json", "-"])
            .args(words)
            .current_dir(folder.join(""))
            .env_clear()
            .env("XDG_CONFIG_HOME", folder.join("config"))
            .env("SOURCE_DATE_EPOCH", "1770000000")
            .envs([("TZ", zone), ("LANG", locale), ("LC_ALL", locale)])
            .output()
            .unwrap();
        (fs::read(folder.join(name)).unwrap(), status.stdout)
    };
    let one = made("1.pdf", "1", "UTC", "C");
    for (threads, zone, locale) in [
        ("2", "UTC", "C"),
        ("5", "Asia/Shanghai", "de_DE.UTF-8"),
        ("1", "America/St_Johns", "tr_TR.UTF-8"),
    ] {
        let other = made("2.pdf", threads, zone, locale);
        assert!(one == other, "{threads} threads, {zone}, {locale}");
    }
}

#[test]
fn one_byte_of_a_picture_in_a_folder_is_found_and_named() {
    let folder = Folder::new("sums-verify");
    fs::create_dir_all(folder.join("export/media")).unwrap();
    fs::write(folder.join("export/a.json"), SEARCHES).unwrap();
    let mut picture = [&[0xff, 0xd8, 0xff, 0xe0][..], &[9; 5000]].concat();
    fs::write(folder.join("export/media/p.jpg"), &picture).unwrap();
    let words = ["scan", "export", "--quiet", "--for", "lawyer", "--json", "a.json"];
    let (_, said) = call(&folder, &[&words[..], &["--pdf", "a.pdf", "--html", "a.html"]].concat());
    let before = hex(&picture);
    for summary in ["a.json", "a.pdf", "a.html"] {
        let (status, said) = call(&folder, &["verify", summary, "export", "--quiet"]);
        assert_eq!(status, 0, "{summary}: {said}");
    }
    picture[4000] ^= 1;
    fs::write(folder.join("export/media/p.jpg"), &picture).unwrap();
    let line = format!(
        "\nChecksum (SHA-256) and bytes of media/p.jpg: {before}, 5004 in the summary, {}, 5004 in this export",
        hex(&picture)
    );
    for summary in ["a.json", "a.pdf", "a.html"] {
        let (status, said) = call(&folder, &["verify", summary, "export", "--quiet"]);
        assert_eq!(status, 1, "{summary}: {said}");
        assert!(said.contains(&line), "{summary}: {said}");
        assert!(!said.contains("bytes of a.json"), "{summary}: {said}");
    }
    fs::remove_file(folder.join("export/media/p.jpg")).unwrap();
    let (_, now) = call(&folder, &["verify", "a.pdf", "export", "--quiet"]);
    assert!(now.contains("(SHA-256) and bytes of file 2 inside: "), "{said}{now}");
}

/// A scan that has ended, or was stopped as soon as there were records.
fn scanned(path: std::path::PathBuf, stopped: bool) -> (Client, u64, ScanState) {
    let client =
        Client::start(&[Input::Path(path)], ScanOptions::default(), Place::Thread, || {}).unwrap();
    let mut last = (0, ScanState::Reading);
    loop {
        match client.next(Some(Duration::from_mins(1))) {
            Some(Event::Results(it)) => {
                last = (it.findings.totals.records, it.findings.state);
                if stopped && last.0 > 0 {
                    client.stop();
                }
            }
            Some(Event::Finished) => return (client, last.0, last.1),
            Some(Event::Failed(failure)) => panic!("{failure}"),
            Some(_) => {}
            None => panic!("the reader says nothing"),
        }
    }
}

#[test]
fn other_questions_are_answered_meanwhile_and_the_sums_can_be_stopped() {
    let folder = Folder::new("sums-stop");
    // Half a gigabyte, which packs to very little.
    let zeros = vec![0; 64 << 20];
    let names: Vec<String> = (0..8).map(|it| format!("{it}.jpg")).collect();
    let mut files: Vec<(&str, &[u8])> = names.iter().map(|it| (&**it, &*zeros)).collect();
    files.push(("a.json", SEARCHES));
    let bytes = zipped(&files, zip::CompressionMethod::Deflated);
    let path = folder.join("a.zip");
    fs::write(&path, bytes).unwrap();
    let (mut client, _, _) = scanned(path, false);
    let sums = client.ask(&Question::Sums);
    let tally = client.ask(&Question::Tally { filter: Filter::default() });
    let (mut last, mut stop, mut tallied_at, mut came) = (0, None, None, 0);
    loop {
        match client.next(Some(Duration::from_mins(1))) {
            Some(Event::Answer(of, Answer::Sums { sums: some, percent, done })) if of == sums => {
                assert!(percent >= last, "{percent} after {last}");
                assert!(!done, "it was stopped before its end");
                last = percent;
                came += some.iter().filter(|it: &&FileSum| it.sha256.is_some()).count();
                if tallied_at.is_some() && stop.is_none() {
                    stop = Some(client.ask(&Question::NoSums));
                }
            }
            Some(Event::Answer(of, answer)) if of == tally => {
                assert!(matches!(answer, Answer::Tally(_)));
                tallied_at = Some(last);
            }
            Some(Event::Answer(of, answer)) if of == sums => {
                assert_eq!(answer, Answer::Unavailable);
                break;
            }
            Some(Event::Answer(..)) => {}
            other => panic!("{other:?}"),
        }
    }
    assert!(tallied_at.is_some_and(|it| it < 100) && stop.is_some() && came < 9, "{came}");
}

#[test]
fn all_that_was_read_can_be_had_after_a_scan_was_stopped() {
    let folder = Folder::new("sums-stopped");
    let (name, bytes) = dossier::sample::in_memory("tiktok", 400_000, 8).unwrap();
    let path = folder.join(&name);
    fs::write(&path, bytes).unwrap();
    let (mut client, records, state) = scanned(path, true);
    assert_eq!(state, ScanState::Stopped);
    let ticket = client.ask(&Question::Contents { filter: Filter::default() });
    let mut came = 0;
    loop {
        match client.next(Some(Duration::from_mins(1))) {
            Some(Event::Answer(of, Answer::Contents { records, done })) if of == ticket => {
                came += records.len() as u64;
                if done {
                    break;
                }
            }
            Some(_) => {}
            None => panic!("the reader says nothing"),
        }
    }
    assert_eq!(came, records);
}
