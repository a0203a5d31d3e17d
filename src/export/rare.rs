//! Ways of packing besides the usual two: each by a decoder from elsewhere, within bounds of ours.
//!
//! Decoders are handed exactly the packed bytes of one entry. What they hold in memory is bounded
//! before they start, and a panic in one of them is a damaged entry.

use std::io::{self, BufRead as _, BufReader, Cursor, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::bytes::{le16, le32};
use super::entry::{OldMethod, Rare};
use super::source::Source;

/// Packed bytes taken from the file at a time.
const INPUT_BYTES: usize = 64 << 10;

/// The most that a decoder may look back at, in bytes.
const WINDOW_BYTES: u64 = 128 << 20;

/// The most that an entry may hold that is packed in one of the ways of before 1993, in bytes: its
/// decoder holds it whole.
const OLD_BYTES: u64 = 64 << 20;

/// The memory that a `PPMd` model never needs less of, in bytes.
const PPMD_LEAST_BYTES: u64 = 1 << 20;

/// The most that a packed byte lets a `PPMd` model grow by, in bytes: sixteen contexts and their
/// places in those above them, for each of the few symbols that a byte can bring that are news.
const PPMD_GROWTH_BYTES: u64 = 8 << 10;

/// An unpacker of one entry.
pub(super) struct Unpacker {
    inner: Option<Box<dyn Read + Send>>,
}

/// Why a decoder could not go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stuck {
    /// The packed bytes make no sense.
    Damaged,
    /// The packed bytes end early.
    Truncated,
    /// It would need more memory than there is for it.
    TooLarge,
}

impl Unpacker {
    /// Makes an unpacker for packed bytes that should become `told_bytes` (`None`: not known).
    pub(super) fn new(source: Source, rare: Rare, told_bytes: Option<u64>) -> Result<Self, Stuck> {
        let input = BufReader::with_capacity(INPUT_BYTES, source);
        let made = catch_unwind(AssertUnwindSafe(|| make(input, rare, told_bytes)));
        let inner = made.map_err(|_panic| Stuck::Damaged)?.map_err(|err| stuck(&err))?;
        // These do not always know their own end.
        let ends_by_size = matches!(rare, Rare::Lzma | Rare::Ppmd | Rare::Old(_));
        let inner = match told_bytes {
            Some(told) if ends_by_size => Box::new(inner.take(told)) as Box<dyn Read + Send>,
            _ => inner,
        };
        Ok(Self { inner: Some(inner) })
    }

    /// The next unpacked bytes; 0 at the end.
    pub(super) fn read(&mut self, buf: &mut [u8]) -> Result<usize, Stuck> {
        let Some(mut inner) = self.inner.take() else { return Ok(0) };
        let read = catch_unwind(AssertUnwindSafe(move || {
            let count = loop {
                match inner.read(buf) {
                    Err(err) if err.kind() == io::ErrorKind::Interrupted => {}
                    other => break other,
                }
            };
            (inner, count)
        }));
        let (inner, count) = read.map_err(|_panic| Stuck::Damaged)?;
        self.inner = Some(inner);
        count.map_err(|err| stuck(&err))
    }
}

fn stuck(err: &io::Error) -> Stuck {
    match err.kind() {
        io::ErrorKind::OutOfMemory => Stuck::TooLarge,
        io::ErrorKind::UnexpectedEof => Stuck::Truncated,
        _ => Stuck::Damaged,
    }
}

type Input = BufReader<Source>;

fn make(mut input: Input, rare: Rare, told: Option<u64>) -> io::Result<Box<dyn Read + Send>> {
    Ok(match rare {
        Rare::Deflate64 => Box::new(deflate64::Deflate64Decoder::with_buffer(input)),
        Rare::Bzip2 => Box::new(bzip2::bufread::MultiBzDecoder::new(input)),
        Rare::Lzma => Box::new(lzma(input, told)?),
        Rare::Xz => {
            let limit_kib = (WINDOW_BYTES >> 10) as u32;
            Box::new(lzma_rust2::XzReader::new_mem_limit(input, true, limit_kib))
        }
        Rare::Zstd => {
            check_window(input.fill_buf()?)?;
            let decoder = ruzstd::decoding::StreamingDecoder::new(input);
            Box::new(decoder.map_err(io::Error::other)?)
        }
        Rare::Ppmd => {
            let mut head = [0; 2];
            input.read_exact(&mut head)?;
            let head = u32::from(le16(&head, 0));
            let (order, mebibytes) = ((head & 15) + 1, ((head >> 4) & 0xff) + 1);
            if u64::from(mebibytes) << 20 > 2 * WINDOW_BYTES {
                return Err(io::ErrorKind::OutOfMemory.into());
            }
            let restore = match head >> 12 {
                0 => ppmd_rust::RestoreMethod::Restart,
                1 => ppmd_rust::RestoreMethod::CutOff,
                _ => return Err(io::ErrorKind::Unsupported.into()),
            };
            let memory_bytes = ppmd_memory(mebibytes << 20, input.get_ref().len_bytes());
            let decoder = ppmd_rust::Ppmd8Decoder::new(input, order, memory_bytes, restore);
            Box::new(decoder.map_err(|why| io::Error::other(why.to_string()))?)
        }
        Rare::Old(method) => Box::new(old(input, method, told)?),
    })
}

/// The memory to set up for an entry of so many packed bytes that asks for so much.
///
/// An entry may ask for 256 MiB, and all of it is written to before the first byte comes: a thousand
/// entries of twenty bytes would take minutes. What is asked for decides only when the model is begun
/// anew for want of room, and no packed byte makes it grow by more than its contexts of each length.
fn ppmd_memory(asked_bytes: u32, packed_bytes: u64) -> u32 {
    let needed = packed_bytes.saturating_mul(PPMD_GROWTH_BYTES).saturating_add(PPMD_LEAST_BYTES);
    u32::try_from(needed).unwrap_or(u32::MAX).min(asked_bytes)
}

/// An archive tells of LZMA what its stream would tell otherwise, and has the size in its row.
fn lzma(mut input: Input, told: Option<u64>) -> io::Result<lzma_rust2::LzmaReader<Input>> {
    let mut head = [0; 9];
    input.read_exact(&mut head)?;
    let [_, _, _, _, properties, ..] = head;
    // No stream looks back further than its start.
    let window = u64::from(le32(&head, 5)).min(told.unwrap_or(u64::MAX).max(4096));
    if window > WINDOW_BYTES {
        return Err(io::ErrorKind::OutOfMemory.into());
    }
    let told = told.unwrap_or(u64::MAX);
    lzma_rust2::LzmaReader::new_with_props(input, told, properties, window as u32, None)
}

/// Refuses a frame that says it looks back further than we hold.
fn check_window(head: &[u8]) -> io::Result<()> {
    let [_, _, _, _, flags, rest @ ..] = head else { return Ok(()) };
    let window = if flags & 0x20 == 0 {
        let told = rest.first().copied().unwrap_or(0);
        let base = 1_u64 << (10 + (told >> 3));
        base + base / 8 * u64::from(told & 7)
    } else {
        // One piece: it holds all it unpacks to.
        let skip = [0, 1, 2, 4].get(usize::from(flags & 3)).copied().unwrap_or(0);
        let size = rest.get(skip..).unwrap_or_default();
        match flags >> 6 {
            0 => 256,
            1 => u64::from(le16(size, 0)) + 256,
            2 => u64::from(le32(size, 0)),
            _ => super::bytes::le64(size, 0),
        }
    };
    if window > WINDOW_BYTES { Err(io::ErrorKind::OutOfMemory.into()) } else { Ok(()) }
}

/// The ways of before 1993, by the decoder of the `zip` crate: the entry is dressed up as an archive
/// of its own, and is unpacked at once.
fn old(mut input: Input, method: OldMethod, told: Option<u64>) -> io::Result<Cursor<Vec<u8>>> {
    let told = told.unwrap_or(OLD_BYTES);
    let packed_bytes = input.get_ref().len_bytes();
    if told > OLD_BYTES || packed_bytes > OLD_BYTES {
        return Err(io::ErrorKind::OutOfMemory.into());
    }
    let mut head = Vec::from(*b"PK\x03\x04");
    for (value, width) in [
        (20, 2),
        (u64::from(method.flags()), 2),
        (u64::from(method.number()), 2),
        (0, 8),
        (packed_bytes, 4),
        (told, 4),
        (1, 2),
        (0, 2),
    ] {
        head.extend_from_slice(value.to_le_bytes().get(..width).unwrap_or_default());
    }
    head.push(b'x');
    let mut dressed = Cursor::new(head).chain(&mut input);
    let found = zip::read::read_zipfile_from_stream(&mut dressed).map_err(io::Error::other)?;
    let mut file = found.ok_or(io::ErrorKind::InvalidData)?;
    let mut out = Vec::new();
    let mut block = vec![0; INPUT_BYTES];
    while (out.len() as u64) < told {
        // The checksum is looked at by our side; that of the dressed-up archive is none.
        let count = match file.read(&mut block) {
            Ok(count) => count,
            Err(err) if out.is_empty() => return Err(err),
            Err(_) => 0,
        };
        if count == 0 {
            break;
        }
        out.extend_from_slice(block.get(..count).unwrap_or_default());
    }
    Ok(Cursor::new(out))
}
