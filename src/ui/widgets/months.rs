//! Upright bars over time, one a month or a year.

use egui::{
    Align2, Color32, EventFilter, Key, Rect, Response, Role, Sense, TextStyle, Ui, WidgetInfo,
    pos2, vec2,
};

use super::mark::tick;
use super::paint::{focus_ring, write};
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
        let tokens = look.tokens;
        let below = tokens.text.small + tokens.space.s;
        let above = tokens.text.small + tokens.space.s;
        let size = vec2(ui.available_width(), above + tokens.size.chart + below);
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        let area = Rect::from_min_max(
            pos2(rect.left(), rect.top() + above),
            pos2(rect.right(), rect.bottom() - below),
        );
        let chosen = self.keys(ui, &response, at);
        let under = response.hover_pos().and_then(|pos| self.bar_at(area, pos.x));
        let marked = under.or_else(|| response.has_focus().then_some(*at));
        self.tell(look, ui, &response, marked);
        self.paint(look, ui, area, marked);
        if let Some(marked) = marked {
            self.say(look, ui, area, marked);
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
        let gap = (step * 0.2).min(4.0);
        let most = self.counts.iter().copied().max().unwrap_or(0).max(1);
        let count = self.counts.get(at).copied().unwrap_or(0);
        let share = count as f32 / most as f32;
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
            let bar = self.bar(area, marked);
            let column = Rect::from_x_y_ranges(bar.x_range(), area.y_range());
            ui.painter().rect_filled(column, 0.0, tokens.color.pressed);
        }
        let mut free_from = area.left();
        for at in 0..self.counts.len() {
            let bar = self.bar(area, at);
            ui.painter().rect_filled(bar, 0.0, self.fill);
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

    fn say(&self, look: Look<'_>, ui: &Ui, area: Rect, at: usize) {
        let count = self.counts.get(at).copied().unwrap_or(0);
        let said = format!("{} · {}", (self.name)(at), look.number(count));
        let text = write(ui, &said, TextStyle::Small, look.tokens.color.text, area.width());
        let half = text.width() / 2.0;
        let middle = self.bar(area, at).center().x;
        let x = middle.clamp(area.left() + half, (area.right() - half).max(area.left() + half));
        let place = pos2(x, area.top() - look.tokens.space.xs);
        text.at(ui.painter(), Align2::CENTER_BOTTOM, place);
    }

    fn tell(&self, look: Look<'_>, ui: &Ui, response: &Response, marked: Option<usize>) {
        response.widget_info(|| WidgetInfo::labeled(Role::Figure, true, self.summary));
        let Some(at) = marked else { return };
        let count = self.counts.get(at).copied().unwrap_or(0);
        let said = format!("{}, {}", (self.name)(at), look.number(count));
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_value(said));
    }
}
