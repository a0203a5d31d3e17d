//! The colours of the categories as people see them who tell fewer colours apart: simulated at full
//! strength after Machado and others (2009), distances by CIEDE2000 (Sharma and others, 2005).

use dossier::settings::Contrast;
use dossier::taxonomy::Category;
use dossier::ui::theme::Tokens;
use egui::{Color32, Theme};

/// Distances in usual sight and in each other at least; 2 or so can just be told.
const LEAST: f64 = 9.0;

/// What becomes of linear red, green and blue.
const SIGHTS: [(&str, [[f64; 3]; 3]); 4] = [
    ("usual", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    (
        "without red",
        [
            [0.152_286, 1.052_583, -0.204_868],
            [0.114_503, 0.786_281, 0.099_216],
            [-0.003_882, -0.048_116, 1.051_998],
        ],
    ),
    (
        "without green",
        [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_820, 0.042_940, 0.968_881],
        ],
    ),
    (
        "without blue",
        [
            [1.255_528, -0.076_749, -0.178_779],
            [-0.078_411, 0.930_809, 0.147_602],
            [0.004_733, 0.691_367, 0.303_900],
        ],
    ),
];

fn times(matrix: [[f64; 3]; 3], point: [f64; 3]) -> [f64; 3] {
    matrix.map(|row| row.iter().zip(point).map(|(a, b)| a * b).sum())
}

/// A colour in CIELAB, by daylight.
fn lab(color: Color32, sight: [[f64; 3]; 3]) -> [f64; 3] {
    let [red, green, blue, _] = color.to_array();
    let linear = [red, green, blue].map(|byte| {
        let share = f64::from(byte) / 255.0;
        if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    });
    let seen = times(sight, linear).map(|it| it.clamp(0.0, 1.0));
    let to_xyz = [
        [0.412_456, 0.357_576, 0.180_438],
        [0.212_673, 0.715_152, 0.072_175],
        [0.019_334, 0.119_192, 0.950_304],
    ];
    let [x, y, z] = times(to_xyz, seen);
    let bend = |it: f64| {
        if it > 216.0 / 24_389.0 { it.cbrt() } else { (24_389.0 / 27.0 * it + 16.0) / 116.0 }
    };
    let (x, y, z) = (bend(x / 0.950_47), bend(y), bend(z / 1.088_83));
    [116.0f64.mul_add(y, -16.0), 500.0 * (x - y), 200.0 * (y - z)]
}

/// How far apart two colours are seen.
fn apart(one: [f64; 3], other: [f64; 3]) -> f64 {
    let chroma = |it: [f64; 3]| it[1].hypot(it[2]);
    let seventh = |it: f64| (it.powi(7) / (it.powi(7) + 25f64.powi(7))).sqrt();
    let grey = 1.0 + 0.5 * (1.0 - seventh(f64::midpoint(chroma(one), chroma(other))));
    let bent = |it: [f64; 3]| {
        let (a, b) = (it[1] * grey, it[2]);
        let hue = if a.hypot(b) <= 0.0 { 0.0 } else { b.atan2(a).to_degrees().rem_euclid(360.0) };
        (a.hypot(b), hue)
    };
    let ((chroma_1, hue_1), (chroma_2, hue_2)) = (bent(one), bent(other));
    let colourless = chroma_1 * chroma_2 <= 0.0;
    let turn = match hue_2 - hue_1 {
        _ if colourless => 0.0,
        turn if turn > 180.0 => turn - 360.0,
        turn if turn < -180.0 => turn + 360.0,
        turn => turn,
    };
    let hue = if colourless {
        hue_1 + hue_2
    } else if (hue_1 - hue_2).abs() <= 180.0 {
        f64::midpoint(hue_1, hue_2)
    } else {
        (f64::midpoint(hue_1, hue_2) + 180.0).rem_euclid(360.0)
    };
    let lightness = f64::midpoint(one[0], other[0]);
    let chroma = f64::midpoint(chroma_1, chroma_2);
    let cos = |degrees: f64| degrees.to_radians().cos();
    let weight = 1.0 - 0.17 * cos(hue - 30.0) + 0.24 * cos(2.0 * hue) + 0.32 * cos(3.0 * hue + 6.0)
        - 0.20 * cos(4.0 * hue - 63.0);
    let off = (lightness - 50.0).powi(2);
    let by_light = (other[0] - one[0]) / (1.0 + 0.015 * off / (20.0 + off).sqrt());
    let by_chroma = (chroma_2 - chroma_1) / (1.0 + 0.045 * chroma);
    let half_turn = (turn / 2.0).to_radians().sin();
    let by_hue = 2.0 * (chroma_1 * chroma_2).sqrt() * half_turn / (1.0 + 0.015 * chroma * weight);
    let blue = 30.0 * (-((hue - 275.0) / 25.0).powi(2)).exp();
    let joint = -(2.0 * blue).to_radians().sin() * 2.0 * seventh(chroma);
    (by_light.powi(2) + by_chroma.powi(2) + by_hue.powi(2) + joint * by_chroma * by_hue).sqrt()
}

#[test]
fn distances_are_those_of_the_published_pairs() {
    let pairs = [
        ([50.0, 2.6772, -79.7751], [50.0, 0.0, -82.7485], 2.0425),
        ([50.0, 0.0, 0.0], [50.0, -1.0, 2.0], 2.3669),
        ([50.0, 2.5, 0.0], [73.0, 25.0, -18.0], 27.1492),
        ([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644),
        ([22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373),
        ([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082),
    ];
    for (one, other, wanted) in pairs {
        let found = apart(one, other);
        assert!((found - wanted).abs() < 1e-4, "{one:?} {other:?}: {found}, published {wanted}");
    }
}

#[test]
fn categories_can_be_told_apart_in_every_sight() {
    for theme in [Theme::Light, Theme::Dark] {
        for contrast in [Contrast::Usual, Contrast::High] {
            let tokens = Tokens::of(theme, contrast);
            for (sight, matrix) in SIGHTS {
                let fills = Category::ALL
                    .map(|category| (category, lab(tokens.category(category).fill.into(), matrix)));
                // What is not sorted yet is hatched besides.
                let sorted = fills.iter().filter(|it| it.0 != Category::Unsorted);
                for (at, (one, here)) in sorted.clone().enumerate() {
                    for (other, there) in sorted.clone().skip(at + 1) {
                        let found = apart(*here, *there);
                        assert!(
                            found >= LEAST,
                            "{theme:?} {contrast:?}, {sight}: {} and {} are {found:.1} apart",
                            one.code(),
                            other.code(),
                        );
                    }
                }
            }
        }
    }
}
