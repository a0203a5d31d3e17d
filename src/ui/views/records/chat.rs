//! Messages as a conversation: what oneself wrote on the right, what others wrote on the left.

use std::collections::BTreeSet;
use std::sync::Arc;

use egui::text::{LayoutJob, TextWrapping};
use egui::{
    Color32, CornerRadius, Galley, Rect, StrokeKind, TextFormat, TextStyle, Ui, pos2, vec2,
};

use super::{Line, gallery};
use crate::findings::{Order, RecordRow, Zone};
use crate::taxonomy::{Kind, Origin};
use crate::ui::answers::Answers;
use crate::ui::command::{RecordsOf, Route};
use crate::ui::context::{Look, ViewContext};
use crate::ui::theme::Icon;
use crate::ui::widgets::{ListAnswer, ListState, RecordList, write};

/// Kinds of records that conversations are made of.
pub(in crate::ui::views) const CHATS: [Kind; 2] = [Kind::MessagesPrivate, Kind::MessagesGroup];

/// The two ways to show them: what chooses it, and its text.
const WAYS: [(bool, Icon, &str); 2] =
    [(true, Icon::Messages, "chat-as-chat"), (false, Icon::Lines, "pictures-as-list")];

/// Lines of a message that are shown; the record has all of it.
const LINES_MAX: usize = 2;
/// The share of the room that a message may take, so that both sides are told apart.
const WIDE_SHARE: f32 = 0.72;

/// Whether the records of a list are shown as a conversation, as the person chose or because they are
/// in the order of the file, where each chat stands together; `None` where they are no messages.
pub(super) fn is_on(of: &RecordsOf, chosen: Option<bool>) -> Option<bool> {
    let kinds = &of.filter.kinds;
    let messages = !kinds.is_empty() && kinds.iter().all(|it| CHATS.contains(it));
    messages.then(|| chosen.unwrap_or(of.order == Order::FileOrder))
}

/// Draws the choice between the two ways; what was chosen anew.
pub(super) fn choice(ctx: &ViewContext<'_>, ui: &mut Ui, of: &RecordsOf, on: bool) -> Option<bool> {
    let chosen = gallery::one_of(ctx.look, ui, (WAYS, on));
    if chosen == Some(true) && of.order == Order::NewestFirst {
        // Nobody reads a conversation from its end.
        let of = RecordsOf { filter: of.filter.clone(), order: Order::FileOrder };
        ctx.outbox.go(Route::Records(of));
    }
    chosen
}

/// Draws them.
pub(super) fn show(
    ctx: &ViewContext<'_>,
    ui: &mut Ui,
    (of, total): (&RecordsOf, u64),
    state: &mut ListState,
) -> ListAnswer {
    let look = ctx.look;
    let space = look.tokens.space;
    let name = look.text("screen-records-title");
    let lines = LINES_MAX as f32 * ui.text_style_height(&TextStyle::Body);
    let above = ui.text_style_height(&TextStyle::Small);
    let row_height = lines + above + 2.0 * space.s + 2.0 * space.xs;
    let list = RecordList { name: &name, total, row_height };
    let sided = sided(ctx, of, state);
    list.show_apart(look, ui, state, |ui, at| one(ctx, ui, (of, at), &sided))
}

/// Sections of the rows near the top of which some are of others: only there it is known that the
/// rest is one's own.
fn sided(ctx: &ViewContext<'_>, of: &RecordsOf, state: &ListState) -> BTreeSet<u32> {
    let block = crate::ui::theme::whole(state.top_row) / Answers::BLOCK_ROWS;
    let rows = ctx.answers.block(of, block).value().map_or(&[][..], Vec::as_slice);
    let next = ctx.answers.block(of, block + 1).value().map_or(&[][..], Vec::as_slice);
    let others = rows.iter().chain(next).filter(|it| it.origin == Origin::Others);
    others.filter_map(|it| it.section).collect()
}

/// Draws a message; what it says.
fn one(
    ctx: &ViewContext<'_>,
    ui: &Ui,
    (of, at): (&RecordsOf, u64),
    sided: &BTreeSet<u32>,
) -> String {
    let look = ctx.look;
    let Some(row) = ctx.answers.row(of, at) else { return super::one(ctx, ui, of, at) };
    let before = at.checked_sub(1).and_then(|at| ctx.answers.row(of, at));
    let mine = row.origin != Origin::Others && row.section.is_some_and(|it| sided.contains(&it));
    let head = head(ctx, row, before, mine);
    let words = look.row_words(row);
    paint(look, ui, (&head, &words), mine);
    let said = Line::short(ctx, row).titled(words).said();
    format!("{head}: {said}")
}

/// Who wrote it, in which chat where that is another than before, and when.
fn head(ctx: &ViewContext<'_>, row: &RecordRow, before: Option<&RecordRow>, mine: bool) -> String {
    let look = ctx.look;
    let mut parts = Vec::new();
    if mine {
        parts.push(look.text("chat-you"));
    } else if !row.who.is_empty() {
        parts.push(look.private(&row.who));
    }
    let chat = |row: &RecordRow| look.row_detail(row);
    let here = chat(row);
    if !row.title.is_empty() && !here.is_empty() && before.map(chat).as_ref() != Some(&here) {
        parts.push(here);
    }
    let default = Zone::default();
    let zone = ctx.results.map_or(&default, |it| &it.findings.zone);
    parts.push(row.time.map_or_else(
        || look.text("screen-records-no-date"),
        |stamp| {
            let day = |row: &RecordRow| row.time.map(|it| look.texts.date_of(it, zone));
            if before.and_then(day) == day(row) && !stamp.day_only {
                look.texts.time_of_day(stamp, zone)
            } else {
                look.texts.time(stamp, zone)
            }
        },
    ));
    parts.join(" · ")
}

/// Draws a message on its side, as high as its words are.
fn paint(look: Look<'_>, ui: &Ui, (head, words): (&str, &str), mine: bool) {
    let tokens = look.tokens;
    let (space, color) = (tokens.space, &tokens.color);
    let room = ui.max_rect().shrink2(vec2(space.s, space.xs));
    let inside = WIDE_SHARE * room.width() - 2.0 * space.m;
    let head = write(ui, head, TextStyle::Small, color.quiet, inside);
    let words = in_lines(ui, words, (color.text.into(), inside));
    let wide = head.width().max(words.size().x) + 2.0 * space.m;
    let high = head.height() + words.size().y + 2.0 * space.s;
    let left = if mine { room.right() - wide } else { room.left() };
    let rect = Rect::from_min_size(pos2(left, room.top()), vec2(wide, high));
    // The corner towards the one who wrote it is sharp, so that colour is not the only sign.
    let mut radius = CornerRadius::same(tokens.radius.m);
    if mine {
        radius.se = 0;
    } else {
        radius.sw = 0;
    }
    let (fill, line): (Color32, Color32) = if mine {
        (color.chosen.into(), color.chosen.into())
    } else {
        (color.card.into(), color.hairline.into())
    };
    ui.painter().rect(rect, radius, fill, (tokens.size.line, line), StrokeKind::Inside);
    let start = rect.min + vec2(space.m, space.s);
    head.at(ui.painter(), egui::Align2::LEFT_TOP, start);
    let below = start + vec2(0.0, head.height());
    ui.painter().galley(below, words, color.text.into());
}

/// Words in as many lines as are shown, the last one with an ellipsis where there are more.
fn in_lines(ui: &Ui, words: &str, (color, width): (Color32, f32)) -> Arc<Galley> {
    let format = TextFormat::simple(TextStyle::Body.resolve(ui.style()), color);
    let mut job = LayoutJob::default();
    job.append(words, 0.0, format);
    job.wrap = TextWrapping { max_width: width, max_rows: LINES_MAX, ..TextWrapping::default() };
    ui.painter().layout_job(job)
}
