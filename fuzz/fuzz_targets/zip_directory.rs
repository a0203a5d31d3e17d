//! See `targets::zip_directory`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| dossier::targets::zip_directory(data));
