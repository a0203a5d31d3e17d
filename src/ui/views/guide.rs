//! The guide: the same text and pictures as in `assets/guide`, a card a chapter.

use std::collections::BTreeMap;

use egui::{
    Color32, ColorImage, Context, Rect, RichText, Role, Sense, StrokeKind, TextureHandle,
    TextureOptions, Ui, WidgetInfo, pos2, vec2,
};

use crate::i18n::{GuidePart, guide_parts, guide_picture};
use crate::ui::command::Route;
use crate::ui::context::ViewContext;
use crate::ui::theme::Icon;
use crate::ui::widgets::{
    Button, Numbered, balanced, bullet, card, card_title, lead, numbered, page, screen_title,
};

/// The guide, and its pictures as long as it is open.
#[derive(Default)]
pub struct Guide {
    pictures: BTreeMap<(&'static str, bool), Option<TextureHandle>>,
}

impl Guide {
    /// Draws it.
    pub(super) fn ui(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let parts = guide_parts(ctx.look.texts.lang().guide());
        let is_head = |part: &GuidePart<'_>| matches!(part, GuidePart::Head(_));
        let first = parts.iter().position(is_head).unwrap_or(parts.len());
        let (opening, chapters) = parts.split_at(first);
        page(ctx.look, ui, "guide", |ui| {
            screen_title(ui, &ctx.title(&Route::Guide));
            for part in opening {
                if let GuidePart::Text(text) = part {
                    lead(ctx.look, ui, text);
                }
            }
            let mut rest = chapters;
            while let [head, after @ ..] = rest {
                let end = after.iter().position(is_head).unwrap_or(after.len());
                let (body, next) = after.split_at(end);
                card(ctx.look, ui, |ui| {
                    self.part(ctx, ui, *head);
                    for part in body {
                        self.part(ctx, ui, *part);
                    }
                });
                rest = next;
            }
        });
    }

    fn part(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui, part: GuidePart<'static>) {
        match part {
            GuidePart::Head(text) => {
                card_title(ui, text);
            }
            GuidePart::Text(text) => {
                balanced(ui, plain(text));
            }
            GuidePart::Point(text) => bullet(ctx.look, ui, &plain(text)),
            GuidePart::Step(number, text) => {
                numbered(ctx.look, ui, &Numbered { number, head: None, text: &plain(text) });
            }
            GuidePart::Picture(says, name) => self.picture(ctx, ui, says, name),
            GuidePart::ToFile(words) => {
                if Button::quiet(words).icon(Icon::HowTo).show(ctx.look, ui).clicked() {
                    ctx.outbox.go(Route::HowTo(None));
                }
            }
            GuidePart::Typed(words) => {
                ui.label(RichText::new(words).monospace());
            }
        }
    }

    /// A picture, as wide as the column and never larger than it was taken.
    fn picture(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui, says: &str, name: &'static str) {
        // As the window looks now.
        let dark = ui.visuals().dark_mode;
        let made = || texture(ui.ctx(), (name, dark));
        let kept = self.pictures.entry((name, dark)).or_insert_with(made);
        let Some(picture) = kept else { return };
        let tokens = ctx.look.tokens;
        let taken = picture.size_vec2();
        let width = ui.available_width().min(tokens.size.column).min(taken.x);
        let size = vec2(width, width * taken.y / taken.x.max(1.0));
        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, says));
        let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        ui.painter().image(picture.id(), rect, whole, Color32::WHITE);
        let line = (tokens.size.line, Color32::from(tokens.color.line));
        ui.painter().rect_stroke(rect, 0.0, line, StrokeKind::Outside);
    }
}

/// A picture of the program's own, unpacked when it is looked at first.
fn texture(ctx: &Context, (name, dark): (&str, bool)) -> Option<TextureHandle> {
    let pixels = image::load_from_memory(guide_picture(name, dark)?).ok()?.into_rgba8();
    let [width, height] = [pixels.width(), pixels.height()].map(usize::try_from);
    let image = ColorImage::from_rgba_unmultiplied([width.ok()?, height.ok()?], &pixels);
    Some(ctx.load_texture(name, image, TextureOptions::LINEAR))
}

/// Words to type inside a sentence stand there as they are.
fn plain(text: &str) -> String {
    text.replace('`', "")
}
