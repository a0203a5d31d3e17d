//! Starts the window or the command line; nothing else.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    dossier::cli::run(std::env::args_os())
}
