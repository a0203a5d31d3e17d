//! Pictures of the export as pictures: a grid of them, and one of them.

use egui::{Align2, Rect, Role, Sense, TextStyle, Ui, WidgetInfo, pos2, vec2};

use super::Line;
use crate::findings::{EntryState, Filter, PictureForm, RecordRow};
use crate::taxonomy::Kind;
use crate::ui::answers::Asked;
use crate::ui::command::{Command, Need, RecordsOf};
use crate::ui::context::{Look, ViewContext};
use crate::ui::pictures::Known;
use crate::ui::theme::Icon;
use crate::ui::widgets::{
    Button, ListAnswer, ListState, RecordGrid, Seen, balanced, left_middle, picture, write,
};

/// Kinds of records that pictures are.
const KINDS: [Kind; 3] = [Kind::ContentMedia, Kind::MessagesFiles, Kind::ContentPhotoFacts];

/// The two ways to show them: what chooses it, and its text.
const WAYS: [(bool, Icon, &str); 2] =
    [(true, Icon::Image, "pictures-as-pictures"), (false, Icon::Lines, "pictures-as-list")];

/// Digits of a place: a hundred metres or so.
const DIGITS: usize = 3;

/// Whether the records of a list are shown as pictures, as the person chose or because they are
/// pictures; `None` where they cannot be.
pub(super) fn is_on(ctx: &ViewContext<'_>, of: &RecordsOf, chosen: Option<bool>) -> Option<bool> {
    let Filter { kinds, also, .. } = &of.filter;
    let of_kind = !kinds.is_empty() && kinds.iter().all(|it| KINDS.contains(it));
    // What is of a further kind by its hidden facts is a picture.
    let by_facts = kinds.is_empty() && !also.is_empty();
    if !of_kind && !by_facts {
        return None;
    }
    let first = ctx.answers.row(of, 0)?;
    Some(chosen.unwrap_or_else(|| can_be_seen(ctx, first)))
}

/// Draws the choice between the two ways; what was chosen anew.
pub(super) fn choice(look: Look<'_>, ui: &mut Ui, on: bool) -> Option<bool> {
    one_of(look, ui, (WAYS, on))
}

/// Draws the choice between two ways to show records; what was chosen anew.
pub(super) fn one_of(
    look: Look<'_>,
    ui: &mut Ui,
    (ways, on): ([(bool, Icon, &str); 2], bool),
) -> Option<bool> {
    let mut chosen = None;
    for (way, icon, id) in ways {
        let word = look.text(id);
        let clicked = Button::bare(&word).icon(icon).chosen(way == on).show(look, ui).clicked();
        if clicked && way != on {
            chosen = Some(way);
        }
    }
    chosen
}

/// Draws them as a grid.
pub(super) fn show(
    ctx: &ViewContext<'_>,
    ui: &mut Ui,
    (of, total): (&RecordsOf, u64),
    state: &mut ListState,
) -> ListAnswer {
    let look = ctx.look;
    let tokens = look.tokens;
    let name = look.text("pictures-grid");
    let lines = 2.0 * (tokens.text.small + tokens.space.s);
    let least = 0.75 * tokens.size.card_min;
    let grid = RecordGrid { name: &name, total, cell: (least, lines) };
    grid.show(look, ui, state, |ui, at| cell(ctx, ui, of, at))
}

/// Draws one cell; what it says.
fn cell(ctx: &ViewContext<'_>, ui: &Ui, of: &RecordsOf, at: u64) -> String {
    let look = ctx.look;
    let tokens = look.tokens;
    let rect = ui.max_rect();
    let frame = Rect::from_min_size(rect.min, vec2(rect.width(), rect.width() * 0.75));
    let Some(row) = ctx.answers.row(of, at) else {
        picture(look, ui, frame, &Seen::Nothing);
        return look.text("value-pending");
    };
    let known = known(ctx, row);
    draw(ctx, ui, (frame, row), known.as_ref());
    let line = Line::short(ctx, row);
    let (title, day) = line.title_and_day();
    let place = place(look, known.as_ref());
    let below = place.as_deref().unwrap_or(title);
    let text = Rect::from_min_max(pos2(rect.left(), frame.bottom()), rect.max);
    let (upper, lower) = text.split_top_bottom_at_fraction(0.5);
    for (text, color, rect) in [(day, tokens.color.text, upper), (below, tokens.color.quiet, lower)]
    {
        let written = write(ui, text, TextStyle::Small, color, rect.width());
        written.at(ui.painter(), Align2::LEFT_CENTER, left_middle(rect, 0.0));
    }
    let what = what(ctx, row, known.as_ref());
    let parts = [what, line.said(), place.unwrap_or_default()];
    parts.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Draws what can be seen of one record, if it is a picture, film or sound.
pub(in crate::ui::views) fn show_one(ctx: &ViewContext<'_>, ui: &mut Ui, row: &RecordRow) {
    if !can_be_seen(ctx, row) {
        return;
    }
    let look = ctx.look;
    let known = known(ctx, row);
    let texture =
        shown(ctx, row).and_then(|_| ctx.answers.pictures().texture(ui.ctx(), row.record));
    let high = 0.75 * look.tokens.size.card_min;
    let none = vec2(look.tokens.size.card_min, high);
    let size = texture.as_ref().map_or(none, egui::TextureHandle::size_vec2);
    let size = size * (ui.available_width() / size.x.max(1.0)).min(1.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let what = what(ctx, row, known.as_ref());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &what));
    match &texture {
        Some(texture) => picture(look, ui, rect, &Seen::Whole(texture)),
        None => draw(ctx, ui, (rect, row), known.as_ref()),
    }
    let is_cut = known.is_some_and(|it| it.has_thumb);
    if is_cut && !look.hide {
        balanced(ui, super::super::record::small(ctx, &look.text("pictures-small")));
    } else if known.is_some() || look.hide {
        balanced(ui, super::super::record::small(ctx, &what));
    }
}

/// The record, where its picture may be shown now.
fn shown<'a>(ctx: &ViewContext<'_>, row: &'a RecordRow) -> Option<&'a RecordRow> {
    (!ctx.look.hide && can_be_seen(ctx, row)).then_some(row)
}

/// Whether a record is a picture, film or sound, and no line of text about one.
fn can_be_seen(ctx: &ViewContext<'_>, row: &RecordRow) -> bool {
    let entries = ctx.results.map_or(&[][..], |it| &it.findings.entries);
    let entry = usize::try_from(row.entry.0).ok().and_then(|at| entries.get(at));
    entry.is_some_and(|it| it.state == EntryState::Media)
}

/// What is known of a picture; asks for it where nothing is.
fn known(ctx: &ViewContext<'_>, row: &RecordRow) -> Option<Known> {
    let record = shown(ctx, row)?.record;
    let pictures = ctx.answers.pictures();
    match pictures.get(record) {
        Asked::Here(known) => Some(*known),
        Asked::Failed => Some(Known::default()),
        Asked::Unasked | Asked::Pending(_) => {
            if pictures.lacks(record) {
                ctx.outbox.send(Command::Need(Need::Picture(record)));
            }
            None
        }
    }
}

fn draw(ctx: &ViewContext<'_>, ui: &Ui, (rect, row): (Rect, &RecordRow), known: Option<&Known>) {
    let look = ctx.look;
    let Some(row) = shown(ctx, row) else {
        let sign = if look.hide { Icon::Hide } else { Icon::FileText };
        picture(look, ui, rect, &Seen::Sign(sign));
        return;
    };
    let texture = ctx.answers.pictures().texture(ui.ctx(), row.record);
    match (texture, known) {
        (Some(texture), _) => picture(look, ui, rect, &Seen::Filling(&texture)),
        (None, Some(known)) => picture(look, ui, rect, &Seen::Sign(sign(known.form))),
        (None, None) => picture(look, ui, rect, &Seen::Nothing),
    }
}

fn sign(form: PictureForm) -> Icon {
    match form {
        PictureForm::Photo => Icon::Image,
        PictureForm::Film => Icon::Film,
        PictureForm::Sound => Icon::Music,
    }
}

/// What is seen, in words.
fn what(ctx: &ViewContext<'_>, row: &RecordRow, known: Option<&Known>) -> String {
    let look = ctx.look;
    let id = match known {
        _ if look.hide => "pictures-hidden",
        None if shown(ctx, row).is_none() => return String::new(),
        None => "value-pending",
        Some(Known { form: PictureForm::Film, .. }) => "pictures-film",
        Some(Known { form: PictureForm::Sound, .. }) => "pictures-sound",
        Some(Known { has_thumb: true, .. }) => "pictures-photo",
        Some(_) => "pictures-none",
    };
    look.text(id)
}

/// Where it was taken, in words.
fn place(look: Look<'_>, known: Option<&Known>) -> Option<String> {
    const PARTS: f64 = 10_000.0;
    let (lat, lon) = known?.place?;
    Some(look.degrees((f64::from(lat) / PARTS, f64::from(lon) / PARTS), DIGITS))
}
