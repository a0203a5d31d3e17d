//! See `targets::zip_salvage`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| dossier::targets::zip_salvage(data));
