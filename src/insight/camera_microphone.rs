//! F3: one app used the camera or the microphone.

use super::{Facts, Notable, actors};
use crate::findings::Findings;

const CAMERA: &str = "camera";
const MICROPHONE: &str = "microphone";

pub(super) fn find(findings: &Findings) -> Option<Notable> {
    let (number, actor, count) = actors::strongest(findings, &[MICROPHONE, CAMERA], |actor| {
        (actor.records > 0).then_some(actor.records)
    })?;
    Some(Notable {
        finder: "F3".to_owned(),
        number: count,
        facts: Facts::CameraMicrophone {
            app: super::app_name(actor),
            microphone: actor.case.rsplit('/').next() == Some(MICROPHONE),
            count,
            longest_ms: actor.longest_ms,
        },
        level: actors::level_of(actor),
        records: actor.records,
        filter: actors::records_of(number),
    })
}
