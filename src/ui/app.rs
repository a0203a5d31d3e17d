//! The eframe app: `logic` takes in, `ui` draws.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use egui::{Context, OutputCommand, Theme, ThemePreference, Ui, ViewportCommand};

use super::command::{Command, Outbox, RecordsOf, Route};
use super::focus::Focus;
use super::keys;
use super::quick_exit::QuickExit;
use super::shell::Shell;
use super::state::AppState;
use super::theme::{self, Tokens};
use super::views::Screen;
use super::widgets::drop_overlay;
use crate::i18n::Arg;
use crate::reader::{Event, Input, Place};
use crate::settings::{Settings, ThemeChoice};

/// After a message the window waits this long, so that several are drawn at once.
const GATHER: Duration = Duration::from_millis(4);

/// No picture that the window draws with is wider or higher; a sheet of paper at double size fits.
const TEXTURE_SIDE_MAX: usize = 4096;

/// Screens kept as they were left.
const LEFT_MAX: usize = 16;

/// A screen that was left.
struct Left {
    route: Route,
    screen: Screen,
    had_keyboard: Option<egui::Id>,
}

/// The window's app.
pub struct Dossier {
    state: AppState,
    outbox: Outbox,
    light: Tokens,
    dark: Tokens,
    screen: Screen,
    screen_of: Route,
    /// Screens that were open before, and what had the keyboard there, the last one last.
    left: Vec<Left>,
    focus: Focus,
    quick_exit: QuickExit,
    /// Whether the clipboard may hold text of this window.
    filled_clipboard: bool,
    /// Whether a field was written in when the last frame ended: by now a key may have left it.
    writing: bool,
    /// The window's title, as the system has it.
    title: String,
}

impl Dossier {
    /// An app in this context, with these files to open at once.
    pub fn new(ctx: &Context, settings: Settings, place: Place, inputs: Vec<Input>) -> Self {
        theme::fonts::install_for(ctx, settings.lang);
        ctx.options_mut(|options| {
            options.fallback_theme = Theme::Light;
            options.zoom_with_keyboard = false;
        });
        let waker = ctx.clone();
        let wake = Arc::new(move || waker.request_repaint_after(GATHER));
        let contrast = settings.contrast;
        theme::apply(ctx, contrast);
        apply_settings(ctx, &settings);
        let outbox = Outbox::default();
        if !inputs.is_empty() {
            outbox.send(Command::Open(inputs));
        }
        Self {
            state: AppState::new(settings, place, wake),
            outbox,
            light: Tokens::of(Theme::Light, contrast),
            dark: Tokens::of(Theme::Dark, contrast),
            screen: Screen::open(&Route::Welcome),
            screen_of: Route::Welcome,
            left: Vec::new(),
            focus: Focus::default(),
            quick_exit: QuickExit::default(),
            filled_clipboard: false,
            writing: false,
            title: String::new(),
        }
    }

    /// Does a command, as if a view had sent it.
    pub fn send(&self, command: Command) {
        self.outbox.send(command);
    }

    /// Takes an event, as if the reader had told it.
    pub fn take(&mut self, event: Event) {
        self.state.take(event);
    }

    /// Speaks in these texts, whatever language is chosen.
    pub fn speak(&mut self, texts: crate::i18n::Texts) {
        self.state.speak(texts);
    }

    /// What the window knows.
    pub fn state(&self) -> &AppState {
        &self.state
    }

    fn dropped(&mut self, ctx: &Context) {
        let files = ctx.input(|input| {
            let path = |file: &egui::DroppedFileHandle| Path::to_path_buf(file.path());
            input.raw.dropped_files.iter().map(path).map(Input::Path).collect::<Vec<_>>()
        });
        if !files.is_empty() {
            self.state.apply(Command::Open(files));
        }
    }

    /// Opens the screen of the route; one that was open before is as it was left, with the keyboard
    /// where it was.
    fn turn(&mut self, ctx: &Context) {
        let route = self.state.route().clone();
        if matches!(route, Route::Welcome | Route::Scanning) {
            self.left.clear();
        }
        // The list of all records starts anew, but from another list or on the way back.
        let all = matches!(&route, Route::Records(of) if *of == RecordsOf::default());
        let anew = all && !self.state.is_back() && !matches!(self.screen, Screen::Records(_));
        if anew {
            self.left.retain(|it| it.route != route);
        }
        let at = self.left.iter().position(|it| it.route == route);
        let left = at.map(|at| self.left.remove(at));
        let (mut screen, had_keyboard) =
            left.map_or_else(|| (Screen::open(&route), None), |it| (it.screen, it.had_keyboard));
        screen.follow(&self.screen);
        let before = std::mem::replace(&mut self.screen, screen);
        self.left.push(Left {
            route: std::mem::replace(&mut self.screen_of, route),
            screen: before,
            had_keyboard: ctx.memory(egui::Memory::focused),
        });
        self.focus.turned(ctx, had_keyboard.filter(|_| self.state.is_back()));
        if self.left.len() > LEFT_MAX {
            self.left.remove(0);
        }
    }

    fn follow(&mut self, ctx: &Context, before: &Settings) {
        if self.state.settings() != before {
            let contrast = self.state.settings().contrast;
            if contrast != before.contrast {
                theme::apply(ctx, contrast);
                self.light = Tokens::of(Theme::Light, contrast);
                self.dark = Tokens::of(Theme::Dark, contrast);
            }
            if self.state.settings().lang != before.lang {
                theme::fonts::install_for(ctx, self.state.settings().lang);
            }
            apply_settings(ctx, self.state.settings());
        }
        if let Some(text) = self.state.take_clipboard() {
            ctx.copy_text(text);
        }
        if self.state.take_leaving() {
            self.leave(ctx);
        } else if *self.state.route() != self.screen_of {
            self.turn(ctx);
        }
        if let Some(spot) = self.state.take_spot() {
            self.focus.send(ctx, spot);
        }
    }

    /// Closes the window, out of sight first: the screens and what was typed into them are gone.
    fn leave(&mut self, ctx: &Context) {
        (self.screen, self.screen_of) = (Screen::open(&Route::Welcome), Route::Welcome);
        self.left.clear();
        if std::mem::take(&mut self.filled_clipboard) {
            ctx.copy_text(String::new());
        }
        ctx.send_viewport_cmd(ViewportCommand::Visible(false));
        ctx.send_viewport_cmd(ViewportCommand::Close);
        ctx.request_repaint();
    }

    /// Keeps the window's title: it names the screen, which a screen reader says, too.
    fn name_window(&mut self, ctx: &Context) {
        let tokens = &self.light;
        let view = self.state.context(tokens, &self.outbox);
        let screen = view.title(self.state.route());
        let title = view.look.texts.with("window-title", &[("screen", Arg::Text(&screen))]);
        if title != self.title {
            ctx.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }
}

impl eframe::App for Dossier {
    fn raw_input_hook(&mut self, _ctx: &Context, input: &mut egui::RawInput) {
        // The picture that holds all letters is as wide as the largest there may be, from the first
        // frame on, here and in the driver.
        let may_be = input.max_texture_side.unwrap_or(TEXTURE_SIDE_MAX);
        input.max_texture_side = Some(may_be.min(TEXTURE_SIDE_MAX));
    }

    fn logic(&mut self, ctx: &Context, _frame: &mut eframe::Frame) {
        let before = self.state.settings().clone();
        self.focus.watch(ctx);
        self.state.set_clock(ctx.input(|input| input.time));
        self.state.poll();
        self.dropped(ctx);
        let leaves = self.quick_exit.pressed(ctx);
        for command in keys::pressed(ctx, before.text_size, self.writing) {
            self.state.apply(command);
        }
        for command in self.outbox.take() {
            self.state.apply(command);
        }
        if leaves {
            // After all else that was asked for, so that nothing opens again.
            self.state.apply(Command::Leave);
        }
        self.follow(ctx, &before);
        if let Some(secs) = self.state.due_secs() {
            ctx.request_repaint_after(Duration::from_secs_f64(secs.max(0.0)));
        }
        self.name_window(ctx);
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        let tokens = match ui.ctx().theme() {
            Theme::Light => &self.light,
            Theme::Dark => &self.dark,
        };
        let ctx = self.state.context(tokens, &self.outbox);
        let shell = Shell {
            route: self.state.route(),
            can_go_back: self.state.can_go_back(),
            notices: self.state.notices(),
        };
        let screen = &mut self.screen;
        self.focus.drawn(shell.show(&ctx, ui, |ui| screen.ui(&ctx, ui)));
        if ui.input(|input| !input.raw.hovered_files.is_empty()) {
            drop_overlay(ctx.look, ui.ctx());
        }
        self.writing = ui.ctx().text_edit_focused();
        // A field may have filled it as well: what is marked in one can be copied.
        let copies = |it: &OutputCommand| matches!(it, OutputCommand::CopyText(_));
        self.filled_clipboard |= ui.output(|output| output.commands.iter().any(copies));
        if !self.outbox.is_empty() {
            ui.ctx().request_repaint();
        }
    }
}

fn apply_settings(ctx: &Context, settings: &Settings) {
    ctx.set_theme(match settings.theme {
        ThemeChoice::System => ThemePreference::System,
        ThemeChoice::Light => ThemePreference::Light,
        ThemeChoice::Dark => ThemePreference::Dark,
    });
    theme::move_as_chosen(ctx, settings.motion);
    ctx.set_zoom_factor(f32::from(settings.text_size.0) / 100.0);
}
