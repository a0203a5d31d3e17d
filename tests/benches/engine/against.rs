//! A whole scan against `unzip -t` of the same file: processor time, clock, memory.

use std::path::Path;

use dossier::sample::corpus::{self, CorpusTruth};

use crate::Bench;
use crate::run::{Run, scan, unzip};
use crate::table::{Goal, median};

const PAIRS: usize = 5;
const SEED: u64 = 42;
/// Memory that is allowed beside the index, in MiB, and of the index for a record, in bytes.
const BASE_MIB: f64 = 48.0;
const RECORD_BYTES: f64 = 12.0;
const MIB: f64 = 1_048_576.0;

/// A corpus, its size in bytes where it is not its own, and the goals for processor time and clock.
const CORPORA: [(&str, &str, f64, f64); 3] =
    [("T", "corpus-t", 0.50, 0.38), ("S", "corpus-s", 0.50, 0.30), ("G", "corpus-g", 0.33, 0.18)];

/// Writes a corpus of about `bytes` bytes; its own size for 0.
pub(crate) fn make(bench: &Bench, name: &str, bytes: u64, file: &Path) -> CorpusTruth {
    let bytes = match bytes {
        0 => corpus::usual_bytes(name).expect("a corpus"),
        bytes => bytes,
    };
    let out = std::fs::File::create(file).expect("a file");
    let mut out = std::io::BufWriter::with_capacity(1 << 20, out);
    let made = corpus::write(name, bytes / bench.shrink, SEED, &mut out, &mut |_| Ok(()));
    let truth = made.expect("a corpus");
    println!("made {name}: {} MB, {} records", truth.bytes / 1_000_000, truth.records);
    truth
}

pub(crate) fn rows(bench: &mut Bench) {
    for (short, name, cpu_goal, wall_goal) in CORPORA {
        let file = bench.file(&format!("{name}.zip"));
        let truth = make(bench, name, 0, &file);
        let size = |bytes: u64| format!("{:.0} MB", bytes as f64 / 1e6);
        let packed = std::fs::metadata(&file).map_or(0, |it| it.len());
        let about =
            format!("{} records, {} in {} packed", truth.records, size(truth.bytes), size(packed));
        let runs = pairs(bench, &file);
        let cpu = ratio(&runs, |it| it.cpu_secs);
        let wall = ratio(&runs, |it| it.wall_secs);
        match (cpu, wall) {
            (Some(cpu), Some(wall)) => {
                let cpu_what = format!("{short}: CPU of a scan / of `unzip -t`");
                bench.table.add(&cpu_what, Goal::Most(cpu_goal), (cpu, ""), &about);
                let what = format!("{short}: wall of a scan / of `unzip -t`");
                let own = median(runs.iter().map(|it| it.0.wall_secs).collect());
                let note = format!("a scan takes {own:.2} s");
                bench.table.add(&what, Goal::Most(wall_goal), (wall, ""), &note);
            }
            _ => bench.table.missing(&format!("{short}: a scan / `unzip -t`"), "no `unzip` here"),
        }
        let peak = runs.iter().map(|it| it.0.peak_mib).fold(0.0, f64::max);
        memory(bench, short, truth.records, peak);
        right(bench, short, &runs);
        // What follows needs the first one only.
        if name != "corpus-t" {
            std::fs::remove_file(&file).expect("it can be removed");
        }
    }
}

/// The row for the memory of both processes.
pub(crate) fn memory(bench: &mut Bench, short: &str, records: u64, peak_mib: f64) {
    let most = BASE_MIB + RECORD_BYTES * records as f64 / MIB;
    let what = format!("{short}: peak memory of both processes");
    bench.table.add(
        &what,
        Goal::Most(most),
        (peak_mib, "MiB"),
        "48 MiB and 12 bytes a record; shared pages once",
    );
}

/// Says so where a scan did not end well: its figures are worth nothing then.
fn right(bench: &mut Bench, short: &str, runs: &[(Run, Option<Run>)]) {
    if let Some(bad) = runs.iter().find(|it| it.0.code != 0) {
        let why = format!("the scan ended with status {}", bad.0.code);
        bench.table.missing(&format!("{short}: results"), &why);
    }
}

fn pairs(bench: &Bench, file: &Path) -> Vec<(Run, Option<Run>)> {
    // The first runs would read the file from the disk.
    let _warm = (scan(&bench.program, file, &[]), unzip(file));
    (0..PAIRS).map(|_| (scan(&bench.program, file, &[]), unzip(file))).collect()
}

fn ratio(runs: &[(Run, Option<Run>)], of: fn(&Run) -> f64) -> Option<f64> {
    let each: Option<Vec<f64>> =
        runs.iter().map(|(ours, theirs)| Some(of(ours) / of(theirs.as_ref()?))).collect();
    each.map(median)
}
