//! Which exports there are: each file and folder in the named folders.

use std::fs;
use std::path::{Path, PathBuf};

use crate::i18n::{Arg, Texts};

use super::super::Refusal;
use super::super::deliver::shown;
use super::state::Home;

/// The exports, in the order of their names. What a system hides, and our own tables, are none.
pub(super) fn inputs(
    paths: &[PathBuf],
    home: &Home,
    texts: &Texts,
) -> Result<Vec<PathBuf>, Refusal> {
    let mut inputs = Vec::new();
    for path in paths {
        let cannot_open = |_error| {
            Refusal::usage(texts.with("cli-cannot-open", &[("path", Arg::Text(&shown(path)))]))
        };
        if !fs::metadata(path).map_err(cannot_open)?.is_dir() {
            inputs.push(path.clone());
            continue;
        }
        for item in fs::read_dir(path).map_err(cannot_open)? {
            let item = item.map_err(cannot_open)?.path();
            if !is_hidden(&item) && !home.is_own(&item) {
                inputs.push(item);
            }
        }
    }
    inputs.sort();
    inputs.dedup();
    Ok(inputs)
}

fn is_hidden(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let litter = ["thumbs.db", "desktop.ini", "__macosx"];
    name.starts_with('.') || litter.contains(&name.to_lowercase().as_str())
}
