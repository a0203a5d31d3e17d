//! Tables that are too long for paper: they end there and go on in a file beside it.

use std::sync::Arc;

use dossier::findings::{EntryRow, EntryState, FileSum, FileSums};
use dossier::i18n::{Lang, Texts};
use dossier::insight::{Insights, Results};
use dossier::record::EntryId;
use dossier::report::{self, Check, Choices, Preset};
use dossier::taxonomy::Kind;
use dossier::text::Untrusted;
use sha2::{Digest as _, Sha256};

use crate::pdf;
use crate::results::rich;

/// Results with little in them: their pages are soon set.
pub(crate) fn short() -> Results {
    let mut results = rich();
    results.insights = Insights::default();
    let found = &mut results.findings;
    found.kinds.truncate(1);
    found.sections.clear();
    found.entries.clear();
    found.months.clear();
    found.hours.clear();
    found.gaps.clear();
    found.actors.clear();
    found.companies.clear();
    found.sign_in_countries.clear();
    results
}

/// Results of sign-ins from so many countries.
fn of_countries(count: u64) -> Results {
    let mut results = short();
    results.findings.sign_in_countries =
        (0..count).map(|number| (format!("Country {number}"), count - number)).collect();
    results
}

/// Results of so many files.
fn of_files(count: u32) -> Results {
    let mut results = rich();
    let entry = |number: u32| EntryRow {
        id: EntryId(number),
        name: Untrusted::new(format!("messages/message_{number}.json")),
        size_bytes: 1000,
        format: "json".into(),
        state: EntryState::Read,
        records: 3,
        rule: "tiktok".into(),
        kinds: vec![(Kind::MessagesPrivate, 3)],
        crc32: Some(number),
    };
    results.findings.entries = (0..count).map(entry).collect();
    results
}

#[test]
fn the_table_beside_it_has_the_whole_sha_256_of_each_file() {
    let (results, texts) = (of_files(700), Texts::new(Lang::En));
    let mut sums = FileSums::new(700);
    // Letters in it: what looks like a number is guarded against spreadsheets.
    let sum = |number: u32| {
        let mut sum = [0xab; 32];
        sum[0] = u8::try_from(number % 251).unwrap();
        sum
    };
    let some: Vec<FileSum> =
        (0..690).map(|it| FileSum { entry: EntryId(it), sha256: Some(sum(it)) }).collect();
    sums.take(&some);
    // One that is not there harms nobody.
    sums.take(&[FileSum { entry: EntryId(u32::MAX), sha256: Some([1; 32]) }]);
    let choices = Choices { sums: Some(Arc::new(sums)), ..choices(true) };
    let tables = report::beside(&results, &[], &choices, &texts).unwrap();
    let [table] = tables.as_slice() else { panic!("{}", tables.len()) };
    let rows = String::from_utf8(table.bytes.clone()).unwrap();
    assert!(rows.lines().next().unwrap().ends_with(",SHA-256"), "{rows:.200}");
    let ends = (0..).zip(rows.lines().skip(1)).map(|(number, row)| {
        let told = if number < 690 { hex(&sum(number)) } else { "–".to_owned() };
        row.ends_with(&format!(",{told}"))
    });
    assert!(ends.clone().all(|it| it) && ends.count() == 700);
    let page = String::from_utf8(report::html(&results, &[], &choices, &texts).unwrap()).unwrap();
    assert!(page.contains(&hex(&sum(17))) && page.contains("SHA-256 is a number made from"));
}

#[test]
fn a_web_page_of_ten_thousand_files_with_their_sums_stays_small() {
    let (results, texts) = (of_files(10_000), Texts::new(Lang::En));
    let mut sums = FileSums::new(10_000);
    let sum = |number: u32| FileSum { entry: EntryId(number), sha256: Some([0xab; 32]) };
    sums.take(&(0..10_000).map(sum).collect::<Vec<_>>());
    let choices = Choices { sums: Some(Arc::new(sums)), ..choices(true) };
    let page = report::html(&results, &[], &choices, &texts).unwrap();
    assert!(page.len() < 5_000_000, "{}", page.len());
    assert_eq!(Check::read(&page).unwrap().len(), Check::new(&results.findings, &choices).len());
}

fn choices(beside: bool) -> Choices {
    Choices { preset: Preset::Lawyer, beside, ..Choices::default() }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |text, it| format!("{text}{it:02x}"))
}

#[test]
fn a_long_table_goes_on_beside_the_pages_which_tell_its_checksum() {
    let (results, texts) = (of_countries(1204), Texts::new(Lang::En));
    let made = report::pdf(&results, &[], &choices(true), &texts, &|| false).unwrap();
    let [table] = made.beside.as_slice() else { panic!("{}", made.beside.len()) };
    let sum = hex(&Sha256::digest(&table.bytes));
    assert_eq!(table.name, format!("annex-a-countries-{}.csv", &sum[..8]));
    let text = pdf::text(&made.bytes).replace([' ', '\u{200b}'], "");
    assert!(text.contains("Country499") && !text.contains("Country500"), "500 are there");
    assert!(text.contains("704morerows"), "500 of 1204 are there");
    assert!(text.contains(&table.name), "{}", table.name);
    assert!(text.contains(&sum), "{sum}");
    let rows = String::from_utf8(table.bytes.clone()).unwrap();
    assert!(rows.starts_with('\u{feff}'));
    assert_eq!(rows.lines().count(), 1 + 1204);
    let last = rows.lines().last().unwrap();
    assert_eq!(last, "Country 1203,1");
    assert_eq!(report::beside(&results, &[], &choices(true), &texts), Ok(made.beside));
}

#[test]
fn a_long_list_of_files_goes_on_beside_it_too() {
    let (results, texts) = (of_files(1204), Texts::new(Lang::En));
    let tables = report::beside(&results, &[], &choices(true), &texts).unwrap();
    let [table] = tables.as_slice() else { panic!("{}", tables.len()) };
    let rows = String::from_utf8(table.bytes.clone()).unwrap();
    assert_eq!(rows.lines().count(), 1 + 1204);
    let last = rows.lines().last().unwrap();
    assert!(last.contains("1203") || last.contains("•••"), "{last}");
    let plain = report::text(&results, &[], &choices(true), &texts);
    assert!(plain.contains("704 more rows") && plain.contains(&table.name), "{}", table.name);
    let page = report::html(&results, &[], &choices(true), &texts).unwrap();
    assert!(String::from_utf8(page).unwrap().contains(&table.name), "{}", table.name);
}

#[test]
fn a_table_that_fits_has_none_beside_it() {
    let (results, texts) = (of_files(500), Texts::new(Lang::En));
    assert_eq!(report::beside(&results, &[], &choices(true), &texts), Ok(Vec::new()));
    let plain = report::text(&results, &[], &choices(true), &texts);
    assert!(!plain.contains("more rows. All rows stand in"));
}

#[test]
fn where_nothing_can_be_saved_beside_it_no_table_is_named() {
    let (results, texts) = (of_files(501), Texts::new(Lang::En));
    assert_eq!(report::beside(&results, &[], &choices(false), &texts), Ok(Vec::new()));
    let plain = report::text(&results, &[], &choices(false), &texts);
    assert!(!plain.contains("annex-a-files"));
}

/// Rows of the last page that has some of so many.
fn rows_on_the_last_page(count: u64) -> usize {
    let texts = Texts::new(Lang::En);
    let made = report::pdf(&of_countries(count), &[], &choices(true), &texts, &|| false).unwrap();
    let pages = pdf::page_texts(&made.bytes);
    let is_row = |it: &&str| it.trim_start().starts_with(|it: char| it.is_ascii_digit());
    let on = |page: &String| page.split("Country").skip(1).filter(is_row).count();
    pages.iter().map(on).rfind(|it| *it > 0).unwrap()
}

#[test]
fn no_row_or_two_of_a_table_stand_alone_on_a_page() {
    let on_the_first = 60 - rows_on_the_last_page(60);
    for over in 1..=3 {
        let alone = rows_on_the_last_page(on_the_first as u64 + over);
        assert!((3..20).contains(&alone), "{over} more than fit: {alone}");
    }
}
