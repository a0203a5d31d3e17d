//! Figures over files that are not part of this project.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use dossier::export::{Export, Input, MemoryBytes, Verdict};
use dossier::findings::ProblemKind;
use dossier::read::{Format, read};
use dossier::record::EntryId;
use dossier::text::Untrusted;
use serde_json::Value;

use super::runs::{Run, run};
use super::{Measured, corpora_folder, full, judged, within};

/// The most memory that a process may take.
const MEMORY_MAX_KB: u64 = 256 << 10;

pub(super) fn none() -> Measured {
    Measured::Not("not measured: DOSSIER_SHARED names no corpora".to_owned())
}

fn files_below(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().flatten().map(|it| it.path()).collect();
    paths.sort();
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            files_below(&path, found);
        } else if name != "README.md" && name != "manifest.tsv" {
            found.push(path);
        }
    }
}

/// All files, or each sixteenth.
pub(super) fn some_files() -> Option<Vec<PathBuf>> {
    let mut found = Vec::new();
    files_below(&corpora_folder()?, &mut found);
    let step = if full() { 1 } else { 16 };
    Some(found.into_iter().step_by(step).collect())
}

/// What the manifests expect, by path.
fn expectations() -> BTreeMap<PathBuf, String> {
    let mut found = BTreeMap::new();
    let Some(root) = corpora_folder() else { return found };
    for folder in fs::read_dir(root).unwrap().flatten().map(|it| it.path()).filter(|it| it.is_dir())
    {
        let text = fs::read_to_string(folder.join("manifest.tsv")).unwrap_or_default();
        let mut lines = text.lines();
        let head: Vec<&str> = lines.next().unwrap_or_default().split('\t').collect();
        let Some(at) = head.iter().position(|it| *it == "expect") else { continue };
        for line in lines {
            let cells: Vec<&str> = line.split('\t').collect();
            if let (Some(path), Some(expect)) = (cells.first(), cells.get(at)) {
                found.insert(folder.join(path), (*expect).to_owned());
            }
        }
    }
    found
}

/// Whether what came of a file is what its manifest expects. What is refused as an archive may be
/// read as something else.
fn meets(expect: &str, run: &Run) -> bool {
    let list = |key: &str| run.summary[key].as_array().map_or(&[][..], Vec::as_slice);
    let (entries, problems) = (list("entries"), list("problems"));
    let lost = |it: &&Value| LOSSES.iter().any(|kind| it["kind"] == *kind);
    match expect {
        "read_all" => problems.iter().filter(lost).count() == 0,
        "partial" | "salvage" => !entries.is_empty() || !problems.is_empty(),
        // What only says that it is locked is read (B11).
        "password" => !problems.is_empty() || entries.iter().all(|it| it["state"] == "read"),
        _ => true,
    }
}

/// Kinds of problems by which an archive was not read whole.
const LOSSES: [&str; 9] = [
    "truncated",
    "damaged",
    "checksum",
    "no_directory",
    "method",
    "bomb",
    "too_deep",
    "too_large",
    "crash",
];

pub(super) fn no_deaths() -> Measured {
    let Some(files) = some_files() else { return none() };
    let expected = expectations();
    let (mut bad, mut differ) = (Vec::new(), Vec::new());
    let (mut slowest, mut most_kb) = (Duration::ZERO, 0);
    let mut taken = Vec::new();
    for path in &files {
        let done = run(std::slice::from_ref(path), &[]);
        let name = path.display();
        if !matches!(done.code, Some(0 | 1 | 3)) || done.told.contains("panicked") {
            bad.push(format!("{name}: ended with {:?}", done.code));
        }
        if done.readers > 1 || done.summary.to_string().contains("\"kind\":\"crash\"") {
            bad.push(format!("{name}: a reader died, or was fenced"));
        }
        if !done.is_exact() {
            bad.push(format!("{name}: its bytes do not add up"));
        }
        if done.took > within(5) {
            bad.push(format!("{name}: took {:?}", done.took));
        }
        if expected.get(path).is_some_and(|it| !meets(it, &done)) {
            differ.push(format!("{name}: {} expected", expected[path]));
        }
        slowest = slowest.max(done.took);
        most_kb = most_kb.max(done.peak_kb);
        taken.push(done.took);
    }
    taken.sort();
    for line in bad.iter().chain(&differ) {
        eprintln!("     {line}");
    }
    let of_100 = taken.get(taken.len() * 99 / 100).copied().unwrap_or_default();
    let what = format!(
        "{} files, {} bad, {} unlike their manifest, slowest {slowest:.2?}, 99 of 100 within {of_100:.2?}, \
         most memory {} MiB",
        files.len(),
        bad.len(),
        differ.len(),
        most_kb >> 10
    );
    judged(bad.is_empty() && differ.is_empty() && most_kb <= MEMORY_MAX_KB, what)
}

/// Opens a file as a dropped one, reads every entry, and books all.
pub(super) fn opened(path: &Path) -> Export {
    opened_all(std::slice::from_ref(&path.to_owned()))
}

/// The same of several that are dropped together.
pub(super) fn opened_all(paths: &[PathBuf]) -> Export {
    let input = |path: &PathBuf| {
        let bytes = Arc::new(MemoryBytes::new(fs::read(path).unwrap()));
        let name = Untrusted::new(path.file_name().unwrap_or_default().to_string_lossy());
        Input::File { name, bytes }
    };
    Export::open(&paths.iter().map(input).collect::<Vec<_>>(), &mut |_| {})
}

/// The name of each entry, and whether it came whole.
pub(super) fn read_through(export: &mut Export) -> Vec<(String, bool)> {
    let mut block = vec![0; 64 << 10];
    let mut found = Vec::new();
    for id in (0..u32::try_from(export.entries().len()).unwrap()).map(EntryId) {
        let name = export.name(&export.entries()[id.0 as usize]).to_owned();
        let outcome = match export.reader(id) {
            Ok(mut reader) => {
                while reader.read(&mut block).is_ok_and(|count| count > 0) {}
                let packed_read_bytes = reader.packed_done();
                if reader.verdict() == Verdict::Whole {
                    dossier::export::Outcome::Read
                } else {
                    dossier::export::Outcome::Partial { packed_read_bytes }
                }
            }
            Err(_) => dossier::export::Outcome::Damaged,
        };
        // A link is never followed; the others give its target as its content.
        let is_link = export.entries()[id.0 as usize].fault == Some(ProblemKind::Format);
        found.push((name, is_link || outcome == dossier::export::Outcome::Read));
        export.book(id, outcome);
    }
    found
}

pub(super) fn ledgers() -> Measured {
    let Some(files) = some_files() else { return none() };
    let mut wrong = Vec::new();
    let mut archives = 0;
    for path in &files {
        let mut export = opened(path);
        archives += usize::from(export.entries().len() != 1);
        read_through(&mut export);
        let it = export.ledger();
        let parts = it.read_bytes
            + it.structure_bytes
            + it.media_bytes
            + it.damaged_bytes
            + it.locked_bytes
            + it.left_out_bytes
            + it.unknown_bytes;
        if parts != it.total_bytes {
            wrong.push(format!("{}: {it:?}", path.display()));
        }
    }
    for line in &wrong {
        eprintln!("     {line}");
    }
    let what =
        format!("{} files, {archives} of them archives, {} not exact", files.len(), wrong.len());
    judged(wrong.is_empty(), what)
}

struct Count(u64);

impl dossier::record::Sink for Count {
    fn document(&mut self, _: u64) -> std::ops::ControlFlow<()> {
        std::ops::ControlFlow::Continue(())
    }
    fn open(&mut self, _: dossier::record::Container, _: u64) -> std::ops::ControlFlow<()> {
        self.0 += 1;
        std::ops::ControlFlow::Continue(())
    }
    fn key(&mut self, _: &[u8], _: bool, _: u64) -> std::ops::ControlFlow<()> {
        std::ops::ControlFlow::Continue(())
    }
    fn leaf(&mut self, _: dossier::record::Leaf<'_>) -> std::ops::ControlFlow<()> {
        self.0 += 1;
        std::ops::ControlFlow::Continue(())
    }
    fn close(&mut self, _: u64) -> std::ops::ControlFlow<()> {
        std::ops::ControlFlow::Continue(())
    }
    fn skipped(&mut self, _: u64) {}
}

pub(super) fn json_suite() -> Measured {
    let Some(root) = corpora_folder() else { return none() };
    let mut files = Vec::new();
    files_below(&root.join("jsontestsuite"), &mut files);
    let (mut counts, mut wrong) = ([0; 3], Vec::new());
    let clock = Instant::now();
    for path in &files {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let bytes = fs::read(path).unwrap();
        let mut input = bytes.as_slice();
        let mut count = Count(0);
        let outcome = read(Format::Json, &mut input, &mut count).unwrap();
        let clean = outcome.faults_total == 0 && outcome.leniencies.is_empty();
        match name.split_once('_').map(|it| it.0) {
            Some("y") => {
                counts[0] += 1;
                if count.0 == 0 || outcome.faults_total > 0 {
                    wrong.push(name);
                }
            }
            Some("n") => {
                counts[1] += 1;
                if clean {
                    wrong.push(name);
                }
            }
            _ => counts[2] += 1,
        }
    }
    let what = format!(
        "{} to read, {} to flag, {} of either kind in {:.2?}; wrong: {wrong:?}",
        counts[0],
        counts[1],
        counts[2],
        clock.elapsed()
    );
    judged(wrong.is_empty() && counts[0] > 0, what)
}
