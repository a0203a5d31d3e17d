//! How a field of an example is treated, by its kind, role and name.

use crate::findings::FieldRole;
use crate::taxonomy::{Category, Kind};

use super::choices::Keep;

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
    /// A date of birth: only its year is shown.
    Birth,
    /// The person's own e-mail address or phone number.
    OwnContact,
    /// Anybody's e-mail address or phone number.
    Contact,
    /// The person's own value: shown, with what reaches or places them masked.
    Own,
    /// Any other value: shown, masked.
    Other,
}

/// The only words that a field's name may be shown with: in some exports a key is itself somebody's
/// name, and what is not known here could be one.
const LABEL_WORDS: &[&str] = &[
    "account",
    "ad",
    "address",
    "ads",
    "amount",
    "app",
    "birth",
    "birthday",
    "brand",
    "carrier",
    "categories",
    "category",
    "city",
    "coin",
    "collection",
    "cost",
    "count",
    "country",
    "currency",
    "date",
    "default",
    "device",
    "display",
    "duration",
    "effect",
    "email",
    "favorite",
    "gender",
    "interests",
    "ip",
    "language",
    "length",
    "level",
    "likes",
    "link",
    "method",
    "model",
    "name",
    "network",
    "number",
    "order",
    "os",
    "personalized",
    "phone",
    "platform",
    "price",
    "product",
    "quantity",
    "recharge",
    "region",
    "resolution",
    "score",
    "search",
    "size",
    "status",
    "telephone",
    "term",
    "time",
    "total",
    "type",
    "url",
    "user",
    "version",
    "views",
    "zone",
];

/// Field names that tell no more than their value.
const SAY_NOTHING: &[&str] = &["app", "value", "data", "text", "content", "name", "title", "item"];

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

/// Field names under which a person writes about themself, or an old or new text of that stands.
const OWN_WORDS: &[&str] = &[
    "bio",
    "biography",
    "about me",
    "about_me",
    "new value",
    "new_value",
    "previous value",
    "previous_value",
    "signature",
    "签名",
    "简介",
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
    "owner",
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

/// Names of groups of fields that are about a person, and of the fields in them that name one.
const ABOUT_PERSON: &[&str] = &[
    "people",
    "person",
    "tagged",
    "friend",
    "contact",
    "participant",
    "member",
    "attendee",
    "organizer",
    "creator",
    "actor",
];
const NAMES_ONE: &[&str] = &["name", "displayname", "display_name", "title", "handle"];

/// Field names that speak of a date of birth.
const BIRTH: &[&str] = &["birth", "dob", "生日", "出生"];

/// Field names that speak of how to reach somebody.
const CONTACT: &[&str] = &["phone", "mobile", "mail", "手机", "电话", "邮箱"];

/// Parts of paths that speak of the other side of a purchase or a payment.
const PARTNER: &[&str] = &[
    "recipient",
    "receiver",
    "buyer",
    "payer",
    "payee",
    "sender",
    "nickname",
    "counterparty",
    "收款",
    "付款",
    "交易对方",
    "收货人",
];

/// Field names that speak of a postal address.
const ADDRESS: &[&str] =
    &["street", "postal", "address_line", "home_address", "shipping", "delivery", "地址", "住址"];

/// The words that a field's name may be shown with.
pub(super) fn label_words() -> impl Iterator<Item = &'static str> {
    LABEL_WORDS.iter().copied()
}

/// Whether a field is of the one person that a record is about, whose names may be several fields;
/// all of them have one number.
pub(super) fn is_the_person(kind: Kind, treat: Treat, keep: Keep) -> bool {
    treat == Treat::Person && kind.category() == Category::People && !keep.people
}

/// How a field is treated. `field` is its path inside the record, joined with `/`.
pub(super) fn treat(kind: Kind, role: FieldRole, field: &str) -> Treat {
    let path = field.to_lowercase();
    let name = telling_step(&path);
    let says = |words: &[&str]| words.iter().any(|it| name.contains(it));
    let category = kind.category();
    let own = category == Category::About;
    if says(NEVER) || matches!(kind, Kind::DeviceIds | Kind::DeviceSecurity) {
        return Treat::Never;
    }
    if role == FieldRole::Words || (role == FieldRole::Title && is_words(kind)) {
        return Treat::Words;
    }
    if says(BIRTH) {
        return Treat::Birth;
    }
    if is_postal(name) || (kind == Kind::LocationSaved && role == FieldRole::Title) {
        return Treat::Address;
    }
    if says(CONTACT) {
        return if own { Treat::OwnContact } else { Treat::Contact };
    }
    if own {
        return if says(WORDS) || says(OWN_WORDS) { Treat::Words } else { Treat::Own };
    }
    if category == Category::Money && PARTNER.iter().any(|it| path.contains(it)) {
        return Treat::Person;
    }
    let named = matches!(
        category,
        Category::People | Category::Messages | Category::Content | Category::Activity
    ) || kind == Kind::MoneyTransfers;
    let who = role == FieldRole::Actor || (role == FieldRole::Title && is_person(kind));
    if named && (who || says(PERSON) || is_name_of_person(&path)) {
        return Treat::Person;
    }
    if role == FieldRole::Plain && named && says(WORDS) {
        return Treat::Words;
    }
    if role == FieldRole::Plain && matches!(category, Category::People | Category::Messages) {
        // Fields that no profile knows, in records about others: rather nothing.
        return Treat::Never;
    }
    Treat::Other
}

/// What a field is called: a value alone is called by what it stands under.
pub(super) fn field_name<'a>(path: &'a str, own: &'a str) -> &'a str {
    if matches!(telling_step(path), "" | "value" | "[]") { own } else { path }
}

/// The step of a field's path that says what it is: in some exports each value stands below its
/// name, under a key that is always the same.
fn telling_step(path: &str) -> &str {
    let says = |it: &&str| !matches!(*it, "[]" | "value");
    path.rsplit('/').find(says).or_else(|| path.rsplit('/').next()).unwrap_or_default()
}

/// Whether a field names somebody by where it stands: `people/[]/name`.
fn is_name_of_person(path: &str) -> bool {
    let mut steps = path.rsplit('/').filter(|it| !matches!(*it, "[]" | "value"));
    let names = steps.next().is_some_and(|it| NAMES_ONE.contains(&it));
    names && steps.any(|step| ABOUT_PERSON.iter().any(|it| step.contains(it)))
}

/// Whether a field holds a postal address, which an address on the net is not.
fn is_postal(name: &str) -> bool {
    const NET: &[&str] = &["mail", "ip address", "ip_address", "ipaddress", "mac", "web", "url"];
    let other = NET.iter().any(|it| name.contains(it));
    let says = name.contains("address") || ADDRESS.iter().any(|it| name.contains(it));
    says && !other
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

/// A field's name before a value that says little by itself; nothing where it may be somebody's.
pub(super) fn label(kind: Kind, field: &str) -> Option<String> {
    if matches!(kind.category(), Category::People | Category::Messages) {
        return None;
    }
    let words = words_of(telling_step(field));
    if SAY_NOTHING.contains(&words.to_lowercase().as_str()) {
        return None;
    }
    let known = |word: &str| LABEL_WORDS.contains(&word.to_lowercase().as_str());
    let ours = !words.is_empty() && words.split(' ').all(known);
    ours.then(|| format!("{words}: "))
}

/// A field's name as words: `numberOfLogins` and `number_of_logins` are `Number of logins`.
fn words_of(name: &str) -> String {
    let mut out = String::new();
    let mut small = false;
    for it in name.chars() {
        if it.is_uppercase() && small && !out.ends_with(' ') {
            out.push(' ');
        }
        small = it.is_lowercase();
        out.push(if matches!(it, '_' | '-') { ' ' } else { it });
    }
    let small = |word: &str| {
        let short = word.chars().all(char::is_uppercase);
        if short { word.to_owned() } else { word.to_lowercase() }
    };
    let words: Vec<String> = out.split_whitespace().map(small).collect();
    let words = words.join(" ");
    let mut rest = words.chars();
    rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
}
