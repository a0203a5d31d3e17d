//! A grid of any length: only rows in sight are drawn, and the position is a row, as in a list.

use egui::{
    Color32, EventFilter, Key, Rect, Response, Role, Sense, StrokeKind, Ui, UiBuilder, Vec2,
    WidgetInfo, pos2, vec2,
};

use super::focus::note_list_top;
use super::list::{ListAnswer, ListState, RecordList};
use super::paint::focus_ring;
use crate::ui::context::Look;
use crate::ui::theme::whole;

/// A grid of any length.
pub struct RecordGrid<'a> {
    /// What is in it, for those who do not see it.
    pub name: &'a str,
    /// Cells in all.
    pub total: u64,
    /// Width of a cell at least, and height that it has more than three quarters of its width.
    pub cell: (f32, f32),
}

/// Where cells stand.
struct Plan {
    body: Rect,
    columns: u64,
    /// A cell with the gap beside and below it.
    step: Vec2,
    gap: f32,
}

impl RecordGrid<'_> {
    /// Draws the grid in all the room there is. `cell` draws one cell and answers what it says, for
    /// those who do not see it.
    pub fn show(
        &self,
        look: Look<'_>,
        ui: &mut Ui,
        state: &mut ListState,
        mut cell: impl FnMut(&mut Ui, u64) -> String,
    ) -> ListAnswer {
        let (rect, response) = ui.allocate_exact_size(ui.available_size(), Sense::click());
        note_list_top(ui, rect.top());
        let plan = self.plan(look, rect);
        let rows = self.total.div_ceil(plan.columns);
        let list = RecordList { name: self.name, total: rows, row_height: plan.step.y };
        let in_view = f64::from(plan.body.height() / plan.step.y);
        self.tell(ui, &response);
        if std::mem::take(&mut state.grabs) {
            response.request_focus();
        }
        list.wheel(ui, &response, (&mut *state, in_view));
        let mut opened = self.keys(ui, &response, state, (&plan, whole(in_view).max(1)));
        let track = rect.with_min_x(rect.right() - look.tokens.size.bar);
        list.bar(look, ui, track, (state, in_view));
        state.top_row = state.top_row.clamp(0.0, (rows as f64 - in_view).max(0.0));

        let first = whole(state.top_row) * plan.columns;
        let last = whole((state.top_row + in_view).ceil()).saturating_mul(plan.columns);
        let last = last.min(self.total);
        let mut inside = ui.new_child(UiBuilder::new().max_rect(plan.body));
        // Room for what is drawn around a cell.
        let around = plan.body.expand(look.tokens.space.xs);
        inside.set_clip_rect(around.intersect(ui.clip_rect()));
        for at in first..last {
            let place = plan.place(at, state.top_row);
            let mine = inside.interact(place, response.id.with(at), Sense::CLICK);
            let here = state.cursor == at && response.has_focus();
            if one(look, &mut inside, (&mine, here), |ui| cell(ui, at)) {
                state.cursor = at;
                opened = Some(at);
            }
        }
        focus_ring(ui, look, &response);
        ListAnswer { opened, in_sight: first..last }
    }

    fn plan(&self, look: Look<'_>, rect: Rect) -> Plan {
        let (bar, gap) = (look.tokens.size.bar, look.tokens.space.m);
        let body = rect.with_max_x(rect.right() - bar - look.tokens.space.s);
        let body = body.shrink2(vec2(0.0, look.tokens.space.xs));
        let columns = whole(f64::from((body.width() + gap) / (self.cell.0 + gap))).max(1);
        let width = (body.width() + gap) / columns as f32 - gap;
        let height = width * 0.75 + self.cell.1;
        Plan { body, columns, step: vec2(width + gap, height + gap), gap }
    }

    fn tell(&self, ui: &Ui, response: &Response) {
        response.widget_info(|| WidgetInfo::labeled(Role::List, true, self.name));
        let total = usize::try_from(self.total).unwrap_or(usize::MAX);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_size_of_set(total));
    }

    fn keys(
        &self,
        ui: &Ui,
        grid: &Response,
        state: &mut ListState,
        (plan, page): (&Plan, u64),
    ) -> Option<u64> {
        if !grid.has_focus() || self.total == 0 {
            return None;
        }
        let filter = EventFilter {
            vertical_arrows: true,
            horizontal_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(grid.id, filter));
        let last = self.total - 1;
        let before = state.cursor;
        let (row, page_cells) = (plan.columns, plan.columns.saturating_mul(page));
        let moves = [
            (Key::ArrowRight, before.saturating_add(1)),
            (Key::ArrowLeft, before.saturating_sub(1)),
            (Key::ArrowDown, before.saturating_add(row)),
            (Key::ArrowUp, before.checked_sub(row).unwrap_or(before)),
            (Key::PageDown, before.saturating_add(page_cells)),
            (Key::PageUp, before.saturating_sub(page_cells)),
            (Key::Home, 0),
            (Key::End, last),
        ];
        state.follow(ui, &moves, (self.total, plan.columns, page));
        ui.input(|input| input.key_pressed(Key::Enter)).then_some(state.cursor)
    }
}

impl Plan {
    fn place(&self, at: u64, top_row: f64) -> Rect {
        let (row, column) = (at / self.columns, at % self.columns);
        let down = (row as f64 - top_row) as f32 * self.step.y;
        let min = pos2(self.body.left() + column as f32 * self.step.x, self.body.top() + down);
        Rect::from_min_size(min, self.step - Vec2::splat(self.gap))
    }
}

/// Draws one cell; whether it was clicked.
fn one(
    look: Look<'_>,
    ui: &mut Ui,
    (response, here): (&Response, bool),
    draw: impl FnOnce(&mut Ui) -> String,
) -> bool {
    let tokens = look.tokens;
    let place = response.rect;
    let around = place.expand(tokens.space.xs);
    if response.hovered() && !here {
        ui.painter().rect_filled(around, tokens.radius.s, tokens.color.hover);
    }
    let mut inside = ui.new_child(UiBuilder::new().id_salt(response.id).max_rect(place));
    inside.set_clip_rect(place.intersect(ui.clip_rect()));
    let said = draw(&mut inside);
    response.widget_info(|| WidgetInfo::labeled(Role::ListItem, true, &said));
    if here {
        let ring = (tokens.size.ring, Color32::from(tokens.color.focus));
        ui.painter().rect_stroke(around, tokens.radius.s, ring, StrokeKind::Inside);
    }
    response.clicked()
}
