//! The profiles that come with the program.

use std::hint;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

use super::{Profile, parse};

/// Name and text of each bundled profile, in alphabetical order; the build script lists them.
const TEXTS: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/profiles.rs"));

/// Profiles that were read and are not handed over yet, by number.
static READ: [Mutex<Option<Profile>>; TEXTS.len()] = [const { Mutex::new(None) }; TEXTS.len()];
/// The first that nobody reads yet.
static NEXT: AtomicUsize = AtomicUsize::new(0);

/// The profiles that come with the program. A test holds that each of them loads; one that did not
/// would be left out here.
pub fn bundled() -> &'static [Profile] {
    static PROFILES: OnceLock<Vec<Profile>> = OnceLock::new();
    PROFILES.get_or_init(|| {
        help_reading();
        // One that another thread still reads is locked until it has done so.
        let read = READ
            .iter()
            .filter_map(|slot| slot.lock().unwrap_or_else(PoisonError::into_inner).take());
        read.collect()
    })
}

/// Reads bundled profiles until each was begun; to be called on a further thread while the first
/// asks for them.
pub fn help_reading() {
    loop {
        let at = NEXT.load(Ordering::Acquire);
        let (Some((_, text)), Some(slot)) = (TEXTS.get(at), READ.get(at)) else { return };
        // Locked before it is taken, so that whoever finds it taken can wait for it.
        let Ok(mut slot) = slot.try_lock() else {
            hint::spin_loop();
            continue;
        };
        if NEXT.compare_exchange(at, at + 1, Ordering::AcqRel, Ordering::Acquire).is_ok() {
            *slot = parse(text).ok();
        }
    }
}

/// The texts of the bundled profiles with the ids they should have.
pub fn bundled_texts() -> &'static [(&'static str, &'static str)] {
    TEXTS
}
