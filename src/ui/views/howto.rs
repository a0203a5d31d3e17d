//! How a person gets their file from an app, step by step.

use crate::ui::context::ViewContext;
use crate::ui::widgets::{page, screen_title};

/// How to get one's file: of one platform, or the list of them.
pub struct HowTo {
    platform: Option<String>,
}

impl HowTo {
    /// For a platform, or the list.
    pub fn open(platform: Option<String>) -> Self {
        Self { platform }
    }

    /// Draws it.
    pub fn ui(&self, ctx: &ViewContext<'_>, ui: &mut egui::Ui) {
        let _ = &self.platform;
        page(ctx.look, ui, "howto", |ui| {
            screen_title(ui, &ctx.text("screen-howto-title"));
            ui.label(ctx.text("screen-howto-lead"));
        });
    }
}
