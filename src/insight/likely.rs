//! Whose an export seems to be of which nothing could be read: names of files tell without a password.

use crate::findings::{Findings, Platform};
use crate::profile::{Profile, recognize_files};

/// The platform that most names tell of; none where one was recognised, or where anything was read.
pub(super) fn find(findings: &Findings, profiles: &[Profile]) -> Vec<Platform> {
    let it = &findings.coverage;
    if !findings.platforms.is_empty() || it.read + it.partial + it.media > 0 {
        return Vec::new();
    }
    let sources = findings.sources.iter().map(|it| it.name.inner());
    let names: Vec<&str> =
        findings.entries.iter().map(|it| it.name.inner()).chain(sources).collect();
    let guess = recognize_files(profiles, &names).into_iter().next();
    let of = |profile: &Profile, layout: usize| Platform {
        id: profile.id.clone(),
        name: profile.name.clone(),
        layout: profile.layouts.get(layout).map(|it| it.id.clone()).unwrap_or_default(),
        rules_version: profile.version,
        documented: profile.documented,
        law: profile.law.map(str::to_owned),
        ..Platform::default()
    };
    guess.and_then(|it| Some(of(profiles.get(it.profile)?, it.layout))).into_iter().collect()
}
