//! What the program is built from: every crate has its reason, every build script is known, and no
//! code of ours steps outside what the compiler checks but in the one room that may.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use toml::Table;

/// Lines of `unsafe` code that the room `confine` may have in all.
const UNSAFE_MAX: usize = 300;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn table(file: &str) -> Table {
    fs::read_to_string(root().join(file)).unwrap().parse().unwrap()
}

fn names(table: Option<&toml::Value>) -> Vec<String> {
    let table = table.and_then(toml::Value::as_table);
    table.into_iter().flat_map(|it| it.keys().cloned()).collect()
}

/// The crates that the package itself asks for.
fn direct(manifest: &Table) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for kind in ["dependencies", "dev-dependencies", "build-dependencies"] {
        found.extend(names(manifest.get(kind)));
        let systems = manifest.get("target").and_then(toml::Value::as_table);
        for system in systems.into_iter().flat_map(Table::values) {
            found.extend(names(system.get(kind)));
        }
    }
    found
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|it| it == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn every_crate_has_a_reason_and_is_used() {
    let manifest = table("Cargo.toml");
    let why = manifest["package"]["metadata"]["why"].as_table().unwrap();
    let reasons: BTreeSet<String> = why.keys().cloned().collect();
    assert_eq!(direct(&manifest), reasons, "each crate has a line saying why, and no other has");
    for (name, reason) in why {
        assert!(reason.as_str().unwrap().len() > 15, "{name}: why?");
    }
    let mut paths = Vec::new();
    sources(&root().join("src"), &mut paths);
    sources(&root().join("tests"), &mut paths);
    let texts: Vec<String> = paths.iter().map(|it| fs::read_to_string(it).unwrap()).collect();
    for name in reasons {
        let word = name.replace('-', "_");
        let used = texts.iter().any(|text| {
            let after = |at: usize| text[at + word.len()..].starts_with("::");
            text.match_indices(&word).any(|(at, _)| after(at))
        });
        assert!(used, "{name} is asked for and not used");
    }
}

#[test]
fn every_crate_of_the_program_is_weighed() {
    let mut manifest = table("Cargo.toml");
    for kind in ["dev-dependencies", "build-dependencies"] {
        manifest.remove(kind);
    }
    let told = fs::read_to_string(root().join("packaging/WEIGHT.md")).unwrap();
    let rows = told.lines().filter_map(|it| it.strip_prefix("| `")?.split_once('`'));
    let rows: BTreeSet<String> = rows.map(|it| it.0.to_owned()).collect();
    assert_eq!(rows, direct(&manifest), ".ci/weight makes the table anew");
}

#[test]
fn one_registry_and_nothing_else() {
    let lock = table("Cargo.lock");
    for package in lock["package"].as_array().unwrap() {
        let Some(source) = package.get("source").and_then(toml::Value::as_str) else {
            assert_eq!(package["name"].as_str(), Some("dossier"), "a crate without a source");
            continue;
        };
        assert!(source.starts_with("registry+"), "{source}");
        assert!(package.get("checksum").is_some(), "{package:?}");
    }
}

#[test]
fn every_build_script_is_on_the_list() {
    let deny = table(".deny.toml");
    let known = deny["bans"]["build"]["allow-build-scripts"].as_array().unwrap();
    let known: BTreeSet<&str> = known.iter().map(|it| it.as_str().unwrap()).collect();
    let output = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()))
        .args(["metadata", "--format-version", "1", "--offline", "--locked"])
        .current_dir(root())
        .output()
        .unwrap();
    if !output.status.success() {
        // Crates for other systems need not be here.
        eprintln!("SKIPPED: cargo cannot tell about all crates here, so none was looked at");
        return;
    }
    let told: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let mut seen = 0;
    for package in told["packages"].as_array().unwrap() {
        let is_script = |target: &serde_json::Value| target["kind"][0] == "custom-build";
        if package["targets"].as_array().unwrap().iter().any(is_script) {
            let name = package["name"].as_str().unwrap();
            assert!(known.contains(name), "{name} runs a program while it is built: look at it");
            seen += 1;
        }
    }
    assert!(seen > 10, "the list was understood: {seen}");
}

#[test]
fn unsafe_code_stands_in_one_room_and_is_little() {
    let manifest = table("Cargo.toml");
    assert_eq!(manifest["lints"]["rust"]["unsafe_code"].as_str(), Some("forbid"));
    let mut paths = Vec::new();
    sources(&root().join("src"), &mut paths);
    let mut lines = 0;
    for path in paths {
        let text = fs::read_to_string(&path).unwrap();
        let word = |line: &str| {
            let code = line.split("//").next().unwrap_or_default();
            ["unsafe {", "unsafe fn", "unsafe impl", "unsafe extern"]
                .iter()
                .any(|it| code.contains(it))
        };
        if text.lines().any(word) {
            assert!(path.starts_with(root().join("src/confine")), "{}", path.display());
            lines += text.lines().count();
        }
    }
    assert!(lines <= UNSAFE_MAX, "{lines} lines in files with unsafe code");
}
