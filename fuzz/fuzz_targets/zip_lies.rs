//! See `targets::zip_lies`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| dossier::targets::zip_lies(data));
