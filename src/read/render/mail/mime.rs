//! The parts of one mail: which are texts and which are files, line by line.

use super::words::{base64, quoted_printable, text_in, with_parameters};

/// Parts inside parts that are followed, and files of one mail that are named.
const DEPTH_MAX: usize = 50;
const FILES_MAX: usize = 200;

/// Bytes of text that are kept of one mail where its text is wanted, as they stand in it.
const TEXT_BYTES: usize = 1 << 20;

/// Bytes of one header of a part.
const HEADER_BYTES: usize = 16 << 10;

/// A file that was sent along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attached {
    /// Its name; empty where the mail has none.
    pub name: String,
    /// Its size unpacked, in bytes.
    pub size_bytes: u64,
}

/// How a part's bytes are written.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Written {
    #[default]
    Plain,
    Base64,
    Quoted,
}

/// What the headers of a part say.
#[derive(Default)]
struct Part {
    kind: String,
    charset: Option<String>,
    written: Written,
    file: Option<String>,
    boundary: Option<String>,
    bytes: u64,
    raw: Vec<u8>,
}

/// Where in the mail the lines are.
#[derive(PartialEq, Eq)]
enum State {
    Headers,
    Body,
    /// Between parts: nobody is meant to read that.
    Between,
}

/// A mail behind its own headers.
pub(super) struct Mime {
    state: State,
    part: Part,
    header: Vec<u8>,
    boundaries: Vec<Vec<u8>>,
    wants_text: bool,
    kept_bytes: usize,
    texts: Vec<(bool, String)>,
    pub(super) files: Vec<Attached>,
    pub(super) files_total: u64,
}

impl Mime {
    pub(super) fn new(wants_text: bool) -> Self {
        Self {
            state: State::Body,
            part: Part::default(),
            header: Vec::new(),
            boundaries: Vec::new(),
            wants_text,
            kept_bytes: 0,
            texts: Vec::new(),
            files: Vec::new(),
            files_total: 0,
        }
    }

    /// For the next mail of the same box.
    pub(super) fn another(&self) -> Self {
        Self::new(self.wants_text)
    }

    /// Takes a header of the mail itself, folds undone.
    pub(super) fn header(&mut self, name: &str, value: &[u8]) {
        self.part.header(name, value);
    }

    /// The mail's own headers have ended.
    pub(super) fn begin(&mut self) {
        self.enter();
    }

    /// Takes a line of the body.
    pub(super) fn line(&mut self, line: &[u8]) {
        if let Some(rest) = line.strip_prefix(b"--".as_slice())
            && self.boundary(rest.trim_ascii_end())
        {
            return;
        }
        match self.state {
            State::Between => {}
            State::Headers if line.is_empty() => {
                self.end_header();
                self.enter();
            }
            State::Headers if matches!(line.first(), Some(b' ' | b'\t')) => {
                if self.header.len() < HEADER_BYTES {
                    self.header.extend_from_slice(line);
                }
            }
            State::Headers => {
                self.end_header();
                self.header = line.get(..HEADER_BYTES).unwrap_or(line).to_vec();
            }
            State::Body => self.body(line),
        }
    }

    fn body(&mut self, line: &[u8]) {
        self.part.bytes += match self.part.written {
            Written::Base64 => {
                line.iter().filter(|it| !matches!(it, b'=' | b'\r' | b' ')).count() as u64
            }
            _ => line.len() as u64 + 1,
        };
        let room = TEXT_BYTES.saturating_sub(self.kept_bytes);
        if self.wants_text && self.part.is_text() && room > line.len() {
            self.part.raw.extend_from_slice(line);
            self.part.raw.push(b'\n');
            self.kept_bytes += line.len() + 1;
        }
    }

    /// Whether a line is what stands between parts, and if so, what it does.
    fn boundary(&mut self, rest: &[u8]) -> bool {
        let ends = |it: &[u8]| rest.strip_prefix(it).is_some_and(|it| it == b"--");
        let found = self.boundaries.iter().rposition(|it| it == rest || ends(it));
        let Some(at) = found else { return false };
        self.end_part();
        let is_end = self.boundaries.get(at).is_some_and(|it| it != rest);
        self.boundaries.truncate(if is_end { at } else { at + 1 });
        self.state = if is_end { State::Between } else { State::Headers };
        true
    }

    fn end_header(&mut self) {
        let header = std::mem::take(&mut self.header);
        if let Some((name, value)) = split_header(&header) {
            self.part.header(&name, value);
        }
    }

    fn enter(&mut self) {
        self.state = State::Body;
        let is_outer = self.part.kind.starts_with("multipart/");
        if let Some(boundary) = self.part.boundary.take().filter(|_| is_outer)
            && self.boundaries.len() < DEPTH_MAX
        {
            self.boundaries.push(boundary.into_bytes());
            self.state = State::Between;
        }
    }

    fn end_part(&mut self) {
        let part = std::mem::take(&mut self.part);
        if self.state == State::Between {
            return;
        }
        if let Some(name) = part.file {
            self.files_total += 1;
            let size_bytes = if part.written == Written::Base64 {
                part.bytes / 4 * 3 + part.bytes % 4 * 3 / 4
            } else {
                part.bytes
            };
            if self.files.len() < FILES_MAX {
                self.files.push(Attached { name, size_bytes });
            }
        } else if !part.raw.is_empty() {
            let bytes = match part.written {
                Written::Plain => part.raw,
                Written::Base64 => base64(&part.raw),
                Written::Quoted => quoted_printable(&without_soft_ends(&part.raw)),
            };
            let is_page = part.kind == "text/html";
            self.texts.push((is_page, text_in(&bytes, part.charset.as_deref())));
        }
    }

    /// Ends the mail.
    pub(super) fn end(&mut self) {
        self.end_header();
        self.end_part();
    }

    /// Its text: what is plain text before what is a page; nothing where there is none.
    pub(super) fn text(&self) -> Option<String> {
        let of = |page: bool| {
            let texts = self.texts.iter().filter(move |it| it.0 == page).map(|it| it.1.trim());
            texts.filter(|it| !it.is_empty()).collect::<Vec<_>>()
        };
        let plain = of(false);
        if !plain.is_empty() {
            return Some(plain.join("\n\n").replace("\r\n", "\n"));
        }
        let pages = of(true);
        (!pages.is_empty()).then(|| {
            pages.into_iter().map(super::page::text_of_page).collect::<Vec<_>>().join("\n\n")
        })
    }
}

impl Part {
    fn header(&mut self, name: &str, value: &[u8]) {
        match name {
            "content-type" => {
                let (kind, parameters) = with_parameters(value);
                for (name, value) in parameters {
                    match name.as_str() {
                        "charset" => self.charset = Some(value),
                        "boundary" => self.boundary = Some(value),
                        "name" if !kind.starts_with("text/") && self.file.is_none() => {
                            self.file = Some(value);
                        }
                        _ => {}
                    }
                }
                self.kind = kind;
            }
            "content-transfer-encoding" => {
                let how = String::from_utf8_lossy(value).trim().to_ascii_lowercase();
                self.written = match how.as_str() {
                    "base64" => Written::Base64,
                    "quoted-printable" => Written::Quoted,
                    _ => Written::Plain,
                };
            }
            "content-disposition" => {
                let (kind, parameters) = with_parameters(value);
                let name = parameters.into_iter().find(|it| it.0 == "filename").map(|it| it.1);
                if kind == "attachment" || name.is_some() {
                    self.file = Some(name.or_else(|| self.file.take()).unwrap_or_default());
                }
            }
            _ => {}
        }
    }

    fn is_text(&self) -> bool {
        let is_text = matches!(self.kind.as_str(), "" | "text/plain" | "text/html" | "text");
        is_text && self.file.is_none()
    }
}

/// A header's name in lower case, and its value.
pub(super) fn split_header(header: &[u8]) -> Option<(String, &[u8])> {
    let colon = memchr::memchr(b':', header)?;
    let (name, value) = header.split_at_checked(colon)?;
    Some((String::from_utf8_lossy(name).trim().to_ascii_lowercase(), value.get(1..)?))
}

/// Lines that end in `=` go on in the next one.
fn without_soft_ends(raw: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(raw.len());
    for line in raw.split_inclusive(|it| *it == b'\n') {
        let text = line.trim_ascii_end();
        match text.strip_suffix(b"=") {
            Some(text) => out.extend_from_slice(text),
            None => out.extend_from_slice(line),
        }
    }
    out
}
