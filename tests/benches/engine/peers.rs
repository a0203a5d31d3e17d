//! What other programs cost on the same content.

use std::path::Path;
use std::process::Command;

use crate::Bench;
use crate::against::make;
use crate::run::{Run, run, scan, there};
use crate::table::{Goal, median};

const PAIRS: usize = 3;
/// Unpacked; of the second about half is what the other program reads.
const T_BYTES: u64 = 52_400_000;
const G_BYTES: u64 = 120_000_000;

const JSON_LOAD: &str = "
import json, sys, zipfile
z = zipfile.ZipFile(sys.argv[1])
for n in z.namelist():
    if n.endswith('.json'): json.load(z.open(n))
";
const TAKEOUT_PARSER: &str = "
import sys
from google_takeout_parser.path_dispatch import TakeoutParser
n = sum(1 for it in TakeoutParser(sys.argv[1], error_policy='drop').parse(cache=False))
sys.exit(0 if n > 1000 else 3)
";

pub(crate) fn rows(bench: &mut Bench) {
    let python = "CPU of Python's `json.load` / of a scan";
    let jq = "CPU of `jq`, one look-up in the unpacked file / of a scan";
    let parser = "CPU of `google_takeout_parser` / of a scan";
    if bench.late() {
        for what in [python, jq, parser] {
            bench.table.missing(what, "the time was over");
        }
        return;
    }
    let file = bench.file("peers-t.zip");
    make(bench, "corpus-t", T_BYTES, &file);
    if there("python3", "--version") {
        let them = || run(Command::new("python3").args(["-c", JSON_LOAD]).arg(&file));
        against(bench, (python, Goal::Least(5.0)), &file, them);
    } else {
        bench.table.missing(python, "no `python3` here");
    }
    if there("jq", "--version") && unpacked(&file, &bench.folder) {
        let text = bench.file("user_data_tiktok.json");
        let look = r#"."Your Activity"."Watch History".VideoList | length"#;
        let them = || run(Command::new("jq").arg(look).arg(&text));
        against(bench, (jq, Goal::Open), &file, them);
    } else {
        bench.table.missing(jq, "no `jq` here");
    }
    let parser_there = "import google_takeout_parser";
    let imported = Command::new("python3").args(["-c", parser_there]).output();
    if !imported.is_ok_and(|it| it.status.success()) {
        let why = "not installed: `pip install google-takeout-parser`";
        println!("SKIPPED: {parser}: {why}");
        bench.table.missing(parser, why);
        return;
    }
    let file = bench.file("peers-g.zip");
    make(bench, "corpus-g", G_BYTES, &file);
    if !unpacked(&file, &bench.folder) {
        bench.table.missing(parser, "no `unzip` here");
        return;
    }
    let folder = bench.file("Takeout");
    let them = || run(Command::new("python3").args(["-c", TAKEOUT_PARSER]).arg(&folder));
    against(bench, (parser, Goal::Least(15.0)), &file, them);
}

fn unpacked(file: &Path, folder: &Path) -> bool {
    run(Command::new("unzip").arg("-qqo").arg(file).arg("-d").arg(folder)).code == 0
}

fn against(bench: &mut Bench, (what, goal): (&str, Goal), file: &Path, them: impl Fn() -> Run) {
    let mut ratios = Vec::new();
    let (mut peak, mut code) = (0.0, 0);
    for _ in 0..PAIRS {
        let (theirs, ours) = (them(), scan(&bench.program, file, &[]));
        ratios.push(theirs.cpu_secs / ours.cpu_secs);
        peak = theirs.peak_mib.max(peak);
        code = code.max(theirs.code.abs());
    }
    if code != 0 {
        bench.table.missing(what, &format!("it ended with status {code}"));
        return;
    }
    bench.table.add(what, goal, (median(ratios), ""), &format!("it holds {peak:.0} MiB"));
}
