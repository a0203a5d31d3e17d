//! The bundled profiles: every rule can be reached, every known layout is told from the others.

use std::collections::BTreeSet;

use dossier::i18n::{Lang, Texts};
use dossier::profile::{
    FileName, Guess, Head, LayoutFormat, Pattern, Profile, bundled, confirm, parse, recognize,
    recognize_files,
};
use dossier::taxonomy::{Kind, Origin};

use super::{keys, path, profile, set};

/// A path that a pattern is written for.
fn example(pattern: &Pattern) -> String {
    pattern.as_str().replace("**", "Some Root").replace('*', "Any Key")
}

#[test]
fn no_section_hides_another() {
    for profile in bundled() {
        for (index, section) in profile.sections.iter().enumerate() {
            for pattern in &section.paths {
                let text = example(pattern);
                for inside in ["", "/List/[]/Date", "/Map/Some Key/Status"] {
                    let text = format!("{text}{inside}");
                    let segments = path(text.trim_start_matches('/'));
                    let found = profile.sections_for(&segments);
                    let hit = found.iter().any(|it| it.section == index);
                    // Where the empty path competes, inner paths may be another section's.
                    assert!(
                        hit || pattern.as_str().is_empty() && !inside.is_empty(),
                        "{}: {text} is not {}",
                        profile.id,
                        section.id
                    );
                }
            }
            for file in &section.files {
                let path = format!("Some folder/{}.txt", file.as_str().replace('*', "1"));
                let found = profile.section_for_file(&path);
                assert_eq!(found, Some(index), "{}: {path}", profile.id);
            }
        }
        for (index, root) in profile.roots.iter().enumerate() {
            for name in &root.names {
                let found = profile.root_for(name).expect("a root");
                assert_eq!(found.names, profile.roots[index].names, "{name}");
            }
        }
    }
}

#[test]
fn names_of_text_files_that_tell_a_layout_are_sections() {
    for profile in bundled() {
        for layout in profile.layouts.iter().filter(|it| it.format == LayoutFormat::Blocks) {
            let names = layout.file_names.iter().map(FileName::as_str);
            for name in names.chain(layout.telling_keys.iter().map(String::as_str)) {
                assert!(profile.section_for_file(name).is_some(), "{}: {name}", profile.id);
            }
        }
    }
}

#[test]
fn what_others_say_has_words_in_every_language() {
    let english = Texts::new(Lang::En);
    for lang in Lang::ALL {
        let texts = Texts::new(lang);
        for profile in bundled() {
            for claim in &profile.claims {
                let by = claim.claimed_by.replace('/', "-");
                for id in [format!("claim-{}-{}", profile.id, claim.id), format!("claimed-by-{by}")]
                {
                    let text = texts.get(&id);
                    assert!(!text.contains('⟦'), "{id} in {}", lang.tag());
                    assert!(text.split(' ').count() <= 20, "{id} is long");
                    let other = matches!(lang, Lang::ZhHans | Lang::ZhHant);
                    assert!(!other || text != english.get(&id), "{id} is English");
                }
            }
        }
    }
}

/// Where sections stand, oldest layout first, and what they are.
const TIKTOK: &[(&str, &str)] = &[
    ("Activity/Video Browsing History/VideoList/[]/VideoLink", "watch-history"),
    ("Your Activity/Watch History/VideoList/[]/Link", "watch-history"),
    ("Activity/Like List/ItemFavoriteList/[]/Date", "likes"),
    ("Likes and Favorites/Like List/ItemFavoriteList/[]/date", "likes"),
    ("Activity/Favorite Effects/FavoriteEffectsList/[]/EffectLink", "favorite-effects"),
    ("Activity/Follower List/FansList/[]/UserName", "followers"),
    ("Your Activity/Follower/FansList/[]/UserName", "followers"),
    ("Profile And Settings/Following/Following/[]/UserName", "following"),
    ("App Settings/Block/BlockList/[]/UserName", "blocked"),
    ("App Settings/Settings/SettingsMap/Private Account", "settings"),
    ("Activity/Status/Idfa", "device-status"),
    ("Activity/Status/Status List/[]/GAID", "device-status"),
    ("Activity/Comments/CommentsList/[]/comment", "comments"),
    ("Comment/Comments/CommentsList/[]/comment", "comments"),
    ("Comment/CommentsList/[]/comment", "comments"),
    ("Activity/POI Review/ReviewsList/[]/PlaceName", "place-reviews"),
    ("Video/Videos/VideoList/[]/Likes", "posts"),
    ("Post/Recently Deleted Posts/PostList/[]/DateDeleted", "deleted-posts"),
    ("Direct Messages/Chat History/ChatHistory/Chat History with a:/[]/Content", "direct-messages"),
    ("Direct Message/Direct Messages/ChatHistory/Status/[]/Content", "direct-messages"),
    ("Direct Message/Tako Chat History/TakoChatHistoryList/[]/Messages/[]/Date", "assistant-chats"),
    ("TikTok Live/Watch Live History/WatchLiveMap/1/Comments/[]/CommentContent", "live-watched"),
    ("Tiktok Live/Go Live Settings/SettingsMap/Any", "live-settings"),
    ("TikTok Shop/Order History/OrderHistories/1/Receiver/Phone", "orders"),
    ("TikTok Shop/Vouchers/Vouchers/[]/Status", "vouchers"),
    (
        "TikTok Shop/Communication With Shops/CommunicationHistories/Settings/[]/content",
        "shop-chats",
    ),
    ("TikTok Shop/Returns and Refunds History/ReturnAndRefundHistories", "returns"),
    ("Ads and data/Off TikTok Activity/OffTikTokActivityDataList/[]/Event", "off-tiktok"),
    ("Profile And Settings/Off TikTok Activity/OffTikTokActivityDataList/[]/Event", "off-tiktok"),
    ("Root of 2027/Login History/LoginHistoryList/[]/IP", "login-history"),
];

#[test]
fn sections_are_found_wherever_a_layout_keeps_them() {
    let tiktok = profile("tiktok");
    for (text, expected) in TIKTOK {
        let found = tiktok.section_for(&path(text)).expect(text);
        assert_eq!(found.rule.id, *expected, "{text}");
    }
    let new = path("Your Activity/Something New/List/[]/Status");
    assert!(tiktok.section_for(&new).is_none());
    assert_eq!(
        tiktok.root_for("your activity").and_then(|root| root.kind),
        Some(Kind::ActivityLinks)
    );
}

#[test]
fn facts_get_kinds_of_their_own() {
    let tiktok = profile("tiktok");
    let fact = |section: &str, inside: &str| {
        let rule = &tiktok.sections[tiktok.section_by_id(section).expect("a section")];
        let field = rule.fields.iter().find(|field| field.path.matches(&path(inside)));
        let kind = field.and_then(|field| field.kind).or(rule.kind).expect("a kind");
        let origin = field.and_then(|field| field.origin).unwrap_or(rule.origin);
        (kind, origin)
    };
    let told = Origin::Told;
    assert_eq!(fact("profile", "ProfileMap/emailAddress"), (Kind::AboutContact, told));
    assert_eq!(fact("profile", "[]/Email Address"), (Kind::AboutContact, told));
    assert_eq!(fact("profile", "ProfileMap/inferredGender"), (Kind::AdsProfile, Origin::WorkedOut));
    assert_eq!(fact("profile", "ProfileMap/bioDescription"), (Kind::AboutProfile, told));
    assert_eq!(fact("settings", "SettingsMap/Interests"), (Kind::AdsInterests, told));
    assert_eq!(
        fact("settings", "SettingsMap/FamilyPairing/[]/FPAccountType"),
        (Kind::PeopleGroups, told)
    );
    assert_eq!(fact("device-status", "Status List/[]/GAID"), (Kind::DeviceIds, Origin::Recorded));
    assert_eq!(fact("device-status", "Resolution"), (Kind::DeviceDevices, Origin::Recorded));
    assert_eq!(
        fact("last-location", "LocationData/GpsData"),
        (Kind::LocationExact, Origin::Recorded)
    );
    assert_eq!(tiktok.loose_for("app").and_then(|it| it.kind), Some(Kind::UsageSettings));
    assert!(tiktok.loose_for("Date").is_none());
}

fn layout_of(profile: &Profile, guess: &Guess) -> String {
    profile.layouts[guess.layout].id.clone()
}

#[test]
fn documents_of_each_period_are_told_apart() {
    let old = [
        "Activity",
        "Ads and data",
        "App Settings",
        "Comment",
        "Direct Messages",
        "Profile",
        "Video",
    ];
    let live = [&old[..], &["Tiktok Live", "Tiktok Shopping"]].concat();
    let second = [
        "Ads and data",
        "App Settings",
        "Comment",
        "Direct Message",
        "Income Plus Wallet Transactions",
        "Location Review",
        "Post",
        "Profile",
        "TikTok Shop",
        "Tiktok Live",
        "Your Activity",
    ];
    let third = [
        "Comment",
        "Direct Message",
        "Income+ Wallet",
        "Likes and Favorites",
        "Location Review",
        "Post",
        "Profile And Settings",
        "TikTok Live",
        "TikTok Shop",
        "Your Activity",
    ];
    for (roots, expected) in [
        (&old[..], "2020-json"),
        (&live, "2022-json"),
        (&second, "2025-json"),
        (&third, "2026-json"),
    ] {
        let tiktok = profile("tiktok");
        let root_keys = keys(roots);
        let seen = set(&[
            "Profile/Profile Information/ProfileMap/userName",
            "Your Activity/Watch History",
        ]);
        let head = Head {
            name: "export/user_data.json",
            format: LayoutFormat::Json,
            root_keys: &root_keys,
            paths: &seen,
            line_paths: &[],
            page: None,
        };
        let guess = recognize(bundled(), &head, &[]).expect("recognised");
        assert_eq!((bundled()[guess.profile].id.as_str(), guess.proven), ("tiktok", true));
        assert_eq!(layout_of(tiktok, &guess), expected);
        // From the first key alone the layout is open; the end settles it.
        let (layout, confidence) = confirm(tiktok, 0, &set(roots), true).expect("confirmed");
        assert_eq!(tiktok.layouts[layout].id, expected);
        assert!(confidence >= 0.99);
    }
}

#[test]
fn text_exports_of_each_period_are_told_apart_by_their_file_names() {
    let cases: [(&[&str], Option<&str>); 5] = [
        (
            &["Activity/Video Browsing History.txt", "Activity/Like List.txt", "Videos/Videos.txt"],
            Some("2020-txt"),
        ),
        (
            &[
                "T/Tiktok/Activity/Browsing History.txt",
                "T/Tiktok/Posts/Post.txt",
                "T/Tiktok/Activity/Searches.txt",
            ],
            Some("2024-txt"),
        ),
        (
            &[
                "TikTok/Your Activity/Watch History.txt",
                "TikTok/Posts/Posts.txt",
                "TikTok/Your Activity/Reposts.txt",
            ],
            Some("2026-txt"),
        ),
        (
            &[
                "TikTok/Je activiteit/Kijkgeschiedenis.txt",
                "TikTok/x/Likelijst.txt",
                "TikTok/x/Volger.txt",
            ],
            Some("2026-txt"),
        ),
        (&["notes.txt", "Settings.txt", "readme.txt"], None),
    ];
    for (names, expected) in cases {
        let head = Head {
            name: names[0],
            format: LayoutFormat::Blocks,
            root_keys: &[],
            paths: &BTreeSet::new(),
            line_paths: &[],
            page: None,
        };
        let found = recognize(bundled(), &head, names);
        let layout = found.map(|guess| layout_of(&bundled()[guess.profile], &guess));
        assert_eq!(layout.as_deref(), expected, "{names:?}");
    }
}

/// Files that an export of each platform has, and what one of them is.
const FILES: &[(&str, &[&str], Kind)] = &[
    (
        "amazon",
        &["Your Amazon Orders/Order History.csv", "FileDescriptions.csv"],
        Kind::MoneyOrders,
    ),
    ("apple", &["x.zip/Apple ID SignOn Information.csv"], Kind::DeviceSignIns),
    (
        "chatgpt",
        &["conversations.json", "user.json", "message_feedback.json"],
        Kind::MessagesPrivate,
    ),
    ("claude", &["conversations.json", "users.json", "projects.json"], Kind::MessagesPrivate),
    (
        "discord",
        &["Messages/c1/messages.json", "Messages/index.json", "Compte/user.json"],
        Kind::MessagesPrivate,
    ),
    (
        "facebook",
        &[
            "connections/friends/your_friends.json",
            "preferences/preferences/language_and_locale.json",
        ],
        Kind::PeopleFollows,
    ),
    ("google-takeout", &["Takeout/My Activity/Ads/MyActivity.json"], Kind::AdsSeen),
    (
        "instagram",
        &[
            "ads_information/ads_and_topics/ads_viewed.json",
            "your_instagram_activity/likes/liked_posts.json",
        ],
        Kind::AdsSeen,
    ),
    ("linkedin", &["Connections.csv", "Profile.csv", "Positions.csv"], Kind::PeopleFollows),
    (
        "netflix",
        &["CONTENT_INTERACTION/ViewingActivity.csv", "ACCOUNT/AccountDetails.csv"],
        Kind::ActivityWatched,
    ),
    (
        "reddit",
        &["comments.csv", "checkfile.csv", "post_votes.csv", "ip_logs.csv"],
        Kind::ContentComments,
    ),
    ("snapchat", &["json/location_history.json", "json/account.json"], Kind::LocationExact),
    ("spotify", &["MyData/endsong_0.json"], Kind::ActivityWatched),
    (
        "strava",
        &["activities.csv", "logins.csv", "reactions.csv", "activities/1.gpx"],
        Kind::AboutHealth,
    ),
    ("uber", &["Uber Data/Rider/trips_data.csv"], Kind::LocationRoutes),
    ("wechat-pay", &["微信支付账单(20240301-20240331).csv"], Kind::MoneyTransfers),
    ("whatsapp", &["WhatsApp Chat with Ana.txt"], Kind::MessagesPrivate),
    (
        "x",
        &["data/direct-messages.js", "data/account.js", "data/manifest.js"],
        Kind::MessagesPrivate,
    ),
];

#[test]
fn exports_of_many_files_are_known_with_what_their_files_are() {
    for (id, names, kind) in FILES {
        let guesses = recognize_files(bundled(), names);
        let found: Vec<&str> = guesses.iter().map(|it| bundled()[it.profile].id.as_str()).collect();
        assert_eq!(found, [*id], "{names:?}");
        let profile = profile(id);
        let section = profile.section_for_file(names[0]).expect(names[0]);
        assert_eq!(profile.sections[section].kind, Some(*kind), "{}", names[0]);
    }
    let text =
        ["TikTok/Posts/Posts.txt", "TikTok/Kijkgeschiedenis.txt", "TikTok/Comments/Comments.txt"];
    assert_eq!(recognize_files(bundled(), &text), []);
}

/// Two telling names among very many are not left out.
#[test]
fn few_files_among_very_many_tell_whose_they_are() {
    let photos = (0..30_000).map(|it| format!("Takeout/Google Photos/Photos from 2026/{it}.json"));
    let chats = (0..30_000).map(|it| format!("messages/inbox/thread{it}_Ab/message_1.json"));
    let telling = ["friends_and_followers/friends.json", "search_history/your_search_history.json"];
    let telling = telling.into_iter().map(str::to_owned);
    let names: Vec<String> = photos.chain(telling).chain(chats).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let guesses = recognize_files(bundled(), &names);
    let found: BTreeSet<&str> =
        guesses.iter().map(|it| bundled()[it.profile].id.as_str()).collect();
    assert_eq!(found, BTreeSet::from(["facebook", "google-takeout"]));
}

#[test]
fn a_document_of_somebody_else_is_not_taken() {
    let stranger = keys(&["Profile", "orders", "sessions", "Comment"]);
    let head = Head {
        name: "data.json",
        format: LayoutFormat::Json,
        root_keys: &stranger,
        paths: &BTreeSet::new(),
        line_paths: &[],
        page: None,
    };
    let guess = recognize(bundled(), &head, &[]);
    assert!(guess.is_none_or(|guess| !guess.proven));
    let tiktok = profile("tiktok");
    assert!(confirm(tiktok, 0, &stranger.into_iter().collect(), true).is_none());
}

proptest::proptest! {
    #[test]
    fn no_text_makes_the_reader_of_profiles_fail(text in "\\PC{0,200}") {
        let _faults = parse(&text);
        let _pattern = Pattern::parse(&text);
    }
}
