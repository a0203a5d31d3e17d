//! Looking for a word in the help: the parts that have it.

use super::about::{REGIONS, WORDS};
use crate::ui::context::ViewContext;
use crate::ui::keys;

/// A part of the help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Guide,
    File,
    Offline,
    Sorting,
    Writing,
    QuickExit,
    Form,
    Words,
    Rights,
    Keys,
    About,
}

/// The parts in their order, and the texts that stand in each: those that begin like this.
const PARTS: [(Part, &[&str]); 11] = [
    (Part::Guide, &["nav-guide", "guide-say"]),
    (Part::File, &["screen-help-file", "screen-help-file-text"]),
    (
        Part::Offline,
        &["screen-help-offline", "screen-help-offline-text", "proof-title", "proof-text"],
    ),
    (Part::Sorting, &["screen-help-sorting"]),
    (Part::Writing, &["screen-help-writing"]),
    (Part::QuickExit, &["quick-exit", "quick-exit-text"]),
    (Part::Form, &["outline-title", "outline-lead", "outline-how"]),
    (Part::Words, &["glossary-title"]),
    (Part::Rights, &["rights-title"]),
    (Part::Keys, &["screen-help-keys"]),
    (Part::About, &["about-title", "about-carries"]),
];

/// Texts that are numbered, and up to which number.
const NUMBERED: [(Part, &str, u32); 5] = [
    (Part::Offline, "screen-help-offline", 4),
    (Part::Offline, "promise-can", 5),
    (Part::Offline, "promise-cannot", 6),
    (Part::Sorting, "screen-help-sorting", 3),
    (Part::Writing, "screen-help-writing", 3),
];

/// What is looked for.
#[derive(Debug, Default)]
pub(super) struct Sought {
    /// As it is typed.
    pub(super) typed: String,
}

impl Sought {
    /// The parts that have all the words; all parts where none is typed.
    pub(super) fn parts(&self, ctx: &ViewContext<'_>) -> Vec<Part> {
        let typed = self.typed.to_lowercase();
        let words: Vec<&str> = typed.split_whitespace().collect();
        let shown = PARTS.iter().filter(|(part, ids)| {
            words.is_empty() || {
                let text = text_of(ctx, *part, ids).to_lowercase();
                words.iter().all(|word| text.contains(word))
            }
        });
        shown.map(|it| it.0).collect()
    }
}

/// All that a part says.
fn text_of(ctx: &ViewContext<'_>, part: Part, ids: &[&str]) -> String {
    let mut said: Vec<String> = ids.iter().map(|id| ctx.text(id)).collect();
    for (of, id, last) in NUMBERED {
        if of == part {
            said.extend((1..=last).map(|at| ctx.text(&format!("{id}-{at}"))));
        }
    }
    let explained: &[&str] = match part {
        Part::Words => &WORDS,
        Part::Rights => &REGIONS,
        _ => &[],
    };
    for id in explained {
        said.extend([ctx.text(id), ctx.text(&format!("{id}.say"))]);
    }
    if part == Part::Keys {
        said.extend(keys::texts().map(|id| ctx.text(id)));
    }
    said.join("\n")
}
