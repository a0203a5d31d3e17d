//! What was not read is said on the first page of a summary, with why and what helps, before any
//! number.

use std::io::Write as _;
use std::path::Path;
use std::process::Command;

use dossier::findings::{EntryRow, EntryState, Findings, Problem, ProblemKind};
use dossier::i18n::{Arg, Lang, Texts};
use dossier::insight::Results;
use dossier::record::EntryId;
use dossier::report::{self, Choices, Law, LetterKind, Preset, Written, letter, letter_notes};

use crate::fixture::Folder;
use crate::pdf;
use crate::results::rich;

fn even(text: &str) -> String {
    text.chars().filter(|it| !it.is_whitespace()).collect()
}

fn choices(preset: Preset) -> Choices {
    Choices { preset, made_on_secs: 1_793_600_000, zone: "UTC".to_owned(), ..Choices::default() }
}

/// An export of which no file was read, each for this reason.
fn unread(kind: ProblemKind, files: u32) -> Results {
    let name = |at: u32| format!("messages/message_{at}.json");
    let mut results = Results { findings: Findings::default(), ..Results::default() };
    let found = &mut results.findings;
    found.sources = rich().findings.sources;
    for at in 0..files {
        let (id, name) = (EntryId(at), name(at).as_str().into());
        found.entries.push(EntryRow {
            id,
            name,
            size_bytes: 10,
            state: EntryState::Unread,
            ..EntryRow::default()
        });
        found.problems.push(Problem {
            kind,
            entry: Some(id),
            name: found.entries[at as usize].name.clone(),
            offset_bytes: None,
            count: 1,
            kept_records: 0,
        });
    }
    found.problems_total = u64::from(files);
    found.coverage.entries = u64::from(files);
    found.coverage.unread = u64::from(files);
    found.state = dossier::findings::ScanState::Complete;
    results
}

const REASONS: [(ProblemKind, &str); 8] = [
    (ProblemKind::Locked, "locked"),
    (ProblemKind::WrongPassword, "wrong"),
    (ProblemKind::Sealed, "sealed"),
    (ProblemKind::Damaged, "damaged"),
    (ProblemKind::Checksum, "damaged"),
    (ProblemKind::PartMissing, "part"),
    (ProblemKind::NotAllowed, "access"),
    (ProblemKind::Format, "other"),
];

/// The sentences for so many files: what happened, and what helps.
fn sentences(texts: &Texts, code: &str, count: u64) -> [String; 2] {
    let id = format!("pdf-unread-{code}");
    [texts.with(&id, &[("count", Arg::Count(count))]), texts.get(&format!("{id}.do"))]
}

#[test]
fn each_reason_stands_in_text_and_page_in_every_language() {
    for lang in Lang::ALL {
        let texts = Texts::new(lang);
        for (kind, code) in REASONS {
            for count in [1, 5] {
                let results = unread(kind, count);
                let choices = choices(Preset::Me);
                let text = even(&report::text(&results, &[], &choices, &texts));
                let page = report::html(&results, &[], &choices, &texts).unwrap();
                let page = even(&String::from_utf8(page).unwrap());
                let title = texts.get("pdf-unread-nothing");
                for said in sentences(&texts, code, u64::from(count)).iter().chain([&title]) {
                    assert!(!said.contains('⟦') && !said.contains('{'), "{said}");
                    assert!(text.contains(&even(said)), "{lang:?} {code}: {said}\n{text}");
                    assert!(page.contains(&even(said)), "{lang:?} {code}: {said}");
                }
                // Of nothing that was read there is no table, and nothing that did not stand out.
                assert!(!text.contains(&even(&texts.get("pdf-about-title"))), "{text}");
                assert!(!text.contains(&even(&texts.get("pdf-notable"))), "{text}");
            }
        }
    }
}

#[test]
fn the_first_page_says_it_in_every_language_and_for_everybody() {
    let first = |results: &Results, preset: Preset, lang: Lang| {
        let texts = Texts::new(lang);
        let made = report::pdf(results, &[], &choices(preset), &texts, &|| false).unwrap();
        assert!(pdf::is_accessible(&made.bytes), "still PDF/UA");
        even(&pdf::page_texts(&made.bytes)[0])
    };
    let says = |page: &str, lang: Lang, code: &str, count: u64| {
        for said in sentences(&Texts::new(lang), code, count) {
            assert!(page.contains(&even(&said)), "{lang:?}: {said}\n{page}");
        }
    };
    for lang in Lang::ALL {
        says(&first(&unread(ProblemKind::Locked, 3), Preset::OnePage, lang), lang, "locked", 3);
    }
    let lang = Lang::En;
    for preset in [Preset::Me, Preset::Parent, Preset::Lawyer] {
        says(&first(&unread(ProblemKind::Sealed, 1), preset, lang), lang, "sealed", 1);
    }
}

#[test]
fn a_part_that_was_not_read_stands_before_the_numbers() {
    let mut results = rich();
    let found = &mut results.findings;
    found.entries[0].state = EntryState::Unread;
    found.problems[0] = Problem {
        kind: ProblemKind::Locked,
        entry: Some(found.entries[0].id),
        name: found.entries[0].name.clone(),
        ..found.problems[0].clone()
    };
    (found.coverage.read, found.coverage.unread) = (0, 1);
    let texts = Texts::new(Lang::En);
    let text = report::text(&results, &[], &choices(Preset::Me), &texts);
    let at = |said: &str| text.find(said).unwrap_or_else(|| panic!("{said} is not in\n{text}"));
    assert!(at("Not all of this export was read") < at("Records by category"));
    assert!(at("1 file needs a password") < at("Records by category"));
    at("without 2 files that were not read, or only in part");
    at("What stands out");
}

#[test]
fn a_few_files_of_kinds_that_nobody_reads_are_no_alarm() {
    let mut results = rich();
    let found = &mut results.findings;
    let one = EntryRow { size_bytes: 1000, state: EntryState::Read, ..EntryRow::default() };
    found.entries = (0..100).map(|at| EntryRow { id: EntryId(at), ..one.clone() }).collect();
    found.entries[7].state = EntryState::Unread;
    found.problems[0].kind = ProblemKind::Format;
    found.problems[0].entry = Some(EntryId(7));
    let coverage = &mut found.coverage;
    (coverage.entries, coverage.read, coverage.partial, coverage.media) = (100, 99, 0, 0);
    coverage.unread = 1;
    let texts = Texts::new(Lang::En);
    let text = report::text(&results, &[], &choices(Preset::Me), &texts);
    assert!(!text.contains("Not all of this export was read"), "{text}");
    assert!(text.contains("without 1 file that was not read"), "{text}");
    // Half of all bytes are another thing.
    results.findings.entries[7].size_bytes = 99_000;
    let text = report::text(&results, &[], &choices(Preset::Me), &texts);
    assert!(text.contains("Not all of this export was read"), "{text}");
}

#[test]
fn the_letter_asks_for_what_could_not_be_opened() {
    let day = Written { on_secs: 1_793_600_000, zone: "UTC".to_owned() };
    let asked = [
        (ProblemKind::Locked, "letter-unread-locked"),
        (ProblemKind::Sealed, "letter-unread-locked"),
        (ProblemKind::Truncated, "letter-unread-damaged"),
        (ProblemKind::PartMissing, "letter-unread-part"),
    ];
    for lang in Lang::ALL {
        let texts = Texts::new(lang);
        let kind = LetterKind { law: Some(Law::Gdpr), lang: Some(lang), hearsay: true };
        for (problem, id) in asked {
            let text = letter(&unread(problem, 2), kind, None, &day);
            let said = texts.with(id, &[("count", Arg::Count(2))]);
            assert!(text.contains(&said), "{said}\n{text}");
            let notes = letter_notes(&unread(problem, 2), &texts);
            assert!(notes.contains(&texts.get("letter-unread-note")), "{notes:?}");
        }
        let whole = Results { findings: Findings::default(), ..rich() };
        let notes = letter_notes(&whole, &texts);
        assert!(!notes.contains(&texts.get("letter-unread-note")), "{notes:?}");
    }
}

/// Calls the program on a file, and gives the PDF's first page, the web page and the letter.
fn written(folder: &Folder, path: &Path) -> [String; 3] {
    let out = |name: &str| folder.join(name).into_os_string().into_string().unwrap();
    Command::new(env!("CARGO_BIN_EXE_dossier"))
        .arg("scan")
        .arg(path)
        .args(["--quiet", "--pdf", &out("a.pdf"), "--html", &out("a.html")])
        .args(["--letter", &out("a.txt"), "--law", "gdpr"])
        .env("XDG_CONFIG_HOME", folder.join("config"))
        .env("LANG", "en_GB.UTF-8")
        .output()
        .unwrap();
    let read = |name: &str| std::fs::read(folder.join(name)).unwrap();
    let text = |name: &str| even(&String::from_utf8(read(name)).unwrap());
    [even(&pdf::page_texts(&read("a.pdf"))[0]), text("a.html"), text("a.txt")]
}

#[test]
fn a_locked_archive_says_so_in_everything_that_is_saved() {
    let folder = Folder::new("unread");
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    zip.start_file("a.json", options.with_aes_encryption(zip::AesMode::Aes256, "sesame")).unwrap();
    zip.write_all(br#"{"messages": ["one", "two"]}"#).unwrap();
    let path = folder.join("locked.zip");
    std::fs::write(&path, zip.finish().unwrap().into_inner()).unwrap();
    let [paper, page, letter] = written(&folder, &path);
    let wanted = [
        "Nothing in this export could be read",
        "1 file needs a password, so it was not opened. Nothing in it is counted here.",
        "Open the export again with its password, then save this summary again.",
    ];
    for said in wanted {
        assert!(paper.contains(&even(said)), "{said}\n{paper}");
        assert!(page.contains(&even(said)), "{said}\n{page}");
    }
    assert!(letter.contains(&even("1 file in it needs a password")), "{letter}");
}

#[test]
fn an_archive_that_stops_early_says_so_on_the_first_page() {
    let folder = Folder::new("unread");
    let rows: Vec<String> = (0..5000).map(|at| format!("{{\"text\": \"a{at}b\"}}")).collect();
    let text = format!("{{\"messages\": [{}]}}", rows.join(","));
    let whole = crate::scan::zipped(&[("a.json", b"[1]"), ("b.json", text.as_bytes())]);
    let path = folder.join("cut.zip");
    std::fs::write(&path, &whole[..whole.len() / 2]).unwrap();
    let [paper, page, letter] = written(&folder, &path);
    for said in ["Not all of this export was read", "damaged", "Download the export again"] {
        assert!(paper.contains(&even(said)), "{said}\n{paper}");
        assert!(page.contains(&even(said)), "{said}");
    }
    assert!(letter.contains(&even("damaged or not whole")), "{letter}");
}
