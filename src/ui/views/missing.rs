//! S10: what others say an app collects, held against the export.

use std::collections::{BTreeMap, BTreeSet};

use egui::{Align, Color32, Layout, RichText, Sense, TextStyle, Ui, Vec2};

use crate::findings::{Findings, Section};
use crate::i18n::Arg;
use crate::insight::{Claim, ClaimState};
use crate::taxonomy::Kind;
use crate::ui::command::Route;
use crate::ui::context::ViewContext;
use crate::ui::theme::Icon;
use crate::ui::views::records::chips;
use crate::ui::widgets::{
    Button, balanced, bullet, card, card_title, divider, empty, go_on, go_on_width, icon, lead,
    page, part_title, screen_title,
};

/// The states in the order shown, each with its shape.
const STATES: [(ClaimState, Icon); 6] = [
    (ClaimState::Absent, Icon::Gaps),
    (ClaimState::Empty, Icon::Circle),
    (ClaimState::CannotTell, Icon::Question),
    (ClaimState::Unchecked, Icon::Question),
    (ClaimState::Outside, Icon::AboutRecord),
    (ClaimState::Found, Icon::Done),
];

/// Fair reasons why something is not there.
const REASONS: [&str; 5] = [
    "screen-missing-reason-1",
    "screen-missing-reason-2",
    "screen-missing-reason-3",
    "screen-missing-reason-4",
    "screen-missing-reason-5",
];

/// What is missing.
pub struct Missing;

impl Missing {
    /// Draws it.
    #[expect(clippy::unused_self, reason = "all views are called the same way")]
    pub fn ui(&self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        page(look, ui, "missing", |ui| {
            screen_title(ui, &ctx.title(&Route::Missing));
            chips::stays(ctx, ui, "narrowed-stays");
            let claims = ctx.results.map_or(&[][..], |results| &results.insights.missing);
            if claims.is_empty() {
                card(look, ui, |ui| empty(look, ui, &ctx.text("screen-missing-none"), None));
                card(look, ui, |ui| write_letter(ctx, ui));
                return;
            }
            lead(look, ui, &ctx.text(of_several(ctx, "screen-missing-lead")));
            reasons(ctx, ui);
            card(look, ui, |ui| write_letter(ctx, ui));
            for (state, shape) in STATES {
                let mut these: Vec<&Claim> = claims.iter().filter(|it| it.state == state).collect();
                // What the company itself says comes first.
                these.sort_by_key(|it| !it.is_own_word());
                if !these.is_empty() {
                    card(look, ui, |ui| group(ctx, ui, (state, shape), &these));
                }
            }
            sources(ctx, ui, claims);
        });
    }
}

/// The id of a text, or of the one that speaks of several exports where these are open.
pub(super) fn of_several(ctx: &ViewContext<'_>, id: &'static str) -> &'static str {
    let count = ctx.results.map_or(0, |it| it.findings.platforms.len());
    match id {
        _ if count < 2 => id,
        "letter-lead" => "letter-lead-several",
        "screen-missing-lead" => "screen-missing-lead-several",
        _ => id,
    }
}

/// A state of claims, as the heading of those in it.
fn heading(ctx: &ViewContext<'_>, state: ClaimState) -> String {
    let several = ctx.results.is_some_and(|it| it.findings.platforms.len() > 1);
    match state {
        ClaimState::Found if several => ctx.text("missing-several-found"),
        ClaimState::Empty if several => ctx.text("missing-several-empty"),
        ClaimState::Absent if several => ctx.text("missing-several-absent"),
        _ => ctx.look.texts.claim_state(state),
    }
}

/// The kinds of the records that show a claim, each with how many these are.
fn shown_kinds(findings: &Findings, claim: &Claim) -> Vec<(Kind, u64)> {
    let filter = &claim.filter;
    if claim.state == ClaimState::Unchecked {
        return Vec::new();
    }
    let mut found: BTreeMap<Kind, u64> = BTreeMap::new();
    let sections = filter.sections.iter().filter_map(|it| findings.sections.get(*it as usize));
    for (kind, count) in sections.flat_map(Section::by_kind) {
        if count > 0 && (filter.kinds.is_empty() || filter.kinds.contains(&kind)) {
            *found.entry(kind).or_default() += count;
        }
    }
    found.into_iter().collect()
}

/// The kinds that a claim is about, and the way to its records. Where these are part of a kind, how
/// many that has in all: its own screen counts them so.
fn kinds_and_way(ctx: &ViewContext<'_>, claim: &Claim) -> (String, String) {
    let look = ctx.look;
    let shown = ctx.results.map_or_else(Vec::new, |it| shown_kinds(&it.findings, claim));
    let way = look.counted("screen-missing-records", claim.records);
    if claim.records == 0 || shown.is_empty() {
        return (look.kind(claim.kind), way);
    }
    let names: Vec<String> = shown.iter().map(|it| look.kind(it.0)).collect();
    let kinds = ctx.results.map_or(&[][..], |it| &it.findings.kinds);
    let all = |kind: Kind| kinds.iter().find(|it| it.kind == kind).map_or(0, |it| it.records);
    let way = match shown.as_slice() {
        [(kind, count)] if *count == claim.records && all(*kind) > *count => {
            let args = [("count", Arg::Count(*count)), ("all", Arg::Count(all(*kind)))];
            look.texts.with("screen-missing-records-of", &args)
        }
        _ => way,
    };
    (names.join(", "), way)
}

/// The way to the letter.
fn write_letter(ctx: &ViewContext<'_>, ui: &mut Ui) {
    balanced(ui, ctx.text(of_several(ctx, "letter-lead")));
    let write = ctx.text("letter-write");
    if Button::primary(&write).icon(Icon::Mail).show(ctx.look, ui).clicked() {
        ctx.outbox.go(Route::Letter);
    }
}

fn reasons(ctx: &ViewContext<'_>, ui: &mut Ui) {
    card(ctx.look, ui, |ui| {
        ui.spacing_mut().item_spacing.y = ctx.look.tokens.space.xs;
        card_title(ui, &ctx.text("screen-missing-reasons"));
        for id in REASONS {
            bullet(ctx.look, ui, &ctx.text(id));
        }
    });
}

fn group(ctx: &ViewContext<'_>, ui: &mut Ui, state: (ClaimState, Icon), claims: &[&Claim]) {
    let look = ctx.look;
    ui.horizontal_top(|ui| {
        shape(ctx, ui, state.1);
        let name = heading(ctx, state.0);
        // In a column of its own, so that it goes on in a further line.
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            card_title(ui, &format!("{name} · {}", look.number(claims.len() as u64)));
        });
    });
    // Who says so weighs more than anything else about a claim: one heading each, the company first.
    for (id, own) in [("missing-by-company", true), ("missing-by-others", false)] {
        let mine = || claims.iter().filter(|it| it.is_own_word() == own);
        let count = mine().count() as u64;
        if count == 0 {
            continue;
        }
        ui.add_space(look.tokens.space.s);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.add_space(look.tokens.size.icon + look.tokens.space.s);
            part_title(look, ui, &format!("{} · {}", ctx.text(id), look.number(count)));
        });
        for (at, claim) in mine().enumerate() {
            if at > 0 {
                divider(look, ui);
            }
            ui.push_id((&claim.platform, &claim.id), |ui| one(ctx, ui, claim));
        }
    }
}

fn shape(ctx: &ViewContext<'_>, ui: &mut Ui, glyph: Icon) {
    let look = ctx.look;
    let side = Vec2::splat(look.tokens.size.icon);
    let (rect, _) = ui.allocate_exact_size(side, Sense::hover());
    icon(ui.painter(), look, glyph, rect.center(), look.tokens.color.quiet);
}

fn one(ctx: &ViewContext<'_>, ui: &mut Ui, claim: &Claim) {
    let look = ctx.look;
    let space = look.tokens.space;
    let (mut kinds, see) = kinds_and_way(ctx, claim);
    if claim.state == ClaimState::Absent {
        // Of this kind there may be records all the same.
        kinds = look.texts.with("missing-would", &[("name", Arg::Text(&kinds))]);
    }
    let wide = ui.available_width();
    // The way to the records stands beside the claim where there is room for both.
    let beside = wide >= 1.5 * look.tokens.size.card_min;
    let before = look.tokens.size.icon + space.s;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(before);
        let end = if beside && claim.records > 0 { go_on_width(look, ui, &see) } else { 0.0 };
        ui.vertical(|ui| {
            ui.set_width((wide - before - end - space.m).max(0.0));
            ui.spacing_mut().item_spacing.y = 0.0;
            balanced(ui, look.claim(claim));
            let says = look
                .texts
                .with("screen-missing-says", &[("name", Arg::Text(&look.texts.claimed_by(claim)))]);
            let mut below = format!("{kinds} · {says}");
            if let Some(platform) = ctx.one_of_several(&claim.platform) {
                below = format!("{platform} · {below}");
            }
            let quiet = Color32::from(look.tokens.color.quiet);
            let below = RichText::new(below).text_style(TextStyle::Small).color(quiet);
            balanced(ui, below);
            if claim.records > 0 && !beside {
                records(ctx, ui, &see, claim);
            }
        });
        if claim.records > 0 && beside {
            ui.with_layout(Layout::right_to_left(Align::Min), |ui| records(ctx, ui, &see, claim));
        }
    });
}

fn records(ctx: &ViewContext<'_>, ui: &mut Ui, see: &str, claim: &Claim) {
    let name = format!("{see}: {}", ctx.look.claim(claim));
    if go_on(ctx.look, ui, see).accessible_name(name).clicked() {
        ctx.outbox.show(claim.filter.clone());
    }
}

/// The texts that say so, by their titles and dates.
fn sources(ctx: &ViewContext<'_>, ui: &mut Ui, claims: &[Claim]) {
    let all = claims.iter().flat_map(|it| it.also_by.iter().chain([&it.claimed_by]));
    let codes: BTreeSet<String> = all.map(|it| it.replace('/', "-")).collect();
    let text = |code: &String| {
        let id = format!("claimed-by-{code}");
        let name = ctx.look.texts.find_plain(&id)?;
        let work = ctx.look.texts.find_plain(&format!("{id}-work"))?;
        Some((name, work))
    };
    let found: Vec<(String, String)> = codes.iter().filter_map(text).collect();
    if found.is_empty() {
        return;
    }
    card(ctx.look, ui, |ui| {
        card_title(ui, &ctx.text("missing-sources"));
        for (name, work) in &found {
            balanced(ui, name);
            let quiet = Color32::from(ctx.look.tokens.color.quiet);
            let work = RichText::new(work).text_style(TextStyle::Small).color(quiet);
            balanced(ui, work);
        }
    });
}
