//! Figures that stand alone: how soon, how much, how deep.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Bench;
use crate::against::{make, memory};
use crate::files::Zip;
use crate::run::{scan, unzip};
use crate::table::{Goal, median};

const LATE: &str = "the time was over";
const MIB: usize = 1 << 20;

pub(crate) fn rows(bench: &mut Bench) {
    let t = bench.file("corpus-t.zip");
    chart(bench, &t);
    stop(bench, &t);
    detectors(bench, &t);
    rules(bench, &t);
    std::fs::remove_file(&t).expect("it can be removed");
    listing(bench);
    deep(bench);
    long_string(bench);
    records(bench);
    if bench.long {
        huge(bench, "2 GB", 2_000);
        huge(bench, "50 GB", 50_000);
    } else {
        let why = "takes longer than six minutes: `cargo bench --bench engine -- long`";
        bench.table.missing("one entry of 2 GB, one of 50 GB", why);
    }
}

/// Calls a part of this program; the numbers it prints, line by line.
fn part(name: &str, file: &Path) -> Result<Vec<Vec<f64>>, String> {
    let own = std::env::current_exe().expect("its own path");
    let output = Command::new(own).args(["part", name]).arg(file).output();
    let output = output.map_err(|error| error.to_string())?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        return Err(said.lines().last().unwrap_or("it failed").replace('|', " "));
    }
    let numbers = |line: &str| line.split(' ').filter_map(|it| it.parse().ok()).collect();
    Ok(String::from_utf8_lossy(&output.stdout).lines().map(numbers).collect())
}

/// The numbers in one place of each line.
fn column(lines: &[Vec<f64>], at: usize) -> Vec<f64> {
    lines.iter().filter_map(|line| line.get(at).copied()).collect()
}

fn worst(values: &[f64]) -> f64 {
    values.iter().copied().fold(f64::NAN, f64::max)
}

fn chart(bench: &mut Bench, file: &Path) {
    let (drop, up) = ("from the drop to the first chart (T)", "the same, once the reader is up");
    match part("chart", file) {
        Ok(lines) => {
            let note = "median of 9, no window";
            bench.table.add(drop, Goal::Most(400.0), (median(column(&lines, 0)), "ms"), note);
            bench.table.add(up, Goal::Most(150.0), (median(column(&lines, 1)), "ms"), note);
        }
        Err(why) => bench.table.missing(drop, &why),
    }
}

fn stop(bench: &mut Bench, file: &Path) {
    let what = "from stop to the end of all work (T)";
    match part("stop", file) {
        Ok(lines) if !lines.is_empty() => {
            let times = column(&lines, 0);
            let note = format!("worst of {}; median {:.1} ms", times.len(), median(times.clone()));
            bench.table.add(what, Goal::Most(20.0), (worst(&times), "ms"), &note);
        }
        Ok(_) => bench.table.missing(what, "it was over before it could be stopped"),
        Err(why) => bench.table.missing(what, &why),
    }
}

fn detectors(bench: &mut Bench, file: &Path) {
    let what = "CPU with detectors / without (T)";
    match part("detect", file) {
        Ok(lines) => {
            let ratios = lines.iter().filter_map(|it| Some(it.first()? / it.get(1)?));
            let note = "one thread of one process";
            bench.table.add(what, Goal::Most(1.2), (median(ratios.collect()), ""), note);
        }
        Err(why) => bench.table.missing(what, &why),
    }
}

/// The same file read by a profile of 50 sections and by one of 500.
fn rules(bench: &mut Bench, file: &Path) {
    let what = "CPU with 500 rules / with 50 (T)";
    let of = |count: usize| -> PathBuf {
        let folder = bench.file(&format!("profiles-{count}"));
        std::fs::create_dir_all(&folder).expect("a folder");
        std::fs::write(folder.join("many.toml"), profile(count)).expect("a profile");
        folder
    };
    let (few, many) = (of(50), of(500));
    let cost = |folder: &Path| {
        let folder = folder.to_str().expect("a plain path");
        scan(&bench.program, file, &["--profiles", folder])
    };
    let mut ratios = Vec::new();
    for _ in 0..5 {
        let (of_few, of_many) = (cost(&few), cost(&many));
        if of_few.code != 0 || of_many.code != 0 {
            return bench.table.missing(what, "a scan failed");
        }
        ratios.push(of_many.cpu_secs / of_few.cpu_secs);
    }
    let note = "one profile beside the bundled ones, which wins";
    bench.table.add(what, Goal::Most(1.03), (median(ratios), ""), note);
}

/// A profile of the corpus with so many sections, most of which are not there.
fn profile(sections: usize) -> String {
    let mut text = String::from(
        r#"id = "many"
name = "Many"
company = "Many"
version = 1
documented = true
zone = "UTC"
when = ["Date", "date", "TimeStamp"]

[[layout]]
id = "json"
format = "json"
root_keys = [
  "Ads and data", "Comment", "Direct Message", "Likes and Favorites", "Profile And Settings",
  "Your Activity",
]
root_keys_min = 1
name_hints = ["user_data"]
telling_keys = ["Ads and data"]

[[section]]
id = "watched"
paths = ["Your Activity/Watch History/VideoList"]
kind = "activity.watched"
"#,
    );
    for number in 1..sections {
        write!(
            text,
            "\n[[section]]\nid = \"part-{number}\"\npaths = [\"**/Part {number}/Entries\", \
             \"Part {number}\"]\nkind = \"activity.watched\"\ntitle = [\"Link\"]\n"
        )
        .expect("a string takes all");
    }
    text
}

fn listing(bench: &mut Bench) {
    let count = 1_000_000 / bench.shrink;
    let (secs_what, mib_what) = ("1 M entries listed", "the same: peak memory");
    let file = bench.file("many.zip");
    let made = || -> std::io::Result<()> {
        let mut zip = Zip::create(&file)?;
        for number in 0..count {
            zip.stored(&format!("folder/{}/entry_{number}.json", number / 1000), b"{}")?;
        }
        zip.finish()
    };
    made().expect("a zip");
    match part("list", &file) {
        Ok(lines) => {
            let listed = worst(&column(&lines, 2));
            let note = format!("{listed} listed");
            bench.table.add(secs_what, Goal::Most(2.0), (worst(&column(&lines, 0)), "s"), &note);
            bench.table.add(mib_what, Goal::Most(100.0), (worst(&column(&lines, 1)), "MiB"), "");
        }
        Err(why) => bench.table.missing(secs_what, &why),
    }
    std::fs::remove_file(&file).expect("it can be removed");
}

fn deep(bench: &mut Bench) {
    let levels = 1_000_000;
    let file = bench.file("deep.zip");
    let made = || -> std::io::Result<()> {
        let mut zip = Zip::create(&file)?;
        let text = [vec![b'['; levels], vec![b']'; levels]].concat();
        zip.stored("deep.json", &text)?;
        zip.finish()
    };
    made().expect("a zip");
    odd(bench, "JSON 1 M levels deep", &file, 1.0);
}

fn long_string(bench: &mut Bench) {
    let what = "one string of 4 GB";
    if bench.late() {
        return bench.table.missing(what, LATE);
    }
    let file = bench.file("long.zip");
    let piece: Vec<u8> = b"sand ".iter().copied().cycle().take(MIB).collect();
    let made = || -> std::io::Result<()> {
        let mut zip = Zip::create(&file)?;
        let around = (&b"[{\"text\":\""[..], &piece[..], &b"\"}]"[..]);
        zip.repeated("long.json", around, 4_096 / bench.shrink)?;
        zip.finish()
    };
    made().expect("a zip");
    odd(bench, what, &file, 15.0);
}

/// Time on the clock and memory for a file made to cost much.
fn odd(bench: &mut Bench, what: &str, file: &Path, most_secs: f64) {
    let cost = scan(&bench.program, file, &[]);
    let note = format!("ended with status {}, {:.1} s of CPU", cost.code, cost.cpu_secs);
    bench.table.add(what, Goal::Most(most_secs), (cost.wall_secs, "s"), &note);
    let memory = format!("{what}: peak memory");
    bench.table.add(&memory, Goal::Most(64.0), (cost.peak_mib, "MiB"), "");
    std::fs::remove_file(file).expect("it can be removed");
}

/// Ten million records: filters and memory.
fn records(bench: &mut Bench) {
    let what = "from a filter to its chart, 10 M records";
    if bench.late() {
        return bench.table.missing(what, LATE);
    }
    let file = bench.file("records.zip");
    let truth = make(bench, "corpus-t", 1_034_000_000, &file);
    match part("filter", &file) {
        Ok(mut lines) if lines.len() > 1 => {
            lines.remove(0);
            let times = column(&lines, 0);
            let median = median(times.clone());
            let note = format!("worst of {} filters; median {median:.1} ms", times.len());
            bench.table.add(what, Goal::Most(16.0), (worst(&times), "ms"), &note);
        }
        Ok(_) => bench.table.missing(what, "no answer"),
        Err(why) => bench.table.missing(what, &why),
    }
    again(bench, &file);
    let cost = scan(&bench.program, &file, &[]);
    memory(bench, "an entry of 1 GB", truth.records, cost.peak_mib);
    std::fs::remove_file(&file).expect("it can be removed");
}

/// Records of that entry read again, and its text searched.
fn again(bench: &mut Bench, file: &Path) {
    let what = "a record of an entry of 1 GB again";
    match part("again", file) {
        Ok(lines) if !lines.is_empty() => {
            let mut times = column(&lines, 0);
            times.sort_by(f64::total_cmp);
            let p99 = times.get(times.len() * 99 / 100).copied().unwrap_or(f64::NAN);
            let note = format!("median of {}; worst {:.1} ms", times.len(), worst(&times));
            bench.table.add(what, Goal::Most(5.0), (median(times), "ms"), &note);
            bench.table.add(&format!("{what}: p99"), Goal::Most(25.0), (p99, "ms"), "");
        }
        Ok(_) => bench.table.missing(what, "no answer"),
        Err(why) => bench.table.missing(what, &why),
    }
    let what = "first hits of a search in it";
    match part("search", file) {
        Ok(lines) => {
            let first: Vec<f64> =
                column(&lines, 0).into_iter().filter(|it| it.is_finite()).collect();
            let note = format!("worst of {} words", first.len());
            bench.table.add(what, Goal::Most(100.0), (worst(&first), "ms"), &note);
        }
        Err(why) => bench.table.missing(what, &why),
    }
}

/// One entry of so many megabytes: a list of equal records.
fn huge(bench: &mut Bench, size: &str, mb: u64) {
    let file = bench.file("huge.zip");
    let mut piece = String::new();
    while piece.len() < MIB {
        let number = piece.len();
        write!(
            piece,
            r#"{{"Date":"2026-01-09 21:04:33","Link":"https://www.example.com/{number:07}/"}},"#
        )
        .expect("a string takes all");
    }
    let records = piece.matches("Date").count() as u64;
    let times = mb * 1_000_000 / piece.len() as u64 / bench.shrink;
    let made = || -> std::io::Result<()> {
        let mut zip = Zip::create(&file)?;
        let head = br#"{"Your Activity":{"Watch History":{"VideoList":["#;
        zip.repeated("user_data_tiktok.json", (head, piece.as_bytes(), b"{}]}}}"), times)?;
        zip.finish()
    };
    made().expect("a zip");
    let (ours, theirs) = (scan(&bench.program, &file, &[]), unzip(&file));
    if let Some(theirs) = theirs {
        let ratio = ours.cpu_secs / theirs.cpu_secs;
        let note = format!("{:.0} s; equal records, packed well", ours.wall_secs);
        let what = format!("one entry of {size}: CPU of a scan / of `unzip -t`");
        bench.table.add(&what, Goal::Open, (ratio, ""), &note);
    }
    memory(bench, &format!("one entry of {size}"), records * times, ours.peak_mib);
    std::fs::remove_file(&file).expect("it can be removed");
}
