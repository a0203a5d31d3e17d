# The kinds of data, how each came to the company, and how private it is.
# Made from the taxonomy; an attribute of a category answers one question of a person.

## Categories

cat-about = About you
    .short = About you
    .say = Facts that say who you are, like your name, phone number and birthday.
    .why = To open your account, check it is really you, and set what you see by age or place.
    .who = The company and its helpers. Anything on your public page can be seen by everyone.
    .do = Change or remove what the app does not need. Use a nickname. Take your phone number off your public page.
cat-people = People you know
    .short = People
    .say = Friends, family and contacts that the app has linked to you.
    .why = To suggest people to follow, show you their posts, and grow the app.
    .who = The company and its helpers. Your friend list may be public.
    .do = Turn off contact upload, then use “delete synced contacts”. Hide your friend list.
cat-messages = Messages and calls
    .short = Messages
    .say = What you wrote or said to others, and when.
    .why = To send and store your messages, and to stop spam and fraud.
    .who = The people in the chat, the company, and courts or police if the law says so.
    .do = Delete old chats. Turn on end-to-end encryption and disappearing messages if the app has them.
cat-content = Things you made
    .short = Things you made
    .say = Posts, photos, videos and comments that you put in the app.
    .why = To show your posts to others, and to teach their systems what you like.
    .who = Anyone you chose, or everyone if it is public. The company keeps a copy.
    .do = Make old posts private. Remove place tags. Delete drafts you no longer need.
cat-activity = What you watch, like and search
    .short = Watch, like, search
    .say = A record of what you look at, and how you react to it.
    .why = To pick what you see next, to tune their feed, and to choose ads.
    .who = The company and its helpers. Likes may be public. Ad partners may get parts of it.
    .do = Clear your history. Turn on auto-delete. Reset your feed.
cat-location = Places you have been
    .short = Places
    .say = Where your phone was, and when.
    .why = To show things near you, local ads, and to check odd sign-ins.
    .who = The company, its map and ad helpers, and courts or police if the law says so.
    .do = Set location to “while using” or “never”. Turn off exact location. Delete location history.
cat-device = Your devices and sign-ins
    .short = Devices
    .say = Which phones and computers you use, and each time you signed in.
    .why = To keep your account safe, stop fraud, and link your devices for ads.
    .who = The company and its security helpers. ID numbers may go to ad partners.
    .do = Sign out of old devices. Turn on two-step sign-in. Reset your ad ID. Check camera, mic and photo access.
cat-usage = When and how you use the app
    .short = App use
    .say = How often you open the app, for how long, and which parts you use.
    .why = To fix bugs, see which parts people use, and keep you coming back.
    .who = The company, and firms that count taps and screens for it.
    .do = Turn off “share usage data”. Set a screen-time limit. Mute alerts.
cat-money = Money and shopping
    .short = Money
    .say = What you bought, how you paid, and who you paid.
    .why = To take payment, stop fraud, keep tax records, and suggest things to buy.
    .who = The company, banks, shops, delivery firms and tax offices.
    .do = Remove saved cards. Delete old addresses. Check orders you do not know.
cat-ads = Ads and guesses about you
    .short = Ads and guesses
    .say = Ads you saw, and what the company thinks you like.
    .why = To sell ads, and to show you things you may buy or watch.
    .who = The company, advertisers, and firms that trade in facts about people.
    .do = Turn off ads based on you. Delete your ad interests. Ask the listed firms to remove you.
cat-unsorted = Not sorted yet
    .short = Not sorted yet
    .say = Records whose kind we do not know yet. Nothing is left out.
    .why = We cannot tell yet.
    .who = We cannot tell yet.
    .do = Open the list of files and look at where it comes from.

## Kinds

kind-about-names = Names and usernames
    .say = The names you use, and the number the app gave your account.
kind-about-contact = Email, phone and address
    .say = Ways to reach you, such as your email, phone or home address.
kind-about-basics = Birthday, age and gender
    .say = Your birth date, age group, gender, language or country.
kind-about-id-checks = ID papers and face checks
    .say = Copies of ID cards, real-name checks, and maps of your face or voice.
kind-about-profile = Profile page and photo
    .say = What you wrote about yourself, and your profile picture.
kind-about-work-home = Work, school and home life
    .say = Your job, school, home and family status.
kind-about-health = Health, body and fitness
    .say = Steps, sleep, heart rate, illness or body size.
kind-about-beliefs = Beliefs, love life and background
    .say = Faith, politics, who you love, where your family is from, or police records.
kind-people-address-book = Phone contacts you shared
    .say = Names and numbers copied from your phone.
kind-people-follows = Friends, followers and follows
    .say = Who follows you and who you follow.
kind-people-groups = Family and groups
    .say = Family links, groups and circles you joined.
kind-people-blocked = Blocked and hidden people
    .say = People you blocked, muted or hid.
kind-people-suggested = People the app thinks you know
    .say = Links the app guessed on its own.
kind-messages-private = Private chats
    .say = Messages between you and one other person or a chat program.
kind-messages-group = Group chats
    .say = Messages in groups you are in.
kind-messages-calls = Calls and voice notes
    .say = Calls you made or got, and voice notes.
kind-messages-email = Emails
    .say = Emails you sent or got.
kind-messages-files = Photos and files in chats
    .say = Pictures, films and files sent in chats.
kind-messages-who-when = Who you talked to, and when
    .say = Names, dates and times, without the words.
kind-messages-support = Help and complaints
    .say = What you wrote to customer help.
kind-content-posts = Posts and stories
    .say = Posts, stories and live notes you shared.
kind-content-media = Photos and videos
    .say = Pictures and films you put in the app.
kind-content-comments = Comments and reviews
    .say = What you wrote under posts, or about shops and places.
kind-content-live-audio = Live shows, music and sound
    .say = Live videos, songs and sound you made.
kind-content-drafts = Drafts, notes, files and dates
    .say = Things you saved but did not post, and your calendar.
kind-content-photo-facts = Hidden facts in your photos
    .say = Time, place and camera model that hide inside a photo.
kind-content-games = Games and scores
    .say = Games you play, scores and saved games.
kind-activity-watched = Watched, read and heard
    .say = Videos, posts and songs you played, and for how long where that was noted.
kind-activity-likes = Likes and saves
    .say = Things you liked, saved, rated or hid.
kind-activity-searches = Searches
    .say = Words you typed in the search box.
kind-activity-links = Links and pages you opened
    .say = Links you tapped and web pages you saw.
kind-activity-shares = Things you shared on
    .say = Posts you sent to other people.
kind-activity-polls = Polls, quizzes and choices
    .say = Answers you gave in polls and quizzes.
kind-activity-items = Shops and items you looked at
    .say = Items you viewed or put in a basket but did not buy.
kind-location-exact = Exact places
    .say = Points on a map with a time.
kind-location-rough = Rough area
    .say = A town, country or region, and no exact place.
kind-location-visits = Visits and check-ins
    .say = Places you tagged or stayed at.
kind-location-routes = Trips and routes
    .say = Paths you took, by foot, car or train.
kind-location-checks = Location checks by apps
    .say = Each time an app asked your phone where you were.
kind-location-saved = Saved and delivery places
    .say = Home, work and places for parcels or food.
kind-location-around = What is around you
    .say = Wi-Fi, Bluetooth and rooms your phone has seen.
kind-device-devices = Phones and computers
    .say = Make, model and system of your devices.
kind-device-network = Internet addresses and networks
    .say = The number your internet link had, and its network.
kind-device-sign-ins = Sign-ins
    .say = When and from where you signed in or out.
kind-device-ids = ID numbers for your phone
    .say = Numbers that let firms know your phone again.
kind-device-security = Passwords and account safety
    .say = Password changes, safety questions, linked apps.
kind-device-sensors = Camera, mic and photo access
    .say = Each time an app used your camera, mic, contacts or photos.
kind-device-installed = Other apps on your phone
    .say = Names of other apps you have.
kind-usage-time = Time in the app
    .say = When you opened and closed it, and for how long.
kind-usage-features = Parts and buttons you used
    .say = Screens you saw and buttons you tapped.
kind-usage-contacted = Firms the app called
    .say = Web names the app talked to, such as ad firms.
kind-usage-settings = Settings you chose
    .say = Choices such as language, alerts and privacy.
kind-usage-crashes = Crashes and speed
    .say = Notes on errors, speed and battery.
kind-usage-notices = Alerts and emails they sent
    .say = Messages the app sent to you.
kind-usage-rules = Rule checks and bans
    .say = Warnings, bans and posts taken down.
kind-money-orders = Orders and purchases
    .say = Things you bought, with price and date.
kind-money-cards = Cards and bank accounts
    .say = Card and bank numbers, most often part hidden.
kind-money-transfers = Money sent and received
    .say = Payments to and from people and shops.
kind-money-balance = Balance, coins and gifts
    .say = Money, points or coins in the app, and gifts.
kind-money-credit = Credit, loans and tax
    .say = Credit scores, loans, insurance and tax facts.
kind-money-bookings = Trips, food and tickets
    .say = Bookings, rides, meals and tickets.
kind-money-earnings = Money you earned
    .say = Pay, sales and gifts you got for your work.
kind-ads-seen = Ads you saw or tapped
    .say = Ads the app showed you, and what you did.
kind-ads-interests = What they think you like
    .say = Topics the company linked to you.
kind-ads-profile = What they think you are
    .say = Guesses about age, gender, income or home.
kind-ads-lists = Firms that have you on a list
    .say = Advertisers that sent in a list with you on it.
kind-ads-offsite = What other apps and sites told them
    .say = Visits, carts and buys that other firms reported.
kind-ads-choices = Your ad choices
    .say = Your answers to ad and tracking questions.
kind-ads-media-guesses = Guesses from your face, voice or mood
    .say = What a computer read from your photos, videos or voice.
kind-unsorted = Not sorted yet
    .say = Records whose kind we do not know yet. Nothing is left out.

## How the company got a record

origin-told = You told them
    .means = You typed it, uploaded it or chose it.
origin-recorded = They recorded it
    .means = Saved while you used the app.
origin-recorded-ios-app-privacy = The phone noted it
origin-worked-out = They worked it out
    .means = A guess or a score. It can be wrong.
origin-others = Others told them
    .means = Another app, shop, person or list.
origin-about-record = Notes about your record
    .means = How long it is kept, who looked, when it changed.

## How private a record is

level-0 = Everyday
    .means = Says little about you by itself.
level-1 = Personal
    .means = Points to you, but lays little of your private life open.
level-2 = Private
    .means = You would choose who may see it.
level-3 = Extra-sensitive
    .means = Laws give it extra protection, or losing it can hurt you fast.

## How it may be used

use-run = Run what you asked for
use-choose = Choose what you see, and which ads
use-improve = Make their system pick better
use-earn = Sell things and earn money
use-protect = Keep accounts safe and stop fraud
use-law = Follow the law and answer officials

## How we know of a use

ground-policy = named in the company’s policy, { $date }
ground-export = named in this export
ground-usual = usual for this kind of data

## Who may see it

who-you = Only you
who-chosen = People you chose
who-everyone = Everyone
who-company = The company
who-helpers = Its helpers, for hosting, counting or support
who-group = Its sister or parent company, also in other countries
who-partners = Advertisers and partners
who-officials = Police, courts and other officials

## Marks on a record

mark-others = names other people
mark-guess = a guess
mark-child = a child’s account
mark-public = public
mark-changed = changed by you
mark-deleted = deleted but still here

## Kinds of value that name or reach a person

identifier-email = Email addresses
identifier-phone = Phone numbers
identifier-ip = Internet addresses (IP)
identifier-mac = Network card numbers
identifier-device-id = ID numbers for your phone
identifier-advertising-id = Advertising ID numbers
identifier-coordinates = Points on the map
identifier-payment-card = Payment card numbers
identifier-iban = International bank account numbers
identifier-cn-resident-id = Chinese identity numbers
identifier-cn-bank-card = Chinese bank card numbers
identifier-postal-address = Home and postal addresses
identifier-birth-date = Birth dates
identifier-secret = Passwords and keys

## How a file was treated

entry-waiting = Not read yet
entry-read = Read whole
entry-partial = Read in part
entry-media = Picture, film or sound
entry-unread = Not read

## What a section holds

section-state-found = Has records
section-state-empty = Nothing in it
section-state-absent = Not there

## Whether a claim can be seen

claim-state-found = In this export
claim-state-empty = In this export, with nothing in it
claim-state-absent = Not found in this export
claim-state-cannot-tell = Can’t tell: some files were not read
claim-state-outside = This sort of export cannot show it
claim-state-unchecked = Records of this sort are here; whether this is among them was not checked

## What a firm does

role-ads = Ads
role-counting = Counting visits and taps
role-crash = Crash notes
role-push = Messages to your phone
role-maps = Maps
role-login = Sign-in
role-pay = Payments
role-delivery = Delivery of pictures and files
role-cloud = Rented computers
role-own = Own service
role-fraud = Fraud checks
role-phone-maker = Phone maker
role-device-number = Device numbers
role-platform = The platform itself
role-unknown = Not known

## Headings of the questions above

head-say = In one sentence
head-why = Why they collect it
head-who = Who may see it
head-do = What you can do
head-origin = How they got it
head-level = How private
head-use = How it may be used
head-ground = How we know
