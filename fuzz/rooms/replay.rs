//! Runs once over what there is: `replay FOLDER…` scans every file below the folders and the folders
//! themselves, does with what was read what a person may do, and runs every target over its seeds and
//! over the files of a folder that is called like it.
//!
//! It needs no fuzzer. `.ci/coverage` tells by it how many lines of the readers come to run.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{env, fs, io};

use dossier::export::{Input, MemoryBytes, Password, Unlisted, Unopened, open_file, walk_folder};
use dossier::findings::{Answer, Filter, NameEncoding};
use dossier::scan::{Config, Damaged, Scan};
use dossier::targets;
use dossier::text::Untrusted;

/// Words that open locked archives of the corpora; the last opens none.
const WORDS: [&str; 8] =
    ["password", "test", "123", "secret", "12345", "a", "pass", "none of them"];

/// Records of a file that are shown, from its start and from its end.
const SHOWN: u32 = 40;

/// Parts of all contents that are taken.
const PARTS: u32 = 20;

fn main() -> io::Result<()> {
    let mut count = 0_u64;
    for (name, target) in targets::TARGETS {
        for seed in targets::seeds(name) {
            target(&seed);
            count += 1;
        }
    }
    for name in ["tiktok", "ios"] {
        if let Ok((name, bytes)) = dossier::sample::in_memory(name, 80_000, 1) {
            file(&name, &bytes);
            count += 1;
        }
    }
    for folder in env::args_os().skip(1).map(PathBuf::from) {
        as_folder(&folder)?;
        let mut waiting = vec![folder];
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
    if let Some((_, target)) = targets::TARGETS.iter().find(|it| folder == it.0) {
        target(&bytes);
    } else {
        file(&path.file_name().unwrap_or_default().to_string_lossy(), &bytes);
    }
    Ok(())
}

/// Reads a file as it is dropped, and once more with all that a person may wish.
fn file(name: &str, bytes: &[u8]) {
    targets::file(Untrusted::new(name), bytes);
    let input =
        Input::File { name: Untrusted::new(name), bytes: Arc::new(MemoryBytes::new(bytes)) };
    let config = Config {
        passwords: WORDS.map(Password::new).to_vec(),
        unlisted: Unlisted::Read,
        damaged: Damaged::Counted,
        names: Some(NameEncoding::Cp437),
        threads: 2,
        ..Config::default()
    };
    ask(&mut targets::values::scanned(&[input], config));
}

/// Reads a folder as it is dropped.
fn as_folder(folder: &Path) -> io::Result<()> {
    let found = walk_folder(folder)?;
    let paths: Vec<PathBuf> = found.iter().map(|it| it.path.clone()).collect();
    let files = found.into_iter().map(|it| (it.name, it.size_bytes)).collect();
    let open = Arc::new(move |at: usize| match paths.get(at) {
        Some(path) => open_file(path),
        None => Err(io::ErrorKind::NotFound.into()),
    });
    let input = Input::Folder { name: Untrusted::new("folder"), files, open };
    ask(&mut targets::values::scanned(&[input], Config { threads: 2, ..Config::default() }));
    // What cannot be opened is told.
    for path in [folder.to_owned(), folder.join("no such file"), folder.join("x".repeat(300))] {
        if let Err(error) = open_file(&path) {
            assert!(Unopened::of(&error) != Unopened::InUse, "nobody keeps it");
        }
    }
    Ok(())
}

/// Shows records, draws pictures, searches, and takes contents again.
fn ask(scan: &mut Scan) {
    let records = scan.results().findings.totals.records;
    let view = scan.view();
    let records = u32::try_from(records).unwrap_or(u32::MAX);
    // The last ones stand far into their files.
    let last = records.saturating_sub(SHOWN).max(SHOWN)..records;
    for number in (0..records.min(SHOWN)).chain(last) {
        drop(view.record(number));
        if let Answer::Picture(picture) = view.picture(number) {
            assert!(Answer::Picture(picture).fits(), "a picture that does not fit");
        }
    }
    for word in ["a", "20", "http"] {
        view.search((word, false), &Filter::default(), 50, &mut |_, _| ControlFlow::Continue(()));
    }
    let mut parts = 0;
    view.contents(&Filter::default(), &mut |_| {
        parts += 1;
        if parts < PARTS { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    });
}
