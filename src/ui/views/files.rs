//! S16: every file inside the export: what became of it, and what is to be known.

use std::collections::BTreeMap;

use egui::{Align2, Color32, RichText, TextStyle, Ui, vec2};

use crate::findings::{EntryRow, EntryState, Filter, Findings, Litter};
use crate::i18n::Arg;
use crate::record::EntryId;
use crate::taxonomy::Kind;
use crate::ui::command::Route;
use crate::ui::context::ViewContext;
use crate::ui::theme::{Icon, strong};
use crate::ui::views::odd_names;
use crate::ui::views::records::chips;
use crate::ui::widgets::{
    Button, ListState, RecordList, balanced, card, empty, icon, lead, left_middle, list_page, page,
    right_middle, screen_title, search_field, write,
};

/// Problems shown at first, and how many more each time.
const PROBLEMS_STEP: usize = 50;

/// The files inside.
#[derive(Default)]
pub struct Files {
    problems_open: bool,
    problems_shown: usize,
    query: String,
    list: ListState,
    /// Positions in the findings' entries, those to look at first.
    order: Vec<usize>,
    /// The first problem of each entry that has one, and how many it has.
    problems: BTreeMap<u32, (usize, u64)>,
    /// What the order is of: a revision and a query.
    made_of: Option<(u64, String)>,
    /// The file to go to, once.
    goal: Option<EntryId>,
    /// Files that the computer put there for itself, those that fit the query.
    litter: Vec<usize>,
    /// Whether they are shown.
    litter_open: bool,
}

/// A row of the list.
#[derive(Clone, Copy)]
enum Row<'a> {
    File(&'a EntryRow),
    /// What opens and closes the group of the computer's own files.
    Group,
    Own(&'a Litter),
}

impl Files {
    /// The files, at this one.
    pub fn at(entry: EntryId) -> Self {
        Self { goal: Some(entry), ..Self::default() }
    }

    /// Draws it.
    pub fn ui(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        let Some(findings) = ctx.results.map(|results| &results.findings) else {
            page(look, ui, "files", |ui| {
                screen_title(ui, &ctx.title(&Route::Files));
                empty(look, ui, &ctx.text("screen-overview-nothing"), None);
            });
            return;
        };
        if self.problems_open {
            self.all_problems(ctx, ui, findings);
            return;
        }
        list_page(look, ui, ("files", 0.0), |ui| {
            self.head(ctx, ui, findings);
            self.files(ctx, ui, findings);
        });
    }

    fn head(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui, findings: &Findings) {
        screen_title(ui, &ctx.title(&Route::Files));
        lead(ctx.look, ui, &ctx.text("screen-files-lead"));
        chips::stays(ctx, ui, "narrowed-stays");
        ui.add_space(ctx.look.tokens.space.xs);
        self.tabs(ctx, ui, findings);
    }

    fn tabs(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui, findings: &Findings) {
        let look = ctx.look;
        ui.horizontal_wrapped(|ui| {
            let files = look.counted("screen-files-all", findings.entries.len() as u64);
            let problems = look.counted("screen-files-problems", findings.problems_total);
            let tabs = [(false, Icon::Files, files), (true, Icon::Note, problems)];
            for (which, glyph, word) in tabs {
                let on = self.problems_open == which;
                if Button::quiet(&word).icon(glyph).chosen(on).show(look, ui).clicked() {
                    self.problems_open = which;
                }
            }
            let sorted = ctx.title(&Route::Sorting);
            if Button::quiet(&sorted).icon(Icon::Sort).show(look, ui).clicked() {
                ctx.outbox.go(Route::Sorting);
            }
            odd_names::menu(ctx, ui, findings);
        });
    }

    fn prepare(&mut self, ctx: &ViewContext<'_>, findings: &Findings) {
        let current = self.made_of.as_ref();
        if current.is_some_and(|it| it.0 == ctx.revision && it.1 == self.query) {
            return;
        }
        self.made_of = Some((ctx.revision, self.query.clone()));
        let wanted = self.query.trim().to_lowercase();
        let fits =
            |row: &EntryRow| wanted.is_empty() || row.name.inner().to_lowercase().contains(&wanted);
        let rows = findings.entries.iter().enumerate().filter(|(_, row)| fits(row));
        let mut order: Vec<(u8, usize)> = rows.map(|(at, row)| (rank(row), at)).collect();
        order.sort_unstable();
        self.order = order.into_iter().map(|it| it.1).collect();
        let is_wanted = |it: &(usize, &Litter)| {
            wanted.is_empty() || it.1.name.inner().to_lowercase().contains(&wanted)
        };
        let litter = findings.litter.iter().enumerate().filter(is_wanted);
        self.litter = litter.map(|it| it.0).collect();
        let goal = self.goal.take();
        let is_goal = |at: &usize| findings.entries.get(*at).map(|row| row.id) == goal;
        if let Some(at) = self.order.iter().position(is_goal).filter(|_| goal.is_some()) {
            self.list = ListState::at(at as u64);
        }
        self.problems.clear();
        for (at, problem) in findings.problems.iter().enumerate() {
            if let Some(entry) = problem.entry {
                self.problems.entry(entry.0).or_insert((at, 0)).1 += 1;
            }
        }
    }

    fn files(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui, findings: &Findings) {
        let look = ctx.look;
        search_field(look, ui, &mut self.query, &ctx.text("screen-files-search"));
        self.prepare(ctx, findings);
        if self.order.is_empty() && self.litter.is_empty() {
            empty(look, ui, &ctx.text("screen-files-none"), None);
            return;
        }
        let name = ctx.text("screen-files-list");
        let row_height = look.tokens.size.row + look.tokens.space.l;
        let list = RecordList { name: &name, total: self.rows(), row_height };
        let problems = &self.problems;
        let mut at_list = self.list;
        let answer = list.show(look, ui, &mut at_list, |ui, at| match self.row(findings, at) {
            None => String::new(),
            Some(Row::File(row)) => {
                odd_names::bytes_on_hover(ctx, ui, findings, row);
                let (at, count) = problems.get(&row.id.0).copied().unwrap_or_default();
                let first = findings.problems.get(at).filter(|_| count > 0 && !look.hide);
                one(ctx, ui, row, (count, first.map(|it| look.texts.problem(it).what)))
            }
            Some(Row::Group) => group(ctx, ui, findings.litter_total, self.litter_open),
            Some(Row::Own(own)) => {
                let (name, size) = (look.private(&own.name), look.texts.size(own.size_bytes));
                let below = ctx.text("screen-files-own-say");
                let color = look.tokens.color.quiet;
                line(ctx, ui, (Icon::File, &name), (&size, &[below], color.into()))
            }
        });
        self.list = at_list;
        match answer.opened.and_then(|at| self.row(findings, at)) {
            Some(Row::File(row)) if row.records > 0 => {
                ctx.outbox.show(Filter { entry: Some(row.id), ..Filter::default() });
            }
            Some(Row::Group) => self.litter_open = !self.litter_open,
            _ => {}
        }
    }

    /// Rows of the list: the files, then the closed group.
    fn rows(&self) -> u64 {
        let own = if self.litter_open { self.litter.len() } else { 0 };
        (self.order.len() + usize::from(!self.litter.is_empty()) + own) as u64
    }

    fn row<'a>(&self, findings: &'a Findings, at: u64) -> Option<Row<'a>> {
        let at = usize::try_from(at).ok()?;
        if let Some(entry) = self.order.get(at) {
            return findings.entries.get(*entry).map(Row::File);
        }
        let Some(own) = (at - self.order.len()).checked_sub(1) else {
            return (!self.litter.is_empty()).then_some(Row::Group);
        };
        findings.litter.get(*self.litter.get(own)?).map(Row::Own)
    }

    fn all_problems(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui, findings: &Findings) {
        let look = ctx.look;
        let shown = self.problems_shown.max(PROBLEMS_STEP);
        page(look, ui, "problems", |ui| {
            ui.scope(|ui| {
                ui.spacing_mut().item_spacing.y = look.tokens.space.s;
                self.head(ctx, ui, findings);
            });
            if findings.problems.is_empty() {
                empty(look, ui, &ctx.text("screen-files-fine"), None);
                return;
            }
            for problem in findings.problems.iter().take(shown) {
                let mut problem = problem.clone();
                if look.hide {
                    problem.name = look.private(&problem.name).as_str().into();
                }
                let text = look.texts.problem(&problem);
                card(look, ui, |ui| {
                    balanced(ui, RichText::new(text.what).text_style(strong()));
                    balanced(ui, text.kept);
                    let quiet = Color32::from(look.tokens.color.quiet);
                    balanced(ui, RichText::new(text.do_next).color(quiet));
                });
            }
            let more = ctx.text("screen-files-more");
            let hidden = findings.problems.len() > shown;
            if hidden && Button::quiet(&more).icon(Icon::ChevronDown).show(look, ui).clicked() {
                self.problems_shown = shown + PROBLEMS_STEP;
            }
        });
    }
}

/// Records of a file that got no kind.
fn unsorted(row: &EntryRow) -> u64 {
    row.kinds.iter().filter(|it| it.0 == Kind::Unsorted).map(|it| it.1).sum()
}

/// What to look at first: what was not read, then what was not sorted.
fn rank(row: &EntryRow) -> u8 {
    match row.state {
        EntryState::Unread => 0,
        EntryState::Partial => 1,
        EntryState::Read if unsorted(row) > 0 => 2,
        EntryState::Waiting => 3,
        EntryState::Read => 4,
        EntryState::Media => 5,
    }
}

fn glyph(row: &EntryRow) -> Icon {
    match row.state {
        EntryState::Unread => Icon::FileX,
        EntryState::Media => Icon::Image,
        EntryState::Waiting => Icon::Waiting,
        EntryState::Partial | EntryState::Read => Icon::FileText,
    }
}

/// What sorted a file, in words.
fn rule(ctx: &ViewContext<'_>, row: &EntryRow) -> String {
    match &*row.rule {
        "words" => ctx.text("screen-files-rule-words"),
        "shape" => ctx.text("screen-files-rule-shape"),
        "changed" => ctx.text("sorting-changed"),
        "none" | "" => ctx.text("screen-files-rule-none"),
        id => {
            let platforms = ctx.results.map_or(&[][..], |results| &results.findings.platforms);
            let name = platforms.iter().find(|it| it.id == id).map_or(id, |it| it.name.as_str());
            let name = ctx.look.texts.named(name);
            ctx.look.texts.with("screen-files-rule-profile", &[("name", Arg::Text(&name))])
        }
    }
}

/// Draws the row that opens and closes the group of the computer's own files.
fn group(ctx: &ViewContext<'_>, ui: &Ui, total: u64, open: bool) -> String {
    let title = ctx.look.counted("screen-files-own", total);
    let id = if open { "screen-files-own-open" } else { "screen-files-own-closed" };
    let glyph = if open { Icon::ChevronDown } else { Icon::ChevronRight };
    let color = ctx.look.tokens.color.quiet.into();
    line(ctx, ui, (glyph, &title), ("", &[ctx.text(id)], color))
}

/// Draws a file's row; what it says.
fn one(
    ctx: &ViewContext<'_>,
    ui: &Ui,
    row: &EntryRow,
    (count, problem): (u64, Option<String>),
) -> String {
    let look = ctx.look;
    let tokens = look.tokens;
    let size = look.texts.size(row.size_bytes);
    let size = match odd_names::ending(&row.name) {
        Some(ending) => format!("{ending} · {size}"),
        None => size,
    };
    let name = look.private(&row.name);
    let mut parts = vec![look.texts.entry_state(row.state)];
    let to_know = (count > 0).then(|| look.counted("screen-files-problems", count));
    // Half a sentence says something else: where there is no room for all of it, less of it.
    let mut shorter = vec![said(&parts, to_know.as_ref())];
    if row.records > 0 {
        parts.push(look.counted("screen-records-count", row.records));
        shorter.push(said(&parts, to_know.as_ref()));
    }
    let not_sorted = unsorted(row);
    if row.records > not_sorted {
        parts.push(rule(ctx, row));
    }
    if not_sorted > 0 {
        parts.push(look.counted("screen-files-unsorted", not_sorted));
    }
    shorter.push(said(&parts, to_know.as_ref()));
    if problem.is_some() {
        shorter.push(said(&parts, problem.as_ref()));
    }
    shorter.reverse();
    let color = match row.state {
        EntryState::Unread | EntryState::Partial => tokens.color.care,
        EntryState::Waiting | EntryState::Read | EntryState::Media => tokens.color.quiet,
    };
    line(ctx, ui, (glyph(row), &name), (&size, &shorter, color.into()))
}

/// What is known of a file, in one line.
fn said(parts: &[String], more: Option<&String>) -> String {
    let all: Vec<&str> = parts.iter().chain(more).map(String::as_str).collect();
    all.join(" · ")
}

/// Draws a row: its icon and title, its size, and the first of the lines that fits below; what it
/// says.
fn line(
    ctx: &ViewContext<'_>,
    ui: &Ui,
    (glyph, title): (Icon, &str),
    (size, lines, color): (&str, &[String], Color32),
) -> String {
    let look = ctx.look;
    let tokens = look.tokens;
    let rect = ui.max_rect().shrink2(vec2(tokens.space.s, tokens.space.xs));
    let (upper, lower) = rect.split_top_bottom_at_y(rect.center().y);
    let place = left_middle(rect, tokens.size.icon / 2.0);
    icon(ui.painter(), look, glyph, place, tokens.color.quiet);
    let left = tokens.size.icon + tokens.space.m;
    let number = write(ui, size, TextStyle::Small, tokens.color.quiet, rect.width() / 3.0);
    number.at(ui.painter(), Align2::RIGHT_CENTER, right_middle(upper, 0.0));
    let room = rect.width() - left - number.width() - tokens.space.m;
    let name = write(ui, title, TextStyle::Body, tokens.color.text, room);
    name.at(ui.painter(), Align2::LEFT_CENTER, left_middle(upper, left));
    let below = lines.first().map_or("", String::as_str);
    let written = |it: &String| write(ui, it, TextStyle::Small, color, rect.width() - left);
    let fitting = lines.iter().map(written).find(|it| !it.is_cut());
    let text = fitting.or_else(|| lines.last().map(written));
    let text = text.unwrap_or_else(|| written(&String::new()));
    text.at(ui.painter(), Align2::LEFT_CENTER, left_middle(lower, left));
    let parts = [title, size, below];
    let said: Vec<&str> = parts.into_iter().filter(|it| !it.is_empty()).collect();
    said.join(", ")
}
