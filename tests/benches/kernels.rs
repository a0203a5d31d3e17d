//! Instructions of the hot parts, counted by callgrind, so that a slow-down shows on a noisy
//! machine too. `.ci/instructions` builds it; `.ci/instructions.txt` keeps the counts.
//!
//! - `kernels check`: counts again and fails where a kernel needs more than was kept, plus 3 %;
//! - `kernels write`: keeps what it counts;
//! - `kernels NAME`: runs one kernel, for callgrind.

#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a bench makes its data, reads what callgrind says and prints a table"
)]

use std::fmt::Write as _;
use std::hint::black_box;
use std::io::Read as _;
use std::ops::ControlFlow;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::sync::Arc;

use dossier::detect;
use dossier::export::{Export, Input, MemoryBytes};
use dossier::insight::Results;
use dossier::read::{self, Format};
use dossier::record::{Container, Hints, Leaf, Sink};
use dossier::sample::{self, corpus};
use dossier::scan::{Config, Host, Progress, Scan, View};

const KEPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/.ci/instructions.txt");
/// How much more than what was kept is no slow-down yet, in percent.
const TOLERANCE: f64 = 3.0;
/// The kernel that is a library's alone, and how far its count may be off, in percent: a processor
/// for which the libraries choose other instructions cannot be compared with.
const LIBRARY: &str = "inflate";
const SAME: f64 = 0.5;
const SEED: u64 = 42;
const KB: u64 = 1_000;

/// Kernels by name; each prepares its data, which is not counted, and gives what is.
const KERNELS: [(&str, Make); 9] = [
    ("inflate", || unpacked("corpus-t", 1_500 * KB)),
    ("scan-large-entry", || scanned("corpus-t", 1_500 * KB)),
    ("scan-small-entries", || scanned("corpus-s", 500 * KB)),
    ("scan-mixed", || scanned("corpus-g", 1_500 * KB)),
    ("json", || walked("corpus-t", Format::Json)),
    ("csv", || walked("corpus-csv", Format::Csv { delimiter: b',' })),
    ("html", || walked("corpus-html", Format::Page)),
    ("detect", detected),
    ("classify", classified),
];

type Kernel = Box<dyn FnMut() -> u64>;
type Make = fn() -> Kernel;

fn main() -> ExitCode {
    let word = std::env::args().skip(1).find(|it| !it.starts_with("--"));
    match word.as_deref() {
        None | Some("check") => check(),
        Some("write") => write(),
        Some(name) => {
            let (_, make) = KERNELS.iter().find(|it| it.0 == name).expect("a kernel of this name");
            let mut kernel = make();
            println!("{}", kernel_alone(&mut kernel));
            ExitCode::SUCCESS
        }
    }
}

/// Callgrind counts while this runs, and finds it by its name.
#[inline(never)]
fn kernel_alone(kernel: &mut Kernel) -> u64 {
    black_box(kernel())
}

fn check() -> ExitCode {
    let Some(counts) = counted() else { return ExitCode::SUCCESS };
    let kept = std::fs::read_to_string(KEPT).unwrap_or_default();
    let of = |name: &str| -> Option<u64> {
        let line = kept.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '))?;
        line.trim().replace('_', "").parse().ok()
    };
    println!("{:20} {:>16} {:>16} {:>8}", "", "instructions", "kept", "change");
    let (mut slower, mut comparable) = (false, true);
    for (name, count) in counts {
        let Some(before) = of(name) else {
            println!("{name:20} {:>16} {:>16} not kept yet", grouped(count), "");
            slower = true;
            continue;
        };
        let percent = (count as f64 / before as f64 - 1.0) * 100.0;
        slower |= percent > TOLERANCE;
        comparable &= name != LIBRARY || percent.abs() <= SAME;
        let word = match percent {
            it if it > TOLERANCE => "SLOWER",
            it if it < -TOLERANCE => "faster: keep it by `.ci/instructions write`",
            _ => "",
        };
        let before = grouped(before);
        println!("{name:20} {:>16} {before:>16} {percent:>+7.1}% {word}", grouped(count));
    }
    if !comparable {
        println!("`{LIBRARY}` is none of ours and differs: other libraries or another processor.");
        println!("Nothing is held here; take the counts anew where the libraries changed.");
        return ExitCode::SUCCESS;
    }
    if slower { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn write() -> ExitCode {
    let Some(counts) = counted() else { return ExitCode::FAILURE };
    let mut text = String::from(
        "# Instructions of the kernels of tests/benches/kernels.rs, as callgrind counts them.\n\
         # `.ci/instructions write` writes this file; `.ci/instructions` compares with it.\n",
    );
    for (name, count) in counts {
        println!("{name:20} {:>16}", grouped(count));
        writeln!(text, "{name} {}", grouped(count)).expect("a string takes all");
    }
    std::fs::write(KEPT, text).expect("the counts are kept");
    ExitCode::SUCCESS
}

/// 12345678 as `12_345_678`.
fn grouped(count: u64) -> String {
    let digits = count.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push('_');
        }
        out.push(digit);
    }
    out
}

/// The instructions of each kernel; none where there is no callgrind.
fn counted() -> Option<Vec<(&'static str, u64)>> {
    let there = Command::new("valgrind").arg("--version").stdout(Stdio::null()).status();
    if !there.is_ok_and(|it| it.success()) {
        println!("SKIPPED: valgrind is not installed, so no instructions were counted.");
        return None;
    }
    Some(KERNELS.iter().map(|(name, _)| (*name, counted_one(name))).collect())
}

fn counted_one(name: &str) -> u64 {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let file = folder.join(format!("callgrind-{name}.out"));
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--toggle-collect=*kernel_alone*"])
        .arg(format!("--callgrind-out-file={}", file.display()))
        .arg(std::env::current_exe().expect("its own path"))
        .arg(name)
        .output()
        .expect("valgrind runs");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{name} failed: {said}");
    let kept = std::fs::read_to_string(&file).expect("what callgrind wrote");
    std::fs::remove_file(&file).expect("it can be removed");
    let total = kept.lines().find_map(|line| line.strip_prefix("totals: ")).unwrap_or_default();
    let count = total.trim().parse().expect("callgrind's total");
    assert!(count > 100_000, "{name} was not counted: {said}");
    count
}

fn made(name: &str, bytes: u64) -> Arc<MemoryBytes> {
    let (_, zip) = corpus::in_memory(name, bytes, SEED, &mut |_| Ok(())).expect("a corpus");
    Arc::new(MemoryBytes::new(zip))
}

fn file(bytes: Arc<MemoryBytes>) -> Input {
    Input::File { name: "corpus.zip".into(), bytes }
}

fn unpacked(name: &str, bytes: u64) -> Kernel {
    let zip = made(name, bytes);
    Box::new(move || {
        let export = Export::open(&[file(Arc::clone(&zip))], &mut |_| {});
        let mut buffer = vec![0; 256 << 10];
        let mut total = 0;
        for entry in export.entries() {
            let mut reader = export.reader(entry.id).expect("a reader");
            while let Some(count) = reader.read(&mut buffer).ok().filter(|it| *it > 0) {
                total += count as u64;
            }
        }
        total
    })
}

fn scanned(name: &str, bytes: u64) -> Kernel {
    let zip = made(name, bytes);
    // The start is a kernel of its own, and would drown what comes behind it.
    black_box(classified()());
    scan_of(file(zip))
}

fn scan_of(input: Input) -> Kernel {
    let inputs = [input];
    Box::new(move || {
        let config = Config { threads: 1, final_only: true, ..Config::default() };
        let mut scan = Scan::run(&inputs, config, &mut Nobody);
        scan.results().findings.totals.records
    })
}

/// Little data of many forms: what is left is the start, and deciding what paths mean.
fn classified() -> Kernel {
    let (name, bytes) = sample::in_memory("tiktok", 1, 1).expect("a sample");
    let bytes = Arc::new(MemoryBytes::new(bytes));
    scan_of(Input::File { name: name.as_str().into(), bytes })
}

struct Nobody;

impl Host for Nobody {
    fn progress(&mut self, _progress: &Progress) {}
    fn results(&mut self, _results: Results) {}
    fn between(&mut self, _view: &View<'_>) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
}

/// The first file of a corpus.
fn text(name: &str) -> Vec<u8> {
    let export = Export::open(&[file(made(name, 1_000 * KB))], &mut |_| {});
    let entry = export.entries().first().expect("a file");
    let mut text = Vec::new();
    export.reader(entry.id).expect("a reader").read_to_end(&mut text).expect("it is whole");
    text
}

fn walked(name: &str, format: Format) -> Kernel {
    let text = text(name);
    Box::new(move || {
        let mut counter = Counter::default();
        let outcome = read::read(format, &mut text.as_slice(), &mut counter).expect("it is read");
        counter.leaves + outcome.decoded_bytes
    })
}

fn detected() -> Kernel {
    let mut keeper = Counter { keeps: true, ..Counter::default() };
    let text = text("corpus-t");
    read::read(Format::Json, &mut text.as_slice(), &mut keeper).expect("it is read");
    let leaves = keeper.kept;
    Box::new(move || {
        let mut found = 0;
        for leaf in &leaves {
            if detect::worth_a_look(Hints::of(leaf), leaf.len()) {
                detect::in_text(leaf, &mut |_| found += 1);
            }
        }
        found
    })
}

/// Counts values, and keeps them where it is told to.
#[derive(Default)]
struct Counter {
    leaves: u64,
    keeps: bool,
    kept: Vec<Vec<u8>>,
}

impl Sink for Counter {
    fn document(&mut self, _number: u64) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
    fn open(&mut self, _container: Container, _offset_bytes: u64) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
    fn key(&mut self, _raw: &[u8], _escaped: bool, _offset_bytes: u64) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
    fn leaf(&mut self, leaf: Leaf<'_>) -> ControlFlow<()> {
        self.leaves += 1;
        if self.keeps {
            self.kept.push(leaf.raw.to_vec());
        }
        ControlFlow::Continue(())
    }
    fn close(&mut self, _end_bytes: u64) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
    fn skipped(&mut self, _offset_bytes: u64) {}
}
