//! Small pictures of photos: made when they are asked for, of what can be drawn, and never large.

use std::io::Cursor;
use std::time::{Duration, Instant};

use dossier::findings::{Answer, Filter, Order, Picture, ProblemKind, Question, Thumb};
use dossier::read::{hidden_facts, thumb, thumb_inside};
use dossier::reader::Place;
use dossier::taxonomy::Kind;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use proptest::prelude::*;

use crate::read::made_media::{boxed, jpeg, mov, usual};
use crate::scan::{Folder, Scanned, scan, zipped};

/// A picture whose upper left quarter is red, on blue.
fn picture(width: u32, height: u32) -> DynamicImage {
    let pixel = |x, y| {
        let red = 2 * x < width && 2 * y < height;
        if red { Rgb([250, 10, 10]) } else { Rgb([10, 10, 250]) }
    };
    RgbImage::from_fn(width, height, pixel).into()
}

fn written(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    picture.write_to(&mut out, format).unwrap();
    out.into_inner()
}

/// Whether a pixel is red, at a place in parts of the whole.
fn is_red(thumb: &Thumb, x: f32, y: f32) -> bool {
    let [width, height] = thumb.size();
    let (x, y) = ((x * width as f32) as usize, (y * height as f32) as usize);
    let at = 4 * (y * width + x);
    let pixel = &thumb.pixels().unwrap()[at..at + 4];
    pixel[0] > 150 && pixel[2] < 100
}

/// Numbers as cameras write them, low bytes first.
fn le(numbers: &[u32]) -> Vec<u8> {
    numbers.iter().flat_map(|it| it.to_le_bytes()).collect()
}

/// What a camera writes: how the picture is to be turned, and a small one.
fn camera(turn: u8, small: &[u8]) -> Vec<u8> {
    let entry = |tag: u16, kind: u16, value: u32| {
        [&tag.to_le_bytes()[..], &kind.to_le_bytes(), &le(&[1, value])].concat()
    };
    // One entry in the first list, which ends at 26; two in the second, which ends at 56.
    [
        b"II*\0\x08\0\0\0\x01\0".to_vec(),
        entry(0x0112, 3, turn.into()),
        le(&[26]),
        b"\x02\0".to_vec(),
        entry(0x0201, 4, 56),
        entry(0x0202, 4, small.len() as u32),
        le(&[0]),
        small.to_vec(),
    ]
    .concat()
}

/// A JPEG with this behind its first mark.
fn with_camera(jpeg: &[u8], block: &[u8]) -> Vec<u8> {
    let length = (block.len() as u16 + 8).to_be_bytes();
    [&jpeg[..2], b"\xff\xe1", &length, b"Exif\0\0", block, &jpeg[2..]].concat()
}

#[test]
fn a_picture_of_each_kind_becomes_a_small_one() {
    let large = picture(900, 600);
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::Gif, ImageFormat::WebP] {
        let small = thumb(&written(&large, format), None).unwrap();
        assert_eq!(small.size(), [256, 171], "{format:?}");
        assert!(is_red(&small, 0.2, 0.2) && !is_red(&small, 0.8, 0.2), "{format:?}");
    }
    let tiny = thumb(&written(&picture(3, 2), ImageFormat::Png), None).unwrap();
    assert_eq!(tiny.size(), [3, 2], "what is small stays as it is");
    let clear: DynamicImage = RgbaImage::from_pixel(9, 9, Rgba([1, 2, 3, 0])).into();
    let clear = thumb(&written(&clear, ImageFormat::Png), None).unwrap();
    assert_eq!(clear.pixels().unwrap()[3], 0);
}

#[test]
fn a_picture_stands_as_its_camera_was_held() {
    let bytes = written(&picture(80, 40), ImageFormat::Jpeg);
    // Where the red quarter comes to lie, and whether it is higher than wide.
    for (turn, x, y, high) in [
        (1, 0.2, 0.2, false),
        (2, 0.8, 0.2, false),
        (3, 0.8, 0.8, false),
        (4, 0.2, 0.8, false),
        (5, 0.2, 0.2, true),
        (6, 0.8, 0.2, true),
        (7, 0.8, 0.8, true),
        (8, 0.2, 0.8, true),
    ] {
        for small in
            [thumb(&with_camera(&bytes, &camera(turn, b"x")), None), thumb(&bytes, Some(turn))]
        {
            let small = small.unwrap();
            assert_eq!(small.size(), if high { [40, 80] } else { [80, 40] }, "{turn}");
            assert!(is_red(&small, x, y), "{turn}");
            assert!(!is_red(&small, 1.0 - x, 1.0 - y), "{turn}");
        }
    }
}

/// A PNG that says that it is so large.
fn png_of(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = written(&picture(8, 8), ImageFormat::Png);
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    let sum = crc32fast::hash(&bytes[12..29]);
    bytes[29..33].copy_from_slice(&sum.to_be_bytes());
    bytes
}

#[test]
fn what_would_cost_too_much_is_not_drawn() {
    let whole = written(&picture(60, 60), ImageFormat::Jpeg);
    let mut large = whole.clone();
    let at = memchr::memmem::find(&large, b"\xff\xc0").unwrap();
    large[at + 5..at + 9].copy_from_slice(b"\xff\xff\xff\xff");
    let pass = memchr::memmem::find(&whole, b"\xff\xda").unwrap();
    let passes =
        [&whole[..pass], &b"\xff\xda\0\x08\x01\x01\0\0\x3f\0".repeat(5000), &whole[pass..]];
    let mut gif = written(&picture(8, 8), ImageFormat::Gif);
    gif[6..10].copy_from_slice(b"\xff\xff\xff\xff");
    let began = Instant::now();
    for (what, bytes) in [
        ("a large JPEG", large),
        ("many passes", passes.concat()),
        ("a large PNG", png_of(60_000, 60_000)),
        ("a long PNG", png_of(4_000_000, 2)),
        ("a large GIF", gif),
        ("no picture", b"\xff\xd8\xff\xe0 and then nothing of it".to_vec()),
        ("nothing", Vec::new()),
    ] {
        assert_eq!(thumb(&bytes, None), None, "{what}");
    }
    assert!(began.elapsed() < Duration::from_secs(10));
}

#[test]
fn a_small_picture_is_as_large_as_it_says() {
    assert!(Thumb::new(2, 2, vec![0; 16]).is_some());
    for (width, height, bytes) in [(2, 2, 15), (2, 2, 17), (0, 5, 0), (257, 1, 4 * 257)] {
        assert!(Thumb::new(width, height, vec![0; bytes]).is_none());
    }
    // What comes from another process is not made by `new`.
    let sent = postcard::to_stdvec(&(300_u16, 300_u16, vec![0_u8; 16])).unwrap();
    let thumb: Thumb = postcard::from_bytes(&sent).unwrap();
    assert!(!thumb.fits() && thumb.pixels().is_none());
    let picture = Picture { thumb: Some(thumb), ..Picture::default() };
    assert!(!Answer::Picture(Box::new(picture)).fits());
}

fn scanned(test: &str, files: &[(&str, &[u8])]) -> Scanned {
    let folder = Folder::new(test);
    let path = folder.file("pictures.zip", &zipped(files));
    scan(&[path], Place::Thread)
}

fn pictures(scanned: &mut Scanned) -> Vec<(String, Answer)> {
    let rows = scanned.rows(Filter::default(), Order::FileOrder);
    let mut found: Vec<_> = rows
        .into_iter()
        .map(|row| {
            let answer = scanned.ask(&Question::Picture { record: row.record });
            (row.title.inner().to_owned(), answer)
        })
        .collect();
    found.sort_by(|a, b| a.0.cmp(&b.0));
    found
}

#[test]
fn records_that_are_pictures_can_be_seen() {
    let small = written(&picture(16, 12), ImageFormat::Jpeg);
    let whole = with_camera(&written(&picture(400, 300), ImageFormat::Jpeg), &camera(6, &small));
    // A picture whose own pixels are gone still has the camera's.
    let mut gone = whole[..whole.len() / 3].to_vec();
    let at = memchr::memmem::find(&gone, b"\xff\xdb").unwrap_or(gone.len());
    gone.truncate(at.max(small.len() + 80));
    let heic = {
        let item = boxed(b"infe", b"\x02\0\0\0\0\x01\0\0jpeg\0");
        let infos = boxed(b"iinf", &[b"\0\0\0\0\0\x01", &item[..]].concat());
        let place = |at: u32| {
            let numbers = [at.to_be_bytes(), (small.len() as u32).to_be_bytes()].concat();
            boxed(b"iloc", &[b"\x01\0\0\0\x44\0\0\x01\0\x01\0\0\0\0\0\x01", &numbers[..]].concat())
        };
        let head = boxed(b"ftyp", b"heic\0\0\0\0mif1heic");
        let meta = |at| boxed(b"meta", &[b"\0\0\0\0", &infos[..], &place(at)].concat());
        let at = (head.len() + meta(0).len() + 8) as u32;
        [head, meta(at), boxed(b"mdat", &small)].concat()
    };
    let mut scanned = scanned(
        "pictures-seen",
        &[
            ("album/1.jpg", &whole),
            ("album/2.jpg", &gone),
            ("album/3.heic", &heic),
            ("album/4.mov", &mov()),
            ("album/5.jpg", &jpeg(Some(&usual()))),
            ("words/searches.json", br#"[{"query":"6 cats","time":"2024-01-02T10:00:00Z"}]"#),
        ],
    );
    let seen: Vec<String> = pictures(&mut scanned)
        .into_iter()
        .map(|(name, answer)| match answer {
            Answer::Picture(it) => {
                let Picture { form, thumb, place } = *it;
                format!("{name} {form:?} {:?} {place:?}", thumb.map(|it| it.size()))
            }
            other => format!("{name} {other:?}"),
        })
        .collect();
    assert_eq!(
        seen,
        [
            "1.jpg Photo Some([192, 256]) None",
            "2.jpg Photo Some([12, 16]) None",
            "3.heic Photo Some([16, 12]) None",
            "4.mov Film None Some((488570, 23520))",
            "5.jpg Photo None Some((488570, 23520))",
            "6 cats Unavailable",
        ]
    );
}

/// A photo of this size whose own pixels are gone, with a small one in it.
fn spoilt(width: u32, height: u32, small: &[u8]) -> Vec<u8> {
    let whole = written(&picture(width, height), ImageFormat::Jpeg);
    let pass = memchr::memmem::find(&whole, b"\xff\xda").unwrap();
    with_camera(&whole[..pass], &camera(1, small))
}

#[test]
fn a_small_picture_inside_that_is_larger_than_the_photo_is_ignored() {
    let small = |width, height| written(&picture(width, height), ImageFormat::Jpeg);
    let inside = [small(40, 30), small(30, 40), small(41, 30), small(4000, 3000)];
    let drawn: Vec<bool> =
        inside.iter().map(|it| thumb_inside(it, None, (40, 30)).is_some()).collect();
    // One that lies on its side is as large as the photo.
    assert_eq!(drawn, [true, true, false, false]);
    let files =
        [spoilt(40, 30, &small(16, 12)), spoilt(40, 30, &small(80, 60)), spoilt(40, 30, b"no")];
    let names = ["1.jpg", "2.jpg", "3.jpg"];
    let files: Vec<(&str, &[u8])> = names.into_iter().zip(files.iter().map(|it| &it[..])).collect();
    let mut scanned = scanned("pictures-larger", &files);
    let seen: Vec<bool> = pictures(&mut scanned)
        .into_iter()
        .map(|(_, answer)| matches!(answer, Answer::Picture(it) if it.thumb.is_some()))
        .collect();
    assert_eq!(seen, [true, false, false]);
}

#[test]
fn facts_beside_a_photo_are_facts_of_it_and_no_further_photo() {
    let xmp = br#"<?xpacket begin="" id="x"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF>
        <rdf:Description xmp:CreateDate="2024-01-02T09:17:00+01:00" exif:GPSLatitude="48,51.4N"
        exif:GPSLongitude="2,21.12E" tiff:Model="L-7 Pro"><dc:subject><rdf:Bag><rdf:li>sea</rdf:li>
        <rdf:li>Ada</rdf:li></rdf:Bag></dc:subject></rdf:Description></rdf:RDF></x:xmpmeta>"#;
    let mut scanned =
        scanned("pictures-xmp", &[("album/1.jpg", &jpeg(None)), ("album/1.xmp", xmp)]);
    let kinds: Vec<_> = scanned.findings().kinds.iter().map(|it| (it.kind, it.records)).collect();
    assert_eq!(kinds, [(Kind::ContentMedia, 1), (Kind::ContentPhotoFacts, 1)]);
    let of = Filter { kinds: vec![Kind::ContentPhotoFacts], ..Filter::default() };
    let rows = scanned.rows(of, Order::FileOrder);
    let Answer::Record(full) = scanned.ask(&Question::Record { record: rows[0].record }) else {
        panic!("no record")
    };
    let facts: Vec<String> =
        full.fields.iter().map(|it| format!("{}={}", it.path.inner(), it.value.inner())).collect();
    assert_eq!(
        facts,
        [
            "file=1.xmp",
            "type=xmp",
            "taken=2024-01-02 09:17:00+01:00",
            "model=L-7 Pro",
            "latitude=48.856667",
            "longitude=2.352000",
            "keywords=sea, Ada",
        ]
    );
    assert_eq!(rows[0].time.unwrap().secs, 1_704_183_420);
    let problems = &scanned.findings().problems;
    assert!(problems.iter().all(|it| it.kind != ProblemKind::Crash));
}

/// A file in memory.
struct Memory<'a>(&'a [u8]);

impl dossier::read::Places for Memory<'_> {
    fn read_at(&mut self, offset: u64, buf: &mut [u8]) -> usize {
        let from = usize::try_from(offset).unwrap_or(usize::MAX).min(self.0.len());
        let count = buf.len().min(self.0.len() - from);
        buf[..count].copy_from_slice(&self.0[from..from + count]);
        count
    }
}

proptest! {
    #[test]
    fn spoilt_pictures_are_drawn_or_not(at in 0_usize..2000, byte: u8, cut in 20_usize..4000) {
        for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP, ImageFormat::Gif] {
            let mut bytes = written(&picture(40, 30), format);
            let last = bytes.len() - 1;
            bytes[at.min(last)] = byte;
            bytes.truncate(cut.max(20));
            if let Some(small) = thumb(&bytes, None) {
                prop_assert!(small.fits());
            }
            let _facts = hidden_facts("a", &mut Memory(&bytes));
        }
    }
}

#[test]
fn pictures_that_were_made_to_break_readers_do_not_break_this_one() {
    let Some(shared) = std::env::var_os("DOSSIER_SHARED") else {
        eprintln!("SKIPPED: DOSSIER_SHARED is not set, odd pictures were not drawn");
        return;
    };
    let (mut files, mut drawn) = (0, 0);
    for folder in [
        "go-fuzz-jpeg",
        "go-fuzz-png",
        "go-fuzz-webp",
        "go-fuzz-tiff",
        "image-rs",
        "exif-samples",
        "exiv2-poc",
        "nom-exif",
    ] {
        let folder = std::path::Path::new(&shared).join("corpora").join(folder);
        for file in std::fs::read_dir(folder).unwrap() {
            let bytes = std::fs::read(file.unwrap().path()).unwrap();
            let began = Instant::now();
            files += 1;
            drawn += u32::from(thumb(&bytes, None).is_some());
            let _small = dossier::read::small_picture(&mut Memory(&bytes));
            assert!(began.elapsed() < Duration::from_mins(1), "it took long");
        }
    }
    eprintln!("{drawn} of {files} odd pictures were drawn");
    assert!(files > 100 && drawn > 10, "{drawn} of {files}");
}
