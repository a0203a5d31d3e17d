//! A choice made in one screen narrows the others, and says where it can't.

use dossier::findings::Filter;
use dossier::i18n::Lang;
use dossier::reader::Input;
use dossier::taxonomy::Category;
use dossier::ui::command::{Command, Outbox, Route};
use dossier::ui::theme::Tokens;
use egui::Theme;
use egui_kittest::kittest::Queryable as _;

use crate::fixture::Folder;
use crate::ui::stage::{SMALL, TALL, Wanted, shot};
use crate::ui_narrow::{Window, click, opened, rail, route, wait};

fn spring() -> Filter {
    Filter { months: Some((2024 * 12 + 4, 2024 * 12 + 4)), ..Filter::default() }
}

#[test]
fn the_overview_and_a_category_are_of_what_was_chosen() {
    let folder = Folder::new("ui-across");
    let mut window = opened(Wanted { size: TALL, ..Wanted::default() }, &folder, "This export has");
    window.state_mut().send(Command::Go(Route::Records(spring().into())));
    click(&mut window, "See what these are about");
    assert_eq!(route(&window), Route::OverviewOf(spring()));
    wait(&mut window, "5 of 9 records fit your choice.");
    wait(&mut window, "Remove this filter: May 2024");
    wait(&mut window, "are about the whole export");
    assert_eq!(window.query_all_by_label("What stands out").count(), 0);
    shot(&mut window, "across-overview");

    click(&mut window, "What you watch, like and search, 2, 40%");
    assert_eq!(route(&window), Route::CategoryOf(Category::Activity, spring()));
    wait(&mut window, "2 records · 3 May 2024 to 4 May 2024");
    wait(&mut window, "Remove this filter: May 2024");
    shot(&mut window, "across-category");
    window.state_mut().send(Command::Go(Route::CategoryOf(Category::Messages, spring())));
    wait(&mut window, "No record of this category fits your choice.");
    click(&mut window, "Remove this filter: May 2024");
    assert_eq!(route(&window), Route::Category(Category::Messages));
}

#[test]
fn a_kind_is_no_choice_on_a_screen_about_all_kinds() {
    let folder = Folder::new("ui-across-kind");
    let mut window = opened(Wanted { size: TALL, ..Wanted::default() }, &folder, "This export has");
    let kinds = Category::Activity.kinds().collect();
    let filter = Filter { kinds, ..Filter::default() };
    window.state_mut().send(Command::Go(Route::Records(filter.clone().into())));
    wait(&mut window, "5 records");
    assert_eq!(window.query_all_by_label("See what these are about").count(), 0);
    rail(&mut window, "Overview");
    assert_eq!(route(&window), Route::Overview);
    window.state_mut().send(Command::Go(Route::Records(filter.into())));
    wait(&mut window, "5 records");
    rail(&mut window, "What is missing");
    assert_eq!(window.query_all_by_label_contains("Your choice does not").count(), 0);
}

#[test]
fn a_screen_that_stays_whole_says_so() {
    let folder = Folder::new("ui-across-whole");
    let mut window = opened(Wanted { size: TALL, ..Wanted::default() }, &folder, "This export has");
    for screen in ["What is missing", "Compare", "Save a summary"] {
        window.state_mut().send(Command::Go(Route::Records(spring().into())));
        wait(&mut window, "5 records");
        rail(&mut window, screen);
        wait(&mut window, "Your choice does not narrow it: May 2024");
    }
    window.state_mut().send(Command::Go(Route::Overview));
    window.run_ok();
    rail(&mut window, "What is missing");
    assert_eq!(window.query_all_by_label_contains("Your choice does not").count(), 0);
}

/// A window with a made-up App Privacy Report.
fn report(wanted: Wanted, says: &str) -> Window {
    let mut window = wanted.open();
    let sample = Input::MadeUp { sample: "ios".to_owned(), records: 2_000, seed: 7 };
    window.state_mut().send(Command::Open(vec![sample]));
    wait(&mut window, says);
    window
}

/// The last day of an export, and its firm that is named most.
fn last_day(window: &Window) -> (Filter, String) {
    let (tokens, outbox) = (Tokens::default(), Outbox::default());
    let context = window.state().state().context(&tokens, &outbox);
    let findings = &context.results.expect("results").findings;
    let day = findings.days.iter().map(|it| it.day).max().expect("days");
    let mut firms = findings.companies.iter().filter(|it| it.is_other() && it.has_name());
    let firm = firms.next().expect("a firm").name.for_window();
    (Filter { days: Some((day, day)), ..Filter::default() }, firm)
}

#[test]
fn firms_are_those_that_the_chosen_records_name() {
    let mut window = report(Wanted { size: TALL, ..Wanted::default() }, "This export has");
    let (day, firm) = last_day(&window);
    window.state_mut().send(Command::Go(Route::Records(day.clone().into())));
    wait(&mut window, "Remove this filter");
    rail(&mut window, "Who else");
    assert_eq!(route(&window), Route::FirmsOf(day.clone()));
    wait(&mut window, &format!("{firm}, "));
    shot(&mut window, "across-firms");
    // A firm's row says as many as its list has.
    window.query_all_by_label_contains(&format!("{firm}, ")).next().expect("its row").click();
    window.run_ok();
    click(&mut window, "See the records that name it");
    let Route::Records(of) = route(&window) else { panic!("{:?}", route(&window)) };
    assert_eq!((of.filter.days, of.filter.firm.is_some()), (day.days, true));
    let total = |window: &Window| {
        let (tokens, outbox) = (Tokens::default(), Outbox::default());
        window.state().state().context(&tokens, &outbox).answers.total(&of)
    };
    crate::ui_narrow::until(&mut window, "the list", |it| total(it).is_some());
    let number = dossier::i18n::Texts::new(Lang::En).number(total(&window).unwrap_or(0));
    window.state_mut().send(Command::Back);
    wait(&mut window, &format!("{number} records"));
}

#[test]
fn narrowed_screens_fit_every_window() {
    let small = Wanted { size: SMALL, text_size: 200, ..Wanted::default() };
    let chinese = Wanted { lang: Lang::ZhHans, theme: Theme::Dark, ..Wanted::default() };
    let german = Wanted { lang: Lang::De, size: SMALL, ..Wanted::default() };
    for (wanted, says) in [(small, "This export has"), (chinese, "9"), (german, "9")] {
        let folder = Folder::new("ui-across-fits");
        let mut window = opened(wanted, &folder, says);
        let texts = dossier::i18n::Texts::new(wanted.lang);
        let screens = [
            ("overview", Route::OverviewOf(spring()), "narrowed-not-here"),
            ("category", Route::CategoryOf(Category::Activity, spring()), "screen-category-kinds"),
            ("firms", Route::FirmsOf(spring()), "narrowed-no-firms"),
            ("devices", Route::DevicesOf(spring()), "narrowed-no-devices"),
        ];
        for (name, route, says) in screens {
            window.state_mut().send(Command::Go(route));
            wait(&mut window, &texts.get(says));
            shot(&mut window, &wanted.name(&format!("across-{name}")));
        }
    }
}
