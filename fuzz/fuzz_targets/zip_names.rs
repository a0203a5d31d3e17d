//! See `targets::zip_names`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| dossier::targets::zip_names(data));
