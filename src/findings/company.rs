//! Companies that an export names.

use serde::{Deserialize, Serialize};

use super::Findings;
use crate::taxonomy::Kind;
use crate::text::Untrusted;

/// A company that the export names.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Company {
    /// Its name; for a domain that no table knows, the registrable domain itself.
    pub name: Untrusted,
    /// Whether the name comes from our own facts table or from the export.
    pub known: bool,
    /// Its domains seen here, most records first, at most 100.
    pub domains: Vec<Untrusted>,
    /// What it does here, as a code of the facts table (`ads`, `counting`, …, `unknown`), or
    /// `platform` for the platform's own company.
    pub role: String,
    /// Records that name it.
    pub records: u64,
    /// How many apps called it, where the export says so.
    pub apps: u64,
    /// How often it was called, where the export says so.
    pub calls: u64,
    /// Those of the apps that called it that are told, by name where one is known.
    pub callers: Vec<Untrusted>,
    /// Records that name it by kind, in taxonomy order.
    pub kinds: Vec<(Kind, u64)>,
    /// What it reported, as the export calls it, most first.
    pub events: Vec<(Untrusted, u64)>,
    /// First and last date of records that name it, seconds since 1970 UTC.
    pub span_secs: Option<(i64, i64)>,
}

impl Company {
    /// Whether more is known of it than the web name that was called.
    pub fn has_name(&self) -> bool {
        self.known || self.kinds.iter().any(|it| it.0 != Kind::UsageContacted)
    }

    /// Whether it is known by no name, only by the address of a computer on the net.
    pub fn is_address(&self) -> bool {
        !self.known && self.name.inner().parse::<core::net::IpAddr>().is_ok()
    }

    /// Whether it is another than the platform's own.
    pub fn is_other(&self) -> bool {
        self.role != "platform"
    }
}

impl Findings {
    /// How many companies are named besides the platform's own. Whose a bare address is, is not known:
    /// it is no company.
    pub fn other_companies(&self) -> u64 {
        let named = self.companies.iter().filter(|it| it.is_other() && !it.is_address());
        let listed = named.count() as u64;
        listed.saturating_add(self.companies_more)
    }
}
