//! Ways to narrow a list beside its search field: by date, kind, level and file.

use egui::{Color32, RichText, TextStyle, Ui, Vec2};

use crate::findings::{EntryRow, Filter, Findings};
use crate::i18n::Arg;
use crate::taxonomy::{Category, Kind, Level};
use crate::ui::calendar::{days_of, month_of};
use crate::ui::context::ViewContext;
use crate::ui::theme::Icon;
use crate::ui::widgets::{Button, balanced, card, divider, empty, level_mark, name_field};

/// Files named at once.
const FILES_MAX: usize = 12;

/// The levels that can be asked for; the lowest chooses all.
const LEVELS: [Level; 3] = [Level::Personal, Level::Private, Level::Sensitive];

/// What one can narrow by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum By {
    Date,
    Kind,
    Level,
    File,
}

/// The ways and their texts.
const WAYS: [(By, &str); 4] = [
    (By::Date, "filter-date"),
    (By::Kind, "filter-kind"),
    (By::Level, "filter-level"),
    (By::File, "filter-file"),
];

/// Which of them is open.
#[derive(Clone, Debug, Default)]
pub(super) struct Filters {
    open: Option<By>,
    /// The category whose kinds are offered.
    category: Option<Category>,
    /// A part of a file's name.
    name: String,
    /// How high what is offered was when it was drawn last, in points.
    height: f32,
}

impl Filters {
    /// The room that is taken by what is offered, in points.
    pub(super) fn height(&self) -> f32 {
        self.height
    }

    /// Draws the buttons, one for each way.
    pub(super) fn buttons(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        for (by, id) in WAYS {
            let open = self.open == Some(by);
            let icon = if open { Icon::ChevronUp } else { Icon::ChevronDown };
            let word = ctx.text(id);
            let name = ctx.text("filter-by");
            let button = Button::quiet(&word).icon(icon).chosen(open).show(ctx.look, ui);
            if button.accessible_name(format!("{name}: {word}")).clicked() {
                self.open = (!open).then_some(by);
            }
        }
    }

    /// Draws what is offered by the way that is open. `go` shows the records of another filter.
    pub(super) fn offered(
        &mut self,
        ctx: &ViewContext<'_>,
        ui: &mut Ui,
        filter: &Filter,
        go: &dyn Fn(Filter),
    ) {
        self.height = 0.0;
        let Some(findings) = ctx.results.map(|it| &it.findings) else { return };
        let Some(by) = self.open else { return };
        let offered = ui.scope(|ui| {
            card(ctx.look, ui, |ui| match by {
                By::Date => dates(ctx, ui, (findings, filter), go),
                By::Kind => self.kinds(ctx, ui, (findings, filter), go),
                By::Level => levels(ctx, ui, filter, go),
                By::File => self.files(ctx, ui, (findings, filter), go),
            });
        });
        self.height = offered.response.rect.height() + ctx.look.tokens.space.s;
    }

    fn kinds(
        &mut self,
        ctx: &ViewContext<'_>,
        ui: &mut Ui,
        (findings, filter): (&Findings, &Filter),
        go: &dyn Fn(Filter),
    ) {
        let chosen = filter.kinds.first().map(|it| it.category());
        let open = self.category.or(chosen);
        ui.horizontal_wrapped(|ui| {
            for (category, count) in &ctx.digest.ranked {
                let on = open == Some(*category);
                if counted(ctx, ui, (&ctx.look.category(*category), *count), on) {
                    self.category = Some(*category);
                    let kinds = category.kinds().collect();
                    go(Filter { kinds, ..filter.clone() });
                }
            }
        });
        let Some(open) = open else { return };
        let mine = findings.kinds.iter().filter(|it| it.records > 0 && it.kind.category() == open);
        let mine: Vec<(Kind, u64)> = mine.map(|it| (it.kind, it.records)).collect();
        if mine.len() < 2 {
            return;
        }
        divider(ctx.look, ui);
        ui.horizontal_wrapped(|ui| {
            for (kind, count) in mine {
                let on = filter.kinds == [kind];
                if counted(ctx, ui, (&ctx.look.kind(kind), count), on) && !on {
                    go(Filter { kinds: vec![kind], ..filter.clone() });
                }
            }
        });
    }

    fn files(
        &mut self,
        ctx: &ViewContext<'_>,
        ui: &mut Ui,
        (findings, filter): (&Findings, &Filter),
        go: &dyn Fn(Filter),
    ) {
        let look = ctx.look;
        let name = ctx.text("screen-files-search");
        name_field(look, ui, &mut self.name, &name);
        let part = self.name.trim().to_lowercase();
        let fits = |row: &&EntryRow| {
            row.records > 0 && row.name.inner().to_lowercase().contains(part.as_str())
        };
        let found: Vec<&EntryRow> =
            findings.entries.iter().filter(fits).take(FILES_MAX + 1).collect();
        if found.is_empty() {
            empty(look, ui, &ctx.text("filter-file-none"), None);
            return;
        }
        for row in found.iter().take(FILES_MAX) {
            let on = filter.entry == Some(row.id);
            let said = look.said("filter-file-row", &look.private(&row.name), row.records);
            let clicked = ui.push_id(row.id.0, |ui| choice(ctx, ui, &said, on)).inner;
            if clicked && !on {
                go(Filter { entry: Some(row.id), ..filter.clone() });
            }
        }
        if found.len() > FILES_MAX {
            balanced(ui, look.text("filter-file-more"));
        }
    }
}

/// Years; the months of the year that is chosen; the days of such a month.
pub(in crate::ui::views) fn dates(
    ctx: &ViewContext<'_>,
    ui: &mut Ui,
    (findings, filter): (&Findings, &Filter),
    go: &dyn Fn(Filter),
) {
    let look = ctx.look;
    let mut months: Vec<i32> = findings.months.iter().map(|it| it.month).collect();
    months.extend(findings.days.iter().map(|it| month_of(it.day)));
    months.sort_unstable();
    months.dedup();
    let mut years: Vec<i32> = months.iter().map(|it| it.div_euclid(12)).collect();
    years.dedup();
    let day = filter.days.filter(|it| it.0 == it.1).map(|it| it.0);
    let month = filter.months.filter(|it| it.0 == it.1).map(|it| it.0);
    let month = month.or_else(|| day.map(month_of));
    let first = filter.months.map(|it| it.0).or(month);
    let year = first.map(|it| it.div_euclid(12));
    let to = |months: Option<(i32, i32)>, days: Option<(i32, i32)>, undated: bool| {
        go(Filter { months, days, undated, ..filter.clone() });
    };
    ui.horizontal_wrapped(|ui| {
        for it in years {
            if choice(ctx, ui, &it.to_string(), year == Some(it)) {
                to(Some((it * 12, it * 12 + 11)), None, false);
            }
        }
        let undated = findings.totals.undated > 0;
        if undated && choice(ctx, ui, &ctx.text("screen-records-undated"), filter.undated) {
            to(None, None, true);
        }
    });
    let Some(year) = year else { return };
    divider(look, ui);
    ui.horizontal_wrapped(|ui| {
        for it in months.into_iter().filter(|it| it.div_euclid(12) == year) {
            if choice(ctx, ui, &look.month(it), month == Some(it)) {
                to(Some((it, it)), None, false);
            }
        }
    });
    let Some(month) = month else { return };
    divider(look, ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(look.tokens.space.xs);
        for (number, it) in (1..).zip(days_of(month)) {
            let word = format!("{number}");
            let on = day == Some(it);
            let button = Button::quiet(&word).chosen(on).show(look, ui);
            if button.accessible_name(look.texts.day(it)).clicked() {
                to(None, Some((it, it)), false);
            }
        }
    });
}

fn levels(ctx: &ViewContext<'_>, ui: &mut Ui, filter: &Filter, go: &dyn Fn(Filter)) {
    let look = ctx.look;
    ui.horizontal_wrapped(|ui| {
        for level in LEVELS {
            let name = look.level(level);
            let word = look.texts.with("screen-records-level", &[("name", Arg::Text(&name))]);
            let on = filter.level_min == Some(level);
            if choice(ctx, ui, &word, on) && !on {
                go(Filter { level_min: Some(level), ..filter.clone() });
            }
        }
    });
    let quiet = Color32::from(look.tokens.color.quiet);
    ui.scope(|ui| {
        // Lines of text, not as far apart as buttons.
        ui.spacing_mut().interact_size.y = 0.0;
        for level in Level::ALL {
            ui.horizontal_wrapped(|ui| {
                level_mark(look, ui, level);
                let means = RichText::new(look.texts.level_means(level));
                ui.label(means.text_style(TextStyle::Small).color(quiet));
            });
        }
    });
}

/// A choice with the number of its records in all; its name is the word alone.
fn counted(ctx: &ViewContext<'_>, ui: &mut Ui, (word, count): (&str, u64), on: bool) -> bool {
    let shown = format!("{word} · {}", ctx.look.number(count));
    let button = Button::quiet(&shown).chosen(on).show(ctx.look, ui);
    button.accessible_name(word).clicked()
}

fn choice(ctx: &ViewContext<'_>, ui: &mut Ui, word: &str, on: bool) -> bool {
    Button::quiet(word).chosen(on).show(ctx.look, ui).clicked()
}
