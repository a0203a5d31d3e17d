//! The screens, one file each. A view draws from its context and sends commands; no more.

mod category;
mod charts;
mod help;
mod howto;
mod overview;
mod plain;
mod records;
mod scanning;
mod settings;
mod welcome;

use super::command::Route;
use super::context::ViewContext;

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
    /// Language, theme, text size, time zone.
    Settings(settings::SettingsView),
    /// Help.
    Help(help::Help),
    /// A screen that shows only where one is.
    Plain(plain::Plain),
}

impl Screen {
    /// The screen for an address, as it is when opened.
    pub fn open(route: &Route) -> Self {
        match route {
            Route::Welcome => Self::Welcome(welcome::Welcome::default()),
            Route::HowTo(platform) => Self::HowTo(howto::HowToView::open(platform.as_deref())),
            Route::Scanning => Self::Scanning(scanning::Scanning),
            Route::Overview => Self::Overview(Box::default()),
            Route::Settings => Self::Settings(settings::SettingsView),
            Route::Help(part) => Self::Help(help::Help::open(*part)),
            Route::Category(it) => Self::Category(Box::new(category::CategoryView::open(*it))),
            Route::Records(of) => Self::Records(Box::new(records::Records::open(of.clone()))),
            Route::Record { .. } | Route::Times | Route::Missing | Route::Files | Route::Save => {
                Self::Plain(plain::Plain::open(route.clone()))
            }
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
            Self::Settings(view) => view.ui(ctx, ui),
            Self::Help(view) => view.ui(ctx, ui),
            Self::Plain(view) => view.ui(ctx, ui),
        }
    }
}
