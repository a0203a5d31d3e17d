//! A zip file written entry by entry.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, BufWriter, Write as _};
use std::path::Path;

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{Replace, SaveError, stream};

/// A zip file on its way.
pub struct Archive<'f> {
    zip: ZipWriter<BufWriter<&'f mut File>>,
    names: BTreeSet<String>,
    /// The number of the file that comes piece by piece, while it does.
    long: Option<u32>,
}

impl<'f> Archive<'f> {
    /// Saves one with a remark about the whole of it, and what `fill` adds: whole or not at all.
    ///
    /// # Errors
    ///
    /// Why nothing was saved; an older file is then as it was and no part file is left.
    pub fn save(
        path: &Path,
        replace: Replace,
        remark: &str,
        fill: impl FnOnce(&mut Archive<'_>) -> io::Result<()>,
    ) -> Result<(), SaveError> {
        stream(path, replace, |file| {
            let mut archive = Archive::begin(file, remark)?;
            fill(&mut archive)?;
            archive.end()
        })
    }

    fn begin(file: &'f mut File, remark: &str) -> io::Result<Self> {
        let mut zip = ZipWriter::new(BufWriter::new(file));
        zip.set_comment(remark).map_err(io::Error::other)?;
        Ok(Self { zip, names: BTreeSet::new(), long: None })
    }

    /// Says something else about the whole of it, as far as that is known only at its end.
    ///
    /// # Errors
    ///
    /// When it is longer than such a remark can be.
    pub fn remark(&mut self, remark: &str) -> io::Result<()> {
        self.zip.set_comment(remark).map_err(io::Error::other)
    }

    /// Adds a file. Its name never leads out of the folder that it is unpacked into; a name that is
    /// there already gets a number.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn add(&mut self, name: &str, bytes: &[u8]) -> io::Result<()> {
        self.start(name, SimpleFileOptions::default())?;
        self.long = None;
        self.zip.write_all(bytes)
    }

    /// Adds a file that may be of any length, by its first piece. The number tells it from others.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn begin_long(&mut self, name: &str, bytes: &[u8], number: u32) -> io::Result<()> {
        self.start(name, SimpleFileOptions::default().large_file(true))?;
        self.long = Some(number);
        self.zip.write_all(bytes)
    }

    /// Writes a further piece of the file that was begun last.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn go_on(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.zip.write_all(bytes)
    }

    /// Takes back what was written of a long file; nothing to do for any other.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn take_back(&mut self, number: u32) -> io::Result<()> {
        if self.long.take_if(|it| *it == number).is_some() {
            self.zip.abort_file().map_err(io::Error::other)?;
        }
        Ok(())
    }

    fn start(&mut self, name: &str, options: SimpleFileOptions) -> io::Result<()> {
        let parts: Vec<&str> =
            name.split(['/', '\\']).filter(|it| !matches!(*it, "" | "." | "..")).collect();
        let inside = parts.join("/");
        let mut name = inside;
        let mut number = 2;
        while name.is_empty() || !self.names.insert(name.to_lowercase()) {
            name = format!("{number} {}", parts.last().copied().unwrap_or("file"));
            if let [folders @ .., _] = parts.as_slice() {
                name = [folders, &[name.as_str()]].concat().join("/");
            }
            number += 1;
        }
        self.zip.start_file(name, options).map_err(io::Error::other)
    }

    fn end(self) -> io::Result<()> {
        self.zip.finish().map_err(io::Error::other)?.flush()
    }
}
