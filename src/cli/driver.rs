//! Keeps the graphics driver off the disk.

use std::os::unix::process::CommandExt as _;
use std::process::Command;

/// The variable that this program is known by to have been started again.
const SAID: &str = "MESA_SHADER_CACHE_DISABLE";

/// What makes drivers keep their drawing programs in memory only.
const WORDS: [(&str, &str); 3] =
    [(SAID, "true"), ("MESA_GLSL_CACHE_DISABLE", "true"), ("__GL_SHADER_DISK_CACHE", "0")];

/// Starts this program anew with the graphics driver's cache switched off, so that no file is
/// written but what the person saves. Returns where that was done already, or cannot be done.
///
/// The driver looks at these variables when it is loaded, and a running program cannot set its own
/// safely. What it would keep holds nothing of an export.
pub(super) fn keep_off_the_disk() {
    let has_display =
        ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|it| std::env::var_os(it).is_some());
    if !has_display || std::env::var_os(SAID).is_some() {
        return;
    }
    if let Ok(program) = std::env::current_exe() {
        // It comes back only where the program could not be started: then this one goes on.
        let _failed = Command::new(program).args(std::env::args_os().skip(1)).envs(WORDS).exec();
    }
}
