//! `dossier platforms`: what is recognised.

use serde::Serialize;

use crate::i18n::{Arg, Texts};
use crate::profile::{self, LayoutFormat, Profile, SectionRule};
use crate::taxonomy::Kind;

use super::args::Target;
use super::deliver::deliver;
use super::{Refusal, Status};

#[derive(Serialize)]
struct PlatformOut<'a> {
    id: &'a str,
    name: &'a str,
    company: &'a str,
    documented: bool,
    rules_version: u32,
    layouts: Vec<LayoutOut<'a>>,
    sections: Vec<SectionOut<'a>>,
}

#[derive(Serialize)]
struct LayoutOut<'a> {
    id: &'a str,
    format: &'static str,
}

#[derive(Serialize)]
struct SectionOut<'a> {
    id: &'a str,
    kinds: Vec<&'static str>,
    origin: &'static str,
    paths: Vec<&'a str>,
    files: Vec<&'a str>,
}

/// Lists the platforms, for people or as JSON.
pub(super) fn list(json: Option<&Target>, texts: &Texts) -> Result<Status, Refusal> {
    let profiles = profile::bundled();
    if let Some(target) = json {
        let platforms: Vec<PlatformOut<'_>> = profiles.iter().map(platform).collect();
        let mut bytes = serde_json::to_vec_pretty(&platforms).unwrap_or_default();
        bytes.push(b'\n');
        deliver(target, &bytes, texts)?;
    } else {
        let lines: Vec<String> = profiles.iter().flat_map(|it| paragraph(it, texts)).collect();
        deliver(&Target::Out, lines.join("\n").as_bytes(), texts)?;
    }
    Ok(Status::Read)
}

fn platform(it: &Profile) -> PlatformOut<'_> {
    PlatformOut {
        id: &it.id,
        name: &it.name,
        company: &it.company,
        documented: it.documented,
        rules_version: it.version,
        layouts: it
            .layouts
            .iter()
            .map(|layout| LayoutOut { id: &layout.id, format: format(layout.format) })
            .collect(),
        sections: it.sections.iter().map(section).collect(),
    }
}

fn section(it: &SectionRule) -> SectionOut<'_> {
    SectionOut {
        id: &it.id,
        kinds: kinds(it).into_iter().map(Kind::code).collect(),
        origin: it.origin.code(),
        paths: it.paths.iter().map(profile::Pattern::as_str).collect(),
        files: it.files.iter().map(profile::FileName::as_str).collect(),
    }
}

/// The kinds that a section's records get: its own, and those of its cases.
fn kinds(it: &SectionRule) -> Vec<Kind> {
    let cases = it.switch.iter().flat_map(|switch| &switch.cases).filter_map(|case| case.kind);
    let mut kinds: Vec<Kind> = it.kind.into_iter().chain(cases).collect();
    kinds.sort();
    kinds.dedup();
    kinds
}

fn format(format: LayoutFormat) -> &'static str {
    match format {
        LayoutFormat::Json => "json",
        LayoutFormat::JsonLines => "json_lines",
        LayoutFormat::Blocks => "blocks",
        LayoutFormat::Csv => "csv",
        LayoutFormat::Files => "files",
    }
}

/// A platform's name, its layouts, and its sections with the kind of each, a line each.
fn paragraph(it: &Profile, texts: &Texts) -> Vec<String> {
    let layouts: Vec<&str> = it.layouts.iter().map(|layout| layout.id.as_str()).collect();
    let args = [
        ("name", Arg::Text(&it.name)),
        ("layouts", Arg::Text(&layouts.join(", "))),
        ("count", Arg::Count(it.sections.len() as u64)),
    ];
    let mut lines = vec![texts.with("cli-platform", &args)];
    lines.extend(it.sections.iter().map(|section| {
        let kinds: Vec<String> = kinds(section).iter().map(|kind| texts.kind(*kind)).collect();
        format!("  {:<34}{}", section.id, kinds.join(", "))
    }));
    lines.push(String::new());
    lines
}
