//! What may be shown of single values, and what may not, decided once for a whole summary.

use std::collections::{BTreeMap, BTreeSet};

use crate::findings::FieldRole;
use crate::i18n::Texts;
use crate::insight::{Facts, Notable, Results};
use crate::taxonomy::{Kind, Level};
use crate::text::Untrusted;

use super::alike::Alike;
use super::block::Piece;
use super::choices::{Choices, Example, Keep, Place};
use super::left_out::{LeftOut, left_out, note_birth};
use super::line::{
    JOINT, Line, clip, clipped, is_code, is_moment, listed, note, says_nothing_alone,
    says_something,
};
use super::mask::{Care, LEFT_OUT, mask};
use super::paths;
use super::people::{People, apart, values};
use super::readback::Probes;
use super::shown::{plain_name, shown};
use super::treat::{Treat, field_name, is_the_person, label, treat};

/// Fields shown of an example.
const FIELDS_MAX: usize = 3;

/// Names of files that are looked at for whether parts of them are left out.
const NAMES_LOOKED_AT: usize = 2000;

/// What may be shown of single values.
pub(super) struct Redaction {
    keep: Keep,
    lines: BTreeMap<Kind, Vec<Line>>,
    hidden: BTreeSet<String>,
    hidden_file_words: BTreeSet<String>,
    probes: Probes,
    file_word_probes: Probes,
    withheld: BTreeSet<Kind>,
    file_words: BTreeSet<String>,
    alike: Alike,
    left_out: Vec<LeftOut>,
}

impl Redaction {
    /// Decides over all values that a summary could show.
    pub(super) fn new(
        results: &Results,
        examples: &[Example],
        choices: &Choices,
        texts: &Texts,
    ) -> Self {
        let mut it = Self {
            keep: choices.keep,
            lines: BTreeMap::new(),
            hidden: BTreeSet::new(),
            hidden_file_words: BTreeSet::new(),
            probes: Probes::default(),
            file_word_probes: Probes::default(),
            withheld: BTreeSet::new(),
            file_words: paths::file_words(results),
            alike: Alike::default(),
            left_out: Vec::new(),
        };
        it.alike = it.look_alikes(results, examples);
        it.left_out = left_out(results, choices, it.cuts_names(results));
        let mut people = People::new(examples);
        let examples = &apart(examples);
        for example in examples.iter().filter(|it| !choices.kinds.contains(&it.kind)) {
            it.take(example, (&mut people, results), texts);
        }
        it.take_names(results);
        for sign_in in &choices.sign_ins {
            for text in [&sign_in.device, &sign_in.address] {
                it.hidden.extend(mask(&text.for_pdf(), it.keep, Care::OwnValues).hidden);
            }
        }
        // Only now is all known that is hidden; a value hidden in one record may stand in another.
        let mut lines = std::mem::take(&mut it.lines);
        let pieces = || lines.values().flatten().flat_map(|line| &line.pieces);
        let kept: BTreeSet<&str> = pieces().filter(|it| it.kept).map(|it| it.text.trim()).collect();
        // The name of a platform is nobody's, whoever it is written for.
        let is_platform = |value: &str| paths::is_platform(results, value);
        // Nor are folders that every such export has: who wrote their name cannot be told from it.
        let forms = paths::names_of_forms(results, &it.file_words);
        it.hidden.retain(|value| {
            !kept.contains(value.as_str())
                && !is_platform(value)
                && !forms.contains(&value.to_lowercase())
        });
        it.probes = Probes::new(&it.hidden);
        it.file_word_probes = Probes::new(&it.hidden_file_words);
        for piece in lines.values_mut().flatten().flat_map(|line| &mut line.pieces) {
            piece.text = it.scrub(&piece.text);
        }
        for of_kind in lines.values_mut() {
            of_kind.iter_mut().for_each(Line::tidy);
            of_kind.retain(Line::says_something);
        }
        it.allow_shown_file_words(lines.values().flatten());
        it.lines = lines;
        it
    }

    /// A word of the file's name may be the person's own name, or stand inside a value where a
    /// script has no spaces. What is shown for itself is not looked for as part of the file's name.
    fn allow_shown_file_words<'l>(&mut self, lines: impl Iterator<Item = &'l Line>) {
        let pieces = lines.flat_map(|line| &line.pieces).map(|piece| piece.text.as_str());
        let shown = pieces.collect::<Vec<_>>().join("\n");
        let is_shown = |word: &String| {
            let probe = Probes::new(&BTreeSet::from([word.clone()]));
            probe.without(&shown, LEFT_OUT) != shown
        };
        self.hidden_file_words.retain(|word| !is_shown(word));
    }

    /// The examples of a kind, redacted.
    pub(super) fn lines(&self, kind: Kind) -> &[Line] {
        self.lines.get(&kind).map_or(&[], Vec::as_slice)
    }

    /// The same with lines where another has them, which show nothing but when and on which line.
    pub(super) fn with_blank_lines_of(mut self, other: &Self) -> Self {
        let blank = |it: &Line| Line {
            when: it.when,
            pieces: Vec::new(),
            place: it.place.as_ref().map(Place::blank),
        };
        let of_kind =
            |(kind, lines): (&Kind, &Vec<Line>)| (*kind, lines.iter().map(blank).collect());
        self.lines = other.lines.iter().map(of_kind).collect();
        self.withheld.clone_from(&other.withheld);
        self.left_out.clone_from(&other.left_out);
        self
    }

    /// Whether examples of this kind were left out.
    pub(super) fn withheld(&self, kind: Kind) -> bool {
        self.withheld.contains(&kind)
    }

    /// Every value that may not be in the summary.
    pub(super) fn hidden(&self) -> &BTreeSet<String> {
        &self.hidden
    }

    /// Parts of file names that may not be in the summary, unless a firm or app is called so.
    pub(super) fn hidden_file_words(&self) -> &BTreeSet<String> {
        &self.hidden_file_words
    }

    /// How many different private items are kept in full.
    pub(super) fn named(&self) -> usize {
        let pieces = self.lines.values().flatten().flat_map(|line| &line.pieces);
        pieces.filter(|it| it.kept).map(|it| &it.text).collect::<BTreeSet<_>>().len()
    }

    /// Which kinds of private details are left out.
    pub(super) fn left_out(&self) -> &[LeftOut] {
        &self.left_out
    }

    /// The names that look alike with parts left out, in the export's order.
    fn look_alikes(&self, results: &Results, examples: &[Example]) -> Alike {
        if self.keep.file_names {
            return Alike::default();
        }
        let found = &results.findings;
        let entries = found.entries.iter().map(|it| &it.name);
        let sections = found.sections.iter().map(|it| &it.path);
        let places = examples.iter().filter_map(|it| it.place.as_ref()).map(|it| &it.path);
        let all = entries.chain(sections).chain(places).map(Untrusted::inner);
        Alike::new(all, &self.file_words)
    }

    /// Numbers that tell names apart, as they are shown.
    pub(super) fn numbers_of_names(&self) -> String {
        self.alike.words()
    }

    /// Whether names of files are shown with parts left out. Of very many, the first ones tell.
    fn cuts_names(&self, results: &Results) -> bool {
        let found = &results.findings;
        let is_cut = |path: &str| paths::open(path, &self.file_words) != path;
        let name_is_cut = |name: &Untrusted| self.file_name(name).text.contains(LEFT_OUT);
        !self.keep.file_names
            && (found.sources.iter().any(|it| name_is_cut(&it.name))
                || found.entries.iter().take(NAMES_LOOKED_AT).any(|it| is_cut(&it.name.for_pdf())))
    }

    /// A text without any hidden value.
    pub(super) fn scrub(&self, text: &str) -> String {
        self.probes.without(text, LEFT_OUT)
    }

    /// A name of a section, firm or app, with what could name a person left out.
    pub(super) fn public(&self, name: &str) -> String {
        clip(&self.scrub(&mask(name, self.keep, Care::Names).joined()))
    }

    /// A sentence of ours about something that the export names, the same way and whole.
    pub(super) fn sentence(&self, text: &str) -> String {
        self.scrub(&mask(text, self.keep, Care::Names).joined())
    }

    /// The same finding, with what could name a person left out of its app's name.
    pub(super) fn notable(&self, it: &Notable) -> Notable {
        let mut out = it.clone();
        match &mut out.facts {
            Facts::SteadyLocation { app, .. }
            | Facts::Photos { app, .. }
            | Facts::CameraMicrophone { app, .. } => {
                *app = Untrusted::new(self.public(&app.for_pdf()));
            }
            Facts::OfKind { .. }
            | Facts::Oldest { .. }
            | Facts::PhotoPlaces { .. }
            | Facts::Night { .. }
            | Facts::WithCare { .. }
            | Facts::BusiestHour { .. }
            | Facts::SignInCountries { .. }
            | Facts::Deleted { .. }
            | Facts::Unused { .. }
            | Facts::Child { .. }
            | Facts::NobodyNamed { .. }
            | Facts::Searches { .. } => {}
        }
        out
    }

    /// A device or an address of the person's own, masked and whole: it stands in annexes alone.
    pub(super) fn own(&self, value: &Untrusted) -> Vec<Piece> {
        let mut pieces = mask(&value.for_pdf(), self.keep, Care::OwnValues).pieces;
        for piece in pieces.iter_mut().filter(|it| !it.kept) {
            piece.text = self.scrub(&piece.text);
        }
        pieces
    }

    /// A path inside the export. Folders and files are called after people, and by words that
    /// somebody wrote: only words of exports' own forms are shown, and small numbers.
    pub(super) fn path(&self, path: &Untrusted) -> String {
        let open = if self.keep.file_names {
            path.for_pdf()
        } else {
            self.alike.told_apart(path.inner(), &self.file_words)
        };
        let open = self.file_word_probes.without(&open, LEFT_OUT);
        paths::clip(&self.scrub(&mask(&open, self.keep, Care::Names).joined()))
    }

    /// A dropped file's name; parts that may be a user name are left out.
    pub(super) fn file_name(&self, name: &Untrusted) -> Piece {
        let name = name.for_pdf();
        let mut text = String::new();
        let (mut left_out, mut hidden) = (false, false);
        for part in name.split_inclusive(|it: char| !it.is_alphanumeric()) {
            let word = part.trim_end_matches(|it: char| !it.is_alphanumeric());
            let (word, mark) = part.split_at(word.len());
            if self.is_file_word(word) || self.keep.file_names {
                left_out |= !self.is_file_word(word);
                hidden = false;
                text.push_str(word);
            } else {
                // Several in a row are left out as one.
                if std::mem::replace(&mut hidden, true) {
                    text.truncate(
                        text.trim_end_matches(|it: char| it.is_ascii_punctuation()).len(),
                    );
                } else {
                    text.push_str(LEFT_OUT);
                }
            }
            text.push_str(mark);
        }
        // A part that is shown here may be hidden as a number elsewhere.
        let kept = left_out && self.keep.file_names;
        let text = if kept { text } else { self.scrub(&text) };
        Piece { text: clip(&text), kept }
    }

    fn is_file_word(&self, word: &str) -> bool {
        word.is_empty()
            || paths::is_number(word)
            || self.file_words.contains(&word.to_lowercase())
            || !word.is_ascii() && paths::is_of_forms(word)
    }

    /// Notes what is hidden in names that do not come from examples.
    fn take_names(&mut self, results: &Results) {
        let found = &results.findings;
        if !self.keep.file_names {
            let names: Vec<String> = found.sources.iter().map(|it| it.name.for_pdf()).collect();
            for word in names.iter().flat_map(|it| it.split(|it: char| !it.is_alphanumeric())) {
                if !word.is_empty() && !self.is_file_word(word) {
                    self.hidden_file_words.insert(word.to_owned());
                }
            }
        }
        let sections = found.sections.iter().map(|it| &it.path);
        let firms = found.companies.iter().filter(|it| !it.known).map(|it| &it.name);
        let apps = found.actors.iter().map(|it| &it.id);
        for name in sections.chain(firms).chain(apps) {
            self.hidden.extend(mask(&name.for_pdf(), self.keep, Care::Names).hidden);
        }
    }

    fn take(
        &mut self,
        example: &Example,
        (people, results): (&mut People, &Results),
        texts: &Texts,
    ) {
        let kind = example.kind;
        let values = values(example);
        let sensitive = example.row.level == Level::Sensitive || kind.level() == Level::Sensitive;
        if self.lines(kind).len() >= usize::from(Example::PER_KIND) {
            return;
        }
        if sensitive && !self.keep.sensitive {
            self.withheld.insert(kind);
            for (_, role, value) in &values {
                if *role != FieldRole::Time && !people.is_own(value) {
                    self.hide(value);
                }
            }
            return;
        }
        let mut pieces: Vec<Piece> = Vec::new();
        let (mut shown, mut named) = (0, false);
        let alone = values.iter().filter(|it| it.1 != FieldRole::Time).count() == 1;
        let has_more = !alone && example.row.time.is_some();
        for (field, role, value) in &values {
            let own = example.row.title_field.for_pdf();
            let field = field_name(field, &own);
            let treat = treat(kind, *role, field);
            // A record of an address book is one person, whose names may be several fields.
            if is_the_person(kind, treat, self.keep) && std::mem::replace(&mut named, true) {
                self.hide(value);
                continue;
            }
            let made = match plain_name(value, *role, (&example.row, results), texts) {
                Some(name) => vec![Piece::plain(name)],
                None => self.show(value, treat, people, texts),
            };
            if treat == Treat::Birth && !made.iter().any(|it| it.kept) {
                note_birth(&mut self.left_out);
            }
            // What is left out takes no room, nor does the time, which has a column of its own.
            let silent = !made.iter().any(|it| says_something(&it.text));
            let is_time =
                *role == FieldRole::Time || treat != Treat::Birth && has_more && is_moment(value);
            if shown < FIELDS_MAX && !silent && !is_time && !is_code(value) {
                let bare = says_nothing_alone(value);
                let wanted = alone || bare || !value.chars().any(char::is_alphabetic);
                let label = if wanted { label(kind, field) } else { None };
                if bare && label.is_none() && !made.iter().any(|it| it.kept) {
                    continue;
                }
                if shown > 0 {
                    pieces.push(Piece::plain(JOINT));
                }
                pieces.extend(label.map(Piece::plain));
                pieces.extend(made);
                shown += 1;
            }
        }
        if pieces.is_empty() {
            return;
        }
        let when = example.row.time;
        let place = example.place.clone();
        self.lines.entry(kind).or_default().push(Line { when, pieces, place });
    }

    fn show(
        &mut self,
        value: &str,
        treat: Treat,
        people: &mut People,
        texts: &Texts,
    ) -> Vec<Piece> {
        let keep = self.keep;
        let hidden = &mut self.hidden;
        let mut hide = |value: &str| note(hidden, value);
        let pieces = shown(value, treat, (keep, people, texts), &mut hide);
        pieces.into_iter().map(listed).map(clipped).collect()
    }

    fn hide(&mut self, value: &str) {
        note(&mut self.hidden, value);
    }
}
