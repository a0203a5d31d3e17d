//! What ties exports together: values that stand in more than one of them. Made when asked for.

use serde::{Deserialize, Serialize};

use crate::taxonomy::Kind;
use crate::text::Untrusted;

/// What kind of value ties exports together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum TieKind {
    /// A phone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A number made for advertising.
    AdvertisingId,
    /// Another number of a device.
    DeviceId,
    /// A network card's number.
    Mac,
    /// A device's model.
    Model,
    /// An internet address.
    Address,
}

impl TieKind {
    /// All kinds, the most telling first.
    pub const ALL: [Self; 7] = [
        Self::Phone,
        Self::Email,
        Self::AdvertisingId,
        Self::DeviceId,
        Self::Mac,
        Self::Model,
        Self::Address,
    ];

    /// The code used in text keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Email => "email",
            Self::AdvertisingId => "advertising-id",
            Self::DeviceId => "device-id",
            Self::Mac => "mac",
            Self::Model => "model",
            Self::Address => "address",
        }
    }
}

/// What ties the opened exports together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ties {
    /// The exports that were compared: each platform of each dropped file.
    pub exports: Vec<TiedExport>,
    /// Values that stand in more than one of them: those in most exports first, then by kind.
    pub shared: Vec<Tie>,
    /// Records that were not looked through, since there are too many, and ties beyond the most
    /// that are told.
    pub left_out: u64,
}

/// One of the exports that were compared.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TiedExport {
    /// The platform's name; empty where none was recognised.
    pub platform: String,
    /// The dropped file.
    pub source: Untrusted,
}

/// A value that stands in more than one export.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tie {
    /// What it is.
    pub kind: TieKind,
    /// The value, as one of the exports writes it.
    pub value: Untrusted,
    /// Where it stands, in the order of [`Ties::exports`].
    pub stands: Vec<TieStand>,
}

/// A value in one export.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TieStand {
    /// The export, by its number in [`Ties::exports`].
    pub export: u32,
    /// Records that hold it.
    pub records: u64,
    /// What they are, most first.
    pub kinds: Vec<(Kind, u64)>,
    /// First and last date, seconds since 1970 UTC.
    pub span_secs: Option<(i64, i64)>,
    /// Those records by their numbers, ascending; as many as a filter can name.
    pub among: Vec<u32>,
}
