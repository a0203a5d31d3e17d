//! S8: devices and sign-ins.

use std::collections::BTreeSet;

use egui::{Align2, Color32, CursorIcon, RichText, Role, Sense, TextStyle, Ui, WidgetInfo, vec2};

use super::nothing::nothing;
use super::records::chips;
use super::registered;
use crate::findings::{Device, Devices, Filter, SignIn, Zone};
use crate::i18n::Arg;
use crate::ui::answers::Asked;
use crate::ui::command::{Command, Need, RecordsOf, Route};
use crate::ui::context::{Phase, ViewContext};
use crate::ui::theme::Icon;
use crate::ui::widgets::{
    Button, balanced, card, card_row, card_title, column_count, divider, focus_ring, icon, lead,
    left_middle, page, screen_title, strong_label, value, write,
};

/// Sign-ins shown at first, and how many more each time.
const STEP: usize = 20;
/// Words in names of phones.
const PHONES: [&str; 4] = ["phone", "android", "手机", "手機"];
/// Words in names of tablets.
const TABLETS: [&str; 4] = ["ipad", "tablet", "平板", "tab "];
/// Devices shown.
const DEVICES_MAX: usize = 12;

/// Devices and sign-ins.
#[derive(Default)]
pub struct DevicesView {
    /// Of which records; of all for the empty filter.
    of: Filter,
    shown: usize,
    /// Sign-ins that the person says are not theirs.
    not_mine: BTreeSet<u32>,
}

impl DevicesView {
    /// Those that the records name which a filter chooses.
    pub fn of(filter: Filter) -> Self {
        Self { of: filter, ..Self::default() }
    }

    /// Draws it.
    pub fn ui(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        let asked = ctx.answers.devices(&self.of);
        if matches!(asked, Asked::Unasked) && ctx.phase != Phase::Reading {
            ctx.outbox.send(Command::Need(Need::Devices(self.of.clone())));
        }
        page(look, ui, "devices", |ui| {
            screen_title(ui, &ctx.title(&Route::Devices));
            lead(look, ui, &ctx.text("devices-lead"));
            let all = self.of == Filter::default();
            if !all {
                let go = |filter| ctx.outbox.go(Route::devices_of(filter));
                chips::show(ctx, ui, &self.of, &go);
            }
            value(look, ui, asked, |ui, found| {
                if found.devices.is_empty() && found.sign_ins.is_empty() {
                    let none = if all { "devices-none" } else { "narrowed-no-devices" };
                    card(look, ui, |ui| nothing(ctx, ui, (none, all), Route::Devices));
                    return;
                }
                devices(ctx, ui, found);
                if !self.not_mine.is_empty() {
                    card(look, ui, |ui| {
                        card_title(
                            ui,
                            &look.counted("devices-not-mine", self.not_mine.len() as u64),
                        );
                        balanced(ui, ctx.text("devices-step"));
                    });
                }
                if !found.sign_ins.is_empty() {
                    card(look, ui, |ui| self.sign_ins(ctx, ui, found));
                }
                if all {
                    registered::card_of_countries(ctx, ui, None);
                }
                if found.left_out > 0 {
                    balanced(ui, small(ctx, &look.counted("devices-left-out", found.left_out)));
                }
            });
        });
    }

    fn sign_ins(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui, found: &Devices) {
        let look = ctx.look;
        card_title(ui, &look.counted("devices-sign-ins", found.sign_ins.len() as u64));
        balanced(ui, small(ctx, &ctx.text("devices-sign-ins-how")));
        let shown = self.shown.max(STEP);
        ui.spacing_mut().item_spacing.y = look.tokens.space.xs;
        for (at, it) in found.sign_ins.iter().enumerate().take(shown) {
            if at > 0 {
                divider(look, ui);
            }
            ui.push_id(it.record, |ui| self.sign_in(ctx, ui, (it, found)));
        }
        if found.sign_ins.len() > shown {
            let more = look.counted("steps-more", (found.sign_ins.len() - shown) as u64);
            if Button::quiet(&more).icon(Icon::ChevronDown).show(look, ui).clicked() {
                self.shown = shown + 5 * STEP;
            }
        }
    }

    fn sign_in(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui, (it, found): (&SignIn, &Devices)) {
        let look = ctx.look;
        let tokens = look.tokens;
        let marked = self.not_mine.contains(&it.record);
        let word = ctx.text(if marked { "devices-mine" } else { "devices-mine-not" });
        let wide = ui.available_width();
        let button = Button::faint(&word);
        let end = button.width(look, ui);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            let size = vec2((wide - end).max(0.0), tokens.size.row + tokens.space.m);
            let (rect, response) = ui.allocate_exact_size(size, Sense::click());
            let (upper, lower) = words(ctx, it, found);
            let said = format!("{upper}, {lower}");
            response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &said));
            if response.hovered() {
                ui.painter().rect_filled(rect, tokens.radius.s, tokens.color.hover);
            }
            let glyph = if marked { Icon::Question } else { Icon::SignIn };
            let color = if marked { tokens.color.care } else { tokens.color.quiet };
            icon(ui.painter(), look, glyph, left_middle(rect, tokens.size.icon / 2.0), color);
            let left = tokens.size.icon + tokens.space.s;
            let (top, bottom) = rect.split_top_bottom_at_fraction(0.5);
            let room = rect.width() - left - tokens.space.s;
            let text = write(ui, &upper, TextStyle::Body, tokens.color.text, room);
            let down = vec2(0.0, 2.0);
            text.at(ui.painter(), Align2::LEFT_CENTER, left_middle(top, left) + down);
            let text = write(ui, &lower, TextStyle::Small, tokens.color.quiet, room);
            text.at(ui.painter(), Align2::LEFT_CENTER, left_middle(bottom, left) - down);
            focus_ring(ui, look, &response);
            if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
                let of = RecordsOf::default();
                ctx.outbox.go(Route::Record { record: it.record, of, at: u64::MAX });
            }
            if button.show(look, ui).accessible_name(format!("{word}: {upper}")).clicked()
                && !self.not_mine.remove(&it.record)
            {
                self.not_mine.insert(it.record);
            }
        });
    }
}

/// A sign-in in two lines: when, then from which device, address and country.
fn words(ctx: &ViewContext<'_>, it: &SignIn, found: &Devices) -> (String, String) {
    let look = ctx.look;
    let default = Zone::default();
    let zone = ctx.results.map_or(&default, |results| &results.findings.zone);
    let when = it
        .time
        .map_or_else(|| ctx.text("screen-records-no-date"), |stamp| look.texts.time(stamp, zone));
    let mut parts = Vec::new();
    // Of one app alone the bar on top says which it is.
    let apps = ctx.results.map_or(0, |it| it.findings.platforms.len());
    if apps > 1 && !it.platform.is_empty() {
        parts.push(look.texts.named(&it.platform));
    }
    let known = parts.len();
    if !it.device.is_empty() {
        // As its card calls it: an app on a device names that behind its own name.
        let ends = |device: &&Device| {
            let rest = it.device.inner().strip_suffix(')');
            rest.and_then(|it| it.strip_suffix(device.name.inner()))
                .is_some_and(|it| it.ends_with('('))
        };
        let card = found.devices.iter().find(ends);
        let known = it.known.as_ref().or_else(|| card?.known.as_ref()).filter(|_| !look.hide);
        let name = card.map_or(&it.device, |it| &it.name);
        parts.push(known.cloned().unwrap_or_else(|| look.private(name)));
    }
    if !it.address.is_empty() {
        parts.push(look.private(&it.address));
    }
    if let Some(country) = &it.country {
        let country = look.texts.country(country);
        parts.push(look.texts.with("devices-registered", &[("name", Arg::Text(&country))]));
    }
    if parts.len() == known {
        parts.push(ctx.text("devices-no-more"));
    }
    (when, parts.join(" · "))
}

fn devices(ctx: &ViewContext<'_>, ui: &mut Ui, found: &Devices) {
    let look = ctx.look;
    let shown = found.devices.len().min(DEVICES_MAX);
    if shown == 0 {
        return;
    }
    let columns = column_count(look, ui, look.tokens.size.card_min, 3).min(shown);
    card_row(look, ui, "devices", (columns, shown), |ui, at| {
        if let Some(it) = found.devices.get(at) {
            device(ctx, ui, it);
        }
    });
}

fn device(ctx: &ViewContext<'_>, ui: &mut Ui, it: &Device) {
    let look = ctx.look;
    let name = look.private(&it.name);
    let known = it.known.as_ref().filter(|_| !look.hide);
    ui.horizontal_top(|ui| {
        let size = egui::Vec2::splat(look.tokens.size.icon);
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        icon(ui.painter(), look, glyph(it), rect.center(), look.tokens.color.link);
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            strong_label(ui, known.unwrap_or(&name));
        });
    });
    if known.is_some_and(|it| !it.contains(&name)) {
        balanced(ui, small(ctx, &name));
    }
    if let (Some((first, last)), Some(results)) = (it.span_secs, ctx.results) {
        balanced(ui, look.texts.dates(first, last, &results.findings.zone));
    }
    let count = if it.sign_ins > 0 {
        look.counted("devices-signed-in", it.sign_ins)
    } else {
        look.counted("screen-records-count", it.records)
    };
    balanced(ui, count);
    if it.platforms.len() > 1 {
        let names = look.texts.list(&it.platforms);
        let names = look.texts.amid(&look.texts.amid(&names, true), false);
        let text = look.texts.with("devices-named-by", &[("list", Arg::Text(&names))]);
        balanced(ui, small(ctx, &text));
    }
    if !it.countries.is_empty() {
        let names: Vec<String> = it.countries.iter().map(|it| look.texts.country(it)).collect();
        balanced(ui, small(ctx, &look.texts.list(&names)));
    }
}

/// A phone for what is surely one; else what may be any device.
fn glyph(it: &Device) -> Icon {
    let name = format!("{} {}", it.known.as_deref().unwrap_or_default(), it.name.inner());
    let name = name.to_lowercase();
    if TABLETS.iter().any(|word| name.contains(word)) {
        return Icon::Monitor;
    }
    let is_phone = it.known.is_some() || PHONES.iter().any(|word| name.contains(word));
    if is_phone { Icon::Device } else { Icon::Monitor }
}

fn small(ctx: &ViewContext<'_>, text: &str) -> RichText {
    let quiet = Color32::from(ctx.look.tokens.color.quiet);
    RichText::new(text).text_style(TextStyle::Small).color(quiet)
}
