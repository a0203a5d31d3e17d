//! The profiles that come with the program.

use std::sync::OnceLock;

use super::{Profile, parse};

/// Name and text of each bundled profile, in alphabetical order; the build script lists them.
const TEXTS: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/profiles.rs"));

/// The profiles that come with the program. A test holds that each of them loads; one that did not
/// would be left out here.
pub fn bundled() -> &'static [Profile] {
    static PROFILES: OnceLock<Vec<Profile>> = OnceLock::new();
    PROFILES.get_or_init(|| TEXTS.iter().filter_map(|(_, text)| parse(text).ok()).collect())
}

/// The texts of the bundled profiles with the ids they should have.
pub fn bundled_texts() -> &'static [(&'static str, &'static str)] {
    TEXTS
}
