//! Puts the tokens into egui's two styles.

use std::collections::BTreeMap;

use egui::style::{ScrollAnimation, ScrollStyle, WidgetVisuals};
use egui::{
    Color32, Context, CornerRadius, CursorIcon, FontFamily, FontId, Margin, Shadow, Stroke, Style,
    TextStyle, Theme, vec2,
};

use super::Tokens;
use crate::settings::{Contrast, Motion};

/// Names of the text styles that egui does not have.
const DISPLAY: &str = "display";
const STRONG: &str = "strong";
const LEAD: &str = "lead";
const LEAD_STRONG: &str = "lead strong";
const KICKER: &str = "kicker";

/// Large numbers and the name of a screen.
pub fn display() -> TextStyle {
    TextStyle::Name(DISPLAY.into())
}

/// Body text with weight.
pub fn strong() -> TextStyle {
    TextStyle::Name(STRONG.into())
}

/// The first sentence of a screen.
pub fn lead() -> TextStyle {
    TextStyle::Name(LEAD.into())
}

/// The same with weight.
pub fn lead_strong() -> TextStyle {
    TextStyle::Name(LEAD_STRONG.into())
}

/// A word above a title that says what it is about.
pub fn kicker() -> TextStyle {
    TextStyle::Name(KICKER.into())
}

/// Gives a context both themes, with colours that differ as much as was chosen.
pub fn apply(ctx: &Context, contrast: Contrast) {
    for theme in [Theme::Light, Theme::Dark] {
        ctx.set_style_of(theme, style(theme, &Tokens::of(theme, contrast)));
    }
}

/// Lets things move for a moment, or not at all: what slides into sight, and what fades.
pub fn move_as_chosen(ctx: &Context, motion: Motion) {
    ctx.all_styles_mut(|style| {
        let secs = match motion {
            Motion::Usual => Tokens::load(Theme::Light).size.motion_secs,
            Motion::None => 0.0,
        };
        style.animation_time = secs;
        style.scroll_animation = ScrollAnimation::duration(secs);
    });
}

fn style(theme: Theme, tokens: &Tokens) -> Style {
    let mut style = theme.default_style();
    style.text_styles = text_styles(tokens);
    style.animation_time = tokens.size.motion_secs;
    style.scroll_animation = ScrollAnimation::duration(tokens.size.motion_secs);
    spacing(&mut style, tokens);
    visuals(&mut style, tokens);
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = tokens.size.motion_secs;
    style
}

fn text_styles(tokens: &Tokens) -> BTreeMap<TextStyle, FontId> {
    let plain = |size| FontId::new(size, FontFamily::Proportional);
    let bold = |size| FontId::new(size, super::fonts::bold());
    let text = tokens.text;
    [
        (display(), bold(text.display)),
        (TextStyle::Heading, bold(text.title)),
        (TextStyle::Body, plain(text.body)),
        (strong(), bold(text.body)),
        (lead(), plain(text.lead)),
        (lead_strong(), bold(text.lead)),
        (kicker(), bold(text.small)),
        (TextStyle::Button, plain(text.body)),
        (TextStyle::Small, plain(text.small)),
        (TextStyle::Monospace, FontId::new(text.mono, FontFamily::Monospace)),
    ]
    .into()
}

fn spacing(style: &mut Style, tokens: &Tokens) {
    let Tokens { space, size, .. } = tokens;
    let spacing = &mut style.spacing;
    spacing.item_spacing = vec2(space.s, space.s);
    spacing.button_padding = vec2(space.m, space.xs);
    spacing.interact_size = vec2(size.row, size.row);
    spacing.indent = space.m;
    spacing.icon_width = size.icon;
    spacing.icon_spacing = space.s;
    spacing.window_margin = Margin::same(space.l as i8);
    spacing.menu_margin = Margin::same(space.s as i8);
    spacing.text_edit_width = size.card_min;
    spacing.combo_width = size.card_min;
    // Always seen, in the margin of the page, in the colour of text but faint.
    spacing.scroll = ScrollStyle {
        floating: true,
        bar_width: space.s,
        floating_width: space.s,
        floating_allocated_width: 0.0,
        foreground_color: true,
        dormant_background_opacity: 0.0,
        active_background_opacity: 0.0,
        interact_background_opacity: 0.3,
        dormant_handle_opacity: 0.25,
        active_handle_opacity: 0.35,
        interact_handle_opacity: 0.7,
        ..ScrollStyle::floating()
    };
}

fn visuals(style: &mut Style, tokens: &Tokens) {
    let color = &tokens.color;
    let visuals = &mut style.visuals;
    let text = Color32::from(color.text);
    let radius = CornerRadius::same(tokens.radius.s);
    let one = |fill: Color32, line: Stroke| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: line,
        corner_radius: radius,
        fg_stroke: Stroke::new(tokens.size.line, text),
        expansion: 0.0,
    };
    let thin = |color: Color32| Stroke::new(tokens.size.line, color);
    let widgets = &mut visuals.widgets;
    widgets.noninteractive = one(color.page.into(), thin(color.hairline.into()));
    widgets.inactive = one(color.card.into(), thin(color.line.into()));
    widgets.hovered = one(color.hover.into(), thin(color.text.into()));
    widgets.open = one(color.hover.into(), thin(color.line.into()));
    // egui draws what has the keyboard with these.
    widgets.active = one(color.hover.into(), Stroke::new(tokens.size.ring, color.focus));

    visuals.override_text_color = None;
    visuals.weak_text_color = Some(color.quiet.into());
    visuals.selection.bg_fill = color.chosen.into();
    visuals.selection.stroke = thin(text);
    visuals.hyperlink_color = color.link.into();
    visuals.faint_bg_color = color.page.into();
    visuals.extreme_bg_color = color.card.into();
    visuals.text_edit_bg_color = Some(color.card.into());
    visuals.code_bg_color = color.page.into();
    visuals.warn_fg_color = color.care.into();
    visuals.error_fg_color = color.care.into();
    visuals.panel_fill = color.page.into();
    visuals.window_fill = color.card.into();
    visuals.window_stroke = thin(color.hairline.into());
    visuals.window_corner_radius = CornerRadius::same(tokens.radius.m);
    visuals.menu_corner_radius = CornerRadius::same(tokens.radius.m);
    visuals.window_shadow = Shadow::NONE;
    visuals.popup_shadow = Shadow::NONE;
    visuals.interact_cursor = Some(CursorIcon::PointingHand);
    // A blinking cursor would draw the window again and again.
    visuals.text_cursor.blink = false;
    visuals.text_cursor.stroke = Stroke::new(2.0 * tokens.size.line, text);
}
