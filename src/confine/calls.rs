//! The filter of system calls: what the kernel refuses to each process of ours.
//!
//! Two rules stand above all. No process of ours can open a socket but a local one. And the reader
//! can call only what reading from open files and counting needs; it dies at once where it tries to
//! start a program, open a connection or look into another process.
//!
//! A call on neither list gets "not permitted" instead of death: the C library may try newer calls
//! first and falls back, so that a system newer than this list still reads exports.

use std::collections::BTreeMap;

use seccompiler::{
    BackendError, BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition,
    SeccompFilter, SeccompRule, TargetArch, apply_filter_all_threads,
};

/// The calls that a reader needs whatever their arguments are.
const READING: &[i64] = &[
    // The files and pipes that it was handed.
    libc::SYS_read,
    libc::SYS_pread64,
    libc::SYS_readv,
    libc::SYS_recvmsg,
    libc::SYS_write,
    libc::SYS_writev,
    libc::SYS_lseek,
    libc::SYS_fstat,
    libc::SYS_close,
    libc::SYS_dup,
    // Memory, but for what can be run: see `conditions`.
    libc::SYS_munmap,
    libc::SYS_mremap,
    libc::SYS_madvise,
    libc::SYS_brk,
    // Threads of its own.
    libc::SYS_futex,
    libc::SYS_clone3,
    libc::SYS_set_robust_list,
    libc::SYS_rseq,
    libc::SYS_sched_yield,
    libc::SYS_sched_getaffinity,
    libc::SYS_gettid,
    libc::SYS_getpid,
    libc::SYS_sigaltstack,
    libc::SYS_rt_sigaction,
    libc::SYS_rt_sigprocmask,
    libc::SYS_rt_sigreturn,
    libc::SYS_restart_syscall,
    libc::SYS_exit,
    libc::SYS_exit_group,
    // Time and chance.
    libc::SYS_clock_gettime,
    libc::SYS_clock_nanosleep,
    libc::SYS_nanosleep,
    libc::SYS_getrandom,
];

/// What no reader calls unless it was taken over.
const HOSTILE: &[i64] = &[
    libc::SYS_socket,
    libc::SYS_socketpair,
    libc::SYS_connect,
    libc::SYS_bind,
    libc::SYS_listen,
    libc::SYS_accept4,
    libc::SYS_sendto,
    libc::SYS_execve,
    libc::SYS_execveat,
    libc::SYS_kill,
    libc::SYS_pidfd_open,
    libc::SYS_mount,
    libc::SYS_unlinkat,
    libc::SYS_renameat2,
];

/// What no process of ours calls: ways around the other rules, and into other processes.
const FORBIDDEN: &[i64] = &[
    libc::SYS_io_uring_setup,
    libc::SYS_io_uring_enter,
    libc::SYS_io_uring_register,
    libc::SYS_ptrace,
    libc::SYS_process_vm_readv,
    libc::SYS_process_vm_writev,
    libc::SYS_pidfd_getfd,
    libc::SYS_bpf,
    libc::SYS_setns,
    libc::SYS_unshare,
    libc::SYS_userfaultfd,
    libc::SYS_keyctl,
    libc::SYS_add_key,
    libc::SYS_request_key,
];

/// The other face that calls have on x86-64 (the x32 interface), by which a list of numbers could
/// be passed by.
#[cfg(target_arch = "x86_64")]
const OTHER_FACE: Option<i64> = Some(0x4000_0000);
#[cfg(not(target_arch = "x86_64"))]
const OTHER_FACE: Option<i64> = None;

type Rules = BTreeMap<i64, Vec<SeccompRule>>;

/// Confines a reader. `false` where the kernel has no such filters.
pub(super) fn reader() -> bool {
    install_reader().is_ok()
}

/// Confines any other process of ours.
pub(super) fn program() -> bool {
    install_program().is_ok()
}

fn install_reader() -> Result<(), seccompiler::Error> {
    let not_permitted = SeccompAction::Errno(libc::EPERM as u32);
    // The C library asks for threads by a call whose wishes lie in memory, out of the filter's
    // sight; refused as unknown, it asks by the older call, whose wishes can be seen.
    let unknown = SeccompAction::Errno(libc::ENOSYS as u32);
    let hostile = every(HOSTILE.iter().chain(FORBIDDEN).copied());
    install(hostile, SeccompAction::Allow, SeccompAction::KillProcess)?;
    install(every([libc::SYS_clone3]), SeccompAction::Allow, unknown)?;
    let mut allowed = every(READING.iter().copied());
    allowed.append(&mut conditions()?);
    install(allowed, not_permitted, SeccompAction::Allow)
}

fn install_program() -> Result<(), seccompiler::Error> {
    let not_permitted = SeccompAction::Errno(libc::EPERM as u32);
    let mut refused = every(FORBIDDEN.iter().copied());
    for call in [libc::SYS_socket, libc::SYS_socketpair] {
        refused.insert(call, vec![only(0, SeccompCmpOp::Ne, libc::AF_UNIX as u64)?]);
    }
    if let Some(face) = OTHER_FACE {
        let hidden = FORBIDDEN.iter().chain(&[libc::SYS_socket, libc::SYS_socketpair]);
        refused.append(&mut every(hidden.map(|call| call | face)));
    }
    install(refused, SeccompAction::Allow, not_permitted)
}

/// The calls that a reader may make in one way only.
fn conditions() -> Result<Rules, BackendError> {
    let not_to_run = SeccompCmpOp::MaskedEq(libc::PROT_EXEC as u64);
    let thread = libc::CLONE_THREAD as u64;
    let fcntl = [libc::F_DUPFD_CLOEXEC, libc::F_GETFD, libc::F_GETFL];
    let fcntl = fcntl.map(|word| only(1, SeccompCmpOp::Eq, word.unsigned_abs().into()));
    // Of an open file, not of a path.
    let opened = libc::AT_EMPTY_PATH as u64;
    let own = rustix::process::getpid().as_raw_nonzero().get().unsigned_abs().into();
    Ok(Rules::from([
        (libc::SYS_mmap, vec![only(2, not_to_run.clone(), 0)?]),
        (libc::SYS_mprotect, vec![only(2, not_to_run, 0)?]),
        (libc::SYS_clone, vec![only(0, SeccompCmpOp::MaskedEq(thread), thread)?]),
        (libc::SYS_statx, vec![only(2, SeccompCmpOp::MaskedEq(opened), opened)?]),
        (libc::SYS_prctl, vec![only(0, SeccompCmpOp::Eq, libc::PR_SET_NAME as u64)?]),
        (libc::SYS_tgkill, vec![only(0, SeccompCmpOp::Eq, own)?]),
        (libc::SYS_fcntl, fcntl.into_iter().collect::<Result<_, _>>()?),
    ]))
}

/// A rule over the lower half of one argument.
fn only(argument: u8, how: SeccompCmpOp, value: u64) -> Result<SeccompRule, BackendError> {
    SeccompRule::new(vec![SeccompCondition::new(argument, SeccompCmpArgLen::Dword, how, value)?])
}

/// Rules that hold for these calls whatever their arguments are.
fn every(calls: impl IntoIterator<Item = i64>) -> Rules {
    calls.into_iter().map(|call| (call, Vec::new())).collect()
}

fn install(
    rules: Rules,
    others: SeccompAction,
    these: SeccompAction,
) -> Result<(), seccompiler::Error> {
    let machine = TargetArch::try_from(std::env::consts::ARCH)?;
    let filter = SeccompFilter::new(rules, others, these, machine)?;
    let program = BpfProgram::try_from(filter)?;
    apply_filter_all_threads(&program)
}
