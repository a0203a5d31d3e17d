//! Charts that are saved: every one of them as a drawing and as a picture of the same geometry.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use dossier::findings::Filter;
use dossier::i18n::Lang;
use dossier::reader::Input;
use dossier::taxonomy::Category;
use dossier::ui::app::Dossier;
use dossier::ui::command::{Command, Route};
use egui::Theme;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

use crate::fixture::Folder;
use crate::ui::stage::{TALL, Wanted, shot};

type Window = Harness<'static, Dossier>;

const PLACES: &str = r#"[
  {"timestamp": "2024-05-01T10:00:00Z", "latitude": 53.8008, "longitude": -1.5491},
  {"timestamp": "2024-05-02T11:00:00Z", "latitude": 53.8009, "longitude": -1.5492},
  {"timestamp": "2024-06-02T10:00:00Z", "latitude": 52.52, "longitude": 13.405}
]"#;
const SEARCHES: &str = r#"[
  {"date": "2024-05-01 21:00:00", "search_term": "rain boots"},
  {"date": "2024-05-03 22:00:00", "search_term": "<tea & cake>"}
]"#;

/// The first of May 2024.
const DAY: i32 = 19_844;

/// Saves of pixels for each point.
const SCALE: f32 = 2.0;

fn until(window: &mut Window, what: &str, mut holds: impl FnMut(&Window) -> bool) {
    let start = Instant::now();
    window.run_ok();
    while !holds(window) {
        assert!(start.elapsed() < Duration::from_mins(2), "{what}");
        std::thread::sleep(Duration::from_millis(5));
        window.run_ok();
    }
}

fn sees(window: &Window, label: &str) -> bool {
    window.query_all_by_label_contains(label).next().is_some()
}

fn go(window: &mut Window, route: Route, label: &str) {
    window.state_mut().send(Command::Go(route));
    until(window, label, |window| sees(window, label));
}

/// A window with an export of places and searches.
fn opened(wanted: Wanted, folder: &Folder, says: &str) -> Window {
    let mut window = Wanted { size: TALL, ..wanted }.open();
    let files = [("location_history.json", PLACES), ("search_history.json", SEARCHES)];
    for (name, text) in files {
        std::fs::write(folder.join(name), text).unwrap();
    }
    window.state_mut().send(Command::Open(vec![Input::Path(folder.join(""))]));
    until(&mut window, "the export is read", |window| sees(window, says));
    window
}

/// Saves by the button of this name, at a place that is typed.
fn save(window: &mut Window, button: &str, path: &Path) -> Vec<u8> {
    window.get_by_label(button).click();
    window.run();
    window.get_by_label("Where to, ending in .png or .svg").focus();
    window.run();
    window.get_by_label("Where to, ending in .png or .svg").type_text(path.to_str().unwrap());
    window.run();
    let name = button.replace([':', ' '], "-");
    shot(window, &format!("saving-{name}"));
    window.get_by_label("Save").click();
    // What is said above moves the screen, so it is waited for.
    let said = format!("Saved as {}", path.display());
    until(window, "the chart is saved", |window| sees(window, &said));
    std::fs::read(path).unwrap()
}

/// The value of an attribute of an element.
fn attribute<'a>(element: &'a str, name: &str) -> Option<&'a str> {
    let start = element.find(&format!(" {name}=\""))? + name.len() + 3;
    Some(&element[start..start + element[start..].find('"')?])
}

fn number(element: &str, name: &str) -> f32 {
    attribute(element, name).unwrap().parse().unwrap()
}

/// The drawing's elements, one a line.
fn elements<'a>(svg: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!("<{name} ");
    svg.lines().filter(|line| line.starts_with(&start)).collect()
}

/// What a drawing writes.
fn words(svg: &str) -> Vec<String> {
    let inside = |it: &&str| {
        let text = &it[it.find('>').unwrap() + 1..it.rfind("</text>").unwrap()];
        text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    };
    elements(svg, "text").iter().map(inside).collect()
}

/// Holds a picture against the drawing of the same chart: as large, and what is filled in one is
/// filled in the other. How many places were compared.
fn compare(svg: &str, png: &[u8]) -> usize {
    let picture = image::load_from_memory(png).unwrap().to_rgb8();
    let root = svg.lines().next().unwrap();
    let size = [number(root, "width"), number(root, "height")].map(|it| (it * SCALE) as u32);
    assert_eq!(picture.dimensions(), (size[0], size[1]));
    let mut compared = 0;
    // What is drawn last lies on top: text and marks on a bar are left out by a corner's place.
    for rect in elements(svg, "rect").into_iter().skip(1) {
        let fill = attribute(rect, "fill").unwrap();
        let (width, height) = (number(rect, "width"), number(rect, "height"));
        let badge = width < 40.0 && (width - height).abs() < 2.0;
        let sea = height > 300.0;
        if fill == "none" || rect.contains("opacity") || width < 6.0 || height < 6.0 || badge || sea
        {
            continue;
        }
        let x = ((number(rect, "x") + width / 2.0) * SCALE) as u32;
        let y = ((number(rect, "y") + height / 2.0) * SCALE) as u32;
        let [red, green, blue] = picture.get_pixel(x, y).0;
        // A bar lies on its track; the last one there counts.
        let above = elements(svg, "rect").into_iter().rev().find(|it| {
            let inside = |at: f32, from: &str, by: &str| {
                let from = number(it, from);
                at >= from && at <= from + number(it, by)
            };
            attribute(it, "x").is_some()
                && attribute(it, "fill") != Some("none")
                && inside(x as f32 / SCALE, "x", "width")
                && inside(y as f32 / SCALE, "y", "height")
        });
        let fill = attribute(above.unwrap(), "fill").unwrap();
        assert_eq!(format!("#{red:02x}{green:02x}{blue:02x}"), fill, "at {x}, {y}: {rect}");
        compared += 1;
    }
    compared
}

struct Case {
    route: Route,
    /// What the screen says when it is ready.
    ready: &'static str,
    button: &'static str,
    /// What the drawing writes.
    says: &'static [&'static str],
}

fn cases() -> [Case; 8] {
    const PLACE: &str = "Places you have been";
    [
        Case {
            route: Route::Overview,
            ready: "This export has",
            button: "Save this chart: What it is about",
            says: &[PLACE, "What you watch, like and search", "60%", "3"],
        },
        Case {
            route: Route::Overview,
            ready: "This export has",
            button: "Save this chart: How they got it",
            says: &["They recorded it"],
        },
        Case {
            route: Route::Times,
            ready: "See these records",
            button: "Save this chart: Hours of the week",
            says: &["Mon", "Sun", "00", "21", "Fewer records"],
        },
        Case {
            route: Route::Times,
            ready: "See these records",
            button: "Save this chart: Day by day",
            says: &["0", "1"],
        },
        Case {
            route: Route::Day(DAY),
            ready: "2 records",
            button: "Save this chart: Hour by hour",
            says: &["Wednesday, 1 May 2024"],
        },
        Case {
            route: Route::Day(DAY),
            ready: "2 records",
            button: "Save this chart: What it is about",
            says: &[PLACE, "50%", "Wednesday, 1 May 2024"],
        },
        Case {
            route: Route::Category(Category::Location),
            ready: "See every record here",
            button: "Save this chart: Day by day",
            says: &[PLACE],
        },
        Case {
            route: Route::Map(Filter::default()),
            ready: "2 places, 3 records",
            button: "Save the map as it is here",
            says: &["2 places, 3 records"],
        },
    ]
}

#[test]
fn every_chart_is_saved_as_a_drawing_and_as_a_picture_of_the_same_geometry() {
    let (folder, out) = (Folder::new("ui-saved"), Folder::new("ui-saved-to"));
    let mut window = opened(Wanted::default(), &folder, "This export has");
    let mut compared = 0;
    for (at, case) in cases().into_iter().enumerate() {
        go(&mut window, case.route, case.ready);
        let [svg, png] = ["svg", "png"]
            .map(|ending| save(&mut window, case.button, &out.join(&format!("{at}.{ending}"))));
        let svg = String::from_utf8(svg).unwrap();
        let written = words(&svg);
        for word in case.says {
            assert!(written.iter().any(|it| it.contains(word)), "{}: {written:?}", case.button);
        }
        assert!(written.iter().any(|it| it.contains("Made with Dossier on")), "{written:?}");
        let head: Vec<&str> = svg.lines().take(3).collect();
        assert!(head[0].contains("role=\"img\"") && head[0].contains("xml:lang=\"en\""));
        assert!(head[1].starts_with("<title id=\"title\">") && head[1].len() > 40, "{head:?}");
        assert!(head[2].starts_with("<desc id=\"summary\">") && head[2].len() > 40, "{head:?}");
        let fonts = elements(&svg, "text").into_iter().map(|it| attribute(it, "font-family"));
        assert!(fonts.flatten().all(|it| it.ends_with("sans-serif")), "a font that everybody has");
        compared += compare(&svg, &png);
        keep(&png, &svg, at);
    }
    assert!(compared > 100, "{compared} places compared");
}

/// Keeps what was saved where pictures are asked for.
fn keep(png: &[u8], svg: &str, at: usize) {
    let Some(folder) = std::env::var_os("DOSSIER_SHOTS").map(PathBuf::from) else { return };
    std::fs::write(folder.join(format!("saved-{at}.png")), png).unwrap();
    std::fs::write(folder.join(format!("saved-{at}.svg")), svg).unwrap();
}

#[test]
fn what_is_hidden_stays_hidden_in_the_file() {
    let (folder, out) = (Folder::new("ui-saved-hidden"), Folder::new("ui-saved-hidden-to"));
    let mut window = opened(Wanted::default(), &folder, "This export has");
    // A folder of no platform is called as the person called it.
    let name = folder.join("").file_name().unwrap().to_str().unwrap().to_owned();
    for (hides, path) in [(false, "shown.svg"), (true, "hidden.svg")] {
        if hides {
            window.state_mut().send(Command::ToggleHide);
        }
        go(&mut window, Route::Overview, "This export has");
        let svg = save(&mut window, "Save this chart: What it is about", &out.join(path));
        let svg = String::from_utf8(svg).unwrap();
        assert_eq!(svg.contains(&name), !hides);
        assert_eq!(svg.contains("••••"), hides);
    }
}

#[test]
fn a_chart_is_saved_as_it_looks_in_any_language_and_theme() {
    let (folder, out) = (Folder::new("ui-saved-dark"), Folder::new("ui-saved-dark-to"));
    let wanted = Wanted { lang: Lang::ZhHans, theme: Theme::Dark, ..Wanted::default() };
    let mut window = opened(wanted, &folder, "5");
    window.get_by_label("保存这张图表: 记录分类").click();
    window.run();
    let field = "保存到的路径，以 .png 或 .svg 结尾";
    window.get_by_label(field).focus();
    window.run();
    let path = out.join("dark.svg");
    window.get_by_label(field).type_text(path.to_str().unwrap());
    window.run();
    window.get_by_label("保存").click();
    until(&mut window, "the chart is saved", |_| path.exists());
    let svg = std::fs::read_to_string(path).unwrap();
    assert!(svg.contains("xml:lang=\"zh-Hans\"") && svg.contains("相关地点"));
    let bold: Vec<_> = words(&svg).into_iter().filter(|it| it.contains("占记录")).collect();
    assert!(bold.len() <= 1, "what is drawn twice to look bold is written once: {bold:?}");
    let back = svg.lines().nth(3).unwrap();
    assert!(attribute(back, "fill").unwrap() < "#404040", "{back}");
}

#[test]
fn a_name_tells_the_form() {
    use dossier::ui::drawing::Form;
    for (name, form) in [
        ("a.svg", Form::Svg),
        ("a.SVG", Form::Svg),
        ("a.png", Form::Png),
        ("a.b", Form::Png),
        ("svg", Form::Png),
    ] {
        assert_eq!(Form::of_name(name), form, "{name}");
    }
}
