//! A whole scan against `unzip -t` of the same file, run in turn: `cargo bench --bench scan`.
//!
//! Prints the median of five pairs: time on the clock, processor time of all processes, the ratio,
//! and the most memory that both of ours held at once.

#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a bench reads what the system says of its children and prints a table"
)]

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const RECORDS: u64 = 500_000;
const PAIRS: usize = 5;

/// One run of a command.
#[derive(Clone, Copy)]
struct Run {
    wall_secs: f64,
    cpu_secs: f64,
    peak_kib: u64,
}

fn main() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let file = folder.join("bench-scan.zip");
    let (_, bytes) = dossier::sample::in_memory("tiktok", RECORDS, 7).expect("a sample");
    let mut out = std::fs::File::create(&file).expect("a file to write");
    out.write_all(&bytes).expect("the sample written");
    println!("{RECORDS} records, {:.1} MB", bytes.len() as f64 / 1e6);
    drop((out, bytes));
    let mut ours = Vec::new();
    let mut theirs = Vec::new();
    for _ in 0..PAIRS {
        let mut scan = Command::new(env!("CARGO_BIN_EXE_dossier"));
        ours.push(run(scan.arg("scan").arg(&file).args(["--json", "-", "--quiet"])));
        theirs.extend(unzip(&file));
    }
    let _removed = std::fs::remove_file(&file);
    tell(&ours, &theirs);
}

fn unzip(file: &Path) -> Option<Run> {
    Command::new("unzip").arg("-v").stdout(Stdio::null()).status().ok()?;
    Some(run(Command::new("unzip").arg("-tqq").arg(file)))
}

fn run(command: &mut Command) -> Run {
    let start = Instant::now();
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("it starts");
    let mut peak_kib = 0;
    // The reader is not waited for by the one who started it, so it is in no sum that the system
    // keeps of ended children: each process is looked at while it lives.
    let mut cpu_secs: BTreeMap<u32, f64> = BTreeMap::new();
    while child.try_wait().expect("it can be waited for").is_none() {
        let family = family(&child);
        peak_kib = peak_kib.max(family.iter().map(|id| held_kib(*id)).sum());
        for id in family {
            let last = cpu_secs.entry(id).or_default();
            *last = last.max(cpu_secs_of(id));
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    let wall_secs = start.elapsed().as_secs_f64();
    Run { wall_secs, cpu_secs: cpu_secs.values().sum(), peak_kib }
}

/// Processor time of a process so far, in seconds; 0 for one that has gone.
fn cpu_secs_of(id: u32) -> f64 {
    let fields = std::fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
    let after_name = fields.rsplit(')').next().unwrap_or_default();
    // The 14th and 15th field, counted from the process number: hundredths of a second in the
    // program and in the system.
    let ticks = |at: usize| -> f64 {
        after_name.split_whitespace().nth(at).and_then(|it| it.parse().ok()).unwrap_or(0.0)
    };
    (ticks(11) + ticks(12)) / 100.0
}

/// A process and those that it started.
fn family(child: &Child) -> Vec<u32> {
    let mut all = vec![child.id()];
    let mut at = 0;
    while let Some(id) = all.get(at).copied() {
        let tasks = std::fs::read_dir(format!("/proc/{id}/task"));
        for task in tasks.into_iter().flatten().flatten() {
            let children = std::fs::read_to_string(task.path().join("children"));
            let children = children.unwrap_or_default();
            all.extend(children.split_whitespace().filter_map(|it| it.parse::<u32>().ok()));
        }
        at += 1;
    }
    all
}

/// Memory that a process holds, in KiB.
fn held_kib(id: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{id}/status")).unwrap_or_default();
    let line = status.lines().find(|it| it.starts_with("VmRSS:")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|it| it.parse().ok()).unwrap_or(0)
}

fn median(runs: &[Run], of: fn(&Run) -> f64) -> f64 {
    let mut values: Vec<f64> = runs.iter().map(of).collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

fn tell(ours: &[Run], theirs: &[Run]) {
    println!("{:<12} {:>8} {:>8} {:>10}", "", "wall s", "cpu s", "peak MB");
    for (name, runs) in [("dossier scan", ours), ("unzip -t", theirs)] {
        let wall = median(runs, |it| it.wall_secs);
        let cpu = median(runs, |it| it.cpu_secs);
        let peak = median(runs, |it| it.peak_kib as f64 / 1000.0);
        println!("{name:<12} {wall:>8.2} {cpu:>8.2} {peak:>10.1}");
    }
    if theirs.is_empty() {
        println!("unzip is not installed here: no ratio");
        return;
    }
    let ratio = |of: fn(&Run) -> f64| median(ours, of) / median(theirs, of);
    println!("ratio        {:>8.2} {:>8.2}", ratio(|it| it.wall_secs), ratio(|it| it.cpu_secs));
}
