//! Quick exit: two presses of Esc, anywhere, and nothing is open any more.

use dossier::ui::app::Dossier;
use dossier::ui::command::{Command, RecordsOf, Route};
use egui::{Event, Key, Modifiers, OutputCommand, ViewportCommand, ViewportId};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

use crate::ui::made_up::results;
use crate::ui::stage::Wanted;

type Window = Harness<'static, Dossier>;

/// What the window asked the system for.
#[derive(Default)]
struct Asked {
    closes: bool,
    copied: Vec<String>,
}

/// Takes a step and notes what is asked for in it.
fn step(window: &mut Window, asked: &mut Asked) {
    window.step();
    let output = window.output();
    let of_window = output.viewport_output.get(&ViewportId::ROOT);
    let commands = of_window.map_or(&[][..], |it| it.commands.as_slice());
    asked.closes |= commands.contains(&ViewportCommand::Close);
    for command in &output.platform_output.commands {
        if let OutputCommand::CopyText(text) = command {
            asked.copied.push(text.clone());
        }
    }
}

fn key(pressed: bool, key: Key) -> Event {
    Event::Key { key, physical_key: None, pressed, repeat: false, modifiers: Modifiers::NONE }
}

/// Presses keys, a frame for each way of each; then so many more frames.
fn presses(window: &mut Window, keys: &[Key], asked: &mut Asked) {
    for it in keys {
        for way in [true, false] {
            window.event(key(way, *it));
            step(window, asked);
        }
    }
}

fn at(route: Route) -> Window {
    Wanted::default().with(results(), route)
}

fn is_empty(window: &Window) -> bool {
    *window.state().state().route() == Route::Welcome && !window.state().state().can_go_back()
}

#[test]
fn two_presses_forget_all_and_close_the_window() {
    for route in [Route::Overview, Route::Records(RecordsOf::default()), Route::Settings] {
        let (mut window, mut asked) = (at(route), Asked::default());
        presses(&mut window, &[Key::Escape, Key::Escape], &mut asked);
        step(&mut window, &mut asked);
        assert!(asked.closes);
        assert!(is_empty(&window));
        assert!(window.query_by_label("Places you have been").is_none());
        assert_eq!(asked.copied, Vec::<String>::new(), "another program's text is left alone");
    }
}

#[test]
fn it_works_while_something_is_written_and_empties_the_clipboard() {
    let (mut window, mut asked) = (at(Route::Overview), Asked::default());
    window.key_press_modifiers(Modifiers::COMMAND, Key::F);
    window.run();
    window.get_by_label("Search in these records").type_text("rain");
    window.state_mut().send(Command::Copy("of an export".to_owned()));
    window.run();
    presses(&mut window, &[Key::Escape, Key::Escape], &mut asked);
    assert!(asked.closes);
    assert!(is_empty(&window));
    assert_eq!(asked.copied, [String::new()]);
}

#[test]
fn it_works_while_a_file_is_read() {
    let (mut window, mut asked) = (Wanted::default().open(), Asked::default());
    window.state_mut().send(Command::Open(vec![dossier::reader::Input::MadeUp {
        sample: "tiktok".to_owned(),
        records: 50_000,
        seed: 3,
    }]));
    window.step();
    assert_eq!(*window.state().state().route(), Route::Scanning);
    presses(&mut window, &[Key::Escape, Key::Escape], &mut asked);
    assert!(asked.closes);
    assert!(is_empty(&window));
}

#[test]
fn slow_presses_a_held_key_and_other_keys_between_go_back_only() {
    let (mut window, mut asked) = (at(Route::Overview), Asked::default());
    window.state_mut().send(Command::Go(Route::Times));
    window.run();
    presses(&mut window, &[Key::Escape], &mut asked);
    window.run_steps(6);
    presses(&mut window, &[Key::Escape, Key::ArrowDown, Key::Escape], &mut asked);
    window.run_steps(6);
    // The system tells of a held key again and again.
    for _ in 0..4 {
        window.event(key(true, Key::Escape));
        step(&mut window, &mut asked);
    }
    assert!(!asked.closes);
}
