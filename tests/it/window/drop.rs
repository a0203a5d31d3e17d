//! A file dragged from a file manager, as the window sees it: the XDND protocol, version 5.

use std::path::Path;
use std::time::{Duration, Instant};

use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    Atom, AtomEnum, ClientMessageEvent, ConnectionExt as _, CreateWindowAux, EventMask, InputFocus,
    PropMode, SELECTION_NOTIFY_EVENT, SelectionNotifyEvent, SelectionRequestEvent, Window,
    WindowClass,
};
use x11rb::wrapper::ConnectionExt as _;

use super::display::Display;

/// What in a path must be written as a number in a URI.
const ESCAPED: &percent_encoding::AsciiSet =
    &percent_encoding::CONTROLS.add(b' ').add(b'%').add(b'#').add(b'?');

/// Gives the window the keyboard, as a window manager would.
pub(crate) fn focus(display: &Display) {
    let window = Source::new(display, &[]).target();
    let connection = &display.connection;
    connection.set_input_focus(InputFocus::PARENT, window, x11rb::CURRENT_TIME).unwrap();
    connection.sync().unwrap();
}

/// Drops files on the window that takes drops.
pub(crate) fn drop_files(display: &Display, paths: &[&Path]) {
    let source = Source::new(display, paths);
    let target = source.target();
    source.enter(target);
    let deadline = Instant::now() + Duration::from_secs(15);
    let mut dropped = false;
    while Instant::now() < deadline {
        let Some(event) = display.connection.poll_for_event().unwrap() else {
            std::thread::sleep(Duration::from_millis(5));
            continue;
        };
        match event {
            Event::SelectionRequest(request) => source.serve(&request),
            Event::ClientMessage(message) if message.type_ == source.atom("XdndStatus") => {
                assert_eq!(message.data.as_data32()[1] & 1, 1, "the window refuses the drop");
                if !dropped {
                    dropped = true;
                    // The window reads what is dragged late; a hand would take longer, too.
                    std::thread::sleep(Duration::from_millis(150));
                    source.send(target, "XdndDrop", [source.window, 0, 0, 0, 0]);
                }
            }
            Event::ClientMessage(message) if message.type_ == source.atom("XdndFinished") => {
                return;
            }
            _ => {}
        }
    }
    panic!("the drop was not finished");
}

/// Holds files over the window, looks what it shows then, and takes them away again.
pub(crate) fn hold_files<R>(display: &Display, paths: &[&Path], look: impl FnOnce() -> R) -> R {
    let source = Source::new(display, paths);
    let target = source.target();
    source.enter(target);
    let deadline = Instant::now() + Duration::from_secs(15);
    loop {
        assert!(Instant::now() < deadline, "the window does not ask what is held over it");
        match display.connection.poll_for_event().unwrap() {
            Some(Event::SelectionRequest(request)) => {
                source.serve(&request);
                break;
            }
            Some(_) => {}
            None => std::thread::sleep(Duration::from_millis(5)),
        }
    }
    let seen = look();
    source.send(target, "XdndLeave", [source.window, 0, 0, 0, 0]);
    seen
}

/// The icon that the window gives to the desktop: its width, its height, and its pixels as cover,
/// red, green and blue.
pub(crate) fn icon(display: &Display) -> Vec<u32> {
    let source = Source::new(display, &[]);
    let (window, name) = (source.target(), source.atom("_NET_WM_ICON"));
    let connection = &display.connection;
    let cookie = connection.get_property(false, window, name, AtomEnum::CARDINAL, 0, 1 << 16);
    let reply = cookie.unwrap().reply().unwrap();
    reply.value32().map(Iterator::collect).unwrap_or_default()
}

struct Source<'a> {
    display: &'a Display,
    window: Window,
    uris: String,
}

impl<'a> Source<'a> {
    fn new(display: &'a Display, paths: &[&Path]) -> Self {
        let uri = |path: &&Path| {
            let path = path.to_str().unwrap();
            format!("file://{}\r\n", percent_encoding::utf8_percent_encode(path, ESCAPED))
        };
        let uris = paths.iter().map(uri).collect();
        let connection = &display.connection;
        let window = connection.generate_id().unwrap();
        let aux =
            CreateWindowAux::new().override_redirect(1).event_mask(EventMask::PROPERTY_CHANGE);
        let class = WindowClass::INPUT_OUTPUT;
        connection
            .create_window(0, window, display.root, -10, -10, 1, 1, 0, class, 0, &aux)
            .unwrap();
        let source = Self { display, window, uris };
        let selection = source.atom("XdndSelection");
        connection.set_selection_owner(window, selection, x11rb::CURRENT_TIME).unwrap();
        connection.sync().unwrap();
        source
    }

    fn atom(&self, name: &str) -> Atom {
        let cookie = self.display.connection.intern_atom(false, name.as_bytes()).unwrap();
        cookie.reply().unwrap().atom
    }

    /// The window that takes drops, once it is there.
    fn target(&self) -> Window {
        let deadline = Instant::now() + Duration::from_secs(20);
        loop {
            if let Some(found) = self.aware(self.display.root) {
                return found;
            }
            assert!(Instant::now() < deadline, "no window takes drops");
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    fn aware(&self, window: Window) -> Option<Window> {
        let connection = &self.display.connection;
        let aware = self.atom("XdndAware");
        let property = connection.get_property(false, window, aware, AtomEnum::ANY, 0, 1).ok()?;
        if property.reply().is_ok_and(|it| it.type_ != 0) {
            return Some(window);
        }
        let children = connection.query_tree(window).ok()?.reply().ok()?.children;
        children.into_iter().find_map(|it| self.aware(it))
    }

    fn enter(&self, target: Window) {
        let list = self.atom("text/uri-list");
        let copy = self.atom("XdndActionCopy");
        let (x, y) = (400, 300);
        let connection = &self.display.connection;
        connection.warp_pointer(x11rb::NONE, self.display.root, 0, 0, 0, 0, x, y).unwrap();
        self.send(target, "XdndEnter", [self.window, 5 << 24, list, 0, 0]);
        let place = (u32::from(x.unsigned_abs()) << 16) | u32::from(y.unsigned_abs());
        self.send(target, "XdndPosition", [self.window, 0, place, 0, copy]);
    }

    fn send(&self, target: Window, kind: &str, data: [u32; 5]) {
        let message = ClientMessageEvent::new(32, target, self.atom(kind), data);
        let connection = &self.display.connection;
        connection.send_event(false, target, EventMask::NO_EVENT, message).unwrap();
        connection.flush().unwrap();
    }

    fn serve(&self, request: &SelectionRequestEvent) {
        let connection = &self.display.connection;
        let property =
            if request.property == x11rb::NONE { request.target } else { request.property };
        let (replace, to) = (PropMode::REPLACE, request.requestor);
        if request.target == self.atom("TARGETS") {
            let targets = [self.atom("TARGETS"), self.atom("text/uri-list")];
            connection.change_property32(replace, to, property, AtomEnum::ATOM, &targets).unwrap();
        } else {
            let (kind, bytes) = (request.target, self.uris.as_bytes());
            connection.change_property8(replace, to, property, kind, bytes).unwrap();
        }
        let notice = SelectionNotifyEvent {
            response_type: SELECTION_NOTIFY_EVENT,
            sequence: 0,
            time: request.time,
            requestor: request.requestor,
            selection: request.selection,
            target: request.target,
            property,
        };
        connection.send_event(false, to, EventMask::NO_EVENT, notice).unwrap();
        connection.flush().unwrap();
    }
}
