//! The screen of ties, over exports that are really read.

use dossier::i18n::Lang;
use dossier::reader::Input;
use dossier::ui::app::Dossier;
use dossier::ui::command::{Command, Route};
use egui::Theme;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::{Harness, Node};

use crate::scan::Folder;
use crate::ties::{chats, clips};
use crate::ui::stage::{SMALL, TALL, Wanted, shot};
use crate::ui_atlas::wait;

pub(crate) fn open(folder: &Folder, wanted: Wanted, two: bool) -> Harness<'static, Dossier> {
    let address = "203.0.113.9";
    let clips = clips("+49 170 1234567", "me@mail.example", address);
    let mut inputs = vec![Input::Path(folder.file("clips.zip", &clips))];
    if two {
        let chats = chats("0170 1234567", address);
        inputs.push(Input::Path(folder.file("result.json", &chats)));
    }
    let mut window = wanted.open();
    window.state_mut().send(Command::Open(inputs));
    while window.state().state().route() != &Route::Overview {
        std::thread::sleep(std::time::Duration::from_millis(5));
        window.run_ok();
    }
    window.state_mut().send(Command::Go(Route::Ties));
    window
}

#[test]
fn ties_lead_to_their_records_in_each_export() {
    let folder = Folder::new("ui-ties");
    let mut window = open(&folder, Wanted { size: TALL, ..Wanted::default() }, true);
    wait(&mut window, "2 exports are compared");
    window.get_by_label_contains(" and 1 more");
    window.get_by_label("One phone number");
    window.get_by_label("+49 170 1234567");
    window.get_by_label("One device model");
    window.get_by_label("203.0.113.9: TikTok: 2 records").click();
    wait(&mut window, "2 chosen records");
    let Route::Records(of) = window.state().state().route() else { panic!("no list") };
    assert_eq!(of.filter.among.len(), 2);
    window.get_by_label("Back").click();
    wait(&mut window, "One phone number");
    window.state_mut().send(Command::ToggleHide);
    window.run();
    assert_eq!(window.query_all_by_label_contains("1234567").count(), 0);
    assert_eq!(window.query_all_by_label_contains("203.0.113").count(), 0);
    assert_eq!(window.query_all_by_label_contains("clips.zip").count(), 0);
}

#[test]
fn one_export_alone_says_what_it_takes() {
    let folder = Folder::new("ui-ties-one");
    let mut window = open(&folder, Wanted::default(), false);
    wait(&mut window, "One export is open");
    window.get_by_label("Add another export…");
    shot(&mut window, "ties-one");
}

#[test]
fn ties_in_other_languages_themes_and_sizes() {
    let folder = Folder::new("ui-ties-looks");
    let dark = Wanted { lang: Lang::ZhHans, theme: Theme::Dark, ..Wanted::default() };
    let large = Wanted { lang: Lang::De, size: SMALL, text_size: 200, ..Wanted::default() };
    for (wanted, label) in [
        (Wanted::default(), "2 exports are compared"),
        (dark, "比较 2 份导出"),
        (large, "2 Exporte werden verglichen"),
    ] {
        let mut window = open(&folder, wanted, true);
        wait(&mut window, label);
        shot(&mut window, &wanted.name("ties"));
        window.state_mut().send(Command::Go(Route::Devices));
        wait(&mut window, "iPhone 13");
        shot(&mut window, &wanted.name("devices-of-two"));
    }
}

#[test]
fn a_device_of_two_platforms_says_who_names_it() {
    let folder = Folder::new("ui-ties-devices");
    let mut window = open(&folder, Wanted { size: TALL, ..Wanted::default() }, true);
    window.state_mut().send(Command::Go(Route::Devices));
    wait(&mut window, "Named by");
    assert_eq!(window.query_all_by_label("iPhone 13").count(), 1);
}

#[test]
fn countries_of_registration_are_a_layer_beside_the_map() {
    let folder = Folder::new("ui-ties-map");
    let places =
        r#"[{"timestamp": "2024-05-01T10:00:00Z", "latitude": 53.8008, "longitude": -1.5491}]"#;
    let places = folder.file("both/location_history.json", places.as_bytes());
    let address = "8.8.8.8";
    let clips = clips("+49 170 1234567", "me@mail.example", address);
    folder.file("both/clips.zip", &clips);
    for wanted in [
        Wanted { size: TALL, ..Wanted::default() },
        Wanted { lang: Lang::ZhHans, theme: Theme::Dark, size: TALL, ..Wanted::default() },
    ] {
        let mut window = wanted.open();
        let inputs = [places.clone(), folder.path().join("both/clips.zip")].map(Input::Path);
        window.state_mut().send(Command::Open(inputs.into()));
        while window.state().state().route() != &Route::Overview {
            std::thread::sleep(std::time::Duration::from_millis(5));
            window.run_ok();
        }
        window.state_mut().send(Command::Go(Route::Map(dossier::findings::Filter::default())));
        let english = wanted.lang == Lang::En;
        wait(&mut window, if english { "United States, , 2" } else { "美国" });
        shot(&mut window, &wanted.name("map-registered"));
        let word = if english { "Show me: Sign-ins" } else { "登录记录" };
        let ends = |it: &Node<'_>| it.accesskit_node().label().is_some_and(|it| it.ends_with(word));
        let way = window.query_all_by_role(egui::Role::Button).rev().find(ends);
        way.expect("the way to the sign-ins").click();
        window.run_ok();
        assert_eq!(*window.state().state().route(), Route::Devices);
    }
}
