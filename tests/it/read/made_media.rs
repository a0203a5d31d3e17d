//! Pictures and films made in code, with facts hidden in them.

/// A value of a directory.
#[derive(Clone)]
pub(crate) enum Value {
    Text(&'static str),
    Long(u32),
    Byte(u8),
    Fractions(Vec<(u32, u32)>),
    Raw(Vec<u8>),
}

/// The facts that [`block`] writes: of the first directory, of the camera, of the place.
#[derive(Clone, Default)]
pub(crate) struct Facts {
    pub(crate) first: Vec<(u16, Value)>,
    pub(crate) camera: Vec<(u16, Value)>,
    pub(crate) place: Vec<(u16, Value)>,
}

/// A phone's photo of 2 January 2024, 9:17 in Paris.
pub(crate) fn usual() -> Facts {
    Facts {
        first: vec![(0x010f, Value::Text("Lumen")), (0x0110, Value::Text("L-7 Pro"))],
        camera: vec![
            (0x9003, Value::Text("2024:01:02 09:17:00")),
            (0x9011, Value::Text("+01:00")),
            (0xa002, Value::Long(4000)),
            (0xa003, Value::Long(3000)),
            (0xa431, Value::Text("SN00012345")),
        ],
        place: vec![
            (1, Value::Text("N")),
            (2, Value::Fractions(vec![(48, 1), (51, 1), (2400, 100)])),
            (3, Value::Text("E")),
            (4, Value::Fractions(vec![(2, 1), (21, 1), (7, 1)])),
            (5, Value::Byte(0)),
            (6, Value::Fractions(vec![(353, 10)])),
        ],
    }
}

/// The facts as a block, low bytes first or high bytes first.
pub(crate) fn block(facts: &Facts, little: bool) -> Vec<u8> {
    let n16 = |it: u16| if little { it.to_le_bytes() } else { it.to_be_bytes() };
    let n32 = |it: u32| if little { it.to_le_bytes() } else { it.to_be_bytes() };
    let mut first = facts.first.clone();
    let size = |count: usize| 2 + 12 * count + 4;
    let first_at = 8;
    let camera_at = first_at + size(first.len() + 2);
    let place_at = camera_at + size(facts.camera.len());
    let mut data_at = place_at + size(facts.place.len());
    first.push((0x8769, Value::Long(camera_at as u32)));
    first.push((0x8825, Value::Long(place_at as u32)));
    let mut out = if little { b"II*\0".to_vec() } else { b"MM\0*".to_vec() };
    out.extend(n32(first_at as u32));
    let mut data = Vec::new();
    for entries in [&first, &facts.camera, &facts.place] {
        out.extend(n16(entries.len() as u16));
        for (tag, value) in entries {
            let (kind, count, bytes): (u16, usize, Vec<u8>) = match value {
                Value::Text(it) => (2, it.len() + 1, [it.as_bytes(), b"\0"].concat()),
                Value::Long(it) => (4, 1, n32(*it).to_vec()),
                Value::Byte(it) => (1, 1, vec![*it]),
                Value::Raw(it) => (7, it.len(), it.clone()),
                Value::Fractions(it) => {
                    let parts = it.iter().flat_map(|it| [n32(it.0), n32(it.1)]);
                    (5, it.len(), parts.flatten().collect())
                }
            };
            out.extend(n16(*tag));
            out.extend(n16(kind));
            out.extend(n32(count as u32));
            if bytes.len() <= 4 {
                let mut inside = bytes;
                inside.resize(4, 0);
                out.extend(inside);
            } else {
                out.extend(n32(data_at as u32));
                data_at += bytes.len();
                data.extend(bytes);
            }
        }
        out.extend(n32(0));
    }
    out.extend(data);
    out
}

/// A JPEG without a picture in it.
pub(crate) fn jpeg(facts: Option<&Facts>) -> Vec<u8> {
    let mut out = b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x02\0\0\x01\0\x01\0\0".to_vec();
    if let Some(facts) = facts {
        let block = block(facts, true);
        out.extend(b"\xff\xe1");
        out.extend(((block.len() + 8) as u16).to_be_bytes());
        out.extend(b"Exif\0\0");
        out.extend(block);
    }
    out.extend(b"\xff\xc0\0\x11\x08\x0b\xb8\x0f\xa0\x03\x01\x22\0\x02\x11\x01\x03\x11\x01");
    out.extend(b"\xff\xda\0\x0c\x03\x01\0\x02\x11\x03\x11\0\x3f\0");
    out.extend([0x55; 4000]);
    out.extend(b"\xff\xd9");
    out
}

fn chunk(kind: impl AsRef<[u8]>, data: &[u8]) -> Vec<u8> {
    let length = (data.len() as u32).to_be_bytes();
    [&length[..], kind.as_ref(), data, b"\0\0\0\0"].concat()
}

/// A PNG whose facts stand behind its picture.
pub(crate) fn png(facts: &Facts) -> Vec<u8> {
    let mut out = b"\x89PNG\r\n\x1a\n".to_vec();
    out.extend(chunk(b"IHDR", b"\0\0\x04\0\0\0\x03\0\x08\x02\0\0\0"));
    out.extend(chunk(b"tEXt", b"Software\0Brush 3"));
    out.extend(chunk(b"iTXt", "Comment\0\0\0zh\0\0在海边".as_bytes()));
    out.extend(chunk(b"IDAT", &vec![7; 90_000]));
    out.extend(chunk(b"eXIf", &block(facts, false)));
    out.extend(chunk(b"IEND", b""));
    out
}

/// A WebP whose facts stand behind its picture.
pub(crate) fn webp(facts: &Facts) -> Vec<u8> {
    let part = |kind: &[u8; 4], data: &[u8]| {
        let length = (data.len() as u32).to_le_bytes();
        let pad = vec![0; data.len() % 2];
        [kind, &length[..], data, &pad].concat()
    };
    let named = [b"Exif\0\0", &block(facts, true)[..]].concat();
    let parts = [
        part(b"VP8X", b"\x08\0\0\0\x9f\x0f\0\xb7\x0b\0"),
        part(b"VP8 ", &[3; 5001]),
        part(b"EXIF", &named),
    ]
    .concat();
    let length = (parts.len() as u32 + 4).to_le_bytes();
    [b"RIFF", &length[..], b"WEBP", &parts].concat()
}

pub(crate) fn boxed(kind: impl AsRef<[u8]>, content: &[u8]) -> Vec<u8> {
    let length = (content.len() as u32 + 8).to_be_bytes();
    [&length[..], kind.as_ref(), content].concat()
}

/// A picture made of boxes.
pub(crate) fn heic(facts: &Facts) -> Vec<u8> {
    let item = |number: u16, kind: &[u8; 4]| {
        boxed(b"infe", &[b"\x02\0\0\0", &number.to_be_bytes()[..], b"\0\0", kind, b"\0"].concat())
    };
    let names = [item(1, b"hvc1"), item(2, b"Exif")].concat();
    let infos = boxed(b"iinf", &[b"\0\0\0\0\0\x02", &names[..]].concat());
    let sizes = [
        boxed(b"ispe", b"\0\0\0\0\0\0\x02\0\0\0\x02\0"),
        boxed(b"ispe", b"\0\0\0\0\0\0\x0f\xa0\0\0\x0b\xb8"),
    ]
    .concat();
    let properties = boxed(b"iprp", &boxed(b"ipco", &sizes));
    let block = [b"\0\0\0\x06Exif\0\0", &block(facts, false)[..]].concat();
    let places = |at: u32| {
        let mut table = b"\x01\0\0\0\x44\0\0\x02".to_vec();
        for (number, start, length) in [(1_u16, at, 100_u32), (2, at + 100, block.len() as u32)] {
            table.extend(number.to_be_bytes());
            table.extend(b"\0\0\0\0\0\x01");
            table.extend(start.to_be_bytes());
            table.extend(length.to_be_bytes());
        }
        boxed(b"iloc", &table)
    };
    let head = boxed(b"ftyp", b"heic\0\0\0\0mif1heic");
    let meta = |at| {
        let inside = [b"\0\0\0\0", &boxed(b"hdlr", &[0; 24])[..], &infos, &places(at), &properties];
        boxed(b"meta", &inside.concat())
    };
    let at = (head.len() + meta(0).len() + 8) as u32;
    [head, meta(at), boxed(b"mdat", &[vec![9; 100], block].concat())].concat()
}

/// What a film tells of itself.
pub(crate) fn moov(inside: &[Vec<u8>]) -> Vec<u8> {
    // Made 2024-01-02 08:17:00 UTC, twelve and a half seconds long.
    let made = (1_704_183_420_u32 + 2_082_844_800).to_be_bytes();
    let header =
        [b"\0\0\0\0", &made[..], &made, &600_u32.to_be_bytes(), &7500_u32.to_be_bytes(), &[0; 80]];
    let size = [
        &[0; 76][..],
        &1920_u32.wrapping_shl(16).to_be_bytes(),
        &1080_u32.wrapping_shl(16).to_be_bytes(),
    ];
    let track = boxed(b"trak", &boxed(b"tkhd", &size.concat()));
    let all = [vec![boxed(b"mvhd", &header.concat()), track], inside.to_vec()].concat();
    boxed(b"moov", &all.concat())
}

/// A film of a phone whose head stands at its end.
pub(crate) fn mov() -> Vec<u8> {
    let names: [&[u8]; 3] = [
        b"com.apple.quicktime.creationdate",
        b"com.apple.quicktime.location.ISO6709",
        b"com.apple.quicktime.model",
    ];
    let values: [&[u8]; 3] = [b"2024-01-02T09:17:00+0100", b"+48.8566+002.3522+035.3/", b"L-7 Pro"];
    let mut keys = b"\0\0\0\0\0\0\0\x03".to_vec();
    let mut items = Vec::new();
    for (at, (name, value)) in names.into_iter().zip(values).enumerate() {
        keys.extend(boxed(b"mdta", name));
        let data = boxed(b"data", &[b"\0\0\0\x01\0\0\0\0", value].concat());
        items.extend(boxed((at as u32 + 1).to_be_bytes(), &data));
    }
    let meta = [boxed(b"hdlr", &[0; 24]), boxed(b"keys", &keys), boxed(b"ilst", &items)].concat();
    let head = moov(&[boxed(b"meta", &meta)]);
    [boxed(b"ftyp", b"qt  \0\0\0\0qt  "), boxed(b"mdat", &vec![1; 300_000]), head].concat()
}

/// A film of another phone, its head at its start.
pub(crate) fn mp4() -> Vec<u8> {
    let place = b"+48.8566+002.3522/";
    let note = [&(place.len() as u16).to_be_bytes()[..], b"\x15\xc7", place].concat();
    let head = moov(&[boxed(b"udta", &boxed(b"\xa9xyz", &note))]);
    [boxed(b"ftyp", b"isom\0\0\x02\0isommp42"), head, boxed(b"mdat", &[2; 5000])].concat()
}
