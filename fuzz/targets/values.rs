//! Values: dates, encodings, and what a whole scan makes of a file.

use std::io::Read as _;
use std::ops::ControlFlow;
use std::sync::Arc;

use dossier::classify::time;
use dossier::detect;
use dossier::export::{Input, MemoryBytes};
use dossier::findings::ProblemKind;
use dossier::insight::Results;
use dossier::read::Decoded;
use dossier::scan::{Config, Host, Progress, Scan, View};
use dossier::text::Untrusted;

use super::choices::Choices;

/// A time that is read is one that a calendar has.
pub fn dates(data: &[u8]) {
    for day_first in [None, Some(true), Some(false)] {
        if let Some(moment) = time::parse_in(data, day_first) {
            assert!(moment.millis < 1000, "more than a second of milliseconds");
            assert!(
                moment.offset_mins.is_none_or(|it| it.abs() <= 26 * 60),
                "no zone is so far off"
            );
            let years = moment.secs / (366 * 86_400);
            assert!((-20_000..20_000).contains(&years), "a year that nobody counts: {years}");
        }
    }
}

/// Decoded text is UTF-8 and does not depend on how much is taken at a time; the last byte says
/// whether older encodings are guessed.
pub fn encodings(data: &[u8]) {
    let (pick, data) = data.split_last().map_or((0, data), |(last, data)| (*last, data));
    let legacy = pick % 2 == 0;
    let (whole, errors) = decoded(data, legacy, 4096);
    let (pieces, errors_again) = decoded(data, legacy, 13);
    assert!(whole == pieces, "decoded text depends on how it is taken");
    assert_eq!(errors, errors_again);
}

/// The text, taken in blocks of this length, and whether something in it was none.
fn decoded(data: &[u8], legacy: bool, block: usize) -> (Vec<u8>, bool) {
    let mut input = data;
    let Ok(mut decoded) = Decoded::new(&mut input, legacy) else { return Default::default() };
    let (mut whole, mut block) = (Vec::new(), vec![0; block]);
    while let Ok(count @ 1..) = decoded.read(&mut block) {
        whole.extend_from_slice(&block[..count]);
    }
    (whole, decoded.had_errors())
}

struct Silent;

impl Host for Silent {
    fn progress(&mut self, _: &Progress) {}
    fn results(&mut self, _: Results) {}
    fn between(&mut self, _: &View<'_>) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
}

/// A whole scan of one file with a name: results add up, nothing of ours fails, and a value that was
/// found stands where it is said to.
pub fn classify(data: &[u8]) {
    let mut found = Vec::new();
    detect::in_text(data, &mut |it| found.push(it.range));
    for range in found {
        assert!(range.start < range.end && range.end <= data.len(), "a value outside of its text");
    }
    let mut choices = Choices::new(data);
    let name = Untrusted::from_bytes(choices.bytes());
    file(name, choices.rest());
}

/// The same of a file as it is.
pub fn file(name: Untrusted, data: &[u8]) {
    let bytes = Arc::new(MemoryBytes::new(data));
    scanned(&[Input::File { name, bytes }], Config::default());
}

/// A scan of these, whose results add up.
pub fn scanned(inputs: &[Input], config: Config) -> Scan {
    let mut scan = Scan::run(inputs, Config { final_only: true, ..config }, &mut Silent);
    let results = scan.results();
    let valid = results.findings.validate();
    assert!(valid.is_ok(), "{valid:?}");
    let crashed = results.findings.problems.iter().any(|it| it.kind == ProblemKind::Crash);
    assert!(!crashed, "a fenced fault of ours");
    scan
}
