//! One firm, once its row is opened.

use egui::{Color32, RichText, Ui};

use crate::findings::{Company, Filter};
use crate::i18n::Arg;
use crate::ui::command::Route;
use crate::ui::context::ViewContext;
use crate::ui::widgets::{balanced, go_on};

/// Names of a firm that are shown.
const DOMAINS_MAX: usize = 40;

/// Words for what a firm reported that are shown.
const EVENTS_MAX: usize = 8;

/// First and last date of what names a firm.
pub(super) fn dates(ctx: &ViewContext<'_>, company: &Company) -> Option<String> {
    let zone = &ctx.results?.findings.zone;
    company.span_secs.map(|(first, last)| ctx.look.texts.dates(first, last, zone))
}

/// What is known of a firm: how often and when it is named, which apps called it, what it reported.
/// `of` chooses the records that name it.
pub(super) fn details(ctx: &ViewContext<'_>, ui: &mut Ui, company: &Company, of: &Filter) {
    let look = ctx.look;
    let left = look.tokens.space.xl;
    let margin = egui::Margin { left: left as i8, ..egui::Margin::ZERO };
    egui::Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = look.tokens.space.xs;
        let counts = look.counted("screen-records-count", company.records);
        let said = std::iter::once(counts).chain(dates(ctx, company));
        balanced(ui, said.collect::<Vec<_>>().join(" · "));
        called(ctx, ui, company);
        events(ctx, ui, company);
        for (kind, count) in company.kinds.iter().filter(|_| company.kinds.len() > 1) {
            let word = look.texts.with(
                "firms-kind",
                &[("kind", Arg::Text(&look.kind(*kind))), ("count", Arg::Count(*count))],
            );
            if go_on(look, ui, &word).clicked() {
                ctx.outbox.show(Filter { kinds: vec![*kind], ..of.clone() });
            }
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = look.tokens.space.l;
            if go_on(look, ui, &ctx.text("firms-narrow")).clicked() {
                ctx.outbox.show(of.clone());
            }
            if go_on(look, ui, &ctx.text("records-when")).clicked() {
                ctx.outbox.go(Route::TimesOf(of.clone()));
            }
        });
        let quiet = Color32::from(look.tokens.color.quiet);
        for domain in company.domains.iter().take(DOMAINS_MAX) {
            ui.label(RichText::new(look.private(domain)).color(quiet));
        }
    });
}

/// How often a firm was called, and by which apps.
fn called(ctx: &ViewContext<'_>, ui: &mut Ui, company: &Company) {
    let look = ctx.look;
    if company.calls > 0 {
        balanced(ui, look.counted("firms-calls", company.calls));
    }
    if company.apps == 0 {
        return;
    }
    let names: Vec<String> = company.callers.iter().map(|it| look.private(it)).collect();
    let cut = if company.apps > names.len() as u64 { ", …" } else { "" };
    let by = look.counted("firms-apps-called", company.apps);
    balanced(ui, if look.hide { by } else { format!("{by}: {}{cut}", names.join(", ")) });
}

/// What a firm reported, in the export's own words.
fn events(ctx: &ViewContext<'_>, ui: &mut Ui, company: &Company) {
    let look = ctx.look;
    if company.events.is_empty() || look.hide {
        return;
    }
    let said = company.events.iter().take(EVENTS_MAX);
    let said: Vec<String> = said
        .map(|(event, count)| format!("{} {}", look.value(event), look.number(*count)))
        .collect();
    let cut = if company.events.len() > EVENTS_MAX { " · …" } else { "" };
    let said = format!("{}{cut}", said.join(" · "));
    balanced(ui, look.texts.with("firms-events", &[("events", Arg::Text(&said))]));
}
