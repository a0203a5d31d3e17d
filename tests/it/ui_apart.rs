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

/// Opens two exports of one app and compares them.
fn compared(folder: &Folder, files: &[(&str, String); 2]) -> Window {
    let mut window = Wanted { size: TALL, ..Wanted::default() }.open();
    for (name, text) in files {
        std::fs::write(folder.join(name), text).unwrap();
    }
    let inputs = files.iter().map(|it| Input::Path(folder.join(it.0))).collect();
    window.state_mut().send(Command::Open(inputs));
    wait(&mut window, "one export in parts, or copies from different dates?");
    window.get_by_label("Compare them").click();
    wait(&mut window, "Kind by kind");
    window
}

/// A report of the same moments, each late in the evening of UTC, on another clock.
fn late(stamps: &[String]) -> String {
    let mut lines = String::new();
    for (at, stamp) in stamps.iter().enumerate() {
        for (kind, second) in [("intervalBegin", 0), ("intervalEnd", 1)] {
            let moment = stamp.replace(":00.000", &format!(":0{second}.000"));
            writeln!(
                lines,
                r#"{{"accessor":{{"identifier":"com.example.app","identifierType":"bundleID"}},"category":"camera","identifier":"{at}-{stamp}","kind":"{kind}","timeStamp":"{moment}","type":"access"}}"#
            )
            .unwrap();
        }
    }
    lines
}

#[test]
fn a_clock_that_the_later_one_writes_in_makes_nothing_new_or_gone() {
    let utc: Vec<String> = (1..=4).map(|day| format!("2025-09-{day:02}T22:30:00.000Z")).collect();
    let berlin: Vec<String> =
        (2..=5).map(|day| format!("2025-09-{day:02}T00:30:00.000+02:00")).collect();
    let names = ["App_Privacy_Report_2025-09-05.ndjson", "App_Privacy_Report_2025-09-06.ndjson"];
    let folder = Folder::new("ui-apart-clocks");
    let window = compared(&folder, &[(names[0], late(&utc)), (names[1], late(&berlin))]);
    for head in ["New since the earlier one", "No longer there"] {
        assert_eq!(window.query_all_by_label_contains(head).count(), 0, "{head}");
    }
    // A record more is found, though the others moved by a day.
    let mut more = berlin;
    more.push("2025-09-09T10:00:00.000+02:00".to_owned());
    let folder = Folder::new("ui-apart-clocks-more");
    let mut window = compared(&folder, &[(names[0], late(&utc)), (names[1], late(&more))]);
    wait(&mut window, "New since the earlier one");
    wait(&mut window, "Camera, mic and photo access, 1");
    assert_eq!(window.query_all_by_label_contains("No longer there").count(), 0);
    // And one that is gone.
    let folder = Folder::new("ui-apart-clocks-gone");
    let window = compared(&folder, &[(names[0], late(&utc)), (names[1], late(&more[1..]))]);
    window.get_by_label_contains("No longer there");
}

#[test]
fn times_without_a_clock_that_moved_by_hours_are_the_same_times() {
    let watched = |times: &[&str]| {
        let rows: Vec<String> = times
            .iter()
            .map(|it| {
                format!(r#"{{"Date":"{it}","Link":"https://www.tiktokv.com/share/video/7/"}}"#)
            })
            .collect();
        format!(
            r#"{{"Activity":{{"Video Browsing History":{{"VideoList":[{}]}}}}}}"#,
            rows.join(",")
        )
    };
    let before = ["2025-09-01 20:00:00", "2025-09-02 23:00:00", "2025-09-04 20:00:00"];
    let moved = ["2025-09-02 04:00:00", "2025-09-03 07:00:00", "2025-09-05 04:00:00"];
    let names = ["user_data_tiktok.json", "user_data_tiktok (1).json"];
    let folder = Folder::new("ui-apart-hours");
    let window = compared(&folder, &[(names[0], watched(&before)), (names[1], watched(&moved))]);
    for head in ["New since the earlier one", "No longer there"] {
        assert_eq!(window.query_all_by_label_contains(head).count(), 0, "{head}");
    }
    let mut more = moved.to_vec();
    more.push("2025-09-07 10:00:00");
    let folder = Folder::new("ui-apart-hours-more");
    let mut window = compared(&folder, &[(names[0], watched(&before)), (names[1], watched(&more))]);
    wait(&mut window, "Watched, read and heard, 1");
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
