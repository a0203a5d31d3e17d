//! Runs once over what there is: `replay FOLDER…` scans every file below the folders, and runs every
//! target over its seeds and over the files of a folder that is called like it.
//!
//! It needs no fuzzer. `.ci/coverage` tells by it how many lines of the readers come to run.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use dossier::text::Untrusted;

fn main() -> io::Result<()> {
    let mut count = 0_u64;
    for (name, target) in dossier::targets::TARGETS {
        for seed in dossier::targets::seeds(name) {
            target(&seed);
            count += 1;
        }
    }
    for folder in env::args_os().skip(1) {
        let mut waiting = vec![PathBuf::from(folder)];
        while let Some(path) = waiting.pop() {
            if path.is_dir() {
                let mut inside: Vec<_> = fs::read_dir(&path)?.flatten().collect();
                inside.sort_by_key(fs::DirEntry::path);
                waiting.extend(inside.iter().map(fs::DirEntry::path));
                continue;
            }
            run(&path)?;
            count += 1;
        }
    }
    println!("{count} inputs");
    Ok(())
}

fn run(path: &Path) -> io::Result<()> {
    let bytes = fs::read(path)?;
    let folder = path.parent().and_then(Path::file_name).unwrap_or_default();
    if let Some((_, target)) = dossier::targets::TARGETS.iter().find(|it| folder == it.0) {
        target(&bytes);
    } else {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        dossier::targets::file(Untrusted::new(name), &bytes);
    }
    Ok(())
}
