//! What a frame of the window costs, without a window: `cargo bench --bench window`.
//!
//! An export of a million made-up records is read. Every screen is opened, charts are made of some of
//! the records, words are searched; then the list of all of them is scrolled, row by row and in
//! leaps. Prints how long it is from a click to what it shows, processor time per frame for drawing
//! and for cutting into triangles, and how many frames are drawn while nothing happens. A number
//! after `--` is another count of records.

#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a bench reads what the system says of its thread and prints a table"
)]

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use dossier::findings::{Filter, Order};
use dossier::reader::{Input, Place};
use dossier::settings::Settings;
use dossier::taxonomy::{Category, Origin};
use dossier::ui::app::Dossier;
use dossier::ui::command::{Command, HelpPart, Need, Outbox, RecordsOf, Route};
use dossier::ui::theme::Tokens;
use eframe::App as _;
use egui::{Event, Key, Modifiers, MouseWheelUnit, RawInput, Rect, TouchPhase, pos2, vec2};

const RECORDS: u64 = 1_000_000;
const HELP: Route = Route::Help(HelpPart::Start);
/// The size the window opens with.
const SIZE: egui::Vec2 = vec2(1100.0, 720.0);
const FRAMES: usize = 2_000;
const IDLE: Duration = Duration::from_secs(10);
/// Reading takes long in a build for tests.
const PATIENCE: Duration = Duration::from_hours(1);

/// The window's app and what it is drawn with.
struct Stage {
    ctx: egui::Context,
    app: Dossier,
    frame: eframe::Frame,
    begun: Instant,
    /// How often somebody has asked for a frame.
    wanted: Arc<AtomicU64>,
}

/// Processor time of one frame.
struct Cost {
    ui: Duration,
    triangles: Duration,
}

fn main() {
    let asked = std::env::args().find_map(|it| it.parse().ok());
    let records = asked.unwrap_or(RECORDS);
    let mut stage = Stage::open(records);
    let begun = Instant::now();
    stage.until(|app| *app.state().route() == Route::Overview);
    println!("{records} records read in {:.1} s", begun.elapsed().as_secs_f64());
    stage.idle("the overview");
    stage.clicks();
    stage.charts();
    stage.searches();
    stage.app.send(Command::Go(Route::Records(RecordsOf::default())));
    stage.settle();
    let inside = vec![Event::PointerMoved(pos2(600.0, 500.0))];
    stage.frame(inside);
    stage.settle();
    stage.scroll("row by row", |_| vec![wheel(-3.0)]);
    stage.scroll("a page a frame", |_| vec![wheel(-600.0)]);
    stage.leap();
    stage.idle("the list");
}

/// The wheel turned by so many points.
fn wheel(points: f32) -> Event {
    Event::MouseWheel {
        unit: MouseWheelUnit::Point,
        delta: vec2(0.0, points),
        phase: TouchPhase::Move,
        source: egui::MouseWheelSource::Trackpad,
        modifiers: Modifiers::NONE,
    }
}

fn key(key: Key) -> Event {
    Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE }
}

impl Stage {
    fn open(records: u64) -> Self {
        let ctx = egui::Context::default();
        let wanted = Arc::new(AtomicU64::new(0));
        let counting = Arc::clone(&wanted);
        ctx.set_request_repaint_callback(move |_| {
            counting.fetch_add(1, Ordering::Relaxed);
        });
        let sample = "tiktok".to_owned();
        let input = Input::MadeUp { sample, records, seed: 7 };
        let app = Dossier::new(&ctx, Settings::default(), Place::Thread, vec![input]);
        let frame = eframe::Frame::_new_kittest();
        Self { ctx, app, frame, begun: Instant::now(), wanted }
    }

    /// From a click to its whole view, of every screen.
    fn clicks(&mut self) {
        println!("from a click to its view, ms on the clock (goal 100), first time and again");
        let all = Route::Records(RecordsOf::default());
        let record = Route::Record { record: 7, of: RecordsOf::default(), at: u64::MAX };
        let oldest = RecordsOf { order: Order::OldestFirst, ..RecordsOf::default() };
        let screens = [
            ("overview", Route::Overview),
            ("category", Route::Category(Category::Activity)),
            ("records", all),
            ("records, oldest first", Route::Records(oldest)),
            ("record", record),
            ("times", Route::Times),
            ("map", Route::Map(Filter::default())),
            ("devices", Route::Devices),
            ("firms", Route::Firms),
            ("missing", Route::Missing),
            ("compare", Route::Compare),
            ("files", Route::Files),
            ("save", Route::Save),
            ("settings", Route::Settings),
            ("help", HELP),
        ];
        for (name, route) in screens {
            let first = self.go(route.clone());
            self.go(if route == HELP { Route::Overview } else { HELP });
            let again = self.go(route);
            println!("  {name:<24} {:>9.1} {:>9.1}", millis(first), millis(again));
        }
    }

    /// From a choice in a chart to the charts of what was chosen.
    fn charts(&mut self) {
        println!("from a filter to its charts, ms on the clock (goal 16)");
        let month = self.last_month();
        let kinds = Category::Activity.kinds().collect();
        let one = Filter { months: Some((month, month)), ..Filter::default() };
        let year = Filter { months: Some((month - 11, month)), ..Filter::default() };
        let hour = Filter { week_hours: vec![44], ..Filter::default() };
        let both = Filter { week_hours: vec![44], ..one.clone() };
        let choices = [
            ("one month", one),
            ("twelve months", year),
            ("a category", Filter { kinds, ..Filter::default() }),
            ("an hour of the week", hour),
            ("an hour in one month", both),
            ("told by the person", Filter { origin: Some(Origin::Told), ..Filter::default() }),
        ];
        for (name, filter) in choices {
            let taken = self.go(Route::TimesOf(filter));
            println!("  {name:<24} {:>9.1}", millis(taken));
            self.go(Route::Overview);
        }
    }

    /// From asking to the first hits, and to the end.
    fn searches(&mut self) {
        println!("searching, ms on the clock (goal for the first hits 200): first hits, end");
        for text in ["the", "zebra crossing", "猫"] {
            self.go(Route::Records(RecordsOf::default()));
            let filter = Filter::default();
            let start = Instant::now();
            self.app.send(Command::Need(Need::Search {
                text: text.to_owned(),
                filter,
                initials: false,
            }));
            let mut first = None;
            loop {
                self.frame(Vec::new());
                let (count, done) = self.found();
                if count > 0 && first.is_none() {
                    first = Some(start.elapsed());
                }
                if done {
                    break;
                }
                std::thread::sleep(Duration::from_millis(1));
            }
            let first = first.map_or_else(|| "none".to_owned(), |it| format!("{:.1}", millis(it)));
            println!("  {text:<24} {first:>9} {:>9.1}", millis(start.elapsed()));
        }
    }

    /// How many hits there are, and whether the search has ended.
    fn found(&self) -> (usize, bool) {
        let (tokens, outbox) = (Tokens::default(), Outbox::default());
        let context = self.app.state().context(&tokens, &outbox);
        context.answers.search().map_or((0, false), |it| (it.count(), it.done))
    }

    /// The last month that has records.
    fn last_month(&self) -> i32 {
        let (tokens, outbox) = (Tokens::default(), Outbox::default());
        let context = self.app.state().context(&tokens, &outbox);
        let months = context.results.map(|it| it.findings.months.iter().map(|it| it.month).max());
        months.flatten().unwrap_or_default()
    }

    /// Opens a screen; how long it was until all of it was drawn.
    fn go(&mut self, route: Route) -> Duration {
        let start = Instant::now();
        self.app.send(Command::Go(route));
        // What was left in one frame is asked in the next.
        self.frame(Vec::new());
        self.frame(Vec::new());
        while self.waits() {
            std::thread::sleep(Duration::from_micros(200));
            self.frame(Vec::new());
        }
        start.elapsed()
    }

    fn waits(&self) -> bool {
        let (tokens, outbox) = (Tokens::default(), Outbox::default());
        self.app.state().context(&tokens, &outbox).answers.waits()
    }

    /// Draws one frame, as the program does.
    fn frame(&mut self, events: Vec<Event>) -> Cost {
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), SIZE)),
            time: Some(self.begun.elapsed().as_secs_f64()),
            focused: true,
            events,
            ..RawInput::default()
        };
        let Self { ctx, app, frame, .. } = self;
        let start = processor_time();
        let output = ctx.run_ui(input, |ui| {
            app.logic(ui.ctx(), frame);
            app.ui(ui, frame);
        });
        let drawn = processor_time();
        let shapes = output.shapes.clone();
        let scale = output.pixels_per_point;
        output.drop_without_applying_deltas();
        let cloned = processor_time();
        let triangles = ctx.tessellate(shapes, scale);
        let done = processor_time();
        assert!(!triangles.is_empty(), "something is drawn");
        Cost { ui: drawn.saturating_sub(start), triangles: done.saturating_sub(cloned) }
    }

    /// Draws until something is so.
    fn until(&mut self, so: impl Fn(&Dossier) -> bool) {
        let deadline = Instant::now() + PATIENCE;
        while !so(&self.app) {
            assert!(Instant::now() < deadline, "it does not come");
            std::thread::sleep(Duration::from_millis(20));
            self.frame(Vec::new());
        }
    }

    /// Draws until nobody wants a frame for a while.
    fn settle(&mut self) {
        let mut quiet_since = Instant::now();
        while quiet_since.elapsed() < Duration::from_millis(1500) {
            let before = self.wanted.load(Ordering::Relaxed);
            std::thread::sleep(Duration::from_millis(20));
            if self.wanted.load(Ordering::Relaxed) != before || self.ctx.has_requested_repaint() {
                self.frame(Vec::new());
                quiet_since = Instant::now();
            }
        }
    }

    /// Counts the frames that are drawn while nobody does anything.
    fn idle(&mut self, what: &str) {
        self.settle();
        let start = Instant::now();
        let mut frames = 0;
        let mut seen = self.wanted.load(Ordering::Relaxed);
        while start.elapsed() < IDLE {
            std::thread::sleep(Duration::from_millis(5));
            let now = self.wanted.load(Ordering::Relaxed);
            if now != seen {
                seen = now;
                self.frame(Vec::new());
                frames += 1;
            }
        }
        println!("{what}: {frames} frames in {} s without anything to do", IDLE.as_secs());
    }

    fn scroll(&mut self, what: &str, events: impl Fn(usize) -> Vec<Event>) {
        let costs: Vec<Cost> = (0..FRAMES).map(|at| self.frame(events(at))).collect();
        tell(what, &costs);
    }

    /// To the end and back to the beginning, by turns: every text is new, every row is asked for.
    fn leap(&mut self) {
        let list = Event::Key {
            key: Key::Tab,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers: Modifiers::SHIFT,
        };
        // From the foot backwards to the list, the last thing on the screen.
        self.frame(vec![key(Key::F6)]);
        self.frame(Vec::new());
        self.frame(vec![key(Key::F6)]);
        self.frame(Vec::new());
        self.frame(vec![list]);
        self.frame(Vec::new());
        self.scroll("leaping", |at| {
            let to = if at % 40 < 20 { Key::End } else { Key::Home };
            vec![key(if at % 20 == 0 { to } else { Key::PageUp })]
        });
    }
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn tell(what: &str, costs: &[Cost]) {
    let sorted = |of: fn(&Cost) -> Duration| {
        let mut times: Vec<Duration> = costs.iter().map(of).collect();
        times.sort_unstable();
        times
    };
    // The time below which so many of a hundred frames stay.
    let at = |times: &[Duration], percent: usize| {
        let last = times.len().saturating_sub(1);
        times.get(last * percent / 100).copied().unwrap_or_default().as_secs_f64() * 1000.0
    };
    let (ui, triangles) = (sorted(|it| it.ui), sorted(|it| it.triangles));
    let both = sorted(|it| it.ui + it.triangles);
    println!("{what}: {} frames, processor time in ms per frame", costs.len());
    for (name, times) in [("ui", &ui), ("triangles", &triangles), ("both", &both)] {
        let (median, p99, most) = (at(times, 50), at(times, 99), at(times, 100));
        println!("  {name:<10} median {median:>7.3}  p99 {p99:>7.3}  most {most:>7.3}");
    }
}

/// Processor time of this thread so far; time on the clock where the system does not say.
fn processor_time() -> Duration {
    static START: std::sync::OnceLock<Instant> = std::sync::OnceLock::new();
    let start = START.get_or_init(Instant::now);
    // The system brings its count up to date when a thread steps aside, else every few milliseconds.
    std::thread::yield_now();
    let said = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanos = said.and_then(|it| it.split_whitespace().next()?.parse().ok());
    nanos.map_or_else(|| start.elapsed(), Duration::from_nanos)
}
