//! Open files from one process to another, over a pair of local sockets made for them alone.

use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, IoSlice, IoSliceMut, Read};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, OwnedFd};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rustix::io::{FdFlags, fcntl_setfd};
use rustix::net::sockopt::{Timeout, set_socket_timeout};
use rustix::net::{
    AddressFamily, RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer,
    SendAncillaryMessage, SendFlags, SocketFlags, SocketType, recvmsg, sendmsg, socketpair,
};

/// Handles in one message.
const HANDLES_MAX: usize = 4;

/// Handles are kept from programs that are started. Linux does so as it makes them; elsewhere it is
/// said right after, see `keep`.
#[cfg(target_os = "linux")]
const MADE: SocketFlags = SocketFlags::CLOEXEC;
#[cfg(not(target_os = "linux"))]
const MADE: SocketFlags = SocketFlags::empty();
#[cfg(target_os = "linux")]
const TAKEN: RecvFlags = RecvFlags::CMSG_CLOEXEC;
#[cfg(not(target_os = "linux"))]
const TAKEN: RecvFlags = RecvFlags::empty();

/// No signal when the other end is gone; where it cannot be asked for, Rust has switched it off.
#[cfg(target_os = "linux")]
const SENT: SendFlags = SendFlags::NOSIGNAL;
#[cfg(not(target_os = "linux"))]
const SENT: SendFlags = SendFlags::empty();

/// How long a reader may take to make room for what is said to it.
const HEARD_WITHIN: Duration = Duration::from_secs(5);

/// Two ends of a local connection; neither has a name or an address.
pub(super) fn pair() -> io::Result<(OwnedFd, OwnedFd)> {
    let (unix, stream) = (AddressFamily::UNIX, SocketType::STREAM);
    let (ours, theirs) = socketpair(unix, stream, MADE, None)?;
    keep(&ours)?;
    keep(&theirs)?;
    // One that does not listen must not keep the one that watches over it waiting for ever.
    set_socket_timeout(&ours, Timeout::Send, Some(HEARD_WITHIN))?;
    Ok((ours, theirs))
}

/// Keeps a handle from programs that are started, where it was not made so.
fn keep(handle: &OwnedFd) -> io::Result<()> {
    if cfg!(not(target_os = "linux")) {
        fcntl_setfd(handle, FdFlags::CLOEXEC)?;
    }
    Ok(())
}

/// Sends bytes, and with the first of them perhaps an open file.
pub(super) fn send(socket: &OwnedFd, bytes: &[u8], handle: Option<&File>) -> io::Result<()> {
    let mut rest = bytes;
    let mut handle = handle;
    while !rest.is_empty() {
        let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(HANDLES_MAX))];
        let mut control = SendAncillaryBuffer::new(&mut space);
        let fds = handle.map(|it| [it.as_fd()]);
        if let Some(fds) = &fds {
            control.push(SendAncillaryMessage::ScmRights(fds));
        }
        match sendmsg(socket, &[IoSlice::new(rest)], &mut control, SENT) {
            Ok(count) => {
                rest = rest.get(count..).unwrap_or_default();
                handle = None;
            }
            Err(rustix::io::Errno::INTR) => {}
            Err(err) => return Err(err.into()),
        }
    }
    Ok(())
}

/// Open files that came, in order.
pub(super) type Arrived = Arc<Mutex<VecDeque<OwnedFd>>>;

/// The receiving end: bytes as a stream, open files put aside.
pub(super) struct Receiving<S> {
    socket: S,
    arrived: Arrived,
}

impl<S: AsFd> Receiving<S> {
    pub(super) fn new(socket: S) -> Self {
        Self { socket, arrived: Arrived::default() }
    }

    /// Where open files are put.
    pub(super) fn arrived(&self) -> Arrived {
        Arc::clone(&self.arrived)
    }
}

impl<S: AsFd> Read for Receiving<S> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(HANDLES_MAX))];
        let mut control = RecvAncillaryBuffer::new(&mut space);
        let mut into = [IoSliceMut::new(buf)];
        let received = recvmsg(&self.socket, &mut into, &mut control, TAKEN)?;
        let mut arrived = self.arrived.lock().unwrap_or_else(PoisonError::into_inner);
        for message in control.drain() {
            if let RecvAncillaryMessage::ScmRights(handles) = message {
                for handle in handles {
                    keep(&handle)?;
                    arrived.push_back(handle);
                }
            }
        }
        Ok(received.bytes)
    }
}
