//! What is to be said of the export as a whole, each with what can be done about it.

use std::collections::BTreeSet;

use egui::{Color32, Popup, RichText, ScrollArea, Sense, TextStyle, Ui, Vec2};

use crate::i18n::{Arg, howto_platforms};
use crate::ui::command::{Command, Route};
use crate::ui::context::ViewContext;
use crate::ui::states::{Kind, LeftOut, State};
use crate::ui::theme::Icon;
use crate::ui::widgets::{Button, balanced, card, icon, keep_focus_in_sight};

/// Draws them.
pub(super) fn show(ctx: &ViewContext<'_>, ui: &mut Ui) {
    if ctx.states.is_empty() {
        return;
    }
    card(ctx.look, ui, |ui| {
        for (at, state) in ctx.states.iter().enumerate() {
            ui.push_id(state.kind as usize, |ui| {
                ui.horizontal_top(|ui| {
                    sign(ctx, ui, state.kind);
                    ui.vertical(|ui| {
                        ui.set_width(ui.available_width());
                        one(ctx, ui, state);
                        ui.horizontal_wrapped(|ui| offers(ctx, ui, (state, at)));
                    });
                });
            });
        }
    });
}

fn sign(ctx: &ViewContext<'_>, ui: &mut Ui, kind: Kind) {
    let look = ctx.look;
    let glyph = match kind {
        Kind::Locked => Icon::Lock,
        Kind::Stopped => Icon::Stop,
        Kind::UnknownApp | Kind::SortedByWords | Kind::PickedApp | Kind::LayoutChanged => {
            Icon::Question
        }
        Kind::SecondArchive | Kind::Unlisted => Icon::Files,
        _ => Icon::FileX,
    };
    let side = Vec2::splat(look.tokens.size.icon);
    let (rect, _) = ui.allocate_exact_size(side, Sense::hover());
    icon(ui.painter(), look, glyph, rect.center(), look.tokens.color.quiet);
}

fn one(ctx: &ViewContext<'_>, ui: &mut Ui, state: &State) {
    let look = ctx.look;
    let name = state.names.first().map_or_else(String::new, |name| match state.kind {
        // The name of an app, which is ours.
        Kind::SortedByWords | Kind::PickedApp => name.for_window(),
        _ => look.private(name),
    });
    let args = [
        ("count", Arg::Count(state.count)),
        ("read", Arg::Count(state.count)),
        ("all", Arg::Count(state.all)),
        ("name", Arg::Text(&name)),
    ];
    let id = text_id(state.kind);
    balanced(ui, look.texts.with(id, &args));
    names(ctx, ui, state);
}

/// What can be done about it.
fn offers(ctx: &ViewContext<'_>, ui: &mut Ui, (state, at): (&State, usize)) {
    if is_of_app(state.kind) {
        pick(ctx, ui);
    }
    help(ctx, ui, at);
}

/// A button that helps; the same one stands only once, at the last that it helps with.
fn help(ctx: &ViewContext<'_>, ui: &mut Ui, at: usize) {
    // The password is asked for below already.
    let asked = |it: &&State| it.kind == Kind::Locked && ctx.lacks.needs_password();
    let state = ctx.states.get(at).filter(|it| !asked(it));
    let Some((id, command)) = state.map(|it| helping(ctx, it.kind)) else { return };
    let mut later = ctx.states.iter().skip(at + 1).map(|it| helping(ctx, it.kind));
    if later.any(|it| it.0 == id) {
        return;
    }
    if Button::quiet(&ctx.text(id)).show(ctx.look, ui).clicked() {
        ctx.outbox.send(command);
    }
}

/// Whether the person may know better which app it is from.
fn is_of_app(kind: Kind) -> bool {
    matches!(kind, Kind::UnknownApp | Kind::SortedByWords | Kind::PickedApp)
}

/// All apps by name, behind a button; with the one picked, the way back to not knowing.
fn pick(ctx: &ViewContext<'_>, ui: &mut Ui) {
    let look = ctx.look;
    let word = ctx.text("pick-app");
    let button = Button::quiet(&word).icon(Icon::ChevronDown).show(look, ui);
    let width = look.tokens.size.rail;
    let high = ui.ctx().content_rect().height() - 3.0 * look.tokens.size.row;
    Popup::menu(&button).width(width).show(|ui| {
        ui.set_width(width);
        ScrollArea::vertical().id_salt("apps").max_height(high).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let mut offer = |name: &str, profile: Option<&str>| {
                let chosen = ctx.picked_app == profile;
                if Button::bare(name).chosen(chosen).show(look, ui).clicked() {
                    ctx.outbox.send(Command::PickApp(profile.map(str::to_owned)));
                    ui.close();
                }
            };
            offer(&ctx.text("pick-app-none"), None);
            let mut seen = BTreeSet::new();
            for app in howto_platforms().iter().filter(|it| !it.profile.is_empty()) {
                if seen.insert(&app.profile) {
                    offer(&look.texts.howto(app).title, Some(&app.profile));
                }
            }
            keep_focus_in_sight(ui);
        });
    });
}

/// The files it is about, where those are to be named.
fn names(ctx: &ViewContext<'_>, ui: &mut Ui, state: &State) {
    let named = matches!(
        state.kind,
        Kind::Locked
            | Kind::LeftOut
            | Kind::Unfit
            | Kind::TooLarge
            | Kind::NotRead
            | Kind::LayoutChanged
    );
    if !named || state.names.is_empty() {
        return;
    }
    let look = ctx.look;
    let mut said: Vec<String> = state.names.iter().map(|name| look.private(name)).collect();
    let rest = state.count.saturating_sub(said.len() as u64);
    if rest > 0 {
        said.push(look.counted("state-more-files", rest));
    }
    let quiet = Color32::from(look.tokens.color.quiet);
    let said = RichText::new(said.join(" · ")).text_style(TextStyle::Small).color(quiet);
    balanced(ui, said);
}

fn text_id(kind: Kind) -> &'static str {
    match kind {
        Kind::ReaderGone => "state-reader-gone",
        Kind::Stopped => "state-stopped",
        Kind::Locked => "state-locked-files",
        Kind::LeftOut => "state-left-out",
        Kind::Damaged => "state-damaged",
        Kind::DamagedInside => "state-damaged-inside",
        Kind::Unfit => "state-unfit",
        Kind::TooLarge => "state-too-large",
        Kind::NotRead => "screen-overview-unread",
        Kind::SecondArchive => "state-second-archive",
        Kind::Unlisted => "state-unlisted",
        Kind::LayoutChanged => "state-layout-changed",
        Kind::UnknownApp => "state-unknown-app-words",
        Kind::SortedByWords => "state-known-app-words",
        Kind::PickedApp => "state-picked-app",
        Kind::ReadingCopy => "state-reading-copy",
        Kind::ShortReport => "state-short-report",
        Kind::NoExportPhoto => "state-not-an-export-photo",
        Kind::NoExportProgram => "state-not-an-export-program",
        Kind::NoExportDocument => "state-not-an-export-document",
        Kind::NoExportEmpty => "state-no-files",
        Kind::NoExport => "state-not-an-export",
    }
}

/// The steps for the app of this export, or of all.
fn how_to(ctx: &ViewContext<'_>) -> Route {
    let platform = ctx.results.and_then(|it| it.findings.platforms.first());
    Route::HowTo(platform.map(|it| it.id.clone()))
}

/// The text of a button that helps, and what it does.
fn helping(ctx: &ViewContext<'_>, kind: Kind) -> (&'static str, Command) {
    match kind {
        Kind::ReaderGone => ("state-reader-gone.do", Command::ReadAgain),
        Kind::Stopped => ("state-stopped.do", Command::ReadAgain),
        // Who said that there is no password may find it after all.
        Kind::Locked => ("state-locked-files.do", Command::AskPassword),
        Kind::LeftOut | Kind::TooLarge | Kind::NotRead | Kind::LayoutChanged => {
            ("screen-overview-unread-see", Command::Go(Route::Files))
        }
        Kind::SecondArchive | Kind::Unlisted => {
            ("state-unlisted.do", Command::ReadToo(LeftOut::Unlisted))
        }
        Kind::Unfit => ("state-unfit.do", Command::ReadToo(LeftOut::Unfit)),
        Kind::ReadingCopy => ("state-reading-copy.do", Command::Go(how_to(ctx))),
        Kind::ShortReport => ("state-short-report.do", Command::Go(how_to(ctx))),
        Kind::NoExportPhoto
        | Kind::NoExportProgram
        | Kind::NoExportDocument
        | Kind::NoExportEmpty
        | Kind::NoExport => ("state-not-an-export.do", Command::Go(Route::HowTo(None))),
        Kind::UnknownApp | Kind::SortedByWords | Kind::PickedApp => {
            ("sorting-see", Command::Go(Route::Sorting))
        }
        Kind::Damaged | Kind::DamagedInside => {
            ("state-damaged-inside.do", Command::Go(how_to(ctx)))
        }
    }
}
