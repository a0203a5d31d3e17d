//! The other side of a drop: offers files to a window as a file manager does (XDND, version 5).

use std::error::Error;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    Atom, AtomEnum, ClientMessageEvent, ConnectionExt as _, CreateWindowAux, EventMask, PropMode,
    SELECTION_NOTIFY_EVENT, SelectionNotifyEvent, SelectionRequestEvent, Window, WindowClass,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;

type Outcome<T> = Result<T, Box<dyn Error>>;

const PATIENCE: Duration = Duration::from_secs(60);
/// A hand needs a moment between hovering and letting go; the window reads the offer in it.
const HOVER: Duration = Duration::from_millis(150);
const VERSION: u32 = 5 << 24;
const ESCAPED: &AsciiSet = &CONTROLS.add(b' ').add(b'%').add(b'#').add(b'?');

struct Source {
    display: RustConnection,
    root: Window,
    own: Window,
    uris: String,
}

/// Drops files in the middle of the window with this title.
pub(super) fn drop_files(title: &str, files: &[PathBuf]) -> Outcome<()> {
    let uri = |file: &PathBuf| {
        let path = file.to_str().expect("a path in UTF-8");
        format!("file://{}\r\n", utf8_percent_encode(path, ESCAPED))
    };
    let source = Source::new(files.iter().map(uri).collect())?;
    let target = source.wait_for_window(title)?;
    source.offer(target)?;
    source.answer_until_done(target)
}

impl Source {
    fn new(uris: String) -> Outcome<Self> {
        let (display, screen) = x11rb::connect(None)?;
        let root = display.setup().roots[screen].root;
        let own = display.generate_id()?;
        let look = CreateWindowAux::new().override_redirect(1);
        let class = WindowClass::INPUT_OUTPUT;
        display.create_window(0, own, root, -10, -10, 1, 1, 0, class, 0, &look)?;
        let source = Self { display, root, own, uris };
        let selection = source.atom("XdndSelection")?;
        source.display.set_selection_owner(own, selection, x11rb::CURRENT_TIME)?;
        source.display.sync()?;
        Ok(source)
    }

    fn atom(&self, name: &str) -> Outcome<Atom> {
        Ok(self.display.intern_atom(false, name.as_bytes())?.reply()?.atom)
    }

    fn wait_for_window(&self, title: &str) -> Outcome<Window> {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if let Some(window) = self.find(self.root, title)? {
                return Ok(window);
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Err("no window takes drops".into())
    }

    /// The window with this title, if it says that it takes drops.
    fn find(&self, window: Window, title: &str) -> Outcome<Option<Window>> {
        let property = |name: Atom, kind: Atom| {
            Ok::<_, Box<dyn Error>>(
                self.display.get_property(false, window, name, kind, 0, 1024)?.reply(),
            )
        };
        let takes = property(self.atom("XdndAware")?, AtomEnum::ANY.into())?;
        if takes.is_ok_and(|it| it.type_ != 0) {
            let name = property(self.atom("_NET_WM_NAME")?, self.atom("UTF8_STRING")?)?;
            if name.is_ok_and(|it| String::from_utf8_lossy(&it.value).contains(title)) {
                return Ok(Some(window));
            }
        }
        // Windows come and go while they are looked at.
        let Ok(tree) = self.display.query_tree(window)?.reply() else { return Ok(None) };
        for child in tree.children {
            if let Some(found) = self.find(child, title)? {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }

    fn tell(&self, target: Window, what: &str, data: [u32; 5]) -> Outcome<()> {
        let message = ClientMessageEvent::new(32, target, self.atom(what)?, data);
        self.display.send_event(false, target, EventMask::NO_EVENT, message)?;
        Ok(self.display.flush()?)
    }

    /// Comes in, and hovers over the middle.
    fn offer(&self, target: Window) -> Outcome<()> {
        let size = self.display.get_geometry(target)?.reply()?;
        let (x, y) = ((size.width / 2) as i16, (size.height / 2) as i16);
        let middle = self.display.translate_coordinates(target, self.root, x, y)?.reply()?;
        let (x, y) = (middle.dst_x, middle.dst_y);
        self.display.warp_pointer(x11rb::NONE, self.root, 0, 0, 0, 0, x, y)?;
        let list = self.atom("text/uri-list")?;
        self.tell(target, "XdndEnter", [self.own, VERSION, list, 0, 0])?;
        let place = (u32::from(x.cast_unsigned()) << 16) | u32::from(y.cast_unsigned());
        let copy = self.atom("XdndActionCopy")?;
        self.tell(target, "XdndPosition", [self.own, 0, place, x11rb::CURRENT_TIME, copy])
    }

    /// Hands out the list when asked, lets go when welcome, and waits for the end.
    fn answer_until_done(&self, target: Window) -> Outcome<()> {
        let (status, finished) = (self.atom("XdndStatus")?, self.atom("XdndFinished")?);
        let start = Instant::now();
        let mut dropped = false;
        while start.elapsed() < PATIENCE {
            match self.display.poll_for_event()? {
                Some(Event::SelectionRequest(asked)) => self.hand_out(&asked)?,
                Some(Event::ClientMessage(it)) if it.type_ == finished => return Ok(()),
                Some(Event::ClientMessage(it)) if it.type_ == status => {
                    if it.data.as_data32()[1] & 1 == 0 {
                        return Err("the window does not want it".into());
                    }
                    if !dropped {
                        dropped = true;
                        std::thread::sleep(HOVER);
                        let data = [self.own, 0, x11rb::CURRENT_TIME, 0, 0];
                        self.tell(target, "XdndDrop", data)?;
                    }
                }
                Some(_) => {}
                None => std::thread::sleep(Duration::from_millis(5)),
            }
        }
        Err("the window never finished".into())
    }

    fn hand_out(&self, asked: &SelectionRequestEvent) -> Outcome<()> {
        let property = if asked.property == x11rb::NONE { asked.target } else { asked.property };
        let (mode, to) = (PropMode::REPLACE, asked.requestor);
        let targets = self.atom("TARGETS")?;
        if asked.target == targets {
            let all = [targets, self.atom("text/uri-list")?];
            self.display.change_property32(mode, to, property, AtomEnum::ATOM, &all)?;
        } else {
            let bytes = self.uris.as_bytes();
            self.display.change_property8(mode, to, property, asked.target, bytes)?;
        }
        let notice = SelectionNotifyEvent {
            response_type: SELECTION_NOTIFY_EVENT,
            sequence: 0,
            time: asked.time,
            requestor: asked.requestor,
            selection: asked.selection,
            target: asked.target,
            property,
        };
        self.display.send_event(false, asked.requestor, EventMask::NO_EVENT, notice)?;
        Ok(self.display.flush()?)
    }
}
