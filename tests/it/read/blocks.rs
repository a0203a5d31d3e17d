//! Text exports: blocks of labels and values, chats, and sentences.

use std::fmt::Write as _;

use dossier::read::{Format, Leniency, day_first, read_one};
use dossier::record::Leaf;
use proptest::prelude::*;

use super::events::{Event, Pieces, Recorder, check_blocks_again, events, events_from};

fn check(input: &str, line: &str) {
    for input in [input.to_owned(), input.replace('\n', "\r\n")] {
        for sizes in [&[usize::MAX][..], &[1], &[3, 2, 7]] {
            let mut pieces = Pieces::new(input.as_bytes(), sizes);
            let (recorder, outcome) = events_from(Format::Blocks, &mut pieces);
            assert_eq!(recorder.line(), line, "{input}");
            assert_eq!(outcome.faults_total, 0);
            assert_eq!(outcome.documents, 1);
            check_blocks_again(input.as_bytes(), &recorder.events);
        }
    }
}

#[test]
fn blocks_are_objects_of_their_fields() {
    check(
        "Date: 2020-08-10 19:48:52\nLink: https://x.example/1/\n\n\
         Date: 2020-08-10 18:15:49\nLink: https://x.example/2/\n",
        "#0 [{Date='2020-08-10 19:48:52' Link='https://x.example/1/'} \
         {Date='2020-08-10 18:15:49' Link='https://x.example/2/'}]",
    );
    check(
        "Name: Ada\nIP: 2001:db8::1\nCarrier: \n",
        "#0 [{Name='Ada' IP='2001:db8::1' Carrier=''}]",
    );
    check("HashTag Link:: https://x.example/", "#0 [{HashTag Link='https://x.example/'}]");
    check(
        "\u{65e5}\u{671f}\u{ff1a}2024:1\nA: [a, b]",
        "#0 [{\u{65e5}\u{671f}='2024:1' A='[a, b]'}]",
    );
}

#[test]
fn headings_hold_the_fields_below_them() {
    check(
        "Private: Off\n\nContent Preferences\nWords: []\nVideos: [en, zh]\nPush\nFans: Default\n",
        "#0 [{Private='Off'} {Content Preferences={Words='[]' Videos='[en, zh]'} Push={Fans='Default'}}]",
    );
    check("A: 1\nB: 2\n\nJust a remark\n", "#0 [{A='1' B='2'} {line='Just a remark'}]");
}

#[test]
fn notes_belong_to_what_is_below_them() {
    check(
        "(Note: some data may be late)\n\nVideos watched: 3120\nVideos shared: 4\n",
        "#0 [{note='(Note: some data may be late)' Videos watched='3120' Videos shared='4'}]",
    );
}

#[test]
fn values_of_a_list_may_have_several_lines() {
    check(
        "Date: 1\nComment: one\ntwo\n\nthree\nUrl: \n\nDate: 2\nComment: x\nUrl: \n",
        "#0 [{Date='1' Comment='one\ntwo\n\nthree' Url=''} {Date='2' Comment='x' Url=''}]",
    );
}

#[test]
fn chats_are_lists_of_messages_by_their_headings() {
    check(
        ">>> Chat History with ada::\n\n2024-06-09 12:00:00 UTC me: hi: there\n\
         2024-06-09 12:01:00 UTC ada: one\ntwo\n\n>>> Chat History with bo::\n\n\
         2024-06-09 12:02:00 bo: Date: no field\n",
        "#0 {Chat History with ada:=[{Date='2024-06-09 12:00:00 UTC' From='me' Content='hi: there'} \
         {Date='2024-06-09 12:01:00 UTC' From='ada' Content='one\ntwo'}] \
         Chat History with bo:=[{Date='2024-06-09 12:02:00' From='bo' Content='Date: no field'}]}",
    );
    check(">>> Chat History with ada::\n", "#0 {Chat History with ada:=[]}");
    check(">>> A::\nYou have no messages\n", "#0 {A:=['You have no messages']}");
}

#[test]
fn a_message_is_read_again_with_and_without_the_head() {
    let input = b">>> A::\n2024-06-09 12:00:00 UTC me: hi\n2024-06-09 12:01:00 UTC you: ho\n";
    let (whole, _) = events(Format::Blocks, input);
    let message = &whole.events[4..12];
    let Event::Open(_, offset) = message[0] else { panic!() };
    for head in [&input[..], b""] {
        let mut again = Recorder::new(Format::Blocks);
        let from = usize::try_from(offset).unwrap();
        read_one(Format::Blocks, head, &mut &input[from..], offset, &mut again).unwrap();
        assert_eq!(again.events, message);
    }
}

#[test]
fn dated_lines_are_messages_however_dates_are_written() {
    check(
        "[1/2/24, 9:15:03\u{202f}AM] Ada: hi: there\n\u{200e}[1/2/24, 9:16:00\u{202f}AM] Bo: one\ntwo\n",
        "#0 [{Date='1/2/24, 9:15:03\u{202f}AM' From='Ada' Content='hi: there'} \
         {Date='1/2/24, 9:16:00\u{202f}AM' From='Bo' Content='one\ntwo'}]",
    );
    check(
        "20/01/19, 11:23 - Ada B: x\n20/01/19, 11:24 - You were added\n20/01/19, 11:25 - Ada B:\n",
        "#0 [{Date='20/01/19, 11:23' From='Ada B' Content='x'} \
         {Date='20/01/19, 11:24' Content='You were added'} \
         {Date='20/01/19, 11:25' From='Ada B' Content=''}]",
    );
    for date in [
        "01/20/2019, 11:23 a.\u{a0}m.",
        "2.1.2024, 09.15",
        "2024-01-02 um 9:15",
        "2024/1/2 \u{4e0a}\u{5348}9:15",
    ] {
        check(
            &format!("{date} - Ada: x\n{date} - Bo: y\n"),
            &format!(
                "#0 [{{Date='{date}' From='Ada' Content='x'}} {{Date='{date}' From='Bo' Content='y'}}]"
            ),
        );
    }
}

#[test]
fn the_order_of_day_and_month_is_told_from_the_whole_chat() {
    for (dates, want) in [
        (&["1/2/24, 09:15", "1/13/24, 09:15"] as &[&str], Some(false)),
        (&["1/2/24, 09:15", "13/2/24, 09:15"], Some(true)),
        // Time goes on from line to line: what follows does not lie before.
        (&["5/1/24, 09:15", "6/1/24, 09:15", "1/2/24, 09:15"], Some(true)),
        (&["1/5/24, 09:15", "1/6/24, 09:15", "2/1/24, 09:15"], Some(false)),
        (&["1/2/24, 9:15 AM"], Some(false)),
        (&["1/2/24, 9:15"], Some(true)),
        (&["1.2.24, 09:15"], Some(true)),
        (&["2024/1/2 09:15"], None),
        (&[], None),
    ] {
        let text: Vec<String> = dates.iter().map(|it| format!("{it} - Ada: x\n")).collect();
        let text = text.concat();
        assert_eq!(day_first(Format::Blocks, text.as_bytes()), want, "{text}");
    }
    assert_eq!(day_first(Format::Json, b"1/2/24, 09:15 - Ada: x\n"), None);
}

#[test]
fn a_sentence_is_text_in_a_list() {
    check("You have no data in this section\n", "#0 ['You have no data in this section']");
    check(
        "Favorite Comment:\nYou have no data in this section",
        "#0 ['Favorite Comment:' 'You have no data in this section']",
    );
    check("", "#0 []");
}

#[test]
fn encodings_and_long_values_are_put_up_with() {
    let wide: Vec<u8> =
        "\u{feff}A: caf\u{e9}\nB: 2".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let (recorder, outcome) = events(Format::Blocks, &wide);
    assert_eq!(recorder.line(), "#0 [{A='caf\u{e9}' B='2'}]");
    assert!(outcome.leniencies.contains(Leniency::Transcoded));
    // "姓名：王芳" in GBK.
    let (recorder, _) = events(Format::Blocks, b"\xd0\xd5\xc3\xfb\xa3\xba\xcd\xf5\xb7\xbc");
    assert_eq!(recorder.line(), "#0 [{\u{59d3}\u{540d}='\u{738b}\u{82b3}'}]");

    let input = format!("A: {}\nB: 2", "x".repeat(3_000_000));
    let (recorder, outcome) = events(Format::Blocks, input.as_bytes());
    assert!(outcome.leniencies.contains(Leniency::LongValue));
    let Event::Leaf { value, len_bytes, .. } = &recorder.events[4] else { panic!() };
    assert!(value.len() <= Leaf::KEPT_BYTES && value.len() > Leaf::KEPT_BYTES - 10);
    assert_eq!(*len_bytes, 3_000_000);
}

#[test]
fn plain_text_is_a_list_of_lines() {
    let (recorder, _) = events(Format::Text, b"\xef\xbb\xbfone\r\n\r\n two \nthree");
    assert_eq!(recorder.line(), "#0 ['one' ' two ' 'three']");
    let (recorder, _) = events(Format::Text, b"one\rtwo");
    assert_eq!(recorder.line(), "#0 ['one' 'two']");
}

proptest! {
    #[test]
    fn blocks_made_up_are_read_back(
        list in proptest::collection::vec(
            proptest::collection::vec("[a-z0-9:/ ]{0,20}", 2..5),
            2..8,
        ),
        sizes in proptest::collection::vec(1_usize..20, 1..5),
    ) {
        let columns = list[0].len();
        let mut text = String::new();
        let mut expected = Vec::new();
        for (number, values) in list.iter().enumerate() {
            writeln!(text, "Date: {number}").unwrap();
            expected.push(format!("{number}"));
            for column in 0..columns {
                let value = values.get(column).map_or("", |it| it.trim());
                writeln!(text, "Label {column}: {value}").unwrap();
                expected.push(value.to_owned());
            }
            text += "\n";
        }
        let mut pieces = Pieces::new(text.as_bytes(), &sizes);
        let (recorder, _) = events_from(Format::Blocks, &mut pieces);
        let values: Vec<_> = recorder.events.iter().filter_map(|it| match it {
            Event::Leaf { value, .. } => Some(String::from_utf8_lossy(value).into_owned()),
            _ => None,
        }).collect();
        prop_assert_eq!(values, expected);
        check_blocks_again(text.as_bytes(), &recorder.events);
    }

    #[test]
    fn any_text_is_read_without_a_panic(
        text in "([A-Z][a-z ]{0,5}: ?[a-z]{0,5}|\\(x\\)|>>> [a-z]{0,4}::|2024-01-01 10:00:00 [a-z]: ?[a-z]|[a-z]{0,5}|\n|\r\n|\u{ff1a}){0,30}",
        sizes in proptest::collection::vec(1_usize..9, 1..4),
    ) {
        let (whole, _) = events(Format::Blocks, text.as_bytes());
        let (pieces, _) = events_from(Format::Blocks, &mut Pieces::new(text.as_bytes(), &sizes));
        prop_assert_eq!(whole.events, pieces.events);
    }
}
