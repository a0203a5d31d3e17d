//! What the window knows, and the one function that changes it.

mod apart;
mod ask;
mod copy;
mod open;
mod sort;

use std::sync::Arc;

use crate::findings::Filter;
use crate::i18n::Texts;
use crate::insight::Results;
use crate::reader::frame::Question;
use crate::reader::{Event, Place};
use crate::taxonomy::Category;

use crate::save::Replace;
use crate::settings::Settings;
use crate::ui::answers::Answers;
use crate::ui::chooser::{Chooser, Chosen, Wanted};
use crate::ui::command::{Command, Outbox, RecordsOf, Route, Setting, Spot};
use crate::ui::context::{Detail, Kept, Look, Phase, ViewContext};
use crate::ui::copying::Copying;
use crate::ui::corrections::Corrections;
use crate::ui::history::History;
use crate::ui::keep::Keeping;
use crate::ui::notices::{Notice, Notices};
use crate::ui::proof::Check;
use crate::ui::reading::Reading;
use crate::ui::summary::{self, Summary};
use crate::ui::theme::Tokens;

/// Passwords that are tried on one export.
const PASSWORDS_MAX: usize = 16;

/// Wakes the window from another thread.
pub type Wake = Arc<dyn Fn() + Send + Sync>;

/// Whether the window stays open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Stay {
    #[default]
    Open,
    Leaving,
}

/// What the window knows.
pub struct AppState {
    reading: Reading,
    /// How often results have changed.
    revision: u64,
    answers: Answers,
    summary: Summary,
    history: History,
    notices: Notices,
    settings: Settings,
    texts: Texts,
    hide: bool,
    detail: Detail,
    /// The window's clock, in seconds.
    now_secs: f64,
    /// How many exports were opened.
    opened: u64,
    /// The one that is kept to compare another with.
    kept: Option<Kept>,
    /// What is done when what is open has been read.
    then: Option<apart::Then>,
    /// Parts of the open export that the person sorted otherwise.
    corrections: Corrections,
    chooser: Option<Chooser>,
    keeping: Option<Keeping>,
    /// A redacted copy on its way.
    copying: Option<Copying>,
    check: Check,
    /// Whether what is chosen belongs to what is open.
    adding: bool,
    clipboard: Option<String>,
    stay: Stay,
    /// Where the keyboard is to go.
    spot: Option<Spot>,
    place: Place,
    wake: Wake,
}

impl AppState {
    /// A window with nothing open.
    pub fn new(settings: Settings, place: Place, wake: Wake) -> Self {
        Self {
            reading: Reading::default(),
            revision: 0,
            answers: Answers::default(),
            summary: Summary::default(),
            history: History::default(),
            notices: Notices::default(),
            texts: Texts::new(settings.lang),
            hide: settings.hide_at_start,
            detail: settings.more_detail.into(),
            now_secs: 0.0,
            settings,
            opened: 0,
            kept: None,
            then: None,
            corrections: Corrections::default(),
            chooser: None,
            keeping: None,
            copying: None,
            check: Check::default(),
            adding: false,
            clipboard: None,
            stay: Stay::default(),
            spot: None,
            place,
            wake,
        }
    }

    /// Does what was asked. Everything that happens in the window happens here.
    pub fn apply(&mut self, command: Command) {
        match command {
            Command::Open(inputs) => self.open(inputs),
            Command::Apart(apart) => self.apart(apart),
            Command::OpenKept(route) => self.open_kept(route),
            Command::ReadAgain => self.add(Vec::new()),
            Command::ReadToo(what) => self.read_too(what),
            Command::LeaveOut(record) => self.summary.leave_out(record),
            Command::PickApp(profile) => self.pick_app(profile),
            Command::NamesAs(letters) => self.names_as(letters),
            Command::Unlock(password) => self.unlock(password),
            Command::ProveOffline => self.check.start(&self.wake),
            Command::GoOnLocked => self.reading.lacks.given_up = true,
            Command::AskPassword => self.ask_password(),
            Command::AddParts => {
                self.choose(Wanted::File);
                self.adding = self.chooser.is_some();
            }
            Command::ChooseFile => self.choose(Wanted::File),
            Command::ChooseFolder => self.choose(Wanted::Folder),
            Command::StopReading => {
                if let Some(client) = &mut self.reading.client {
                    client.stop();
                }
            }
            Command::CloseExport => self.close_export(),
            Command::Leave => self.leave(),
            Command::Go(route) => self.go(route),
            Command::Back => self.leaf(History::back),
            Command::Forward => self.leaf(History::forward),
            Command::Focus(spot) => self.focus(spot),
            Command::ToggleHide => self.hide = !self.hide,
            Command::ToggleDetail => self.detail = (self.detail == Detail::Simple).into(),
            Command::Tick(category) => self.tick(category),
            Command::Sort(correction) => self.sort(correction),
            Command::Unsort(place) => self.unsort(place.as_ref()),
            Command::KeepToCompare => self.keep_to_compare(),
            Command::ForgetKept => self.kept = None,
            Command::Keep(paper, path) => self.keep(paper, path),
            Command::SaveCopy(path) => self.save_copy(path),
            Command::Need(need) => self.ask(need),
            Command::Set(setting) => self.set(setting),
            Command::Copy(text) => {
                self.clipboard = Some(text);
                self.notices.add(Notice::Copied);
            }
            Command::Summary(ask) => self.summarize(ask),
            Command::DismissNotice(id) => self.notices.dismiss(id),
        }
    }

    /// In how many seconds the window is to look again, though nothing else happens.
    pub fn due_secs(&mut self) -> Option<f64> {
        self.notices.expire(self.now_secs)
    }

    /// Takes everything that other threads have told meanwhile.
    pub fn poll(&mut self) {
        self.poll_keeping();
        self.poll_copying();
        self.check.poll();
        while let Some(event) = self.reading.client.as_mut().and_then(|it| it.next(None)) {
            self.take(event);
        }
        if let Some(path) = self.summary.poll() {
            self.summarize(summary::Ask::Save(path, Replace::Never));
        }
        self.ask_for_listing();
        if let Some(chosen) = self.chooser.as_mut().and_then(Chooser::poll) {
            self.chooser = None;
            let adding = std::mem::take(&mut self.adding);
            match chosen {
                Chosen::NoDialog => self.notices.add(Notice::NoOpenDialog),
                Chosen::Inputs(inputs) if inputs.is_empty() => {}
                Chosen::Inputs(inputs) if adding => self.add(inputs),
                Chosen::Inputs(inputs) => self.open(inputs),
            }
        }
    }

    /// Speaks in these texts, whatever language is chosen.
    pub fn speak(&mut self, texts: Texts) {
        self.texts = texts;
    }

    /// Takes one event of the reader.
    pub fn take(&mut self, event: Event) {
        match event {
            Event::Progress(progress) => self.reading.go_on(self.now_secs, progress),
            // What is on show stays until all of it was read anew.
            Event::Results(results) if self.reading.anew => self.reading.next = Some(results),
            Event::Results(results) => self.found(results),
            Event::Answer(ticket, answer) => self.take_answer(ticket, answer),
            Event::Replaced { entry_name } => {
                self.lose_copy();
                self.notices.add(Notice::LeftOut(entry_name));
            }
            Event::Finished => {
                self.reading.anew = false;
                if let Some(results) = self.reading.next.take() {
                    self.found(results);
                }
                self.answers.retry();
                self.reading.turn(Phase::Ready);
                if *self.history.now() == Route::Scanning {
                    self.history.replace(Route::Overview);
                }
                self.go_on_then();
            }
            Event::Failed(failure) => {
                self.lose_copy();
                self.then = None;
                self.reading.anew = false;
                self.reading.turn(Phase::Failed(failure));
            }
        }
    }

    fn found(&mut self, results: Arc<Results>) {
        self.reading.found(results);
        self.answers.outdate();
        self.revision += 1;
    }

    /// Sets the window's clock: seconds since some moment.
    pub fn set_clock(&mut self, now_secs: f64) {
        self.now_secs = now_secs;
    }

    /// What a view may see now.
    pub fn context<'a>(&'a self, tokens: &'a Tokens, outbox: &'a Outbox) -> ViewContext<'a> {
        ViewContext {
            look: Look { tokens, texts: &self.texts, hide: self.hide },
            phase: self.reading.phase,
            inputs: &self.reading.inputs,
            results: self.reading.results.as_deref(),
            digest: &self.reading.digest,
            export_number: self.opened,
            kept: self.kept.as_ref(),
            corrections: &self.corrections,
            sorting: self.reading.anew,
            lacks: &self.reading.lacks,
            together: self.reading.together,
            picked_app: self.reading.picked.as_deref(),
            names_as: self.reading.names,
            states: &self.reading.states,
            progress: &self.reading.progress,
            left_secs: self.reading.pace.left_secs(),
            detail: self.detail == Detail::More,
            settings: &self.settings,
            answers: &self.answers,
            summary: &self.summary,
            copying: self.copying.is_some(),
            check: &self.check,
            narrowing: self.history.narrowing().filter(|it| **it != Filter::default()),
            revision: self.revision,
            outbox,
        }
    }

    /// The open screen.
    pub fn route(&self) -> &Route {
        self.history.now()
    }

    /// Whether the open screen is one that was gone back to.
    pub fn is_back(&self) -> bool {
        self.history.came_back()
    }

    /// Whether there is a screen to go back to.
    pub fn can_go_back(&self) -> bool {
        self.history.can_go_back()
    }

    /// What the person should know.
    pub fn notices(&self) -> &Notices {
        &self.notices
    }

    /// What the person chose.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Text for the clipboard, once.
    pub fn take_clipboard(&mut self) -> Option<String> {
        self.clipboard.take()
    }

    /// Whether the window is to close, once: all that was open is forgotten.
    pub fn take_leaving(&mut self) -> bool {
        std::mem::take(&mut self.stay) == Stay::Leaving
    }

    /// Where the keyboard is to go, once.
    pub fn take_spot(&mut self) -> Option<Spot> {
        self.spot.take()
    }

    fn tick(&mut self, category: Category) {
        let code = category.code();
        if !self.settings.ticked.remove(code) {
            self.settings.ticked.insert(code.to_owned());
        }
        self.store();
    }

    /// Stores the settings where the window is the real one.
    fn store(&mut self) {
        if self.place == Place::Process && self.settings.store().is_err() {
            self.notices.add(Notice::NotStored);
            return;
        }
        // What was not understood has been set aside.
        self.settings.odd = false;
    }

    fn focus(&mut self, spot: Spot) {
        if spot == Spot::Search && !self.route().has_search() {
            self.go(Route::Records(RecordsOf::default()));
        }
        self.spot = Some(spot);
    }

    fn leaf(&mut self, way: fn(&mut History)) {
        self.notices.turned();
        way(&mut self.history);
    }

    fn go(&mut self, route: Route) {
        self.notices.turned();
        // A link may outlive the export it belongs to.
        if route.needs_export() && self.reading.phase == Phase::Nothing {
            return;
        }
        // Leafing from record to record is one step: back leads to the list.
        if let (Route::Record { of: now, .. }, Route::Record { of, .. }) = (self.route(), &route)
            && now == of
        {
            self.history.replace(route);
        } else {
            self.history.go(route);
        }
    }

    fn set(&mut self, setting: Setting) {
        self.change(setting);
        self.store();
    }

    fn change(&mut self, setting: Setting) {
        match setting {
            Setting::Language(lang) => {
                self.settings.lang = lang;
                self.texts = Texts::new(lang);
            }
            Setting::Theme(theme) => self.settings.theme = theme,
            Setting::Contrast(contrast) => self.settings.contrast = contrast,
            Setting::WeekStart(day) => self.settings.week_start = day,
            Setting::Motion(motion) => self.settings.motion = motion,
            Setting::TextSize(size) => self.settings.text_size = size,
            Setting::HideAtStart(hide) => self.settings.hide_at_start = hide,
            Setting::MoreDetail(more) => {
                self.settings.more_detail = more;
                self.detail = more.into();
            }
            Setting::Zone(zone) => {
                self.settings.zone = zone;
                if self.reading.phase != Phase::Nothing {
                    let zone = self.options().zone;
                    self.put(&Question::Recount { zone });
                }
            }
        }
    }
}
