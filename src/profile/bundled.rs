//! The profiles that come with the program.

use std::hint;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{LazyLock, Mutex, OnceLock, PoisonError};

use super::parse::parse_head;
use super::{Later, Profile, parse};

/// Name and text of each bundled profile, in alphabetical order; the build script lists them.
const TEXTS: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/profiles.rs"));
/// What each of them says besides its sections and claims, in the same order.
const HEADS: &[&str] = include!(concat!(env!("OUT_DIR"), "/heads.rs"));

/// Profiles that were read and are not handed over yet, by number.
static READ: [Mutex<Option<Profile>>; TEXTS.len()] = [const { Mutex::new(None) }; TEXTS.len()];
/// Those of them that were asked for their sections or claims.
static WHOLE: [OnceLock<Profile>; TEXTS.len()] = [const { OnceLock::new() }; TEXTS.len()];
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
        let (Some(head), Some(slot)) = (HEADS.get(at), READ.get(at)) else { return };
        // Locked before it is taken, so that whoever finds it taken can wait for it.
        let Ok(mut slot) = slot.try_lock() else {
            hint::spin_loop();
            continue;
        };
        if NEXT.compare_exchange(at, at + 1, Ordering::AcqRel, Ordering::Acquire).is_ok() {
            *slot = parse_head(head).ok().map(|it| Profile {
                sections: Later::of(at, whole, |it| &it.sections),
                claims: Later::of(at, whole, |it| &it.claims),
                remarks: Later::of(at, whole, |it| &it.remarks),
                ..it
            });
        }
    }
}

/// A bundled profile with all that its text says, by its number.
fn whole(at: usize) -> &'static Profile {
    static NONE: LazyLock<Profile> = LazyLock::new(Profile::default);
    let (Some((_, text)), Some(slot)) = (TEXTS.get(at), WHOLE.get(at)) else { return &NONE };
    slot.get_or_init(|| parse(text).unwrap_or_default())
}

/// The texts of the bundled profiles with the ids they should have.
pub fn bundled_texts() -> &'static [(&'static str, &'static str)] {
    TEXTS
}
