//! What the kernel refuses to our processes: asked of the processes themselves, and seen from outside.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use super::traced::{call, strace_is_here};
use crate::scan::Folder;

/// Kinds of call that a reader may need once it is confined, at most.
const KINDS_MAX: usize = 25;

#[test]
#[cfg(target_os = "linux")]
fn every_way_out_is_refused_to_both_processes() {
    let mut asked = Command::new(env!("CARGO_BIN_EXE_dossier"));
    asked.arg("--prove-offline").env("LANG", "en_US.UTF-8").env_remove("LC_ALL");
    let output = asked.output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0), "{said}");
    let ways: Vec<&str> = said.lines().filter(|it| it.contains("the program: ")).collect();
    assert_eq!(ways.len(), dossier::confine::Way::ALL.len(), "{said}");
    for way in ways {
        assert!(way.contains("the program: refused;"), "{way}");
        assert!(way.ends_with("refused, and that part was ended"), "{way}");
    }
    // The filter of calls is there on every kernel that the program runs on; Landlock may not be.
    assert_eq!(said.matches("(seccomp): on").count(), 2, "{said}");
    assert!(said.contains("Memory is capped: on"), "{said}");
}

#[test]
#[cfg(target_os = "linux")]
fn a_confined_reader_calls_little_and_opens_nothing() {
    if !strace_is_here() {
        eprintln!(
            "SKIPPED: no strace here, so what a reader asks the system for was not looked at"
        );
        return;
    }
    let folder = Folder::new("confined");
    let (name, bytes) = dossier::sample::in_memory("tiktok", 5_000, 4).unwrap();
    let export = folder.file(&name, &bytes);
    let trace = folder.path().join("trace");
    let mut traced = Command::new("strace");
    traced.args(["-f", "-qq", "-o"]).arg(&trace).arg(env!("CARGO_BIN_EXE_dossier"));
    traced.arg("scan").arg(&export).args(["--json", "-", "--quiet"]);
    let output = traced.output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    let trace = fs::read_to_string(trace).unwrap();
    let calls = after_confinement(&trace);
    let kinds: BTreeSet<&str> = calls.iter().map(|it| kind(it)).collect();
    assert!(kinds.contains("pread64") && kinds.contains("write"), "it was seen reading: {kinds:?}");
    assert!(kinds.len() <= KINDS_MAX, "{} kinds of call: {kinds:?}", kinds.len());
    let refused: Vec<_> = calls.iter().filter(|it| it.contains(" = -1 EPERM")).collect();
    assert!(refused.is_empty(), "it asked for what it does not get: {refused:#?}");
    for strange in ["open", "openat", "socket", "connect", "execve", "fork", "vfork", "unlink"] {
        assert!(!kinds.contains(strange), "{strange}");
    }
}

/// The calls of the reader and its threads from the moment its last filter was in place.
fn after_confinement(trace: &str) -> Vec<&str> {
    let process = |line: &str| line.split(' ').next().unwrap_or_default().to_owned();
    let started = trace.lines().find(|it| it.contains("execve(") && it.contains("\"reader\""));
    let reader = process(started.expect("a reader was started"));
    let mut ours = BTreeSet::from([reader.clone()]);
    let mut filters = 0;
    let mut calls = Vec::new();
    for line in trace.lines().filter(|it| !it.contains("+++") && !it.contains("---")) {
        if !ours.contains(&process(line)) {
            continue;
        }
        let call = call(line);
        // Three filters make the confinement of a reader.
        if call.starts_with("seccomp(SECCOMP_SET_MODE_FILTER") && process(line) == reader {
            filters += 1;
        } else if filters == 3 && !call.starts_with('<') {
            calls.push(call);
        }
        if call.starts_with("clone") || call.starts_with("<... clone") {
            let child = call.rsplit("= ").next().unwrap_or_default();
            ours.insert(child.trim().split(' ').next().unwrap_or_default().to_owned());
        }
    }
    assert_eq!(filters, 3, "the reader was seen being confined");
    calls
}

/// The name of a call.
fn kind(call: &str) -> &str {
    call.split('(').next().unwrap_or_default()
}
