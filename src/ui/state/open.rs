//! Opening, reading again, unlocking and closing an export.

use std::sync::Arc;

use super::apart::Then;
use super::{AppState, PASSWORDS_MAX, Stay};
use crate::findings::Zone;
use crate::reader::frame::{Damaged, NameEncoding, Password, ScanOptions, Unlisted};
use crate::reader::{Client, Input};
use crate::settings::ZoneChoice;
use crate::ui::answers::Answers;
use crate::ui::chooser::{Chooser, Wanted};
use crate::ui::command::Route;
use crate::ui::context::Phase;
use crate::ui::corrections::{Corrections, FILE_NAME};
use crate::ui::history::History;
use crate::ui::notices::{Notice, Notices};
use crate::ui::reading::Reading;
use crate::ui::states::LeftOut;
use crate::ui::summary::Summary;

impl AppState {
    pub(super) fn open(&mut self, inputs: Vec<Input>) {
        self.then = None;
        // A part that was missing belongs to what is open.
        if inputs.iter().any(|it| self.reading.lacks_part(it)) {
            self.add(inputs);
        } else {
            // Another export; what is read again with more of it stays sorted as the person said.
            self.corrections = Corrections::default();
            self.opened += 1;
            self.forget_wishes();
            self.start(inputs, Vec::new());
        }
    }

    /// Reads what is open again, together with these.
    pub(super) fn add(&mut self, inputs: Vec<Input>) {
        let more = !inputs.is_empty();
        let mut all = std::mem::take(&mut self.reading.inputs);
        all.extend(inputs);
        let passwords = std::mem::take(&mut self.reading.passwords);
        let together = self.reading.together && !more;
        self.start(all, passwords);
        self.reading.together = together;
    }

    pub(super) fn unlock(&mut self, password: Password) {
        let mut passwords = std::mem::take(&mut self.reading.passwords);
        // Files inside may have different ones, so those given before are tried, too.
        passwords.insert(0, password);
        passwords.truncate(PASSWORDS_MAX);
        let inputs = std::mem::take(&mut self.reading.inputs);
        self.start(inputs, passwords);
    }

    /// Reads what is open again, with what was left out of it.
    pub(super) fn read_too(&mut self, what: LeftOut) {
        match what {
            LeftOut::Unlisted => self.reading.unlisted = Unlisted::Read,
            LeftOut::Unfit => self.reading.damaged = Damaged::Counted,
        }
        self.add(Vec::new());
    }

    /// Reads what is open again, as of the app that the person picked.
    pub(super) fn pick_app(&mut self, profile: Option<String>) {
        self.reading.picked = profile;
        self.add(Vec::new());
    }

    /// Reads what is open again, with names of files in these letters.
    pub(super) fn names_as(&mut self, letters: Option<NameEncoding>) {
        self.reading.names = letters;
        self.add(Vec::new());
        // Where the names are, once they are read.
        self.then = Some(Then::Show(Box::new(Route::Files)));
    }

    /// Another export: what was wished for the one before is not wished for it.
    pub(super) fn forget_wishes(&mut self) {
        self.reading.unlisted = Unlisted::default();
        self.reading.damaged = Damaged::default();
        self.reading.picked = None;
        self.reading.names = None;
    }

    pub(super) fn start(&mut self, inputs: Vec<Input>, passwords: Vec<Password>) {
        let options = ScanOptions { passwords: passwords.clone(), ..self.options() };
        self.close();
        self.reading.unlisted = options.unlisted;
        self.reading.picked.clone_from(&options.platform);
        self.reading.damaged = options.damaged;
        self.reading.names = options.names;
        let wake = Arc::clone(&self.wake);
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

    pub(super) fn close(&mut self) {
        self.reading = Reading::default();
        self.answers = Answers::default();
        self.summary = Summary::default();
        self.lose_copy();
    }

    pub(super) fn close_export(&mut self) {
        self.close();
        self.kept = None;
        self.corrections = Corrections::default();
        self.history = History::default();
    }

    /// Forgets all that is open, as if the program had just been started, and asks the window to
    /// close. The reader ends with its client; what waits for the clipboard never gets there.
    pub(super) fn leave(&mut self) {
        self.close_export();
        self.notices = Notices::default();
        self.chooser = None;
        self.keeping = None;
        self.copying = None;
        self.clipboard = None;
        self.spot = None;
        self.stay = Stay::Leaving;
    }

    /// Shows the field for the password again.
    pub(super) fn ask_password(&mut self) {
        self.reading.lacks.given_up = false;
        self.history.go(Route::Overview);
    }

    pub(super) fn choose(&mut self, wanted: Wanted) {
        if self.chooser.is_some() {
            return;
        }
        match Chooser::start(wanted, Arc::clone(&self.wake)) {
            Some(chooser) => self.chooser = Some(chooser),
            None => self.notices.add(Notice::NoOpenDialog),
        }
    }

    pub(super) fn options(&self) -> ScanOptions {
        let local_zone = local_zone();
        let zone = match self.settings.zone {
            ZoneChoice::Export => Zone::Export,
            ZoneChoice::Local => Zone::Local(local_zone.clone()),
            ZoneChoice::Utc => Zone::Named("UTC".to_owned()),
        };
        let mut profiles = Vec::new();
        if !self.corrections.is_empty() {
            profiles.push((FILE_NAME.to_owned(), self.corrections.profile()));
        }
        let Reading { unlisted, damaged, names, .. } = self.reading;
        let platform = self.reading.picked.clone();
        let options = ScanOptions { unlisted, damaged, names, platform, ..ScanOptions::default() };
        ScanOptions { zone, local_zone, profiles, ..options }
    }
}

/// This computer's zone by its IANA name; UTC where it has none.
pub(super) fn local_zone() -> String {
    jiff::tz::TimeZone::system().iana_name().unwrap_or("UTC").to_owned()
}
