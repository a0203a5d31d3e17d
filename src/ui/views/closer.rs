//! A closer look at some records: what they are about, how they came and from which app. A choice in
//! any of these charts narrows all of them, and the times above.

use egui::Ui;

use super::charts::origin_strip;
use super::day::categories;
use super::on_sheet;
use super::overview::{about_bars, category_bars};
use super::records::chips;
use crate::findings::{Filter, Tally};
use crate::i18n::Arg;
use crate::taxonomy::{Category, Kind};
use crate::ui::command::Route;
use crate::ui::context::ViewContext;
use crate::ui::widgets::{Bar, Bars, Chart, Face, Table, card};

/// Bars of one chart at most.
const BARS_MAX: usize = 12;

/// How its charts stand.
#[derive(Default)]
pub(super) struct Closer {
    about: Face,
    kinds: Face,
    origins: Face,
    apps: Face,
}

impl Closer {
    /// Draws the charts of these records that say something: of one part there is nothing to choose.
    pub(super) fn ui(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui, of: &Filter, tally: &Tally) {
        let look = ctx.look;
        let said = chips::said(ctx, of);
        let go = |filter: Filter| ctx.outbox.go(Route::TimesOf(filter));
        let rows = categories(tally);
        if rows.len() > 1 {
            let mut bars = category_bars(ctx, rows.iter());
            for bar in &mut bars {
                bar.share = look.share(bar.count, tally.records);
            }
            card(look, ui, |ui| {
                let chosen = about_bars(ctx, ui, (&bars, &said), &mut self.about);
                if let Some((category, _)) = chosen.and_then(|at| rows.get(at)) {
                    go(Filter { kinds: kinds_of(*category, of), ..of.clone() });
                }
            });
        }
        if tally.kinds.len() > 1 {
            let (kinds, bars) = kind_bars(ctx, tally);
            let topic = ctx.text("closer-kinds");
            card(look, ui, |ui| {
                let chosen = bars_chart(ctx, ui, (&topic, &bars, &said), &mut self.kinds);
                if let Some(kind) = chosen.and_then(|at| kinds.get(at)) {
                    go(Filter { kinds: vec![*kind], ..of.clone() });
                }
            });
        }
        if tally.origins.iter().filter(|it| **it > 0).count() > 1 {
            card(look, ui, |ui| {
                let face = &mut self.origins;
                if let Some(origin) = origin_strip(ctx, ui, (&tally.origins, &said), face) {
                    go(Filter { origin: Some(origin), ..of.clone() });
                }
            });
        }
        if tally.actors.len() > 1 {
            let bars = app_bars(ctx, tally);
            let topic = ctx.text("closer-apps");
            card(look, ui, |ui| {
                let chosen = bars_chart(ctx, ui, (&topic, &bars, &said), &mut self.apps);
                if let Some((actor, _)) = chosen.and_then(|at| tally.actors.get(at)) {
                    go(Filter { actor: Some(*actor), ..of.clone() });
                }
            });
        }
    }
}

/// The kinds of a category that a filter leaves.
fn kinds_of(category: Category, of: &Filter) -> Vec<Kind> {
    let left = |kind: &Kind| of.kinds.is_empty() || of.kinds.contains(kind);
    category.kinds().filter(left).collect()
}

fn kind_bars(ctx: &ViewContext<'_>, tally: &Tally) -> (Vec<Kind>, Vec<Bar>) {
    let look = ctx.look;
    let mut rows: Vec<_> = tally.kinds.iter().map(|it| (it.kind, it.records)).collect();
    rows.sort_by_key(|it| std::cmp::Reverse(it.1));
    rows.truncate(BARS_MAX);
    let bar = |(kind, count): &(Kind, u64)| {
        Bar::of_kind(look, *kind, *count, look.share(*count, tally.records))
    };
    let bars = rows.iter().map(bar).collect();
    (rows.into_iter().map(|it| it.0).collect(), bars)
}

fn app_bars(ctx: &ViewContext<'_>, tally: &Tally) -> Vec<Bar> {
    let look = ctx.look;
    let actors = ctx.results.map_or(&[][..], |it| &it.findings.actors);
    let color = look.tokens.color.accent.into();
    let bar = |(number, count): &(u32, u64)| {
        let actor = usize::try_from(*number).ok().and_then(|at| actors.get(at));
        let name = actor.map(|it| {
            let name = it.name.clone().unwrap_or_else(|| look.private(&it.id));
            let what = it.kind.map(|kind| look.kind(kind));
            let args = |what: &str| {
                let args = [("name", Arg::Text(&name)), ("what", Arg::Text(what))];
                look.texts.with("closer-app", &args)
            };
            what.map_or_else(|| name.clone(), |what| args(&what))
        });
        Bar {
            icon: None,
            fill: (color, look.tokens.color.on_accent.into()),
            hatched: false,
            name: name.unwrap_or_default(),
            count: *count,
            number: look.number(*count),
            share: look.share(*count, tally.records),
        }
    };
    tally.actors.iter().take(BARS_MAX).map(bar).collect()
}

/// A chart of bars, most records first; the one that was chosen.
fn bars_chart(
    ctx: &ViewContext<'_>,
    ui: &mut Ui,
    (topic, bars, of): (&str, &[Bar], &str),
    face: &mut Face,
) -> Option<usize> {
    let largest = bars.first()?;
    let title = super::charts::mostly(ctx, &largest.name, &largest.share);
    let summary = ctx.look.said("closer-summary", &largest.name, largest.count);
    let how = ctx.text("closer-how");
    let chart = Chart { topic, title: &title, how: &how, summary: &summary, face };
    let table = || Table {
        head: vec![topic.to_owned(), ctx.text("word-records"), ctx.text("word-share")],
        rows: bars
            .iter()
            .map(|bar| vec![bar.name.clone(), bar.number.clone(), bar.share.clone()])
            .collect(),
    };
    let most = largest.count;
    let draw = |ui: &mut Ui| Bars { rows: bars, most }.show(ctx.look, ui);
    on_sheet::show(ctx, ui, (chart, &[of]), table, draw)
}
