//! Attempts that must fail: each asks the system for one way out of this computer.

/// A way by which data could leave a computer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// A connection as web pages are fetched by, to an address of the older kind.
    Tcp4,
    /// The same to an address of the newer kind.
    Tcp6,
    /// A single packet, as names are looked up by.
    Udp4,
    /// The same to an address of the newer kind.
    Udp6,
    /// Talk with the kernel about its networks.
    Netlink,
    /// The way from a virtual machine to the one that runs it.
    Vsock,
}

impl Way {
    /// Every way.
    pub const ALL: [Self; 6] =
        [Self::Tcp4, Self::Tcp6, Self::Udp4, Self::Udp6, Self::Netlink, Self::Vsock];

    /// The id by which texts and the command line name it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Tcp4 => "tcp4",
            Self::Tcp6 => "tcp6",
            Self::Udp4 => "udp4",
            Self::Udp6 => "udp6",
            Self::Netlink => "netlink",
            Self::Vsock => "vsock",
        }
    }

    /// The way of that id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.id() == id)
    }
}

/// Whether the system lets this process take `way`. Only the first step is asked for, a socket; it
/// is closed unused, so that nothing is sent even where the system allows it.
pub fn attempt(way: Way) -> bool {
    #[cfg(target_os = "linux")]
    {
        use rustix::net::{AddressFamily, SocketType, socket};
        let (family, kind) = match way {
            Way::Tcp4 => (AddressFamily::INET, SocketType::STREAM),
            Way::Tcp6 => (AddressFamily::INET6, SocketType::STREAM),
            Way::Udp4 => (AddressFamily::INET, SocketType::DGRAM),
            Way::Udp6 => (AddressFamily::INET6, SocketType::DGRAM),
            Way::Netlink => (AddressFamily::NETLINK, SocketType::RAW),
            Way::Vsock => (AddressFamily::VSOCK, SocketType::STREAM),
        };
        socket(family, kind, None).is_ok()
    }
    // Nothing is known of other systems until it was tried there.
    #[cfg(not(target_os = "linux"))]
    {
        let _untried = way;
        true
    }
}
