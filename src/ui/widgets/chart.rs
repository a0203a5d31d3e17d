//! The frame of every chart: a title that says the answer, how to read it, and the same as a table.

use egui::{Align, Color32, Layout, RichText, Role, TextStyle, Ui};

use super::{Button, Table, card_title, data_table};
use crate::ui::context::Look;
use crate::ui::theme::Icon;

/// A chart's words.
pub struct Chart<'a> {
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
        let Self { title, how, summary, face } = self;
        head(look, ui, (title, how), face);
        match face {
            Face::Table => {
                data_table(look, ui, title, &table());
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

fn head(look: Look<'_>, ui: &mut Ui, (title, how): (&str, &str), face: &mut Face) {
    ui.horizontal(|ui| {
        let other = match face {
            Face::Drawn => look.text("chart-show-table"),
            Face::Table => look.text("chart-show-chart"),
        };
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let icon = if *face == Face::Drawn { Icon::Table } else { Icon::Chart };
            let name = format!("{other}: {title}");
            let button = Button::bare(&other).icon(icon).show(look, ui);
            if button.accessible_name(name).clicked() {
                *face = if *face == Face::Drawn { Face::Table } else { Face::Drawn };
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.set_width(ui.available_width());
                card_title(ui, title);
            });
        });
    });
    if !how.is_empty() {
        let quiet = Color32::from(look.tokens.color.quiet);
        ui.label(RichText::new(how).text_style(TextStyle::Small).color(quiet));
    }
}
