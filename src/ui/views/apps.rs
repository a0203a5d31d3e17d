//! Which app did how much of what, as bars that lead to its records.

use egui::{Color32, RichText, TextStyle, Ui};

use crate::findings::{Actor, Filter};
use crate::i18n::Arg;
use crate::taxonomy::Category;
use crate::ui::context::ViewContext;
use crate::ui::theme::Icon;
use crate::ui::widgets::{Bar, Bars, Button, balanced, card, card_title};

/// Rows shown at first.
const ROWS_MAX: usize = 8;

/// Draws the apps whose records are of a category; nothing where records name none.
pub(super) fn show(ctx: &ViewContext<'_>, ui: &mut Ui, category: Category, all: &mut bool) {
    let look = ctx.look;
    let actors = ctx.results.map_or(&[][..], |it| &it.findings.actors);
    let mine = |it: &(u32, &Actor)| {
        it.1.records > 0 && it.1.kind.is_some_and(|kind| kind.category() == category)
    };
    let mut rows: Vec<(u32, &Actor)> = (0..).zip(actors).filter(mine).collect();
    if rows.is_empty() {
        return;
    }
    rows.sort_by_key(|it| std::cmp::Reverse(it.1.records));
    let shown = if *all { rows.len() } else { ROWS_MAX };
    let most = rows.first().map_or(0, |it| it.1.records);
    let bars: Vec<Bar> = rows.iter().take(shown).map(|it| bar(ctx, it.1, category)).collect();
    card(look, ui, |ui| {
        card_title(ui, &ctx.text("closer-apps"));
        let quiet = Color32::from(look.tokens.color.quiet);
        let how = RichText::new(ctx.text("category-apps-how"));
        balanced(ui, how.text_style(TextStyle::Small).color(quiet));
        let chosen = Bars { rows: &bars, most }.show(look, ui);
        if let Some((number, _)) = chosen.and_then(|at| rows.get(at)) {
            ctx.outbox.show(Filter { actor: Some(*number), ..Filter::default() });
        }
        if rows.len() > shown {
            let more = look.counted("steps-more", (rows.len() - shown) as u64);
            if Button::quiet(&more).icon(Icon::ChevronDown).show(look, ui).clicked() {
                *all = true;
            }
        }
    });
}

fn bar(ctx: &ViewContext<'_>, actor: &Actor, category: Category) -> Bar {
    let look = ctx.look;
    let colors = look.tokens.category(category);
    let known = actor.name.as_ref().map(|it| look.texts.named(it));
    let name = known.unwrap_or_else(|| look.private(&actor.id));
    let case = actor.case.rsplit('/').next().unwrap_or_default();
    let what = look.texts.find_plain(&format!("use-{case}"));
    let what = what.or_else(|| actor.kind.map(|kind| look.kind(kind))).unwrap_or_default();
    let args = [("name", Arg::Text(&name)), ("what", Arg::Text(&what))];
    Bar {
        icon: None,
        fill: (colors.fill.into(), colors.on.into()),
        hatched: false,
        name: look.texts.with("closer-app", &args),
        count: actor.records,
        number: look.number(actor.records),
        share: String::new(),
    }
}
