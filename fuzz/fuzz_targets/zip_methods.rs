//! See `targets::zip_methods`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| dossier::targets::zip_methods(data));
