//! Files of an odd kind, written byte by byte.

use std::fs::File;
use std::io::{self, BufWriter, Write as _};
use std::path::Path;

use flate2::{Compress, Compression, FlushCompress};

const STORED: u16 = 0;
const DEFLATED: u16 = 8;
const MAX32: u64 = 0xffff_ffff;

/// A zip whose end has the long form.
pub(crate) struct Zip {
    out: BufWriter<File>,
    at: u64,
    directory: Vec<u8>,
    entries: u64,
}

/// An entry that is packed already.
struct Packed<'a> {
    name: &'a str,
    method: u16,
    checksum: u32,
    squeezed_bytes: u64,
    bytes: u64,
}

impl Zip {
    pub(crate) fn create(file: &Path) -> io::Result<Self> {
        let out = BufWriter::with_capacity(1 << 20, File::create(file)?);
        Ok(Self { out, at: 0, directory: Vec::new(), entries: 0 })
    }

    /// An entry as it is.
    pub(crate) fn stored(&mut self, name: &str, content: &[u8]) -> io::Result<()> {
        let length = content.len() as u64;
        let checksum = crc32fast::hash(content);
        let entry =
            Packed { name, method: STORED, checksum, squeezed_bytes: length, bytes: length };
        self.begin(&entry)?;
        self.put(content)
    }

    /// A deflated entry: `head`, then `piece` so many times, then `tail`. What a piece is packed to
    /// depends on the one before only, so that each is packed once.
    pub(crate) fn repeated(
        &mut self,
        name: &str,
        (head, piece, tail): (&[u8], &[u8], &[u8]),
        times: u64,
    ) -> io::Result<()> {
        let mut pack = Compress::new(Compression::new(6), false);
        let mut first = packed(&mut pack, head, FlushCompress::Full)?;
        first.extend(packed(&mut pack, piece, FlushCompress::Sync)?);
        let again = packed(&mut pack, piece, FlushCompress::Sync)?;
        let last = packed(&mut pack, tail, FlushCompress::Finish)?;
        let mut hash = crc32fast::Hasher::new();
        hash.update(head);
        let mut of_piece = crc32fast::Hasher::new();
        of_piece.update(piece);
        for _ in 0..times {
            hash.combine(&of_piece);
        }
        hash.update(tail);
        let squeezed_bytes = (first.len() + last.len()) as u64 + again.len() as u64 * (times - 1);
        let bytes = (head.len() + tail.len()) as u64 + piece.len() as u64 * times;
        let checksum = hash.finalize();
        self.begin(&Packed { name, method: DEFLATED, checksum, squeezed_bytes, bytes })?;
        self.put(&first)?;
        for _ in 1..times {
            self.put(&again)?;
        }
        self.put(&last)
    }

    fn put(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.at += bytes.len() as u64;
        self.out.write_all(bytes)
    }

    fn begin(&mut self, entry: &Packed<'_>) -> io::Result<()> {
        let start = self.at;
        let long = entry.bytes.max(entry.squeezed_bytes).max(start) >= MAX32;
        let mut extra = Vec::new();
        if long {
            extra.extend([1, 0, 24, 0]);
            extra.extend(entry.bytes.to_le_bytes());
            extra.extend(entry.squeezed_bytes.to_le_bytes());
            extra.extend(start.to_le_bytes());
        }
        let short = |it: u64| if long { MAX32 as u32 } else { it as u32 };
        // From the version needed to the length of the name: the same in both places.
        let mut same = Vec::new();
        same.extend([45, 0, 0, 0]);
        same.extend(entry.method.to_le_bytes());
        same.extend([0, 0, 0x21, 0x5c]);
        same.extend(entry.checksum.to_le_bytes());
        same.extend(short(entry.squeezed_bytes).to_le_bytes());
        same.extend(short(entry.bytes).to_le_bytes());
        same.extend((entry.name.len() as u16).to_le_bytes());
        self.put(b"PK\x03\x04")?;
        self.put(&same)?;
        // The long form here has no place in it.
        let sizes = extra.get(4..20).unwrap_or_default();
        let local = if long { [&[1, 0, 16, 0], sizes].concat() } else { Vec::new() };
        self.put(&(local.len() as u16).to_le_bytes())?;
        self.put(entry.name.as_bytes())?;
        self.put(&local)?;
        self.directory.extend(b"PK\x01\x02\x2d\0");
        self.directory.extend(&same);
        self.directory.extend((extra.len() as u16).to_le_bytes());
        self.directory.extend([0; 10]);
        self.directory.extend(short(start).to_le_bytes());
        self.directory.extend(entry.name.as_bytes());
        self.directory.extend(&extra);
        self.entries += 1;
        Ok(())
    }

    pub(crate) fn finish(mut self) -> io::Result<()> {
        let (start, count) = (self.at, self.entries);
        let directory = std::mem::take(&mut self.directory);
        self.put(&directory)?;
        let end = self.at;
        let mut tail = b"PK\x06\x06".to_vec();
        tail.extend(44_u64.to_le_bytes());
        tail.extend([45, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        for number in [count, count, directory.len() as u64, start] {
            tail.extend(number.to_le_bytes());
        }
        tail.extend(b"PK\x06\x07\0\0\0\0");
        tail.extend(end.to_le_bytes());
        tail.extend(1_u32.to_le_bytes());
        tail.extend(b"PK\x05\x06\0\0\0\0");
        let short = count.min(0xffff) as u16;
        tail.extend(short.to_le_bytes());
        tail.extend(short.to_le_bytes());
        tail.extend((directory.len() as u64).min(MAX32).to_le_bytes().iter().take(4));
        tail.extend(start.min(MAX32).to_le_bytes().iter().take(4));
        tail.extend([0, 0]);
        self.put(&tail)?;
        self.out.flush()
    }
}

/// Packs a piece and hands out all of it.
fn packed(pack: &mut Compress, bytes: &[u8], flush: FlushCompress) -> io::Result<Vec<u8>> {
    let mut out = Vec::with_capacity(bytes.len() + 1024);
    pack.compress_vec(bytes, &mut out, flush).map_err(io::Error::other)?;
    Ok(out)
}
