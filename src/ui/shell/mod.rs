//! The frame around the screens: rail, bars, foot line, notices, drop overlay.

mod bar;
mod items;
mod rail;

use egui::scroll_area::ScrollBarVisibility;
use egui::{
    CentralPanel, Color32, Frame, Margin, Panel, RichText, ScrollArea, TextStyle, Ui, vec2,
};

use super::command::{Command, Route};
use super::context::ViewContext;
use super::notices::{Notice, Notices};
use super::theme::Icon;
use super::widgets::{icon, note};

/// What the frame shows besides the context.
pub struct Shell<'a> {
    /// The open screen.
    pub route: &'a Route,
    /// Whether there is a screen to go back to.
    pub can_go_back: bool,
    /// What the person should know.
    pub notices: &'a Notices,
}

impl Shell<'_> {
    /// Draws the frame, and the screen inside it.
    pub fn show(&self, ctx: &ViewContext<'_>, ui: &mut Ui, screen: impl FnOnce(&mut Ui)) {
        let tokens = ctx.look.tokens;
        let narrow = ui.available_width() < tokens.size.narrow;
        let bar = self.panel(ctx, Margin::symmetric(tokens.space.m as i8, tokens.space.s as i8));
        let rail = bar.fill(tokens.color.rail.into());
        if !narrow {
            let panel = Panel::left("rail").frame(rail.inner_margin(tokens.space.s));
            let panel = panel.exact_size(tokens.size.rail).resizable(false);
            panel.show_separator_line(false).show(ui, |ui| {
                rail::show(ctx, ui, self.route);
            });
        }
        let top = Panel::top("bar").frame(bar).show_separator_line(true);
        top.show(ui, |ui| bar::show(ctx, ui, self));
        if narrow {
            let top = Panel::top("rail").frame(rail).show_separator_line(false);
            top.show(ui, |ui| self.narrow_rail(ctx, ui));
        }
        let foot = bar.inner_margin(Margin::symmetric(tokens.space.m as i8, tokens.space.xs as i8));
        let foot = Panel::bottom("foot").frame(foot).show_separator_line(true);
        foot.show(ui, |ui| foot_line(ctx, ui));
        let page = Frame::new().fill(tokens.color.page.into());
        CentralPanel::default().frame(page).show(ui, |ui| {
            self.notices(ctx, ui);
            screen(ui);
        });
    }

    fn panel(&self, ctx: &ViewContext<'_>, margin: Margin) -> Frame {
        let _ = self;
        Frame::new().fill(ctx.look.tokens.color.page.into()).inner_margin(margin)
    }

    fn narrow_rail(&self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let area = ScrollArea::horizontal().id_salt("narrow rail");
        // It scrolls to what has the keyboard; a bar would only take room.
        let area = area.scroll_bar_visibility(ScrollBarVisibility::AlwaysHidden);
        area.show(ui, |ui| {
            ui.style_mut().wrap_mode = Some(egui::TextWrapMode::Extend);
            ui.horizontal(|ui| rail::show_narrow(ctx, ui, self.route));
        });
    }

    fn notices(&self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let space = ctx.look.tokens.space;
        let margin = Margin { bottom: 0, ..Margin::symmetric(space.l as i8, space.s as i8) };
        for (id, notice) in self.notices.iter() {
            let text = notice_text(ctx, notice);
            let gone = ui.push_id(id, |ui| {
                Frame::new().inner_margin(margin).show(ui, |ui| note(ctx.look, ui, &text)).inner
            });
            if gone.inner {
                ctx.outbox.send(Command::DismissNotice(*id));
            }
        }
    }
}

fn foot_line(ctx: &ViewContext<'_>, ui: &mut Ui) {
    let tokens = ctx.look.tokens;
    let quiet = tokens.color.quiet;
    ui.horizontal(|ui| {
        let (rect, _) =
            ui.allocate_exact_size(vec2(tokens.size.icon, tokens.size.icon), egui::Sense::hover());
        icon(ui.painter(), ctx.look, Icon::Offline, rect.center(), quiet);
        let text = RichText::new(ctx.text("foot-offline")).text_style(TextStyle::Small);
        ui.label(text.color(Color32::from(quiet)));
    });
}

fn notice_text(ctx: &ViewContext<'_>, notice: &Notice) -> String {
    match notice {
        Notice::LeftOut(name) => {
            let name = ctx.look.private(name);
            ctx.look.texts.with("notice-left-out", &[("name", crate::i18n::Arg::Text(&name))])
        }
        Notice::NotStored => ctx.text("notice-not-stored"),
        Notice::Copied => ctx.text("notice-copied"),
        Notice::NoDialog => ctx.text("notice-no-dialog"),
    }
}
