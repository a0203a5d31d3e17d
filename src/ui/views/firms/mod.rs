//! S9: which firms are named, and what they do here.

mod among;
mod one;

use egui::{Color32, RichText, TextStyle, Ui};

use super::nothing::nothing;
use super::on_sheet;
use super::records::chips;
use crate::findings::{Company, Filter, KindCount};
use crate::taxonomy::Kind;
use crate::ui::answers::Asked;
use crate::ui::command::{Command, Need, Route};
use crate::ui::context::ViewContext;
use crate::ui::theme::Icon;
use crate::ui::widgets::{
    Bar, Bars, Button, balanced, card, card_title, empty, fact_row, go_on, lead, page,
    screen_title, value,
};

use among::Among;
use one::{dates, details};

/// Firms shown at first of each group, and how many more each time.
const STEP: usize = 12;
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
    /// By which records; by all for the empty filter.
    of: Filter,
    sort: Sort,
    shown: usize,
    /// Firms whose names are shown, by their numbers in the findings.
    open: Vec<u32>,
    unknown_open: bool,
    /// Places of known and of unknown firms in their list, in order, and what they are of.
    known: Vec<usize>,
    unknown: Vec<usize>,
    made_of: Option<(u64, Sort)>,
    unit: Unit,
    has_calls: bool,
    /// Where the bars are to be saved, while that is asked.
    place: Option<String>,
}

impl Firms {
    /// Those that the records name which a filter chooses.
    pub fn of(filter: Filter) -> Self {
        Self { of: filter, ..Self::default() }
    }

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
            if self.of == Filter::default() {
                let count = findings.other_companies();
                self.body(ctx, ui, (Among::All(&findings.companies), count), &findings.kinds);
                return;
            }
            chips::show(ctx, ui, &self.of, &|filter| ctx.outbox.go(Route::firms_of(filter)));
            let tally = ctx.answers.tally(&self.of);
            if matches!(tally, Asked::Unasked) {
                ctx.outbox.send(Command::Need(Need::Tally(self.of.clone())));
            }
            let asked = ctx.answers.firms(&self.of);
            if matches!(asked, Asked::Unasked) {
                self.made_of = None;
                ctx.outbox.send(Command::Need(Need::Firms(self.of.clone())));
            }
            let kinds = tally.value().map_or(&[][..], |it| &it.kinds);
            value(look, ui, asked, |ui, found| {
                let among = Among::Some(&found.firms);
                let count = among.all().filter(|it| it.1.is_other() && !it.1.is_address()).count();
                let count = count as u64;
                self.body(ctx, ui, (among, count), kinds);
            });
        });
    }

    /// The firms, `count` in all, and the kinds of records that name them.
    fn body(
        &mut self,
        ctx: &ViewContext<'_>,
        ui: &mut Ui,
        (among, count): (Among<'_>, u64),
        kinds: &[KindCount],
    ) {
        let look = ctx.look;
        self.prepare(ctx, among);
        let part = |(kind, id): &(Kind, &'static str)| {
            let found = kinds.iter().find(|it| it.kind == *kind)?;
            (found.records > 0).then_some((*kind, *id, found.records))
        };
        let parts: Vec<_> = PARTS.iter().filter_map(part).collect();
        if parts.is_empty() && self.known.is_empty() && self.unknown.is_empty() {
            let all = self.of == Filter::default();
            let none = if all { "firms-none" } else { "narrowed-no-firms" };
            card(look, ui, |ui| nothing(ctx, ui, (none, all), Route::Firms));
            return;
        }
        if !self.known.is_empty() {
            card(look, ui, |ui| self.named(ctx, ui, (among, count)));
        }
        if !self.unknown.is_empty() {
            card(look, ui, |ui| self.unknown(ctx, ui, among));
        }
        // Where firms are named, what names none of them is not where the names come from.
        let names = |kind: &Kind| among.all().any(|it| it.1.kinds.iter().any(|of| of.0 == *kind));
        let any = !self.known.is_empty() || !self.unknown.is_empty();
        let parts: Vec<_> = parts.into_iter().filter(|it| !any || names(&it.0)).collect();
        if !parts.is_empty() {
            card(look, ui, |ui| {
                card_title(ui, &ctx.text("firms-parts"));
                for it in &parts {
                    part_row(ctx, ui, *it, &self.of);
                }
            });
        }
        balanced(ui, small(ctx, "screen-overview-who-caution"));
    }

    fn prepare(&mut self, ctx: &ViewContext<'_>, among: Among<'_>) {
        let of = Some((ctx.revision, self.sort));
        if self.made_of == of {
            return;
        }
        self.made_of = of;
        let others = among.all().map(|it| it.1).enumerate().filter(|(_, it)| it.is_other());
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

    fn named(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui, (among, count): (Among<'_>, u64)) {
        let look = ctx.look;
        let all = self.of == Filter::default();
        let id = if all { "screen-overview-who-text" } else { "narrowed-firms" };
        card_title(ui, &look.counted(id, count));
        balanced(ui, small(ctx, "firms-known-how"));
        self.sorts(ctx, ui);
        let shown = self.shown.max(STEP);
        let rows: Vec<(u32, &Company)> =
            self.known.iter().take(shown).filter_map(|at| among.get(*at)).collect();
        let unit = self.unit;
        let known = self.known.iter().filter_map(|at| among.get(*at));
        let most = known.map(|it| counted(it.1, unit)).max().unwrap_or(0);
        let bars: Vec<Bar> = rows.iter().map(|it| bar(ctx, it.1, unit)).collect();
        let bars = Bars { rows: &bars, most };
        for (row, (number, company)) in rows.into_iter().enumerate() {
            if ui.push_id(number, |ui| bars.one(look, ui, row)).inner {
                if self.open.contains(&number) {
                    self.open.retain(|it| *it != number);
                } else {
                    self.open.push(number);
                }
            }
            if self.open.contains(&number) {
                let of = Filter { firm: Some(number), ..self.of.clone() };
                ui.push_id(("open", number), |ui| details(ctx, ui, company, &of));
            }
        }
        if self.known.len() > shown {
            let more = look.counted("firms-more", (self.known.len() - shown) as u64);
            if Button::quiet(&more).icon(Icon::ChevronDown).show(look, ui).clicked() {
                self.shown = shown + 5 * STEP;
            }
        }
        let rows = self.known.iter().take(shown).filter_map(|at| among.get(*at));
        let bars = || rows.clone().map(|it| bar(ctx, it.1, unit)).collect::<Vec<_>>();
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
        balanced(ui, small(ctx, head));
    }

    fn unknown(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui, among: Among<'_>) {
        let look = ctx.look;
        card_title(ui, &look.counted("firms-unknown", self.unknown.len() as u64));
        balanced(ui, small(ctx, "firms-unknown-how"));
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
        for company in self.unknown.iter().filter_map(|at| among.get(*at)).map(|it| it.1) {
            let number = look.number(company.records);
            fact_row(look, ui, (&look.firm(&company.name), ""), &number);
        }
    }
}

/// Records that name firms: how many, and the way to them.
fn part_row(ctx: &ViewContext<'_>, ui: &mut Ui, (kind, id, count): (Kind, &str, u64), of: &Filter) {
    let look = ctx.look;
    let see = look.counted("screen-category-all", count);
    let name = format!("{see}: {}", look.kind(kind));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = look.tokens.space.m;
        balanced(ui, look.counted(id, count));
        if go_on(look, ui, &see).accessible_name(name).clicked() {
            ctx.outbox.show(Filter { kinds: vec![kind], ..of.clone() });
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

fn small(ctx: &ViewContext<'_>, id: &str) -> RichText {
    let quiet = Color32::from(ctx.look.tokens.color.quiet);
    RichText::new(ctx.text(id)).text_style(TextStyle::Small).color(quiet)
}
