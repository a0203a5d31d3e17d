//! Language, theme, text size, time zone.

use egui::{Color32, RichText, TextStyle, Ui};

use crate::i18n::Lang;
use crate::settings::{Contrast, Motion, TextSize, ThemeChoice, WeekStart, ZoneChoice};
use crate::ui::command::{Command, Route, Setting};
use crate::ui::context::ViewContext;
use crate::ui::theme::Icon;
use crate::ui::widgets::{Button, balanced, card, card_title, divider, lead, page, screen_title};

/// Sizes of text offered, in percent.
const TEXT_SIZES: [u16; 5] = [100, 125, 150, 175, 200];

/// Settings.
pub struct SettingsView;

/// A choice: its icon, its words, whether it is on, and what it sets.
type Choice = (Option<Icon>, String, bool, Setting);

/// All choices of one setting.
type Choices = fn(&ViewContext<'_>) -> Vec<Choice>;

impl SettingsView {
    /// Draws it.
    #[expect(clippy::unused_self, reason = "all views are called the same way")]
    pub fn ui(&self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        page(ctx.look, ui, "settings", |ui| {
            screen_title(ui, &ctx.title(&Route::Settings));
            lead(ctx.look, ui, &ctx.text("screen-settings-kept"));
            if ctx.settings.odd {
                lead(ctx.look, ui, &ctx.text("screen-settings-odd"));
            }
            card(ctx.look, ui, |ui| {
                let rows: [(&str, Choices); 9] = [
                    ("screen-settings-language", languages),
                    ("screen-settings-theme", themes),
                    ("screen-settings-contrast", contrasts),
                    ("screen-settings-size", sizes),
                    ("screen-settings-motion", motions),
                    ("screen-settings-zone", zones),
                    ("screen-settings-week", weeks),
                    ("screen-settings-hide", hiding),
                    ("screen-settings-detail", details),
                ];
                for (at, (id, of)) in rows.into_iter().enumerate() {
                    if at > 0 {
                        ui.add_space(ctx.look.tokens.space.xs);
                        divider(ctx.look, ui);
                        ui.add_space(ctx.look.tokens.space.xs);
                    }
                    choices(ctx, ui, id, of(ctx));
                }
            });
            card(ctx.look, ui, |ui| words(ctx, ui, "quick-exit"));
        });
    }
}

/// What is chosen on the left, the choices on the right; below each other where there is little
/// room.
fn choices(ctx: &ViewContext<'_>, ui: &mut Ui, title: &str, choices: Vec<Choice>) {
    let look = ctx.look;
    let wide = ui.available_width();
    let names = 1.25 * look.tokens.size.card_min;
    if wide < 2.25 * names {
        words(ctx, ui, title);
        ui.horizontal_wrapped(|ui| buttons(ctx, ui, choices));
        return;
    }
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width(names);
            words(ctx, ui, title);
        });
        ui.add_space(look.tokens.space.l);
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_wrapped(|ui| buttons(ctx, ui, choices));
        });
    });
}

fn words(ctx: &ViewContext<'_>, ui: &mut Ui, title: &str) {
    let look = ctx.look;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        card_title(ui, &ctx.text(title));
        let quiet = Color32::from(look.tokens.color.quiet);
        let text = RichText::new(ctx.text(&format!("{title}-text")));
        balanced(ui, text.text_style(TextStyle::Small).color(quiet));
    });
}

fn buttons(ctx: &ViewContext<'_>, ui: &mut Ui, choices: Vec<Choice>) {
    for (icon, word, on, setting) in choices {
        let mut button = Button::quiet(&word).chosen(on);
        if let Some(icon) = icon {
            button = button.icon(icon);
        }
        if button.show(ctx.look, ui).clicked() {
            ctx.outbox.send(Command::Set(setting));
        }
    }
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

fn contrasts(ctx: &ViewContext<'_>) -> Vec<Choice> {
    let row = |(contrast, icon, id): (Contrast, Option<Icon>, &str)| {
        (icon, ctx.text(id), ctx.settings.contrast == contrast, Setting::Contrast(contrast))
    };
    [
        (Contrast::Usual, None, "screen-settings-contrast-usual"),
        (Contrast::High, Some(Icon::Contrast), "screen-settings-contrast-high"),
    ]
    .map(row)
    .into()
}

fn motions(ctx: &ViewContext<'_>) -> Vec<Choice> {
    let row = |(motion, id): (Motion, &str)| {
        (None, ctx.text(id), ctx.settings.motion == motion, Setting::Motion(motion))
    };
    [(Motion::Usual, "screen-settings-motion-usual"), (Motion::None, "screen-settings-motion-none")]
        .map(row)
        .into()
}

fn weeks(ctx: &ViewContext<'_>) -> Vec<Choice> {
    let row = |(start, day): (WeekStart, u8)| {
        let on = ctx.settings.week_start == start;
        (None, ctx.look.texts.weekday(day), on, Setting::WeekStart(start))
    };
    [(WeekStart::Monday, 0), (WeekStart::Sunday, 6), (WeekStart::Saturday, 5)].map(row).into()
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

fn details(ctx: &ViewContext<'_>) -> Vec<Choice> {
    let row = |(more, id): (bool, &str)| {
        (None, ctx.text(id), ctx.settings.more_detail == more, Setting::MoreDetail(more))
    };
    [(false, "screen-settings-detail-simple"), (true, "screen-settings-detail-more")]
        .map(row)
        .into()
}
