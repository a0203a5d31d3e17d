//! Locks this program's processes down, and shows that the lock holds.
//!
//! Every process of ours starts by asking the system to refuse it the network. The reader, which
//! looks at bytes that others wrote, is refused nearly everything else too: it can read the files
//! that it was handed, write to its own pipe, and use a bounded amount of memory.
//!
//! Linux is where this was built and tried. On macOS the limits of `setrlimit` hold, and the reader is
//! started through the system's sandbox, both untried. On Windows nothing is asked of the system yet:
//! there is no safe way to it without a crate of its own, so the panels say that no layer holds.
//!
//! - Owns: what is asked of the operating system, one file per means; the attempts that prove it.
//! - May use: nothing.
//! - Never: fails the program where a system lacks a means; it says which took effect.

mod attempt;
#[cfg(target_os = "linux")]
mod calls;
#[cfg(target_os = "linux")]
mod files;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(unix)]
mod unix;

use std::ffi::OsString;
use std::path::Path;
use std::sync::OnceLock;

pub use attempt::{Way, attempt};

/// The most memory the reader may map, in bytes.
pub const MEMORY_MAX_BYTES: u64 = 1536 << 20;

/// What took effect in this process.
static HERE: OnceLock<Confined> = OnceLock::new();

/// What took effect.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each layer holds or does not, on its own")]
pub struct Confined {
    /// The process cannot map more than [`MEMORY_MAX_BYTES`]. The reader only.
    pub memory: bool,
    /// No core dump is written, and other processes of the person cannot look inside.
    pub core_dumps: bool,
    /// The kernel refuses the calls that are not needed; any socket but a local one is among them.
    pub calls: bool,
    /// The kernel refuses to open files (the reader) and network ports (every process).
    pub files: bool,
}

impl Confined {
    /// Each layer's id, as the texts name it, and whether it holds.
    pub fn layers(self) -> [(&'static str, bool); 4] {
        [
            ("calls", self.calls),
            ("files", self.files),
            ("memory", self.memory),
            ("core-dumps", self.core_dumps),
        ]
    }
}

/// The words that start `program` as a reader: where a process can only be confined by the one that
/// starts it, that one's word comes first. Further words for the program go behind them.
pub fn starting(program: &Path) -> Vec<OsString> {
    #[cfg(target_os = "macos")]
    {
        macos::words(program)
    }
    #[cfg(not(target_os = "macos"))]
    {
        vec![program.into()]
    }
}

/// Confines this process as reader. Call it first, before any thread starts.
pub fn reader() -> Confined {
    *HERE.get_or_init(confine_reader)
}

fn confine_reader() -> Confined {
    let mut confined = Confined::default();
    #[cfg(unix)]
    {
        confined.memory = unix::memory(MEMORY_MAX_BYTES);
        confined.core_dumps = unix::core_dumps();
    }
    #[cfg(target_os = "linux")]
    {
        confined.files = files::none_at_all();
        // Last: what is asked of the system above is refused from here on.
        confined.calls = calls::reader();
    }
    confined
}

/// Confines this process as window or command line. Call it first, before any thread starts; what
/// this process starts is bound by it too.
pub fn program() -> Confined {
    *HERE.get_or_init(confine_program)
}

/// What holds in this process; nothing where it was never confined.
pub fn here() -> Confined {
    HERE.get().copied().unwrap_or_default()
}

fn confine_program() -> Confined {
    let mut confined = Confined::default();
    #[cfg(unix)]
    {
        confined.core_dumps = unix::core_dumps();
    }
    #[cfg(target_os = "linux")]
    {
        confined.files = files::no_port();
        confined.calls = calls::program();
    }
    confined
}
