//! A session with the real window, and what the system was asked for meanwhile.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use egui::{Key, Modifiers};

use crate::scan::Folder;
use crate::window::{export, opened, saved, walk};

/// Calls that connect, and calls that make, rename or remove something.
const CALLS: &str = "trace=socket,connect,open,openat,openat2,creat,rename,renameat,renameat2,\
                     unlink,unlinkat,mkdir,mkdirat,link,linkat,symlink,symlinkat,memfd_create";

/// Devices and system files that are opened for writing and keep nothing.
const KEPT_NOWHERE: [&str; 3] = ["/dev/", "/proc/self/", "/sys/"];

/// Where the system's font library, asked for the first time on a machine, notes which fonts are
/// installed. It never sees a byte of an export.
const FONTS_OF_THE_SYSTEM: &str = "/var/cache/fontconfig/";

pub(super) fn strace_is_here() -> bool {
    let mut asked = Command::new("strace");
    asked.args(["-qq", "-o", "/dev/null", "true"]).stdout(Stdio::null()).stderr(Stdio::null());
    asked.status().is_ok_and(|status| status.success())
}

/// The call of a line of the trace, without the number of the process before it. A call that was
/// interrupted by another process stands in two lines; the first has what is asked here.
pub(super) fn call(line: &str) -> &str {
    let line = line.trim_start_matches(|it: char| it.is_ascii_digit());
    line.trim_start()
}

/// Texts in quotes: the paths of a call.
fn paths(call: &str) -> Vec<&str> {
    call.split('"').skip(1).step_by(2).collect()
}

/// Whether a call could have changed something, and did not fail.
fn changes(call: &str) -> bool {
    let name = call.split('(').next().unwrap_or_default();
    let opens = name.starts_with("open");
    let writes = ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC"].iter().any(|it| call.contains(it));
    let known = !call.starts_with('<') && !matches!(name, "socket" | "connect");
    known && !call.contains(" = -1 ") && (!opens || writes)
}

#[test]
fn a_session_with_the_window_connects_to_nothing_and_leaves_one_file() {
    if !strace_is_here() {
        eprintln!(
            "SKIPPED: no strace here, so what a session asks the system for was not looked at"
        );
        return;
    }
    let folder = Folder::new("traced");
    let home = folder.path().to_path_buf();
    let (export, _) = export(&folder);
    let trace = home.join("trace");
    let before = ["strace", "-f", "--seccomp-bpf", "-qq", "-s", "4096", "-e", CALLS, "-o"];
    let before: Vec<&str> = before.into_iter().chain([trace.to_str().unwrap()]).collect();
    let Some((display, mut program)) = opened(&home, &before) else { return };
    walk(&display, &export);
    saved(&folder);
    display.rests();
    display.keys(Modifiers::COMMAND, Key::Q);
    assert!(program.wait().success());

    let trace = fs::read_to_string(trace).unwrap();
    let calls: Vec<&str> = trace.lines().map(call).collect();
    let is = |name: &'static str| calls.iter().filter(move |it| it.starts_with(name));
    assert!(is("socket(").count() > 0, "the trace was understood");
    let strange: Vec<_> = is("socket(").filter(|it| !it.contains("AF_UNIX")).collect();
    assert!(strange.is_empty(), "{strange:#?}");
    let strange: Vec<_> = is("connect(").filter(|it| !it.contains("AF_UNIX")).collect();
    assert!(strange.is_empty(), "{strange:#?}");

    let changed: Vec<&str> =
        calls.iter().filter(|it| changes(it)).flat_map(|it| paths(it)).collect();
    let strange: Vec<_> = changed.iter().filter(|path| !expected(&home, path)).collect();
    assert!(strange.is_empty(), "{strange:#?}");
    assert!(changed.iter().any(|path| path.ends_with("mine.pdf")), "the saving was seen");
    assert!(!home.join("config").exists(), "settings are kept only when somebody changes one");
    assert_eq!(left(&home), ["mine.pdf"]);
    let cached = fs::read_dir(home.join("cache")).unwrap().count();
    assert_eq!(cached, 0, "the graphics driver keeps nothing");
}

/// Whether a path may be written to: the saved file and its part file beside it, and what keeps
/// nothing of an export.
fn expected(home: &Path, path: &str) -> bool {
    let whole = home.join(path);
    let name = whole.file_name().and_then(|it| it.to_str()).unwrap_or_default();
    let saved = whole.parent() == Some(home) && name.contains("mine.pdf");
    let mut known = KEPT_NOWHERE.iter().chain([&FONTS_OF_THE_SYSTEM]);
    saved || known.any(|it| path.starts_with(it)) || path.is_empty()
}

/// What lies in the folder besides what the test put there.
fn left(home: &Path) -> Vec<String> {
    let names =
        fs::read_dir(home).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap());
    let mine = |name: &String| name != "trace" && name != "cache" && !name.starts_with("export #1");
    names.filter(mine).collect()
}
