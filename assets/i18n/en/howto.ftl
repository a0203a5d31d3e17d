# How a person gets their file: five steps for each platform.

howto-phases-1 = Find it
howto-phases-2 = Prove it is you
howto-phases-3 = Ask
howto-phases-4 = Wait
howto-phases-5 = Get it here

howto-label-choose = Choose this
howto-label-wait = How long it takes
howto-label-link = How long the link lives
howto-label-not-in-it = What will not be in it
howto-checked = Checked in { $month }. Menus may have moved since.
howto-confidence-a = Seen in recent sources.
howto-confidence-b = Seen in older sources. Names of menus may differ.
howto-confidence-c = Not yet checked by hand. If it is not there, search the settings for “personal information”.

howto-care-title = Before you start
howto-care-1 = Use a computer at home, not a shared one.
howto-care-2 = The file is as private as a diary. Do not send it by email.
howto-care-3 = Delete it from your downloads when you are done.
howto-care-4 = Change nothing inside it.

howto-tiktok-title = TikTok
howto-tiktok-say = Posts, watch history, searches, messages and more.
howto-tiktok-step-1 = Open Profile, then ☰, then Settings and privacy, then Account, then Download your data.
howto-tiktok-step-2 = Sign in again if TikTok asks. It may send a code to your phone or email.
howto-tiktok-step-3 = On the tab Request data, choose all data and the file format JSON. Then tap Request data.
howto-tiktok-step-4 = Look at the tab Download data from time to time. TikTok does not always tell you.
howto-tiktok-step-5 = Tap Download. Move the .zip file to this computer and drop it here. Leave it packed.
howto-tiktok-choose = All data, and JSON. TXT works too, with fewer details.
howto-tiktok-wait = Minutes to about 4 days.
howto-tiktok-link = About 4 days. After that, ask again.
howto-tiktok-not-in-it = Videos of other people, only links to them. Little on why a video was shown. No list of who got your data.

howto-iphone-title = iPhone App Privacy Report
howto-iphone-say = Which apps used your location, photos, camera and microphone, and whom they called.
howto-iphone-step-1 = Open Settings, then Privacy & Security, then App Privacy Report at the very bottom.
howto-iphone-step-2 = Unlock your iPhone as usual. Nobody else is asked.
howto-iphone-step-3 = Tap Turn On App Privacy Report. It starts with nothing in it.
howto-iphone-step-4 = Use your iPhone as always for 7 days. Leave the report turned on.
howto-iphone-step-5 = Tap the share sign at the top, then Save to Files or AirDrop. Drop the .ndjson file here.
howto-iphone-choose = Leave it on for all 7 days, for a better picture.
howto-iphone-wait = Up to 7 days, while your iPhone takes notes.
howto-iphone-link = There is no link. The iPhone keeps the last 7 days.
howto-iphone-not-in-it = Whether an app was on the screen. What was sent. Anything older than 7 days. It needs iOS 15.2 or later.
