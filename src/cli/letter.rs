//! The letter that asks for what is missing, as a file of text.

use crate::i18n::{Arg, Lang, Texts};
use crate::report::{self, Law, LetterKind, Written};

use super::args::{Law as Word, ScanArgs};
use super::deliver::deliver;
use super::scan::Scanned;
use super::{Refusal, clock_of_pages, now_secs, print};

/// The letter that is asked for; nothing where none is wanted.
pub(super) fn kind(args: &ScanArgs, texts: &Texts) -> Result<Option<LetterKind>, Refusal> {
    let law = match args.law {
        None => None,
        Some(Word::Gdpr) => Some(Law::Gdpr),
        Some(Word::Uk) => Some(Law::Uk),
        Some(Word::Pipl) => Some(Law::Pipl),
        Some(Word::Ccpa) => Some(Law::Ccpa),
        Some(Word::None) if args.letter.is_some() => {
            return Err(Refusal::usage(texts.get("cli-letter-no-law")));
        }
        Some(Word::None) => return Ok(None),
    };
    let lang = args.letter_lang.as_deref().map(|tag| lang(tag, texts)).transpose()?;
    Ok(Some(LetterKind { law, lang, hearsay: args.letter_hearsay }))
}

fn lang(tag: &str, texts: &Texts) -> Result<Lang, Refusal> {
    Lang::known(tag).ok_or_else(|| {
        let known: Vec<&str> = Lang::ALL.into_iter().map(Lang::tag).collect();
        let args = [("value", Arg::Text(tag)), ("known", Arg::Text(&known.join(", ")))];
        Refusal::usage(texts.with("cli-no-language", &args))
    })
}

/// Writes it where it is wanted.
pub(super) fn write(
    args: &ScanArgs,
    (scanned, kind): (&Scanned, Option<LetterKind>),
    texts: &Texts,
) -> Result<(), Refusal> {
    let (Some(target), Some(kind)) = (&args.letter, kind) else { return Ok(()) };
    let lang = kind.lang.unwrap_or_else(|| texts.lang());
    let kind = LetterKind { lang: Some(lang), ..kind };
    let day = Written { on_secs: now_secs(), zone: clock_of_pages() };
    let letter = report::letter(&scanned.results, kind, None, &day);
    if !args.quiet {
        for note in report::letter_notes(&scanned.results, texts) {
            print::note(&note);
        }
    }
    deliver(target, letter.as_bytes(), texts)
}
