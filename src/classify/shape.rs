//! What a record's fields say together, where neither a profile nor a word does.
//!
//! Only what is safe: fields that make sense together in one way. A date and a link, say, can be
//! a page that was seen, liked, sent or posted, and stay unsorted.

use crate::detect::Spelling;
use crate::taxonomy::Kind;

/// A set of fields: each list needs one of its names, as whole words at a field's end.
struct Shape {
    kind: Kind,
    reason: &'static str,
    needs: &'static [&'static [&'static str]],
}

const TIME: &[&str] = &[
    "time",
    "date",
    "timestamp",
    "datetime",
    "created at",
    "sent at",
    "timestamp ms",
    "when",
    "时间",
    "日期",
];
const LATITUDE: &[&str] = &["latitude", "lat", "latitude e 7", "latitude degree", "纬度"];
const LONGITUDE: &[&str] =
    &["longitude", "lng", "lon", "long", "longitude e 7", "longitude degree", "经度"];
const WORDS: &[&str] = &["text", "message", "body", "content", "内容", "消息内容", "正文"];

/// The shapes, most telling first.
const SHAPES: [Shape; 9] = [
    Shape {
        kind: Kind::LocationExact,
        reason: "place-and-time",
        needs: &[LATITUDE, LONGITUDE, TIME],
    },
    Shape {
        kind: Kind::LocationExact,
        reason: "place-and-time",
        needs: &[&["coordinate", "gps coordinate", "坐标", "经纬度"], TIME],
    },
    Shape {
        kind: Kind::DeviceSignIns,
        reason: "address-and-device",
        needs: &[
            &["ip", "ip address", "ip 地址", "登录 ip"],
            &[
                "user agent",
                "device",
                "device model",
                "browser",
                "os",
                "设备",
                "设备型号",
                "登录设备",
            ],
            TIME,
        ],
    },
    Shape {
        kind: Kind::MessagesEmail,
        reason: "sender-and-subject",
        needs: &[&["from", "发件人"], &["to", "收件人"], &["subject", "主题"], TIME],
    },
    Shape {
        kind: Kind::MessagesPrivate,
        reason: "sender-and-text",
        needs: &[
            &["from", "sender", "sender name", "from user", "发送者", "发送人", "发送方"],
            &[
                "to",
                "recipient",
                "receiver",
                "recipient name",
                "to user",
                "接收者",
                "接收人",
                "接收方",
            ],
            WORDS,
            TIME,
        ],
    },
    Shape {
        kind: Kind::MessagesPrivate,
        reason: "sender-and-text",
        needs: &[&["sender", "sender name", "sender id", "发送者", "发送人"], WORDS, TIME],
    },
    Shape {
        kind: Kind::MoneyTransfers,
        reason: "amount-and-currency",
        needs: &[
            &["amount", "total", "金额"],
            &["currency", "currency code", "币种", "货币"],
            TIME,
        ],
    },
    Shape {
        kind: Kind::MoneyTransfers,
        reason: "amount-and-currency",
        needs: &[&["金额"], &["交易对方", "收支", "交易单号", "商户单号"], TIME],
    },
    Shape {
        kind: Kind::LocationSaved,
        reason: "place-and-name",
        needs: &[LATITUDE, LONGITUDE, &["name", "title", "address", "名称", "地址"]],
    },
];

/// The kind of a record with these fields, and the key of the reason. Fields may be paths; their
/// last key counts. `None` where it is not safe to say.
pub fn by_fields(paths: &[&str]) -> Option<(Kind, &'static str)> {
    let names: Vec<Spelling> = paths
        .iter()
        .filter_map(|path| path.rsplit('/').find(|key| *key != "[]"))
        .map(Spelling::of)
        .collect();
    let fits =
        |shape: &&Shape| shape.needs.iter().all(|any| names.iter().any(|it| is_one(it, any)));
    SHAPES.iter().find(fits).map(|shape| (shape.kind, shape.reason))
}

/// The kind of a card with these fields, and the key of the reason: an event has a start, a contact a
/// name or a way to reach it.
pub fn by_card(fields: &[&str]) -> Option<(Kind, &'static str)> {
    let has = |wanted: &[&str]| fields.iter().any(|it| wanted.contains(it));
    if has(&["DTSTART", "DTSTAMP", "DUE", "SUMMARY"]) {
        return Some((Kind::ContentDrafts, "event"));
    }
    has(&["FN", "N", "TEL", "EMAIL", "ORG"]).then_some((Kind::PeopleAddressBook, "card"))
}

fn is_one(name: &Spelling, any: &[&str]) -> bool {
    any.iter().any(|wanted| {
        let bare = name.bare();
        // `sent date` is a date; `fromage` is no sender.
        bare == *wanted || bare.strip_suffix(wanted).is_some_and(|head| head.ends_with(' '))
    })
}
