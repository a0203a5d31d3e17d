//! The rail: where one can go, with counts.

use std::ops::Range;

use egui::{Align2, Id, Popup, Response, ScrollArea, Sense, TextStyle, Ui, vec2};

use super::items::{Item, groups};
use crate::ui::command::Route;
use crate::ui::context::{Phase, ViewContext};
use crate::ui::theme::Icon;
use crate::ui::widgets::{Button, Count, NavItem, badge, keep_focus_in_sight, left_middle, write};

/// From this part of the widest column on, the button for all screens has its word.
const WORD_SHARE: f32 = 0.9;

/// Draws the rail beside the screen; the item that stands for the open one.
pub(super) fn show(ctx: &ViewContext<'_>, ui: &mut Ui, route: &Route) -> Option<Id> {
    let space = ctx.look.tokens.space;
    brand(ctx, ui);
    let mut open = None;
    // There is no margin here for its bar.
    ui.spacing_mut().scroll.floating_allocated_width = space.s;
    ScrollArea::vertical().id_salt("rail").auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        // Inside, so that the ring around the first one is seen whole.
        ui.add_space(space.s);
        let groups = groups(ctx);
        // Lower rows where that lets all of them be seen.
        let rows: usize = groups.iter().map(Vec::len).sum();
        let gaps = space.s * groups.len() as f32;
        let fit = (ui.available_height() - gaps) / rows.max(1) as f32;
        let size = ctx.look.tokens.size;
        let height = fit.floor().clamp(size.row_low, size.row);
        for (at, group) in groups.iter().enumerate() {
            if at > 0 {
                ui.add_space(space.s);
            }
            for item in group {
                let drawn = one(ctx, ui, (item, height), route);
                if is_open(&item.route, route) {
                    open = Some(drawn.id);
                }
            }
        }
        keep_focus_in_sight(ui);
    });
    open
}

/// Draws it as a row above the screen: as many as fit whole, the open one among them where it does.
/// The others are behind the button before it, and the open screen has its title.
/// Where the window is `low`, the open one alone, so that the bar is the same on all screens.
pub(super) fn show_narrow(ctx: &ViewContext<'_>, ui: &mut Ui, route: &Route, low: bool) {
    let room = ui.available_width();
    let gap = ui.spacing().item_spacing.x;
    let width = |item: &Item, form: Form| form.button(item).width(ctx.look, ui);
    let all = groups(ctx).into_iter().flatten();
    let all = all.filter(|item| !low || is_open(&item.route, route));
    // Half a word says nothing. The open one stands there all the same, as its word or its picture,
    // and alone: beside a mere picture, a neighbour's word would seem to be its name.
    let fitting: Vec<(f32, Form, Item)> = all
        .filter_map(|item| {
            let open = is_open(&item.route, route);
            let forms =
                if open { &[Form::Whole, Form::Word, Form::Icon] } else { &[Form::Whole][..] };
            let fits = |form: &&Form| **form == Form::Icon || width(&item, **form) <= room;
            let form = *forms.iter().find(fits)?;
            Some((if form == Form::Whole { width(&item, form) } else { room }, form, item))
        })
        .collect();
    let widths: Vec<f32> = fitting.iter().map(|it| it.0 + gap).collect();
    let open = fitting.iter().position(|(.., item)| is_open(&item.route, route)).unwrap_or(0);
    let shown = page_of(&widths, room + gap, open);
    for (_, form, item) in fitting.iter().skip(shown.start).take(shown.len()) {
        let open = is_open(&item.route, route);
        let button = form.button(item).chosen(open).show(ctx.look, ui);
        if button.accessible_name(item.name.clone()).clicked() {
            ctx.outbox.go(leads_to(ctx, item, route));
        }
    }
}

/// What of an item stands in the row above a screen.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Whole,
    Word,
    Icon,
}

impl Form {
    fn button(self, item: &Item) -> Button<'_> {
        let word = if self == Self::Icon { "" } else { &item.word };
        let button = Button::bare(word);
        if self == Self::Word { button } else { button.icon(item.icon) }
    }
}

/// Of things of these widths, laid out in rows of this width one after another, the row of one.
fn page_of(widths: &[f32], room: f32, wanted: usize) -> Range<usize> {
    let mut start = 0;
    let mut used = 0.0;
    for (at, width) in widths.iter().enumerate() {
        if used + width > room && at > start {
            if at > wanted {
                return start..at;
            }
            (start, used) = (at, 0.0);
        }
        used += width;
    }
    start..widths.len()
}

/// All screens by name, behind a button: in the row above the screen not all of them are seen.
pub(super) fn menu(ctx: &ViewContext<'_>, ui: &mut Ui, route: &Route) {
    let look = ctx.look;
    let name = ctx.text("rail-all");
    // Its word where there is room for it beside the names of screens.
    let wide = ui.available_width() > look.tokens.size.column * WORD_SHARE;
    let word = if wide { name.as_str() } else { "" };
    let button = Button::bare(word).icon(Icon::Menu).show(look, ui).accessible_name(&name);
    let size = look.tokens.size;
    let high = ui.ctx().content_rect().height() - 3.0 * size.row;
    Popup::menu(&button).width(size.rail).show(|ui| {
        ui.set_width(size.rail);
        // Its bar beside the counts, not over them.
        ui.spacing_mut().scroll.floating_allocated_width = look.tokens.space.s;
        ScrollArea::vertical().id_salt("all screens").max_height(high).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (at, group) in groups(ctx).into_iter().enumerate() {
                if at > 0 {
                    ui.add_space(look.tokens.space.s);
                }
                for item in &group {
                    let height = size.row_low;
                    let one = |ui: &mut Ui| one(ctx, ui, (item, height), route);
                    if ui.push_id((at, &item.name), one).inner.clicked() {
                        // A key that chooses is no click, which alone would close it.
                        ui.close();
                    }
                }
            }
            keep_focus_in_sight(ui);
        });
    });
}

/// Draws an item.
fn one(
    ctx: &ViewContext<'_>,
    ui: &mut Ui,
    (item, height): (&Item, f32),
    route: &Route,
) -> Response {
    let look = ctx.look;
    let nav = NavItem {
        icon: item.icon,
        tint: item.tint,
        word: &item.word,
        name: &item.name,
        count: item.count.map(|count| match count {
            // It may still come.
            0 if ctx.phase == Phase::Reading => Count::NotYet,
            count => Count::Known(look.number(count)),
        }),
        open: is_open(&item.route, route),
        muted: item.muted,
        height,
    };
    let mut drawn = nav.show(look, ui);
    if let Some(id) = hint(&item.route) {
        drawn = drawn.on_hover_text(ctx.text(id));
    }
    if drawn.clicked() {
        ctx.outbox.go(leads_to(ctx, item, route));
    }
    drawn
}

/// What a screen shows whose name alone does not tell it from another.
fn hint(route: &Route) -> Option<&'static str> {
    match route {
        Route::Ties => Some("ties-lead"),
        Route::Compare => Some("compare-lead"),
        Route::Devices => Some("devices-lead"),
        Route::Firms => Some("firms-lead"),
        _ => None,
    }
}

/// The screen that an item opens: of the records that the person looks at, where they are some; of
/// all where these are open there already.
fn leads_to(ctx: &ViewContext<'_>, item: &Item, route: &Route) -> Route {
    let narrowed = ctx.narrowing.map(|filter| item.route.narrowed(filter));
    narrowed.filter(|it| it != route).unwrap_or_else(|| item.route.clone())
}

/// Whether an item stands for the open screen; a screen opened from it counts too.
fn is_open(item: &Route, route: &Route) -> bool {
    match (item, route) {
        (Route::Category(item), Route::CategoryOf(open, _)) => item == open,
        (Route::Help(_), Route::Help(_) | Route::Guide)
        | (Route::Overview, Route::OverviewOf(_))
        | (Route::Devices, Route::DevicesOf(_))
        | (Route::Firms, Route::FirmsOf(_))
        | (Route::HowTo(_), Route::HowTo(_))
        | (Route::Map(_), Route::Map(_))
        | (Route::Missing, Route::Letter)
        | (Route::Times, Route::Day(_) | Route::TimesOf(_))
        | (Route::Files, Route::File(_) | Route::Sorting | Route::SortingOf(_) | Route::Outline)
        | (Route::Records(_), Route::Records(_) | Route::Record { .. }) => true,
        _ => item == route,
    }
}

fn brand(ctx: &ViewContext<'_>, ui: &mut Ui) {
    let look = ctx.look;
    let tokens = look.tokens;
    let size = vec2(ui.available_width(), tokens.size.row + tokens.space.s);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let fill = (tokens.color.accent.into(), tokens.color.on_accent.into());
    let place = left_middle(rect, tokens.space.s + tokens.size.icon / 2.0 + tokens.space.xs);
    badge(ui.painter(), look, Icon::Fingerprint, place, fill);
    let name = ctx.text("app-name");
    let text = write(ui, &name, TextStyle::Heading, tokens.color.text, rect.width());
    let place = left_middle(rect, tokens.size.row + tokens.space.m);
    text.at(ui.painter(), Align2::LEFT_CENTER, place);
}
