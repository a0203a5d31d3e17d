//! Everything a person can make the window do, and the addresses of its screens.

use std::cell::RefCell;
use std::path::PathBuf;

use crate::findings::{Filter, Order, SectionPlace};
use crate::i18n::Lang;
use crate::reader::Input;
use crate::reader::frame::{NameEncoding, Password};
use crate::record::EntryId;
use crate::taxonomy::Category;

use super::corrections::Correction;
pub use super::need::Need;
use super::states::LeftOut;
use super::summary;
use crate::settings::{Contrast, Motion, TextSize, ThemeChoice, WeekStart, ZoneChoice};

/// A screen's address: enough to open it again. What is open inside it belongs to its view.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// Where a file is dropped.
    #[default]
    Welcome,
    /// How to get one's file; of one platform, or the list of them.
    HowTo(Option<String>),
    /// How the reading goes.
    Scanning,
    /// What there is in all.
    Overview,
    /// The same of these records.
    OverviewOf(Filter),
    /// One category.
    Category(Category),
    /// The same of these records.
    CategoryOf(Category, Filter),
    /// A list of records.
    Records(RecordsOf),
    /// One record, opened from a list.
    Record {
        /// Its number.
        record: u32,
        /// The list, for the next and the previous one.
        of: RecordsOf,
        /// Its position in that list.
        at: u64,
    },
    /// Hours, days and months.
    Times,
    /// One day: days since 1970-01-01.
    Day(i32),
    /// Places on a map; of these records.
    Map(Filter),
    /// Devices and sign-ins.
    Devices,
    /// The same of these records.
    DevicesOf(Filter),
    /// Which firms are named.
    Firms,
    /// The same of these records.
    FirmsOf(Filter),
    /// Two exports beside each other.
    Compare,
    /// What ties the opened exports together.
    Ties,
    /// Hours, days and months of these records.
    TimesOf(Filter),
    /// What seems to be missing.
    Missing,
    /// A letter that asks for it.
    Letter,
    /// Which part of the export was sorted how.
    Sorting,
    /// Where one part belongs.
    SortingOf(SectionPlace),
    /// What the files look like, without any value.
    Outline,
    /// The files inside.
    Files,
    /// The files inside, at one of them.
    File(EntryId),
    /// Saving a summary.
    Save,
    /// Language, theme, text size, time zone.
    Settings,
    /// Help, at one of its parts.
    Help(HelpPart),
    /// The guide, from the first file to a saved summary.
    Guide,
}

impl Route {
    /// Whether it shows something of an export, so that it needs one.
    pub fn needs_export(&self) -> bool {
        !matches!(
            self,
            Self::Welcome | Self::HowTo(_) | Self::Settings | Self::Help(_) | Self::Guide
        )
    }

    /// Which records it shows, where it shows some of them.
    pub fn narrowing(&self) -> Option<&Filter> {
        match self {
            Self::Records(of) | Self::Record { of, .. } => Some(&of.filter),
            Self::TimesOf(filter)
            | Self::Map(filter)
            | Self::OverviewOf(filter)
            | Self::CategoryOf(_, filter)
            | Self::DevicesOf(filter)
            | Self::FirmsOf(filter) => Some(filter),
            _ => None,
        }
    }

    /// Whether it is about all records, so that a choice made before no longer holds.
    pub fn shows_all(&self) -> bool {
        matches!(
            self,
            Self::Overview
                | Self::Category(_)
                | Self::Times
                | Self::Devices
                | Self::Firms
                | Self::Scanning
        )
    }

    /// The same screen for fewer records, where it can show fewer; for all of them where nothing of
    /// the choice is about what it shows.
    pub fn narrowed(&self, filter: &Filter) -> Self {
        let across = filter.across();
        match self {
            Self::Times | Self::TimesOf(_) => Self::times_of(filter.clone()),
            Self::Map(_) => Self::Map(filter.clone()),
            Self::Overview | Self::OverviewOf(_) => Self::overview_of(across),
            Self::Category(category) | Self::CategoryOf(category, _) => {
                Self::category_of(*category, across)
            }
            Self::Devices | Self::DevicesOf(_) => Self::devices_of(across),
            Self::Firms | Self::FirmsOf(_) => Self::firms_of(across),
            route => route.clone(),
        }
    }

    /// Hours, days and months of these records.
    pub fn times_of(filter: Filter) -> Self {
        if filter == Filter::default() { Self::Times } else { Self::TimesOf(filter) }
    }

    /// What there is of these records.
    pub fn overview_of(filter: Filter) -> Self {
        if filter == Filter::default() { Self::Overview } else { Self::OverviewOf(filter) }
    }

    /// One category of these records.
    pub fn category_of(category: Category, filter: Filter) -> Self {
        if filter == Filter::default() {
            Self::Category(category)
        } else {
            Self::CategoryOf(category, filter)
        }
    }

    /// Devices and sign-ins of these records.
    pub fn devices_of(filter: Filter) -> Self {
        if filter == Filter::default() { Self::Devices } else { Self::DevicesOf(filter) }
    }

    /// The firms that these records name.
    pub fn firms_of(filter: Filter) -> Self {
        if filter == Filter::default() { Self::Firms } else { Self::FirmsOf(filter) }
    }

    /// Whether it has a field to search with.
    pub fn has_search(&self) -> bool {
        matches!(self, Self::Records(_) | Self::Files | Self::File(_))
    }
}

/// Which records, in which order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecordsOf {
    /// Which.
    pub filter: Filter,
    /// In which order.
    pub order: Order,
}

impl From<Filter> for RecordsOf {
    fn from(filter: Filter) -> Self {
        Self { filter, order: Order::default() }
    }
}

/// The parts of the help.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HelpPart {
    /// All of it, from the top.
    #[default]
    Start,
    /// How one can check that nothing leaves the computer.
    Offline,
    /// The keys.
    Keys,
    /// What the program is made of.
    About,
}

/// Where the keyboard can be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// The next part of the window: rail, bar, screen, foot.
    NextRegion,
    /// The part before.
    PreviousRegion,
    /// The search field of the open screen, or of the list of all records.
    Search,
}

/// Something to do. Views send these; `AppState::apply` alone does them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Reads files, folders or a made-up export; what was open is closed.
    Open(Vec<Input>),
    /// Says what several exports of one app are.
    Apart(Apart),
    /// Opens the export that is kept to compare with, in place of the open one, which is kept.
    OpenKept(Route),
    /// Reads what is open once more, from its beginning.
    ReadAgain,
    /// Reads what is open once more, with what was left out of it.
    ReadToo(LeftOut),
    /// It is from the app of this profile, or the person does not know.
    PickApp(Option<String>),
    /// Reads what is open once more, with names of files in these letters, or in those that are guessed.
    NamesAs(Option<NameEncoding>),
    /// Leaves a record out of saved summaries, or takes it in again.
    LeaveOut(u32),
    /// Reads what is open again with a further password.
    Unlock(Password),
    /// Leaves locked files locked.
    GoOnLocked,
    /// Asks for the password once more.
    AskPassword,
    /// Tries every way out of this computer, to show that none is open.
    ProveOffline,
    /// Asks the system for further parts of what is open, or for further exports to read beside it.
    AddParts,
    /// Asks the system for a file.
    ChooseFile,
    /// Asks the system for a folder.
    ChooseFolder,
    /// Ends reading; what was read stays.
    StopReading,
    /// Closes the export.
    CloseExport,
    /// Forgets everything that is open and closes the window, at once.
    Leave,
    /// Opens a screen.
    Go(Route),
    /// Back to the screen before.
    Back,
    /// Forward again.
    Forward,
    /// Moves the keyboard.
    Focus(Spot),
    /// Hides or shows private details.
    ToggleHide,
    /// Shows more detail, or less.
    ToggleDetail,
    /// Ticks what one can do about a category, or takes the tick away.
    Tick(Category),
    /// Sorts a part of the export otherwise.
    Sort(Correction),
    /// Sorts a part as before; all of them for none.
    Unsort(Option<SectionPlace>),
    /// Keeps what was found in the open export, to compare another one with.
    KeepToCompare,
    /// Keeps it no longer.
    ForgetKept,
    /// Saves a small file at this place, or where a dialog says.
    Keep(Paper, Option<PathBuf>),
    /// Saves a redacted copy at this place, or where a dialog says.
    SaveCopy(Option<PathBuf>),
    /// Asks for records that a view wants to show.
    Need(Need),
    /// Changes a setting.
    Set(Setting),
    /// Puts text on the clipboard.
    Copy(String),
    /// Works on the summary that is to be saved.
    Summary(summary::Ask),
    /// Takes a notice away.
    DismissNotice(u64),
}

/// What several exports of one app are that were opened together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Apart {
    /// One export in parts: they belong together.
    Together,
    /// Copies from different dates, to compare: these two, by their numbers in `Findings::sources`.
    Compare(u32, u32),
    /// Of them only this one, by its number there.
    Only(u32),
    /// Any two of what is open beside each other, each alone, by their numbers there.
    Beside(u32, u32),
}

/// A small file that can be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Paper {
    /// What the person sorted otherwise, as a profile.
    Corrections,
    /// What the files look like.
    Outline,
    /// A letter to a company, as the person changed it.
    Letter(String),
    /// A chart on a sheet of its own.
    Chart {
        /// The name that is offered for it.
        name: String,
        /// The file.
        bytes: Vec<u8>,
    },
}

/// A setting and its new value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the types say it")]
pub enum Setting {
    Language(Lang),
    Theme(ThemeChoice),
    TextSize(TextSize),
    Zone(ZoneChoice),
    Contrast(Contrast),
    WeekStart(WeekStart),
    Motion(Motion),
    /// Whether private details are hidden from the start.
    HideAtStart(bool),
    /// Whether more detail is shown from the start.
    MoreDetail(bool),
}

/// Where views leave their commands until the next frame begins.
#[derive(Debug, Default)]
pub struct Outbox(RefCell<Vec<Command>>);

impl Outbox {
    /// Leaves a command.
    pub fn send(&self, command: Command) {
        self.0.borrow_mut().push(command);
    }

    /// Opens a screen.
    pub fn go(&self, route: Route) {
        self.send(Command::Go(route));
    }

    /// Opens the list of these records.
    pub fn show(&self, filter: Filter) {
        self.go(Route::Records(filter.into()));
    }

    /// Takes what was left.
    pub fn take(&self) -> Vec<Command> {
        self.0.take()
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.0.borrow().is_empty()
    }
}
