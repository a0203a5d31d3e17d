//! Makes an export from a number, and knows what in it is secret and what is not.

use serde_json::{Map, Value, json};

/// Shapes of exports, in turn.
pub(super) const SHAPES: u64 = 5;

/// A text that was planted.
pub(super) struct Planted {
    pub(super) text: String,
    /// Whether it stands in the name of the export or of a file inside, which the JSON tells by
    /// contract.
    pub(super) in_name: bool,
}

/// An export, with what has to be hidden and what has to be kept.
pub(super) struct Export {
    pub(super) name: String,
    pub(super) bytes: Vec<u8>,
    pub(super) hidden: Vec<Planted>,
    pub(super) kept: Vec<Planted>,
}

/// Makes what is planted, each only once.
struct Maker {
    state: u64,
    hidden: Vec<Planted>,
    kept: Vec<Planted>,
}

const SYLLABLES: [&str; 24] = [
    "zor", "quix", "bly", "vank", "jelm", "wupp", "drix", "fozz", "kwib", "nask", "pliz", "grom",
    "yev", "thox", "skua", "mirz", "ozzu", "hebb", "likk", "cruv", "dwan", "xeph", "ruzk", "obj",
];

const CHINESE: [char; 20] = [
    '魑', '鹌', '鲲', '嗒', '麒', '瘪', '鬲', '榫', '囫', '饕', '氍', '齉', '虢', '蹼', '罨', '皴',
    '翡', '璩', '谖', '黢',
];

impl Maker {
    fn next(&mut self, below: u64) -> u64 {
        // Steele, Lea and Flood's split-mix: every number gives another run.
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut it = self.state;
        it = (it ^ (it >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        it = (it ^ (it >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (it ^ (it >> 31)) % below
    }

    fn word(&mut self) -> String {
        let count = 3 + self.next(2);
        let mut word = String::new();
        for _ in 0..count {
            let at = usize::try_from(self.next(SYLLABLES.len() as u64)).unwrap();
            word.push_str(SYLLABLES[at]);
        }
        word
    }

    fn hide(&mut self, text: String) -> String {
        self.hidden.push(Planted { text: text.clone(), in_name: false });
        text
    }

    /// What somebody is called in the name of a folder.
    fn hide_in_name(&mut self) -> String {
        let text = self.word();
        self.hidden.push(Planted { text: text.clone(), in_name: true });
        text
    }

    fn keep(&mut self, text: String) -> String {
        self.kept.push(Planted { text: text.clone(), in_name: false });
        text
    }

    fn name(&mut self) -> String {
        let text = if self.next(4) == 0 {
            (0..3 + self.next(2))
                .map(|_| CHINESE[usize::try_from(self.next(20)).unwrap()])
                .collect()
        } else if self.next(3) == 0 {
            format!("{}_{}", self.word(), 10 + self.next(90))
        } else {
            let (first, last) = (self.word(), self.word());
            format!("{} {}", capital(&first), capital(&last))
        };
        self.hide(text)
    }

    fn email(&mut self) -> String {
        let (name, number) = (self.word(), self.next(1000));
        let host =
            ["mail.example", "post.example.org", "q.example"][usize::try_from(number % 3).unwrap()];
        self.hide(format!("{name}.{number}@{host}"))
    }

    fn phone(&mut self) -> String {
        let number = 700_000_000 + self.next(99_999_999);
        let text = match self.next(3) {
            0 => format!("+44 7{} {}", &number.to_string()[..3], &number.to_string()[3..]),
            1 => format!("+49170{number}"),
            _ => format!("1380{}", 1_000_000 + number % 9_000_000),
        };
        self.hide(text)
    }

    fn address(&mut self) -> String {
        let text = match self.next(4) {
            0 => format!(
                "2001:db8:{:x}:{:x}::{:x}",
                1 + self.next(9999),
                1 + self.next(9999),
                1 + self.next(9999)
            ),
            _ => format!("203.{}.{}.{}", self.next(256), 1 + self.next(255), 1 + self.next(254)),
        };
        self.hide(text)
    }

    fn card(&mut self) -> String {
        let mut digits: Vec<u32> = vec![4];
        digits.extend((0..14).map(|_| u32::try_from(self.next(10)).unwrap()));
        let sum: u32 = digits
            .iter()
            .rev()
            .enumerate()
            .map(|(at, it)| {
                let it = if at % 2 == 0 { it * 2 } else { *it };
                if it > 9 { it - 9 } else { it }
            })
            .sum();
        digits.push((10 - sum % 10) % 10);
        self.hide(digits.iter().map(ToString::to_string).collect())
    }

    fn point(&mut self) -> (f64, f64) {
        let mut place = |whole: u32| {
            let text = format!("{whole}.{}1", 11_111 + self.next(88_888));
            self.hide(text).parse().unwrap()
        };
        (place(51), place(1))
    }

    fn token(&mut self) -> String {
        let (left, right) = (self.word(), self.next(u64::MAX));
        self.hide(format!("{left}{right:016x}"))
    }

    /// Words that somebody wrote; other secrets may stand among them.
    fn words(&mut self) -> String {
        let (mut text, count) = (self.word(), 1 + self.next(6));
        for _ in 0..count {
            let word = self.word();
            text = format!("{text} {word}");
        }
        self.hide(text.clone());
        match self.next(4) {
            0 => format!("{text} {}", self.email()),
            1 => format!("{} {text}", self.phone()),
            _ => text,
        }
    }

    /// Words of an advertisement or a setting, in which only what can reach somebody is secret.
    fn open_words(&mut self) -> String {
        let (first, last) = (self.word(), self.word());
        match self.next(4) {
            0 => {
                let email = self.email();
                format!("{first} {email} {last}")
            }
            1 => {
                let address = self.address();
                format!("{first} {address} {last}")
            }
            _ => self.keep(format!("{first} {last}")),
        }
    }

    fn time(&mut self) -> String {
        let (month, day, hour) = (1 + self.next(12), 1 + self.next(28), self.next(24));
        format!(
            "{}-{month:02}-{day:02} {hour:02}:{:02}:{:02}",
            2019 + self.next(7),
            self.next(60),
            self.next(60)
        )
    }

    fn list(&mut self, most: u64, mut one: impl FnMut(&mut Self) -> Value) -> Value {
        let count = self.next(most + 1);
        (0..count).map(|_| one(self)).collect()
    }
}

fn capital(word: &str) -> String {
    let (first, rest) = word.split_at(1);
    format!("{}{rest}", first.to_uppercase())
}

impl Export {
    /// The export of this number.
    pub(super) fn new(seed: u64) -> Self {
        let mut it = Maker { state: seed, hidden: Vec::new(), kept: Vec::new() };
        // Long enough that no other word of an export begins like it.
        let who = format!("{}{}", it.word(), it.word());
        it.hidden.push(Planted { text: who.clone(), in_name: true });
        let (name, bytes) = match seed % SHAPES {
            0 | 1 => (format!("user_data_tiktok_{who}.json"), short_video(&mut it)),
            2 => (format!("instagram-{who}.zip"), photos(&mut it)),
            3 => (format!("export-{who}.json"), unknown(&mut it)),
            _ => (format!("{who}.zip"), tables(&mut it)),
        };
        Self { name, bytes, hidden: it.hidden, kept: it.kept }
    }
}

fn short_video(it: &mut Maker) -> Vec<u8> {
    let friend = it.name();
    let mut chats = Map::new();
    for _ in 0..it.next(4) {
        let with = if it.next(2) == 0 { friend.clone() } else { it.name() };
        let messages = it.list(4, |it| {
            let from = if it.next(2) == 0 { "me_myself".to_owned() } else { with.clone() };
            json!({"Date": it.time(), "From": from, "Content": it.words()})
        });
        chats.insert(format!("Chat History with {with}:"), messages);
    }
    let people = |it: &mut Maker| json!({"Date": it.time(), "UserName": it.name()});
    let comments = it.list(4, |it| json!({"date": it.time(), "comment": it.words(), "url": ""}));
    let searches = it.list(4, |it| json!({"Date": it.time(), "SearchTerm": it.words()}));
    let sign_ins = it.list(4, |it| {
        json!({"Date": it.time(), "IP": it.address(), "DeviceModel": "iPhone15,3",
            "DeviceSystem": "iOS 17", "NetworkType": "Wi-Fi", "Carrier": ""})
    });
    let ads =
        it.list(3, |it| json!({"CreateTime": it.time(), "AdTitle": it.open_words(), "AdLink": ""}));
    let orders = it.next(2) == 0;
    let order = json!({"OrderHistories": {"5770000000000000001": {
        "order_date": it.time(), "total_price": "18.40",
        "Receiver": {"Name": it.name(), "Phone": it.phone(),
            "Address": it.words()}}}});
    json!({
        "Profile And Settings": {
            "Profile Info": {"ProfileMap": {
                "emailAddress": it.email(), "telephoneNumber": it.phone(), "userName": "me_myself",
                "bioDescription": it.words(), "birthDate": "01-Jan-2000"}},
            "Follower": {"FansList": it.list(4, people)},
            "Block List": {"BlockList": it.list(3, people)},
        },
        "Direct Message": {"Direct Messages": {"ChatHistory": chats}},
        "Comment": {"Comments": {"CommentsList": comments}},
        "Your Activity": {
            "Searches": {"SearchList": searches},
            "Login History": {"LoginHistoryList": sign_ins},
            "Ads Visit History": {"AdsVisitHistoryList": ads},
            "Status": {"Status List": [{"IDFA": it.token(), "Resolution": "1170*2532"}]},
        },
        "TikTok Shop": if orders { json!({"Order History": order}) } else { json!({}) },
    })
    .to_string()
    .into_bytes()
}

fn zip(files: &[(String, String)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, text) in files {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        std::io::Write::write_all(&mut zip, text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn photos(it: &mut Maker) -> Vec<u8> {
    let friend = it.name();
    let messages = it.list(5, |it| {
        let sender = if it.next(3) == 0 { it.name() } else { friend.clone() };
        json!({"sender_name": sender, "timestamp_ms": 1_700_000_000_000_u64 + it.next(9_000_000_000),
            "content": it.words()})
    });
    let chat = json!({"participants": [{"name": friend}], "messages": messages, "title": friend});
    let followers = it.list(5, |it| {
        json!({"title": "", "media_list_data": [],
            "string_list_data": [{"href": "", "value": it.name(), "timestamp": 1_700_000_000}]})
    });
    let logins = it.list(4, |it| {
        json!({"title": "2024-03-01T10:00:00+00:00", "string_map_data": {
            "IP Address": {"value": it.address()}, "User Agent": {"value": "Mozilla/5.0"},
            "Cookie Name": {"value": it.token()}, "Time": {"timestamp": 1_709_287_200}}})
    });
    let personal = json!({"profile_user": [{"title": "", "string_map_data": {
        "Email": {"value": it.email()}, "Phone Number": {"value": it.phone()},
        "Username": {"value": "me_myself"}}}]});
    let thread = it.hide_in_name();
    let number = 10_000_000_000_000_000 + it.next(89_999_999_999_999_999);
    let thread = format!("your_instagram_activity/messages/inbox/{thread}_{number}/message_1.json");
    let file = |path: &str, value: &Value| (path.to_owned(), value.to_string());
    zip(&[
        file(&thread, &chat),
        file("connections/followers_and_following/followers_1.json", &followers),
        file(
            "security_and_login_information/login_and_profile_creation/login_activity.json",
            &json!({"account_history_login_history": logins}),
        ),
        file("personal_information/personal_information/personal_information.json", &personal),
    ])
}

fn unknown(it: &mut Maker) -> Vec<u8> {
    let place = |it: &mut Maker| {
        let (latitude, longitude) = it.point();
        json!({"time": it.time(), "latitude": latitude, "longitude": longitude})
    };
    let message = |it: &mut Maker| json!({"sent_at": it.time(), "sender": it.name(), "recipient": it.name(), "text": it.words()});
    let session = |it: &mut Maker| json!({"login_time": it.time(), "ip_address": it.address(), "session_token": it.token()});
    json!({
        "account": {"email": it.email(), "phone_number": it.phone(), "username": "me_myself"},
        "contacts": it.list(4, |it| json!({"name": it.name(), "phone": it.phone(), "email": it.email()})),
        "messages": it.list(5, message),
        "search_history": it.list(4, |it| json!({"time": it.time(), "query": it.words()})),
        "locations": it.list(4, place),
        "login_history": it.list(4, session),
        "payment_methods": it.list(2, |it| json!({"card_number": it.card(), "holder": it.name()})),
        "preferences": it.list(3, |it| json!({"setting": it.open_words(), "value": "on"})),
    })
    .to_string()
    .into_bytes()
}

fn tables(it: &mut Maker) -> Vec<u8> {
    let mut table = |head: &str, most: u64, row: &dyn Fn(&mut Maker) -> Vec<String>| {
        let mut text = format!("{head}\r\n");
        for _ in 0..=it.next(most) {
            let cells: Vec<String> = row(it).iter().map(|cell| format!("\"{cell}\"")).collect();
            text.push_str(&cells.join(","));
            text.push_str("\r\n");
        }
        text
    };
    let messages = table("Date,From,To,Subject,Content", 4, &|it| {
        vec![it.time(), it.name(), it.name(), it.words(), it.words()]
    });
    let contacts = table("First Name,Last Name,Email Address,Phone Number", 4, &|it| {
        vec![it.name(), it.name(), it.email(), it.phone()]
    });
    let searches = table("Time,Search Query", 4, &|it| vec![it.time(), it.words()]);
    let logins = table("Login Date,IP Address,User Agent", 4, &|it| {
        vec![it.time(), it.address(), "Mozilla/5.0".to_owned()]
    });
    let places = table("Timestamp,Latitude,Longitude", 3, &|it| {
        let (latitude, longitude) = it.point();
        vec![it.time(), latitude.to_string(), longitude.to_string()]
    });
    let (first, last) = (capital(&it.hide_in_name()), capital(&it.hide_in_name()));
    zip(&[
        (format!("chats/Chat with {first} {last}.csv"), messages),
        ("contacts.csv".to_owned(), contacts),
        ("search history.csv".to_owned(), searches),
        ("logins.csv".to_owned(), logins),
        ("locations.csv".to_owned(), places),
    ])
}
