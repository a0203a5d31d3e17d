//! Writes a finished file whole or not at all.
//!
//! - Owns: the part file, the rename, the question before an existing file is replaced.
//! - May use: nothing.
//! - Never: decides where; leaves half a file.
