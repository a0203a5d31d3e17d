//! Pieces of an entry's text, each from the start of a record on, as they are read again.

use std::io::Read;
use std::ops::ControlFlow;

use super::View;
use super::window::Window;
use crate::read::{Format, Text};
use crate::record::EntryId;

/// A piece of an entry's decoded text, from a record's start.
pub(super) struct Piece {
    pub(super) text: Vec<u8>,
    /// Line that it starts on, from 1.
    pub(super) line: u64,
}

/// The same, borrowed from the text while it is read.
#[derive(Clone, Copy)]
pub(super) struct PieceRef<'a> {
    pub(super) text: &'a [u8],
    /// Line that it starts on, from 1.
    pub(super) line: u64,
}

impl View<'_> {
    /// The pieces at these places, which must be of one entry and ascending. For a few places: each
    /// piece is a copy.
    pub(super) fn pieces(&self, entry: EntryId, offsets: &[u64]) -> Option<Vec<Piece>> {
        let mut pieces = Vec::with_capacity(offsets.len());
        self.each_piece(entry, offsets, &mut |_, piece| {
            pieces.push(Piece { text: piece.text.to_vec(), line: piece.line });
            ControlFlow::Continue(())
        })?;
        Some(pieces)
    }

    /// Tells the pieces at these places, which must be of one entry and ascending, each with its
    /// number among them. The entry is read once; nothing where it can't be read so far.
    pub(super) fn each_piece(
        &self,
        entry: EntryId,
        offsets: &[u64],
        tell: &mut dyn FnMut(usize, PieceRef<'_>) -> ControlFlow<()>,
    ) -> Option<()> {
        let format = self.format(entry);
        let far = offsets.last().is_some_and(|last| self.export.can_resume(entry, 0, *last));
        if far && self.is_plain(entry, format) {
            return self.each_far_piece(entry, offsets, tell);
        }
        let mut input = self.input(entry, format)?;
        let mut text = Text::new(format, &mut *input).ok()?;
        let mut window = Window::default();
        for (number, offset) in offsets.iter().enumerate() {
            window.go_to(&mut text, *offset)?;
            let piece = PieceRef { text: window.piece(), line: window.line };
            if tell(number, piece).is_break() {
                break;
            }
        }
        Some(())
    }

    /// Whether a place in the text of an entry is a place in its bytes.
    fn is_plain(&self, entry: EntryId, format: Format) -> bool {
        let Ok(mut input) = self.export.reader(entry) else { return false };
        format != Format::Media && Text::new(format, &mut input).is_ok_and(|it| it.is_untouched())
    }

    /// Tells pieces of a large entry: what stands between two places is passed over where unpacking
    /// can begin again behind it.
    fn each_far_piece(
        &self,
        entry: EntryId,
        offsets: &[u64],
        tell: &mut dyn FnMut(usize, PieceRef<'_>) -> ControlFlow<()>,
    ) -> Option<()> {
        let mut window = Window::default();
        let mut input: Option<Box<dyn Read>> = None;
        for (number, offset) in offsets.iter().enumerate() {
            if self.export.can_resume(entry, window.end(), *offset)
                && let Some(resumed) = self.export.resumed(entry, *offset)
            {
                window = Window::starting(resumed.start, resumed.lines + 1);
                input = Some(Box::new(resumed));
            }
            if input.is_none() {
                input = Some(self.input(entry, self.format(entry))?);
            }
            window.go_to(input.as_mut()?, *offset)?;
            let piece = PieceRef { text: window.piece(), line: window.line };
            if tell(number, piece).is_break() {
                break;
            }
        }
        Some(())
    }
}
