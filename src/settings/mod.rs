//! What the person chose: language, theme, text size; nothing about exports.
//!
//! A settings file that is missing, damaged or from another version never stops the program: what
//! cannot be understood counts as not chosen, and such a file is set aside before another takes its
//! place.
//!
//! - Owns: the settings file and its defaults.
//! - May use: `i18n`, `save`.
//! - Never: remembers exports, paths or findings.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::i18n::Lang;
use crate::save::{self, Replace, SaveError};

/// More than this of a settings file is not read.
const FILE_MAX_BYTES: u64 = 1 << 16;

/// Where a file that was not understood is kept when another takes its place.
const ASIDE_NAME: &str = "settings.old.toml";

/// What the person chose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "independent choices")]
pub struct Settings {
    /// The language; the system's, unless the person chose another.
    pub lang: Lang,
    /// Light, dark, or as the system.
    pub theme: ThemeChoice,
    /// The size of everything.
    pub text_size: TextSize,
    /// The clock for times.
    pub zone: ZoneChoice,
    /// Whether private details are hidden from the start.
    pub hide_at_start: bool,
    /// Whether more detail is shown from the start.
    pub more_detail: bool,
    /// How much colours differ.
    pub contrast: Contrast,
    /// The day that weeks begin with.
    pub week_start: WeekStart,
    /// Whether anything moves on its own.
    pub motion: Motion,
    /// Codes of the steps that were ticked as done; nothing of any export.
    pub ticked: BTreeSet<String>,
    /// Whether the file says anything that was not understood: it is damaged, or from a newer
    /// version. It is set aside when the settings are saved.
    pub odd: bool,
}

/// Light, dark, or as the system; a system that does not say counts as light.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum ThemeChoice {
    #[default]
    System,
    Light,
    Dark,
}

/// The size of everything in percent, 100 to 200.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "u16")]
pub struct TextSize(pub u16);

impl From<u16> for TextSize {
    fn from(percent: u16) -> Self {
        Self(percent.clamp(100, 200))
    }
}

impl Default for TextSize {
    fn default() -> Self {
        Self(100)
    }
}

/// The clock for times.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ZoneChoice {
    /// As the export wrote them.
    #[default]
    Export,
    /// This computer's.
    Local,
    /// UTC.
    Utc,
}

/// How much colours differ.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Contrast {
    /// As the themes have it.
    #[default]
    Usual,
    /// Text and lines as far from what is behind them as can be.
    High,
}

/// The day that weeks begin with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum WeekStart {
    #[default]
    Monday,
    Sunday,
    Saturday,
}

/// Whether anything moves on its own: what slides into sight, what fades.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Motion {
    /// For a moment, where that shows where something went.
    #[default]
    Usual,
    /// Nothing does.
    None,
}

/// The file. Values are kept loose, so that one bad value does not cost the others.
#[derive(Debug, Default, Serialize)]
struct SettingsFile {
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<String>,
    theme: ThemeChoice,
    text_size_percent: TextSize,
    times: ZoneChoice,
    hide_at_start: bool,
    more_detail: bool,
    contrast: Contrast,
    week_start: WeekStart,
    motion: Motion,
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    ticked: BTreeSet<String>,
}

impl Settings {
    /// Reads the settings of this person; what is missing or damaged counts as not chosen.
    pub fn load() -> Self {
        file_path().map_or_else(Self::usual, |path| Self::load_from(&path))
    }

    /// Saves the settings of this person.
    ///
    /// # Errors
    ///
    /// Why they could not be saved.
    pub fn store(&self) -> Result<(), SaveError> {
        self.store_to(&file_path().ok_or(SaveError::NoFolder)?)
    }

    /// Reads settings from this file.
    pub fn load_from(path: &Path) -> Self {
        bounded(path).map_or_else(Self::usual, |bytes| Self::of_bytes(&bytes))
    }

    /// Saves settings to this file, and makes its folder.
    ///
    /// # Errors
    ///
    /// Why they could not be saved.
    pub fn store_to(&self, path: &Path) -> Result<(), SaveError> {
        let system = system_lang();
        let file = SettingsFile {
            // Only a choice is kept, so that the system's language is followed otherwise.
            language: (self.lang != system).then(|| self.lang.tag().to_owned()),
            theme: self.theme,
            text_size_percent: self.text_size,
            times: self.zone,
            hide_at_start: self.hide_at_start,
            more_detail: self.more_detail,
            contrast: self.contrast,
            week_start: self.week_start,
            motion: self.motion,
            ticked: self.ticked.clone(),
        };
        let text = toml::to_string(&file).map_err(|_unwritable| SaveError::Other)?;
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        // As it is now: it may be another one than was read.
        let before = bounded(path).filter(|it| Self::of_bytes(it).odd);
        if let Some(before) = before {
            save::whole(&path.with_file_name(ASIDE_NAME), &before, Replace::Yes)?;
        }
        save::whole(path, text.as_bytes(), Replace::Yes)
    }

    /// Settings of somebody who chose nothing.
    fn usual() -> Self {
        Self { lang: system_lang(), ..Self::default() }
    }

    /// What a settings file with this text chooses. Public for tests that try any text.
    #[doc(hidden)]
    pub fn parse(text: &str) -> Self {
        let parsed = text.parse::<toml::Table>();
        let odd = parsed.as_ref().map_or(true, |it| it.iter().any(|it| !is_understood(it)));
        let table = parsed.unwrap_or_default();
        let language = value::<String>(&table, "language");
        Self {
            lang: language.map_or_else(system_lang, |tag| Lang::from_tag(&tag)),
            theme: value(&table, "theme").unwrap_or_default(),
            text_size: value(&table, "text_size_percent").unwrap_or_default(),
            zone: value(&table, "times").unwrap_or_default(),
            hide_at_start: value(&table, "hide_at_start").unwrap_or_default(),
            more_detail: value(&table, "more_detail").unwrap_or_default(),
            contrast: value(&table, "contrast").unwrap_or_default(),
            week_start: value(&table, "week_start").unwrap_or_default(),
            motion: value(&table, "motion").unwrap_or_default(),
            ticked: value(&table, "ticked").unwrap_or_default(),
            odd,
        }
    }

    fn of_bytes(bytes: &[u8]) -> Self {
        let text = std::str::from_utf8(bytes);
        text.map_or_else(|_| Self { odd: true, ..Self::usual() }, Self::parse)
    }
}

/// Whether a line of the file is one of ours, and its value makes sense.
fn is_understood((key, value): (&String, &toml::Value)) -> bool {
    fn is<T: for<'de> Deserialize<'de>>(value: &toml::Value) -> bool {
        T::deserialize(value.clone()).is_ok()
    }
    match key.as_str() {
        "language" => value.as_str().is_some_and(|it| Lang::known(it).is_some()),
        "theme" => is::<ThemeChoice>(value),
        "text_size_percent" => is::<TextSize>(value),
        "times" => is::<ZoneChoice>(value),
        "hide_at_start" | "more_detail" => value.is_bool(),
        "contrast" => is::<Contrast>(value),
        "week_start" => is::<WeekStart>(value),
        "motion" => is::<Motion>(value),
        "ticked" => is::<BTreeSet<String>>(value),
        _ => false,
    }
}

/// The value of this key, if it is there and makes sense.
fn value<T: for<'de> Deserialize<'de>>(table: &toml::Table, key: &str) -> Option<T> {
    table.get(key)?.clone().try_into().ok()
}

/// The language of the system, as far as we speak it.
pub fn system_lang() -> Lang {
    sys_locale::get_locale().map_or(Lang::En, |tag| Lang::from_tag(&tag))
}

#[expect(clippy::disallowed_methods, reason = "bounded: at most `FILE_MAX_BYTES` are taken")]
fn bounded(path: &Path) -> Option<Vec<u8>> {
    // A pipe without a writer would keep the program from starting.
    fs::metadata(path).ok().filter(fs::Metadata::is_file)?;
    let mut bytes = Vec::new();
    fs::File::open(path).ok()?.take(FILE_MAX_BYTES).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

/// Where this system keeps a person's settings.
fn file_path() -> Option<PathBuf> {
    let folder = if cfg!(windows) {
        variable("APPDATA")?
    } else if cfg!(target_os = "macos") {
        variable("HOME")?.join("Library").join("Application Support")
    } else {
        variable("XDG_CONFIG_HOME").or_else(|| Some(variable("HOME")?.join(".config")))?
    };
    Some(folder.join("dossier").join("settings.toml"))
}

/// An environment variable that holds an absolute path.
fn variable(name: &str) -> Option<PathBuf> {
    env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute())
}
