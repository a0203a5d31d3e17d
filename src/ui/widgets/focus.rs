//! Where the keyboard is, and that it stays in sight.

use egui::{Id, Key, Modifiers, Rect, Ui, vec2};

/// How much of a page its keys turn.
const TURN: f32 = 0.85;

/// The title of the open screen: it gets the keyboard when the screen is opened.
pub fn title_id() -> Id {
    Id::unique("screen title")
}

/// The search field of the open screen.
pub fn search_id() -> Id {
    Id::unique("search field")
}

/// To be called at the end of what scrolls: scrolls to what has just got the keyboard.
pub fn keep_focus_in_sight(ui: &Ui) {
    let focused = ui.memory(egui::Memory::focused);
    // Not what had it in the last frame: the arrow keys move it between two frames.
    let key = ui.scope_id().with("had the keyboard");
    let before = ui.data_mut(|data| {
        std::mem::replace(data.get_temp_mut_or_default::<Option<Id>>(key), focused)
    });
    let Some(focused) = focused.filter(|_| focused != before) else { return };
    let place = ui.ctx().viewport(|viewport| {
        let widgets = &viewport.this_pass.widgets;
        widgets.get(focused).filter(|it| it.layer_id == ui.layer_id()).map(|it| it.rect)
    });
    let mine = |rect: &Rect| ui.min_rect().contains_rect(*rect);
    if let Some(rect) = place.filter(mine) {
        bring_in_sight(ui, rect);
    }
}

/// Scrolls to this place, with a little room around it; not at all where it is in sight.
pub fn bring_in_sight(ui: &Ui, rect: Rect) {
    if !ui.clip_rect().contains_rect(rect) {
        let room = ui.spacing().interact_size.y / 2.0;
        ui.scroll_to_rect(rect.expand2(vec2(0.0, room)), None);
    }
}

/// Page up and down turn what scrolls, unless the keyboard is on something with such keys itself.
pub fn turn_by_keys(ui: &Ui) {
    if ui.ctx().text_edit_focused() {
        return;
    }
    let step = ui.clip_rect().height() * TURN;
    for (key, delta) in [(Key::PageDown, -step), (Key::PageUp, step)] {
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
            ui.scroll_with_delta(vec2(0.0, delta));
        }
    }
}

/// Where the list of a page begins, and how far the page can still scroll before its list does.
fn of_list(what: &str) -> Id {
    Id::unique(("list of a page", what))
}

/// Notes where the list of a page begins.
pub(super) fn note_list_top(ui: &Ui, top: f32) {
    ui.data_mut(|data| data.insert_temp(of_list("top"), top));
}

/// Where the list of a page began, once.
pub(super) fn take_list_top(ui: &Ui) -> Option<f32> {
    ui.data_mut(|data| data.remove_temp(of_list("top")))
}

/// Notes how far the page can still scroll down, in points.
pub(super) fn set_way_below(ui: &Ui, way: f32) {
    ui.data_mut(|data| data.insert_temp(of_list("way"), way));
}

/// Whether the page scrolls down before its list does.
pub(super) fn has_way_below(ui: &Ui) -> bool {
    ui.data(|data| data.get_temp(of_list("way"))).unwrap_or(0.0_f32) > 0.5
}
