//! One record on its way into JSON.

/// Fields of one record, and bytes in them.
const FIELDS_MAX: usize = 2000;
const BYTES_MAX: usize = 4 << 20;

/// Names and values in order.
#[derive(Default)]
pub(super) struct Record {
    fields: Vec<(String, String)>,
    bytes: usize,
}

impl Record {
    /// Adds a field; what is too much is left out.
    pub(super) fn push(&mut self, key: &str, value: &str) {
        let bytes = self.bytes + key.len() + value.len();
        if value.is_empty() || self.fields.len() >= FIELDS_MAX || bytes > BYTES_MAX {
            return;
        }
        self.bytes = bytes;
        self.fields.push((key.to_owned(), value.to_owned()));
    }

    /// Whether nothing is in it.
    pub(super) fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    /// Whether a field of this name is in it.
    pub(super) fn has(&self, key: &str) -> bool {
        self.fields.iter().any(|it| it.0 == key)
    }

    /// The value of a field.
    pub(super) fn get(&self, key: &str) -> Option<&str> {
        self.fields.iter().find(|it| it.0 == key).map(|it| it.1.as_str())
    }

    /// Writes it as an object on a line of its own.
    pub(super) fn write(&self, out: &mut Vec<u8>) {
        out.push(b'{');
        for (at, (key, value)) in self.fields.iter().enumerate() {
            if at > 0 {
                out.push(b',');
            }
            write_text(key, out);
            out.push(b':');
            write_text(value, out);
        }
        out.push(b'}');
    }
}

/// Writes the start of a list, or what stands between two of its items.
pub(super) fn separate(started: &mut bool, out: &mut Vec<u8>) {
    out.extend_from_slice(if *started { b",\n" } else { b"[\n" });
    *started = true;
}

/// Writes the end of a list, also of one that was never begun.
pub(super) fn end_list(started: bool, out: &mut Vec<u8>) {
    out.extend_from_slice(if started { b"\n]\n" } else { b"[]\n" });
}

/// Writes text as JSON.
pub(super) fn write_text(text: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    for byte in text.bytes() {
        match byte {
            b'"' => out.extend_from_slice(b"\\\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\t' => out.extend_from_slice(b"\\t"),
            0..0x20 => out.extend_from_slice(format!("\\u{byte:04x}").as_bytes()),
            _ => out.push(byte),
        }
    }
    out.push(b'"');
}

/// Text with runs of blanks as one, and none at its ends.
pub(super) fn collapsed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split([' ', '\t', '\n', '\r', '\u{a0}', '\u{2003}', '\u{2002}']) {
        if !word.is_empty() {
            if !out.is_empty() {
                out.push(' ');
            }
            out.push_str(word);
        }
    }
    out
}

/// Whether a short line is a date with a time of day, in any language.
pub(super) fn is_stamp(line: &str) -> bool {
    if line.len() > 80 || line.chars().count() > 48 {
        return false;
    }
    let bytes = line.as_bytes();
    let letters = line.chars().filter(|it| it.is_alphabetic()).count();
    let numbers: Vec<&[u8]> =
        bytes.split(|it| !it.is_ascii_digit()).filter(|it| !it.is_empty()).collect();
    let has_year = numbers.iter().any(|it| it.len() == 4);
    let has_clock = bytes.windows(4).any(|it| {
        matches!(it, [a, b':', c, d] if a.is_ascii_digit() && c.is_ascii_digit() && d.is_ascii_digit())
    });
    has_year && has_clock && (3..=8).contains(&numbers.len()) && letters <= 28
}

/// The stretch of a text that is `2020-05-24 20:10:05`, with ` UTC` if it follows.
pub(super) fn stamp_within(text: &str) -> Option<&str> {
    const SHAPE: &[u8] = b"0000-00-00 00:00:00";
    let bytes = text.as_bytes();
    let fits = |it: &[u8]| {
        it.iter().zip(SHAPE).all(|(byte, want)| match want {
            b'0' => byte.is_ascii_digit(),
            want => byte == want,
        })
    };
    let at = bytes.windows(SHAPE.len()).position(fits)?;
    let mut end = at + SHAPE.len();
    if text.get(end..).is_some_and(|it| it.starts_with(" UTC")) {
        end += 4;
    }
    text.get(at..end)
}
