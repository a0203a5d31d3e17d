//! What is said of an export is true of its records: nothing is called what it is not, and nothing
//! is spoken of that is not there.

use dossier::findings::{Company, Filter};
use dossier::i18n::{Lang, Texts};
use dossier::insight::{Claim, ClaimState, Results};
use dossier::report::{self, Choices, Preset};
use dossier::taxonomy::Kind;
use dossier::text::Untrusted;

use crate::platforms::{kinds, platforms, scan_zip};
use crate::results::rich;

const SIGN_INS: &str = "security_and_login_information/login_and_profile_creation";

/// The words of a summary in English, one after the other.
fn words(results: &Results, preset: Preset) -> String {
    words_in(results, preset, Lang::En)
}

fn words_in(results: &Results, preset: Preset, lang: Lang) -> String {
    let choices = Choices { preset, ..Choices::default() };
    let text = report::text(results, &[], &choices, &Texts::new(lang));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Findings with these kinds only, a hundred records each.
fn of_kinds(kinds: &[Kind]) -> Results {
    let mut results = rich();
    let found = &mut results.findings;
    let like = found.kinds[0].clone();
    let count = |kind: &Kind| dossier::findings::KindCount {
        kind: *kind,
        level: kind.level(),
        records: 100,
        sensitive: 0,
        undated: 0,
        day_only: 0,
        origins: [0, 100, 0, 0, 0],
        ..like.clone()
    };
    found.kinds = kinds.iter().map(count).collect();
    found.totals.records = 100 * kinds.len() as u64;
    (found.months, found.hours, found.actors) = (Vec::new(), Vec::new(), Vec::new());
    results.insights.notable.clear();
    results
}

#[test]
fn what_lies_beside_sign_ins_is_none() {
    let of = |key: &str, field: &str| {
        format!(
            r#"{{"{key}":[{{"title":"","string_map_data":{{"{field}":{{"href":"","value":"","timestamp":1704103200}}}}}}]}}"#
        )
    };
    let file = |name: &str| format!("{SIGN_INS}/{name}.json");
    let files = [
        (file("login_activity"), of("account_history_login_history", "Time")),
        (file("password_change_activity"), of("account_history_password_change_history", "Time")),
        (
            file("profile_status_changes"),
            of("account_history_account_active_status_changes", "Time"),
        ),
    ];
    let given: Vec<(&str, &[u8])> =
        files.iter().map(|it| (it.0.as_str(), it.1.as_bytes())).collect();
    let scanned = scan_zip(&given);
    assert_eq!(platforms(&scanned), ["instagram"]);
    assert_eq!(kinds(&scanned, &files[0].0), [("device.sign_ins", 1)]);
    assert_eq!(kinds(&scanned, &files[1].0), [("device.security", 1)]);
    assert_eq!(kinds(&scanned, &files[2].0), [("usage.settings", 1)]);
}

#[test]
fn a_service_that_was_opened_is_no_sign_in() {
    let log = "Takeout/Access Log Activity/Activities - A list of services.csv";
    let rows = "Gaia ID,Activity Timestamp,IP Address,Product Name,Activity Type\n\
        1,2024-01-01 10:00:00 UTC,192.0.2.10,Gmail,Page View\n\
        1,2024-01-02 10:00:00 UTC,198.51.100.23,Search,Page View\n";
    let activity = r#"[{"header":"YouTube","title":"V","titleUrl":"https://y.example/watch?v=1","time":"2024-01-01T10:00:00Z","products":["YouTube"]}]"#;
    let other = "Takeout/My Activity/YouTube/MyActivity.json";
    let scanned = scan_zip(&[(log, rows.as_bytes()), (other, activity.as_bytes())]);
    assert_eq!(platforms(&scanned), ["google-takeout"]);
    assert_eq!(kinds(&scanned, log), [("device.network", 2)]);
    assert!(scanned.findings().sign_in_countries.is_empty());
}

#[test]
fn an_account_that_was_made_is_no_sign_in() {
    let file = |name: &str, of: &str, body: &str| {
        (format!("data/{name}.js"), format!("window.YTD.{of}.part0 = [{{{body}}}]"))
    };
    let files = [
        file(
            "account",
            "account",
            r#""account":{"email":"a@b.example","createdVia":"web","username":"a","accountId":"1","createdAt":"2012-03-04T05:06:07.000Z","accountDisplayName":"A"}"#,
        ),
        file(
            "account-creation-ip",
            "account_creation_ip",
            r#""accountCreationIp":{"accountId":"1","userCreationIp":"192.0.2.10"}"#,
        ),
        file(
            "ip-audit",
            "ip_audit",
            r#""ipAudit":{"accountId":"1","createdAt":"2023-03-04T05:06:07.000Z","loginIp":"192.0.2.11"}"#,
        ),
    ];
    let given: Vec<(&str, &[u8])> =
        files.iter().map(|it| (it.0.as_str(), it.1.as_bytes())).collect();
    let scanned = scan_zip(&given);
    assert_eq!(platforms(&scanned), ["x"]);
    assert_eq!(kinds(&scanned, &files[1].0), [("device.network", 1)]);
    assert_eq!(kinds(&scanned, &files[2].0), [("device.sign_ins", 1)]);
    let of_account = kinds(&scanned, &files[0].0);
    assert!(of_account.iter().all(|it| it.0 != "device.sign_ins"), "{of_account:?}");
}

#[test]
fn a_last_known_place_is_one_record_with_its_time() {
    let place = r#"{"account_history_imprecise_last_known_location":[{"title":"","string_map_data":{"Imprecise Latitude":{"href":"","value":"48.86","timestamp":0},"Imprecise Longitude":{"href":"","value":"2.29","timestamp":0},"GPS Time Uploaded":{"href":"","value":"","timestamp":1704535200}}}]}"#;
    let of_interest = r#"{"label_values":[{"label":"Locations of interest","vec":[{"value":"A"},{"value":"B"}]},{"label":"Usage explanation","value":"They are used for this."}],"fbid":"1"}"#;
    let notice = r#"{"policy_updates_and_permissions_notification_of_privacy_policy_updates":[{"title":"","string_map_data":{"Impression Time":{"href":"","value":"Jan 02, 2024 10:00 am","timestamp":0},"Consent Status":{"href":"","value":"Accepted","timestamp":0}}}]}"#;
    let first = format!("{SIGN_INS}/last_known_location.json");
    let second = "personal_information/information_about_you/locations_of_interest.json";
    let third = "logged_information/policy_updates_and_permissions/notification_of_privacy_policy_updates.json";
    let scanned = scan_zip(&[
        (&first, place.as_bytes()),
        (second, of_interest.as_bytes()),
        (third, notice.as_bytes()),
    ]);
    assert_eq!(kinds(&scanned, &first), [("location.exact", 1)]);
    assert_eq!(kinds(&scanned, second), [("location.rough", 2)], "and what they are for is none");
    let found = scanned.findings();
    let dated =
        |kind| found.kinds.iter().find(|it| it.kind == kind).unwrap().first.map(|it| it.secs);
    assert_eq!(dated(Kind::LocationExact), Some(1_704_535_200));
    assert_eq!(dated(Kind::UsageNotices), Some(1_704_189_600));
}

#[test]
fn a_chapter_speaks_of_the_kinds_that_are_there() {
    let texts = Texts::new(Lang::En);
    let sensors = words(&of_kinds(&[Kind::DeviceSensors, Kind::LocationRough]), Preset::Me);
    for wrong in ["Where your phone was", "each time you signed in", "Sign out of old devices"] {
        assert!(!sensors.contains(wrong), "{wrong}");
    }
    assert!(sensors.contains(&texts.kind_say(Kind::DeviceSensors)));
    assert!(sensors.contains(&texts.kind_say(Kind::LocationRough)));
    let exact = words(&of_kinds(&[Kind::LocationExact, Kind::AdsSeen]), Preset::Me);
    assert!(exact.contains("Where your phone was, and when."));
    assert!(!exact.contains("Ask the listed firms"), "none are listed");
    assert!(words(&of_kinds(&[Kind::AdsLists]), Preset::Me).contains("Ask the listed firms"));
}

#[test]
fn the_first_step_is_to_keep_what_the_others_delete() {
    for lang in Lang::ALL {
        let texts = Texts::new(lang);
        let one_line = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let keep = one_line(texts.get("pdf-to-do-keep"));
        let text = words_in(&of_kinds(&[Kind::MessagesPrivate]), Preset::Me, lang);
        let steps =
            texts.category_steps(dossier::taxonomy::Category::Messages, &[Kind::MessagesPrivate]);
        let at = |said: &str| text.find(said).unwrap_or_else(|| panic!("no {said} in {text}"));
        assert!(at(&keep) < at(&one_line(steps[0].clone())));
        // A page always has a column for what needs care, so its word is always explained.
        assert!(text.contains(&one_line(texts.get("pdf-term-6.means"))), "{text}");
    }
}

#[test]
fn an_address_of_nobody_known_is_no_firm() {
    let mut results = of_kinds(&[Kind::UsageContacted]);
    let firm = |name: &str, calls| Company {
        name: Untrusted::new(name),
        known: name == "Acme",
        domains: ["a.example", "b.example"].map(Untrusted::from).into(),
        role: "unknown".to_owned(),
        records: 2,
        apps: 1,
        calls,
        callers: Vec::new(),
        kinds: vec![(Kind::UsageContacted, 2)],
        events: Vec::new(),
        span_secs: None,
    };
    results.findings.companies =
        vec![firm("203.0.113.20", 900), firm("Acme", 7), firm("2001:db8::17", 3)];
    // The window's screens say this number.
    assert_eq!(results.findings.other_companies(), 1);
    let text = words(&results, Preset::Me);
    assert!(text.contains("One other firm is named"), "{text}");
    assert!(text.contains("2 internet addresses are named. It is not known whose they are."));
    assert!(text.contains("a.example, b.example") && !text.contains("+1"));
    assert!(text.contains("“Calls” is how often"));
    results.findings.companies.truncate(1);
    results.findings.companies[0].calls = 0;
    let text = words(&results, Preset::Me);
    assert!(text.contains("One internet address is named.") && !text.contains("other firm"));
    assert!(!text.contains("“Calls” is how often"));
}

#[test]
fn what_is_not_found_does_not_contradict_what_is() {
    let mut results = of_kinds(&[Kind::UsageFeatures]);
    let claim = |id: &str, kind, state| Claim {
        platform: "tiktok".to_owned(),
        id: id.to_owned(),
        kind,
        claimed_by: "founding/000".to_owned(),
        also_by: Vec::new(),
        ask: true,
        state,
        records: u64::from(state == ClaimState::Found),
        filter: Filter::default(),
    };
    results.insights.missing = vec![
        claim("app-logs", Kind::UsageFeatures, ClaimState::Absent),
        claim("likes", Kind::ActivityLikes, ClaimState::Absent),
    ];
    let text = words(&results, Preset::Lawyer);
    assert!(text.contains("(100 other records of this kind are in the export)"), "{text}");
    assert_eq!(text.matches("of this kind are in the export").count(), 1);
}
