//! How records are shown: who did it, single values by their names, and what a search found.

use dossier::findings::{Answer, Filter, Order, Question, RecordRow};
use dossier::reader::Place;
use dossier::reader::frame::ScanOptions;
use dossier::taxonomy::{Kind, Origin};

use crate::fixture::Folder;
use crate::scan::{Scanned, scan_as};

fn made_up(sample: &str) -> (Scanned, Folder) {
    let folder = Folder::new("shown");
    let (name, bytes) = dossier::sample::in_memory(sample, 2_000, 7).unwrap();
    std::fs::write(folder.join(&name), &bytes).unwrap();
    (scan_as(&[folder.join(&name)], Place::Thread, ScanOptions::default()), folder)
}

fn of_kind(it: &mut Scanned, kind: Kind) -> Vec<RecordRow> {
    it.rows(Filter { kinds: vec![kind], ..Filter::default() }, Order::FileOrder)
}

#[test]
fn an_apps_record_says_which_app() {
    let (mut it, _folder) = made_up("ios");
    let actors: Vec<String> =
        it.findings().actors.iter().filter_map(|it| it.name.clone()).collect();
    let rows = of_kind(&mut it, Kind::LocationChecks);
    assert!(!rows.is_empty());
    for row in rows {
        assert!(!row.who.is_empty() && row.who != row.title, "{:?}", row.title);
        let by_id = row.who.inner().contains('.');
        assert!(by_id || actors.iter().any(|it| it == row.who.inner()));
    }
}

#[test]
fn a_message_says_who_wrote_it_and_what_others_wrote_others_told() {
    let (mut it, _folder) = made_up("tiktok");
    let rows = of_kind(&mut it, Kind::MessagesPrivate);
    let told = |origin: Origin| rows.iter().filter(|it| it.origin == origin).count();
    assert!(told(Origin::Told) > 0 && told(Origin::Others) > 0);
    for row in rows.iter().filter(|it| it.origin == Origin::Others) {
        let chat = row.detail.inner();
        assert!(chat.contains(row.who.inner()), "{chat}: {:?}", row.who);
    }
}

#[test]
fn single_values_are_known_by_their_names() {
    let (mut it, _folder) = made_up("tiktok");
    let about = of_kind(&mut it, Kind::AboutNames);
    assert!(about.iter().any(|it| it.is_fact));
    assert!(about.iter().filter(|it| it.is_fact).all(|it| !it.title_field.is_empty()));
    assert!(!of_kind(&mut it, Kind::ActivityWatched).iter().any(|it| it.is_fact));
}

#[test]
fn a_search_shows_a_field_and_never_a_torn_piece_of_the_file() {
    let folder = Folder::new("shown-search");
    let long = "x".repeat(300);
    let text = format!(
        r#"[{{"Date":"2024-05-01","Title":"{long} Noodle \u00fcber all {long}","Link":"https://a.example/1"}},
        {{"Date":"2024-05-02","Title":"plain","Noodles":"2"}}]"#
    );
    std::fs::write(folder.join("posts.json"), text).unwrap();
    let mut it = scan_as(&[folder.join("")], Place::Thread, ScanOptions::default());
    for (sought, expected) in
        [("noodle", vec![("Title", "Noodle"), ("Noodles", "")]), ("über", vec![("Title", "über")])]
    {
        let question = Question::Search {
            text: sought.to_owned(),
            initials: false,
            filter: Filter::default(),
            limit: 10,
        };
        let Answer::Hits { hits, .. } = it.ask(&question) else { panic!("no hits") };
        let found: Vec<_> = hits
            .iter()
            .map(|hit| {
                let around = hit.around.inner();
                assert!(!around.contains(['"', '{', '\\']), "{around}");
                let (from, to) = (hit.matched.0 as usize, hit.matched.1 as usize);
                (hit.field.inner(), &around[from..to])
            })
            .collect();
        assert_eq!(found, expected, "{sought}");
    }
}
