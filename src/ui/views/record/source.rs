//! Where a record comes from: the file, the line, and the very piece of it, its values marked.

use egui::text::LayoutJob;
use egui::{Color32, Frame, Label, ScrollArea, TextFormat, TextStyle, Ui};

use super::{pair, small};
use crate::findings::{Filter, RecordFull};
use crate::text::Untrusted;
use crate::ui::command::{Command, Route};
use crate::ui::context::ViewContext;
use crate::ui::theme::Icon;
use crate::ui::widgets::{Button, balanced, card, card_title};

/// Draws it; a covered record shows its place and not its words. The piece of the file itself is
/// shown where the person wants more detail, or asked for it here.
pub(super) fn show(
    ctx: &ViewContext<'_>,
    ui: &mut Ui,
    (full, covered): (&RecordFull, bool),
    shown: &mut bool,
) {
    let look = ctx.look;
    card(look, ui, |ui| {
        card_title(ui, &look.text("screen-record-where"));
        for (id, text) in place(ctx, full) {
            pair(ctx, ui, &look.text(id), |ui| {
                ui.add(Label::new(text).wrap());
            });
        }
        let open = *shown || ctx.detail;
        if !covered && !full.raw.is_empty() {
            let word = look.text("screen-record-raw");
            if open {
                raw(ctx, ui, full);
            } else if Button::quiet(&word).icon(Icon::ChevronRight).show(look, ui).clicked() {
                *shown = true;
            }
        }
        ui.add_space(look.tokens.space.xs);
        ui.horizontal_wrapped(|ui| {
            let copy = look.text("screen-record-copy");
            let copies = open && !covered && !look.hide;
            if copies && Button::quiet(&copy).icon(Icon::Copy).show(look, ui).clicked() {
                ctx.outbox.send(Command::Copy(full.raw.for_window_lines()));
            }
            let files = look.text("screen-record-files");
            if Button::quiet(&files).icon(Icon::Files).show(look, ui).clicked() {
                ctx.outbox.go(Route::File(full.row.entry));
            }
            let same = look.text("screen-record-same-file");
            if Button::quiet(&same).icon(Icon::Forward).show(look, ui).clicked() {
                ctx.outbox.show(Filter { entry: Some(full.row.entry), ..Filter::default() });
            }
        });
    });
}

/// The place in words, part by part.
fn place(ctx: &ViewContext<'_>, full: &RecordFull) -> Vec<(&'static str, String)> {
    let look = ctx.look;
    let mut rows = vec![("screen-record-file", look.private(&full.entry_name))];
    let sections = ctx.results.map_or(&[][..], |results| &results.findings.sections);
    let number = full.row.section.and_then(|number| usize::try_from(number).ok());
    if let Some(section) = number.and_then(|number| sections.get(number)) {
        rows.push(("screen-record-section", look.private(&section.path)));
    }
    // A file of one line has no place to tell by it.
    if full.line > 1 || full.item.is_none() && full.line > 0 {
        rows.push(("screen-record-line", look.number(full.line)));
    }
    if let Some(item) = full.item {
        rows.push(("screen-record-item", look.number(item)));
    }
    if !full.path.is_empty() {
        rows.push(("screen-record-path", look.private(&full.path)));
    }
    rows
}

fn raw(ctx: &ViewContext<'_>, ui: &mut Ui, full: &RecordFull) {
    let look = ctx.look;
    let tokens = look.tokens;
    balanced(ui, look.text("screen-record-raw"));
    let marked_any = full.fields.iter().any(|field| field.raw_range.is_some());
    let how = if full.raw_made { "screen-record-raw-made" } else { "screen-record-raw-how" };
    if full.raw_made || marked_any {
        ui.label(small(ctx, &look.text(how)));
    }
    let frame = Frame::new()
        .fill(tokens.color.page.into())
        .corner_radius(tokens.radius.s)
        .inner_margin(tokens.space.s);
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        let area = ScrollArea::vertical().id_salt("raw").max_height(2.0 * tokens.size.chart);
        area.show(ui, |ui| {
            if look.hide {
                ui.label(look.private(&full.raw));
                return;
            }
            let mut job = marked(ctx, ui, full);
            job.wrap.max_width = ui.available_width();
            ui.add(Label::new(job).wrap());
        });
    });
    if full.raw_cut {
        ui.label(small(ctx, &look.text("screen-record-cut")));
    }
    if !full.beside.is_empty() {
        balanced(ui, look.text("screen-record-beside"));
        for line in &full.beside {
            ui.add(Label::new(look.private_lines(line)).wrap());
        }
    }
    if !full.also_raw.is_empty() {
        balanced(ui, look.text("screen-record-also"));
        for piece in &full.also_raw {
            let text = egui::RichText::new(look.private_lines(piece));
            ui.add(Label::new(text.text_style(TextStyle::Monospace)).wrap());
        }
    }
}

/// The raw piece with the values of its fields on another ground.
fn marked(ctx: &ViewContext<'_>, ui: &Ui, full: &RecordFull) -> LayoutJob {
    let color = Color32::from(ctx.look.tokens.color.text);
    let plain = TextFormat::simple(TextStyle::Monospace.resolve(ui.style()), color);
    let mut lit = plain.clone();
    lit.background = ctx.look.tokens.color.chosen.into();
    lit.underline = egui::Stroke::new(ctx.look.tokens.size.line, color);
    let text = full.raw.inner();
    let mut ranges: Vec<_> = full.fields.iter().filter_map(|field| field.raw_range).collect();
    ranges.sort_unstable();
    let at = |at: u32| usize::try_from(at).unwrap_or(usize::MAX);
    let mut job = LayoutJob::default();
    let mut done = 0;
    for (start, end) in ranges {
        let (start, end) = (at(start), at(end));
        // A range that overlaps, or cuts a letter, is not marked.
        let (Some(before), Some(inside)) = (text.get(done..start), text.get(start..end)) else {
            continue;
        };
        job.append(&Untrusted::from(before).for_window_lines(), 0.0, plain.clone());
        job.append(&Untrusted::from(inside).for_window_lines(), 0.0, lit.clone());
        done = end;
    }
    let rest = text.get(done..).unwrap_or_default();
    job.append(&Untrusted::from(rest).for_window_lines(), 0.0, plain);
    job
}
