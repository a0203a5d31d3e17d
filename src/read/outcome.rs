//! What reading one entry came to, besides the values that were pushed.

use crate::findings::ProblemKind;

/// Faults kept with their places; more are only counted.
const FAULTS_KEPT: usize = 100;

/// Lines beside a table that are kept, and bytes of one; tables behind the first that are kept.
const LINES_KEPT: usize = 64;
const LINE_BYTES: usize = 1 << 10;
const TABLES_KEPT: usize = 1000;

/// How the reading of one entry ended.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Top-level values that were begun.
    pub documents: u64,
    /// Bytes of decoded text that were taken from the input.
    pub decoded_bytes: u64,
    /// The encoding that the text was read in.
    pub encoding: Encoding,
    /// What was put up with.
    pub leniencies: Leniencies,
    /// What could not be read, in file order; at most 100.
    pub faults: Vec<Fault>,
    /// How many faults there were in all.
    pub faults_total: u64,
    /// Cells with a long number that a spreadsheet program shortened.
    pub rounded: u64,
    /// Lines above and below a table that are no rows of it; they were not pushed.
    pub lines_aside: u64,
    /// The first 64 of those lines, each cut at 1 KiB.
    pub aside: Vec<String>,
    /// The tables behind the first, where there are several; at most 1,000.
    pub tables: Vec<LaterTable>,
    /// Whether the sink stopped the reader.
    pub stopped: bool,
}

/// A table that is not the first of its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LaterTable {
    /// Where its header starts in the decoded text, in bytes.
    pub start_bytes: u64,
    /// Its header as a row.
    pub head: Vec<u8>,
}

impl LaterTable {
    /// One whose columns have these names.
    pub(super) fn new(start_bytes: u64, names: &[Vec<u8>], delimiter: u8) -> Self {
        let mut head = Vec::new();
        for name in names {
            if !head.is_empty() {
                head.push(delimiter);
            }
            head.push(b'"');
            for byte in name {
                head.extend(std::iter::repeat_n(*byte, if *byte == b'"' { 2 } else { 1 }));
            }
            head.push(b'"');
        }
        head.push(b'\n');
        Self { start_bytes, head }
    }
}

/// A place that could not be read. Reading went on where there was a way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What happened: `Malformed`, `Truncated`, `TooDeep`, or, once an entry, `Encoding`.
    pub kind: ProblemKind,
    /// Where, in bytes from the start of the decoded text.
    pub offset_bytes: u64,
}

/// How text is written as bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, read as it is.
    #[default]
    Utf8,
    /// UTF-16, low byte first.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// The Chinese national standard; includes GBK and GB 2312.
    Gb18030,
    /// Chinese as in Taiwan and Hong Kong.
    Big5,
    /// Japanese.
    ShiftJis,
    /// Korean.
    EucKr,
    /// Central European, one byte a letter.
    Windows1250,
    /// Cyrillic, one byte a letter.
    Windows1251,
    /// Western European, one byte a letter.
    Windows1252,
    /// Greek, one byte a letter.
    Windows1253,
    /// Turkish, one byte a letter.
    Windows1254,
    /// Hebrew, one byte a letter.
    Windows1255,
    /// Arabic, one byte a letter.
    Windows1256,
    /// UTF-32, which is not read.
    Utf32,
}

impl Encoding {
    /// Whether every byte is a letter of its own, so that any bytes at all can be read in it.
    pub fn is_by_bytes(self) -> bool {
        use Encoding::{
            Windows1250, Windows1251, Windows1252, Windows1253, Windows1254, Windows1255,
            Windows1256,
        };
        matches!(
            self,
            Windows1250
                | Windows1251
                | Windows1252
                | Windows1253
                | Windows1254
                | Windows1255
                | Windows1256
        )
    }

    /// A short name.
    pub fn code(self) -> &'static str {
        match self {
            Self::Utf8 => "utf8",
            Self::Utf16Le => "utf16le",
            Self::Utf16Be => "utf16be",
            Self::Gb18030 => "gb18030",
            Self::Big5 => "big5",
            Self::ShiftJis => "shift_jis",
            Self::EucKr => "euc_kr",
            Self::Windows1250 => "windows1250",
            Self::Windows1251 => "windows1251",
            Self::Windows1252 => "windows1252",
            Self::Windows1253 => "windows1253",
            Self::Windows1254 => "windows1254",
            Self::Windows1255 => "windows1255",
            Self::Windows1256 => "windows1256",
            Self::Utf32 => "utf32",
        }
    }
}

/// One thing that strict readers refuse and this one puts up with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leniency {
    /// A byte order mark.
    Bom,
    /// Text that was not UTF-8 and was converted.
    Transcoded,
    /// Bytes that are no text.
    BadUtf8,
    /// Something after the end, such as NULs or words.
    TrailingGarbage,
    /// Values one after another where one was expected.
    Concatenated,
    /// An assignment or call around the value.
    Assignment,
    /// `NaN`, `Infinity`, and numbers written otherwise than the standard says.
    OddNumber,
    /// Words for values that the standard does not know, such as `None`.
    OddWord,
    /// Comments.
    Comments,
    /// Single quotes around text.
    SingleQuotes,
    /// Keys without quotes.
    BareKeys,
    /// A comma with nothing behind or before it.
    TrailingComma,
    /// Half of a pair of escapes that make one character.
    LoneSurrogate,
    /// An escape that the format does not know.
    BadEscape,
    /// Control characters inside text.
    ControlCharacter,
    /// A part nested too deep was skipped.
    TooDeep,
    /// A value was longer than is kept.
    LongValue,
    /// A line was left out.
    BadLine,
    /// A row with more or fewer cells than the header.
    RaggedRow,
    /// A quote that was opened and never closed.
    OpenQuote,
}

impl Leniency {
    /// All, in order.
    pub const ALL: [Self; 20] = [
        Self::Bom,
        Self::Transcoded,
        Self::BadUtf8,
        Self::TrailingGarbage,
        Self::Concatenated,
        Self::Assignment,
        Self::OddNumber,
        Self::OddWord,
        Self::Comments,
        Self::SingleQuotes,
        Self::BareKeys,
        Self::TrailingComma,
        Self::LoneSurrogate,
        Self::BadEscape,
        Self::ControlCharacter,
        Self::TooDeep,
        Self::LongValue,
        Self::BadLine,
        Self::RaggedRow,
        Self::OpenQuote,
    ];
}

/// A set of [`Leniency`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Leniencies(u32);

impl Leniencies {
    /// Whether `one` is in it.
    pub fn contains(self, one: Leniency) -> bool {
        self.0 & 1 << one as u32 != 0
    }

    /// Puts `one` into it.
    pub fn insert(&mut self, one: Leniency) {
        self.0 |= 1 << one as u32;
    }

    /// Whether nothing had to be put up with.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Those in it, in order.
    pub fn iter(self) -> impl Iterator<Item = Leniency> {
        Leniency::ALL.into_iter().filter(move |it| self.contains(*it))
    }
}

impl Outcome {
    /// Notes a line that stands beside a table.
    pub(super) fn aside(&mut self, line: &[u8]) {
        self.lines_aside += 1;
        let line = line.trim_ascii();
        if self.aside.len() < LINES_KEPT && !line.is_empty() {
            let line = String::from_utf8_lossy(line.get(..LINE_BYTES).unwrap_or(line));
            self.aside.push(line.into_owned());
        }
    }

    /// Notes a table behind the first.
    pub(super) fn later_table(&mut self, table: LaterTable) {
        if self.tables.len() < TABLES_KEPT {
            self.tables.push(table);
        }
    }

    /// Notes a fault; beyond the first hundred it is only counted.
    pub(super) fn fault(&mut self, kind: ProblemKind, offset_bytes: u64) {
        self.faults_total += 1;
        if self.faults.len() < FAULTS_KEPT {
            self.faults.push(Fault { kind, offset_bytes });
        }
    }

    /// Notes bytes that are no text: a leniency each time, a fault the first time.
    pub(super) fn bad_text(&mut self, offset_bytes: u64) {
        if !self.leniencies.contains(Leniency::BadUtf8) {
            self.leniencies.insert(Leniency::BadUtf8);
            self.fault(ProblemKind::Encoding, offset_bytes);
        }
    }
}

/// Why a reader cannot go on in the ordinary way.
#[derive(Debug)]
pub(super) enum Halt {
    /// The input failed.
    Io(std::io::Error),
    /// The sink has had enough.
    Stop,
    /// The text breaks the rules here.
    Malformed(u64),
    /// The text ended here, too early.
    Truncated(u64),
}

impl From<std::io::Error> for Halt {
    fn from(err: std::io::Error) -> Self {
        Self::Io(err)
    }
}

/// Turns a sink's answer into an early return.
pub(super) fn go_on(answer: std::ops::ControlFlow<()>) -> Result<(), Halt> {
    match answer {
        std::ops::ControlFlow::Continue(()) => Ok(()),
        std::ops::ControlFlow::Break(()) => Err(Halt::Stop),
    }
}
