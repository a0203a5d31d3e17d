//! What the room is asked for: the PDF, its pages as pictures, and its text.

use std::sync::LazyLock;

use crate::i18n::Texts;
use crate::insight::Results;

use super::block::Beside;
use super::choices::{Choices, Example, Preset};
use super::draft::{self, FixedWords};
use super::engine::{self, Laid};
use super::marks::{self, Mark};
use super::plain;
use super::producer::with_producer;
use super::readback;
use super::redact::Redaction;
use super::web;

/// Words of a PDF that stand in every one, whatever it is about.
static PDF_WORDS: LazyLock<String> = LazyLock::new(|| {
    let bytes = engine::lay_out(&draft::skeleton()).and_then(|laid| laid.pdf(0, ""));
    let bytes = bytes.map(|it| with_producer(it, "Dossier"));
    bytes.and_then(|it| readback::everything(&it)).unwrap_or_default()
});

/// How far a single page may be tightened before it is given up.
const TIGHTEST: u8 = 5;

/// Pixels a point of a preview: sharp enough to read on a plain screen.
const PREVIEW_PX_PER_PT: f64 = 1.5;

/// A finished PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// The file's bytes.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// How many private values were left out of it.
    pub hidden: usize,
    /// How many private items were kept, so that these pages can name somebody.
    pub named: usize,
    /// Tables that are too long for paper: to be saved beside it under these names.
    pub beside: Vec<Table>,
}

/// A table that is too long for paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The name that the summary gives it.
    pub name: String,
    /// The file's bytes.
    pub bytes: Vec<u8>,
}

/// A page as a picture, for looking at before saving.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// Its width in pixels.
    pub width_px: u32,
    /// Its height in pixels.
    pub height_px: u32,
    /// Four bytes a pixel, no transparency.
    pub rgba: Vec<u8>,
    /// Where kept private items stand on it.
    pub marks: Vec<Mark>,
}

/// Why there is no summary.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReportError {
    /// The person stopped it.
    #[error("making the summary was stopped")]
    Stopped,
    /// The pages could not be laid out: a fault of ours.
    #[error("laying out the summary failed: {0}")]
    Layout(String),
    /// The finished file could not be read back.
    #[error("the finished summary could not be read back")]
    ReadBack,
    /// The finished file holds so many values that should have been left out. It is thrown away.
    #[error("{0} values that should be left out are in the finished summary")]
    Leaks(usize),
}

impl ReportError {
    /// A fault while handing the draft over. The message names types and lines, never contents.
    pub(super) fn layout(fault: &serde_json::Error) -> Self {
        Self::Layout(format!("{:?}", fault.classify()))
    }
}

/// Makes ready what every PDF needs whatever it is about, so that the first one takes less time.
pub fn warm_up() {
    LazyLock::force(&PDF_WORDS);
}

/// Makes the summary as a PDF. Same input, same bytes. Takes up to some seconds: call it from a job.
///
/// # Errors
///
/// See [`ReportError`]; above all, a file that holds a value that should have been left out is
/// never returned.
pub fn pdf(
    results: &Results,
    examples: &[Example],
    choices: &Choices,
    texts: &Texts,
    stop: &dyn Fn() -> bool,
) -> Result<Made, ReportError> {
    let redaction = Redaction::new(results, examples, choices, texts);
    let (laid, beside) = lay_out(results, &redaction, choices, texts, stop)?;
    let bytes = laid.pdf(choices.made_on_secs, &ident(results, choices, texts))?;
    let bytes = with_producer(bytes, &format!("Dossier {}", choices.app_version));
    go_on(stop)?;
    let fixed = draft::fixed_words(results, &redaction, choices, texts);
    let fixed = fixed.with_beside(&beside).with(&PDF_WORDS);
    let leaks = readback::leaks(&bytes, &redaction, &fixed)?;
    if leaks > 0 {
        return Err(ReportError::Leaks(leaks));
    }
    let beside = checked(beside, &redaction, &fixed)?;
    let hidden = redaction.hidden().len() + redaction.hidden_file_words().len();
    Ok(Made { bytes, pages: laid.pages(), hidden, named: redaction.named(), beside })
}

/// Makes pictures of the pages, the same ones that [`pdf`] writes.
///
/// # Errors
///
/// See [`ReportError`].
pub fn preview(
    results: &Results,
    examples: &[Example],
    choices: &Choices,
    texts: &Texts,
    (stop, told): (&dyn Fn() -> bool, &dyn Fn(usize, usize)),
) -> Result<Vec<Page>, ReportError> {
    let redaction = Redaction::new(results, examples, choices, texts);
    let (laid, _) = lay_out(results, &redaction, choices, texts, stop)?;
    let marks = marks::marks(laid.document());
    let all = laid.pages();
    let mut pages = Vec::with_capacity(all);
    told(0, all);
    for (picture, marks) in laid.pictures(PREVIEW_PX_PER_PT).zip(marks) {
        go_on(stop)?;
        let engine::Picture { width_px, height_px, rgba } = picture;
        pages.push(Page { width_px, height_px, rgba, marks });
        told(pages.len(), all);
    }
    Ok(pages)
}

/// Makes the summary as one web page, which needs nothing else to be read and loads nothing. Same
/// input, same bytes.
///
/// # Errors
///
/// [`ReportError::Leaks`] as for [`pdf`].
pub fn html(
    results: &Results,
    examples: &[Example],
    choices: &Choices,
    texts: &Texts,
) -> Result<Vec<u8>, ReportError> {
    let redaction = Redaction::new(results, examples, choices, texts);
    let draft = draft::draft(results, &redaction, choices, texts);
    let page = web::page(&draft, texts);
    let fixed = draft::fixed_words(results, &redaction, choices, texts).with_beside(&draft.beside);
    let mut fixed_page = web::bare(&web::page(&fixed.draft, texts));
    fixed_page.push_str(&fixed.beside);
    let leaks = readback::leaks_in_text(&web::bare(&page), &redaction, &fixed, &fixed_page);
    if leaks > 0 {
        return Err(ReportError::Leaks(leaks));
    }
    Ok(page.into_bytes())
}

/// Makes the tables that are too long for a page and that [`pdf`] and [`html`] name; none where
/// nothing can be saved beside it.
///
/// # Errors
///
/// [`ReportError::Leaks`] as for [`pdf`].
pub fn beside(
    results: &Results,
    examples: &[Example],
    choices: &Choices,
    texts: &Texts,
) -> Result<Vec<Table>, ReportError> {
    let redaction = Redaction::new(results, examples, choices, texts);
    let draft = draft::draft(results, &redaction, choices, texts);
    let fixed = draft::fixed_words(results, &redaction, choices, texts).with_beside(&draft.beside);
    checked(draft.beside, &redaction, &fixed)
}

/// The tables as bytes, searched for what was left out.
fn checked(
    beside: Vec<Beside>,
    redaction: &Redaction,
    fixed: &FixedWords,
) -> Result<Vec<Table>, ReportError> {
    let mut tables = Vec::with_capacity(beside.len());
    for it in beside {
        let leaks = readback::leaks_in_text(&it.text, redaction, fixed, &fixed.ours);
        if leaks > 0 {
            return Err(ReportError::Leaks(leaks));
        }
        tables.push(Table { name: it.name, bytes: it.text.into_bytes() });
    }
    Ok(tables)
}

/// Writes the summary as plain text, in the same order.
pub fn text(results: &Results, examples: &[Example], choices: &Choices, texts: &Texts) -> String {
    let redaction = Redaction::new(results, examples, choices, texts);
    plain::text(&draft::draft(results, &redaction, choices, texts))
}

fn lay_out(
    results: &Results,
    redaction: &Redaction,
    choices: &Choices,
    texts: &Texts,
    stop: &dyn Fn() -> bool,
) -> Result<(Laid, Vec<Beside>), ReportError> {
    go_on(stop)?;
    let mut draft = draft::draft(results, redaction, choices, texts);
    let mut laid = engine::lay_out(&draft)?;
    while choices.preset == Preset::OnePage && laid.pages() > 1 && draft.tight < TIGHTEST {
        go_on(stop)?;
        draft.tight += 1;
        laid = engine::lay_out(&draft)?;
    }
    go_on(stop)?;
    Ok((laid, draft.beside))
}

fn go_on(stop: &dyn Fn() -> bool) -> Result<(), ReportError> {
    if stop() { Err(ReportError::Stopped) } else { Ok(()) }
}

/// Names the document for readers that keep notes on it. Made of the file's checksum, never a name.
fn ident(results: &Results, choices: &Choices, texts: &Texts) -> String {
    let sums: Vec<&str> =
        results.findings.sources.iter().filter_map(|it| it.sha256.as_deref()).collect();
    let preset = choices.preset.code();
    format!("{} {preset} {} {}", sums.join("+"), texts.lang().tag(), choices.made_on_secs)
}
