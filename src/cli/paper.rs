//! The PDF of a finished scan.

use crate::findings::{Filter, Order, RecordRow};
use crate::i18n::Texts;
use crate::reader::frame::{Answer, Question};
use crate::report::{self, Choices, Example, Preset};
use crate::taxonomy::Kind;

use super::args::{PaperSize, Whom};
use super::scan::{Scanned, local_zone};
use super::{Refusal, Status};

/// Examples that are fetched for each kind.
const EXAMPLES_PER_KIND: u32 = 3;

/// Makes the PDF.
pub(super) fn pdf(
    scanned: &mut Scanned,
    (whom, size): (Whom, PaperSize),
    texts: &Texts,
) -> Result<Vec<u8>, Refusal> {
    let preset = if whom == Whom::OnePage { Preset::OnePage } else { Preset::Me };
    let examples = if preset == Preset::Me { examples(scanned) } else { Vec::new() };
    let choices = Choices {
        preset,
        paper: size.into(),
        made_on_secs: jiff::Timestamp::now().as_second(),
        zone: local_zone(),
        ..Choices::default()
    };
    let made = report::pdf(&scanned.results, &examples, &choices, texts, &|| false);
    made.map(|made| made.bytes)
        .map_err(|_fault| Refusal { status: Status::Usage, sentence: texts.get("cli-no-pdf") })
}

/// The newest records of each kind, in full.
fn examples(scanned: &mut Scanned) -> Vec<Example> {
    let kinds: Vec<Kind> = scanned.results.findings.kinds.iter().map(|row| row.kind).collect();
    let mut examples = Vec::new();
    for kind in kinds {
        for row in newest(scanned, kind) {
            examples.push(match scanned.ask(&Question::Record { record: row.record }) {
                Some(Answer::Record(full)) => Example::from(*full),
                _ => Example::from(row),
            });
        }
    }
    examples
}

fn newest(scanned: &mut Scanned, kind: Kind) -> Vec<RecordRow> {
    let question = Question::Page {
        filter: Filter { kinds: vec![kind], ..Filter::default() },
        order: Order::NewestFirst,
        from: 0,
        count: EXAMPLES_PER_KIND,
    };
    match scanned.ask(&question) {
        Some(Answer::Page { rows, .. }) => rows,
        _ => Vec::new(),
    }
}
