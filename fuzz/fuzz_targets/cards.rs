//! See `targets::cards`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| dossier::targets::cards(data));
