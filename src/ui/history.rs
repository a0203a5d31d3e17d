//! The screens before and after the open one.

use super::command::Route;
use crate::findings::Filter;

/// Screens kept to go back to.
const KEPT_MAX: usize = 100;

/// The open screen and the ones around it.
#[derive(Debug, Default)]
pub(super) struct History {
    now: Route,
    before: Vec<Route>,
    after: Vec<Route>,
    /// Whether the open screen was gone back to.
    came_back: bool,
}

impl History {
    /// The open screen.
    pub(super) fn now(&self) -> &Route {
        &self.now
    }

    /// Opens a screen.
    pub(super) fn go(&mut self, route: Route) {
        if route == self.now {
            return;
        }
        self.after.clear();
        self.came_back = false;
        self.before.push(std::mem::replace(&mut self.now, route));
        if self.before.len() > KEPT_MAX {
            self.before.remove(0);
        }
    }

    /// Opens a screen in place of the open one, which will not be gone back to.
    pub(super) fn replace(&mut self, route: Route) {
        self.now = route;
    }

    /// The screen before.
    pub(super) fn back(&mut self) {
        if let Some(route) = self.before.pop() {
            self.came_back = true;
            self.after.push(std::mem::replace(&mut self.now, route));
        }
    }

    /// The screen that was gone back from.
    pub(super) fn forward(&mut self) {
        if let Some(route) = self.after.pop() {
            self.came_back = true;
            self.before.push(std::mem::replace(&mut self.now, route));
        }
    }

    /// Which records the person looks at now: those of the newest screen that shows only some.
    pub(super) fn narrowing(&self) -> Option<&Filter> {
        let screens = std::iter::once(&self.now).chain(self.before.iter().rev());
        screens.take_while(|it| !it.shows_all()).find_map(Route::narrowing)
    }

    /// Whether the open screen is one that was gone back to, or forward again.
    pub(super) fn came_back(&self) -> bool {
        self.came_back
    }

    /// Whether there is a screen before.
    pub(super) fn can_go_back(&self) -> bool {
        !self.before.is_empty()
    }
}
