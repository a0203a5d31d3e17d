//! What letters to a company have of their own: the whole date.

use jiff::civil::Date;

use crate::findings::{Stamp, Zone};

use super::{Arg, Texts, format};

impl Texts {
    /// A day as a letter has it, on the clock of `zone`: `14 May 2024`.
    pub fn letter_date(&self, secs: i64, zone: &Zone) -> String {
        let local = format::local(Stamp::at(secs), zone);
        let Some(moment) = local else { return self.get("date-unknown") };
        self.letter_civil(moment.date())
    }

    /// As [`Texts::letter_date`], from days since 1970-01-01.
    pub fn letter_day(&self, days: i32) -> String {
        format::civil_day(days).map_or_else(|| self.get("date-unknown"), |it| self.letter_civil(it))
    }

    fn letter_civil(&self, date: Date) -> String {
        let (day, year) = (date.day().to_string(), date.year().to_string());
        let month = u64::from(date.month().unsigned_abs());
        let args =
            [("day", Arg::Text(&day)), ("month", Arg::Count(month)), ("year", Arg::Text(&year))];
        self.with("letter-date", &args)
    }
}
