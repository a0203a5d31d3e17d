//! S9: which firms are named, and what they do here.

use egui::{Color32, Label, RichText, TextStyle, Ui};

use crate::findings::{Company, Filter};
use crate::taxonomy::Kind;
use crate::text::Untrusted;
use crate::ui::command::{Command, Need, RecordsOf, Route};
use crate::ui::context::{Phase, ViewContext};
use crate::ui::theme::Icon;
use crate::ui::widgets::{
    Bar, Bars, Button, card, card_title, empty, fact_row, go_on, lead, page, screen_title,
};

/// Firms shown at first of each group, and how many more each time.
const STEP: usize = 12;
/// Names of a firm that are shown.
const DOMAINS_MAX: usize = 40;

/// Names of a part that are shown at once.
const NAMES_MAX: usize = 6;

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
    #[default]
    Count,
    Name,
    Job,
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
            let mut parts = 0;
            for (kind, id) in PARTS {
                let count = findings.kinds.iter().find(|it| it.kind == kind);
                let count = count.map_or(0, |it| it.records);
                if count > 0 {
                    parts += 1;
                    card(look, ui, |ui| part(ctx, ui, (kind, id), count));
                }
            }
            if parts == 0 && self.known.is_empty() && self.unknown.is_empty() {
                card(look, ui, |ui| empty(look, ui, &ctx.text("firms-none"), None));
                return;
            }
            if !self.known.is_empty() {
                card(look, ui, |ui| self.called(ctx, ui, &findings.companies));
            }
            if !self.unknown.is_empty() {
                card(look, ui, |ui| self.unknown(ctx, ui, &findings.companies));
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
        let others = companies.iter().enumerate().filter(|(_, it)| it.role != "platform");
        let (known, unknown) = others.partition::<Vec<_>, _>(|(_, it)| it.known);
        let places = |mut rows: Vec<(usize, &Company)>| {
            match self.sort {
                Sort::Count => rows.sort_by_key(|it| std::cmp::Reverse(it.1.records)),
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

    fn called(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui, companies: &[Company]) {
        let look = ctx.look;
        card_title(ui, &look.counted("firms-known", self.known.len() as u64));
        ui.label(small(ctx, "firms-known-how"));
        ui.horizontal_wrapped(|ui| {
            let sorts = [
                (Sort::Count, "firms-by-count"),
                (Sort::Name, "firms-by-name"),
                (Sort::Job, "firms-by-job"),
            ];
            for (sort, id) in sorts {
                let on = self.sort == sort;
                if Button::bare(&ctx.text(id)).chosen(on).show(look, ui).clicked() {
                    self.sort = sort;
                }
            }
        });
        let shown = self.shown.max(STEP);
        let rows: Vec<(usize, &Company)> = self
            .known
            .iter()
            .take(shown)
            .filter_map(|at| Some((*at, companies.get(*at)?)))
            .collect();
        let most = companies.iter().map(|it| it.records).max().unwrap_or(0);
        let bars: Vec<Bar> = rows.iter().map(|it| bar(ctx, it.1)).collect();
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
            fact_row(look, ui, (&look.private(&company.name), ""), &number);
        }
    }
}

/// Records that name firms: how many, and the way to them.
fn part(ctx: &ViewContext<'_>, ui: &mut Ui, (kind, id): (Kind, &str), count: u64) {
    let look = ctx.look;
    card_title(ui, &look.kind(kind));
    ui.label(look.counted(id, count));
    named(ctx, ui, kind);
    let see = look.counted("screen-category-all", count);
    let name = format!("{see}: {}", look.kind(kind));
    if go_on(look, ui, &see).accessible_name(name).clicked() {
        ctx.outbox.show(Filter { kinds: vec![kind], ..Filter::default() });
    }
}

/// The first of the records by what they name, so that one need not go on to see who it is.
fn named(ctx: &ViewContext<'_>, ui: &mut Ui, kind: Kind) {
    let look = ctx.look;
    let of = RecordsOf::from(Filter { kinds: vec![kind], ..Filter::default() });
    if ctx.answers.lacks(&of, 0) && ctx.phase != Phase::Reading {
        ctx.outbox.send(Command::Need(Need::Block { of: of.clone(), block: 0 }));
    }
    let Some(rows) = ctx.answers.block(&of, 0).value() else { return };
    let mut seen: Vec<&Untrusted> = Vec::new();
    for row in rows.iter().filter(|it| !it.title.is_empty()) {
        if seen.len() < NAMES_MAX && !seen.contains(&&row.title) {
            seen.push(&row.title);
        }
    }
    let quiet = Color32::from(look.tokens.color.quiet);
    for title in seen {
        ui.add(Label::new(RichText::new(look.private(title)).color(quiet)).truncate());
    }
}

fn bar(ctx: &ViewContext<'_>, company: &Company) -> Bar {
    let look = ctx.look;
    let colors = look.tokens.category(Kind::UsageContacted.category());
    Bar {
        icon: Some(Icon::Companies),
        fill: (colors.fill.into(), colors.on.into()),
        hatched: false,
        name: look.private(&company.name),
        count: company.records,
        number: look.number(company.records),
        share: look.role(&company.role),
    }
}

/// What is known of a firm: how many apps called it, and by which names.
fn details(ctx: &ViewContext<'_>, ui: &mut Ui, (at, company): (usize, &Company)) {
    let look = ctx.look;
    let left = look.tokens.space.xl;
    let margin = egui::Margin { left: left as i8, ..egui::Margin::ZERO };
    egui::Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = look.tokens.space.xs;
        if company.apps > 0 {
            ui.label(look.counted("firms-apps-called", company.apps));
        }
        if company.calls > 0 {
            ui.label(look.counted("firms-calls", company.calls));
        }
        if go_on(look, ui, &ctx.text("firms-narrow")).clicked() {
            let filter = Filter { firm: u32::try_from(at).ok(), ..Filter::default() };
            ctx.outbox.go(Route::TimesOf(filter));
        }
        let quiet = Color32::from(look.tokens.color.quiet);
        for domain in company.domains.iter().take(DOMAINS_MAX) {
            ui.label(RichText::new(look.private(domain)).color(quiet));
        }
    });
}

fn small(ctx: &ViewContext<'_>, id: &str) -> RichText {
    let quiet = Color32::from(ctx.look.tokens.color.quiet);
    RichText::new(ctx.text(id)).text_style(TextStyle::Small).color(quiet)
}
