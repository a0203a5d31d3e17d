//! A small ring of shares, beside bars that say the same in numbers.

use std::f32::consts::{FRAC_PI_2, TAU};

use egui::{Color32, Mesh, Sense, Shape, Ui, vec2};

use crate::ui::context::Look;

/// Parts of a ring at most; the rest is one more.
const PARTS_MAX: usize = 6;
/// A part below this share joins the rest.
const SHARE_MIN: f32 = 0.01;
/// The hole, as a share of the whole.
const HOLE: f32 = 0.6;

/// Draws a ring of counts and their colours, largest first. It says nothing to those who do not
/// see it: the same numbers stand beside it.
pub fn ring(look: Look<'_>, ui: &mut Ui, side: f32, counts: &[(u64, Color32)]) {
    let (rect, _) = ui.allocate_exact_size(vec2(side, side), Sense::hover());
    let total: u64 = counts.iter().map(|it| it.0).fold(0, u64::saturating_add);
    if total == 0 || !ui.is_rect_visible(rect) {
        return;
    }
    let share = |count: u64| count as f32 / total as f32;
    let large = |it: &&(u64, Color32)| share(it.0) >= SHARE_MIN;
    let mut parts: Vec<(f32, Color32)> =
        counts.iter().filter(large).take(PARTS_MAX).map(|it| (share(it.0), it.1)).collect();
    let rest = 1.0 - parts.iter().map(|it| it.0).sum::<f32>();
    if rest > 0.001 {
        parts.push((rest, look.tokens.color.track.into()));
    }
    // A gap between parts, so that two of much the same colour are two.
    let gap = if parts.len() > 1 { 0.03 } else { 0.0 };
    let mut start = -FRAC_PI_2;
    for (part, color) in parts {
        let angle = part * TAU;
        let drawn = (angle - gap).max(angle * 0.5);
        ui.painter().add(Shape::mesh(arc(rect.center(), side / 2.0, (start, drawn), color)));
        start += angle;
    }
}

/// A piece of a ring from an angle on, so long.
fn arc(center: egui::Pos2, radius: f32, (start, angle): (f32, f32), color: Color32) -> Mesh {
    /// Points on the rim in half a turn.
    const FINE: f32 = 48.0;
    let steps = (angle / TAU * 2.0 * FINE).ceil().max(2.0);
    let mut mesh = Mesh::default();
    let mut at = 0.0;
    let mut last = 0_u32;
    while at <= steps {
        let direction = egui::Vec2::angled(start + angle * at / steps);
        mesh.colored_vertex(center + direction * radius, color);
        mesh.colored_vertex(center + direction * radius * HOLE, color);
        if last > 0 {
            mesh.add_triangle(last - 2, last - 1, last);
            mesh.add_triangle(last - 1, last, last + 1);
        }
        last += 2;
        at += 1.0;
    }
    mesh
}
