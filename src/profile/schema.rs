//! The keys that a profile's TOML may have, as its author writes them.

use serde::Deserialize;
use toml::Spanned;

/// A text with its place, for faults.
pub(super) type Text = Spanned<String>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawHead {
    pub id: Text,
    pub name: String,
    #[serde(default)]
    pub company: String,
    pub version: u32,
    pub documented: bool,
    pub zone: Option<Text>,
    /// Whether `3/4/2024` is a day in April.
    pub day_first: Option<bool>,
    #[serde(default)]
    pub empty_values: Vec<String>,
    #[serde(default)]
    pub empty_sentences: Vec<String>,
    pub loose: Option<RawLoose>,
    /// Time fields of sections that name none.
    #[serde(default)]
    pub when: Vec<String>,
    #[serde(default)]
    pub items: Vec<Text>,
    #[serde(default)]
    pub aside: Vec<Text>,
    /// The law of the company's own country.
    pub law: Option<RawLaw>,
}

/// A law that gives a person the right to a copy.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum RawLaw {
    Gdpr,
    Uk,
    Pipl,
    Ccpa,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawLoose {
    pub names: Vec<String>,
    pub kind: Text,
    pub origin: Option<Text>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawLayout {
    pub id: Text,
    pub format: Text,
    #[serde(default)]
    pub rank: u32,
    /// Takes over root keys, signature, fields and file names of a layout that stands above.
    pub like: Option<Text>,
    #[serde(default)]
    pub root_keys: Vec<String>,
    #[serde(default)]
    pub root_keys_min: usize,
    #[serde(default)]
    pub telling_keys: Vec<String>,
    #[serde(default)]
    pub signature: Vec<Text>,
    #[serde(default)]
    pub fields: Vec<Vec<String>>,
    #[serde(default)]
    pub file_names: Vec<Text>,
    #[serde(default)]
    pub file_names_min: usize,
    #[serde(default)]
    pub name_hints: Vec<String>,
    #[serde(default)]
    pub link_hosts: Vec<String>,
    #[serde(default)]
    pub link_files_min: usize,
    #[serde(default)]
    pub pages: Vec<Text>,
    /// The section that such a file is as a whole.
    pub section: Option<Text>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSection {
    pub id: Text,
    #[serde(default)]
    pub paths: Vec<Text>,
    #[serde(default)]
    pub files: Vec<Text>,
    #[serde(default)]
    pub conditions: Vec<RawCondition>,
    #[serde(default)]
    pub has: Vec<String>,
    pub kind: Option<Text>,
    pub origin: Option<Text>,
    pub level: Option<Spanned<i64>>,
    pub standing: Option<Text>,
    pub shape: Option<Text>,
    #[serde(default)]
    pub records: Vec<Text>,
    #[serde(default)]
    pub aside: Vec<Text>,
    #[serde(default)]
    pub each: Vec<Text>,
    #[serde(default)]
    pub when: Vec<String>,
    /// Whether the key of a fact is its time.
    #[serde(default)]
    pub keys_are_times: bool,
    #[serde(default)]
    pub title: Vec<String>,
    #[serde(default)]
    pub tells: Vec<String>,
    #[serde(default)]
    pub silent: Vec<String>,
    pub actor: Option<String>,
    pub partner: Option<String>,
    #[serde(default)]
    pub by_actor: bool,
    #[serde(default)]
    pub words: Vec<String>,
    pub address: Option<String>,
    pub domain: Option<String>,
    pub domain_owner: Option<String>,
    pub domain_calls: Option<String>,
    #[serde(default)]
    pub firm: Vec<String>,
    #[serde(default)]
    pub event: Vec<String>,
    #[serde(default)]
    pub fields: Vec<RawField>,
    #[serde(default)]
    pub lists: Vec<RawList>,
    pub switch: Option<RawSwitch>,
    pub pair: Option<RawPair>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawCondition {
    pub field: String,
    pub values: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawField {
    pub paths: Vec<Text>,
    pub kind: Option<Text>,
    pub origin: Option<Text>,
    pub identifier: Option<Text>,
    /// Whether its value is the name of a firm.
    #[serde(default)]
    pub firm: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawList {
    pub path: Text,
    pub kind: Text,
    pub origin: Option<Text>,
    pub standing: Option<Text>,
    #[serde(default)]
    pub when: Vec<String>,
    #[serde(default)]
    pub title: Vec<String>,
    #[serde(default)]
    pub words: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSwitch {
    pub field: String,
    #[serde(default)]
    pub else_fields: Vec<String>,
    pub cases: Vec<RawCase>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawCase {
    pub id: Text,
    #[serde(default)]
    pub values: Vec<String>,
    pub kind: Text,
    pub origin: Option<Text>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawPair {
    pub id: String,
    pub role: String,
    pub begin: String,
    pub end: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRoot {
    pub names: Vec<String>,
    pub kind: Text,
    pub origin: Option<Text>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawChange {
    /// `profile/section` or `profile/section/case`.
    pub section: Option<Text>,
    pub file: Option<Text>,
    pub path: Option<Text>,
    pub kind: Text,
    pub origin: Option<Text>,
    #[serde(default)]
    pub when: Vec<String>,
    #[serde(default)]
    pub title: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawClaim {
    pub id: Text,
    pub kind: Text,
    pub claimed_by: Text,
    /// Whether a letter asks for it; it does unless this says no.
    pub ask: Option<bool>,
    /// Whether an export of this sort never holds it; it may unless this says so.
    pub outside: Option<bool>,
    #[serde(default)]
    pub sections: Vec<Text>,
    #[serde(default)]
    pub fields: Vec<Text>,
    /// Sections whose records are of its sort, of which nothing tells whether it is among them.
    #[serde(default)]
    pub near: Vec<Text>,
    /// Who says the same, besides.
    #[serde(default)]
    pub also_by: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRemark {
    pub id: Text,
    pub kind: Text,
    #[serde(default)]
    pub sections: Vec<Text>,
    #[serde(default)]
    pub fields: Vec<Text>,
}

impl RawLaw {
    /// Its code, as in the texts of letters.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Gdpr => "gdpr",
            Self::Uk => "uk",
            Self::Pipl => "pipl",
            Self::Ccpa => "ccpa",
        }
    }
}
