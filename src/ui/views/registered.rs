//! Where the internet addresses of sign-ins are registered, with what that does not say.

use egui::{Color32, RichText, TextStyle, Ui};

use crate::ui::command::Route;
use crate::ui::context::ViewContext;
use crate::ui::widgets::{balanced, card, card_title, fact_row, go_on};

/// Draws the countries, most sign-ins first, and the way to the screen that names each sign-in;
/// nothing where no address is known.
pub(super) fn card_of_countries(ctx: &ViewContext<'_>, ui: &mut Ui, on: Option<Route>) {
    let look = ctx.look;
    let rows = ctx.results.map_or(&[][..], |it| &it.findings.sign_in_countries);
    if rows.is_empty() {
        return;
    }
    card(look, ui, |ui| {
        card_title(ui, &ctx.text("devices-countries"));
        let quiet = Color32::from(look.tokens.color.quiet);
        let how = RichText::new(ctx.text("devices-countries-how"));
        balanced(ui, how.text_style(TextStyle::Small).color(quiet));
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (code, count) in rows {
                let number = look.number(*count);
                fact_row(look, ui, (&look.texts.country(code), ""), &number);
            }
        });
        if let Some(route) = on {
            let word = ctx.text("show-me");
            let name = format!("{word}: {}", ctx.title(&route));
            if go_on(look, ui, &word).accessible_name(name).clicked() {
                ctx.outbox.go(route);
            }
        }
    });
}
