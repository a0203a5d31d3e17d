//! What is shown of one value, by how it is to be treated.

use crate::findings::{FieldRole, RecordRow};
use crate::i18n::{Arg, Texts};
use crate::insight::Results;

use super::block::Piece;
use super::choices::Keep;
use super::mask::{Care, LEFT_OUT, mask};
use super::people::People;
use super::treat::Treat;

/// What is shown of a value; `hide` is told everything that is not.
pub(super) fn shown(
    value: &str,
    treat: Treat,
    (keep, people, texts): (Keep, &mut People, &Texts),
    hide: &mut dyn FnMut(&str),
) -> Vec<Piece> {
    let kept = |text: &str| vec![Piece { text: text.to_owned(), kept: true }];
    match treat {
        Treat::Person if people.is_own(value) => vec![Piece::plain(value)],
        Treat::Person if keep.people => kept(value),
        Treat::Words if keep.words => kept(value),
        Treat::Address if keep.addresses => kept(value),
        Treat::Person => {
            hide(value);
            vec![Piece::plain(people.named(value, texts))]
        }
        Treat::Words => {
            hide(value);
            let length = value.chars().count() as u64;
            vec![Piece::plain(texts.with("pdf-words-left-out", &[("count", Arg::Count(length))]))]
        }
        Treat::Address => {
            hide(value);
            vec![Piece::plain(texts.get("pdf-address-left-out"))]
        }
        Treat::Never => {
            hide(value);
            vec![Piece::plain(LEFT_OUT)]
        }
        Treat::Birth if keep.contact => kept(value),
        Treat::Birth => {
            hide(value);
            vec![Piece::plain(year_in(value).unwrap_or_else(|| LEFT_OUT.to_owned()))]
        }
        Treat::Own | Treat::Other | Treat::OwnContact | Treat::Contact => {
            let own = matches!(treat, Treat::Own | Treat::OwnContact);
            let care = if own { Care::OwnValues } else { Care::Values };
            let masked = mask(value, keep, care);
            let reaches = matches!(treat, Treat::OwnContact | Treat::Contact);
            if reaches && masked.hidden.is_empty() && !masked.pieces.iter().any(|it| it.kept) {
                // In a form that is not known, or hidden in part by the platform already.
                hide(value);
                return vec![Piece::plain(LEFT_OUT)];
            }
            masked.hidden.iter().for_each(|it| hide(it));
            masked.pieces
        }
    }
}

/// Our own word for a value: what an app used, by the case that a profile names, and an app by the
/// name that the table of apps has for it.
pub(super) fn plain_name(
    value: &str,
    role: FieldRole,
    (row, results): (&RecordRow, &Results),
    texts: &Texts,
) -> Option<String> {
    let found = &results.findings;
    match role {
        FieldRole::Title => {
            let section = found.sections.get(row.section? as usize)?;
            let case = section.id.rsplit_once('/')?.1;
            let words = texts.find_plain(&format!("use-{case}"))?;
            letters(value).ends_with(&letters(case)).then_some(words)
        }
        FieldRole::Actor => {
            let actor = found.actors.iter().find(|it| it.id.inner() == value)?;
            actor.name.clone()
        }
        _ => None,
    }
}

fn letters(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|it| it.to_ascii_lowercase()).collect()
}

/// The year in a date, by its four digits.
fn year_in(value: &str) -> Option<String> {
    let is_year = |it: &&str| it.len() == 4 && (it.starts_with("19") || it.starts_with("20"));
    value.split(|it: char| !it.is_ascii_digit()).find(is_year).map(str::to_owned)
}
