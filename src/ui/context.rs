//! What a view may see for one frame.

use std::sync::Arc;

use crate::findings::Filter;
use crate::i18n::Texts;
use crate::insight::Results;
use crate::reader::frame::{NameEncoding, Password, Progress};
use crate::reader::{Failure, Input};
use crate::text::Untrusted;

use super::answers::Answers;
use super::command::Outbox;
use super::corrections::Corrections;
use super::digest::Digest;
use super::lacks::Lacks;
use super::proof::Check;
use super::states::State;
use super::summary::Summary;
use super::theme::Tokens;
use crate::settings::Settings;

/// How far the export is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Phase {
    /// None is open.
    #[default]
    Nothing,
    /// It is being read; numbers grow.
    Reading,
    /// It has been read.
    Ready,
    /// It could not be read, or not to the end.
    Failed(Failure),
}

/// How much is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Detail {
    /// What most people need.
    Simple,
    /// Tables with every number, too.
    More,
}

impl From<bool> for Detail {
    fn from(more: bool) -> Self {
        if more { Self::More } else { Self::Simple }
    }
}

/// What widgets need: looks, words, and whether private details are hidden.
#[derive(Clone, Copy)]
pub struct Look<'a> {
    /// Colours and sizes of the theme that is on.
    pub tokens: &'a Tokens,
    /// The texts of the language that is on.
    pub texts: &'a Texts,
    /// Whether private details are hidden.
    pub hide: bool,
}

/// What stands for a hidden detail. Always as long: a length can tell too.
const HIDDEN: &str = "••••";

impl Look<'_> {
    /// The text with this id.
    pub fn text(&self, id: &str) -> String {
        self.texts.get(id)
    }

    /// Text from an export, in one line, as it may be shown now.
    pub fn private(&self, text: &Untrusted) -> String {
        if self.hide && !text.is_empty() { HIDDEN.to_owned() } else { text.for_window() }
    }

    /// The same where line breaks may stay.
    pub fn private_lines(&self, text: &Untrusted) -> String {
        if self.hide && !text.is_empty() { HIDDEN.to_owned() } else { text.for_window_lines() }
    }
}

/// An export that is kept to compare another one with.
pub struct Kept {
    /// Which one it was.
    pub number: u64,
    /// Its name.
    pub name: String,
    /// What was found in it.
    pub results: Arc<Results>,
    /// What was opened, to open it again.
    pub(super) inputs: Vec<Input>,
    /// Passwords given for it.
    pub(super) passwords: Vec<Password>,
}

/// What a view may see, and where it leaves its commands.
#[expect(clippy::struct_excessive_bools, reason = "independent facts of one frame")]
pub struct ViewContext<'a> {
    /// Looks and words.
    pub look: Look<'a>,
    /// How far the export is.
    pub phase: Phase,
    /// What was opened.
    pub(super) inputs: &'a [Input],
    /// What was found so far.
    pub results: Option<&'a Results>,
    /// Sums over it.
    pub digest: &'a Digest,
    /// Tells the open export from others.
    pub export_number: u64,
    /// An export that is kept to compare this one with.
    pub kept: Option<&'a Kept>,
    /// Parts of it that the person sorted otherwise.
    pub corrections: &'a Corrections,
    /// Whether it is read once more, sorted as the person said.
    pub sorting: bool,
    /// What it needs to be read whole.
    pub lacks: &'a Lacks,
    /// Whether several exports of one app are known to belong together.
    pub together: bool,
    /// The profile of the app that the person says it is from.
    pub picked_app: Option<&'a str>,
    /// In which letters the person says that names of files are written.
    pub names_as: Option<NameEncoding>,
    /// What is to be said of the export as a whole.
    pub states: &'a [State],
    /// How the reading goes.
    pub progress: &'a Progress,
    /// About how many seconds the reading may still take, once that can be told.
    pub left_secs: Option<u64>,
    /// Whether more detail is shown.
    pub detail: bool,
    /// What the person chose.
    pub settings: &'a Settings,
    /// Records that are here.
    pub answers: &'a Answers,
    /// The summary that is being made.
    pub summary: &'a Summary,
    /// Whether a redacted copy is being made.
    pub copying: bool,
    /// The check that nothing can leave.
    pub check: &'a Check,
    /// Which records the person looks at, where these are not all.
    pub narrowing: Option<&'a Filter>,
    /// Grows whenever results change, so that a view knows when to prepare again.
    pub revision: u64,
    /// Where commands go.
    pub outbox: &'a Outbox,
}

impl ViewContext<'_> {
    /// The text with this id.
    pub fn text(&self, id: &str) -> String {
        self.look.text(id)
    }

    /// The name of the app with this profile, where the open files are of several: else it goes
    /// without saying.
    pub fn one_of_several(&self, profile: &str) -> Option<String> {
        let platforms = self.results.map_or(&[][..], |it| &it.findings.platforms);
        let name = &platforms.iter().find(|it| it.id == profile)?.name;
        (platforms.len() > 1).then(|| self.look.texts.named(name))
    }
}
