//! The 69 kinds of personal data, each in one of the ten categories, and `Unsorted`.
//!
//! Codes and usual levels are those of the product's taxonomy; order is the order shown.

use serde::{Deserialize, Serialize};

use super::{Category, Level};

/// One kind of personal data (a sub-category). Every record has exactly one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[repr(u8)]
pub enum Kind {
    /// Names and usernames (1.1).
    AboutNames,
    /// Email, phone and address (1.2).
    AboutContact,
    /// Birthday, age and gender (1.3).
    AboutBasics,
    /// ID papers and face checks (1.4).
    AboutIdChecks,
    /// Profile page and photo (1.5).
    AboutProfile,
    /// Work, school and home life (1.6).
    AboutWorkHome,
    /// Health, body and fitness (1.7).
    AboutHealth,
    /// Beliefs, love life and background (1.8).
    AboutBeliefs,
    /// Phone contacts you shared (2.1).
    PeopleAddressBook,
    /// Friends, followers and follows (2.2).
    PeopleFollows,
    /// Family and groups (2.3).
    PeopleGroups,
    /// Blocked and hidden people (2.4).
    PeopleBlocked,
    /// People the app thinks you know (2.5).
    PeopleSuggested,
    /// Private chats (3.1).
    MessagesPrivate,
    /// Group chats (3.2).
    MessagesGroup,
    /// Calls and voice notes (3.3).
    MessagesCalls,
    /// Emails (3.4).
    MessagesEmail,
    /// Photos and files in chats (3.5).
    MessagesFiles,
    /// Who you talked to, and when (3.6).
    MessagesWhoWhen,
    /// Help and complaints (3.7).
    MessagesSupport,
    /// Posts and stories (4.1).
    ContentPosts,
    /// Photos and videos (4.2).
    ContentMedia,
    /// Comments and reviews (4.3).
    ContentComments,
    /// Live shows, music and sound (4.4).
    ContentLiveAudio,
    /// Drafts, notes, files and dates (4.5).
    ContentDrafts,
    /// Hidden facts in your photos (4.6).
    ContentPhotoFacts,
    /// Games and scores (4.7).
    ContentGames,
    /// Watched, read and heard (5.1).
    ActivityWatched,
    /// Likes and saves (5.2).
    ActivityLikes,
    /// Searches (5.3).
    ActivitySearches,
    /// Links and pages you opened (5.4).
    ActivityLinks,
    /// Things you shared on (5.5).
    ActivityShares,
    /// Polls, quizzes and choices (5.6).
    ActivityPolls,
    /// Shops and items you looked at (5.7).
    ActivityItems,
    /// Exact places (6.1).
    LocationExact,
    /// Rough area (6.2).
    LocationRough,
    /// Visits and check-ins (6.3).
    LocationVisits,
    /// Trips and routes (6.4).
    LocationRoutes,
    /// Location checks by apps (6.5).
    LocationChecks,
    /// Saved and delivery places (6.6).
    LocationSaved,
    /// What is around you (6.7).
    LocationAround,
    /// Phones and computers (7.1).
    DeviceDevices,
    /// Internet addresses and networks (7.2).
    DeviceNetwork,
    /// Sign-ins (7.3).
    DeviceSignIns,
    /// ID numbers for your phone (7.4).
    DeviceIds,
    /// Passwords and account safety (7.5).
    DeviceSecurity,
    /// Camera, mic and photo access (7.6).
    DeviceSensors,
    /// Other apps on your phone (7.7).
    DeviceInstalled,
    /// Time in the app (8.1).
    UsageTime,
    /// Parts and buttons you used (8.2).
    UsageFeatures,
    /// Firms the app called (8.3).
    UsageContacted,
    /// Settings you chose (8.4).
    UsageSettings,
    /// Crashes and speed (8.5).
    UsageCrashes,
    /// Alerts and emails they sent (8.6).
    UsageNotices,
    /// Rule checks and bans (8.7).
    UsageRules,
    /// Orders and purchases (9.1).
    MoneyOrders,
    /// Cards and bank accounts (9.2).
    MoneyCards,
    /// Money sent and received (9.3).
    MoneyTransfers,
    /// Balance, coins and gifts (9.4).
    MoneyBalance,
    /// Credit, loans and tax (9.5).
    MoneyCredit,
    /// Trips, food and tickets (9.6).
    MoneyBookings,
    /// Money you earned (9.7).
    MoneyEarnings,
    /// Ads you saw or tapped (10.1).
    AdsSeen,
    /// What they think you like (10.2).
    AdsInterests,
    /// What they think you are (10.3).
    AdsProfile,
    /// Firms that have you on a list (10.4).
    AdsLists,
    /// What other apps and sites told them (10.5).
    AdsOffsite,
    /// Your ad choices (10.6).
    AdsChoices,
    /// Guesses from your face, voice or mood (10.7).
    AdsMediaGuesses,
    /// Not sorted yet: kept, shown and counted, but its kind is not known.
    Unsorted,
}

struct Row(Kind, &'static str, Category, Level);

/// One row a kind, in the order of the enum: code, category, usual level.
const ROWS: [Row; 70] = [
    Row(Kind::AboutNames, "about.names", Category::About, Level::Personal),
    Row(Kind::AboutContact, "about.contact", Category::About, Level::Private),
    Row(Kind::AboutBasics, "about.basics", Category::About, Level::Personal),
    Row(Kind::AboutIdChecks, "about.id_checks", Category::About, Level::Sensitive),
    Row(Kind::AboutProfile, "about.profile", Category::About, Level::Personal),
    Row(Kind::AboutWorkHome, "about.work_home", Category::About, Level::Personal),
    Row(Kind::AboutHealth, "about.health", Category::About, Level::Sensitive),
    Row(Kind::AboutBeliefs, "about.beliefs", Category::About, Level::Sensitive),
    Row(Kind::PeopleAddressBook, "people.address_book", Category::People, Level::Private),
    Row(Kind::PeopleFollows, "people.follows", Category::People, Level::Personal),
    Row(Kind::PeopleGroups, "people.groups", Category::People, Level::Private),
    Row(Kind::PeopleBlocked, "people.blocked", Category::People, Level::Private),
    Row(Kind::PeopleSuggested, "people.suggested", Category::People, Level::Private),
    Row(Kind::MessagesPrivate, "messages.private", Category::Messages, Level::Private),
    Row(Kind::MessagesGroup, "messages.group", Category::Messages, Level::Private),
    Row(Kind::MessagesCalls, "messages.calls", Category::Messages, Level::Private),
    Row(Kind::MessagesEmail, "messages.email", Category::Messages, Level::Private),
    Row(Kind::MessagesFiles, "messages.files", Category::Messages, Level::Private),
    Row(Kind::MessagesWhoWhen, "messages.who_when", Category::Messages, Level::Private),
    Row(Kind::MessagesSupport, "messages.support", Category::Messages, Level::Personal),
    Row(Kind::ContentPosts, "content.posts", Category::Content, Level::Personal),
    Row(Kind::ContentMedia, "content.media", Category::Content, Level::Private),
    Row(Kind::ContentComments, "content.comments", Category::Content, Level::Personal),
    Row(Kind::ContentLiveAudio, "content.live_audio", Category::Content, Level::Personal),
    Row(Kind::ContentDrafts, "content.drafts", Category::Content, Level::Private),
    Row(Kind::ContentPhotoFacts, "content.photo_facts", Category::Content, Level::Private),
    Row(Kind::ContentGames, "content.games", Category::Content, Level::Everyday),
    Row(Kind::ActivityWatched, "activity.watched", Category::Activity, Level::Private),
    Row(Kind::ActivityLikes, "activity.likes", Category::Activity, Level::Personal),
    Row(Kind::ActivitySearches, "activity.searches", Category::Activity, Level::Private),
    Row(Kind::ActivityLinks, "activity.links", Category::Activity, Level::Private),
    Row(Kind::ActivityShares, "activity.shares", Category::Activity, Level::Personal),
    Row(Kind::ActivityPolls, "activity.polls", Category::Activity, Level::Personal),
    Row(Kind::ActivityItems, "activity.items", Category::Activity, Level::Personal),
    Row(Kind::LocationExact, "location.exact", Category::Location, Level::Sensitive),
    Row(Kind::LocationRough, "location.rough", Category::Location, Level::Personal),
    Row(Kind::LocationVisits, "location.visits", Category::Location, Level::Sensitive),
    Row(Kind::LocationRoutes, "location.routes", Category::Location, Level::Sensitive),
    Row(Kind::LocationChecks, "location.checks", Category::Location, Level::Private),
    Row(Kind::LocationSaved, "location.saved", Category::Location, Level::Private),
    Row(Kind::LocationAround, "location.around", Category::Location, Level::Private),
    Row(Kind::DeviceDevices, "device.devices", Category::Device, Level::Personal),
    Row(Kind::DeviceNetwork, "device.network", Category::Device, Level::Private),
    Row(Kind::DeviceSignIns, "device.sign_ins", Category::Device, Level::Personal),
    Row(Kind::DeviceIds, "device.ids", Category::Device, Level::Private),
    Row(Kind::DeviceSecurity, "device.security", Category::Device, Level::Sensitive),
    Row(Kind::DeviceSensors, "device.sensors", Category::Device, Level::Private),
    Row(Kind::DeviceInstalled, "device.installed", Category::Device, Level::Private),
    Row(Kind::UsageTime, "usage.time", Category::Usage, Level::Personal),
    Row(Kind::UsageFeatures, "usage.features", Category::Usage, Level::Everyday),
    Row(Kind::UsageContacted, "usage.contacted", Category::Usage, Level::Personal),
    Row(Kind::UsageSettings, "usage.settings", Category::Usage, Level::Everyday),
    Row(Kind::UsageCrashes, "usage.crashes", Category::Usage, Level::Everyday),
    Row(Kind::UsageNotices, "usage.notices", Category::Usage, Level::Everyday),
    Row(Kind::UsageRules, "usage.rules", Category::Usage, Level::Private),
    Row(Kind::MoneyOrders, "money.orders", Category::Money, Level::Personal),
    Row(Kind::MoneyCards, "money.cards", Category::Money, Level::Sensitive),
    Row(Kind::MoneyTransfers, "money.transfers", Category::Money, Level::Sensitive),
    Row(Kind::MoneyBalance, "money.balance", Category::Money, Level::Private),
    Row(Kind::MoneyCredit, "money.credit", Category::Money, Level::Sensitive),
    Row(Kind::MoneyBookings, "money.bookings", Category::Money, Level::Private),
    Row(Kind::MoneyEarnings, "money.earnings", Category::Money, Level::Private),
    Row(Kind::AdsSeen, "ads.seen", Category::Ads, Level::Personal),
    Row(Kind::AdsInterests, "ads.interests", Category::Ads, Level::Private),
    Row(Kind::AdsProfile, "ads.profile", Category::Ads, Level::Private),
    Row(Kind::AdsLists, "ads.lists", Category::Ads, Level::Private),
    Row(Kind::AdsOffsite, "ads.offsite", Category::Ads, Level::Private),
    Row(Kind::AdsChoices, "ads.choices", Category::Ads, Level::Everyday),
    Row(Kind::AdsMediaGuesses, "ads.media_guesses", Category::Ads, Level::Sensitive),
    Row(Kind::Unsorted, "unsorted", Category::Unsorted, Level::Everyday),
];

impl Kind {
    /// How many kinds there are, `Unsorted` included.
    pub const COUNT: usize = ROWS.len();

    /// All kinds in taxonomy order, `Unsorted` last.
    pub fn all() -> impl Iterator<Item = Self> {
        ROWS.iter().map(|row| row.0)
    }

    /// The stable code used in files, e.g. `activity.watched`.
    pub fn code(self) -> &'static str {
        self.row().1
    }

    /// The category this kind belongs to.
    pub fn category(self) -> Category {
        self.row().2
    }

    /// How sensitive this kind usually is.
    pub fn level(self) -> Level {
        self.row().3
    }

    /// Finds a kind by its code.
    pub fn from_code(code: &str) -> Option<Self> {
        ROWS.iter().find(|row| row.1 == code).map(|row| row.0)
    }

    /// Position in taxonomy order, from 0.
    pub fn position(self) -> usize {
        self as usize
    }

    fn row(self) -> &'static Row {
        const LAST: &Row = &ROWS[Kind::COUNT - 1];
        ROWS.get(self as usize).unwrap_or(LAST)
    }
}
