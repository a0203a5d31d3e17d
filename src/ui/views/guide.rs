//! The guide: the same text as in `assets/guide`, a card a chapter.

use egui::{RichText, Ui};

use crate::i18n::{GuidePart, guide_parts};
use crate::ui::command::Route;
use crate::ui::context::ViewContext;
use crate::ui::theme::Icon;
use crate::ui::widgets::{
    Button, Numbered, bullet, card, card_title, lead, numbered, page, screen_title,
};

/// Draws the guide.
pub(super) fn show(ctx: &ViewContext<'_>, ui: &mut Ui) {
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
                one(ctx, ui, *head);
                for part in body {
                    one(ctx, ui, *part);
                }
            });
            rest = next;
        }
    });
}

fn one(ctx: &ViewContext<'_>, ui: &mut Ui, part: GuidePart<'_>) {
    match part {
        GuidePart::Head(text) => {
            card_title(ui, text);
        }
        GuidePart::Text(text) => {
            ui.label(plain(text));
        }
        GuidePart::Point(text) => bullet(ctx.look, ui, &plain(text)),
        GuidePart::Step(number, text) => {
            numbered(ctx.look, ui, &Numbered { number, head: None, text: &plain(text) });
        }
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

/// Words to type inside a sentence stand there as they are.
fn plain(text: &str) -> String {
    text.replace('`', "")
}
