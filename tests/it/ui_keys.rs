//! The window without a mouse: parts of it, titles, search, and every control by Tab.

use dossier::taxonomy::Category;
use dossier::ui::app::Dossier;
use dossier::ui::command::{Command, HelpPart, RecordsOf, Route};
use egui::accesskit::{Action, Role};
use egui::{Key, Modifiers, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{AccessKitNode, NodeT as _, Queryable as _};

use crate::ui::made_up::results;
use crate::ui::stage::{SMALL, TALL, WIDE, Wanted};

/// Longest walk around a screen.
const TABS_MAX: usize = 400;

type Window = Harness<'static, Dossier>;

/// What a node is, what it is called, and where.
type Seen = (String, String, String);

fn at(route: Route) -> Window {
    Wanted::default().with(results(), route)
}

fn press(window: &mut Window, modifiers: Modifiers, key: Key) {
    window.key_press_modifiers(modifiers, key);
    window.run();
}

fn is_focused(node: &AccessKitNode<'_>) -> bool {
    node.is_focused()
}

fn focused(window: &Window) -> Option<(Role, String)> {
    let node = window.query_all_by(is_focused).next()?;
    let node = node.accesskit_node();
    Some((node.role(), node.label().unwrap_or_default()))
}

fn has_focus(window: &Window, role: Role, label: &str) {
    assert_eq!(focused(window), Some((role, label.to_owned())));
}

#[test]
fn a_new_screen_gives_the_keyboard_to_its_title() {
    let mut window = at(Route::Overview);
    press(&mut window, Modifiers::COMMAND, Key::Num6);
    has_focus(&window, Role::Heading, "Places you have been");
    press(&mut window, Modifiers::ALT, Key::ArrowLeft);
    has_focus(&window, Role::Heading, "Overview");
    press(&mut window, Modifiers::ALT, Key::ArrowRight);
    press(&mut window, Modifiers::NONE, Key::Escape);
    has_focus(&window, Role::Heading, "Overview");
}

#[test]
fn a_click_leaves_the_keyboard_alone() {
    let mut window = at(Route::Overview);
    let item = window.get_by_label("Times").rect().center();
    window.hover_at(item);
    window.drag_at(item);
    window.drop_at(item);
    window.run();
    assert_eq!(*window.state().state().route(), Route::Times);
    assert_eq!(focused(&window), None);
}

#[test]
fn a_key_leads_from_part_to_part() {
    for wanted in [Wanted::default(), Wanted { size: SMALL, ..Wanted::default() }] {
        let mut window = wanted.with(results(), Route::Overview);
        let foot = "On this computer only. Dossier has no internet code.";
        let first = if wanted.size == SMALL { "All screens" } else { "Overview" };
        let parts = [
            (Role::Heading, "Overview"),
            (Role::Link, foot),
            (Role::Button, first),
            (Role::Button, "Back"),
        ];
        for (role, label) in parts {
            press(&mut window, Modifiers::NONE, Key::F6);
            has_focus(&window, role, label);
        }
        for (role, label) in parts.into_iter().rev().skip(1) {
            press(&mut window, Modifiers::SHIFT, Key::F6);
            has_focus(&window, role, label);
        }
    }
}

#[test]
fn the_rail_is_entered_at_the_open_screen() {
    let mut window =
        Wanted { size: vec2(1000.0, 420.0), ..Wanted::default() }.with(results(), Route::Overview);
    press(&mut window, Modifiers::NONE, Key::F6);
    let mut seen = vec!["Overview".to_owned()];
    // From the title by the foot to the rail, and there to the next item, whatever is in sight.
    while seen.last().is_some_and(|it| it != "Help") {
        for key in [Key::F6, Key::F6, Key::Tab, Key::Enter] {
            press(&mut window, Modifiers::NONE, key);
        }
        let (role, title) = focused(&window).expect("a focus");
        assert_eq!(role, Role::Heading, "{seen:?} {title}");
        assert!(!seen.contains(&title), "{title} again after {seen:?}");
        seen.push(title);
    }
    assert_eq!(seen.len(), 23, "{seen:?}");
}

#[test]
fn search_is_a_key_away() {
    let mut window = at(Route::Times);
    press(&mut window, Modifiers::COMMAND, Key::F);
    assert_eq!(*window.state().state().route(), Route::Records(RecordsOf::default()));
    has_focus(&window, Role::TextInput, "Search in these records");
    // In the list of files it is the field there.
    window.state_mut().send(Command::Go(Route::Files));
    window.run();
    press(&mut window, Modifiers::COMMAND, Key::F);
    assert_eq!(*window.state().state().route(), Route::Files);
    has_focus(&window, Role::TextInput, "Part of a file's name");
    // The first press leaves the field, the second the screen; twice at once is something else.
    press(&mut window, Modifiers::NONE, Key::Escape);
    assert_eq!(*window.state().state().route(), Route::Files);
    window.run_steps(5);
    press(&mut window, Modifiers::NONE, Key::Escape);
    assert_eq!(*window.state().state().route(), Route::Records(RecordsOf::default()));
}

#[test]
fn the_help_lists_every_key() {
    let tall = Wanted { size: TALL, ..Wanted::default() };
    let window = tall.with(results(), Route::Help(HelpPart::Keys));
    let keys = [
        "Ctrl+F",
        "F6",
        "Shift+F6",
        "Alt+Left",
        "Ctrl+1 … 9, 0",
        "Esc",
        "Esc Esc",
        "Ctrl+Shift+H",
        "F1",
    ];
    let cells: Vec<String> = window
        .get_all_by_role(Role::Cell)
        .filter_map(|cell| cell.accesskit_node().label())
        .collect();
    for key in keys {
        assert!(cells.iter().any(|cell| cell == key), "{key}: {cells:?}");
    }
}

/// Every control that can be used: what can be pressed or written in.
fn controls(window: &Window) -> Vec<Seen> {
    let takes = |node: &egui_kittest::Node<'_>| {
        let node = node.accesskit_node();
        let used = node.data().supports_action(Action::Click) || node.role() == Role::TextInput;
        used && !node.is_disabled() && node.role() != Role::ListItem
    };
    window
        .query_all_by(|node| node.data().supports_action(Action::Focus))
        .filter(takes)
        .map(|it| seen(&it))
        .collect()
}

fn seen(node: &egui_kittest::Node<'_>) -> Seen {
    let place = node.rect();
    let node = node.accesskit_node();
    let name = node.label().unwrap_or_default();
    (format!("{:?}", node.role()), name, format!("{:.0}", place.left()))
}

/// Whether a ring is drawn around this place.
fn ring_around(window: &Window, place: egui::Rect) -> bool {
    let focus =
        egui::Color32::from(dossier::ui::theme::Tokens::load(egui::Theme::Light).color.focus);
    window.output().shapes.iter().any(|clipped| match &clipped.shape {
        egui::Shape::Rect(rect) => {
            let near = rect.rect.expand(6.0).contains_rect(place)
                && place.expand(6.0).contains_rect(rect.rect);
            near && rect.stroke.color == focus
                && rect.stroke.width >= 2.0
                && clipped.clip_rect.intersects(place)
        }
        _ => false,
    })
}

#[test]
fn every_control_is_reached_by_tab_and_seen() {
    let screens = [
        Route::Overview,
        Route::Category(Category::Activity),
        Route::Records(RecordsOf::default()),
        Route::Times,
        Route::Missing,
        Route::Files,
        Route::Sorting,
        Route::Firms,
        Route::Compare,
        Route::Save,
        Route::Settings,
        Route::Help(HelpPart::Start),
        Route::HowTo(None),
    ];
    let mut failed = Vec::new();
    for route in screens {
        let name = format!("{route:?}").chars().take(24).collect::<String>();
        let mut window = at(route.clone());
        let wanted = controls(&window);
        assert!(wanted.len() > 5, "{name}: {wanted:?}");
        let mut walked = Vec::new();
        for _ in 0..TABS_MAX {
            press(&mut window, Modifiers::NONE, Key::Tab);
            let Some(node) = window.query_all_by(is_focused).next() else {
                continue;
            };
            let here = seen(&node);
            if here.1.is_empty() {
                failed.push(format!("{name}: {here:?} has no name"));
            }
            let place = node.rect();
            // The name of a screen has the keyboard too, for those who hear it; it cannot be pressed.
            let name_of_screen = node.accesskit_node().role() == Role::Heading;
            if !name_of_screen && !ring_around(&window, place) {
                failed.push(format!("{name}: {here:?} has no ring"));
            }
            let room = egui::Rect::from_min_size(egui::Pos2::ZERO, WIDE);
            if !room.expand(1.0).contains_rect(place) && place.height() < 400.0 {
                failed.push(format!("{name}: {here:?} is out of sight at {place:?}"));
            }
            if walked.first() == Some(&here) && walked.len() > wanted.len() {
                break;
            }
            walked.push(here);
        }
        let missed = wanted.iter().filter(|it| !walked.contains(it));
        failed.extend(missed.map(|it| format!("{name}: {it:?} is not reached")));
    }
    assert!(failed.is_empty(), "{failed:#?}");
}

#[test]
fn page_keys_turn_a_page() {
    let mut window = at(Route::Overview);
    press(&mut window, Modifiers::COMMAND, Key::Num1);
    press(&mut window, Modifiers::ALT, Key::ArrowLeft);
    let top =
        |window: &Window| window.get_by_role_and_label(Role::Heading, "Overview").rect().top();
    let start = top(&window);
    press(&mut window, Modifiers::NONE, Key::PageDown);
    assert!(top(&window) < start - 200.0, "{} {start}", top(&window));
    press(&mut window, Modifiers::NONE, Key::PageUp);
    assert!((top(&window) - start).abs() < 1.0);
}

#[test]
fn the_help_is_searched() {
    let mut window = at(Route::Help(HelpPart::Start));
    let field = window.get_by_role_and_label(Role::TextInput, "Search in the help");
    field.focus();
    window.run();
    let field = window.get_by_role_and_label(Role::TextInput, "Search in the help");
    field.type_text("internet ADDRESS");
    window.run();
    // The word stands in what words mean, and the keys and the guide have nothing of it.
    window.get_by_label("What words mean");
    for other in ["Keys", "Guide", "Your rights"] {
        assert!(window.query_by_role_and_label(Role::Heading, other).is_none(), "{other}");
    }
    let field = window.get_by_role_and_label(Role::TextInput, "Search in the help");
    field.type_text(" xyzzy");
    window.run();
    window.get_by_label("Nothing in the help has these words. Try another one.");
}

#[test]
fn the_check_that_nothing_leaves_runs_when_asked() {
    let tall = Wanted { size: TALL, ..Wanted::default() };
    let mut window = tall.with(results(), Route::Help(HelpPart::Offline));
    assert!(window.query_by_label_contains("What Dossier cannot promise").is_some());
    window.get_by_label("Try it now").click();
    let start = std::time::Instant::now();
    // This test is not confined as the program is, so the answer here is that a way is open.
    while window.query_by_label_contains("Not every way out is closed").is_none() {
        assert!(start.elapsed() < std::time::Duration::from_mins(2), "no answer came");
        std::thread::sleep(std::time::Duration::from_millis(20));
        window.run_ok();
    }
    let ways = window.query_all_by_label_contains("(TCP, IPv").count();
    assert!(ways >= 2, "{ways}");
}
