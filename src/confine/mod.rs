//! Locks the reader process down before it sees a byte: memory cap, no core dumps.
//!
//! - Owns: what is asked of the operating system; one file per system.
//! - May use: nothing.
//! - Never: fails the program where a system lacks a means; it says which took effect.

#[cfg(unix)]
mod unix;

/// The most memory the reader may map, in bytes.
pub const MEMORY_MAX_BYTES: u64 = 1536 << 20;

/// What took effect.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Confined {
    /// The process cannot map more than [`MEMORY_MAX_BYTES`].
    pub memory: bool,
    /// No core dump is written, and other processes of the person cannot look inside.
    pub core_dumps: bool,
}

/// Confines this process. Call it first, before any thread starts.
pub fn reader() -> Confined {
    #[cfg(unix)]
    let confined = unix::reader(MEMORY_MAX_BYTES);
    #[cfg(not(unix))]
    let confined = Confined::default();
    confined
}
