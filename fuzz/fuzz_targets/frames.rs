//! See `targets::frames`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| dossier::targets::frames(data));
