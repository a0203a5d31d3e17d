//! Language, theme, text size, time zone.

use egui::Ui;

use crate::i18n::Lang;
use crate::settings::{TextSize, ThemeChoice, ZoneChoice};
use crate::ui::command::{Command, Route, Setting};
use crate::ui::context::ViewContext;
use crate::ui::theme::Icon;
use crate::ui::widgets::{Button, card, card_title, page, screen_title};

/// Sizes of text offered, in percent.
const TEXT_SIZES: [u16; 5] = [100, 125, 150, 175, 200];

/// Settings.
pub struct SettingsView;

/// A choice: its icon, its words, whether it is on, and what it sets.
type Choice = (Option<Icon>, String, bool, Setting);

impl SettingsView {
    /// Draws it.
    #[expect(clippy::unused_self, reason = "all views are called the same way")]
    pub fn ui(&self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        page(ctx.look, ui, "settings", |ui| {
            screen_title(ui, &ctx.title(&Route::Settings));
            choices(ctx, ui, "screen-settings-language", languages(ctx));
            choices(ctx, ui, "screen-settings-theme", themes(ctx));
            choices(ctx, ui, "screen-settings-size", sizes(ctx));
            choices(ctx, ui, "screen-settings-zone", zones(ctx));
            choices(ctx, ui, "screen-settings-hide", hiding(ctx));
            ui.label(ctx.text("screen-settings-kept"));
        });
    }
}

fn choices(ctx: &ViewContext<'_>, ui: &mut Ui, title: &str, choices: Vec<Choice>) {
    let look = ctx.look;
    card(look, ui, |ui| {
        card_title(ui, &ctx.text(title));
        ui.label(ctx.text(&format!("{title}-text")));
        ui.horizontal_wrapped(|ui| {
            for (icon, word, on, setting) in choices {
                let mut button = Button::quiet(&word).chosen(on);
                if let Some(icon) = icon {
                    button = button.icon(icon);
                }
                if button.show(look, ui).clicked() {
                    ctx.outbox.send(Command::Set(setting));
                }
            }
        });
    });
}

fn languages(ctx: &ViewContext<'_>) -> Vec<Choice> {
    let row = |lang: Lang| {
        let on = ctx.settings.lang == lang;
        (None, lang.own_name().to_owned(), on, Setting::Language(lang))
    };
    Lang::ALL.into_iter().map(row).collect()
}

fn themes(ctx: &ViewContext<'_>) -> Vec<Choice> {
    let row = |(theme, icon, id): (ThemeChoice, Icon, &str)| {
        (Some(icon), ctx.text(id), ctx.settings.theme == theme, Setting::Theme(theme))
    };
    [
        (ThemeChoice::System, Icon::Monitor, "screen-settings-theme-system"),
        (ThemeChoice::Light, Icon::Sun, "screen-settings-theme-light"),
        (ThemeChoice::Dark, Icon::Moon, "screen-settings-theme-dark"),
    ]
    .map(row)
    .into()
}

fn sizes(ctx: &ViewContext<'_>) -> Vec<Choice> {
    let row = |percent: u16| {
        let size = TextSize(percent);
        (None, format!("{percent}%"), ctx.settings.text_size == size, Setting::TextSize(size))
    };
    TEXT_SIZES.into_iter().map(row).collect()
}

fn zones(ctx: &ViewContext<'_>) -> Vec<Choice> {
    let row = |(zone, id): (ZoneChoice, &str)| {
        (None, ctx.text(id), ctx.settings.zone == zone, Setting::Zone(zone))
    };
    [
        (ZoneChoice::Export, "screen-settings-zone-export"),
        (ZoneChoice::Local, "screen-settings-zone-local"),
        (ZoneChoice::Utc, "screen-settings-zone-utc"),
    ]
    .map(row)
    .into()
}

fn hiding(ctx: &ViewContext<'_>) -> Vec<Choice> {
    let row = |(hide, icon, id): (bool, Icon, &str)| {
        (Some(icon), ctx.text(id), ctx.settings.hide_at_start == hide, Setting::HideAtStart(hide))
    };
    [(false, Icon::Show, "screen-settings-hide-off"), (true, Icon::Hide, "screen-settings-hide-on")]
        .map(row)
        .into()
}
