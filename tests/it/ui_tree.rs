//! What a screen reader is told of each screen, as text: every heading and control with its name, in
//! order. `DOSSIER_UPDATE=1` writes the files anew; a changed line is a changed screen.

use std::fmt::Write as _;
use std::path::PathBuf;

use dossier::findings::Filter;
use dossier::i18n::Lang;
use dossier::taxonomy::Category;
use dossier::ui::app::Dossier;
use dossier::ui::command::{Command, HelpPart, RecordsOf, Route};
use egui::accesskit::{Action, Role};
use egui::vec2;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::scan::Folder;
use crate::ui::made_up::results;
use crate::ui::stage::Wanted;

/// Labels that are numbers or dates of this computer change nothing about a screen.
const SCREENS: [(&str, Route); 17] = [
    ("welcome", Route::Welcome),
    ("overview", Route::Overview),
    ("category", Route::Category(Category::Activity)),
    ("times", Route::Times),
    ("devices", Route::Devices),
    ("firms", Route::Firms),
    ("missing", Route::Missing),
    ("compare", Route::Compare),
    ("ties", Route::Ties),
    ("files", Route::Files),
    ("sorting", Route::Sorting),
    ("settings", Route::Settings),
    ("help", Route::Help(HelpPart::Start)),
    ("howto", Route::HowTo(None)),
    ("guide", Route::Guide),
    ("letter", Route::Letter),
    ("save", Route::Save),
];

type Window = Harness<'static, Dossier>;

/// A window in which a whole screen is seen.
const WANTED: Wanted = Wanted {
    lang: Lang::En,
    theme: egui::Theme::Light,
    size: vec2(2200.0, 3800.0),
    text_size: 100,
};

/// Screens that ask the reader first, over two exports that are really read.
fn answered() -> Vec<(&'static str, Window)> {
    let folder = Folder::new("ui-tree");
    let record = Route::Record { record: 0, of: RecordsOf::default(), at: u64::MAX };
    let screens = [
        ("ties-of-two", Route::Ties, "2 exports are compared"),
        ("devices-of-two", Route::Devices, "2 sign-ins"),
        ("record", record, "Where it comes from"),
        ("outline", Route::Outline, "Copy it"),
    ];
    let open = |(name, route, label): (&'static str, Route, &str)| {
        let mut window = crate::ui_ties::open(&folder, WANTED, true);
        window.state_mut().send(Command::Go(route));
        crate::ui_atlas::wait(&mut window, label);
        (name, window)
    };
    screens.into_iter().map(open).collect()
}

/// The screens that need no reader, by name.
pub(crate) fn routes() -> Vec<(&'static str, Route)> {
    let mut all = SCREENS.to_vec();
    all.push(("records", Route::Records(RecordsOf::default())));
    all.push(("map", Route::Map(Filter::default())));
    all
}

/// Headings and controls behind the first heading, a line each, and what is wrong with them.
fn tree(window: &Window) -> (String, Vec<String>) {
    let (mut text, mut wrong) = (String::new(), Vec::new());
    let (mut last, mut inside) = (0, false);
    for node in window.query_all_by(|_| true) {
        let node = node.accesskit_node();
        let role = node.role();
        let label = node.label().unwrap_or_default();
        inside |= role == Role::Heading;
        if !inside || role == Role::Link && label.starts_with("On this computer only") {
            continue;
        }
        if role == Role::Heading {
            let level = node.data().level().unwrap_or(0);
            if level == 0 || level > last + 1 {
                wrong.push(format!("heading {label}: level {level} after {last}"));
            }
            last = level;
            writeln!(text, "{} {label}", "#".repeat(level)).unwrap();
            continue;
        }
        let used = node.data().supports_action(Action::Click) || role == Role::TextInput;
        // The image of a chart takes the keyboard, and says its numbers.
        let picture = matches!(role, Role::Image | Role::GraphicsDocument | Role::Grid);
        if !used && !picture || role == Role::ScrollBar {
            continue;
        }
        if label.trim().is_empty() {
            wrong.push(format!("{role:?} has no name"));
        }
        writeln!(text, "{role:?}: {label}").unwrap();
    }
    (text, wrong)
}

#[test]
fn every_screen_says_its_headings_and_controls() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots");
    let update = std::env::var_os("DOSSIER_UPDATE").is_some();
    let mut failed = Vec::new();
    let made_up = routes().into_iter().map(|(name, route)| (name, WANTED.with(results(), route)));
    for (name, window) in made_up.chain(answered()) {
        let (text, wrong) = tree(&window);
        failed.extend(wrong.into_iter().map(|it| format!("{name}: {it}")));
        assert!(text.starts_with("# "), "{name} begins with its title: {text}");
        assert_eq!(text.matches("\n# ").count(), 0, "{name} has one title");
        let path = folder.join(format!("tree-{name}.txt"));
        if update {
            std::fs::write(&path, &text).unwrap();
        } else {
            let kept = std::fs::read_to_string(&path).unwrap_or_default();
            if kept != text {
                failed.push(format!("{name} has changed; it says now:\n{text}"));
            }
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}
