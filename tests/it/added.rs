//! Platforms that were added by the guide (`assets/profiles/README.md`): a file each, and a line here.

use crate::platforms::{kinds, platforms, scan_zip};

/// The platform, and its files: name, text, kinds of its records.
type Added =
    (&'static str, &'static [(&'static str, &'static str, &'static [(&'static str, u64)])]);

const ADDED: &[Added] = &[(
    "her",
    &[
        (
            "HER/messages.csv",
            "Sent to,Message,Message Sent At\nB,hi,2024-01-01 10:00:00\n",
            &[("messages.private", 1)],
        ),
        (
            "HER/liked.csv",
            "Profile,Liked at\nB,2024-01-01 10:00:00\nC,2024-01-02 10:00:00\n",
            &[("activity.likes", 2)],
        ),
        (
            "HER/skipped.csv",
            "Profile,Skipped at\nB,2024-01-03 10:00:00\n",
            &[("activity.likes", 1)],
        ),
        (
            "HER/blocked.csv",
            "Profile,Blocked at\nB,2024-01-04 10:00:00\n",
            &[("people.blocked", 1)],
        ),
        (
            "HER/notifications.csv",
            "Notification,Sent at\nx,2024-01-05 10:00:00\n",
            &[("usage.notices", 1)],
        ),
    ],
)];

#[test]
fn platforms_added_by_the_guide_are_read() {
    for (platform, files) in ADDED {
        let texts: Vec<(&str, &[u8])> = files.iter().map(|it| (it.0, it.1.as_bytes())).collect();
        let scanned = scan_zip(&texts);
        assert_eq!(platforms(&scanned), [*platform]);
        for (name, _, expected) in *files {
            assert_eq!(kinds(&scanned, name), *expected, "{platform}: {name}");
        }
        assert_eq!(scanned.findings().totals.undated, 0, "{platform}");
    }
}

fn guide() -> String {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/profiles/README.md");
    std::fs::read_to_string(path).unwrap()
}

#[test]
fn the_example_of_the_guide_reads_what_it_says() {
    let guide = guide();
    let example = guide.split("```toml\n").nth(1).unwrap().split("```").next().unwrap();
    let folder = crate::scan::Folder::new("guide-example");
    let profile = folder.file("mine/birdschool.toml", example.as_bytes());
    let export = crate::scan::zipped(&[
        ("lessons.csv", b"date,course,skill,xp\n2025-03-01T10:00:00Z,Spanish,Food,15\n"),
        ("logins.csv", b"login_time,ip_address,device\n2025-03-01T09:59:00Z,203.0.113.9,Phone\n"),
        ("friends.csv", b"friend_name,since\nAna,2024-11-02\n"),
    ]);
    let export = folder.file("birdschool.zip", &export);
    let dossier = |words: &[&std::ffi::OsStr]| {
        let mut call = std::process::Command::new(env!("CARGO_BIN_EXE_dossier"));
        let output = call.args(words).env_clear().env("LANG", "en").output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
        output.stdout
    };
    dossier(&["check-profile".as_ref(), profile.as_ref()]);
    let mine = profile.parent().unwrap();
    let told = dossier(&[
        "scan".as_ref(),
        export.as_ref(),
        "--profiles".as_ref(),
        mine.as_ref(),
        "--quiet".as_ref(),
        "--json".as_ref(),
        "-".as_ref(),
    ]);
    let told: serde_json::Value = serde_json::from_slice(&told).unwrap();
    assert_eq!(told["platforms"][0]["id"], "birdschool");
    let [records, undated] = ["records", "undated"].map(|it| told["totals"][it].as_u64());
    assert_eq!((records, undated), (Some(3), Some(0)), "{}", told["totals"]);
}

#[test]
fn the_guide_names_every_kind() {
    let guide = guide();
    for kind in dossier::taxonomy::Kind::all().filter(|it| it.code() != "unsorted") {
        assert!(guide.contains(&format!("`{}`", kind.code())), "{}", kind.code());
    }
}
