//! What a line of a text export is: it is told by its form, never by its words.

/// The longest text that is taken for a label, in bytes.
const LABEL_BYTES: usize = 120;

/// Marks the start of a chat.
const CHAT: &[u8] = b">>> ";

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Form<'a> {
    /// Nothing.
    Blank,
    /// `Label: value`; `at` is where the value starts in the line.
    Field { label: &'a [u8], value: &'a [u8], at: usize },
    /// A remark in parentheses.
    Note(&'a [u8]),
    /// `>>> Title::`, without what marks it.
    Chat(&'a [u8]),
    /// Anything else.
    Plain(&'a [u8]),
}

/// Says what a line is.
pub(in super::super) fn form(line: &[u8]) -> Form<'_> {
    let text = trim(line);
    if text.is_empty() {
        return Form::Blank;
    }
    if let Some(title) = text.strip_prefix(CHAT) {
        return Form::Chat(trim(title.strip_suffix(b":").unwrap_or(title)));
    }
    if text.starts_with(b"(") && text.ends_with(b")") {
        return Form::Note(text);
    }
    field(line).unwrap_or(Form::Plain(text))
}

/// Splits on the first colon, plain or full-width. What starts with no
/// letter, stands in a time or goes on with `//` is no label.
fn field(line: &[u8]) -> Option<Form<'_>> {
    let plain = memchr::memchr(b':', line);
    let wide = memchr::memmem::find(line, "：".as_bytes());
    let (colon, mut at) = match (plain, wide) {
        (Some(plain), wide) if wide.is_none_or(|it| plain < it) => (plain, plain + 1),
        (_, Some(wide)) => (wide, wide + "：".len()),
        _ => return None,
    };
    let label = trim(line.get(..colon)?);
    let first = label.first()?;
    let behind = line.get(at..)?;
    let is_word = first.is_ascii_alphabetic() || *first >= 0x80;
    let is_time = label.last().is_some_and(u8::is_ascii_digit)
        && behind.first().is_some_and(u8::is_ascii_digit);
    if label.len() > LABEL_BYTES || !is_word || is_time || behind.starts_with(b"//") {
        return None;
    }
    // Some labels end in a second colon.
    if behind == b":" || behind.starts_with(b": ") {
        at += 1;
    }
    while matches!(line.get(at), Some(b' ' | b'\t')) {
        at += 1;
    }
    let value = trim(line.get(at..)?);
    Some(Form::Field { label, value, at })
}

/// `2024-06-09 12:00:00 UTC sender: text`: where its three parts stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Message<'a> {
    pub(super) date: &'a [u8],
    pub(super) date_at: usize,
    /// Empty where nobody is named.
    pub(super) from: &'a [u8],
    pub(super) from_at: usize,
    pub(super) content: &'a [u8],
    pub(super) content_at: usize,
    /// Whether marks, not only blanks, stand between the date and who wrote.
    pub(super) is_marked: bool,
}

/// Takes a line of a chat apart, if it begins a message.
pub(super) fn message(line: &[u8]) -> Option<Message<'_>> {
    let mut from_at = stamp(line)?;
    let rest = line.get(from_at..)?;
    if let Some(zone) = rest.strip_prefix(b" UTC") {
        from_at = line.len() - zone.len();
    }
    let date = line.get(..from_at)?;
    let rest = line.get(from_at..)?.strip_prefix(b" ")?;
    from_at += 1;
    let colon = memchr::memmem::find(rest, b": ").or_else(|| memchr::memchr(b':', rest))?;
    let from = rest.get(..colon)?;
    if from.starts_with(b"-") {
        // Another way to write chats, see `dated`.
        return None;
    }
    let mut content_at = from_at + colon + 1;
    if line.get(content_at) == Some(&b' ') {
        content_at += 1;
    }
    let content = line.get(content_at..)?;
    let date_at = 0;
    Some(Message { date, date_at, from, from_at, content, content_at, is_marked: false })
}

/// The length of `2024-06-09 12:00:00` at the start, seconds or not.
fn stamp(line: &[u8]) -> Option<usize> {
    let fits = |pattern: &[u8]| {
        let head = line.get(..pattern.len()).unwrap_or_default();
        head.len() == pattern.len()
            && pattern.iter().zip(head).all(|(want, byte)| match want {
                b'0' => byte.is_ascii_digit(),
                b' ' => matches!(byte, b' ' | b'T'),
                want => want == byte,
            })
    };
    let patterns: [&[u8]; 2] = [b"0000-00-00 00:00:00", b"0000-00-00 00:00"];
    patterns.into_iter().find(|it| fits(it)).map(<[u8]>::len)
}

fn trim(text: &[u8]) -> &[u8] {
    text.trim_ascii()
}
