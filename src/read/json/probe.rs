//! Looks at the head of a text to tell what kind of JSON it is, if any.

use std::ops::ControlFlow;

use crate::findings::ProblemKind;
use crate::record::{Container, Leaf, LeafKind, Sink};

use super::super::outcome::Outcome;
use super::super::window::Window;
use super::{MARK, Scanner, Shape, assignment, token};

/// Keeps nothing but where the value ended.
#[derive(Default)]
struct End {
    depth: u32,
    end_bytes: Option<u64>,
}

impl Sink for End {
    fn document(&mut self, _: u64) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }

    fn open(&mut self, _: Container, _: u64) -> ControlFlow<()> {
        self.depth += 1;
        ControlFlow::Continue(())
    }

    fn key(&mut self, _: &[u8], _: bool, _: u64) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }

    fn leaf(&mut self, leaf: Leaf<'_>) -> ControlFlow<()> {
        if self.depth == 0 {
            let quotes = if leaf.kind == LeafKind::Text { 2 } else { 0 };
            self.end_bytes = Some(leaf.offset_bytes + leaf.len_bytes + quotes);
        }
        ControlFlow::Continue(())
    }

    fn close(&mut self, end_bytes: u64) -> ControlFlow<()> {
        self.depth -= 1;
        if self.depth == 0 {
            self.end_bytes = Some(end_bytes);
        }
        ControlFlow::Continue(())
    }

    fn skipped(&mut self, _: u64) {}
}

fn first(text: &[u8]) -> (Outcome, End) {
    let mut input = text;
    let mut window = Window::new(&mut input, 0);
    let mut end = End::default();
    let outcome = Scanner::new(&mut window, &mut end, Shape::Part).run_one().unwrap_or_default();
    (outcome, end)
}

/// Whether the first value ends in `text` and another one begins on a line below it.
pub(in super::super) fn has_second_line(text: &[u8]) -> bool {
    if !may_have_second_line(text) {
        return false;
    }
    let text = value_of(text);
    let (outcome, end) = first(text);
    if outcome.faults_total > 0 {
        return false;
    }
    let at = end.end_bytes.and_then(|it| usize::try_from(it).ok());
    let Some(behind) = at.and_then(|it| text.get(it..)) else { return false };
    let next = value_of(behind);
    let gap = behind.get(..behind.len() - next.len()).unwrap_or_default();
    gap.contains(&b'\n') && starts_value(next)
}

/// The text from its first value on, behind white space and what may stand between documents.
fn value_of(text: &[u8]) -> &[u8] {
    let start = text.trim_ascii_start();
    match start.strip_prefix(MARK).or_else(|| start.strip_prefix(b"\x1e")) {
        Some(rest) => value_of(rest),
        None => start,
    }
}

/// Whether a value may begin on a line behind a bracket that closes. In one document, however it is
/// laid out, none does: so most texts need not be read for it.
fn may_have_second_line(text: &[u8]) -> bool {
    if !matches!(value_of(text).first(), Some(b'{' | b'[')) {
        return true;
    }
    let blank = |it: &&u8| it.is_ascii_whitespace();
    memchr::memchr_iter(b'\n', text).any(|at| {
        let (before, behind) = text.split_at(at);
        let closes = before.iter().rev().find(|it| !blank(it));
        let next = behind.iter().find(|it| !blank(it));
        matches!(closes, Some(b'}' | b']')) && !matches!(next, None | Some(b',' | b'}' | b']'))
    })
}

/// Whether what stands in `text` is JSON as far as it goes.
pub(in super::super) fn looks_whole(text: &[u8]) -> bool {
    first(text).0.faults.iter().all(|it| it.kind != ProblemKind::Malformed)
}

/// Whether a value begins here.
pub(in super::super) fn starts_value(text: &[u8]) -> bool {
    match text.first() {
        Some(b'{' | b'[' | b'"') => true,
        Some(b'-' | b'0'..=b'9' | b't' | b'f' | b'n') => {
            let end = text.iter().position(|it| !token::is_bare(*it)).unwrap_or(text.len());
            token::classify(text.get(..end).unwrap_or_default()) != token::Word::None
        }
        _ => false,
    }
}

/// Whether an assignment or call to a value begins here.
pub(in super::super) fn has_prefix(text: &[u8]) -> bool {
    let head = text.get(..256).unwrap_or(text);
    let behind = assignment(head).and_then(|it| head.get(it..)).unwrap_or_default();
    starts_value(behind.trim_ascii_start())
}
