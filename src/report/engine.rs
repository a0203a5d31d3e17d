//! The page engine: a draft goes in, laid-out pages, PDF bytes or pictures come out.
//!
//! Only this file, `fonts` and `marks` know typst. It sees two things: the template, which is our
//! own, and the draft as a JSON value. No disk, no clock, no network; text of an export is never source.

use std::sync::LazyLock;

use serde_json::Value;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::{LazyHash, Scalar};
use typst::{Feature, Library, LibraryExt as _, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::ReportError;
use super::block::{Attached, Draft};
use super::fonts::FONTS;

/// The summary's template. Templates of our own are the only source there is.
const TEMPLATE: &str = include_str!("../../assets/report/summary.typ");

/// What stands in for a character that no font has; the first one that a font has is used.
const STAND_INS: [char; 3] = ['▯', '□', '?'];

/// Characters in a row without a space, after which a line may break; else a long name would run
/// out of its cell.
const BREAK_AFTER: usize = 28;

/// Where a line may break without a mark.
const SOFT_BREAK: char = '\u{200b}';

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    let features = [Feature::A11yExtras].into_iter().collect();
    LazyHash::new(Library::builder().with_features(features).build())
});

/// A laid-out summary.
pub(super) struct Laid {
    document: PagedDocument,
}

/// A page as a picture.
pub(super) struct Picture {
    /// Its width in pixels.
    pub(super) width_px: u32,
    /// Its height in pixels.
    pub(super) height_px: u32,
    /// Four bytes a pixel, no transparency.
    pub(super) rgba: Vec<u8>,
}

/// Everything that the template can reach: itself and its data.
struct Desk {
    main: Source,
    data_id: FileId,
    data: Bytes,
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() { Ok(self.main.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data_id { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Lays a draft out.
///
/// # Errors
///
/// [`ReportError::Layout`] when the template and the draft do not fit each other.
pub(super) fn lay_out(draft: &Draft) -> Result<Laid, ReportError> {
    let value = serde_json::to_value(draft).map_err(|fault| ReportError::layout(&fault))?;
    lay_out_with(TEMPLATE, value, &draft.attached)
}

/// Lays values out with another template of ours; the files go with it as they are.
///
/// # Errors
///
/// The same.
pub(super) fn lay_out_with(
    template: &str,
    mut value: Value,
    attached: &[Attached],
) -> Result<Laid, ReportError> {
    cover(&mut value);
    if let Value::Object(map) = &mut value {
        let families = FONTS.families().into_iter().map(Value::from).collect();
        map.insert("fonts".to_owned(), Value::Array(families));
        let attached = serde_json::to_value(attached);
        map.insert("attached".to_owned(), attached.map_err(|fault| ReportError::layout(&fault))?);
    }
    let data = serde_json::to_vec(&value).map_err(|fault| ReportError::layout(&fault))?;
    let desk = Desk {
        main: Source::new(file_id("main.typ")?, template.to_owned()),
        data_id: file_id("data.json")?,
        data: Bytes::new(data),
    };
    let laid = typst::compile::<PagedDocument>(&desk);
    // The layout cache would otherwise hold the text of one export for as long as the program runs.
    typst::comemo::evict(0);
    match laid.output {
        Ok(document) => Ok(Laid { document }),
        Err(faults) => Err(ReportError::Layout(
            faults.first().map(|it| it.message.to_string()).unwrap_or_default(),
        )),
    }
}

fn file_id(name: &str) -> Result<FileId, ReportError> {
    let path = VirtualPath::new(name).map_err(|_fault| ReportError::Layout(name.to_owned()))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl Laid {
    /// How many pages there are.
    pub(super) fn pages(&self) -> usize {
        self.document.pages().len()
    }

    /// The pages, for finding marks on them.
    pub(super) fn document(&self) -> &PagedDocument {
        &self.document
    }

    /// The PDF: PDF/UA-1 and PDF/A-3a where the text allows both, else what it allows of them, else
    /// tagged all the same.
    ///
    /// # Errors
    ///
    /// [`ReportError::Layout`] when it cannot be written at all.
    pub(super) fn pdf(&self, made_on_secs: i64, ident: &str) -> Result<Vec<u8>, ReportError> {
        let wanted: [&[PdfStandard]; 3] =
            [&[PdfStandard::A_3a, PdfStandard::Ua_1], &[PdfStandard::Ua_1], &[]];
        for standards in wanted.map(|it| PdfStandards::new(it).unwrap_or_default()) {
            let options = PdfOptions {
                ident: Smart::Custom(ident.to_owned()),
                creator: Smart::Custom(Some("Dossier".to_owned())),
                timestamp: timestamp(made_on_secs),
                standards,
                ..PdfOptions::default()
            };
            let made = typst_pdf::pdf(&self.document, &options);
            typst::comemo::evict(0);
            if let Ok(bytes) = made {
                return Ok(bytes);
            }
        }
        Err(ReportError::Layout("the pages cannot be written as PDF".to_owned()))
    }

    /// The pages as pictures, so many pixels a point.
    pub(super) fn pictures(&self, px_per_pt: f64) -> impl Iterator<Item = Picture> {
        let options = typst_render::RenderOptions {
            pixel_per_pt: Scalar::new(px_per_pt),
            render_bleed: false,
        };
        self.document.pages().iter().map(move |page| {
            let drawn = typst_render::render(page, &options);
            Picture { width_px: drawn.width(), height_px: drawn.height(), rgba: drawn.take() }
        })
    }
}

/// The moment for the document's date, in UTC.
fn timestamp(secs: i64) -> Option<Timestamp> {
    let moment = jiff::Timestamp::from_second(secs).ok()?.to_zoned(jiff::tz::TimeZone::UTC);
    let small = |part: i8| u8::try_from(part).ok();
    Datetime::from_ymd_hms(
        i32::from(moment.year()),
        small(moment.month())?,
        small(moment.day())?,
        small(moment.hour())?,
        small(moment.minute())?,
        small(moment.second())?,
    )
    .map(Timestamp::new_utc)
}

/// Replaces what no font has: PDF/UA is refused for a single character that cannot be shown.
fn cover(value: &mut Value) {
    let stand_in = STAND_INS.into_iter().find(|it| FONTS.cover(*it)).unwrap_or('?');
    match value {
        Value::String(text) => {
            let plain = text.bytes().all(|it| it.is_ascii_graphic() || it == b' ');
            if !plain || text.split(' ').any(|it| it.len() > BREAK_AFTER) {
                *text = covered(text, stand_in);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(cover),
        Value::Object(members) => members.values_mut().for_each(cover),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn covered(text: &str, stand_in: char) -> String {
    let mut out = String::with_capacity(text.len());
    for part in text.split_inclusive(char::is_whitespace) {
        cover_part(part, stand_in, &mut out);
    }
    out
}

/// One part without white space but at its end. Where it is long, a line may break in it: behind a
/// mark where there is one, else anywhere.
fn cover_part(part: &str, stand_in: char, out: &mut String) {
    let long = part.chars().count() > BREAK_AFTER;
    let mut run = 0;
    let mut after_mark = false;
    for it in part.chars() {
        run = if it.is_whitespace() || u32::from(it) >= 0x2e80 { 0 } else { run + 1 };
        if run > BREAK_AFTER || long && after_mark && run > BREAK_AFTER / 3 && it.is_alphanumeric()
        {
            out.push(SOFT_BREAK);
            run = 1;
        }
        after_mark = matches!(it, '/' | '_' | '-' | '.' | ':');
        match it {
            '\n' | '\t' | '\r' => out.push(' '),
            // Joiners and variation marks: without them an emoji falls apart into its parts, which
            // can be shown.
            '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{e0000}'..='\u{e0fff}' => {}
            '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' => out.push(stand_in),
            _ if it.is_control() => out.push(stand_in),
            _ if it == ' ' || FONTS.cover(it) => out.push(it),
            _ => out.push(stand_in),
        }
    }
}
