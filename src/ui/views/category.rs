//! S4: one category: its kinds with their newest records, when, how, and what one can do.

use egui::{Color32, Label, RichText, Sense, TextStyle, Ui, vec2};

use super::charts::{MonthChart, origin_strip};
use super::records::{Line, want};
use crate::findings::{Filter, Findings, KindCount};
use crate::taxonomy::{Category, Kind, Origin};
use crate::ui::command::{RecordsOf, Route};
use crate::ui::context::ViewContext;
use crate::ui::digest::Months;
use crate::ui::theme::{Icon, strong};
use crate::ui::widgets::{
    Button, Face, KindRow, badge, card, card_title, empty, page, screen_title, value,
};

/// Newest records shown of an open kind.
const NEWEST_MAX: usize = 10;

/// One category.
pub struct CategoryView {
    category: Category,
    open: Vec<Kind>,
    months: Months,
    /// The revision that the months are of.
    months_of: Option<u64>,
    when: Face,
    when_at: usize,
    origins: Face,
}

impl CategoryView {
    /// The screen of a category.
    pub fn open(category: Category) -> Self {
        Self {
            category,
            open: Vec::new(),
            months: Months::default(),
            months_of: None,
            when: Face::default(),
            when_at: 0,
            origins: Face::default(),
        }
    }

    /// Draws it.
    pub fn ui(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        page(look, ui, self.category.code(), |ui| {
            self.head(ctx, ui);
            let Some(findings) = ctx.results.map(|results| &results.findings) else {
                empty(look, ui, &ctx.text("screen-overview-nothing"), None);
                return;
            };
            self.prepare(ctx, findings);
            let gap = look.tokens.space.m;
            let width = ui.available_width();
            let side = look.tokens.size.card_min;
            if width < 2.5 * side {
                self.main(ctx, ui, findings);
                self.side(ctx, ui);
                return;
            }
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = gap;
                ui.vertical(|ui| {
                    ui.set_width(width - side - gap);
                    ui.spacing_mut().item_spacing = vec2(look.tokens.space.s, gap);
                    self.main(ctx, ui, findings);
                });
                ui.vertical(|ui| {
                    ui.set_width(side);
                    self.side(ctx, ui);
                });
            });
        });
    }

    fn prepare(&mut self, ctx: &ViewContext<'_>, findings: &Findings) {
        if self.months_of == Some(ctx.revision) {
            return;
        }
        self.months_of = Some(ctx.revision);
        let mine = findings.months.iter().filter(|row| row.kind.category() == self.category);
        self.months = Months::of(mine.map(|row| (row.month, row.records)));
    }

    fn head(&self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        let tokens = look.tokens;
        ui.horizontal(|ui| {
            let side = tokens.size.icon + tokens.space.s;
            let (rect, _) = ui.allocate_exact_size(egui::Vec2::splat(side), Sense::hover());
            let colors = tokens.category(self.category);
            let fill = (colors.fill.into(), colors.on.into());
            badge(ui.painter(), look, Icon::of(self.category), rect.center(), fill);
            ui.add_space(tokens.space.xs);
            screen_title(ui, &look.category(self.category));
        });
        ui.label(look.texts.category_say(self.category));
        let count = ctx.digest.category(self.category);
        if count == 0 {
            return;
        }
        let mut said = look.counted("screen-records-count", count);
        let kinds = ctx.results.map_or(&[][..], |it| &it.findings.kinds);
        let mine = kinds.iter().filter(|it| it.kind.category() == self.category);
        let first = mine.clone().filter_map(|it| it.first_secs).min();
        let last = mine.filter_map(|it| it.last_secs).max();
        if let (Some(first), Some(last), Some(results)) = (first, last, ctx.results) {
            said.push_str(" · ");
            said.push_str(&look.texts.dates(first, last, &results.findings.zone));
        }
        ui.label(RichText::new(said).text_style(strong()));
    }

    fn main(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui, findings: &Findings) {
        let look = ctx.look;
        let mine = findings.kinds.iter().filter(|it| it.kind.category() == self.category);
        let mut kinds: Vec<&KindCount> = mine.filter(|it| it.records > 0).collect();
        if kinds.is_empty() {
            card(look, ui, |ui| {
                let missing = ctx.text("state-nothing-in-category.do");
                let text = ctx.text("state-nothing-in-category");
                if empty(look, ui, &text, Some(&missing)) {
                    ctx.outbox.go(Route::Missing);
                }
            });
            return;
        }
        kinds.sort_by_key(|it| std::cmp::Reverse(it.records));
        let of: Vec<Kind> = kinds.iter().map(|it| it.kind).collect();
        let whole = Filter { kinds: of, ..Filter::default() };
        card(look, ui, |ui| {
            card_title(ui, &ctx.text("screen-category-kinds"));
            ui.label(small(ctx, &ctx.text("screen-category-kinds-how")));
            let most = kinds.iter().map(|it| it.records).max().unwrap_or(1);
            for kind in &kinds {
                ui.push_id(kind.kind.code(), |ui| self.kind(ctx, ui, kind, most));
            }
            let every = ctx.text("screen-category-every");
            if Button::quiet(&every).icon(Icon::Forward).show(look, ui).clicked() {
                ctx.outbox.show(whole.clone());
            }
        });
        self.when(ctx, ui, &whole);
        let origins = Origin::ALL.map(|origin| kinds.iter().map(|it| it.origin(origin)).sum());
        card(look, ui, |ui| {
            let chosen = origin_strip(ctx, ui, &origins, &mut self.origins);
            if let Some(origin) = chosen {
                ctx.outbox.show(Filter { origin: Some(origin), ..whole.clone() });
            }
        });
    }

    fn when(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui, whole: &Filter) {
        if self.months.counts.is_empty() {
            return;
        }
        let chart = MonthChart {
            title: "screen-category-when",
            summary: "screen-category-when-summary",
            months: &self.months,
            fill: ctx.look.tokens.category(self.category).fill.into(),
        };
        card(ctx.look, ui, |ui| {
            if let Some(months) = chart.show(ctx, ui, &mut self.when, &mut self.when_at) {
                ctx.outbox.show(Filter { months: Some(months), ..whole.clone() });
            }
        });
    }

    fn kind(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui, kind: &KindCount, most: u64) {
        let look = ctx.look;
        let open = self.open.contains(&kind.kind);
        let name = look.kind(kind.kind);
        let number = look.number(kind.records);
        let ways: Vec<Origin> = Origin::ALL.into_iter().filter(|it| kind.origin(*it) > 0).collect();
        let icons: Vec<Icon> = ways.iter().map(|it| Icon::of_origin(*it)).collect();
        let mut said = vec![name.clone(), number.clone(), look.level(kind.level)];
        said.extend(ways.iter().map(|it| look.origin(*it)));
        let row = KindRow {
            name: &name,
            number: &number,
            share: kind.records as f32 / most.max(1) as f32,
            fill: look.tokens.category(self.category).fill.into(),
            level: kind.level,
            origins: &icons,
            said: &said.join(", "),
            open,
        };
        if row.show(look, ui).clicked() {
            if open {
                self.open.retain(|it| *it != kind.kind);
            } else {
                self.open.push(kind.kind);
            }
        }
        if open {
            newest(ctx, ui, kind);
        }
    }

    fn side(&self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        if self.category == Category::Unsorted {
            return;
        }
        let texts = ctx.look.texts;
        let parts = [
            ("screen-category-why", texts.category_why(self.category)),
            ("screen-category-who", texts.category_who(self.category)),
            ("screen-category-do", texts.category_do(self.category)),
        ];
        card(ctx.look, ui, |ui| {
            for (id, text) in parts {
                ui.label(RichText::new(ctx.text(id)).text_style(strong()));
                ui.label(text);
                ui.add_space(ctx.look.tokens.space.xs);
            }
            ui.label(small(ctx, &ctx.text("screen-category-ground")));
        });
    }
}

/// What a kind is, its newest records, and the way to all of them.
fn newest(ctx: &ViewContext<'_>, ui: &mut Ui, kind: &KindCount) {
    let look = ctx.look;
    let filter = Filter { kinds: vec![kind.kind], ..Filter::default() };
    let of = RecordsOf::from(filter.clone());
    want(ctx, &of, 0..1);
    let margin = egui::Margin { left: look.tokens.space.l as i8, ..egui::Margin::ZERO };
    egui::Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.label(small(ctx, &look.texts.kind_say(kind.kind)));
        dates(ctx, ui, kind);
        value(look, ui, ctx.answers.block(&of, 0), |ui, rows| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (at, row) in (0..).zip(rows.iter().take(NEWEST_MAX)) {
                let line = Line::short(ctx, row);
                let clicked = ui.push_id(row.record, |ui| line.button(look, ui, row).clicked());
                if clicked.inner {
                    ctx.outbox.go(Route::Record { record: row.record, of: of.clone(), at });
                }
            }
        });
        let all = look.counted("screen-category-all", kind.records);
        let name = format!("{all}: {}", look.kind(kind.kind));
        let button = Button::quiet(&all).icon(Icon::Forward).show(look, ui);
        if button.accessible_name(name).clicked() {
            ctx.outbox.show(filter);
        }
        ui.add_space(look.tokens.space.s);
    });
}

fn dates(ctx: &ViewContext<'_>, ui: &mut Ui, kind: &KindCount) {
    let look = ctx.look;
    let mut parts = Vec::new();
    if let (Some(first), Some(last), Some(results)) = (kind.first_secs, kind.last_secs, ctx.results)
    {
        parts.push(look.texts.dates(first, last, &results.findings.zone));
    }
    if kind.undated > 0 {
        parts.push(look.counted("screen-category-undated", kind.undated));
    }
    if !parts.is_empty() {
        ui.add(Label::new(small(ctx, &parts.join(" · "))));
    }
}

fn small(ctx: &ViewContext<'_>, text: &str) -> RichText {
    let quiet = Color32::from(ctx.look.tokens.color.quiet);
    RichText::new(text).text_style(TextStyle::Small).color(quiet)
}
