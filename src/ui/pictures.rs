//! Small pictures of the export that are kept while they are looked at, and no longer.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use egui::{ColorImage, Context, TextureHandle, TextureOptions};

use super::answers::Asked;
use crate::findings::{Picture, PictureForm};
use crate::reader::frame::Answer;

/// Pictures kept; more than the largest screen shows at a time.
const KEPT_MAX: usize = 400;

/// Pictures asked for at a time, so that other questions do not wait behind them.
const OPEN_MAX: usize = 3;

/// What is known of a picture besides its pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// What it is.
    pub form: PictureForm,
    /// Whether there is something to see.
    pub has_thumb: bool,
    /// Where it was taken: latitude and longitude in ten-thousandths of a degree.
    pub place: Option<(i32, i32)>,
}

/// The pixels: here until they are drawn first, then with what draws.
enum Pixels {
    None,
    Image(ColorImage),
    Drawn(TextureHandle),
}

struct One {
    known: Asked<Known>,
    pixels: RefCell<Pixels>,
    seen: Cell<u64>,
}

/// Pictures that are kept, the ones not looked at for longest thrown away first.
#[derive(Default)]
pub struct Pictures {
    kept: BTreeMap<u32, One>,
    open: usize,
    clock: Cell<u64>,
}

impl Pictures {
    /// What is known of the picture of a record.
    pub fn get(&self, record: u32) -> &Asked<Known> {
        let Some(one) = self.kept.get(&record) else { return &Asked::Unasked };
        one.seen.set(self.tick());
        &one.known
    }

    /// Whether a view that shows this one should ask for it now.
    pub fn lacks(&self, record: u32) -> bool {
        self.open < OPEN_MAX && !self.kept.contains_key(&record)
    }

    /// The picture itself, if it is here.
    pub(super) fn texture(&self, ctx: &Context, record: u32) -> Option<TextureHandle> {
        let mut pixels = self.kept.get(&record)?.pixels.borrow_mut();
        match std::mem::replace(&mut *pixels, Pixels::None) {
            Pixels::None => None,
            Pixels::Image(image) => {
                let texture = ctx.load_texture("picture", image, TextureOptions::LINEAR);
                *pixels = Pixels::Drawn(texture.clone());
                Some(texture)
            }
            Pixels::Drawn(texture) => {
                *pixels = Pixels::Drawn(texture.clone());
                Some(texture)
            }
        }
    }

    /// Notes that one is wanted; whether it has to be asked for.
    pub(super) fn want(&mut self, record: u32) -> bool {
        let new = self.lacks(record);
        if new {
            self.open += 1;
            self.keep(record, Asked::Pending(None), Pixels::None);
        }
        new
    }

    /// Takes an answer. What is not as large as it says is nothing to see.
    pub(super) fn put(&mut self, record: u32, answer: Answer) {
        self.open = self.open.saturating_sub(1);
        let Answer::Picture(picture) = answer else {
            self.keep(record, Asked::Failed, Pixels::None);
            return;
        };
        let Picture { form, thumb, place } = *picture;
        let image = thumb.as_ref().and_then(|thumb| {
            Some(ColorImage::from_rgba_unmultiplied(thumb.size(), thumb.pixels()?))
        });
        let known = Known { form, has_thumb: image.is_some(), place };
        self.keep(record, Asked::Here(known), image.map_or(Pixels::None, Pixels::Image));
    }

    /// Forgets those that could not be had; whether there were any.
    pub(super) fn retry(&mut self) -> bool {
        let before = self.kept.len();
        self.kept.retain(|_, one| one.known != Asked::Failed);
        self.kept.len() < before
    }

    fn keep(&mut self, record: u32, known: Asked<Known>, pixels: Pixels) {
        if self.kept.len() >= KEPT_MAX && !self.kept.contains_key(&record) {
            let here = |it: &(&u32, &One)| !matches!(it.1.known, Asked::Pending(_));
            let oldest = self.kept.iter().filter(here).min_by_key(|it| it.1.seen.get());
            if let Some(oldest) = oldest.map(|it| *it.0) {
                self.kept.remove(&oldest);
            }
        }
        let seen = Cell::new(self.tick());
        self.kept.insert(record, One { known, pixels: RefCell::new(pixels), seen });
    }

    fn tick(&self) -> u64 {
        let now = self.clock.get().wrapping_add(1);
        self.clock.set(now);
        now
    }
}
