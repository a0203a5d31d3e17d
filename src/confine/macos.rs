//! A reader on macOS, started through the system's own `sandbox-exec`. Untried: no such system was
//! at hand, so nothing is claimed of it in [`super::Confined`].
//!
//! The rules are as strict as a program can stand that is already built: its libraries come from
//! the system's folders, its files are handed to it open, and what it says goes into its pipe.

use std::ffi::OsString;
use std::path::Path;

const STARTER: &str = "/usr/bin/sandbox-exec";

/// The last rule that fits decides.
const RULES: &str = "(version 1)
(allow default)
(deny network*)
(deny system-socket)
(deny file-write*)
(deny process-fork)
(deny mach-lookup)
(deny appleevent-send)
(deny file-read* (subpath \"/Users\") (subpath \"/Volumes\") (subpath \"/private/var/folders\"))
(allow file-read* (literal (param \"PROGRAM\")))";

/// The words that start `program` confined; further words for it go behind them.
pub(super) fn words(program: &Path) -> Vec<OsString> {
    if !Path::new(STARTER).exists() {
        return vec![program.into()];
    }
    let mut named = OsString::from("PROGRAM=");
    named.push(program);
    vec![STARTER.into(), "-D".into(), named, "-p".into(), RULES.into(), program.into()]
}
