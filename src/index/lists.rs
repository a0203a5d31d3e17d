//! Which list each row stands in, as runs of rows.

/// A stretch of rows that stand in one list.
struct Run {
    first_row: u32,
    /// The path node of the list, by its number.
    node: u32,
    /// Items of the same list before this run.
    items_before: u32,
    /// The list's whole path, where its node does not tell it (keys that are data).
    path: Option<Box<str>>,
}

/// Most runs kept; rows beyond belong to the last one.
const RUNS_MAX: usize = 2_000_000;

/// The runs of a whole scan.
#[derive(Default)]
pub struct Lists {
    runs: Vec<Run>,
}

/// Where a row stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListAt<'a> {
    /// The path node of its list or object, by its number.
    pub node: u32,
    /// Its number in that list, from 1; dead rows count.
    pub item: u64,
    /// The list's whole path, where the node does not tell it.
    pub path: Option<&'a str>,
}

impl Lists {
    /// Rows from this one on stand in the list at `node`.
    pub fn begin(&mut self, first_row: u32, node: u32, items_before: u32, path: Option<Box<str>>) {
        if let Some(last) = self.runs.last_mut()
            && last.first_row == first_row
        {
            *last = Run { first_row, node, items_before, path };
        } else if self.runs.len() < RUNS_MAX {
            self.runs.push(Run { first_row, node, items_before, path });
        }
    }

    /// Where a row stands.
    pub fn at(&self, row: u32) -> Option<ListAt<'_>> {
        let after = self.runs.partition_point(|run| run.first_row <= row);
        let run = self.runs.get(after.checked_sub(1)?)?;
        let item = u64::from(run.items_before) + u64::from(row - run.first_row) + 1;
        Some(ListAt { node: run.node, item, path: run.path.as_deref() })
    }

    /// Forgets all runs from this row on.
    pub fn truncate(&mut self, row: u32) {
        self.runs.retain(|run| run.first_row < row);
    }
}
