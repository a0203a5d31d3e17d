//! Sensitive values: what is found, what is not, and how sure that is.

mod made_up;
mod truth;

use dossier::detect::{Found, Links, by_key, in_text, rules_out, with_key, worth_a_look};
use dossier::findings::IdentifierKind as Id;
use dossier::record::Hints;
use proptest::prelude::*;

/// The kinds and parts that are found in a text.
fn found(text: &str) -> Vec<(Id, &str)> {
    let mut all = Vec::new();
    in_text(text.as_bytes(), &mut |it: Found| all.push((it.kind, it.range)));
    all.into_iter().map(|(kind, range)| (kind, text.get(range).unwrap())).collect()
}

fn kinds(text: &str) -> Vec<&'static str> {
    found(text).into_iter().map(|it| it.0.code()).collect()
}

fn hash(text: &str) -> u64 {
    let mut all = Vec::new();
    in_text(text.as_bytes(), &mut |it: Found| all.push(it.hash));
    assert_eq!(all.len(), 1, "one value in {text}");
    all[0]
}

#[test]
fn finds_each_kind_by_its_look() {
    for (text, kind, part) in [
        ("write to Ann.Lee+x@mail.example.com.", Id::Email, "Ann.Lee+x@mail.example.com"),
        ("邮箱ann@example.org请查收", Id::Email, "ann@example.org"),
        ("a=1&mail=ann@example.org&b", Id::Email, "ann@example.org"),
        ("call +49 30 1234567 now", Id::Phone, "+49 30 1234567"),
        ("+14155550123", Id::Phone, "+14155550123"),
        ("(415) 555-2671", Id::Phone, "(415) 555-2671"),
        ("415-555-2671", Id::Phone, "415-555-2671"),
        ("020 7946 0958", Id::Phone, "020 7946 0958"),
        ("06 12 34 56 78", Id::Phone, "06 12 34 56 78"),
        ("请拨打13812345678联系", Id::Phone, "13812345678"),
        ("tel:+86-138-1234-5678", Id::Phone, "+86-138-1234-5678"),
        ("from 203.0.113.7 port 22", Id::Ip, "203.0.113.7"),
        ("203.0.113.7:443", Id::Ip, "203.0.113.7"),
        ("ip=203.0.113.7,", Id::Ip, "203.0.113.7"),
        ("http://203.0.113.7/x", Id::Ip, "203.0.113.7"),
        ("2001:db8::8a2e:370:7334", Id::Ip, "2001:db8::8a2e:370:7334"),
        ("[2001:DB8:0:0:1:2:3:4]:443", Id::Ip, "2001:DB8:0:0:1:2:3:4"),
        ("fe80::1%en0", Id::Ip, "fe80::1"),
        ("::ffff:203.0.113.7", Id::Ip, "::ffff:203.0.113.7"),
        ("wlan a4:5e:60:c1:02:9f up", Id::Mac, "a4:5e:60:c1:02:9f"),
        ("A4-5E-60-C1-02-9F", Id::Mac, "A4-5E-60-C1-02-9F"),
        ("51.50740, -0.12780", Id::Coordinates, "51.50740, -0.12780"),
        ("https://maps.example/?center=51.5,-0.1&z=3", Id::Coordinates, "51.5,-0.1"),
        ("https://maps.example/x/@51.50740,-0.12780,15z", Id::Coordinates, "51.50740,-0.12780"),
        ("52.5200000°, 13.4050000°", Id::Coordinates, "52.5200000°, 13.4050000°"),
        ("geo:51.5,-0.1", Id::Coordinates, "51.5,-0.1"),
        ("4111 1111 1111 1111", Id::PaymentCard, "4111 1111 1111 1111"),
        ("3782-822463-10005", Id::PaymentCard, "3782-822463-10005"),
        ("my card is 4111111111111111 ok", Id::PaymentCard, "4111111111111111"),
        ("6222 0212 3456 7890 128", Id::CnBankCard, "6222 0212 3456 7890 128"),
        ("DE89 3704 0044 0532 0130 00", Id::Iban, "DE89 3704 0044 0532 0130 00"),
        ("IBAN:GB82WEST12345698765432", Id::Iban, "GB82WEST12345698765432"),
        ("身份证11010519491231002X，", Id::CnResidentId, "11010519491231002X"),
    ] {
        assert_eq!(found(text), [(kind, part)], "in {text}");
    }
}

#[test]
fn leaves_what_only_looks_alike() {
    for text in [
        "7234567890123456784",
        "4111111111111111",
        "https://video.example/@ann/video/7234567890123456784",
        "https://shop.example/item/4111111111111111?ref=13812345678",
        "id_4111111111111111",
        "2024-01-02 03:04:05.123456+01:00",
        "2024-01-02",
        "31.12.2024 23:59",
        "20240102030405",
        "1700000000000",
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/120.0.6099.109",
        "Agent/10.15.7.2",
        "version 10.15.7.2",
        "v10.15.7.2",
        "1.2.3.4",
        "127.0.0.1",
        "0.0.0.0",
        "112-1234567-1234567",
        "2024 0102 0304 0506",
        "550e8400-e29b-41d4-a716-446655440000",
        "978-3-16-148410-0",
        "1 234 567 890",
        "123-45-6789",
        "2019 2020 2021",
        "std::fmt::Debug a::b dead::beef",
        "10:30:45:12",
        "02:00:00:00:00:00",
        "00:11:22:33:44:55:66:77",
        "icon@2x.png",
        "@handle and user@localhost",
        "ssh://name:word@host.example.com/",
        "51.5,-0.1",
        "12.5000, 13.9900, 15.2500",
        "0.1234,0.5678",
        "DE89370400440532013001",
        "110105194912310021",
        "110105199913310021",
        "+0100",
        "+12345",
        "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "www.example.com/a/b",
    ] {
        assert_eq!(kinds(text), [] as [&str; 0], "in {text}");
    }
}

#[test]
fn equal_values_have_equal_numbers() {
    for (a, b) in [
        ("Ann@Example.com", "ann@example.COM"),
        ("+86 138 1234 5678", "138-1234-5678"),
        ("+1 415 555 2671", "(415) 555-2671"),
        ("2001:db8::1:2", "2001:0DB8:0:0:0:0:1:2"),
        ("::ffff:203.0.113.7", "203.0.113.7"),
        ("a4:5e:60:c1:02:9f", "A4-5E-60-C1-02-9F"),
        ("4111 1111 1111 1111", "4111-1111-1111-1111"),
        ("DE89 3704 0044 0532 0130 00", "DE89370400440532013000"),
        ("11010519491231002x", "11010519491231002X"),
    ] {
        assert_eq!(hash(a), hash(b), "{a} and {b}");
    }
    assert_ne!(hash("ann@example.com"), hash("bob@example.com"));
}

#[test]
fn finds_several_in_one_text() {
    let text = "Ann <ann@example.com>, +44 20 7946 0958; 203.0.113.7 (51.50740,-0.12780)";
    assert_eq!(kinds(text), ["email", "phone", "ip", "coordinates"]);
}

#[test]
fn names_of_fields_say_what_they_hold() {
    for (key, kind) in [
        ("emailAddress", "email"),
        ("E-Mail", "email"),
        ("电子邮箱", "email"),
        ("telephoneNumber", "phone"),
        ("手机号", "phone"),
        ("手機號碼", "phone"),
        ("IP", "ip"),
        ("lastLoginIpAddress", "ip"),
        ("IP地址", "ip"),
        ("wifi_mac_address", "mac"),
        ("IDFA", "advertising_id"),
        ("gaid", "advertising_id"),
        ("Advertising ID", "advertising_id"),
        ("IMEI", "device_id"),
        ("Android ID", "device_id"),
        ("openUDID", "device_id"),
        ("did", "device_id"),
        ("Web ID", "device_id"),
        ("Device ID", "device_id"),
        ("latitude", "coordinates"),
        ("lat", "coordinates"),
        ("latitudeE7", "coordinates"),
        ("经纬度", "coordinates"),
        ("credit_card_number", "payment_card"),
        ("银行卡号", "cn_bank_card"),
        ("IBAN", "iban"),
        ("身份证号", "cn_resident_id"),
        ("birthDate", "birth_date"),
        ("出生日期", "birth_date"),
        ("address", "postal_address"),
        ("Shipping Address", "postal_address"),
        ("收货地址", "postal_address"),
        ("password", "secret"),
        ("access_token", "secret"),
        ("clientSecret", "secret"),
    ] {
        assert_eq!(by_key(key).map(Id::code), Some(kind), "for {key}");
    }
    for key in [
        "longitude",
        "date",
        "name",
        "emailVerified",
        "passwordChangedAt",
        "addressBook",
        "phoneModel",
        "description",
        "IP属地",
        "total_tokens_count",
        "webAddress",
        "like",
    ] {
        assert_eq!(by_key(key), None, "for {key}");
    }
    assert!(rules_out("appVersion") && rules_out("User-Agent") && !rules_out("ip"));
}

#[test]
fn values_of_named_fields_must_be_plausible() {
    let read = |key: &str, text: &str| {
        with_key(by_key(key)?, text.as_bytes())
            .map(|it| (it.kind.code(), text.get(it.range).unwrap().to_owned()))
    };
    for (key, text, kind, part) in [
        ("phone", " 4155550123 ", "phone", "4155550123"),
        ("手机号", "13812345678", "phone", "13812345678"),
        ("ip", "8.8.8.8", "ip", "8.8.8.8"),
        ("ip", "[2001:db8::1]:80", "ip", "2001:db8::1"),
        ("mac", "00:11:22:33:44:55", "mac", "00:11:22:33:44:55"),
        (
            "idfa",
            "6D92078A-8246-4BA4-AE5B-76104861E7DC",
            "advertising_id",
            "6D92078A-8246-4BA4-AE5B-76104861E7DC",
        ),
        ("imei", "490154203237518", "device_id", "490154203237518"),
        ("lat", "51.5", "coordinates", "51.5"),
        ("latitudeE7", "515074000", "coordinates", "515074000"),
        ("latLng", "51.5, -0.1", "coordinates", "51.5, -0.1"),
        ("cardNumber", "4111111111111111", "payment_card", "4111111111111111"),
        ("cardNumber", "6222021234567890128", "cn_bank_card", "6222021234567890128"),
        ("birthday", "1990-01-02", "birth_date", "1990-01-02"),
        ("生日", "1990年1月2日", "birth_date", "1990年1月2日"),
        ("address", "12 Long Lane, Oldtown", "postal_address", "12 Long Lane, Oldtown"),
        ("收货地址", "北京市海淀区", "postal_address", "北京市海淀区"),
        ("password", "hunter2!", "secret", "hunter2!"),
    ] {
        assert_eq!(read(key, text), Some((kind, part.to_owned())), "for {key} {text}");
    }
    for (key, text) in [
        ("email", "N/A"),
        ("email", ""),
        ("email", "yes"),
        ("phone", "N/A"),
        ("phone", "unknown"),
        ("phone", "2024-01-02"),
        ("phone", "138****5678"),
        ("ip", "0.0.0.0"),
        ("ip", "a::"),
        ("idfa", "00000000-0000-0000-0000-000000000000"),
        ("imei", "null"),
        ("lat", "0.0"),
        ("lat", "north"),
        ("cardNumber", "**** **** **** 1111"),
        ("cardNumber", "4111111111111112"),
        ("身份证", "110105194912310021"),
        ("birthday", "0000-00-00"),
        ("birthday", "未设置"),
        ("address", "ann@example.com"),
        ("address", "203.0.113.7"),
        ("address", "无"),
        ("password", "********"),
        ("password", "true"),
        ("token", "  "),
    ] {
        assert_eq!(read(key, text), None, "for {key} {text}");
    }
}

#[test]
fn the_gate_lets_through_what_can_be_found() {
    for text in ["a@b.co", "+4930123456", "1.2.3.4", "fe80::a:b", "aa-bb-cc-dd-ee-ff"] {
        assert!(worth_a_look(Hints::of(text.as_bytes()), text.len()), "{text}");
    }
    for text in ["", "hello there", "12:30", "3.14", "42"] {
        assert!(!worth_a_look(Hints::of(text.as_bytes()), text.len()), "{text}");
    }
}

proptest! {
    #[test]
    fn any_bytes_give_ranges_in_order(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        in_order(&bytes)?;
    }

    #[test]
    fn likely_bytes_give_ranges_in_order(text in "[0-9a-fA-F:.@+() /=,x-]{0,120}") {
        in_order(text.as_bytes())?;
    }

    #[test]
    fn named_values_stay_inside(text in "[0-9a-fA-F:.@+() /=,*年-]{0,60}", kind in 0..14_usize) {
        let kind = Id::ALL[kind].0;
        if let Some(found) = with_key(kind, text.as_bytes()) {
            prop_assert!(found.range.start < found.range.end && found.range.end <= text.len());
        }
    }

    #[test]
    fn what_is_found_alone_is_found_in_a_sentence(a in 1_u8..=223, b: u8, c: u8, d in 10_u8..) {
        prop_assume!(a != 127);
        let text = format!("seen at {a}.{b}.{c}.{d}, twice");
        prop_assert_eq!(kinds(&text), ["ip"]);
    }
}

fn in_order(bytes: &[u8]) -> Result<(), TestCaseError> {
    let mut last = 0;
    let mut fine = true;
    in_text(bytes, &mut |it: Found| {
        fine &= it.range.start >= last && it.range.start < it.range.end;
        fine &= it.range.end <= bytes.len();
        last = it.range.end;
    });
    prop_assert!(fine);
    Ok(())
}

#[test]
fn long_hostile_runs_take_linear_time() {
    for piece in ["a:", "1.", "@", "a@", "://", "1 ", "12.5,", "(1", "+1", "a-", "1:2:"] {
        let text = piece.repeat(400_000 / piece.len());
        let mut count = 0_u64;
        in_text(text.as_bytes(), &mut |_| count += 1);
        assert!(count < 400_000);
    }
}

proptest! {
    #[test]
    fn a_link_is_plain_whatever_came_before_it(
        links in proptest::collection::vec(
            "https?://(www\\.)?[a-c]\\.example/(share/)?[0-9/]{0,24}[0-9/:.?é ]{0,2}|[a-z0-9 /]{0,12}",
            1..12,
        ),
    ) {
        let mut known = Links::default();
        for link in links {
            let alone = Links::default().is_plain(link.as_bytes());
            prop_assert_eq!(known.is_plain(link.as_bytes()), alone, "{}", link);
        }
    }
}
