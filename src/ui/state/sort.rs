//! Sorting parts of an export otherwise, keeping one to compare, and saving small files.

use std::path::PathBuf;
use std::sync::Arc;

use super::AppState;
use crate::findings::SectionPlace;
use crate::reader::Client;
use crate::ui::answers::{Answers, Asked};
use crate::ui::command::Paper;
use crate::ui::context::{Kept, Phase};
use crate::ui::corrections::{Correction, FILE_NAME};
use crate::ui::keep::Keeping;
use crate::ui::notices::Notice;

/// The name that is offered for the form of an export.
const OUTLINE_NAME: &str = "dossier-outline.txt";

/// The name that is offered for a letter.
const LETTER_NAME: &str = "dossier-letter.txt";

impl AppState {
    /// Keeps what was found in the open export, to compare another one with.
    pub(super) fn keep_to_compare(&mut self) {
        let Some(results) = self.reading.results.as_ref().map(Arc::clone) else { return };
        let findings = &results.findings;
        let platform = findings.platforms.first().map(|it| it.name.clone());
        let source = || findings.sources.first().map(|it| it.name.for_window());
        let name = platform.or_else(source).unwrap_or_default();
        let (inputs, passwords) = (self.reading.inputs.clone(), self.reading.passwords.clone());
        self.kept = Some(Kept { number: self.opened, name, results, inputs, passwords });
    }

    pub(super) fn sort(&mut self, correction: Correction) {
        self.corrections.put(correction);
        self.read_anew();
    }

    pub(super) fn unsort(&mut self, place: Option<&SectionPlace>) {
        let changed = match place {
            Some(place) => self.corrections.take_back(place),
            None => !std::mem::take(&mut self.corrections).is_empty(),
        };
        if changed {
            self.read_anew();
        }
    }

    /// Reads the same files once more while all that is known of them stays on show.
    fn read_anew(&mut self) {
        let wake = Arc::clone(&self.wake);
        let passwords = self.reading.passwords.clone();
        let options = crate::reader::frame::ScanOptions { passwords, ..self.options() };
        let started = Client::start(&self.reading.inputs, options, self.place, move || wake());
        // Questions to the reader before will not be answered any more.
        self.answers = Answers::default();
        if self.summary.ask_again() {
            self.notices.add(Notice::InAgain);
        }
        self.reading.anew = true;
        self.reading.next = None;
        match started {
            Ok(client) => self.reading.client = Some(client),
            Err(failure) => self.reading.turn(Phase::Failed(failure)),
        }
    }

    /// Saves a text where the person says: asks, or takes the place that was typed.
    pub(super) fn keep(&mut self, paper: Paper, path: Option<PathBuf>) {
        let named = |name: &str, text: String| (name.to_owned(), text.into_bytes());
        let (name, bytes) = match paper {
            Paper::Corrections => named(FILE_NAME, self.corrections.profile()),
            Paper::Letter(text) => named(LETTER_NAME, text),
            Paper::Chart { name, bytes } => (name, bytes),
            Paper::Outline => match self.answers.outline() {
                Asked::Here(outline) => named(OUTLINE_NAME, outline.text()),
                _ => return,
            },
        };
        let wake: crate::job::Wake = Arc::clone(&self.wake);
        self.keeping = match path {
            Some(path) => Keeping::at(path, bytes, &wake),
            None => Keeping::start(&name, bytes, &wake),
        };
        if self.keeping.is_none() {
            self.notices.add(Notice::NoDialog);
        }
    }

    /// Takes what came of a saving.
    pub(super) fn poll_keeping(&mut self) {
        let Some(kept) = self.keeping.as_ref().and_then(Keeping::poll) else { return };
        self.keeping = None;
        match kept {
            Ok(Some(path)) => self.notices.add(Notice::Saved(path.display().to_string())),
            Ok(None) => {}
            Err(why) => self.notices.add(Notice::NotSaved(why)),
        }
    }
}
