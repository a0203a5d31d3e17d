//! Corpora: same seed, same bytes; what the sheet says is in them, and the scan finds it.

mod finder;

use std::collections::BTreeMap;
use std::io::Read as _;

use dossier::findings::{IdentifierKind, Section};
use dossier::reader::Place;
use dossier::sample::corpus::{self, CorpusTruth};

use crate::scan::{Folder, scan};
use finder::{Sheet, found_in, read_at_once};

const MB: u64 = 1_000_000;
/// The least share of what was found that is right, and of what is there that was found.
const WANTED: f64 = 0.99;

fn made(name: &str, bytes: u64, seed: u64) -> (CorpusTruth, Vec<u8>, Sheet) {
    let mut sheet = Sheet::default();
    let mut note = |it: corpus::Planted<'_>| {
        sheet.add(it);
        Ok(())
    };
    let (truth, zip) = corpus::in_memory(name, bytes, seed, &mut note).unwrap();
    (truth, zip, sheet)
}

#[test]
fn the_same_seed_gives_the_same_bytes() {
    for name in corpus::names() {
        let (truth, zip, _) = made(name, MB / 4, 42);
        assert_eq!((&truth, &zip), (&made(name, MB / 4, 42).0, &made(name, MB / 4, 42).1));
        assert_ne!(zip, made(name, MB / 4, 43).1, "{name}");
        assert_eq!(truth.records, truth.sections.values().map(|it| it.records).sum::<u64>());
    }
    assert_eq!(corpus::names(), ["corpus-csv", "corpus-g", "corpus-html", "corpus-s", "corpus-t"]);
}

/// Everything stands where the sheet says, in a file that other programs read, too.
#[test]
fn the_sheet_says_where_values_stand() {
    for name in corpus::names() {
        let (truth, bytes, sheet) = made(name, MB, 7);
        let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
        let mut texts = BTreeMap::new();
        let mut total = 0;
        for at in 0..zip.len() {
            let mut entry = zip.by_index(at).unwrap();
            let mut text = Vec::new();
            entry.read_to_end(&mut text).unwrap();
            total += text.len() as u64;
            let name = entry.name().unwrap().into_owned();
            if name.ends_with(".json") {
                serde_json::from_slice::<serde_json::Value>(&text).expect(&name);
            }
            texts.insert(name, text);
        }
        assert_eq!((truth.entries, truth.bytes), (texts.len() as u64, total), "{name}");
        assert!((MB * 9 / 10..MB * 12 / 10).contains(&total), "{name}: {total}");
        assert!(!sheet.rows.is_empty());
        for row in &sheet.rows {
            let at = row.offset_bytes as usize;
            assert_eq!(&texts[&row.entry][at..at + row.text.len()], row.text.as_bytes());
        }
    }
}

#[test]
fn a_scan_counts_what_the_sheet_counts() {
    for (name, bytes) in [
        ("corpus-t", 2 * MB),
        ("corpus-s", MB),
        ("corpus-g", 2 * MB),
        ("corpus-csv", MB),
        ("corpus-html", MB),
    ] {
        let (truth, zip, sheet) = made(name, bytes, 3);
        let sheet = read_at_once(&sheet, &zip);
        let folder = Folder::new(name);
        let path = folder.file("corpus.zip", &zip);
        let scanned = scan(&[path], Place::Thread);
        let findings = scanned.findings();
        findings.validate().unwrap();
        let sections: Vec<_> =
            findings.sections.iter().map(|it| (it.path.inner(), it.records)).collect();
        assert_eq!(findings.totals.records, truth.records, "{name}: {sections:?}");
        assert!(findings.problems.is_empty(), "{name}: {:?}", findings.problems);
        let dated: Vec<_> = truth.sections.values().filter(|it| it.last_secs > 0).collect();
        assert_eq!(
            findings.totals.first.map(|it| it.secs),
            dated.iter().map(|it| it.first_secs).min()
        );
        assert_eq!(
            findings.totals.last.map(|it| it.secs),
            dated.iter().map(|it| it.last_secs).max()
        );
        for (path, section) in truth.sections.iter().filter(|_| name == "corpus-t") {
            let held = |it: &&Section| path.starts_with(it.path.inner());
            let found = findings.sections.iter().find(held).expect(path);
            assert_eq!(found.records, section.records, "{path}");
        }
        for (kind, code) in IdentifierKind::ALL {
            let planted = sheet.rows.iter().filter(|it| it.kind == code).count() as f64;
            let found = findings.identifiers.iter().find(|it| it.kind == kind);
            let found = found.map_or(0.0, |it| it.occurrences as f64);
            let most = (planted * (1.0 - WANTED)).max(f64::from(u8::from(planted > 0.0)));
            let off = (found - planted).abs();
            assert!(off <= most, "{name}: {found} {code} found, {planted} planted");
        }
    }
}

/// Precision and recall of each kind of value, place by place.
#[test]
fn detectors_find_what_was_planted_and_nothing_else() {
    let mut low = Vec::new();
    let mut wrong = Vec::new();
    println!("{:16} {:>8} {:>10} {:>8}", "", "planted", "precision", "recall");
    for (name, bytes) in [
        ("corpus-t", 6 * MB),
        ("corpus-s", 3 * MB),
        ("corpus-g", 6 * MB),
        ("corpus-csv", 3 * MB),
        ("corpus-html", 3 * MB),
    ] {
        let (_, zip, sheet) = made(name, bytes, 11);
        let sheet = read_at_once(&sheet, &zip);
        let scores = found_in(&zip, &sheet, &mut wrong);
        println!("{name}");
        for (kind, score) in scores {
            let precision = score.right as f64 / (score.found as f64).max(1.0);
            let recall = score.right as f64 / (score.planted as f64).max(1.0);
            let code = kind.code();
            println!("  {code:14} {:>8} {precision:>10.4} {recall:>8.4}", score.planted);
            let none = score.planted == 0 && score.found > 0;
            if none || score.planted > 0 && (precision < WANTED || recall < WANTED) {
                low.push(format!("{name} {code}: {score:?}"));
            }
        }
    }
    let some: Vec<&String> = wrong.iter().step_by(1 + wrong.len() / 60).collect();
    assert!(low.is_empty(), "{low:#?}\n{some:#?}");
}
