//! What an entry is written in, told from its first bytes, and by its name where they leave it open.

use std::borrow::Cow;
use std::io::Read as _;

use super::blocks::{Form, begins_message, form};
use super::decode::{Decoded, guess};
use super::json;
use super::outcome::Encoding;
use super::render::is_car;
use super::{Format, csv};

/// Marks at the start of pictures, films and sound.
const MEDIA: [&[u8]; 14] = [
    b"\xff\xd8\xff",
    b"\x89PNG\r\n\x1a\n",
    b"GIF87a",
    b"GIF89a",
    b"II*\0",
    b"MM\0*",
    b"ID3",
    b"\xff\xfb",
    b"\xff\xf1",
    b"OggS",
    b"fLaC",
    b"#!AMR",
    b"\x1a\x45\xdf\xa3",
    b"caff\0",
];

/// Marks at the start of files that are not read, and what to call those.
const UNREAD: [(&[u8], &str); 10] = [
    (b"%PDF-", "pdf"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"\x1f\x8b", "gzip"),
    (b"Rar!\x1a\x07", "rar"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"SQLite format 3\0", "sqlite"),
    (b"bplist00", "plist"),
    (b"\xd0\xcf\x11\xe0", "office"),
    (b"%!PS", "postscript"),
];

/// Endings of pictures, films and sound.
const MEDIA_ENDINGS: [&str; 32] = [
    "jpg", "jpeg", "png", "gif", "webp", "heic", "heif", "avif", "bmp", "tif", "tiff", "svg",
    "mp4", "m4v", "mov", "avi", "mkv", "webm", "3gp", "mpg", "mp3", "m4a", "aac", "wav", "ogg",
    "opus", "oga", "flac", "amr", "caf", "silk", "ico",
];

/// Says what an entry is written in.
///
/// `head` is its first bytes as they stand in it, up to 64 KiB; `name` its path in the export.
pub fn sniff(name: &str, head: &[u8]) -> Format {
    let ending = name.rsplit_once('.').map_or("", |it| it.1).to_ascii_lowercase();
    if is_media(head) {
        return Format::Media;
    }
    if ending == "xlsb" && head.starts_with(b"PK\x03\x04") {
        return Format::Unknown("office");
    }
    if head.starts_with(b"PK\x03\x04") && (ending == "xlsx" || is_workbook(head)) {
        return Format::Sheets;
    }
    if let Some((_, word)) = UNREAD.iter().find(|it| head.starts_with(it.0)) {
        return Format::Unknown(word);
    }
    if is_car(head) {
        return Format::Car;
    }
    let is_media_name = MEDIA_ENDINGS.contains(&ending.as_str());
    let Some(text) = decoded(head) else {
        return if is_media_name { Format::Media } else { Format::Unknown("binary") };
    };
    if is_media_name && ending != "svg" {
        // An empty or odd picture is still no table.
        return Format::Media;
    }
    let start = text.trim_ascii_start();
    if ending == "xmp" && start.starts_with(b"<") {
        // Facts of the picture beside it.
        return Format::Media;
    }
    if let Some(format) = markup(start) {
        return if ending == "svg" { Format::Media } else { format };
    }
    const CARDS: [&[u8]; 6] = [
        b"BEGIN:VCARD",
        b"BEGIN:VCALENDAR",
        b"BEGIN:VEVENT",
        b"BEGIN:VTODO",
        b"BEGIN:VTIMEZONE",
        b"BEGIN:VAVAILABILITY",
    ];
    if CARDS.iter().any(|it| has_start(start, it)) {
        return Format::Cards;
    }
    if is_mail(&ending, start) {
        return Format::Mail;
    }
    by_text(&ending, &text, start)
}

fn by_text(ending: &str, text: &[u8], start: &[u8]) -> Format {
    match ending {
        "ndjson" | "jsonl" => return Format::JsonLines,
        "json" => return json_or_lines(text),
        "js" if json::starts_value(start) || json::has_prefix(start) => return Format::Json,
        "csv" | "tsv" | "tab" => return Format::Csv { delimiter: csv::delimiter(text) },
        _ => {}
    }
    // A sequence has a mark before each of its documents.
    let value = start.strip_prefix(b"\x1e").unwrap_or(start).trim_ascii_start();
    let whole_or_lines = matches!(value.first(), Some(b'{' | b'[')).then(|| json_or_lines(text));
    match whole_or_lines {
        Some(format) if json::looks_whole(value) => format,
        _ if looks_like_blocks(text) => Format::Blocks,
        _ if csv::looks_like_table(text) => Format::Csv { delimiter: csv::delimiter(text) },
        _ if is_one_sentence(ending, text) => Format::Blocks,
        _ => Format::Text,
    }
}

fn is_media(head: &[u8]) -> bool {
    MEDIA.iter().any(|it| head.starts_with(it))
        || head.get(4..8) == Some(b"ftyp")
        || head.starts_with(b"RIFF") && matches!(head.get(8..12), Some(b"WEBP" | b"WAVE" | b"AVI "))
}

/// The head as UTF-8, or nothing where it is no text.
fn decoded(head: &[u8]) -> Option<Cow<'_, [u8]>> {
    let encoding = guess(head, true);
    let text = match encoding {
        Encoding::Utf8 => Cow::Borrowed(head),
        _ => Cow::Owned(converted(head)?),
    };
    // What was written in blocks may end in NULs.
    let filled = text.iter().rposition(|it| *it != 0).map_or(0, |last| last + 1);
    let from = if text.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
    let text = match text {
        Cow::Borrowed(it) => Cow::Borrowed(it.get(from..filled).unwrap_or_default()),
        Cow::Owned(it) => Cow::Owned(it.get(from..filled).unwrap_or_default().to_vec()),
    };
    let is_wide = encoding != Encoding::Utf8 && !encoding.is_by_bytes();
    // A few stray control characters do not make it binary; NULs by the dozen do.
    (is_wide || odd_bytes(&text) * 20 <= text.len()).then_some(text)
}

/// A head in another encoding than UTF-8.
fn converted(head: &[u8]) -> Option<Vec<u8>> {
    let mut input = head;
    let decoded = Decoded::new(&mut input, true).ok()?;
    let limit = 4 * head.len() as u64;
    let mut bounded = decoded.take(limit);
    let mut text = Vec::new();
    let mut piece = [0; 4096];
    while let Ok(count @ 1..) = bounded.read(&mut piece) {
        text.extend_from_slice(piece.get(..count).unwrap_or_default());
    }
    Some(text)
}

/// How many bytes are control characters that do not stand in texts.
fn odd_bytes(text: &[u8]) -> usize {
    let odd = |it: u8| u8::from(matches!(it, 0..=8 | 0xe..=0x1a | 0x1c..=0x1f | 0x7f));
    // Sums of a byte each are many at a time.
    let chunks = text.chunks(usize::from(u8::MAX));
    chunks.map(|it| usize::from(it.iter().fold(0_u8, |sum, it| sum.wrapping_add(odd(*it))))).sum()
}

/// Whether an archive is a workbook: its first parts say so.
fn is_workbook(head: &[u8]) -> bool {
    let has = |word: &[u8]| memchr::memmem::find(head, word).is_some();
    has(b"[Content_Types].xml") && (has(b"xl/workbook.xml") || has(b"xl/worksheets/"))
}

fn has_start(text: &[u8], start: &[u8]) -> bool {
    text.get(..start.len()).is_some_and(|it| it.eq_ignore_ascii_case(start))
}

/// A box of mail begins with `From ` and a date; one mail with headers.
fn is_mail(ending: &str, start: &[u8]) -> bool {
    if matches!(start.first(), Some(b'{' | b'[')) {
        return false;
    }
    let lines = || start.split(|it| *it == b'\n');
    let known: [&[u8]; 8] = [
        b"received:",
        b"return-path:",
        b"delivered-to:",
        b"mime-version:",
        b"message-id:",
        b"x-gm-thrid:",
        b"from:",
        b"subject:",
    ];
    let is_header = |line: &[u8]| known.iter().any(|it| has_start(line, it));
    let headers = lines().take_while(|it| !it.trim_ascii().is_empty()).filter(|it| is_header(it));
    let count = headers.take(40).count();
    match ending {
        "eml" => count > 0 || is_header_line(lines().next().unwrap_or_default()),
        "mbox" => count > 0 || start.starts_with(b"From "),
        _ => count > 2 || start.starts_with(b"From ") && count > 1,
    }
}

/// Whether a line is `Some-Name: value`.
fn is_header_line(line: &[u8]) -> bool {
    let name = line.split(|it| *it == b':').next().unwrap_or_default();
    let is_name = |it: &u8| it.is_ascii_alphanumeric() || *it == b'-';
    name.len() < line.len() && !name.is_empty() && name.iter().all(is_name)
}

fn markup(start: &[u8]) -> Option<Format> {
    let head: Vec<u8> = start.iter().take(256).map(u8::to_ascii_lowercase).collect();
    if !head.starts_with(b"<") {
        return None;
    }
    let has = |word: &[u8]| memchr::memmem::find(&head, word).is_some();
    if has(b"<!doctype html") || has(b"<html") || has(b"<head") || has(b"<body") {
        return Some(Format::Page);
    }
    if has(b"netscape-bookmark") {
        return Some(Format::Page);
    }
    if head.starts_with(b"<?xml") || has(b"xmlns") || head.starts_with(b"<!doctype") {
        return Some(Format::Markup);
    }
    let is_tag = head.get(1).is_some_and(|it| it.is_ascii_alphabetic() || *it == b'!');
    is_tag.then_some(Format::Page)
}

/// Lines only where the first document ends inside the head and another one begins on a line
/// below it.
fn json_or_lines(text: &[u8]) -> Format {
    if json::has_second_line(text) { Format::JsonLines } else { Format::Json }
}

/// A third of the first lines are fields or messages, or one begins a chat.
fn looks_like_blocks(text: &[u8]) -> bool {
    let mut filled = 0;
    let mut fits = 0;
    for line in text.split(|it| matches!(it, b'\n' | b'\r')) {
        match form(line) {
            Form::Blank => continue,
            Form::Field { .. } => fits += 1,
            Form::Plain(_) if begins_message(line) => fits += 1,
            Form::Chat(_) => return true,
            Form::Note(_) | Form::Plain(_) => {}
        }
        filled += 1;
        if filled == 50 {
            break;
        }
    }
    filled > 0 && fits * 3 >= filled
}

/// A text of a line or two is a section that says that there is nothing, or one value.
fn is_one_sentence(ending: &str, text: &[u8]) -> bool {
    let filled = text.split(|it| *it == b'\n').filter(|it| !it.trim_ascii().is_empty());
    ending == "txt" && filled.take(3).count() < 3
}
