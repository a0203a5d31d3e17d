//! Open files from one process to another, over a pair of local sockets made for them alone.

use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, IoSlice, IoSliceMut, Read};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, OwnedFd};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rustix::net::sockopt::{Timeout, set_socket_timeout};
use rustix::net::{
    AddressFamily, RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer,
    SendAncillaryMessage, SendFlags, SocketFlags, SocketType, recvmsg, sendmsg, socketpair,
};

/// Handles in one message.
const HANDLES_MAX: usize = 4;

/// How long a reader may take to make room for what is said to it.
const HEARD_WITHIN: Duration = Duration::from_secs(5);

/// Two ends of a local connection; neither has a name or an address.
pub(super) fn pair() -> io::Result<(OwnedFd, OwnedFd)> {
    let (unix, stream) = (AddressFamily::UNIX, SocketType::STREAM);
    let (ours, theirs) = socketpair(unix, stream, SocketFlags::CLOEXEC, None)?;
    // One that does not listen must not keep the one that watches over it waiting for ever.
    set_socket_timeout(&ours, Timeout::Send, Some(HEARD_WITHIN))?;
    Ok((ours, theirs))
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
        match sendmsg(socket, &[IoSlice::new(rest)], &mut control, SendFlags::NOSIGNAL) {
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
        let flags = RecvFlags::CMSG_CLOEXEC;
        let mut into = [IoSliceMut::new(buf)];
        let received = recvmsg(&self.socket, &mut into, &mut control, flags)?;
        let mut arrived = self.arrived.lock().unwrap_or_else(PoisonError::into_inner);
        for message in control.drain() {
            if let RecvAncillaryMessage::ScmRights(handles) = message {
                arrived.extend(handles);
            }
        }
        Ok(received.bytes)
    }
}
