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
    /// Draws them; the bar that was chosen. `at` is where the keyboard is.
    pub fn show(&self, look: Look<'_>, ui: &mut Ui, at: &mut usize) -> Option<usize> {
        if self.counts.is_empty() {
            return None;
        }
        let (rect, area) = self.place(look, ui);
        let response = ui.interact(rect, ui.unique_id().with("months"), Sense::click());
        let chosen = self.keys(ui, &response, at);
        let under = response.hover_pos().and_then(|pos| self.bar_at(area, pos.x));
        let marked = under.or_else(|| response.has_focus().then_some(*at));
        self.tell(look, ui, &response, marked);
        self.grid(look, ui, area);
        self.paint(look, ui, area, marked);
        if let Some(marked) = marked {
            let words = format!("{} · {}", (self.name)(marked), self.number(look, marked));
            let above = self.bar(area, marked).center_top() - vec2(0.0, look.tokens.space.xs);
            tip(look, ui, (above, rect), &words);
        }
        focus_ring(ui, look, &response);
        if response.clicked()
            && let Some(under) = under
        {
            *at = under;
            return Some(under);
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

    fn number(&self, look: Look<'_>, at: usize) -> String {
        look.number(self.counts.get(at).copied().unwrap_or(0))
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

    fn keys(&self, ui: &Ui, response: &Response, at: &mut usize) -> Option<usize> {
        let last = self.counts.len() - 1;
        *at = (*at).min(last);
        if !response.has_focus() {
            return None;
        }
        let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        ui.input(|input| {
            let pressed = |key| input.key_pressed(key);
            if pressed(Key::ArrowLeft) {
                *at = at.saturating_sub(1);
            } else if pressed(Key::ArrowRight) {
                *at = (*at + 1).min(last);
            } else if pressed(Key::Home) {
                *at = 0;
            } else if pressed(Key::End) {
                *at = last;
            }
            (pressed(Key::Enter) || pressed(Key::Space)).then_some(*at)
        })
    }

    fn bar_at(&self, area: Rect, x: f32) -> Option<usize> {
        let share = (x - area.left()) / area.width();
        let at = whole(f64::from(share) * self.counts.len() as f64) as usize;
        (share >= 0.0 && at < self.counts.len()).then_some(at)
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

    fn paint(&self, look: Look<'_>, ui: &Ui, area: Rect, marked: Option<usize>) {
        let tokens = look.tokens;
        let line = |color: Color32| (tokens.size.line, color);
        if let Some(marked) = marked {
            let bar = self.bar(area, marked).expand2(vec2(2.0, 0.0));
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
            if bar.left() < free_from || bar.left() + text.width() > area.right() {
                continue;
            }
            let mark = tick(bar.left(), area.bottom(), tokens.space.xs);
            ui.painter().line_segment(mark, line(tokens.color.line.into()));
            let place = pos2(bar.left(), area.bottom() + tokens.space.xs);
            text.at(ui.painter(), Align2::LEFT_TOP, place);
            free_from = bar.left() + text.width() + tokens.space.m;
        }
        let base = line(tokens.color.line.into());
        ui.painter().hline(area.x_range(), area.bottom(), base);
    }

    fn tell(&self, look: Look<'_>, ui: &Ui, response: &Response, marked: Option<usize>) {
        response.widget_info(|| WidgetInfo::labeled(Role::Figure, true, self.summary));
        let Some(at) = marked else { return };
        let said = format!("{}, {}", (self.name)(at), self.number(look, at));
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_value(said));
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
