//! Runs a command and says what it and all that it started cost.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Processor time is told in hundredths of a second.
const TICKS_PER_SEC: f64 = 100.0;

/// One run of a command.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Run {
    pub(crate) wall_secs: f64,
    pub(crate) cpu_secs: f64,
    /// The most memory that all its processes held at once.
    pub(crate) peak_mib: f64,
    /// Its exit status.
    pub(crate) code: i32,
}

/// Makes this process the parent of processes whose own parent has ended, so that their cost is
/// known to the last moment: the reader is not waited for by the one who started it.
pub(crate) fn gather_orphans() {
    #[cfg(target_os = "linux")]
    rustix::process::set_child_subreaper(Some(rustix::process::getpid())).expect("subreaper");
}

/// Waits for all orphans to end.
fn wait_for_orphans() {
    #[cfg(target_os = "linux")]
    while rustix::process::wait(rustix::process::WaitOptions::empty()).is_ok() {}
}

/// Runs a command, its output thrown away.
pub(crate) fn run(command: &mut Command) -> Run {
    let before = children_cpu_secs();
    let start = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("it starts");
    let mut peak_kib = 0;
    let status = loop {
        if let Some(status) = child.try_wait().expect("it can be waited for") {
            break status;
        }
        peak_kib = peak_kib.max(family(&child).iter().map(|id| held_kib(*id)).sum());
        std::thread::sleep(Duration::from_millis(4));
    };
    let wall_secs = start.elapsed().as_secs_f64();
    wait_for_orphans();
    Run {
        wall_secs,
        cpu_secs: children_cpu_secs() - before,
        peak_mib: peak_kib as f64 / 1024.0,
        code: status.code().unwrap_or(-1),
    }
}

/// `dossier scan` of a file.
pub(crate) fn scan(program: &Path, file: &Path, more: &[&str]) -> Run {
    let mut command = Command::new(program);
    run(command.arg("scan").arg(file).args(["--json", "-", "--quiet"]).args(more))
}

/// `unzip -t` of a file; none where it is not installed.
pub(crate) fn unzip(file: &Path) -> Option<Run> {
    there("unzip", "-v").then(|| run(Command::new("unzip").arg("-tqq").arg(file)))
}

/// Whether a command is installed: whether it knows this word.
pub(crate) fn there(program: &str, word: &str) -> bool {
    let mut command = Command::new(program);
    command.arg(word).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|it| it.success())
}

/// Processor time of children that have ended, and of theirs, in seconds.
fn children_cpu_secs() -> f64 {
    // The 16th and 17th field, counted from the process number.
    stat("self", 13) + stat("self", 14)
}

/// Processor time of this process so far, in seconds.
pub(crate) fn own_cpu_secs() -> f64 {
    stat("self", 11) + stat("self", 12)
}

/// A field behind the name of a process, in seconds.
fn stat(process: &str, at: usize) -> f64 {
    let fields = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    let after_name = fields.rsplit(')').next().unwrap_or_default();
    let ticks: Option<f64> = after_name.split_whitespace().nth(at).and_then(|it| it.parse().ok());
    ticks.unwrap_or(f64::NAN) / TICKS_PER_SEC
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

/// Memory that a process holds, in KiB. Of pages that several hold, as the program itself, each counts
/// its share, where the system tells that; else each counts them whole.
fn held_kib(id: u32) -> u64 {
    let told = std::fs::read_to_string(format!("/proc/{id}/smaps_rollup")).unwrap_or_default();
    match line(&told, "Pss:") {
        0 => status(&id.to_string(), "VmRSS:"),
        share => share,
    }
}

/// The most memory that this process ever held, in MiB.
pub(crate) fn own_peak_mib() -> f64 {
    status("self", "VmHWM:") as f64 / 1024.0
}

fn status(process: &str, name: &str) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    line(&status, name)
}

/// The number on the line that begins so; 0 where there is none.
fn line(text: &str, name: &str) -> u64 {
    let line = text.lines().find(|it| it.starts_with(name)).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|it| it.parse().ok()).unwrap_or(0)
}
