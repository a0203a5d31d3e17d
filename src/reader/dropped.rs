//! The files and folders that a person named, and opening them for the reader.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use super::client::{Failure, Input};
use super::frame::{Offer, Unopened};
use crate::export::{open_file, walk_folder};
use crate::text::Untrusted;

/// What was named, by offer.
#[derive(Clone)]
pub(super) struct Dropped {
    /// How it is described to the reader.
    pub(super) offers: Vec<Offer>,
    /// By offer, the path of each file.
    paths: Vec<Vec<PathBuf>>,
}

impl Dropped {
    /// Looks at what was named. Reads names and sizes only.
    pub(super) fn look(inputs: &[Input]) -> Result<Self, Failure> {
        let mut dropped = Self { offers: Vec::new(), paths: Vec::new() };
        for (at, input) in inputs.iter().enumerate() {
            let (offer, paths) = match input {
                Input::MadeUp { sample, records, seed } => {
                    let (records, seed) = (*records, *seed);
                    (Offer::MadeUp { sample: sample.clone(), records, seed }, Vec::new())
                }
                Input::Path(path) => look(path).map_err(|error| {
                    let why = Unopened::of(&error);
                    Failure::CannotOpen { input: at, why }
                })?,
            };
            dropped.offers.push(offer);
            dropped.paths.push(paths);
        }
        Ok(dropped)
    }

    /// Opens a file of an offer for reading.
    pub(super) fn open(&self, offer: u32, file: u32) -> io::Result<File> {
        let paths = self.paths.get(offer as usize);
        let path = paths.and_then(|it| it.get(file as usize));
        open_file(path.ok_or(io::ErrorKind::NotFound)?)
    }
}

fn look(path: &Path) -> io::Result<(Offer, Vec<PathBuf>)> {
    // `.` and `..` have a name, too.
    let whole = path.file_name().is_none().then(|| path.canonicalize()).transpose()?;
    let named = whole.as_deref().unwrap_or(path);
    let name = named.file_name().unwrap_or(named.as_os_str());
    let name = Untrusted::new(name.to_string_lossy());
    if path.is_dir() {
        let found = walk_folder(path)?;
        let files = found.iter().map(|it| (it.name.clone(), it.size_bytes)).collect();
        let paths = found.into_iter().map(|it| it.path).collect();
        return Ok((Offer::Folder { name, files }, paths));
    }
    // Opened once now, so that a wrong name is told at once.
    drop(open_file(path)?);
    Ok((Offer::File { name }, vec![path.to_owned()]))
}
