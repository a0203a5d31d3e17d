//! The question that two exports of one app raise: do they belong together, or are they copies?

use egui::Ui;

use crate::findings::SameApp;
use crate::i18n::Arg;
use crate::ui::command::{Apart, Command};
use crate::ui::context::ViewContext;
use crate::ui::widgets::{Button, balanced, card, card_title};

/// Files that are offered one by one.
const FILES_MAX: usize = 6;

/// Asks, until it is answered.
pub(super) fn ask(ctx: &ViewContext<'_>, ui: &mut Ui) {
    let Some(results) = ctx.results.filter(|_| !ctx.together) else { return };
    for same in &results.findings.same_app {
        card(ctx.look, ui, |ui| one(ctx, ui, same));
    }
}

fn one(ctx: &ViewContext<'_>, ui: &mut Ui, same: &SameApp) {
    let look = ctx.look;
    let sources = ctx.results.map(|it| &*it.findings.sources).unwrap_or_default();
    let name = |source: u32| {
        sources.get(source as usize).map_or_else(String::new, |it| look.private(&it.name))
    };
    let args = [
        ("app", Arg::Text(&look.texts.named(&same.app))),
        ("count", Arg::Count(same.sources.len() as u64)),
    ];
    card_title(ui, &look.texts.with("apart-title", &args));
    let names: Vec<String> = same.sources.iter().take(FILES_MAX).map(|it| name(*it)).collect();
    balanced(ui, names.join(" · "));
    balanced(ui, ctx.text("apart-how"));
    ui.horizontal_wrapped(|ui| {
        let mut button = |text: &str, apart| {
            if Button::quiet(text).show(look, ui).clicked() {
                ctx.outbox.send(Command::Apart(apart));
            }
        };
        button(&ctx.text("apart-together"), Apart::Together);
        if let [first, .., last] = &*same.sources {
            button(&ctx.text("apart-compare"), Apart::Compare(*first, *last));
        }
        for source in same.sources.iter().take(FILES_MAX) {
            let name = name(*source);
            let text = look.texts.with("apart-only", &[("name", Arg::Text(&name))]);
            button(&text, Apart::Only(*source));
        }
    });
}
