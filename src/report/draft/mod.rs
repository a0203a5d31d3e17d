//! Writes the summary as blocks: one file a chapter.

mod annex;
mod category;
mod close;
mod glance;
mod missing;
mod notes;
mod others;
mod times;
mod view;

use crate::i18n::{Arg, Texts};
use crate::insight::Results;
use crate::text::Untrusted;

use super::block::{Attached, Beside, Block, Draft};
use super::check::{self, Check};
use super::choices::{Choices, Length, Paper, Preset};
use super::plain;
use super::redact::Redaction;
use view::View;

/// Drafts a summary.
pub(super) fn draft(
    results: &Results,
    redaction: &Redaction,
    choices: &Choices,
    texts: &Texts,
) -> Draft {
    let view = View::new(results, redaction, choices, texts);
    let mut blocks: Vec<Block> = Vec::new();
    let mut beside = Vec::new();
    match choices.preset {
        Preset::OnePage => glance::one_page(&view, &mut blocks),
        Preset::Me | Preset::Parent | Preset::Lawyer => {
            beside = chapters(&view, &mut blocks);
        }
    }
    let notes = notes::number(&mut blocks);
    let title = view.title();
    let (lang, region) = texts.lang().document();
    Draft {
        notes_title: texts.get("pdf-notes"),
        notes,
        head: title.clone(),
        title,
        lang,
        region: region.unwrap_or_default(),
        paper: match choices.paper {
            Paper::A4 => "a4",
            Paper::Letter => "us-letter",
        },
        one_page: choices.preset == Preset::OnePage,
        tight: 0,
        foot: foot(&view),
        page_of: texts.with("pdf-page", &[("page", Arg::Text("%x")), ("pages", Arg::Text("%y"))]),
        blocks,
        attached: vec![Attached {
            name: check::FILE_NAME,
            about: texts.get("pdf-check"),
            mime: "application/json",
            text: Check::new(&results.findings, choices).json(),
        }],
        beside,
    }
}

/// The long forms, chapter by chapter, and the tables that are too long for them.
fn chapters(view: &View<'_>, blocks: &mut Vec<Block>) -> Vec<Beside> {
    let preset = view.choices.preset;
    glance::whole(view, blocks);
    glance::notable(view, blocks);
    if view.choices.length == Length::Short {
        close::in_short(view, blocks);
        return Vec::new();
    }
    category::all(view, blocks);
    times::chapter_on_times(view, blocks);
    others::devices(view, blocks);
    others::firms(view, blocks);
    if preset == Preset::Lawyer {
        missing::chapter_on_missing(view, blocks);
    }
    close::to_do(view, blocks);
    if preset == Preset::Parent {
        close::to_talk_about(view, blocks);
    }
    if view.choices.length == Length::Middle {
        close::how_made_in_short(view, blocks);
        return Vec::new();
    }
    close::how_made(view, blocks);
    if preset == Preset::Lawyer { annex::all(view, blocks) } else { Vec::new() }
}

fn foot(view: &View<'_>) -> String {
    if view.choices.keep.any() {
        return view.text("pdf-foot-full");
    }
    let kinds = view.redaction.kinds_left_out();
    view.texts.with("pdf-foot-left-out", &[("count", Arg::Count(kinds))])
}

/// A table or list as text in which the numbers of two cells do not run into one.
pub(super) fn apart(text: &str) -> String {
    text.replace([',', ':', '\n'], " x ")
}

/// The words that a summary has whatever is private in the export. A value that was left out may
/// well occur among these.
pub(super) struct FixedWords {
    /// Our own texts, the summary's numbers, and names from our own tables.
    pub(super) ours: String,
    /// The same with names of firms and apps that the export writes.
    pub(super) with_names: String,
    /// Names and checksums of tables beside it.
    pub(super) beside: String,
    /// The draft that these words were taken from.
    pub(super) draft: Draft,
}

impl FixedWords {
    /// Takes in the names and checksums of tables beside it, which are ours as well.
    pub(super) fn with_beside(mut self, beside: &[Beside]) -> Self {
        for it in beside {
            for part in ["\n", &it.name, " ", &it.sum] {
                self.beside.push_str(part);
            }
        }
        self.ours.push_str(&self.beside);
        self.with_names.push_str(&self.beside);
        self
    }
}

/// Makes the fixed words of a summary.
pub(super) fn fixed_words(results: &Results, choices: &Choices, texts: &Texts) -> FixedWords {
    let mut blank = results.clone();
    let found = &mut blank.findings;
    found.entries.clear();
    for source in &mut found.sources {
        source.name = Untrusted::default();
    }
    for section in &mut found.sections {
        section.path = Untrusted::default();
        section.id.clear();
    }
    for company in found.companies.iter_mut().filter(|it| !it.known) {
        company.name = Untrusted::default();
    }
    for company in &mut found.companies {
        company.domains.clear();
    }
    // Codes of countries are ours; anything else in their place is not.
    found.sign_in_countries.retain(|it| it.0.len() == 2);
    for actor in &mut found.actors {
        actor.id = Untrusted::default();
    }
    blank.insights.notable.clear();
    let choices = Choices { sign_ins: Vec::new(), ..choices.clone() };
    let redaction = Redaction::new(&blank, &[], &choices, texts);
    let draft = draft(&blank, &redaction, &choices, texts);
    let mut ours = plain::text(&draft);
    for it in &draft.attached {
        ours.push_str(&apart(&it.text));
        ours.push('\n');
    }
    let mut with_names = ours.clone();
    let firms =
        results.findings.companies.iter().flat_map(|it| it.domains.iter().chain([&it.name]));
    for name in firms.chain(results.findings.actors.iter().map(|it| &it.id)) {
        with_names.push('\n');
        with_names.push_str(&name.for_pdf());
    }
    FixedWords { ours, with_names, beside: String::new(), draft }
}
