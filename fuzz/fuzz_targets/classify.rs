//! See `targets::classify`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| dossier::targets::classify(data));
