//! A list of any length: only rows in sight are drawn, and the position is a row, not a distance.
//!
//! egui's scroll areas count points in `f32`, which stand still beyond some 750,000 rows.

use std::ops::Range;

use egui::{
    Color32, EventFilter, Key, Rect, Response, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

use super::focus::{has_way_below, note_list_top};
use super::paint::focus_ring;
use crate::ui::context::Look;
use crate::ui::theme::whole;

/// Where a list stands; a view keeps it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ListState {
    /// The row at the top, in parts of rows too.
    pub top_row: f64,
    /// The row the keyboard is on.
    pub cursor: u64,
    /// Whether the list takes the keyboard when it is drawn next.
    pub grabs: bool,
}

impl ListState {
    /// At a row, with the keyboard.
    pub fn at(row: u64) -> Self {
        Self { top_row: row as f64, cursor: row, grabs: true }
    }

    /// Moves the cursor where the first of the keys that was pressed leads, and what is seen with
    /// it: of `total` places, so many in a line and so many lines in view.
    pub(super) fn follow(
        &mut self,
        ui: &Ui,
        moves: &[(Key, u64)],
        (total, in_line, page): (u64, u64, u64),
    ) {
        let before = self.cursor;
        let pressed = |it: &&(Key, u64)| ui.input(|input| input.key_pressed(it.0));
        if let Some((_, to)) = moves.iter().find(pressed) {
            self.cursor = (*to).min(total.saturating_sub(1));
        }
        if self.cursor != before {
            let at = (self.cursor / in_line.max(1)) as f64;
            let lowest = at - page as f64 + 1.0;
            self.top_row = self.top_row.min(at).max(lowest);
        }
    }
}

/// A list of any length.
pub struct RecordList<'a> {
    /// What it lists, for those who do not see it.
    pub name: &'a str,
    /// Rows in all.
    pub total: u64,
    /// Height of a row in points.
    pub row_height: f32,
}

/// What came of drawing a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListAnswer {
    /// The row that was opened, by click or by Enter.
    pub opened: Option<u64>,
    /// The rows in sight.
    pub in_sight: Range<u64>,
}

impl RecordList<'_> {
    /// Draws the list in all the room there is. `row` draws one row and answers what it says, for
    /// those who do not see it.
    pub fn show(
        &self,
        look: Look<'_>,
        ui: &mut Ui,
        state: &mut ListState,
        row: impl FnMut(&mut Ui, u64) -> String,
    ) -> ListAnswer {
        self.draw(look, ui, (state, look.tokens.color.hairline.into()), row)
    }

    /// The same without lines between the rows: they stand apart by themselves.
    pub fn show_apart(
        &self,
        look: Look<'_>,
        ui: &mut Ui,
        state: &mut ListState,
        row: impl FnMut(&mut Ui, u64) -> String,
    ) -> ListAnswer {
        self.draw(look, ui, (state, Color32::TRANSPARENT), row)
    }

    fn draw(
        &self,
        look: Look<'_>,
        ui: &mut Ui,
        (state, line): (&mut ListState, Color32),
        mut row: impl FnMut(&mut Ui, u64) -> String,
    ) -> ListAnswer {
        let room = ui.available_size();
        // Rows that all fit end where the last one does.
        let high = room.y.min(self.total.max(1) as f32 * self.row_height);
        let (rect, response) = ui.allocate_exact_size(vec2(room.x, high), Sense::click());
        note_list_top(ui, rect.top());
        let in_view = f64::from(rect.height() / self.row_height);
        self.tell(ui, &response);
        if std::mem::take(&mut state.grabs) {
            response.request_focus();
        }
        self.wheel(ui, &response, (&mut *state, in_view));
        let mut opened = self.keys(ui, &response, state, whole(in_view).max(1));
        let bar = look.tokens.size.bar;
        let body = rect.with_max_x(rect.right() - bar - look.tokens.space.s);
        let track = rect.with_min_x(rect.right() - bar);
        self.bar(look, ui, track, (state, in_view));
        state.top_row = state.top_row.clamp(0.0, (self.total as f64 - in_view).max(0.0));

        let first = whole(state.top_row);
        let last = whole((state.top_row + in_view).ceil()).min(self.total);
        let mut inside = ui.new_child(UiBuilder::new().max_rect(body));
        inside.set_clip_rect(body.intersect(ui.clip_rect()));
        for at in first..last {
            let down = (at as f64 - state.top_row) as f32 * self.row_height;
            let place = Rect::from_min_size(
                pos2(body.left(), body.top() + down),
                vec2(body.width(), self.row_height),
            );
            let mine = inside.interact(place, response.id.with(at), Sense::CLICK);
            let here = state.cursor == at && response.has_focus();
            if one(look, &mut inside, (&mine, here, line), |ui| row(ui, at)) {
                state.cursor = at;
                opened = Some(at);
            }
        }
        focus_ring(ui, look, &response);
        ListAnswer { opened, in_sight: first..last }
    }

    pub(super) fn tell(&self, ui: &Ui, response: &Response) {
        response.widget_info(|| WidgetInfo::labeled(Role::List, true, self.name));
        let total = usize::try_from(self.total).unwrap_or(usize::MAX);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_size_of_set(total));
    }

    /// Takes the wheel while there is a way to go; at an end it is left to what is around.
    pub(super) fn wheel(
        &self,
        ui: &Ui,
        response: &Response,
        (state, in_view): (&mut ListState, f64),
    ) {
        if !response.contains_pointer() {
            return;
        }
        let most = (self.total as f64 - in_view).max(0.0);
        let page_first = has_way_below(ui);
        ui.input_mut(|input| {
            let points = input.smooth_scroll_delta().y;
            if points < 0.0 && page_first {
                return;
            }
            let to = (state.top_row - f64::from(points / self.row_height)).clamp(0.0, most);
            if (to - state.top_row).abs() > f64::EPSILON {
                state.top_row = to;
                input.smooth_scroll_delta.y = 0.0;
            }
        });
    }

    fn keys(&self, ui: &Ui, list: &Response, state: &mut ListState, page: u64) -> Option<u64> {
        if !list.has_focus() || self.total == 0 {
            return None;
        }
        let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(list.id, filter));
        let last = self.total - 1;
        let before = state.cursor;
        let moves = [
            (Key::ArrowDown, before.saturating_add(1)),
            (Key::ArrowUp, before.saturating_sub(1)),
            (Key::PageDown, before.saturating_add(page)),
            (Key::PageUp, before.saturating_sub(page)),
            (Key::Home, 0),
            (Key::End, last),
        ];
        state.follow(ui, &moves, (self.total, 1, page));
        ui.input(|input| input.key_pressed(Key::Enter)).then_some(state.cursor)
    }

    pub(super) fn bar(
        &self,
        look: Look<'_>,
        ui: &Ui,
        track: Rect,
        (state, in_view): (&mut ListState, f64),
    ) {
        let most = self.total as f64 - in_view;
        if most <= 0.0 {
            return;
        }
        let tokens = look.tokens;
        let response = ui.interact(track, ui.unique_id().with("list bar"), Sense::DRAG);
        let share = (in_view / self.total as f64) as f32;
        let len = (track.height() * share).max(tokens.size.row);
        let way = track.height() - len;
        if response.dragged()
            && let Some(pos) = response.interact_pointer_pos()
        {
            let at = ((pos.y - track.top() - len / 2.0) / way).clamp(0.0, 1.0);
            state.top_row = f64::from(at) * most;
        }
        let down = (state.top_row / most).clamp(0.0, 1.0) as f32 * way;
        let min = pos2(track.left(), track.top() + down);
        let handle = Rect::from_min_size(min, vec2(track.width(), len));
        let (color, side) = if response.hovered() || response.dragged() {
            (tokens.color.quiet, 0.0)
        } else {
            (tokens.color.edge, tokens.space.xs / 2.0)
        };
        let handle = handle.shrink2(vec2(side, 0.0));
        ui.painter().rect_filled(handle, handle.width() / 2.0, color);
    }
}

/// Draws one row; whether it was clicked.
fn one(
    look: Look<'_>,
    ui: &mut Ui,
    (response, here, line): (&Response, bool, Color32),
    draw: impl FnOnce(&mut Ui) -> String,
) -> bool {
    let tokens = look.tokens;
    let place = response.rect;
    if here {
        ui.painter().rect_filled(place, tokens.radius.s, tokens.color.chosen);
    } else if response.hovered() {
        ui.painter().rect_filled(place, tokens.radius.s, tokens.color.hover);
    }
    let mut inside = ui.new_child(UiBuilder::new().id_salt(response.id).max_rect(place));
    inside.set_clip_rect(place.intersect(ui.clip_rect()));
    let said = draw(&mut inside);
    response.widget_info(|| WidgetInfo::labeled(Role::ListItem, true, &said));
    ui.painter().hline(place.x_range(), place.bottom(), (tokens.size.line, line));
    response.clicked()
}
