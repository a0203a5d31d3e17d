//! See `targets::html`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| dossier::targets::html(data));
