//! What a scan costs, against `unzip -t` and what else people have: `cargo bench --bench engine`.
//!
//! Makes its exports itself, runs everything in pairs, prints one table and keeps it in
//! `assets/readme/speed.md`. Figures of processor time can be trusted on a busy machine; times on
//! the clock only where nothing else runs. Words behind `--`:
//!
//! - `small`: a tenth of the sizes, and nothing is kept: to see that all rows work;
//! - `long`: an entry of 2 GB and one of 50 GB, too.

#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a bench makes files, reads what the system says of its children and prints a table"
)]

mod against;
mod files;
mod parts;
mod peers;
mod run;
mod single;
mod table;

use std::path::PathBuf;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use table::Table;

/// When rows that are not begun are left out.
const LAST_START: Duration = Duration::from_secs(310);

/// What all rows need.
struct Bench {
    folder: PathBuf,
    /// The program that is measured.
    program: PathBuf,
    /// Sizes are divided by this.
    shrink: u64,
    long: bool,
    began: Instant,
    table: Table,
}

impl Bench {
    /// Whether there is no time for another row.
    fn late(&self) -> bool {
        !self.long && self.began.elapsed() > LAST_START
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }
}

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let has = |word: &str| words.iter().any(|it| it == word);
    match words.first().map(String::as_str) {
        // As a reader it is the program itself.
        Some("reader") => return dossier::cli::run(std::env::args_os()),
        Some("part") => return parts::run(words.get(1..).unwrap_or_default()),
        _ => {}
    }
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("engine");
    std::fs::create_dir_all(&folder).expect("a folder");
    let own = env!("CARGO_BIN_EXE_dossier").into();
    let mut bench = Bench {
        folder,
        program: std::env::var_os("DOSSIER_BIN").map_or(own, PathBuf::from),
        shrink: if has("small") { 10 } else { 1 },
        long: has("long"),
        began: Instant::now(),
        table: Table::default(),
    };
    run::gather_orphans();
    bench.table.machine = machine(&bench);
    against::rows(&mut bench);
    single::rows(&mut bench);
    peers::rows(&mut bench);
    std::fs::remove_dir_all(&bench.folder).expect("the folder is gone");
    bench.table.took_secs = bench.began.elapsed().as_secs();
    bench.table.tell();
    if bench.shrink == 1 {
        bench.table.keep();
    }
    ExitCode::SUCCESS
}

/// What the figures were taken on.
fn machine(bench: &Bench) -> String {
    let version = Command::new(&bench.program).arg("--version").output();
    let version = version.map(|it| String::from_utf8_lossy(&it.stdout).trim().to_owned());
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().unwrap_or("unknown").to_owned();
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    format!(
        "{} on {} {}, {cores} cores; load before it began: {load}.",
        version.unwrap_or_default(),
        std::env::consts::OS,
        std::env::consts::ARCH
    )
}
