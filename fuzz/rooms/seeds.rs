//! Writes the seeds of every target: `seeds FOLDER` makes `FOLDER/<target>/seed-<number>`.

use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let folder = env::args_os().nth(1).ok_or_else(|| io::Error::other("name a folder"))?;
    let names = dossier::targets::TARGETS.iter().map(|it| it.0).chain(["pdf_text"]);
    for name in names {
        let folder = Path::new(&folder).join(name);
        fs::create_dir_all(&folder)?;
        for (number, bytes) in dossier::targets::seeds(name).into_iter().enumerate() {
            fs::write(folder.join(format!("seed-{number}")), bytes)?;
        }
    }
    Ok(())
}
