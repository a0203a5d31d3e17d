//! The summary before it is laid out: a list of blocks, each a plain value.
//!
//! The page engine and the plain text copy are made from the same list, so that both say the same
//! in the same order.

use serde::Serialize;

pub(super) use super::cells::{Badge, Cell, Column, Note, Piece};

/// A whole summary.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct Draft {
    /// Its title.
    pub(super) title: String,
    /// The language's two letters.
    pub(super) lang: &'static str,
    /// The region whose letter forms are wanted, or empty.
    pub(super) region: &'static str,
    /// `a4` or `us-letter`.
    pub(super) paper: &'static str,
    /// Whether it has to fit one page.
    pub(super) one_page: bool,
    /// How much to tighten it so that it fits, from 0.
    pub(super) tight: u8,
    /// The running head.
    pub(super) head: String,
    /// The foot's left part: whether private details were left out.
    pub(super) foot: String,
    /// The foot's right part, with `%x` and `%y` for the page and the number of pages.
    pub(super) page_of: String,
    /// What the head says of a table that goes on from the page before, with `%t` for its name.
    pub(super) continued: String,
    /// What stands on the pages, in reading order.
    pub(super) blocks: Vec<Block>,
    /// What stands over the notes where they stand together.
    pub(super) notes_title: String,
    /// The notes, by their numbers from 1.
    pub(super) notes: Vec<String>,
    /// Files that a PDF carries with it.
    #[serde(skip)]
    pub(super) attached: Vec<Attached>,
    /// Tables too long for paper, which are saved beside it.
    #[serde(skip)]
    pub(super) beside: Vec<Beside>,
}

/// A table that is saved beside the summary, since it is too long for paper.
#[derive(Clone, Debug, Default)]
pub(super) struct Beside {
    /// The file's name.
    pub(super) name: String,
    /// Its checksum, as written.
    pub(super) sum: String,
    /// All that is in it.
    pub(super) text: String,
}

/// A file that a PDF carries with it.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct Attached {
    /// Its name.
    pub(super) name: &'static str,
    /// What it is.
    pub(super) about: String,
    /// Its form.
    pub(super) mime: &'static str,
    /// All that is in it.
    pub(super) text: String,
}

/// How a table is set.
#[derive(Clone, Copy, Debug, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Density {
    /// As the body text.
    #[default]
    Normal,
    /// Smaller, for many numbers.
    Small,
    /// With more room, where it stands alone on a page.
    Roomy,
    /// Months or years, in columns as wide as the bars above them.
    Months,
}

/// One bar.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Bar {
    /// What stands under it; empty for most, so that labels do not touch.
    pub(super) label: String,
    /// What stands below that: the year where one begins.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) under: String,
    /// Its height as a share of the highest, 0 to 1.
    pub(super) share: f64,
}

/// One part of a strip.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Part {
    /// What it is.
    pub(super) label: String,
    /// Its count as written.
    pub(super) count: String,
    /// Its share as written.
    pub(super) percent: String,
    /// Its share, 0 to 1.
    pub(super) share: f64,
    /// Which of the five ways, for its pattern.
    pub(super) way: usize,
}

/// The numbers in the boxes of a week, with their sums: it is a table of its own.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct Inside {
    /// What stands over the days.
    pub(super) day: String,
    /// What stands over and beside the sums.
    pub(super) total: String,
    /// 168 counts; empty for none.
    pub(super) counts: Vec<String>,
    /// The sums of the seven days.
    pub(super) days: Vec<String>,
    /// The sums of the 24 hours.
    pub(super) hours: Vec<String>,
    /// The sum of all.
    pub(super) all: String,
}

/// Something that was not read.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct Unread {
    /// How many files, and why.
    pub(super) what: String,
    /// Which.
    pub(super) files: String,
    /// What a person can do to have them read.
    pub(super) helps: String,
}

/// A block of a summary.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub(super) enum Block {
    /// A heading.
    Heading {
        /// 1 is a chapter, 2 a part of it, 3 a part of that.
        level: u8,
        /// Its text.
        text: String,
        /// The category it is about.
        badge: Option<Badge>,
        /// Whether a page starts here.
        new_page: bool,
    },
    /// A paragraph.
    Text {
        /// Its text.
        text: String,
        /// How it is set.
        tone: Tone,
    },
    /// A short list, one line each.
    Lines {
        /// The lines.
        lines: Vec<String>,
    },
    /// Names and their values.
    Facts {
        /// The rows.
        rows: Vec<(String, Piece)>,
    },
    /// Words and what they mean.
    Words {
        /// The rows.
        rows: Vec<(String, String)>,
    },
    /// A table.
    Table {
        /// What it shows, in a line above it.
        title: String,
        /// Its columns.
        columns: Vec<Column>,
        /// Its rows.
        rows: Vec<Vec<Cell>>,
        /// What is not in it, in a line below.
        more: Option<String>,
        /// How it is set.
        density: Density,
    },
    /// Bars over time.
    Bars {
        /// What they show, in a line above.
        title: String,
        /// The same for those who do not see it.
        alt: String,
        /// The highest value as written.
        highest: String,
        /// The bars, oldest first.
        bars: Vec<Bar>,
        /// The category whose colour they have.
        category: &'static str,
        /// How many stand in a line, each over its column of the table after it: twelve months, or all
        /// years; 0 where the table has no columns for them.
        columns: usize,
        /// Where they come from.
        note: Option<Note>,
    },
    /// One line cut in parts.
    Strip {
        /// What it shows.
        title: String,
        /// The same for those who do not see it.
        alt: String,
        /// The parts, largest first.
        parts: Vec<Part>,
        /// Where they come from.
        note: Option<Note>,
    },
    /// Seven days by 24 hours.
    Heat {
        /// What it shows.
        title: String,
        /// The same for those who do not see it.
        alt: String,
        /// Names of the days, Monday first.
        days: Vec<String>,
        /// 168 steps of the scale, 0 to 6; 0 is nothing.
        steps: Vec<u8>,
        /// What the ends of the scale mean.
        ends: [String; 2],
        /// The highest count of each step above nothing; empty for one that no count has.
        tops: Vec<String>,
        /// What stands before those counts.
        up_to: String,
        /// The same in numbers, where these fit into its boxes.
        inside: Option<Box<Inside>>,
        /// The same as tables. They stand on paper only where there are no numbers in the boxes.
        tables: Vec<Self>,
        /// Where it comes from.
        note: Option<Note>,
    },
    /// Something that stands out.
    Notable {
        /// The one number as written.
        number: String,
        /// What it counts, in a few words.
        counts: String,
        /// The sentence.
        sentence: String,
        /// Count, dates and source in a line.
        facts: String,
        /// What it does not prove.
        caution: String,
        /// Where its number comes from.
        note: Option<Note>,
    },
    /// Lines that stand close together, as an address does.
    Address {
        /// The lines.
        lines: Vec<String>,
    },
    /// Blocks in another language than the rest.
    Spoken {
        /// The language's tag.
        tag: &'static str,
        /// The blocks.
        blocks: Vec<Self>,
    },
    /// Blocks that belong on one page.
    Group {
        /// The blocks.
        blocks: Vec<Self>,
    },
    /// Short groups, two beside each other.
    Pairs {
        /// The groups, read line by line.
        groups: Vec<Vec<Self>>,
    },
    /// What was not read, before the numbers that it is missing from.
    Alert {
        /// What it comes to.
        title: String,
        /// Each reason.
        lines: Vec<Unread>,
    },
    /// Boxes to tick with a pen.
    Ticks {
        /// What to do, one each.
        items: Vec<String>,
    },
}

/// How a paragraph is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Tone {
    /// As the body.
    #[default]
    Plain,
    /// Quiet.
    Quiet,
    /// Quiet, and never parted from what it leads to.
    Lead,
    /// The counts under a heading.
    Count,
    /// Set apart.
    Note,
}
