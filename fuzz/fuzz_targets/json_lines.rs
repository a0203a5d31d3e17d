//! See `targets::json_lines`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| dossier::targets::json_lines(data));
