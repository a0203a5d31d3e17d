//! What the files of an export look like, for those who write profiles: names and forms, no value.

use std::collections::{BTreeMap, BTreeSet};

use super::View;
use super::show::Raw;
use crate::classify::{NodeId, plain, time};
use crate::findings::{Outline, OutlineField, OutlineFile};
use crate::record::{EntryId, LeafKind};

/// Records of each class that are looked at again for the forms of their values.
const RECORDS_PER_CLASS: usize = 3;
/// Fields and files that are listed.
const FIELDS_MAX: usize = 20_000;
const FILES_MAX: usize = 2_000;
/// Forms of one field.
const FORMS_MAX: usize = 4;
/// Longest text that counts as short, in bytes.
const SHORT_BYTES: usize = 40;
/// Longest text that may be a time, in bytes.
const TIME_BYTES: usize = 40;

/// Forms of values by the path they stand at.
type Forms = BTreeMap<NodeId, BTreeSet<String>>;

impl View<'_> {
    /// What the files look like.
    pub fn outline(&self) -> Outline {
        let forms = self.forms();
        let mut outline = Outline::default();
        let mut room = FIELDS_MAX;
        let mut alike: BTreeMap<(String, String, Vec<OutlineField>), u64> = BTreeMap::new();
        for (name, format, root) in self.files() {
            let fields = root.map_or_else(Vec::new, |root| self.fields_below(root, &forms));
            *alike.entry((name, format, fields)).or_default() += 1;
        }
        for ((name, format, mut fields), count) in alike {
            if outline.files.len() >= FILES_MAX {
                outline.left_out += count;
                continue;
            }
            outline.left_out += fields.len().saturating_sub(room) as u64;
            fields.truncate(room);
            room -= fields.len();
            outline.files.push(OutlineFile { name, format, count, fields });
        }
        outline
    }

    /// Each file by its name, with `*` for what may be data, and the root of its paths.
    fn files(&self) -> Vec<(String, String, Option<NodeId>)> {
        let file = |row: &crate::findings::EntryRow| {
            let name = plain::file(row.name.inner());
            (name, row.format.clone().into_owned(), self.root_of(row.id))
        };
        self.entries.iter().map(file).collect()
    }

    /// The root of the paths of a file that has records.
    fn root_of(&self, entry: EntryId) -> Option<NodeId> {
        let first = self.held.index.rows_of(entry).start;
        let row = self.held.index.columns.get(first)?;
        let node = self.held.infos.get(usize::from(row.class.0))?.node;
        let root = self.held.meanings.get(node.0 as usize)?.root;
        Some(self.held.roots.get(root as usize)?.node)
    }

    /// The fields below a root: one line for all that may be data under the same name.
    fn fields_below(&self, root: NodeId, forms: &Forms) -> Vec<OutlineField> {
        let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut order: Vec<String> = Vec::new();
        let mut waiting = vec![(root, String::new())];
        while let Some((node, path)) = waiting.pop() {
            let members = self.held.tree.members(node);
            if members.is_empty() && !path.is_empty() {
                if !found.contains_key(&path) {
                    order.push(path.clone());
                }
                let forms = forms.get(&node).cloned().unwrap_or_default();
                found.entry(path).or_default().extend(forms);
                continue;
            }
            let below = members.into_iter().map(|member| (member, self.held.step_shown(member)));
            let joined = below.map(|(member, step)| {
                let whole = if path.is_empty() { step } else { format!("{path}/{step}") };
                (member, whole)
            });
            let joined: Vec<_> = joined.collect();
            waiting.extend(joined.into_iter().rev());
        }
        let field = |path: String| {
            let forms = found.get(&path).into_iter().flatten().take(FORMS_MAX).cloned().collect();
            OutlineField { path, forms }
        };
        order.into_iter().map(field).collect()
    }

    /// Forms of the values of a few records of each class.
    fn forms(&self) -> Forms {
        let mut by_entry: BTreeMap<EntryId, Vec<(u64, NodeId)>> = BTreeMap::new();
        let mut taken = vec![0_usize; self.held.infos.len()];
        for (number, row) in
            (0..).zip(self.held.index.columns.range(0..self.held.index.columns.len()))
        {
            let class = usize::from(row.class.0);
            let (Some(taken), Some(info)) = (taken.get_mut(class), self.held.infos.get(class))
            else {
                continue;
            };
            if *taken < RECORDS_PER_CLASS && !row.dead {
                *taken += 1;
                let entry = self.held.index.entry_of(number);
                by_entry.entry(entry).or_default().push((row.offset_bytes, info.node));
            }
        }
        let mut forms = Forms::new();
        for (entry, mut places) in by_entry {
            places.sort_unstable();
            let offsets: Vec<u64> = places.iter().map(|it| it.0).collect();
            let Some(pieces) = self.pieces(entry, &offsets) else { continue };
            let head = self.table_head(entry);
            for (piece, (offset, node)) in pieces.iter().zip(&places) {
                for field in self.fields(entry, &head, &piece.text, *offset) {
                    let at = self.node_at(*node, &field.steps).unwrap_or(*node);
                    forms.entry(at).or_default().insert(form(&field));
                }
            }
        }
        forms
    }
}

/// What a value looks like. Nothing of the value itself is in it but the order of the digits and
/// marks of a time.
fn form(field: &Raw) -> String {
    let text = field.text.trim_ascii();
    let named = match field.kind {
        LeafKind::Null => "nothing",
        LeafKind::Bool => "true or false",
        LeafKind::Number => return format!("number of {} digits", digits(text)),
        LeafKind::Text if text.is_empty() => "empty",
        LeafKind::Text if text.iter().all(u8::is_ascii_digit) => {
            return format!("text of {} digits", digits(text));
        }
        LeafKind::Text if text.len() <= TIME_BYTES && time::parse_in(text, None).is_some() => {
            return as_time(text);
        }
        LeafKind::Text if text.starts_with(b"http://") || text.starts_with(b"https://") => "link",
        LeafKind::Text if text.len() <= SHORT_BYTES => "short text",
        LeafKind::Text => "long text",
    };
    named.to_owned()
}

fn digits(text: &[u8]) -> usize {
    text.iter().filter(|it| it.is_ascii_digit()).count()
}

/// A time with `0` for each digit and `a` for each letter that is no mark of a zone.
fn as_time(text: &[u8]) -> String {
    let sign = |byte: &u8| match byte {
        it if it.is_ascii_digit() => '0',
        b'T' | b'Z' => char::from(*byte),
        it if it.is_ascii_alphabetic() || !it.is_ascii() => 'a',
        it => char::from(*it),
    };
    text.iter().map(sign).collect()
}
