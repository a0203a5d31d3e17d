//! Questions of somebody who sees the window for the first time, each answered in at most four
//! clicks from the overview, by what stands on the screen alone.

use std::time::{Duration, Instant};

use dossier::reader::Input;
use dossier::ui::app::Dossier;
use dossier::ui::command::{Command, Route};
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{AccessKitNode, Queryable as _};
use serde_json::json;

use crate::scan::{Folder, zipped};
use crate::ui::stage::{TALL, Wanted, shot};
use crate::ui_atlas::wait;

const CLICKS_MAX: usize = 4;

/// A window at the overview of an export, and how often it was clicked.
struct Newcomer {
    window: Harness<'static, Dossier>,
    clicks: usize,
}

impl Newcomer {
    fn with(inputs: Vec<Input>) -> Self {
        // As tall as what one sees by scrolling.
        let mut window = Wanted { size: 2.0 * TALL, ..Wanted::default() }.open();
        window.state_mut().send(Command::Open(inputs));
        let start = Instant::now();
        while window.state().state().route() != &Route::Overview {
            assert!(start.elapsed() < Duration::from_mins(2), "it is not read");
            std::thread::sleep(Duration::from_millis(5));
            window.run_ok();
        }
        window.run_ok();
        Self { window, clicks: 0 }
    }

    /// Clicks the first button that is called so, or begins so.
    fn click(&mut self, label: &str) {
        self.press(Role::Button, label);
    }

    /// Ticks the first box that begins so, or takes the tick away.
    fn tick(&mut self, label: &str) {
        self.press(Role::CheckBox, label);
    }

    fn press(&mut self, role: Role, label: &str) {
        self.clicks += 1;
        let named = |whole: bool| {
            move |node: &AccessKitNode<'_>| {
                let fits = |it: String| if whole { it == label } else { it.starts_with(label) };
                node.role() == role && node.label().is_some_and(fits)
            }
        };
        let exact = self.window.query_all_by(named(true)).next();
        let found = exact.or_else(|| self.window.query_all_by(named(false)).next());
        found.unwrap_or_else(|| panic!("nothing to click is called {label}")).click();
        self.window.run_ok();
    }

    fn reads(&mut self, text: &str) {
        wait(&mut self.window, text);
        assert!(self.clicks <= CLICKS_MAX, "{} clicks", self.clicks);
    }
}

fn made_up(sample: &str) -> Vec<Input> {
    vec![Input::MadeUp { sample: sample.to_owned(), records: 3200, seed: 1 }]
}

#[test]
fn how_many_times_did_the_app_ask_for_my_location_on_one_day() {
    let mut it = Newcomer::with(made_up("ios"));
    it.reads("asked for your location 288 times on 3 Sep");
    it.click("Show me: Meituan asked for your location");
    it.reads("Location checks by apps");
}

#[test]
fn which_firm_has_my_email() {
    let folder = Folder::new("newcomer-firms");
    let lists = json!({"ig_custom_audiences_all_types": [
        {"advertiser_name": "Bright Shoes", "has_data_file_custom_audience": true,
         "has_remarketing_custom_audience": false, "has_in_person_store_visit": false},
        {"advertiser_name": "Cold Coffee", "has_data_file_custom_audience": true,
         "has_remarketing_custom_audience": false, "has_in_person_store_visit": false}
    ]});
    let name = "ads_information/instagram_ads_and_businesses/advertisers_using_your_activity_or_information.json";
    let zip = zipped(&[
        (name, lists.to_string().as_bytes()),
        (
            "personal_information/personal_information/personal_information.json",
            br#"{"profile_user":[{"string_map_data":{"Email":{"value":"me@mail.example"}}}]}"#,
        ),
    ]);
    let mut it = Newcomer::with(vec![Input::Path(folder.file("instagram.zip", &zip))]);
    it.click("Who else");
    it.reads("Firms that have you on a list");
    it.reads("Bright Shoes");
    it.reads("Cold Coffee");
    shot(&mut it.window, "newcomer-firms");
}

#[test]
fn what_is_missing() {
    let mut it = Newcomer::with(made_up("tiktok"));
    it.click("What is missing");
    it.reads("Not found in this export");
    it.reads("TikTok’s own privacy policy");
}

#[test]
fn a_page_for_my_mother_without_my_messages() {
    let folder = Folder::new("newcomer-page");
    let mut it = Newcomer::with(made_up("tiktok"));
    it.click("Save a summary");
    it.click("One page");
    it.tick("Messages and calls");
    let path = folder.path().join("for-mother.pdf");
    let field = it.window.get_by_role_and_label(Role::TextInput, "Folder and name");
    field.focus();
    it.window.run_ok();
    let field = it.window.get_by_role_and_label(Role::TextInput, "Folder and name");
    field.type_text(&path.display().to_string());
    it.window.run_ok();
    it.click("Save");
    it.reads("Saved, one page");
    let pdf = std::fs::read(&path).unwrap();
    assert!(pdf.starts_with(b"%PDF-"));
    let text = crate::pdf::text(&pdf);
    assert!(text.contains("What you watch, like and search 2,"), "{text}");
    assert!(text.contains("Messages and calls – – – –"), "its row counts nothing: {text}");
}
