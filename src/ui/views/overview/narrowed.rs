//! The overview of some records: the same charts, made of what a filter chooses.

use egui::Ui;

use super::{Overview, cards, charts};
use crate::findings::{Filter, Tally};
use crate::i18n::Arg;
use crate::ui::answers::Asked;
use crate::ui::command::{Command, Need, Route};
use crate::ui::context::ViewContext;
use crate::ui::digest::Digest;
use crate::ui::offers;
use crate::ui::views::records::chips;
use crate::ui::widgets::{
    balanced, card, empty, go_on, lead_facts, screen_title, two_columns, value,
};

/// Which records, and sums over them.
#[derive(Default)]
pub(super) struct Narrowed {
    pub(super) of: Filter,
    digest: Digest,
    /// The revision that the sums are of.
    made_of: Option<u64>,
}

impl Narrowed {
    pub(super) fn of(filter: Filter) -> Self {
        Self { of: filter, ..Self::default() }
    }

    fn prepare(&mut self, ctx: &ViewContext<'_>, tally: &Tally) {
        if self.made_of != Some(ctx.revision) {
            self.made_of = Some(ctx.revision);
            self.digest = Digest::of_tally(tally);
        }
    }
}

impl Overview {
    /// Draws what there is of the records that the filter chooses.
    pub(super) fn narrowed(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        let of = self.narrowed.of.clone();
        screen_title(ui, &ctx.title(&Route::Overview));
        chips::show(ctx, ui, &of, &|filter| ctx.outbox.go(Route::overview_of(filter)));
        let asked = ctx.answers.tally(&of);
        if matches!(asked, Asked::Unasked) {
            self.narrowed.made_of = None;
            ctx.outbox.send(Command::Need(Need::Tally(of.clone())));
        }
        value(look, ui, asked, |ui, tally| {
            self.narrowed.prepare(ctx, tally);
            let all = ctx.results.map_or(0, |it| it.findings.totals.records);
            if tally.records == 0 {
                let clear = ctx.text("state-nothing-found.do");
                let none = ctx.text("state-nothing-found");
                if card(look, ui, |ui| empty(look, ui, &none, Some(&clear))).inner {
                    ctx.outbox.go(Route::Overview);
                }
                return;
            }
            let args = [("count", Arg::Count(tally.records)), ("all", Arg::Count(all))];
            let said = look.texts.with("narrowed-count", &args);
            lead_facts(look, ui, &said, &[look.number(tally.records)]);
            ways(ctx, ui, &of);
            let digest = std::mem::take(&mut self.narrowed.digest);
            self.charts(&ViewContext { digest: &digest, ..*ctx }, ui, &of);
            self.narrowed.digest = digest;
        });
        card(look, ui, |ui| {
            balanced(ui, ctx.text("narrowed-not-here"));
            if go_on(look, ui, &ctx.text("narrowed-whole")).clicked() {
                ctx.outbox.go(Route::Overview);
            }
        });
    }

    fn charts(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui, of: &Filter) {
        let look = ctx.look;
        charts::about(ctx, ui, (&mut self.about, of));
        charts::years(ctx, ui, (&mut self.years, &mut self.year_at), of);
        let (origins, open) = (&mut self.origins, &mut self.sensitive_open);
        let place = &mut self.sensitive_place;
        two_columns(
            look,
            ui,
            None,
            |ui| {
                card(look, ui, |ui| charts::origins(ctx, ui, origins, of));
            },
            |ui| {
                card(look, ui, |ui| cards::sensitive(ctx, ui, (open, place), of));
            },
        );
    }
}

/// The ways to the same records on other screens.
fn ways(ctx: &ViewContext<'_>, ui: &mut Ui, of: &Filter) {
    let look = ctx.look;
    let Some(findings) = ctx.results.map(|it| &it.findings) else { return };
    let ways = [
        ("times-records", Route::Records(of.clone().into()), true),
        ("records-when", Route::times_of(of.clone()), true),
        ("nav-firms", Route::firms_of(of.clone()), offers::firms(findings)),
        ("nav-devices", Route::devices_of(of.clone()), offers::devices(findings)),
        ("nav-map", Route::Map(of.clone()), offers::map(findings)),
    ];
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = look.tokens.space.l;
        for (id, route, _) in ways.into_iter().filter(|it| it.2) {
            if go_on(look, ui, &ctx.text(id)).clicked() {
                ctx.outbox.go(route);
            }
        }
    });
}
