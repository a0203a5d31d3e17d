//! Mail: bodies where they are asked for, whatever way they are written in.

use std::io::{Cursor, Read};

use dossier::read::{Attached, Format, Message, message, original};

use super::events::events;

fn said(mail: &[u8]) -> Message {
    message(&mut &*mail).unwrap()
}

fn check(mail: &str, text: &str) {
    assert_eq!(said(mail.as_bytes()).text.as_deref(), Some(text), "{mail}");
    assert_eq!(said(mail.replace('\n', "\r\n").as_bytes()).text.as_deref(), Some(text), "{mail}");
}

#[test]
fn a_body_is_read_in_the_way_that_it_is_written() {
    check("Subject: a\n\nHello\nyou\n", "Hello\nyou");
    check(
        "Content-Transfer-Encoding: quoted-printable\nContent-Type: text/plain; charset=iso-8859-1\n\n\
         Gr=FC=DFe an alle, die so lange war=\nten =3D mussten\n",
        "Gr\u{fc}\u{df}e an alle, die so lange warten = mussten",
    );
    // \u{4f60}\u{597d} in GB 2312, as base64.
    check(
        "Content-Type: text/plain; charset=\"gb2312\"\nContent-Transfer-Encoding: base64\n\nxOO6\nww==\n",
        "\u{4f60}\u{597d}",
    );
    check(
        "Content-Type: text/html; charset=utf-8\n\n<html><head><title>T</title><style>p{}</style></head>\
         <body><p>One &amp; <b>two</b></p><div>three<br>four</div><script>x()</script></body></html>\n",
        "One & two\nthree\nfour",
    );
    check("From 1@x Mon Jan 01 10:00:00 2024\nSubject: a\n\nHi\n>From me\n", "Hi\nFrom me");
}

#[test]
fn of_several_forms_the_plain_one_is_shown_and_files_are_named() {
    let mail = "Subject: a\nContent-Type: multipart/mixed;\n boundary=\"out er\"\n\nfor old programs\n\
        --out er\nContent-Type: multipart/alternative; boundary=in\n\n\
        --in\nContent-Type: text/html\n\n<p>as a page</p>\n\
        --in\nContent-Type: text/plain; charset=utf-8\n\nas plain text\n--in--\n\
        --out er\nContent-Type: image/png; name=\"=?UTF-8?B?5Zu+LnBuZw==?=\"\n\
        Content-Transfer-Encoding: base64\nContent-Disposition: inline\n\nAAAAAAAA\nAAA=\n\
        --out er\nContent-Type: text/plain\nContent-Disposition: attachment;\n\
        \u{20}filename*0*=utf-8''na%C3%AF;\n filename*1=\"ve.txt\"\n\nsecret\n\
        --out er--\nthe end\n";
    let file = |name: &str, size_bytes| Attached { name: name.to_owned(), size_bytes };
    let found = said(mail.as_bytes());
    assert_eq!(found.text.as_deref(), Some("as plain text"));
    assert_eq!(found.files, [file("\u{56fe}.png", 8), file("na\u{ef}ve.txt", 7)]);
    let page = mail.replace("as plain text", "");
    assert_eq!(said(page.as_bytes()).text.as_deref(), Some("as a page"));
    let (recorder, _) = events(Format::Mail, mail.as_bytes());
    let line = recorder.line();
    assert!(
        line.contains("attachments='2' attached files='\u{56fe}.png, na\u{ef}ve.txt'"),
        "{line}"
    );
}

#[test]
fn words_of_a_header_are_read_in_any_charset() {
    for (subject, wanted) in [
        ("=?UTF-8?Q?a=5Fb_c?=", "a_b c"),
        // One letter cut between two words.
        ("=?UTF-8?B?5Zs=?= =?UTF-8?B?vg==?=", "\u{56fe}"),
        ("=?gb18030?B?xOO6ww==?= x", "\u{4f60}\u{597d} x"),
        ("=?nothing?B?eA==?=", "=?nothing?B?eA==?="),
        ("50 =? 51", "50 =? 51"),
    ] {
        let mail = format!("From: a@x.example\nSubject: {subject}\nMime-Version: 1.0\n\nx\n");
        let (recorder, _) = events(Format::Mail, mail.as_bytes());
        let line = recorder.line();
        assert!(line.contains(&format!("subject='{wanted}'")), "{line}");
    }
}

#[test]
fn the_mail_of_a_record_is_found_in_its_box() {
    let one = "From 1@x Mon Jan 01 10:00:00 2024\nSubject: A\nFrom: a@x.example\n\nfirst\n\n";
    let two =
        "From 2@x Tue Jan 02 10:00:00 2024\nSubject: B\nFrom: b@x.example\n\nFrom here on\n\n";
    let whole = [one, two, one].concat();
    let (recorder, _) = events(Format::Mail, whole.as_bytes());
    let starts: Vec<u64> = recorder
        .events
        .iter()
        .filter_map(|it| match it {
            super::events::Event::Open(dossier::record::Container::Object, at) => Some(*at),
            _ => None,
        })
        .collect();
    assert_eq!(starts.len(), 3, "a line in a text begins no mail");
    let mut open = || Some(Box::new(Cursor::new(whole.clone().into_bytes())) as Box<dyn Read>);
    let found = original(Format::Mail, &mut open, starts[1]).unwrap();
    assert_eq!(String::from_utf8(found.text).unwrap(), two);
    assert_eq!(found.message.unwrap().text.as_deref(), Some("From here on"));
    let found = original(Format::Mail, &mut open, starts[2]).unwrap();
    assert_eq!(found.message.unwrap().text.as_deref(), Some("first"));
    assert_eq!(original(Format::Mail, &mut open, 1 << 40), None);
}

#[test]
fn hostile_mail_is_bounded_and_never_fails() {
    let part = |depth: u32| {
        format!("--b{depth}\nContent-Type: multipart/mixed; boundary=b{}\n\n", depth + 1)
    };
    let parts: Vec<String> = (0..4000).map(part).collect();
    let nested = format!("Content-Type: multipart/mixed; boundary=b0\n\n{}", parts.concat());
    said(nested.as_bytes());
    let files = "--b\nContent-Disposition: attachment; filename=a\n\nx\n".repeat(5000);
    let many = format!("Content-Type: multipart/mixed; boundary=b\n\n{files}");
    assert_eq!(said(many.as_bytes()).files.len(), 200);
    let long =
        format!("Subject: {}\n\n{}", "=?UTF-8?Q?a?= ".repeat(20_000), "text\n".repeat(1 << 19));
    assert!(said(long.as_bytes()).text.unwrap().len() <= 1 << 20);
    let page = format!("Content-Type: text/html\n\n{}", "<div>a ".repeat(100_000));
    assert!(said(page.as_bytes()).text.unwrap().len() < 1 << 20);
    let mail = "Content-Type: multipart/mixed; boundary=\"o\"\n\n--o\nContent-Type: text/html; charset=gbk\n\
        Content-Transfer-Encoding: base64\n\nPGI+xOO6w\n--o\nContent-Disposition: attachment; filename*=utf-8''a%2\n\nx\n--o--\n";
    for end in 0..mail.len() {
        said(&mail.as_bytes()[..end]);
        for odd in [0, b'=', 0xff] {
            let mut broken = mail.as_bytes().to_vec();
            broken[end] = odd;
            said(&broken);
        }
    }
}
