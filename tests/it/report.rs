//! What a person gets on paper, and what other programs get as JSON.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::LazyLock;

use dossier::findings::{Company, FieldRole, Findings, KindCount, SignIn, Source};
use dossier::i18n::{Lang, Texts};
use dossier::insight::Results;
use dossier::report::{
    self, Choices, Example, Keep, Length, LetterKind, Made, Paper, Preset, ReportError,
};
use dossier::taxonomy::Kind;
use dossier::text::Untrusted;
use proptest::prelude::*;

use super::pdf;
use super::results::{self, SECRETS, rich};

const MADE_ON: i64 = 1_793_600_000;

/// The long form of the rich results, made once: laying it out takes seconds in a debug build.
static LONG: LazyLock<Made> =
    LazyLock::new(|| make(&rich(), &choices(Preset::Me, Paper::A4), Lang::En).unwrap());

fn choices(preset: Preset, paper: Paper) -> Choices {
    Choices {
        preset,
        paper,
        made_on_secs: MADE_ON,
        zone: "Europe/London".to_owned(),
        app_version: "0.1.0".to_owned(),
        ..Choices::default()
    }
}

fn examples() -> Vec<Example> {
    results::examples().into_iter().map(Example::from).collect()
}

fn make(results: &Results, choices: &Choices, lang: Lang) -> Result<Made, ReportError> {
    report::pdf(results, &examples(), choices, &Texts::new(lang), &|| false)
}

/// Few kinds, so that tests of other things than length are quick.
fn small() -> Results {
    let mut results = rich();
    let found = &mut results.findings;
    let kept = [Kind::AboutContact, Kind::MessagesPrivate, Kind::ActivitySearches];
    found.kinds.retain(|it| kept.contains(&it.kind));
    found.months.retain(|it| kept.contains(&it.kind) && it.month > 2025 * 12);
    found.hours.clear();
    found.companies.truncate(3);
    found.actors.clear();
    found.totals.records = found.kinds.iter().map(|it| it.records).sum();
    results
}

/// Keeps a file for looking at, where the person who runs the tests asks for it.
fn keep(name: &str, bytes: &[u8]) {
    if let Some(folder) = std::env::var_os("DOSSIER_KEEP") {
        std::fs::write(PathBuf::from(folder).join(name), bytes).unwrap();
    }
}

fn secrets() -> BTreeSet<String> {
    SECRETS.into_iter().map(str::to_owned).collect()
}

#[test]
fn the_made_up_results_add_up() {
    rich().findings.validate().unwrap();
}

#[test]
fn the_long_form_opens_and_tells_the_platform() {
    let made = &*LONG;
    keep("me-en.pdf", &made.bytes);
    let text = pdf::text(&made.bytes);
    assert!(text.contains("What this export from TikTok holds"), "{text}");
    assert!(text.contains("Not sent anywhere by Dossier"));
    assert!(made.pages >= 8, "{}", made.pages);
    assert_eq!(pdf::pages(&made.bytes), made.pages);
    assert!(pdf::is_accessible(&made.bytes) && pdf::is_archival(&made.bytes));
}

#[test]
fn nothing_private_is_in_the_long_form() {
    let made = &*LONG;
    assert_eq!(report::find_hidden(&made.bytes, &secrets()), Ok(0));
    assert!(made.hidden >= SECRETS.len(), "{}", made.hidden);
    assert_eq!(made.named, 0);
    let text = pdf::text(&made.bytes);
    assert!(text.contains("m•••@mail.example"), "{text}");
    assert!(text.contains("203.0.•.•"));
    assert!(text.contains("Person 1"));
    assert!(!text.contains("900123"));
}

#[test]
fn people_have_the_same_number_throughout() {
    let text =
        report::text(&rich(), &examples(), &choices(Preset::Me, Paper::A4), &Texts::new(Lang::En));
    let with_first: Vec<&str> = text.lines().filter(|it| it.contains("Person 1")).collect();
    assert_eq!(with_first.len(), 2, "in a chat and among friends: {with_first:?}");
    assert!(text.contains("Person 2"));
}

#[test]
fn kept_details_are_written_marked_and_counted() {
    let choices = Choices {
        keep: Keep { contact: true, people: true, words: true, ..Keep::default() },
        ..choices(Preset::Me, Paper::A4)
    };
    let results = small();
    let made = make(&results, &choices, Lang::En).unwrap();
    keep("kept.pdf", &made.bytes);
    let text = pdf::text(&made.bytes);
    assert!(text.contains("mia.private@mail.example"), "{text}");
    assert!(text.contains("Quentin Quillfeather"));
    assert!(text.contains("keep safe"));
    assert!(made.named >= 4, "{}", made.named);
    let pages = report::preview(
        &results,
        &examples(),
        &choices,
        &Texts::new(Lang::En),
        (&|| false, &|_, _| ()),
    )
    .unwrap();
    assert_eq!(pages.len(), made.pages);
    let marks: Vec<_> = pages.iter().flat_map(|it| &it.marks).collect();
    assert!(marks.len() >= made.named, "{}", marks.len());
    assert!(marks.iter().all(|it| 0.0 < it.left && it.left < it.right && it.right < 1.0));
    assert!(marks.iter().all(|it| 0.0 < it.top && it.top < it.bottom && it.bottom < 1.0));
}

#[test]
fn a_preview_is_the_page_itself() {
    let choices = choices(Preset::OnePage, Paper::A4);
    let results = small();
    let pages = report::preview(
        &results,
        &examples(),
        &choices,
        &Texts::new(Lang::En),
        (&|| false, &|_, _| ()),
    )
    .unwrap();
    let [page] = pages.as_slice() else { panic!("{} pages", pages.len()) };
    assert_eq!(page.rgba.len(), page.width_px as usize * page.height_px as usize * 4);
    assert!(page.rgba.chunks(4).any(|it| it[0] < 60), "there is ink");
    assert!(page.rgba.chunks(4).all(|it| it[3] == 255), "and no hole");
    assert!(page.marks.is_empty());
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let choices = choices(Preset::OnePage, Paper::A4);
    let first = make(&rich(), &choices, Lang::En).unwrap();
    let second = make(&rich(), &choices, Lang::En).unwrap();
    assert!(first == second);
}

#[test]
fn one_page_is_one_page() {
    for lang in Lang::ALL {
        for paper in Paper::ALL {
            let started = std::time::Instant::now();
            let made = make(&crowded(), &choices(Preset::OnePage, paper), lang).unwrap();
            println!("{lang:?} {paper:?}: {:?}", started.elapsed());
            keep(&format!("one-{}-{paper:?}.pdf", lang.tag()), &made.bytes);
            assert_eq!(made.pages, 1, "{lang:?} {paper:?}");
            let text = pdf::text(&made.bytes);
            assert!(text.contains("TikTok"), "{text}");
            if lang == Lang::ZhHans {
                assert!(text.contains("记录"), "{text}");
            }
        }
    }
}

/// Much of everything, and names of absurd lengths.
fn crowded() -> Results {
    let mut results = rich();
    let found = &mut results.findings;
    let source = found.sources[0].clone();
    for at in 0..30 {
        let name = format!("TikTok_Data_part_{at}_{}.zip", "long".repeat(60));
        found.sources.push(Source { name: Untrusted::new(name), ..source.clone() });
    }
    for _ in 0..9 {
        let mut more = found.platforms[0].clone();
        more.name = "An app with a name that goes on for ever and a day".to_owned();
        found.platforms.push(more);
    }
    for kind in &mut found.kinds {
        kind.records = 12_345_678_901;
        kind.sensitive = kind.records;
        kind.origins = [kind.records, 0, 0, 0, 0];
    }
    let app = "An app that somebody gave a very long name indeed, ".repeat(8);
    for notable in &mut results.insights.notable {
        notable.number = 12_345_678_901;
        if let dossier::insight::Facts::SteadyLocation { app: name, .. } = &mut notable.facts {
            *name = Untrusted::new(app.clone());
        }
    }
    results
}

#[test]
fn hostile_text_is_only_text() {
    let hostile = [
        "#panic(\"template code\")",
        "#import \"/etc/passwd\": * ] } $ \\ <kept> @ref",
        "مرحبا بالعالم שלום",
        "👨‍👩‍👧 🏴‍☠️ 📷 ❤️",
        "\u{202e}txt.exe\u{0}\u{7}\u{fffe}\u{e000}\u{10ffff}",
        "a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}\u{308}\u{309}\u{30a}",
    ];
    let mut results = small();
    let found = &mut results.findings;
    found.sources[0].name = hostile[1].into();
    found.companies = hostile
        .iter()
        .map(|it| Company { name: (*it).into(), records: 1, ..Company::default() })
        .collect();
    found.companies.push(Company {
        name: Untrusted::new("x".repeat(100_000)),
        records: 1,
        ..Company::default()
    });
    let examples: Vec<Example> = hostile
        .iter()
        .map(|it| results::full(Kind::AdsSeen, &[("Title", it, FieldRole::Title)]).into())
        .collect();
    found.kinds.push(KindCount { kind: Kind::AdsSeen, ..found.kinds[0].clone() });
    let choices = choices(Preset::Me, Paper::A4);
    for lang in Lang::ALL {
        let texts = Texts::new(lang);
        let made = report::pdf(&results, &examples, &choices, &texts, &|| false).unwrap();
        keep(&format!("hostile-{}.pdf", lang.tag()), &made.bytes);
        let text = pdf::text(&made.bytes);
        assert!(text.contains("#panic("), "{text}");
        assert!(pdf::is_accessible(&made.bytes), "still PDF/UA");
    }
}

#[test]
fn ten_thousand_entries_do_not_make_it_longer() {
    let mut results = small();
    let found = &mut results.findings;
    let entry = found.entries[0].clone();
    found.entries = (0..10_000).map(|_| entry.clone()).collect();
    found.coverage.entries = 10_000;
    let made = make(&results, &choices(Preset::OnePage, Paper::A4), Lang::En).unwrap();
    assert_eq!(made.pages, 1);
    assert!(pdf::text(&made.bytes).contains("10,000 files inside"));
}

#[test]
fn folders_and_files_called_after_somebody_are_not_named() {
    let mut results = small();
    let found = &mut results.findings;
    let kinds = found.entries[0].kinds.clone();
    let names = [
        "your_activity/messages/inbox/janedoe_17841400000000001/message_1.json",
        "Takeout/Mail/Zebedee.SubscriberInfo.html",
        "chats/Chat with Quentin Quillfeather.txt",
        "media/posts/202401/12.jpg",
        "notes/Why I left.txt",
    ];
    found.entries = names
        .iter()
        .zip(0..)
        .map(|(name, at)| dossier::findings::EntryRow {
            id: dossier::record::EntryId(at),
            name: (*name).into(),
            kinds: kinds.clone(),
            ..found.entries[0].clone()
        })
        .collect();
    let texts = Texts::new(Lang::En);
    let choices = choices(Preset::Lawyer, Paper::A4);
    let text = report::text(&results, &examples(), &choices, &texts);
    for hidden in ["janedoe", "17841400000000001", "Zebedee", "Quillfeather", "Why I left"] {
        assert!(!text.contains(hidden), "{hidden} in\n{text}");
    }
    for shown in ["messages/inbox/•••/message_1.json", "media/posts/202401/12.jpg", "•••.txt"]
    {
        assert!(text.contains(shown), "{shown} is not in\n{text}");
    }
    // Who wants them has them.
    let choices =
        Choices { keep: Keep { file_names: true, people: true, ..Keep::default() }, ..choices };
    let text = report::text(&results, &examples(), &choices, &texts);
    assert!(text.contains("Chat with Quentin Quillfeather.txt"), "{text}");
}

#[test]
fn nothing_at_all_still_makes_a_page() {
    let results = Results { findings: Findings::default(), ..Results::default() };
    for preset in Preset::ALL {
        let made = report::pdf(
            &results,
            &[],
            &choices(preset, Paper::A4),
            &Texts::new(Lang::ZhHans),
            &|| false,
        )
        .unwrap();
        assert!(pdf::text(&made.bytes).contains("这份导出文件里有什么"));
    }
}

#[test]
fn a_stop_is_heard() {
    let made =
        report::pdf(&small(), &[], &choices(Preset::Me, Paper::A4), &Texts::new(Lang::En), &|| {
            true
        });
    assert_eq!(made, Err(ReportError::Stopped));
}

#[test]
fn kinds_that_are_left_out_are_nowhere() {
    let texts = Texts::new(Lang::En);
    let mut choices = choices(Preset::Me, Paper::A4);
    let shown = report::text(&small(), &examples(), &choices, &texts);
    assert!(shown.contains("Private chats"), "{shown}");
    choices.kinds.insert(Kind::MessagesPrivate);
    let shown = report::text(&small(), &examples(), &choices, &texts);
    assert!(!shown.contains("Private chats"), "{shown}");
    assert!(!shown.contains("Person 1"), "{shown}");
}

#[test]
fn the_check_finds_what_slipped_in() {
    let planted = "What this export from TikTok holds";
    let found = report::find_hidden(&LONG.bytes, &BTreeSet::from([planted.to_owned()]));
    assert_eq!(found, Ok(1));
    assert_eq!(report::find_hidden(b"%PDF-1.7 nothing", &secrets()), Err(ReportError::ReadBack));
}

/// A private value in a place that redaction does not look at: where a country's code should be.
#[test]
fn a_leak_is_refused() {
    let mut results = small();
    results.findings.sign_in_countries.push(("Quentin Quillfeather".to_owned(), 1));
    let choices = choices(Preset::Me, Paper::A4);
    let made = make(&results, &choices, Lang::En);
    assert_eq!(made, Err(ReportError::Leaks(1)));
}

#[test]
fn the_document_says_little_about_its_making() {
    let info = pdf::strings_of_info(&LONG.bytes);
    assert!(info.contains(&"Dossier".to_owned()), "{info:?}");
    assert!(info.contains(&"Dossier 0.1.0".to_owned()), "the producer: {info:?}");
    assert!(pdf::metadata(&LONG.bytes).contains("<pdf:Producer>Dossier 0.1.0</pdf:Producer>"));
    assert!(info.contains(&"What this export from TikTok holds".to_owned()));
    let all = pdf::text(&LONG.bytes);
    for word in ["/home", "/root", "/tmp", "typst"] {
        assert!(!info.iter().any(|it| it.contains(word)), "{word} in {info:?}");
        assert!(!all.contains(word), "{word}");
    }
}

#[test]
fn the_tag_tree_holds_for_those_who_hear_it() {
    let tree = pdf::tags(&LONG.bytes);
    assert!(pdf::is_accessible(&LONG.bytes));
    let mut last = 0;
    for level in tree.headings() {
        assert!(level <= last + 1, "a heading is skipped: {last} then {level}");
        last = level;
    }
    assert!(last > 0, "there are headings");
    let figures = tree.all("Figure");
    assert!(figures.len() >= 20, "{}", figures.len());
    for figure in figures {
        assert!(figure.alt.as_deref().is_some_and(|it| it.len() > 20), "a figure without words");
    }
    let tables = tree.all("Table");
    assert!(tables.len() >= 20, "{}", tables.len());
    for table in tables {
        assert!(!table.all("TH").is_empty(), "a table without heads");
    }
    for kind in ["L", "LI", "Lbl", "LBody", "P"] {
        assert!(!tree.all(kind).is_empty(), "no {kind}");
    }
}

#[test]
fn the_plain_text_has_the_same_order() {
    let texts = Texts::new(Lang::En);
    let text = report::text(&rich(), &examples(), &choices(Preset::Me, Paper::A4), &texts);
    let heads = [
        "What this export from",
        "What stands out",
        "Category by category",
        "When and where",
        "Devices and sign-ins",
        "Who else",
        "How this was made",
    ];
    let places: Vec<usize> = heads
        .iter()
        .map(|it| text.find(&format!("\n{it}")).or_else(|| text.find(it)).unwrap())
        .collect();
    assert!(places.is_sorted(), "{places:?}");
    for secret in SECRETS {
        assert!(!text.contains(secret), "{secret}");
    }
}

#[test]
fn every_word_of_the_summary_is_there_in_both_languages() {
    for lang in Lang::ALL {
        let texts = Texts::new(lang);
        for preset in Preset::ALL {
            let text = report::text(&rich(), &examples(), &choices(preset, Paper::A4), &texts);
            assert!(!text.contains('⟦'), "{text}");
        }
    }
}

fn page(results: &Results, examples: &[Example], choices: &Choices) -> String {
    let texts = Texts::new(Lang::En);
    String::from_utf8(report::html(results, examples, choices, &texts).unwrap()).unwrap()
}

#[test]
fn the_web_page_says_the_same_and_nothing_private() {
    let page = page(&rich(), &examples(), &choices(Preset::Me, Paper::A4));
    keep("summary.html", page.as_bytes());
    for secret in SECRETS {
        assert!(!page.contains(secret), "{secret}");
    }
    for head in ["What stands out", "Category by category", "When and where", "Who else"] {
        assert!(page.contains(&format!(">{head}</h1>")), "{head}");
    }
    assert!(page.contains("m•••@mail.example") && page.contains("Person 1"));
}

#[test]
fn the_web_page_loads_and_runs_nothing() {
    let hostile =
        "<script>alert(1)</script><img src=x onerror=\"a()\"> ' onload='a() &lt; </style>";
    let mut results = small();
    let company = Company { name: hostile.into(), records: 1, ..Company::default() };
    results.findings.companies = vec![company];
    results.findings.sources[0].name = hostile.into();
    let example = results::full(Kind::AdsSeen, &[("Title", hostile, FieldRole::Title)]);
    let kind = KindCount { kind: Kind::AdsSeen, ..results.findings.kinds[0].clone() };
    results.findings.kinds.push(kind);
    let page = page(&results, &[example.into()], &choices(Preset::Lawyer, Paper::A4));
    assert!(page.contains("&lt;script&gt;"), "it is there as text");
    for mark in ["<script", "<img", "<a ", "<link", "<iframe", "src=", "href=", "url(", "@import"] {
        // As text it is there with its marks undone; as markup it would stand after a bracket.
        let as_markup = page.split('<').skip(1).any(|it| {
            let tag = it.split('>').next().unwrap_or_default();
            format!("<{tag}").contains(mark)
        });
        assert!(!as_markup, "{mark}");
    }
    assert_eq!(page.matches("</style>").count(), 1);
    assert!(page.contains("default-src 'none'"));
    assert!(!page.contains("http:") && !page.contains("https:"));
}

#[test]
fn a_leak_on_the_web_page_is_refused() {
    // A section is called as a friend is: our check must not let it through.
    let mut results = small();
    results.findings.platforms[0].name = SECRETS[0].to_owned();
    let texts = Texts::new(Lang::En);
    let choices = choices(Preset::Me, Paper::A4);
    let made = report::html(&results, &examples(), &choices, &texts);
    let pdf = report::pdf(&results, &examples(), &choices, &texts, &|| false);
    assert_eq!(made.is_err(), pdf.is_err(), "both forms are held to the same");
}

#[test]
fn each_reader_gets_what_is_for_them() {
    let of = |preset| {
        let choices = choices(preset, Paper::A4);
        report::text(&rich(), &examples(), &choices, &Texts::new(Lang::En))
    };
    let (me, parent, lawyer) = (of(Preset::Me), of(Preset::Parent), of(Preset::Lawyer));
    assert!(me.contains("Examples") && lawyer.contains("Examples"));
    assert!(!parent.contains("Examples") && !parent.contains("Person 1"), "{parent}");
    assert!(parent.contains("To talk about together") && !lawyer.contains("To talk about"));
    for head in ["What is said to be collected", "Where these numbers come from", "Annex A: files"]
    {
        assert!(lawyer.contains(head), "{head}");
        assert!(!me.contains(head) && !parent.contains(head), "{head}");
    }
    for secret in SECRETS {
        assert!(!lawyer.contains(secret) && !parent.contains(secret), "{secret}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn words_and_addresses_never_come_through(
        words in "\\PC{4,60}",
        name in "[a-z]{1,12}",
        around in "\\PC{0,12}",
    ) {
        let email = format!("{name}.q9@zz9.example");
        let ad = format!("{around} {email} {around}");
        let examples: Vec<Example> = vec![
            results::full(Kind::MessagesPrivate, &[("Content", &words, FieldRole::Words)]).into(),
            results::full(Kind::AdsSeen, &[("Title", &ad, FieldRole::Title)]).into(),
        ];
        let mut results = small();
        let kind = KindCount { kind: Kind::AdsSeen, ..results.findings.kinds[0].clone() };
        results.findings.kinds.push(kind);
        let choices = choices(Preset::Me, Paper::A4);
        let texts = Texts::new(Lang::En);
        let without = report::text(&results, &[], &choices, &texts);
        let text = report::text(&results, &examples, &choices, &texts);
        prop_assert!(!text.contains(&email));
        let visible = Untrusted::new(words).for_pdf();
        let wide = visible.trim().chars().count() >= 4 && visible.contains(char::is_alphanumeric);
        prop_assert!(!wide || without.contains(visible.trim()) || !text.contains(visible.trim()));
    }
}

fn example(kind: Kind, fields: &[(&str, &str, FieldRole)]) -> String {
    let full = results::full(kind, fields);
    let mut results = small();
    results.findings.kinds.retain(|it| it.kind != kind);
    let count = KindCount { kind, ..results.findings.kinds[0].clone() };
    results.findings.kinds.push(count);
    let texts = Texts::new(Lang::En);
    let choices = choices(Preset::Me, Paper::A4);
    let text = report::text(&results, &[full.into()], &choices, &texts);
    let at = text.lines().position(|it| it.ends_with(" · Examples")).expect("an example");
    let line = text.lines().nth(at + 2).unwrap();
    line.split("2026").last().unwrap().trim().to_owned()
}

#[test]
fn values_are_masked_by_what_they_are() {
    let seen = |text: &str| example(Kind::UsageFeatures, &[("Value", text, FieldRole::Title)]);
    assert_eq!(seen("plain words stay"), "plain words stay");
    assert_eq!(seen("Gaming|Science & Education|Food"), "Gaming, Science & Education, Food");
    assert_eq!(seen("write to ada@host.example now"), "write to a•••@host.example now");
    assert_eq!(seen("call +44 (7700) 900-123."), "call ••• 23.");
    assert_eq!(seen("电话13800138000，谢谢"), "电话••• 00，谢谢");
    assert_eq!(seen("from 198.51.100.7:443"), "from 198.51.•.•");
    assert_eq!(seen("from 198.51.100.7"), "from 198.51.•.•");
    assert_eq!(seen("2001:db8:1234::1"), "2001:db8:•");
    assert_eq!(seen("card 4111111111111111"), "card ••• 1111");
    assert_eq!(seen("at 51.50735, -0.12776"), "at 51.5, -0.1");
    assert_eq!(seen("see https://a.example/u/ada?x=1"), "see a.example/•••");
    assert_eq!(seen("see https://a.example/"), "see a.example/", "the site as with a path");
    // What a browser is called says nothing of who sits before it.
    let browser = "Mozilla/5.0 (Win64; x64) AppleWebKit/537.36 (Gecko) Chrome/120.0.6099.144";
    assert_eq!(seen(browser), browser);
    assert_eq!(seen("Instagram 311.0.0.32.118 Android"), "Instagram 311.0.0.32.118 Android");
    for number in ["06.12.34.56.78", "1.555.123.4567", "030.1234.5678", "Phone/555.123.4567"] {
        assert!(!seen(&format!("call {number} now")).contains(number), "{number}");
    }
    assert_eq!(seen("key sk_live_51H8aa0bb1cc2dd3"), "key •••");
    assert_eq!(seen("key ozzudrixwuppddb3b7ffebcaafc1"), "key •••", "few digits");
    assert_eq!(seen("key zorfozzdrixwupp1985d7d3d3d582de"), "key •••", "no date");
    assert_eq!(seen("Screenshot_2024-05-14-123000"), "Screenshot_2024-05-14-123000");
    assert_eq!(seen("on 2024-05-14 12:30:00"), "on 2024-05-14 12:30:00");
    assert_eq!(seen("12,345 steps, 1.5 km"), "12,345 steps, 1.5 km");
}

#[test]
fn fields_are_treated_by_what_they_mean() {
    let text = example(
        Kind::ContentPosts,
        &[("Text", "hello there", FieldRole::Title), ("Author", "Ada", FieldRole::Actor)],
    );
    assert_eq!(text, "Words left out (11 characters) · Person 1");
    let settings = [("theme", "dark", FieldRole::Title), ("sessionToken", "abc", FieldRole::Plain)];
    assert_eq!(example(Kind::UsageSettings, &settings), "dark", "a secret takes no room");
    let order = [
        ("Receiver/Name", "Ada L", FieldRole::Plain),
        ("Receiver/Phone", "(+1)555****00", FieldRole::Plain),
        ("Receiver/Address", "1 High Street, Smalltown", FieldRole::Plain),
    ];
    assert_eq!(example(Kind::MoneyOrders, &order), "Person 1 · Address left out");
    let text = example(Kind::AboutBasics, &[("birthDate", "01-Jan-2000", FieldRole::Title)]);
    assert_eq!(text, "Birth date: 2000");
    // What a person wrote about themself is words, and a country that nobody named is nothing.
    let profile = [
        ("Changed", "Bio text", FieldRole::Title),
        ("New Value", "Just a test", FieldRole::Plain),
        ("Country", "XX", FieldRole::Plain),
    ];
    let text = example(Kind::AboutProfile, &profile);
    assert_eq!(text, "Bio text · Words left out (11 characters)");
    // A key may be somebody's name.
    let text = example(Kind::UsageFeatures, &[("Ada Lovelace", "dark", FieldRole::Title)]);
    assert_eq!(text, "dark");
    // And a number without it says nothing.
    let number = [
        ("Ada Lovelace", "3120", FieldRole::Title),
        ("mood", "dark", FieldRole::Plain),
        ("Grace Hopper", "true", FieldRole::Plain),
    ];
    assert_eq!(example(Kind::UsageFeatures, &number), "dark");
    let text = example(Kind::UsageFeatures, &[("total_time", "3120", FieldRole::Title)]);
    assert_eq!(text, "Total time: 3120");
    let text = example(Kind::DeviceNetwork, &[("IP Address", "203.0.113.9", FieldRole::Title)]);
    assert_eq!(text, "IP address: 203.0.•.•");
}

#[test]
fn a_summary_is_as_long_as_was_chosen() {
    for (preset, length, most) in [
        (Preset::Me, Length::Short, 3),
        (Preset::Lawyer, Length::Short, 3),
        (Preset::Me, Length::Middle, 8),
        (Preset::Parent, Length::Middle, 8),
    ] {
        let choices = Choices { length, ..choices(preset, Paper::A4) };
        let made = make(&rich(), &choices, Lang::En).unwrap();
        keep(&format!("{}-{length:?}.pdf", preset.code()), &made.bytes);
        println!("{preset:?} {length:?}: {} pages", made.pages);
        assert!(made.pages <= most, "{preset:?} {length:?}: {} pages", made.pages);
        assert!(made.pages < LONG.pages);
    }
}

#[test]
fn each_number_has_a_note_that_says_where_it_comes_from() {
    let mut results = small();
    let names = [Kind::MessagesPrivate, Kind::ActivitySearches];
    for entry in &mut results.findings.entries {
        entry.kinds = names.map(|kind| (kind, 5)).into();
    }
    let made = make(&results, &choices(Preset::Me, Paper::A4), Lang::En).unwrap();
    keep("notes.pdf", &made.bytes);
    let tree = pdf::tags(&made.bytes);
    assert!(tree.all("Note").len() >= names.len(), "notes are tagged as such");
    let page = page(&results, &examples(), &choices(Preset::Me, Paper::A4));
    let path = format!("Your Activity/{}; in ", Kind::MessagesPrivate.code());
    assert!(page.contains(&path), "{page}");
    assert!(page.contains("<ol class=\"notes\">") && page.contains("<sup>1</sup>"), "{page}");
}

#[test]
fn annexes_have_letters_without_gaps_and_every_sign_in() {
    let mut results = small();
    results.findings.sign_in_countries.clear();
    let sign_in = |at: u32| SignIn {
        record: at,
        time: None,
        device: Untrusted::new(format!("Phone {at}")),
        known: None,
        address: "198.51.100.23".into(),
        platform: String::new(),
        country: Some("FR".to_owned()),
    };
    let choices = Choices {
        sign_ins: (0..40).map(sign_in).collect(),
        letter: Some(LetterKind::default()),
        ..choices(Preset::Lawyer, Paper::A4)
    };
    let text = report::text(&results, &examples(), &choices, &Texts::new(Lang::En));
    assert!(text.contains("Phone 39") && text.contains("198.51.•.•"), "{text}");
    assert!(!text.contains("198.51.100.23"), "{text}");
    for head in ["Annex A: files", "Annex B: sign-ins", "Annex C: letter"] {
        assert!(text.contains(head), "{head}: {text}");
    }
}

/// Many platforms put the user's name into the file's name, and the same name is shown as one's own.
#[test]
fn ones_own_name_may_stand_in_the_file_name() {
    let mut results = small();
    results.findings.sources[0].name = "instagram-mia_jones-2024.zip".into();
    let kind = KindCount { kind: Kind::AboutNames, ..results.findings.kinds[0].clone() };
    results.findings.kinds.push(kind);
    let name = [("Username", "mia_jones", FieldRole::Title)];
    let examples = [results::full(Kind::AboutNames, &name).into()];
    let page = page(&results, &examples, &choices(Preset::Me, Paper::A4));
    assert!(page.contains("mia_jones") && !page.contains("mia_jones-2024"), "{page}");
}

/// In scripts without spaces a word of the file's name may stand inside a value.
#[test]
fn a_word_of_the_file_name_may_stand_inside_a_value() {
    let mut results = small();
    let name = "王小明(20240301-20240331).csv";
    results.findings.sources[0].name = name.into();
    results.findings.sections[0].path = name.into();
    results.findings.entries[0].name = name.into();
    let kind = KindCount { kind: Kind::AdsSeen, ..results.findings.kinds[0].clone() };
    results.findings.kinds.push(kind);
    let title = [("Title", "王小明的收藏列表", FieldRole::Title)];
    let examples = [results::full(Kind::AdsSeen, &title).into()];
    let choices = choices(Preset::Me, Paper::A4);
    let page = page(&results, &examples, &choices);
    assert!(page.contains("王小明的收藏列表"), "the value is its own: {page}");
    assert!(page.contains("•••(20240301-20240331).csv"), "{page}");
}

/// A platform's own words in a file's name come from its profile, not from a list in the code.
#[test]
fn a_platforms_name_stays_in_a_file_name() {
    let mut results = small();
    results.findings.platforms[0].id = "google-takeout".to_owned();
    results.findings.platforms[0].name = "Google Takeout".to_owned();
    results.findings.sources[0].name = "takeout-20260101T000000Z-mia-001.zip".into();
    let choices = choices(Preset::OnePage, Paper::A4);
    let text = report::text(&results, &[], &choices, &Texts::new(Lang::En));
    assert!(text.contains("takeout-") && !text.contains("mia"), "{text}");
    results.findings.platforms[0].id = "other".to_owned();
    results.findings.platforms[0].name = "Other".to_owned();
    let text = report::text(&results, &[], &choices, &Texts::new(Lang::En));
    assert!(!text.contains("takeout-"), "{text}");
}

fn json(results: &Results, lang: Lang) -> Vec<u8> {
    let mut out = Vec::new();
    report::json((results, None), &Texts::new(lang), "0.1.0", &mut out).unwrap();
    out
}

#[test]
fn the_json_is_the_contract() {
    let bytes = json(&rich(), Lang::En);
    let text = String::from_utf8(bytes).unwrap();
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(value["schema"], "dossier.summary/1");
    assert_eq!(value["app_version"], "0.1.0");
    assert_eq!(value["platforms"][0]["id"], "tiktok");
    assert_eq!(value["totals"]["first"], "2019-03-03T10:00:00Z");
    assert_eq!(value["totals"]["last"], "2026-01-09T08:00:00Z");
    let ids: Vec<&str> = value["categories"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["id"].as_str().unwrap())
        .collect();
    let wanted = [
        "about", "people", "messages", "content", "activity", "location", "device", "usage",
        "money", "ads", "unsorted",
    ];
    assert_eq!(ids, wanted);
    assert_eq!(value["categories"][10]["kinds"], serde_json::json!([]));
    let kind = &value["categories"][4]["kinds"][0];
    assert_eq!(kind["id"], "activity.watched");
    assert_eq!(kind["level"], 2);
    let origins: u64 =
        kind["origin"].as_object().unwrap().values().filter_map(serde_json::Value::as_u64).sum();
    assert_eq!(Some(origins), kind["records"].as_u64());
    assert_eq!(value["missing"][0]["state"], "absent");
    assert_eq!(value["problems"][0]["kind"], "truncated");
    assert_eq!(value["entries"][2]["state"], "media");
    assert_eq!(value["findings"][0]["id"], "F1");
    assert_eq!(value["ledger"]["total_bytes"], 48_231_004);
}

#[test]
fn the_json_keys_stand_in_the_contracts_order() {
    let bytes = json(&rich(), Lang::En);
    let text = String::from_utf8(bytes).unwrap();
    let keys: Vec<&str> = text
        .lines()
        .filter_map(|it| it.strip_prefix("  \""))
        .filter_map(|it| it.split('"').next())
        .collect();
    let wanted = [
        "schema",
        "app_version",
        "sources",
        "platforms",
        "coverage",
        "totals",
        "categories",
        "sections",
        "entries",
        "identifiers",
        "companies",
        "findings",
        "missing",
        "problems",
        "problems_total",
        "ledger",
        "also",
    ];
    assert_eq!(keys, wanted);
    assert!(text.ends_with("}\n"));
}

#[test]
fn the_json_of_nothing_still_has_all_categories() {
    let bytes = json(&Results::default(), Lang::ZhHans);
    let value: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
    assert_eq!(value["categories"].as_array().unwrap().len(), 11);
    assert_eq!(value["totals"]["first"], serde_json::Value::Null);
}

#[test]
fn the_long_form_is_there_in_chinese() {
    let made = make(&small(), &choices(Preset::Me, Paper::Letter), Lang::ZhHans).unwrap();
    keep("me-zh.pdf", &made.bytes);
    let text = pdf::text(&made.bytes);
    assert!(text.contains("这份导出文件里有什么"), "{text}");
    assert!(pdf::is_accessible(&made.bytes));
}
