//! The real program in a real window: a file is dropped on it, and it is driven like a hand would.
//!
//! Needs the display server and the run-time libraries of a window; says so loudly where they are
//! not there.

mod display;
mod drop;

use std::path::Path;
use std::process::{Child, Command, Stdio};

use display::{Display, keep};

use crate::scan::Folder;

const CONTROL: u32 = 0xffe3;
const LETTER_5: u32 = 0x35;

struct Program(Child);

impl Drop for Program {
    fn drop(&mut self) {
        let _gone = self.0.kill();
        let _status = self.0.wait();
    }
}

fn start(display: &Display, home: &Path) -> Program {
    let child = Command::new(env!("CARGO_BIN_EXE_dossier"))
        .env("DISPLAY", &display.name)
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .env("XDG_CONFIG_HOME", home)
        .env("LANG", "en_US.UTF-8")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    Program(child)
}

#[test]
fn a_dropped_file_leads_to_its_records() {
    let Some(display) = Display::start() else {
        eprintln!("SKIPPED: no display server (Xvfb) here, so the real window was not tried");
        return;
    };
    let folder = Folder::new("window");
    let (name, bytes) = dossier::sample::in_memory("tiktok", 3000, 5).unwrap();
    let export = folder.file(&format!("export #1 100% 测试 {name}"), &bytes);
    let empty = display.picture();
    let mut program = start(&display, folder.path());
    // Without the libraries of a window the program ends at once and says why.
    std::thread::sleep(std::time::Duration::from_millis(1500));
    if program.0.try_wait().unwrap().is_some() {
        eprintln!("SKIPPED: no window can be opened here, so the real one was not tried");
        return;
    }
    let welcome = display.changed(&empty, "the welcome screen");
    keep(&welcome, "1-welcome");
    drop::drop_files(&display, &[&export]);
    let overview = display.changed(&welcome, "the overview after the drop");
    keep(&overview, "2-overview");
    drop::focus(&display);
    display.keys(&[CONTROL], LETTER_5);
    let category = display.changed(&overview, "a category");
    keep(&category, "3-category");
    // All records of the category, then the first of them.
    display.click(700, 400);
    std::thread::sleep(std::time::Duration::from_secs(2));
    keep(&display.picture(), "4-record");
}
