//! Archives inside archives.

use dossier::export::read_everything;

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
    assert_eq!(export.entries()[0].name.inner(), "sheet.xlsx");
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
fn a_cut_archive_inside_is_salvaged() {
    let inner = pair().build();
    let bytes = zip(&[item("x.txt", "x"), deflated("in/inner.zip", &inner[..inner.len() - 30])]);
    let mut export = open(&bytes.build());
    assert_eq!(problems(&export).len(), 1);
    assert_eq!(export.problems()[0].name.inner(), "in/inner.zip");
    assert_eq!(contents(&mut export), INSIDE);
}
