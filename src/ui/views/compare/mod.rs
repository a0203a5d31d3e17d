//! S11: two exports beside each other: what is new, gone or changed, kind by kind.

mod differ;

use egui::{Color32, Label, RichText, TextStyle, Ui};

use crate::findings::{Filter, Findings};
use crate::i18n::Arg;
use crate::ui::command::{Command, Route};
use crate::ui::context::{Kept, ViewContext};
use crate::ui::theme::Icon;
use crate::ui::widgets::{
    Button, Table, card, card_title, data_table, empty, fact_row, go_on, lead, page, screen_title,
    two_columns,
};

use differ::{Difference, differ};

/// Names listed of firms that are new or gone.
const NAMES_MAX: usize = 12;

/// Two exports beside each other.
#[derive(Default)]
pub struct Compare {
    difference: Difference,
    made_of: Option<(u64, u64)>,
}

impl Compare {
    /// Draws it.
    pub fn ui(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        page(look, ui, "compare", |ui| {
            screen_title(ui, &ctx.title(&Route::Compare));
            lead(look, ui, &ctx.text("compare-lead"));
            let Some(results) = ctx.results.filter(|it| it.findings.totals.records > 0) else {
                card(look, ui, |ui| empty(look, ui, &ctx.text("screen-overview-nothing"), None));
                return;
            };
            match ctx.kept {
                Some(kept) if kept.number != ctx.export_number => {
                    self.both(ctx, ui, (kept, &results.findings));
                }
                kept => first(ctx, ui, kept.is_some()),
            }
        });
    }

    fn both(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui, (kept, now): (&Kept, &Findings)) {
        let look = ctx.look;
        let before = &kept.results.findings;
        let of = Some((kept.number, ctx.revision));
        if self.made_of != of {
            self.made_of = of;
            self.difference = differ(before, now);
        }
        two_columns(
            look,
            ui,
            None,
            |ui| {
                card(look, ui, |ui| one(ctx, ui, ("compare-kept", &kept.name), before));
            },
            |ui| {
                card(look, ui, |ui| one(ctx, ui, ("compare-open", &ctx.export_name()), now));
            },
        );
        if self.difference.layout_changed {
            card(look, ui, |ui| {
                ui.add(Label::new(ctx.text("compare-layout")).wrap());
            });
        }
        card(look, ui, |ui| self.kinds(ctx, ui, kept));
        self.firms(ctx, ui);
        let forget = ctx.text("compare-forget");
        if Button::bare(&forget).icon(Icon::Close).show(look, ui).clicked() {
            ctx.outbox.send(Command::ForgetKept);
        }
    }

    fn kinds(&self, ctx: &ViewContext<'_>, ui: &mut Ui, kept: &Kept) {
        let look = ctx.look;
        let title = ctx.text("compare-kinds");
        card_title(ui, &title);
        ui.label(small(ctx, &ctx.text("compare-kinds-how")));
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
            kept.name.clone(),
            ctx.export_name(),
            ctx.text("compare-change"),
        ];
        let table = Table { head, rows: self.difference.kinds.iter().map(row).collect() };
        data_table(look, ui, &title, &table);
        if go_on(look, ui, &ctx.text("screen-category-every")).clicked() {
            ctx.outbox.show(Filter::default());
        }
    }

    fn firms(&self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        let parts = [
            ("compare-firms-new", &self.difference.firms_new),
            ("compare-firms-gone", &self.difference.firms_gone),
        ];
        for (id, names) in parts.into_iter().filter(|it| !it.1.is_empty()) {
            card(look, ui, |ui| {
                card_title(ui, &look.counted(id, names.len() as u64));
                ui.spacing_mut().item_spacing.y = 0.0;
                for (name, count) in names.iter().take(NAMES_MAX) {
                    let number = look.number(*count);
                    fact_row(look, ui, (&look.private(name), ""), &number);
                }
                if names.len() > NAMES_MAX {
                    let more = (names.len() - NAMES_MAX) as u64;
                    ui.label(small(ctx, &look.counted("chart-table-more", more)));
                }
            });
        }
    }
}

/// What is to be done before there are two.
fn first(ctx: &ViewContext<'_>, ui: &mut Ui, kept: bool) {
    let look = ctx.look;
    card(look, ui, |ui| {
        if kept {
            card_title(ui, &ctx.text("compare-second"));
            ui.add(Label::new(ctx.text("compare-second-how")).wrap());
            let open = ctx.text("bar-open");
            if Button::primary(&open).icon(Icon::Open).show(look, ui).clicked() {
                ctx.outbox.send(Command::ChooseFile);
            }
            return;
        }
        card_title(ui, &ctx.text("compare-first"));
        ui.add(Label::new(ctx.text("compare-first-how")).wrap());
        let keep = ctx.text("compare-keep");
        if Button::primary(&keep).icon(Icon::Check).show(look, ui).clicked() {
            ctx.outbox.send(Command::KeepToCompare);
        }
    });
}

/// One of the two: its name, how much it holds, and its dates.
fn one(ctx: &ViewContext<'_>, ui: &mut Ui, (id, name): (&str, &str), findings: &Findings) {
    let look = ctx.look;
    ui.label(small(ctx, &ctx.text(id)));
    card_title(ui, name);
    let totals = &findings.totals;
    ui.label(look.counted("screen-records-count", totals.records));
    if let Some(days) = totals.span_days {
        ui.label(look.texts.days(days));
    }
}

fn small(ctx: &ViewContext<'_>, text: &str) -> RichText {
    let quiet = Color32::from(ctx.look.tokens.color.quiet);
    RichText::new(text).text_style(TextStyle::Small).color(quiet)
}
