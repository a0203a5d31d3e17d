//! Further files that a scan is given: profiles written by others, and a password.

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use crate::i18n::{Arg, Texts};
use crate::profile;
use crate::reader::frame::Password;
use crate::text::Untrusted;

use super::deliver::shown;
use super::{Refusal, Status, print};

/// A profile is longer than this only by mistake.
const PROFILE_MAX_BYTES: u64 = 4 << 20;

/// A password is longer than this only by mistake.
const PASSWORD_MAX_BYTES: u64 = 4096;

/// `dossier check-profile`: names each fault with its line.
pub(super) fn check(files: &[PathBuf], texts: &Texts) -> Result<Status, Refusal> {
    let mut lines = Vec::new();
    let mut faults_total = 0;
    for path in files {
        let faults = faults(path, &bounded_text(path, texts)?);
        faults_total += faults.len();
        if faults.is_empty() {
            lines.push(texts.with("cli-profile-good", &[("path", Arg::Text(&shown(path)))]));
        }
        lines.extend(faults);
    }
    lines.push(String::new());
    let status = print::out(lines.join("\n").as_bytes());
    Ok(if faults_total > 0 { Status::Usage } else { status })
}

/// The profiles of a folder as (file name, text), by name; refused where one has a fault.
pub(super) fn profiles(
    folder: Option<&Path>,
    texts: &Texts,
) -> Result<Vec<(String, String)>, Refusal> {
    let Some(folder) = folder else { return Ok(Vec::new()) };
    let cannot_open = |_error| {
        Refusal::usage(texts.with("cli-cannot-open", &[("path", Arg::Text(&shown(folder)))]))
    };
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(cannot_open)? {
        let path = entry.map_err(cannot_open)?.path();
        if path.extension().is_some_and(|ending| ending == "toml") {
            paths.push(path);
        }
    }
    paths.sort();
    let mut profiles = Vec::with_capacity(paths.len());
    for path in paths {
        let text = bounded_text(&path, texts)?;
        let faults = faults(&path, &text);
        if !faults.is_empty() {
            return Err(Refusal::usage(faults.join("\n")));
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        profiles.push((name, text));
    }
    Ok(profiles)
}

/// The password in the first line of a file.
pub(super) fn password(path: Option<&Path>, texts: &Texts) -> Result<Option<Password>, Refusal> {
    let Some(path) = path else { return Ok(None) };
    let mut bytes = Vec::new();
    #[expect(clippy::disallowed_methods, reason = "bounded: at most `PASSWORD_MAX_BYTES`")]
    let read =
        fs::File::open(path).and_then(|file| file.take(PASSWORD_MAX_BYTES).read_to_end(&mut bytes));
    let args = [("path", Arg::Text(&shown(path)))];
    if read.is_err() {
        return Err(Refusal::usage(texts.with("cli-cannot-open", &args)));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    let line = bytes.split(|byte| matches!(byte, b'\n' | b'\r')).next().unwrap_or_default();
    if line.is_empty() {
        return Err(Refusal::usage(texts.with("cli-no-password", &args)));
    }
    Ok(Some(Password::new(String::from_utf8_lossy(line))))
}

/// What is wrong in a profile, a line each: `file:line:column: what`.
fn faults(path: &Path, text: &str) -> Vec<String> {
    let faults = profile::parse(text).err().unwrap_or_default();
    let line = |fault: &profile::Fault| {
        let what = Untrusted::new(fault.what.to_string()).for_terminal();
        format!("{}:{}:{}: {what}", shown(path), fault.line, fault.column)
    };
    faults.iter().map(line).collect()
}

#[expect(clippy::disallowed_methods, reason = "bounded: at most `PROFILE_MAX_BYTES` are taken")]
fn bounded_text(path: &Path, texts: &Texts) -> Result<String, Refusal> {
    let mut text = String::new();
    let file = fs::File::open(path);
    let read = file.and_then(|file| file.take(PROFILE_MAX_BYTES).read_to_string(&mut text));
    if read.is_err() {
        let args = [("path", Arg::Text(&shown(path)))];
        return Err(Refusal::usage(texts.with("cli-cannot-open", &args)));
    }
    Ok(text)
}
