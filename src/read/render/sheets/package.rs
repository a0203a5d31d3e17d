//! The parts of a workbook: a small archive held in memory.

use std::io::{self, Read};
use std::sync::Arc;

use crc32fast::Hasher;
use flate2::read::DeflateDecoder;

use crate::findings::ProblemKind;

/// Parts that are listed.
const PARTS_MAX: usize = 10_000;

/// Bytes that one part may unpack to.
const PART_BYTES: u64 = 1 << 30;

/// A workbook's bytes.
pub(super) struct Package {
    bytes: Arc<[u8]>,
    parts: Vec<Part>,
}

/// One part of it.
pub(super) struct Part {
    name: String,
    /// Bytes that it says to unpack to.
    pub(super) size: u64,
    packed: usize,
    header: usize,
    deflated: bool,
    crc32: u32,
}

impl Package {
    /// Lists the parts; none where the directory cannot be read.
    pub(super) fn new(bytes: Vec<u8>) -> Self {
        let parts = list(&bytes).unwrap_or_default();
        Self { bytes: bytes.into(), parts }
    }

    /// The folder of the workbook itself, with the slash behind it: `xl/` as a rule.
    pub(super) fn root(&self) -> &str {
        const NAME: &str = "workbook.xml";
        let roots = self.parts.iter().filter_map(|it| it.name.strip_suffix(NAME));
        roots
            .filter(|it| it.is_empty() || it.ends_with('/'))
            .min_by_key(|it| it.len())
            .unwrap_or("xl/")
    }

    /// The names of the parts that are sheets.
    pub(super) fn sheets(&self) -> Vec<String> {
        let is_sheet = |it: &&Part| {
            let base = it.name.rsplit('/').next().unwrap_or_default();
            base.starts_with("sheet") && base.contains(".xml") && !it.name.contains("chartsheets/")
        };
        self.parts.iter().filter(is_sheet).map(|it| it.name.clone()).collect()
    }

    /// The part of this name.
    pub(super) fn part(&self, name: &str) -> Option<&Part> {
        self.parts.iter().find(|it| it.name.eq_ignore_ascii_case(name))
    }

    /// Whether there is a part of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.part(name).is_some()
    }

    /// The part of this name, unpacked.
    pub(super) fn named(&self, name: &str) -> Option<Inflated> {
        self.open(self.part(name)?)
    }

    /// A part, unpacked as it is read.
    fn open(&self, part: &Part) -> Option<Inflated> {
        let header = self.bytes.get(part.header..)?;
        let names = usize::from(u16_at(header, 26)?) + usize::from(u16_at(header, 28)?);
        let start = part.header.checked_add(30)?.checked_add(names)?;
        let end = start.checked_add(part.packed)?.min(self.bytes.len());
        let stretch = Stretch { bytes: Arc::clone(&self.bytes), at: start, end };
        let source = if part.deflated {
            Source::Deflated(DeflateDecoder::new(stretch))
        } else {
            Source::Plain(stretch)
        };
        let sum = (Hasher::new(), part.crc32);
        Some(Inflated { source, left: PART_BYTES, sum: Some(sum), fault: None })
    }
}

/// A stretch of the workbook's bytes.
struct Stretch {
    bytes: Arc<[u8]>,
    at: usize,
    end: usize,
}

impl Read for Stretch {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let mut rest = self.bytes.get(self.at..self.end).unwrap_or_default();
        let count = rest.read(buf)?;
        self.at += count;
        Ok(count)
    }
}

enum Source {
    Deflated(DeflateDecoder<Stretch>),
    Plain(Stretch),
}

/// The text of a part. What is damaged ends it early.
pub(super) struct Inflated {
    source: Source,
    left: u64,
    /// The checksum so far, and the one that it is to have; none once they were compared.
    sum: Option<(Hasher, u32)>,
    fault: Option<ProblemKind>,
}

impl Inflated {
    /// What is wrong with it, once it has ended.
    pub(super) fn fault(&self) -> Option<ProblemKind> {
        self.fault
    }
}

impl Read for Inflated {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let read = match &mut self.source {
            Source::Deflated(it) => it.read(buf),
            Source::Plain(it) => it.read(buf),
        };
        let count = read.unwrap_or_else(|_| {
            self.fault = Some(ProblemKind::Truncated);
            0
        });
        self.left = self.left.saturating_sub(count as u64);
        if self.left == 0 {
            self.fault = Some(ProblemKind::Truncated);
            return Ok(0);
        }
        if count > 0 {
            let came = buf.get(..count).unwrap_or_default();
            self.sum.iter_mut().for_each(|it| it.0.update(came));
        } else if let Some((sum, told)) = self.sum.take().filter(|_| !buf.is_empty())
            && sum.finalize() != told
        {
            self.fault.get_or_insert(ProblemKind::Damaged);
        }
        Ok(count)
    }
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..)?.first_chunk().map(|it| u16::from_le_bytes(*it))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..)?.first_chunk().map(|it| u32::from_le_bytes(*it))
}

fn list(bytes: &[u8]) -> Option<Vec<Part>> {
    let end = memchr::memmem::rfind(bytes, b"PK\x05\x06")?;
    let mut at = u32_at(bytes, end + 16)? as usize;
    let mut parts = Vec::new();
    while parts.len() < PARTS_MAX && bytes.get(at..)?.starts_with(b"PK\x01\x02") {
        let entry = bytes.get(at..)?;
        let name_len = usize::from(u16_at(entry, 28)?);
        let name = entry.get(46..46 + name_len)?;
        parts.push(Part {
            // Some programs write folders the other way round.
            name: String::from_utf8_lossy(name).replace('\\', "/"),
            size: u64::from(u32_at(entry, 24)?),
            packed: u32_at(entry, 20)? as usize,
            header: u32_at(entry, 42)? as usize,
            deflated: u16_at(entry, 10)? == 8,
            crc32: u32_at(entry, 16)?,
        });
        at += 46 + name_len + usize::from(u16_at(entry, 30)?) + usize::from(u16_at(entry, 32)?);
    }
    Some(parts)
}
