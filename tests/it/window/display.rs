//! A virtual display for one test, with keys, pointer and pictures.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use egui::{Key, Modifiers};
use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{
    ConnectionExt as _, ImageFormat, KEY_PRESS_EVENT, KEY_RELEASE_EVENT,
};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;

pub(crate) const SIZE: (u16, u16) = (1100, 720);

/// Key symbols of X.
const CONTROL: u32 = 0xffe3;
const SHIFT: u32 = 0xffe1;
const ALT: u32 = 0xffe9;

/// The key symbol of a key.
fn symbol(key: Key) -> u32 {
    match key {
        Key::Tab => 0xff09,
        Key::Enter => 0xff0d,
        Key::Escape => 0xff1b,
        Key::ArrowLeft => 0xff51,
        Key::ArrowDown => 0xff54,
        Key::PageDown => 0xff56,
        Key::F6 => 0xffc3,
        // Letters and digits are called as they are written.
        _ => u32::from(key.name().to_lowercase().chars().next().expect("a name")),
    }
}

/// Longest wait for the window to do something.
pub(crate) const PATIENCE: Duration = Duration::from_mins(2);

pub(crate) struct Display {
    server: Child,
    pub(crate) name: String,
    pub(crate) connection: RustConnection,
    pub(crate) root: u32,
}

impl Drop for Display {
    fn drop(&mut self) {
        let _gone = self.server.kill();
        let _status = self.server.wait();
    }
}

impl Display {
    /// Starts a display; `None` where the server is not installed.
    pub(crate) fn start() -> Option<Self> {
        // Tests run side by side, and so do test runs.
        static STARTED: AtomicU32 = AtomicU32::new(0);
        let number =
            200 + std::process::id() % 700 + 1000 * STARTED.fetch_add(1, Ordering::Relaxed);
        let name = format!(":{number}");
        let server = Command::new("Xvfb")
            .args([&name, "-screen", "0", &format!("{}x{}x24", SIZE.0, SIZE.1), "-nolisten", "tcp"])
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Ok((connection, screen)) = x11rb::connect(Some(&name)) {
                let root = connection.setup().roots[screen].root;
                return Some(Self { server, name, connection, root });
            }
            assert!(Instant::now() < deadline, "the display does not start");
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// What the display shows, as RGBA rows.
    pub(crate) fn picture(&self) -> image::RgbaImage {
        let (width, height) = SIZE;
        let cookie =
            self.connection.get_image(ImageFormat::Z_PIXMAP, self.root, 0, 0, width, height, !0);
        let data = cookie.unwrap().reply().unwrap().data;
        let rgba = data.chunks_exact(4).flat_map(|it| [it[2], it[1], it[0], 255]).collect();
        image::RgbaImage::from_raw(width.into(), height.into(), rgba).unwrap()
    }

    /// Waits until the picture differs from `before`.
    pub(crate) fn differs(&self, before: &image::RgbaImage, what: &str) -> image::RgbaImage {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let now = self.picture();
            if now != *before {
                return now;
            }
            if Instant::now() > deadline {
                keep(&now, "failed");
                panic!("the window never shows {what}");
            }
            std::thread::sleep(Duration::from_millis(15));
        }
    }

    /// The picture, once it has stopped changing.
    pub(crate) fn rests(&self) -> image::RgbaImage {
        let deadline = Instant::now() + PATIENCE;
        let mut last = self.picture();
        loop {
            std::thread::sleep(Duration::from_millis(350));
            let now = self.picture();
            if now == last {
                return now;
            }
            last = now;
            assert!(Instant::now() < deadline, "the window never rests");
        }
    }

    /// Waits until the window's title begins like this.
    pub(crate) fn titled(&self, title: &str) {
        self.titled_unless(title, || false);
    }

    /// The same, but gives up when something is so; whether it did not.
    pub(crate) fn titled_unless(&self, title: &str, mut so: impl FnMut() -> bool) -> bool {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let now = self.titles(self.root);
            if now.iter().any(|it| it.starts_with(title)) {
                return true;
            }
            if so() {
                return false;
            }
            if Instant::now() > deadline {
                keep(&self.picture(), "failed");
                panic!("no window is called {title}, but {now:?}");
            }
            std::thread::sleep(Duration::from_millis(15));
        }
    }

    /// The titles of all windows in this one.
    fn titles(&self, window: u32) -> Vec<String> {
        let connection = &self.connection;
        let atom = |name: &[u8]| connection.intern_atom(false, name).unwrap().reply().unwrap().atom;
        let (name, utf8) = (atom(b"_NET_WM_NAME"), atom(b"UTF8_STRING"));
        let title = connection.get_property(false, window, name, utf8, 0, 1000).ok();
        let title = title.and_then(|it| it.reply().ok()).filter(|it| !it.value.is_empty());
        let mut all: Vec<String> = Vec::new();
        all.extend(title.and_then(|it| String::from_utf8(it.value).ok()));
        let children = connection.query_tree(window).ok().and_then(|it| it.reply().ok());
        for child in children.into_iter().flat_map(|it| it.children) {
            all.extend(self.titles(child));
        }
        all
    }

    /// Presses a key, with others held.
    pub(crate) fn keys(&self, modifiers: Modifiers, key: Key) {
        let held = [
            (modifiers.command || modifiers.ctrl, CONTROL),
            (modifiers.shift, SHIFT),
            (modifiers.alt, ALT),
        ];
        let held = held.iter().filter(|it| it.0).map(|it| it.1);
        let codes: Vec<u8> = held.chain([symbol(key)]).map(|it| self.code(it)).collect();
        for code in &codes {
            self.fake(KEY_PRESS_EVENT, *code);
        }
        for code in codes.iter().rev() {
            self.fake(KEY_RELEASE_EVENT, *code);
        }
    }

    /// Types small letters, digits and dots.
    pub(crate) fn types(&self, text: &str) {
        for letter in text.chars() {
            let code = self.code(u32::from(letter));
            self.fake(KEY_PRESS_EVENT, code);
            self.fake(KEY_RELEASE_EVENT, code);
        }
    }

    fn fake(&self, event: u8, detail: u8) {
        let sent = self.connection.xtest_fake_input(event, detail, 0, self.root, 0, 0, 0);
        sent.unwrap().check().unwrap();
        self.connection.flush().unwrap();
    }

    fn code(&self, symbol: u32) -> u8 {
        let setup = self.connection.setup();
        let (first, last) = (setup.min_keycode, setup.max_keycode);
        let cookie = self.connection.get_keyboard_mapping(first, last - first + 1).unwrap();
        let mapping = cookie.reply().unwrap();
        let per = usize::from(mapping.keysyms_per_keycode);
        let found = mapping.keysyms.chunks(per).position(|it| it.contains(&symbol));
        first + u8::try_from(found.expect("the key is on the keyboard")).unwrap()
    }
}

/// Saves a picture where the person who runs the test asked for pictures.
pub(crate) fn keep(picture: &image::RgbaImage, name: &str) {
    if let Some(folder) = std::env::var_os("DOSSIER_SHOTS") {
        picture.save(Path::new(&folder).join(format!("window-{name}.png"))).unwrap();
    }
}
