//! A file dropped on the real window, over the real protocol. Needs an X display and `/proc`.

mod source;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(60);

/// A window that is closed when the test ends, however it ends.
struct Window(Child);

impl Drop for Window {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

fn window(home: &Path) -> Window {
    let child = Command::new(env!("CARGO_BIN_EXE_dossier"))
        .env("XDG_CONFIG_HOME", home)
        .stdout(Stdio::null())
        .spawn();
    Window(child.expect("the window starts"))
}

/// Whether a process has started another: the window starts its reader when something is opened.
fn has_child(process: u32) -> bool {
    let tasks = fs::read_dir(format!("/proc/{process}/task")).into_iter().flatten().flatten();
    let children = |task: fs::DirEntry| read(&task.path().join("children"));
    tasks.map(children).any(|text| !text.trim().is_empty())
}

#[expect(clippy::disallowed_methods, reason = "a file of the system, not of an export")]
fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_default()
}

fn wait_for(what: impl Fn() -> bool) -> bool {
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        if what() {
            return true;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    false
}

#[test]
fn a_dropped_file_is_opened() {
    if std::env::var_os("DISPLAY").is_none_or(|it| it.is_empty()) {
        println!("SKIPPED: no DISPLAY, so no real drop was tried");
        return;
    }
    let home = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("a drop 测试");
    fs::create_dir_all(&home).expect("a folder");
    let file = home.join("export #1 100%.json");
    fs::write(&file, "{\"Activity\": {\"Searches\": []}}").expect("a file");
    let window = window(&home);
    assert!(!has_child(window.0.id()), "nothing is read before the drop");
    source::drop_files("Dossier", &[file]).expect("the window takes the drop");
    assert!(wait_for(|| has_child(window.0.id())), "a reader is started for what was dropped");
}
