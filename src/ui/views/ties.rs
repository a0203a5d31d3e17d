//! Which numbers, addresses and devices stand in more than one of the opened exports.

use egui::{Color32, RichText, Sense, TextStyle, Ui, Vec2};

use crate::findings::{Filter, Tie, TieKind, TieStand, TiedExport, Ties, Zone};
use crate::i18n::Arg;
use crate::ui::answers::Asked;
use crate::ui::command::{Command, Need, Route};
use crate::ui::context::{Phase, ViewContext};
use crate::ui::theme::Icon;
use crate::ui::views::records::chips;
use crate::ui::widgets::{
    Button, balanced, bullet, card, card_title, divider, empty, go_on, icon, lead, page,
    screen_title, strong_label, value,
};

/// Ties shown at first, and how many more each time.
const STEP: usize = 20;
/// Kinds of records named of one tie.
const KINDS_MAX: usize = 4;

/// What ties exports together.
#[derive(Default)]
pub struct TiesView {
    shown: usize,
}

impl TiesView {
    /// Draws it.
    pub fn ui(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        let asked = ctx.answers.ties();
        if matches!(asked, Asked::Unasked) && ctx.phase != Phase::Reading {
            ctx.outbox.send(Command::Need(Need::Ties));
        }
        page(look, ui, "ties", |ui| {
            screen_title(ui, &ctx.title(&Route::Ties));
            lead(look, ui, &ctx.text("ties-lead"));
            chips::stays(ctx, ui, "narrowed-stays");
            value(look, ui, asked, |ui, found| {
                if found.exports.len() < 2 {
                    card(look, ui, |ui| alone(ctx, ui));
                    card(look, ui, |ui| {
                        card_title(ui, &ctx.text("ties-then"));
                        for id in ["ties-then-1", "ties-then-2", "ties-then-3"] {
                            bullet(look, ui, &ctx.text(id));
                        }
                    });
                    return;
                }
                card(look, ui, |ui| compared(ctx, ui, found));
                if found.shared.is_empty() {
                    card(look, ui, |ui| empty(look, ui, &ctx.text("ties-none"), None));
                }
                self.kinds(ctx, ui, found);
                limits(ctx, ui, found);
            });
        });
    }

    fn kinds(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui, found: &Ties) {
        let shown = self.shown.max(STEP);
        for kind in TieKind::ALL {
            let of_kind = || found.shared.iter().filter(|it| it.kind == kind);
            let count = of_kind().count();
            if count == 0 {
                continue;
            }
            card(ctx.look, ui, |ui| {
                ui.push_id(kind.code(), |ui| {
                    card_title(
                        ui,
                        &ctx.look.counted(&format!("ties-{}", kind.code()), count as u64),
                    );
                    for (at, tie) in of_kind().take(shown).enumerate() {
                        if at > 0 {
                            divider(ctx.look, ui);
                        }
                        ui.push_id(at, |ui| one(ctx, ui, tie, &found.exports));
                    }
                    if count > shown {
                        let more = ctx.look.counted("steps-more", (count - shown) as u64);
                        let button = Button::quiet(&more).icon(Icon::ChevronDown);
                        if button.show(ctx.look, ui).clicked() {
                            self.shown = shown + 5 * STEP;
                        }
                    }
                });
            });
        }
    }
}

/// One export alone ties nothing: what it takes, and the way there.
fn alone(ctx: &ViewContext<'_>, ui: &mut Ui) {
    card_title(ui, &ctx.text("ties-alone"));
    balanced(ui, ctx.text("ties-alone-how"));
    another(ctx, ui);
}

fn another(ctx: &ViewContext<'_>, ui: &mut Ui) {
    let word = ctx.text("ties-add");
    if Button::quiet(&word).icon(Icon::Plus).show(ctx.look, ui).clicked() {
        ctx.outbox.send(Command::AddParts);
    }
}

/// Which exports are compared.
fn compared(ctx: &ViewContext<'_>, ui: &mut Ui, found: &Ties) {
    let look = ctx.look;
    card_title(ui, &look.counted("ties-compared", found.exports.len() as u64));
    for export in &found.exports {
        let source = look.private(&export.source);
        let text = if export.platform.is_empty() {
            source
        } else {
            look.texts.with(
                "ties-export",
                &[("name", Arg::Text(&export.platform)), ("file", Arg::Text(&source))],
            )
        };
        balanced(ui, text);
    }
    let compared = |name: &&String| found.exports.iter().any(|it| it.platform == **name);
    let opened = ctx.results.map_or(&[][..], |it| &it.findings.platforms);
    let mut others: Vec<&String> = opened.iter().map(|it| &it.name).collect();
    others.retain(|it| !compared(it));
    others.dedup();
    if !others.is_empty() {
        let names: Vec<String> = others.iter().map(|it| look.texts.named(it)).collect();
        let args = [("list", Arg::Text(&look.texts.list(&names)))];
        balanced(ui, small(ctx, &look.texts.with("ties-without", &args)));
    }
    another(ctx, ui);
}

fn one(ctx: &ViewContext<'_>, ui: &mut Ui, tie: &Tie, exports: &[TiedExport]) {
    let look = ctx.look;
    let shown = look.private(&tie.value);
    ui.horizontal_top(|ui| {
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(look.tokens.size.icon), Sense::hover());
        icon(ui.painter(), look, glyph(tie.kind), rect.center(), look.tokens.color.link);
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            strong_label(ui, &shown);
        });
    });
    for stand in &tie.stands {
        let export = usize::try_from(stand.export).ok().and_then(|at| exports.get(at));
        ui.push_id(stand.export, |ui| {
            stands(ctx, ui, (stand, &name(ctx, export, exports)), &shown);
        });
    }
}

/// Where a value stands: in which export, in how many records, of which kinds, since when.
fn stands(ctx: &ViewContext<'_>, ui: &mut Ui, (stand, name): (&TieStand, &str), shown: &str) {
    let look = ctx.look;
    let count = look.counted("screen-records-count", stand.records);
    let text =
        look.texts.with("ties-stand", &[("name", Arg::Text(name)), ("what", Arg::Text(&count))]);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        if go_on(look, ui, &text).accessible_name(format!("{shown}: {text}")).clicked() {
            ctx.outbox.show(Filter { among: stand.among.clone(), ..Filter::default() });
        }
        let kinds = stand.kinds.iter().take(KINDS_MAX).map(|it| look.kind(it.0));
        let mut parts: Vec<String> = kinds.collect();
        if let Some((first, last)) = stand.span_secs {
            let zone = ctx.results.map_or(Zone::Export, |it| it.findings.zone.clone());
            parts.push(look.texts.dates(first, last, &zone));
        }
        if stand.records > stand.among.len() as u64 {
            parts.push(look.counted("ties-first", stand.among.len() as u64));
        }
        balanced(ui, small(ctx, &parts.join(" · ")));
    });
}

/// What an export is called: its platform, with its file where two are of one platform.
fn name(ctx: &ViewContext<'_>, export: Option<&TiedExport>, all: &[TiedExport]) -> String {
    let Some(export) = export else { return String::new() };
    let alike = all.iter().filter(|it| it.platform == export.platform).count();
    let source = ctx.look.private(&export.source);
    match (export.platform.as_str(), alike) {
        ("", _) => source,
        (platform, 1) => platform.to_owned(),
        (platform, _) => format!("{platform}, {source}"),
    }
}

fn limits(ctx: &ViewContext<'_>, ui: &mut Ui, found: &Ties) {
    balanced(ui, small(ctx, &ctx.text("ties-caution")));
    if found.left_out > 0 {
        let text = ctx.look.counted("ties-left-out", found.left_out);
        balanced(ui, small(ctx, &text));
    }
}

fn glyph(kind: TieKind) -> Icon {
    match kind {
        TieKind::Phone => Icon::Phone,
        TieKind::Email => Icon::Mail,
        TieKind::AdvertisingId => Icon::Ads,
        TieKind::DeviceId | TieKind::Model => Icon::Device,
        TieKind::Mac | TieKind::Address => Icon::Network,
    }
}

fn small(ctx: &ViewContext<'_>, text: &str) -> RichText {
    let quiet = Color32::from(ctx.look.tokens.color.quiet);
    RichText::new(text).text_style(TextStyle::Small).color(quiet)
}
