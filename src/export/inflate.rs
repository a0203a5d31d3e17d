//! Unpackers of deflate, used again for the next entry.

use std::sync::{Arc, Mutex, PoisonError};

use zlib_rs::{Inflate, InflateError, InflateFlush, Status};

/// Packed bytes taken from the file at a time.
pub(super) const INPUT_BYTES: usize = 64 << 10;

/// Bits of the window that deflate looks back at.
const WINDOW_BITS: u8 = 15;

/// Spare unpackers kept for the next entry.
const SPARES_KEPT: usize = 8;

/// An unpacker and its input buffer: making them costs more than reading a small entry.
pub(super) struct Spare {
    inflate: Inflate,
    pub(super) input: Vec<u8>,
}

impl Spare {
    /// Unpacks this part of the input, to the end of a block at most where that is wanted; gives
    /// how many bytes were taken and given.
    pub(super) fn unpack(
        &mut self,
        (from, to): (usize, usize),
        buf: &mut [u8],
        one_block: bool,
    ) -> (Result<Status, InflateError>, usize, usize) {
        let input = self.input.get(from..to).unwrap_or_default();
        let before = (self.inflate.total_in(), self.inflate.total_out());
        let flush = if one_block { InflateFlush::Block } else { InflateFlush::NoFlush };
        let status = self.inflate.decompress(input, buf, flush);
        let taken = (self.inflate.total_in() - before.0) as usize;
        let given = (self.inflate.total_out() - before.1) as usize;
        (status, taken, given.min(buf.len()))
    }

    /// Packed bytes used so far.
    pub(super) fn total_in(&self) -> u64 {
        self.inflate.total_in()
    }
}

/// Spare unpackers of one export.
#[derive(Clone, Default)]
pub(super) struct Spares(Arc<Mutex<Vec<Spare>>>);

impl Spares {
    pub(super) fn take(&self) -> Spare {
        let spare = self.0.lock().unwrap_or_else(PoisonError::into_inner).pop();
        if let Some(mut spare) = spare {
            spare.inflate.reset(false);
            return spare;
        }
        Spare { inflate: Inflate::new(false, WINDOW_BITS), input: Vec::new() }
    }

    pub(super) fn give(&self, spare: Spare) {
        let mut spares = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if spares.len() < SPARES_KEPT {
            spares.push(spare);
        }
    }
}
