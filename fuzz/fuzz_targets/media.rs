//! See `targets::media`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| dossier::targets::media(data));
