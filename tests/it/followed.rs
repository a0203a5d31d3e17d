//! Every number of a summary can be followed: rows add up to what they are said to be of, and what
//! is not there is told by name.

use std::fs;

use crate::fixture::Folder;
use crate::verify::call;

/// The web page for a lawyer of an export.
fn page(folder: &Folder, export: &str, lang: &str) -> String {
    let words = ["scan", export, "--quiet", "--for", "lawyer", "--lang", lang, "--html", "a.html"];
    let (_, said) = call(folder, &words);
    fs::read_to_string(folder.join("a.html")).expect(&said)
}

/// The last cells of the rows of each table of places, and its category's name.
fn places(page: &str) -> Vec<(String, Vec<(String, u64)>)> {
    let end = " · Where these numbers come from</caption>";
    let tables = page.split("<caption class=\"quiet\">").skip(1);
    let tables = tables.filter_map(|it| it.split_once(end));
    let cells = |row: &str| -> Vec<String> {
        let cells = row.split("<td").skip(1).filter_map(|it| it.split_once('>'));
        cells.map(|it| it.1.split("</td>").next().unwrap_or_default().to_owned()).collect()
    };
    let rows = |table: &str| -> Vec<(String, u64)> {
        let body = table.split("</table>").next().unwrap_or_default();
        let rows = body.split("<tr>").map(cells).filter(|it| it.len() == 4);
        rows.map(|it| (it[0].clone(), it[3].replace(',', "").parse().unwrap())).collect()
    };
    tables.map(|(name, table)| (name.to_owned(), rows(table))).collect()
}

/// The number of records that the heading of a category says.
fn of_category(page: &str, name: &str) -> u64 {
    let (_, after) = page.split_once(&format!("</span>{name}</h2>")).expect(name);
    let (_, count) = after.split_once("<p class=\"count\">").unwrap();
    let digits: String = count.chars().take_while(|it| it.is_ascii_digit() || *it == ',').collect();
    digits.replace(',', "").parse().unwrap()
}

#[test]
fn places_add_up_to_their_category_in_an_export_of_one_file() {
    let folder = Folder::new("followed-one");
    let (_, bytes) = dossier::sample::in_memory("tiktok", 900, 5).unwrap();
    fs::write(folder.join("a.zip"), bytes).unwrap();
    let page = page(&folder, "a.zip", "en");
    let places = places(&page);
    assert!(places.len() >= 8, "{}", places.len());
    let mut several = 0;
    for (name, rows) in places {
        let said = of_category(&page, &name);
        let (last, told) = rows.split_last().unwrap();
        if told.is_empty() {
            assert_eq!(last.1, said, "{name}");
            continue;
        }
        several += 1;
        assert_eq!(last, &("Total".to_owned(), said), "{name}");
        assert_eq!(told.iter().map(|it| it.1).sum::<u64>(), said, "{name}");
        assert!(told.iter().all(|it| !it.0.contains(".json")), "parts of the file: {told:?}");
    }
    assert!(several >= 5, "{several}");
}

#[test]
fn records_are_credited_to_the_files_that_hold_them() {
    let folder = Folder::new("followed-several");
    let list = |key: &str, count: usize| {
        let one = r#"{"title": "a", "string_list_data": [{"href": "https://a.example/p",
            "value": "a", "timestamp": 1704067200}]}"#;
        format!("{{\"{key}\": [{}]}}", vec![one; count].join(","))
    };
    let posts = list("likes_media_likes", 3).replace("\"title\": \"a\"", "\"title\": \"b\"");
    let comments = list("likes_comment_likes", 1);
    let files = [
        ("your_instagram_activity/likes/liked_posts.json", posts.as_bytes()),
        ("your_instagram_activity/likes/liked_comments.json", comments.as_bytes()),
    ];
    fs::write(folder.join("instagram-a.zip"), crate::scan::zipped(&files)).unwrap();
    let page = page(&folder, "instagram-a.zip", "en");
    let places = places(&page);
    let all: Vec<(String, u64)> = places.into_iter().flat_map(|it| it.1).collect();
    for (name, _) in files {
        let row = all.iter().find(|it| it.0 == name);
        let annex = page.rsplit("Annex A").next().unwrap();
        let (_, row_of_annex) = annex.split_once(&format!("<td class=\"t\">{name}</td>")).unwrap();
        let told = row.map_or(0, |it| it.1);
        assert!(told > 0, "{name}: {all:?}");
        let cell = format!("<td class=\"n\">{told}</td>");
        assert!(row_of_annex.split("</tr>").next().unwrap().contains(&cell), "{name}: {all:?}");
    }
}

#[test]
fn what_was_left_out_is_named_and_so_is_the_clock() {
    let folder = Folder::new("followed-named");
    let (_, bytes) = dossier::sample::in_memory("tiktok", 300, 5).unwrap();
    fs::write(folder.join("tiktok-data-mila.zip"), bytes).unwrap();
    let page = page(&folder, "tiktok-data-mila.zip", "en");
    assert!(page.contains("UTC; no record tells another clock"), "the sample has no other");
    let (_, left_out) = page.split_once("<h2>What was left out</h2>").unwrap();
    let told = left_out.split("<h2>").next().unwrap();
    for kind in ["Email addresses: ", "Names of other people", "Parts of file and folder names"] {
        assert!(told.contains(kind), "{kind}: {told}");
    }
    let kinds = told.split("<p class=\"quiet\">").nth(1).unwrap().split("</p>").next().unwrap();
    let count = kinds.split(" · ").count();
    assert!(page.contains(&format!("Private details left out: yes ({count} kinds)")), "{kinds}");
    assert!(page.contains(" unpacked · 1 file inside"), "both sizes are there");
}

#[test]
fn a_locked_file_keeps_a_name_that_is_of_the_form() {
    let folder = Folder::new("followed-locked");
    let name = "微信支付账单流水文件(20250901-20250930).zip";
    let options = zip::write::SimpleFileOptions::default()
        .with_aes_encryption(zip::AesMode::Aes256, "654321");
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file("微信支付账单流水文件(20250901-20250930)/a.csv", options).unwrap();
    std::io::Write::write_all(&mut zip, b"a,b\n1,2\n").unwrap();
    fs::write(folder.join(name), zip.finish().unwrap().into_inner()).unwrap();
    let page = page(&folder, name, "zh-Hans");
    assert!(page.contains(name), "{page}");
    assert!(page.contains("微信支付账单流水文件(20250901-20250930)/"));
    assert!(!page.contains("没有记录注明其他时钟"), "no clock was met: {page}");
}

#[test]
fn a_word_about_sign_ins_stands_where_there_are_some() {
    let folder = Folder::new("followed-sign-ins");
    let of = |activity: serde_json::Value| {
        let document = serde_json::json!({
            "Your Activity": activity, "Likes and Favorites": {}, "Comment": {}, "Post": {}
        });
        fs::write(folder.join("user_data_tiktok.json"), document.to_string()).unwrap();
        page(&folder, "user_data_tiktok.json", "en")
    };
    let ids = serde_json::json!({"Status List": [
        {"IDFA": "6D92078A-8246-4BA4-AE5B-76104861E7DC", "GAID": "N/A"}
    ]});
    let page = of(serde_json::json!({ "Status": ids }));
    assert!(page.contains(">Devices and sign-ins<"), "{page}");
    assert!(!page.contains("A sign-in that you do not know"));
    let page = of(serde_json::json!({"Status": ids, "Login History": {"LoginHistoryList": [
        {"Date": "2026-01-05 10:00:00", "IP": "203.0.113.9", "DeviceModel": "iPhone14,5",
         "DeviceSystem": "iOS 18.1", "NetworkType": "Wi-Fi", "Carrier": "X"}
    ]}}));
    assert!(page.contains("A sign-in that you do not know"));
}
