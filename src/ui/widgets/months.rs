//! Upright bars over time, one a month or a year.

use egui::{
    Align2, Color32, CornerRadius, EventFilter, Key, Rect, Response, Role, Sense, TextStyle, Ui,
    WidgetInfo, pos2, vec2,
};

use super::mark::tick;
use super::paint::{focus_ring, tip, write};
use crate::ui::context::Look;
use crate::ui::theme::whole;

/// Upright bars over time.
pub struct MonthBars<'a> {
    /// One count a bar.
    pub counts: &'a [u64],
    /// What a bar is called: `March 2024`.
    pub name: &'a dyn Fn(usize) -> String,
    /// What stands below a bar, for the few that have something: the years.
    pub tick: &'a dyn Fn(usize) -> Option<String>,
    /// All of it in one sentence.
    pub summary: &'a str,
    /// The colour of the bars.
    pub fill: Color32,
}

impl MonthBars<'_> {
    /// Draws them; the bars that were chosen, the first and the last: one by a click, several by
    /// dragging over them or with the shift key. `at` is where the keyboard is.
    pub fn show(&self, look: Look<'_>, ui: &mut Ui, at: &mut usize) -> Option<(usize, usize)> {
        if self.counts.is_empty() {
            return None;
        }
        let (rect, area) = self.place(look, ui);
        let sense = Sense::click_and_drag();
        let response = ui.interact(rect, ui.unique_id().with("months"), sense);
        let mut brush = Brush::of(ui, &response);
        let mut chosen = self.keys(ui, &response, (at, &mut brush));
        let under = response.hover_pos().and_then(|pos| self.bar_at(area, pos.x));
        if let Some(place) = response.interact_pointer_pos().filter(|_| response.dragged()) {
            let over = self.nearest(area, place.x);
            let origin = ui.input(|input| input.pointer.press_origin()).unwrap_or(place);
            let start = brush.0.filter(|_| !response.drag_started()).map(|it| it.0);
            let start = start.unwrap_or_else(|| self.nearest(area, origin.x));
            brush = Brush(Some((start, over)));
        }
        if response.drag_stopped() {
            chosen = brush.span();
            brush = Brush::default();
        }
        brush.keep(ui, &response);
        let one = under.or_else(|| response.has_focus().then_some(*at));
        let marked = brush.span().or_else(|| one.map(|at| (at, at)));
        self.tell(look, ui, &response, marked);
        self.grid(look, ui, area);
        self.paint(look, ui, area, marked);
        if let Some(marked) = marked {
            let words = self.words(look, marked, " · ");
            let bars = (marked.0..=marked.1).map(|at| self.bar(area, at));
            let high = bars.fold(Rect::NOTHING, Rect::union);
            let above = high.center_top() - vec2(0.0, look.tokens.space.xs);
            tip(look, ui, (above, rect), &words);
        }
        focus_ring(ui, look, &response);
        if response.clicked()
            && let Some(under) = under
        {
            *at = under;
            return Some((under, under));
        }
        chosen
    }

    /// All the room of the chart, and in it the room of the bars.
    fn place(&self, look: Look<'_>, ui: &mut Ui) -> (Rect, Rect) {
        let tokens = look.tokens;
        let line = tokens.text.small + tokens.space.s;
        let size = vec2(ui.available_width(), line + tokens.size.chart + line);
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        let widest = look.number(self.top());
        let widest = write(ui, &widest, TextStyle::Small, Color32::TRANSPARENT, size.x).width();
        let area = Rect::from_min_max(
            pos2(rect.left() + widest + tokens.space.s, rect.top() + line),
            pos2(rect.right(), rect.bottom() - line),
        );
        (rect, area)
    }

    fn most(&self) -> u64 {
        self.counts.iter().copied().max().unwrap_or(0).max(1)
    }

    /// Where the scale ends.
    fn top(&self) -> u64 {
        let step = round_step(self.most());
        self.most().div_ceil(step).saturating_mul(step)
    }

    /// Lines behind the bars, with the numbers they stand for.
    fn grid(&self, look: Look<'_>, ui: &Ui, area: Rect) {
        let tokens = look.tokens;
        let top = self.top();
        let step = round_step(self.most());
        let thin = (tokens.size.line, Color32::from(tokens.color.hairline));
        let mut value = 0;
        while value <= top {
            let share = value as f32 / top as f32;
            let y = (area.bottom() - area.height() * share).round();
            if value > 0 {
                ui.painter().hline(area.x_range(), y, thin);
            }
            let text =
                write(ui, &look.number(value), TextStyle::Small, tokens.color.quiet, area.left());
            let place = pos2(area.left() - tokens.space.s, y);
            text.at(ui.painter(), Align2::RIGHT_CENTER, place);
            value = value.saturating_add(step);
        }
    }

    fn keys(
        &self,
        ui: &Ui,
        response: &Response,
        (at, brush): (&mut usize, &mut Brush),
    ) -> Option<(usize, usize)> {
        let last = self.counts.len() - 1;
        *at = (*at).min(last);
        if !response.has_focus() {
            return None;
        }
        let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        ui.input(|input| {
            let pressed = |key| input.key_pressed(key);
            let before = *at;
            if pressed(Key::ArrowLeft) {
                *at = at.saturating_sub(1);
            } else if pressed(Key::ArrowRight) {
                *at = (*at + 1).min(last);
            } else if pressed(Key::Home) {
                *at = 0;
            } else if pressed(Key::End) {
                *at = last;
            }
            if input.modifiers.shift && *at != before {
                *brush = Brush(Some((brush.0.map_or(before, |it| it.0), *at)));
            } else if *at != before {
                *brush = Brush::default();
            }
            let taken = pressed(Key::Enter) || pressed(Key::Space);
            let span = brush.span().unwrap_or((*at, *at));
            taken.then(|| {
                *brush = Brush::default();
                span
            })
        })
    }

    fn bar_at(&self, area: Rect, x: f32) -> Option<usize> {
        let share = (x - area.left()) / area.width();
        let at = whole(f64::from(share) * self.counts.len() as f64) as usize;
        (share >= 0.0 && at < self.counts.len()).then_some(at)
    }

    /// The bar nearest to a place.
    fn nearest(&self, area: Rect, x: f32) -> usize {
        let inside = x.clamp(area.left(), area.right() - 0.01);
        self.bar_at(area, inside).unwrap_or(0)
    }

    /// What is said of some bars: their names and how many they are together.
    fn words(&self, look: Look<'_>, (first, last): (usize, usize), between: &str) -> String {
        let of = self.counts.get(first..=last).unwrap_or_default();
        let count = look.number(of.iter().copied().fold(0, u64::saturating_add));
        if first == last {
            return format!("{}{between}{count}", (self.name)(first));
        }
        format!("{} – {}{between}{count}", (self.name)(first), (self.name)(last))
    }

    fn bar(&self, area: Rect, at: usize) -> Rect {
        let step = area.width() / self.counts.len() as f32;
        let gap = (step * 0.25).min(6.0);
        let count = self.counts.get(at).copied().unwrap_or(0);
        let share = count as f32 / self.top() as f32;
        // A little is still seen.
        let height = if count > 0 { (area.height() * share).max(2.0) } else { 0.0 };
        let left = area.left() + step * at as f32 + gap / 2.0;
        Rect::from_min_max(
            pos2(left, area.bottom() - height),
            pos2(left + step - gap, area.bottom()),
        )
    }

    fn paint(&self, look: Look<'_>, ui: &Ui, area: Rect, marked: Option<(usize, usize)>) {
        let tokens = look.tokens;
        let line = |color: Color32| (tokens.size.line, color);
        if let Some((first, last)) = marked {
            let bar = self.bar(area, first).union(self.bar(area, last)).expand2(vec2(2.0, 0.0));
            let column = Rect::from_x_y_ranges(bar.x_range(), area.y_range());
            ui.painter().rect_filled(column, 2.0, tokens.color.hover);
        }
        let mut free_from = area.left();
        for at in 0..self.counts.len() {
            let bar = self.bar(area, at);
            let round = if bar.width() > 8.0 { 3 } else { 1 };
            let radius = CornerRadius { nw: round, ne: round, ..CornerRadius::ZERO };
            ui.painter().rect_filled(bar, radius, self.fill);
            let Some(word) = (self.tick)(at) else { continue };
            let color = tokens.color.quiet;
            let text = write(ui, &word, TextStyle::Small, color, area.width());
            // The last one stands as far to the left as it must to be whole.
            let left = bar.left().min(area.right() - text.width());
            if left < free_from {
                continue;
            }
            let mark = tick(bar.left(), area.bottom(), tokens.space.xs);
            ui.painter().line_segment(mark, line(tokens.color.line.into()));
            let place = pos2(left, area.bottom() + tokens.space.xs);
            text.at(ui.painter(), Align2::LEFT_TOP, place);
            free_from = left + text.width() + tokens.space.m;
        }
        let base = line(tokens.color.line.into());
        ui.painter().hline(area.x_range(), area.bottom(), base);
    }

    fn tell(&self, look: Look<'_>, ui: &Ui, response: &Response, marked: Option<(usize, usize)>) {
        response.widget_info(|| WidgetInfo::labeled(Role::Figure, true, self.summary));
        let Some(marked) = marked else { return };
        let said = self.words(look, marked, ", ");
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_value(said));
    }
}

/// Bars that are being chosen: where that began, and the last one so far.
#[derive(Clone, Copy, Default)]
struct Brush(Option<(usize, usize)>);

impl Brush {
    /// What was being chosen when the chart was drawn last: a gesture, which nothing else needs.
    fn of(ui: &Ui, response: &Response) -> Self {
        ui.data(|data| data.get_temp(response.id)).unwrap_or_default()
    }

    fn keep(self, ui: &Ui, response: &Response) {
        // Without the keyboard or the pointer there is no gesture any more.
        let goes_on = response.has_focus() || response.dragged();
        let kept = if goes_on { self } else { Self::default() };
        ui.data_mut(|data| data.insert_temp(response.id, kept));
    }

    /// The first and the last bar.
    fn span(self) -> Option<(usize, usize)> {
        self.0.map(|(from, to)| (from.min(to), from.max(to)))
    }
}

/// A step of a scale, 1, 2 or 5 times a power of ten, of which two to five reach this far.
fn round_step(most: u64) -> u64 {
    let mut power: u64 = 1;
    loop {
        for factor in [1, 2, 5] {
            let step = power.saturating_mul(factor);
            if step.saturating_mul(4) >= most {
                return step;
            }
        }
        power = power.saturating_mul(10);
    }
}
