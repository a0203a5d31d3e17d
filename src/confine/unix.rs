//! Limits by `setrlimit`, and on Linux the dumpable flag.

use rustix::process::{Resource, Rlimit, setrlimit};

use super::Confined;

pub(super) fn reader(memory_max_bytes: u64) -> Confined {
    let limit = |bytes| Rlimit { current: Some(bytes), maximum: Some(bytes) };
    let memory = setrlimit(Resource::As, limit(memory_max_bytes)).is_ok();
    let core_size = setrlimit(Resource::Core, limit(0)).is_ok();
    Confined { memory, core_dumps: core_size && hidden() }
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
