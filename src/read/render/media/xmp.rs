//! Facts that programs write beside those of the camera, as XML (XMP): inside of a picture or film,
//! or in a file of their own next to it.

use super::place::push_degrees;
use super::{Stretch, look::Look};
use crate::read::render::record::{Record, collapsed};
use crate::read::render::tokens::{Token, Tokens};

/// How a block of such facts begins where it is one.
pub(super) const JPEG_MARK: &[u8; 29] = b"http://ns.adobe.com/xap/1.0/\0";

/// Elements inside each other, names and keywords that are kept, and bytes of one value.
const DEPTH_MAX: usize = 32;
const NAMES_MAX: usize = 50;
const VALUE_BYTES: usize = 1024;

/// Names of elements and attributes, without what stands before their colon, and what they are
/// called here; of two for one fact the one that stands higher counts.
const NAMES: [(&str, &str); 19] = [
    ("datetimeoriginal", "taken"),
    ("datecreated", "taken"),
    ("createdate", "taken"),
    ("modifydate", "changed"),
    ("make", "make"),
    ("model", "model"),
    ("creatortool", "software"),
    ("software", "software"),
    ("serialnumber", "serial number"),
    ("lensmodel", "lens"),
    ("lens", "lens"),
    ("ownername", "owner"),
    ("rights", "copyright"),
    ("description", "description"),
    ("title", "description"),
    ("location", "place name"),
    ("city", "city"),
    ("state", "state"),
    ("country", "country"),
];

/// What was found in a block.
#[derive(Default)]
struct Found {
    /// Facts by their place in [`NAMES`].
    facts: Vec<(usize, String)>,
    latitude: Option<f64>,
    longitude: Option<f64>,
    altitude: Option<f64>,
    below_sea: bool,
    artists: Vec<String>,
    people: Vec<String>,
    keywords: Vec<String>,
}

/// Reads the block that stands in this stretch of the file.
pub(super) fn read_at(look: &mut Look<'_>, at: Stretch, facts: &mut Record) {
    let length = usize::try_from(at.len).unwrap_or(usize::MAX);
    let text = look.some(at.start, length);
    read(&text, facts);
}

/// Reads a block. What the camera wrote already stays.
pub(super) fn read(text: &[u8], facts: &mut Record) {
    let mut tokens = Tokens::new(text, true);
    let mut found = Found::default();
    let mut within: Vec<String> = Vec::new();
    // A slice cannot fail to be read.
    while let Ok(token) = tokens.next() {
        match token {
            Token::Open { closed } => {
                for (name, value) in &tokens.attributes {
                    found.take(local(name), value);
                }
                if !closed && within.len() < DEPTH_MAX {
                    within.push(tokens.name.clone());
                }
            }
            Token::Close => {
                if let Some(at) = within.iter().rposition(|it| *it == tokens.name) {
                    within.truncate(at);
                }
            }
            Token::Text => {
                let is_list = |it: &&String| !matches!(it.as_str(), "li" | "Seq" | "Bag" | "Alt");
                // `rdf:Description` holds all facts; `dc:description` is one.
                let of = within.iter().rev().find(is_list).filter(|it| *it != "Description");
                if let Some(of) = of {
                    found.take(&of.to_ascii_lowercase(), &tokens.text);
                }
            }
            Token::End => break,
        }
    }
    found.push(facts);
}

/// A name without what stands before its colon.
fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

impl Found {
    fn take(&mut self, name: &str, value: &str) {
        let value = collapsed(value);
        if value.is_empty() || value.len() > VALUE_BYTES {
            return;
        }
        match name {
            "gpslatitude" => self.latitude = degrees(&value, 90.0),
            "gpslongitude" => self.longitude = degrees(&value, 180.0),
            "gpsaltitude" => self.altitude = fraction(&value),
            "gpsaltituderef" => self.below_sea = value == "1",
            "creator" => push_name(&mut self.artists, value),
            // The name of a face that was marked in the picture, and a list of those in it.
            "name" | "personinimage" | "persondisplayname" => push_name(&mut self.people, value),
            "subject" => push_name(&mut self.keywords, value),
            name => {
                if let Some(at) = NAMES.iter().position(|it| it.0 == name)
                    && !self.facts.iter().any(|it| it.0 == at)
                {
                    self.facts.push((at, value));
                }
            }
        }
    }

    fn push(mut self, facts: &mut Record) {
        self.facts.sort_unstable();
        let has_place = facts.has("latitude");
        for (at, value) in &self.facts {
            let Some((_, key)) = NAMES.get(*at).filter(|it| !facts.has(it.1)) else { continue };
            let value =
                if matches!(*key, "taken" | "changed") { date(value) } else { Some(value.clone()) };
            if let Some(value) = value {
                facts.push(key, &value);
            }
        }
        if let (Some(latitude), Some(longitude), false) = (self.latitude, self.longitude, has_place)
            && push_degrees(latitude, longitude, facts)
            && let Some(metres) = self.altitude.filter(|it| *it < 20_000.0)
        {
            let metres = if self.below_sea { -metres } else { metres };
            facts.push("altitude", &format!("{metres:.1}"));
        }
        let lists =
            [("artist", self.artists), ("people", self.people), ("keywords", self.keywords)];
        for (key, names) in lists {
            if !facts.has(key) {
                facts.push(key, &names.join(", "));
            }
        }
    }
}

fn push_name(names: &mut Vec<String>, name: String) {
    if names.len() < NAMES_MAX && !names.contains(&name) {
        names.push(name);
    }
}

/// `2024-01-02T09:17:00+01:00`, with or without seconds and zone; a year or month alone is no time.
fn date(text: &str) -> Option<String> {
    let shape = text.bytes().zip(*b"0000-00-00");
    let fits = shape.into_iter().all(|(byte, want)| match want {
        b'0' => byte.is_ascii_digit(),
        want => byte == want,
    });
    (fits && (10..=40).contains(&text.len()) && !text.starts_with("0000"))
        .then(|| text.replacen('T', " ", 1))
}

/// `48,51.4N`, `48,51,24N`, or degrees as a number.
fn degrees(text: &str, most: f64) -> Option<f64> {
    let (numbers, side) = match text.char_indices().last() {
        Some((at, side @ ('N' | 'S' | 'E' | 'W'))) => (text.get(..at)?, side),
        _ => (text, 'N'),
    };
    let mut sum = 0.0;
    let mut parts = numbers.split(',');
    for scale in [1.0, 60.0, 3600.0] {
        let Some(part) = parts.next() else { break };
        let number: f64 = part.trim().parse().ok()?;
        sum += number / scale;
    }
    let value = if matches!(side, 'S' | 'W') { -sum } else { sum };
    (value.is_finite() && value.abs() <= most).then_some(value)
}

/// `353/10`, or a number.
fn fraction(text: &str) -> Option<f64> {
    let (up, down) = text.split_once('/').unwrap_or((text, "1"));
    let (up, down): (f64, f64) = (up.parse().ok()?, down.parse().ok()?);
    let value = up / down;
    value.is_finite().then_some(value)
}
