//! The text of a profile becomes a [`Profile`], or the list of all that is wrong in it.

use serde::Deserialize;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use super::compile::{Compiler, Parts};
use super::fault::{FAULTS_MAX, note};
use super::{Fault, FaultKind, Profile};

/// Reads and checks a profile. Each section, layout, root and claim is checked by itself, so that
/// one fault does not hide the next.
///
/// # Errors
///
/// All faults, in the order of their lines.
pub fn parse(text: &str) -> Result<Profile, Vec<Fault>> {
    parse_with(text, Compiler::new(text))
}

/// The same for a profile whose sections and claims stand in another text.
pub(super) fn parse_head(text: &str) -> Result<Profile, Vec<Fault>> {
    parse_with(text, Compiler::of_head(text))
}

fn parse_with<'t>(text: &'t str, mut compiler: Compiler<'t>) -> Result<Profile, Vec<Fault>> {
    let (table, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        let fault = |error: &toml::de::Error| {
            Fault::at(text, error.span(), FaultKind::Syntax(error.message().to_owned()))
        };
        return Err(errors.iter().take(FAULTS_MAX).map(fault).collect());
    }

    let mut faults = Vec::new();
    let span = table.span();
    let mut table = table.into_inner();
    let layouts = items(text, &mut table, "layout", &mut faults);
    let sections = items(text, &mut table, "section", &mut faults);
    let roots = items(text, &mut table, "root", &mut faults);
    let claims = items(text, &mut table, "claim", &mut faults);
    let remarks = items(text, &mut table, "remark", &mut faults);
    let changes = items(text, &mut table, "change", &mut faults);
    let head = one(text, Spanned::new(span, DeValue::Table(table)), &mut faults);

    let mut profile = Profile::default();
    if let Some(head) = head {
        let parts = Parts { head, layouts, sections, roots, claims, remarks, changes };
        profile = compiler.profile(parts);
        faults.append(&mut compiler.faults);
    }
    faults.sort_by_key(|fault| (fault.line, fault.column));
    if faults.is_empty() { Ok(profile) } else { Err(faults) }
}

/// Takes the array of tables of that name out of the profile and reads each of its items.
fn items<'t, T: Deserialize<'t>>(
    text: &str,
    table: &mut DeTable<'t>,
    name: &str,
    faults: &mut Vec<Fault>,
) -> Vec<T> {
    match table.remove(name).map(|value| (value.span(), value.into_inner())) {
        None => Vec::new(),
        Some((_, DeValue::Array(array))) => {
            array.into_iter().filter_map(|item| one(text, item, faults)).collect()
        }
        Some((span, _)) => {
            let what = format!("`{name}` is written as [[{name}]]");
            note(faults, || Fault::at(text, Some(span), FaultKind::Schema(what)));
            Vec::new()
        }
    }
}

fn one<'t, T: Deserialize<'t>>(
    text: &str,
    value: Spanned<DeValue<'t>>,
    faults: &mut Vec<Fault>,
) -> Option<T> {
    let whole = value.span();
    match T::deserialize(ValueDeserializer::from(value)) {
        Ok(item) => Some(item),
        Err(error) => {
            let what = FaultKind::Schema(error.message().to_owned());
            note(faults, || Fault::at(text, error.span().or(Some(whole)), what));
            None
        }
    }
}
