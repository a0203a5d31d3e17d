//! A redacted copy: the same structure and counts, and nothing of what was in it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use crate::fixture::Folder;

fn dossier(words: &[&str]) -> Vec<u8> {
    let output = Command::new(env!("CARGO_BIN_EXE_dossier")).args(words).output().unwrap();
    let status = output.status.code();
    assert!(
        matches!(status, Some(0 | 1)),
        "{words:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    output.stdout
}

/// What a scan of it says.
fn summary(path: &Path) -> Value {
    let words = ["scan", path.to_str().unwrap(), "--quiet", "--json", "-"];
    serde_json::from_slice(&dossier(&words)).unwrap()
}

/// Records of each kind, and the platforms.
fn counts(path: &Path) -> (Vec<(String, u64)>, Vec<String>) {
    let summary = summary(path);
    let mut kinds = Vec::new();
    for category in summary["categories"].as_array().unwrap() {
        for kind in category["kinds"].as_array().unwrap() {
            let id = kind["id"].as_str().unwrap().to_owned();
            kinds.push((id, kind["records"].as_u64().unwrap()));
        }
    }
    let platforms = summary["platforms"].as_array().unwrap().iter();
    (kinds, platforms.map(|it| it["id"].as_str().unwrap().to_owned()).collect())
}

/// Makes the copy and gives its files.
fn copied(folder: &Folder, export: &Path) -> Vec<(String, String)> {
    let out = folder.join("copy.zip");
    let words = ["scan", export.to_str().unwrap(), "--quiet", "--redacted-copy"];
    dossier(&[&words[..], &[out.to_str().unwrap()]].concat());
    let mut zip = zip::ZipArchive::new(fs::File::open(&out).unwrap()).unwrap();
    assert!(
        String::from_utf8_lossy(zip.comment()).contains("Dates, times"),
        "what it can't promise"
    );
    (0..zip.len())
        .map(|at| {
            let mut file = zip.by_index(at).unwrap();
            let mut bytes = Vec::new();
            std::io::Read::read_to_end(&mut file, &mut bytes).unwrap();
            (file.name().unwrap().into_owned(), String::from_utf8_lossy(&bytes).into_owned())
        })
        .collect()
}

const PRIVATE: [&str; 9] = [
    "Quentin",
    "Quillfeather",
    "quentin.q@mail.example",
    "203.0.113.77",
    "7700 900",
    "meet me at the old mill",
    "51.507351",
    "魑鹌鲲",
    "quillfan",
];

fn chat(who: &str) -> Value {
    json!([
        {"Date": "2024-03-01 10:00:00", "From": who, "Content": "meet me at the old mill"},
        {"Date": "2024-03-01 10:01:00", "From": who, "Content": "魑鹌鲲 meet me at the old mill"},
    ])
}

fn export(folder: &Folder) -> std::path::PathBuf {
    let who = "Quentin Quillfeather";
    let tiktok = json!({
        "Profile And Settings": {
            "Profile Info": {"ProfileMap": {"emailAddress": "quentin.q@mail.example",
                "telephoneNumber": "+447700900123", "userName": "quillfan", "birthDate": "01-Jan-2000"}},
            "Follower": {"FansList": [{"Date": "2024-03-01 10:00:00", "UserName": "quillfan"}]},
        },
        "Direct Message": {"Direct Messages": {"ChatHistory": {
            format!("Chat History with {who}:"): chat(who)}}},
        "Your Activity": {
            "Searches": {"SearchList": [
                {"Date": "2024-03-01 10:00:00", "SearchTerm": "quillfan"},
                {"Date": "2024-03-01 10:00:01", "SearchTerm": "quillfan"}]},
            "Login History": {"LoginHistoryList": [{"Date": "2024-03-01 10:00:00 UTC",
                "IP": "203.0.113.77", "DeviceModel": "iPhone15,3", "DeviceSystem": "iOS 17",
                "NetworkType": "Wi-Fi", "Carrier": ""}]},
        },
    });
    let path = folder.join("user_data_tiktok.json");
    fs::write(&path, tiktok.to_string()).unwrap();
    path
}

#[test]
fn a_copy_has_the_same_counts_and_none_of_the_contents() {
    let folder = Folder::new("copy");
    let path = export(&folder);
    let files = copied(&folder, &path);
    assert_eq!(counts(&path), counts(&folder.join("copy.zip")));
    let (name, text) = &files[0];
    assert_eq!(name, "user_data_tiktok.json");
    for private in PRIVATE {
        assert!(!text.contains(private), "{private}: {text}");
    }
    let copy: Value = serde_json::from_str(text).unwrap();
    let searches = copy["Your Activity"]["Searches"]["SearchList"].as_array().unwrap();
    assert_eq!(searches[0]["SearchTerm"], searches[1]["SearchTerm"], "the same for the same");
    let fan = &copy["Profile And Settings"]["Follower"]["FansList"][0]["UserName"];
    assert_eq!(fan, &searches[0]["SearchTerm"], "wherever it stands");
    assert_eq!(fan.as_str().unwrap().len(), "quillfan".len(), "of the same length");
    assert_eq!(searches[0]["Date"], "2024-03-01 10:00:00");
    let address = copy["Your Activity"]["Login History"]["LoginHistoryList"][0]["IP"].as_str();
    assert!(address.unwrap().parse::<std::net::Ipv4Addr>().is_ok(), "{address:?}");
    let email = &copy["Profile And Settings"]["Profile Info"]["ProfileMap"]["emailAddress"];
    assert!(email.as_str().unwrap().contains('@'), "{email}");
}

#[test]
fn two_copies_share_no_stand_in() {
    let folder = Folder::new("copy");
    let path = export(&folder);
    let of = |files: Vec<(String, String)>| -> Value { serde_json::from_str(&files[0].1).unwrap() };
    let (first, second) = (of(copied(&folder, &path)), of(copied(&folder, &path)));
    let name =
        |it: &Value| it["Profile And Settings"]["Follower"]["FansList"][0]["UserName"].clone();
    assert_ne!(name(&first), name(&second));
}

#[test]
fn the_same_word_gives_the_same_copy() {
    let folder = Folder::new("copy");
    let path = export(&folder);
    let with_key = |name: &str| {
        let out = folder.join(name);
        let words = ["scan", path.to_str().unwrap(), "--quiet", "--copy-key", "class of 2026"];
        dossier(&[&words[..], &["--redacted-copy", out.to_str().unwrap()]].concat());
        fs::read(out).unwrap()
    };
    assert_eq!(with_key("a.zip"), with_key("b.zip"));
}

/// Files of many kinds with the same private words.
const FILES: [(&str, &[u8]); 11] = [
        (
            "Messages with Quentin.csv",
            b"Date,From,To,Subject,Content\r\n2024-03-01 10:00:00,\"Quentin Quillfeather\",quillfan,\"a, b\",\
              \"meet me at the old mill\"\r\n2024-03-02 10:00:00,quillfan,Quentin,x,\"two\nlines\"\r\n",
        ),
        ("search.json", br#"{"search_history": [{"time": "2024-03-01T10:00:00Z", "query": "quillfan"}]}"#),
        ("places.ndjson", b"{\"latitude\": 51.507351, \"longitude\": -0.127758, \"time\": 1709287200}\n"),
        (
            "sign-ins.html",
            b"<html><body><h1>Login history</h1><table><tr><th>Date</th><th>IP Address</th></tr>\
              <tr><td>2024-03-01 10:00:00</td><td>203.0.113.77</td></tr></table>\
              <!-- Quentin --><a href=\"https://x.example/quillfan\">quillfan</a></body></html>",
        ),
        (
            "chat.txt",
            "12/03/2024, 10:00 - Quentin Quillfeather: meet me at the old mill\n\
             12/03/2024, 10:05 - quillfan: 魑鹌鲲\n"
                .as_bytes(),
        ),
        (
            "contacts.vcf",
            b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN;X-ABLABEL=\"Quentin\":Quentin Quillfeather\r\n\
              N:Quillfeather;Quentin;;;\r\nEMAIL;TYPE=home:quentin.q@\r\n mail.example\r\n\
              TEL:+44 7700 900123\r\nBDAY:19610705\r\nEND:VCARD\r\n",
        ),
        (
            "mail.mbox",
            b"From quentin.q@mail.example Fri Mar 01 10:00:00 2024\r\n\
              From: Quentin Quillfeather <quentin.q@mail.example>\r\nTo: x@y.example\r\n\
              Subject: meet me at the old mill\r\nDate: Fri, 1 Mar 2024 10:00:00 +0000\r\n\
              Content-Type: text/plain; name=\"Quentin.txt\"\r\n\r\nmeet me at the old mill\r\n",
        ),
        (
            "track.gpx",
            b"<?xml version=\"1.0\"?><gpx><trk><name>Quentin</name><trkseg>\
              <trkpt lat=\"51.507351\" lon=\"-0.12775\"><time>2024-03-01T10:00:00Z</time>\
              <desc><![CDATA[meet me at the old mill > quillfan]]></desc></trkpt>\
              </trkseg></trk></gpx>",
        ),
        ("broken.ndjson", b"{\"query\": \"quillfan\"}\nQuentin\n{\"query\": \"x\"}\n"),
        ("notes.txt", b"Name: Quentin Quillfeather\nEmail: quentin.q@mail.example\n"),
        ("photo.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF\0quillfan quillfan quillfan"),
    ];

#[test]
fn tables_pages_texts_and_pictures_are_copied_too() {
    let folder = Folder::new("copy");
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in FILES {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        std::io::Write::write_all(&mut zip, bytes).unwrap();
    }
    zip.start_file("blob.bin", zip::write::SimpleFileOptions::default()).unwrap();
    std::io::Write::write_all(&mut zip, b"\0\x01quillfan\0").unwrap();
    let path = folder.join("export.zip");
    fs::write(&path, zip.finish().unwrap().into_inner()).unwrap();
    let made = copied(&folder, &path);
    let names: BTreeSet<&str> = made.iter().map(|it| it.0.as_str()).collect();
    assert!(
        names.iter().any(|it| it.ends_with(".jpg")) && !names.iter().any(|it| it.ends_with(".bin")),
        "{names:?}"
    );
    for (name, text) in &made {
        for private in PRIVATE {
            assert!(
                !text.contains(private) && !name.contains(private),
                "{private} in {name}: {text}"
            );
        }
    }
    let left_out = [String::from("blob.bin")];
    let faults = differences(&path, &folder.join("copy.zip"), &left_out);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn made_up_people_are_copied_to_the_same_counts() {
    for name in ["tiktok", "ios"] {
        let folder = Folder::new("copy");
        let (file, bytes) = dossier::sample::in_memory(name, 2_000, 7).unwrap();
        let path = folder.join(&file);
        fs::write(&path, bytes).unwrap();
        copied(&folder, &path);
        assert_eq!(counts(&path), counts(&folder.join("copy.zip")), "{name}");
    }
}

/// Files of two scans side by side, those left out of the copy taken away: what differs.
fn differences(original: &Path, copy: &Path, left_out: &[String]) -> Vec<String> {
    let files = |path: &Path| summary(path)["entries"].as_array().unwrap().clone();
    let there = files(original);
    let mut there =
        there.iter().filter(|it| !left_out.contains(&it["name"].as_str().unwrap().to_owned()));
    let here = files(copy);
    let mut out = Vec::new();
    for file in &here {
        let Some(old) = there.next() else {
            out.push(format!("one too many: {}", file["name"]));
            break;
        };
        if old["kinds"] != file["kinds"] {
            out.push(format!(
                "{}: {} became {}: {}",
                old["name"], old["kinds"], file["name"], file["kinds"]
            ));
        }
    }
    out.extend(there.map(|it| format!("missing: {}", it["name"])));
    out
}

/// The samples of real formats, where they are: each copy has the same files with the same kinds
/// and counts, but for those that are named as left out.
#[test]
fn shared_samples_are_copied_to_the_same_counts() {
    let Some(shared) = std::env::var_os("DOSSIER_SHARED") else {
        println!("SKIPPED: DOSSIER_SHARED does not point to the samples");
        return;
    };
    let (mut same, mut other, mut left_out_all) = (0, Vec::new(), 0);
    let mut variants: Vec<PathBuf> = Vec::new();
    for platform in fs::read_dir(Path::new(&shared).join("samples")).unwrap() {
        let Ok(inside) = fs::read_dir(platform.unwrap().path()) else { continue };
        variants.extend(inside.map(|it| it.unwrap().path()));
    }
    variants.sort();
    for variant in variants {
        let folder = Folder::new("copy");
        let out = folder.join("copy.zip");
        let words = [
            "scan",
            variant.to_str().unwrap(),
            "--quiet",
            "--redacted-copy",
            out.to_str().unwrap(),
        ];
        let run = Command::new(env!("CARGO_BIN_EXE_dossier")).args(words).output().unwrap();
        if !matches!(run.status.code(), Some(0 | 1)) {
            continue;
        }
        let told = String::from_utf8_lossy(&run.stderr).into_owned();
        let left_out: Vec<String> =
            told.lines().filter_map(|it| it.strip_prefix("- ")).map(str::to_owned).collect();
        left_out_all += left_out.len();
        let files = zip::ZipArchive::new(fs::File::open(&out).unwrap()).unwrap().len();
        if files == 0 {
            continue;
        }
        let faults = differences(&variant, &out, &left_out);
        if faults.is_empty() {
            same += 1;
        } else {
            other.push(format!("{}\n  {}", variant.display(), faults.join("\n  ")));
        }
    }
    println!(
        "{same} the same, {left_out_all} files left out, {} not:\n{}",
        other.len(),
        other.join("\n")
    );
    assert!(other.is_empty(), "{}", other.join("\n"));
}

#[test]
fn the_copy_itself_says_how_many_files_are_not_in_it() {
    let folder = Folder::new("copy");
    let export = folder.join("export.zip");
    let files: [(&str, &[u8]); 2] =
        [("a.json", br#"{"messages": ["one"]}"#), ("b.pdf", b"%PDF-1.7 of somebody")];
    fs::write(&export, crate::scan::zipped(&files)).unwrap();
    let copied = copied(&folder, &export);
    let is_pdf = |name: &str| Path::new(name).extension().is_some_and(|it| it == "pdf");
    assert!(!copied.iter().any(|(name, text)| is_pdf(name) || text.contains("somebody")));
    let zip = zip::ZipArchive::new(fs::File::open(folder.join("copy.zip")).unwrap()).unwrap();
    let said = String::from_utf8_lossy(zip.comment()).into_owned();
    assert!(said.contains("PDF documents, databases and locked files, are left out."), "{said}");
    assert!(said.ends_with("1 file could not be rewritten safely and is left out."), "{said}");
}

#[test]
fn a_key_with_the_numbers_of_a_date_in_it_is_replaced() {
    let folder = Folder::new("copy");
    let path = folder.join("export.json");
    let keys = ["wuppgromruzkcebae2173deba1b2", "dec2173may1b2", "9f2024jan01aa55mar"];
    let dates = ["20240115T101010Z", "1 January 2024", "2024-01-15T10:10:10.000Z", "01-Jan-2024"];
    let whole = json!({"login_history": keys.map(|it| json!({"Cookie Name": it, "seen": dates})),
        keys[0]: [{"date": dates[0]}]});
    fs::write(&path, whole.to_string()).unwrap();
    let files = copied(&folder, &path);
    for key in keys {
        assert!(!files.iter().any(|it| it.1.contains(key)), "{key}: {files:?}");
    }
    for date in dates {
        assert!(files.iter().any(|it| it.1.contains(date)), "{date}: {files:?}");
    }
}
