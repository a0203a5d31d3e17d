//! Archives inside archives.

use std::io::Read as _;

use dossier::export::read_everything;
use dossier::findings::ProblemKind;

use super::build::{Item, deflated, item, zip};
use super::{assert_exact, check, contents, open, pair, problems};

const INSIDE: [&str; 3] =
    ["x.txt: x", "in/inner.zip/a.txt: first", "in/inner.zip/b/c.json: {\"second\": 2}"];

#[test]
fn an_archive_in_an_archive_is_opened_stored_or_packed() {
    let inner = pair().build();
    for entry in [item("in/inner.zip", &inner), deflated("in/inner.zip", &inner)] {
        check(&zip(&[item("x.txt", "x"), entry]).build(), &INSIDE, 0);
    }
}

#[test]
fn what_only_is_named_so_stays_an_entry() {
    check(&zip(&[item("not.zip", "text"), item("b", "b")]).build(), &["not.zip: text", "b: b"], 0);
    let inner = zip(&[item("y", "y")]).build();
    let export = open(&zip(&[item("sheet.xlsx", &inner)]).build());
    assert_eq!(export.name(&export.entries()[0]), "sheet.xlsx");
}

#[test]
fn bytes_inside_of_a_stored_archive_are_booked_too() {
    let hidden = Item { hidden: true, ..item("secret", "s".repeat(500)) };
    let inner = zip(&[hidden, item(".DS_Store", "litter"), item("a", "a")]).build();
    let bytes = zip(&[item("__MACOSX/._x", "fork"), item("inner.zip", &inner)]).build();
    check(&bytes, &["inner.zip/a: a"], 536);
    assert_eq!(open(&bytes).ledger().left_out_bytes, 6 + 4);
}

#[test]
fn a_deep_chain_ends_at_the_limit() {
    for pack in [item::<&str, Vec<u8>>, deflated::<&str, Vec<u8>>] {
        let mut bytes = zip(&[item("end.txt", "end")]).build();
        for _ in 0..60 {
            bytes = zip(&[item("beside.txt", "b"), pack("deeper.zip", bytes)]).build();
        }
        let found = contents(&mut open(&bytes));
        assert_eq!(found.len(), 10, "{found:?}");
        assert!(found[9].ends_with("deeper.zip: TooDeep"), "{found:?}");
    }
}

#[test]
fn archives_that_fan_out_are_stopped() {
    let mut bytes = zip(&[deflated("zeros", vec![0; 1 << 20])]).build();
    for _ in 0..6 {
        let items: Vec<Item> = (0..16).map(|it| deflated(format!("{it}.zip"), &bytes)).collect();
        bytes = zip(&items).build();
    }
    let export = open(&bytes);
    assert!(export.entries().len() < 20_000);
    assert!(export.entries().iter().any(|it| it.fault.is_some()));
    assert_exact(&read_everything(&bytes));
}

#[test]
fn the_long_name_of_an_archive_is_not_held_for_each_of_a_million_files_inside() {
    let items: Vec<Item> = (0..140_000).map(|it| item(it.to_string(), "")).collect();
    let name = format!("{}.zip", "n".repeat(4000));
    let bytes = zip(&[deflated(name, zip(&items).build()), item("beside", "b")]).build();
    let export = open(&bytes);
    let held: usize = export.entries().iter().map(|it| export.name(it).len()).sum();
    assert!(held < 129 << 20, "{held} bytes of names");
    assert!(problems(&export).contains(&ProblemKind::TooLarge));
    assert_exact(&read_everything(&bytes));
}

#[test]
fn a_cut_archive_inside_is_salvaged() {
    let inner = pair().build();
    let bytes = zip(&[item("x.txt", "x"), deflated("in/inner.zip", &inner[..inner.len() - 30])]);
    let mut export = open(&bytes.build());
    assert_eq!(problems(&export).len(), 1);
    assert_eq!(export.problems()[0].name.inner(), "in/inner.zip");
    assert_eq!(contents(&mut export), INSIDE);
}

/// Bits of packed data, the lowest first; codes with their highest bit first.
#[derive(Default)]
struct Bits(u128, u32);

impl Bits {
    fn put(mut self, value: u128, width: u32) -> Self {
        self.0 |= value << self.1;
        self.1 += width;
        self
    }

    fn code(self, code: u128, width: u32) -> Self {
        (0..width).rev().fold(self, |bits, at| bits.put(code >> at & 1, 1))
    }

    /// The start of a block of codes as they are fixed.
    fn block(self, last: bool) -> Self {
        self.put(u128::from(last), 1).put(1, 2)
    }

    fn end(self) -> Self {
        self.code(0, 7)
    }

    fn bytes(self) -> Vec<u8> {
        self.0.to_le_bytes()[..self.1.div_ceil(8) as usize].to_vec()
    }
}

/// The start of a block of so many bytes as they are.
fn plain(count: u16) -> Vec<u8> {
    [&[0][..], &count.to_le_bytes(), &(!count).to_le_bytes()].concat()
}

/// An archive whose only entry, `a.zip`, unpacks to the archive itself. Packed data is read here as a
/// text in two words, "so many bytes follow" and "the last so many bytes again", of five bytes each;
/// out of them a text can be made that says itself, with anything before and behind it.
fn holds_itself() -> Vec<u8> {
    let name = b"a.zip";
    let again_20 = {
        let ten = |bits: Bits| bits.code(8, 7).code(8, 5).put(3, 3);
        ten(ten(Bits::default().block(false))).end().bytes()
    };
    let again_40 = Bits::default().block(false).code(17, 7).put(5, 3).code(10, 5).put(7, 4).end();
    let again_40 = again_40.block(false).end().bytes();
    let again_77 = Bits::default().block(true).code(21, 7).put(10, 4).code(12, 5).put(12, 5).end();
    let again_77 = again_77.bytes();
    let packed = |before: &[u8], behind: &[u8]| {
        let (a, b, c, all) = (&again_40, &again_20, &again_77, plain);
        let parts: [&[u8]; 32] = [
            &all(40),
            before,
            &all(40),
            a,
            &all(5),
            a,
            &all(5),
            &all(5),
            &all(20),
            a,
            &all(5),
            &all(5),
            &all(20),
            b,
            &all(20),
            b,
            &all(20),
            b,
            &all(20),
            b,
            &all(20),
            b,
            &all(0),
            &all(0),
            &all(77),
            b,
            &all(0),
            &all(0),
            &all(77),
            c,
            behind,
            c,
        ]; // fmt: skip
        parts.concat()
    };
    let (before, behind) = (vec![0; 30 + name.len()], vec![0; 46 + name.len() + 22]);
    let size = packed(&before, &behind).len();
    let number = |value: usize, width: usize| value.to_le_bytes()[..width].to_vec();
    let whole = before.len() + size + behind.len();
    let common = [
        number(20, 2),
        number(0, 2),
        number(8, 2),
        vec![0; 8],
        number(size, 4),
        number(whole, 4),
        number(name.len(), 2),
        vec![0; 2],
    ];
    let common = common.concat();
    let head = [b"PK\x03\x04", common.as_slice(), name].concat();
    let row = [b"PK\x01\x02\x14\0", common.as_slice(), &[0; 14], name].concat();
    let place = [number(1, 2), number(1, 2), number(row.len(), 4), number(head.len() + size, 4)];
    let end = [b"PK\x05\x06\0\0\0\0", place.concat().as_slice(), &[0; 2]].concat();
    let tail = [row, end].concat();
    [head.clone(), packed(&head, &tail), tail].concat()
}

#[test]
fn an_archive_that_holds_itself_ends_at_the_limit() {
    let bytes = holds_itself();
    let mut unpacked = Vec::new();
    flate2::read::DeflateDecoder::new(&bytes[35..]).read_to_end(&mut unpacked).unwrap();
    assert!(unpacked == bytes, "it does not hold itself");
    let mut export = open(&bytes);
    let name = ["a.zip"; 9].join("/");
    assert_eq!(contents(&mut export), [format!("{name}: TooDeep")]);
    assert_exact(&read_everything(&bytes));
}
