//! What can be seen of a picture, film or sound: a small picture, made when it is asked for.

use serde::{Deserialize, Serialize};

/// What a file is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum PictureForm {
    /// A picture.
    #[default]
    Photo,
    /// A film.
    Film,
    /// Sound.
    Sound,
}

/// What can be seen of one file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// What it is.
    pub form: PictureForm,
    /// A small picture of it; none of films and sound, and where none could be made.
    pub thumb: Option<Thumb>,
    /// Where it was taken, as it says: latitude and longitude in ten-thousandths of a degree.
    pub place: Option<(i32, i32)>,
}

/// A small picture.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Thumb {
    width: u16,
    height: u16,
    rgba: Vec<u8>,
}

impl std::fmt::Debug for Thumb {
    /// Its size only: what it shows is a person's own.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let size = (self.width, self.height);
        f.debug_struct("Thumb").field("size", &size).finish_non_exhaustive()
    }
}

impl Thumb {
    /// The longest side, in pixels.
    pub const SIDE_MAX: u16 = 256;

    /// A picture of this size; four bytes a pixel: red, green, blue and how opaque, row by row.
    /// Nothing where they are not as many as the size says, or too many.
    pub fn new(width: u16, height: u16, rgba: Vec<u8>) -> Option<Self> {
        Some(Self { width, height, rgba }).filter(Self::fits)
    }

    /// Whether it is as large as it says, and no larger than it may be. A picture that another
    /// process sent is looked at by this before anything is sized by it.
    pub fn fits(&self) -> bool {
        let sides = 1..=Self::SIDE_MAX;
        let bytes = 4 * usize::from(self.width) * usize::from(self.height);
        sides.contains(&self.width) && sides.contains(&self.height) && self.rgba.len() == bytes
    }

    /// Width and height in pixels.
    pub fn size(&self) -> [usize; 2] {
        [self.width.into(), self.height.into()]
    }

    /// Its pixels, where it [`fits`](Self::fits).
    pub fn pixels(&self) -> Option<&[u8]> {
        self.fits().then_some(self.rgba.as_slice())
    }
}
