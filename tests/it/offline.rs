//! The program cannot connect to a network: nothing that could do it is built into it, and a whole
//! session with the window opens no connection and leaves no file but the saved one.

mod confined;
mod traced;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use toml::Table;

fn table(file: &str) -> Table {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    fs::read_to_string(path).unwrap().parse().unwrap()
}

/// The crates that must not be built in, from the one list of them.
fn banned() -> BTreeSet<String> {
    let deny = table(".deny.toml");
    let list = deny["bans"]["deny"].as_array().unwrap();
    list.iter().map(|name| name.as_str().unwrap().to_owned()).collect()
}

/// Names of the crates in a table of dependencies.
fn names(manifest: &Table, table: &str) -> Vec<String> {
    let table = manifest.get(table).and_then(toml::Value::as_table);
    table.into_iter().flat_map(Table::keys).cloned().collect()
}

/// Every crate that the program itself can be built from, on any system, by the lock file: more
/// than really is built in, never less.
fn built_in(manifest: &Table, lock: &Table) -> BTreeSet<String> {
    let mut uses: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for package in lock["package"].as_array().unwrap() {
        let name = package["name"].as_str().unwrap();
        let needs = package.get("dependencies").and_then(toml::Value::as_array);
        let needs = needs.into_iter().flatten().map(|need| need.as_str().unwrap());
        // A need is written as `name`, or `name version` where several versions exist.
        let needs = needs.map(|need| need.split(' ').next().unwrap());
        uses.entry(name).or_default().extend(needs);
    }
    let mut waiting = names(manifest, "dependencies");
    waiting.extend(names(manifest, "build-dependencies"));
    for system in manifest.get("target").and_then(toml::Value::as_table).into_iter().flatten() {
        waiting.extend(names(system.1.as_table().unwrap(), "dependencies"));
    }
    let mut found = BTreeSet::new();
    while let Some(name) = waiting.pop() {
        if found.insert(name.clone()) {
            let needs = uses.get(name.as_str()).into_iter().flatten();
            waiting.extend(needs.map(|need| (*need).to_owned()));
        }
    }
    found
}

#[test]
fn no_network_crate_is_built_in() {
    let built_in = built_in(&table("Cargo.toml"), &table("Cargo.lock"));
    assert!(built_in.len() > 100, "the lock file was understood");
    let banned = banned();
    let caught: Vec<&String> = built_in.intersection(&banned).collect();
    assert!(caught.is_empty(), "{caught:?}");
}

#[test]
fn a_network_crate_would_be_noticed() {
    let manifest: Table = "[dependencies]\nharmless = \"1\"".parse().unwrap();
    let lock: Table = "
        [[package]]
        name = \"harmless\"
        dependencies = [\"middle 0.2.0\"]
        [[package]]
        name = \"middle\"
        dependencies = [\"ureq\"]
        [[package]]
        name = \"ureq\"
        "
    .parse()
    .unwrap();
    assert!(!built_in(&manifest, &lock).is_disjoint(&banned()));
}

#[test]
fn every_crate_comes_from_one_registry() {
    let lock = table("Cargo.lock");
    let sources: BTreeSet<&str> = lock["package"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|package| package.get("source")?.as_str())
        .collect();
    assert_eq!(sources.len(), 1, "{sources:?}");
    assert!(sources.iter().all(|source| source.starts_with("registry+")));
}
