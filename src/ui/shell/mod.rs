//! The frame around the screens: rail, bars, foot line, notices, drop overlay.

mod bar;
mod items;
mod rail;

use egui::{
    Align2, CentralPanel, Color32, CursorIcon, Frame, Id, Margin, Panel, Rect, Role, Sense,
    TextStyle, Ui, UiBuilder, WidgetInfo, vec2,
};

use super::command::{Command, HelpPart, Route};
use super::context::ViewContext;
use super::notices::{Notice, Notices};
use super::theme::Icon;
use super::widgets::{as_wide_as_page, icon, left_middle, note, set_above_title, write};
use crate::i18n::{Arg, Texts};
use crate::save::SaveError;

/// The parts of the window.
#[derive(Clone, Copy, Debug)]
pub struct Regions {
    /// Where they are, in the order that a key leads through them.
    pub places: [Rect; 4],
    /// The item of the rail that stands for the open screen, where the rail is beside it.
    pub open: Option<Id>,
}

impl Default for Regions {
    fn default() -> Self {
        Self { places: [Rect::NOTHING; 4], open: None }
    }
}

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
    /// Draws the frame, and the screen inside it; where rail, bar, screen and foot are.
    pub fn show(
        &self,
        ctx: &ViewContext<'_>,
        ui: &mut Ui,
        screen: impl FnOnce(&mut Ui),
    ) -> Regions {
        let tokens = ctx.look.tokens;
        let narrow = ui.available_width() < tokens.size.narrow;
        let bar = self.panel(ctx, Margin::symmetric(tokens.space.m as i8, tokens.space.s as i8));
        let rail = bar.fill(tokens.color.rail.into());
        let mut open = None;
        let beside = (!narrow).then(|| {
            let panel = Panel::left("rail").frame(rail.inner_margin(tokens.space.s));
            let panel = panel.exact_size(tokens.size.rail).resizable(false);
            let shown = panel.show_separator_line(false).show(ui, |ui| {
                open = rail::show(ctx, ui, self.route);
            });
            shown.response.rect
        });
        let low = narrow && ui.available_height() < tokens.size.low;
        let top = Panel::top("bar").frame(bar).show_separator_line(true);
        let top = top.show(ui, |ui| {
            if low {
                bar::show_low(ctx, ui, self, |ui| self.narrow_rail(ctx, ui, true));
            } else {
                bar::show(ctx, ui, self);
            }
        });
        let top = top.response.rect;
        let beside = beside.or_else(|| low.then_some(top)).unwrap_or_else(|| {
            let above = Panel::top("rail").frame(rail).show_separator_line(false);
            above.show(ui, |ui| self.narrow_rail(ctx, ui, false)).response.rect
        });
        let foot = bar.inner_margin(Margin::symmetric(tokens.space.m as i8, tokens.space.xs as i8));
        let foot_height = tokens.size.icon + 2.0 * tokens.space.xs;
        // The foot is drawn last, so that the keyboard reaches it after the screen.
        let mut room = ui.available_rect_before_wrap();
        room.max.y -= foot_height;
        let mut above = ui.new_child(UiBuilder::new().id_salt("screen").max_rect(room));
        let page = Frame::new().fill(tokens.color.page.into());
        // A bar of icons has no room for whose export it is.
        set_above_title(ui, if low { bar::name_and_days(ctx) } else { String::new() });
        let page = CentralPanel::default().frame(page).show(&mut above, |ui| {
            self.notices(ctx, ui);
            screen(ui);
        });
        let foot = Panel::bottom("foot").frame(foot).exact_size(foot_height).resizable(false);
        let foot = foot.show_separator_line(false).show(ui, |ui| foot_line(ctx, ui)).response.rect;
        let line = (tokens.size.line, Color32::from(tokens.color.hairline));
        ui.painter().hline(foot.x_range(), foot.top(), line);
        Regions { places: [beside, top, page.response.rect, foot], open }
    }

    fn panel(&self, ctx: &ViewContext<'_>, margin: Margin) -> Frame {
        let _ = self;
        Frame::new().fill(ctx.look.tokens.color.page.into()).inner_margin(margin)
    }

    fn narrow_rail(&self, ctx: &ViewContext<'_>, ui: &mut Ui, low: bool) {
        ui.horizontal(|ui| {
            rail::menu(ctx, ui, self.route);
            rail::show_narrow(ctx, ui, self.route, low);
        });
    }

    fn notices(&self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        for (id, notice) in self.notices.iter() {
            let text = notice_text(ctx, notice);
            ui.add_space(ctx.look.tokens.space.s);
            let gone =
                ui.push_id(id, |ui| as_wide_as_page(ctx.look, ui, |ui| note(ctx.look, ui, &text)));
            if gone.inner {
                ctx.outbox.send(Command::DismissNotice(*id));
            }
        }
    }
}

/// Says that nothing leaves, and leads to how that can be checked.
fn foot_line(ctx: &ViewContext<'_>, ui: &mut Ui) {
    let tokens = ctx.look.tokens;
    let quiet = tokens.color.quiet;
    let said = ctx.text("foot-offline");
    let side = tokens.size.icon;
    let room = ui.available_width() - side - tokens.space.s;
    let mut text = write(ui, &said, TextStyle::Small, quiet, f32::INFINITY);
    if text.width() > room {
        // Half a sentence would say something else.
        text = write(ui, &ctx.text("foot-offline-short"), TextStyle::Small, quiet, room);
    }
    let size = vec2(side + tokens.space.s + text.width(), side);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Link, true, &said));
    icon(ui.painter(), ctx.look, Icon::Offline, left_middle(rect, side / 2.0), quiet);
    text.at(ui.painter(), Align2::LEFT_CENTER, left_middle(rect, side + tokens.space.s));
    if response.has_focus() {
        // There is less room around it than the ring of others takes.
        let ring = (tokens.size.ring, egui::Color32::from(tokens.color.focus));
        let around = rect.expand2(vec2(tokens.space.xs + 2.0 * tokens.size.line, tokens.space.xs));
        ui.painter().rect_stroke(around, tokens.radius.s, ring, egui::StrokeKind::Inside);
    }
    if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
        ctx.outbox.go(Route::Help(HelpPart::Offline));
    }
}

fn notice_text(ctx: &ViewContext<'_>, notice: &Notice) -> String {
    match notice {
        Notice::LeftOut(name) => {
            let name = ctx.look.private(name);
            ctx.look.texts.with("notice-left-out", &[("name", Arg::Text(&name))])
        }
        Notice::CopySaved(path, left_out) => {
            let args = [("name", Arg::Text(path))];
            let saved = ctx.look.texts.with("copy-saved", &args);
            format!("{saved} {}", ctx.look.counted("copy-left-out", *left_out))
        }
        Notice::Saved(path) => ctx.look.texts.with("notice-saved", &[("name", Arg::Text(path))]),
        Notice::NotSaved(why) => not_saved(ctx.look.texts, *why),
        Notice::NotStored => ctx.text("notice-not-stored"),
        Notice::InAgain => ctx.text("notice-in-again"),
        Notice::Copied => ctx.text("notice-copied"),
        Notice::NoDialog => ctx.text("notice-no-dialog"),
        Notice::NoOpenDialog => ctx.text("notice-no-open-dialog"),
    }
}

/// The text that says why nothing was saved.
pub(super) fn not_saved(texts: &Texts, why: SaveError) -> String {
    let id = match why {
        SaveError::NoRoom(room) => {
            let (needed, free) = (texts.size(room.needed_bytes), texts.size(room.free_bytes));
            let sizes = [("needed", Arg::Text(&needed)), ("free", Arg::Text(&free))];
            return texts.with("screen-save-failed-room", &sizes);
        }
        SaveError::NoSpace => "screen-save-failed-space",
        SaveError::NotAllowed => "screen-save-failed-allowed",
        SaveError::NoFolder => "screen-save-failed-folder",
        SaveError::ReadOnly => "screen-save-failed-read-only",
        SaveError::InUse => "screen-save-failed-in-use",
        SaveError::IsRead => "screen-save-failed-is-read",
        SaveError::Exists => "notice-exists",
        SaveError::Other => "screen-save-failed-other",
    };
    texts.get(id)
}
