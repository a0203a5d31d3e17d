//! Somebody at the keyboard: what is pressed goes to the real window and to its twin.

use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use egui::accesskit::Role;
use egui::{Key, Modifiers};

use super::display::{Display, PATIENCE, keep};
use super::twin::Twin;

/// The real program.
pub(crate) struct Program(Child);

impl Drop for Program {
    fn drop(&mut self) {
        let _gone = self.0.kill();
        let _status = self.0.wait();
    }
}

impl Program {
    /// Starts it on this display; `before` is what starts it, where that is not the system.
    pub(crate) fn start(display: &Display, home: &Path, before: &[&str]) -> Self {
        let program = env!("CARGO_BIN_EXE_dossier");
        // For the graphics driver, which keeps something there.
        std::fs::create_dir_all(home.join("cache")).unwrap();
        let mut words = before.iter().copied().chain([program]);
        let child = Command::new(words.next().unwrap())
            .args(words)
            .current_dir(home)
            .env("DISPLAY", &display.name)
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .env("HOME", home)
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env("XDG_RUNTIME_DIR", home)
            .env("LANG", "en_US.UTF-8")
            .env("TZ", "UTC")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        Self(child)
    }

    /// Its number among the processes.
    pub(crate) fn number(&self) -> u32 {
        self.0.id()
    }

    /// Whether it has ended by itself.
    pub(crate) fn ended(&mut self) -> Option<ExitStatus> {
        self.0.try_wait().unwrap()
    }

    /// Waits until it has ended.
    pub(crate) fn wait(&mut self) -> ExitStatus {
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Some(status) = self.ended() {
                return status;
            }
            assert!(Instant::now() < deadline, "the window does not close");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

/// Somebody at the keyboard.
pub(crate) struct Person<'a> {
    pub(crate) display: &'a Display,
    pub(crate) twin: Twin,
    shots: u32,
}

impl<'a> Person<'a> {
    pub(crate) fn new(display: &'a Display, twin: Twin) -> Self {
        Self { display, twin, shots: 0 }
    }

    /// Presses a key once and waits until the window shows that it was.
    pub(crate) fn press(&mut self, modifiers: Modifiers, key: Key) {
        let before = self.display.picture();
        self.display.keys(modifiers, key);
        self.twin.press(modifiers, key);
        self.display.differs(&before, &format!("something after {key:?}"));
    }

    /// Presses keys that open a screen, and waits until it is there.
    pub(crate) fn go(&mut self, modifiers: Modifiers, key: Key, title: &str) {
        self.display.keys(modifiers, key);
        self.twin.press(modifiers, key);
        self.display.titled(title);
    }

    /// Walks to a control with the tab key.
    pub(crate) fn tab_to(&mut self, modifiers: Modifiers, control: (Role, &str)) {
        for _ in 0..self.twin.tabs_to(modifiers, control) {
            let before = self.display.picture();
            self.display.keys(modifiers, Key::Tab);
            self.display.differs(&before, &format!("the keyboard on its way to {}", control.1));
        }
    }

    /// Keeps a picture of the window, once it rests.
    pub(crate) fn keep(&mut self, name: &str) {
        self.shots += 1;
        keep(&self.display.rests(), &format!("{}-{name}", self.shots));
    }
}
