//! Ends of lines that few programs write: a carriage return alone, and those of Unicode and of old
//! printers. Each becomes a line feed behind as many blanks as it has bytes more, so that places in
//! the text stay what they were.

use std::io;

/// Bytes asked for at a time.
const CHUNK_BYTES: usize = 64 << 10;

/// What ends the lines of a text that has no line feed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// A carriage return.
    Return,
    /// The next line of Unicode, its line and paragraph separators, or a feed of a printer.
    Rare,
}

/// Puts ends of lines into line feeds.
pub(super) struct Ends {
    end: End,
    out: Vec<u8>,
    at: usize,
    /// What may begin such an end, at the end of what came so far.
    held: Vec<u8>,
}

impl Ends {
    /// What a text that begins like this needs; nothing where its lines end as usual, or where it has
    /// one line only. `returns` says whether a carriage return alone is to be put into a line feed.
    pub(super) fn of(head: &[u8], returns: bool) -> Option<Self> {
        let end = match memchr::memchr2(b'\n', b'\r', head) {
            Some(_) if !returns || memchr::memchr(b'\n', head).is_some() => return None,
            Some(_) => End::Return,
            None if has_rare(head) => End::Rare,
            None => return None,
        };
        Some(Self { end, out: Vec::new(), at: 0, held: Vec::new() })
    }

    /// Fills `buf` from what `input` gives.
    pub(super) fn read(
        &mut self,
        buf: &mut [u8],
        mut input: impl FnMut(&mut [u8]) -> io::Result<usize>,
    ) -> io::Result<usize> {
        while self.at >= self.out.len() {
            self.out.resize(CHUNK_BYTES, 0);
            self.at = 0;
            let count = input(&mut self.out);
            self.out.truncate(*count.as_ref().unwrap_or(&0));
            let ended = count? == 0;
            self.out.splice(..0, self.held.drain(..));
            self.mend();
            if !ended {
                let open = self.out.len() - begun(&self.out);
                self.held = self.out.split_off(open);
            } else if self.out.is_empty() {
                return Ok(0);
            }
        }
        let rest = self.out.get(self.at..).unwrap_or_default();
        let count = io::Read::read(&mut &*rest, buf)?;
        self.at += count;
        Ok(count)
    }

    fn mend(&mut self) {
        if self.end == End::Return {
            self.out.iter_mut().filter(|it| **it == b'\r').for_each(|it| *it = b'\n');
            return;
        }
        let mut at = 0;
        while let Some(rest) = self.out.get_mut(at..).filter(|it| !it.is_empty()) {
            let length = rare(rest);
            for (place, byte) in rest.iter_mut().take(length).enumerate() {
                *byte = if place + 1 == length { b'\n' } else { b' ' };
            }
            at += length.max(1);
        }
    }
}

/// How many bytes of a rare end of a line stand at the start; 0 where none does.
fn rare(text: &[u8]) -> usize {
    match text {
        [0x0b | 0x0c, ..] => 1,
        [0xc2, 0x85, ..] => 2,
        [0xe2, 0x80, 0xa8 | 0xa9, ..] => 3,
        _ => 0,
    }
}

fn has_rare(head: &[u8]) -> bool {
    (0..head.len()).any(|at| head.get(at..).is_some_and(|it| rare(it) > 0))
}

/// How many bytes at the end may be the start of a rare end of a line.
fn begun(text: &[u8]) -> usize {
    match text {
        [.., 0xe2, 0x80] => 2,
        [.., 0xc2 | 0xe2] => 1,
        _ => 0,
    }
}
