//! S9: which firms are named, and what they do here.

use egui::{Color32, RichText, TextStyle, Ui};

use super::on_sheet;
use crate::findings::{Company, Filter, Findings};
use crate::i18n::Arg;
use crate::taxonomy::Kind;
use crate::ui::command::Route;
use crate::ui::context::ViewContext;
use crate::ui::theme::Icon;
use crate::ui::widgets::{
    Bar, Bars, Button, card, card_title, empty, fact_row, go_on, lead, page, screen_title,
};

/// Firms shown at first of each group, and how many more each time.
const STEP: usize = 12;
/// Names of a firm that are shown.
const DOMAINS_MAX: usize = 40;

/// Words for what a firm reported that are shown.
const EVENTS_MAX: usize = 8;

/// Parts of an export that name firms, and what the firms did.
const PARTS: [(Kind, &str); 4] = [
    (Kind::AdsLists, "firms-lists"),
    (Kind::AdsOffsite, "firms-offsite"),
    (Kind::AdsSeen, "firms-ads"),
    (Kind::DeviceInstalled, "firms-apps"),
];

/// In which order firms stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Sort {
    /// Most called, where apps called any; else most records.
    #[default]
    Most,
    Count,
    Last,
    Name,
    Job,
}

/// What the bars count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Unit {
    #[default]
    Records,
    Calls,
}

/// Which firms are named.
#[derive(Default)]
pub struct Firms {
    sort: Sort,
    shown: usize,
    /// Firms whose names are shown, by their place in the findings.
    open: Vec<usize>,
    unknown_open: bool,
    /// Places of known and of unknown firms, in order, and what they are of.
    known: Vec<usize>,
    unknown: Vec<usize>,
    made_of: Option<(u64, Sort)>,
    unit: Unit,
    has_calls: bool,
    /// Where the bars are to be saved, while that is asked.
    place: Option<String>,
}

impl Firms {
    /// Draws it.
    pub fn ui(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        page(look, ui, "firms", |ui| {
            screen_title(ui, &ctx.title(&Route::Firms));
            lead(look, ui, &ctx.text("firms-lead"));
            let Some(findings) = ctx.results.map(|results| &results.findings) else {
                card(look, ui, |ui| empty(look, ui, &ctx.text("screen-overview-nothing"), None));
                return;
            };
            self.prepare(ctx, &findings.companies);
            let parts: Vec<_> = PARTS
                .iter()
                .filter_map(|(kind, id)| {
                    let found = findings.kinds.iter().find(|it| it.kind == *kind)?;
                    (found.records > 0).then_some((*kind, *id, found.records))
                })
                .collect();
            if parts.is_empty() && self.known.is_empty() && self.unknown.is_empty() {
                card(look, ui, |ui| empty(look, ui, &ctx.text("firms-none"), None));
                return;
            }
            if !self.known.is_empty() {
                card(look, ui, |ui| self.named(ctx, ui, findings));
            }
            if !self.unknown.is_empty() {
                card(look, ui, |ui| self.unknown(ctx, ui, &findings.companies));
            }
            if !parts.is_empty() {
                card(look, ui, |ui| {
                    card_title(ui, &ctx.text("firms-parts"));
                    for it in &parts {
                        part(ctx, ui, *it);
                    }
                });
            }
            ui.label(small(ctx, "screen-overview-who-caution"));
        });
    }

    fn prepare(&mut self, ctx: &ViewContext<'_>, companies: &[Company]) {
        let of = Some((ctx.revision, self.sort));
        if self.made_of == of {
            return;
        }
        self.made_of = of;
        let others = companies.iter().enumerate().filter(|(_, it)| it.is_other());
        let (known, unknown) = others.partition::<Vec<_>, _>(|(_, it)| it.has_name());
        let by_calls = known.iter().any(|it| it.1.calls > 0);
        self.unit = match self.sort {
            Sort::Most if by_calls => Unit::Calls,
            _ => Unit::Records,
        };
        self.has_calls = by_calls;
        let places = |mut rows: Vec<(usize, &Company)>| {
            match self.sort {
                Sort::Most | Sort::Count => {
                    rows.sort_by_key(|it| std::cmp::Reverse(counted(it.1, self.unit)));
                }
                Sort::Last => {
                    rows.sort_by_key(|it| std::cmp::Reverse(it.1.span_secs.map(|it| it.1)));
                }
                Sort::Name => rows.sort_by_key(|it| it.1.name.inner().to_lowercase()),
                Sort::Job => rows.sort_by_key(|it| {
                    let known = it.1.role != "unknown";
                    (!known, ctx.look.role(&it.1.role), std::cmp::Reverse(it.1.records))
                }),
            }
            rows.into_iter().map(|it| it.0).collect()
        };
        self.known = places(known);
        self.unknown = places(unknown);
    }

    fn named(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui, findings: &Findings) {
        let look = ctx.look;
        let companies = &findings.companies;
        card_title(ui, &look.counted("screen-overview-who-text", findings.other_companies()));
        ui.label(small(ctx, "firms-known-how"));
        self.sorts(ctx, ui);
        let shown = self.shown.max(STEP);
        let rows: Vec<(usize, &Company)> = self
            .known
            .iter()
            .take(shown)
            .filter_map(|at| Some((*at, companies.get(*at)?)))
            .collect();
        let unit = self.unit;
        let known = self.known.iter().filter_map(|at| companies.get(*at));
        let most = known.map(|it| counted(it, unit)).max().unwrap_or(0);
        let bars: Vec<Bar> = rows.iter().map(|it| bar(ctx, it.1, unit)).collect();
        let bars = Bars { rows: &bars, most };
        for (row, (at, company)) in rows.into_iter().enumerate() {
            if ui.push_id(at, |ui| bars.one(look, ui, row)).inner {
                if self.open.contains(&at) {
                    self.open.retain(|it| *it != at);
                } else {
                    self.open.push(at);
                }
            }
            if self.open.contains(&at) {
                ui.push_id(("open", at), |ui| details(ctx, ui, (at, company)));
            }
        }
        if self.known.len() > shown {
            let more = look.counted("steps-more", (self.known.len() - shown) as u64);
            if Button::quiet(&more).icon(Icon::ChevronDown).show(look, ui).clicked() {
                self.shown = shown + 5 * STEP;
            }
        }
        let rows = self.known.iter().take(shown).filter_map(|at| companies.get(*at));
        let bars = || rows.clone().map(|it| bar(ctx, it, unit)).collect::<Vec<_>>();
        on_sheet::button(ctx, ui, &mut self.place, (&ctx.title(&Route::Firms), &bars));
    }

    fn sorts(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        let mut sorts = if self.has_calls {
            vec![(Sort::Most, "firms-by-calls"), (Sort::Count, "firms-by-records")]
        } else {
            vec![(Sort::Most, "firms-by-count")]
        };
        sorts.extend([
            (Sort::Last, "firms-by-last"),
            (Sort::Name, "firms-by-name"),
            (Sort::Job, "firms-by-job"),
        ]);
        ui.horizontal_wrapped(|ui| {
            for (sort, id) in sorts {
                let on = self.sort == sort;
                if Button::bare(&ctx.text(id)).chosen(on).show(look, ui).clicked() {
                    self.sort = sort;
                }
            }
        });
        let head = match self.unit {
            Unit::Records => "firms-head-records",
            Unit::Calls => "firms-head-calls",
        };
        ui.label(small(ctx, head));
    }

    fn unknown(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui, companies: &[Company]) {
        let look = ctx.look;
        card_title(ui, &look.counted("firms-unknown", self.unknown.len() as u64));
        ui.label(small(ctx, "firms-unknown-how"));
        let (word, icon) = if self.unknown_open {
            (ctx.text("show-less"), Icon::ChevronUp)
        } else {
            (ctx.text("firms-unknown-show"), Icon::ChevronDown)
        };
        if Button::quiet(&word).icon(icon).show(look, ui).clicked() {
            self.unknown_open = !self.unknown_open;
        }
        if !self.unknown_open {
            return;
        }
        ui.spacing_mut().item_spacing.y = 0.0;
        for company in self.unknown.iter().filter_map(|at| companies.get(*at)) {
            let number = look.number(company.records);
            fact_row(look, ui, (&look.firm(&company.name), ""), &number);
        }
    }
}

/// Records that name firms: how many, and the way to them.
fn part(ctx: &ViewContext<'_>, ui: &mut Ui, (kind, id, count): (Kind, &str, u64)) {
    let look = ctx.look;
    let see = look.counted("screen-category-all", count);
    let name = format!("{see}: {}", look.kind(kind));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = look.tokens.space.m;
        ui.label(look.counted(id, count));
        if go_on(look, ui, &see).accessible_name(name).clicked() {
            ctx.outbox.show(Filter { kinds: vec![kind], ..Filter::default() });
        }
    });
}

/// How often a firm is named, or called.
fn counted(company: &Company, unit: Unit) -> u64 {
    match unit {
        Unit::Records => company.records,
        Unit::Calls => company.calls,
    }
}

fn bar(ctx: &ViewContext<'_>, company: &Company, unit: Unit) -> Bar {
    let look = ctx.look;
    let kind = company.kinds.iter().max_by_key(|it| it.1).map(|it| it.0);
    let colors = look.tokens.category(kind.unwrap_or(Kind::UsageContacted).category());
    let count = counted(company, unit);
    Bar {
        icon: Some(Icon::Companies),
        fill: (colors.fill.into(), colors.on.into()),
        hatched: false,
        name: look.firm(&company.name),
        count,
        number: look.number(count),
        share: if company.role == "unknown" {
            dates(ctx, company).unwrap_or_default()
        } else {
            look.role(&company.role)
        },
    }
}

/// First and last date of what names a firm.
fn dates(ctx: &ViewContext<'_>, company: &Company) -> Option<String> {
    let zone = &ctx.results?.findings.zone;
    company.span_secs.map(|(first, last)| ctx.look.texts.dates(first, last, zone))
}

/// What is known of a firm: how often and when it is named, which apps called it, what it reported.
fn details(ctx: &ViewContext<'_>, ui: &mut Ui, (at, company): (usize, &Company)) {
    let look = ctx.look;
    let left = look.tokens.space.xl;
    let margin = egui::Margin { left: left as i8, ..egui::Margin::ZERO };
    egui::Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = look.tokens.space.xs;
        let counts = look.counted("screen-records-count", company.records);
        let said = std::iter::once(counts).chain(dates(ctx, company));
        ui.label(said.collect::<Vec<_>>().join(" · "));
        called(ctx, ui, company);
        events(ctx, ui, company);
        let filter = Filter { firm: u32::try_from(at).ok(), ..Filter::default() };
        for (kind, count) in company.kinds.iter().filter(|_| company.kinds.len() > 1) {
            let word = look.texts.with(
                "firms-kind",
                &[("kind", Arg::Text(&look.kind(*kind))), ("count", Arg::Count(*count))],
            );
            if go_on(look, ui, &word).clicked() {
                ctx.outbox.show(Filter { kinds: vec![*kind], ..filter.clone() });
            }
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = look.tokens.space.l;
            if go_on(look, ui, &ctx.text("firms-narrow")).clicked() {
                ctx.outbox.show(filter.clone());
            }
            if go_on(look, ui, &ctx.text("records-when")).clicked() {
                ctx.outbox.go(Route::TimesOf(filter));
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
        ui.label(look.counted("firms-calls", company.calls));
    }
    if company.apps == 0 {
        return;
    }
    let names: Vec<String> = company.callers.iter().map(|it| look.private(it)).collect();
    let cut = if company.apps > names.len() as u64 { ", …" } else { "" };
    let by = look.counted("firms-apps-called", company.apps);
    ui.label(if look.hide { by } else { format!("{by}: {}{cut}", names.join(", ")) });
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
    ui.label(look.texts.with("firms-events", &[("events", Arg::Text(&said))]));
}

fn small(ctx: &ViewContext<'_>, id: &str) -> RichText {
    let quiet = Color32::from(ctx.look.tokens.color.quiet);
    RichText::new(ctx.text(id)).text_style(TextStyle::Small).color(quiet)
}
