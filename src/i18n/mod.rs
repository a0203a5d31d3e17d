//! Every word a person reads; numbers, dates and sizes as the person writes them.
//!
//! - Owns: the texts of `assets/i18n`, one folder a language, their formatting, and the fonts.
//! - May use: `text`, `taxonomy`, `findings`, `insight` (the values that become sentences).
//! - Never: is used by any room above it.

mod bundle;
pub mod fonts;
mod format;
mod guide;
mod howto;
mod lang;
mod letter;
mod names;
mod sentences;
mod steps;
mod stretch;
mod whole;

use std::cell::OnceCell;

use bundle::Bundle;
use fluent_bundle::{FluentArgs, FluentValue};

pub use format::in_a_row;
pub use guide::{GuidePart, guide_parts, guide_picture};
pub use howto::{HowTo, HowToPlatform, howto_platforms};
pub use lang::Lang;
pub use names::{ProblemText, problem_id};
pub use sentences::{Sentence, tight};
pub use steps::{Step, app_step, app_steps};

/// The texts of one language, with English behind it; each text is parsed when it is first needed.
pub struct Texts {
    lang: Lang,
    chain: Vec<(Lang, OnceCell<Bundle>)>,
    /// Whether words are made longer: see [`Texts::stretched`].
    stretched: bool,
}

/// A value inside a sentence.
#[derive(Clone, Copy, Debug)]
pub enum Arg<'a> {
    /// Text that is already as it should be shown.
    Text(&'a str),
    /// A count: chooses the plural form and is written with the language's separators.
    Count(u64),
}

impl Texts {
    /// The texts of a language.
    pub fn new(lang: Lang) -> Self {
        let chain = if lang == Lang::En { vec![Lang::En] } else { vec![lang, Lang::En] };
        let chain = chain.into_iter().map(|it| (it, OnceCell::new())).collect();
        Self { lang, chain, stretched: false }
    }

    /// A language that nobody speaks: English with accents and words longer by two fifths, so that
    /// one sees what a further language would not fit into.
    pub fn stretched() -> Self {
        Self { stretched: true, ..Self::new(Lang::En) }
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The text with this id. A missing one shows its id in double brackets; a test finds those.
    pub fn get(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// The text with this id, its variables filled in. `id.attribute` names an attribute.
    pub fn with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let mut values = FluentArgs::new();
        for (name, arg) in args {
            match arg {
                Arg::Text(text) => values.set(*name, FluentValue::from(*text)),
                Arg::Count(count) => values.set(*name, FluentValue::from(*count as f64)),
            }
        }
        self.find(id, &values).unwrap_or_else(|| format!("⟦{id}⟧"))
    }

    /// A text without variables, or `None` where no language has this id.
    pub fn find_plain(&self, id: &str) -> Option<String> {
        self.find(id, &FluentArgs::new())
    }

    /// Whether any language has a text with this id.
    pub fn has(&self, id: &str) -> bool {
        self.find_plain(id).is_some()
    }

    fn find(&self, id: &str, values: &FluentArgs<'_>) -> Option<String> {
        let (message, attribute) = id.split_once('.').map_or((id, None), |(a, b)| (a, Some(b)));
        self.chain.iter().find_map(|(lang, texts)| {
            let texts = texts.get_or_init(|| Bundle::new(*lang));
            let text = texts.text(message, attribute, values)?;
            Some(if self.stretched { stretch::stretch(&text) } else { text })
        })
    }
}
