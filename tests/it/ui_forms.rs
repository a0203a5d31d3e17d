//! Saving in other forms than pages: tables and lines of all records, from the window.

use std::io::{Cursor, Read as _};
use std::path::Path;
use std::time::{Duration, Instant};

use dossier::reader::Input;
use dossier::ui::app::Dossier;
use dossier::ui::command::{Command, Route};
use dossier::ui::summary::Form;
use egui::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

use crate::fixture::Folder;
use crate::ui::stage::{TALL, Wanted};
use crate::ui_atlas::wait;

const SIGN_INS: &str = r#"[
  {"login_time": "2024-05-01 10:00:00", "ip": "8.8.8.8", "device": "iPhone14,5"},
  {"login_time": "2024-05-03 10:00:00", "ip": "8.8.4.4", "device": "iPad"}
]"#;

fn saved(form: &str, typed: &Path, seen: &str) -> Harness<'static, Dossier> {
    let folder = Folder::new("ui-forms-export");
    std::fs::write(folder.join("login_history.json"), SIGN_INS).unwrap();
    let mut window = Wanted { size: TALL, ..Wanted::default() }.open();
    window.state_mut().send(Command::Open(vec![Input::Path(folder.join(""))]));
    wait(&mut window, "This export has");
    window.state_mut().send(Command::Go(Route::Save));
    wait(&mut window, "Folder and name");
    window.get_by_role_and_label(Role::Button, form).click_accesskit();
    window.run_ok();
    let name = "Folder and name";
    window.get_by_role_and_label(Role::TextInput, name).focus();
    window.run_ok();
    let field = window.get_by_role_and_label(Role::TextInput, name);
    field.type_text(&typed.display().to_string());
    window.run_ok();
    window.get_by_role_and_label(Role::Button, "Save").click_accesskit();
    let start = Instant::now();
    while window.query_all_by_label_contains(seen).next().is_none() {
        assert!(start.elapsed() < Duration::from_mins(2), "{seen} does not come");
        std::thread::sleep(Duration::from_millis(5));
        window.run_ok();
    }
    window
}

#[test]
fn tables_are_saved_as_one_file_with_its_own_ending_and_without_private_values() {
    let folder = Folder::new("ui-forms");
    let _window = saved("Tables (CSV)", &folder.join("out.pdf"), "Saved, 2 records");
    assert_eq!(folder.names(), ["out.zip"]);
    let bytes = std::fs::read(folder.join("out.zip")).unwrap();
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    zip.by_name("device.sign_ins.csv").unwrap().read_to_string(&mut text).unwrap();
    assert_eq!(text.lines().count(), 3, "{text}");
    assert!(text.contains("2024-05-03T10:00:00Z") && !text.contains("8.8.4.4"), "{text}");
}

#[test]
fn records_are_saved_line_by_line_without_private_values() {
    let folder = Folder::new("ui-forms");
    let _window = saved("Records", &folder.join("out"), "Saved, 2 records");
    assert_eq!(folder.names(), ["out.ndjson"]);
    let text = std::fs::read_to_string(folder.join("out.ndjson")).unwrap();
    for line in text.lines() {
        let line: serde_json::Value = serde_json::from_str(line).unwrap();
        assert_eq!(line["kind"], "device.sign_ins");
        assert!(!line["fields"].as_array().unwrap().is_empty());
    }
    assert!(!text.contains("8.8.4.4") && !text.contains("8.8.8.8"), "{text}");
}

#[test]
fn a_web_page_is_saved_as_one() {
    let folder = Folder::new("ui-forms");
    let _window = saved("Web page", &folder.join("out.html"), "Saved as");
    let text = std::fs::read_to_string(folder.join("out.html")).unwrap();
    assert!(text.starts_with("<!DOCTYPE html>") || text.starts_with("<!doctype html>"));
}

#[test]
fn a_path_gets_the_ending_of_the_form() {
    let cases = [
        (Form::Pdf, "a.csv", "a.pdf"),
        (Form::Pdf, "my.summary", "my.summary.pdf"),
        (Form::Page, "a", "a.html"),
        (Form::Tables, "a.ZIP", "a.ZIP"),
        (Form::Records, "a.pdf", "a.ndjson"),
    ];
    for (form, typed, wanted) in cases {
        assert_eq!(form.with_ending(Path::new(typed)), Path::new(wanted));
    }
}
