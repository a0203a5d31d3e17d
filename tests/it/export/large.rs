//! Archives with very many entries.

use std::sync::Arc;

use dossier::export::{Bytes, MemoryBytes};

use super::build::{Item, Zip, item, zip};
use super::open_as;

#[test]
fn many_entries_are_listed_quickly_and_in_little_memory() {
    let count = std::env::var("DOSSIER_ENTRIES").map_or(60_000, |it| it.parse().unwrap());
    let items: Vec<Item> =
        (0..count).map(|it| item(format!("some/folder/{it:07}.json"), "{}")).collect();
    let bytes = Zip { zip64: true, ..zip(&items) }.build();
    let bytes: Arc<dyn Bytes> = Arc::new(MemoryBytes::new(bytes));
    let before = resident_bytes();
    let clock = std::time::Instant::now();
    let export = open_as("a.zip", bytes);
    let taken = clock.elapsed();
    let after = resident_bytes();
    assert_eq!(export.entries().len(), count);
    assert_eq!(export.ledger().unknown_bytes, 0);
    eprintln!(
        "{count} entries listed in {taken:?}, {} KiB more",
        (after.saturating_sub(before)) / 1024
    );
    assert!(taken.as_secs() < 10, "{taken:?}");
    drop(items);
}

/// Memory of this process, where the system tells.
fn resident_bytes() -> u64 {
    #[expect(clippy::disallowed_methods, reason = "a file of the system, in a test")]
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|it| it.strip_prefix("VmRSS:"));
    line.and_then(|it| it.trim().split(' ').next()?.parse::<u64>().ok()).unwrap_or(0) * 1024
}
