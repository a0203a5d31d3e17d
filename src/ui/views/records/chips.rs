//! A filter in words: one chip for each part of it, which can be taken off.

use egui::{Color32, RichText, Ui};

use crate::findings::{Filter, SectionPart};
use crate::i18n::Arg;
use crate::taxonomy::Kind;
use crate::ui::context::ViewContext;
use crate::ui::spoken::words_of;
use crate::ui::theme::Icon;
use crate::ui::widgets::{Button, balanced};

/// Kinds that get a chip each; more are one chip with their number.
const KINDS_MAX: usize = 4;

/// Draws the chips; nothing where all records are shown. `go` shows the records of another filter.
pub(in crate::ui::views) fn show(
    ctx: &ViewContext<'_>,
    ui: &mut Ui,
    filter: &Filter,
    go: &dyn Fn(Filter),
) {
    let chips = chips(ctx, filter);
    if chips.is_empty() {
        return;
    }
    let look = ctx.look;
    let many = chips.len() > 1;
    ui.horizontal_wrapped(|ui| {
        for (word, without) in chips {
            let name = look.texts.with("screen-records-remove", &[("name", Arg::Text(&word))]);
            let chip = Button::quiet(&word).icon(Icon::Close).show(look, ui);
            if chip.accessible_name(name).clicked() {
                go(without);
            }
        }
        let clear = look.text("screen-records-clear");
        if many && Button::bare(&clear).show(look, ui).clicked() {
            go(Filter::default());
        }
    });
}

/// Says of a screen that is about the whole export that a choice made elsewhere changes nothing here;
/// nothing where there is no choice. `id` is the text that says so.
pub(in crate::ui::views) fn stays(ctx: &ViewContext<'_>, ui: &mut Ui, id: &str) {
    let Some(filter) = ctx.narrowing.map(Filter::across) else { return };
    if filter == Filter::default() {
        return;
    }
    let choice = said(ctx, &filter);
    let said = ctx.look.texts.with(id, &[("choice", Arg::Text(&choice))]);
    let quiet = Color32::from(ctx.look.tokens.color.quiet);
    balanced(ui, RichText::new(said).color(quiet));
}

/// A filter in words; nothing where it chooses all.
pub(in crate::ui::views) fn said(ctx: &ViewContext<'_>, filter: &Filter) -> String {
    let words: Vec<String> = chips(ctx, filter).into_iter().map(|it| it.0).collect();
    words.join(" · ")
}

/// Each part of a filter in words, and the filter without it.
fn chips(ctx: &ViewContext<'_>, filter: &Filter) -> Vec<(String, Filter)> {
    let mut chips = kinds(ctx, filter);
    chips.extend(places(ctx, filter));
    chips.extend(labels(ctx, filter));
    chips.extend(times(ctx, filter));
    chips
}

fn kinds(ctx: &ViewContext<'_>, filter: &Filter) -> Vec<(String, Filter)> {
    let Some(first) = filter.kinds.first() else { return Vec::new() };
    let none = || Filter { kinds: Vec::new(), ..filter.clone() };
    if filter.kinds.len() > KINDS_MAX {
        let category = first.category();
        let whole = filter.kinds.iter().all(|kind| kind.category() == category);
        let word = if whole {
            ctx.look.category(category)
        } else {
            ctx.look.counted("screen-records-kinds", filter.kinds.len() as u64)
        };
        return vec![(word, none())];
    }
    let chip = |kind: &Kind| {
        let kinds = filter.kinds.iter().copied().filter(|it| it != kind).collect();
        (ctx.look.kind(*kind), Filter { kinds, classes: Vec::new(), ..filter.clone() })
    };
    filter.kinds.iter().map(chip).collect()
}

fn places(ctx: &ViewContext<'_>, filter: &Filter) -> Vec<(String, Filter)> {
    let mut chips = Vec::new();
    let Some(findings) = ctx.results.map(|it| &it.findings) else { return chips };
    let at = |number: u32| usize::try_from(number).ok();
    for number in &filter.sections {
        let Some(section) = at(*number).and_then(|at| findings.sections.get(at)) else { continue };
        // A section that no profile names is called as the export calls it.
        let ours = !matches!(section.platform.as_str(), "words" | "shape");
        let word = if ours || !ctx.look.hide {
            ctx.look.texts.section(section)
        } else {
            ctx.look.private(&section.path)
        };
        let sections = filter.sections.iter().copied().filter(|it| it != number).collect();
        chips.push((word, Filter { sections, classes: Vec::new(), ..filter.clone() }));
        // Of some sections only a part is chosen: it is called as the rules call it.
        let chosen = |it: &&SectionPart| {
            !it.classes.is_empty() && it.classes.iter().all(|it| filter.classes.contains(it))
        };
        for part in section.parts.iter().filter(chosen) {
            let left = filter.classes.iter().filter(|it| !part.classes.contains(it)).copied();
            let without = Filter { classes: left.collect(), ..filter.clone() };
            chips.push((words_of(&part.name), without));
        }
    }
    if let Some(entry) = filter.entry {
        let row = findings.entries.iter().find(|row| row.id == entry);
        let word = row.map_or_else(|| entry.0.to_string(), |row| ctx.look.private(&row.name));
        chips.push((word, Filter { entry: None, ..filter.clone() }));
    }
    if let Some(actor) = filter.actor.and_then(at).and_then(|at| findings.actors.get(at)) {
        let known = actor.name.as_ref().map(|it| ctx.look.texts.named(it));
        let word = known.unwrap_or_else(|| ctx.look.private(&actor.id));
        chips.push((word, Filter { actor: None, ..filter.clone() }));
    }
    if let Some(firm) = filter.firm.and_then(at).and_then(|at| findings.companies.get(at)) {
        let word = ctx.look.firm(&firm.name);
        chips.push((word, Filter { firm: None, ..filter.clone() }));
    }
    if let Some((lat, lon)) = filter.spots.first() {
        let word = spot(ctx, (*lat, *lon));
        chips.push((word, Filter { spots: Vec::new(), ..filter.clone() }));
    }
    chips
}

/// A place, as near as towns are.
fn spot(ctx: &ViewContext<'_>, (lat, lon): (i32, i32)) -> String {
    let look = ctx.look;
    let degrees = |units: i32| f64::from(units) / 10_000.0;
    let place = look.degrees((degrees(lat), degrees(lon)), 1);
    let place = look.private(&crate::text::Untrusted::from(place.as_str()));
    look.texts.with("filter-near", &[("name", Arg::Text(&place))])
}

fn labels(ctx: &ViewContext<'_>, filter: &Filter) -> Vec<(String, Filter)> {
    let look = ctx.look;
    let also = |kind: &Kind| {
        let also = filter.also.iter().copied().filter(|it| it != kind).collect();
        (look.kind(*kind), Filter { also, ..filter.clone() })
    };
    let mut chips: Vec<_> = filter.also.iter().map(also).collect();
    if let Some(standing) = filter.standing {
        let word = look.text(&format!("screen-records-{}", standing.code()));
        chips.push((word, Filter { standing: None, ..filter.clone() }));
    }
    if !filter.among.is_empty() {
        let word = look.counted("screen-records-among", filter.among.len() as u64);
        chips.push((word, Filter { among: Vec::new(), ..filter.clone() }));
    }
    if let Some(origin) = filter.origin {
        chips.push((look.origin(origin), Filter { origin: None, ..filter.clone() }));
    }
    if let Some(level) = filter.level_min {
        let name = look.level(level);
        let word = look.texts.with("screen-records-level", &[("name", Arg::Text(&name))]);
        chips.push((word, Filter { level_min: None, ..filter.clone() }));
    }
    chips
}

fn times(ctx: &ViewContext<'_>, filter: &Filter) -> Vec<(String, Filter)> {
    let look = ctx.look;
    let mut chips = Vec::new();
    let named = |id: &str, secs: i64| look.texts.with(id, &[("name", Arg::Text(&look.day(secs)))]);
    if let Some(secs) = filter.from_secs {
        let word = named("screen-records-from", secs);
        chips.push((word, Filter { from_secs: None, ..filter.clone() }));
    }
    if let Some(secs) = filter.until_secs {
        let word = named("screen-records-until", secs);
        chips.push((word, Filter { until_secs: None, ..filter.clone() }));
    }
    if let Some((first, last)) = filter.months {
        chips.push((months(ctx, first, last), Filter { months: None, ..filter.clone() }));
    }
    if let Some((first, last)) = filter.days {
        chips.push((days(ctx, first, last), Filter { days: None, ..filter.clone() }));
    }
    match filter.week_hours.as_slice() {
        [] => {}
        [hour] => {
            let day = look.texts.weekday(hour / 24);
            let hour = look.texts.hour(hour % 24);
            let args = [("day", Arg::Text(&day)), ("hour", Arg::Text(&hour))];
            let word = look.texts.with("screen-records-hour", &args);
            chips.push((word, Filter { week_hours: Vec::new(), ..filter.clone() }));
        }
        hours => {
            let word = look.counted("screen-records-hours", hours.len() as u64);
            chips.push((word, Filter { week_hours: Vec::new(), ..filter.clone() }));
        }
    }
    if filter.undated {
        let word = look.text("screen-records-undated");
        chips.push((word, Filter { undated: false, ..filter.clone() }));
    }
    if filter.day_only {
        let word = look.text("screen-records-day-only");
        chips.push((word, Filter { day_only: false, ..filter.clone() }));
    }
    if filter.at_night {
        let word = look.text("screen-records-night");
        chips.push((word, Filter { at_night: false, ..filter.clone() }));
    }
    chips
}

/// A span of days: a day, or from one to another.
fn days(ctx: &ViewContext<'_>, first: i32, last: i32) -> String {
    let texts = ctx.look.texts;
    if first == last {
        return texts.day(first);
    }
    let (first, last) = (texts.day(first), texts.day(last));
    texts.with("screen-category-span", &[("first", Arg::Text(&first)), ("last", Arg::Text(&last))])
}

/// A span of months: a month, a year, or from one to another.
fn months(ctx: &ViewContext<'_>, first: i32, last: i32) -> String {
    let look = ctx.look;
    if first == last {
        return look.month(first);
    }
    if first.rem_euclid(12) == 0 && last == first.saturating_add(11) {
        return first.div_euclid(12).to_string();
    }
    let (first, last) = (look.month(first), look.month(last));
    let args = [("first", Arg::Text(&first)), ("last", Arg::Text(&last))];
    look.texts.with("screen-category-span", &args)
}
