//! Several exports of one app: together, beside each other, or only one of them.

use super::AppState;
use crate::reader::Input;
use crate::ui::command::{Apart, Route};
use crate::ui::corrections::Corrections;

/// What is done when what is open has been read.
#[derive(Debug)]
pub(super) enum Then {
    /// It is kept, and these are opened to be compared with it.
    CompareWith(Vec<Input>),
    /// This screen is opened.
    Show(Box<Route>),
}

impl AppState {
    pub(super) fn apart(&mut self, apart: Apart) {
        match apart {
            Apart::Together => self.reading.together = true,
            Apart::Only(source) => {
                let only = self.with_only(source);
                self.open_instead(only);
            }
            Apart::Compare(first, second) => {
                let (first, second) = (self.with_only(first), self.with_only(second));
                self.open_instead(first);
                self.then = Some(Then::CompareWith(second));
            }
            Apart::Beside(first, second) => {
                let (first, second) = (self.alone(first), self.alone(second));
                self.open_instead(first);
                self.then = Some(Then::CompareWith(second));
            }
        }
    }

    /// Opens what is kept, keeps what is open, and shows this screen of it.
    pub(super) fn open_kept(&mut self, route: Route) {
        let Some(kept) = self.kept.take() else { return };
        self.keep_to_compare();
        self.corrections = Corrections::default();
        self.opened += 1;
        self.forget_wishes();
        self.start(kept.inputs, kept.passwords);
        self.then = Some(Then::Show(Box::new(route)));
    }

    /// Does what was to be done when all was read.
    pub(super) fn go_on_then(&mut self) {
        match self.then.take() {
            None => {}
            Some(Then::Show(route)) => self.go(*route),
            Some(Then::CompareWith(inputs)) => {
                self.keep_to_compare();
                self.open_instead(inputs);
                self.then = Some(Then::Show(Box::new(Route::Compare)));
            }
        }
    }

    fn open_instead(&mut self, inputs: Vec<Input>) {
        let passwords = std::mem::take(&mut self.reading.passwords);
        self.corrections = Corrections::default();
        self.opened += 1;
        self.then = None;
        self.start(inputs, passwords);
    }

    /// Of what is open, only what this source is.
    fn alone(&self, source: u32) -> Vec<Input> {
        let sources = self.reading.results.as_ref().map(|it| &it.findings.sources);
        let name = sources.and_then(|it| it.get(source as usize)).map(|it| it.name.inner());
        let is_it = |input: &Input| match input {
            Input::Path(path) => path.file_name().map(|it| it.to_string_lossy()).as_deref() == name,
            Input::MadeUp { .. } => false,
        };
        let inputs = &self.reading.inputs;
        // Two of one name come from different folders: the number tells them apart.
        let same = inputs.get(source as usize).filter(|it| is_it(it));
        let found = same.or_else(|| inputs.iter().find(|it| is_it(it)));
        found.or_else(|| inputs.get(source as usize)).cloned().into_iter().collect()
    }

    /// What is open without the other exports of the app that this source is of.
    fn with_only(&self, source: u32) -> Vec<Input> {
        let Some(results) = &self.reading.results else { return Vec::new() };
        let findings = &results.findings;
        let groups = findings.same_app.iter().filter(|it| it.sources.contains(&source));
        let others = groups.flat_map(|it| &it.sources).filter(|it| **it != source);
        let names: Vec<&str> = others
            .filter_map(|it| Some(findings.sources.get(*it as usize)?.name.inner()))
            .collect();
        let own = findings.sources.get(source as usize).map(|it| it.name.inner());
        // Two of one name come from different folders: the number tells them apart.
        let same_name = names.iter().any(|it| Some(*it) == own);
        let is_other = |at: usize, input: &Input| {
            let Input::Path(path) = input else { return false };
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            names.contains(&&*name) && (!same_name || at != source as usize)
        };
        let inputs = self.reading.inputs.iter().enumerate();
        inputs.filter(|(at, it)| !is_other(*at, it)).map(|it| it.1.clone()).collect()
    }
}
