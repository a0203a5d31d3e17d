//! Words that a search found, marked where they stand in a record.

use egui::text::{CCursor, LayoutJob};
use egui::{Align, Color32, Label, Role, Stroke, TextFormat, TextStyle, Ui, WidgetInfo};

use crate::text::initials;
use crate::ui::context::Look;
use crate::ui::theme::strong;

/// What was looked for, and whether the first place was brought in sight.
#[derive(Default)]
pub(super) struct Sought {
    pub(super) words: String,
    initials: bool,
    seen: bool,
}

impl Sought {
    /// For another search, or none.
    pub(super) fn turn_to(&mut self, words: &str, initials: bool) {
        if (&*self.words, self.initials) != (words, initials) {
            *self = Self { words: words.to_owned(), initials, seen: false };
        }
    }

    /// Draws a value with what was looked for marked by weight and a line; `false` where it is not
    /// in there. The first such place of a record is brought in sight.
    pub(super) fn show(&mut self, look: Look<'_>, ui: &mut Ui, text: &str) -> bool {
        let words = initials::Sought::new(&self.words, self.initials);
        let Some((first, _)) = words.find(text) else { return false };
        let mut job = marked(look, ui, text, &words);
        job.wrap.max_width = ui.available_width();
        let (place, galley, response) = Label::new(job).wrap().selectable(false).layout_in_ui(ui);
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
        let before = text.get(..first).unwrap_or_default().chars().count();
        let row = galley.pos_from_cursor(CCursor::new(before)).translate(place.to_vec2());
        ui.painter().galley(place, galley, look.tokens.color.text.into());
        if !std::mem::replace(&mut self.seen, true) {
            ui.scroll_to_rect(row, Some(Align::Center));
        }
        true
    }
}

fn marked(look: Look<'_>, ui: &Ui, text: &str, words: &initials::Sought) -> LayoutJob {
    let color = Color32::from(look.tokens.color.text);
    let plain = TextFormat::simple(TextStyle::Body.resolve(ui.style()), color);
    let mut bold = TextFormat::simple(strong().resolve(ui.style()), color);
    bold.background = look.tokens.color.chosen.into();
    bold.underline = Stroke::new(look.tokens.size.line, color);
    let mut job = LayoutJob::default();
    let mut rest = text;
    while let Some((at, len)) = words.find(rest) {
        let (before, behind) = rest.split_at_checked(at).unwrap_or((rest, ""));
        let (found, after) = behind.split_at_checked(len).unwrap_or((behind, ""));
        job.append(before, 0.0, plain.clone());
        job.append(found, 0.0, bold.clone());
        rest = after;
    }
    job.append(rest, 0.0, plain);
    job
}
