//! Lists the bundled data files for the program, so that adding one touches no Rust.
//!
//! For each folder `assets/<folder>` a constant of (name without ending, text) pairs is written to
//! `OUT_DIR/<folder>.rs`, in alphabetical order.

use std::path::Path;
use std::{env, fs, io};

const FOLDERS: [&str; 2] = ["profiles", "samples"];

fn main() -> io::Result<()> {
    let root = env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?;
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    for folder in FOLDERS {
        tell_cargo(folder);
        let text = listing(&Path::new(&root).join("assets").join(folder))?;
        fs::write(Path::new(&out).join(folder).with_extension("rs"), text)?;
    }
    Ok(())
}

#[expect(clippy::print_stdout, reason = "how a build script speaks to Cargo")]
fn tell_cargo(folder: &str) {
    println!("cargo::rerun-if-changed=assets/{folder}");
}

/// The constant's Rust text: an array of the folder's TOML files by name.
fn listing(folder: &Path) -> io::Result<String> {
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
        let path = path.to_string_lossy();
        // Two debug-printed texts are two Rust literals.
        let literals = format!("({name:?}, include_str!({path:?})),\n");
        text.push_str(&literals);
    }
    text.push(']');
    Ok(text)
}
