//! A screen that says where one is, with the counts that are known.

use crate::ui::command::Route;
use crate::ui::context::ViewContext;
use crate::ui::widgets::{card, page, screen_title, stat};

/// A plain screen.
pub struct Plain {
    route: Route,
}

impl Plain {
    /// For an address.
    pub fn open(route: Route) -> Self {
        Self { route }
    }

    /// Draws it.
    pub fn ui(&self, ctx: &ViewContext<'_>, ui: &mut egui::Ui) {
        let look = ctx.look;
        page(look, ui, "plain", |ui| {
            screen_title(ui, &ctx.title(&self.route));
            if let Route::Category(category) = self.route {
                let count = ctx.digest.category(category);
                card(look, ui, |ui| {
                    stat(look, ui, &look.number(count), &look.text("word-records"));
                });
            }
        });
    }
}
