//! Lists the bundled data files for the program, so that adding one touches no Rust.
//!
//! For each folder `assets/<folder>` a constant of (name without ending, text) pairs is written to
//! `OUT_DIR/<folder>.rs`, in alphabetical order.

use std::path::Path;
use std::{env, fs, io};

const FOLDERS: [&str; 3] = ["kit", "profiles", "samples"];

fn main() -> io::Result<()> {
    let root = env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?;
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    // Checkouts that share a build folder are told apart by where the build was started.
    tell_cargo("rerun-if-env-changed=PWD");
    for folder in FOLDERS {
        tell_cargo(&format!("rerun-if-changed=assets/{folder}"));
        let below = format!("/assets/{folder}");
        let text = listing(Path::new(&format!("{root}{below}")), &below)?;
        fs::write(Path::new(&out).join(folder).with_extension("rs"), text)?;
    }
    if env::var("CARGO_CFG_TARGET_ENV").is_ok_and(|it| it == "msvc") {
        // What Windows should know of the program: above all, that it draws sharp on every screen.
        let manifest = format!("{root}/packaging/windows/dossier.manifest");
        tell_cargo(&format!("rerun-if-changed={manifest}"));
        tell_cargo("rustc-link-arg-bins=/MANIFEST:EMBED");
        tell_cargo(&format!("rustc-link-arg-bins=/MANIFESTINPUT:{manifest}"));
    }
    Ok(())
}

#[expect(clippy::print_stdout, reason = "how a build script speaks to Cargo")]
fn tell_cargo(what: &str) {
    println!("cargo::{what}");
}

/// The constant's Rust text: an array of the folder's TOML files by name.
fn listing(folder: &Path, below: &str) -> io::Result<String> {
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
    let mut text = String::from("&[");
    for path in files {
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
