//! The languages and the files that hold their texts.

/// A language of the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Chinese in simplified characters.
    ZhHans,
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
            include_str!(concat!("../../assets/i18n/", $folder, "/window.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/views.ftl")),
            include_str!(concat!("../../assets/i18n/", $folder, "/lesson.ftl")),
        ]
    };
}

impl Lang {
    /// All languages, in the order offered.
    pub const ALL: [Self; 2] = [Self::En, Self::ZhHans];

    /// Its tag, as in `--lang` and in documents.
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::ZhHans => "zh-Hans",
        }
    }

    /// Its own name for itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::ZhHans => "简体中文",
        }
    }

    /// The language for a tag such as `zh_CN.UTF-8`; English where none fits.
    pub fn from_tag(tag: &str) -> Self {
        let start = tag.split(['-', '_', '.']).next().unwrap_or_default();
        if start.eq_ignore_ascii_case("zh") { Self::ZhHans } else { Self::En }
    }

    pub(super) fn sources(self) -> &'static [&'static str] {
        match self {
            Self::En => sources!("en"),
            Self::ZhHans => sources!("zh-Hans"),
        }
    }
}
