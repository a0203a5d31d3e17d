//! Where a summary is saved, and what came of it.

use std::path::Path;

use egui::Ui;
use egui::accesskit::Live;

use super::super::paper::whole_path;
use super::quiet;
use crate::i18n::Arg;
use crate::report::ReportError;
use crate::save::Replace;
use crate::ui::command::Command;
use crate::ui::context::ViewContext;
use crate::ui::shell::not_saved;
use crate::ui::summary::{Ask, Fault, Form, Outcome};
use crate::ui::theme::Icon;
use crate::ui::widgets::{Button, balanced, bring_in_sight, card_title, save_field};

/// The path that is typed.
#[derive(Default)]
pub(super) struct Place {
    typed: String,
    form: Form,
    /// What came of saving, as it was last shown.
    shown: Outcome,
}

impl Place {
    /// Draws it.
    pub(super) fn ui(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        card_title(ui, &ctx.text("screen-save-title"));
        self.forms(ctx, ui);
        let busy = *ctx.summary.outcome() == Outcome::Saving;
        ui.add_enabled_ui(!busy, |ui| {
            ui.horizontal_wrapped(|ui| {
                let choose = ctx.text("screen-save-choose");
                if Button::primary(&choose).icon(Icon::Save).show(look, ui).clicked() {
                    let name = ctx.text("screen-save-file-name");
                    let name = format!("{name}.{}", self.form.ending());
                    ctx.outbox.send(Command::Summary(Ask::ChoosePlace(name, self.form)));
                }
                let words = ("screen-save-path", "screen-save-now");
                if let Some(typed) = save_field(look, ui, words, &mut self.typed) {
                    let path = self.form.with_ending(&whole_path(Path::new(&typed)));
                    ctx.outbox.send(Command::Summary(Ask::Save(path, Replace::Never)));
                }
            });
        });
        let told = ui.scope(|ui| outcome(ctx, ui)).response;
        ui.ctx().accesskit_node_builder(told.id, |node| node.set_live(Live::Polite));
        if self.shown != *ctx.summary.outcome() {
            self.shown.clone_from(ctx.summary.outcome());
            bring_in_sight(ui, told.rect);
        }
    }

    /// In which form it is saved, and what that is.
    fn forms(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let text = |form: Form| ctx.text(&format!("save-form-{}", form.code()));
        ui.horizontal_wrapped(|ui| {
            for form in Form::ALL {
                let button =
                    Button::quiet(&text(form)).chosen(self.form == form).show(ctx.look, ui);
                if button.clicked() {
                    self.form = form;
                }
            }
        });
        let what = ctx.text(&format!("save-form-{}-text", self.form.code()));
        balanced(ui, quiet(ctx, &what));
    }
}

fn outcome(ctx: &ViewContext<'_>, ui: &mut Ui) {
    let look = ctx.look;
    let named = |id: &str, path: &Path| {
        look.texts.with(id, &[("name", Arg::Text(&path.display().to_string()))])
    };
    match ctx.summary.outcome() {
        Outcome::Nothing => {}
        Outcome::Saving => {
            balanced(ui, quiet(ctx, &ctx.text("screen-save-saving")));
        }
        Outcome::Exists(path) => {
            balanced(ui, named("screen-save-exists", path));
            ui.horizontal_wrapped(|ui| {
                let keep = ctx.text("screen-save-keep-old");
                if Button::quiet(&keep).show(look, ui).clicked() {
                    ctx.outbox.send(Command::Summary(Ask::Dismiss));
                }
                let replace = ctx.text("screen-save-replace");
                if Button::quiet(&replace).show(look, ui).clicked() {
                    let ask = Ask::Save(path.clone(), Replace::Yes);
                    ctx.outbox.send(Command::Summary(ask));
                }
            });
        }
        Outcome::Saved { path, pages, hidden } => {
            let name = path.display().to_string();
            if Form::of(path) == Form::Page {
                balanced(ui, named("save-done-page", path));
            } else {
                let args = [("name", Arg::Text(&name)), ("pages", Arg::Count(*pages as u64))];
                balanced(ui, look.texts.with("screen-save-done", &args));
                balanced(ui, quiet(ctx, &look.counted("screen-save-done-hidden", *hidden as u64)));
            }
            copy_path(ctx, ui, name);
        }
        Outcome::Listed { path, records } => {
            let name = path.display().to_string();
            let args = [("name", Arg::Text(&name)), ("count", Arg::Count(*records as u64))];
            balanced(ui, look.texts.with("save-done-records", &args));
            copy_path(ctx, ui, name);
        }
        Outcome::Failed(fault) => {
            balanced(ui, sentence(ctx, fault));
        }
    }
}

/// The way to the saved file: its path, to be pasted into a window of files.
fn copy_path(ctx: &ViewContext<'_>, ui: &mut Ui, path: String) {
    if Button::quiet(&ctx.text("save-copy-path")).icon(Icon::Copy).show(ctx.look, ui).clicked() {
        ctx.outbox.send(Command::Copy(path));
    }
}

fn sentence(ctx: &ViewContext<'_>, fault: &Fault) -> String {
    ctx.text(match fault {
        Fault::Place(why) => return not_saved(ctx.look.texts, *why),
        Fault::Pages(ReportError::Leaks(_) | ReportError::ReadBack) => "screen-save-failed-check",
        Fault::Pages(ReportError::Layout(_) | ReportError::Stopped) => "screen-save-failed-made",
        Fault::NoDialog => "screen-save-failed-dialog",
    })
}
