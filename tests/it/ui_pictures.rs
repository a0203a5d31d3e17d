//! Pictures of every screen over real scans, for people who look at them; nothing is asserted.
//!
//! `DOSSIER_SHOTS` names the folder they go to; `DOSSIER_SHOTS_OF`, if it is set, names parts of
//! pictures' names, divided by commas: only pictures with all of one of them (joined by `+`) are
//! drawn. `DOSSIER_SHOTS=… cargo test --test it ui_pictures -- --ignored`.

use std::sync::LazyLock;
use std::time::{Duration, Instant};
use std::{env, fs};

use dossier::findings::Filter;
use dossier::i18n::{Lang, Texts};
use dossier::reader::Input;
use dossier::sample;
use dossier::settings::{TextSize, ThemeChoice};
use dossier::taxonomy::{Category, Kind};
use dossier::ui::app::Dossier;
use dossier::ui::command::{Command, HelpPart, RecordsOf, Route, Setting};
use egui::{Role, Theme, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::fixture::Folder;
use crate::ui::stage::{SMALL, WIDE, Wanted, shot};

type Window = Harness<'static, Dossier>;

/// Long enough to see most screens to their end, and as wide as large screens are.
const LONG: Vec2 = vec2(1100.0, 2000.0);
const HUGE: Vec2 = vec2(2560.0, 1200.0);
/// The picture in the readme.
const README: Vec2 = vec2(1100.0, 840.0);

/// The looks each screen is drawn in.
fn looks() -> Vec<Wanted> {
    let mut looks = Vec::new();
    for lang in Lang::ALL {
        for theme in [Theme::Light, Theme::Dark] {
            for size in [WIDE, SMALL, LONG] {
                looks.push(Wanted { lang, theme, size, text_size: 100 });
            }
        }
        for size in [WIDE, SMALL] {
            looks.push(Wanted { lang, theme: Theme::Light, size, text_size: 200 });
        }
    }
    looks.extend([HUGE, README].map(|size| Wanted { size, ..Wanted::default() }));
    looks
}

fn asked_for(name: &str) -> bool {
    let Ok(parts) = env::var("DOSSIER_SHOTS_OF") else { return true };
    parts.split(',').any(|part| part.split('+').all(|word| name.contains(word)))
}

/// A screen: its name in pictures, its address, and what is done on it before the picture.
struct Scene {
    name: &'static str,
    route: Route,
    act: fn(&mut Window),
}

fn scene(name: &'static str, route: Route) -> Scene {
    Scene { name, route, act: |_| {} }
}

fn without_export() -> Vec<Scene> {
    vec![
        scene("welcome", Route::Welcome),
        scene("howto", Route::HowTo(None)),
        scene("howto-one", Route::HowTo(Some("tiktok".to_owned()))),
        scene("settings", Route::Settings),
        scene("help", Route::Help(HelpPart::Start)),
    ]
}

fn searches_filter() -> Filter {
    Filter { kinds: vec![Kind::ActivitySearches], ..Filter::default() }
}

fn searches() -> Route {
    Route::Records(searches_filter().into())
}

fn with_export() -> Vec<Scene> {
    vec![
        scene("overview", Route::Overview),
        scene("category-activity", Route::Category(Category::Activity)),
        Scene {
            act: |window| {
                let row = window.query_all_by_role(Role::Button);
                let row = row.into_iter().find(|it| it.rect().width() > 400.0);
                if let Some(row) = row {
                    row.click();
                }
                settle(window);
            },
            ..scene("category-open", Route::Category(Category::Activity))
        },
        scene("category-device", Route::Category(Category::Device)),
        scene("category-money", Route::Category(Category::Money)),
        scene("category-unsorted", Route::Category(Category::Unsorted)),
        scene("records", Route::Records(RecordsOf::default())),
        scene("records-filtered", searches()),
        Scene { act: open_first, ..scene("record", Route::Records(RecordsOf::default())) },
        Scene {
            act: |window| {
                window.state_mut().send(Command::Copy("words".to_owned()));
                settle(window);
            },
            ..scene("notice", Route::Overview)
        },
        scene("times", Route::Times),
        scene("day", Route::Day(20_334)),
        scene("map", Route::Map(Filter::default())),
        scene("devices", Route::Devices),
        scene("firms", Route::Firms),
        scene("times-of", Route::TimesOf(searches_filter())),
        scene("compare", Route::Compare),
        scene("missing", Route::Missing),
        scene("letter", Route::Letter),
        scene("files", Route::Files),
        scene("sorting", Route::Sorting),
        Scene { act: first_part, ..scene("sorting-one", Route::Sorting) },
        scene("outline", Route::Outline),
        scene("save", Route::Save),
    ]
}

fn first_part(window: &mut Window) {
    let wrong = Lang::ALL.map(|lang| Texts::new(lang).get("sorting-wrong"));
    let starts = |it: &egui_kittest::Node<'_>| {
        let name = it.accesskit_node().label().unwrap_or_default();
        wrong.iter().any(|word| name.starts_with(word))
    };
    if let Some(button) = window.query_all_by_role(Role::Button).find(starts) {
        button.click();
    }
    settle(window);
}

fn open_first(window: &mut Window) {
    window.query_all_by_role(Role::ListItem).next().expect("a row").click();
    settle(window);
}

/// Lets the reader and the other threads go on until nothing is on its way any more.
fn settle(window: &mut Window) {
    static PENDING: LazyLock<Vec<String>> = LazyLock::new(|| {
        let ids = ["value-pending", "screen-save-making", "screen-scanning-title"];
        let texts = Lang::ALL.map(Texts::new);
        texts.iter().flat_map(|it| ids.map(|id| it.get(id))).collect()
    });
    let start = Instant::now();
    let mut quiet = 0;
    while quiet < 2 && start.elapsed() < Duration::from_mins(1) {
        std::thread::sleep(Duration::from_millis(20));
        window.run_ok();
        let seen = |text: &String| window.query_all_by_label(text).next().is_some();
        quiet = if PENDING.iter().any(seen) { 0 } else { quiet + 1 };
    }
}

fn dress(window: &mut Window, wanted: Wanted) {
    let theme = match wanted.theme {
        Theme::Light => ThemeChoice::Light,
        Theme::Dark => ThemeChoice::Dark,
    };
    let size = TextSize(wanted.text_size);
    let app = window.state_mut();
    for setting in [Setting::Theme(theme), Setting::Language(wanted.lang), Setting::TextSize(size)]
    {
        app.send(Command::Set(setting));
    }
    // The new text size holds before the window gets its size, which is in points of it.
    window.run_ok();
    window.set_size(wanted.size * 100.0 / f32::from(wanted.text_size));
    window.run_ok();
}

fn draw(window: &mut Window, of: &str, scenes: &[Scene]) {
    for wanted in looks() {
        let mut dressed = false;
        for scene in scenes {
            let name = wanted.name(&format!("{of}-{}", scene.name));
            if !asked_for(&name) {
                continue;
            }
            if !dressed {
                dress(window, wanted);
                dressed = true;
            }
            // Another screen between them, so that each is opened anew.
            for route in [Route::Settings, scene.route.clone()] {
                window.state_mut().send(Command::Go(route));
                window.run_ok();
            }
            settle(window);
            (scene.act)(window);
            shot(window, &name);
            // A message of this scene is not to stand in the next.
            let notices = window.state().state().notices().iter();
            let gone: Vec<_> = notices.map(|(id, _)| Command::DismissNotice(*id)).collect();
            for command in gone {
                window.state().send(command);
            }
        }
    }
}

fn open(input: Input) -> Window {
    let mut window = Wanted::default().open();
    window.state_mut().send(Command::Open(vec![input]));
    window.run_ok();
    settle(&mut window);
    window
}

#[test]
#[ignore = "draws pictures into the folder that DOSSIER_SHOTS names"]
fn before_a_file() {
    draw(&mut Wanted::default().open(), "none", &without_export());
}

#[test]
#[ignore = "draws pictures into the folder that DOSSIER_SHOTS names"]
fn samples() {
    for name in sample::names() {
        let records = sample::usual_records(name).expect("a number").min(20_000);
        let mut window = open(Input::MadeUp { sample: name.to_owned(), records, seed: 1 });
        draw(&mut window, name, &with_export());
    }
}

/// Somebody who lives in one town, works in the next and travels.
fn places() -> String {
    let spots = [
        (53.80, -1.55, 40),
        (53.48, -2.24, 25),
        (48.86, 2.35, 8),
        (41.9, 12.5, 5),
        (35.68, 139.7, 3),
    ];
    let mut rows = Vec::new();
    for (lat, lon, count) in spots {
        for at in 0..count {
            let (month, day) = (1 + at % 12, 1 + (at * 7) % 28);
            let near = f64::from(at % 5) * 0.004;
            rows.push(format!(
                r#"{{"timestamp":"2024-{month:02}-{day:02}T1{}:00:00Z","latitude":{:.4},"longitude":{:.4}}}"#,
                at % 10, lat + near, lon - near
            ));
        }
    }
    format!("[{}]", rows.join(","))
}

fn sign_ins() -> String {
    let row = |at: u32| {
        let device =
            ["iPhone14,5", "iPad", "Mozilla/5.0 (Windows NT 10.0; Win64; x64)"][at as usize % 3];
        let ip = ["81.2.69.142", "8.8.8.8", "192.0.2.7"][at as usize % 3];
        format!(
            r#"{{"login_time":"2024-05-{:02} 09:3{}:00","ip":"{ip}","device":"{device}"}}"#,
            1 + at,
            at % 10
        )
    };
    format!("[{}]", (0..14).map(row).collect::<Vec<_>>().join(","))
}

#[test]
#[ignore = "draws pictures into the folder that DOSSIER_SHOTS names"]
fn with_problems() {
    let folder = Folder::new("pictures");
    let good = "[{\"date\": \"2024-05-01 10:00:00\", \"query\": \"bread\", \"ip\": \"192.0.2.7\"}]";
    fs::write(folder.join("searches.json"), good).expect("written");
    fs::write(folder.join("broken.json"), "[{\"date\": \"2024-05-01\", \"query\": \"so")
        .expect("written");
    fs::write(folder.join("location_history.json"), places()).expect("written");
    fs::write(folder.join("login_history.json"), sign_ins()).expect("written");
    fs::write(folder.join("notes.txt"), "only words\nand more words\n").expect("written");
    fs::write(folder.join("unknown.bin"), [0_u8, 159, 146, 150, 7, 0, 1]).expect("written");
    fs::write(folder.join("stops.zip"), b"PK\x03\x04\x14\0\0\0\x08\0").expect("written");
    let mut window = open(Input::Path(folder.join("")));
    draw(&mut window, "problems", &with_export());
    let mut window = open(Input::Path(folder.join("nothing-here.zip")));
    draw(&mut window, "failed", &[scene("scanning", Route::Scanning)]);
}
