//! Dates as exports write them, in many languages.

use dossier::classify::time::{Dates, parse, parse_in, parse_with};

/// Checks seconds since 1970 and the offset in minutes.
fn check(text: &str, expected: &str, offset_mins: Option<i16>) {
    let found = parse(text.as_bytes());
    let expected: jiff::Timestamp = expected.parse().unwrap();
    let found = found.unwrap_or_else(|| panic!("{text} is no time"));
    assert_eq!(jiff::Timestamp::from_second(found.secs).unwrap(), expected, "{text}");
    assert_eq!(found.offset_mins, offset_mins, "{text}");
}

#[test]
fn forms_that_machines_write() {
    check("1704103200", "2024-01-01T10:00:00Z", Some(0));
    check("1704103200.523", "2024-01-01T10:00:00Z", Some(0));
    check("1.7041032E12", "2024-01-01T10:00:00Z", Some(0));
    check("2024-01-01T10:00:00.000Z[UTC]", "2024-01-01T10:00:00Z", Some(0));
    check("\"2024-01-01T10:00:00Z\"", "2024-01-01T10:00:00Z", Some(0));
    check("20240102T090000Z", "2024-01-02T09:00:00Z", Some(0));
    check("Mon Jan 01 10:00:00 +0000 2024", "2024-01-01T10:00:00Z", Some(0));
    check("Tue Mar 01 12:00:00 UTC 2022", "2022-03-01T12:00:00Z", Some(0));
    check("Fri, 02 July 2021 20:31:15 GMT", "2021-07-02T20:31:15Z", Some(0));
    check("Mon, 1 Jan 2024 11:00:00 +0100", "2024-01-01T10:00:00Z", Some(60));
    check("01.01.2024 11:00:00 UTC+01:00", "2024-01-01T10:00:00Z", Some(60));
}

#[test]
fn forms_that_people_write() {
    check("Sep 4, 2020, 11:01:46 AM PDT", "2020-09-04T18:01:46Z", Some(-420));
    check("Sep 4, 2020, 11:01:46\u{202f}PM", "2020-09-04T23:01:46Z", None);
    check("Sep 02, 2023 02:31:01pm", "2023-09-02T14:31:01Z", None);
    check("Jan 05, 2024 12:05 am", "2024-01-05T00:05:00Z", None);
    check("Monday, January 1, 2024 at 10:00:00 AM UTC", "2024-01-01T10:00:00Z", Some(0));
    check("Friday October 06,2023 12:11 PM GMT", "2023-10-06T12:11:00Z", Some(0));
    check("04.09.2023, 11:01:46 MESZ", "2023-09-04T09:01:46Z", Some(120));
    check("01 Jan 2020", "2020-01-01T00:00:00Z", None);
    // The zone before the time of day, a full stop between all numbers, digits of one's own.
    check("2023年9月4日 GMT+08:00 11:01:46", "2023-09-04T03:01:46Z", Some(480));
    check("2023年9月4日 GMT+8 11:01:46", "2023-09-04T03:01:46Z", Some(480));
    check("1.2.2023 klo 18.31.05", "2023-02-01T18:31:05Z", None);
    check("4 de set. de 2023, 11:01:46 BRT", "2023-09-04T14:01:46Z", Some(-180));
    check("4 Eyl 2023 11:01:46 TRT", "2023-09-04T08:01:46Z", Some(180));
    check("٠٤/٠٩/٢٠٢٣، ١١:٠١:٤٦ ص", "2023-09-04T11:01:46Z", None);
    check("27 juil. 2026 \u{e0} 09:15:00", "2026-07-27T09:15:00Z", None);
    check("mar. 5 mars 2024 09:15:00", "2024-03-05T09:15:00Z", None);
    check("2 de enero de 2024, 10:00:00 CET", "2024-01-02T09:00:00Z", Some(60));
    check("2 sty 2024, 10:00", "2024-01-02T10:00:00Z", None);
    check("2 \u{44f}\u{43d}\u{432}. 2024 \u{433}., 10:00", "2024-01-02T10:00:00Z", None);
    check("2024\u{5e74}1\u{6708}2\u{65e5} \u{4e0b}\u{5348}3:15", "2024-01-02T15:15:00Z", None);
    check("2024. 1. 2. \u{c624}\u{d6c4} 3:15:00", "2024-01-02T15:15:00Z", None);
    check("2024\u{b144} 1\u{c6d4} 2\u{c77c} \u{c624}\u{c804} 9:15", "2024-01-02T09:15:00Z", None);
    check("1/25/24, 9:15 AM", "2024-01-25T09:15:00Z", None);
    check("25/1/2024 09:15", "2024-01-25T09:15:00Z", None);
    check("3/4/24, 9:15 PM", "2024-03-04T21:15:00Z", None);
    check("3.4.2024 09:15", "2024-04-03T09:15:00Z", None);
    check("3.4.2024, 09.15", "2024-04-03T09:15:00Z", None);
    check("01/20/2019, 11:23 p.\u{a0}m.", "2019-01-20T23:23:00Z", None);
}

#[test]
fn further_scripts_calendars_and_browsers() {
    let evening = "2024-01-05T20:00:00Z";
    for text in [
        "\u{64a}\u{646}\u{627}\u{64a}\u{631} \u{660}\u{665}, \u{662}\u{660}\u{662}\u{664} \u{668}:\u{660}\u{660} \u{645}",
        "thg 1 05, 2024 8:00 CH",
        "05 th\u{e1}ng 1, 2024 20:00",
        "\u{e21}.\u{e04}. 05, 2024 8:00 \u{e2b}\u{e25}\u{e31}\u{e07}\u{e40}\u{e17}\u{e35}\u{e48}\u{e22}\u{e07}",
        "5 \u{e21}\u{e01}\u{e23}\u{e32}\u{e04}\u{e21} 2567 20:00",
        "5 \u{5d1}\u{5d9}\u{5e0}\u{5d5}\u{5f3} 2024, 20:00",
        "\u{698}\u{627}\u{646}\u{648}\u{6cc}\u{647} 05, 2024 8:00 \u{628}.\u{638}.",
        "5. jan. 2024 kl. 20.00",
        "5. tammikuuta 2024 klo 20.00",
        "led 05, 2024 8:00 odp.",
        "jan. 05, 2024 8:00 du.",
    ] {
        check(text, evening, None);
    }
    check("13348860800000000", "2024-01-04T16:53:20Z", Some(0));
    check("Jan 5th, 2024", "2024-01-05T00:00:00Z", None);
    check("5 de marzo de 2024 20:00", "2024-03-05T20:00:00Z", None);
}

#[test]
fn what_is_no_clear_date_is_none() {
    for text in [
        "3/4/2024 09:15",
        "hello",
        "1.2.3.4",
        "12345678901234567",
        "2024",
        "10:00",
        "May 2024",
        "32 Jan 2024",
        "version 1.2.2024.5",
        "a b c d e f g 1 Jan 2024",
        "",
        "99/99/2024",
    ] {
        assert!(parse(text.as_bytes()).is_none(), "{text}");
    }
    let known = parse_in(b"3/4/2024 09:15:00", Some(false)).unwrap();
    assert_eq!(known.secs, 1_709_543_700);
    let known = parse_in(b"3/4/2024 09:15:00", Some(true)).unwrap();
    assert_eq!(known.secs, 1_712_135_700);
}

#[test]
fn never_is_no_day() {
    use dossier::classify::time::parse;
    // The last second of the year 9999, as some databases say "never".
    assert_eq!(parse(b"253402300799"), None);
    assert_eq!(parse(b"253402214400"), None);
    assert!(parse(b"253402000000").is_some());
}

#[test]
fn a_clock_is_read_whole_or_not_at_all() {
    let seconds = |text: &[u8]| parse_with(text, None, &mut Dates::default()).map(|it| it.secs);
    let midnight = seconds(b"2024-05-01 00:00:00").unwrap();
    for (hour, minute, second) in [(0, 0, 0), (9, 59, 59), (12, 34, 56), (20, 10, 9), (23, 59, 60)]
    {
        let text = format!("2024-05-01T{hour:02}:{minute:02}:{second:02}Z");
        let expected = midnight + hour * 3600 + minute * 60 + second;
        assert_eq!(seconds(text.as_bytes()), Some(expected), "{text}");
    }
    // What stands behind a time makes another way of reading it: both must say the same.
    for at in 11..19 {
        for byte in 0..=u8::MAX {
            let mut text = b"2024-05-01 11:11:11".to_vec();
            text[at] = byte;
            let zoned = seconds(&[&text[..], b" GMT"].concat());
            let shown = String::from_utf8_lossy(&text);
            assert!(zoned.is_none() || seconds(&text) == zoned, "{shown}");
        }
    }
}
