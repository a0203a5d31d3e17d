//! Repositories of blocks.

use dossier::read::{Format, sniff};

use super::events::{Pieces, events, events_from};

fn head(major: u8, value: usize, out: &mut Vec<u8>) {
    let major = major << 5;
    match value {
        0..24 => out.push(major | value as u8),
        24..0x100 => out.extend([major | 0x18, value as u8]),
        _ => {
            out.push(major | 0x19);
            out.extend((value as u16).to_be_bytes());
        }
    }
}

/// A value as DAG-CBOR; text that begins with `cid:` is a link.
pub(crate) fn cbor(value: &serde_json::Value, out: &mut Vec<u8>) {
    use serde_json::Value;
    match value {
        Value::Null => out.push(0xf6),
        Value::Bool(it) => out.push(0xf4 | u8::from(*it)),
        Value::Number(it) => match it.as_i64() {
            Some(it @ 0..) => head(0, it as usize, out),
            Some(it) => head(1, (-1 - it) as usize, out),
            None => {
                out.push(0xfb);
                out.extend(it.as_f64().unwrap().to_be_bytes());
            }
        },
        Value::String(it) if it.starts_with("cid:") => {
            out.extend([0xd8, 42, 0x58, 37, 0]);
            out.extend(cid(it.as_bytes()));
        }
        Value::String(it) => {
            head(3, it.len(), out);
            out.extend(it.as_bytes());
        }
        Value::Array(it) => {
            head(4, it.len(), out);
            for it in it {
                cbor(it, out);
            }
        }
        Value::Object(it) => {
            head(5, it.len(), out);
            for (key, value) in it {
                head(3, key.len(), out);
                out.extend(key.as_bytes());
                cbor(value, out);
            }
        }
    }
}

fn cid(content: &[u8]) -> Vec<u8> {
    let mut out = vec![1, 0x71, 0x12, 0x20];
    out.extend((0..32).map(|at| content.get(at).copied().unwrap_or(7)));
    out
}

fn framed(block: &[u8], out: &mut Vec<u8>) {
    let mut length = block.len();
    while length >= 0x80 {
        out.push(length as u8 | 0x80);
        length >>= 7;
    }
    out.push(length as u8);
    out.extend(block);
}

/// A repository of these blocks.
pub(crate) fn car(blocks: &[serde_json::Value]) -> Vec<u8> {
    let mut header = Vec::new();
    cbor(&serde_json::json!({"roots": ["cid:root"], "version": 1}), &mut header);
    let mut out = Vec::new();
    framed(&header, &mut out);
    for block in blocks {
        let mut content = Vec::new();
        cbor(block, &mut content);
        framed(&[cid(&content), content].concat(), &mut out);
    }
    out
}

pub(crate) fn usual() -> Vec<u8> {
    car(&[
        serde_json::json!({"did": "did:plc:example", "rev": "3k", "data": "cid:data", "sig": "x", "version": 3}),
        serde_json::json!({"e": [{"k": "app.bsky.feed.post/3k", "p": 0, "v": "cid:a"}], "l": null}),
        serde_json::json!({"$type": "app.bsky.feed.post", "text": "Good \"day\"\n\u{4f60}", "langs": ["en"],
            "createdAt": "2024-01-02T09:17:00.000Z", "reply": {"root": {"uri": "at://x", "cid": "bafy"}}}),
        serde_json::json!({"$type": "app.bsky.feed.like", "createdAt": "2024-01-03T09:17:00Z", "n": -5,
            "subject": {"cid": "bafy", "uri": "at://did:plc:other/app.bsky.feed.post/1"}, "f": 1.5, "b": true}),
        serde_json::json!({"$type": "app.bsky.feed.post", "text": "again", "empty": {}, "none": [],
            "createdAt": "2024-01-04T09:17:00Z", "blob": "cid:blob"}),
    ])
}

#[test]
fn records_of_a_repository_are_lists_by_type() {
    let bytes = usual();
    for name in ["repo.car", "did-plc-example", "x.json"] {
        assert_eq!(sniff(name, &bytes), Format::Car);
    }
    for sizes in [&[usize::MAX][..], &[1], &[3, 2, 7]] {
        let (recorder, outcome) = events_from(Format::Car, &mut Pieces::new(&bytes, sizes));
        assert_eq!(outcome.faults_total, 0);
        assert_eq!(
            recorder.line(),
            "#0 {repository=[{did='did:plc:example' rev='3k'}] \
             app.bsky.feed.post=[{$type='app.bsky.feed.post' createdAt='2024-01-02T09:17:00.000Z' langs=['en'] \
             reply={root={cid='bafy' uri='at://x'}} text='Good \"day\"\n\u{4f60}'}] \
             app.bsky.feed.like=[{$type='app.bsky.feed.like' b=true createdAt='2024-01-03T09:17:00Z' f=1.5 n=-5 \
             subject={cid='bafy' uri='at://did:plc:other/app.bsky.feed.post/1'}}] \
             app.bsky.feed.post=[{$type='app.bsky.feed.post' blob=null createdAt='2024-01-04T09:17:00Z' empty={} \
             none=[] text='again'}]}"
        );
    }
}

#[test]
fn a_cut_or_broken_repository_gives_what_came_before() {
    let bytes = usual();
    for end in 0..bytes.len() {
        events(Format::Car, &bytes[..end]);
        for odd in [0, 0x7f, 0xff, 0x9f, 0xbb] {
            let mut broken = bytes.clone();
            broken[end] = odd;
            events(Format::Car, &broken);
        }
    }
    let (recorder, outcome) = events(Format::Car, &bytes[..bytes.len() - 3]);
    assert_eq!(outcome.faults_total, 1);
    assert!(recorder.line().contains("app.bsky.feed.like"), "what is whole is kept");
    let mut deep = vec![0x81; 100_000];
    deep.push(0xf6);
    let mut nested = vec![0xa1, 0x65, b'$', b't', b'y', b'p', b'e', 0x61, b'x'];
    nested[0] = 0xa2;
    nested.extend([0x61, b'd']);
    nested.extend(deep);
    let mut out = car(&[]);
    framed(&[cid(b"x"), nested].concat(), &mut out);
    events(Format::Car, &out);
    // A block that says to be enormous.
    out.extend([0xff, 0xff, 0xff, 0xff, 0x7f, 1, 2, 3]);
    assert!(events(Format::Car, &out).1.faults_total > 0);
}
