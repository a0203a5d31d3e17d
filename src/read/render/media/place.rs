//! Places as they are written into pictures and films.

use crate::read::render::record::Record;

/// Degrees, minutes and seconds, each as a fraction.
pub(super) struct Degrees {
    pub(super) parts: [(u32, u32); 3],
    /// South or west.
    pub(super) negative: bool,
}

impl Degrees {
    /// In degrees, if they are at most `most`.
    fn value(&self, most: f64) -> Option<f64> {
        let mut sum = 0.0;
        for ((up, down), scale) in self.parts.into_iter().zip([1.0, 60.0, 3600.0]) {
            // Some write 0/0 for minutes and seconds that they do not tell.
            if down == 0 && (up != 0 || scale < 2.0) {
                return None;
            }
            if down > 0 {
                sum += f64::from(up) / f64::from(down) / scale;
            }
        }
        let value = if self.negative { -sum } else { sum };
        (sum <= most).then_some(value)
    }

    fn written(&self) -> String {
        let parts = self.parts.map(|(up, down)| format!("{up}/{down}"));
        parts.join(" ")
    }
}

/// Adds a place; what cannot be one is added as it is written. Says whether it is one.
pub(super) fn push_place(latitude: &Degrees, longitude: &Degrees, facts: &mut Record) -> bool {
    if let (Some(latitude), Some(longitude)) = (latitude.value(90.0), longitude.value(180.0)) {
        return push_degrees(latitude, longitude, facts);
    }
    facts.push("place as written", &format!("{}, {}", latitude.written(), longitude.written()));
    false
}

/// Adds a place in degrees. Zero and zero is what is written where none is known.
pub(super) fn push_degrees(latitude: f64, longitude: f64, facts: &mut Record) -> bool {
    let fits = latitude.abs() <= 90.0 && longitude.abs() <= 180.0;
    let known = latitude.abs() > 1e-6 || longitude.abs() > 1e-6;
    if fits && known && !facts.has("latitude") {
        facts.push("latitude", &format!("{latitude:.6}"));
        facts.push("longitude", &format!("{longitude:.6}"));
    }
    fits && known
}

/// Adds a place written as `+48.8577+002.2950+035.0/`.
pub(super) fn push_iso6709(text: &str, facts: &mut Record) {
    let text = text.trim().trim_end_matches('/');
    let mut numbers = Vec::new();
    let mut start = 0;
    for (at, letter) in text.char_indices().skip(1).chain([(text.len(), '+')]) {
        if matches!(letter, '+' | '-') {
            numbers.push(text.get(start..at).and_then(degrees));
            start = at;
        }
    }
    if let [Some(latitude), Some(longitude), rest @ ..] = numbers.as_slice()
        && push_degrees(*latitude, *longitude, facts)
        && let Some(Some(metres)) = rest.first()
    {
        facts.push("altitude", &format!("{metres:.1}"));
    }
}

fn degrees(text: &str) -> Option<f64> {
    let plain = text.bytes().all(|it| it.is_ascii_digit() || matches!(it, b'+' | b'-' | b'.'));
    let value: f64 = if plain && text.len() <= 20 { text.parse().ok()? } else { return None };
    // `±DDMM.MM` and `±DDMMSS` are rare and cannot be told from nonsense; they are left out.
    value.is_finite().then_some(value)
}
