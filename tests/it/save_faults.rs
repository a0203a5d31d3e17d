//! A save that is killed, or that the system fails, at every call it makes: the file is the old one
//! or the new one, never half of one, and the next save leaves nothing but its file.
//!
//! `DOSSIER_EXHAUSTIVE=1` also tries 1,000 random moments instead of some.

use std::fs;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use dossier::save::{Replace, whole};

use crate::fixture::Folder;

/// What each call is made to fail with.
const ERRORS: [&str; 6] = ["ENOSPC", "EIO", "EROFS", "EACCES", "EDQUOT", "EINTR"];

/// Calls that get memory, set up signals, look at clocks or end the process: without them nothing
/// runs at all, so they are killed but not failed.
const NOT_FAILED: [&str; 12] = [
    "brk",
    "mmap",
    "munmap",
    "mremap",
    "madvise",
    "mprotect",
    "futex",
    "rt_sigaction",
    "rt_sigprocmask",
    "sigaltstack",
    "exit_group",
    "clock_nanosleep",
];

const OLD: &[u8] = b"the old file";

/// A save of a small made-up export over an older file, with this before it on the command line.
fn save(folder: &Folder, before: &[&str]) -> Output {
    let program = env!("CARGO_BIN_EXE_dossier");
    let words = ["sample", "tiktok", "--records", "3", "--seed", "7", "--out", "a.zip"];
    let all: Vec<&str> = before.iter().copied().chain([program]).chain(words).collect();
    Command::new(all[0])
        .args(&all[1..])
        .current_dir(folder.join(""))
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("XDG_CONFIG_HOME", folder.join("config"))
        .env("LANG", "en_GB.UTF-8")
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

fn with_old_file() -> Folder {
    let folder = Folder::new("save-faults");
    fs::write(folder.join("a.zip"), OLD).unwrap();
    folder
}

/// The new file as an undisturbed save writes it.
fn new_file() -> Vec<u8> {
    let folder = with_old_file();
    let output = save(&folder, &[]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    fs::read(folder.join("a.zip")).unwrap()
}

/// The calls of a save from the first that names its file on: each one's name, and how many calls
/// of that name there were up to it.
fn calls() -> Vec<(String, usize)> {
    let folder = with_old_file();
    let log = Folder::new("save-faults-log");
    let trace = log.join("trace").into_os_string().into_string().unwrap();
    save(&folder, &["strace", "-qq", "-s", "4096", "-o", &trace]);
    let text = fs::read_to_string(trace).unwrap();
    let mut counts = std::collections::BTreeMap::new();
    let mut found = Vec::new();
    let mut begun = false;
    for line in text.lines() {
        let name = line.split('(').next().unwrap_or_default().to_owned();
        if !name.starts_with(|it: char| it.is_ascii_lowercase()) {
            continue;
        }
        let count = counts.entry(name.clone()).or_insert(0);
        *count += 1;
        begun |= name != "execve" && line.contains("a.zip");
        if begun {
            found.push((name, *count));
        }
    }
    found
}

/// The file is old or new, and the next save leaves nothing else behind.
fn is_whole(folder: &Folder, new: &[u8], when: &str) {
    let there = fs::read(folder.join("a.zip")).unwrap_or_default();
    assert!(there == OLD || there == new, "half a file after {when}: {} bytes", there.len());
    whole(&folder.join("a.zip"), b"the next one", Replace::Yes).unwrap();
    assert_eq!(folder.names(), ["a.zip"], "something is left after {when}");
}

fn strace_is_here() -> bool {
    let tried = Command::new("strace")
        .args(["-qq", "-o", "/dev/null", "-e", "inject=getcwd:error=EIO:when=1", "true"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    let here = tried.is_ok_and(|it| it.success());
    if !here {
        eprintln!("SKIPPED: no strace here, so no save was killed or failed at its calls");
    }
    here
}

#[test]
fn a_save_that_is_killed_at_any_call_leaves_the_old_file_or_the_new_one() {
    if !strace_is_here() {
        return;
    }
    let (new, calls) = (new_file(), calls());
    assert!(calls.iter().any(|it| it.0.starts_with("rename")), "the save was seen: {calls:?}");
    let mut olds = 0;
    for (name, count) in &calls {
        let folder = with_old_file();
        let inject = format!("inject={name}:signal=KILL:when={count}");
        let output = save(&folder, &["strace", "-qq", "-o", "/dev/null", "-e", &inject]);
        let when = format!("{name} number {count}");
        assert!(!output.status.success() || name == "exit_group", "not killed at {when}");
        olds += usize::from(fs::read(folder.join("a.zip")).is_ok_and(|it| it == OLD));
        is_whole(&folder, &new, &when);
    }
    assert!(olds > 0 && olds < calls.len(), "{olds} of {} kept the old file", calls.len());
    eprintln!("killed at each of {} calls, {olds} times before the new file stood", calls.len());
}

#[test]
fn a_save_that_fails_at_any_call_says_so_and_keeps_the_old_file() {
    if !strace_is_here() {
        return;
    }
    let new = new_file();
    let (mut tried, mut refused) = (0, 0);
    for (name, count) in calls() {
        if NOT_FAILED.contains(&name.as_str()) {
            continue;
        }
        for error in ERRORS {
            let folder = with_old_file();
            let inject = format!("inject={name}:error={error}:when={count}");
            let output = save(&folder, &["strace", "-qq", "-o", "/dev/null", "-e", &inject]);
            let when = format!("{name} number {count} failing with {error}");
            let said = String::from_utf8_lossy(&output.stderr);
            let there = fs::read(folder.join("a.zip")).unwrap();
            match output.status.code() {
                Some(0) => assert!(there == new, "it says nothing of {when}"),
                Some(2) => {
                    assert!(there == OLD, "the old file is gone after {when}");
                    assert!(said.contains("a.zip was not saved"), "{when}: {said}");
                    assert!(!said.contains("os error"), "{when}: {said}");
                    refused += 1;
                }
                code => panic!("{when}: ended with {code:?}: {said}"),
            }
            assert!(name.starts_with("unlink") || folder.names() == ["a.zip"], "left after {when}");
            is_whole(&folder, &new, &when);
            tried += 1;
        }
    }
    eprintln!("failed {tried} times, of which {refused} refused the save");
    assert!(refused > 0);
}

#[cfg(unix)]
#[test]
fn a_disk_that_fills_up_in_the_middle_of_a_write_is_told() {
    let folder = with_old_file();
    // A limit on the size of files stops a write half way, as a full disk does.
    let limited = "trap '' XFSZ; ulimit -f 1; exec \"$0\" \"$@\"";
    let output = save(&folder, &["sh", "-c", limited]);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("there is no space left"), "{said}");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(fs::read(folder.join("a.zip")).unwrap(), OLD);
    assert_eq!(folder.names(), ["a.zip"]);
}

/// Where a file stands on a disk of its own, it cannot be replaced, as one cannot on Windows that a
/// program shows.
#[cfg(target_os = "linux")]
#[test]
fn a_file_that_another_program_keeps_is_told_and_stays() {
    let folder = with_old_file();
    let tried = Command::new("unshare").args(["--map-root-user", "--mount", "true"]).status();
    if !tried.is_ok_and(|it| it.success()) {
        eprintln!("SKIPPED: no disk can be made here");
        return;
    }
    let kept = "mount --bind a.zip a.zip && exec \"$0\" \"$@\"";
    let output = save(&folder, &["unshare", "--map-root-user", "--mount", "sh", "-c", kept]);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("a.zip was not saved: another program keeps the file"), "{said}");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(fs::read(folder.join("a.zip")).unwrap(), OLD);
    assert_eq!(folder.names(), ["a.zip"], "no part file is left");
}

#[test]
fn a_save_that_is_killed_at_any_moment_leaves_the_old_file_or_the_new_one() {
    let new = new_file();
    let begun = Instant::now();
    new_file();
    let usual = begun.elapsed();
    let all = std::env::var_os("DOSSIER_EXHAUSTIVE").is_some();
    let times: u32 = if all { 1000 } else { 40 };
    for number in 0..times {
        let folder = with_old_file();
        let mut program = Command::new(env!("CARGO_BIN_EXE_dossier"))
            .args(["sample", "tiktok", "--records", "3", "--seed", "7", "--out", "a.zip"])
            .current_dir(folder.join(""))
            .env("XDG_CONFIG_HOME", folder.join("config"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // Spread over the time that a save takes; what is hit is up to the machine.
        std::thread::sleep(Duration::from_nanos(
            u64::try_from(usual.as_nanos()).unwrap() * u64::from(number) / u64::from(times),
        ));
        program.kill().unwrap();
        program.wait().unwrap();
        is_whole(&folder, &new, &format!("moment {number} of {times}"));
    }
}

/// A disk of its own with so little room, in a name space of its own: runs the words in it, and gives
/// what they did and what stands in `a.json` afterwards. Nothing where that is not allowed here.
fn on_a_small_disk(bytes: &str, words: &[&str]) -> Option<(Output, Vec<u8>)> {
    let folder = Folder::new("save-faults-small");
    fs::create_dir(folder.join("disk")).unwrap();
    let script = "mount -t tmpfs -o size=$0 none disk && printf 'the old file' >disk/a.json && \
                  { \"$@\"; status=$?; cat disk/a.json >after; ls -A disk >names; exit $status; }";
    let tried = Command::new("unshare").args(["--map-root-user", "--mount", "true"]).status();
    if !tried.is_ok_and(|it| it.success()) {
        eprintln!("SKIPPED: no disk can be made here");
        return None;
    }
    let output = Command::new("unshare")
        .args(["--map-root-user", "--mount", "sh", "-c", script, bytes])
        .arg(env!("CARGO_BIN_EXE_dossier"))
        .args(words)
        .current_dir(folder.join(""))
        .env("XDG_CONFIG_HOME", folder.join("config"))
        .env("LANG", "en_GB.UTF-8")
        .output()
        .unwrap();
    assert_eq!(fs::read_to_string(folder.join("names")).unwrap(), "a.json\n", "{output:?}");
    Some((output, fs::read(folder.join("after")).unwrap()))
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_with_too_little_room_says_how_much_is_needed_and_how_much_is_free() {
    let from = Folder::new("save-faults-from");
    let (name, bytes) = dossier::sample::in_memory("tiktok", 300, 7).unwrap();
    let export = from.join(&name);
    fs::write(&export, bytes).unwrap();
    let export = export.to_str().unwrap();
    // Before: it is known how long the summary is.
    let words = ["scan", export, "--quiet", "--json", "disk/a.json"];
    let Some((output, after)) = on_a_small_disk("16k", &words) else { return };
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("disk/a.json was not saved: it needs "), "{said}");
    assert!(said.contains("and only 12 kB is free there"), "{said}");
    assert_eq!(after, OLD);
    // During: a made-up export is written as it is made.
    let words = ["sample", "tiktok", "--records", "3000", "--out", "disk/a.json"];
    let Some((output, after)) = on_a_small_disk("16k", &words) else { return };
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("there is no space left"), "{said}");
    assert_eq!(after, OLD);
    // With room enough, it is saved.
    let words = ["scan", export, "--quiet", "--json", "disk/a.json"];
    let Some((output, after)) = on_a_small_disk("16m", &words) else { return };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(after.starts_with(b"{"));
}
