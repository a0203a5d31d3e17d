//! Readers: the bytes of one entry become keys and values, pushed into a sink.
//!
//! - Owns: one file per format, sniffing, text encodings.
//! - May use: `text`, `record`.
//! - Never: keeps a whole entry in memory; knows a platform; recurses over input.
