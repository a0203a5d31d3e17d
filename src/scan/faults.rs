//! What is noted of an entry besides its records: what went wrong, names that are not what they
//! seem, and parts that are new to us.

use super::Scan;
use crate::export::Verdict;
use crate::findings::{Problem, ProblemKind};
use crate::read::{Fault, Leniency, Outcome};
use crate::record::EntryId;
use crate::taxonomy::Kind;

/// Problems that are kept one by one.
const PROBLEMS_MAX: usize = 10_000;

impl Scan {
    /// Notes problems.
    pub(super) fn note_all(&mut self, problems: Vec<Problem>) {
        self.problems_total += problems.len() as u64;
        for problem in problems {
            if self.problems.len() < PROBLEMS_MAX {
                self.problems.push(problem);
                continue;
            }
            // The rest is counted, a row a kind.
            let rest = self.problems.get_mut(PROBLEMS_MAX..).unwrap_or_default();
            if let Some(row) = rest.iter_mut().find(|it| it.kind == problem.kind) {
                row.count += problem.count;
                row.kept_records += problem.kept_records;
            } else {
                let first = self.export.sources().into_iter().next();
                let name = first.map(|it| it.name).unwrap_or_default();
                self.problems.push(Problem { entry: None, name, offset_bytes: None, ..problem });
            }
        }
    }

    /// Notes a problem of one entry.
    pub(super) fn note(
        &mut self,
        id: EntryId,
        kind: ProblemKind,
        offset_bytes: Option<u64>,
        count: u64,
    ) {
        let row = self.entries.get(id.0 as usize);
        let name = row.map(|it| it.name.clone()).unwrap_or_default();
        let kept_records = row.map_or(0, |it| it.records);
        let entry = Some(id);
        self.note_all(vec![Problem { kind, entry, name, offset_bytes, count, kept_records }]);
    }

    /// Notes what went wrong; `true` when something was lost.
    pub(super) fn note_faults(
        &mut self,
        id: EntryId,
        outcome: &Outcome,
        verdict: Verdict,
        io_failed: bool,
    ) -> bool {
        let mut lost = false;
        // That its text ends early is no news where its bytes do.
        let cut = verdict.problem().is_some_and(|it| it != ProblemKind::Checksum);
        let kinds = [
            ProblemKind::Truncated,
            ProblemKind::Malformed,
            ProblemKind::TooDeep,
            ProblemKind::TooLarge,
            ProblemKind::Bomb,
            ProblemKind::Format,
        ];
        for kind in kinds {
            let of_kind: Vec<&Fault> = outcome.faults.iter().filter(|it| it.kind == kind).collect();
            let Some(first) = of_kind.first() else { continue };
            if cut && kind == ProblemKind::Truncated {
                continue;
            }
            // Only the first hundred are kept one by one; nearly all are of one kind then.
            let uncounted = outcome.faults_total.saturating_sub(outcome.faults.len() as u64);
            let count = of_kind.len() as u64 + uncounted;
            self.note(id, kind, Some(first.offset_bytes), count);
            lost = true;
        }
        if outcome.leniencies.contains(Leniency::BadUtf8) {
            self.note(id, ProblemKind::Encoding, None, 1);
        }
        if outcome.rounded > 0 {
            self.note(id, ProblemKind::Rounded, None, outcome.rounded);
        }
        if io_failed {
            self.note(id, ProblemKind::Damaged, None, 1);
            lost = true;
        } else if let Some(problem) = verdict.problem() {
            self.note(id, problem, None, 1);
            lost = true;
        }
        lost
    }

    /// Notes a file of a known platform with records that its profile has no place for.
    pub(super) fn note_layout(&mut self, id: EntryId, known: bool) {
        let row = self.entries.get(id.0 as usize).filter(|_| known);
        let unsorted = row.and_then(|row| row.kinds.iter().find(|it| it.0 == Kind::Unsorted));
        if let Some((_, count @ 1..)) = unsorted.copied() {
            self.note(id, ProblemKind::Layout, None, count);
        }
    }

    /// Notes names with characters that do not show, or that point out of the export; one problem a
    /// dropped file, with the first such name.
    pub(super) fn note_names(&mut self) {
        let mut found: Vec<(u32, Problem)> = Vec::new();
        for (entry, row) in self.export.entries().iter().zip(&self.entries) {
            if !is_odd(row.name.inner(), &row.name.for_window()) {
                continue;
            }
            if let Some((_, problem)) = found.iter_mut().find(|it| it.0 == entry.source) {
                problem.count += 1;
                continue;
            }
            let problem = Problem {
                kind: ProblemKind::Name,
                entry: Some(entry.id),
                name: row.name.clone(),
                offset_bytes: None,
                count: 1,
                kept_records: 0,
            };
            found.push((entry.source, problem));
        }
        self.note_all(found.into_iter().map(|it| it.1).collect());
    }
}

/// Whether a name is not what it seems.
fn is_odd(name: &str, shown: &str) -> bool {
    let mut letters = name.bytes();
    let first = letters.next().unwrap_or_default();
    let on_drive = first.is_ascii_alphabetic() && letters.next() == Some(b':');
    let outside = first == b'/' || on_drive || name.split('/').any(|it| it == "..");
    outside || name != shown
}
