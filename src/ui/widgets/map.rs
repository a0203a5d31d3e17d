//! A map of land without borders, with marks on it. It follows a list beside it.

use std::sync::{Arc, OnceLock};

use egui::epaint::Vertex;
use egui::{
    Align2, Color32, EventFilter, Key, Mesh, Pos2, Rect, Response, Role, Sense, Shape, Stroke,
    StrokeKind, TextStyle, Ui, WidgetInfo, pos2, vec2,
};

use super::paint::{focus_ring, tip, write};
use crate::ui::context::Look;
use crate::ui::theme::whole;

/// The land in triangles; `assets/map/make.py` tells how it was made and written.
const LAND: &[u8] = include_bytes!("../../../assets/map/land.bin");
/// Hundredths of a degree are what the land is written in.
const LAND_SCALE: f32 = 100.0;
/// Points on screen for a degree at most: nothing of the land is known more closely.
const SCALE_MAX: f32 = 4_000.0;
/// How much a key or button zooms.
const ZOOM: f32 = 1.6;
/// Kilometres of a degree of latitude.
pub const DEGREE_KM: f32 = 111.2;
/// Marks that are named beside them; more would hide each other.
const NAMED_MAX: usize = 3;
/// How far a key moves, in parts of the map.
const MOVE: f32 = 0.2;

/// What a mark looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// A dot.
    Dot,
    /// A square.
    Square,
    /// A square on its corner.
    Diamond,
    /// A triangle.
    Triangle,
    /// A cross.
    Cross,
}

/// A mark.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Latitude and longitude in degrees.
    pub at: (f32, f32),
    /// What it looks like.
    pub sign: Sign,
    /// From 0 to 1, how much it stands for.
    pub weight: f32,
    /// What it says.
    pub words: String,
}

/// Where the map stands; a view keeps it.
#[derive(Clone, Default)]
pub struct MapState {
    /// Latitude and longitude of the middle.
    center: (f32, f32),
    /// Points on screen for a degree of latitude; 0 before the first time.
    scale: f32,
    /// The land as it was drawn last, and where.
    land: Option<(Drawn, Arc<Mesh>)>,
}

/// How the land was drawn.
#[derive(Clone, Copy, PartialEq)]
struct Drawn {
    room: Rect,
    center: (f32, f32),
    scale: f32,
    color: Color32,
}

struct Land {
    /// Longitude and latitude.
    points: Vec<(f32, f32)>,
    corners: Vec<u32>,
}

fn land() -> &'static Land {
    static READ: OnceLock<Land> = OnceLock::new();
    READ.get_or_init(|| read(LAND).unwrap_or(Land { points: Vec::new(), corners: Vec::new() }))
}

/// Reads the land; `None` where the file is not as it should be.
fn read(bytes: &[u8]) -> Option<Land> {
    let mut bytes = bytes.iter();
    let mut number = || {
        let mut value = 0_u64;
        for shift in (0..63).step_by(7) {
            let byte = *bytes.next()?;
            value |= u64::from(byte & 127) << shift;
            if byte < 128 {
                return Some(value);
            }
        }
        None
    };
    let step = |value: u64| {
        let half = i64::try_from(value >> 1).unwrap_or(0);
        if value & 1 == 0 { half } else { -half - 1 }
    };
    let count = usize::try_from(number()?).ok()?;
    let (mut x, mut y) = (0_i64, 0_i64);
    let mut points = Vec::with_capacity(count);
    for _ in 0..count {
        x += step(number()?);
        y += step(number()?);
        points.push((x as f32 / LAND_SCALE, y as f32 / LAND_SCALE));
    }
    let count = usize::try_from(number()?).ok()?;
    let mut corner = 0_i64;
    let mut corners = Vec::with_capacity(count);
    for _ in 0..count {
        corner += step(number()?);
        corners.push(u32::try_from(corner).ok().filter(|at| (*at as usize) < points.len())?);
    }
    Some(Land { points, corners })
}

/// Whether there is land at this latitude and longitude, as far as the map knows.
pub fn is_land((lat, lon): (f32, f32)) -> bool {
    let land = land();
    let point = |at: &u32| land.points.get(*at as usize).copied();
    land.corners.chunks_exact(3).any(|corners| {
        let [Some(a), Some(b), Some(c)] = [0, 1, 2].map(|at| corners.get(at).and_then(point))
        else {
            return false;
        };
        let side =
            |a: (f32, f32), b: (f32, f32)| (b.0 - a.0) * (lat - a.1) - (b.1 - a.1) * (lon - a.0);
        let sides = [side(a, b), side(b, c), side(c, a)];
        sides.iter().all(|it| *it >= 0.0) || sides.iter().all(|it| *it <= 0.0)
    })
}

impl MapState {
    /// Shows all of these places.
    pub fn fit(&mut self, places: impl Iterator<Item = (f32, f32)>, room: Rect) {
        let mut low = (90.0_f32, 180.0_f32);
        let mut high = (-90.0_f32, -180.0_f32);
        for (lat, lon) in places {
            low = (low.0.min(lat), low.1.min(lon));
            high = (high.0.max(lat), high.1.max(lon));
        }
        if low.0 > high.0 {
            (low, high) = ((-60.0, -180.0), (80.0, 180.0));
        }
        self.center = (f32::midpoint(low.0, high.0), f32::midpoint(low.1, high.1));
        // A single place with some land around it.
        let span = ((high.0 - low.0).max(4.0), (high.1 - low.1).max(4.0));
        let wide = room.width() / (span.1 * shrink(self.center.0));
        self.scale = (wide.min(room.height() / span.0) * 0.8).clamp(least(room), SCALE_MAX);
    }

    /// Moves a place into the middle, near enough to see what is around it.
    pub fn go_to(&mut self, at: (f32, f32)) {
        self.center = at;
        self.scale = self.scale.max(20.0);
    }

    /// Nearer or further.
    pub fn zoom(&mut self, nearer: bool, room: Rect) {
        let by = if nearer { ZOOM } else { 1.0 / ZOOM };
        self.scale = (self.scale * by).clamp(least(room), SCALE_MAX);
    }

    /// Whether it has never been fitted.
    pub fn is_new(&self) -> bool {
        self.scale <= 0.0
    }

    fn place(&self, room: Rect, (lat, lon): (f32, f32)) -> Pos2 {
        let x = (lon - self.center.1) * self.scale * shrink(self.center.0);
        let y = (lat - self.center.0) * self.scale;
        room.center() + vec2(x, -y)
    }

    fn shift(&mut self, by: egui::Vec2) {
        let lon = self.center.1 - by.x / (self.scale * shrink(self.center.0));
        let lat = self.center.0 + by.y / self.scale;
        self.center = (lat.clamp(-85.0, 85.0), lon.clamp(-180.0, 180.0));
    }

    /// The land in this room; the one drawn last, if nothing has moved.
    fn land(&mut self, room: Rect, color: Color32) -> Arc<Mesh> {
        let drawn = Drawn { room, center: self.center, scale: self.scale, color };
        if let Some((_, mesh)) = self.land.as_ref().filter(|it| it.0 == drawn) {
            return Arc::clone(mesh);
        }
        let land = land();
        let mut mesh = Mesh::default();
        let vertex = |point: &(f32, f32)| Vertex {
            pos: self.place(room, (point.1, point.0)),
            uv: egui::epaint::WHITE_UV,
            color,
        };
        mesh.vertices = land.points.iter().map(vertex).collect();
        let near = room.expand(room.width());
        for corners in land.corners.chunks_exact(3) {
            let places = corners.iter().filter_map(|at| mesh.vertices.get(*at as usize));
            let around = Rect::from_points(&places.map(|it| it.pos).collect::<Vec<_>>());
            if around.intersects(near) {
                mesh.indices.extend_from_slice(corners);
            }
        }
        let mesh = Arc::new(mesh);
        self.land = Some((drawn, Arc::clone(&mesh)));
        mesh
    }
}

/// Degrees of longitude are shorter away from the equator.
fn shrink(lat: f32) -> f32 {
    lat.to_radians().cos().max(0.2)
}

/// The scale at which the whole world fits.
fn least(room: Rect) -> f32 {
    (room.width() / 360.0).min(room.height() / 170.0).max(0.1)
}

/// Draws the map in this room; the mark that was chosen. `chosen` is the one that is already.
pub fn map(
    look: Look<'_>,
    ui: &Ui,
    (room, summary): (Rect, &str),
    state: &mut MapState,
    (marks, chosen): (&[Mark], Option<usize>),
) -> Option<usize> {
    let tokens = look.tokens;
    let response = ui.interact(room, ui.unique_id().with("map"), Sense::click_and_drag());
    response.widget_info(|| WidgetInfo::labeled(Role::Figure, true, summary));
    if response.dragged() {
        state.shift(response.drag_delta());
    }
    keys(ui, &response, state, room);
    let painter = ui.painter().with_clip_rect(room.intersect(ui.clip_rect()));
    painter.rect_filled(room, tokens.radius.s, tokens.color.sea);
    painter.add(Shape::Mesh(state.land(room, tokens.color.land.into())));
    let fill = Color32::from(tokens.category(crate::taxonomy::Category::Location).fill);
    let mut under = None;
    let pointer = response.hover_pos();
    for (at, mark) in marks.iter().enumerate() {
        let place = state.place(room, mark.at);
        if !room.expand(tokens.space.m).contains(place) {
            continue;
        }
        let radius = tokens.size.mark.mul_add(mark.weight.clamp(0.0, 1.0), tokens.space.xs);
        draw(&painter, (place, radius), mark.sign, (fill, tokens.color.card.into()));
        if chosen == Some(at) {
            let ring = Stroke::new(2.0 * tokens.size.line, Color32::from(tokens.color.text));
            painter.circle_stroke(place, radius + tokens.space.xs, ring);
        }
        if marks.len() <= NAMED_MAX {
            named(look, ui, (&painter, room), (place, radius), &mark.words);
        }
        let hit = |pointer: Pos2| pointer.distance(place) <= radius + tokens.space.xs;
        if pointer.is_some_and(hit) {
            under = Some((at, place, radius));
        }
    }
    let line = (tokens.size.line, Color32::from(tokens.color.edge));
    painter.rect_stroke(room, tokens.radius.s, line, StrokeKind::Inside);
    length(look, ui, (&painter, room), state.scale);
    if let Some((at, place, radius)) = under
        && let Some(mark) = marks.get(at)
    {
        let above = place - vec2(0.0, radius + tokens.space.xs);
        tip(look, ui, (above, room), &mark.words);
    }
    focus_ring(ui, look, &response);
    under.filter(|_| response.clicked()).map(|it| it.0)
}

/// Writes beside a mark what it says: right of it, or left where that is out of the map.
fn named(
    look: Look<'_>,
    ui: &Ui,
    (painter, room): (&egui::Painter, Rect),
    (place, radius): (Pos2, f32),
    words: &str,
) {
    let text = write(ui, words, TextStyle::Small, look.tokens.color.text, room.width() / 2.0);
    let away = vec2(radius + look.tokens.space.xs, 0.0);
    if place.x + away.x + text.width() <= room.right() {
        text.at(painter, Align2::LEFT_CENTER, place + away);
    } else {
        text.at(painter, Align2::RIGHT_CENTER, place - away);
    }
}

/// Draws a line in a corner that says how far that is, for a round number of kilometres.
fn length(look: Look<'_>, ui: &Ui, (painter, room): (&egui::Painter, Rect), scale: f32) {
    let tokens = look.tokens;
    let most_km = room.width() / 4.0 / scale.max(f32::EPSILON) * DEGREE_KM;
    let power = 10_f32.powf(most_km.log10().floor());
    let steps = [5.0, 2.0, 1.0].into_iter().map(|it| it * power);
    let Some(km) = steps.into_iter().find(|it| *it <= most_km && *it >= 1.0) else { return };
    let wide = km / DEGREE_KM * scale;
    let start = room.left_bottom() + vec2(tokens.space.s, -tokens.space.s);
    let line = (2.0 * tokens.size.line, Color32::from(tokens.color.text));
    painter.hline(start.x..=start.x + wide, start.y, line);
    for x in [start.x, start.x + wide] {
        painter.vline(x, start.y - tokens.space.xs..=start.y, line);
    }
    let said = look.counted("map-length", whole(f64::from(km)));
    let text = write(ui, &said, TextStyle::Small, tokens.color.text, room.width());
    text.at(painter, Align2::LEFT_BOTTOM, start - vec2(0.0, tokens.space.xs));
}

fn keys(ui: &Ui, response: &Response, state: &mut MapState, room: Rect) {
    if !response.has_focus() {
        return;
    }
    let filter =
        EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    let (wide, high) = (room.width() * MOVE, room.height() * MOVE);
    let moves = [
        (Key::ArrowLeft, vec2(wide, 0.0)),
        (Key::ArrowRight, vec2(-wide, 0.0)),
        (Key::ArrowUp, vec2(0.0, high)),
        (Key::ArrowDown, vec2(0.0, -high)),
    ];
    let pressed = |key| ui.input(|input| input.key_pressed(key) && input.modifiers.is_none());
    for (_, by) in moves.into_iter().filter(|it| pressed(it.0)) {
        state.shift(by);
    }
    if pressed(Key::Plus) || pressed(Key::Equals) {
        state.zoom(true, room);
    }
    if pressed(Key::Minus) {
        state.zoom(false, room);
    }
}

/// Draws a sign with a rim that parts it from others below it.
pub(super) fn draw(
    painter: &egui::Painter,
    (place, radius): (Pos2, f32),
    sign: Sign,
    (fill, rim): (Color32, Color32),
) {
    let stroke = Stroke::new(1.0, rim);
    let polygon = |points: Vec<Pos2>| Shape::convex_polygon(points, fill, stroke);
    let at = |x: f32, y: f32| pos2(radius.mul_add(x, place.x), radius.mul_add(y, place.y));
    match sign {
        Sign::Dot => {
            painter.circle(place, radius, fill, stroke);
        }
        Sign::Square => {
            let half = 0.85 * radius;
            let rect = Rect::from_center_size(place, egui::Vec2::splat(2.0 * half));
            painter.rect(rect, 0.0, fill, stroke, StrokeKind::Outside);
        }
        Sign::Diamond => {
            painter.add(polygon(vec![at(0.0, -1.1), at(1.1, 0.0), at(0.0, 1.1), at(-1.1, 0.0)]));
        }
        Sign::Triangle => {
            painter.add(polygon(vec![at(0.0, -1.1), at(1.0, 0.8), at(-1.0, 0.8)]));
        }
        Sign::Cross => {
            for size in [vec2(2.2, 0.8), vec2(0.8, 2.2)] {
                let rect = Rect::from_center_size(place, radius * size);
                painter.rect(rect, 0.0, fill, stroke, StrokeKind::Outside);
            }
            let middle = Rect::from_center_size(place, radius * vec2(2.2, 0.8));
            painter.rect_filled(middle, 0.0, fill);
        }
    }
}

/// Draws a sign alone, for a list or a legend.
pub fn map_sign(look: Look<'_>, ui: &Ui, place: Pos2, sign: Sign) {
    let tokens = look.tokens;
    let fill = Color32::from(tokens.category(crate::taxonomy::Category::Location).fill);
    let rect = Align2::CENTER_CENTER.anchor_size(place, egui::Vec2::splat(tokens.size.mark));
    draw(ui.painter(), (place, rect.width() / 2.0), sign, (fill, tokens.color.card.into()));
}
