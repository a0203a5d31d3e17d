//! Outlines of the icons: a drawing is looked at where their font is not installed.

use std::fmt::Write as _;

use ttf_parser::{Face, OutlineBuilder};

use crate::i18n::fonts::ICONS;

/// The outline of an icon as a path, in the font's own units with y upwards, and how many of them
/// are as high as the letters; `None` for what the font does not have.
pub(super) fn icon(letter: char) -> Option<(String, f32)> {
    let face = Face::parse(ICONS, 0).ok()?;
    let glyph = face.glyph_index(letter)?;
    let mut path = Path(String::new());
    face.outline_glyph(glyph, &mut path)?;
    Some((path.0, f32::from(face.units_per_em())))
}

/// A path as it is written in a drawing.
struct Path(String);

impl Path {
    fn say(&mut self, letter: char, numbers: &[f32]) {
        self.0.push(letter);
        for number in numbers {
            // Writing to a string cannot fail.
            let _written = write!(self.0, "{number} ");
        }
    }
}

impl OutlineBuilder for Path {
    fn move_to(&mut self, x: f32, y: f32) {
        self.say('M', &[x, y]);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.say('L', &[x, y]);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.say('Q', &[x1, y1, x, y]);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.say('C', &[x1, y1, x2, y2, x, y]);
    }

    fn close(&mut self) {
        self.say('Z', &[]);
    }
}
