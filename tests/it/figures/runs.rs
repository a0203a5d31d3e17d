//! Figures over runs of the whole program.

use std::fs;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::{Dice, Measured, full, judged, program, times};
use crate::fixture::Folder;

/// A scan, and what it took.
pub(super) struct Run {
    pub(super) code: Option<i32>,
    pub(super) summary: Value,
    pub(super) told: String,
    pub(super) took: Duration,
    /// The most memory that one of its processes took.
    pub(super) peak_kb: u64,
    /// Readers that it started.
    pub(super) readers: usize,
}

impl Run {
    /// Whether each byte stands in its summary once; true where there is no summary.
    pub(super) fn is_exact(&self) -> bool {
        let ledger = self.summary["ledger"].as_object().into_iter().flatten();
        let (total, parts): (Vec<_>, Vec<_>) = ledger.partition(|it| it.0 == "total_bytes");
        let sum =
            |it: Vec<(&String, &Value)>| it.iter().filter_map(|it| it.1.as_u64()).sum::<u64>();
        sum(total) == sum(parts)
    }
}

/// The processes that this one started and that still run.
fn children(pid: u32) -> Vec<u32> {
    let tasks = fs::read_dir(format!("/proc/{pid}/task")).into_iter().flatten().flatten();
    let of =
        |task: fs::DirEntry| fs::read_to_string(task.path().join("children")).unwrap_or_default();
    let lists: Vec<String> = tasks.map(of).collect();
    lists.iter().flat_map(|it| it.split_whitespace()).filter_map(|it| it.parse().ok()).collect()
}

/// The most memory that a process has taken so far.
fn peak_kb(pid: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:"));
    line.and_then(|it| it.trim().split(' ').next()?.parse().ok()).unwrap_or(0)
}

fn command(paths: &[PathBuf], more: &[&str]) -> Command {
    let mut command = Command::new(program());
    command.arg("scan").args(paths).args(["--json", "-", "--quiet"]).args(more);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Waits for a scan to end; its output is taken meanwhile, or it would wait for us.
pub(super) fn ended(mut child: Child, mut look: impl FnMut(u32)) -> (Option<i32>, Vec<u8>, String) {
    let take = |stream: Option<Box<dyn std::io::Read + Send>>| {
        std::thread::spawn(move || {
            let mut bytes = Vec::new();
            if let Some(mut stream) = stream {
                stream.read_to_end(&mut bytes).unwrap_or_default();
            }
            bytes
        })
    };
    let out = take(child.stdout.take().map(|it| Box::new(it) as Box<dyn std::io::Read + Send>));
    let told = take(child.stderr.take().map(|it| Box::new(it) as Box<dyn std::io::Read + Send>));
    let code = loop {
        match child.try_wait().unwrap() {
            Some(status) => break status.code(),
            None => look(child.id()),
        }
        std::thread::sleep(Duration::from_millis(3));
    };
    let told = String::from_utf8_lossy(&told.join().unwrap()).into_owned();
    (code, out.join().unwrap(), told)
}

pub(super) fn run(paths: &[PathBuf], more: &[&str]) -> Run {
    let clock = Instant::now();
    let child = command(paths, more).spawn().unwrap();
    let (mut peak, mut readers) = (0, std::collections::BTreeSet::new());
    let (code, out, told) = ended(child, |pid| {
        peak = peak.max(peak_kb(pid));
        for child in children(pid) {
            readers.insert(child);
            peak = peak.max(peak_kb(child));
        }
    });
    let summary = serde_json::from_slice(&out).unwrap_or_default();
    Run { code, summary, told, took: clock.elapsed(), peak_kb: peak, readers: readers.len() }
}

/// A made-up export in a folder.
fn made_up(folder: &Folder, records: u64) -> PathBuf {
    let (name, bytes) = dossier::sample::in_memory("tiktok", records, 3).unwrap();
    let path = folder.join(&name);
    fs::write(&path, bytes).unwrap();
    path
}

pub(super) fn same_bytes() -> Measured {
    let folder = Folder::new("figures-same");
    let path = made_up(&folder, 500);
    let count = times(100, 6);
    let mut seen = std::collections::BTreeSet::new();
    for number in 0..count {
        let [json, csv, pdf] = ["a.json", "csv", "a.pdf"].map(|it| folder.join(it));
        fs::remove_dir_all(&csv).unwrap_or_default();
        let threads = ["1", "2"][number % 2];
        let zone = ["UTC", "Asia/Shanghai", "America/New_York"][number % 3];
        let locale = ["C", "tr_TR.UTF-8", "en_US.UTF-8", "zh_CN.UTF-8"][number % 4];
        let mut command =
            command(std::slice::from_ref(&path), &["--lang", "en", "--threads", threads]);
        command.args(["--time-zone", "export", "--csv"]).arg(&csv);
        if full() {
            command.arg("--pdf").arg(&pdf);
        }
        let child =
            command.env("TZ", zone).env("LANG", locale).env("LC_ALL", locale).spawn().unwrap();
        let (code, out, _) = ended(child, |_| {});
        assert_eq!(code, Some(0));
        let mut all = out;
        let mut names: Vec<_> = fs::read_dir(&csv).unwrap().flatten().map(|it| it.path()).collect();
        names.sort();
        for name in names.iter().chain(full().then_some(&pdf)) {
            all.extend(name.file_name().unwrap().as_encoded_bytes());
            all.extend(fs::read(name).unwrap());
        }
        fs::remove_file(&json).unwrap_or_default();
        seen.insert(all);
    }
    let with = if full() { "JSON, CSV and PDF" } else { "JSON and CSV" };
    judged(seen.len() == 1, format!("{count} runs, {} different outputs ({with})", seen.len()))
}

/// The least memory, in MiB, that is tried.
const LEAST_MIB: u64 = 128;

/// What of it the program as it is given away leaves for all but itself, in MiB. A build for tests is
/// larger; it gets as much.
const BEYOND_MIB: u64 = 48;

/// The addresses that the program itself takes up where it is loaded, in MiB.
fn own_mib(program: &std::path::Path) -> u64 {
    let file = fs::read(program).unwrap();
    assert!(file.starts_with(b"\x7fELF\x02\x01"), "the figure is measured where programs are ELF");
    let number = |at: usize, width: usize| {
        let bytes = &file[at..at + width];
        bytes.iter().rev().fold(0, |number, it| number << 8 | usize::from(*it))
    };
    let (table, size, rows) = (number(32, 8), number(54, 2), number(56, 2));
    let loaded = (0..rows).map(|row| table + row * size).filter(|at| number(*at, 4) == 1);
    let end = loaded.map(|at| number(at + 16, 8) + number(at + 40, 8)).max().unwrap_or(0);
    (end as u64).div_ceil(1 << 20)
}

/// The program under a limit on memory.
fn limited((limit, mib): (char, u64), words: &[&str]) -> Command {
    let limit = format!("ulimit -{limit} {}; exec \"$0\" \"$@\"", mib << 10);
    let mut command = Command::new("sh");
    command.args(["-c", &limit]).arg(program()).args(words);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

pub(super) fn little_memory() -> Measured {
    let folder = Folder::new("figures-memory");
    let path = made_up(&folder, 3000);
    let path = path.to_str().unwrap();
    let step = if full() { 32 } else { 320 };
    let (mut codes, mut bad) = (std::collections::BTreeMap::<String, u32>::new(), Vec::new());
    let mut too_little = 0;
    // Limits as a shell names them: on all addresses, code among them, and on what is written to.
    let least = LEAST_MIB.max(own_mib(&program()) + BEYOND_MIB);
    for (limit, least) in [('v', least), ('d', 16)] {
        for mib in (least..=2048).step_by(step) {
            // Where it does not even start, nothing can be asked of it.
            let started = limited((limit, mib), &["--version"]).output().unwrap();
            if !started.status.success() {
                too_little = too_little.max(mib);
                continue;
            }
            let scan = ["scan", path, "--json", "-", "--quiet"];
            let (code, _, told) = ended(limited((limit, mib), &scan).spawn().unwrap(), |_| {});
            *codes.entry(format!("{code:?}")).or_default() += 1;
            if !matches!(code, Some(0 | 1 | 3)) || told.contains("panicked") {
                bad.push(format!("{limit} {mib}"));
            }
        }
    }
    judged(
        bad.is_empty() && too_little == 0,
        format!(
            "{least} MiB to 2 GiB by {step}, of all and of what is written to: ended with \
             {codes:?}, died at {bad:?} MiB"
        ),
    )
}

pub(super) fn killed_readers() -> Measured {
    let folder = Folder::new("figures-killed");
    let path = made_up(&folder, if full() { 60_000 } else { 8000 });
    let undisturbed = run(std::slice::from_ref(&path), &[]);
    let count = times(1000, 12);
    let mut dice = Dice(20);
    let (mut unlike, mut killed, mut named) = (0, 0, 0);
    for _ in 0..count {
        let wait = undisturbed.took.mul_f64(dice.below(1000) as f64 / 1000.0);
        let child = command(std::slice::from_ref(&path), &[]).spawn().unwrap();
        let clock = Instant::now();
        let mut done = false;
        let (code, out, _) = ended(child, |pid| {
            if !done && clock.elapsed() >= wait {
                for child in children(pid) {
                    done = true;
                    let kill = Command::new("kill")
                        .args(["-9", &child.to_string()])
                        .stderr(Stdio::null())
                        .status();
                    killed += usize::from(kill.is_ok_and(|it| it.success()));
                }
            }
        });
        let summary: Value = serde_json::from_slice(&out).unwrap_or_default();
        let same = code == undisturbed.code && summary == undisturbed.summary;
        let says = summary["problems"].to_string().contains("\"crash\"");
        named += usize::from(!same && says);
        unlike += usize::from(!same && !says);
    }
    judged(
        unlike == 0,
        format!("{count} runs, {killed} killed, {named} named what was not read, {unlike} unlike"),
    )
}
