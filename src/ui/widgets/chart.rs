//! The frame of every chart: a title that says the answer, how to read it, the same as a table, and
//! the way to save it.

use egui::{Color32, Rect, RichText, Role, TextStyle, Ui, UiBuilder, pos2, vec2};

use super::balance::balanced;
use super::save_row::{SaveWish, save_row};
use super::{Button, Table, card_title, data_table};
use crate::ui::context::Look;
use crate::ui::theme::{Icon, kicker};

/// A chart's words.
pub struct Chart<'a> {
    /// What it is about, in a few words.
    pub topic: &'a str,
    /// What the chart says, as a title.
    pub title: &'a str,
    /// How to read it, in one line; empty for none.
    pub how: &'a str,
    /// All of it in one sentence, for those who do not see it.
    pub summary: &'a str,
    /// Whether it is drawn or written; a view keeps it.
    pub face: &'a mut Face,
}

/// How a chart stands: drawn or written as a table, and whether it is about to be saved.
#[derive(Clone, Debug, Default)]
pub struct Face {
    shown: Shown,
    /// Where to, as it is typed, while it is asked how to save it.
    place: Option<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Shown {
    #[default]
    Drawn,
    Table,
}

impl Chart<'_> {
    /// Draws the chart, or the table in its place; what `draw` answered, and how it is to be saved
    /// if somebody asked for that.
    pub fn show<R>(
        self,
        look: Look<'_>,
        ui: &mut Ui,
        table: impl FnOnce() -> Table,
        draw: impl FnOnce(&mut Ui) -> Option<R>,
    ) -> (Option<R>, Option<SaveWish>) {
        let Self { topic, title, how, summary, face } = self;
        head(look, ui, (topic, title, how), face);
        let wish = face.place.as_mut().and_then(|typed| save_row(look, ui, typed));
        if wish.is_some() {
            face.place = None;
        }
        if face.shown == Shown::Table {
            data_table(look, ui, topic, &table());
            return (None, wish);
        }
        let drawn = ui.scope(draw);
        let id = drawn.response.id;
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_role(Role::Figure);
            node.set_label(summary);
        });
        (drawn.inner, wish)
    }
}

fn head(look: Look<'_>, ui: &mut Ui, words: (&str, &str, &str), face: &mut Face) {
    let space = look.tokens.space;
    let (other, glyph) = match face.shown {
        Shown::Drawn => (look.text("chart-show-table"), Icon::Table),
        Shown::Table => (look.text("chart-show-chart"), Icon::Chart),
    };
    let place = ui.available_rect_before_wrap();
    let all = place.width();
    // Where there is little room, the icons alone; their names say the rest.
    let worded = all >= 2.5 * look.tokens.size.card_min;
    let word = if worded { other.as_str() } else { "" };
    let button = Button::faint(word).icon(glyph);
    let (save, short) = (look.text("chart-save"), look.text("screen-save-title"));
    let word = if worded { short.as_str() } else { "" };
    let keeping = Button::faint(word).icon(Icon::Save).chosen(face.place.is_some());
    let (wide, beside) = (button.width(look, ui), keeping.width(look, ui));
    ui.scope(|ui| {
        ui.set_max_width((all - wide - beside).max(0.0));
        head_words(look, ui, (words.0, words.1));
    });
    // Their words, and not their frames, end where the card's content ends; so one may stand out.
    let right = place.right() + space.s;
    let at = |left: f32, wide: f32| {
        Rect::from_min_size(pos2(left, place.top()), vec2(wide, look.tokens.size.row))
    };
    let topic = words.0;
    let mut room = ui.new_child(UiBuilder::new().max_rect(at(right - wide - beside, beside)));
    let name = format!("{save}: {topic}");
    if keeping.show(look, &mut room).accessible_name(name).on_hover_text(&save).clicked() {
        face.place = if face.place.is_some() { None } else { Some(String::new()) };
    }
    let mut room = ui.new_child(UiBuilder::new().max_rect(at(right - wide, wide)));
    let name = format!("{other}: {topic}");
    if button.show(look, &mut room).accessible_name(name).on_hover_text(&other).clicked() {
        face.shown = if face.shown == Shown::Drawn { Shown::Table } else { Shown::Drawn };
    }
    if !words.2.is_empty() {
        let quiet = Color32::from(look.tokens.color.quiet);
        ui.add_space(space.xs - ui.spacing().item_spacing.y);
        balanced(ui, RichText::new(words.2).text_style(TextStyle::Small).color(quiet));
    }
    ui.add_space(space.xs);
}

/// What a chart is about and what it says, below each other.
pub(in crate::ui) fn head_words(look: Look<'_>, ui: &mut Ui, (topic, title): (&str, &str)) {
    ui.spacing_mut().item_spacing.y = look.tokens.space.xs;
    let quiet = Color32::from(look.tokens.color.quiet);
    if topic != title {
        ui.label(RichText::new(topic).text_style(kicker()).color(quiet));
    }
    card_title(ui, title);
}
