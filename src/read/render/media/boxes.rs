//! Boxes inside boxes, as in films and in pictures of newer phones.

use super::look::Look;

/// Boxes looked at beside each other.
const BOXES_MAX: u32 = 400;

/// A box: its kind, and where its content starts and ends.
#[derive(Clone, Copy)]
pub(super) struct Inside {
    pub(super) kind: [u8; 4],
    pub(super) start: u64,
    pub(super) end: u64,
}

impl Inside {
    /// The whole file.
    pub(super) const FILE: Self = Self { kind: *b"file", start: 0, end: u64::MAX };

    /// The same box without the first bytes of its content.
    pub(super) fn behind(self, bytes: u64) -> Self {
        Self { start: self.start.saturating_add(bytes).min(self.end), ..self }
    }

    /// Bytes of its content, at most `most`.
    pub(super) fn len(self, most: usize) -> usize {
        usize::try_from(self.end - self.start).unwrap_or(usize::MAX).min(most)
    }
}

/// Calls `take` with each box inside; it gives false to stop.
pub(super) fn each(
    look: &mut Look<'_>,
    outer: Inside,
    take: &mut dyn FnMut(&mut Look<'_>, Inside) -> bool,
) {
    let mut at = outer.start;
    for _ in 0..BOXES_MAX {
        if at.checked_add(8).is_none_or(|it| it > outer.end) {
            return;
        }
        let (Some(size), Some(kind)) = (look.be32(at), look.array(at + 4)) else { return };
        let (header, size) = match size {
            0 => (8, outer.end - at),
            1 => (16, look.be64(at + 8).unwrap_or(0)),
            size => (8, u64::from(size)),
        };
        let Some(end) = at.checked_add(size).filter(|_| size >= header) else { return };
        let end = end.min(outer.end);
        if !take(look, Inside { kind, start: (at + header).min(end), end }) {
            return;
        }
        at = end;
    }
}

/// The first box of this kind inside.
pub(super) fn first(look: &mut Look<'_>, outer: Inside, kind: [u8; 4]) -> Option<Inside> {
    let mut found = None;
    each(look, outer, &mut |_, inside| {
        if inside.kind == kind {
            found = Some(inside);
        }
        found.is_none()
    });
    found
}
