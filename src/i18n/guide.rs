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
    /// What leads to how one gets one's file.
    ToFile(&'a str),
    /// Words to type.
    Typed(&'a str),
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

/// The parts of a guide in order, without its title and its pictures, which show this window.
pub fn guide_parts(text: &str) -> Vec<GuidePart<'_>> {
    text.lines().filter_map(part).collect()
}

fn part(line: &str) -> Option<GuidePart<'_>> {
    let line = line.trim_end();
    if line.is_empty() || line.starts_with("# ") || line.starts_with("![") {
        return None;
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
