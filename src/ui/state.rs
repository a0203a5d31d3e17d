//! What the window knows, and the one function that changes it.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::findings::Zone;
use crate::i18n::Texts;
use crate::reader::frame::{Answer, Password, Question, ScanOptions};
use crate::reader::{Client, Event, Input, Place, Ticket};
use crate::taxonomy::Category;

use super::answers::Answers;
use super::chooser::{Chooser, Wanted};
use super::command::{Command, Need, Outbox, RecordsOf, Route, Setting, Spot};
use super::context::{Detail, Look, Phase, ViewContext};
use super::history::History;
use super::notices::{Notice, Notices};
use super::reading::Reading;
use super::summary::{self, Summary};
use super::theme::Tokens;
use crate::save::Replace;
use crate::settings::{Settings, ZoneChoice};

/// Passwords that are tried on one export.
const PASSWORDS_MAX: usize = 16;

/// Wakes the window from another thread.
pub type Wake = Arc<dyn Fn() + Send + Sync>;

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
    /// Categories of which the person has ticked what to do.
    ticked: BTreeSet<Category>,
    /// The window's clock, in seconds.
    now_secs: f64,
    chooser: Option<Chooser>,
    /// Whether what is chosen belongs to what is open.
    adding: bool,
    clipboard: Option<String>,
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
            ticked: BTreeSet::new(),
            now_secs: 0.0,
            settings,
            chooser: None,
            adding: false,
            clipboard: None,
            spot: None,
            place,
            wake,
        }
    }

    /// Does what was asked. Everything that happens in the window happens here.
    pub fn apply(&mut self, command: Command) {
        match command {
            Command::Open(inputs) => self.open(inputs),
            Command::ReadAgain => self.add(Vec::new()),
            Command::Unlock(password) => self.unlock(password),
            Command::GoOnLocked => self.reading.lacks.given_up = true,
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
            Command::CloseExport => {
                self.close();
                self.history = History::default();
            }
            Command::Go(route) => self.go(route),
            Command::Back => self.history.back(),
            Command::Forward => self.history.forward(),
            Command::Focus(spot) => self.focus(spot),
            Command::ToggleHide => self.hide = !self.hide,
            Command::ToggleDetail => self.detail = (self.detail == Detail::Simple).into(),
            Command::Tick(category) => {
                if !self.ticked.remove(&category) {
                    self.ticked.insert(category);
                }
            }
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

    /// Takes everything that other threads have told meanwhile.
    pub fn poll(&mut self) {
        while let Some(event) = self.reading.client.as_mut().and_then(|it| it.next(None)) {
            self.take(event);
        }
        if let Some(path) = self.summary.poll() {
            self.summarize(summary::Ask::Save(path, Replace::Never));
        }
        if let Some(inputs) = self.chooser.as_mut().and_then(Chooser::poll) {
            self.chooser = None;
            let adding = std::mem::take(&mut self.adding);
            if !inputs.is_empty() {
                if adding { self.add(inputs) } else { self.open(inputs) }
            }
        }
    }

    /// Takes one event of the reader.
    pub fn take(&mut self, event: Event) {
        match event {
            Event::Progress(progress) => self.reading.go_on(self.now_secs, progress),
            Event::Results(results) => {
                self.reading.found(results);
                self.answers.outdate();
                self.revision += 1;
            }
            Event::Answer(ticket, answer) => self.take_answer(ticket, answer),
            Event::Replaced { entry_name } => self.notices.add(Notice::LeftOut(entry_name)),
            Event::Finished => {
                self.reading.turn(Phase::Ready);
                if *self.history.now() == Route::Scanning {
                    self.history.replace(Route::Overview);
                }
            }
            Event::Failed(failure) => self.reading.turn(Phase::Failed(failure)),
        }
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
            results: self.reading.results.as_deref(),
            digest: &self.reading.digest,
            lacks: &self.reading.lacks,
            states: &self.reading.states,
            progress: &self.reading.progress,
            left_secs: self.reading.pace.left_secs(),
            detail: self.detail == Detail::More,
            ticked: &self.ticked,
            settings: &self.settings,
            answers: &self.answers,
            summary: &self.summary,
            revision: self.revision,
            outbox,
        }
    }

    /// The open screen.
    pub fn route(&self) -> &Route {
        self.history.now()
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

    /// Where the keyboard is to go, once.
    pub fn take_spot(&mut self) -> Option<Spot> {
        self.spot.take()
    }

    fn focus(&mut self, spot: Spot) {
        if spot == Spot::Search && !self.route().has_search() {
            self.go(Route::Records(RecordsOf::default()));
        }
        self.spot = Some(spot);
    }

    fn take_answer(&mut self, ticket: Ticket, answer: Answer) {
        match self.summary.take(ticket, answer) {
            Err(answer) => self.answers.take(ticket, answer),
            Ok(questions) => {
                self.ask_for_summary(&questions);
                if let Some(source) = self.source() {
                    self.summary.go_on(&source);
                }
            }
        }
    }

    fn summarize(&mut self, ask: summary::Ask) {
        if let Some(source) = self.source() {
            let questions = self.summary.apply(ask, &source);
            self.ask_for_summary(&questions);
        }
    }

    fn ask_for_summary(&mut self, questions: &[Question]) {
        for question in questions {
            let ticket = self.put(question);
            self.summary.asked(ticket, question);
        }
    }

    /// What a summary is made of; none without results.
    fn source(&self) -> Option<summary::Source> {
        let wake = Arc::clone(&self.wake);
        Some(summary::Source {
            results: Arc::clone(self.reading.results.as_ref()?),
            revision: self.revision,
            lang: self.settings.lang,
            zone: local_zone(),
            wake: Arc::new(move || wake()),
        })
    }

    fn open(&mut self, inputs: Vec<Input>) {
        // A part that was missing belongs to what is open.
        if inputs.iter().any(|it| self.reading.lacks_part(it)) {
            self.add(inputs);
        } else {
            self.start(inputs, Vec::new());
        }
    }

    /// Reads what is open again, together with these.
    fn add(&mut self, inputs: Vec<Input>) {
        let mut all = std::mem::take(&mut self.reading.inputs);
        all.extend(inputs);
        let passwords = std::mem::take(&mut self.reading.passwords);
        self.start(all, passwords);
    }

    fn unlock(&mut self, password: Password) {
        let mut passwords = std::mem::take(&mut self.reading.passwords);
        // Files inside may have different ones, so those given before are tried, too.
        passwords.insert(0, password);
        passwords.truncate(PASSWORDS_MAX);
        let inputs = std::mem::take(&mut self.reading.inputs);
        self.start(inputs, passwords);
    }

    fn start(&mut self, inputs: Vec<Input>, passwords: Vec<Password>) {
        self.close();
        let wake = Arc::clone(&self.wake);
        let options = ScanOptions { passwords: passwords.clone(), ..self.options() };
        let started = Client::start(&inputs, options, self.place, move || wake());
        self.reading.inputs = inputs;
        self.reading.passwords = passwords;
        match started {
            Ok(client) => {
                self.reading.client = Some(client);
                self.reading.phase = Phase::Reading;
            }
            Err(failure) => self.reading.phase = Phase::Failed(failure),
        }
        self.history = History::default();
        self.history.go(Route::Scanning);
    }

    fn close(&mut self) {
        self.reading = Reading::default();
        self.answers = Answers::default();
        self.summary = Summary::default();
        self.ticked.clear();
    }

    fn go(&mut self, route: Route) {
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

    fn choose(&mut self, wanted: Wanted) {
        if self.chooser.is_some() {
            return;
        }
        match Chooser::start(wanted, Arc::clone(&self.wake)) {
            Some(chooser) => self.chooser = Some(chooser),
            None => self.notices.add(Notice::NoDialog),
        }
    }

    fn ask(&mut self, need: Need) {
        if let Some(question) = self.answers.want(&need) {
            let ticket = self.put(&question);
            self.answers.asked(ticket, need);
        }
    }

    /// Hands a question to the reader; without one it is only numbered.
    fn put(&mut self, question: &Question) -> Ticket {
        self.reading.asked += 1;
        let number = Ticket(self.reading.asked);
        self.reading.client.as_mut().map_or(number, |client| client.ask(question))
    }

    fn set(&mut self, setting: Setting) {
        self.change(setting);
        if self.place == Place::Process && self.settings.store().is_err() {
            self.notices.add(Notice::NotStored);
        }
    }

    fn change(&mut self, setting: Setting) {
        match setting {
            Setting::Language(lang) => {
                self.settings.lang = lang;
                self.texts = Texts::new(lang);
            }
            Setting::Theme(theme) => self.settings.theme = theme,
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

    fn options(&self) -> ScanOptions {
        let local_zone = local_zone();
        let zone = match self.settings.zone {
            ZoneChoice::Export => Zone::Export,
            ZoneChoice::Local => Zone::Local(local_zone.clone()),
            ZoneChoice::Utc => Zone::Named("UTC".to_owned()),
        };
        ScanOptions { zone, local_zone, ..ScanOptions::default() }
    }
}

/// This computer's zone by its IANA name; UTC where it has none.
fn local_zone() -> String {
    jiff::tz::TimeZone::system().iana_name().unwrap_or("UTC").to_owned()
}
