//! Made-up values of every kind, and look-alikes, from a seed.

/// A small generator of numbers; equal seeds give equal values on every machine.
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut it = self.0;
        it = (it ^ (it >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        it = (it ^ (it >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        it ^ (it >> 31)
    }

    /// From `low` to `high`, both included.
    pub(super) fn range(&mut self, low: u64, high: u64) -> u64 {
        low + self.next() % (high - low + 1)
    }

    pub(super) fn pick<'a, T: ?Sized>(&mut self, from: &[&'a T]) -> &'a T {
        from[self.range(0, from.len() as u64 - 1) as usize]
    }

    pub(super) fn digits(&mut self, count: usize) -> String {
        (0..count).map(|_| char::from(b'0' + self.range(0, 9) as u8)).collect()
    }

    pub(super) fn hex(&mut self, count: usize) -> String {
        (0..count).map(|_| char::from(b"0123456789abcdef"[self.range(0, 15) as usize])).collect()
    }

    pub(super) fn letters(&mut self, count: usize) -> String {
        (0..count).map(|_| char::from(b'a' + self.range(0, 25) as u8)).collect()
    }
}

pub(super) fn email(dice: &mut Dice) -> String {
    let local = match dice.range(0, 3) {
        0 => dice.letters(8),
        1 => format!("{}.{}", dice.letters(4), dice.letters(6)),
        2 => format!("{}_{}{}", dice.letters(3), dice.letters(3), dice.range(1, 1999)),
        _ => format!("{}+{}", dice.letters(5), dice.letters(3)),
    };
    let name = dice.letters(6);
    let end = dice.pick(&["com", "org", "de", "co.uk", "com.cn", "example", "net", "io"]);
    format!("{local}@{name}.{end}")
}

pub(super) fn phone(dice: &mut Dice) -> String {
    let (a, b) = (dice.range(201, 989), dice.range(201, 989));
    let c = dice.digits(4);
    let mobile = format!("1{}{}", dice.range(3, 9), dice.digits(9));
    let (network, rest) = mobile.split_at(3);
    let (middle, last) = rest.split_at(4);
    match dice.range(0, 11) {
        0 => format!("+1{a}{b}{c}"),
        1 => format!("+1 ({a}) {b}-{c}"),
        2 => format!("({a}) {b}-{c}"),
        3 => format!("{a}-{b}-{c}"),
        4 => format!("{a}.{b}.{c}"),
        5 => format!("+86{mobile}"),
        6 => format!("+86 {network} {middle} {last}"),
        7 => format!("{network}-{middle}-{last}"),
        8 => format!("+49 {} {}", dice.range(151, 179), dice.digits(8)),
        9 => format!("+44 20 {} {c}", dice.range(3000, 8999)),
        10 => format!("0{} {} {}", dice.range(20, 29), dice.range(3000, 8999), c),
        _ => format!("1-{a}-{b}-{c}"),
    }
}

pub(super) fn ip(dice: &mut Dice) -> String {
    if dice.range(0, 2) == 0 {
        let groups: Vec<String> = (0..6).map(|_| format!("{:x}", dice.range(1, 65535))).collect();
        return match dice.range(0, 2) {
            0 => format!("2001:db8:{}", groups.join(":")),
            1 => format!("2a02:{}::{}", groups[0], groups[1]),
            _ => format!("fe80::{}", groups[..4].join(":")),
        };
    }
    let (a, b, c, d) =
        (dice.range(11, 126), dice.range(0, 255), dice.range(0, 255), dice.range(1, 254));
    format!("{a}.{b}.{c}.{d}")
}

pub(super) fn mac(dice: &mut Dice) -> String {
    let pairs: Vec<String> = (0..6).map(|_| dice.hex(2)).collect();
    let text = pairs.join(if dice.range(0, 1) == 0 { ":" } else { "-" });
    if dice.range(0, 1) == 0 { text.to_uppercase() } else { text }
}

pub(super) fn coordinates(dice: &mut Dice) -> String {
    let whole = |dice: &mut Dice, most: u64| {
        let sign = if dice.range(0, 1) == 0 { "-" } else { "" };
        format!("{sign}{}.{}", dice.range(2, most), dice.digits(6))
    };
    let (lat, lng) = (whole(dice, 89), whole(dice, 179));
    match dice.range(0, 3) {
        0 => format!("{lat},{lng}"),
        1 => format!("{lat}, {lng}"),
        2 => format!("{lat}°, {lng}°"),
        _ => format!("{lng}, {lat}"),
    }
}

/// Appends the digit that makes the Luhn sum a multiple of ten.
pub(super) fn with_luhn(mut digits: String) -> String {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(place, byte)| {
            let digit = u32::from(byte - b'0');
            if place % 2 == 1 { digit } else { [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][digit as usize] }
        })
        .sum();
    digits.push(char::from(b'0' + ((10 - sum % 10) % 10) as u8));
    digits
}

pub(super) fn in_fours(digits: &str, separator: &str) -> String {
    let parts: Vec<&str> =
        digits.as_bytes().chunks(4).map(|it| std::str::from_utf8(it).unwrap()).collect();
    parts.join(separator)
}

pub(super) fn payment_card(dice: &mut Dice) -> String {
    if dice.range(0, 4) == 0 {
        let amex = with_luhn(format!("37{}", dice.digits(12)));
        let (first, rest) = amex.split_at(4);
        let (middle, last) = rest.split_at(6);
        return format!("{first} {middle} {last}");
    }
    let lead = dice.pick(&["4", "51", "55", "2221", "2720", "6011", "65", "3530"]);
    let card = with_luhn(format!("{lead}{}", dice.digits(15 - lead.len())));
    in_fours(&card, if dice.range(0, 1) == 0 { " " } else { "-" })
}

pub(super) fn cn_bank_card(dice: &mut Dice) -> String {
    let length = if dice.range(0, 1) == 0 { 16 } else { 19 };
    let card = with_luhn(format!("62{}", dice.digits(length - 3)));
    in_fours(&card, if dice.range(0, 1) == 0 { " " } else { "-" })
}

pub(super) fn iban(dice: &mut Dice) -> String {
    let (country, bban) = match dice.range(0, 3) {
        0 => ("DE", dice.digits(18)),
        1 => ("GB", format!("{}{}", dice.letters(4).to_uppercase(), dice.digits(14))),
        2 => ("FR", dice.digits(23)),
        _ => ("NL", format!("{}{}", dice.letters(4).to_uppercase(), dice.digits(10))),
    };
    let long: String = format!("{bban}{country}00")
        .chars()
        .map(|it| it.to_digit(36).unwrap().to_string())
        .collect();
    let rest = long.bytes().fold(0, |rest, byte| (rest * 10 + u32::from(byte - b'0')) % 97);
    let text = format!("{country}{:02}{bban}", 98 - rest);
    if dice.range(0, 1) == 0 { text } else { in_fours(&text, " ") }
}

pub(super) fn cn_resident_id(dice: &mut Dice) -> String {
    let region = dice.pick(&["110105", "310115", "440305", "510107", "330106"]);
    let (year, month, day) = (dice.range(1930, 2015), dice.range(1, 12), dice.range(1, 28));
    let body = format!("{region}{year}{month:02}{day:02}{}", dice.digits(3));
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let sum: u32 = body.bytes().zip(weights).map(|(it, by)| u32::from(it - b'0') * by).sum();
    format!("{body}{}", char::from(b"10X98765432"[(sum % 11) as usize]))
}

pub(super) fn uuid(dice: &mut Dice) -> String {
    format!("{}-{}-4{}-a{}-{}", dice.hex(8), dice.hex(4), dice.hex(3), dice.hex(3), dice.hex(12))
}

/// Something that looks like a sensitive value and is not.
pub(super) fn look_alike(dice: &mut Dice) -> String {
    let date =
        format!("{}-{:02}-{:02}", dice.range(2010, 2026), dice.range(1, 12), dice.range(1, 28));
    let time =
        format!("{:02}:{:02}:{:02}", dice.range(0, 23), dice.range(0, 59), dice.range(0, 59));
    match dice.range(0, 23) {
        // Ids of videos, of which one in ten passes the check of cards.
        0 => with_luhn(format!("7{}", dice.digits(17))),
        1 => format!("7{}", dice.digits(18)),
        2 => format!("https://www.video.example/@{}/video/7{}/", dice.letters(7), dice.digits(18)),
        3 => format!("{date} {time}"),
        4 => format!("{date}T{time}.{}Z", dice.digits(6)),
        5 => format!(
            "Agent/{}.0 Browser/{}.0.{}.{}",
            dice.range(5, 9),
            dice.range(80, 130),
            dice.range(1000, 6999),
            dice.range(10, 200)
        ),
        6 => format!(
            "version {}.{}.{}.{}",
            dice.range(1, 30),
            dice.range(0, 20),
            dice.range(0, 99),
            dice.range(0, 99)
        ),
        7 => format!("v{}.{}.{}", dice.range(1, 40), dice.range(0, 20), dice.range(0, 99)),
        8 => format!("{}-{}-{}", dice.range(100, 999), dice.digits(7), dice.digits(7)),
        9 => format!("order {}{}", date.replace('-', ""), dice.digits(10)),
        10 => uuid(dice),
        11 => dice.hex(32),
        12 => format!("17{}", dice.digits(11)),
        13 => format!("{}.{}", dice.digits(2), dice.digits(8)),
        14 => format!("{} views", in_thousands(dice.range(1_000_000, 9_999_999_999))),
        15 => format!("photo@{}x.png and @{}", dice.range(2, 3), dice.letters(8)),
        16 => format!("img_{}_{}.jpg", date.replace('-', ""), dice.digits(6)),
        17 => format!(
            "https://shop.example/item/{}?id={}",
            with_luhn(format!("4{}", dice.digits(14))),
            dice.digits(11)
        ),
        18 => format!(
            "{}.{:02}, {}.{:02}",
            dice.range(1, 80),
            dice.range(0, 99),
            dice.range(1, 80),
            dice.range(0, 99)
        ),
        19 => format!("{date} to {time}"),
        20 => format!(
            "978-{}-{}-{}-{}",
            dice.range(0, 9),
            dice.digits(2),
            dice.digits(6),
            dice.range(0, 9)
        ),
        21 => format!("std::{}::{} {time}", dice.letters(5), dice.letters(4)),
        22 => format!(
            "{:02}/{:02}/{} {time}",
            dice.range(1, 12),
            dice.range(1, 28),
            dice.range(2010, 2026)
        ),
        _ => with_luhn(format!("4{}", dice.digits(14))),
    }
}

fn in_thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (place, letter) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(' ');
        }
        out.push(letter);
    }
    out
}
