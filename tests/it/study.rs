//! Tables for research: the same columns for all, nothing private unless asked for, many exports.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};

use crate::fixture::Folder;
use crate::parquet::{Field, Row, rows};

/// What must never stand in a table without contents.
const SECRETS: [&str; 4] =
    ["ada.lovelace@example.org", "+44 20 7946 0018", "meet me at the mill", "ada_the_first"];

fn dossier(words: &[&str], env: &[(&str, &str)]) -> Output {
    let mut call = Command::new(env!("CARGO_BIN_EXE_dossier"));
    call.args(words).args(["--quiet"]).env_clear().env("LANG", "en_GB.UTF-8");
    for (name, value) in env {
        call.env(name, value);
    }
    call.output().unwrap()
}

/// Calls it with paths of this folder; the words that begin with `/` are below it.
fn call(folder: &Folder, words: &[&str]) -> (i32, String) {
    let path = |word: &&str| match word.strip_prefix('/') {
        Some(name) => folder.join(name).to_str().unwrap().to_owned(),
        None => (*word).to_owned(),
    };
    let words: Vec<String> = words.iter().map(path).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let output = dossier(&words, &[]);
    (output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
}

/// All rows of all files in a folder, in the order of their names.
fn all_rows(folder: &Path) -> Vec<Row> {
    files(folder).iter().flat_map(|it| rows(it)).collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    files.sort();
    files
}

fn text(field: &Field) -> &str {
    match field {
        Field::Text(text) => text,
        other => panic!("no text: {other:?}"),
    }
}

fn number(field: &Field) -> i64 {
    match field {
        Field::Number(number) => *number,
        other => panic!("no number: {other:?}"),
    }
}

/// An export with secrets in values, in a file's name and in keys.
fn private_export(day: u32) -> Vec<u8> {
    let secret =
        |text: &str| json!({"date": format!("2024-03-{day:02} 10:00:00"), "comment": text});
    let comments: Vec<Value> = SECRETS.iter().map(|it| secret(it)).collect();
    let chats = json!({(SECRETS[3]): [{"Date": "2024-03-01 10:00:00", "From": SECRETS[3],
        "Content": SECRETS[2]}]});
    let whole = json!({
        "Comment": {"Comments": {"CommentsList": comments}},
        "Direct Messages": {"Chat History": {"ChatHistory": chats}},
    });
    whole.to_string().into_bytes()
}

fn sample(name: &str, records: u64, seed: u64) -> Vec<u8> {
    dossier::sample::in_memory(name, records, seed).unwrap().1
}

fn holds_secrets(bytes: &[u8]) -> bool {
    // The pages are packed, so the rows are looked at besides the bytes.
    SECRETS.iter().any(|it| bytes.windows(it.len()).any(|here| here == it.as_bytes()))
}

#[test]
fn records_without_contents_hold_nothing_private_and_add_up() {
    let folder = Folder::new("study");
    fs::write(folder.join("user_data_tiktok.json"), private_export(1)).unwrap();
    let words = ["scan", "/user_data_tiktok.json", "--parquet", "/a.parquet"];
    assert_eq!(call(&folder, &[&words[..], &["--json", "/a.json"]].concat()), (0, String::new()));
    let summary: Value = serde_json::from_slice(&fs::read(folder.join("a.json")).unwrap()).unwrap();
    let table = rows(&folder.join("a.parquet"));
    assert_eq!(table.len() as u64, summary["totals"]["records"].as_u64().unwrap());
    let sum = summary["sources"][0]["sha256"].as_str().unwrap();
    for (at, row) in table.iter().enumerate() {
        assert_eq!(text(&row["export"]), sum);
        assert_eq!(number(&row["position"]), at as i64 + 1);
        for contents in ["entry_name", "place", "line", "title", "cut", "fields"] {
            assert!(matches!(row[contents], Field::Null), "{contents}");
        }
        let shown = format!("{row:?}");
        assert!(!holds_secrets(shown.as_bytes()), "{shown}");
    }
    let time = Field::Number(1_709_287_200_000_000);
    assert!(table.iter().any(|it| it["time"] == time), "2024-03-01 10:00 UTC, in microseconds");
    assert!(!holds_secrets(&fs::read(folder.join("a.parquet")).unwrap()));
}

#[test]
fn contents_are_those_of_the_lines() {
    let folder = Folder::new("study");
    fs::write(folder.join("a.zip"), sample("tiktok", 3000, 4)).unwrap();
    fs::write(folder.join("b.ndjson"), sample("ios", 800, 4)).unwrap();
    for export in ["/a.zip", "/b.ndjson"] {
        let words = ["scan", export, "--detail", "contents", "--parquet", "/c.parquet"];
        let words = [&words[..], &["--records", "/c.ndjson"]].concat();
        assert_eq!(call(&folder, &words), (0, String::new()));
        let lines = fs::read_to_string(folder.join("c.ndjson")).unwrap();
        let lines: Vec<Value> = lines.lines().map(|it| serde_json::from_str(it).unwrap()).collect();
        let table = rows(&folder.join("c.parquet"));
        assert_eq!(table.len(), lines.len());
        assert!(table.iter().all(|it| text(&it["sorted_by"]) == "rules"));
        assert!(
            table.iter().all(|it| ["tiktok", "ios-app-privacy"].contains(&text(&it["platform"])))
        );
        for (row, line) in table.iter().zip(&lines) {
            assert_eq!(text(&row["kind"]), line["kind"]);
            assert_eq!(text(&row["category"]), line["category"]);
            assert_eq!(text(&row["entry_name"]), line["entry"]);
            assert_eq!(text(&row["place"]), line["path"]);
            assert_eq!(number(&row["position"]), line["position"].as_i64().unwrap());
            assert_eq!(number(&row["line"]), line["line"].as_i64().unwrap());
            let time = line["time"].as_str().map(|it| it.parse::<jiff::Timestamp>().unwrap());
            let told = time.map_or(Field::Null, |it| Field::Number(it.as_microsecond()));
            assert_eq!(row["time"], told);
            let Field::Groups(fields) = &row["fields"] else { panic!("no fields") };
            let pairs = fields.iter().map(|it| json!([it["name"], it["value"]]));
            assert_eq!(pairs.collect::<Value>(), line["fields"]);
        }
    }
}

#[test]
fn the_same_export_gives_the_same_table_everywhere() {
    let folder = Folder::new("study");
    fs::write(folder.join("a.zip"), sample("tiktok", 3000, 8)).unwrap();
    for detail in ["counts", "records", "contents"] {
        let table = |threads: &str, env: &[(&str, &str)]| {
            let export = folder.join("a.zip");
            let words = ["scan", export.to_str().unwrap(), "--threads", threads];
            let more = ["--detail", detail, "--parquet", "-"];
            let output = dossier(&[&words[..], &more].concat(), env);
            assert_eq!(output.status.code(), Some(0));
            output.stdout
        };
        let first = table("1", &[("TZ", "UTC")]);
        assert!(first.starts_with(b"PAR1") && first.ends_with(b"PAR1"), "{detail}");
        assert!(first == table("2", &[("TZ", "Asia/Shanghai"), ("LC_ALL", "zh_CN.UTF-8")]));
    }
}

/// A folder with three exports, one of them a folder, one bad one, and litter.
fn many() -> Folder {
    let folder = Folder::new("study-each");
    let all = folder.join("all");
    fs::create_dir_all(all.join("ada_the_first")).unwrap();
    fs::write(all.join("ada_the_first/user_data_tiktok.json"), private_export(1)).unwrap();
    fs::write(all.join("one.zip"), sample("tiktok", 900, 1)).unwrap();
    fs::write(all.join("two.ndjson"), sample("ios", 700, 2)).unwrap();
    fs::write(all.join("bad.zip"), b"PK\x03\x04 and nothing that follows").unwrap();
    fs::write(all.join(".hidden"), b"{}").unwrap();
    folder
}

fn each(folder: &Folder, more: &[&str]) -> (i32, String) {
    let words = ["scan", "/all", "--each", "--parquet", "/out"];
    call(folder, &[&words[..], more].concat())
}

/// Every file of the tables with its bytes.
fn bytes_of(folder: &Folder) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for table in ["exports", "kinds", "months", "records"] {
        if folder.join("out").join(table).exists() {
            for path in files(&folder.join("out").join(table)) {
                let bytes = fs::read(&path).unwrap();
                found.insert(path.strip_prefix(folder.join("out")).unwrap().to_owned(), bytes);
            }
        }
    }
    let list = fs::read(folder.join("out/done.ndjson")).unwrap();
    found.insert("done.ndjson".into(), list);
    found
}

#[test]
fn each_export_is_counted_by_itself_and_a_bad_one_stops_nothing() {
    let folder = many();
    let (status, told) = each(&folder, &["--json-each", "/json"]);
    assert_eq!(status, 1, "{told}");
    assert!(told.contains("bad.zip: nothing could be read"), "{told}");
    assert_eq!(files(&folder.join("json")).len(), 4);
    let exports = all_rows(&folder.join("out/exports"));
    let mut states: Vec<&str> = exports.iter().map(|it| text(&it["state"])).collect();
    states.sort_unstable();
    assert_eq!(states, ["read", "read", "read", "unread"]);
    // Kinds and months add up to the records of each export, and to what a scan of it says.
    for export in exports.iter().filter(|it| text(&it["state"]) == "read") {
        let id = text(&export["export"]);
        let sum = |table: &str, kind: Option<&str>| -> i64 {
            let rows = rows(&folder.join(&format!("out/{table}/{id}.parquet")));
            let of = |it: &&Row| kind.is_none_or(|kind| text(&it["kind"]) == kind);
            rows.iter().filter(of).map(|it| number(&it["records"])).sum()
        };
        assert_eq!(sum("kinds", None), number(&export["records"]));
        assert_eq!(sum("months", None), number(&export["records"]));
        let summary = fs::read(folder.join(&format!("json/{id}.json"))).unwrap();
        let summary: Value = serde_json::from_slice(&summary).unwrap();
        assert_eq!(summary["totals"]["records"].as_i64().unwrap(), number(&export["records"]));
        for category in summary["categories"].as_array().unwrap() {
            for kind in category["kinds"].as_array().unwrap() {
                let records = kind["records"].as_i64().unwrap();
                assert_eq!(sum("months", kind["id"].as_str()), records, "{kind}");
            }
        }
    }
    for (path, bytes) in bytes_of(&folder) {
        assert!(!holds_secrets(&bytes), "{}", path.display());
        for name in ["one.zip", "two.ndjson", "bad.zip", "user_data_tiktok"] {
            let found = bytes.windows(name.len()).any(|it| it == name.as_bytes());
            assert!(!found, "{name} in {}", path.display());
        }
    }
    assert!(!folder.join("out/records").exists(), "records only when asked for");
}

#[test]
fn what_is_done_is_not_done_again_and_what_changed_is() {
    let folder = many();
    assert_eq!(each(&folder, &[]).0, 1);
    let whole = bytes_of(&folder);
    let written = |folder: &Folder| -> BTreeMap<PathBuf, std::time::SystemTime> {
        let files = files(&folder.join("out/months")).into_iter();
        files.map(|it| (it.clone(), fs::metadata(it).unwrap().modified().unwrap())).collect()
    };
    let before = written(&folder);
    let (status, told) = each(&folder, &[]);
    assert_eq!(status, 1);
    assert!(told.contains("bad.zip: nothing could be read"), "tried again: {told}");
    let after = written(&folder);
    let same = before.iter().filter(|(path, time)| after.get(*path) == Some(time)).count();
    assert_eq!(same, 3, "only the bad one was written again");
    assert_eq!(bytes_of(&folder), whole);

    // Stopped: a table is missing, the list's last line is cut, a half-written file is left.
    let list = folder.join("out/done.ndjson");
    let text = fs::read(&list).unwrap();
    fs::write(&list, &text[..text.len() - 20]).unwrap();
    let first = files(&folder.join("out/exports")).remove(0);
    let name: String = first.file_name().unwrap().to_str().unwrap().chars().take(50).collect();
    fs::write(first.with_file_name(format!("{name}.dossier.part")), b"half").unwrap();
    fs::remove_file(first).unwrap();
    assert_eq!(each(&folder, &["--threads", "1"]).0, 1);
    assert_eq!(bytes_of(&folder), whole, "as if it had never been stopped");

    // Changed, gone, and there twice.
    fs::write(folder.join("all/one.zip"), sample("tiktok", 901, 9)).unwrap();
    fs::remove_file(folder.join("all/two.ndjson")).unwrap();
    fs::write(folder.join("all/three.zip"), sample("tiktok", 901, 9)).unwrap();
    fs::remove_file(folder.join("all/bad.zip")).unwrap();
    let (status, told) = each(&folder, &[]);
    assert_eq!(status, 0, "{told}");
    assert!(told.contains("the same export is there twice"), "{told}");
    assert_eq!(files(&folder.join("out/exports")).len(), 2);
    assert_eq!(files(&folder.join("out/months")).len(), 2);
}

#[test]
fn contents_of_many_come_only_on_the_word() {
    let folder = many();
    assert_eq!(each(&folder, &["--detail", "records"]).0, 1);
    let records = all_rows(&folder.join("out/records"));
    let exports = all_rows(&folder.join("out/exports"));
    let total: i64 = exports.iter().map(|it| number(&it["records"])).sum();
    assert_eq!(records.len() as i64, total);
    assert!(records.iter().all(|it| matches!(it["fields"], Field::Null)));
    assert!(!holds_secrets(format!("{records:?}").as_bytes()));
    assert_eq!(each(&folder, &["--detail", "contents"]).0, 1);
    let records = all_rows(&folder.join("out/records"));
    assert_eq!(records.len() as i64, total);
    assert!(holds_secrets(format!("{records:?}").as_bytes()));
}

#[test]
fn wrong_use_is_told() {
    let folder = many();
    let refused = |words: &[&str], sentence: &str| {
        let (status, told) = call(&folder, words);
        assert_eq!(status, 2, "{words:?}");
        assert!(told.contains(sentence), "{words:?}: {told}");
    };
    refused(&["scan", "/all", "--each"], "name a folder with --parquet");
    refused(&["scan", "/all", "--each", "--parquet", "/o", "--pdf", "/a.pdf"], "no other output");
    refused(&["scan", "/all", "--detail", "records"], "--parquet");
    refused(&["scan", "/none", "--each", "--parquet", "/o"], "cannot be opened");
    fs::create_dir_all(folder.join("mine/months")).unwrap();
    fs::write(folder.join("mine/months/notes.txt"), b"mine").unwrap();
    refused(&["scan", "/all", "--each", "--parquet", "/mine"], "did not write");
    assert_eq!(fs::read(folder.join("mine/months/notes.txt")).unwrap(), b"mine");
}

#[test]
fn every_column_is_documented() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/study");
    let page = fs::read_to_string(root.join("README.md")).unwrap();
    for table in ["exports", "kinds", "months", "records"] {
        let schema = fs::read_to_string(root.join(format!("{table}.schema"))).unwrap();
        // Columns stand two spaces in; what is deeper belongs to a list.
        let outer = schema.lines().filter_map(|it| it.strip_prefix("  "));
        let outer = outer.filter(|it| it.starts_with("required") || it.starts_with("optional"));
        let name = |it: &str| it.split(' ').nth(2).unwrap().trim_end_matches(';').to_owned();
        let columns: Vec<String> = outer.map(name).collect();
        let (_, part) = page.split_once(&format!("\n## {table}\n")).expect(table);
        let part = part.split("\n## ").next().unwrap();
        let rows = part.lines().filter_map(|it| it.strip_prefix("| `")?.split('`').next());
        assert_eq!(rows.collect::<Vec<_>>(), columns, "{table}");
    }
}
