//! Locks the reader process down before it sees a byte: memory cap, no core dumps.
//!
//! - Owns: what is asked of the operating system; one file per system.
//! - May use: nothing.
//! - Never: fails the program where a system lacks a means; it says which took effect.
