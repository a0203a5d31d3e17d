//! Mail: heads and bodies line by line; what names a head stays, and how a part is packed.

use super::stand_in::StandIn;

/// Heads whose value is part of the form.
const FORM: [&str; 3] = ["mime-version", "content-transfer-encoding", "date"];

/// Names of heads.
const NAMES: [&str; 20] = [
    "from",
    "to",
    "cc",
    "bcc",
    "subject",
    "date",
    "message-id",
    "in-reply-to",
    "references",
    "reply-to",
    "sender",
    "received",
    "return-path",
    "delivered-to",
    "mime-version",
    "content-type",
    "content-transfer-encoding",
    "content-disposition",
    "x-gm-thrid",
    "x-gmail-labels",
];

/// Mails on their way.
pub(super) struct Mails<'s> {
    stand_in: &'s StandIn,
    /// Whether the next line is one of a head.
    in_head: bool,
}

impl<'s> Mails<'s> {
    /// Begins with the first one.
    pub(super) fn new(stand_in: &'s StandIn) -> Self {
        Self { stand_in, in_head: true }
    }

    /// Takes the next lines of them: how much of that is done, and what it became. `last` where no
    /// others follow.
    pub(super) fn take(&mut self, text: &str, last: bool) -> (usize, String) {
        let end = if last { text.len() } else { text.rfind('\n').map_or(0, |at| at + 1) };
        let lines = text.get(..end).unwrap_or_default();
        (end, rewritten(lines, self.stand_in, &mut self.in_head))
    }
}

fn rewritten(text: &str, stand_in: &StandIn, in_head: &mut bool) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let bare = line.trim_end_matches(['\n', '\r']);
        if let Some(envelope) = bare.strip_prefix("From ") {
            *in_head = true;
            let (who, when) = envelope.split_once(' ').unwrap_or((envelope, ""));
            out.push_str(
                &format_args!("From {} {}", stand_in.words(who), date(when, stand_in)).to_string(),
            );
        } else if bare.is_empty() {
            *in_head = false;
        } else if bare.starts_with("--") {
            // The line between parts is named in a head: both get the same words.
            out.push_str(&stand_in.words(bare));
            *in_head = true;
        } else if *in_head {
            out.push_str(&head(bare, stand_in));
        } else {
            out.push_str(&stand_in.words(bare));
        }
        out.push_str(line.get(bare.len()..).unwrap_or_default());
    }
    out
}

fn head(line: &str, stand_in: &StandIn) -> String {
    let Some((name, value)) = line.split_once(':') else { return goes_on(line, stand_in) };
    let key = name.to_ascii_lowercase();
    if line.starts_with([' ', '\t']) || name.contains(' ') {
        return goes_on(line, stand_in);
    }
    let known = NAMES.contains(&key.as_str());
    let name = if known { name.to_owned() } else { stand_in.label(name) };
    let value = match key.as_str() {
        "date" => date(value, stand_in),
        it if FORM.contains(&it) => value.to_owned(),
        "content-type" => match value.split_once(';') {
            Some((kind, more)) => format!("{kind};{}", goes_on(more, stand_in)),
            None => value.to_owned(),
        },
        _ => stand_in.words(value),
    };
    format!("{name}:{value}")
}

/// Parameters of a head: their names stay, of their values the one that says how text is written.
fn goes_on(line: &str, stand_in: &StandIn) -> String {
    let parts = line.split(';').map(|part| match part.split_once('=') {
        Some((name, value)) => {
            let key = name.trim().to_ascii_lowercase();
            match key.as_str() {
                "charset" => format!("{name}=utf-8"),
                "boundary" | "name" | "filename" => format!("{name}={}", stand_in.words(value)),
                _ => stand_in.words(part),
            }
        }
        None => stand_in.words(part),
    });
    parts.collect::<Vec<_>>().join(";")
}

/// A date stays if it is one.
fn date(text: &str, stand_in: &StandIn) -> String {
    let kept = stand_in.value("", text.trim());
    if text.starts_with(' ') { format!(" {kept}") } else { kept }
}
