//! Workbooks: made anew with the same sheets, rows and columns, and nothing else of the old one.
//!
//! Remarks, properties and drawings of a workbook are not looked at, so that nothing of them can
//! slip in. Days become text, as the reader tells them.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::{Cursor, Read, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::all_of;
use super::stand_in::StandIn;
use super::tables::{Table, cell};
use crate::read::{Format, SHEET_MARK, Text};

/// What the names of sheets may not hold, and how long they may be.
const NOT_IN_NAMES: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];
const NAME_CHARS: usize = 28;

/// Digits that a spreadsheet keeps of a number.
const DIGITS_MAX: usize = 15;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const SHEETS: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const KIND: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/// The workbook with other contents; nothing where it has more text than may be held, or cannot be
/// read.
pub(super) fn rewritten(
    input: &mut dyn Read,
    stand_in: &StandIn,
    held_bytes: u64,
) -> Option<Vec<u8>> {
    let mut text = Text::new(Format::Sheets, input).ok()?;
    let bytes = all_of(&mut text, held_bytes).filter(|it| !it.is_empty())?;
    let text = String::from_utf8_lossy(&bytes);
    let mut names = BTreeSet::new();
    let mut sheets = Vec::new();
    for (at, sheet) in text.split(char::from(SHEET_MARK)).enumerate() {
        // The first one, which is the fullest, is not named.
        let (name, rows) =
            if at == 0 { ("Sheet", sheet) } else { sheet.split_once('\n').unwrap_or((sheet, "")) };
        let rows = Table::of_sheet(rows, stand_in).take(rows, true).1;
        sheets.push((sheet_name(name, stand_in, &mut names), xml_of(&rows)));
    }
    packed(&sheets).ok()
}

/// A name of its own for each sheet.
fn sheet_name(name: &str, stand_in: &StandIn, taken: &mut BTreeSet<String>) -> String {
    let label = stand_in.label(name).replace(NOT_IN_NAMES, " ");
    let stem: String = label.trim().chars().take(NAME_CHARS).collect();
    let stem = if stem.is_empty() { "Sheet" } else { &stem };
    let numbered = (2..).map(|number| format!("{stem} {number}"));
    let mut names = std::iter::once(stem.to_owned()).chain(numbered);
    names.find(|it| taken.insert(it.to_lowercase())).unwrap_or_default()
}

/// A sheet, of rows with commas between cells.
fn xml_of(rows: &str) -> String {
    let mut out = format!("{HEAD}<worksheet xmlns=\"{SHEETS}\"><sheetData>");
    let mut rest = rows;
    let (mut row, mut column) = (1_u32, 0_usize);
    while !rest.is_empty() {
        if column == 0 {
            put(&mut out, format_args!("<row r=\"{row}\">"));
        }
        let (text, end, after) = cell(rest, ',');
        put_cell(&mut out, &text, (row, column));
        rest = after;
        if end == "," {
            column += 1;
        } else {
            out.push_str("</row>");
            (row, column) = (row + 1, 0);
        }
    }
    if column > 0 {
        out.push_str("</row>");
    }
    out.push_str("</sheetData></worksheet>");
    out
}

fn put_cell(out: &mut String, text: &str, (row, column): (u32, usize)) {
    if text.is_empty() {
        return;
    }
    let place = letters(column);
    if is_number(text) {
        put(out, format_args!("<c r=\"{place}{row}\"><v>{text}</v></c>"));
        return;
    }
    put(out, format_args!("<c r=\"{place}{row}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"));
    push_escaped(out, text);
    out.push_str("</t></is></c>");
}

/// Whether a spreadsheet would write the number just so.
fn is_number(text: &str) -> bool {
    let bare = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = bare.split_once('.').unwrap_or((bare, "1"));
    let digits = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    let plain = whole == "0" || !whole.starts_with('0');
    plain
        && digits(whole)
        && digits(fraction)
        && !fraction.ends_with('0')
        && bare.len() < DIGITS_MAX
}

/// The letters of a column from its number.
fn letters(column: usize) -> String {
    let mut out = String::new();
    let mut rest = column + 1;
    while rest > 0 {
        let letter = u8::try_from((rest - 1) % 26).map_or('A', |it| char::from(b'A' + it));
        out.insert(0, letter);
        rest = (rest - 1) / 26;
    }
    out
}

fn push_escaped(out: &mut String, text: &str) {
    for it in text.chars() {
        match it {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ if it.is_control() && !matches!(it, '\n' | '\t') => {}
            '\u{fffe}' | '\u{ffff}' => {}
            _ => out.push(it),
        }
    }
}

/// Writing to a string cannot fail.
fn put(out: &mut String, text: std::fmt::Arguments<'_>) {
    out.write_fmt(text).unwrap_or_default();
}

/// The parts of a workbook with these sheets, in one file.
fn packed(sheets: &[(String, String)]) -> zip::result::ZipResult<Vec<u8>> {
    let mut types = format!(
        "{HEAD}<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" \
         ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override \
         PartName=\"/xl/workbook.xml\" ContentType=\"{KIND}.sheet.main+xml\"/>"
    );
    let mut book = format!("{HEAD}<workbook xmlns=\"{SHEETS}\" xmlns:r=\"{OFFICE}\"><sheets>");
    let mut links = format!("{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">");
    for (number, (name, _)) in (1..).zip(sheets) {
        let part = format!("worksheets/sheet{number}.xml");
        put(
            &mut types,
            format_args!(
                "<Override PartName=\"/xl/{part}\" ContentType=\"{KIND}.worksheet+xml\"/>"
            ),
        );
        book.push_str("<sheet name=\"");
        push_escaped(&mut book, name);
        put(&mut book, format_args!("\" sheetId=\"{number}\" r:id=\"rId{number}\"/>"));
        let kind = format_args!("{OFFICE}/worksheet");
        put(
            &mut links,
            format_args!("<Relationship Id=\"rId{number}\" Type=\"{kind}\" Target=\"{part}\"/>"),
        );
    }
    types.push_str("</Types>");
    book.push_str("</sheets></workbook>");
    links.push_str("</Relationships>");
    let root = format!(
        "{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\"><Relationship Id=\"rId1\" \
         Type=\"{OFFICE}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    );
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let mut add = |name: &str, text: &str| {
        zip.start_file(name, SimpleFileOptions::default())?;
        zip.write_all(text.as_bytes()).map_err(zip::result::ZipError::from)
    };
    add("[Content_Types].xml", &types)?;
    add("_rels/.rels", &root)?;
    add("xl/workbook.xml", &book)?;
    add("xl/_rels/workbook.xml.rels", &links)?;
    for (number, (_, sheet)) in (1..).zip(sheets) {
        add(&format!("xl/worksheets/sheet{number}.xml"), sheet)?;
    }
    Ok(zip.finish()?.into_inner())
}
