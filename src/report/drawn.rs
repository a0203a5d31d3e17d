//! The charts of a web page, drawn in its own words.

use std::fmt::{self, Write as _};

use super::block::{Bar, Part};
use super::web::{element, put};

/// A chart's width in its own units.
pub(super) const WIDTH: f64 = 720.0;

/// Heights of the charts in the same units.
pub(super) const BARS_HEIGHT: f64 = 132.0;
pub(super) const STRIP_HEIGHT: f64 = 18.0;
pub(super) const HEAT_HEIGHT: f64 = 140.0;

/// Bars over time.
pub(super) fn bars_svg(
    bars: &[Bar],
    highest: &str,
    category: &str,
    out: &mut String,
) -> fmt::Result {
    let (top, foot) = (14.0, BARS_HEIGHT - 28.0);
    let step = WIDTH / (bars.len().max(1) as f64);
    writeln!(out, "<line class=\"axis\" x1=\"0\" y1=\"{foot}\" x2=\"{WIDTH}\" y2=\"{foot}\"/>")?;
    for (at, bar) in bars.iter().enumerate() {
        let x = at as f64 * step;
        // A count of one beside thousands must still be seen.
        let tall = if bar.share > 0.0 { ((foot - top) * bar.share).max(1.5) } else { 0.0 };
        if tall > 0.0 {
            let (y, wide) = (foot - tall, (step * 0.8).max(0.5));
            writeln!(
                out,
                "<rect class=\"{category}\" x=\"{x:.1}\" y=\"{y:.1}\" width=\"{wide:.1}\" \
                 height=\"{tall:.1}\"/>"
            )?;
        }
        for (text, up) in [(&bar.label, 15.0), (&bar.under, 3.0)] {
            if !text.is_empty() {
                write!(out, "<text x=\"{x:.1}\" y=\"{:.1}\">", BARS_HEIGHT - up)?;
                put(out, text);
                out.push_str("</text>\n");
            }
        }
    }
    write!(out, "<text x=\"0\" y=\"10\">")?;
    put(out, highest);
    out.push_str("</text>\n");
    Ok(())
}

/// One line cut in parts.
pub(super) fn strip_svg(parts: &[Part], out: &mut String) -> fmt::Result {
    let mut x = 0.0;
    for part in parts {
        let wide = WIDTH * part.share;
        writeln!(
            out,
            "<rect class=\"way{}\" x=\"{x:.1}\" y=\"0\" width=\"{wide:.1}\" height=\"{STRIP_HEIGHT}\"/>",
            part.way
        )?;
        x += wide;
    }
    Ok(())
}

/// What its parts are.
pub(super) fn legend(parts: &[Part], out: &mut String) -> fmt::Result {
    out.push_str("<ul class=\"legend\">\n");
    for part in parts {
        write!(out, "<li><span class=\"way{}\" aria-hidden=\"true\"></span>", part.way)?;
        put(out, &format!("{}: {} ({})", part.label, part.count, part.percent));
        out.push_str("</li>\n");
    }
    out.push_str("</ul>\n");
    Ok(())
}

/// Seven days by 24 hours.
pub(super) fn heat_svg(days: &[String], steps: &[u8], out: &mut String) -> fmt::Result {
    let left = 44.0;
    let (wide, tall) = ((WIDTH - left) / 24.0, HEAT_HEIGHT / 7.0);
    for (day, name) in days.iter().enumerate() {
        let y = day as f64 * tall;
        write!(out, "<text x=\"0\" y=\"{:.1}\">", y + tall * 0.75)?;
        put(out, name);
        out.push_str("</text>\n");
        for hour in 0..24 {
            let step = steps.get(day * 24 + hour).copied().unwrap_or(0);
            let x = left + hour as f64 * wide;
            writeln!(
                out,
                "<rect class=\"heat{step}\" x=\"{x:.1}\" y=\"{y:.1}\" width=\"{:.1}\" \
                 height=\"{:.1}\"/>",
                wide - 1.5,
                tall - 1.5
            )?;
        }
    }
    Ok(())
}

/// What the steps of the scale mean.
pub(super) fn heat_key(
    ends: &[String; 2],
    (up_to, tops): (&str, &[String]),
    out: &mut String,
) -> fmt::Result {
    let tops: Vec<&str> = tops.iter().filter(|it| !it.is_empty()).map(String::as_str).collect();
    let text = format!("{} – {} ({up_to} {})", ends[0], ends[1], tops.join(" · "));
    element(out, "p", "quiet", &text)
}
