//! Small inputs to begin with, made here: one or more a target.

use super::archives::{Item, Zip};
use super::choices::Choices;

const JSON: &[&str] = &[
    "{\"Activity\":{\"Watch History\":{\"VideoList\":[{\"Date\":\"2026-01-09 08:00:00\",\"Link\":\"https://example.com/1\"}]}}}",
    "[1,-2.5e3,true,null,\"a\\u00e9\\n\",{\"\":[]},{}]",
    "window.YTD.tweet.part0 = [ {\"tweet\":{\"id\":\"1\",}} ] ",
    "{\"a\":NaN,'b':1,/* c */\"d\":\"\\ud800\"}\n{\"a\":1}\n",
];
const CSV: &[&str] = &[
    "Date,Amount,\"To, from\"\r\n2026-01-09,\"1,234.50\",\"a \"\"b\"\"\"\r\n",
    "sep=;\na;b\n1;2\n3\n",
    "Bill export\n----\n\u{4ea4}\u{6613}\u{65f6}\u{95f4}\t\u{91d1}\u{989d}\n2026-01-09 10:00:00\t\u{a5}12.00\n----\ntotal 1\n",
    "Date: 2026-01-09 10:00:00 UTC\nLink: https://example.com\n\nDate: 2026-01-10\nLink: x\n",
];
const HTML: &[&str] = &[
    "<!DOCTYPE html><html><head><meta charset=utf-8><title>a</title></head><body><h1>Messages</h1><div class=\"a\"><p>Ann &amp; Bo<br>2026-01-09 10:00</p></div><table><tr><th>a<td>1</table></body></html>",
    "<div class=\"content-cell\">Watched <a href=\"https://example.com\">a</a><br>Jan 9, 2026, 8:00:00 AM UTC</div><script>x</script><!-- a",
];
const XML: &[&str] = &[
    "<?xml version=\"1.0\"?><gpx><trk><trkseg><trkpt lat=\"52.1\" lon=\"4.3\"><time>2026-01-09T08:00:00Z</time></trkpt></trkseg></trk></gpx>",
    "<a><![CDATA[x]]>&lt;&#65;&#x41;<b c='d'/><!ENTITY e \"f\"></a>",
    "<kml><Placemark><name>a</name><Point><coordinates>4.3,52.1,0</coordinates></Point></Placemark></kml>",
];
const MAIL: &[&str] = &[
    "From a@example.com Fri Jan  9 08:00:00 2026\nFrom: =?utf-8?B?QW5u?= <a@example.com>\nDate: Fri, 9 Jan 2026 08:00:00 +0000\nSubject: =?iso-8859-1?Q?a=E9?=\nContent-Type: multipart/mixed; boundary=\"b\"\n\n--b\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nHello=20=C3=A9=\nx\n--b\nContent-Disposition: attachment; filename=a.txt\nContent-Transfer-Encoding: base64\n\nQUJD\n--b--\n\nFrom b@example.com Sat Jan 10 08:00:00 2026\n\n>From x\n",
];
const CARDS: &[&str] = &[
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann\r\nTEL;TYPE=cell:+31 6 12345678\r\nNOTE:a\r\n b\r\nEND:VCARD\r\n",
    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;TZID=Europe/Berlin:20260109T080000\r\nRRULE:FREQ=SECONDLY\r\nSUMMARY:a\\,b\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
];
const DATES: &[&str] = &[
    "2026-01-09T08:00:00.123+02:00",
    "1767945600",
    "1767945600123",
    "Jan 9, 2026, 8:00:00\u{202f}AM UTC",
    "2020\u{5e74}3\u{6708}4\u{65e5} \u{4e0b}\u{5348}4:05",
    "03/04/2020",
    "Fri, 9 Jan 2026 08:00:00 +0000",
    "9. Januar 2026 um 08:00",
    "20260109T080000Z",
    "9 janv. 2026",
];
const SETTINGS: &[&str] = &[
    "language = \"zh-Hans\"\ntheme = \"dark\"\ntext_size_percent = 150\ntimes = \"local\"\nticked = [\"a\"]\n",
    "schema = 1\nid = \"a\"\nname = \"A\"\n[[layout]]\nid = \"b\"\n",
];
const SHEETS: &[&str] = &[
    "<worksheet><dimension ref=\"A1:B2\"/><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>46031.5</v></c></row></sheetData></worksheet><sst><si><t>Date</t></si></sst>",
];

/// A repository of blocks with one post in it.
const REPOSITORY: &[u8] = b"\
    :\xa2eroots\x81\xd8*X%\x00\x01q\x12 r\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\
    \x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07gversion\x01q\x01q\
    \x12 \xa4cdididid:plc:acrevb3kddata\xd8*X%\x00\xa4cdididid:plc:acrevb3kddata\xd8*X%\x00\
    \x01q\x12 d\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\
    \x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07gversion\x03r\x01q\x12 \xa2ae\x81\xa3akUap\
    p.bsky.feed.post/3kap\x00\xa2ae\x81\xa3akUapp.bsky.feed.post/3kap\x00av\xd8*X%\x00\x01q\
    \x12 p\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\
    \x07\x07\x07\x07\x07\x07\x07\x07\x07\x07al\xf6\x8e\x01\x01q\x12 \xa9e$typerapp.bsky.feed.p\
    ostdtexth\xa9e$typerapp.bsky.feed.postdtexthGood dayicreatedAtt2026-01-09T08:00:00Zelangs\
    \x81benan$af\xfb?\xf8\x00\x00\x00\x00\x00\x00ab\xf5ae\xa0axB\x01\x02";
/// A chat, as text.
const CHAT: &str = "[09.01.26, 08:00:00] Ann: Hello\n[09.01.26, 08:01:00] Bo: Two\nlines\n\
    [10.01.26, 09:00:00] Ann: <attached: a.jpg>\n";

/// Seeds of this target. What its last byte may decide is there of each, so that all is tried.
pub fn seeds(target: &str) -> Vec<Vec<u8>> {
    let picks = match target {
        "json" | "json_lines" | "encodings" => 0..2,
        "csv" => 0..12,
        "html" | "xml" | "mail" | "cards" | "sheets" => 0..32,
        _ => return plain_seeds(target),
    };
    let with = |seed: &Vec<u8>, pick: u8| [seed.as_slice(), &[pick]].concat();
    plain_seeds(target).iter().flat_map(|it| picks.clone().map(|pick| with(it, pick))).collect()
}

fn plain_seeds(target: &str) -> Vec<Vec<u8>> {
    let texts = |texts: &[&str]| texts.iter().map(|it| it.as_bytes().to_vec()).collect();
    match target {
        "json" | "json_lines" => texts(JSON),
        "csv" => texts(CSV),
        "html" => texts(HTML),
        "xml" => texts(XML),
        "mail" => texts(MAIL),
        "cards" => texts(CARDS),
        "dates" => texts(DATES),
        "settings" => texts(SETTINGS),
        "sheets" => texts(SHEETS),
        "media" => pictures(),
        "encodings" => encoded(),
        "classify" => named(),
        "tables" => vec![b"a\x02=1+1\x02@x\x01\"q\"\x02,\x02 -\n".to_vec()],
        "frames" => {
            vec![vec![1, 0, 0, 0, 0], vec![3, 0, 0, 0, 3, 1, 2], vec![2, 1, 0], vec![0; 40]]
        }
        "zip_names" => vec![
            b"\xc4\xe3\xba\xc3/a.json\n../../b\nC:\\x\\y.txt\n".to_vec(),
            "\u{0}\u{202e}gpj.exe\n\u{301}\u{301}a\nfolder/\n".as_bytes().to_vec(),
        ],
        "zip_methods" => {
            (0..16).map(|method| vec![method, 0, 0, 9, 0, 0, 0x4b, 0x4c, 4, 0]).collect()
        }
        "zip_lies" => {
            vec![vec![0; 30], (0..=255).collect(), b"\x07\x03abc\x03\x01\x05\x02hello".to_vec()]
        }
        "containers" => contained(),
        _ => vec![
            archive(&[]),
            archive(&[(b"a.json", b"[1]")]),
            archive(&[(b"a", b""), (b"b/", b"")]),
        ],
    }
}

/// A small archive.
fn archive(items: &[(&[u8], &[u8])]) -> Vec<u8> {
    let mut zip = Zip::default();
    for (name, body) in items {
        let (name, body) = (name.to_vec(), body.to_vec());
        let told = body.len() as u32;
        zip.add(&Item { name, body, method: 0, flags: 0, told }, &mut Choices::new(&[]));
    }
    zip.end(&mut Choices::new(&[]))
}

/// A picture and a film with a place and a time in them, and nothing to see.
fn pictures() -> Vec<Vec<u8>> {
    let tiff = b"II*\0\x08\0\0\0\x02\0\x0f\x01\x02\0\x04\0\0\0abc\0\x25\x88\x04\0\x01\0\0\0\x26\0\0\0\0\0\0\0\x01\0\x01\0\x02\0\x02\0\0\0N\0\0\0\0\0\0\0";
    let mut jpeg = b"\xff\xd8\xff\xe1\0\x48Exif\0\0".to_vec();
    jpeg.extend(tiff);
    jpeg.extend(b"\xff\xd9");
    let film = b"\0\0\0\x10ftypisom\0\0\0\0\0\0\0\x24moov\0\0\0\x1cmvhd\0\0\0\0\xe0\0\0\0\xe0\0\0\0\0\0\x03\xe8\0\0\0\0".to_vec();
    vec![tiff.to_vec(), jpeg, film, b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x01\0\0\0\x01".to_vec()]
}

fn encoded() -> Vec<Vec<u8>> {
    let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    vec![
        [b"\xff\xfe".to_vec(), wide("a\u{e9}\u{4f60}\u{1f600}")].concat(),
        wide("{\"a\":1}"),
        b"\xc4\xe3\xba\xc3 \xca\xc0\xbd\xe7".to_vec(),
        b"caf\xe9 \x93a\x94".to_vec(),
        b"\xef\xbb\xbfa\xf0\x9f\x98\x80\xed\xa0\x80".to_vec(),
    ]
}

/// A file with its name: the name's length, the name, the bytes.
fn named() -> Vec<Vec<u8>> {
    let bytes = |name: &str, bytes: &[u8]| [&[name.len() as u8], name.as_bytes(), bytes].concat();
    let of = |name: &str, text: &str| bytes(name, text.as_bytes());
    let mut all = vec![
        of("watch-history.html", HTML[1]),
        of("a.mbox", MAIL[0]),
        of("a.gpx", XML[0]),
        of("chat.txt", CHAT),
        bytes("repo.car", REPOSITORY),
    ];
    all.extend(JSON.iter().map(|it| of("user_data.json", it)));
    all.extend(CSV.iter().map(|it| of("bill.csv", it)));
    all.extend(CARDS.iter().map(|it| of("a.vcf", it)));
    all
}

/// A tar and a gzip, each behind the number of its name.
fn contained() -> Vec<Vec<u8>> {
    let mut tar = vec![0_u8; 2048];
    tar[..6].copy_from_slice(b"a.json");
    tar[124..135].copy_from_slice(b"00000000003");
    tar[257..263].copy_from_slice(b"ustar\0");
    tar[156] = b'0';
    tar[512..515].copy_from_slice(b"[1]");
    tar[148..156].fill(b' ');
    let sum: u32 = tar[..512].iter().map(|it| u32::from(*it)).sum();
    tar[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    let gzip = b"\x1f\x8b\x08\0\0\0\0\0\0\xff\x8b\x36\x8c\x05\0\x1a\x2b\x0f\xd9\x03\0\0\0".to_vec();
    let with = |number: u8, bytes: Vec<u8>| [vec![number], bytes].concat();
    vec![
        with(0, tar),
        with(2, gzip.clone()),
        with(1, gzip),
        with(5, archive(&[(b"a.json", b"[1]")])),
    ]
}
