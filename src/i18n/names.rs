//! The names of what findings speak of: kinds, origins, levels, states, problems.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::findings::{EntryState, IdentifierKind, Problem, ProblemKind, Section, SectionState};
use crate::insight::{Claim, ClaimState, Remark};
use crate::taxonomy::{Category, Kind, Level, Origin};

use super::{Arg, Lang, Texts};

/// Names of apps and firms by the name that our tables give them: in simplified and in traditional
/// Chinese.
static NAMES: LazyLock<BTreeMap<&'static str, (&'static str, &'static str)>> =
    LazyLock::new(|| {
        let lines = include_str!("../../assets/tables/names.txt").lines();
        let row = |line: &'static str| {
            let (name, rest) = line.split_once('\t')?;
            Some((name, rest.split_once('\t')?))
        };
        lines.filter(|it| !it.starts_with('#')).filter_map(row).collect()
    });

/// Kinds of which is said what they are, where a category's own sentence does not fit.
const SAID_MAX: usize = 3;

/// A problem in plain sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProblemText {
    /// What happened.
    pub what: String,
    /// What was still read.
    pub kept: String,
    /// What to do, if something can be done.
    pub do_next: String,
}

/// A code of the program as it stands in a text's id.
fn id(place: &str, code: &str) -> String {
    format!("{place}-{}", code.replace(['.', '_'], "-"))
}

impl Texts {
    /// The name of an app or a firm that one of our tables gives, as people of this language call it.
    pub fn named(&self, name: &str) -> String {
        let known = NAMES.get(name);
        let said = match self.lang {
            Lang::ZhHans => known.map(|it| it.0),
            Lang::ZhHant => known.map(|it| it.1),
            _ => None,
        };
        said.unwrap_or(name).to_owned()
    }

    /// A category's name.
    pub fn category(&self, it: Category) -> String {
        self.get(&id("cat", it.code()))
    }

    /// A category's name where there is little room.
    pub fn category_short(&self, it: Category) -> String {
        self.get(&format!("{}.short", id("cat", it.code())))
    }

    /// What a category is, in one sentence.
    pub fn category_say(&self, it: Category) -> String {
        self.get(&format!("{}.say", id("cat", it.code())))
    }

    /// Why companies usually collect it.
    pub fn category_why(&self, it: Category) -> String {
        self.get(&format!("{}.why", id("cat", it.code())))
    }

    /// Who may usually see it.
    pub fn category_who(&self, it: Category) -> String {
        self.get(&format!("{}.who", id("cat", it.code())))
    }

    /// What the records of a category are: its sentence where that is true of these kinds, else what
    /// is said of the first of them. `kinds` are those that are there, most records first.
    pub fn category_said(&self, it: Category, kinds: &[Kind]) -> String {
        let is_there = |group: &&[Kind]| group.iter().any(|kind| kinds.contains(kind));
        if kinds.is_empty() || it.said_of().iter().all(is_there) {
            return self.category_say(it);
        }
        let said: Vec<String> = kinds.iter().take(SAID_MAX).map(|it| self.kind_say(*it)).collect();
        self.sentences(&said)
    }

    /// What a person can do about these kinds of a category, a sentence each; nothing where no step
    /// is for any of them.
    pub fn category_steps(&self, it: Category, kinds: &[Kind]) -> Vec<String> {
        let text = self.category_do(it);
        let sentences = text.split_inclusive(['.', '。']).map(str::trim);
        let steps = sentences.filter(|it| !it.is_empty()).zip(it.steps_for());
        let is_for = |of: &[Kind]| of.is_empty() || of.iter().any(|kind| kinds.contains(kind));
        steps.filter(|step| is_for(step.1)).map(|step| step.0.to_owned()).collect()
    }

    /// Whole sentences, one after the other.
    pub fn sentences(&self, said: &[String]) -> String {
        said.join(if matches!(self.lang, Lang::ZhHans | Lang::ZhHant) { "" } else { " " })
    }

    /// What a person can do about it.
    pub fn category_do(&self, it: Category) -> String {
        self.get(&format!("{}.do", id("cat", it.code())))
    }

    /// What some records of a kind are more exactly; nothing where no text is known for it.
    pub fn remark(&self, it: &Remark) -> Option<String> {
        let text = self.has(&format!("remark-{}", it.id));
        text.then(|| self.with(&format!("remark-{}", it.id), &[("count", Arg::Count(it.records))]))
    }

    /// What a kind is, and what some of its records here are more exactly.
    pub fn kind_said(&self, it: Kind, remarks: &[Remark]) -> String {
        let own = remarks.iter().filter(|of| of.kind == it).filter_map(|of| self.remark(of));
        self.sentences(&[self.kind_say(it)].into_iter().chain(own).collect::<Vec<_>>())
    }

    /// A kind's name.
    pub fn kind(&self, it: Kind) -> String {
        self.get(&id("kind", it.code()))
    }

    /// What a kind is, in one sentence.
    pub fn kind_say(&self, it: Kind) -> String {
        self.get(&format!("{}.say", id("kind", it.code())))
    }

    /// How the company got a record.
    pub fn origin(&self, it: Origin) -> String {
        self.get(&id("origin", it.code()))
    }

    /// What that means, in one sentence.
    pub fn origin_means(&self, it: Origin) -> String {
        self.get(&format!("{}.means", id("origin", it.code())))
    }

    /// How private a record is.
    pub fn level(&self, it: Level) -> String {
        self.get(&format!("level-{}", it.number()))
    }

    /// What that means, in one sentence.
    pub fn level_means(&self, it: Level) -> String {
        self.get(&format!("level-{}.means", it.number()))
    }

    /// The mark of a level: an empty to a full circle.
    pub fn level_mark(it: Level) -> char {
        match it {
            Level::Everyday => '○',
            Level::Personal => '◔',
            Level::Private => '◑',
            Level::Sensitive => '●',
        }
    }

    /// The name of a kind of sensitive value.
    pub fn identifier(&self, it: IdentifierKind) -> String {
        self.get(&id("identifier", it.code()))
    }

    /// How a file was treated.
    pub fn entry_state(&self, it: EntryState) -> String {
        self.get(&id("entry", it.code()))
    }

    /// What a section holds.
    pub fn section_state(&self, it: SectionState) -> String {
        self.get(match it {
            SectionState::Found => "section-state-found",
            SectionState::Empty => "section-state-empty",
            SectionState::Absent => "section-state-absent",
        })
    }

    /// Whether a claim can be seen in the export.
    pub fn claim_state(&self, it: ClaimState) -> String {
        self.get(&id("claim-state", it.code()))
    }

    /// Who says what a claim says, the weightiest first; a source that no text names by its code.
    pub fn claimed_by(&self, it: &Claim) -> String {
        let name = |code: &String| {
            let named = self.find_plain(&format!("claimed-by-{}", code.replace('/', "-")));
            named.unwrap_or_else(|| code.clone())
        };
        let first = name(&it.claimed_by);
        if it.also_by.is_empty() {
            return first;
        }
        let more = self.list(&it.also_by.iter().map(name).collect::<Vec<_>>());
        self.with(
            "pdf-claimed-by-more",
            &[("first", Arg::Text(&first)), ("more", Arg::Text(&more))],
        )
    }

    /// A section by the last part of its path in the export, which is how the platform calls it.
    pub fn section(&self, it: &Section) -> String {
        let path = it.path.for_window();
        let name = path.rsplit('/').find(|part| !part.trim().is_empty());
        name.map_or_else(|| self.kind(it.kind), str::to_owned)
    }

    /// What a firm does, from its code in the table of firms.
    pub fn role(&self, code: &str) -> String {
        self.find_plain(&id("role", code)).unwrap_or_else(|| self.get("role-unknown"))
    }

    /// A country or region by its ISO 3166 code; a code that is not one is shown as it is.
    pub fn country(&self, code: &str) -> String {
        let id = id("country", &code.to_ascii_lowercase());
        self.find_plain(&id).unwrap_or_else(|| code.to_owned())
    }

    /// A problem: what happened, what was kept, what to do.
    pub fn problem(&self, it: &Problem) -> ProblemText {
        let id = problem_id(it);
        let name = it.name.for_window();
        let args = [("name", Arg::Text(&name)), ("count", Arg::Count(it.count))];
        // Of what stands there twice, how much is left says nothing.
        let kept = if it.kept_records == 0 || it.kind == ProblemKind::Duplicate {
            self.with(&format!("{id}.kept"), &args)
        } else {
            self.with("problem-kept", &[("count", Arg::Count(it.kept_records))])
        };
        ProblemText {
            what: self.with(&id, &args),
            kept,
            do_next: self.with(&format!("{id}.do"), &args),
        }
    }
}

/// Which words of the catalogue a problem is told in.
pub fn problem_id(it: &Problem) -> String {
    match it.kind {
        ProblemKind::Format => format_id(it.name.inner()),
        // The file stands there once; something in it does not.
        ProblemKind::Duplicate if it.kept_records > 0 => "problem-duplicate-inside".to_owned(),
        // Of a dropped file, not of an entry: it was closed.
        ProblemKind::Crash if it.entry.is_none() => "problem-crash-closed".to_owned(),
        ProblemKind::Name if it.entry.is_none() && has_ending(it, &ARCHIVES) => {
            "problem-name-archive".to_owned()
        }
        ProblemKind::Truncated | ProblemKind::NoDirectory if has_ending(it, &LOADING) => {
            "problem-truncated-loading".to_owned()
        }
        // Of a packed whole: which file in it does not fit is not known.
        ProblemKind::Checksum if !it.is_left_out() => "problem-checksum-counted".to_owned(),
        ProblemKind::Truncated if it.count == 0 => "problem-truncated-empty".to_owned(),
        kind => id("problem", kind.code()),
    }
}

/// Endings of archives.
const ARCHIVES: [&str; 7] = ["zip", "zipx", "tar", "tgz", "gz", "bz2", "xz"];

/// Endings that browsers give to files that they have not yet loaded whole.
const LOADING: [&str; 5] = ["crdownload", "part", "partial", "download", "opdownload"];

fn has_ending(it: &Problem, endings: &[&str]) -> bool {
    let ending = it.name.inner().rsplit_once('.').map_or("", |it| it.1);
    endings.iter().any(|it| ending.eq_ignore_ascii_case(it))
}

/// The words for a file that is not read, by what its name says that it is.
fn format_id(name: &str) -> String {
    let ending = name.rsplit_once('.').map_or("", |it| it.1).to_ascii_lowercase();
    let what = match ending.as_str() {
        "pdf" => "-pdf",
        "db" | "sqlite" | "sqlite3" | "db3" => "-database",
        "doc" | "docx" | "odt" | "rtf" | "ppt" | "pptx" | "xls" | "xlsb" | "ods" => "-document",
        "rar" | "7z" | "dmg" | "iso" => "-archive",
        _ => "",
    };
    format!("problem-format{what}")
}
