//! A sheet as vectors: every shape as it was drawn, text as text.

use std::fmt::Write as _;
use std::sync::Arc;

use egui::epaint::text::PlacedRow;
use egui::epaint::{ColorMode, CornerRadiusF32, PathShape, RectShape, TextShape};
use egui::{Color32, FontFamily, Galley, Mesh, Pos2, Rect, Shape, Stroke, StrokeKind, pos2};

use super::letters::icon;
use super::{Said, Sheet};
use crate::ui::theme::fonts;

/// How much thicker the letters of the bold family are.
const BOLD: u32 = 600;

impl Sheet {
    /// The sheet as a drawing with a title and a description for those who do not see it.
    pub(super) fn svg(&self, said: &Said<'_>) -> String {
        let mut out = Writer { text: String::new(), clips: Vec::new(), last: None };
        let (width, height) = (self.size.x, self.size.y);
        out.add(format_args!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"title summary\" \
             xml:lang=\"{}\">\n<title id=\"title\">{}</title>\n<desc id=\"summary\">{}</desc>\n",
            escaped(said.lang),
            escaped(said.title),
            escaped(said.summary),
        ));
        out.add(format_args!("<rect width=\"100%\" height=\"100%\"{}/>\n", fill(self.back)));
        for part in &self.shapes {
            let clip = part.clip_rect.intersect(self.rect());
            if clip.is_positive() {
                out.clipped(clip, &part.shape);
            }
        }
        out.text.push_str("</svg>\n");
        out.text
    }
}

/// Writes shapes one after the other.
struct Writer {
    text: String,
    /// Rectangles that shapes were cut to, by the number in their name.
    clips: Vec<Rect>,
    /// The text written last: some is drawn twice to look bold, and said once.
    last: Option<(Arc<Galley>, Pos2)>,
}

impl Writer {
    fn add(&mut self, words: std::fmt::Arguments<'_>) {
        // Writing to a string cannot fail.
        let _written = self.text.write_fmt(words);
    }

    /// A shape, cut to a rectangle where it reaches beyond it.
    fn clipped(&mut self, clip: Rect, shape: &Shape) {
        let bounds = shape.visual_bounding_rect();
        if !bounds.intersects(clip) {
            return;
        }
        if clip.contains_rect(bounds) {
            self.shape(shape, clip);
            return;
        }
        let known = self.clips.iter().position(|it| *it == clip);
        let number = known.unwrap_or(self.clips.len());
        if known.is_none() {
            self.clips.push(clip);
            let Rect { min, .. } = clip;
            self.add(format_args!(
                "<clipPath id=\"c{number}\"><rect x=\"{}\" y=\"{}\" width=\"{}\" \
                 height=\"{}\"/></clipPath>\n",
                short(min.x),
                short(min.y),
                short(clip.width()),
                short(clip.height()),
            ));
        }
        self.add(format_args!("<g clip-path=\"url(#c{number})\">\n"));
        self.shape(shape, clip);
        self.text.push_str("</g>\n");
    }

    fn shape(&mut self, shape: &Shape, clip: Rect) {
        match shape {
            Shape::Vec(shapes) => {
                for shape in shapes {
                    self.shape(shape, clip);
                }
            }
            Shape::Rect(it) => self.rect(it),
            Shape::Circle(it) => self.add(format_args!(
                "<circle cx=\"{}\" cy=\"{}\" r=\"{}\"{}{}/>\n",
                short(it.center.x),
                short(it.center.y),
                short(it.radius),
                fill(it.fill),
                stroke(it.stroke),
            )),
            Shape::LineSegment { points: [from, to], stroke: line } => self.add(format_args!(
                "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"{}/>\n",
                short(from.x),
                short(from.y),
                short(to.x),
                short(to.y),
                stroke(*line),
            )),
            Shape::Path(it) => self.path(it),
            Shape::Mesh(mesh) => self.mesh(mesh, clip),
            Shape::Text(it) => self.words(it),
            // No chart draws these.
            Shape::Noop
            | Shape::Ellipse(_)
            | Shape::Band(_)
            | Shape::QuadraticBezier(_)
            | Shape::CubicBezier(_)
            | Shape::Callback(_) => {}
        }
    }

    fn rect(&mut self, it: &RectShape) {
        let by = match it.stroke_kind {
            StrokeKind::Inside => -it.stroke.width / 2.0,
            StrokeKind::Middle => 0.0,
            StrokeKind::Outside => it.stroke.width / 2.0,
        };
        let lined = it.stroke.width > 0.0 && it.stroke.color != Color32::TRANSPARENT;
        let rect = if lined { it.rect.expand(by) } else { it.rect };
        if !rect.is_positive() || (!lined && it.fill == Color32::TRANSPARENT) {
            return;
        }
        let most = rect.width().min(rect.height()) / 2.0;
        let radius = CornerRadiusF32::from(it.corner_radius).at_most(most);
        let look = format!("{}{}", fill(it.fill), stroke(it.stroke));
        if radius.is_same() {
            self.add(format_args!(
                "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\"{look}/>\n",
                short(rect.min.x),
                short(rect.min.y),
                short(rect.width()),
                short(rect.height()),
                short(radius.nw),
            ));
        } else {
            let d = rounded(rect, radius);
            self.add(format_args!("<path d=\"{d}\"{look}/>\n"));
        }
    }

    fn path(&mut self, it: &PathShape) {
        let ColorMode::Solid(color) = it.stroke.color else { return };
        let line = Stroke::new(it.stroke.width, color);
        let kind = if it.closed { "polygon" } else { "polyline" };
        let points: Vec<String> =
            it.points.iter().map(|at| format!("{},{}", short(at.x), short(at.y))).collect();
        let points = points.join(" ");
        let look = format!("{}{}", fill(it.fill), stroke(line));
        self.add(format_args!("<{kind} points=\"{points}\"{look}/>\n"));
    }

    /// Triangles of one colour as one path, all turning the same way, so that no seam is seen.
    fn mesh(&mut self, mesh: &Mesh, clip: Rect) {
        let mut color = None;
        let mut d = String::new();
        for corners in mesh.indices.chunks_exact(3) {
            let at = |index: &u32| mesh.vertices.get(usize::try_from(*index).ok()?);
            let [Some(a), Some(b), Some(c)] = [0, 1, 2].map(|it| corners.get(it).and_then(at))
            else {
                continue;
            };
            let around = Rect::from_points(&[a.pos, b.pos, c.pos]);
            if !around.intersects(clip) {
                continue;
            }
            if color != Some(a.color) {
                self.triangles(color, &d);
                (color, d) = (Some(a.color), String::new());
            }
            let turn =
                (b.pos - a.pos).x * (c.pos - a.pos).y - (b.pos - a.pos).y * (c.pos - a.pos).x;
            let (b, c) = if turn < 0.0 { (c, b) } else { (b, c) };
            for (letter, at) in [('M', a.pos), ('L', b.pos), ('L', c.pos)] {
                let _written = write!(d, "{letter}{} {}", short(at.x), short(at.y));
            }
            d.push('Z');
        }
        self.triangles(color, &d);
    }

    fn triangles(&mut self, color: Option<Color32>, d: &str) {
        if let Some(color) = color {
            self.add(format_args!("<path d=\"{d}\"{}/>\n", fill(color)));
        }
    }

    fn words(&mut self, it: &TextShape) {
        let again = |(galley, pos): &(Arc<Galley>, Pos2)| {
            galley.text() == it.galley.text() && pos.distance(it.pos) <= 1.0
        };
        if self.last.as_ref().is_some_and(again) {
            return;
        }
        self.last = Some((Arc::clone(&it.galley), it.pos));
        let Some(section) = it.galley.job.sections.first() else { return };
        let format = &section.format;
        let own =
            if format.color == Color32::PLACEHOLDER { it.fallback_color } else { format.color };
        let color = it.override_text_color.unwrap_or(own);
        for row in &it.galley.rows {
            if format.font_id.family == fonts::icons() {
                self.icons(it.pos, row, (format.font_id.size, color));
            } else {
                self.row(it.pos, row, (&format.font_id, color));
            }
        }
    }

    fn row(&mut self, pos: Pos2, row: &PlacedRow, (font, color): (&egui::FontId, Color32)) {
        let said: String = row.glyphs.iter().map(|it| it.chr).collect();
        let (Some(first), Some(last)) = (row.glyphs.first(), row.glyphs.last()) else { return };
        if said.trim().is_empty() {
            return;
        }
        let start = pos + row.pos.to_vec2() + first.pos.to_vec2();
        let width = last.pos.x + last.advance_width - first.pos.x;
        let family = if font.family == FontFamily::Monospace {
            "monospace"
        } else {
            "Noto Sans, sans-serif"
        };
        let weight = if font.family == fonts::bold() {
            format!(" font-weight=\"{BOLD}\"")
        } else {
            String::new()
        };
        // As wide as it was laid out, whichever font it is shown in.
        self.add(format_args!(
            "<text x=\"{}\" y=\"{}\" font-family=\"{family}\" font-size=\"{}\"{weight} \
             textLength=\"{}\" lengthAdjust=\"spacingAndGlyphs\"{}>{}</text>\n",
            short(start.x),
            short(start.y),
            short(font.size),
            short(width),
            fill(color),
            escaped(&said),
        ));
    }

    fn icons(&mut self, pos: Pos2, row: &PlacedRow, (size, color): (f32, Color32)) {
        for glyph in &row.glyphs {
            let Some((d, units)) = icon(glyph.chr) else { continue };
            let at = pos + row.pos.to_vec2() + glyph.pos.to_vec2();
            let scale = size / units;
            self.add(format_args!(
                "<path transform=\"translate({} {}) scale({scale} -{scale})\" d=\"{d}\"{}/>\n",
                short(at.x),
                short(at.y),
                fill(color),
            ));
        }
    }
}

/// A rectangle whose corners differ.
fn rounded(rect: Rect, radius: CornerRadiusF32) -> String {
    let corners = [
        (rect.left_top(), radius.nw, (0.0, 1.0), (1.0, 0.0)),
        (rect.right_top(), radius.ne, (-1.0, 0.0), (0.0, 1.0)),
        (rect.right_bottom(), radius.se, (0.0, -1.0), (-1.0, 0.0)),
        (rect.left_bottom(), radius.sw, (1.0, 0.0), (0.0, -1.0)),
    ];
    let mut d = String::new();
    for (corner, by, before, after) in corners {
        let moved = |way: (f32, f32)| pos2(corner.x + way.0 * by, corner.y + way.1 * by);
        let (from, to) = (moved(before), moved(after));
        let letter = if d.is_empty() { 'M' } else { 'L' };
        let _written = write!(d, "{letter}{} {}", short(from.x), short(from.y));
        if by > 0.0 {
            let by = short(by);
            let _written = write!(d, "A{by} {by} 0 0 1 {} {}", short(to.x), short(to.y));
        }
    }
    d.push('Z');
    d
}

/// A colour as `#rrggbb`, and how much of it there is, from 0 to 1.
fn color(of: Color32) -> (String, f32) {
    let [red, green, blue, alpha] = of.to_srgba_unmultiplied();
    (format!("#{red:02x}{green:02x}{blue:02x}"), f32::from(alpha) / 255.0)
}

fn fill(of: Color32) -> String {
    if of == Color32::TRANSPARENT {
        return " fill=\"none\"".to_owned();
    }
    let (color, alpha) = color(of);
    let faint =
        if alpha < 1.0 { format!(" fill-opacity=\"{}\"", short(alpha)) } else { String::new() };
    format!(" fill=\"{color}\"{faint}")
}

fn stroke(line: Stroke) -> String {
    if line.width <= 0.0 || line.color == Color32::TRANSPARENT {
        return String::new();
    }
    let (color, alpha) = color(line.color);
    let faint =
        if alpha < 1.0 { format!(" stroke-opacity=\"{}\"", short(alpha)) } else { String::new() };
    format!(" stroke=\"{color}\" stroke-width=\"{}\"{faint}", short(line.width))
}

/// A number with what can be seen of it: hundredths.
fn short(number: f32) -> f32 {
    (number * 100.0).round() / 100.0
}

/// Text as it may stand in a drawing: without what its language cannot hold.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\t' | '\n' | '\r' => safe.push(' '),
            '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}' => {}
            it => safe.push(it),
        }
    }
    safe
}
