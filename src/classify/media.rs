//! What the facts hidden in a picture, film or sound mean, and what kind of record it is.

use crate::classify::{Decision, Items, Key, NodeId, PathTree, Reading, Reason, SectionKey};
use crate::detect;
use crate::profile::Shape;
use crate::taxonomy::{Category, Kind, Origin};

/// The mark of a record that tells where it was taken, and of one that tells anything else.
const PLACE: u64 = 1;
const OTHER: u64 = 2;

/// Facts that everybody sees who opens the file; all others are hidden.
const OPEN: [&str; 6] = ["file", "type", "width", "height", "seconds", "description"];

/// Kinds that a picture with these marks is of besides its own.
pub fn also_of_media(own: Kind, marks: u16) -> &'static [Kind] {
    match u64::from(marks) {
        // What stands beside a photo tells of the same photo.
        _ if own == Kind::ContentPhotoFacts => &[],
        it if it & PLACE != 0 => &[Kind::ContentPhotoFacts, Kind::LocationExact],
        it if it & OTHER != 0 => &[Kind::ContentPhotoFacts],
        _ => &[],
    }
}

/// Decides what the path at `node` means in a picture, film or sound.
pub(super) fn decide(reading: &Reading<'_>, tree: &PathTree, node: NodeId) -> Decision {
    let (kind, reason, aside) = kind_of(reading);
    let folders = reading.headings.split_last().map_or(&[][..], |it| it.1);
    let mut decision = Decision {
        section: SectionKey { rule: None, path: folders.join("/") },
        kind: Some(kind),
        origin: Origin::Told,
        reason,
        aside,
        ..Decision::default()
    };
    if *tree.key(node) == Key::Element && !aside {
        decision.items = Items::RecordIfFree;
    }
    if let Key::Member(key) = tree.key(node) {
        decision.identifier = detect::by_key(key);
        decision.title = u8::from(&**key == "file");
        decision.time = match &**key {
            "taken" => 1,
            "changed" => 2,
            _ => 0,
        };
        decision.mark = match &**key {
            "latitude" => PLACE,
            key if OPEN.contains(&key) => 0,
            _ => OTHER,
        };
    }
    decision
}

/// The kind, why, and whether it is no record of the person at all, such as a page's ornaments.
fn kind_of(reading: &Reading<'_>) -> (Kind, Reason, bool) {
    if let Some((_, profile)) = reading.profile {
        if let Some(rule) = reading.file_section.and_then(|it| profile.sections.get(it)) {
            let reason = Reason::Section(profile.id.clone(), rule.id.clone(), profile.version);
            return (in_part(rule.kind), reason, rule.shape == Shape::Aside);
        }
        if let Some(root) = reading.folder {
            let name = root.names.first().cloned().unwrap_or_default();
            let reason = Reason::Part(profile.id.clone(), name, profile.version);
            return (in_part(root.kind), reason, false);
        }
    }
    let (base, folders) = reading.headings.split_last().map_or(("", &[][..]), |it| (it.0, it.1));
    if base.rsplit_once('.').is_some_and(|it| it.1.eq_ignore_ascii_case("xmp")) {
        // It stands beside the picture that it is of, which counts.
        return (Kind::ContentPhotoFacts, Reason::Shape("media"), false);
    }
    for folder in folders {
        let Some(verdict) = reading.words.by_path(&[folder.as_str()]) else { continue };
        let kind = in_part(Some(verdict.kind));
        if kind != Kind::ContentMedia {
            return (kind, Reason::Words(verdict.word), false);
        }
    }
    (Kind::ContentMedia, Reason::Shape("media"), false)
}

/// What a picture is in a part of an export that is of this kind.
fn in_part(kind: Option<Kind>) -> Kind {
    match kind {
        Some(it) if it.category() == Category::Messages => Kind::MessagesFiles,
        Some(it @ (Kind::AboutProfile | Kind::AboutIdChecks | Kind::ContentDrafts)) => it,
        _ => Kind::ContentMedia,
    }
}
