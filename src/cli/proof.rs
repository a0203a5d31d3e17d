//! `dossier --prove-offline`: what was tried, and what the system answered.

use crate::i18n::{Arg, Texts};
use crate::reader::{Answer, Proof, prove_offline};

use super::{Status, print};

/// Tries every way out and prints each answer; ends with 0 only where every way is closed.
pub(super) fn prove(texts: &Texts) -> Status {
    let proof = prove_offline();
    let wrote = print::out(lines(&proof, texts).join("\n").as_bytes());
    if proof.holds() { wrote } else { Status::Partly }
}

fn lines(proof: &Proof, texts: &Texts) -> Vec<String> {
    let mut lines = vec![texts.get("proof-tried")];
    for (way, program, reader) in &proof.ways {
        let args = [
            ("way", Arg::Text(&texts.get(&format!("proof-way-{}", way.id())))),
            ("program", Arg::Text(&answer(*program, texts))),
            ("reader", Arg::Text(&answer(*reader, texts))),
        ];
        lines.push(format!("  {}", texts.with("proof-line", &args)));
    }
    for (title, layers) in [("proof-program", &proof.program), ("proof-reader", &proof.reader)] {
        lines.extend([String::new(), texts.get(title)]);
        for (id, holds) in layers {
            let layer = texts.get(&format!("proof-layer-{id}"));
            let state = texts.get(if *holds { "proof-on" } else { "proof-off" });
            let args = [("layer", Arg::Text(&layer)), ("state", Arg::Text(&state))];
            lines.push(format!("  {}", texts.with("proof-layer", &args)));
        }
    }
    let verdict = if proof.holds() { "proof-holds" } else { "proof-open" };
    lines.extend([String::new(), texts.get(verdict), String::new()]);
    lines
}

fn answer(answer: Answer, texts: &Texts) -> String {
    texts.get(match answer {
        Answer::Refused => "proof-refused",
        Answer::Ended => "proof-ended",
        Answer::Open => "proof-possible",
        Answer::Untried => "proof-untried",
    })
}
