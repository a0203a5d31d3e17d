//! References in markup: `&amp;`, `&#233;`.

/// Longest reference, in bytes.
const REFERENCE_BYTES: usize = 12;

/// References by name that exports use.
const NAMES: [(&str, &str); 30] = [
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("nbsp", "\u{a0}"),
    ("emsp", "\u{2003}"),
    ("ensp", "\u{2002}"),
    ("thinsp", "\u{2009}"),
    ("hellip", "…"),
    ("mdash", "—"),
    ("ndash", "–"),
    ("lsquo", "\u{2018}"),
    ("rsquo", "\u{2019}"),
    ("ldquo", "\u{201c}"),
    ("rdquo", "\u{201d}"),
    ("laquo", "«"),
    ("raquo", "»"),
    ("bull", "•"),
    ("middot", "·"),
    ("copy", "©"),
    ("reg", "®"),
    ("trade", "™"),
    ("euro", "€"),
    ("pound", "£"),
    ("yen", "¥"),
    ("deg", "°"),
    ("times", "×"),
    ("zwj", "\u{200d}"),
    ("zwnj", "\u{200c}"),
];

/// Text with its references resolved; what is none stays as it is.
pub(super) fn resolve(raw: &[u8]) -> String {
    let text = String::from_utf8_lossy(raw);
    if !text.contains('&') {
        return text.into_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = &*text;
    while let Some((before, behind)) = rest.split_once('&') {
        out.push_str(before);
        let end = behind.bytes().take(REFERENCE_BYTES).position(|it| it == b';');
        let found = end.and_then(|end| Some((meant(behind.get(..end)?)?, behind.get(end + 1..)?)));
        rest = behind;
        if let Some((meant, behind)) = found {
            out.push_str(&meant);
            rest = behind;
        } else {
            out.push('&');
        }
    }
    out.push_str(rest);
    out
}

fn meant(name: &str) -> Option<String> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).filter(|it| *it != '\0').map(String::from);
    }
    NAMES.iter().find(|it| it.0 == name).map(|it| it.1.to_owned())
}
