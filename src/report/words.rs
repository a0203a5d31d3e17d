//! The few sentences of a summary that need more than a text and its numbers.

use crate::i18n::{Arg, Texts};
use crate::insight::{Claim, Notable};

/// The sentence for something that stands out.
pub(super) fn sentence(_texts: &Texts, it: &Notable) -> String {
    format!("{} {}", it.finder, it.number)
}

/// What somebody says the platform collects.
pub(super) fn claim(texts: &Texts, it: &Claim) -> String {
    texts.find_plain(&format!("claim-{}-{}", it.platform, it.id)).unwrap_or_else(|| it.id.clone())
}

/// What a finding does not prove.
pub(super) fn caution(texts: &Texts, it: &Notable) -> String {
    let id = format!("pdf-caution-{}", it.finder.to_ascii_lowercase());
    texts.find_plain(&id).unwrap_or_else(|| texts.get("pdf-caution"))
}

/// A person whose name is left out.
pub(super) fn person(texts: &Texts, number: u64) -> String {
    texts.with("pdf-person", &[("number", Arg::Text(&number.to_string()))])
}
