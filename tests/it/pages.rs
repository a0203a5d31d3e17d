//! What a reader of the pages alone must be able to do: find a note where its mark is, tell two files
//! apart, find an example again, and know what a report can never show.

use std::fs;

use lopdf::{Document, Object, ObjectId};

use crate::fixture::Folder;
use crate::verify::call;

/// Runs a scan of an export for a lawyer, and gives its PDF and its web page.
fn made(folder: &Folder, export: &str) -> (Vec<u8>, String) {
    let words = ["scan", export, "--quiet", "--for", "lawyer", "--lang", "en", "--html", "a.html"];
    let (_, said) = call(folder, &[&words[..], &["--pdf", "a.pdf"]].concat());
    let page = fs::read_to_string(folder.join("a.html")).expect(&said);
    (fs::read(folder.join("a.pdf")).expect(&said), page)
}

/// The page that a link leads to.
fn leads_to(document: &Document, link: &Object) -> Option<ObjectId> {
    let link = document.dereference(link).ok()?.1.as_dict().ok()?;
    let dest = link.get(b"Dest").ok().or_else(|| {
        let action = document.dereference(link.get(b"A").ok()?).ok()?.1.as_dict().ok()?;
        action.get(b"D").ok()
    })?;
    let dest = document.dereference(dest).ok()?.1.as_array().ok()?;
    dest.first()?.as_reference().ok()
}

#[test]
fn a_note_stands_on_the_page_of_its_mark() {
    let folder = Folder::new("pages-notes");
    let mut links = 0;
    for (platform, records) in [("tiktok", 900), ("tiktok", 3_000), ("ios", 300)] {
        let (_, bytes) = dossier::sample::in_memory(platform, records, 5).unwrap();
        fs::write(folder.join("a.zip"), bytes).unwrap();
        let document = Document::load_mem(&made(&folder, "a.zip").0).unwrap();
        for (number, page) in document.get_pages() {
            let annotations = document.get_dictionary(page).unwrap().get(b"Annots").ok();
            let annotations = annotations.and_then(|it| document.dereference(it).ok());
            let all = annotations.and_then(|it| it.1.as_array().ok().cloned()).unwrap_or_default();
            for to in all.iter().filter_map(|it| leads_to(&document, it)) {
                assert_eq!(to, page, "a mark on page {number} and its note are apart");
                links += 1;
            }
        }
    }
    assert!(links > 60, "{links}");
}

#[test]
fn names_that_look_alike_have_numbers_the_same_throughout() {
    let folder = Folder::new("pages-alike");
    let chat = |name: &str, at: u64| {
        format!(
            r#"{{"participants": [{{"name": "{name}"}}, {{"name": "me"}}], "title": "{name}",
            "messages": [{{"sender_name": "{name}", "timestamp_ms": {at}, "content": "hello there"}}],
            "thread_path": "inbox/{name}_1"}}"#
        )
    };
    let inbox = "your_instagram_activity/messages/inbox";
    let files: Vec<(String, String)> =
        [("zorvex", 1_704_067_200_000), ("quillan", 1_704_167_200_000)]
            .map(|(name, at)| (format!("{inbox}/{name}_1/message_1.json"), chat(name, at)))
            .into();
    let files: Vec<(&str, &[u8])> =
        files.iter().map(|it| (it.0.as_str(), it.1.as_bytes())).collect();
    fs::write(folder.join("instagram-a.zip"), crate::scan::zipped(&files)).unwrap();
    let (pdf, page) = made(&folder, "instagram-a.zip");
    for number in [1, 2] {
        let path = format!("{inbox}/•••({number})_1/message_1.json");
        // A note, the table of places, the list of files.
        assert!(page.matches(&path).count() >= 3, "{path}: {page}");
    }
    for name in ["zorvex", "quillan"] {
        assert!(!page.contains(name), "{name}");
        let names = std::iter::once(name.to_owned()).collect();
        assert_eq!(dossier::report::find_hidden(&pdf, &names), Ok(0));
    }
}

#[test]
fn a_folder_of_every_such_export_keeps_its_name() {
    let folder = Folder::new("pages-forms");
    let asked = br#"[{"header": "Gemini Apps", "title": "Prompted what a day",
        "time": "2025-02-01T10:00:00.000Z", "products": ["Gemini Apps"]}]"#;
    let looked = br#"[{"header": "Search", "title": "Searched for zorvexing",
        "titleUrl": "https://www.google.com/search?q=zorvexing",
        "time": "2024-01-01T10:00:00.000Z", "products": ["Search"]}]"#;
    let files: [(&str, &[u8]); 2] = [
        ("Takeout/My Activity/Gemini Apps/MyActivity.json", asked),
        ("Takeout/My Activity/Search/MyActivity.json", looked),
    ];
    fs::write(folder.join("takeout-a.zip"), crate::scan::zipped(&files)).unwrap();
    let (_, page) = made(&folder, "takeout-a.zip");
    for (name, _) in files {
        assert!(page.contains(name), "{name}: {page}");
    }
    assert!(!page.contains("zorvexing"));
}

/// What stands in the last column of the table of examples.
fn found_in(page: &str) -> Vec<String> {
    let tables = page.split(" · Examples</caption>").skip(1);
    let rows = tables.flat_map(|it| it.split("</table>").next().unwrap_or_default().split("<tr>"));
    let cell = |row: &str| {
        let (_, cell) = row.rsplit_once("<td class=\"t q\">")?;
        Some(cell.split("</td>").next()?.to_owned())
    };
    rows.filter(|it| it.contains("<td")).filter_map(cell).collect()
}

#[test]
fn an_example_is_found_again_by_its_line_or_by_its_number_in_its_list() {
    let folder = Folder::new("pages-found");
    let lines = "{\n  \"likes_media_likes\": [\n    {\"title\": \"a\", \"string_list_data\": [{\"href\":\
        \"https://a.example/p\", \"value\": \"a\", \"timestamp\": 1704067200}]},\n    {\"title\": \"b\",\
        \"string_list_data\": [{\"href\": \"https://b.example/p\", \"value\": \"b\", \"timestamp\":\
        1704167200}]}\n  ]\n}\n";
    let files = [("your_instagram_activity/likes/liked_posts.json", lines.as_bytes())];
    fs::write(folder.join("instagram-a.zip"), crate::scan::zipped(&files)).unwrap();
    let (_, page) = made(&folder, "instagram-a.zip");
    // The newest first; in a file of many lines its line says it all.
    assert_eq!(found_in(&page), ["line\u{a0}4", "line\u{a0}3"], "{page}");
    // A file of one line that holds one record has no number that counts those of files before it.
    let note = |title: &str| {
        format!(
            r#"{{"textContent":"hello","title":"{title}","userEditedTimestampUsec":1704067200000000,
            "isTrashed":false,"isPinned":false,"isArchived":false,"color":"DEFAULT"}}"#
        )
        .replace('\n', "")
    };
    let (first, second) = (note("a"), note("b"));
    let files = [
        ("Takeout/Keep/zorvex.json", first.as_bytes()),
        ("Takeout/Keep/quillan.json", second.as_bytes()),
    ];
    fs::write(folder.join("takeout-b.zip"), crate::scan::zipped(&files)).unwrap();
    let (_, page) = made(&folder, "takeout-b.zip");
    let places = found_in(&page);
    assert_eq!(places.len(), 2, "{page}");
    for (place, number) in places.iter().zip([1, 2]) {
        let wanted = format!("Takeout/Keep/•••\u{a0}{number}.json · line\u{a0}1");
        assert!(places.contains(&wanted), "{wanted}, not {place}");
    }
}

#[test]
fn what_a_report_can_never_show_is_not_among_what_is_missing() {
    let folder = Folder::new("pages-outside");
    let line = r#"{"accessor":{"identifier":"com.example.app","identifierType":"bundleID"},
        "broadcaster":{"identifier":"com.example.app","identifierType":"bundleID"},
        "category":"location","identifier":"A1","kind":"intervalBegin",
        "timeStamp":"2025-09-04T10:00:00.000+02:00","type":"access"}"#;
    let line = line.replace('\n', "");
    let name = "App_Privacy_Report_v4_2025-09-08T00_00_00.ndjson";
    fs::write(folder.join(name), format!("{line}\n")).unwrap();
    let (_, page) = made(&folder, name);
    let (_, outside) = page.split_once("This sort of export cannot show it · 3</h2>").expect(&page);
    assert!(outside.contains("Words typed in messages"), "{outside}");
    assert!(!page.contains("Not found in this export · 3"), "{page}");
    // One record, which tells its own clock, made by the phone and not by a firm.
    assert!(page.contains("Clock: each record’s own clock."), "{page}");
    assert!(page.contains("The phone noted it") && !page.contains("They recorded it"), "{page}");
}

#[test]
fn a_headline_leads_to_its_first_record_and_a_profile_tells_nothing_twice() {
    let folder = Folder::new("pages-first");
    let contacts = r#"{
  "contacts_contact_info": [
    {"title": "", "string_map_data": {"First Name": {"href": "", "value": "Zorvex", "timestamp": 0},
      "Contact Information": {"href": "", "value": "+12025550111", "timestamp": 0}}},
    {"title": "", "string_map_data": {"First Name": {"href": "", "value": "Quillan", "timestamp": 0},
      "Contact Information": {"href": "", "value": "+12025550112", "timestamp": 0}}}
  ]
}"#;
    let profile = r#"{
  "profile_user": [
    {
      "title": "User Information",
      "media_map_data": {"Profile Photo": {"uri": "media/profile/202401/1.jpg",
        "creation_timestamp": 1704103200, "title": ""}},
      "string_map_data": {
        "Email": {"href": "", "value": "zorvex@mail.example", "timestamp": 0}
      }
    }
  ]
}"#;
    let personal = "personal_information/personal_information/personal_information.json";
    let files = [
        ("connections/contacts/synced_contacts.json", contacts.as_bytes()),
        (personal, profile.as_bytes()),
        ("media/posts/202401/7.jpg", b"\xff\xd8\xff\xd9".as_slice()),
    ];
    fs::write(folder.join("instagram-a.zip"), crate::scan::zipped(&files)).unwrap();
    let (pdf, page) = made(&folder, "instagram-a.zip");
    let first = "The first: synced_contacts.json · line\u{a0}3";
    assert!(page.contains(first), "{page}");
    assert!(crate::pdf::text(&pdf).contains("The first: synced_contacts.json"));
    // The address is a record of its own; the one of the picture does not tell it again.
    assert_eq!(page.matches("z•••@mail.example").count(), 1, "{page}");
    assert!(page.contains("User Information"), "{page}");
    // In a file with one record there is nothing to count.
    assert!(found_in(&page).iter().any(|it| it == "7.jpg"), "{page}");
}
