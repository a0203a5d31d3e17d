//! A list of records, of any length: only the rows in sight are asked for and drawn.

mod chat;
pub(super) mod chips;
mod filters;
mod gallery;
mod line;
mod search;

use std::ops::Range;

use egui::{Color32, RichText, TextStyle, Ui};

use crate::findings::{Filter, Order};
use crate::i18n::Arg;
use crate::ui::answers::{Answers, Asked};
use crate::ui::command::{Command, Need, RecordsOf, Route};
use crate::ui::context::ViewContext;
use crate::ui::theme::Icon;
use crate::ui::widgets::{
    Button, ListState, RecordList, balanced, empty, go_on, is_low, list_page, screen_title,
    search_id, write,
};

pub(in crate::ui::views) use chat::CHATS;
use filters::Filters;
pub(in crate::ui::views) use filters::dates;
pub(in crate::ui::views) use gallery::show_one;
pub(in crate::ui::views) use line::Line;
use search::Search;

/// The orders offered and their texts.
const ORDERS: [(Order, &str); 3] = [
    (Order::NewestFirst, "screen-records-newest"),
    (Order::OldestFirst, "screen-records-oldest"),
    (Order::FileOrder, "screen-records-file"),
];

/// A list of records.
pub struct Records {
    of: RecordsOf,
    list: ListState,
    search: Search,
    filters: Filters,
    /// Whether pictures are shown as such; nothing until the person chose.
    as_pictures: Option<bool>,
    /// Whether messages are shown as a conversation; nothing until the person chose.
    as_chat: Option<bool>,
    /// Whether the ways to search and to narrow are shown where the window is low.
    unfolded: bool,
}

impl Records {
    /// The list of these records.
    pub fn open(of: RecordsOf) -> Self {
        Self {
            of,
            list: ListState::default(),
            search: Search::default(),
            filters: Filters::default(),
            as_pictures: None,
            as_chat: None,
            unfolded: false,
        }
    }

    /// Goes on where another list was left: what was looked for there is looked for here.
    pub fn follow(&mut self, before: &Self) {
        if !self.search.is_like(&before.search) {
            self.search = before.search.again();
        }
        self.filters = before.filters.clone();
        self.as_chat = before.as_chat;
        self.unfolded = before.unfolded;
    }

    /// Draws it.
    pub fn ui(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        list_page(ctx.look, ui, ("records", self.filters.height()), |ui| {
            // The first block tells how many there are.
            want(ctx, &self.of, 0..1);
            self.head(ctx, ui);
            if self.search.show(ctx, ui, &self.of) {
                return;
            }
            if ctx.answers.total(&self.of) == Some(0) {
                self.nothing(ctx, ui);
            } else {
                self.rows(ctx, ui);
            }
        });
    }

    fn head(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        let all = self.of.filter == Filter::default();
        let title = match self.of.filter.kinds.as_slice() {
            [kind] => look.kind(*kind),
            _ if all => ctx.title(&Route::Records(self.of.clone())),
            _ => look.text("screen-records-title"),
        };
        screen_title(ui, &title);
        let order = self.of.order;
        chips::show(ctx, ui, &self.of.filter, &|filter| {
            ctx.outbox.go(Route::Records(RecordsOf { filter, order }));
        });
        if self.fold(ctx, ui) {
            return;
        }
        self.search.field(ctx, ui, &self.of.filter);
        self.narrow(ctx, ui);
        let quiet = Color32::from(look.tokens.color.quiet);
        let small = |text: String| RichText::new(text).text_style(TextStyle::Small).color(quiet);
        if self.of.filter.undated {
            balanced(ui, small(look.text("screen-records-undated-text")));
        }
        if self.search.is_on() {
            return;
        }
        ui.horizontal_wrapped(|ui| {
            balanced(ui, self.count(ctx));
            ui.add_space(look.tokens.space.s);
            orders(ctx, ui, &self.of);
            if let Some(on) = gallery::is_on(ctx, &self.of, self.as_pictures) {
                ui.add_space(look.tokens.space.s);
                self.as_pictures = gallery::choice(look, ui, on).or(self.as_pictures);
            }
            if let Some(on) = chat::is_on(&self.of, self.as_chat) {
                ui.add_space(look.tokens.space.s);
                self.as_chat = chat::choice(ctx, ui, &self.of, on).or(self.as_chat);
            }
        });
        if let Some(results) = ctx.results {
            let zone = look.texts.zone(&results.findings.zone);
            balanced(
                ui,
                small(look.texts.with("screen-records-clock", &[("zone", Arg::Text(&zone))])),
            );
        }
    }

    /// Where the window is low, one button for all ways to search and to narrow, so that records are
    /// seen below it; whether these ways are folded away.
    fn fold(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) -> bool {
        let look = ctx.look;
        if !is_low(look, ui) {
            return false;
        }
        // A key leads to the field: it has to be there. What is looked for has to be seen.
        let wanted = ui.memory(|it| it.has_focus(search_id())) || self.search.is_filled();
        self.unfolded |= wanted;
        ui.horizontal_wrapped(|ui| {
            if !self.unfolded {
                balanced(ui, self.count(ctx));
                ui.add_space(look.tokens.space.s);
            }
            let icon = if self.unfolded { Icon::ChevronUp } else { Icon::ChevronDown };
            let word = look.text("filter-fold");
            let button = Button::quiet(&word).icon(icon).chosen(self.unfolded);
            if button.show(look, ui).clicked() {
                self.unfolded = !self.unfolded;
                self.search.clear();
            }
        });
        !self.unfolded
    }

    /// How many records the list has.
    fn count(&self, ctx: &ViewContext<'_>) -> String {
        let count = ctx.answers.total(&self.of);
        count.map_or_else(
            || ctx.text("value-pending"),
            |count| ctx.look.counted("screen-records-count", count),
        )
    }

    /// The ways to narrow the list, and those to the same records elsewhere.
    fn narrow(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        let order = self.of.order;
        ui.horizontal_wrapped(|ui| {
            self.filters.buttons(ctx, ui);
            if self.of.filter != Filter::default() {
                ui.add_space(look.tokens.space.s);
                if go_on(look, ui, &look.text("records-when")).clicked() {
                    ctx.outbox.go(Route::TimesOf(self.of.filter.clone()));
                }
                let across = self.of.filter.across();
                if across != Filter::default() {
                    ui.add_space(look.tokens.space.s);
                    if go_on(look, ui, &look.text("records-about")).clicked() {
                        ctx.outbox.go(Route::overview_of(across));
                    }
                }
            }
        });
        self.filters.offered(ctx, ui, &self.of.filter, &|filter| {
            ctx.outbox.go(Route::Records(RecordsOf { filter, order }));
        });
    }

    fn nothing(&self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        if self.of.filter == Filter::default() {
            empty(look, ui, &look.text("screen-overview-nothing"), None);
            return;
        }
        let clear = look.text("state-nothing-found.do");
        if empty(look, ui, &look.text("state-nothing-found"), Some(&clear)) {
            let order = self.of.order;
            ctx.outbox.go(Route::Records(RecordsOf { filter: Filter::default(), order }));
        }
    }

    fn rows(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        let name = look.text("screen-records-title");
        let total = ctx.answers.total(&self.of).unwrap_or(0);
        let of = &self.of;
        let answer = if gallery::is_on(ctx, of, self.as_pictures) == Some(true) {
            gallery::show(ctx, ui, (of, total), &mut self.list)
        } else if chat::is_on(of, self.as_chat) == Some(true) {
            chat::show(ctx, ui, (of, total), &mut self.list)
        } else {
            let list = RecordList { name: &name, total, row_height: row_height(ctx, ui) };
            list.show(look, ui, &mut self.list, |ui, at| one(ctx, ui, of, at))
        };
        want(ctx, of, answer.in_sight);
        let opened = answer.opened.and_then(|at| ctx.answers.row(of, at).map(|row| (at, row)));
        if let Some((at, row)) = opened {
            ctx.outbox.go(Route::Record { record: row.record, of: of.clone(), at });
        }
    }
}

/// The orders to choose from.
fn orders(ctx: &ViewContext<'_>, ui: &mut Ui, of: &RecordsOf) {
    for (order, id) in ORDERS {
        let word = ctx.look.text(id);
        let on = of.order == order;
        if Button::bare(&word).chosen(on).show(ctx.look, ui).clicked() && !on {
            let filter = of.filter.clone();
            ctx.outbox.go(Route::Records(RecordsOf { filter, order }));
        }
    }
}

/// Height of a row with two lines, or with three where it is narrow.
fn row_height(ctx: &ViewContext<'_>, ui: &Ui) -> f32 {
    let space = ctx.look.tokens.space;
    if Line::is_narrow(ctx.look, ui.available_width()) && !is_low(ctx.look, ui) {
        return ctx.look.tokens.size.row + space.xl;
    }
    ctx.look.tokens.size.row + if is_low(ctx.look, ui) { space.m } else { space.l }
}

/// Asks for the blocks of a list that these rows are in.
pub(in crate::ui::views) fn want(ctx: &ViewContext<'_>, of: &RecordsOf, rows: Range<u64>) {
    let first = rows.start / Answers::BLOCK_ROWS;
    let last = rows.end.saturating_sub(1) / Answers::BLOCK_ROWS;
    for block in first..=last {
        if ctx.answers.lacks(of, block) {
            ctx.outbox.send(Command::Need(Need::Block { of: of.clone(), block }));
        }
    }
}

/// Draws a row, or what stands for it until it is here.
fn one(ctx: &ViewContext<'_>, ui: &Ui, of: &RecordsOf, at: u64) -> String {
    let look = ctx.look;
    let rect = ui.max_rect();
    if let Some(row) = ctx.answers.row(of, at) {
        let line = Line::full(ctx, row);
        line.paint(look, ui, rect, row);
        return line.said();
    }
    let block = ctx.answers.block(of, at / Answers::BLOCK_ROWS);
    let failed = matches!(block, Asked::Failed);
    let said = look.text(if failed { "value-failed" } else { "value-pending" });
    let quiet = look.tokens.color.quiet;
    let text = write(ui, &said, TextStyle::Small, quiet, rect.width());
    let place = crate::ui::widgets::left_middle(rect, look.tokens.space.s);
    text.at(ui.painter(), egui::Align2::LEFT_CENTER, place);
    said
}
