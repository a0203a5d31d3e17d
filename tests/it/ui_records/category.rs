//! One category.

use dossier::findings::Filter;
use dossier::taxonomy::{Category, Kind};
use dossier::ui::command::Route;
use egui_kittest::kittest::Queryable as _;

use super::page;
use crate::ui::made_up::results;
use crate::ui::stage::{SMALL, TALL, Wanted, shot};

const SEARCHES: &str = "Searches, 2,090, Private, They recorded it";

#[test]
fn a_category_opens_in_each_language_and_theme() {
    for wanted in Wanted::all() {
        let tall = Wanted { size: TALL, ..wanted };
        let mut window = tall.with(results(), Route::Category(Category::Activity));
        shot(&mut window, &wanted.name("category"));
    }
    let small = Wanted { size: SMALL, ..Wanted::default() };
    let large = Wanted { text_size: 200, ..Wanted::default() };
    for wanted in [small, large] {
        let mut window = wanted.with(results(), Route::Category(Category::Activity));
        shot(&mut window, &wanted.name("category"));
    }
}

#[test]
fn a_kind_opens_to_its_newest_records_and_leads_to_all() {
    let wanted = Wanted { size: TALL, ..Wanted::default() };
    let mut window = wanted.with(results(), Route::Category(Category::Activity));
    window.get_by_label(SEARCHES).click();
    window.run();
    page(&mut window, 1, 2_090, "activity.searches");
    shot(&mut window, "category-open");
    window.get_by_label_contains("最近的图书馆, 3 Nov 2026");
    window.get_by_label("See all 2,090: Searches").click();
    window.run();
    let kinds = vec![Kind::ActivitySearches];
    let list = Route::Records(Filter { kinds, ..Filter::default() }.into());
    assert_eq!(*window.state().state().route(), list);
}

#[test]
fn a_category_is_left_as_it_was() {
    let wanted = Wanted { size: TALL, ..Wanted::default() };
    let mut window = wanted.with(results(), Route::Category(Category::Activity));
    window.get_by_label(SEARCHES).click();
    window.run();
    window.get_by_label("See all 2,090: Searches").click();
    window.run();
    window.get_by_label("Back").click();
    window.run();
    window.get_by_label("See all 2,090: Searches");
}

#[test]
fn an_empty_category_says_what_that_means() {
    let wanted = Wanted::default();
    let mut results = results();
    results.findings.kinds.retain(|it| it.kind.category() != Category::Money);
    let mut window = wanted.with(results, Route::Category(Category::Money));
    shot(&mut window, "category-empty");
    window.get_all_by_label("What is missing").last().expect("the button").click();
    window.run();
    assert_eq!(*window.state().state().route(), Route::Missing);
}
