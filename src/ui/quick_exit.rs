//! Quick exit: Esc twice, anywhere, and nothing of an export is open any more.

use egui::{Context, Event, Key};

/// Two presses at most so many seconds apart are one wish. Longer, and who goes back two screens
/// would lose all that is open.
const APART_SECS: f64 = 0.4;

/// Watches for two presses of Esc.
#[derive(Debug, Default)]
pub(super) struct QuickExit {
    /// When Esc was pressed last, if nothing else was pressed since.
    last_secs: Option<f64>,
}

impl QuickExit {
    /// Looks at the keys of this frame, before anything takes them; whether Esc was pressed twice.
    /// A key that is held counts once.
    pub(super) fn pressed(&mut self, ctx: &Context) -> bool {
        ctx.input(|input| {
            let mut twice = false;
            for event in &input.events {
                match event {
                    Event::Key { key: Key::Escape, pressed: true, repeat: false, .. } => {
                        let soon = |last: f64| input.time - last <= APART_SECS;
                        twice |= self.last_secs.is_some_and(soon);
                        self.last_secs = Some(input.time);
                    }
                    Event::Key { key: Key::Escape, .. } => {}
                    Event::Key { pressed: true, .. }
                    | Event::PointerButton { pressed: true, .. } => {
                        self.last_secs = None;
                    }
                    _ => {}
                }
            }
            twice
        })
    }
}
