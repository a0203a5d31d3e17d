//! A sheet of each widget in its states, held against a picture.
//!
//! After a wanted change: `UPDATE_SNAPSHOTS=1 cargo shots`, look at the pictures, then commit them.

use dossier::i18n::{Lang, Texts};
use dossier::taxonomy::{Category, Level, Origin};
use dossier::ui::context::Look;
use dossier::ui::theme::{self, Icon, Tokens};
use dossier::ui::widgets::{
    Bar, Bars, Button, Count, Heat, KindRow, MonthBars, NavItem, Numbered, Strip, StripPart, Table,
    Ticked, bullet, card, card_title, data_table, empty, fact_row, go_on, lead_facts, level_mark,
    link, note, numbered, progress_bar, search_field, stat, tag, tick,
};
use egui::{Color32, Theme, Ui, Vec2, vec2};
use egui_kittest::kittest::Queryable as _;
use egui_kittest::{Harness, SnapshotResults};

use crate::soft::Soft;

const THEMES: [(Theme, &str); 2] = [(Theme::Light, "light"), (Theme::Dark, "dark")];

fn sheet(theme: Theme, size: Vec2, draw: fn(Look<'_>, &mut Ui)) -> Harness<'static> {
    let texts = Texts::new(Lang::En);
    let tokens = Tokens::load(theme);
    let setup = |ctx: &egui::Context| {
        theme::fonts::install(ctx);
        theme::apply(ctx, dossier::settings::Contrast::Usual);
    };
    Harness::builder()
        .with_size(size)
        .with_theme(theme)
        .with_context_setup(setup)
        .renderer(Soft::default())
        .build_ui(move |ui| {
            let look = Look { tokens: &tokens, texts: &texts, hide: false };
            ui.spacing_mut().item_spacing.y = tokens.space.m;
            draw(look, ui);
        })
}

fn controls(look: Look<'_>, ui: &mut Ui) {
    lead_facts(look, ui, "A sentence with 12,063 in it.", &["12,063".to_owned()]);
    card(look, ui, |ui| {
        card_title(ui, "Buttons: at rest, chosen, not to be used");
        ui.horizontal_wrapped(|ui| {
            Button::primary("Primary").icon(Icon::Open).show(look, ui);
            Button::quiet("Quiet").icon(Icon::Folder).show(look, ui);
            Button::quiet("Chosen").chosen(true).show(look, ui);
            Button::bare("Bare").show(look, ui);
            Button::faint("Faint").icon(Icon::Table).show(look, ui);
            Button::bare("").icon(Icon::ChevronRight).show(look, ui).accessible_name("Icon");
        });
        ui.add_enabled_ui(false, |ui| {
            ui.horizontal_wrapped(|ui| {
                Button::primary("Primary, off").show(look, ui);
                Button::quiet("Quiet, off").show(look, ui);
                Button::bare("Bare, off").show(look, ui);
            });
        });
        ui.horizontal(|ui| {
            link(look, ui, "A link");
            go_on(look, ui, "The way on");
        });
        for (ticked, word) in
            [(Ticked::No, "None"), (Ticked::Some, "Some"), (Ticked::Yes, "All of it")]
        {
            tick(look, ui, ticked, (word, Some("1,204")));
        }
        search_field(look, ui, &mut String::new(), "Search");
    });
    card(look, ui, |ui| {
        ui.horizontal(|ui| Level::ALL.map(|level| level_mark(look, ui, level)));
        tag(look, ui, "A tag");
        stat(look, ui, "1,204", "records");
        progress_bar(look, ui, 0.4, "40%");
        numbered(look, ui, &Numbered { number: 1, head: Some("Ask"), text: "What to do." });
        bullet(look, ui, "One of several sentences.");
        fact_row(look, ui, ("Example Ads", "ads"), "412");
    });
    note(look, ui, "A message");
    card(look, ui, |ui| empty(look, ui, "There is nothing here.", Some("Do this")));
}

fn charts(look: Look<'_>, ui: &mut Ui) {
    card(look, ui, |ui| {
        let counts: Vec<u64> = (0..48_u64).map(|at| (at * 37 % 23) * 9 + at * 4).collect();
        let name = |at: usize| format!("month {at}");
        let tick = |at: usize| at.is_multiple_of(12).then(|| (2022 + at / 12).to_string());
        let fill = look.tokens.color.accent.into();
        let months =
            MonthBars { counts: &counts, name: &name, tick: &tick, summary: "Months", fill };
        months.show(look, ui, &mut 0);
    });
    card(look, ui, |ui| {
        let counts: Vec<u64> = (0..168_u64).map(|at| at % 24 * (at / 24 + 1)).collect();
        let days: Vec<String> = (0..7).map(|day| look.texts.weekday_short(day)).collect();
        Heat { counts: &counts, days: &days, summary: "Hours" }.show(look, ui, &mut 0);
    });
    card(look, ui, |ui| {
        let head = ["What", "Records"].map(str::to_owned).to_vec();
        let row = |name: &str, number: &str| vec![name.to_owned(), number.to_owned()];
        let rows = vec![row("Searches", "501"), row("Likes and saves", "1,714")];
        data_table(look, ui, "A table", &Table { head, rows });
    });
}

fn rows(look: Look<'_>, ui: &mut Ui) {
    card(look, ui, |ui| {
        let rows: Vec<Bar> = Category::ALL
            .into_iter()
            .zip([8_900, 1_602, 540, 501, 203, 187, 66, 42, 20, 2, 0])
            .map(|(category, count)| {
                let colors = look.tokens.category(category);
                Bar {
                    icon: Some(Icon::of(category)),
                    fill: (colors.fill.into(), colors.on.into()),
                    hatched: false,
                    name: look.category(category),
                    count,
                    number: look.number(count),
                    share: look.share(count, 12_063),
                }
            })
            .collect();
        Bars { rows: &rows, most: 8_900 }.show(look, ui);
    });
    card(look, ui, |ui| {
        for (open, level, share) in [(false, Level::Private, 1.0), (true, Level::Sensitive, 0.2)] {
            let origins = [(Icon::Recorded, look.origin(Origin::Recorded))];
            let row = KindRow {
                name: if open { "An open kind" } else { "A kind" },
                say: "What it is in plain words.",
                number: "1,204",
                share,
                fill: Color32::from(look.tokens.category(Category::Activity).fill),
                level,
                origins: &origins,
                said: if open { "An open kind, 1,204" } else { "A kind, 1,204" },
                open,
            };
            ui.push_id(open, |ui| row.show(look, ui));
        }
    });
    card(look, ui, |ui| {
        let parts: Vec<StripPart> = Origin::ALL
            .into_iter()
            .zip([2_753, 8_708, 3, 590, 0])
            .map(|(origin, count)| StripPart {
                icon: Icon::of_origin(origin),
                fill: look.tokens.origin(origin),
                name: look.origin(origin),
                count,
                number: look.number(count),
            })
            .collect();
        Strip { parts: &parts }.show(look, ui);
    });
    for (word, open, muted) in
        [("Open", true, false), ("At rest", false, false), ("Empty", false, true)]
    {
        let tint = look.tokens.category(Category::Location).text.into();
        let count = Some(Count::Known("12".to_owned()));
        let height = look.tokens.size.row;
        let item =
            NavItem { icon: Icon::Location, tint, word, name: word, count, open, muted, height };
        item.show(look, ui);
    }
}

#[test]
fn controls_look_as_they_did() {
    let mut results = SnapshotResults::new();
    for (theme, name) in THEMES {
        let mut window = sheet(theme, vec2(620.0, 1000.0), controls);
        window.get_by_label("Primary").focus();
        window.get_by_label("Quiet").hover();
        window.run();
        results.add(window.try_snapshot(format!("controls-{name}")));
    }
}

#[test]
fn charts_look_as_they_did() {
    let mut results = SnapshotResults::new();
    for (theme, name) in THEMES {
        let mut window = sheet(theme, vec2(620.0, 720.0), charts);
        window.get_by_label("Hours").focus();
        window.get_by_label("Months").hover();
        window.run();
        results.add(window.try_snapshot(format!("charts-{name}")));
    }
}

#[test]
fn rows_look_as_they_did() {
    let mut results = SnapshotResults::new();
    for (theme, name) in THEMES {
        let mut window = sheet(theme, vec2(620.0, 1100.0), rows);
        window.get_by_label("A kind, 1,204").focus();
        window.get_by_label_contains("Messages and calls").hover();
        window.run();
        results.add(window.try_snapshot(format!("rows-{name}")));
    }
}
