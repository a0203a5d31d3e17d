//! A redacted copy of what is open.

use std::path::PathBuf;
use std::sync::Arc;

use super::AppState;
use crate::findings::{COPY_HELD_BYTES, Rewritten};
use crate::job::Wake;
use crate::reader::frame::Question;
use crate::reader::{Ticket, fresh_key};
use crate::save::{Replace, SaveError};
use crate::ui::copying::{Copying, Next};
use crate::ui::notices::Notice;

/// The name that is offered.
const FILE_NAME: &str = "dossier-copy.zip";

impl AppState {
    /// Asks where to, or makes it there.
    pub(super) fn save_copy(&mut self, path: Option<PathBuf>) {
        if self.copying.is_some() {
            return;
        }
        if let Some(path) = path {
            return self.make_copy(path, Replace::Never);
        }
        let wake: Wake = Arc::clone(&self.wake);
        self.copying = Copying::choose(FILE_NAME, &wake);
        self.check_copying();
    }

    fn make_copy(&mut self, path: PathBuf, replace: Replace) {
        if self.reading.is_of(&path) {
            self.copying = None;
            self.notices.add(Notice::NotSaved(SaveError::IsRead));
            return;
        }
        let wake: Wake = Arc::clone(&self.wake);
        self.copying = Copying::save(path, replace, self.texts.lang(), &wake);
        self.check_copying();
        if self.copying.is_some() {
            let ticket =
                self.put(&Question::Copy { key: fresh_key(), held_bytes: COPY_HELD_BYTES });
            if let Some(copying) = &mut self.copying {
                copying.asked(ticket);
            }
        }
    }

    fn check_copying(&mut self) {
        if self.copying.is_none() {
            self.notices.add(Notice::NoDialog);
        }
    }

    /// Takes a file of the copy; nothing for its end.
    pub(super) fn take_copy(&mut self, ticket: Ticket, file: Option<Rewritten>) {
        if let Some(copying) = &mut self.copying {
            copying.take(ticket, file);
        }
    }

    /// Whoever made it is gone.
    pub(super) fn lose_copy(&mut self) {
        if let Some(copying) = &mut self.copying {
            copying.lost();
        }
    }

    /// Takes what came of it.
    pub(super) fn poll_copying(&mut self) {
        let Some(next) = self.copying.as_mut().map(Copying::poll) else { return };
        match next {
            Next::Wait => {}
            // The dialog has asked already whether an older file may go.
            Next::Ask(path) => self.make_copy(path, Replace::Yes),
            Next::Ended(copied) => {
                self.copying = None;
                match copied {
                    Ok(Some((path, left_out))) => {
                        let name = path.display().to_string();
                        self.notices.add(Notice::CopySaved(name, left_out));
                    }
                    Ok(None) => {}
                    Err(why) => self.notices.add(Notice::NotSaved(why)),
                }
            }
        }
    }
}
