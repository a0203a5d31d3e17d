//! The screens, one file each. A view draws from its context and sends commands; no more.

mod apps;
mod category;
mod charts;
mod closer;
mod compare;
mod day;
mod devices;
mod files;
mod firms;
mod guide;
mod help;
mod howto;
mod letter;
mod map;
mod missing;
mod nothing;
mod odd_names;
mod on_sheet;
mod outline;
mod overview;
mod paper;
mod record;
mod records;
mod registered;
mod save;
mod scanning;
mod settings;
mod sorting;
mod ties;
mod times;
mod unlock;
mod welcome;

use super::command::Route;
use super::context::ViewContext;
use crate::findings::Filter;
use crate::taxonomy::Category;

/// The open screen and what it keeps between frames.
pub enum Screen {
    /// Where a file is dropped.
    Welcome(welcome::Welcome),
    /// How to get one's file.
    HowTo(howto::HowToView),
    /// How the reading goes.
    Scanning(scanning::Scanning),
    /// What there is in all.
    Overview(Box<overview::Overview>),
    /// One category.
    Category(Box<category::CategoryView>),
    /// A list of records.
    Records(Box<records::Records>),
    /// One record.
    Record(Box<record::RecordView>),
    /// Hours, days and months.
    Times(Box<times::Times>),
    /// One day.
    Day(Box<day::Day>),
    /// Places on a map.
    Map(Box<map::MapScreen>),
    /// Devices and sign-ins.
    Devices(Box<devices::DevicesView>),
    /// Which firms are named.
    Firms(Box<firms::Firms>),
    /// Two exports beside each other.
    Compare(Box<compare::Compare>),
    /// What ties exports together.
    Ties(ties::TiesView),
    /// What seems to be missing.
    Missing(missing::Missing),
    /// A letter that asks for it.
    Letter(Box<letter::Letter>),
    /// Which part was sorted how.
    Sorting(sorting::Sorting),
    /// Where one part belongs.
    SortingOf(Box<sorting::SortingOf>),
    /// What the files look like.
    Outline(Box<outline::OutlineView>),
    /// The files inside.
    Files(Box<files::Files>),
    /// Saving a summary.
    Save(Box<save::Save>),
    /// Language, theme, text size, time zone.
    Settings(settings::SettingsView),
    /// Help.
    Help(help::Help),
    /// The guide.
    Guide(guide::Guide),
}

impl Screen {
    /// The screen for an address, as it is when opened.
    pub fn open(route: &Route) -> Self {
        match route {
            Route::Welcome => Self::Welcome(welcome::Welcome::default()),
            Route::HowTo(platform) => Self::HowTo(howto::HowToView::open(platform.as_deref())),
            Route::Scanning => Self::Scanning(scanning::Scanning::default()),
            Route::Overview => Self::Overview(Box::default()),
            Route::Settings => Self::Settings(settings::SettingsView),
            Route::Help(part) => Self::Help(help::Help::open(*part)),
            Route::Guide => Self::Guide(guide::Guide::default()),
            Route::OverviewOf(it) => Self::Overview(Box::new(overview::Overview::of(it.clone()))),
            Route::Category(it) => Self::category(*it, Filter::default()),
            Route::CategoryOf(it, filter) => Self::category(*it, filter.clone()),
            Route::DevicesOf(it) => Self::Devices(Box::new(devices::DevicesView::of(it.clone()))),
            Route::FirmsOf(it) => Self::Firms(Box::new(firms::Firms::of(it.clone()))),
            Route::Records(of) => Self::Records(Box::new(records::Records::open(of.clone()))),
            Route::Record { record, of, at } => {
                Self::Record(Box::new(record::RecordView::open(*record, of.clone(), *at)))
            }
            Route::Times => Self::Times(Box::default()),
            Route::TimesOf(filter) => Self::Times(Box::new(times::Times::of(filter.clone()))),
            Route::Compare => Self::Compare(Box::default()),
            Route::Ties => Self::Ties(ties::TiesView::default()),
            Route::Day(day) => Self::Day(Box::new(day::Day::open(*day))),
            Route::Map(filter) => Self::Map(Box::new(map::MapScreen::open(filter.clone()))),
            Route::Devices => Self::Devices(Box::default()),
            Route::Firms => Self::Firms(Box::default()),
            Route::Missing => Self::Missing(missing::Missing),
            Route::Letter => Self::Letter(Box::default()),
            Route::Sorting => Self::Sorting(sorting::Sorting::default()),
            Route::SortingOf(place) => {
                Self::SortingOf(Box::new(sorting::SortingOf::open(place.clone())))
            }
            Route::Outline => Self::Outline(Box::default()),
            Route::Files => Self::Files(Box::default()),
            Route::File(entry) => Self::Files(Box::new(files::Files::at(*entry))),
            Route::Save => Self::Save(Box::default()),
        }
    }

    fn category(category: Category, of: Filter) -> Self {
        Self::Category(Box::new(category::CategoryView::open(category, of)))
    }

    /// Goes on where the screen before was left, where both show lists of records.
    pub fn follow(&mut self, before: &Self) {
        if let (Self::Records(now), Self::Records(before)) = (self, before) {
            now.follow(before);
        }
    }

    /// Draws it.
    pub fn ui(&mut self, ctx: &ViewContext<'_>, ui: &mut egui::Ui) {
        match self {
            Self::Welcome(view) => view.ui(ctx, ui),
            Self::HowTo(view) => view.ui(ctx, ui),
            Self::Scanning(view) => view.ui(ctx, ui),
            Self::Overview(view) => view.ui(ctx, ui),
            Self::Category(view) => view.ui(ctx, ui),
            Self::Records(view) => view.ui(ctx, ui),
            Self::Record(view) => view.ui(ctx, ui),
            Self::Times(view) => view.ui(ctx, ui),
            Self::Day(view) => view.ui(ctx, ui),
            Self::Map(view) => view.ui(ctx, ui),
            Self::Devices(view) => view.ui(ctx, ui),
            Self::Firms(view) => view.ui(ctx, ui),
            Self::Compare(view) => view.ui(ctx, ui),
            Self::Ties(view) => view.ui(ctx, ui),
            Self::Missing(view) => view.ui(ctx, ui),
            Self::Letter(view) => view.ui(ctx, ui),
            Self::Sorting(view) => view.ui(ctx, ui),
            Self::SortingOf(view) => view.ui(ctx, ui),
            Self::Outline(view) => view.ui(ctx, ui),
            Self::Files(view) => view.ui(ctx, ui),
            Self::Save(view) => view.ui(ctx, ui),
            Self::Settings(view) => view.ui(ctx, ui),
            Self::Help(view) => view.ui(ctx, ui),
            Self::Guide(view) => view.ui(ctx, ui),
        }
    }
}
