//! Two exports of one app opened together: the question, one alone, and one beside the other.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use dossier::reader::Input;
use dossier::ui::app::Dossier;
use dossier::ui::command::{Command, Route};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

use crate::fixture::Folder;
use crate::ui::stage::{TALL, Wanted};
use crate::ui_atlas::wait;

type Window = Harness<'static, Dossier>;

/// A report of these days of September 2025, an access to the camera on each.
fn report(days: std::ops::RangeInclusive<u8>) -> String {
    let mut lines = String::new();
    for day in days {
        for (at, kind) in ["intervalBegin", "intervalEnd"].into_iter().enumerate() {
            writeln!(
                lines,
                r#"{{"accessor":{{"identifier":"com.example.app","identifierType":"bundleID"}},"category":"camera","identifier":"{day}","kind":"{kind}","timeStamp":"2025-09-{day:02}T10:00:0{at}.000+02:00","type":"access"}}"#
            )
            .unwrap();
        }
    }
    lines
}

fn opened(folder: &Folder) -> Window {
    let mut window = Wanted { size: TALL, ..Wanted::default() }.open();
    let names = ["App_Privacy_Report_2025-09-05.ndjson", "App_Privacy_Report_2025-09-09.ndjson"];
    for (name, days) in names.iter().zip([1..=4, 3..=9]) {
        std::fs::write(folder.join(name), report(days)).unwrap();
    }
    let inputs = names.iter().map(|it| Input::Path(folder.join(it))).collect();
    window.state_mut().send(Command::Open(inputs));
    wait(&mut window, "one export in parts, or copies from different dates?");
    window
}

#[test]
fn they_can_belong_together() {
    let folder = Folder::new("ui-apart");
    let mut window = opened(&folder);
    window.get_by_label("One export in parts").click();
    window.run();
    assert_eq!(window.query_all_by_label_contains("copies from different dates").count(), 0);
    window.get_by_label_contains("in 2 files");
}

#[test]
fn one_of_them_can_be_read_alone() {
    let folder = Folder::new("ui-apart");
    let mut window = opened(&folder);
    window.get_by_label("Only App_Privacy_Report_2025-09-09.ndjson").click();
    wait(&mut window, "This export has 7 records");
    assert_eq!(window.query_all_by_label_contains("copies from different dates").count(), 0);
}

#[test]
fn they_can_be_compared_and_lead_to_their_records() {
    let folder = Folder::new("ui-apart");
    let mut window = opened(&folder);
    window.get_by_label("Compare them").click();
    wait(&mut window, "New since the earlier one");
    assert_eq!(*window.state().state().route(), Route::Compare);
    for head in ["up to 4 Sep 2025", "up to 9 Sep 2025"] {
        assert!(window.query_all_by_label_contains(head).count() > 0, "{head}");
    }
    // The second and the first were in the earlier one only, and that one is opened for them.
    window.get_by_label_contains("No longer there");
    let gone = window.query_all_by_label_contains("Camera, mic and photo access, 2");
    gone.last().unwrap().click();
    // Its overview says the same number before the list is there.
    let start = Instant::now();
    while !matches!(window.state().state().route(), Route::Records(_)) {
        assert!(start.elapsed() < Duration::from_mins(2), "the list does not come");
        std::thread::sleep(Duration::from_millis(5));
        window.run_ok();
    }
    wait(&mut window, "4 records");
}

#[test]
fn what_is_new_has_the_number_of_the_list_that_it_opens() {
    let folder = Folder::new("ui-apart-new");
    let mut window = opened(&folder);
    window.get_by_label("Compare them").click();
    wait(&mut window, "New since the earlier one");
    // Of the fifth to the ninth; the list begins behind the last of the fourth.
    wait(&mut window, "Camera, mic and photo access, 5");
    window.get_by_label("Camera, mic and photo access, 5").click();
    window.run_ok();
    wait(&mut window, "Remove this filter: From 4 Sep 2025");
    wait(&mut window, "5 records");
}

#[test]
fn parts_of_one_export_raise_no_question() {
    let folder = Folder::new("ui-apart-parts");
    let mut window = Wanted { size: TALL, ..Wanted::default() }.open();
    let names = ["App_Privacy_Report_2025-09-05.ndjson", "StreamingHistory_music_0.json"];
    let played =
        r#"[{"endTime":"2024-05-01 10:00","artistName":"A","trackName":"B","msPlayed":9}]"#;
    std::fs::write(folder.join(names[0]), report(1..=4)).unwrap();
    std::fs::write(folder.join(names[1]), played).unwrap();
    std::fs::write(folder.join("StreamingHistory_music_1.json"), played.replace('A', "C")).unwrap();
    let names = names.into_iter().chain(["StreamingHistory_music_1.json"]);
    let inputs = names.map(|it| Input::Path(folder.join(it))).collect();
    window.state_mut().send(Command::Open(inputs));
    wait(&mut window, "exports have");
    assert_eq!(window.query_all_by_label_contains("copies from different dates").count(), 0);
}
