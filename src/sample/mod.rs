//! Made-up exports: realistic, of no real person, the same bytes for the same seed.
//!
//! - Owns: the generator and the made-up vocabulary; what a sample looks like is data in
//!   `assets/samples/*.toml`.
//! - May use: nothing.
//! - Never: names a platform; keeps more than a buffer in memory.
