//! How each part of an export was sorted, and where a person says that it belongs.

mod one;

use std::collections::BTreeMap;

use egui::{Color32, Label, RichText, TextStyle, Ui};

use super::paper;
use crate::findings::{Section, SectionPlace, SectionState};
use crate::i18n::Arg;
use crate::taxonomy::Kind;
use crate::ui::command::{Command, Paper, Route};
use crate::ui::context::ViewContext;
use crate::ui::theme::{Icon, strong};
use crate::ui::widgets::{
    Button, balanced, card, card_title, divider, empty, go_on, go_on_width, lead, page,
    screen_title,
};

pub(super) use one::SortingOf;

/// Parts shown at first, and how many more each time.
const STEP: usize = 30;

/// What sorted a part, in the order shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum By {
    Person,
    Nothing,
    Guess,
    Rule,
}

/// The groups and the texts of their titles.
const GROUPS: [(By, &str); 4] = [
    (By::Person, "sorting-by-person"),
    (By::Nothing, "sorting-by-nothing"),
    (By::Guess, "sorting-by-guess"),
    (By::Rule, "sorting-by-rule"),
];

/// Parts of one name in the export's form: the first of them, and the records of all, by kind.
struct Part {
    section: usize,
    records: u64,
    kinds: BTreeMap<Kind, u64>,
    by: By,
}

/// How each part was sorted.
#[derive(Default)]
pub struct Sorting {
    parts: Vec<Part>,
    made_of: Option<u64>,
    shown: BTreeMap<&'static str, usize>,
    path: String,
}

impl Sorting {
    /// Draws it.
    pub fn ui(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        page(look, ui, "sorting", |ui| {
            screen_title(ui, &ctx.title(&Route::Sorting));
            lead(look, ui, &ctx.text("sorting-lead"));
            let sections = ctx.results.map_or(&[][..], |it| &it.findings.sections);
            self.prepare(ctx, sections);
            if self.parts.is_empty() {
                card(look, ui, |ui| empty(look, ui, &ctx.text("screen-overview-nothing"), None));
                return;
            }
            if ctx.sorting {
                balanced(ui, quiet(ctx, &ctx.text("sorting-again")));
            }
            for (by, id) in GROUPS {
                self.group(ctx, ui, sections, (by, id));
            }
            card(look, ui, |ui| {
                card_title(ui, &ctx.text("outline-title"));
                balanced(ui, ctx.text("outline-lead"));
                if go_on(look, ui, &ctx.text("outline-see")).clicked() {
                    ctx.outbox.go(Route::Outline);
                }
            });
        });
    }

    fn prepare(&mut self, ctx: &ViewContext<'_>, sections: &[Section]) {
        if self.made_of == Some(ctx.revision) {
            return;
        }
        self.made_of = Some(ctx.revision);
        let mut places: BTreeMap<&SectionPlace, usize> = BTreeMap::new();
        self.parts.clear();
        for (at, section) in sections.iter().enumerate() {
            if section.state != SectionState::Found {
                continue;
            }
            let number = self.parts.len();
            let known = places.get(&section.place).copied();
            if let Some(part) = known.and_then(|number| self.parts.get_mut(number)) {
                part.records = part.records.saturating_add(section.records);
                add(&mut part.kinds, section);
                continue;
            }
            places.insert(&section.place, number);
            let mut kinds = BTreeMap::new();
            add(&mut kinds, section);
            let (records, by) = (section.records, by(section));
            self.parts.push(Part { section: at, records, kinds, by });
        }
        self.parts.sort_by_key(|it| (it.by, std::cmp::Reverse(it.records)));
    }

    fn group(
        &mut self,
        ctx: &ViewContext<'_>,
        ui: &mut Ui,
        sections: &[Section],
        (by, id): (By, &'static str),
    ) {
        let look = ctx.look;
        let mine: Vec<&Part> = self.parts.iter().filter(|it| it.by == by).collect();
        if mine.is_empty() {
            return;
        }
        let shown = self.shown.entry(id).or_insert(STEP);
        let path = &mut self.path;
        card(look, ui, |ui| {
            let title = ctx.text(id);
            card_title(ui, &format!("{title} · {}", look.number(mine.len() as u64)));
            balanced(ui, quiet(ctx, &ctx.text(&format!("{id}-how"))).text_style(TextStyle::Small));
            for (at, part) in mine.iter().enumerate().take(*shown) {
                if at > 0 {
                    divider(look, ui);
                }
                let Some(section) = sections.get(part.section) else { continue };
                ui.push_id(part.section, |ui| row(ctx, ui, section, part));
            }
            if mine.len() > *shown {
                let more = look.counted("steps-more", (mine.len() - *shown) as u64);
                if Button::quiet(&more).icon(Icon::ChevronDown).show(look, ui).clicked() {
                    *shown += 10 * STEP;
                }
            }
            if by == By::Person {
                save(ctx, ui, path);
            }
        });
    }
}

fn add(kinds: &mut BTreeMap<Kind, u64>, section: &Section) {
    for (kind, records) in &section.kinds {
        let sum = kinds.entry(*kind).or_default();
        *sum = sum.saturating_add(*records);
    }
}

fn by(section: &Section) -> By {
    if section.is_changed() {
        By::Person
    } else if section.kind == Kind::Unsorted {
        By::Nothing
    } else if section.is_guess() {
        By::Guess
    } else {
        By::Rule
    }
}

/// A part: what it was sorted into, how the export calls it, and why where no rule says so; and the
/// way to put it elsewhere.
fn row(ctx: &ViewContext<'_>, ui: &mut Ui, section: &Section, part: &Part) {
    let look = ctx.look;
    let changed = section.is_changed();
    let word = ctx.text(if changed { "sorting-undo" } else { "sorting-wrong" });
    let wide = ui.available_width();
    let end = go_on_width(look, ui, &word) + look.tokens.space.m;
    let beside = wide > end + look.tokens.size.card_min;
    let words = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let name = name(ctx, section);
        let kind = look.kind(section.kind);
        ui.add(Label::new(RichText::new(kind).text_style(strong())).wrap());
        let count = look.counted("screen-records-count", part.records);
        ui.add(Label::new(quiet(ctx, &format!("{name} · {count}"))).wrap());
        if part.kinds.len() > 1 {
            let each = part.kinds.iter();
            let each =
                each.map(|(kind, count)| look.said("sorting-of-kind", &look.kind(*kind), *count));
            let each = look.texts.list(&each.collect::<Vec<_>>());
            ui.add(Label::new(quiet(ctx, &each).text_style(TextStyle::Small)).wrap());
        }
        if part.by != By::Rule {
            let why = quiet(ctx, &look.reason(&section.why)).text_style(TextStyle::Small);
            ui.add(Label::new(why).wrap());
        }
        name
    };
    let act = |ui: &mut Ui, name: &str| {
        let said = format!("{word}: {name}");
        if go_on(look, ui, &word).accessible_name(said).clicked() {
            ctx.outbox.send(if changed {
                Command::Unsort(Some(section.place.clone()))
            } else {
                Command::Go(Route::SortingOf(section.place.clone()))
            });
        }
    };
    if !beside {
        let name = words(ui);
        act(ui, &name);
        return;
    }
    ui.horizontal_top(|ui| {
        let name = ui.vertical(|ui| {
            ui.set_width(wide - end);
            words(ui)
        });
        act(ui, &name.inner);
    });
}

/// Saving what the person sorted, so that it holds the next time.
fn save(ctx: &ViewContext<'_>, ui: &mut Ui, path: &mut String) {
    let look = ctx.look;
    ui.add_space(look.tokens.space.s);
    balanced(ui, ctx.text("sorting-save-how"));
    paper::save(ctx, ui, (Paper::Corrections, "sorting-save"), path);
    if Button::bare(&ctx.text("sorting-undo-all")).icon(Icon::Undo).show(look, ui).clicked() {
        ctx.outbox.send(Command::Unsort(None));
    }
}

/// What a part is called: as the export calls it, and its file where that is not the same.
pub(super) fn name(ctx: &ViewContext<'_>, section: &Section) -> String {
    let look = ctx.look;
    let path = look.private(&section.path);
    let last = path.rsplit('/').find(|part| !part.trim().is_empty());
    let name = last.map_or_else(|| look.kind(section.kind), str::to_owned);
    let file = &section.place.file;
    if file.is_empty() || look.hide || section.place.path.is_empty() {
        return name;
    }
    let args = [("name", Arg::Text(&name)), ("file", Arg::Text(file))];
    look.texts.with("sorting-name", &args)
}

fn quiet(ctx: &ViewContext<'_>, text: &str) -> RichText {
    RichText::new(text).color(Color32::from(ctx.look.tokens.color.quiet))
}
