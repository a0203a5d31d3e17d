//! Which fields name a firm, by their names alone, where no profile says so.

use crate::detect::Spelling;
use crate::taxonomy::Kind;

/// Kinds of which nearly every record is from a firm or about one.
const KINDS: [Kind; 2] = [Kind::AdsLists, Kind::AdsOffsite];

/// What such fields are called, in the one spelling.
const NAMES: &[&str] = &[
    "advertiser",
    "advertiser name",
    "company",
    "company name",
    "business",
    "business name",
    "app",
    "app name",
    "website",
    "partner",
    "firma",
    "unternehmen",
    "werbetreibender",
    "empresa",
    "anunciante",
    "entreprise",
    "annonceur",
    "azienda",
    "inserzionista",
    "bedrijf",
    "adverteerder",
    "компания",
    "企業",
    "広告主",
    "회사",
    "광고주",
    "公司",
    "公司名称",
    "企业",
    "广告主",
    "广告商",
];

/// Whether a field of a record of this kind names a firm.
pub(super) fn is_firm(kind: Option<Kind>, key: &str) -> bool {
    kind.is_some_and(|it| KINDS.contains(&it)) && NAMES.contains(&Spelling::of(key).bare())
}
