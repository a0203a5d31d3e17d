//! Which sheets a workbook has: their names, and the parts in which they are.

use std::io;

use super::package::{Inflated, Package};
use crate::read::render::tokens::{Token, Tokens};

/// Elements looked at in the lists of sheets and parts.
const ELEMENTS_MAX: usize = 20_000;

/// The name and the part of each sheet, in the order that a person sees. Where the workbook does not
/// say, its parts are taken as they come. And whether a part is named that is not there.
pub(super) fn sheets(package: &Package) -> io::Result<(Vec<(String, String)>, bool)> {
    let root = package.root();
    let mut lacks = false;
    let targets = match package.named(&format!("{root}_rels/workbook.xml.rels")) {
        Some(part) => attributes(part, "Relationship", ("id", "target"), &mut lacks)?,
        None => Vec::new(),
    };
    let named = match package.named(&format!("{root}workbook.xml")) {
        Some(part) => attributes(part, "sheet", ("r:id", "name"), &mut lacks)?,
        None => Vec::new(),
    };
    let mut sheets: Vec<(String, String)> = Vec::new();
    for (id, name) in named {
        let target = targets.iter().find(|it| it.0 == id);
        let part = target.map(|it| match it.1.strip_prefix('/') {
            Some(whole) => whole.to_owned(),
            None => format!("{root}{}", it.1),
        });
        // A sheet may be a chart alone, which has no cells.
        let Some(part) = part.filter(|it| !it.contains("chartsheets/")) else { continue };
        if package.has(&part) {
            sheets.push((name, part));
        } else {
            lacks = true;
        }
    }
    if sheets.is_empty() {
        let parts = package.sheets().into_iter();
        sheets.extend((1..).zip(parts).map(|(number, part)| (format!("Sheet{number}"), part)));
    }
    Ok((sheets, lacks))
}

/// Two attributes of each element of a name; letter case and prefixes of their names aside. Notes
/// whether the part could not be read to its end.
fn attributes(
    part: Inflated,
    element: &str,
    wanted: (&str, &str),
    lacks: &mut bool,
) -> io::Result<Vec<(String, String)>> {
    let mut tokens = Tokens::new(part, true);
    let mut found = Vec::new();
    for _ in 0..ELEMENTS_MAX {
        match tokens.next()? {
            Token::Open { .. } if tokens.name == element => {
                let first = tokens.attribute(wanted.0);
                let both = first.zip(tokens.attribute(wanted.1));
                found.extend(both.map(|it| (it.0.to_owned(), it.1.to_owned())));
            }
            Token::End => {
                *lacks |= tokens.input.fault().is_some();
                break;
            }
            _ => {}
        }
    }
    Ok(found)
}
