//! S8: devices and sign-ins.

use std::collections::BTreeSet;

use egui::{
    Align2, Color32, CursorIcon, Rect, RichText, Role, Sense, Stroke, StrokeKind, TextStyle, Ui,
    WidgetInfo, vec2,
};

use super::nothing::nothing;
use super::records::chips;
use super::registered;
use crate::findings::{Device, Devices, Filter, SignIn, Zone};
use crate::i18n::Arg;
use crate::ui::answers::Asked;
use crate::ui::command::{Command, Need, RecordsOf, Route};
use crate::ui::context::{Look, Phase, ViewContext};
use crate::ui::theme::Icon;
use crate::ui::widgets::{
    Button, balanced, card, card_row, card_title, column_count, divider, focus_ring, icon, lead,
    left_middle, page, screen_title, strong_label, value, write_lines,
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
        let button = Button::quiet(&word);
        let said = words(ctx, it, found);
        let name = format!("{word}: {}", said.0);
        // Where both would be cut, the button stands below the words.
        let beside = wide >= 2.0 * tokens.size.card_min;
        let clicked = if beside {
            let room = (wide - button.width(look, ui) - tokens.space.s).max(0.0);
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = tokens.space.s;
                sign_in_words(ctx, ui, (it, &said, marked), room);
                button.show(look, ui).accessible_name(name).clicked()
            })
        } else {
            sign_in_words(ctx, ui, (it, &said, marked), wide);
            ui.horizontal(|ui| {
                ui.add_space(tokens.size.icon);
                button.show(look, ui).accessible_name(name).clicked()
            })
        };
        if clicked.inner && !self.not_mine.remove(&it.record) {
            self.not_mine.insert(it.record);
        }
    }
}

/// Draws when and from where somebody signed in, whole whatever room there is; it leads to the record.
fn sign_in_words(
    ctx: &ViewContext<'_>,
    ui: &mut Ui,
    (it, (upper, lower), marked): (&SignIn, &(String, String), bool),
    width: f32,
) {
    let look = ctx.look;
    let tokens = look.tokens;
    let left = tokens.size.icon + tokens.space.s;
    let room = width - left - tokens.space.s;
    let first = write_lines(ui, upper, TextStyle::Body, tokens.color.text, room);
    let second = write_lines(ui, lower, TextStyle::Small, tokens.color.quiet, room);
    let lines = first.height() + second.height();
    let high = (lines + tokens.space.s).max(tokens.size.row + tokens.space.m);
    let (rect, response) = ui.allocate_exact_size(vec2(width, high), Sense::click());
    let said = format!("{upper}, {lower}");
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &said));
    if response.hovered() {
        ui.painter().rect_filled(rect, tokens.radius.s, tokens.color.hover);
    }
    let glyph = if marked { Icon::Question } else { Icon::SignIn };
    let color = if marked { tokens.color.care } else { tokens.color.quiet };
    icon(ui.painter(), look, glyph, left_middle(rect, tokens.size.icon / 2.0), color);
    let top = left_middle(rect, left) - vec2(0.0, lines / 2.0);
    first.at(ui.painter(), Align2::LEFT_TOP, top);
    second.at(ui.painter(), Align2::LEFT_TOP, top + vec2(0.0, first.height()));
    focus_ring(ui, look, &response);
    if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
        let of = RecordsOf::default();
        ctx.outbox.go(Route::Record { record: it.record, of, at: u64::MAX });
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
        if is_tablet(it) {
            tablet(ui, look, rect);
        } else {
            icon(ui.painter(), look, glyph(it), rect.center(), look.tokens.color.link);
        }
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            strong_label(ui, known.unwrap_or(&name));
        });
    });
    // What its maker calls it says nothing to most people, and seems to be another model.
    if ctx.detail && known.is_some_and(|it| !it.contains(&name)) {
        let args = [("name", Arg::Text(name.as_str()))];
        balanced(ui, small(ctx, &look.texts.with("devices-code", &args)));
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

/// All that it is called, in small letters.
fn called(it: &Device) -> String {
    format!("{} {}", it.known.as_deref().unwrap_or_default(), it.name.inner()).to_lowercase()
}

fn is_tablet(it: &Device) -> bool {
    let name = called(it);
    TABLETS.iter().any(|word| name.contains(word))
}

/// A phone for what is surely one; else what may be any device.
fn glyph(it: &Device) -> Icon {
    let name = called(it);
    let is_phone = it.known.is_some() || PHONES.iter().any(|word| name.contains(word));
    if is_phone { Icon::Device } else { Icon::Monitor }
}

/// Draws a tablet, for which the icons have none: as their phone, but wider.
fn tablet(ui: &Ui, look: Look<'_>, place: Rect) {
    let size = look.tokens.size;
    let line = Stroke::new(1.5 * size.line, Color32::from(look.tokens.color.link));
    let body = Rect::from_center_size(place.center(), vec2(0.68, 0.84) * size.icon);
    ui.painter().rect_stroke(body, 2.0, line, StrokeKind::Inside);
    let knob = body.center_bottom() - vec2(0.0, 3.5 * size.line);
    ui.painter().circle_filled(knob, size.line, line.color);
}

fn small(ctx: &ViewContext<'_>, text: &str) -> RichText {
    let quiet = Color32::from(ctx.look.tokens.color.quiet);
    RichText::new(text).text_style(TextStyle::Small).color(quiet)
}
