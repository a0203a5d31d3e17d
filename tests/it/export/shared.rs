//! Runs over archives that are not part of this project, where there are any.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::{contents, open};

fn archives_below(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            archives_below(&path, found);
        } else if path.extension().is_some_and(|it| {
            ["zip", "zipx", "z01", "tar", "tgz", "gz"].iter().any(|end| it == *end)
        }) {
            found.push(path);
        }
    }
}

#[test]
fn hostile_archives_are_read_in_time_and_booked() {
    let Some(root) = std::env::var_os("DOSSIER_SHARED").map(PathBuf::from) else {
        eprintln!("SKIPPED: DOSSIER_SHARED is not set, so no archive from elsewhere was tried");
        return;
    };
    let mut paths = Vec::new();
    archives_below(&root.join("corpora"), &mut paths);
    archives_below(&root.join("samples"), &mut paths);
    paths.sort();
    assert!(!paths.is_empty(), "no archives in DOSSIER_SHARED");
    let mut slowest = Duration::ZERO;
    for path in &paths {
        #[expect(clippy::disallowed_methods, reason = "whole files, in a test")]
        let bytes = std::fs::read(path).unwrap();
        let clock = Instant::now();
        let mut export = open(&bytes);
        let lines = contents(&mut export);
        let taken = clock.elapsed();
        slowest = slowest.max(taken);
        if std::env::var_os("DOSSIER_VERBOSE").is_some() {
            let problems: Vec<_> = export.problems().iter().map(|it| (it.kind, it.count)).collect();
            println!("== {} {problems:?} {:?}", path.display(), export.ledger());
            for line in lines.iter().take(30) {
                println!("   {}", line.chars().take(100).collect::<String>().escape_debug());
            }
        }
        // Without optimising, and on a busy computer, all is slower.
        let most_secs = if cfg!(debug_assertions) { 30 } else { 5 };
        assert!(taken < Duration::from_secs(most_secs), "{} took {taken:?}", path.display());
    }
    eprintln!("{} archives, slowest {slowest:?}", paths.len());
}
