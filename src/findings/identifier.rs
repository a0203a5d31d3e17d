//! Sensitive values by kind of value.

use serde::{Deserialize, Serialize};

/// A kind of sensitive value; codes as in the contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum IdentifierKind {
    /// An e-mail address.
    Email,
    /// A phone number.
    Phone,
    /// An internet address.
    Ip,
    /// A network card's number.
    Mac,
    /// A number that names a device.
    DeviceId,
    /// A number made for advertising.
    AdvertisingId,
    /// A latitude and a longitude.
    Coordinates,
    /// A payment card's number.
    PaymentCard,
    /// An international bank account number.
    Iban,
    /// A Chinese resident's identity number.
    CnResidentId,
    /// A Chinese bank card's number.
    CnBankCard,
    /// A postal address (by field name only).
    PostalAddress,
    /// A birth date (by field name only).
    BirthDate,
    /// A password, token or other secret.
    Secret,
}

impl IdentifierKind {
    /// All kinds with their codes, in the fixed order.
    pub const ALL: [(Self, &'static str); 14] = [
        (Self::Email, "email"),
        (Self::Phone, "phone"),
        (Self::Ip, "ip"),
        (Self::Mac, "mac"),
        (Self::DeviceId, "device_id"),
        (Self::AdvertisingId, "advertising_id"),
        (Self::Coordinates, "coordinates"),
        (Self::PaymentCard, "payment_card"),
        (Self::Iban, "iban"),
        (Self::CnResidentId, "cn_resident_id"),
        (Self::CnBankCard, "cn_bank_card"),
        (Self::PostalAddress, "postal_address"),
        (Self::BirthDate, "birth_date"),
        (Self::Secret, "secret"),
    ];

    /// The code used in files and text keys.
    pub fn code(self) -> &'static str {
        Self::ALL.iter().find(|row| row.0 == self).map_or("", |row| row.1)
    }

    /// Finds a kind by its code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().find(|row| row.1 == code).map(|row| row.0)
    }
}

/// How often a kind of sensitive value occurs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IdentifierCount {
    /// The kind of value.
    pub kind: IdentifierKind,
    /// Different values.
    pub distinct: u64,
    /// Occurrences.
    pub occurrences: u64,
}
