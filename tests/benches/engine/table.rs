//! The table: each figure, its goal, and whether it is reached.

use std::fmt::Write as _;

const KEPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/readme/speed.md");

/// A figure.
struct Row {
    what: String,
    goal: String,
    measured: String,
    reached: &'static str,
    note: String,
}

/// All figures.
#[derive(Default)]
pub(crate) struct Table {
    /// What the figures were taken on.
    pub(crate) machine: String,
    /// How long all of it took.
    pub(crate) took_secs: u64,
    rows: Vec<Row>,
}

/// What a figure must be.
#[derive(Clone, Copy)]
pub(crate) enum Goal {
    /// At most this.
    Most(f64),
    /// At least this.
    Least(f64),
    /// No goal is set.
    Open,
}

impl Table {
    /// Adds a figure and its unit.
    pub(crate) fn add(&mut self, what: &str, goal: Goal, (figure, unit): (f64, &str), note: &str) {
        let written = |it: f64| match unit {
            "" => format!("{it:.2}"),
            _ if it < 10.0 => format!("{it:.1} {unit}"),
            _ => format!("{it:.0} {unit}"),
        };
        let (goal, reached) = match goal {
            Goal::Most(most) if figure <= most => (format!("≤ {}", written(most)), "yes"),
            Goal::Most(most) => (format!("≤ {}", written(most)), "**no**"),
            Goal::Least(least) if figure >= least => (format!("≥ {}", written(least)), "yes"),
            Goal::Least(least) => (format!("≥ {}", written(least)), "**no**"),
            Goal::Open => ("–".to_owned(), "–"),
        };
        let measured = written(figure);
        self.push(Row { what: what.to_owned(), goal, measured, reached, note: note.to_owned() });
    }

    /// Adds a figure that is missing, and why.
    pub(crate) fn missing(&mut self, what: &str, why: &str) {
        self.push(Row {
            what: what.to_owned(),
            goal: "–".to_owned(),
            measured: "not measured".to_owned(),
            reached: "–",
            note: why.to_owned(),
        });
    }

    fn push(&mut self, row: Row) {
        let Row { what, goal, measured, reached, note } = &row;
        println!("{what}: {measured} (goal {goal}, reached: {reached}) {note}");
        self.rows.push(row);
    }

    fn text(&self) -> String {
        let mut text = String::from(
            "# Speed\n\n`cargo bench --bench engine` writes this file. CPU is the processor time \
             of all processes together; ratios are medians of runs in turn, with `unzip -t` (which \
             only checks) or another program on the same file. T is one large JSON document, S a \
             hundred thousand small ones, G a Takeout with mail and pictures \
             (`dossier sample corpus-t --out FILE` and so on).\n\n",
        );
        let (machine, took) = (&self.machine, self.took_secs);
        writeln!(text, "{machine} The suite took {took} s.\n").expect("a string takes all");
        text.push_str("| figure | goal | measured | reached | note |\n|---|---|---|---|---|\n");
        for Row { what, goal, measured, reached, note } in &self.rows {
            writeln!(text, "| {what} | {goal} | {measured} | {reached} | {note} |")
                .expect("a string takes all");
        }
        text
    }

    pub(crate) fn tell(&self) {
        println!("\n{}", self.text());
    }

    /// Keeps it where the README points.
    pub(crate) fn keep(&self) {
        std::fs::write(KEPT, self.text()).expect("the table is kept");
        println!("kept in assets/readme/speed.md");
    }
}

/// The middle one.
pub(crate) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
