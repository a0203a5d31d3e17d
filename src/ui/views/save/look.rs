//! The pages as they will be saved, one at a time.

use egui::{
    Color32, ColorImage, Label, Rect, Role, Sense, StrokeKind, TextureHandle, TextureOptions, Ui,
    WidgetInfo, pos2, vec2,
};

use super::{quiet, small};
use crate::i18n::Arg;
use crate::report::Page;
use crate::ui::answers::Asked;
use crate::ui::command::Command;
use crate::ui::context::ViewContext;
use crate::ui::summary::{Ask, Preview};
use crate::ui::theme::Icon;
use crate::ui::widgets::{Button, balanced, card_title, progress_bar};

/// The page on show.
#[derive(Default)]
pub(super) struct Pages {
    at: usize,
    /// The picture of a page: which preview, which page.
    picture: Option<((u64, usize), TextureHandle)>,
}

impl Pages {
    /// Draws it.
    pub(super) fn ui(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        card_title(ui, &ctx.text("screen-save-look"));
        if ctx.summary.is_old(ctx.revision, ctx.look.texts.lang()) {
            ctx.outbox.send(Command::Summary(Ask::Preview));
        }
        let asked = ctx.summary.preview();
        match asked {
            Asked::Unasked | Asked::Pending(_) => coming(ctx, ui),
            Asked::Failed => {
                balanced(ui, ctx.text("screen-save-failed-made"));
            }
            Asked::Here(preview) => {
                let named: usize = preview.pages.iter().map(|page| page.marks.len()).sum();
                balanced(ui, ctx.look.counted("screen-save-named", named as u64));
            }
        }
        if let Some(preview) = asked.value() {
            self.at = self.at.min(preview.pages.len().saturating_sub(1));
            self.turn(ctx, ui, preview.pages.len());
            self.page(ctx, ui, preview);
        }
    }

    fn turn(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui, pages: usize) {
        if pages < 2 {
            return;
        }
        let look = ctx.look;
        ui.horizontal_wrapped(|ui| {
            let ways = [
                ("screen-save-page-before", Icon::ChevronLeft, self.at.checked_sub(1)),
                ("screen-save-page-after", Icon::ChevronRight, Some(self.at + 1)),
            ];
            for (id, icon, to) in ways {
                let to = to.filter(|to| *to < pages);
                let word = look.text(id);
                let button = |ui: &mut Ui| Button::quiet(&word).arrow(icon).show(look, ui);
                let clicked = ui.add_enabled_ui(to.is_some(), button).inner.clicked();
                if let Some(to) = to.filter(|_| clicked) {
                    self.at = to;
                }
            }
            // Whole: beside the buttons or below them.
            let place = small(ctx, &said(ctx, "screen-save-page", (self.at, pages)));
            ui.add(Label::new(place).extend());
        });
    }

    fn page(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui, preview: &Preview) {
        let Some(page) = preview.pages.get(self.at) else { return };
        let key = (preview.number, self.at);
        if self.picture.as_ref().is_none_or(|it| it.0 != key) {
            let Some(image) = image(page) else { return };
            let picture = ui.ctx().load_texture("page", image, TextureOptions::LINEAR);
            self.picture = Some((key, picture));
        }
        let Some((_, picture)) = &self.picture else { return };
        let tokens = ctx.look.tokens;
        let width = ui.available_width().min(tokens.size.column);
        let height = width * page.height_px as f32 / page.width_px.max(1) as f32;
        let place = |ui: &mut Ui| ui.allocate_exact_size(vec2(width, height), Sense::hover());
        let (rect, response) = ui.vertical_centered(place).inner;
        let name = said(ctx, "screen-save-page-said", (self.at, preview.pages.len()));
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
        let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        ui.painter().image(picture.id(), rect, whole, Color32::WHITE);
        let line = (tokens.size.line, Color32::from(tokens.color.line));
        ui.painter().rect_stroke(rect, 0.0, line, StrokeKind::Outside);
        let ring = (2.0 * tokens.size.line, Color32::from(tokens.color.care));
        for mark in &page.marks {
            let inside = Rect::from_min_max(
                rect.lerp_inside(vec2(mark.left, mark.top)),
                rect.lerp_inside(vec2(mark.right, mark.bottom)),
            );
            ui.painter().rect_stroke(inside, tokens.radius.s, ring, StrokeKind::Outside);
        }
        if ctx.look.hide {
            // The picture may hold what the person wants nobody to see now.
            ui.painter().rect_filled(rect, 0.0, tokens.color.track);
        }
    }
}

/// Says that the pages are on their way, and how many there are once the first is being drawn.
fn coming(ctx: &ViewContext<'_>, ui: &mut Ui) {
    let tokens = ctx.look.tokens;
    balanced(ui, quiet(ctx, &ctx.text("screen-save-making")));
    let Some((done, all)) = ctx.summary.pages_so_far() else { return };
    let args = [("number", Arg::Count(done as u64)), ("total", Arg::Count(all as u64))];
    let counted = ctx.look.texts.with("save-pages-so-far", &args);
    ui.scope(|ui| {
        ui.set_max_width(tokens.size.card_min.min(ui.available_width()));
        progress_bar(ctx.look, ui, done as f32 / all.max(1) as f32, &counted);
    });
    balanced(ui, small(ctx, &counted));
}

fn said(ctx: &ViewContext<'_>, id: &str, (at, pages): (usize, usize)) -> String {
    let args = [("number", Arg::Count(at as u64 + 1)), ("total", Arg::Count(pages as u64))];
    ctx.look.texts.with(id, &args)
}

/// The picture for the screen; none if its size does not fit its bytes.
fn image(page: &Page) -> Option<ColorImage> {
    let width = usize::try_from(page.width_px).ok()?;
    let height = usize::try_from(page.height_px).ok()?;
    let fits = width.checked_mul(height)?.checked_mul(4)? == page.rgba.len();
    fits.then(|| ColorImage::from_rgba_unmultiplied([width, height], &page.rgba))
}
