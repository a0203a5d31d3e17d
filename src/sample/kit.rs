//! The teaching kit: the same few platforms for each of some made-up people.
//!
//! `assets/kit/who-*.toml` is a person, `assets/kit/what-*.toml` what a platform hands out, with holes
//! for whatever depends on the person.

use std::io::Write;

use super::script::Script;
use super::{SampleError, Truth, written};

const BUNDLED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/kit.rs"));

const WHO: &str = "who-";
const WHAT: &str = "what-";

/// One file of the kit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KitFile {
    /// The person.
    pub who: &'static str,
    /// What it is an export of.
    pub what: &'static str,
}

/// Every file of the kit, person by person.
pub fn kit() -> Vec<KitFile> {
    let named = |start: &'static str| BUNDLED.iter().filter_map(move |it| it.0.strip_prefix(start));
    named(WHO).flat_map(|who| named(WHAT).map(move |what| KitFile { who, what })).collect()
}

/// Writes a file of the kit; always the same bytes.
///
/// # Errors
///
/// `Unknown`, `Broken`, or `Io` when `out` takes no more.
pub fn write_kit(file: KitFile, out: &mut impl Write) -> Result<Truth, SampleError> {
    let KitFile { who, what } = file;
    let person = text(&format!("{WHO}{who}"))?;
    let platform = text(&format!("{WHAT}{what}"))?;
    let (script, seed) = Script::parse_of(platform, person)
        .map_err(|bad| SampleError::Broken(format!("{who}, {what}: {bad}")))?;
    written(&script, what, (script.records, seed), out)
}

impl KitFile {
    /// The name that the platform itself gives such a file.
    ///
    /// # Errors
    ///
    /// `Unknown`, or `Broken`.
    pub fn name(self) -> Result<String, SampleError> {
        let platform = text(&format!("{WHAT}{}", self.what))?;
        let person = text(&format!("{WHO}{}", self.who))?;
        let script = Script::parse_of(platform, person).map_err(SampleError::Broken)?;
        Ok(script.0.file)
    }
}

fn text(name: &str) -> Result<&'static str, SampleError> {
    let found = BUNDLED.iter().find(|it| it.0 == name);
    found.map(|it| it.1).ok_or(SampleError::Unknown)
}
