//! The guide for people: the same text that stands in `assets/guide` as Markdown.

use super::Lang;

/// A part of the guide, as it is to be drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GuidePart<'a> {
    /// The head of a chapter.
    Head(&'a str),
    /// A paragraph.
    Text(&'a str),
    /// A point of a list.
    Point(&'a str),
    /// A numbered step.
    Step(u32, &'a str),
    /// A picture of the window: what it shows, and its file.
    Picture(&'a str, &'a str),
    /// What leads to how one gets one's file.
    ToFile(&'a str),
    /// Words to type.
    Typed(&'a str),
}

/// Makes a list of a guide's pictures, each with its file.
macro_rules! pictures {
    ($($name:literal),+ $(,)?) => {
        [$(($name, include_bytes!(concat!("../../assets/guide/pictures/", $name)))),+]
    };
}

/// The pictures that `.ci/pictures` makes of the window.
static PICTURES: [(&str, &[u8]); 20] = pictures![
    "en-1-start.png",
    "en-2-overview.png",
    "en-3-records.png",
    "en-4-times.png",
    "en-5-save.png",
    "zh-Hans-1-start.png",
    "zh-Hans-2-overview.png",
    "zh-Hans-3-records.png",
    "zh-Hans-4-times.png",
    "zh-Hans-5-save.png",
    "en-1-start-dark.png",
    "en-2-overview-dark.png",
    "en-3-records-dark.png",
    "en-4-times-dark.png",
    "en-5-save-dark.png",
    "zh-Hans-1-start-dark.png",
    "zh-Hans-2-overview-dark.png",
    "zh-Hans-3-records-dark.png",
    "zh-Hans-4-times-dark.png",
    "zh-Hans-5-save-dark.png",
];

/// A picture of the guide (PNG) by the name of its file; of the window in its dark colours if these
/// are wanted.
pub fn guide_picture(name: &str, dark: bool) -> Option<&'static [u8]> {
    let is_it = |it: &str| {
        let stem = it.strip_suffix(".png");
        let stem = if dark { stem.and_then(|it| it.strip_suffix("-dark")) } else { stem };
        stem.is_some() && stem == name.strip_suffix(".png")
    };
    PICTURES.iter().find(|it| is_it(it.0)).map(|it| it.1)
}

impl Lang {
    /// The guide as Markdown: one line a paragraph, chapters begin with `## `.
    pub fn guide(self) -> &'static str {
        match self {
            Self::ZhHans => include_str!("../../assets/guide/zh-Hans.md"),
            // The guide has pictures of its language; further languages read the English one.
            _ => include_str!("../../assets/guide/en.md"),
        }
    }
}

/// The parts of a guide in order, without its title.
pub fn guide_parts(text: &str) -> Vec<GuidePart<'_>> {
    text.lines().filter_map(part).collect()
}

fn part(line: &str) -> Option<GuidePart<'_>> {
    let line = line.trim_end();
    if line.is_empty() || line.starts_with("# ") {
        return None;
    }
    if let Some(picture) = line.strip_prefix("![").and_then(|it| it.strip_suffix(')')) {
        let (says, name) = picture.split_once("](pictures/")?;
        return Some(GuidePart::Picture(says, name));
    }
    if let Some(head) = line.strip_prefix("## ") {
        return Some(GuidePart::Head(head));
    }
    if let Some(point) = line.strip_prefix("- ") {
        return Some(GuidePart::Point(point));
    }
    if let Some(words) = line.strip_prefix('[').and_then(|it| it.strip_suffix("](howto)")) {
        return Some(GuidePart::ToFile(words));
    }
    if let Some(typed) = line.strip_prefix('`').and_then(|it| it.strip_suffix('`')) {
        return Some(GuidePart::Typed(typed));
    }
    let step = line.split_once(". ").and_then(|(number, text)| Some((number.parse().ok()?, text)));
    Some(step.map_or(GuidePart::Text(line), |(number, text)| GuidePart::Step(number, text)))
}
