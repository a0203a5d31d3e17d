//! Which two of several exports that are open are compared.

use egui::Ui;

use crate::findings::Source;
use crate::ui::command::{Apart, Command};
use crate::ui::context::ViewContext;
use crate::ui::theme::Icon;
use crate::ui::widgets::{Button, balanced, card_title, part_title};

/// The two that were picked, by their numbers among the sources.
#[derive(Default)]
pub(super) struct Picked([Option<u32>; 2]);

/// The sides and their texts.
const SIDES: [&str; 2] = ["compare-pick-first", "compare-pick-second"];

impl Picked {
    /// Draws the choice.
    pub(super) fn ui(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui, sources: &[Source]) {
        let look = ctx.look;
        card_title(ui, &ctx.text("compare-pick"));
        balanced(ui, ctx.text("compare-pick-how"));
        for (side, id) in SIDES.into_iter().enumerate() {
            let word = ctx.text(id);
            ui.add_space(look.tokens.space.xs);
            part_title(look, ui, &word);
            ui.push_id(id, |ui| self.side(ctx, ui, (side, &word), sources));
        }
        ui.add_space(look.tokens.space.s);
        let go = ctx.text("compare-pick-go");
        let both = match self.0 {
            [Some(first), Some(second)] if first != second => Some((first, second)),
            _ => None,
        };
        let button = |ui: &mut Ui| Button::primary(&go).icon(Icon::Panel).show(look, ui);
        let clicked = ui.add_enabled_ui(both.is_some(), button).inner.clicked();
        if let Some((first, second)) = both.filter(|_| clicked) {
            ctx.outbox.send(Command::Apart(Apart::Beside(first, second)));
        }
    }

    fn side(
        &mut self,
        ctx: &ViewContext<'_>,
        ui: &mut Ui,
        (side, word): (usize, &str),
        sources: &[Source],
    ) {
        let Some(picked) = self.0.get_mut(side) else { return };
        ui.horizontal_wrapped(|ui| {
            for (number, source) in (0..).zip(sources) {
                let name = ctx.look.private(&source.name);
                let on = *picked == Some(number);
                let button = Button::quiet(&name).chosen(on).show(ctx.look, ui);
                if button.accessible_name(format!("{word}: {name}")).clicked() {
                    *picked = Some(number);
                }
            }
        });
    }
}
