//! Devices and sign-ins that an export names: read again from it when they are asked for.

use core::net::IpAddr;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use super::View;
use super::show::Raw;
use crate::classify::{NodeId, Roles};
use crate::findings::{Device, Devices, Filter, IdentifierKind, Order, SignIn, Stamp};
use crate::index::Listing;
use crate::record::EntryId;
use crate::taxonomy::Kind;
use crate::text::Untrusted;

/// Kinds whose records name a device.
const KINDS: [Kind; 3] = [Kind::DeviceDevices, Kind::DeviceSignIns, Kind::DeviceNetwork];

/// Records that are looked at, the newest.
const RECORDS_MAX: u64 = 5_000;
/// Devices that are told.
const DEVICES_MAX: usize = 200;
/// Longest name of a device, in characters.
const NAME_CHARS: usize = 120;

/// Ends of keys that name a device, best first.
const DEVICE_KEYS: [&str; 14] = [
    "devicemodel",
    "devicename",
    "model",
    "device",
    "deviceinfo",
    "devicetype",
    "useragent",
    "browser",
    "agent",
    "platform",
    "os",
    "设备型号",
    "登录设备",
    "设备",
]; // fmt: skip

/// What a record says of a device.
struct Said {
    number: u32,
    kind: Kind,
    time: Option<Stamp>,
    device: String,
    address: String,
    country: Option<String>,
    platform: Option<usize>,
}

impl View<'_> {
    /// Devices and sign-ins among the records that a filter chooses, of whichever kinds it names.
    pub fn devices(&self, filter: &Filter) -> Devices {
        let filter = Filter { kinds: KINDS.into(), ..filter.across() };
        let picked = self.picked(&filter);
        let source = self.source(&filter, picked.as_deref());
        let mut list = Listing::new(source, Order::NewestFirst);
        let rows = list.rows(source, 0..RECORDS_MAX);
        let mut by_entry: BTreeMap<EntryId, Vec<(u64, u32)>> = BTreeMap::new();
        for number in &rows {
            let Some(row) = self.held.index.columns.get(*number) else { continue };
            let entry = self.held.index.entry_of(*number);
            by_entry.entry(entry).or_default().push((row.offset_bytes, *number));
        }
        let mut said = Vec::new();
        for (entry, mut places) in by_entry {
            places.sort_unstable();
            self.said_of(entry, &places, &mut said);
        }
        said.sort_by_key(|it| (std::cmp::Reverse(it.time.map(|it| it.secs)), it.number));
        let left_out = list.total().saturating_sub(RECORDS_MAX);
        Devices { devices: self.merged(&said), sign_ins: self.sign_ins(said), left_out }
    }

    fn said_of(&self, entry: EntryId, places: &[(u64, u32)], said: &mut Vec<Said>) {
        let head = self.table_head(entry);
        let offsets: Vec<u64> = places.iter().map(|it| it.0).collect();
        let _read = self.each_piece(entry, &offsets, &mut |at, piece| {
            if let Some((offset, number)) = places.get(at) {
                let fields = self.fields(entry, &head, piece.text, *offset);
                said.extend(self.said(*number, &fields));
            }
            ControlFlow::Continue(())
        });
    }

    fn said(&self, number: u32, fields: &[Raw]) -> Option<Said> {
        let row = self.held.index.columns.get(number)?;
        let at = usize::from(row.class.0);
        let class = self.held.index.classes.get(at)?;
        let node = self.held.infos.get(at)?.node;
        let address = self.address(node, fields);
        let meaning = self.held.meanings.get(node.0 as usize);
        let root = meaning.and_then(|it| self.held.roots.get(it.root as usize));
        Some(Said {
            number,
            kind: class.kind,
            time: row.stamp(),
            device: device(fields),
            country: iptocc::country_code(&address).map(str::to_owned),
            address,
            platform: root.and_then(|it| it.profile),
        })
    }

    /// The internet address of a record.
    fn address(&self, node: NodeId, fields: &[Raw]) -> String {
        let is_address = |field: &&Raw| {
            let found = self.node_at(node, &field.steps);
            let meaning = found.and_then(|it| self.held.meanings.get(it.0 as usize));
            meaning.is_some_and(|it| {
                it.decision.roles.has(Roles::ADDRESS)
                    || it.decision.identifier == Some(IdentifierKind::Ip)
            })
        };
        let texts = |it: &Raw| text(it).trim().to_owned();
        let known = fields.iter().filter(is_address).map(texts).find(|it| !it.is_empty());
        // Names of fields are in the language of the account; an address is one in any.
        let by_value = || fields.iter().map(texts).find(|it| it.parse::<IpAddr>().is_ok());
        known.or_else(by_value).unwrap_or_default()
    }
}

fn text(field: &Raw) -> String {
    String::from_utf8_lossy(&field.text).into_owned()
}

/// What a record calls the device: the best of its fields for it.
pub(super) fn device(fields: &[Raw]) -> String {
    let rank = |field: &Raw| {
        let last = field.steps.iter().rev().find(|it| !matches!(it.as_str(), "[]" | "value"))?;
        let key: String = last.chars().filter(|it| it.is_alphanumeric()).collect();
        let key = key.to_lowercase();
        DEVICE_KEYS.iter().position(|end| key.ends_with(end))
    };
    let filled = fields.iter().filter(|it| !it.text.trim_ascii().is_empty() && it.text != b"N/A");
    let best = filled.filter_map(|it| Some((rank(it)?, it))).min_by_key(|it| it.0);
    best.map_or_else(String::new, |it| shorter(&text(it.1)))
}

/// A browser's long name for itself by what stands in its first brackets.
fn shorter(name: &str) -> String {
    let name = name.trim();
    let inside = name.strip_prefix("Mozilla/").and_then(|rest| {
        let (_, inside) = rest.split_once('(')?;
        inside.split_once(')').map(|it| it.0)
    });
    let parts = inside.map(|it| it.split(';').map(str::trim).take(3).collect::<Vec<_>>());
    let short = parts.map_or_else(|| name.to_owned(), |parts| parts.join("; "));
    short.chars().take(NAME_CHARS).collect()
}

/// The device in the name of an app on it: `App 3.1 (Living room)`.
fn in_brackets(name: &str) -> Option<&str> {
    Some(name.strip_suffix(')')?.rsplit_once(" (")?.1)
}

impl View<'_> {
    /// Devices, those that are spelled in several ways as one.
    fn merged(&self, said: &[Said]) -> Vec<Device> {
        let mut found: BTreeMap<String, Device> = BTreeMap::new();
        let names: BTreeSet<&str> = said.iter().map(|it| it.device.as_str()).collect();
        for it in said.iter().filter(|it| !it.device.is_empty()) {
            let name = in_brackets(&it.device).filter(|it| names.contains(it));
            let name = name.unwrap_or(&it.device);
            let known = crate::profile::device_name(name);
            // One device that two platforms spell in two ways is one.
            let key = known.unwrap_or(name).to_lowercase();
            let device = found.entry(key).or_insert_with(|| Device {
                name: Untrusted::new(name),
                known: known.map(str::to_owned),
                ..Device::default()
            });
            add(device, it);
            let platform = it.platform.and_then(|at| self.held.profiles.get(at));
            if let Some(profile) = platform.filter(|it| !device.platforms.contains(&it.name)) {
                device.platforms.push(profile.name.clone());
            }
        }
        let mut devices: Vec<Device> = found.into_values().collect();
        devices.sort_by_key(|it| std::cmp::Reverse((it.span_secs.map(|it| it.1), it.records)));
        devices.truncate(DEVICES_MAX);
        devices
    }

    fn sign_ins(&self, said: Vec<Said>) -> Vec<SignIn> {
        let signed = said.into_iter().filter(|it| it.kind == Kind::DeviceSignIns);
        let row = |it: Said| SignIn {
            record: it.number,
            time: it.time,
            known: crate::profile::device_name(&it.device).map(str::to_owned),
            device: Untrusted::new(it.device),
            address: Untrusted::new(it.address),
            country: it.country,
            platform: it
                .platform
                .and_then(|at| self.held.profiles.get(at))
                .map_or_else(String::new, |profile| profile.name.clone()),
        };
        signed.map(row).collect()
    }
}

/// One more record that names a device.
fn add(device: &mut Device, it: &Said) {
    device.records += 1;
    device.sign_ins += u64::from(it.kind == Kind::DeviceSignIns);
    if let Some(secs) = it.time.map(|it| it.secs) {
        let (first, last) = device.span_secs.unwrap_or((secs, secs));
        device.span_secs = Some((first.min(secs), last.max(secs)));
    }
    if let Some(country) = it.country.as_ref().filter(|it| !device.countries.contains(it)) {
        device.countries.push(country.clone());
    }
}
