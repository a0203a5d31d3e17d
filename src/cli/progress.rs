//! How far a scan is, on standard error.

use std::io::{self, IsTerminal as _};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::i18n::{Arg, Texts};
use crate::reader::frame::{Progress, Step};

use super::print;

/// Plain lines come at most this often.
const LINE_EVERY: Duration = Duration::from_secs(2);
/// A bar is drawn at most so many times a second.
const DRAWS_PER_SEC: u8 = 10;

/// A live bar on a terminal, plain lines elsewhere, or nothing.
pub(super) enum Teller {
    Quiet,
    Bar(ProgressBar),
    Lines { next: Instant },
}

impl Teller {
    pub(super) fn new(quiet: bool) -> Self {
        if quiet {
            return Self::Quiet;
        }
        if !io::stderr().is_terminal() {
            return Self::Lines { next: Instant::now() + LINE_EVERY };
        }
        let style = ProgressStyle::with_template("{bar:24} {msg}");
        let bar = ProgressBar::with_draw_target(
            Some(1),
            ProgressDrawTarget::stderr_with_hz(DRAWS_PER_SEC),
        );
        // The template is our own; a bar without it is plain, not wrong.
        Self::Bar(bar.with_style(style.unwrap_or_else(|_plain| ProgressStyle::default_bar())))
    }

    pub(super) fn tell(&mut self, progress: &Progress, texts: &Texts) {
        self.show((progress.bytes_done, progress.bytes_total), || line(progress, texts));
    }

    /// Tells how many of many exports are done.
    pub(super) fn tell_count(&mut self, done: u64, total: u64, texts: &Texts) {
        let line = || {
            let args = [("done", Arg::Count(done)), ("total", Arg::Count(total))];
            texts.with("cli-each-progress", &args)
        };
        self.show((done, total), line);
    }

    /// Tells how far work of one sort is, in percent.
    pub(super) fn tell_share(&mut self, id: &str, percent: u8, texts: &Texts) {
        let line = || texts.with(id, &[("percent", Arg::Text(&percent.to_string()))]);
        self.show((percent.into(), 100), line);
    }

    /// Shows how much of how much is done, and a line on it.
    fn show(&mut self, (done, total): (u64, u64), line: impl Fn() -> String) {
        match self {
            Self::Quiet => {}
            Self::Bar(bar) => {
                bar.set_length(total.max(1));
                bar.set_position(done.min(total));
                bar.set_message(line());
            }
            Self::Lines { next } => {
                let now = Instant::now();
                if now >= *next {
                    *next = now + LINE_EVERY;
                    print::note(&line());
                }
            }
        }
    }

    /// Takes the bar away, so that what is printed next stands alone.
    pub(super) fn end(&self) {
        if let Self::Bar(bar) = self {
            bar.finish_and_clear();
        }
    }
}

fn line(progress: &Progress, texts: &Texts) -> String {
    let step = match progress.step {
        Step::Opening => "cli-step-opening",
        Step::Recognizing => "cli-step-recognizing",
        Step::Reading => "cli-step-reading",
        Step::Concluding | Step::Done => "cli-step-concluding",
    };
    let total = progress.bytes_total.max(1);
    let percent = u128::from(progress.bytes_done.min(total)) * 100 / u128::from(total);
    let percent = percent.to_string();
    let records = texts.number(progress.records);
    let args = [
        ("percent", Arg::Text(&percent)),
        ("count", Arg::Count(progress.records)),
        ("records", Arg::Text(&records)),
    ];
    texts.with(step, &args)
}
