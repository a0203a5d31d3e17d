//! A small picture of a picture.
//!
//! The one place where pixels are unpacked. Everything about it is bounded: the bytes taken, the
//! pixels they may unpack to, the memory for that, how often a picture may be gone over, and the
//! size of what comes out.

use std::io::Cursor;

use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder as _, ImageFormat, ImageReader, Limits};

use crate::findings::Thumb;

/// The most bytes of a file that a picture is made from.
pub const FILE_BYTES_MAX: u64 = 48 << 20;

/// The most pixels that are unpacked, of what cameras write and of other kinds, which take longer;
/// and the most memory asked for that, in bytes.
const JPEG_PIXELS_MAX: u64 = 50_000_000;
const PIXELS_MAX: u64 = 25_000_000;
const MEMORY_MAX_BYTES: u64 = 400 << 20;

/// The longest side that is unpacked.
const SIDE_MAX: u32 = 30_000;

/// Times that a picture may be gone over, each a little finer: more are made to keep a computer busy.
const PASSES_MAX: usize = 100;

/// Makes a small picture of the bytes of one.
///
/// `turn` says how it is to be turned, as cameras count from 1 to 8; `None` where its own bytes say
/// so. Nothing comes of what is no picture, is too large, or is of a kind that cannot be drawn.
pub fn thumb(bytes: &[u8], turn: Option<u8>) -> Option<Thumb> {
    drawn(bytes, turn, None)
}

/// The same of the small picture that a camera put into a large one, whose width and height are given.
/// Nothing comes of one that is larger: no camera makes such, and it would cost more than it saves.
pub fn thumb_inside(bytes: &[u8], turn: Option<u8>, whole: (u32, u32)) -> Option<Thumb> {
    drawn(bytes, turn, Some(whole))
}

fn drawn(bytes: &[u8], turn: Option<u8>, whole: Option<(u32, u32)>) -> Option<Thumb> {
    if bytes.len() as u64 > FILE_BYTES_MAX {
        return None;
    }
    let format = format_of(bytes)?;
    if format == ImageFormat::Jpeg && passes(bytes) > PASSES_MAX {
        return None;
    }
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(MEMORY_MAX_BYTES);
    limits.max_image_width = Some(SIDE_MAX);
    limits.max_image_height = Some(SIDE_MAX);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().ok()?;
    let (width, height) = decoder.dimensions();
    // A small one may lie on its side.
    let is_larger =
        |(w, h): (u32, u32)| width.max(height) > w.max(h) || width.min(height) > w.min(h);
    if whole.is_some_and(is_larger) {
        return None;
    }
    let pixels = u64::from(width) * u64::from(height);
    let most = if format == ImageFormat::Jpeg { JPEG_PIXELS_MAX } else { PIXELS_MAX };
    if pixels == 0 || pixels > most || decoder.total_bytes() > MEMORY_MAX_BYTES {
        return None;
    }
    let own = decoder.orientation().ok();
    let turned = turn.and_then(Orientation::from_exif).or(own);
    let whole = DynamicImage::from_decoder(decoder).ok()?;
    let most = u32::from(Thumb::SIDE_MAX);
    let small = if width <= most && height <= most { whole } else { whole.thumbnail(most, most) };
    // Turned when it is small: that costs next to nothing.
    let mut small = DynamicImage::ImageRgba8(small.into_rgba8());
    small.apply_orientation(turned.unwrap_or(Orientation::NoTransforms));
    let small = small.into_rgba8();
    let (width, height) = (u16::try_from(small.width()).ok()?, u16::try_from(small.height()).ok()?);
    Thumb::new(width, height, small.into_raw())
}

/// What kind of picture bytes are; nothing for kinds that are not drawn.
fn format_of(bytes: &[u8]) -> Option<ImageFormat> {
    match bytes.first_chunk::<12>()? {
        [0xff, 0xd8, 0xff, ..] => Some(ImageFormat::Jpeg),
        [0x89, b'P', b'N', b'G', ..] => Some(ImageFormat::Png),
        [b'G', b'I', b'F', b'8', ..] => Some(ImageFormat::Gif),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P'] => Some(ImageFormat::WebP),
        _ => None,
    }
}

/// How often a JPEG goes over its picture, about: the marks that begin a pass.
fn passes(bytes: &[u8]) -> usize {
    memchr::memmem::find_iter(bytes, b"\xff\xda").count()
}
