//! The languages and the files that hold their texts.

/// A language of the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Chinese in simplified characters.
    ZhHans,
    /// Chinese in traditional characters, as written in Taiwan.
    ZhHant,
    /// Spanish.
    Es,
    /// German.
    De,
    /// French.
    Fr,
}

macro_rules! sources {
    ($folder:literal) => {
        &[
            include_str!(concat!("../../assets/i18n/", $folder, "/app.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/format.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/countries.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/taxonomy.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/findings.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/problems.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/howto.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/claims.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/cli.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/report.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/letter.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/screens.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/ties.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/window.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/views.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/lesson.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/moves.ftl")),
        ]
    };
}

impl Lang {
    /// All languages, in the order offered.
    pub const ALL: [Self; 6] = [Self::En, Self::ZhHans, Self::ZhHant, Self::Es, Self::De, Self::Fr];

    /// Its tag, as in `--lang` and in documents.
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::ZhHans => "zh-Hans",
            Self::ZhHant => "zh-Hant",
            Self::Es => "es",
            Self::De => "de",
            Self::Fr => "fr",
        }
    }

    /// Its own name for itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::ZhHans => "简体中文",
            Self::ZhHant => "繁體中文",
            Self::Es => "Español",
            Self::De => "Deutsch",
            Self::Fr => "Français",
        }
    }

    /// The language for a tag such as `zh_CN.UTF-8`; English where none fits.
    pub fn from_tag(tag: &str) -> Self {
        Self::known(tag).unwrap_or_default()
    }

    /// The language for a tag, or `None` where we do not speak it. Chinese without a script is
    /// written as its region does: <https://www.unicode.org/cldr/charts/latest/supplemental/likely_subtags.html>.
    pub fn known(tag: &str) -> Option<Self> {
        let mut parts = tag.split(['-', '_', '.', '@']).map(str::to_ascii_lowercase);
        Some(match parts.next()?.as_str() {
            "en" => Self::En,
            "zh" => parts
                .find_map(|part| match part.as_str() {
                    "hant" | "tw" | "hk" | "mo" => Some(Self::ZhHant),
                    "hans" => Some(Self::ZhHans),
                    _ => None,
                })
                .unwrap_or(Self::ZhHans),
            "es" => Self::Es,
            "de" => Self::De,
            "fr" => Self::Fr,
            _ => return None,
        })
    }

    /// The two-letter language and the region whose letter forms a document asks for.
    pub fn document(self) -> (&'static str, Option<&'static str>) {
        match self {
            Self::ZhHans => ("zh", Some("cn")),
            Self::ZhHant => ("zh", Some("tw")),
            Self::En | Self::Es | Self::De | Self::Fr => (self.tag(), None),
        }
    }

    /// What stands between groups of three digits, and before tenths.
    pub(super) fn separators(self) -> (char, char) {
        match self {
            Self::En | Self::ZhHans | Self::ZhHant => (',', '.'),
            Self::Es | Self::De => ('.', ','),
            // A space that no line breaks at; the narrow one is lacking in many fonts.
            Self::Fr => ('\u{a0}', ','),
        }
    }

    pub(super) fn sources(self) -> &'static [&'static str] {
        match self {
            Self::En => sources!("en"),
            Self::ZhHans => sources!("zh-Hans"),
            Self::ZhHant => sources!("zh-Hant"),
            Self::Es => sources!("es"),
            Self::De => sources!("de"),
            Self::Fr => sources!("fr"),
        }
    }
}
