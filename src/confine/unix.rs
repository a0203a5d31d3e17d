//! Limits by `setrlimit`, and on Linux the dumpable flag.

use rustix::process::{Resource, Rlimit, setrlimit};

pub(super) fn memory(max_bytes: u64) -> bool {
    limit(Resource::As, max_bytes)
}

pub(super) fn core_dumps() -> bool {
    limit(Resource::Core, 0) && hidden()
}

fn limit(resource: Resource, most: u64) -> bool {
    setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) }).is_ok()
}

#[cfg(target_os = "linux")]
fn hidden() -> bool {
    use rustix::process::{DumpableBehavior, set_dumpable_behavior};
    set_dumpable_behavior(DumpableBehavior::NotDumpable).is_ok()
}

#[cfg(not(target_os = "linux"))]
fn hidden() -> bool {
    true
}
