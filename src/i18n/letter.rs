//! What letters to a company have of their own: the whole date.

use crate::findings::{Stamp, Zone};

use super::{Arg, Texts, format};

impl Texts {
    /// A day as a letter has it, on the clock of `zone`: `14 May 2024`.
    pub fn letter_date(&self, secs: i64, zone: &Zone) -> String {
        let local = format::local(Stamp { secs, offset_mins: None }, zone);
        let Some(moment) = local else { return self.get("date-unknown") };
        let (day, year) = (moment.day().to_string(), moment.year().to_string());
        let month = u64::from(moment.month().unsigned_abs());
        let args =
            [("day", Arg::Text(&day)), ("month", Arg::Count(month)), ("year", Arg::Text(&year))];
        self.with("letter-date", &args)
    }
}
