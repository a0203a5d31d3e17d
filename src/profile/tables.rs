//! Facts that no export holds: which firm a web name belongs to, which app an id, which phone.

use core::net::IpAddr;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use indexmap::IndexMap;
use serde::Deserialize;

/// Which firm stands behind a web name, and what it does there.
#[derive(Debug, Default)]
pub struct Firms {
    all: Vec<Firm>,
    /// By the name in lower case.
    by_name: IndexMap<String, usize>,
    by_domain: IndexMap<String, (usize, String)>,
}

/// A firm of the table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Firm {
    /// The name it is known by.
    pub name: String,
    /// The group it belongs to, or the country it comes from.
    #[serde(default)]
    pub group: Option<String>,
    /// Its web names by what it does there, a code such as `ads`.
    pub jobs: BTreeMap<String, Vec<String>>,
}

/// Names by id: apps by their bundle or package id, devices by their model id.
#[derive(Debug, Default)]
pub struct Names {
    by_id: IndexMap<String, String>,
    /// The names themselves, in lower case.
    by_name: IndexMap<String, String>,
    by_code: IndexMap<String, String>,
    /// What some write before a name, in lower case with a blank behind it.
    makers: Vec<String>,
    /// How long a developer's team prefix is, which ids may carry in front of a dot; 0 for none.
    prefix_len: usize,
}

/// What each job of the table of firms is called in files.
pub const JOBS: [&str; 13] = [
    "own",
    "ads",
    "counting",
    "crash",
    "push",
    "maps",
    "login",
    "pay",
    "delivery",
    "cloud",
    "fraud",
    "device_number",
    "phone_maker",
];

/// The table of firms.
pub fn firms() -> &'static Firms {
    static FIRMS: OnceLock<Firms> = OnceLock::new();
    FIRMS.get_or_init(|| Firms::load(include_str!("../../assets/tables/firms.toml")))
}

/// The table of apps.
pub fn apps() -> &'static Names {
    static APPS: OnceLock<Names> = OnceLock::new();
    APPS.get_or_init(|| Names::load(include_str!("../../assets/tables/apps.toml"), 10))
}

/// The table of devices.
pub fn devices() -> &'static Names {
    static DEVICES: OnceLock<Names> = OnceLock::new();
    DEVICES.get_or_init(|| Names::load(include_str!("../../assets/tables/devices.toml"), 0))
}

impl Firms {
    /// Reads the table; one that cannot be read is empty, which a test of the bundled one refuses.
    fn load(text: &str) -> Self {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Table {
            #[serde(rename = "checked_on")]
            _checked_on: String,
            firm: Vec<Firm>,
        }

        let firms = toml::from_str::<Table>(text).map(|table| table.firm).unwrap_or_default();
        let mut by_domain = IndexMap::new();
        for (index, firm) in firms.iter().enumerate() {
            for (job, domains) in &firm.jobs {
                for domain in domains {
                    by_domain.insert(domain.to_ascii_lowercase(), (index, job.clone()));
                }
            }
        }
        let names = firms.iter().enumerate().map(|(at, it)| (it.name.to_lowercase(), at));
        let by_name = names.collect();
        Self { all: firms, by_name, by_domain }
    }

    /// The firm behind a web name, and its job there. The longest known name that it ends with
    /// wins: `gdt.qq.com` before `qq.com`.
    pub fn lookup(&self, domain: &str) -> Option<(&str, &str)> {
        let domain = domain.trim().trim_end_matches('.').to_ascii_lowercase();
        let (firm, job) = self.by_domain.get(self.known_part(&domain)?)?;
        self.all.get(*firm).map(|firm| (firm.name.as_str(), job.as_str()))
    }

    /// A firm by its name, letter case ignored: as the table writes it.
    pub fn called(&self, name: &str) -> Option<&str> {
        let at = self.by_name.get(&name.trim().to_lowercase())?;
        self.all.get(*at).map(|it| it.name.as_str())
    }

    /// The longest ending of a web name in lower case that the table has.
    fn known_part<'a>(&self, domain: &'a str) -> Option<&'a str> {
        let mut rest = domain;
        while !self.by_domain.contains_key(rest) {
            rest = rest.split_once('.')?.1;
        }
        Some(rest)
    }

    /// The part of a web name that somebody registered (`a.b.example.co.uk` is `example.co.uk`).
    ///
    /// Where the table has a shorter one (`cloudfront.net`, below which everybody can have a name),
    /// that one. An internet address, or a name without such a part, is returned whole.
    pub fn registrable<'a>(&self, domain: &'a str) -> &'a str {
        let domain = domain.trim().trim_end_matches('.');
        if domain.parse::<IpAddr>().is_ok() {
            return domain;
        }
        // Letter case matters to the list of suffixes, not to the length.
        let lower = domain.to_ascii_lowercase();
        let known = self.known_part(&lower);
        psl::domain_str(&lower)
            .map(|part| known.filter(|known| known.len() < part.len()).unwrap_or(part))
            .and_then(|part| domain.get(domain.len().saturating_sub(part.len())..))
            .unwrap_or(domain)
    }

    /// All firms, in the table's order.
    pub fn all(&self) -> &[Firm] {
        &self.all
    }
}

impl Names {
    fn load(text: &str, prefix_len: usize) -> Self {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Table {
            #[serde(rename = "checked_on")]
            _checked_on: String,
            #[serde(default)]
            makers: Vec<String>,
            #[serde(alias = "app", alias = "device")]
            row: Vec<Row>,
        }
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Row {
            name: String,
            #[serde(default)]
            ids: Vec<String>,
            #[serde(default)]
            codes: Vec<String>,
        }

        let (rows, makers) =
            toml::from_str::<Table>(text).map(|it| (it.row, it.makers)).unwrap_or_default();
        let makers = makers.iter().map(|it| format!("{} ", it.to_lowercase())).collect();
        let (mut by_id, mut by_name) = (IndexMap::new(), IndexMap::new());
        let mut by_code = IndexMap::new();
        for row in rows {
            by_code.extend(row.codes.into_iter().map(|code| (code, row.name.clone())));
            by_name.insert(row.name.to_lowercase(), row.name.clone());
            for id in row.ids {
                by_id.insert(id.to_ascii_lowercase(), row.name.clone());
            }
        }
        Self { by_id, by_name, by_code, makers, prefix_len }
    }

    /// The name that goes with an id; never a guess.
    pub fn name(&self, id: &str) -> Option<&str> {
        let id = id.trim().to_ascii_lowercase();
        let bare = id.split_once('.').filter(|(prefix, _)| {
            prefix.len() == self.prefix_len && prefix.bytes().all(|b| b.is_ascii_alphanumeric())
        });
        let found = self.by_id.get(&id).or_else(|| self.by_id.get(bare?.1));
        found.map(String::as_str)
    }

    /// The name that a text says: by an id, by the name itself with or without its maker, or by one
    /// of them among other words, as browsers and apps write it (`Linux; Android 14; SM-S911B`).
    pub fn said(&self, text: &str) -> Option<&str> {
        let parts = text.split([';', '(', ')', '/', '|']).map(str::trim);
        std::iter::once(text.trim()).chain(parts).find_map(|part| self.part_said(part))
    }

    fn part_said(&self, part: &str) -> Option<&str> {
        let part = part.split(" Build").next().unwrap_or(part);
        let lower = part.to_lowercase();
        let maker = self.makers.iter().find_map(|it| lower.strip_prefix(it.as_str()));
        let known = |it: &str| self.by_name.get(it.trim()).map(String::as_str);
        // A maker's own word for a model, in small letters: as a name that somebody gave, it would not
        // stand so.
        self.by_code
            .get(part.trim())
            .map(String::as_str)
            .or_else(|| self.name(part))
            .or_else(|| known(&lower))
            .or_else(|| maker.and_then(known))
            .or_else(|| self.name(maker?))
    }

    /// How many ids have a name.
    pub fn len(&self) -> usize {
        self.by_id.len()
    }

    /// Whether no id has a name.
    pub fn is_empty(&self) -> bool {
        self.by_id.is_empty()
    }
}
