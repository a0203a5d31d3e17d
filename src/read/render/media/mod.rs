//! Pictures, films and sound: the facts hidden in them, as one record.
//!
//! Only headers are looked at, wherever in the file they stand; pixels and sound never are. What is
//! looked at is bounded, however large the file and whatever its headers say.

mod boxes;
mod film;
mod items;
mod look;
mod picture;
mod place;
mod tiff;
mod xmp;

use look::Look;
pub use look::Places;

use super::record::Record;

/// The facts hidden in a picture, film or sound, as a list of one record in JSON.
///
/// `name` is the file's own; it is the record's first field, so that there is one for any file.
pub fn hidden_facts(name: &str, places: &mut dyn Places) -> Vec<u8> {
    let mut look = Look::new(places);
    let mut facts = Record::default();
    facts.push("file", name);
    match look.array::<12>(0) {
        Some([0xff, 0xd8, 0xff, ..]) => picture::jpeg(&mut look, &mut facts),
        Some([0x89, b'P', b'N', b'G', ..]) => picture::png(&mut look, &mut facts),
        Some([b'G', b'I', b'F', b'8', ..]) => picture::gif(&mut look, &mut facts),
        Some([b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P']) => {
            picture::webp(&mut look, &mut facts);
        }
        Some([b'I', b'I', b'*', 0, ..] | [b'M', b'M', 0, b'*', ..]) => {
            facts.push("type", "tiff");
            tiff::read(&mut look, 0, true, &mut facts);
        }
        Some([_, _, _, _, b'f', b't', b'y', b'p', ..]) => film::read(&mut look, &mut facts),
        // Facts in a file of their own, beside the picture that they are of.
        Some(_) if is_facts_file(name) => {
            facts.push("type", "xmp");
            xmp::read_at(&mut look, Stretch { start: 0, len: u64::MAX }, &mut facts);
        }
        // Films of before there was a first box that says what they are.
        Some(
            [_, _, _, _, b'm', b'o', b'o', b'v', ..] | [_, _, _, _, b'm', b'd', b'a', b't', ..],
        ) => {
            film::read(&mut look, &mut facts);
        }
        _ => {
            let ending = name.rsplit_once('.').map_or("", |it| it.1).to_ascii_lowercase();
            if ending.len() <= 5 {
                facts.push("type", &ending);
            }
        }
    }
    let mut out = b"[\n".to_vec();
    facts.write(&mut out);
    out.extend_from_slice(b"\n]\n");
    out
}

/// Whether a file of this name holds facts of a picture, and no picture.
pub fn is_facts_file(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|it| it.1.eq_ignore_ascii_case("xmp"))
}

/// A stretch of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Where it starts, in bytes.
    pub start: u64,
    /// How long it is, in bytes; more than there is stands for all there is.
    pub len: u64,
}

/// The small picture that a camera put into a picture, if there is one, and how both are to be
/// turned (1 to 8, as cameras count), if it says so.
pub fn small_picture(places: &mut dyn Places) -> (Option<Stretch>, Option<u8>) {
    let mut look = Look::new(places);
    match look.array::<12>(0) {
        Some([0xff, 0xd8, 0xff, ..]) => picture::small(&mut look),
        Some([_, _, _, _, b'f', b't', b'y', b'p', ..]) => items::small(&mut look),
        _ => (None, None),
    }
}

/// Adds the size of a picture, where it is one.
fn push_size(facts: &mut Record, width: u32, height: u32) {
    if width > 0 && height > 0 && !facts.has("width") {
        facts.push("width", &width.to_string());
        facts.push("height", &height.to_string());
    }
}

/// Text of a header: without what pads it, and in one line.
fn text_of(raw: &[u8]) -> String {
    let end = memchr::memchr(0, raw).unwrap_or(raw.len());
    let text = String::from_utf8_lossy(raw.get(..end).unwrap_or_default());
    super::record::collapsed(&text)
}
