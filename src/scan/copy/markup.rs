//! Pages and other markup: tags with their form, other texts between them.

use super::lines::{Part, said};
use super::stand_in::StandIn;

/// Which markup it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialect {
    /// A page.
    Page,
    /// Any other.
    Markup,
}

/// Attributes that say how something looks or what it is, not what it is about.
const FORM: [&str; 12] = [
    "class", "style", "type", "role", "colspan", "rowspan", "rel", "itemprop", "version", "lang",
    "border", "align",
];

/// Elements whose text names what is beside or below it.
const HEADINGS: [&str; 13] =
    ["title", "h1", "h2", "h3", "h4", "h5", "h6", "th", "dt", "label", "caption", "legend", "key"];

/// Elements and attributes whose names no table of words has.
const NAMES: [&str; 92] = [
    "a",
    "abbr",
    "address",
    "alt",
    "article",
    "aside",
    "audio",
    "b",
    "blockquote",
    "body",
    "br",
    "button",
    "charset",
    "cite",
    "code",
    "col",
    "colgroup",
    "content",
    "dd",
    "dict",
    "div",
    "dl",
    "dt",
    "ele",
    "em",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "gpx",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "href",
    "html",
    "i",
    "id",
    "img",
    "input",
    "ins",
    "key",
    "kml",
    "legend",
    "li",
    "lineString",
    "link",
    "main",
    "mark",
    "meta",
    "metadata",
    "nav",
    "ol",
    "p",
    "placemark",
    "plist",
    "pre",
    "real",
    "rte",
    "rtept",
    "section",
    "small",
    "source",
    "span",
    "src",
    "strong",
    "sub",
    "sup",
    "svg",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "time",
    "title",
    "tr",
    "trackpoint",
    "trk",
    "trkpt",
    "trkseg",
    "u",
    "ul",
    "video",
    "wpt",
];

/// Kinds of documents that may name themselves.
const DOCUMENTS: [&str; 4] = ["html", "plist", "healthdata", "netscape-bookmark-file-1"];

/// The longest name of a character, in bytes.
const NAME_BYTES: usize = 16;

/// The markup with other contents.
pub(super) fn rewritten(text: &str, stand_in: &StandIn, dialect: Dialect) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut part = Part::Any;
    while !rest.is_empty() {
        // A remark may hold anything.
        if let Some(after) = rest.strip_prefix("<!--") {
            rest = after.split_once("-->").map_or("", |it| it.1);
        } else if let Some(after) = rest.strip_prefix("<![CDATA[") {
            let (words, after) = after.split_once("]]>").unwrap_or((after, ""));
            out.push_str("<![CDATA[");
            out.push_str(&said(words, stand_in, part).replace("]]>", ""));
            out.push_str("]]>");
            rest = after;
        } else if is_tag(rest) {
            let (tag_text, after) = rest.split_at(tag_end(rest));
            let name = name_of(tag_text);
            out.push_str(&tag(tag_text, stand_in, dialect));
            part = if HEADINGS.contains(&name.as_str()) { Part::Heading } else { Part::Any };
            let holds_code = dialect == Dialect::Page && matches!(&*name, "script" | "style");
            rest = if holds_code { behind_code(after, &name) } else { after };
        } else {
            // A sign that begins no tag is text.
            let from = rest.chars().next().map_or(0, char::len_utf8);
            let next =
                rest.get(from..).and_then(|it| it.find('<')).map_or(rest.len(), |it| it + from);
            let (words, after) = rest.split_at(next);
            out.push_str(&escaped(&said(&unescaped(words), stand_in, part)));
            rest = after;
        }
    }
    out
}

fn is_tag(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next() == Some('<')
        && chars.next().is_some_and(|it| it.is_ascii_alphabetic() || matches!(it, '/' | '!' | '?'))
}

/// Where the tag at the start ends; a `>` in quotes does not end it.
fn tag_end(text: &str) -> usize {
    let mut quote = None;
    let mut last = ' ';
    for (at, it) in text.char_indices() {
        match quote {
            Some(open) if it == open => quote = None,
            None if it == '>' => return at + 1,
            None if matches!(it, '"' | '\'') && last == '=' => quote = Some(it),
            _ => {}
        }
        if !it.is_whitespace() {
            last = it;
        }
    }
    text.len()
}

/// The name of an opening tag in lower case; of others nothing.
fn name_of(tag: &str) -> String {
    let bare = tag.trim_start_matches('<');
    let end = bare.find(|it: char| it.is_whitespace() || matches!(it, '>' | '/'));
    bare.get(..end.unwrap_or(bare.len())).unwrap_or_default().to_lowercase()
}

/// What follows on code or looks: both are left out.
fn behind_code<'t>(text: &'t str, name: &str) -> &'t str {
    let close = format!("</{name}");
    let ends = text.match_indices("</").map(|it| it.0);
    let mut ends = ends.filter(|at| {
        text.get(*at..*at + close.len()).is_some_and(|it| it.eq_ignore_ascii_case(&close))
    });
    ends.next().and_then(|at| text.get(at..)).unwrap_or_default()
}

/// A tag in which only what is form keeps its value.
fn tag(tag: &str, stand_in: &StandIn, dialect: Dialect) -> String {
    if let Some(about) = tag.strip_prefix("<!") {
        return document(about);
    }
    if tag.starts_with("<?") {
        let is_xml = tag.starts_with("<?xml ");
        return if is_xml {
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>".into()
        } else {
            String::new()
        };
    }
    let mut out = String::with_capacity(tag.len());
    let mut rest = tag;
    while let Some(at) = rest.find('=') {
        let (before, after) = rest.split_at(at);
        out.push_str(&names(before, stand_in));
        out.push('=');
        let name = before.rsplit(|it: char| it.is_whitespace()).next().unwrap_or_default();
        let after = after.get(1..).unwrap_or_default().trim_start();
        let quote = after.chars().next().filter(|it| matches!(it, '"' | '\''));
        let (value, end) = match quote {
            Some(quote) => {
                let inner = after.get(1..).unwrap_or_default();
                let (value, end) = inner.split_at(inner.find(quote).unwrap_or(inner.len()));
                (value, end.get(1..).unwrap_or_default())
            }
            None => after.split_at(after.find([' ', '>']).unwrap_or(after.len())),
        };
        let made = attribute(&name.to_lowercase(), &unescaped(value), stand_in, dialect);
        out.push('"');
        out.push_str(&escaped(&made));
        out.push('"');
        rest = end;
    }
    out.push_str(&names(rest, stand_in));
    out
}

/// What kind of document it is, if that is one of a few.
fn document(about: &str) -> String {
    let mut words = about.trim_end_matches('>').split_whitespace().skip(1);
    let kind = words.next().filter(|it| DOCUMENTS.contains(&it.to_lowercase().as_str()));
    kind.map_or_else(String::new, |it| format!("<!DOCTYPE {it}>"))
}

/// Names of elements and attributes: those that are known stay.
fn names(text: &str, stand_in: &StandIn) -> String {
    let is_mark = |it: char| it.is_whitespace() || matches!(it, '<' | '>' | '/' | '"' | '\'');
    let mut out = String::with_capacity(text.len());
    for piece in text.split_inclusive(is_mark) {
        let name = piece.trim_end_matches(is_mark);
        let behind = piece.get(name.len()..).unwrap_or_default();
        let bare = name.rsplit(':').next().unwrap_or(name);
        let is_known = NAMES.iter().any(|it| it.eq_ignore_ascii_case(bare))
            || ["xmlns", "xml", "xsi", "data", "aria"]
                .contains(&name.split([':', '-']).next().unwrap_or(name));
        out.push_str(&if is_known { name.to_owned() } else { stand_in.label(name) });
        out.push_str(behind);
    }
    out
}

fn attribute(name: &str, value: &str, stand_in: &StandIn, dialect: Dialect) -> String {
    let is_short = value.len() <= 200 && value.is_ascii() && !value.contains("url(");
    let is_link = value.contains("://") || value.starts_with("mailto:");
    match name {
        "charset" | "encoding" => String::from("utf-8"),
        it if FORM.contains(&it) && is_short => value.to_owned(),
        it if it.starts_with("xmlns") && is_short => value.to_owned(),
        "href" | "src" | "id" | "for" | "name" if dialect == Dialect::Page && !is_link => {
            stand_in.path(value)
        }
        _ => stand_in.value(name, value),
    }
}

/// Text with its references resolved.
fn unescaped(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('&') {
        out.push_str(before);
        // No name is longer; one that never ends must not be looked for again and again.
        let end = behind.bytes().take(NAME_BYTES).position(|it| it == b';');
        let parts = end.and_then(|at| Some((behind.get(..at)?, behind.get(at + 1..)?)));
        let found = parts.and_then(|(name, after)| Some((meant(name)?, after)));
        if let Some((it, after)) = found {
            out.push(it);
            rest = after;
        } else {
            out.push('&');
            rest = behind;
        }
    }
    out.push_str(rest);
    out
}

fn meant(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code);
    }
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        "emsp" => '\u{2003}',
        _ => return None,
    })
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
