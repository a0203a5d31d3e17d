//! Help: how to get one's file, how to check that nothing leaves, how things are sorted, what words
//! mean, one's rights, the keys, and what the program is made of.

mod about;
mod offline;
mod sought;

use egui::{Align, Ui};

use crate::ui::command::{Command, HelpPart, Route};
use crate::ui::context::ViewContext;
use crate::ui::keys;
use crate::ui::theme::Icon;
use crate::ui::widgets::{
    Button, Table, balanced, card, card_title, data_table, empty, go_on, name_field, page,
    screen_title,
};
use sought::{Part, Sought};

/// Paragraphs on how records are sorted.
const SORTING: usize = 3;
/// Paragraphs on writing that is not shown as it should be.
const WRITING: usize = 3;

/// Help.
pub struct Help {
    /// Where to scroll to, once.
    goal: Option<HelpPart>,
    /// What is looked for in it.
    sought: Sought,
}

impl Help {
    /// At a part.
    pub fn open(part: HelpPart) -> Self {
        let goal = (part != HelpPart::Start).then_some(part);
        Self { goal, sought: Sought::default() }
    }

    /// Draws it.
    pub fn ui(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        page(ctx.look, ui, "help", |ui| {
            screen_title(ui, &ctx.title(&Route::Help(HelpPart::Start)));
            name_field(ctx.look, ui, &mut self.sought.typed, &ctx.text("screen-help-search"));
            let shown = self.sought.parts(ctx);
            if shown.is_empty() {
                card(ctx.look, ui, |ui| empty(ctx.look, ui, &ctx.text("screen-help-none"), None));
            }
            for part in shown {
                self.part(ctx, ui, part);
            }
        });
    }

    fn part(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui, part: Part) {
        match part {
            Part::Guide => guide(ctx, ui),
            Part::File => get_file(ctx, ui),
            Part::Offline => self.reach(HelpPart::Offline, ui, |ui| offline::offline(ctx, ui)),
            Part::Sorting => paragraphs(ctx, ui, "screen-help-sorting", SORTING),
            Part::Writing => paragraphs(ctx, ui, "screen-help-writing", WRITING),
            Part::QuickExit => quick_exit(ctx, ui),
            Part::Form if ctx.results.is_none() => {}
            Part::Form => form(ctx, ui),
            Part::Words => about::glossary(ctx, ui),
            Part::Rights => about::rights(ctx, ui),
            Part::Keys => self.reach(HelpPart::Keys, ui, |ui| key_list(ctx, ui)),
            Part::About => self.reach(HelpPart::About, ui, |ui| about::program(ctx, ui)),
        }
    }

    fn reach(&mut self, part: HelpPart, ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
        let rect = ui.scope(content).response.rect;
        if self.goal == Some(part) {
            ui.scroll_to_rect(rect, Some(Align::TOP));
            self.goal = None;
        }
    }
}

fn guide(ctx: &ViewContext<'_>, ui: &mut Ui) {
    card(ctx.look, ui, |ui| {
        card_title(ui, &ctx.text("nav-guide"));
        balanced(ui, ctx.text("guide-say"));
        if go_on(ctx.look, ui, &ctx.text("guide-open")).clicked() {
            ctx.outbox.go(Route::Guide);
        }
    });
}

fn get_file(ctx: &ViewContext<'_>, ui: &mut Ui) {
    let look = ctx.look;
    card(look, ui, |ui| {
        card_title(ui, &ctx.text("screen-help-file"));
        balanced(ui, ctx.text("screen-help-file-text"));
        let word = ctx.text("screen-welcome-none-button");
        if Button::quiet(&word).icon(Icon::HowTo).show(look, ui).clicked() {
            ctx.outbox.go(Route::HowTo(None));
        }
    });
}

/// How to leave at once.
fn quick_exit(ctx: &ViewContext<'_>, ui: &mut Ui) {
    card(ctx.look, ui, |ui| {
        card_title(ui, &ctx.text("quick-exit"));
        balanced(ui, ctx.text("quick-exit-text"));
        let now = ctx.text("quick-exit-now");
        if Button::quiet(&now).icon(Icon::Close).show(ctx.look, ui).clicked() {
            ctx.outbox.send(Command::Leave);
        }
    });
}

/// The way to what the open files look like.
fn form(ctx: &ViewContext<'_>, ui: &mut Ui) {
    card(ctx.look, ui, |ui| {
        card_title(ui, &ctx.text("outline-title"));
        balanced(ui, ctx.text("outline-lead"));
        balanced(ui, ctx.text("outline-how"));
        if go_on(ctx.look, ui, &ctx.text("outline-see")).clicked() {
            ctx.outbox.go(Route::Outline);
        }
    });
}

fn paragraphs(ctx: &ViewContext<'_>, ui: &mut Ui, id: &str, count: usize) {
    card(ctx.look, ui, |ui| {
        card_title(ui, &ctx.text(id));
        for at in 1..=count {
            balanced(ui, ctx.text(&format!("{id}-{at}")));
        }
    });
}

fn key_list(ctx: &ViewContext<'_>, ui: &mut Ui) {
    let look = ctx.look;
    card(look, ui, |ui| {
        let title = ctx.text("screen-help-keys");
        card_title(ui, &title);
        let rows = keys::listed(ui.ctx());
        let table = Table {
            head: vec![ctx.text("word-does"), ctx.text("word-keys")],
            rows: rows.into_iter().map(|(keys, id)| vec![ctx.text(id), keys]).collect(),
        };
        data_table(look, ui, &title, &table);
    });
}
