//! Frames as bytes: a length, then the frame. What comes in is checked; nothing is sized by it
//! beyond [`FRAME_MAX_BYTES`].

use std::io::{self, Read, Write};

use postcard::ser_flavors::Flavor;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::frame::FRAME_MAX_BYTES;

/// Bytes in a piece of something longer than a frame.
pub(super) const PIECE_BYTES: usize = FRAME_MAX_BYTES / 2;

/// The most that is put together from pieces.
pub(super) const WHOLE_MAX_BYTES: usize = 256 << 20;

/// Why bytes are no frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WireError {
    /// The length is more than a frame may have.
    #[error("a frame is too long")]
    TooLong,
    /// The bytes are no frame.
    #[error("a frame makes no sense")]
    NoFrame,
}

/// Encodes a frame, its length first.
///
/// # Errors
///
/// When it is longer than a frame may be.
pub fn encode<T: Serialize>(frame: &T) -> Result<Vec<u8>, WireError> {
    let body = postcard::to_stdvec(frame).map_err(no_frame)?;
    if body.len() > FRAME_MAX_BYTES {
        return Err(WireError::TooLong);
    }
    let mut bytes = (body.len() as u32).to_le_bytes().to_vec();
    bytes.extend_from_slice(&body);
    Ok(bytes)
}

fn no_frame(_: postcard::Error) -> WireError {
    WireError::NoFrame
}

/// Decodes the frame that `bytes` start with and gives its length, once it is all there.
///
/// # Errors
///
/// When the bytes can never become a frame.
pub fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Result<Option<(T, usize)>, WireError> {
    let Some((length, rest)) = bytes.split_first_chunk::<4>() else { return Ok(None) };
    let length = u32::from_le_bytes(*length) as usize;
    if length > FRAME_MAX_BYTES {
        return Err(WireError::TooLong);
    }
    let Some(body) = rest.get(..length) else { return Ok(None) };
    let (frame, left) = postcard::take_from_bytes(body).map_err(no_frame)?;
    if left.is_empty() { Ok(Some((frame, 4 + length))) } else { Err(WireError::NoFrame) }
}

/// Encodes something of any length and says it in pieces as they fill, the last one flagged, until
/// one is not heard. Findings of a million files are never held whole as bytes.
pub(super) fn in_pieces<T: Serialize>(whole: &T, say: impl FnMut(bool, Vec<u8>) -> bool) {
    // It ends early only where nobody hears it.
    let _heard = postcard::serialize_with_flavor(whole, Pieces { filling: Vec::new(), say });
}

/// A piece that fills, and who it is said to.
struct Pieces<F> {
    filling: Vec<u8>,
    say: F,
}

impl<F: FnMut(bool, Vec<u8>) -> bool> Pieces<F> {
    /// Says a full piece, since more follows.
    fn make_room(&mut self) -> postcard::Result<()> {
        if self.filling.len() < PIECE_BYTES {
            return Ok(());
        }
        let next = Vec::with_capacity(PIECE_BYTES);
        let piece = std::mem::replace(&mut self.filling, next);
        if (self.say)(false, piece) { Ok(()) } else { Err(postcard::Error::SerializeBufferFull) }
    }
}

impl<F: FnMut(bool, Vec<u8>) -> bool> Flavor for Pieces<F> {
    type Output = ();

    fn try_push(&mut self, data: u8) -> postcard::Result<()> {
        self.make_room()?;
        self.filling.push(data);
        Ok(())
    }

    fn try_extend(&mut self, mut data: &[u8]) -> postcard::Result<()> {
        while !data.is_empty() {
            self.make_room()?;
            let room = (PIECE_BYTES - self.filling.len()).min(data.len());
            let (now, later) = data.split_at(room);
            self.filling.extend_from_slice(now);
            data = later;
        }
        Ok(())
    }

    fn finalize(mut self) -> postcard::Result<()> {
        let _heard = (self.say)(true, self.filling);
        Ok(())
    }
}

/// Puts pieces together again.
#[derive(Default)]
pub(super) struct Whole(Vec<u8>);

impl Whole {
    /// Bytes of the pieces so far.
    pub(super) fn held_bytes(&self) -> usize {
        self.0.len()
    }

    /// Takes a piece; gives the whole after the last one.
    pub(super) fn take<T: DeserializeOwned>(
        &mut self,
        last: bool,
        piece: &[u8],
    ) -> Result<Option<T>, WireError> {
        if self.0.len() + piece.len() > WHOLE_MAX_BYTES {
            return Err(WireError::TooLong);
        }
        self.0.extend_from_slice(piece);
        if !last {
            return Ok(None);
        }
        let bytes = std::mem::take(&mut self.0);
        postcard::from_bytes(&bytes).map(Some).map_err(no_frame)
    }
}

/// Writes a frame.
pub(super) fn write<T: Serialize>(out: &mut impl Write, frame: &T) -> io::Result<()> {
    let bytes = encode(frame).map_err(io::Error::other)?;
    out.write_all(&bytes)
}

/// Frames from a stream of bytes.
pub(super) struct Frames<R> {
    input: R,
    waiting: Vec<u8>,
    chunk: Vec<u8>,
}

impl<R: Read> Frames<R> {
    pub(super) fn new(input: R) -> Self {
        Self { input, waiting: Vec::new(), chunk: vec![0; 64 << 10] }
    }

    /// The next frame; `None` at the end of the stream.
    pub(super) fn next<T: DeserializeOwned>(&mut self) -> io::Result<Option<T>> {
        loop {
            if let Some((frame, len)) = decode(&self.waiting).map_err(io::Error::other)? {
                self.waiting.drain(..len);
                return Ok(Some(frame));
            }
            match self.input.read(&mut self.chunk) {
                Ok(0) => return Ok(None),
                Ok(count) => {
                    self.waiting.extend_from_slice(self.chunk.get(..count).unwrap_or_default());
                }
                Err(err) if err.kind() == io::ErrorKind::Interrupted => {}
                Err(err) => return Err(err),
            }
        }
    }
}
