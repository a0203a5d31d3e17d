//! The same program without a display, at the same screen: it tells what the real window shows and
//! how many keys lead somewhere, so that nothing here depends on where things stand.

use std::path::Path;
use std::time::{Duration, Instant};

use dossier::insight::Results;
use dossier::reader::{Input, Place};
use dossier::settings::Settings;
use dossier::ui::app::Dossier;
use dossier::ui::command::Route;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{AccessKitNode, NodeT as _, Queryable as _};

use super::display::PATIENCE;
use crate::soft::Soft;
use crate::ui::stage::WIDE;

/// Controls that a screen has at most.
const TABS_MAX: usize = 200;

pub(crate) struct Twin(pub(crate) Harness<'static, Dossier>);

impl Twin {
    /// A window with this export.
    pub(crate) fn open(export: &Path) -> Self {
        let input = Input::Path(export.to_path_buf());
        let harness = Harness::builder()
            .with_size(WIDE)
            .with_max_steps(40)
            .renderer(Soft::default())
            .build_eframe(move |cc| {
                Dossier::new(&cc.egui_ctx, Settings::default(), Place::Thread, vec![input])
            });
        let mut twin = Self(harness);
        twin.until("the overview", |twin| *twin.route() == Route::Overview);
        twin
    }

    /// Lets its reader work until something is so.
    pub(crate) fn until(&mut self, what: &str, mut so: impl FnMut(&Self) -> bool) {
        let deadline = Instant::now() + PATIENCE;
        while !so(self) {
            assert!(Instant::now() < deadline, "the window without a display never shows {what}");
            std::thread::sleep(Duration::from_millis(5));
            self.0.run_ok();
        }
    }

    pub(crate) fn route(&self) -> &Route {
        self.0.state().state().route()
    }

    pub(crate) fn results(&self) -> Results {
        let (tokens, outbox) = Default::default();
        self.0.state().state().context(&tokens, &outbox).results.expect("results").clone()
    }

    pub(crate) fn press(&mut self, modifiers: Modifiers, key: Key) {
        self.0.key_press_modifiers(modifiers, key);
        self.0.run_ok();
    }

    /// How often this key leads to the control of this name.
    pub(crate) fn tabs_to(&mut self, modifiers: Modifiers, (role, name): (Role, &str)) -> usize {
        for count in 1..=TABS_MAX {
            self.press(modifiers, Key::Tab);
            if self.focused().is_some_and(|it| it.0 == role && it.1.contains(name)) {
                return count;
            }
        }
        panic!("no key leads to {role:?} {name}, last was {:?}", self.focused());
    }

    fn focused(&self) -> Option<(Role, String)> {
        let node = self.0.query_all_by(has_focus).next()?.accesskit_node();
        Some((node.role(), node.label().unwrap_or_default()))
    }

    /// Whether something on the screen says this.
    pub(crate) fn says(&self, words: &str) -> bool {
        self.0.query_all_by_label_contains(words).next().is_some()
    }
}

fn has_focus(node: &AccessKitNode<'_>) -> bool {
    node.is_focused()
}
