//! How a field of an example is treated, by its kind, role and name.

use crate::findings::FieldRole;
use crate::taxonomy::{Category, Kind};

/// How a value is treated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Treat {
    /// Never written.
    Never,
    /// Words that somebody wrote.
    Words,
    /// Somebody's name.
    Person,
    /// A postal address.
    Address,
    /// The person's own value: shown, with what reaches or places them masked.
    Own,
    /// Any other value: shown, masked.
    Other,
}

/// Field names, in lower case, that speak of secrets and numbers that name a device or account.
const NEVER: &[&str] = &[
    "password",
    "passwd",
    "token",
    "secret",
    "cookie",
    "session",
    "oauth",
    "answer",
    "iban",
    "cvv",
    "uuid",
    "guid",
    "imei",
    "idfa",
    "gaid",
    "device_id",
    "deviceid",
    "fingerprint",
    "密码",
    "令牌",
    "身份证",
];

/// Field names that speak of words somebody wrote.
const WORDS: &[&str] = &[
    "message",
    "text",
    "content",
    "body",
    "comment",
    "caption",
    "note",
    "query",
    "keyword",
    "search",
    "subject",
    "description",
    "内容",
    "消息",
    "评论",
    "搜索",
];

/// Field names that speak of a person.
const PERSON: &[&str] = &[
    "author",
    "sender",
    "recipient",
    "receiver",
    "friend",
    "contact",
    "participant",
    "nickname",
    "username",
    "user_name",
    "fullname",
    "full_name",
    "display_name",
    "from",
    "chat",
    "昵称",
    "姓名",
    "好友",
    "联系人",
    "发送",
    "接收",
];

/// Field names that speak of a postal address.
const ADDRESS: &[&str] =
    &["street", "postal", "address_line", "home_address", "shipping", "delivery", "地址", "住址"];

/// How a field is treated.
pub(super) fn treat(kind: Kind, role: FieldRole, field: &str) -> Treat {
    let name = field.rsplit('/').next().unwrap_or_default().to_lowercase();
    let says = |words: &[&str]| words.iter().any(|it| name.contains(it));
    let own = kind.category() == Category::About;
    if says(NEVER) || matches!(kind, Kind::DeviceIds | Kind::DeviceSecurity) {
        return Treat::Never;
    }
    if role == FieldRole::Words || (role == FieldRole::Title && is_words(kind)) {
        return Treat::Words;
    }
    if says(ADDRESS) || (kind == Kind::LocationSaved && role == FieldRole::Title) {
        return Treat::Address;
    }
    if own {
        return if says(WORDS) { Treat::Words } else { Treat::Own };
    }
    let named = matches!(
        kind.category(),
        Category::People | Category::Messages | Category::Content | Category::Activity
    ) || kind == Kind::MoneyTransfers;
    let who = role == FieldRole::Actor || (role == FieldRole::Title && is_person(kind));
    if named && (who || says(PERSON)) {
        return Treat::Person;
    }
    if role == FieldRole::Plain && named && says(WORDS) {
        return Treat::Words;
    }
    if role == FieldRole::Plain && matches!(kind.category(), Category::People | Category::Messages)
    {
        // Fields that no profile knows, in records about others: rather nothing.
        return Treat::Never;
    }
    Treat::Other
}

/// Kinds whose records are words that somebody wrote.
pub(super) fn is_words(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::MessagesPrivate
            | Kind::MessagesGroup
            | Kind::MessagesEmail
            | Kind::MessagesFiles
            | Kind::MessagesSupport
            | Kind::ContentPosts
            | Kind::ContentComments
            | Kind::ContentDrafts
            | Kind::ActivitySearches
    )
}

/// Kinds whose records are people.
fn is_person(kind: Kind) -> bool {
    kind.category() == Category::People
        || matches!(kind, Kind::MessagesWhoWhen | Kind::MessagesCalls | Kind::MoneyTransfers)
}
