//! What the rail lists.

use egui::Color32;

use crate::findings::{Filter, Findings};
use crate::taxonomy::Category;
use crate::ui::command::{HelpPart, RecordsOf, Route};
use crate::ui::context::{Phase, ViewContext};
use crate::ui::offers;
use crate::ui::theme::Icon;

/// An item of the rail.
pub(super) struct Item {
    pub(super) route: Route,
    pub(super) icon: Icon,
    pub(super) tint: Color32,
    pub(super) word: String,
    /// The whole name, for those who do not see the place.
    pub(super) name: String,
    pub(super) count: Option<u64>,
    pub(super) muted: bool,
}

/// The rail's groups, from the top.
pub(super) fn groups(ctx: &ViewContext<'_>) -> Vec<Vec<Item>> {
    let always = vec![
        plain(ctx, Route::Settings, Icon::Settings),
        plain(ctx, Route::Help(HelpPart::Start), Icon::Help),
    ];
    let failed = matches!(ctx.phase, Phase::Failed(_)) && ctx.results.is_none();
    if ctx.phase == Phase::Nothing || failed {
        let start = plain(ctx, Route::Welcome, Icon::Home);
        return vec![vec![start, plain(ctx, Route::HowTo(None), Icon::HowTo)], always];
    }
    let mut first = vec![plain(ctx, Route::Overview, Icon::Overview)];
    if ctx.phase != Phase::Ready {
        first.insert(0, plain(ctx, Route::Scanning, Icon::Waiting));
    }
    let mut more = vec![
        plain(ctx, Route::Records(RecordsOf::default()), Icon::Search),
        plain(ctx, Route::Times, Icon::Timeline),
    ];
    // A screen that would be empty is not offered.
    let findings = ctx.results.map(|results| &results.findings);
    let offered = |screen: fn(&Findings) -> bool| findings.is_some_and(screen);
    if offered(offers::map) {
        more.push(plain(ctx, Route::Map(Filter::default()), Icon::Map));
    }
    if offered(offers::devices) {
        more.push(plain(ctx, Route::Devices, Icon::SignIn));
    }
    if offered(offers::firms) {
        more.push(plain(ctx, Route::Firms, Icon::Companies));
    }
    more.extend([
        plain(ctx, Route::Missing, Icon::Gaps),
        plain(ctx, Route::Compare, Icon::Panel),
        plain(ctx, Route::Ties, Icon::Link),
        plain(ctx, Route::Files, Icon::Files),
        plain(ctx, Route::Save, Icon::Save),
    ]);
    vec![first, categories(ctx), more, always]
}

fn plain(ctx: &ViewContext<'_>, route: Route, icon: Icon) -> Item {
    let word = ctx.title(&route);
    let tint = ctx.look.tokens.color.text.into();
    Item { route, icon, tint, name: word.clone(), word, count: None, muted: false }
}

fn categories(ctx: &ViewContext<'_>) -> Vec<Item> {
    let shown = Category::ALL
        .into_iter()
        .filter(|category| *category != Category::Unsorted || ctx.digest.category(*category) > 0);
    shown
        .map(|category| {
            let count = ctx.digest.category(category);
            Item {
                route: Route::Category(category),
                icon: Icon::of(category),
                tint: ctx.look.tokens.category(category).text.into(),
                word: ctx.look.category_short(category),
                name: ctx.look.category(category),
                count: Some(count),
                muted: count == 0,
            }
        })
        .collect()
}
