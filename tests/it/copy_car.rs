//! Copies of repositories of blocks: other contents, and each block called by the sum of its bytes.

use std::collections::BTreeSet;
use std::fs;
use std::io::Read as _;
use std::process::Command;

use dossier::read::car::blocks;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::fixture::Folder;
use crate::read::car;

/// Nothing of this may be in a copy.
const PRIVATE: [&str; 7] = [
    "quillfeather",
    "old mill",
    "q7x2qkz3fjw5",
    "3kquentin2222",
    "bafyquentin",
    "203.0.113.77",
    "aa11bb22cc33dd44",
];

/// The name of a block, as the helper writes a link to `cid:x`.
fn stands_for(name: &str) -> Vec<u8> {
    let sum = (0..32).map(|at| *name.as_bytes().get(at).unwrap_or(&7));
    [1, 0x71, 0x12, 0x20].into_iter().chain(sum).collect()
}

fn cid(content: &[u8]) -> Vec<u8> {
    [&[1, 0x71, 0x12, 0x20], &*Sha256::digest(content)].concat()
}

fn framed(parts: &[&[u8]]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut length: usize = parts.iter().map(|it| it.len()).sum();
    while length >= 0x80 {
        out.push(length as u8 | 0x80);
        length >>= 7;
    }
    out.push(length as u8);
    for it in parts {
        out.extend_from_slice(it);
    }
    out
}

/// A repository in which every block is called by the sum of its bytes. Blocks are given by a name,
/// those that are named first.
fn repository(values: &[(&str, Value)]) -> Vec<u8> {
    let mut known: Vec<(Vec<u8>, Vec<u8>)> = Vec::new();
    let encode = |value: &Value, known: &[(Vec<u8>, Vec<u8>)]| {
        let mut bytes = Vec::new();
        car::cbor(value, &mut bytes);
        for (from, to) in known {
            while let Some(at) = memchr::memmem::find(&bytes, from) {
                bytes.splice(at..at + from.len(), to.iter().copied());
            }
        }
        bytes
    };
    let mut out = Vec::new();
    for (name, value) in values {
        let content = encode(value, &known);
        known.push((stands_for(name), cid(&content)));
        // Written before those that it names, as such files are.
        out = [framed(&[&cid(&content), &content]), out].concat();
    }
    let head = encode(&json!({"roots": ["cid:commit"], "version": 1}), &known);
    [framed(&[&head]), out].concat()
}

fn usual() -> Vec<u8> {
    let post = |text: &str| {
        json!({"$type": "app.bsky.feed.post", "text": text, "createdAt": "2024-01-02T09:17:00.000Z",
            "reply": {"root": {"cid": "bafyquentin", "uri":
                "at://did:plc:q7x2qkz3fjw5/app.bsky.feed.post/3kquentin2222"}}, "seen": 314_159})
    };
    repository(&[
        ("cid:one", post("Quillfeather, meet me at the old mill")),
        ("cid:two", post("again at the old mill from 203.0.113.77")),
        (
            "cid:node",
            json!({"e": [
                {"k": "app.bsky.feed.post/3kquentin2222", "p": 0, "v": "cid:one"},
                {"k": "3z", "p": 27, "v": "cid:two"}], "l": null, "far": "cid:elsewhere"}),
        ),
        (
            "cid:commit",
            json!({"did": "did:plc:q7x2qkz3fjw5", "rev": "3kquentin2222", "data": "cid:node",
                "sig": "aa11bb22cc33dd44", "version": 3}),
        ),
    ])
}

fn copied(bytes: &[u8]) -> (Option<Vec<u8>>, Value, Value) {
    let folder = Folder::new("copy-car");
    let path = folder.join("export.zip");
    fs::write(&path, crate::scan::zipped(&[("repo.car", bytes)])).unwrap();
    let out = folder.join("copy.zip");
    let scan = |of: &std::path::Path, more: &[&str]| {
        let words = ["scan", of.to_str().unwrap(), "--json", "-", "--quiet"];
        let run = Command::new(env!("CARGO_BIN_EXE_dossier")).args(words).args(more).output();
        serde_json::from_slice::<Value>(&run.unwrap().stdout).unwrap()
    };
    let there = scan(&path, &["--redacted-copy", out.to_str().unwrap()]);
    let here = scan(&out, &[]);
    let mut zip = zip::ZipArchive::new(fs::File::open(&out).unwrap()).unwrap();
    let copy = (!zip.is_empty()).then(|| {
        let mut copy = Vec::new();
        zip.by_index(0).unwrap().read_to_end(&mut copy).unwrap();
        copy
    });
    (copy, there, here)
}

#[test]
fn a_repository_is_copied_with_other_contents_and_the_same_counts() {
    let (copy, there, here) = copied(&usual());
    let copy = copy.expect("the repository is in the copy");
    for private in PRIVATE {
        let found = memchr::memmem::find(&copy.to_ascii_lowercase(), private.as_bytes());
        assert!(found.is_none(), "{private} in the copy");
    }
    for key in ["categories", "platforms", "coverage"] {
        assert_eq!(there[key], here[key], "{key}");
    }
    let (head, made) = blocks(&copy).unwrap();
    let names: BTreeSet<Vec<u8>> = made.iter().map(|it| it.cid.to_vec()).collect();
    assert_eq!(made.len(), 4);
    for it in &made {
        assert_eq!(it.cid, cid(it.content), "each is called by the sum of its bytes");
        assert!(!usual().windows(36).any(|old| old == it.cid));
    }
    // The head, the commit and the node name blocks of the copy; one block is not in the file.
    let links = |bytes: &[u8]| {
        let mark = [0xd8, 42, 0x58, 37, 0];
        let found: Vec<Vec<u8>> = memchr::memmem::find_iter(bytes, &mark)
            .map(|at| bytes[at + mark.len()..at + mark.len() + 36].to_vec())
            .collect();
        found
    };
    let all: Vec<Vec<u8>> = links(head).into_iter().chain(links(&copy)).collect();
    assert_eq!(links(head), [made[0].cid.to_vec()]);
    let (known, other): (Vec<_>, Vec<_>) = all.into_iter().partition(|it| names.contains(it));
    assert_eq!((known.len(), other.len()), (5, 1));
    assert_ne!(other[0], stands_for("cid:elsewhere"));
}

#[test]
fn repositories_that_make_no_sense_give_nothing_away() {
    let whole = usual();
    // Cut anywhere, or with any byte another: it ends, and nothing private is in what comes out.
    for end in (1..whole.len()).step_by(97) {
        let (copy, ..) = copied(&whole[..end]);
        let copy = copy.unwrap_or_default().to_ascii_lowercase();
        let found = PRIVATE.iter().find(|it| memchr::memmem::find(&copy, it.as_bytes()).is_some());
        assert_eq!(found, None, "cut at {end}");
    }
    // Two blocks that name each other: sums cannot be made in a circle, so it is left out and told.
    let mut odd = Vec::new();
    for (own, other) in [("cid:a", "cid:b"), ("cid:b", "cid:a")] {
        let mut content = Vec::new();
        let post = json!({"$type": "app.bsky.feed.post", "text": "old mill", "link": other});
        car::cbor(&post, &mut content);
        odd.extend(framed(&[&stands_for(own), &content]));
    }
    let mut head = Vec::new();
    car::cbor(&json!({"roots": ["cid:a"], "version": 1}), &mut head);
    let (copy, ..) = copied(&[framed(&[&head]), odd].concat());
    assert_eq!(copy, None);
}
