//! One scan from dropped file to findings: order of steps, progress, fences.
//!
//! - Owns: the walk of one entry into the index, record boundaries, the fence around each entry,
//!   showing a record again, searching.
//! - May use: everything above it.
//! - Never: names a format's details or a platform; knows egui.

mod abreast;
mod ahead;
mod alike;
mod answer;
mod birth;
mod brief;
mod closed;
mod copies;
mod copy;
mod devices;
mod entry;
mod examples;
mod faults;
mod fields;
mod file_sums;
mod fingerprint;
mod firms;
mod form;
mod gather;
mod hash;
mod head;
mod heads;
mod held;
mod hit;
mod host;
mod making;
mod media;
mod named;
mod needles;
mod noted;
mod nothing;
mod origin;
mod outcome;
mod outline;
mod parts;
mod picked;
mod picture;
mod pieces;
mod places;
mod plain;
mod platform;
mod progress;
mod repeats;
mod same_app;
mod search;
mod sections;
mod shape;
mod show;
mod tally;
mod ties;
mod told;
mod unfit;
mod upcoming;
mod walk;
mod who;
mod window;
mod zone;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use crate::export::{Export, Input, Password, Unlisted, Wishes};
use crate::findings::{EntryRow, NameEncoding, Problem, ProblemKind, ScanState, Zone};
use crate::insight::Results;
use crate::profile::{Guess, NameHints, Profile};
use crate::record::EntryId;

pub use answer::LastChoice;
pub use closed::DEATHS_IN_ONE;
use form::Forms;
use heads::Heads;
use held::Held;
pub use host::Host;
use outcome::SoFar;
use progress::Pace;
pub use progress::{Progress, Step};
pub use unfit::Damaged;
use unfit::Unfit;
use upcoming::Upcoming;

/// How often progress is told.
const PROGRESS_EVERY: Duration = Duration::from_millis(100);

/// Packed size from which an entry is told before it is begun.
const TOLD_BYTES: u64 = 64 << 10;

/// How a scan is to be done.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// The clock that months, hours and days are counted on.
    pub zone: Zone,
    /// Entries to leave out, since a reader ended on them.
    pub skip: Vec<EntryId>,
    /// Passwords that are tried on every locked entry.
    pub passwords: Vec<Password>,
    /// What is done with files that the list of an archive does not name.
    pub unlisted: Unlisted,
    /// What is done with files whose content does not fit its checksum.
    pub damaged: Damaged,
    /// How names of files are read that do not say how they are written.
    pub names: Option<NameEncoding>,
    /// Profiles besides the bundled ones; they come first.
    pub profiles: Vec<Profile>,
    /// The profile of the app that the person says it is from, for what no rule recognises.
    pub platform: Option<String>,
    /// Tell what was found at the end only.
    pub final_only: bool,
    /// Threads to use; 0 and 1 for this one only.
    pub threads: u16,
    /// Look for no sensitive values: what detectors cost is measured against that.
    pub no_detectors: bool,
}

/// Reads the tables that every scan asks, so that this may be done while its files are still on their
/// way.
pub fn read_tables() {
    let _field = crate::detect::by_key("");
    crate::classify::words::Words::bundled();
    // The scan itself began with these.
    crate::profile::help_reading();
}

/// A scan and all it holds; what was read can be asked for afterwards.
pub struct Scan {
    export: Export,
    held: Held,
    entries: Vec<EntryRow>,
    problems: Vec<Problem>,
    problems_total: u64,
    sums: Sums,
    state: ScanState,
    zone: Zone,
    hashes: Vec<Option<String>>,
    platforms: Vec<Recognized>,
    /// Platforms that the names of the entries tell, surest first.
    by_names: Vec<Guess>,
    /// The platform of a text export that the names of the entries tell.
    by_text_names: Option<Guess>,
    /// The position of the profile that the person picked.
    picked: Option<usize>,
    /// Which layouts the names of files hint at.
    name_hints: NameHints,
    /// Platforms that heads of entries told.
    heads: Heads,
    /// Keys in heads of entries.
    forms: Forms,
    /// When results so far are told next.
    pace: Pace,
    /// Threads that may be used.
    threads: u16,
    /// Whether the host stopped the scan at an entry that has no end of its own.
    halted: bool,
    /// Entries that ended and do not fit their checksums.
    unfit: Vec<Unfit>,
    /// Those that did not fit when all was read before, and are left out now.
    without: BTreeMap<EntryId, Unfit>,
}

/// What is summed over entries.
#[derive(Clone, Copy, Debug, Default)]
struct Sums {
    values: u64,
    values_sorted: u64,
    decoded_bytes: u64,
    bytes_done: u64,
    bytes_total: u64,
}

/// A platform that some entries are from.
#[derive(Clone, Copy, Debug)]
struct Recognized {
    profile: usize,
    layout: usize,
    confidence: f64,
    entries: u64,
}

/// A scan as it is asked: during it or afterwards.
pub struct View<'a> {
    export: &'a Export,
    held: &'a Held,
    entries: &'a [EntryRow],
    zone: &'a Zone,
}

impl Scan {
    /// Reads everything but entries that did not fit their checksums before.
    fn pass(inputs: &[Input], config: Config, without: Vec<Unfit>, host: &mut dyn Host) -> Self {
        let may_repeat = config.damaged == Damaged::LeftOut && without.is_empty();
        let mut progress = Progress::default();
        host.progress(&progress);
        let mut told = Instant::now();
        let Config { passwords, unlisted, names, .. } = &config;
        let wishes = Wishes { passwords, unlisted: *unlisted, names: *names };
        let export = Export::open_all(inputs, wishes, &mut |_| {
            // Listing what is packed as a whole takes as long as unpacking it.
            if told.elapsed() > PROGRESS_EVERY {
                told = Instant::now();
                host.progress(&progress);
            }
        });
        let mut scan = Self::new(export, config.profiles, config.zone);
        let picked = |it: &Profile| config.platform.as_ref() == Some(&it.id);
        scan.picked = scan.held.profiles.iter().position(picked);
        scan.without = without.into_iter().map(|it| (it.id, it)).collect();
        scan.pace = Pace::new(config.final_only);
        scan.held.gathered.no_identifiers = config.no_detectors;
        // One that died may have died on any thread: the next one does one thing after another.
        scan.threads = if host.careful() { 1 } else { config.threads };
        scan.note_all(scan.export.problems().to_vec());
        scan.note_names();
        progress.step = Step::Reading;
        progress.entries_total = scan.entries.len() as u64;
        progress.bytes_total = scan.sums.bytes_total;
        host.progress(&progress);
        let fingerprints = scan.begin_fingerprints();
        let stopped = scan.read_all(&config.skip, &mut progress, host).is_break();
        if !stopped && may_repeat && !scan.unfit.is_empty() {
            return scan;
        }
        progress.step = Step::Concluding;
        host.progress(&progress);
        if !stopped {
            scan.take_fingerprints(fingerprints.as_ref(), host);
        }
        scan.state = if stopped { ScanState::Stopped } else { ScanState::Complete };
        scan.held.index.settle();
        if scan.held.stale {
            scan.held.index.recount(&scan.zone);
            scan.held.stale = false;
        }
        host.results(scan.results());
        progress.step = Step::Done;
        progress.records = u64::from(scan.held.index.columns.len());
        host.progress(&progress);
        scan
    }

    fn new(export: Export, more: Vec<Profile>, zone: Zone) -> Self {
        let known = crate::profile::bundled();
        let profiles = if more.is_empty() {
            Cow::Borrowed(known)
        } else {
            more.into_iter().chain(known.iter().cloned()).collect()
        };
        let rows = export.entries().iter().map(|entry| EntryRow {
            id: entry.id,
            name: export.name(entry).into(),
            size_bytes: entry.size_bytes,
            format: "unknown".into(),
            rule: "none".into(),
            crc32: export.crc32(entry.id),
            ..EntryRow::default()
        });
        let entries: Vec<EntryRow> = rows.collect();
        let bytes_total = export.entries().iter().map(|it| it.packed_bytes).sum();
        let hashes = vec![None; export.sources().len()];
        let mut held = Held::new(profiles);
        held.index.recount(&zone);
        let mut scan = Self {
            export,
            held,
            entries,
            problems: Vec::new(),
            problems_total: 0,
            sums: Sums { bytes_total, ..Sums::default() },
            state: ScanState::Reading,
            zone,
            hashes,
            platforms: Vec::new(),
            by_names: Vec::new(),
            by_text_names: None,
            picked: None,
            name_hints: NameHints::default(),
            heads: Heads::default(),
            forms: Forms::default(),
            pace: Pace::new(false),
            threads: 1,
            halted: false,
            unfit: Vec::new(),
            without: BTreeMap::new(),
        };
        scan.name_hints = NameHints::new(&scan.held.profiles);
        scan.recognize_names();
        scan.recognize_texts();
        scan
    }

    /// Everything that was found so far, and what it means.
    pub fn results(&mut self) -> Results {
        self.held.index.count_all();
        let so_far = SoFar {
            held: &self.held,
            export: &self.export,
            entries: &self.entries,
            problems: (&self.problems, self.problems_total),
            sums: self.sums,
            state: self.state,
            zone: &self.zone,
            hashes: &self.hashes,
            platforms: self.platforms.clone(),
        };
        so_far.results()
    }

    /// The scan, to be asked.
    pub fn view(&self) -> View<'_> {
        let Self { export, held, entries, zone, .. } = self;
        View { export, held, entries, zone }
    }

    /// Counts everything anew on another clock.
    pub fn recount(&mut self, zone: Zone) -> Results {
        self.held.index.recount(&zone);
        self.zone = zone;
        self.results()
    }

    fn read_all(
        &mut self,
        skip: &[EntryId],
        progress: &mut Progress,
        host: &mut dyn Host,
    ) -> ControlFlow<()> {
        let order = self.order();
        let closed = self.closed(&order, skip);
        let mut upcoming =
            if self.threads > 1 { Upcoming::start(self.export.opening(), &order) } else { None };
        let mut told = Instant::now();
        for (position, id) in order.into_iter().enumerate() {
            let opened = upcoming.as_mut().and_then(|it| it.take(id));
            let row = self.entries.get(id.0 as usize);
            progress.entry = Some(id);
            progress.entry_name = row.map(|it| it.name.clone()).unwrap_or_default();
            progress.bytes_done = self.sums.bytes_done;
            // A death is laid to the entry told last; small ones would drown in telling.
            let packed = self.export.entries().get(id.0 as usize).map_or(0, |it| it.packed_bytes);
            // And silence is taken for death, however many small ones there are.
            if packed > TOLD_BYTES || host.careful() || told.elapsed() > PROGRESS_EVERY {
                told = Instant::now();
                host.progress(progress);
                if host.between(&self.view()).is_break() {
                    return ControlFlow::Break(());
                }
            }
            if skip.contains(&id) {
                self.left_out(id);
                self.note(id, ProblemKind::Crash, None, 1);
            } else if closed.get(&self.source_of(id)).is_some_and(|from| position > *from) {
                self.left_out(id);
            } else if !self.leave_unfit(id) {
                let stopped = self.entry((id, opened), progress, host).is_break();
                if stopped {
                    return ControlFlow::Break(());
                }
            }
            progress.entries_done += 1;
            if self.pace.due() {
                host.results(self.results());
                self.pace.told();
            }
        }
        ControlFlow::Continue(())
    }

    /// Documents before tables before plain text: of two copies of a section, the fuller comes
    /// first.
    fn order(&self) -> Vec<EntryId> {
        let rank = |name: &str| {
            let ending = name.rsplit_once('.').map_or("", |it| it.1);
            match ending.to_ascii_lowercase().as_str() {
                "json" | "ndjson" | "js" => 0,
                "csv" | "tsv" => 1,
                "txt" => 3,
                _ => 2,
            }
        };
        let mut order: Vec<EntryId> = self.entries.iter().map(|it| it.id).collect();
        order.sort_by_cached_key(|id| {
            self.entries.get(id.0 as usize).map_or(9, |it| rank(it.name.inner()))
        });
        order
    }
}
