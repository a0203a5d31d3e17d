//! The icons: a name for each, and its letter in the icon font.
//!
//! To add one, add a line with its Lucide name and run `assets/fonts/make.py`, which cuts the font
//! and corrects the code points below.

use crate::taxonomy::{Category, Origin};

macro_rules! icons {
    ($(($name:ident, $lucide:literal, $glyph:literal)),* $(,)?) => {
        /// One icon. Drawn as text in the icon family of the window's fonts.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Icon {
            $(#[doc = concat!("Lucide's `", $lucide, "`.")] $name,)*
        }

        impl Icon {
            /// All icons, in the order of the table.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// Its letter in the icon font.
            pub fn glyph(self) -> char {
                match self { $(Self::$name => $glyph,)* }
            }
        }
    };
}

icons![
    // One for each category, in taxonomy order, and the bucket.
    (About, "circle-user-round", '\u{e462}'),
    (People, "contact-round", '\u{e463}'),
    (Messages, "message-circle", '\u{e116}'),
    (Content, "images", '\u{e5c4}'),
    (Activity, "eye", '\u{e0ba}'),
    (Location, "map-pin", '\u{e111}'),
    (Device, "smartphone", '\u{e163}'),
    (Usage, "clock", '\u{e087}'),
    (Money, "wallet", '\u{e204}'),
    (Ads, "megaphone", '\u{e235}'),
    (Unsorted, "file-question-mark", '\u{e322}'),
    // How the company got a record.
    (Told, "keyboard", '\u{e284}'),
    (Recorded, "binoculars", '\u{e621}'),
    (WorkedOut, "lightbulb", '\u{e1c2}'),
    (Others, "handshake", '\u{e5c0}'),
    (AboutRecord, "info", '\u{e0f9}'),
    // Screens.
    (Overview, "layout-dashboard", '\u{e1c1}'),
    (Timeline, "calendar-range", '\u{e2bd}'),
    (Files, "files", '\u{e0cf}'),
    (Companies, "building-2", '\u{e290}'),
    (Map, "map", '\u{e110}'),
    (Save, "file-down", '\u{e318}'),
    (Settings, "settings", '\u{e154}'),
    (Help, "circle-question-mark", '\u{e082}'),
    (HowTo, "book-open-text", '\u{e54a}'),
    (Notable, "star", '\u{e176}'),
    (Gaps, "square-dashed", '\u{e1cb}'),
    (Accessibility, "accessibility", '\u{e297}'),
    (Languages, "languages", '\u{e0fe}'),
    (Licenses, "scale", '\u{e212}'),
    // Doing.
    (Search, "search", '\u{e151}'),
    (Filter, "list-filter", '\u{e460}'),
    (Sort, "arrow-up-down", '\u{e37d}'),
    (Open, "folder-open", '\u{e247}'),
    (DropHere, "file-up", '\u{e32a}'),
    (Upload, "upload", '\u{e19e}'),
    (Copy, "copy", '\u{e09e}'),
    (Table, "table-2", '\u{e2f9}'),
    (Chart, "chart-column", '\u{e2a3}'),
    (ChartLine, "chart-line", '\u{e2a5}'),
    (Lines, "list", '\u{e106}'),
    (Show, "eye", '\u{e0ba}'),
    (Hide, "eye-off", '\u{e0bb}'),
    (Retry, "rotate-cw", '\u{e149}'),
    (Undo, "undo-2", '\u{e2a1}'),
    (Redo, "redo-2", '\u{e2a0}'),
    (Trash, "trash-2", '\u{e18e}'),
    (Pause, "pause", '\u{e12e}'),
    (Play, "play", '\u{e13c}'),
    (Stop, "square", '\u{e167}'),
    (Menu, "menu", '\u{e115}'),
    (More, "ellipsis", '\u{e0b6}'),
    (ZoomIn, "zoom-in", '\u{e1b6}'),
    (ZoomOut, "zoom-out", '\u{e1b7}'),
    (Fit, "maximize-2", '\u{e113}'),
    (Panel, "panel-left", '\u{e12a}'),
    // Going.
    (Back, "arrow-left", '\u{e048}'),
    (Forward, "arrow-right", '\u{e049}'),
    (Up, "arrow-up", '\u{e04a}'),
    (Down, "arrow-down", '\u{e042}'),
    (ChevronLeft, "chevron-left", '\u{e06e}'),
    (ChevronRight, "chevron-right", '\u{e06f}'),
    (ChevronUp, "chevron-up", '\u{e070}'),
    (ChevronDown, "chevron-down", '\u{e06d}'),
    (Expand, "chevrons-up-down", '\u{e211}'),
    (Home, "house", '\u{e0f5}'),
    // Marks.
    (Close, "x", '\u{e1b2}'),
    (Check, "check", '\u{e06c}'),
    (Plus, "plus", '\u{e13d}'),
    (Minus, "minus", '\u{e11c}'),
    (Done, "circle-check", '\u{e226}'),
    (Note, "sticky-note", '\u{e303}'),
    (Question, "circle-help", '\u{e082}'),
    (Dot, "circle-dot", '\u{e345}'),
    (Circle, "circle", '\u{e076}'),
    (Waiting, "hourglass", '\u{e296}'),
    (Lock, "lock", '\u{e10b}'),
    (Unlock, "lock-open", '\u{e10c}'),
    (Offline, "wifi-off", '\u{e1af}'),
    (Shield, "shield-check", '\u{e1ff}'),
    (Checked, "square-check", '\u{e559}'),
    (Unchecked, "square", '\u{e167}'),
    // Themes.
    (Sun, "sun", '\u{e178}'),
    (Moon, "moon", '\u{e11e}'),
    (Monitor, "monitor", '\u{e11d}'),
    (Contrast, "contrast", '\u{e09d}'),
    (TextSize, "type", '\u{e198}'),
    // Things in exports.
    (File, "file", '\u{e0c0}'),
    (FileText, "file-text", '\u{e0cc}'),
    (FileLock, "file-lock", '\u{e31e}'),
    (FileX, "file-x", '\u{e0cd}'),
    (Folder, "folder", '\u{e0d7}'),
    (Archive, "file-archive", '\u{e30d}'),
    (Image, "image", '\u{e0f6}'),
    (Film, "film", '\u{e0d0}'),
    (Music, "music", '\u{e122}'),
    (Globe, "globe", '\u{e0e8}'),
    (Bell, "bell", '\u{e059}'),
    (Camera, "camera", '\u{e064}'),
    (Mic, "mic", '\u{e118}'),
    (Mail, "mail", '\u{e10f}'),
    (Phone, "phone", '\u{e133}'),
    (Link, "link", '\u{e102}'),
    (Hash, "hash", '\u{e0ef}'),
    (Key, "key-round", '\u{e4a3}'),
    (Fingerprint, "fingerprint", '\u{e2cb}'),
    (Network, "network", '\u{e125}'),
    (SignIn, "log-in", '\u{e10d}'),
    (Person, "user", '\u{e19f}'),
    (Persons, "users", '\u{e1a4}'),
    (Heart, "heart", '\u{e0f2}'),
    (Bookmark, "bookmark", '\u{e060}'),
    (Share, "share-2", '\u{e156}'),
    (Card, "credit-card", '\u{e0aa}'),
    (Bag, "shopping-bag", '\u{e15b}'),
    (Receipt, "receipt", '\u{e3d3}'),
    (Game, "gamepad-2", '\u{e0df}'),
    (Calendar, "calendar-days", '\u{e2b9}'),
    (Timer, "timer", '\u{e1e0}'),
    (History, "history", '\u{e1f5}'),
    (App, "app-window", '\u{e426}'),
    (Tag, "tag", '\u{e17f}'),
    (Quote, "quote", '\u{e239}'),
];

impl Icon {
    /// The icon of a category.
    pub fn of(category: Category) -> Self {
        match category {
            Category::About => Self::About,
            Category::People => Self::People,
            Category::Messages => Self::Messages,
            Category::Content => Self::Content,
            Category::Activity => Self::Activity,
            Category::Location => Self::Location,
            Category::Device => Self::Device,
            Category::Usage => Self::Usage,
            Category::Money => Self::Money,
            Category::Ads => Self::Ads,
            Category::Unsorted => Self::Unsorted,
        }
    }

    /// The icon of how a record came to the company.
    pub fn of_origin(origin: Origin) -> Self {
        match origin {
            Origin::Told => Self::Told,
            Origin::Recorded => Self::Recorded,
            Origin::WorkedOut => Self::WorkedOut,
            Origin::Others => Self::Others,
            Origin::AboutRecord => Self::AboutRecord,
        }
    }
}
