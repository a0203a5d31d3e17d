//! What ties exports together: fields that name or reach somebody or a device are read again when
//! they are asked for, and values that stand in more than one export are told. What somebody wrote
//! is not looked through.

mod values;

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use super::View;
use super::show::Raw;
use crate::classify::Roles;
use crate::findings::{IdentifierKind, TiedExport, Ties};
use crate::record::EntryId;
use crate::taxonomy::{Category, Kind};
use crate::text::Untrusted;

use values::{Found, Values};

/// Records of one class that are looked through; of more, some are left out evenly.
const PER_CLASS_MAX: u64 = 4_000;

/// Identifiers that name or reach one person or device.
const TELLING: [IdentifierKind; 6] = [
    IdentifierKind::Email,
    IdentifierKind::Phone,
    IdentifierKind::Ip,
    IdentifierKind::Mac,
    IdentifierKind::DeviceId,
    IdentifierKind::AdvertisingId,
];

/// Kinds whose records name a device.
const DEVICES: [Kind; 3] = [Kind::DeviceDevices, Kind::DeviceSignIns, Kind::DeviceNetwork];

/// Ending numbers of so many digits tell parts of one export; longer ones are dates.
const PART_DIGITS_MAX: usize = 3;

/// The exports that are told apart, and which of them each entry is in.
struct Exports {
    named: Vec<TiedExport>,
    numbers: BTreeMap<(String, Option<usize>), u32>,
}

impl View<'_> {
    /// What ties the opened exports together.
    pub fn ties(&self) -> Ties {
        let (by_entry, left_out) = self.to_look_through();
        let mut exports = Exports { named: Vec::new(), numbers: BTreeMap::new() };
        let mut values = Values::default();
        for (entry, mut places) in by_entry {
            places.sort_unstable();
            self.values_of(entry, &places, (&mut exports, &mut values));
        }
        let (shared, beyond) = values.ties(exports.named.len());
        Ties { exports: exports.named, shared, left_out: left_out + beyond }
    }

    /// The records to look through, by entry, and how many are left out.
    fn to_look_through(&self) -> (BTreeMap<EntryId, Vec<(u64, u32)>>, u64) {
        let index = &self.held.index;
        let wanted = self.wanted_classes();
        let mut counts = vec![0_u64; wanted.len()];
        let rows = || (0..index.columns.len()).filter_map(|at| Some((at, index.columns.get(at)?)));
        for (_, row) in rows().filter(|it| !it.1.dead) {
            if let Some(count) = counts.get_mut(usize::from(row.class.0)) {
                *count += 1;
            }
        }
        let mut seen = vec![0_u64; wanted.len()];
        let mut by_entry: BTreeMap<EntryId, Vec<(u64, u32)>> = BTreeMap::new();
        let mut left_out = 0;
        for (number, row) in rows().filter(|it| !it.1.dead) {
            let class = usize::from(row.class.0);
            if !wanted.get(class).copied().unwrap_or(false) {
                continue;
            }
            let step = counts.get(class).map_or(1, |it| it.div_ceil(PER_CLASS_MAX).max(1));
            let Some(seen) = seen.get_mut(class) else { continue };
            *seen += 1;
            if (*seen - 1) % step == 0 {
                let places = by_entry.entry(index.entry_of(number)).or_default();
                places.push((row.offset_bytes, number));
            } else {
                left_out += 1;
            }
        }
        (by_entry, left_out)
    }

    /// Classes of records in which a field can be telling, by what their paths mean.
    fn wanted_classes(&self) -> Vec<bool> {
        let mut telling = vec![false; self.held.meanings.len()];
        for (at, meaning) in (0_u32..).zip(&self.held.meanings) {
            let decision = &meaning.decision;
            let names = decision.identifier.is_some_and(|it| TELLING.contains(&it));
            if !names && !decision.roles.has(Roles::ADDRESS) {
                continue;
            }
            let mut node = Some(crate::classify::NodeId(at));
            while let Some(here) = node {
                match telling.get_mut(here.0 as usize) {
                    Some(known) if !*known => *known = true,
                    _ => break,
                }
                node = self.held.tree.parent(here);
            }
        }
        let classes = self.held.index.classes.iter().zip(&self.held.infos);
        let wanted = classes.map(|(class, info)| {
            let own = matches!(class.kind.category(), Category::About | Category::Device);
            own || telling.get(info.node.0 as usize).copied().unwrap_or(false)
        });
        wanted.collect()
    }

    fn values_of(
        &self,
        entry: EntryId,
        places: &[(u64, u32)],
        (exports, values): (&mut Exports, &mut Values),
    ) {
        let head = self.table_head(entry);
        let offsets: Vec<u64> = places.iter().map(|it| it.0).collect();
        let _read = self.each_piece(entry, &offsets, &mut |at, piece| {
            if let Some((offset, number)) = places.get(at) {
                let fields = self.fields(entry, &head, piece.text, *offset);
                self.note(*number, &fields, (&mut *exports, &mut *values));
            }
            ControlFlow::Continue(())
        });
    }

    fn note(&self, number: u32, fields: &[Raw], (exports, values): (&mut Exports, &mut Values)) {
        let index = &self.held.index;
        let Some(row) = index.columns.get(number) else { return };
        let at = usize::from(row.class.0);
        let (Some(class), Some(info)) = (index.classes.get(at), self.held.infos.get(at)) else {
            return;
        };
        let meaning = self.held.meanings.get(info.node.0 as usize);
        let root = meaning.and_then(|it| self.held.roots.get(it.root as usize));
        let export = self.export_of(index.entry_of(number), root.and_then(|it| it.profile));
        let place = values::Place {
            export: exports.number(export),
            record: number,
            kind: class.kind,
            secs: row.secs.map(i64::from),
        };
        for field in fields {
            let node = self.node_at(info.node, &field.steps);
            let decision = node.and_then(|it| self.held.meanings.get(it.0 as usize));
            let decision = decision.map(|it| &it.decision);
            if decision.is_some_and(|it| it.roles.has(Roles::WORDS)) {
                continue;
            }
            let address = decision.is_some_and(|it| it.roles.has(Roles::ADDRESS));
            let known = decision.and_then(|it| it.identifier);
            let known = known.or_else(|| address.then_some(IdentifierKind::Ip));
            values::in_field(known, &field.text, &mut |found| values.add(found, place));
        }
        if DEVICES.contains(&class.kind)
            && let Some(model) = Found::model(&super::devices::device(fields))
        {
            values.add(model, place);
        }
    }

    /// The export that an entry is in: its dropped file, or all parts of it, and its platform.
    fn export_of(
        &self,
        entry: EntryId,
        profile: Option<usize>,
    ) -> (Untrusted, Option<usize>, String) {
        let source = self.export.entries().get(entry.0 as usize).map_or(0, |it| it.source as usize);
        let name = self.export.sources().into_iter().nth(source).map(|it| it.name);
        let platform = profile.and_then(|it| self.held.profiles.get(it));
        (name.unwrap_or_default(), profile, platform.map_or_else(String::new, |it| it.name.clone()))
    }
}

impl Exports {
    fn number(&mut self, (source, profile, platform): (Untrusted, Option<usize>, String)) -> u32 {
        let key = (without_part(source.inner()).to_owned(), profile);
        if let Some(known) = self.numbers.get(&key) {
            return *known;
        }
        let number = self.named.len() as u32;
        self.named.push(TiedExport { platform, source });
        self.numbers.insert(key, number);
        number
    }
}

/// A file's name without its ending and without the number of a part.
fn without_part(name: &str) -> &str {
    let stem = name.rsplit_once('.').map_or(name, |it| it.0);
    let stem = stem.strip_suffix(".tar").unwrap_or(stem).trim_end_matches([')', ' ']);
    let without = stem.trim_end_matches(|it: char| it.is_ascii_digit());
    let digits = stem.len() - without.len();
    let parted = without.ends_with(['-', '_', ' ', '(', '.']);
    if (1..=PART_DIGITS_MAX).contains(&digits) && parted {
        without.trim_end_matches(['-', '_', ' ', '(', '.'])
    } else {
        stem
    }
}
