//! The frame of every chart: a title that says the answer, how to read it, and the same as a table.

use egui::{Color32, Rect, RichText, Role, TextStyle, Ui, UiBuilder, pos2, vec2};

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

/// Whether a chart is drawn or written as a table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Face {
    /// Drawn.
    #[default]
    Drawn,
    /// As a table.
    Table,
}

impl Chart<'_> {
    /// Draws the chart, or the table in its place; what `draw` answered.
    pub fn show<R>(
        self,
        look: Look<'_>,
        ui: &mut Ui,
        table: impl FnOnce() -> Table,
        draw: impl FnOnce(&mut Ui) -> Option<R>,
    ) -> Option<R> {
        let Self { topic, title, how, summary, face } = self;
        head(look, ui, (topic, title, how), face);
        match face {
            Face::Table => {
                data_table(look, ui, topic, &table());
                None
            }
            Face::Drawn => {
                let drawn = ui.scope(draw);
                let id = drawn.response.id;
                ui.ctx().accesskit_node_builder(id, |node| {
                    node.set_role(Role::Figure);
                    node.set_label(summary);
                });
                drawn.inner
            }
        }
    }
}

fn head(look: Look<'_>, ui: &mut Ui, (topic, title, how): (&str, &str, &str), face: &mut Face) {
    let space = look.tokens.space;
    let (other, glyph) = match face {
        Face::Drawn => (look.text("chart-show-table"), Icon::Table),
        Face::Table => (look.text("chart-show-chart"), Icon::Chart),
    };
    let place = ui.available_rect_before_wrap();
    let all = place.width();
    // Where there is little room, the icon alone; its name says the rest.
    let word = if all < 2.0 * look.tokens.size.card_min { "" } else { other.as_str() };
    let button = Button::faint(word).icon(glyph);
    let wide = button.width(look, ui);
    ui.scope(|ui| {
        ui.set_max_width((all - wide).max(0.0));
        ui.spacing_mut().item_spacing.y = space.xs;
        let quiet = Color32::from(look.tokens.color.quiet);
        if topic != title {
            ui.label(RichText::new(topic).text_style(kicker()).color(quiet));
        }
        card_title(ui, title);
        if !how.is_empty() {
            ui.label(RichText::new(how).text_style(TextStyle::Small).color(quiet));
        }
    });
    // Its word, and not its frame, ends where the card's content ends; so it may stand out of it.
    let start = pos2(place.right() + space.s - wide, place.top());
    let rect = Rect::from_min_size(start, vec2(wide, look.tokens.size.row));
    let mut beside = ui.new_child(UiBuilder::new().max_rect(rect));
    let name = format!("{other}: {topic}");
    if button.show(look, &mut beside).accessible_name(name).clicked() {
        *face = if *face == Face::Drawn { Face::Table } else { Face::Drawn };
    }
    ui.add_space(space.xs);
}
