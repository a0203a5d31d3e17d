//! A virtual display for one test, with keys, pointer and pictures.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{
    BUTTON_PRESS_EVENT, BUTTON_RELEASE_EVENT, ConnectionExt as _, ImageFormat, KEY_PRESS_EVENT,
    KEY_RELEASE_EVENT, MOTION_NOTIFY_EVENT,
};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;

pub(crate) const SIZE: (u16, u16) = (1100, 720);

/// Longest wait for the window to do something.
const PATIENCE: Duration = Duration::from_secs(30);

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
        let number = 200 + std::process::id() % 700;
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

    /// Waits until the picture differs from `before` and has stopped changing.
    pub(crate) fn changed(&self, before: &image::RgbaImage, what: &str) -> image::RgbaImage {
        let deadline = Instant::now() + PATIENCE;
        let mut last = self.picture();
        loop {
            std::thread::sleep(Duration::from_millis(350));
            let now = self.picture();
            if now == last && now != *before {
                return now;
            }
            last = now;
            assert!(Instant::now() < deadline, "nothing changed: {what}");
        }
    }

    /// Presses a key with others held, by key symbols of Latin letters and control keys.
    pub(crate) fn keys(&self, held: &[u32], key: u32) {
        let codes: Vec<u8> = held.iter().chain([&key]).map(|it| self.code(*it)).collect();
        for code in &codes {
            self.fake(KEY_PRESS_EVENT, *code, 0, 0);
        }
        for code in codes.iter().rev() {
            self.fake(KEY_RELEASE_EVENT, *code, 0, 0);
        }
    }

    /// Clicks at a place.
    pub(crate) fn click(&self, x: i16, y: i16) {
        self.fake(MOTION_NOTIFY_EVENT, 0, x, y);
        std::thread::sleep(Duration::from_millis(120));
        self.fake(BUTTON_PRESS_EVENT, 1, 0, 0);
        std::thread::sleep(Duration::from_millis(60));
        self.fake(BUTTON_RELEASE_EVENT, 1, 0, 0);
    }

    fn fake(&self, event: u8, detail: u8, x: i16, y: i16) {
        let sent = self.connection.xtest_fake_input(event, detail, 0, self.root, x, y, 0);
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
