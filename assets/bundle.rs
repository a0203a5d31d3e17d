//! Lists the bundled data files for the program, so that adding one touches no Rust.
//!
//! For each folder `assets/<folder>` a constant of (name without ending, text) pairs is written to
//! `OUT_DIR/<folder>.rs`, in alphabetical order. What a scan would work out of the same data each
//! time it starts is worked out here: the words that names of fields are made of, and what of the
//! profiles tells platforms apart.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

#[path = "../src/detect/spelling.rs"]
#[expect(
    dead_code,
    unreachable_pub,
    reason = "the program's own file; only one spelling is wanted"
)]
mod spelling;

const FOLDERS: [&str; 3] = ["kit", "profiles", "samples"];

/// Tables whose words are parts of names of fields, besides the profiles.
const WORD_TABLES: [&str; 3] = ["fields.txt", "words.toml", "keys.toml"];

/// Tables of a profile that are read when they are needed first.
const LATER: [&str; 3] = ["section", "claim", "remark"];

fn main() -> io::Result<()> {
    let package = env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?;
    // The fuzz targets are a package of their own, a folder below.
    let up = if Path::new(&package).join("assets").is_dir() { "" } else { "../" };
    let root = format!("{package}/{up}");
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    // Checkouts that share a build folder are told apart by where the build was started.
    tell_cargo("rerun-if-env-changed=PWD");
    for folder in FOLDERS {
        let below = format!("{up}assets/{folder}");
        tell_cargo(&format!("rerun-if-changed={below}"));
        let text = listing(&Path::new(&package).join(&below), &format!("/{below}"))?;
        fs::write(Path::new(&out).join(folder).with_extension("rs"), text)?;
    }
    if env::var("CARGO_CFG_TARGET_ENV").is_ok_and(|it| it == "msvc") {
        // What Windows should know of the program: above all, that it draws sharp on every screen.
        let manifest = format!("{root}/packaging/windows/dossier.manifest");
        tell_cargo(&format!("rerun-if-changed={manifest}"));
        tell_cargo("rustc-link-arg-bins=/MANIFEST:EMBED");
        tell_cargo(&format!("rustc-link-arg-bins=/MANIFESTINPUT:{manifest}"));
    }
    let (terms, signals) = vocabulary(&Path::new(&root).join("assets/tables"))?;
    fs::write(Path::new(&out).join("terms.txt"), terms)?;
    fs::write(Path::new(&out).join("signals.txt"), signals)?;
    fs::write(Path::new(&out).join("heads.rs"), heads(Path::new(&root))?)?;
    tell_cargo(&format!("rerun-if-changed={up}assets/tables"));
    tell_cargo(&format!("rerun-if-changed={up}src/detect/spelling.rs"));
    fs::write(Path::new(&out).join("words.txt"), words(Path::new(&root))?)
}

/// The profiles without their sections, claims and remarks, as an array in the same order: what a platform is
/// recognised by is a fifth of them, and few of the rest are needed at a time.
#[expect(clippy::disallowed_methods, reason = "the project's own files, while it is built")]
fn heads(root: &Path) -> io::Result<String> {
    let mut all = String::from("&[");
    for file in tomls(&root.join("assets/profiles"))? {
        let text = fs::read_to_string(file)?;
        let (mut kept, mut keeps) = (String::new(), true);
        for line in text.lines() {
            if let Some(name) = line.strip_prefix('[') {
                let name = name.trim_start_matches('[').trim_start();
                keeps = !LATER.iter().any(|it| {
                    name.strip_prefix(it).is_some_and(|rest| rest.starts_with(['.', ']', ' ']))
                });
            }
            if keeps && !line.starts_with('#') && !line.is_empty() {
                kept.extend([line, "\n"]);
            }
        }
        all.extend([&format!("{kept:?}"), ",\n"]);
    }
    all.push(']');
    Ok(all)
}

/// The terms of the vocabulary, a line each: code of the kind or nothing, list, the one spelling, the
/// word; longest first. And the words that betray platforms, a line each.
#[expect(clippy::disallowed_methods, reason = "the project's own files, while it is built")]
fn vocabulary(tables: &Path) -> io::Result<(String, String)> {
    let files = ["words.toml", "words_more.toml"].map(|name| {
        let text = fs::read_to_string(tables.join(name))?;
        toml::from_str::<Vocabulary>(&text)
            .map_err(|why| io::Error::other(format!("{name}: {why}")))
    });
    let files = files.into_iter().collect::<io::Result<Vec<_>>>()?;
    let mut terms = Vec::new();
    let mut add = |code: &str, lists: &Lists, order: &[&str]| {
        for list in order {
            terms.extend(lists.get(*list).into_iter().flatten().map(|word| {
                let bare = spelling::Spelling::of(word).bare().to_owned();
                (bare, format!("{code}\t{list}"), word.clone())
            }));
        }
    };
    for (code, lists) in files.iter().flat_map(|it| &it.kinds) {
        add(code, lists, &["strong", "weak", "general"]);
    }
    for file in &files {
        add("", &file.quiet, &["terms", "names"]);
    }
    let mut signals = String::new();
    for platform in files.iter().flat_map(|it| &it.platform) {
        let words: Vec<String> = platform.signals.iter().map(|it| it.to_lowercase()).collect();
        signals.extend([&platform.id, "\t", &words.join("\t"), "\n"]);
    }
    // Those of one length and spelling stay in the order of the tables.
    terms.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.0.cmp(&b.0)));
    let lines = terms.iter().map(|(bare, what, word)| format!("{what}\t{bare}\t{word}\n"));
    Ok((lines.collect(), signals))
}

/// Words by the name of their list.
type Lists = BTreeMap<String, Vec<String>>;

/// The vocabulary as its files have it.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Vocabulary {
    #[serde(default)]
    kinds: BTreeMap<String, Lists>,
    #[serde(default)]
    quiet: Lists,
    #[serde(default)]
    platform: Vec<Signals>,
}

#[derive(serde::Deserialize)]
struct Signals {
    id: String,
    signals: Vec<String>,
}

/// Every word of the tables and profiles in the one spelling, one a line, sorted.
#[expect(clippy::disallowed_methods, reason = "the project's own files, while it is built")]
fn words(root: &Path) -> io::Result<String> {
    let mut files = tomls(&root.join("assets/profiles"))?;
    files.extend(WORD_TABLES.map(|it| root.join("assets/tables").join(it)));
    let mut words = BTreeSet::new();
    for file in files {
        let text = fs::read_to_string(file)?;
        // Comments are prose, and names of people could stand in them.
        for line in text.lines().filter(|it| !it.trim_start().starts_with('#')) {
            let spelling = spelling::Spelling::of(line);
            let of_line = spelling.bare().split(' ').filter(|it| !it.is_empty());
            let no_numbers = of_line.filter(|it| !it.chars().all(char::is_numeric));
            words.extend(no_numbers.map(str::to_owned));
        }
    }
    Ok(words.into_iter().collect::<Vec<_>>().join("\n"))
}

#[expect(clippy::print_stdout, reason = "how a build script speaks to Cargo")]
fn tell_cargo(what: &str) {
    println!("cargo::{what}");
}

/// The folder's TOML files, by name.
fn tomls(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    if folder.is_dir() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.extension().is_some_and(|it| it == "toml") {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

/// The constant's Rust text: an array of the folder's TOML files by name.
fn listing(folder: &Path, below: &str) -> io::Result<String> {
    let mut text = String::from("&[");
    for path in tomls(folder)? {
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        // The folder of the package is filled in where the constant is compiled, so that a build
        // folder shared by several checkouts never mixes their files.
        let path = format!("{below}/{file}");
        let include = format!("include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {path:?}))");
        text.extend(["(", &format!("{name:?}"), ", ", &include, "),\n"]);
    }
    text.push(']');
    Ok(text)
}
