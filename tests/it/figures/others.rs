//! Archives as three other readers open them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use dossier::export::Entry;
use dossier::findings::ProblemKind as Fault;

use super::corpora::{none, opened_all, read_through, some_files};
use super::{Measured, judged};

/// Counts what three others read of archives: for each path that it is given, a line of numbers.
const OTHERS: &str = r"
import subprocess, sys, zipfile
def entry(name):
    base = name.replace('\\', '/').rstrip('/')
    last = base.rsplit('/', 1)[-1]
    litter = '__MACOSX' in base.split('/') or last.startswith('._') or last.lower() in ('.ds_store', 'thumbs.db', 'desktop.ini')
    return not name.endswith('/') and not litter
def python(path):
    count = 0
    try:
        with zipfile.ZipFile(path) as archive:
            for info in archive.infolist():
                if not entry(info.filename): continue
                try:
                    left = 100 << 20
                    with archive.open(info) as file:
                        while left > 0:
                            block = file.read(1 << 16)
                            if not block: break
                            left -= len(block)
                        else: continue
                    count += 1
                except Exception: pass
    except Exception: pass
    return count
def told(words):
    try: return subprocess.run(words, capture_output=True, timeout=20, stdin=subprocess.DEVNULL).stdout.decode('utf-8', 'replace')
    except Exception: return ''
def unzip(path):
    lines = [it.rstrip() for it in told(['unzip', '-t', '-P', 'x', path]).splitlines()]
    return sum(it.endswith(' OK') and entry(it[:-2].split('testing: ', 1)[-1].strip()) for it in lines)
def seven(path):
    try: done = subprocess.run(['7z', 't', '-bb1', '-px', '-tzip', path], capture_output=True, timeout=20, stdin=subprocess.DEVNULL)
    except Exception: return 0
    tested = [it[2:] for it in done.stdout.decode('utf-8', 'replace').splitlines() if it.startswith('T ') and entry(it[2:])]
    wrong = {it.rsplit(' : ', 1)[-1] for it in done.stderr.decode('utf-8', 'replace').splitlines() if it.startswith('ERROR: ')}
    return sum(it not in wrong for it in tested)
for path in sys.stdin.read().splitlines():
    print(python(path), unzip(path), seven(path))
";

fn others(paths: &[PathBuf]) -> Option<Vec<Vec<usize>>> {
    let mut asked = Command::new("python3")
        .args(["-c", OTHERS])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let list: Vec<String> = paths.iter().map(|it| it.display().to_string()).collect();
    asked.stdin.take()?.write_all(list.join("\n").as_bytes()).ok()?;
    let output = asked.wait_with_output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    let numbers = |line: &str| line.split(' ').map(|it| it.parse().unwrap()).collect();
    Some(text.lines().map(numbers).collect())
}

/// The file with the parts of its set beside it, which one of the others opens by itself.
fn set(path: &Path) -> Vec<PathBuf> {
    let part = |number: usize| path.with_extension(format!("z{number:02}"));
    (1..100).map(part).take_while(|it| it.is_file()).chain([path.to_owned()]).collect()
}

/// Entries that came whole; what is in an archive inside counts as one with it.
fn ours(path: &Path) -> usize {
    let mut whole: BTreeMap<String, bool> = BTreeMap::new();
    let mut count = 0;
    let mut export = opened_all(&set(path));
    let plain = export.entries().len();
    let own = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    if plain == 1 && export.name(&export.entries()[0]) == own {
        // A document that happens to be packed is no archive to us.
        return usize::MAX;
    }
    for (name, read) in read_through(&mut export) {
        let inner = name.to_ascii_lowercase().find(".zip/").filter(|_| plain > 1);
        match inner {
            Some(at) => *whole.entry(name[..at].to_owned()).or_default() |= read,
            None => count += usize::from(read),
        }
    }
    count + whole.values().filter(|it| **it).count()
}

/// Entries that are told and left closed, where others unpack them: the same bytes under several names
/// (A2, A3), archives inside that are too deep or too many (A4 to A6), that lack parts (A15), or whose
/// own files are locked, of all of which others count each as one file of bytes; and what is offered,
/// since the list of the archive does not name it (A14, B16).
fn left_closed(path: &Path) -> usize {
    let export = opened_all(&set(path));
    let shared = |it: &&Entry| matches!(it.fault, Some(Fault::Duplicate | Fault::Bomb));
    let mut inside: BTreeMap<&str, bool> = BTreeMap::new();
    for it in export.entries() {
        let name = export.name(it);
        let closed = matches!(
            export.reader(it.id).err(),
            Some(Fault::TooDeep | Fault::PartMissing | Fault::Locked)
        );
        let lower = name.to_ascii_lowercase();
        let archive =
            lower.find(".zip/").map(|at| at + 4).or_else(|| lower.find(".z").map(|_| name.len()));
        if let Some(archive) = archive.and_then(|end| name.get(..end)) {
            *inside.entry(archive).or_insert(true) &= closed;
        }
    }
    let lacking = export.problems().iter().filter(|it| it.kind == Fault::PartMissing);
    let sets: BTreeSet<&str> =
        lacking.filter_map(|it| it.name.inner().rsplit('.').nth(1)).collect();
    let whole = |set: &&&str| !inside.contains_key(format!("{set}.zip").as_str());
    let offered = export.problems().iter();
    let offered = offered.filter(|it| matches!(it.kind, Fault::Unlisted | Fault::SecondArchive));
    export.entries().iter().filter(shared).count()
        + inside.values().filter(|it| **it).count()
        + sets.iter().filter(whole).count()
        + offered.map(|it| usize::try_from(it.count).unwrap()).sum::<usize>()
}

pub(super) fn as_good_as_others() -> Measured {
    let Some(files) = some_files() else { return none() };
    let is_zip = |path: &PathBuf| {
        path.extension().is_some_and(|it| it.eq_ignore_ascii_case("zip"))
            && fs::read(path).is_ok_and(|it| memchr::memmem::find(&it, b"PK").is_some())
    };
    let files: Vec<PathBuf> = files.into_iter().filter(is_zip).collect();
    let Some(counts) = others(&files).filter(|it| it.len() == files.len()) else {
        return Measured::Not("not measured: no Python here".to_owned());
    };
    let (mut behind, mut ahead, mut on_purpose) = (Vec::new(), 0, Vec::new());
    let mut read_by = [0; 3];
    for (path, others) in files.iter().zip(&counts) {
        let mine = ours(path);
        let best = others.iter().copied().max().unwrap_or(0);
        for (sum, it) in read_by.iter_mut().zip(others) {
            *sum += it;
        }
        let closed = if mine < best { left_closed(path) } else { 0 };
        if closed > 0 {
            on_purpose.push(format!(
                "{}: {mine} against {others:?}, {closed} closed on purpose",
                path.display()
            ));
        }
        if mine + closed < best {
            behind.push(format!("{}: {mine} against {others:?}", path.display()));
        }
        ahead += usize::from(mine > best);
    }
    for line in behind.iter().chain(&on_purpose) {
        eprintln!("     {line}");
    }
    let what = format!(
        "{} archives, behind on {}, ahead on {ahead}, {} with what is left closed on purpose (entries of Python, Info-ZIP, 7-Zip: {read_by:?})",
        files.len(),
        behind.len(),
        on_purpose.len()
    );
    judged(behind.is_empty(), what)
}
