//! Writes the summary as blocks: one file a chapter.

mod annex;
mod category;
mod close;
mod fixed;
mod glance;
mod missing;
mod months;
mod notes;
mod others;
mod sources;
mod times;
mod unread;
mod view;

use crate::i18n::{Arg, Texts};
use crate::insight::Results;

use super::block::{Attached, Beside, Block, Draft};
use super::check::{self, Check};
use super::choices::{Choices, Length, Paper, Preset};
use super::redact::Redaction;
use view::View;

pub(super) use fixed::{FixedWords, fixed_words, skeleton};

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
        continued: texts.with("pdf-continued", &[("title", Arg::Text("%t"))]),
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
    } else {
        close::to_do(view, blocks);
    }
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
    let kinds = view.redaction.left_out().len() as u64;
    view.texts.with("pdf-foot-left-out", &[("count", Arg::Count(kinds))])
}

/// A table or list as text in which the numbers of two cells do not run into one.
pub(super) fn apart(text: &str) -> String {
    text.replace([',', ':', '\n'], " x ")
}
