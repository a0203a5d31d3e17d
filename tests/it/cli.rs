//! The program as a person calls it: what it prints, what it writes, how it ends.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use crate::fixture::Folder;

/// Calls the program with no display and nobody's settings.
fn call(folder: &Folder, words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_dossier"))
        .args(words)
        .current_dir(folder.join(""))
        .env_clear()
        .env("XDG_CONFIG_HOME", folder.join("config"))
        .env("LANG", "en_GB.UTF-8")
        .output()
        .unwrap()
}

fn status(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn printed(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn told(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// The sentence, the status, and that nothing else was printed.
fn refused(words: &[&str], sentence: &str) {
    let folder = Folder::new("cli");
    let output = call(&folder, words);
    assert!(told(&output).contains(sentence), "{words:?}: {}", told(&output));
    assert_eq!(status(&output), 2, "{words:?}");
    assert_eq!(printed(&output), "", "{words:?}");
}

#[test]
fn wrong_use_is_said_in_a_sentence_and_ends_with_2() {
    refused(&["scan"], "PATH");
    refused(&["scan", "a.zip", "--unknown"], "--unknown");
    refused(&["scan", "a.zip", "--for", "nobody"], "nobody");
    refused(&["scan", "a.zip", "--lang", "tlh"], "There is no language tlh here");
    refused(&["scan", "a.zip", "--time-zone", "Mars/Olympus"], "Mars/Olympus is no time zone");
    refused(&["scan", "a.zip", "--json", "-", "--pdf", "-"], "Only one of the outputs");
    refused(&["sample", "nobody", "--out", "a.zip"], "Known: chat, ios, tiktok");
    refused(&["sample", "tiktok"], "--out");
    refused(&["check-profile", "none.toml"], "none.toml cannot be opened");
}

#[test]
fn a_password_is_read_from_the_first_line_of_a_file() {
    let folder = Folder::new("cli");
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    let options = options.with_aes_encryption(zip::AesMode::Aes256, "open sesame");
    zip.start_file("Searches.json", options).unwrap();
    std::io::Write::write_all(&mut zip, br#"{"searches": ["cave", "oil"]}"#).unwrap();
    fs::write(folder.join("a.zip"), zip.finish().unwrap().into_inner()).unwrap();
    fs::write(folder.join("right"), "open sesame\r\nand a second line\n").unwrap();
    fs::write(folder.join("wrong"), "Open Sesame").unwrap();
    fs::write(folder.join("empty"), "\nopen sesame").unwrap();
    let scan = |words: &[&str]| call(&folder, &[&["scan", "a.zip", "--quiet"], words].concat());

    let output = scan(&["--password-file", "right"]);
    assert_eq!((status(&output), told(&output)), (0, String::new()));
    let output = scan(&["--password-file", "wrong"]);
    assert_eq!(status(&output), 3);
    assert!(told(&output).contains("That password did not open"), "{}", told(&output));
    let output = scan(&[]);
    assert_eq!(status(&output), 3);
    assert!(told(&output).contains("needs a password"), "{}", told(&output));
    for output in [scan(&["--password-file", "right"]), scan(&["--password-file", "wrong"])] {
        let said = [printed(&output), told(&output)].concat();
        assert!(!said.to_lowercase().contains("sesame"), "{said}");
    }
    refused(&["scan", "a.zip", "--password-file", "none"], "none cannot be opened");
    let output = scan(&["--password-file", "empty"]);
    assert_eq!(status(&output), 2);
    assert!(told(&output).contains("no password in it"), "{}", told(&output));
}

#[test]
fn without_a_display_the_window_says_what_works_instead() {
    refused(&[], "“dossier demo”");
    refused(&["some.zip"], "“dossier scan”");
}

#[test]
fn help_and_version_are_no_faults() {
    let folder = Folder::new("cli");
    for words in [&["--help"][..], &["scan", "-h"], &["--version"]] {
        let output = call(&folder, words);
        assert_eq!(status(&output), 0);
        assert!(!printed(&output).contains('⟦'), "{}", printed(&output));
        assert!(printed(&output).contains("ossier"));
    }
}

#[test]
fn a_sample_is_written_whole_with_its_truth() {
    let folder = Folder::new("cli");
    let words = ["sample", "tiktok", "--records", "2000", "--seed", "9", "--out", "a.zip"];
    let output = call(&folder, &[&words[..], &["--truth", "-"]].concat());
    assert_eq!((status(&output), told(&output)), (0, String::new()));
    let truth: serde_json::Value = serde_json::from_str(&printed(&output)).unwrap();
    assert_eq!(truth["records"], 2000);
    let (_, bytes) = dossier::sample::in_memory("tiktok", 2000, 9).unwrap();
    assert_eq!(fs::read(folder.join("a.zip")).unwrap(), bytes, "the same seed, the same bytes");
    let out = call(&folder, &[&words[..7], &["-"]].concat());
    assert_eq!(out.stdout, bytes, "to standard output as well");
    assert_eq!(folder.names(), ["a.zip"]);
}

#[test]
fn a_sample_that_cannot_be_saved_leaves_nothing() {
    let folder = Folder::new("cli");
    let output = call(&folder, &["sample", "ios", "--out", "no/such/folder/a.ndjson"]);
    assert_eq!(status(&output), 2);
    assert!(told(&output).contains("its folder does not exist"), "{}", told(&output));
    assert_eq!(folder.names(), [""; 0]);
}

#[test]
fn platforms_are_listed_for_people_and_for_programs() {
    let folder = Folder::new("cli");
    let output = call(&folder, &["platforms"]);
    assert_eq!(status(&output), 0);
    assert!(printed(&output).contains("TikTok: "));
    let output = call(&folder, &["platforms", "--json", "-"]);
    let list: serde_json::Value = serde_json::from_str(&printed(&output)).unwrap();
    let all = list.as_array().unwrap();
    assert!(all.iter().any(|it| it["id"] == "tiktok"));
    // Those of whose export nothing is known in public have no sections.
    let has_sections = |it: &serde_json::Value| !it["sections"].as_array().unwrap().is_empty();
    let layout = |it: &serde_json::Value| it["layouts"][0].to_string();
    assert!(all.iter().all(|it| has_sections(it) || layout(it).contains("words")));
    assert!(all.iter().filter(|it| has_sections(it)).count() > 25);
}

#[test]
fn each_fault_of_a_profile_is_named_with_its_line() {
    let folder = Folder::new("cli");
    let good = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/profiles/tiktok.toml");
    let output = call(&folder, &["check-profile", good.to_str().unwrap()]);
    assert_eq!(status(&output), 0);
    assert!(printed(&output).contains("no faults"));
    fs::write(folder.join("bad.toml"), "id = \"x\"\nnonsense = 1\n").unwrap();
    let output = call(&folder, &["check-profile", "bad.toml"]);
    assert_eq!(status(&output), 2);
    assert!(printed(&output).starts_with("bad.toml:"), "{}", printed(&output));
}

#[test]
fn the_language_follows_the_system_and_the_word() {
    let folder = Folder::new("cli");
    let output = Command::new(env!("CARGO_BIN_EXE_dossier"))
        .args(["sample", "nobody", "--out", "-"])
        .env_clear()
        .env("XDG_CONFIG_HOME", folder.join("config"))
        .env("LANG", "zh_CN.UTF-8")
        .output()
        .unwrap();
    assert!(told(&output).contains("虚构"), "{}", told(&output));
}

/// A made-up export in this folder.
fn sample(folder: &Folder, name: &str, file: &str) {
    let (_, bytes) = dossier::sample::in_memory(name, 1500, 3).unwrap();
    fs::write(folder.join(file), bytes).unwrap();
}

#[test]
fn a_scan_prints_a_summary_for_people() {
    let folder = Folder::new("cli");
    sample(&folder, "tiktok", "a.zip");
    let output = call(&folder, &["scan", "a.zip", "--quiet"]);
    assert_eq!((status(&output), told(&output)), (0, String::new()));
    let text = printed(&output);
    assert!(text.starts_with("a.zip  "), "{text}");
    for words in ["TikTok (layout 2026-json)", "What you watch, like and search", "What stands out"]
    {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert!(text.contains("The one file in it was read."), "{text}");
    assert!(!text.contains('⟦'), "{text}");
    let wide = text.lines().filter(|line| line.chars().count() > 80);
    assert_eq!(wide.collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn what_is_read_is_never_written_over() {
    let folder = Folder::new("cli");
    sample(&folder, "ios", "report.ndjson");
    let before = fs::read(folder.join("report.ndjson")).unwrap();
    fs::create_dir(folder.join("inside")).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink("report.ndjson", folder.join("link.pdf")).unwrap();
    for output in ["--json", "--pdf", "--html", "--records", "--redacted-copy", "--letter"] {
        for path in ["report.ndjson", "./report.ndjson", "inside/../report.ndjson", "link.pdf"] {
            let output = call(&folder, &["scan", "report.ndjson", "--quiet", output, path]);
            assert_eq!(status(&output), 2, "{path}");
            assert!(told(&output).contains("it is the file that is to be read"), "{path}");
        }
    }
    assert!(fs::read(folder.join("report.ndjson")).unwrap() == before, "it was written over");
}

#[test]
fn a_scan_writes_what_is_asked_for_and_nothing_else() {
    let folder = Folder::new("cli");
    sample(&folder, "ios", "report.ndjson");
    let words = ["scan", "report.ndjson", "--json", "a.json", "--pdf", "a.pdf", "--records", "-"];
    let output = call(&folder, &[&words[..], &["--for", "one-page", "--quiet"]].concat());
    assert_eq!((status(&output), told(&output)), (0, String::new()));
    assert_eq!(folder.names(), ["a.json", "a.pdf", "report.ndjson"]);
    let summary: serde_json::Value =
        serde_json::from_slice(&fs::read(folder.join("a.json")).unwrap()).unwrap();
    assert_eq!(summary["schema"], "dossier.summary/1");
    assert!(fs::read(folder.join("a.pdf")).unwrap().starts_with(b"%PDF-"));
    let records = summary["totals"]["records"].as_u64().unwrap();
    let lines = printed(&output);
    assert_eq!(lines.lines().count() as u64, records);
    for line in lines.lines() {
        let line: serde_json::Value = serde_json::from_str(line).unwrap();
        assert!(line["fields"].as_array().unwrap().len() > 2, "{line}");
    }
}

#[test]
fn the_same_file_gives_the_same_summary() {
    let folder = Folder::new("cli");
    sample(&folder, "tiktok", "a.zip");
    let json = |words: &[&str]| {
        let words = [&["scan", "a.zip", "--json", "-", "--quiet"], words].concat();
        call(&folder, &words).stdout
    };
    assert_eq!(json(&[]), json(&["--threads", "1"]));
    assert_eq!(json(&["--time-zone", "export"]), json(&[]));
}

#[test]
fn what_cannot_be_read_ends_with_3_and_what_is_cut_with_1() {
    let folder = Folder::new("cli");
    let output = call(&folder, &["scan", "none.zip", "--quiet"]);
    assert_eq!(status(&output), 3);
    assert!(told(&output).contains("none.zip cannot be opened"), "{}", told(&output));

    fs::write(folder.join("noise.zip"), b"PK\x03\x04 and nothing that follows").unwrap();
    let output = call(&folder, &["scan", "noise.zip", "--json", "noise.json", "--quiet"]);
    assert_eq!(status(&output), 3, "{}", printed(&output));

    let (_, bytes) = dossier::sample::in_memory("ios", 1500, 3).unwrap();
    fs::write(folder.join("cut.ndjson"), &bytes[..bytes.len() / 2]).unwrap();
    let output = call(&folder, &["scan", "cut.ndjson", "--json", "-", "--quiet"]);
    assert_eq!(status(&output), 1, "{}", printed(&output));
    let summary: serde_json::Value = serde_json::from_str(&printed(&output)).unwrap();
    assert!(summary["totals"]["records"].as_u64().unwrap() > 500);
}

#[test]
fn no_control_character_of_an_export_reaches_the_terminal() {
    let folder = Folder::new("cli");
    sample(&folder, "tiktok", "a\u{1b}[31m.zip");
    let output = call(&folder, &["scan", "a\u{1b}[31m.zip"]);
    assert_eq!(status(&output), 0);
    assert!(!printed(&output).contains('\u{1b}'));
    assert!(!told(&output).contains('\u{1b}'));
}

#[test]
fn the_demonstration_needs_no_display_and_no_file() {
    let folder = Folder::new("cli");
    let output = call(&folder, &["demo"]);
    assert_eq!(status(&output), 0, "{}", told(&output));
    assert!(printed(&output).contains("What stands out"));
    assert!(told(&output).contains("Saved dossier-demo.pdf."));
    assert_eq!(folder.names(), ["dossier-demo.pdf"]);
}

#[test]
fn a_pipe_that_closes_early_is_no_fault() {
    let folder = Folder::new("cli");
    let mut child = Command::new(env!("CARGO_BIN_EXE_dossier"))
        .args(["sample", "tiktok", "--records", "200000", "--out", "-"])
        .env_clear()
        .env("XDG_CONFIG_HOME", folder.join("config"))
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((status(&output), told(&output)), (0, String::new()));
}
