//! Which kinds what is said of a category is about, so that no page speaks of what is not there.

use super::{Category, Kind};

impl Category {
    /// What its sentence speaks of: of each group at least one kind must be there, or it is not true
    /// of these records. Without a group it fits all of its kinds.
    pub fn said_of(self) -> &'static [&'static [Kind]] {
        use Kind::{
            AdsInterests, AdsProfile, AdsSeen, DeviceDevices, DeviceSignIns, LocationExact,
            LocationRoutes, LocationVisits, MoneyBookings, MoneyCards, MoneyOrders, MoneyTransfers,
            UsageFeatures, UsageTime,
        };
        match self {
            Self::Location => &[&[LocationExact, LocationVisits, LocationRoutes]],
            Self::Device => &[&[DeviceDevices], &[DeviceSignIns]],
            Self::Usage => &[&[UsageTime, UsageFeatures]],
            Self::Money => &[&[MoneyOrders, MoneyCards, MoneyTransfers, MoneyBookings]],
            Self::Ads => &[&[AdsSeen], &[AdsInterests, AdsProfile]],
            _ => &[],
        }
    }

    /// The kinds that each of its steps is for, in the order of the sentences of its text; a step
    /// without kinds is for all.
    pub fn steps_for(self) -> &'static [&'static [Kind]] {
        use Kind::{
            AboutContact, AboutNames, AboutProfile, ActivityLikes, ActivityShares, ActivityWatched,
            AdsInterests, AdsLists, AdsProfile, ContentComments, ContentDrafts, ContentLiveAudio,
            ContentMedia, ContentPhotoFacts, ContentPosts, DeviceDevices, DeviceIds,
            DeviceSecurity, DeviceSensors, DeviceSignIns, LocationAround, LocationChecks,
            LocationExact, LocationRoutes, LocationVisits, MessagesCalls, MessagesFiles,
            MessagesGroup, MessagesPrivate, MessagesWhoWhen, MoneyBookings, MoneyCards,
            MoneyOrders, MoneyTransfers, PeopleAddressBook, PeopleFollows, PeopleSuggested,
            UsageContacted, UsageCrashes, UsageFeatures, UsageNotices, UsageTime,
        };
        match self {
            Self::About => &[&[], &[AboutNames, AboutProfile], &[AboutContact]],
            Self::People => &[&[PeopleAddressBook, PeopleSuggested], &[PeopleFollows]],
            Self::Messages => &[
                &[MessagesPrivate, MessagesGroup, MessagesFiles, MessagesWhoWhen],
                &[MessagesPrivate, MessagesGroup, MessagesCalls, MessagesFiles],
            ],
            Self::Content => &[
                &[ContentPosts, ContentMedia, ContentComments, ContentLiveAudio],
                &[ContentPosts, ContentMedia, ContentPhotoFacts],
                &[ContentDrafts],
            ],
            Self::Activity => &[&[], &[], &[ActivityWatched, ActivityLikes, ActivityShares]],
            Self::Location => &[
                &[LocationExact, LocationVisits, LocationRoutes, LocationChecks, LocationAround],
                &[LocationExact, LocationVisits, LocationRoutes, LocationChecks],
                &[LocationExact, LocationVisits, LocationRoutes],
            ],
            Self::Device => &[
                &[DeviceDevices, DeviceSignIns],
                &[DeviceSignIns, DeviceSecurity],
                &[DeviceIds],
                &[DeviceSensors],
            ],
            Self::Usage => &[
                &[UsageTime, UsageFeatures, UsageContacted, UsageCrashes],
                &[UsageTime],
                &[UsageNotices],
            ],
            Self::Money => &[
                &[MoneyCards],
                &[MoneyOrders, MoneyBookings],
                &[MoneyOrders, MoneyBookings, MoneyCards, MoneyTransfers],
            ],
            Self::Ads => &[&[], &[AdsInterests, AdsProfile], &[AdsLists]],
            Self::Unsorted => &[&[]],
        }
    }
}
