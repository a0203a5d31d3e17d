//! Files that nobody has seen before: known ones, broken by chance.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use super::corpora::some_files;
use super::runs::run;
use super::{Dice, Measured, judged, times, within};
use crate::fixture::Folder;

/// The most memory that a process may take.
const MEMORY_MAX_KB: u64 = 256 << 10;

/// Changes made to a file, at most.
const STEPS_MAX: usize = 6;

/// Values that stand at the edge of what a field can say.
const EDGES: [&[u8]; 8] = [
    b"\0\0\0\0",
    b"\xff\xff\xff\xff",
    b"\xff\xff\xff\x7f",
    b"\0\0\0\x80",
    b"\x01\0\0\0",
    b"\xff\xff\xff\xff\xff\xff\xff\xff",
    b"PK\x05\x06",
    b"\"[{",
];

fn broken(mut bytes: Vec<u8>, dice: &mut Dice) -> Vec<u8> {
    for _ in 0..=dice.below(STEPS_MAX) {
        if bytes.is_empty() {
            break;
        }
        let at = dice.below(bytes.len());
        let to = (at + dice.below(64)).min(bytes.len());
        match dice.below(6) {
            0 => bytes[at] ^= 1 << dice.below(8),
            1 => bytes.truncate(at),
            2 => drop(bytes.drain(at..to)),
            3 => {
                let piece = bytes[at..to].to_vec();
                bytes.splice(at..at, piece);
            }
            4 => {
                let edge = EDGES[dice.below(EDGES.len())];
                let end = (at + edge.len()).min(bytes.len());
                bytes.splice(at..end, edge.iter().copied());
            }
            _ => bytes[at..to].fill(u8::try_from(dice.below(256)).unwrap()),
        }
    }
    bytes
}

/// Exports of our own, where there are no corpora.
fn samples(folder: &Folder) -> Vec<PathBuf> {
    let names = ["tiktok", "ios"];
    let made = names.iter().filter_map(|it| dossier::sample::in_memory(it, 40, 5).ok());
    made.map(|(name, bytes)| {
        let path = folder.join(&name);
        fs::write(&path, bytes).unwrap();
        path
    })
    .collect()
}

pub(super) fn mutants() -> Measured {
    let folder = Folder::new("figures-mutants");
    let files = some_files().unwrap_or_else(|| samples(&folder));
    let count = times(10_000, 40);
    let seed = std::env::var("DOSSIER_SEED").ok().and_then(|it| it.parse().ok()).unwrap_or(1);
    let mut dice = Dice(seed);
    let (mut bad, mut slowest, mut most_kb) = (Vec::new(), Duration::ZERO, 0);
    for number in 0..count {
        let from = &files[dice.below(files.len())];
        let ending = from.extension().unwrap_or_default().to_string_lossy().into_owned();
        let path = folder.join(&format!("mutant-{number}.{ending}"));
        fs::write(&path, broken(fs::read(from).unwrap(), &mut dice)).unwrap();
        let done = run(std::slice::from_ref(&path), &[]);
        let fine = matches!(done.code, Some(0 | 1 | 3))
            && !done.told.contains("panicked")
            && done.readers <= 1
            && !done.summary.to_string().contains("\"kind\":\"crash\"")
            && done.took <= within(5)
            && done.peak_kb <= MEMORY_MAX_KB;
        if fine {
            fs::remove_file(&path).unwrap();
        } else {
            let kept = std::env::temp_dir().join(path.file_name().unwrap());
            fs::copy(&path, &kept).unwrap();
            bad.push(format!("{} (of {}): {:?}", kept.display(), from.display(), done.code));
        }
        slowest = slowest.max(done.took);
        most_kb = most_kb.max(done.peak_kb);
    }
    for line in &bad {
        eprintln!("     {line}");
    }
    let what = format!(
        "{count} mutants of {} files (DOSSIER_SEED={seed}), {} bad, slowest {slowest:.2?}, most memory {} MiB",
        files.len(),
        bad.len(),
        most_kb >> 10
    );
    judged(bad.is_empty(), what)
}
