//! Windows of little room for their letters: which layout they get, and that records are seen in them.

use dossier::ui::command::{Command, RecordsOf, Route};
use dossier::ui::theme::Tokens;
use egui::accesskit::Role;
use egui::{Event, Modifiers, MouseWheelUnit, Theme, TouchPhase, Vec2, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::fixture::Folder;
use crate::ui::made_up::results;
use crate::ui::stage::{SMALL, WIDE, Wanted, shot};
use crate::ui_narrow::{Window, click, opened, press, wait};

/// The button that stands for all screens where the rail does not stand beside the open one.
const MENU: &str = "All screens";

fn points(wanted: Wanted) -> Vec2 {
    wanted.size * 100.0 / f32::from(wanted.text_size)
}

fn records(wanted: Wanted, folder: &Folder) -> Window {
    let mut window = opened(wanted, folder, "This export has");
    window.state_mut().send(Command::Go(Route::Records(RecordsOf::default())));
    wait(&mut window, "9 records");
    window.run_ok();
    window
}

/// Rows of the list that are seen whole, above the foot.
fn rows_in_sight(window: &Window, wanted: Wanted) -> usize {
    let size = Tokens::load(Theme::Light).size;
    let foot = points(wanted).y - size.icon - 8.0;
    let rows = window.query_all_by_role(Role::ListItem).map(|it| it.rect());
    rows.filter(|it| it.top() >= 0.0 && it.bottom() <= foot).count()
}

#[test]
fn the_layout_follows_the_size_of_the_window_in_letters_on_every_screen() {
    let least = Tokens::load(Theme::Light).size.narrow;
    for (size, text_size) in [(WIDE, 200), (WIDE, 125), (SMALL, 100), (WIDE, 100)] {
        let wanted = Wanted { size, text_size, ..Wanted::default() };
        let wide = points(wanted).x;
        for (name, route) in crate::ui_tree::routes() {
            let mut window = wanted.with(results(), route);
            window.run_ok();
            let called = wanted.name(name);
            let beside = window.query_by_label(MENU).is_none();
            assert_eq!(beside, wide >= least, "{called}");
            let headings = window.query_all_by_role(Role::Heading);
            let places: Vec<_> =
                headings.filter_map(|it| it.accesskit_node().bounding_box()).collect();
            assert!(!places.is_empty(), "{called}");
            // They are told in pixels.
            let end = f64::from(size.x);
            assert!(places.iter().all(|it| it.x1 <= end), "{called}: {places:?}");
        }
    }
}

#[test]
fn records_are_in_sight_where_the_window_is_low() {
    for (size, least) in [(SMALL, 2), (WIDE, 3)] {
        let wanted = Wanted { size, text_size: 200, ..Wanted::default() };
        let folder = Folder::new("ui-low");
        let mut window = records(wanted, &folder);
        shot(&mut window, &wanted.name("records-low"));
        let seen = rows_in_sight(&window, wanted);
        assert!(seen >= least, "{}: {seen} rows", wanted.name("records"));
        assert!(window.query_by_label("Narrow by: Date").is_none());
        click(&mut window, "Search and narrow");
        for label in ["Narrow by: Date", "Narrow by: File", "Newest first", "As in the file"] {
            wait(&mut window, label);
        }
        shot(&mut window, &wanted.name("records-low-open"));
        click(&mut window, "Search and narrow");
        assert_eq!(rows_in_sight(&window, wanted), seen);
        // The key for searching leads to the field, which has to be there for it.
        press(&mut window, Modifiers::COMMAND, egui::Key::F);
        let field = window.get_by_role_and_label(Role::TextInput, "Search in these records");
        assert!(field.accesskit_node().is_focused());
    }
}

fn wheel(window: &mut Window, down: f32) {
    window.event(Event::MouseWheel {
        unit: MouseWheelUnit::Point,
        delta: vec2(0.0, -down),
        phase: TouchPhase::Move,
        modifiers: Modifiers::NONE,
        source: egui::MouseWheelSource::Trackpad,
    });
    // The way is gone in steps.
    for _ in 0..12 {
        window.run_ok();
    }
}

#[test]
fn the_wheel_takes_the_head_away_before_it_moves_the_list() {
    let wanted = Wanted { size: SMALL, text_size: 200, ..Wanted::default() };
    let folder = Folder::new("ui-low-wheel");
    let mut window = records(wanted, &folder);
    let top = |window: &Window| window.get_by_role_and_label(Role::List, "Records").rect().top();
    let first = |window: &Window| {
        let rows = window.query_all_by_role(Role::ListItem).map(|it| it.rect().top());
        rows.fold(f32::INFINITY, f32::min)
    };
    let list = window.get_by_role_and_label(Role::List, "Records").rect();
    let before = (top(&window), first(&window));
    window.hover_at(list.center_top() + vec2(0.0, 30.0));
    wheel(&mut window, 40.0);
    let moved = before.0 - top(&window);
    assert!(moved > 1.0, "the head stays");
    assert!((before.1 - first(&window) - moved).abs() < 1.0, "the list moves in the page");
    for _ in 0..6 {
        wheel(&mut window, 60.0);
    }
    let end = top(&window);
    assert!(first(&window) < end - 1.0, "then the list moves");
    wheel(&mut window, -2000.0);
    wheel(&mut window, -2000.0);
    assert!((top(&window) - before.0).abs() < 1.0, "and back");
}
