//! A sheet as a picture: the triangles that the window's own painter makes of its shapes, filled on
//! the processor.
//!
//! Edges are computed in 256ths of a pixel, and an edge that two triangles share belongs to one of
//! them only, so that the same sheet gives the same bytes everywhere.

use std::io::Cursor;

use egui::epaint::{ClippedPrimitive, Primitive, Vertex};
use egui::{Color32, Mesh};
use image::{ImageFormat, RgbImage};

use super::{SCALE, Sheet};
use crate::ui::theme::whole;

/// Parts of a pixel.
const FINE: i64 = 256;

impl Sheet {
    /// The sheet as a PNG file; empty where there is no picture of it.
    pub(super) fn png(&self) -> Vec<u8> {
        let pixels = |points: f32| at((points * SCALE).round());
        let (width, height) = (pixels(self.size.x), pixels(self.size.y));
        let back = self.back.to_array().map(f32::from);
        let mut canvas = Canvas { width, height, pixels: vec![back; width * height] };
        let letters = self.letters();
        for part in self.ctx.tessellate(self.shapes.clone(), SCALE) {
            canvas.part(&part, &letters);
        }
        let bytes: Vec<u8> = canvas
            .pixels
            .iter()
            .flat_map(|[red, green, blue, _]| [*red, *green, *blue])
            .map(|it| u8::try_from(at(it + 0.5)).unwrap_or(u8::MAX))
            .collect();
        let mut file = Cursor::new(Vec::new());
        let size = u32::try_from(width).ok().zip(u32::try_from(height).ok());
        let picture = size.and_then(|(width, height)| RgbImage::from_raw(width, height, bytes));
        let written = picture.map(|it| it.write_to(&mut file, ImageFormat::Png));
        if matches!(written, Some(Ok(()))) { file.into_inner() } else { Vec::new() }
    }

    fn letters(&self) -> Letters<'_> {
        match self.atlas.as_ref().map(|it| &it.image) {
            Some(egui::ImageData::Color(image)) => {
                Letters { width: image.size[0], pixels: &image.pixels }
            }
            None => Letters { width: 0, pixels: &[] },
        }
    }
}

/// The pixels of letters, and one that is white for all that is no letter.
struct Letters<'a> {
    width: usize,
    pixels: &'a [Color32],
}

impl Letters<'_> {
    fn height(&self) -> usize {
        self.pixels.len().checked_div(self.width).unwrap_or(0)
    }

    /// The pixel at a place; places outside count as the nearest inside.
    fn texel(&self, x: f32, y: f32) -> [f32; 4] {
        let inside = |place: f32, size: usize| at(place).min(size.saturating_sub(1));
        let at = inside(y, self.height()) * self.width + inside(x, self.width);
        self.pixels.get(at).map_or([255.0; 4], |it| it.to_array().map(f32::from))
    }

    /// The colour at a place between 0 and 1, mixed of the four pixels around it.
    fn mixed(&self, (u, v): (f32, f32)) -> [f32; 4] {
        let (x, y) = (u * self.width as f32 - 0.5, v * self.height() as f32 - 0.5);
        let (left, top) = (x.floor(), y.floor());
        let mix = |a: [f32; 4], b: [f32; 4], share: f32| {
            let [a0, a1, a2, a3] = a;
            let [b0, b1, b2, b3] = b;
            [(a0, b0), (a1, b1), (a2, b2), (a3, b3)].map(|(a, b)| a + (b - a) * share)
        };
        let row = |y: f32| mix(self.texel(left, y), self.texel(left + 1.0, y), x - left);
        mix(row(top), row(top + 1.0), y - top)
    }
}

struct Canvas {
    width: usize,
    height: usize,
    pixels: Vec<[f32; 4]>,
}

/// A number of pixels without its part below one.
fn at(number: f32) -> usize {
    whole(f64::from(number)) as usize
}

/// A place in parts of a pixel.
type Fine = (i64, i64);

/// Twice the area of a triangle; negative when it turns the other way.
fn turn(a: Fine, b: Fine, c: Fine) -> i64 {
    (b.0 - a.0) * (c.1 - a.1) - (b.1 - a.1) * (c.0 - a.0)
}

/// Pixels that may be painted: the first and the one behind the last, across and down.
#[derive(Clone, Copy)]
struct Clip {
    across: (i64, i64),
    down: (i64, i64),
}

/// An edge from one place to another.
#[derive(Clone, Copy)]
struct Edge(Fine, Fine);

impl Edge {
    /// Where it crosses a line of pixels, if it does.
    fn crosses(self, y: i64) -> Option<i64> {
        let Self(from, to) = self;
        let inside = from.1.min(to.1) <= y && y <= from.1.max(to.1);
        let rise = to.1 - from.1;
        (inside && rise != 0).then(|| from.0 + (y - from.1) * (to.0 - from.0) / rise)
    }

    /// How far a place is on the inner side; below zero outside. An edge's own places belong to the
    /// triangle below it or right of it.
    fn inner(self, at: Fine) -> i64 {
        let Self(from, to) = self;
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let own = dy < 0 || (dy == 0 && dx > 0);
        turn(from, to, at) - i64::from(!own)
    }
}

impl Canvas {
    fn part(&mut self, part: &ClippedPrimitive, letters: &Letters<'_>) {
        let Primitive::Mesh(mesh) = &part.primitive else { return };
        let span = |from: f32, to: f32, most: usize| {
            let pixel = |points: f32| (points * SCALE).round().max(0.0) as i64;
            (pixel(from), pixel(to).min(i64::try_from(most).unwrap_or(0)))
        };
        let rect = part.clip_rect;
        let clip = Clip {
            across: span(rect.min.x, rect.max.x, self.width),
            down: span(rect.min.y, rect.max.y, self.height),
        };
        for corners in mesh.indices.chunks_exact(3) {
            if let Some(corners) = triangle(mesh, corners) {
                self.triangle(corners, clip, letters);
            }
        }
    }

    fn triangle(&mut self, corners: [&Vertex; 3], clip: Clip, letters: &Letters<'_>) {
        let fine = |it: &Vertex| {
            let part = |points: f32| (points * SCALE * FINE as f32).round() as i64;
            (part(it.pos.x), part(it.pos.y))
        };
        let [a, b, c] = corners;
        let area = turn(fine(a), fine(b), fine(c));
        let corners = if area < 0 { [a, c, b] } else { corners };
        let [a, b, c] = corners.map(fine);
        let area = area.abs();
        if area == 0 {
            return;
        }
        let least = |of: [i64; 3]| of.into_iter().min().unwrap_or(0).div_euclid(FINE);
        let most = |of: [i64; 3]| of.into_iter().max().unwrap_or(0).div_euclid(FINE) + 1;
        let (xs, ys) = ([a.0, b.0, c.0], [a.1, b.1, c.1]);
        let down = least(ys).max(clip.down.0)..most(ys).min(clip.down.1);
        let paint = Paint::of(corners, letters);
        let edges = [Edge(b, c), Edge(c, a), Edge(a, b)];
        for y in down {
            let middle = y * FINE + FINE / 2;
            let crossed = edges.iter().filter_map(|edge| edge.crosses(middle));
            let (from, to) = crossed.fold((most(xs), least(xs)), |(from, to), x| {
                (from.min(x.div_euclid(FINE)), to.max(x.div_euclid(FINE)))
            });
            // What lies beyond by rounding is left to the edges themselves.
            for x in (from - 1).max(clip.across.0)..(to + 2).min(clip.across.1) {
                let inner = edges.map(|edge| edge.inner((x * FINE + FINE / 2, middle)));
                if inner.iter().all(|it| *it >= 0) {
                    let shares = inner.map(|it| it as f32 / area as f32);
                    self.blend(x, y, paint.color(shares));
                }
            }
        }
    }

    fn blend(&mut self, x: i64, y: i64, [red, green, blue, alpha]: [f32; 4]) {
        let (x, y) = (usize::try_from(x).unwrap_or(0), usize::try_from(y).unwrap_or(0));
        let Some(pixel) = self.pixels.get_mut(y * self.width + x) else { return };
        let rest = 1.0 - alpha / 255.0;
        for (below, above) in pixel.iter_mut().zip([red, green, blue, alpha]) {
            *below = (above + *below * rest).min(255.0);
        }
    }
}

/// The corners of a triangle of a mesh.
fn triangle<'a>(mesh: &'a Mesh, corners: &[u32]) -> Option<[&'a Vertex; 3]> {
    let at = |number: usize| {
        let index = usize::try_from(*corners.get(number)?).ok()?;
        mesh.vertices.get(index)
    };
    Some([at(0)?, at(1)?, at(2)?])
}

/// How the inside of a triangle is coloured.
struct Paint<'a> {
    corners: [&'a Vertex; 3],
    letters: &'a Letters<'a>,
    /// One colour for the whole triangle, which most have.
    flat: Option<[f32; 4]>,
}

impl<'a> Paint<'a> {
    fn of(corners: [&'a Vertex; 3], letters: &'a Letters<'a>) -> Self {
        let [a, b, c] = corners;
        let mut paint = Self { corners, letters, flat: None };
        if a.uv == b.uv && b.uv == c.uv && a.color == b.color && b.color == c.color {
            paint.flat = Some(paint.color([1.0, 0.0, 0.0]));
        }
        paint
    }

    fn color(&self, shares: [f32; 3]) -> [f32; 4] {
        if let Some(flat) = self.flat {
            return flat;
        }
        let mix = |part: &dyn Fn(&Vertex) -> f32| -> f32 {
            self.corners.iter().zip(shares).map(|(corner, share)| part(corner) * share).sum()
        };
        let [r, g, b, a] = self.letters.mixed((mix(&|it| it.uv.x), mix(&|it| it.uv.y)));
        let tint = |part: &dyn Fn(Color32) -> u8| mix(&|it| f32::from(part(it.color))) / 255.0;
        [
            r * tint(&|it| it.r()),
            g * tint(&|it| it.g()),
            b * tint(&|it| it.b()),
            a * tint(&|it| it.a()),
        ]
    }
}
