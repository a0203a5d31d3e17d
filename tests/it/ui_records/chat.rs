//! Messages as a conversation, over chats that are really read.

use dossier::findings::{Filter, Order};
use dossier::i18n::{Arg, Texts};
use dossier::reader::Input;
use dossier::taxonomy::{Category, Kind};
use dossier::ui::app::Dossier;
use dossier::ui::command::{Command, RecordsOf, Route};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::scan::Folder;
use crate::ui::stage::{SMALL, Wanted, shot};
use crate::ui_atlas::wait;

/// A chat of which it is known who the owner is, and one of which it is not.
const CLIPS: &str = r#"{
    "Profile": {"Profile Information": {"ProfileMap": {"userName": "me_myself"}}},
    "Direct Messages": {"Chat History": {"ChatHistory": {
        "Chat History with anna:": [
            {"Date": "2025-03-01 20:00:00", "From": "anna", "Content": "are you coming"},
            {"Date": "2025-03-01 20:01:00", "From": "me_myself", "Content": "in ten minutes"}
        ],
        "Chat History with ben:": [
            {"Date": "2025-03-02 09:30:00", "From": "ben", "Content": "lost my keys"}
        ]
    }}}
}"#;
const CHAT: &str = "\
2025-03-01, 10:00 - Cleo: the first of two
2025-03-01, 10:01 - Dora: the second of two
2025-03-01, 10:02 - Cleo: a third one
";

fn opened(folder: &Folder, name: &str, text: &str) -> Harness<'static, Dossier> {
    let mut window = Wanted::default().open();
    let inputs = vec![Input::Path(folder.file(name, text.as_bytes()))];
    window.state_mut().send(Command::Open(inputs));
    wait(&mut window, "This export has");
    window
}

/// The chats in the order of the file.
fn chats() -> Route {
    let kinds = vec![Kind::MessagesPrivate, Kind::MessagesGroup];
    let filter = Filter { kinds, ..Filter::default() };
    Route::Records(RecordsOf { filter, order: Order::FileOrder })
}

#[test]
fn a_chat_reads_as_a_conversation_with_two_sides() {
    let folder = Folder::new("ui-chat");
    let mut window = opened(&folder, "user_data_tiktok.json", CLIPS);
    window.state_mut().send(Command::Go(Route::Category(Category::Messages)));
    wait(&mut window, "Read as conversations");
    window.get_by_label("Read as conversations").click();
    wait(&mut window, "in ten minutes");
    shot(&mut window, "chat");
    let said: Vec<String> = ["are you coming", "in ten minutes", "lost my keys"]
        .map(|it| window.get_by_label_contains(it).accesskit_node().label().unwrap_or_default())
        .into();
    let [asked, answered, other] = said.as_slice() else { panic!("three messages") };
    // Who wrote it comes first, the chat where another one begins, then the time.
    assert!(asked.starts_with("anna · ") && asked.contains("1 Mar 2025"), "{asked}");
    assert!(
        answered.starts_with("You · ") && !answered.split(": in").next().unwrap().contains("2025"),
        "{answered}"
    );
    assert!(other.starts_with("ben · ") && other.contains("2 Mar 2025"), "{other}");
    // What oneself wrote stands on the right.
    let left = |words: &str| written_at(&window, words);
    assert!(left("in ten minutes") > left("are you coming") + 100.0);
    assert!((left("lost my keys") - left("are you coming")).abs() < 1.0);
    // A message opens, and the list is a click away.
    window.get_by_label_contains("lost my keys").click();
    window.run_ok();
    let route = window.state().state().route().clone();
    assert!(matches!(route, Route::Record { .. }), "{route:?}");
    window.state_mut().send(Command::Back);
    wait(&mut window, "in ten minutes");
    window.get_by_label("As a list").click();
    wait(&mut window, "me_myself: in ten minutes");
}

/// Where words stand from the left, as they are painted.
fn written_at(window: &Harness<'_, Dossier>, words: &str) -> f32 {
    fn find(shape: &egui::Shape, words: &str) -> Option<f32> {
        match shape {
            egui::Shape::Vec(shapes) => shapes.iter().find_map(|it| find(it, words)),
            egui::Shape::Text(text) if text.galley.text() == words => Some(text.pos.x),
            _ => None,
        }
    }
    let shapes = &window.output().shapes;
    shapes.iter().find_map(|it| find(&it.shape, words)).expect("it is painted")
}

#[test]
fn of_nobody_is_it_said_that_it_is_you_where_that_is_not_known() {
    let folder = Folder::new("ui-chat-two");
    let mut window = opened(&folder, "WhatsApp Chat with Dora.txt", CHAT);
    window.state_mut().send(Command::Go(chats()));
    wait(&mut window, "a third one");
    for (who, words) in [("Cleo", "the first of two"), ("Dora", "the second of two")] {
        let said = window.get_by_label_contains(words).accesskit_node().label().unwrap_or_default();
        assert!(said.starts_with(who), "{said}");
    }
    assert!(
        (written_at(&window, "a third one") - written_at(&window, "the second of two")).abs() < 1.0
    );
    window.get_by_label("Hide private details").click();
    window.run();
    for words in ["Cleo", "Dora", "a third one"] {
        assert_eq!(window.query_all_by_label_contains(words).count(), 0, "{words}");
    }
}

#[test]
fn conversations_fit_every_window() {
    let folder = Folder::new("ui-chat-fits");
    for wanted in Wanted::all().chain([
        Wanted { size: SMALL, ..Wanted::default() },
        Wanted { size: SMALL, text_size: 200, ..Wanted::default() },
    ]) {
        let mut window = wanted.open();
        let path = folder.file("user_data_tiktok.json", CLIPS.as_bytes());
        window.state_mut().send(Command::Open(vec![Input::Path(path)]));
        while window.state().state().route() != &Route::Overview {
            std::thread::sleep(std::time::Duration::from_millis(5));
            window.run_ok();
        }
        window.state_mut().send(Command::Go(chats()));
        // Where the window is low the messages are below what is in sight.
        let texts = Texts::new(wanted.lang);
        let count = texts.with("screen-records-count", &[("count", Arg::Count(3))]);
        wait(&mut window, &count);
        shot(&mut window, &wanted.name("chat"));
    }
}
