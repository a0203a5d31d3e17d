//! The summary as one web page: the same blocks in the same order as on paper.
//!
//! The page holds its style and its charts, asks for nothing, runs nothing, and forbids a browser
//! to load anything for it. Every text goes through [`put`], the only way out.

use std::fmt::{self, Write as _};

use crate::i18n::Texts;

use super::block::{Badge, Block, Cell, Column, Draft, Note, Piece, Tone, Unread};
use super::check;
use super::drawn::{
    BARS_HEIGHT, HEAT_HEIGHT, STRIP_HEIGHT, WIDTH, bars_svg, heat_key, heat_svg, legend, strip_svg,
};

/// Our own style; light and dark, and for paper.
const STYLE: &str = include_str!("../../assets/report/summary.css");

/// Writes a draft as a web page.
pub(super) fn page(draft: &Draft, texts: &Texts) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    write_page(draft, texts, &mut out).unwrap_or_default();
    out
}

/// A page without its marks: what a person could read or copy out, and what stands in its source.
pub(super) fn bare(page: &str) -> String {
    let unmarked = page
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
    // A value could be told apart by marks inside of it, so the text is searched without them too.
    let mut text = String::with_capacity(page.len());
    let mut inside = false;
    for it in page.chars() {
        match it {
            '<' => inside = true,
            '>' => {
                inside = false;
                text.push(' ');
            }
            _ if !inside => text.push(it),
            _ => {}
        }
    }
    format!("{unmarked}\n{text}")
}

fn write_page(draft: &Draft, texts: &Texts, out: &mut String) -> fmt::Result {
    let tag = texts.lang().tag();
    write!(out, "<!DOCTYPE html>\n<html lang=\"{tag}\">\n<head>\n<meta charset=\"utf-8\">\n")?;
    out.push_str(
        "<meta http-equiv=\"Content-Security-Policy\" \
         content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>",
    );
    put(out, &draft.title);
    writeln!(out, "</title>")?;
    for it in draft.attached.iter().filter(|it| it.name == check::FILE_NAME) {
        write!(out, "<meta name=\"{}\" content=\"", check::META_NAME)?;
        put(out, &it.text);
        out.push_str("\">\n");
    }
    write!(out, "<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n")?;
    for block in &draft.blocks {
        write_block(block, out)?;
    }
    notes(draft, out)?;
    out.push_str("</main>\n<footer>");
    put(out, &draft.foot);
    out.push_str("</footer>\n</body>\n</html>\n");
    Ok(())
}

fn write_block(block: &Block, out: &mut String) -> fmt::Result {
    match block {
        Block::Heading { level, text, badge, .. } => heading(*level, text, badge.as_ref(), out),
        Block::Text { text, tone } => {
            let class = match tone {
                Tone::Plain => "plain",
                Tone::Quiet | Tone::Lead => "quiet",
                Tone::Count => "count",
                Tone::Note => "note",
            };
            element(out, "p", class, text)
        }
        Block::Lines { lines } => list("lines", lines, out),
        Block::Ticks { items } => list("ticks", items, out),
        Block::Alert { title, lines } => alert(title, lines, out),
        Block::Facts { rows } => facts(rows, out),
        Block::Words { rows } => words(rows, out),
        Block::Table { title, columns, rows, more, .. } => {
            table(title, columns, rows, out)?;
            more.iter().try_for_each(|more| element(out, "p", "quiet", more))
        }
        Block::Bars { title, alt, highest, bars, category, note, .. } => {
            let draw = |out: &mut String| bars_svg(bars, highest, category, out);
            chart((title, alt, note), BARS_HEIGHT, out, draw)
        }
        Block::Strip { title, alt, parts, note } => {
            chart((title, alt, note), STRIP_HEIGHT, out, |out| strip_svg(parts, out))?;
            legend(parts, out)
        }
        Block::Heat { title, alt, days, steps, ends, tops, up_to, tables, note, .. } => {
            chart((title, alt, note), HEAT_HEIGHT, out, |out| heat_svg(days, steps, out))?;
            heat_key(ends, (up_to, tops), out)?;
            inside(out, "group", tables)
        }
        Block::Notable { number, counts, sentence, facts, caution, note } => {
            out.push_str("<section class=\"notable\">\n<p class=\"number\"><b>");
            put(out, number);
            out.push_str("</b> ");
            put(out, counts);
            note_mark(note.as_ref(), out)?;
            out.push_str("</p>\n");
            element(out, "p", "plain", sentence)?;
            element(out, "p", "quiet", facts)?;
            element(out, "p", "quiet", caution)?;
            out.push_str("</section>\n");
            Ok(())
        }
        Block::Address { lines } => {
            out.push_str("<p class=\"plain\">");
            for (at, line) in lines.iter().enumerate() {
                out.push_str(if at > 0 { "<br>\n" } else { "" });
                put(out, line);
            }
            out.push_str("</p>\n");
            Ok(())
        }
        Block::Spoken { tag, blocks } => {
            writeln!(out, "<div lang=\"{tag}\">")?;
            blocks.iter().try_for_each(|it| write_block(it, out))?;
            out.push_str("</div>\n");
            Ok(())
        }
        Block::Group { blocks } => inside(out, "group", blocks),
        Block::Pairs { groups } => {
            out.push_str("<div class=\"pairs\">\n");
            groups.iter().try_for_each(|group| inside(out, "pair", group))?;
            out.push_str("</div>\n");
            Ok(())
        }
    }
}

fn inside(out: &mut String, class: &str, blocks: &[Block]) -> fmt::Result {
    writeln!(out, "<div class=\"{class}\">")?;
    blocks.iter().try_for_each(|it| write_block(it, out))?;
    out.push_str("</div>\n");
    Ok(())
}

pub(super) fn element(out: &mut String, name: &str, class: &str, text: &str) -> fmt::Result {
    write!(out, "<{name} class=\"{class}\">")?;
    put(out, text);
    writeln!(out, "</{name}>")
}

fn heading(level: u8, text: &str, badge: Option<&Badge>, out: &mut String) -> fmt::Result {
    write!(out, "<h{level}>")?;
    badge.into_iter().try_for_each(|it| mark(it, out))?;
    put(out, text);
    writeln!(out, "</h{level}>")
}

/// A category's number on its colour; the name beside it says the same.
fn mark(it: &Badge, out: &mut String) -> fmt::Result {
    let Badge { category, number } = it;
    write!(out, "<span class=\"badge {category}\" aria-hidden=\"true\">{number}</span>")
}

fn list(class: &str, lines: &[String], out: &mut String) -> fmt::Result {
    writeln!(out, "<ul class=\"{class}\">")?;
    lines.iter().try_for_each(|line| element(out, "li", class, line))?;
    out.push_str("</ul>\n");
    Ok(())
}

/// What was not read, set apart.
fn alert(title: &str, lines: &[Unread], out: &mut String) -> fmt::Result {
    out.push_str("<section class=\"alert\">\n<h2>");
    put(out, title);
    out.push_str("</h2>\n<ul class=\"lines\">\n");
    for it in lines {
        out.push_str("<li>");
        element(out, "p", "plain", &it.what)?;
        for (class, text) in [("quiet", &it.files), ("plain", &it.helps)] {
            if !text.is_empty() {
                element(out, "p", class, text)?;
            }
        }
        out.push_str("</li>\n");
    }
    out.push_str("</ul>\n</section>\n");
    Ok(())
}

fn facts(rows: &[(String, Piece)], out: &mut String) -> fmt::Result {
    out.push_str("<dl>\n");
    for (name, value) in rows {
        element(out, "dt", "quiet", name)?;
        out.push_str("<dd>");
        piece(value, out);
        out.push_str("</dd>\n");
    }
    out.push_str("</dl>\n");
    Ok(())
}

/// Words and what they mean.
fn words(rows: &[(String, String)], out: &mut String) -> fmt::Result {
    out.push_str("<dl>\n");
    for (word, means) in rows {
        element(out, "dt", "plain", word)?;
        element(out, "dd", "quiet", means)?;
    }
    out.push_str("</dl>\n");
    Ok(())
}

fn table(title: &str, columns: &[Column], rows: &[Vec<Cell>], out: &mut String) -> fmt::Result {
    out.push_str("<div class=\"table\"><table>\n");
    if !title.is_empty() {
        element(out, "caption", "quiet", title)?;
    }
    let class = |column: Option<&Column>| column.map_or("t", Column::class);
    out.push_str("<thead><tr>");
    for column in columns {
        write!(out, "<th scope=\"col\" class=\"{}\">", class(Some(column)))?;
        put(out, &column.head);
        out.push_str("</th>");
    }
    out.push_str("</tr></thead>\n<tbody>\n");
    for row in rows {
        out.push_str("<tr>");
        for (at, cell) in row.iter().enumerate() {
            let quiet = if cell.quiet { " q" } else { "" };
            write!(out, "<td class=\"{}{quiet}\">", class(columns.get(at)))?;
            cell.badge.iter().try_for_each(|it| mark(it, out))?;
            cell.pieces.iter().for_each(|it| piece(it, out));
            note_mark(cell.note.as_ref(), out)?;
            out.push_str("</td>");
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody></table></div>\n");
    Ok(())
}

/// The number of a note after what it is about.
fn note_mark(note: Option<&Note>, out: &mut String) -> fmt::Result {
    note.into_iter().try_for_each(|it| write!(out, "<sup>{}</sup>", it.number))
}

/// The notes, where a page has no foot of its own.
fn notes(draft: &Draft, out: &mut String) -> fmt::Result {
    if draft.notes.is_empty() {
        return Ok(());
    }
    element(out, "h2", "notes", &draft.notes_title)?;
    out.push_str("<ol class=\"notes\">\n");
    draft.notes.iter().try_for_each(|it| element(out, "li", "quiet", it))?;
    out.push_str("</ol>\n");
    Ok(())
}

fn piece(it: &Piece, out: &mut String) {
    if it.kept {
        out.push_str("<mark>");
        put(out, &it.text);
        out.push_str("</mark>");
    } else {
        put(out, &it.text);
    }
}

/// A chart with its title and what it says to those who do not see it.
fn chart(
    (title, alt, note): (&str, &str, &Option<Note>),
    height: f64,
    out: &mut String,
    draw: impl FnOnce(&mut String) -> fmt::Result,
) -> fmt::Result {
    out.push_str("<figure>\n");
    out.push_str("<figcaption class=\"quiet\">");
    put(out, title);
    note_mark(note.as_ref(), out)?;
    out.push_str("</figcaption>\n");
    write!(out, "<svg viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-label=\"")?;
    put(out, alt);
    out.push_str("\">\n");
    draw(out)?;
    out.push_str("</svg>\n</figure>\n");
    Ok(())
}

/// Writes text so that it is nothing but text, inside of an element or of a quoted attribute.
pub(super) fn put(out: &mut String, text: &str) {
    for it in text.chars() {
        match it {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' | '\r' => out.push(' '),
            _ if it.is_control() => out.push('\u{fffd}'),
            _ => out.push(it),
        }
    }
}
