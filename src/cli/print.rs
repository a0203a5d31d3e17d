//! What leaves the program as text: standard output and standard error.
//!
//! A pipe whose other end has gone is no fault: the rest is not written.

use std::io::{self, ErrorKind, Write};

use super::Status;

/// Writes to standard output; `Usage` where it takes nothing.
pub(super) fn out(bytes: &[u8]) -> Status {
    stream(|out| out.write_all(bytes))
}

/// The same for what `fill` writes.
pub(super) fn stream(fill: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Status {
    let mut out = io::stdout().lock();
    match fill(&mut out).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Status::Usage,
        _ => Status::Read,
    }
}

/// Writes a line to standard error.
pub(super) fn note(line: &str) {
    // Where even standard error is closed, nobody is there to be told.
    writeln!(io::stderr().lock(), "{line}").unwrap_or_default();
}
