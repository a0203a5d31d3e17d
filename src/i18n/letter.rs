//! The languages that a letter to a company can be written in: more than the window has.

use crate::findings::{Stamp, Zone};

use super::{Arg, Lang, Texts, bundle, format};

/// A language of letters. What a company reads need not be what the person reads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum LetterLang {
    /// English.
    #[default]
    En,
    /// Chinese in simplified characters.
    ZhHans,
    /// Chinese in traditional characters.
    ZhHant,
    /// Spanish.
    Es,
    /// German.
    De,
    /// French.
    Fr,
}

impl LetterLang {
    /// All, in the order offered.
    pub const ALL: [Self; 6] = [Self::En, Self::ZhHans, Self::ZhHant, Self::Es, Self::De, Self::Fr];

    /// Its tag.
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

    /// The language with this tag; nothing where there is none.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let tag = tag.replace('_', "-");
        let same = |it: &Self| it.tag().eq_ignore_ascii_case(&tag);
        let place = || match tag.to_ascii_lowercase().as_str() {
            "zh" | "zh-cn" | "zh-sg" => Some(Self::ZhHans),
            "zh-tw" | "zh-hk" | "zh-mo" => Some(Self::ZhHant),
            _ => None,
        };
        Self::ALL.into_iter().find(same).or_else(place)
    }

    /// The texts of letters in a language that the program does not speak.
    fn source(self) -> Option<&'static str> {
        match self {
            Self::En | Self::ZhHans => None,
            Self::ZhHant => Some(include_str!("../../assets/i18n/zh-Hant/letter.ftl")),
            Self::Es => Some(include_str!("../../assets/i18n/es/letter.ftl")),
            Self::De => Some(include_str!("../../assets/i18n/de/letter.ftl")),
            Self::Fr => Some(include_str!("../../assets/i18n/fr/letter.ftl")),
        }
    }
}

impl From<Lang> for LetterLang {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::En => Self::En,
            Lang::ZhHans => Self::ZhHans,
        }
    }
}

impl Texts {
    /// The texts of letters. Those of the program stand behind them: all of them where it speaks
    /// this language, else in English.
    pub fn for_letter(lang: LetterLang) -> Self {
        let behind = if lang == LetterLang::ZhHans { Lang::ZhHans } else { Lang::En };
        let mut texts = Self::new(behind);
        if let Some(source) = lang.source() {
            texts.chain.insert(0, bundle(lang.tag(), &[source]));
        }
        texts
    }

    /// A day as a letter has it, on the clock of `zone`: `14 May 2024`.
    pub fn letter_date(&self, secs: i64, zone: &Zone) -> String {
        let local = format::local(Stamp { secs, offset_mins: None }, zone);
        let Some(moment) = local else { return self.get("date-unknown") };
        let (day, year) = (moment.day().to_string(), moment.year().to_string());
        let month = u64::from(moment.month().unsigned_abs());
        let args =
            [("day", Arg::Text(&day)), ("month", Arg::Count(month)), ("year", Arg::Text(&year))];
        self.with("letter-date", &args)
    }
}
