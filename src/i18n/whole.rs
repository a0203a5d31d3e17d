//! How many of some records a chart can show: those without a time, or a time of day, are not in it.

use super::{Arg, Texts};

impl Texts {
    /// How many of some records have a time of day; nothing where all have.
    pub fn timed_of(&self, timed: u64, all: u64) -> Option<String> {
        self.part_of("whole-timed", ("timed", timed), all)
    }

    /// How many of some records have a date; nothing where all have.
    pub fn dated_of(&self, dated: u64, all: u64) -> Option<String> {
        self.part_of("whole-dated", ("dated", dated), all)
    }

    fn part_of(&self, id: &str, (name, part): (&str, u64), all: u64) -> Option<String> {
        let count = all.checked_sub(part).filter(|it| *it > 0)?;
        let (part, all) = (self.number(part), self.number(all));
        let args =
            [(name, Arg::Text(&part)), ("all", Arg::Text(&all)), ("count", Arg::Count(count))];
        Some(self.with(id, &args))
    }
}
