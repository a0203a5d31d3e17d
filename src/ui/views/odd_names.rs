//! Names of files that may mislead: what they end in, the bytes they stand for, and in which letters
//! they are read.

use egui::{Popup, Sense, Ui};

use crate::findings::{EntryRow, Findings};
use crate::i18n::Arg;
use crate::reader::frame::NameEncoding;
use crate::text::Untrusted;
use crate::ui::command::Command;
use crate::ui::context::ViewContext;
use crate::ui::theme::Icon;
use crate::ui::widgets::{Button, keep_focus_in_sight};

/// Letters of the longest ending that is shown as one.
const ENDING_MAX: usize = 10;

/// Bytes of a name that are shown.
const BYTES_SHOWN: usize = 64;

/// What a name ends in, behind its last dot. It is shown apart from the name: in one that is cut, or
/// is written from right to left, it may not stand where it seems to.
pub(super) fn ending(name: &Untrusted) -> Option<String> {
    let file = name.inner().rsplit('/').next()?;
    let (stem, ending) = file.rsplit_once('.')?;
    let count = ending.chars().count();
    let fits = !stem.is_empty() && (1..=ENDING_MAX).contains(&count);
    fits.then(|| Untrusted::from(ending).for_window())
}

/// The bytes of a name that does not say how it is written, for whom the pointer rests on its row.
pub(super) fn bytes_on_hover(ctx: &ViewContext<'_>, ui: &Ui, findings: &Findings, row: &EntryRow) {
    let Some(raw) = findings.odd_names.raw(row.id).filter(|_| !ctx.look.hide) else { return };
    let shown = raw.iter().take(BYTES_SHOWN).map(|it| format!("{it:02x}"));
    let mut bytes = shown.collect::<Vec<_>>().join(" ");
    if raw.len() > BYTES_SHOWN {
        bytes.push_str(" …");
    }
    let text = ctx.look.texts.with("names-as-bytes", &[("bytes", Arg::Text(&bytes))]);
    let id = ui.scope_id().with(("bytes", row.id.0));
    ui.interact(ui.max_rect(), id, Sense::hover()).on_hover_text(text);
}

/// In which letters such names are read, and a menu of all others.
pub(super) fn menu(ctx: &ViewContext<'_>, ui: &mut Ui, findings: &Findings) {
    let look = ctx.look;
    let Some(letters) = findings.odd_names.encoding else { return };
    let id = if ctx.names_as.is_some() { "names-as" } else { "names-as-guessed" };
    let word = look.texts.with(id, &[("letters", Arg::Text(&ctx.text(&letters_id(letters))))]);
    let button = Button::quiet(&word).icon(Icon::ChevronDown).show(look, ui);
    let width = look.tokens.size.rail;
    Popup::menu(&button).width(width).show(|ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut offer = |id: &str, letters: Option<NameEncoding>| {
            let chosen = ctx.names_as == letters;
            if Button::bare(&ctx.text(id)).chosen(chosen).show(look, ui).clicked() {
                ctx.outbox.send(Command::NamesAs(letters));
                ui.close();
            }
        };
        offer("names-as-guess", None);
        for (letters, _) in NameEncoding::ALL {
            offer(&letters_id(letters), Some(letters));
        }
        keep_focus_in_sight(ui);
    });
}

fn letters_id(letters: NameEncoding) -> String {
    let code = NameEncoding::ALL.iter().find(|it| it.0 == letters).map_or("", |it| it.1);
    format!("names-as-{code}")
}
