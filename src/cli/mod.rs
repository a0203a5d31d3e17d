//! The same scan and reports without a window.
//!
//! - Owns: the command line, its printed summary, its progress, exit statuses.
//! - May use: the same as `ui`, and `profile` to check profiles written by others.
//! - Never: has an ability the window lacks, but for those made for scripts.
