//! See `paper::pdf_text`.
#![no_main]

#[path = "../targets/paper.rs"]
mod paper;

libfuzzer_sys::fuzz_target!(|data: &[u8]| paper::pdf_text(data));
