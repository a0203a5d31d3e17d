//! The kinds of personal data, how sensitive each is, and how it came to the company.
//!
//! - Owns: `Category` (ten and the unsorted bucket), `Kind` (69 and unsorted), `Level`, `Origin`.
//! - May use: nothing.
//! - Never: holds words for people (those are in `assets/i18n`), knows a platform.

mod fits;
mod kind;

use serde::{Deserialize, Serialize};

pub use kind::Kind;

/// One of the ten categories, or the bucket for what is not sorted yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Category {
    /// Facts that say who a person is.
    About,
    /// Friends, family and contacts.
    People,
    /// What was written or said to others, and when.
    Messages,
    /// Posts, photos, comments.
    Content,
    /// What was watched, liked, searched.
    Activity,
    /// Where a phone was, and when.
    Location,
    /// Devices and sign-ins.
    Device,
    /// When and how an app is used.
    Usage,
    /// Money and shopping.
    Money,
    /// Ads and guesses.
    Ads,
    /// Not sorted yet.
    Unsorted,
}

impl Category {
    /// The ten categories in taxonomy order, then `Unsorted`.
    pub const ALL: [Self; 11] = [
        Self::About,
        Self::People,
        Self::Messages,
        Self::Content,
        Self::Activity,
        Self::Location,
        Self::Device,
        Self::Usage,
        Self::Money,
        Self::Ads,
        Self::Unsorted,
    ];

    /// The stable code used in files and text keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::About => "about",
            Self::People => "people",
            Self::Messages => "messages",
            Self::Content => "content",
            Self::Activity => "activity",
            Self::Location => "location",
            Self::Device => "device",
            Self::Usage => "usage",
            Self::Money => "money",
            Self::Ads => "ads",
            Self::Unsorted => "unsorted",
        }
    }

    /// Finds a category by its code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|category| category.code() == code)
    }

    /// The kinds in this category, in taxonomy order.
    pub fn kinds(self) -> impl Iterator<Item = Kind> {
        Kind::all().filter(move |kind| kind.category() == self)
    }
}

/// How sensitive a record is. Value rules may raise it, never lower it.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Level {
    /// 0: everyday.
    #[default]
    Everyday,
    /// 1: personal.
    Personal,
    /// 2: private.
    Private,
    /// 3: extra-sensitive; laws give it extra protection, or losing it can hurt fast.
    Sensitive,
}

impl Level {
    /// All levels, lowest first.
    pub const ALL: [Self; 4] = [Self::Everyday, Self::Personal, Self::Private, Self::Sensitive];

    /// The number used in files, 0 to 3.
    pub fn number(self) -> u8 {
        self as u8
    }

    /// Finds a level by its number.
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.number() == number)
    }
}

/// How the company got a record.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Origin {
    /// The person typed, uploaded or chose it.
    Told,
    /// Saved while the app was used.
    #[default]
    Recorded,
    /// A guess or a score; it can be wrong.
    WorkedOut,
    /// Another app, shop, person or list gave it.
    Others,
    /// A note about the record itself.
    AboutRecord,
}

impl Origin {
    /// All five origins in the order shown.
    pub const ALL: [Self; 5] =
        [Self::Told, Self::Recorded, Self::WorkedOut, Self::Others, Self::AboutRecord];

    /// The stable code used in files and text keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::Told => "told",
            Self::Recorded => "recorded",
            Self::WorkedOut => "worked_out",
            Self::Others => "others",
            Self::AboutRecord => "about_record",
        }
    }

    /// Finds an origin by its code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|origin| origin.code() == code)
    }

    /// Position in the order shown, from 0.
    pub fn position(self) -> usize {
        self as usize
    }
}
