//! A small picture of a photo of the export, made when it is asked for and kept nowhere.

use std::io::Read as _;
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::View;
use super::media::Bits;
use super::places::points;
use super::show::Raw;
use crate::findings::{Answer, Picture, PictureForm, Thumb};
use crate::read::{
    FILE_BYTES_MAX, Format, Places as _, Stretch, small_picture, thumb, thumb_inside,
};
use crate::record::EntryId;

/// Pixels up to which a picture is unpacked rather than the small one that the camera put into it:
/// that one is coarse, and shows what was there before the picture was cut.
const UNPACKED_PIXELS: u64 = 24_000_000;

/// Bytes of the picture that a camera put into one.
const SMALL_BYTES_MAX: u64 = 4 << 20;

/// Bytes read at a time.
const PIECE_BYTES: usize = 64 << 10;

/// Kinds of files that are films, and that are sound, as their facts name them.
const FILMS: [&str; 10] = ["mp4", "mov", "3gp", "m4v", "avi", "mkv", "webm", "mpg", "mpeg", "wmv"];
const SOUNDS: [&str; 11] =
    ["m4a", "mp3", "wav", "ogg", "oga", "opus", "aac", "flac", "amr", "caf", "silk"];

impl View<'_> {
    /// What can be seen of a record that is a picture, film or sound.
    pub fn picture(&self, number: u32) -> Answer {
        self.seen(number).map_or(Answer::Unavailable, |it| Answer::Picture(Box::new(it)))
    }

    fn seen(&self, number: u32) -> Option<Picture> {
        let row = self.held.index.columns.get(number).filter(|it| !it.dead)?;
        let entry = self.held.index.entry_of(number);
        if self.format(entry) != Format::Media {
            return None;
        }
        let piece = self.pieces(entry, &[row.offset_bytes])?.into_iter().next()?;
        let facts = self.fields(entry, &[], &piece.text, row.offset_bytes);
        let form = form(&facts);
        let place = points(&facts).first().copied();
        let thumb = (form == PictureForm::Photo).then(|| self.thumb(entry, &facts)).flatten();
        Some(Picture { form, thumb, place })
    }

    fn thumb(&self, entry: EntryId, facts: &[Raw]) -> Option<Thumb> {
        let side = |key| u32::try_from(number(facts, key)?).ok().filter(|it| *it > 0);
        let whole = side("width").zip(side("height"));
        let pixels = whole.map_or(0, |it| u64::from(it.0) * u64::from(it.1));
        let mut bits = Bits::new(self.export.reader(entry).ok()?, Vec::new());
        let (small, turn) = small_picture(&mut bits);
        let from_camera = |bits: &mut Bits| {
            let bytes = stretch(bits, small?)?;
            fenced(&bytes, turn, whole)
        };
        if pixels > UNPACKED_PIXELS {
            from_camera(&mut bits).or_else(|| self.unpacked(entry, turn))
        } else {
            self.unpacked(entry, turn).or_else(|| from_camera(&mut bits))
        }
    }

    /// Made from the whole of a file; `turn` as its camera says, where that was found.
    fn unpacked(&self, entry: EntryId, turn: Option<u8>) -> Option<Thumb> {
        let size_bytes = self.entries.get(entry.0 as usize)?.size_bytes;
        if size_bytes > FILE_BYTES_MAX {
            return None;
        }
        let mut reader = self.export.reader(entry).ok()?;
        let mut bytes = Vec::new();
        let mut piece = vec![0; PIECE_BYTES];
        loop {
            // What came before a fault may be enough.
            let count = reader.read(&mut piece).unwrap_or(0);
            if count == 0 {
                break;
            }
            bytes.extend_from_slice(piece.get(..count)?);
            if bytes.len() as u64 > FILE_BYTES_MAX {
                return None;
            }
        }
        fenced(&bytes, turn, None)
    }
}

/// Makes a small picture; a fault of what unpacks it costs that picture, not the scan.
fn fenced(bytes: &[u8], turn: Option<u8>, whole: Option<(u32, u32)>) -> Option<Thumb> {
    let drawn = || match whole {
        Some(whole) => thumb_inside(bytes, turn, whole),
        None => thumb(bytes, turn),
    };
    catch_unwind(AssertUnwindSafe(drawn)).ok().flatten()
}

/// A stretch of a file, all of it.
fn stretch(bits: &mut Bits, at: Stretch) -> Option<Vec<u8>> {
    let length = usize::try_from(at.len.min(SMALL_BYTES_MAX)).ok()?;
    let mut out = Vec::new();
    let mut piece = vec![0; PIECE_BYTES];
    while out.len() < length {
        let want = PIECE_BYTES.min(length - out.len());
        let room = piece.get_mut(..want)?;
        let count = bits.read_at(at.start.checked_add(out.len() as u64)?, room);
        if count == 0 {
            break;
        }
        out.extend_from_slice(piece.get(..count)?);
    }
    Some(out).filter(|it| !it.is_empty())
}

fn form(facts: &[Raw]) -> PictureForm {
    let kind = fact(facts, "type").unwrap_or_default();
    if FILMS.contains(&kind) {
        PictureForm::Film
    } else if SOUNDS.contains(&kind) {
        PictureForm::Sound
    } else {
        PictureForm::Photo
    }
}

fn fact<'a>(facts: &'a [Raw], key: &str) -> Option<&'a str> {
    let fact = facts.iter().find(|it| it.steps.last().is_some_and(|it| it == key))?;
    std::str::from_utf8(&fact.text).ok()
}

fn number(facts: &[Raw], key: &str) -> Option<u64> {
    fact(facts, key)?.parse().ok()
}
