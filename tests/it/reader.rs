//! The reader as a second process: killed while it reads, and confined in memory.

use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::scan::Folder;

fn start(path: &std::path::Path) -> Child {
    Command::new(env!("CARGO_BIN_EXE_dossier"))
        .args(["scan", path.to_str().unwrap(), "--json", "-", "--quiet"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

fn summary(child: Child) -> (Option<i32>, Value) {
    let output = child.wait_with_output().unwrap();
    (output.status.code(), serde_json::from_slice(&output.stdout).unwrap_or_default())
}

/// The process that `parent` started, once it is there.
#[cfg(target_os = "linux")]
fn child_of(parent: u32) -> Option<u32> {
    let path = format!("/proc/{parent}/task/{parent}/children");
    let deadline = Instant::now() + Duration::from_secs(5);
    while Instant::now() < deadline {
        // A child started by another thread of the parent stands under that thread.
        let tasks = std::fs::read_dir(format!("/proc/{parent}/task")).ok()?;
        for task in tasks.flatten() {
            let children =
                std::fs::read_to_string(task.path().join("children")).unwrap_or_default();
            // Until it is the program, it is a copy of its parent that holds all the parent's files.
            let is_reader = |child: &&str| {
                std::fs::read(format!("/proc/{child}/cmdline"))
                    .is_ok_and(|it| it.ends_with(b"\0reader\0"))
            };
            if let Some(first) = children.split_whitespace().find(is_reader) {
                return first.parse().ok();
            }
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    eprintln!("no child under {path}");
    None
}

#[test]
#[cfg(target_os = "linux")]
fn a_killed_reader_is_replaced() {
    let folder = Folder::new("killed");
    let (name, bytes) = dossier::sample::in_memory("tiktok", 20_000, 3).unwrap();
    let path = folder.file(&name, &bytes);
    let (code, undisturbed) = summary(start(&path));
    assert_eq!(code, Some(0));
    for wait_ms in [0, 40, 150] {
        let scan = start(&path);
        let reader = child_of(scan.id()).expect("the reader is a process of its own");
        std::thread::sleep(Duration::from_millis(wait_ms));
        let killed = Command::new("kill").args(["-9", &reader.to_string()]).status().unwrap();
        assert!(killed.success(), "the reader had ended before it was killed");
        let (code, summary) = summary(scan);
        assert_eq!(code, Some(0), "killed after {wait_ms} ms");
        assert_eq!(summary, undisturbed, "killed after {wait_ms} ms");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_reader_ends_with_the_one_who_asked() {
    let folder = Folder::new("orphan");
    let (name, bytes) = dossier::sample::in_memory("tiktok", 200_000, 6).unwrap();
    let path = folder.file(&name, &bytes);
    let mut scan = start(&path);
    let reader = child_of(scan.id()).expect("the reader is a process of its own");
    scan.kill().unwrap();
    scan.wait().unwrap();
    let deadline = Instant::now() + Duration::from_secs(2);
    // Nobody may be there to take note of its end.
    let runs = || {
        let stat = std::fs::read_to_string(format!("/proc/{reader}/stat")).unwrap_or_default();
        stat.rsplit(')').next().is_some_and(|it| !it.is_empty() && !it.starts_with(" Z"))
    };
    while runs() {
        assert!(Instant::now() < deadline, "the reader goes on alone");
        std::thread::sleep(Duration::from_millis(10));
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_reader_that_stands_still_is_replaced() {
    let folder = Folder::new("stalled");
    let (name, bytes) = dossier::sample::in_memory("tiktok", 20_000, 4).unwrap();
    let path = folder.file(&name, &bytes);
    let (_, undisturbed) = summary(start(&path));
    let began = Instant::now();
    let scan = start(&path);
    let reader = child_of(scan.id()).expect("the reader is a process of its own");
    let halted = Command::new("kill").args(["-STOP", &reader.to_string()]).status().unwrap();
    assert!(halted.success(), "the reader had ended before it was halted");
    let (code, summary) = summary(scan);
    assert_eq!(code, Some(0));
    assert_eq!(summary, undisturbed);
    // It was given its ten seconds.
    assert!(began.elapsed() >= dossier::reader::STALL_AFTER, "{:?}", began.elapsed());
    let gone = !std::path::Path::new(&format!("/proc/{reader}")).exists();
    assert!(gone, "the halted reader is still there");
}

/// A look every quarter of a second, from one time to another; whether one of them finds it stuck.
fn watched(
    patience: &mut dossier::reader::patience::Patience,
    (from, until): (u64, u64),
    mut heard: impl FnMut(&mut dossier::reader::patience::Patience, Duration),
    worked: impl Fn(Duration) -> Option<Duration>,
) -> bool {
    (from * 4..until * 4).any(|quarter| {
        let now = Duration::from_millis(quarter * 250);
        heard(patience, now);
        patience.is_over(now, || worked(now))
    })
}

#[test]
fn a_reader_is_judged_by_work_and_not_by_words() {
    use dossier::reader::patience::Patience;
    let long = (0, 3600);
    let all_of_it = |now: Duration| Some(now);
    let mut works = Patience::new(Duration::ZERO);
    let mut done = 0;
    let counts = |it: &mut Patience, now: Duration| {
        done += u64::from(now.as_millis().is_multiple_of(9000));
        it.told(now, done);
    };
    assert!(!watched(&mut works, long, counts, all_of_it), "a little done every nine seconds");
    let mut talks = Patience::new(Duration::ZERO);
    assert!(watched(&mut talks, (0, 11), |it, now| it.told(now, 7), all_of_it), "it only talks");
    let mut silent = Patience::new(Duration::ZERO);
    assert!(watched(&mut silent, (0, 11), |_, _| (), all_of_it), "it says nothing");
    let mut short = Patience::new(Duration::ZERO);
    assert!(!watched(&mut short, (0, 10), |_, _| (), all_of_it), "it has ten seconds");
    // One that gets a hundredth of a processor has more, but not for ever.
    let little = |now: Duration| Some(now / 100);
    let mut starved = Patience::new(Duration::ZERO);
    assert!(!watched(&mut starved, (0, 50), |_, _| (), little), "it could not work");
    assert!(watched(&mut starved, (50, 70), |_, _| (), little));
}

#[test]
fn sleep_and_a_clock_that_jumps_are_laid_to_no_reader() {
    use dossier::reader::patience::Patience;
    // Hours pass in an instant, as where the computer slept; a minute; and the clock goes back.
    for wakes in [8 * 3600, 70, 1] {
        let mut patience = Patience::new(Duration::ZERO);
        assert!(!watched(&mut patience, (0, 9), |_, _| (), |_| None));
        assert!(!watched(&mut patience, (wakes, wakes + 10), |_, _| (), |_| None), "{wakes}");
        assert!(watched(&mut patience, (wakes + 10, wakes + 12), |_, _| (), |_| None), "{wakes}");
    }
    // A short jump, as where a clock is set right, gives no more time than it takes.
    let mut patience = Patience::new(Duration::ZERO);
    assert!(!watched(&mut patience, (0, 6), |_, _| (), |_| None));
    assert!(watched(&mut patience, (9, 12), |_, _| (), |_| None));
}

#[test]
fn frames_that_make_no_sense_are_refused() {
    use dossier::reader::frame::{FromReader, ToReader};
    use dossier::reader::{WireError, decode, encode};

    let frame = encode(&ToReader::Stop).unwrap();
    assert_eq!(decode::<ToReader>(&frame).unwrap(), Some((ToReader::Stop, frame.len())));
    assert_eq!(decode::<ToReader>(&frame[..frame.len() - 1]).unwrap(), None);
    let long = [0xff, 0xff, 0xff, 0x7f, 0];
    assert_eq!(decode::<FromReader>(&long), Err(WireError::TooLong));
    let nonsense = [1, 0, 0, 0, 0xee];
    assert_eq!(decode::<FromReader>(&nonsense), Err(WireError::NoFrame));
}

#[test]
fn results_that_are_longer_than_a_frame_come_whole() {
    use dossier::reader::frame::FRAME_MAX_BYTES;

    let folder = Folder::new("many-names");
    let name = |number: usize| format!("{}/{number:05}.bin", "long".repeat(40));
    let count = 3 * FRAME_MAX_BYTES / name(0).len();
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for number in 0..count {
        zip.start_file(name(number), zip::write::SimpleFileOptions::default()).unwrap();
    }
    let path = folder.file("many.zip", &zip.finish().unwrap().into_inner());
    let (_, summary) = summary(start(&path));
    let entries = summary["entries"].as_array().unwrap();
    assert_eq!(entries.len(), count);
    for (number, entry) in entries.iter().enumerate() {
        assert_eq!(entry["name"], name(number));
    }
}

proptest::proptest! {
    #[test]
    fn any_bytes_are_a_frame_or_refused(bytes in proptest::collection::vec(0_u8.., 0..200)) {
        let _frame = dossier::reader::decode::<dossier::reader::frame::FromReader>(&bytes);
        let _frame = dossier::reader::decode::<dossier::reader::frame::ToReader>(&bytes);
    }
}
