//! Lines of about one length: no word stands alone in the last one.

use egui::{Align, Label, Response, RichText, TextStyle, TextWrapMode, Ui, WidgetText};

/// A last line shorter than this share of the room looks like a word left over.
const SHORT: f32 = 0.28;
/// Halvings of the room until the least width that takes as many lines is found.
const STEPS: usize = 5;

/// The width in which a text that takes several lines here takes as many, all about as long; nothing
/// where that is so already.
fn width_of(ui: &Ui, text: &WidgetText) -> Option<f32> {
    let room = ui.available_width();
    let left = ui.layout().horizontal_align() == Align::Min;
    if ui.layout().is_horizontal() || !left || !room.is_finite() {
        return None;
    }
    let lines = |width: f32| {
        let wrap = Some(TextWrapMode::Wrap);
        let galley = text.clone().into_galley(ui, wrap, width, TextStyle::Body);
        let last = galley.rows.last().map_or(0.0, |it| it.rect().width());
        (galley.rows.len(), last)
    };
    let (count, last) = lines(room);
    if count < 2 || last > SHORT * room {
        return None;
    }
    let (mut least, mut most) = (room / 2.0, room);
    for _ in 0..STEPS {
        let middle = f32::midpoint(least, most);
        if lines(middle).0 == count {
            most = middle;
        } else {
            least = middle;
        }
    }
    Some(most.ceil()).filter(|it| *it < room)
}

/// Draws a text in such lines.
pub(super) fn in_balance<R>(
    ui: &mut Ui,
    text: WidgetText,
    draw: impl FnOnce(&mut Ui, WidgetText) -> R,
) -> R {
    let Some(width) = width_of(ui, &text) else { return draw(ui, text) };
    let drawn = ui.scope(|ui| {
        ui.set_max_width(width);
        draw(ui, text)
    });
    drawn.inner
}

/// A text in such lines.
pub fn balanced(ui: &mut Ui, text: impl Into<RichText>) -> Response {
    in_balance(ui, text.into().into(), |ui, text| ui.add(Label::new(text).wrap()))
}
