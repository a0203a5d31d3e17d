//! Tables for spreadsheets: one of all kinds, one of the sections and files, and one a kind.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use crate::findings::{EntryRow, Filter, KindCount, Section, Stamp};
use crate::i18n::{Arg, Texts};
use crate::report::sheet::{Cells, Places, Sheet, when};
use crate::report::table::{BYTE_ORDER_MARK, Contents, Rows, write_row};
use crate::report::{Example, Keep};
use crate::save::{self, Replace};
use crate::taxonomy::Kind;
use crate::text::Untrusted;

use super::deliver::{not_saved, shown};
use super::scan::Scanned;
use super::{Refusal, Status, paper};

/// Writes the tables into a folder, which is made if it is not there.
pub(super) fn write(
    scanned: &mut Scanned,
    (folder, all): (&Path, bool),
    texts: &Texts,
) -> Result<(), Refusal> {
    fs::create_dir_all(folder).map_err(|_error| {
        let path = shown(folder);
        Refusal::usage(texts.with("cli-save-other", &[("path", Arg::Text(&path))]))
    })?;
    let contents = if all { Contents::All } else { Contents::Kept(Keep::default()) };
    let names: Vec<Example> = paper::examples_of(scanned, vec![Kind::AboutNames]);
    let mut rows = Rows::new(contents, &names, texts);
    let kinds: Vec<KindCount> = scanned.results.findings.kinds.clone();
    save_text(&folder.join("kinds.csv"), &kinds_table(&kinds, &rows), texts)?;
    if all {
        // Paths name files and lists as the export does, people among them.
        let found = &scanned.results.findings;
        save_text(&folder.join("sections.csv"), &sections_table(&found.sections), texts)?;
        save_text(&folder.join("files.csv"), &files_table(&found.entries), texts)?;
    }
    for kind in kinds.iter().filter(|it| it.records > 0).map(|it| it.kind) {
        if !rows.withholds(kind) {
            of_kind(scanned, (kind, folder, all), &mut rows, texts)?;
        }
    }
    Ok(())
}

fn save_text(path: &Path, text: &str, texts: &Texts) -> Result<(), Refusal> {
    save::whole(path, text.as_bytes(), Replace::Yes).map_err(|error| not_saved(path, error, texts))
}

fn of_kind(
    scanned: &mut Scanned,
    (kind, folder, all): (Kind, &Path, bool),
    rows: &mut Rows<'_>,
    texts: &Texts,
) -> Result<(), Refusal> {
    let path = folder.join(format!("{}.csv", kind.code()));
    let filter = Filter { kinds: vec![kind], ..Filter::default() };
    let fill = |file: &mut fs::File| {
        let mut out = io::BufWriter::new(file);
        let mut text = BYTE_ORDER_MARK.to_owned();
        let mut sheet = Sheet::new(if all { Places::Told } else { Places::LeftOut });
        let whole = scanned.contents(filter, |records| {
            let made: Vec<Cells<'_>> = records.iter().map(|it| (it, rows.cells(it))).collect();
            sheet.take(&made, &mut text);
            out.write_all(text.as_bytes())?;
            text.clear();
            Ok(())
        })?;
        // A record that cannot be read again is an error, not a row that is missing.
        if whole { out.flush() } else { Err(io::ErrorKind::UnexpectedEof.into()) }
    };
    save::stream(&path, Replace::Yes, fill).map_err(|error| {
        let refusal = not_saved(&path, error, texts);
        Refusal { status: Status::Usage, ..refusal }
    })
}

fn kinds_table(kinds: &[KindCount], rows: &Rows<'_>) -> String {
    let mut text = BYTE_ORDER_MARK.to_owned();
    write_row(["kind", "records", "level", "first", "last", "table"], &mut text);
    let date = |it: Option<Stamp>| it.map(when).unwrap_or_default();
    for it in kinds.iter().filter(|it| it.records > 0) {
        let table = if rows.withholds(it.kind) {
            "left out".to_owned()
        } else {
            format!("{}.csv", it.kind.code())
        };
        let cells = [
            it.kind.code().to_owned(),
            it.records.to_string(),
            it.level.number().to_string(),
            date(it.first),
            date(it.last),
            table,
        ];
        write_row(cells.iter().map(String::as_str), &mut text);
    }
    text
}

fn sections_table(sections: &[Section]) -> String {
    let mut text = BYTE_ORDER_MARK.to_owned();
    write_row(["platform", "section", "place", "state", "records", "kind"], &mut text);
    for it in sections {
        let (path, records) = (it.path.for_csv(), it.records.to_string());
        let id = Untrusted::new(it.id.as_str()).for_csv();
        let cells = [&*it.platform, &*id, &*path, it.state.code(), &*records, it.kind.code()];
        write_row(cells, &mut text);
    }
    text
}

fn files_table(entries: &[EntryRow]) -> String {
    let mut text = BYTE_ORDER_MARK.to_owned();
    write_row(["file", "bytes", "format", "state", "records", "sorted_by"], &mut text);
    for it in entries {
        let (name, bytes) = (it.name.for_csv(), it.size_bytes.to_string());
        let records = it.records.to_string();
        let cells = [&*name, &*bytes, &*it.format, it.state.code(), &*records, &*it.rule];
        write_row(cells, &mut text);
    }
    text
}
