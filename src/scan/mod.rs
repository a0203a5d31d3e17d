//! One scan from dropped file to findings: order of steps, progress, fences.
//!
//! - Owns: the walk of one entry into the index, record boundaries, the fence around each entry,
//!   showing a record again.
//! - May use: everything above it.
//! - Never: names a format or platform; knows egui.
