//! Lists the bundled data files, as `assets/bundle.rs` does for the program.

use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    let assets = Path::new(&env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?).join("../assets");
    for folder in ["profiles", "samples"] {
        let mut files: Vec<_> = fs::read_dir(assets.join(folder))?
            .filter_map(|it| Some(it.ok()?.path()))
            .filter(|it| it.extension().is_some_and(|it| it == "toml"))
            .collect();
        files.sort();
        let row = |it: &std::path::PathBuf| {
            let name = it.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            format!("({name:?}, include_str!({it:?})),\n")
        };
        let rows: String = files.iter().map(row).collect();
        fs::write(Path::new(&out).join(folder).with_extension("rs"), format!("&[{rows}]"))?;
    }
    println!("cargo::rerun-if-changed=../assets");
    Ok(())
}
