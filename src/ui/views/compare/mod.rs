//! S11: two exports beside each other: what is new, gone or changed, kind by kind.

mod clocks;
mod differ;
mod pick;
mod since;

use egui::{Color32, RichText, TextStyle, Ui};

use crate::findings::{Filter, Findings};
use crate::i18n::Arg;
use crate::ui::command::{Command, Route};
use crate::ui::context::{Kept, ViewContext};
use crate::ui::theme::Icon;
use crate::ui::views::records::chips;
use crate::ui::widgets::{
    Bar, Bars, Button, Table, balanced, bullet, card, card_title, data_table, empty, go_on, lead,
    page, screen_title, two_columns,
};

use differ::{Difference, Firm, differ, is_later};

/// Names listed of firms that are new or gone.
const NAMES_MAX: usize = 12;

/// Two exports beside each other.
#[derive(Default)]
pub struct Compare {
    difference: Difference,
    made_of: Option<(u64, u64)>,
    picked: pick::Picked,
}

/// The two of them, the earlier one first where that can be told, and what each is called.
struct Pair<'a> {
    findings: [&'a Findings; 2],
    names: [String; 2],
    /// What tells them apart, where there is little room.
    heads: [String; 2],
    later_is_open: bool,
}

impl Compare {
    /// Draws it.
    pub fn ui(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        page(look, ui, "compare", |ui| {
            screen_title(ui, &ctx.title(&Route::Compare));
            lead(look, ui, &ctx.text("compare-lead"));
            chips::stays(ctx, ui, "narrowed-stays");
            let Some(results) = ctx.results.filter(|it| it.findings.totals.records > 0) else {
                card(look, ui, |ui| empty(look, ui, &ctx.text("screen-overview-nothing"), None));
                return;
            };
            match ctx.kept {
                Some(kept) if kept.number != ctx.export_number => {
                    self.both(ctx, ui, &pair(ctx, kept, &results.findings));
                }
                None if results.findings.sources.len() > 1 => {
                    card(look, ui, |ui| self.picked.ui(ctx, ui, &results.findings.sources));
                }
                kept => {
                    first(ctx, ui, kept.is_some());
                    card(look, ui, |ui| {
                        card_title(ui, &ctx.text("compare-then"));
                        for id in ["compare-then-1", "compare-then-2", "compare-then-3"] {
                            bullet(look, ui, &ctx.text(id));
                        }
                    });
                }
            }
        });
    }

    fn both(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui, pair: &Pair<'_>) {
        let look = ctx.look;
        let [earlier, later] = pair.findings;
        let of = ctx.kept.map(|kept| (kept.number, ctx.revision));
        if self.made_of != of {
            self.made_of = of;
            self.difference = differ(earlier, later);
        }
        let [first, second] = &pair.names;
        let open_last = pair.later_is_open;
        two_columns(
            look,
            ui,
            None,
            |ui| {
                card(look, ui, |ui| one(ctx, ui, (!open_last, first), earlier));
            },
            |ui| {
                card(look, ui, |ui| one(ctx, ui, (open_last, second), later));
            },
        );
        if self.difference.layout_changed {
            card(look, ui, |ui| {
                balanced(ui, ctx.text("compare-layout"));
            });
        }
        if let Some(since) = &self.difference.since {
            since::show(ctx, ui, since, open_last);
        }
        card(look, ui, |ui| self.kinds(ctx, ui, &pair.heads));
        self.firms(ctx, ui, open_last);
        let forget = ctx.text("compare-forget");
        if Button::bare(&forget).icon(Icon::Close).show(look, ui).clicked() {
            ctx.outbox.send(Command::ForgetKept);
        }
    }

    fn kinds(&self, ctx: &ViewContext<'_>, ui: &mut Ui, [first, second]: &[String; 2]) {
        let look = ctx.look;
        let title = ctx.text("compare-kinds");
        card_title(ui, &title);
        balanced(ui, small(ctx, &ctx.text("compare-kinds-how")));
        let word = |before: u64, now: u64| match (before, now) {
            (0, _) => ctx.text("compare-new"),
            (_, 0) => ctx.text("compare-gone"),
            (before, now) if now > before => {
                look.texts.with("compare-more", &[("count", Arg::Count(now - before))])
            }
            (before, now) if now < before => {
                look.texts.with("compare-less", &[("count", Arg::Count(before - now))])
            }
            _ => ctx.text("compare-same"),
        };
        let row = |(kind, before, now): &(crate::taxonomy::Kind, u64, u64)| {
            vec![look.kind(*kind), look.number(*before), look.number(*now), word(*before, *now)]
        };
        let head = vec![
            ctx.text("screen-record-kind"),
            first.clone(),
            second.clone(),
            ctx.text("compare-change"),
        ];
        let table = Table { head, rows: self.difference.kinds.iter().map(row).collect() };
        data_table(look, ui, &title, &table);
        if go_on(look, ui, &ctx.text("screen-category-every")).clicked() {
            ctx.outbox.show(Filter::default());
        }
    }

    fn firms(&self, ctx: &ViewContext<'_>, ui: &mut Ui, later_is_open: bool) {
        let look = ctx.look;
        let parts = [
            ("compare-firms-new", &self.difference.firms_new, later_is_open),
            ("compare-firms-gone", &self.difference.firms_gone, !later_is_open),
        ];
        for (id, firms, is_open) in parts.into_iter().filter(|it| !it.1.is_empty()) {
            card(look, ui, |ui| {
                card_title(ui, &look.counted(id, firms.len() as u64));
                let bars: Vec<Bar> = firms.iter().take(NAMES_MAX).map(|it| bar(ctx, it)).collect();
                let most = bars.iter().map(|it| it.count).max().unwrap_or(0);
                let chosen = Bars { rows: &bars, most }.show(look, ui);
                if let Some(firm) = chosen.and_then(|at| firms.get(at)) {
                    let filter = Filter { firm: Some(firm.number), ..Filter::default() };
                    since::open(ctx, filter, is_open);
                }
                if firms.len() > NAMES_MAX {
                    let more = (firms.len() - NAMES_MAX) as u64;
                    balanced(ui, small(ctx, &look.counted("chart-table-more", more)));
                }
                if !is_open {
                    balanced(ui, small(ctx, &ctx.text("compare-opens-kept")));
                }
            });
        }
    }
}

fn bar(ctx: &ViewContext<'_>, firm: &Firm) -> Bar {
    let color = &ctx.look.tokens.color;
    Bar {
        icon: None,
        fill: (color.accent.into(), color.on_accent.into()),
        hatched: false,
        name: ctx.look.firm(&firm.name),
        count: firm.records,
        number: ctx.look.number(firm.records),
        share: String::new(),
    }
}

/// The kept and the open export in the order of their dates, else as they were opened.
fn pair<'a>(ctx: &ViewContext<'_>, kept: &'a Kept, open: &'a Findings) -> Pair<'a> {
    let before = &kept.results.findings;
    let later_is_open = !is_later(before, open);
    let (mut findings, mut names) =
        ([before, open], [ctx.look.texts.named(&kept.name), ctx.export_name()]);
    if !later_is_open {
        findings.reverse();
        names.reverse();
    }
    let mut heads = names.clone();
    let [one, other] = &names;
    if one == other {
        // One app twice: what tells them apart is said with the name.
        let days = findings.map(|it| it.totals.span_days.map(|it| it.1));
        let [first, second] = days;
        let by_day = first != second && first.is_some() && second.is_some();
        let name = ("name", Arg::Text(one));
        let told = |findings: &Findings, day: Option<i32>| {
            let texts = ctx.look.texts;
            if let Some(day) = day.filter(|_| by_day) {
                let day = texts.day(day);
                let day = ("day", Arg::Text(&day));
                return (
                    texts.with("compare-to-day", &[name, day]),
                    texts.with("compare-until", &[day]),
                );
            }
            let file = findings.sources.first();
            let file = file.map_or_else(String::new, |it| ctx.look.private(&it.name));
            (texts.with("compare-of-file", &[name, ("file", Arg::Text(&file))]), file)
        };
        let [a, b] = findings;
        let ((first, head), (second, other_head)) = (told(a, first), told(b, second));
        names = [first, second];
        heads = [head, other_head];
    }
    Pair { findings, names, heads, later_is_open }
}

/// What is to be done before there are two.
fn first(ctx: &ViewContext<'_>, ui: &mut Ui, kept: bool) {
    let look = ctx.look;
    card(look, ui, |ui| {
        if kept {
            card_title(ui, &ctx.text("compare-second"));
            balanced(ui, ctx.text("compare-second-how"));
            let open = ctx.text("bar-open");
            if Button::primary(&open).icon(Icon::Open).show(look, ui).clicked() {
                ctx.outbox.send(Command::ChooseFile);
            }
            return;
        }
        card_title(ui, &ctx.text("compare-first"));
        balanced(ui, ctx.text("compare-first-how"));
        let keep = ctx.text("compare-keep");
        if Button::primary(&keep).icon(Icon::Check).show(look, ui).clicked() {
            ctx.outbox.send(Command::KeepToCompare);
        }
    });
}

/// One of the two: its name, how much it holds, and its dates.
fn one(ctx: &ViewContext<'_>, ui: &mut Ui, (is_open, name): (bool, &str), findings: &Findings) {
    let look = ctx.look;
    balanced(ui, small(ctx, &ctx.text(if is_open { "compare-open" } else { "compare-kept" })));
    card_title(ui, name);
    let totals = &findings.totals;
    balanced(ui, look.counted("screen-records-count", totals.records));
    if let Some(days) = totals.span_days {
        balanced(ui, look.texts.days(days));
    }
}

fn small(ctx: &ViewContext<'_>, text: &str) -> RichText {
    let quiet = Color32::from(ctx.look.tokens.color.quiet);
    RichText::new(text).text_style(TextStyle::Small).color(quiet)
}
