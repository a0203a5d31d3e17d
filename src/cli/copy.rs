//! The redacted copy of an export, as a zip file.

use std::io;

use crate::findings::Piece;
use crate::i18n::{Arg, Texts};
use crate::reader::{fresh_key, key_of};
use crate::record::EntryId;
use crate::save::{Archive, Replace};

use super::args::ScanArgs;
use super::deliver::not_saved;
use super::scan::Scanned;
use super::{Refusal, print};

/// Files left out that are named one by one.
const NAMED_MAX: usize = 100;

/// How many files are not in it.
fn not_in_it(count: usize, texts: &Texts) -> String {
    texts.with("copy-left-out", &[("count", Arg::Count(count as u64))])
}

/// Writes it, and says what it cannot promise and what is not in it.
pub(super) fn write(scanned: &mut Scanned, args: &ScanArgs, texts: &Texts) -> Result<(), Refusal> {
    let Some(path) = &args.redacted_copy else { return Ok(()) };
    let mut left_out: Vec<EntryId> = Vec::new();
    let key = args.copy_key.as_deref().map_or_else(fresh_key, key_of);
    let promise = texts.get("copy-promise");
    let saved = Archive::save(path, Replace::Yes, &promise, |archive| {
        let whole = scanned.copy(key, |it| {
            let (name, number) = (it.name.inner(), it.entry.0);
            match &it.piece {
                Piece::Whole(bytes) => archive.add(name, bytes),
                Piece::First(bytes) => archive.begin_long(name, bytes, number),
                Piece::Next(bytes) => archive.go_on(bytes),
                Piece::LeftOut => {
                    left_out.push(it.entry);
                    archive.take_back(number)
                }
            }
        })?;
        // Files that are missing without a word would be worse than none.
        if !whole {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        archive.remark(&format!("{promise} {}", not_in_it(left_out.len(), texts)))
    });
    saved.map_err(|error| not_saved(path, error, texts))?;
    print::note(&promise);
    print::note(&not_in_it(left_out.len(), texts));
    let entries = &scanned.results.findings.entries;
    let names = left_out.iter().filter_map(|it| entries.get(it.0 as usize));
    for entry in names.take(NAMED_MAX) {
        print::note(&format!("- {}", entry.name.for_terminal()));
    }
    Ok(())
}
