//! What was not read, on the first page: a number without it would say more than is known.

use crate::report::block::{Block, Unread};
use crate::report::choices::Preset;
use crate::report::unread::{Reason, files, is_nothing_read, reasons};

use super::view::View;

/// Says what was not read, why, and what helps; nothing where all was read.
pub(super) fn notice(view: &View<'_>, blocks: &mut Vec<Block>) {
    let found = &view.results.findings;
    let nothing = is_nothing_read(found);
    let mut lines: Vec<Unread> = reasons(found).iter().map(|it| line(view, it)).collect();
    if lines.is_empty() {
        if !nothing {
            return;
        }
        lines.push(told(view, "pdf-unread-empty", 0));
    }
    let id = if nothing { "pdf-unread-nothing" } else { "pdf-unread-part-of-it" };
    blocks.push(Block::Alert { title: view.text(id), lines });
}

/// One reason: how many files, which, and what helps.
fn line(view: &View<'_>, it: &Reason<'_>) -> Unread {
    let mut line = told(view, &format!("pdf-unread-{}", it.why.code()), it.count);
    // On a single page there is room for what helps, and not for names.
    if view.choices.preset == Preset::OnePage {
        return line;
    }
    let mut names: Vec<String> = it.names.iter().map(|name| view.redaction.path(name)).collect();
    names.dedup();
    let more = it.count.saturating_sub(it.names.len() as u64);
    line.files = names.join(", ");
    if more > 0 && !line.files.is_empty() {
        line.files = format!("{} {}", line.files, view.counted("pdf-note-more", more));
    }
    line
}

fn told(view: &View<'_>, id: &str, count: u64) -> Unread {
    let (what, helps) = (view.counted(id, count), view.text(&format!("{id}.do")));
    Unread { what, files: String::new(), helps }
}

/// What is said beside the number of records where not all is in it.
pub(super) fn beside_records(view: &View<'_>) -> Option<String> {
    let count = files(&view.results.findings);
    (count > 0).then(|| view.counted("pdf-unread-not-counted", count))
}
