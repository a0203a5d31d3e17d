//! Figures that are taken inside a process: this program calls itself for each, so that memory and
//! processor time of one are not those of another. Each prints its numbers, a line each.

use std::fs::File;
use std::ops::ControlFlow;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use dossier::export::{self, Export, FileBytes};
use dossier::findings::{Answer, Filter, Question};
use dossier::insight::Results;
use dossier::reader::frame::ScanOptions;
use dossier::reader::{Client, Event, Input, Place};
use dossier::scan::{Config, Host, Progress, Scan, View};
use dossier::taxonomy::Category;

use crate::run::{own_cpu_secs, own_peak_mib};

const WAIT: Duration = Duration::from_mins(1);
const MS_PER_SEC: f64 = 1000.0;
/// Records that are asked for again, and what their numbers are multiples of.
const AGAIN: u64 = 400;
const LARGE_PRIME: u64 = 2_654_435_761;

pub(crate) fn run(words: &[String]) -> ExitCode {
    let [name, file, ..] = words else { return ExitCode::from(2) };
    let file = Path::new(file);
    match name.as_str() {
        "chart" => chart(file),
        "stop" => stop(file),
        "filter" => filter(file),
        "again" => again(file),
        "search" => search(file),
        "list" => list(file),
        "detect" => detect(file),
        _ => return ExitCode::from(2),
    }
    ExitCode::SUCCESS
}

fn start(file: &Path, final_only: bool) -> Client {
    let options = ScanOptions { final_only, ..ScanOptions::default() };
    let inputs = [Input::Path(file.to_owned())];
    Client::start(&inputs, options, Place::Process, || {}).expect("a reader")
}

fn next(client: &Client) -> Event {
    match client.next(Some(WAIT)) {
        Some(Event::Failed(failure)) => panic!("{failure}"),
        Some(event) => event,
        None => panic!("the reader says nothing"),
    }
}

fn ms_since(start: Instant) -> f64 {
    start.elapsed().as_secs_f64() * MS_PER_SEC
}

/// Milliseconds from the drop, and from the reader's first word, to results that make a chart.
fn chart(file: &Path) {
    for _ in 0..9 {
        let dropped = Instant::now();
        let client = start(file, false);
        let mut up = None;
        loop {
            let event = next(&client);
            let up = *up.get_or_insert_with(Instant::now);
            match event {
                Event::Results(it) if !it.findings.months.is_empty() => {
                    println!("{:.2} {:.2}", ms_since(dropped), ms_since(up));
                    break;
                }
                Event::Finished => panic!("no chart"),
                _ => {}
            }
        }
    }
}

/// Milliseconds from a stop to the end of the scan, at different moments of it.
fn stop(file: &Path) {
    for number in 0..40_u64 {
        let client = start(file, false);
        // Once it reads, so long.
        let mut begun = None;
        let wait = Duration::from_millis(3 + number * 7 % 211);
        let mut stopped: Option<Instant> = None;
        loop {
            let left = begun.map_or(WAIT, |it: Instant| wait.saturating_sub(it.elapsed()));
            let event = client.next(Some(if stopped.is_some() { WAIT } else { left }));
            match event {
                Some(Event::Finished) => break,
                Some(Event::Failed(failure)) => panic!("{failure}"),
                Some(Event::Progress(it)) if it.bytes_done > 0 || it.entry.is_some() => {
                    begun.get_or_insert_with(Instant::now);
                }
                _ => {}
            }
            if stopped.is_none() && begun.is_some_and(|it| it.elapsed() >= wait) {
                client.stop();
                stopped = Some(Instant::now());
            }
        }
        if let Some(stopped) = stopped {
            println!("{:.2}", ms_since(stopped));
        }
    }
}

/// A scan that has ended, and what it found.
fn ended(file: &Path) -> (Client, Arc<Results>) {
    let client = start(file, true);
    let mut results: Option<Arc<Results>> = None;
    loop {
        match next(&client) {
            Event::Results(it) => results = Some(it),
            Event::Finished => return (client, results.expect("results")),
            _ => {}
        }
    }
}

/// Milliseconds until one of many records, chosen all over the file, is there in full.
fn again(file: &Path) {
    let (mut client, results) = ended(file);
    let records = results.findings.totals.records;
    for number in 0..AGAIN {
        let record = (number * LARGE_PRIME % records) as u32;
        let asked = Instant::now();
        let ticket = client.ask(&Question::Record { record });
        loop {
            if let Event::Answer(it, answer) = next(&client)
                && it == ticket
            {
                assert!(matches!(answer, Answer::Record(_)), "record {record}");
                break;
            }
        }
        println!("{:.2}", ms_since(asked));
    }
}

/// Milliseconds until the first hits of a search, and until it has seen everything.
fn search(file: &Path) {
    let (mut client, _) = ended(file);
    for word in ["the", "share", "example", "no such word anywhere"] {
        let asked = Instant::now();
        let filter = Filter::default();
        let ticket = client.ask(&Question::Search {
            text: word.to_owned(),
            initials: false,
            filter,
            limit: 1000,
        });
        let mut first = None;
        loop {
            if let Event::Answer(it, Answer::Hits { hits, done, .. }) = next(&client)
                && it == ticket
            {
                if !hits.is_empty() {
                    first.get_or_insert_with(|| ms_since(asked));
                }
                if done {
                    break;
                }
            }
        }
        println!("{:.2} {:.2}", first.unwrap_or(f64::NAN), ms_since(asked));
    }
}

/// Milliseconds from a filter to what its chart shows; before them the records.
fn filter(file: &Path) {
    let (mut client, results) = ended(file);
    println!("{}", results.findings.totals.records);
    let (first, last) = (
        results.findings.totals.first.map(|it| it.secs),
        results.findings.totals.last.map(|it| it.secs),
    );
    let (first, last) = (first.unwrap_or_default(), last.unwrap_or_default());
    let span = last - first;
    let kinds = |category: Category| {
        let kinds = results.findings.kinds.iter().map(|it| it.kind);
        kinds.filter(|it| it.category() == category).collect::<Vec<_>>()
    };
    let messages = kinds(Category::Messages);
    let all: Vec<_> = results.findings.kinds.iter().map(|it| it.kind).collect();
    // A person looks before they choose; the reader gets ready meanwhile.
    std::thread::sleep(Duration::from_secs(1));
    for part in 0..12 {
        let (from, until) = (first + span * part / 16, last - span * part / 24);
        let filters = [
            Filter { from_secs: Some(from), until_secs: Some(until), ..Filter::default() },
            Filter { kinds: messages.clone(), from_secs: Some(from), ..Filter::default() },
            Filter { kinds: all.clone(), at_night: part % 2 == 0, ..Filter::default() },
        ];
        for filter in filters {
            let asked = Instant::now();
            let ticket = client.ask(&Question::Tally { filter });
            loop {
                if let Event::Answer(it, answer) = next(&client)
                    && it == ticket
                {
                    assert!(matches!(answer, Answer::Tally(_)), "counts");
                    break;
                }
            }
            println!("{:.2}", ms_since(asked));
        }
    }
}

fn opened(file: &Path) -> export::Input {
    let bytes = FileBytes::new(File::open(file).expect("a file")).expect("its length");
    export::Input::File { name: "export.zip".into(), bytes: Arc::new(bytes) }
}

/// Seconds, peak MiB, and entries.
fn list(file: &Path) {
    let start = Instant::now();
    let export = Export::open(&[opened(file)], &mut |_| {});
    let secs = start.elapsed().as_secs_f64();
    println!("{secs:.3} {:.1} {}", own_peak_mib(), export.entries().len());
}

struct Nobody;

impl Host for Nobody {
    fn progress(&mut self, _progress: &Progress) {}
    fn results(&mut self, _results: Results) {}
    fn between(&mut self, _view: &View<'_>) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
}

/// Processor time with detectors and without, in turn.
fn detect(file: &Path) {
    let inputs = [opened(file)];
    for _ in 0..5 {
        let cost = |no_detectors: bool| {
            let before = own_cpu_secs();
            let config = Config { threads: 1, final_only: true, no_detectors, ..Config::default() };
            let mut scan = Scan::run(&inputs, config, &mut Nobody);
            assert!(scan.results().findings.totals.records > 0, "records");
            own_cpu_secs() - before
        };
        println!("{:.3} {:.3}", cost(false), cost(true));
    }
}
