//! Lists of any length: what is in sight, and how one gets there.

use dossier::i18n::{Lang, Texts};
use dossier::ui::context::Look;
use dossier::ui::theme::{self, Tokens};
use dossier::ui::widgets::{ListAnswer, ListState, RecordList};
use egui::{Key, Theme};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

use crate::soft::Soft;

const TEN_MILLION: u64 = 10_000_000;

#[derive(Default)]
struct Stage {
    state: ListState,
    answer: Option<ListAnswer>,
}

fn list(total: u64) -> Harness<'static, Stage> {
    let texts = Texts::new(Lang::En);
    let tokens = Tokens::load(Theme::Light);
    let setup = |ctx: &egui::Context| {
        theme::fonts::install(ctx);
        theme::apply(ctx, dossier::settings::Contrast::Usual);
    };
    Harness::builder()
        .with_size([400.0, 336.0])
        .with_theme(Theme::Light)
        .with_context_setup(setup)
        .renderer(Soft::default())
        .build_ui_state(
            move |ui, stage: &mut Stage| {
                let look = Look { tokens: &tokens, texts: &texts, hide: false };
                let list = RecordList { name: "Records", total, row_height: 32.0 };
                let answer = list.show(look, ui, &mut stage.state, |ui, at| {
                    let words = format!("row {at}");
                    ui.label(&words);
                    words
                });
                if stage.answer.as_ref().is_none_or(|it| it.opened.is_none()) {
                    stage.answer = Some(answer);
                }
            },
            Stage::default(),
        )
}

#[test]
fn the_last_of_ten_million_rows_is_reached_and_opened() {
    let mut window = list(TEN_MILLION);
    window.get_by_role_and_label(egui::Role::List, "Records").focus();
    window.run();
    window.key_press(Key::End);
    window.run();
    window.get_by_role_and_label(egui::Role::ListItem, "row 9999999");
    window.key_press(Key::Enter);
    window.run();
    let answer = window.state().answer.clone().expect("an answer");
    assert_eq!(answer.opened, Some(TEN_MILLION - 1));
}

#[test]
fn a_small_step_near_the_end_is_not_lost() {
    let mut window = list(TEN_MILLION);
    window.state_mut().state.top_row = 9_000_000.0;
    for _ in 0..16 {
        window.state_mut().state.top_row += 1.0 / 16.0;
        window.run();
    }
    window.get_by_role_and_label(egui::Role::ListItem, "row 9000001");
    assert!((window.state().state.top_row - 9_000_001.0).abs() < 1e-6);
}

#[test]
fn only_rows_in_sight_are_drawn() {
    let mut window = list(TEN_MILLION);
    window.run();
    let rows = window.query_all_by_role(egui::Role::ListItem).count();
    assert!((9..=12).contains(&rows), "{rows}");
}

#[test]
fn a_list_without_rows_can_be_walked() {
    let mut window = list(0);
    window.get_by_role_and_label(egui::Role::List, "Records").focus();
    window.run();
    window.key_press(Key::PageDown);
    window.key_press(Key::Enter);
    window.run();
    let answer = window.state().answer.clone().expect("an answer");
    assert_eq!((answer.opened, answer.in_sight), (None, 0..0));
}
