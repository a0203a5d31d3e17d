//! Facts hidden in pictures and films.

use dossier::read::{Places, hidden_facts};

use super::made_media::{Facts, Value, block, boxed, heic, jpeg, moov, mov, mp4, png, usual, webp};

/// A file in memory that counts how much of it is looked at.
struct Memory<'a> {
    bytes: &'a [u8],
    read: usize,
}

impl Places for Memory<'_> {
    fn read_at(&mut self, offset: u64, buf: &mut [u8]) -> usize {
        let from = usize::try_from(offset).unwrap_or(usize::MAX).min(self.bytes.len());
        let count = buf.len().min(self.bytes.len() - from);
        buf[..count].copy_from_slice(&self.bytes[from..from + count]);
        self.read += count;
        count
    }
}

fn facts(name: &str, bytes: &[u8]) -> serde_json::Value {
    let text = hidden_facts(name, &mut Memory { bytes, read: 0 });
    let value: serde_json::Value = serde_json::from_slice(&text).expect("it is JSON");
    value[0].clone()
}

fn check(name: &str, bytes: &[u8], wanted: &str) {
    let found = facts(name, bytes);
    let fields = found.as_object().unwrap().iter();
    let line = fields.map(|(key, value)| format!("{key}={}", value.as_str().unwrap()));
    let mut line: Vec<String> = line.collect();
    line.sort();
    assert_eq!(line.join(" "), wanted, "{name}");
}

const PHOTO: &str = "altitude=35.3 file={F} height=3000 latitude=48.856667 longitude=2.351944 \
    make=Lumen model=L-7 Pro serial number=SN00012345 taken=2024-01-02 09:17:00+01:00 type={T} \
    width=4000";

#[test]
fn a_photo_tells_when_where_and_with_what_it_was_taken() {
    for (name, kind, bytes) in [
        ("a.jpg", "jpeg", jpeg(Some(&usual()))),
        ("a.webp", "webp", webp(&usual())),
        ("a.heic", "heic", heic(&usual())),
    ] {
        check(name, &bytes, &PHOTO.replace("{F}", name).replace("{T}", kind));
    }
    check(
        "a.png",
        &png(&usual()),
        "altitude=35.3 comment=在海边 file=a.png height=768 latitude=48.856667 \
         longitude=2.351944 make=Lumen model=L-7 Pro serial number=SN00012345 software=Brush 3 \
         taken=2024-01-02 09:17:00+01:00 type=png width=1024",
    );
    let mut whole = usual();
    whole.first.push((0x0100, Value::Long(17)));
    whole.first.push((0x0101, Value::Long(9)));
    for little in [true, false] {
        let tiff = block(&whole, little);
        let wanted = PHOTO.replace("{F}", "a.tif").replace("{T}", "tiff");
        check("a.tif", &tiff, &wanted.replace("4000", "17").replace("3000", "9"));
    }
}

#[test]
fn a_film_tells_too_wherever_its_head_stands() {
    check(
        "a.mov",
        &mov(),
        "altitude=35.3 file=a.mov height=1080 latitude=48.856600 longitude=2.352200 model=L-7 Pro \
         seconds=12 taken=2024-01-02T09:17:00+0100 type=mov width=1920",
    );
    check(
        "a.mp4",
        &mp4(),
        "file=a.mp4 height=1080 latitude=48.856600 longitude=2.352200 seconds=12 \
         taken=2024-01-02 08:17:00Z type=mp4 width=1920",
    );
    let name = [b"\0\0\0\0\x15\xc7Home\0\x01", &(-150_i32 * 65_536).to_be_bytes()[..]].concat();
    let place = [name, (-33_i32 * 65_536).to_be_bytes().to_vec(), vec![0; 12]].concat();
    let head = moov(&[boxed(b"udta", &boxed(b"loci", &place))]);
    let film = [boxed(b"ftyp", b"3gp5\0\0\0\0"), head].concat();
    let found = facts("a.3gp", &film);
    assert_eq!(
        (found["latitude"].as_str(), found["longitude"].as_str()),
        (Some("-33.000000"), Some("-150.000000"))
    );
}

#[test]
fn a_file_without_facts_is_a_record_all_the_same() {
    check("b.jpg", &jpeg(None), "file=b.jpg height=3000 type=jpeg width=4000");
    check("b.gif", b"GIF89a\x02\0\x03\0\0\0\0", "file=b.gif height=3 type=gif width=2");
    check("b.opus", b"OggS\0\0\0\0\0\0\0\0\0", "file=b.opus type=opus");
    check("b.jpg", b"", "file=b.jpg type=jpg");
}

#[test]
fn what_cannot_be_a_place_or_a_time_is_none() {
    let place = |latitude: [(u32, u32); 3]| {
        let mut facts = usual();
        facts.place[1].1 = Value::Fractions(latitude.to_vec());
        jpeg(Some(&facts))
    };
    for odd in [[(999, 1), (0, 1), (0, 1)], [(48, 0), (0, 1), (0, 1)], [(0, 0), (0, 0), (0, 0)]] {
        let found = facts("c.jpg", &place(odd));
        assert!(found.get("latitude").is_none() && found.get("altitude").is_none(), "{odd:?}");
        let written = found["place as written"].as_str().unwrap();
        assert!(written.starts_with(&format!("{}/{} ", odd[0].0, odd[0].1)), "{written}");
    }
    let whole = facts("c.jpg", &place([(48, 1), (0, 0), (0, 0)]));
    assert_eq!(whole["latitude"], "48.000000");
    let mut zero = usual();
    zero.place[1].1 = Value::Fractions(vec![(0, 1); 3]);
    zero.place[3].1 = Value::Fractions(vec![(0, 1); 3]);
    zero.camera[0].1 = Value::Text("0000:00:00 00:00:00");
    zero.first.push((0x0132, Value::Text("2024:01:03 10:00:00")));
    let found = facts("c.jpg", &jpeg(Some(&zero)));
    assert!(found.get("latitude").is_none() && found.get("taken").is_none());
    assert_eq!(found["changed"], "2024-01-03 10:00:00");
}

#[test]
fn hostile_files_cost_little_and_give_what_they_can() {
    let mut many = Facts::default();
    // Directories that lead to themselves, and values of four thousand million bytes.
    many.first.extend((0..5000).map(|_| (0x8769, Value::Long(8))));
    many.camera.push((0x9003, Value::Raw(vec![b'2'; 60_000])));
    let endless = [boxed(b"ftyp", b"mp42"), [0, 0, 0, 8, b'f', b'r', b'e', b'e'].repeat(100_000)];
    let huge =
        [boxed(b"ftyp", b"mp42"), b"\0\0\0\x01mdat\xff\xff\xff\xff\xff\xff\xff\xff".to_vec()];
    for (name, bytes) in [
        ("d.tif", block(&many, true)),
        ("d.mp4", endless.concat()),
        ("e.mp4", huge.concat()),
        ("f.jpg", b"\xff\xd8".iter().chain(&vec![0xff; 500_000]).copied().collect()),
    ] {
        let mut memory = Memory { bytes: &bytes, read: 0 };
        let text = hidden_facts(name, &mut memory);
        assert!(serde_json::from_slice::<serde_json::Value>(&text).is_ok(), "{name}");
        assert!(memory.read < 5 << 20, "{name}: {} bytes were looked at", memory.read);
    }
}

#[test]
fn a_cut_or_broken_file_never_fails() {
    let all = [
        jpeg(Some(&usual())),
        png(&usual()),
        webp(&usual()),
        heic(&usual()),
        mov(),
        mp4(),
        block(&usual(), true),
    ];
    for bytes in &all {
        let step = (bytes.len() / 700).max(1);
        for end in (0..bytes.len().min(1200)).chain((0..bytes.len()).step_by(step)) {
            facts("x", &bytes[..end]);
        }
        for at in (0..bytes.len().min(1200)).chain((0..bytes.len()).step_by(step * 3)) {
            for odd in [0, 0x7f, 0xff] {
                let mut broken = bytes.clone();
                broken[at] = odd;
                facts("x", &broken);
            }
        }
    }
}
