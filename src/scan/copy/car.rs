//! Repositories of blocks: every text, number and sum of bytes replaced, and the blocks tied
//! together anew.
//!
//! A block is called by the sum of its bytes, so those that it names are rewritten before it. The
//! signature is none any more, and the keys of its tree are no longer in order: nobody can pass the
//! copy off as the person's own.

use std::collections::BTreeMap;
use std::io::Read;

use sha2::{Digest as _, Sha256};

use super::all_of;
use super::stand_in::StandIn;
use super::values::{links, rewritten_value};
use crate::read::car::{Block, blocks};

/// What stands before the sum of a block's bytes in its name: how that was made, and its length.
const SUM_HEAD: [u8; 2] = [0x12, 0x20];

/// Bytes of that sum.
const SUM_BYTES: usize = 32;

/// A block with other contents, and what it is called now.
struct Made {
    cid: Vec<u8>,
    content: Vec<u8>,
}

/// The blocks on their way.
struct Tied<'a> {
    stand_in: &'a StandIn,
    blocks: &'a [Block<'a>],
    places: BTreeMap<&'a [u8], usize>,
    made: Vec<Option<Made>>,
}

/// The repository with other contents; nothing where it has more bytes than may be held, or blocks
/// that name each other in a circle.
pub(super) fn rewritten(
    input: &mut dyn Read,
    stand_in: &StandIn,
    held_bytes: u64,
) -> Option<Vec<u8>> {
    let bytes = all_of(input, held_bytes)?;
    let (head, blocks) = blocks(&bytes)?;
    let places = blocks.iter().enumerate().map(|(at, it)| (it.cid, at)).collect();
    let made = blocks.iter().map(|_| None).collect();
    let mut tied = Tied { stand_in, blocks: &blocks, places, made };
    for at in 0..blocks.len() {
        tied.make(at)?;
    }
    let mut out = Vec::with_capacity(bytes.len());
    framed(&[&tied.value(head)?], &mut out);
    for it in tied.made.iter().flatten() {
        framed(&[&it.cid, &it.content], &mut out);
    }
    Some(out)
}

impl Tied<'_> {
    /// Makes a block and all that it names, in a list of our own; nothing where they name each other.
    fn make(&mut self, first: usize) -> Option<()> {
        let mut waiting = vec![(first, false)];
        let mut open = vec![];
        while let Some((at, is_tied)) = waiting.pop() {
            let block = *self.blocks.get(at)?;
            if self.made.get(at)?.is_some() {
                continue;
            }
            if is_tied {
                open.pop();
                let made = self.one(block)?;
                *self.made.get_mut(at)? = Some(made);
                continue;
            }
            if open.contains(&at) {
                return None;
            }
            open.push(at);
            waiting.push((at, true));
            let named = if block.is_value { links(block.content) } else { Vec::new() };
            let known = named.iter().filter_map(|it| self.places.get(it).copied());
            waiting.extend(known.map(|it| (it, false)));
        }
        Some(())
    }

    fn one(&self, block: Block<'_>) -> Option<Made> {
        // What is no value, or cannot be followed, becomes as many zeros.
        let value = block.is_value.then(|| self.value(block.content)).flatten();
        let content = value.unwrap_or_else(|| vec![0; block.content.len()]);
        let sum: [u8; SUM_BYTES] = Sha256::digest(&content).into();
        let start = block.cid.len().checked_sub(SUM_BYTES)?;
        let (head, old) = block.cid.split_at(start);
        // Sums of another kind are not made here; they only have to differ.
        let sum = if head.ends_with(&SUM_HEAD) { sum.to_vec() } else { self.stand_in.bytes(old) };
        Some(Made { cid: [head, &sum].concat(), content })
    }

    fn value(&self, bytes: &[u8]) -> Option<Vec<u8>> {
        rewritten_value(bytes, self.stand_in, &|name| self.name(name))
    }

    /// What a block is called now; one that is not here has another name too.
    fn name(&self, cid: &[u8]) -> Vec<u8> {
        let made = self.places.get(cid).and_then(|at| self.made.get(*at)?.as_ref());
        made.map_or_else(
            || {
                let (head, sum) = cid.split_at(cid.len().saturating_sub(SUM_BYTES));
                [head, &self.stand_in.bytes(sum)].concat()
            },
            |it| it.cid.clone(),
        )
    }
}

/// Writes parts behind the length of all of them.
fn framed(parts: &[&[u8]], out: &mut Vec<u8>) {
    let mut length: usize = parts.iter().map(|it| it.len()).sum();
    while length >= 0x80 {
        out.push(length.to_le_bytes()[0] | 0x80);
        length >>= 7;
    }
    out.push(length.to_le_bytes()[0]);
    for it in parts {
        out.extend_from_slice(it);
    }
}
