//! How a person can check that nothing leaves the computer, and what can and cannot be promised.

use egui::Ui;

use crate::reader::{Answer, Proof};
use crate::ui::command::Command;
use crate::ui::context::ViewContext;
use crate::ui::proof::Check;
use crate::ui::widgets::{
    Button, Numbered, Table, balanced, bullet, card, card_title, data_table, numbered,
};

/// Steps of the check with the cable pulled.
const STEPS: u32 = 4;

/// What can be promised and what cannot, and how many sentences say so.
const PROMISES: [(&str, u32); 2] = [("promise-can", 5), ("promise-cannot", 6)];

/// The check by hand, and the one that the program runs.
pub(super) fn offline(ctx: &ViewContext<'_>, ui: &mut Ui) {
    card(ctx.look, ui, |ui| {
        card_title(ui, &ctx.text("screen-help-offline"));
        balanced(ui, ctx.text("screen-help-offline-text"));
        for step in 1..=STEPS {
            let text = ctx.text(&format!("screen-help-offline-{step}"));
            numbered(ctx.look, ui, &Numbered { number: step, head: None, text: &text });
        }
    });
    card(ctx.look, ui, |ui| check(ctx, ui));
    promises(ctx, ui);
}

fn check(ctx: &ViewContext<'_>, ui: &mut Ui) {
    card_title(ui, &ctx.text("proof-title"));
    balanced(ui, ctx.text("proof-text"));
    let word = ctx.text("proof-button");
    if Button::quiet(&word).show(ctx.look, ui).clicked() {
        ctx.outbox.send(Command::ProveOffline);
    }
    match ctx.check {
        Check::NotRun => {}
        Check::Running(_) => {
            balanced(ui, ctx.text("proof-running"));
        }
        Check::Failed => {
            balanced(ui, ctx.text("proof-failed"));
        }
        Check::Done(proof) => done(ctx, ui, proof),
    }
}

fn done(ctx: &ViewContext<'_>, ui: &mut Ui, proof: &Proof) {
    let said = if proof.holds() { "proof-holds" } else { "proof-open" };
    ui.strong(ctx.text(said));
    let way = |id: &str, program, reader| {
        vec![ctx.text(&format!("proof-way-{id}")), answer(ctx, program), answer(ctx, reader)]
    };
    let rows = proof.ways.iter().map(|it| way(it.0.id(), it.1, it.2)).collect();
    let head = ["proof-way", "proof-by-program", "proof-by-reader"];
    let head = head.into_iter().map(|id| ctx.text(id)).collect();
    data_table(ctx.look, ui, "proof", &Table { head, rows });
    for (title, layers) in [("proof-program", &proof.program), ("proof-reader", &proof.reader)] {
        balanced(ui, ctx.text(title));
        for (id, holds) in layers {
            let layer = ctx.text(&format!("proof-layer-{id}"));
            let state = ctx.text(if *holds { "proof-on" } else { "proof-off" });
            bullet(ctx.look, ui, &format!("{layer}: {state}"));
        }
    }
}

fn answer(ctx: &ViewContext<'_>, answer: Answer) -> String {
    ctx.text(match answer {
        Answer::Refused => "proof-refused",
        Answer::Ended => "proof-ended",
        Answer::Open => "proof-possible",
        Answer::Untried => "proof-untried",
    })
}

fn promises(ctx: &ViewContext<'_>, ui: &mut Ui) {
    for (title, count) in PROMISES {
        card(ctx.look, ui, |ui| {
            card_title(ui, &ctx.text(title));
            for at in 1..=count {
                bullet(ctx.look, ui, &ctx.text(&format!("{title}-{at}")));
            }
        });
    }
}
