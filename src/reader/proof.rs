//! The proof that nothing can leave: both processes try, and say what the system answered.

use std::io::Write as _;

use crate::confine::{self, Confined, Way};

/// The hidden word on the command line that starts a reader which only tries one way out.
pub const PROOF_WORD: &str = "reader-proof";

/// In place of a way: say which layers hold.
const LAYERS: &str = "layers";

const OPEN: &[u8] = b"open";
const REFUSED: &[u8] = b"refused";

/// What the system answered to an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It said no.
    Refused,
    /// It ended the process that asked.
    Ended,
    /// It would have let the process.
    Open,
    /// The attempt could not be made.
    Untried,
}

impl Answer {
    /// Whether nothing can leave by that way.
    pub fn is_closed(self) -> bool {
        matches!(self, Self::Refused | Self::Ended)
    }
}

/// What was tried, and what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// What holds in this process, by the ids of [`Confined::layers`].
    pub program: Vec<(&'static str, bool)>,
    /// What holds in a reader.
    pub reader: Vec<(&'static str, bool)>,
    /// Each way out: the answer to this process, and to a reader.
    pub ways: Vec<(Way, Answer, Answer)>,
}

impl Proof {
    /// Whether every way is closed in both processes.
    pub fn holds(&self) -> bool {
        self.ways.iter().all(|(_, program, reader)| program.is_closed() && reader.is_closed())
    }
}

/// Tries every way out, in this process and in readers started for it. Takes some milliseconds;
/// nothing is sent, not even where a way is open.
pub fn prove_offline() -> Proof {
    let said = ask_reader(LAYERS).unwrap_or_default();
    let holds = |id: &str| said.split(|byte| *byte == b'\n').any(|it| it == id.as_bytes());
    let layers = Confined::default().layers().map(|(id, _)| (id, holds(id)));
    // Memory is not capped here: a summary of a large export is made in this process.
    let program = confine::here().layers().into_iter().filter(|(id, _)| *id != "memory");
    Proof {
        program: program.collect(),
        reader: layers.to_vec(),
        ways: Way::ALL.map(|way| (way, here(way), in_reader(way))).to_vec(),
    }
}

fn here(way: Way) -> Answer {
    if confine::attempt(way) { Answer::Open } else { Answer::Refused }
}

fn in_reader(way: Way) -> Answer {
    match ask_reader(way.id()) {
        Some(said) if said == REFUSED => Answer::Refused,
        Some(said) if said == OPEN => Answer::Open,
        // It was ended before it could say a word.
        Some(said) if said.is_empty() => Answer::Ended,
        _ => Answer::Untried,
    }
}

/// What a reader started with this word says; nothing where none could be started, or where it
/// ended by its own fault.
#[cfg(unix)]
fn ask_reader(word: &str) -> Option<Vec<u8>> {
    use std::os::unix::process::ExitStatusExt as _;
    use std::process::{Command, Stdio};
    /// The signal of a process that the filter of calls ended.
    const SIGSYS: i32 = 31;
    let output = Command::new(std::env::current_exe().ok()?)
        .args([PROOF_WORD, word])
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    let ended_by_the_system = output.status.signal() == Some(SIGSYS);
    (output.status.success() || ended_by_the_system).then_some(output.stdout)
}

#[cfg(not(unix))]
fn ask_reader(_word: &str) -> Option<Vec<u8>> {
    None
}

/// Serves one attempt as a reader process: confines itself as every reader does, and tries.
pub fn serve_proof(word: &str) {
    let confined = confine::reader();
    let said = match Way::from_id(word) {
        Some(way) if confine::attempt(way) => OPEN.to_vec(),
        Some(_) => REFUSED.to_vec(),
        None => {
            let layers = confined.layers().into_iter().filter(|(_, holds)| *holds);
            layers.map(|(id, _)| id).collect::<Vec<_>>().join("\n").into_bytes()
        }
    };
    // Where nobody listens, nobody is there to be told.
    std::io::stdout().write_all(&said).unwrap_or_default();
}
