//! A window without a display, and pictures of it when they are asked for.

use std::path::PathBuf;

use dossier::i18n::Lang;
use dossier::insight::Results;
use dossier::reader::{Event, Place};
use dossier::settings::{Settings, TextSize};
use dossier::ui::app::Dossier;
use dossier::ui::command::{Command, Route};
use egui::{Theme, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

use crate::soft::Soft;

/// The size the window opens with, and a small one with one column.
pub(crate) const WIDE: Vec2 = vec2(1100.0, 720.0);
pub(crate) const SMALL: Vec2 = vec2(720.0, 560.0);
/// A window in which a whole screen is seen, for pictures.
pub(crate) const TALL: Vec2 = vec2(1100.0, 1900.0);

/// How a window is to be.
#[derive(Clone, Copy)]
pub(crate) struct Wanted {
    pub(crate) lang: Lang,
    pub(crate) theme: Theme,
    pub(crate) size: Vec2,
    pub(crate) text_size: u16,
}

impl Default for Wanted {
    fn default() -> Self {
        Self { lang: Lang::En, theme: Theme::Light, size: WIDE, text_size: 100 }
    }
}

impl Wanted {
    /// Each theme with the source language, one of few wide letters and the one of the longest words.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        let themes = [Theme::Light, Theme::Dark];
        let both = move |lang| themes.map(|theme| Self { lang, theme, ..Self::default() });
        [Lang::En, Lang::ZhHans, Lang::De].into_iter().flat_map(both)
    }

    /// A window like this.
    pub(crate) fn open(self) -> Harness<'static, Dossier> {
        self.chosen(Settings::default())
    }

    /// A window like this of somebody who chose further settings.
    pub(crate) fn chosen(self, settings: Settings) -> Harness<'static, Dossier> {
        let text_size = TextSize(self.text_size);
        let settings = Settings { lang: self.lang, text_size, ..settings };
        Harness::builder()
            .with_size(self.size * 100.0 / f32::from(self.text_size))
            .with_theme(self.theme)
            .with_max_steps(12)
            .with_step_dt(0.1)
            .renderer(Soft::default())
            .build_eframe(move |cc| Dossier::new(&cc.egui_ctx, settings, Place::Thread, Vec::new()))
    }

    /// A window like this with an export that has been read, at this screen.
    pub(crate) fn with(self, results: Results, route: Route) -> Harness<'static, Dossier> {
        let mut window = self.open();
        let app = window.state_mut();
        app.take(Event::Results(results.into()));
        app.take(Event::Finished);
        app.send(Command::Go(route));
        window.run();
        window
    }

    /// A name for a picture.
    pub(crate) fn name(self, screen: &str) -> String {
        let theme = if self.theme == Theme::Light { "light" } else { "dark" };
        let size = format!("{}x{}@{}", self.size.x, self.size.y, self.text_size);
        format!("{screen}-{}-{theme}-{size}", self.lang.tag())
    }
}

/// Checks that no text is missing, and saves a picture where `DOSSIER_SHOTS` names a folder; else does nothing.
pub(crate) fn shot<State>(window: &mut Harness<'_, State>, name: &str) {
    let missing = window.query_all_by_label_contains("⟦").count();
    assert_eq!(missing, 0, "{name}: texts are missing");
    let Some(folder) = std::env::var_os("DOSSIER_SHOTS") else { return };
    window.remove_cursor();
    window.run_ok();
    let picture = window.render().expect("a picture");
    picture.save(PathBuf::from(folder).join(format!("{name}.png"))).expect("a saved picture");
}
