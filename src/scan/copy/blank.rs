//! Empty pictures, films and sounds, each of the kind that it stands for.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat};

/// The side of a blank picture, in pixels.
const SIDE: u32 = 8;

/// Marks at the start of films and sounds, which say what they are and nothing else.
const MARKS: [&[u8]; 8] =
    [b"ID3", b"\xff\xfb", b"\xff\xf1", b"OggS", b"fLaC", b"#!AMR", b"\x1a\x45\xdf\xa3", b"caff\0"];

/// What films and pictures made of boxes may say that they are.
const BRANDS: [&[u8; 4]; 14] = [
    b"heic", b"heix", b"mif1", b"msf1", b"avif", b"isom", b"iso2", b"mp41", b"mp42", b"qt  ",
    b"M4A ", b"M4V ", b"3gp4", b"3gp5",
];

/// A blank picture, film or sound of the kind whose first bytes these are. What no mark tells is
/// empty: its name says what it is.
pub(super) fn of(name: &str, head: &[u8]) -> Option<Vec<u8>> {
    let picture = |format| {
        let mut out = Cursor::new(Vec::new());
        let blank = DynamicImage::new_rgb8(SIDE, SIDE);
        blank.write_to(&mut out, format).ok().map(|()| out.into_inner())
    };
    match head {
        [0xff, 0xd8, 0xff, ..] => return picture(ImageFormat::Jpeg),
        [0x89, b'P', b'N', b'G', ..] => return picture(ImageFormat::Png),
        [b'G', b'I', b'F', b'8', ..] => return picture(ImageFormat::Gif),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => {
            return picture(ImageFormat::WebP);
        }
        [b'R', b'I', b'F', b'F', ..] => return Some(b"RIFF\x04\0\0\0WAVE".to_vec()),
        [b'I', b'I', b'*', 0, ..] => return Some(b"II*\0\x08\0\0\0\0\0\0\0\0\0".to_vec()),
        [b'M', b'M', 0, b'*', ..] => return Some(b"MM\0*\0\0\0\x08\0\0\0\0\0\0".to_vec()),
        _ => {}
    }
    if head.get(4..8) == Some(b"ftyp") {
        let told = head.get(8..12).unwrap_or_default();
        let brand = BRANDS.into_iter().find(|it| it.as_slice() == told).unwrap_or(b"isom");
        return Some([b"\0\0\0\x10ftyp".as_slice(), brand, b"\0\0\0\0"].concat());
    }
    let ending = name.rsplit_once('.').map_or("", |it| it.1).to_ascii_lowercase();
    Some(match ending.as_str() {
        "svg" => b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_vec(),
        "xmp" => b"<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"/>".to_vec(),
        _ => MARKS.into_iter().find(|it| head.starts_with(it)).unwrap_or_default().to_vec(),
    })
}
