//! One file of an export alone, under its own name or another: what it is, its form tells.

use crate::platforms::{kinds, platforms, scan_file, scan_zip};

/// A chat as a page of bubbles.
fn bubbles(zone: &str) -> String {
    let bubble = |time: &str, rest: &str| {
        format!(
            "<div class=\"message default clearfix\"><div class=\"body\"><div class=\"pull_right \
             date details\" title=\"02.01.2024 {time}{zone}\">x</div>{rest}</div></div>"
        )
    };
    format!(
        "<html><head><title>Exported Data</title></head><body><div class=\"page_wrap\">\
         <div class=\"message service\"><div class=\"body details\">2 January 2024</div></div>{}{}{}\
         </div></body></html>",
        bubble("11:00:00", "<div class=\"from_name\">A</div><div class=\"text\">x</div>"),
        bubble("11:01:00", "<div class=\"text\">y</div>"),
        bubble(
            "11:02:00",
            "<div class=\"from_name\">B</div><div class=\"media_wrap\"><div class=\"title bold\">\
             Photo</div></div>"
        ),
    )
}

#[test]
fn a_page_of_a_chat_is_known_by_its_bubbles() {
    for (name, zone, first) in [
        ("messages.html", " UTC+01:00", "2024-01-02T10:00:00Z"),
        ("messages12.html", "", "2024-01-02T11:00:00Z"),
        ("Chat mit A.html", "", "2024-01-02T11:00:00Z"),
    ] {
        let scanned = scan_file(name, bubbles(zone).as_bytes());
        assert_eq!(platforms(&scanned), ["telegram"], "{name}");
        assert_eq!(kinds(&scanned, name), [("messages.private", 3)], "{name}");
        let totals = &scanned.findings().totals;
        let first: jiff::Timestamp = first.parse().unwrap();
        assert_eq!(
            (totals.undated, totals.first.map(|it| it.secs)),
            (0, Some(first.as_second())),
            "{name}"
        );
    }
    // Bubbles without what this app writes into them are nobody's.
    let other = "<html><body><div class=\"message\"><p>hello</p></div></body></html>";
    assert!(platforms(&scan_file("messages.html", other.as_bytes())).is_empty());
}

#[test]
fn a_page_of_a_chat_in_boxes_is_known_in_both_generations_and_any_language() {
    let page = |boxes: [(&str, &str, &str); 2]| {
        let boxes = boxes.map(|(class, head, time)| {
            format!(
                "<div class=\"pam {class} uiBoxWhite noborder\">{head}<div><div>x</div></div>{time}</div>"
            )
        });
        format!(
            "<html><body class=\"_5vb_\"><div role=\"main\">{}</div></body></html>",
            boxes.concat()
        )
    };
    let newer = |at: &str| {
        let time = format!("<div class=\"_3-94 _a6-o\">{at}</div>");
        page([("_a6-g", "<h2 class=\"_a6-h\">A</h2>", &time), ("_a6-g", "<h2>B</h2>", &time)])
    };
    let head = "<div class=\"_3-96 _2pio _2lek _2lel\">A</div>";
    let time = "<div class=\"_3-94 _2lem\">2 Jan 2018, 10:00</div>";
    let older = page([("_2pi0", head, time), ("_2pi0", head, time)]);
    for text in [newer("Jan 02, 2024 10:00:00 am"), newer("2 janv. 2024, 10:00"), older] {
        let scanned = scan_file("message_1.html", text.as_bytes());
        assert_eq!(platforms(&scanned), ["facebook"], "{text}");
        assert_eq!(kinds(&scanned, "message_1.html"), [("messages.private", 2)], "{text}");
        assert_eq!(scanned.findings().totals.undated, 0, "{text}");
        // Beside files of the sister it is hers.
        let beside = scan_zip(&[
            ("your_instagram_activity/messages/inbox/a_1/message_1.html", text.as_bytes()),
            ("connections/followers_and_following/followers_1.html", b"<html></html>"),
        ]);
        assert_eq!(platforms(&beside), ["instagram"], "{text}");
    }
}

#[test]
fn a_note_is_one_record_under_any_name() {
    let note = r#"{"color":"DEFAULT","isTrashed":false,"isPinned":true,"isArchived":false,"textContent":"x","title":"T","userEditedTimestampUsec":1704103200000000,"createdTimestampUsec":1704103100000000,"labels":[{"name":"l"}]}"#;
    let list = r#"{"color":"RED","isTrashed":false,"isPinned":false,"isArchived":true,"listContent":[{"text":"a","isChecked":false},{"text":"b","isChecked":true}],"title":"","userEditedTimestampUsec":1704103200000000}"#;
    let page = |date: &str| {
        format!(
            "<?xml version=\"1.0\" ?><html><head><title>T</title></head><body><div class=\"note\">\
             <div class=\"heading\"><div class=\"meta-icons\"><span title=\"Note pinned\"></span>\
             </div>{date}</div><div class=\"title\">T</div><div class=\"content\">a<br>b</div>\
             <div class=\"chips\"><span class=\"chip label\"><span class=\"label-name\">l</span>\
             </span></div></div></body></html>"
        )
    };
    for (name, text) in [
        ("T.json", note.to_owned()),
        ("2024-01-01T10_00_00.000Z.json", list.to_owned()),
        ("Tasks.json", note.to_owned()),
        ("T.html", page("Jan 1, 2024, 10:00:00 AM")),
        ("T.html", page("01.01.2024, 10:00:00")),
    ] {
        let scanned = scan_file(name, text.as_bytes());
        assert_eq!(platforms(&scanned), ["google-takeout"], "{name}");
        assert_eq!(kinds(&scanned, name), [("content.drafts", 1)], "{name}: {text}");
        let findings = scanned.findings();
        assert_eq!(findings.totals.first.map(|it| it.secs), Some(1_704_103_200), "{name}: {text}");
        assert_eq!(findings.coverage.values, findings.coverage.values_sorted, "{name}");
        assert!(findings.problems.is_empty(), "{name}");
    }
    // The same words as classes do not make a page a note.
    let other = "<html><body><div class=\"note\"><p>x</p></div></body></html>";
    assert!(platforms(&scan_file("T.html", other.as_bytes())).is_empty());
}

/// A file's name, its text, kinds of its records.
type File = (&'static str, String, &'static [(&'static str, u64)]);

#[test]
fn files_at_the_top_of_an_old_tree_are_known_each_alone() {
    let time = "2019-01-01T10:00:00+00:00";
    let files: [File; 8] = [
        (
            "account_history.json",
            format!(
                r#"{{"login_history":[{{"cookie_name":"*a","ip_address":"192.0.2.1","language_code":"fi","timestamp":"{time}","user_agent":"x","device_id":null}}],"registration_info":{{"registration_username":"u","registration_time":"{time}"}}}}"#
            ),
            &[("about.contact", 2), ("device.sign_ins", 1)],
        ),
        (
            "account_history.json",
            format!(
                r#"{{"login_history":[],"registration_info":{{"registration_username":"u","registration_time":"{time}"}}}}"#
            ),
            &[("about.contact", 2)],
        ),
        (
            "searches.json",
            format!(
                r#"{{"main_search_history":[{{"search_click":"a","time":"{time}","type":"user"}}]}}"#
            ),
            &[("activity.searches", 1)],
        ),
        (
            "media.json",
            format!(
                r#"{{"photos":[{{"caption":"","taken_at":"{time}","path":"a.jpg"}}],"videos":[],"profile":[{{"caption":"","taken_at":"{time}","path":"b.jpg","is_active_profile":true}}]}}"#
            ),
            &[("content.media", 2)],
        ),
        (
            "devices.json",
            r#"{"devices":[{"device_id":"d","user_agent":"u"}],"camera":[{"device_id":"d","face_tracker_version":"1"}]}"#.to_owned(),
            &[("device.devices", 2)],
        ),
        (
            "stories_activities.json",
            format!(r#"{{"polls":[["{time}","u"]],"emoji_sliders":[],"quizzes":[]}}"#),
            &[("activity.polls", 1)],
        ),
        // One person on two lists is on two lists.
        (
            "connections.json",
            format!(
                r#"{{"follow_requests_sent":{{}},"followers":{{"a":"{time}"}},"following":{{"a":"{time}"}},"blocked_users":{{"a":"{time}"}}}}"#
            ),
            &[("people.follows", 2), ("people.blocked", 1)],
        ),
        (
            "likes.json",
            format!(r#"{{"media_likes":[["{time}","u"]],"comment_likes":[["{time}","u"]]}}"#),
            &[("activity.likes", 2)],
        ),
    ];
    for (name, text, expected) in files {
        let scanned = scan_file(name, text.as_bytes());
        assert_eq!(platforms(&scanned), ["instagram"], "{text}");
        assert_eq!(kinds(&scanned, name), expected, "{text}");
        assert!(scanned.findings().problems.is_empty(), "{text}");
    }
}

#[test]
fn a_report_of_the_first_betas_counts_its_events_and_no_marks() {
    let access = |id: u32| {
        format!(
            r#"{{"accessor":{{"identifier":"a.b","identifierType":"bundleID"}},"identifier":"{id}","kind":"event","stream":"com.apple.privacy.accounting.stream.tcc","tccService":"kTCCServiceCamera","timestamp":"2021-06-09T10:00:0{id}.000-07:00","version":3}}"#
        )
    };
    let begin = |what: &str| {
        format!(
            r#"{{"_marker":"<metadata>","recordType":"{what}","exportTimestamp":"2021-06-10T10:00:00.000-07:00"}}"#
        )
    };
    let end = r#"{"_marker":"<end-of-section>"}"#;
    let called = "{\n  \"a.b\" : [\n    {\n      \"domain\" : \"x.example\",\n      \"hits\" : 3,\n      \
        \"hasApp.bundleName\" : \"a.b\",\n      \"timeStamp\" : \"2021-06-09T10:00:00.000-07:00\"\n    \
        }\n  ]\n}";
    let first = format!("{}\n{}\n{}\n{end}\n", begin("access"), access(1), access(2));
    let second = format!("{}\n{called}\n{end}\n", begin("network"));
    let third = "{\"accessor\":{\"identifier\":\"a.b\"},\"category\":\"camera\",\"identifier\":\"1\",\
        \"kind\":\"intervalBegin\",\"timestamp\":\"2021-06-09T10:00:00.000-07:00\"}\n\
        {\"domain\":\"x.example\",\"bundleID\":\"a.b\",\"timeStamp\":\"2021-06-09T10:00:00.000-07:00\"}\n";
    let camera = ("device.sensors", 2);
    let calls = ("usage.contacted", 1);
    for (text, expected) in [
        (format!("{first}{second}"), vec![camera, calls]),
        (first, vec![camera]),
        (second, vec![calls]),
        (third.to_owned(), vec![("device.sensors", 1), calls]),
    ] {
        for name in ["Record_App_Activity.ndjson", "report.json", "report.txt"] {
            let scanned = scan_file(name, text.as_bytes());
            assert_eq!(platforms(&scanned), ["ios-app-privacy"], "{name}: {text}");
            assert_eq!(kinds(&scanned, name), expected, "{name}: {text}");
            let coverage = &scanned.findings().coverage;
            assert_eq!(coverage.values, coverage.values_sorted, "{name}: {text}");
            assert!(scanned.findings().problems.is_empty(), "{name}: {text}");
        }
    }
}

#[test]
fn a_file_alone_is_known_by_a_name_that_nobody_else_gives() {
    let list = |label: &str| {
        format!(
            r#"[{{"timestamp":1704103200,"label_values":[{{"label":"{label}","value":"x"}}]}}]"#
        )
    };
    for (name, platform, kind) in [
        ("people_you_may_know.json", "facebook", "people.suggested"),
        ("contacts_uploaded_from_your_phone.json", "facebook", "people.address_book"),
        ("time_spent_on_facebook.json", "facebook", "usage.time"),
        ("recently_unfollowed_profiles.json", "instagram", "people.follows"),
    ] {
        let scanned = scan_file(name, list("L").as_bytes());
        assert_eq!(platforms(&scanned), [platform], "{name}");
        assert_eq!(kinds(&scanned, name)[0].0, kind, "{name}");
    }
    // Short names are anybody's, and so are long ones that nobody gives.
    for name in ["terms_of_service.json", "search_history.json", "all_the_films_that_i_saw.json"] {
        let scanned = scan_file(name, br#"[{"a":"b"}]"#);
        assert!(platforms(&scanned).is_empty(), "{name}");
    }
}

#[test]
fn tables_alone_are_known_by_their_headers() {
    for (name, text, platform, kind) in [
        (
            "Ads Clicked.csv",
            "Ad clicked Date,Ad Title/Id\n2024-01-01 10:00:00 UTC,x\n",
            "linkedin",
            "ads.seen",
        ),
        (
            "Logins.csv",
            "Login Date,IP Address,User Agent,Login Type\n2024-01-01 10:00:00 UTC,192.0.2.1,x,y\n",
            "linkedin",
            "device.sign_ins",
        ),
        (
            "followers.csv",
            "Follower Athlete ID,Follow Status\n1,Accepted\n",
            "strava",
            "people.follows",
        ),
        (
            "chat_history.csv",
            "message_id,created_at,username,message,channel_url,subreddit\n1,2024-01-01 10:00:00 UTC,u,x,y,z\n",
            "reddit",
            "messages.private",
        ),
    ] {
        let scanned = scan_file(name, text.as_bytes());
        assert_eq!(platforms(&scanned), [platform], "{name}");
        assert_eq!(kinds(&scanned, name), [(kind, 1)], "{name}");
    }
}

#[test]
fn a_folder_called_export_is_told_by_what_stands_in_it() {
    let page = |heading: &str, rows: &str| {
        format!("<html><body><h1>{heading}</h1><table>{rows}</table></body></html>")
    };
    let person =
        page("个人资料", "<tr><td>昵称</td><td>x</td></tr><tr><td>微信号</td><td>y</td></tr>");
    let friends = page("好友", "<tr><th>昵称</th><th>备注</th></tr><tr><td>a</td><td>b</td></tr>");
    let devices = page(
        "登录过的设备",
        "<tr><th>设备名称</th><th>登录时间</th></tr><tr><td>a</td><td>2024-01-01 10:00:00</td></tr>",
    );
    let moments = r#"[{"发布时间":"2024-01-01 10:00:00","内容":"x"}]"#;
    let scanned = scan_zip(&[
        ("Export/个人资料.html", person.as_bytes()),
        ("Export/好友.html", friends.as_bytes()),
        ("Export/登录设备.html", devices.as_bytes()),
        ("Export/朋友圈.json", moments.as_bytes()),
    ]);
    assert_eq!(platforms(&scanned), ["wechat"]);
    let top = |name: &str| kinds(&scanned, name)[0].0.split('.').next().unwrap().to_owned();
    assert_eq!(top("Export/个人资料.html"), "about");
    assert_eq!(top("Export/好友.html"), "people");
    assert_eq!(top("Export/登录设备.html"), "device");
    assert_eq!(top("Export/朋友圈.json"), "content");
    let overseas = scan_file("Personal Data.json", br#"{"WeChat ID":"x","Nickname":"y"}"#);
    assert_eq!(platforms(&overseas), ["wechat"]);
}
