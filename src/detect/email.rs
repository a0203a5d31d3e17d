//! E-mail addresses: a local part, an at sign, and a domain under a known public suffix.

use super::digest::Digest;
use super::token::{at, before};
use super::{Found, IdentifierKind};

const LOCAL_MAX: usize = 64;
const DOMAIN_MAX: usize = 253;
/// Top-level names set aside for documents and tests; made-up exports use them.
const RESERVED: [&[u8]; 3] = [b"example", b"invalid", b"test"];

/// The address around the at sign at `sign`.
pub(super) fn around(text: &[u8], sign: usize) -> Option<Found> {
    let start = local_start(text, sign)?;
    let end = domain_end(text, sign + 1)?;
    if at(text, end) == b'@' {
        return None;
    }
    let mut domain = [0_u8; DOMAIN_MAX];
    let domain = domain.get_mut(..end - sign - 1)?;
    for (to, from) in domain.iter_mut().zip(text.get(sign + 1..end)?) {
        *to = from.to_ascii_lowercase();
    }
    let top = domain.rsplit(|byte| *byte == b'.').next()?;
    if !psl::suffix(domain)?.is_known() && !RESERVED.contains(&top) {
        return None;
    }
    let local = text.get(start..sign)?.iter().map(u8::to_ascii_lowercase);
    let digest = Digest::new(IdentifierKind::Email).bytes(local).byte(b'@');
    let hash = digest.bytes(domain.iter().copied()).finish();
    Some(Found { kind: IdentifierKind::Email, hash, range: start..end })
}

fn local_start(text: &[u8], sign: usize) -> Option<usize> {
    let head = text.get(..sign)?;
    let length = head
        .iter()
        .rev()
        .take(LOCAL_MAX + 1)
        .take_while(|it| it.is_ascii_alphanumeric() || b"._%+-'~!=".contains(it))
        .count();
    if length > LOCAL_MAX || before(text, sign) == b'.' {
        return None;
    }
    // `key=name@host` and `'name@host'` begin at the name.
    let run = head.get(sign - length..)?;
    let cut = run.iter().rposition(|byte| b"='!~".contains(byte)).map_or(0, |it| it + 1);
    let run = run.get(cut..)?;
    let lead = run.iter().position(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')?;
    let start = sign - run.len() + lead;
    let doubled_dot = text.get(start..sign)?.windows(2).any(|pair| pair == b"..");
    (!doubled_dot).then_some(start)
}

fn domain_end(text: &[u8], from: usize) -> Option<usize> {
    let (mut end, mut label, mut dots) = (from, 0_usize, 0_usize);
    while end - from < DOMAIN_MAX {
        match at(text, end) {
            byte if byte.is_ascii_alphanumeric() => label += 1,
            b'-' if label > 0 => label += 1,
            b'.' if label > 0 && at(text, end + 1).is_ascii_alphanumeric() => {
                dots += 1;
                label = 0;
            }
            _ => break,
        }
        end += 1;
    }
    while before(text, end) == b'-' {
        end -= 1;
        label = label.saturating_sub(1);
    }
    (dots > 0 && label >= 2 && before(text, end).is_ascii_alphabetic()).then_some(end)
}
