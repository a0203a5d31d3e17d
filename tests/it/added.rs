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
