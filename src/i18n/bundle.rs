//! The texts of one language, each parsed when it is first asked for.
//!
//! A window shows a few hundred of some 2,500 texts and the command line a few dozen. To find them
//! all takes a look at the start of each line; to parse them all would take milliseconds of every
//! start and megabytes for as long as the program runs.

use std::cell::RefCell;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use super::{Lang, format};

/// The texts of one language.
pub(super) struct Bundle {
    /// Where the text of each id is, by id.
    entries: Vec<(&'static str, &'static str)>,
    parsed: RefCell<FluentBundle<FluentResource>>,
}

impl Bundle {
    /// The texts of a language, none of them parsed.
    pub(super) fn new(lang: Lang) -> Self {
        let mut parsed = FluentBundle::new(lang.tag().parse().into_iter().collect());
        // Direction marks would show as boxes: the window's fonts have no glyph for them.
        parsed.set_use_isolating(false);
        parsed.set_formatter(Some(match lang.separators().0 {
            ',' => with_separators::<_, ','>,
            '.' => with_separators::<_, '.'>,
            _ => with_separators::<_, '\u{a0}'>,
        }));
        let mut entries: Vec<_> = lang.sources().iter().flat_map(|it| entries(it)).collect();
        entries.sort_unstable_by_key(|it| it.0);
        Self { entries, parsed: RefCell::new(parsed) }
    }

    /// The text with this id, or one of its attributes, with its variables filled in.
    pub(super) fn text(
        &self,
        id: &str,
        attribute: Option<&str>,
        values: &FluentArgs<'_>,
    ) -> Option<String> {
        self.parse(id);
        let parsed = self.parsed.borrow();
        let message = parsed.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        Some(parsed.format_pattern(pattern, Some(values), &mut Vec::new()).into_owned())
    }

    /// Parses the text with this id, and those that it refers to, where that was not done yet.
    fn parse(&self, id: &str) {
        let mut wanted = vec![id];
        while let Some(id) = wanted.pop() {
            if self.parsed.borrow().has_message(id) {
                continue;
            }
            let Ok(at) = self.entries.binary_search_by_key(&id, |it| it.0) else { continue };
            let Some((_, text)) = self.entries.get(at) else { continue };
            // A text that does not parse is kept as far as it does; a test parses all of them.
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(it, _)| it);
            self.parsed.borrow_mut().add_resource_overriding(resource);
            wanted.extend(references(text));
        }
    }
}

/// The texts of a file, each with its id: a text begins where a line begins with a letter, and goes
/// on over the lines that are set in (<https://projectfluent.org/fluent/guide/text.html>).
fn entries(source: &'static str) -> Vec<(&'static str, &'static str)> {
    let mut entries = Vec::new();
    // Where the text begins that the current line belongs to.
    let (mut from, mut at) = (None, 0);
    let mut end = |from: &mut Option<usize>, at: usize| {
        let text = from.take().and_then(|from| source.get(from..at)).unwrap_or_default();
        if let Some((id, _)) = text.split_once(['=', '\n']) {
            entries.push((id.trim_end(), text));
        }
    };
    for line in source.split_inclusive('\n') {
        let first = line.bytes().next().unwrap_or_default();
        if first.is_ascii_alphabetic() || first == b'#' {
            end(&mut from, at);
            from = first.is_ascii_alphabetic().then_some(at);
        }
        at += line.len();
    }
    end(&mut from, at);
    entries
}

/// The ids of other texts that stand inside a text: what is in braces and is neither a variable nor
/// a plain string.
fn references(text: &str) -> impl Iterator<Item = &str> {
    let braces = text.split('{').skip(1).filter_map(|it| it.split(['}', '{']).next());
    let ids = braces.map(|it| it.trim().split('.').next().unwrap_or_default());
    ids.filter(|it| it.starts_with(|first: char| first.is_ascii_alphabetic()))
}

/// Writes counts inside sentences like those that stand alone.
#[expect(clippy::cast_sign_loss, reason = "negative numbers are left alone")]
fn with_separators<M, const BETWEEN: char>(value: &FluentValue<'_>, _memo: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let whole = number.value >= 0.0 && number.value.fract() == 0.0;
    whole.then(|| format::grouped(number.value as u64, BETWEEN))
}
