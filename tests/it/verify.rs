//! A summary is held against an export: PDF, web page and JSON say what anybody can count again.

use std::fs;
use std::process::Command;

use dossier::report::{Check, find_hidden};
use sha2::{Digest as _, Sha256};

use crate::fixture::Folder;

/// What the program says to a call, on a computer that knows nothing of the person, on a day that is
/// always the same.
pub(crate) fn call(folder: &Folder, words: &[&str]) -> (i32, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_dossier"))
        .args(words)
        .current_dir(folder.join(""))
        .env_clear()
        .env("XDG_CONFIG_HOME", folder.join("config"))
        .env("SOURCE_DATE_EPOCH", "1770000000")
        .env("LANG", "en_GB.UTF-8")
        .output()
        .unwrap();
    let said = [output.stdout, output.stderr].concat();
    (output.status.code().unwrap(), String::from_utf8(said).unwrap())
}

/// An export, and a summary of it in each form.
fn summaries(preset: &str) -> Folder {
    let folder = Folder::new("verify");
    fs::write(folder.join("a.zip"), dossier::sample::in_memory("tiktok", 1500, 3).unwrap().1)
        .unwrap();
    let words = ["scan", "a.zip", "--quiet", "--for", preset, "--pdf", "a.pdf"];
    let (status, said) =
        call(&folder, &[&words[..], &["--json", "a.json", "--html", "a.html"]].concat());
    assert_eq!(status, 0, "{said}");
    folder
}

#[test]
fn the_same_export_agrees_with_every_summary_of_it() {
    for preset in ["me", "one-page"] {
        let folder = summaries(preset);
        for summary in ["a.pdf", "a.json", "a.html"] {
            let (status, said) = call(&folder, &["verify", summary, "a.zip", "--quiet"]);
            assert_eq!(status, 0, "{summary}: {said}");
            assert!(said.contains("The summary agrees with this export"), "{said}");
        }
    }
}

#[test]
fn another_export_differs_and_each_difference_is_named() {
    let folder = summaries("me");
    fs::write(folder.join("b.zip"), dossier::sample::in_memory("tiktok", 1400, 4).unwrap().1)
        .unwrap();
    let json = fs::read_to_string(folder.join("a.json")).unwrap();
    let whole: serde_json::Value = serde_json::from_str(&json).unwrap();
    let records = whole["totals"]["records"].as_u64().unwrap();
    for summary in ["a.pdf", "a.json", "a.html"] {
        let (status, said) = call(&folder, &["verify", summary, "b.zip", "--quiet"]);
        assert_eq!(status, 1, "{summary}: {said}");
        assert!(said.contains("Checksum (SHA-256) and bytes of file 1: "), "{said}");
        assert!(said.contains(&format!("\nRecords: {records} in the summary, ")), "{said}");
        assert!(!said.contains('⟦'), "{said}");
    }
    // A summary whose numbers were changed by hand.
    let other = format!("\"records\": {}", records - 1);
    let changed = json.replacen(&format!("\"records\": {records}"), &other, 1);
    assert_ne!(json, changed);
    fs::write(folder.join("c.json"), changed).unwrap();
    let (status, said) = call(&folder, &["verify", "c.json", "a.zip", "--quiet"]);
    assert_eq!(status, 1);
    let line = format!("\nRecords: {} in the summary, {records} in this export", records - 1);
    assert!(said.contains(&line), "{said}");
    assert!(said.contains("One number differs."), "{said}");
}

#[test]
fn one_byte_of_a_folder_differs() {
    let folder = Folder::new("verify-folder");
    let below = folder.join("export/sub");
    fs::create_dir_all(&below).unwrap();
    fs::write(folder.join("export/b.json"), br#"{"searches": [{"query": "tea", "time": 1}]}"#)
        .unwrap();
    fs::write(below.join("a.txt"), b"words").unwrap();
    let (status, said) = call(&folder, &["scan", "export", "--quiet", "--json", "a.json"]);
    assert!(status < 2, "{said}");
    let json = fs::read_to_string(folder.join("a.json")).unwrap();
    let whole: serde_json::Value = serde_json::from_str(&json).unwrap();
    // What `sha256sum` says of what `sha256sum` says of each file.
    let hex = |bytes: &[u8]| -> String {
        Sha256::digest(bytes).iter().map(|it| format!("{it:02x}")).collect::<Vec<_>>().concat()
    };
    let line = |path: &str| {
        let bytes = fs::read(folder.join("export").join(path)).unwrap();
        format!("{}  {path}\n", hex(&bytes))
    };
    let list = [line("b.json"), line("sub/a.txt")].concat();
    assert_eq!(whole["sources"][0]["sha256"], hex(list.as_bytes()));
    fs::write(below.join(".DS_Store"), b"what a system put there").unwrap();
    let (_, said) = call(&folder, &["verify", "a.json", "export", "--quiet"]);
    let sum = hex(list.as_bytes());
    assert_eq!(said.matches(&sum).count(), 2, "only the size differs: {said}");
    fs::remove_file(below.join(".DS_Store")).unwrap();
    let (_, said) = call(&folder, &["verify", "a.json", "export", "--quiet"]);
    assert!(said.contains("The summary agrees with this export"), "{said}");
    fs::write(below.join("a.txt"), b"sword").unwrap();
    let (status, said) = call(&folder, &["verify", "a.json", "export", "--quiet"]);
    assert_eq!(status, 1, "{said}");
    assert!(said.contains("Checksum (SHA-256) and bytes of file 1: "), "{said}");
    assert!(said.contains("bytes of sub/a.txt: ") && !said.contains("b.json: "), "{said}");
}

#[test]
fn what_is_no_summary_is_told_and_harms_nobody() {
    let folder = summaries("one-page");
    let pdf = fs::read(folder.join("a.pdf")).unwrap();
    fs::write(folder.join("cut.pdf"), &pdf[..pdf.len() / 2]).unwrap();
    fs::write(folder.join("empty.json"), b"{}").unwrap();
    fs::write(folder.join("deep.json"), "[".repeat(200_000)).unwrap();
    for summary in ["cut.pdf", "empty.json", "deep.json", "a.zip"] {
        let (status, said) = call(&folder, &["verify", summary, "a.zip", "--quiet"]);
        assert_eq!(status, 2, "{summary}: {said}");
        assert!(said.contains("is not a summary that can be checked"), "{summary}: {said}");
    }
    assert_eq!(call(&folder, &["verify", "none.pdf", "a.zip"]).0, 2);
    assert_eq!(call(&folder, &["verify", "a.pdf", "none.zip"]).0, 3);
}

#[test]
fn what_a_pdf_carries_is_read_back_for_what_must_not_be_in_it() {
    let folder = summaries("me");
    let pdf = fs::read(folder.join("a.pdf")).unwrap();
    let check = Check::read(&pdf).expect("a check");
    assert!(check.len() > 20);
    let planted = ["dossier.check/1".to_owned()].into_iter().collect();
    assert_eq!(find_hidden(&pdf, &planted).unwrap(), 1, "attached files are searched too");
}

/// An archive of two files.
fn two(folder: &Folder, name: &str, second: &str) {
    let first: &[u8] = br#"{"search_history": [{"time": "2024-03-01T10:00:00Z", "query": "tea"}]}"#;
    let files = [("a.json", first), ("folder/b.txt", second.as_bytes())];
    fs::write(folder.join(name), crate::scan::zipped(&files)).unwrap();
}

#[test]
fn the_file_inside_that_differs_is_named() {
    let folder = Folder::new("verify-inside");
    two(&folder, "a.zip", "words of mine");
    let (_, said) =
        call(&folder, &["scan", "a.zip", "--quiet", "--pdf", "a.pdf", "--json", "a.json"]);
    let json: serde_json::Value =
        serde_json::from_slice(&fs::read(folder.join("a.json")).unwrap()).expect(&said);
    let sum = format!("{:08x}", crc32fast::hash(b"words of mine"));
    assert_eq!(json["entries"][1]["crc32"], sum.as_str());
    two(&folder, "b.zip", "words of wine");
    let now = format!("{:08x}", crc32fast::hash(b"words of wine"));
    let line = format!(
        "\nChecksum (CRC-32) and bytes of folder/b.txt: {sum}, 13 in the summary, {now}, 13 in this export"
    );
    for summary in ["a.pdf", "a.json"] {
        let (status, said) = call(&folder, &["verify", summary, "b.zip", "--quiet"]);
        assert_eq!(status, 1, "{said}");
        assert!(said.contains(&line) && !said.contains("bytes of a.json"), "{summary}: {said}");
    }
    // A file more.
    let old = fs::read(folder.join("a.zip")).unwrap();
    let mut zip = zip::ZipWriter::new_append(std::io::Cursor::new(old)).unwrap();
    zip.start_file("c.txt", zip::write::SimpleFileOptions::default()).unwrap();
    std::io::Write::write_all(&mut zip, b"more").unwrap();
    fs::write(folder.join("c.zip"), zip.finish().unwrap().into_inner()).unwrap();
    let (_, said) = call(&folder, &["verify", "a.pdf", "c.zip", "--quiet"]);
    assert!(said.contains("bytes of c.txt: nothing in the summary"), "{said}");
    assert!(!said.contains("b.txt"), "{said}");
    let (_, said) = call(&folder, &["scan", "c.zip", "--quiet", "--json", "c.json"]);
    assert!(!said.contains('⟦'), "{said}");
    let (_, said) = call(&folder, &["verify", "c.json", "a.zip", "--quiet"]);
    assert!(said.contains("bytes of file 3 inside: "), "{said}");
}
