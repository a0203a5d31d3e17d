//! Draws egui's meshes on the processor: pictures without a display, a driver or a window.
//!
//! Edges are computed in 256ths of a pixel and shared edges belong to one triangle only, so the
//! same meshes give the same bytes everywhere.

use std::collections::BTreeMap;

use egui::epaint::{ImageData, Primitive, Vertex};
use egui::{Context, FullOutput, TextureId, TexturesDelta};
use egui_kittest::TestRenderer;
use image::RgbaImage;

/// Parts of a pixel.
const FINE: f32 = 256.0;

/// A texture: width and height in pixels, and its pixels as premultiplied colours.
struct Texture {
    width: usize,
    height: usize,
    pixels: Vec<[u8; 4]>,
}

impl Texture {
    /// The pixel at a place; places outside count as the nearest inside.
    fn texel(&self, x: i64, y: i64) -> [f32; 4] {
        let x = x.clamp(0, self.width as i64 - 1) as usize;
        let y = y.clamp(0, self.height as i64 - 1) as usize;
        self.pixels[y * self.width + x].map(f32::from)
    }

    /// The colour at a place between 0 and 1, mixed of the four pixels around it.
    fn mixed(&self, u: f32, v: f32) -> [f32; 4] {
        let (x, y) = (u * self.width as f32 - 0.5, v * self.height as f32 - 0.5);
        let (left, top) = (x.floor(), y.floor());
        let (across, down) = (x - left, y - top);
        let at = |dx: i64, dy: i64| self.texel(left as i64 + dx, top as i64 + dy);
        let corners = [at(0, 0), at(1, 0), at(0, 1), at(1, 1)];
        std::array::from_fn(|i| {
            let upper = corners[0][i] * (1.0 - across) + corners[1][i] * across;
            let lower = corners[2][i] * (1.0 - across) + corners[3][i] * across;
            upper * (1.0 - down) + lower * down
        })
    }
}

/// The renderer.
#[derive(Default)]
pub(crate) struct Soft {
    textures: BTreeMap<TextureId, Texture>,
}

impl TestRenderer for Soft {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        for (id, images) in delta.set.drain() {
            for change in images {
                let ImageData::Color(image) = &change.image;
                let [width, height] = image.size;
                let pixels: Vec<_> = image.pixels.iter().map(egui::Color32::to_array).collect();
                if let Some([x, y]) = change.pos {
                    let texture = self.textures.get_mut(&id).expect("a known texture");
                    for (row, line) in pixels.chunks(width).enumerate() {
                        let start = (y + row) * texture.width + x;
                        texture.pixels[start..start + width].copy_from_slice(line);
                    }
                } else {
                    self.textures.insert(id, Texture { width, height, pixels });
                }
            }
        }
        for id in delta.free.drain() {
            self.textures.remove(&id);
        }
    }

    fn render(&mut self, ctx: &Context, output: &FullOutput) -> Result<RgbaImage, String> {
        let scale = ctx.pixels_per_point();
        let size = ctx.content_rect().size() * scale;
        let (width, height) = (size.x.round() as usize, size.y.round() as usize);
        let mut canvas = Canvas { width, scale, pixels: vec![[0; 4]; width * height] };
        for part in ctx.tessellate(output.shapes.clone(), scale) {
            let Primitive::Mesh(mesh) = &part.primitive else { continue };
            let Some(texture) = self.textures.get(&mesh.texture_id) else { continue };
            let pixel = |points: f32, most: usize| {
                ((points * scale).round().max(0.0) as i64).min(most as i64)
            };
            let clip = [
                pixel(part.clip_rect.min.x, width),
                pixel(part.clip_rect.min.y, height),
                pixel(part.clip_rect.max.x, width),
                pixel(part.clip_rect.max.y, height),
            ];
            for corners in mesh.indices.chunks_exact(3) {
                let corner = |at: usize| &mesh.vertices[corners[at] as usize];
                canvas.triangle([corner(0), corner(1), corner(2)], clip, texture);
            }
        }
        let bytes = canvas.pixels.into_iter().flatten().collect();
        RgbaImage::from_raw(width as u32, height as u32, bytes).ok_or_else(|| "size".to_owned())
    }
}

struct Canvas {
    width: usize,
    scale: f32,
    pixels: Vec<[u8; 4]>,
}

type Fine = [i64; 2];

/// Twice the area of a triangle; negative when it turns the other way.
fn turn(a: Fine, b: Fine, c: Fine) -> i64 {
    (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
}

impl Canvas {
    fn triangle(&mut self, mut corners: [&Vertex; 3], clip: [i64; 4], texture: &Texture) {
        let fine = |it: &Vertex| {
            [it.pos.x, it.pos.y].map(|points| (points * self.scale * FINE).round() as i64)
        };
        let mut at = corners.map(fine);
        let mut area = turn(at[0], at[1], at[2]);
        if area == 0 {
            return;
        }
        if area < 0 {
            at.swap(1, 2);
            corners.swap(1, 2);
            area = -area;
        }
        // An edge's own pixels belong to the triangle below it or right of it.
        let bias: [i64; 3] = std::array::from_fn(|i| {
            let (from, to) = (at[(i + 1) % 3], at[(i + 2) % 3]);
            let (dx, dy) = (to[0] - from[0], to[1] - from[1]);
            if dy < 0 || (dy == 0 && dx > 0) { 0 } else { -1 }
        });
        let [xs, ys] = [0, 1].map(|axis| {
            let all = at.map(|corner| corner[axis]);
            let first = all.iter().min().unwrap().div_euclid(256).max(clip[axis]);
            let last = (all.iter().max().unwrap().div_euclid(256) + 1).min(clip[axis + 2]);
            first..last
        });
        let paint = Paint::of(corners, texture);
        // The three edges change by the same amount from pixel to pixel of a row.
        let [ab, bc, ca] = [(1, 2), (2, 0), (0, 1)].map(|(from, to)| (at[from], at[to]));
        let step = |(from, to): (Fine, Fine)| (from[1] - to[1]) * 256;
        let (step_a, step_b, step_c) = (step(ab), step(bc), step(ca));
        for y in ys {
            let middle = [xs.start * 256 + 128, y * 256 + 128];
            let mut a = turn(ab.0, ab.1, middle) + bias[0];
            let mut b = turn(bc.0, bc.1, middle) + bias[1];
            let mut c = turn(ca.0, ca.1, middle) + bias[2];
            let mut place = y as usize * self.width + xs.start as usize;
            let end = y as usize * self.width + xs.end.max(xs.start) as usize;
            while place < end {
                if a >= 0 && b >= 0 && c >= 0 {
                    let color = paint.flat.unwrap_or_else(|| {
                        let edges = [a - bias[0], b - bias[1], c - bias[2]];
                        paint.color(edges.map(|edge| edge as f32 / area as f32))
                    });
                    blend(&mut self.pixels[place], color);
                }
                a += step_a;
                b += step_b;
                c += step_c;
                place += 1;
            }
        }
    }
}

/// How the inside of a triangle is coloured.
struct Paint<'a> {
    corners: [&'a Vertex; 3],
    texture: &'a Texture,
    /// One colour for the whole triangle, which most have.
    flat: Option<[f32; 4]>,
}

impl<'a> Paint<'a> {
    fn of(corners: [&'a Vertex; 3], texture: &'a Texture) -> Self {
        let [a, b, c] = corners;
        let mut paint = Self { corners, texture, flat: None };
        if a.uv == b.uv && b.uv == c.uv && a.color == b.color && b.color == c.color {
            paint.flat = Some(paint.color([1.0, 0.0, 0.0]));
        }
        paint
    }

    fn color(&self, shares: [f32; 3]) -> [f32; 4] {
        let mix = |part: &dyn Fn(&Vertex) -> f32| -> f32 {
            self.corners.iter().zip(shares).map(|(corner, share)| part(corner) * share).sum()
        };
        let texel = self.texture.mixed(mix(&|it| it.uv.x), mix(&|it| it.uv.y));
        std::array::from_fn(|i| texel[i] * mix(&|it| f32::from(it.color.to_array()[i])) / 255.0)
    }
}

fn blend(pixel: &mut [u8; 4], over: [f32; 4]) {
    if over[3] >= 255.0 {
        *pixel = over.map(|part| (part + 0.5).min(255.0) as u8);
        return;
    }
    for (below, above) in pixel.iter_mut().zip(over) {
        let mixed = above + f32::from(*below) * (1.0 - over[3] / 255.0);
        *below = (mixed + 0.5).clamp(0.0, 255.0) as u8;
    }
}
