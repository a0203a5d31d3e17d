//! The overview's cards: what stands out, handle with care, who else, what is missing.

use egui::{Color32, RichText, TextStyle, Ui};

use crate::findings::{Company, Filter};
use crate::insight::{ClaimState, Facts, Notable, Results};
use crate::taxonomy::{Kind, Level};
use crate::ui::command::Route;
use crate::ui::context::ViewContext;
use crate::ui::theme::{Icon, display};
use crate::ui::views::on_sheet;
use crate::ui::widgets::{
    Bar, Bars, Button, balanced, bullet, card_foot, card_row, card_title, column_count, fact_row,
    go_on, level_mark,
};

/// Cards of what stands out.
const NOTABLE_MAX: usize = 5;
/// Companies named.
const COMPANIES_MAX: usize = 5;
/// Kinds of records that others told, or that name others.
const NAMING: [Kind; 2] = [Kind::AdsLists, Kind::AdsOffsite];
/// Lines of what is missing.
const MISSING_MAX: usize = 3;

/// What stands out: one number, one sentence, the records behind it.
pub(super) fn notable(ctx: &ViewContext<'_>, ui: &mut Ui, results: &Results) {
    let notable = &results.insights.notable;
    if notable.is_empty() {
        return;
    }
    let look = ctx.look;
    card_title(ui, &ctx.text("screen-overview-notable"));
    let shown = notable.len().min(NOTABLE_MAX);
    // Four stand better two by two than three and one.
    let most = if shown == 4 { 2 } else { 3 };
    let columns = column_count(look, ui, look.tokens.size.card_min, most).min(shown);
    card_row(look, ui, "notable", (columns, shown), |ui, at| {
        if let Some(notable) = notable.get(at) {
            notable_card(ctx, ui, notable);
        }
    });
}

fn notable_card(ctx: &ViewContext<'_>, ui: &mut Ui, notable: &Notable) {
    let look = ctx.look;
    let words = look.notable(notable);
    let quiet = Color32::from(look.tokens.color.quiet);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.label(RichText::new(words.title_number).text_style(display()));
        balanced(ui, RichText::new(words.short).text_style(TextStyle::Small).color(quiet));
    });
    balanced(ui, &words.text);
    if let Some(caution) = words.caution {
        balanced(ui, RichText::new(caution).text_style(TextStyle::Small).color(quiet));
    }
    let show = ctx.text("show-me");
    let name = format!("{show}: {}", words.text);
    let height = look.tokens.size.row;
    let clicked =
        card_foot(look, ui, height, |ui| go_on(look, ui, &show).accessible_name(name).clicked());
    match notable.facts {
        _ if !clicked => {}
        // No record stands behind it: what is missing does.
        Facts::NobodyNamed { .. } => ctx.outbox.go(Route::Missing),
        _ => ctx.outbox.show(notable.filter.clone()),
    }
}

/// Handle with care: how many records of the highest level, and of which kinds, of those that a
/// filter chooses.
pub(super) fn sensitive(
    ctx: &ViewContext<'_>,
    ui: &mut Ui,
    (open, place): (&mut bool, &mut Option<String>),
    of: &Filter,
) {
    let look = ctx.look;
    let rows = &ctx.digest.sensitive;
    let count = rows.iter().map(|row| row.1).fold(0, u64::saturating_add);
    card_title(ui, &ctx.text("screen-overview-care"));
    if rows.is_empty() {
        balanced(ui, look.counted("screen-overview-care-text", count));
        return;
    }
    level_mark(look, ui, Level::Sensitive);
    balanced(ui, look.counted("screen-overview-care-text", count));
    let (word, icon) = if *open {
        (ctx.text("show-less"), Icon::ChevronUp)
    } else {
        (ctx.text("show-kinds"), Icon::ChevronDown)
    };
    if Button::quiet(&word).icon(icon).show(look, ui).clicked() {
        *open = !*open;
    }
    if !*open {
        return;
    }
    let bar = |(kind, count): &(_, u64)| Bar::of_kind(look, *kind, *count, String::new());
    let bars = || rows.iter().map(bar).collect::<Vec<_>>();
    let most = rows.iter().map(|row| row.1).max().unwrap_or(0);
    let chosen = Bars { rows: &bars(), most }.show(look, ui);
    on_sheet::button(ctx, ui, place, (&ctx.text("screen-overview-care"), &bars));
    if let Some((kind, _)) = chosen.and_then(|at| rows.get(at)) {
        let level_min = Some(Level::Sensitive);
        ctx.outbox.show(Filter { kinds: vec![*kind], level_min, ..of.clone() });
    }
}

/// Who else: the companies named most.
pub(super) fn companies(ctx: &ViewContext<'_>, ui: &mut Ui, results: &Results) {
    let look = ctx.look;
    let found = &results.findings;
    let others = found.companies.iter().filter(|it| it.is_other() && it.has_name());
    card_title(ui, &ctx.text("screen-overview-who"));
    let quiet = Color32::from(look.tokens.color.quiet);
    let count = found.other_companies();
    // Records that say what others told, of whom none is named.
    let told = found.kinds.iter().filter(|it| NAMING.contains(&it.kind));
    let told = told.map(|it| it.records).fold(0, u64::saturating_add);
    if count == 0 && told > 0 {
        balanced(ui, look.counted("screen-overview-who-told", told));
    } else {
        balanced(ui, look.counted("screen-overview-who-text", count));
    }
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for company in others.take(COMPANIES_MAX) {
            let name = look.firm(&company.name);
            let number = look.number(company.records);
            fact_row(look, ui, (&name, &what_of(ctx, company)), &number);
        }
    });
    if count > 0 || told > 0 {
        let caution = ctx.text("screen-overview-who-caution");
        balanced(ui, RichText::new(caution).text_style(TextStyle::Small).color(quiet));
        let all = ctx.text("screen-overview-missing-all");
        let name = format!("{all}: {}", ctx.title(&Route::Firms));
        if go_on(look, ui, &all).accessible_name(name).clicked() {
            ctx.outbox.go(Route::Firms);
        }
    }
}

/// What a firm does, where that is known.
fn what_of(ctx: &ViewContext<'_>, company: &Company) -> String {
    if company.role == "unknown" { String::new() } else { ctx.look.role(&company.role) }
}

/// What is missing: claims that this export does not show.
pub(super) fn missing(ctx: &ViewContext<'_>, ui: &mut Ui, results: &Results) {
    let look = ctx.look;
    let claims = &results.insights.missing;
    let mut unseen: Vec<_> = claims.iter().filter(|it| it.state == ClaimState::Absent).collect();
    // What the company itself says comes first.
    unseen.sort_by_key(|it| !it.is_own_word());
    card_title(ui, &ctx.text("screen-overview-missing"));
    let in_state = |state| claims.iter().filter(|it| it.state == state).count() as u64;
    let count = in_state(ClaimState::Absent);
    let (void, open) = (in_state(ClaimState::Empty), in_state(ClaimState::CannotTell));
    let near = in_state(ClaimState::Unchecked);
    if claims.is_empty() {
        balanced(ui, ctx.text("screen-overview-missing-none"));
    } else if count > 0 || void + open + near == 0 {
        balanced(ui, look.counted("screen-overview-missing-text", count));
    }
    let others = [
        ("overview-missing-void", void),
        ("overview-missing-open", open),
        ("overview-missing-unchecked", near),
    ];
    for (id, count) in others {
        if count > 0 {
            balanced(ui, look.counted(id, count));
        }
    }
    for claim in unseen.into_iter().take(MISSING_MAX) {
        bullet(look, ui, &look.claim(claim));
    }
    if !claims.is_empty() {
        let all = ctx.text("screen-overview-missing-all");
        if go_on(look, ui, &all).clicked() {
            ctx.outbox.go(Route::Missing);
        }
    }
}
