//! Locked entries: the two ways in which archives are locked with a password, and opening them.
//!
//! A password is held as it was given and is never shown, logged or written. Nobody says in which
//! letters a password was typed when the archive was made, so each is tried in several spellings.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use aes::cipher::{BlockCipherEncrypt as _, KeyInit as _};
use hmac::{Hmac, Mac as _};
use sha1::Sha1;

use super::bytes::{Bytes, le16, read_full};
use super::names::{cp437_bytes, extra_field};
use super::password::Password;

/// How an entry is locked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lock {
    /// The old way of zip; a fitting password gives one of these bytes.
    Old {
        /// By the checksum.
        by_crc: u8,
        /// By the time of the file.
        by_time: u8,
    },
    /// AES in counter mode.
    Aes {
        /// Bytes of the key: 16, 24 or 32.
        key_bytes: u8,
        /// Whether the checksum is told, too.
        has_crc: bool,
    },
}

/// Bytes of the old lock's header.
const OLD_HEADER_BYTES: u64 = 12;

/// Bytes by which a password for AES is judged.
const VERIFY_BYTES: u64 = 2;

/// Bytes behind locked ones that prove them genuine.
const PROOF_BYTES: u64 = 10;

/// Rounds that make a key of a password.
const ROUNDS: u32 = 1000;

/// The extra field that tells how an entry is locked by AES.
const AES_FIELD: u16 = 0x9901;

impl Lock {
    /// By the extra field of a row; gives the method of packing, too. Nothing if it is another way.
    pub(super) fn aes(extra: &[u8]) -> Option<(Self, u16)> {
        let field = extra_field(extra, AES_FIELD).filter(|it| it.len() >= 7)?;
        let key_bytes = match field.get(4)? {
            1 => 16,
            2 => 24,
            3 => 32,
            _ => return None,
        };
        Some((Self::Aes { key_bytes, has_crc: le16(field, 0) == 1 }, le16(field, 5)))
    }

    /// Whether the checksum of the unpacked bytes is known.
    pub(super) fn tells_crc(self) -> bool {
        !matches!(self, Self::Aes { has_crc: false, .. })
    }

    /// What stands before and behind the locked bytes.
    fn around(self) -> (u64, u64) {
        match self {
            Self::Old { .. } => (OLD_HEADER_BYTES, 0),
            Self::Aes { key_bytes, .. } => (u64::from(key_bytes / 2) + VERIFY_BYTES, PROOF_BYTES),
        }
    }
}

/// Passwords to try, and which of them have opened something.
#[derive(Clone, Default)]
pub(super) struct Keys {
    passwords: Vec<Vec<u8>>,
    proven: Arc<AtomicU64>,
}

impl Keys {
    pub(super) fn new(passwords: &[Password]) -> Self {
        let passwords = passwords.iter().flat_map(|it| spellings(it.text())).collect();
        Self { passwords, proven: Arc::default() }
    }

    /// How many there are to try.
    pub(super) fn len(&self) -> usize {
        self.passwords.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.passwords.is_empty()
    }

    /// Notes that this password has opened an entry to its end.
    pub(super) fn prove(&self, number: usize) {
        self.proven.fetch_or(1 << number.min(63), Ordering::Relaxed);
    }

    /// Whether this password has opened an entry to its end.
    pub(super) fn is_proven(&self, number: usize) -> bool {
        self.proven.load(Ordering::Relaxed) & (1 << number.min(63)) != 0
    }
}

/// The bytes that a password may have been typed as.
fn spellings(password: &str) -> Vec<Vec<u8>> {
    let mut found = vec![password.as_bytes().to_vec()];
    if password.is_ascii() {
        return found;
    }
    for coder in [encoding_rs::GB18030, encoding_rs::WINDOWS_1252] {
        let (bytes, _, lacking) = coder.encode(password);
        if !lacking {
            found.push(bytes.into_owned());
        }
    }
    found.extend(cp437_bytes(password));
    found.dedup();
    found
}

/// The locked bytes of one entry.
pub(super) struct Locked {
    lock: Lock,
    start: u64,
    end: u64,
    head: Vec<u8>,
    proof: [u8; PROOF_BYTES as usize],
}

impl Locked {
    /// Reads what stands around the locked bytes. Nothing if there is not even so much.
    pub(super) fn new(bytes: &dyn Bytes, lock: Lock, start: u64, len: u64) -> Option<Self> {
        let (before, behind) = lock.around();
        let end = start.saturating_add(len).checked_sub(behind)?;
        let mut head = vec![0; before as usize];
        let mut proof = [0; PROOF_BYTES as usize];
        let from = start.checked_add(before).filter(|it| *it <= end)?;
        let whole = read_full(bytes, start, &mut head).ok()? == head.len()
            && read_full(bytes, end, &mut proof).is_ok();
        whole.then_some(Self { lock, start: from, end, head, proof })
    }

    /// Where the locked bytes start, and how many there are.
    pub(super) fn place(&self) -> (u64, u64) {
        (self.start, self.end - self.start)
    }

    /// The cipher of this password, if it may fit.
    pub(super) fn cipher(&self, keys: &Keys, number: usize) -> Option<Cipher> {
        let password = keys.passwords.get(number)?;
        match self.lock {
            Lock::Old { by_crc, by_time } => {
                let mut keys = OldKeys::new(password);
                let mut head = self.head.clone();
                keys.decrypt(&mut head);
                let last = *head.last()?;
                (last == by_crc || last == by_time).then_some(Cipher::Old(keys))
            }
            Lock::Aes { key_bytes, .. } => {
                let key_bytes = usize::from(key_bytes);
                let (salt, verify) = self.head.split_at_checked(key_bytes / 2)?;
                let mut derived = vec![0; 2 * key_bytes + VERIFY_BYTES as usize];
                pbkdf2::pbkdf2_hmac::<Sha1>(password, salt, ROUNDS, &mut derived);
                let (key, rest) = derived.split_at_checked(key_bytes)?;
                let (proof_key, own) = rest.split_at_checked(key_bytes)?;
                if own != verify {
                    return None;
                }
                let block = Block::new(key)?;
                let mac = Hmac::<Sha1>::new_from_slice(proof_key).ok()?;
                let proof = self.proof;
                let stream = AesStream { block, count: 0, pad: [0; 16], used: 16, mac, proof };
                Some(Cipher::Aes(Box::new(stream)))
            }
        }
    }
}

/// Turns locked bytes into packed ones, in order.
pub(super) enum Cipher {
    Old(OldKeys),
    Aes(Box<AesStream>),
}

impl Cipher {
    /// Unlocks the next bytes in place.
    pub(super) fn decrypt(&mut self, bytes: &mut [u8]) {
        match self {
            Self::Old(keys) => keys.decrypt(bytes),
            Self::Aes(stream) => stream.decrypt(bytes),
        }
    }

    /// Whether all bytes that went through are what was locked, where the lock tells.
    pub(super) fn genuine(&mut self) -> Option<bool> {
        match self {
            Self::Old(_) => None,
            Self::Aes(stream) => {
                Some(stream.mac.clone().verify_truncated_left(&stream.proof).is_ok())
            }
        }
    }
}

/// The three numbers of the old lock.
pub(super) struct OldKeys([u32; 3]);

impl OldKeys {
    fn new(password: &[u8]) -> Self {
        let mut keys = Self([0x1234_5678, 0x2345_6789, 0x3456_7890]);
        for byte in password {
            keys.update(*byte);
        }
        keys
    }

    fn update(&mut self, byte: u8) {
        let Self([first, second, third]) = self;
        *first = crc_step(*first, byte);
        *second = second.wrapping_add(*first & 0xff).wrapping_mul(0x0808_8405).wrapping_add(1);
        *third = crc_step(*third, (*second >> 24) as u8);
    }

    fn decrypt(&mut self, bytes: &mut [u8]) {
        for byte in bytes {
            let Self([_, _, third]) = self;
            let low = (*third | 2) & 0xffff;
            *byte ^= ((low.wrapping_mul(low ^ 1) >> 8) & 0xff) as u8;
            self.update(*byte);
        }
    }
}

/// One byte's step of CRC-32, without the usual turning of bits before and behind.
fn crc_step(crc: u32, byte: u8) -> u32 {
    let at = usize::from(crc as u8 ^ byte);
    (crc >> 8) ^ CRC_TABLE.get(at).copied().unwrap_or(0)
}

#[expect(clippy::indexing_slicing, reason = "worked out while building; `get_mut` is not const")]
const CRC_TABLE: [u32; 256] = {
    let mut table = [0; 256];
    let mut at = 0;
    while at < table.len() {
        let mut row = at as u32;
        let mut bit = 0;
        while bit < 8 {
            row = if row & 1 == 1 { (row >> 1) ^ 0xedb8_8320 } else { row >> 1 };
            bit += 1;
        }
        table[at] = row;
        at += 1;
    }
    table
};

/// AES by the length of its key.
enum Block {
    Short(aes::Aes128),
    Middle(aes::Aes192),
    Long(aes::Aes256),
}

impl Block {
    fn new(key: &[u8]) -> Option<Self> {
        match key.len() {
            16 => aes::Aes128::new_from_slice(key).ok().map(Self::Short),
            24 => aes::Aes192::new_from_slice(key).ok().map(Self::Middle),
            _ => aes::Aes256::new_from_slice(key).ok().map(Self::Long),
        }
    }

    fn encrypt(&self, block: [u8; 16]) -> [u8; 16] {
        let mut block = block.into();
        match self {
            Self::Short(it) => it.encrypt_block(&mut block),
            Self::Middle(it) => it.encrypt_block(&mut block),
            Self::Long(it) => it.encrypt_block(&mut block),
        }
        block.into()
    }
}

/// AES that counts its blocks from 1, the lowest byte first, and sums up what went through.
pub(super) struct AesStream {
    block: Block,
    count: u128,
    pad: [u8; 16],
    used: usize,
    mac: Hmac<Sha1>,
    proof: [u8; PROOF_BYTES as usize],
}

impl AesStream {
    fn decrypt(&mut self, bytes: &mut [u8]) {
        self.mac.update(bytes);
        for byte in bytes {
            if self.used == self.pad.len() {
                self.count = self.count.wrapping_add(1);
                self.pad = self.block.encrypt(self.count.to_le_bytes());
                self.used = 0;
            }
            *byte ^= self.pad.get(self.used).copied().unwrap_or(0);
            self.used += 1;
        }
    }
}
