//! See `targets::encodings`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| dossier::targets::encodings(data));
