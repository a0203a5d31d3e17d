//! Builds archives byte by byte, so that each field can be made wrong on its own.

use std::io::Write as _;

/// One entry as it is to be written. Fields that are `Some` lie.
#[derive(Clone, Default)]
pub(super) struct Item {
    pub(super) name: Vec<u8>,
    pub(super) data: Vec<u8>,
    pub(super) deflated: bool,
    pub(super) method: Option<u16>,
    pub(super) flags: u16,
    pub(super) extra: Vec<u8>,
    pub(super) local_extra: Vec<u8>,
    pub(super) local_name: Option<Vec<u8>>,
    pub(super) descriptor: Vec<u8>,
    pub(super) gap: Vec<u8>,
    pub(super) unix_mode: u16,
    pub(super) crc32: Option<u32>,
    pub(super) packed_told: Option<u32>,
    pub(super) size_told: Option<u32>,
    pub(super) offset_told: Option<u32>,
    pub(super) local_signature: Option<[u8; 4]>,
    pub(super) hidden: bool,
}

pub(super) fn item<N: AsRef<[u8]>, D: AsRef<[u8]>>(name: N, data: D) -> Item {
    Item { name: name.as_ref().to_vec(), data: data.as_ref().to_vec(), ..Item::default() }
}

pub(super) fn deflated<N: AsRef<[u8]>, D: AsRef<[u8]>>(name: N, data: D) -> Item {
    Item { deflated: true, ..item(name, data) }
}

/// An archive as it is to be written.
#[derive(Clone, Default)]
pub(super) struct Zip {
    pub(super) items: Vec<Item>,
    pub(super) prefix: Vec<u8>,
    pub(super) offsets_count_prefix: bool,
    pub(super) before_directory: Vec<u8>,
    pub(super) before_end: Vec<u8>,
    pub(super) comment: Vec<u8>,
    pub(super) suffix: Vec<u8>,
    pub(super) count: Option<u16>,
    pub(super) directory_bytes: Option<u32>,
    pub(super) directory_offset: Option<u32>,
    pub(super) disk: u16,
    pub(super) zip64: bool,
}

pub(super) fn zip(items: &[Item]) -> Zip {
    Zip { items: items.to_vec(), ..Zip::default() }
}

fn put(out: &mut Vec<u8>, parts: &[(u64, usize)]) {
    for (value, width) in parts {
        out.extend(&value.to_le_bytes()[..*width]);
    }
}

pub(super) fn pack(data: &[u8]) -> Vec<u8> {
    let mut packer = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::new(6));
    packer.write_all(data).unwrap();
    packer.finish().unwrap()
}

/// An extra field.
pub(super) fn extra(tag: u16, body: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    put(&mut out, &[(tag.into(), 2), (body.len() as u64, 2)]);
    out.extend(body);
    out
}

impl Item {
    fn method(&self) -> u16 {
        self.method.unwrap_or(if self.deflated { 8 } else { 0 })
    }

    /// What both kinds of header have in common, from the version on.
    fn common(&self, out: &mut Vec<u8>, packed: u64, extra: &[u8]) {
        let crc32 = self.crc32.unwrap_or_else(|| crc32fast::hash(&self.data));
        let size = self.size_told.map_or(self.data.len() as u64, u64::from);
        put(out, &[(20, 2), (self.flags.into(), 2), (self.method().into(), 2), (0, 4)]);
        put(out, &[(crc32.into(), 4), (packed, 4), (size, 4)]);
        put(out, &[(self.name.len() as u64, 2), (extra.len() as u64, 2)]);
    }
}

impl Zip {
    pub(super) fn build(&self) -> Vec<u8> {
        let mut out = self.prefix.clone();
        let base = if self.offsets_count_prefix { 0 } else { out.len() };
        let mut directory = Vec::new();
        let mut rows = 0;
        for it in &self.items {
            let offset = it.offset_told.map_or((out.len() - base) as u64, u64::from);
            let body = if it.deflated { pack(&it.data) } else { it.data.clone() };
            out.extend(it.local_signature.unwrap_or(*b"PK\x03\x04"));
            let local_name = it.local_name.as_ref().unwrap_or(&it.name);
            let (listed, it) = (it, &Item { name: local_name.clone(), ..it.clone() });
            if it.flags & 8 != 0 {
                let unknown = Item { crc32: Some(0), size_told: Some(0), ..it.clone() };
                unknown.common(&mut out, 0, &it.local_extra);
            } else {
                it.common(&mut out, body.len() as u64, &it.local_extra);
            }
            for part in [&it.name, &it.local_extra, &body, &it.descriptor, &it.gap] {
                out.extend(part);
            }
            let it = listed;
            if it.hidden {
                continue;
            }
            rows += 1;
            directory.extend(b"PK\x01\x02");
            put(&mut directory, &[(if it.unix_mode > 0 { 0x0314 } else { 20 }, 2)]);
            let packed = it.packed_told.map_or(body.len() as u64, u64::from);
            it.common(&mut directory, packed, &it.extra);
            put(&mut directory, &[(0, 2), (0, 2), (0, 2), (0, 2), (it.unix_mode.into(), 2)]);
            put(&mut directory, &[(offset, 4)]);
            directory.extend(&it.name);
            directory.extend(&it.extra);
        }
        out.extend(&self.before_directory);
        let start = out.len();
        out.extend(&directory);
        out.extend(&self.before_end);
        self.end(&mut out, rows, (start - base) as u64, directory.len() as u64);
        out
    }

    fn end(&self, out: &mut Vec<u8>, rows: u64, offset: u64, bytes: u64) {
        if self.zip64 {
            let at = out.len() as u64;
            out.extend(b"PK\x06\x06");
            put(out, &[(44, 8), (45, 2), (45, 2), (0, 4), (0, 4), (rows, 8), (rows, 8)]);
            put(out, &[(bytes, 8), (offset, 8)]);
            out.extend(b"PK\x06\x07");
            put(out, &[(0, 4), (at, 8), (1, 4)]);
        }
        let told = |lie: Option<u32>, value: u64, max: u64| match lie {
            Some(lie) => lie.into(),
            None if self.zip64 => max,
            None => value,
        };
        let rows = told(self.count.map(u32::from), rows & 0xffff, 0xffff);
        let bytes = told(self.directory_bytes, bytes, 0xffff_ffff);
        let offset = told(self.directory_offset, offset, 0xffff_ffff);
        out.extend(b"PK\x05\x06");
        put(out, &[(self.disk.into(), 2), (self.disk.into(), 2), (rows, 2), (rows, 2)]);
        put(out, &[(bytes, 4), (offset, 4), (self.comment.len() as u64, 2)]);
        out.extend(&self.comment);
        out.extend(&self.suffix);
    }
}
