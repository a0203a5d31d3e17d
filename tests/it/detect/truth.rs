//! The truth sheet: planted values among look-alikes, precision and recall of each kind.

use std::collections::BTreeMap;

use dossier::detect::{Found, in_text, with_key, worth_a_look};
use dossier::findings::IdentifierKind as Id;
use dossier::record::Hints;

use super::made_up::{self, Dice};

const A_KIND: usize = 2_500;
const LOOK_ALIKES: usize = 25_000;
const WANTED: f64 = 0.99;

#[derive(Default)]
struct Score {
    right: usize,
    wrong: usize,
    missed: usize,
}

type Maker = fn(&mut Dice) -> String;

const BY_LOOK: [(Id, Maker); 9] = [
    (Id::Email, made_up::email),
    (Id::Phone, made_up::phone),
    (Id::Ip, made_up::ip),
    (Id::Mac, made_up::mac),
    (Id::Coordinates, made_up::coordinates),
    (Id::PaymentCard, made_up::payment_card),
    (Id::Iban, made_up::iban),
    (Id::CnResidentId, made_up::cn_resident_id),
    (Id::CnBankCard, made_up::cn_bank_card),
];

/// Puts a value where exports have them: alone, in a sentence, behind a name.
fn around(dice: &mut Dice, value: &str) -> (String, usize) {
    let (before, after) = match dice.range(0, 6) {
        0..=2 => ("", ""),
        3 => ("Please note: ", ", thank you."),
        4 => ("name=value; id=", "; x=y"),
        5 => ("请看：", "，谢谢"),
        _ => ("(", ")"),
    };
    (format!("{before}{value}{after}"), before.len())
}

fn found(text: &str) -> Vec<Found> {
    let mut all = Vec::new();
    if worth_a_look(Hints::of(text.as_bytes()), text.len()) {
        in_text(text.as_bytes(), &mut |it| all.push(it));
    }
    all
}

#[test]
fn precision_and_recall_by_look() {
    let mut dice = Dice::new(7);
    let mut scores: BTreeMap<Id, Score> = BTreeMap::new();
    let mut wrong: Vec<String> = Vec::new();
    for (kind, make) in BY_LOOK {
        for _ in 0..A_KIND {
            let value = make(&mut dice);
            // The gate counts digits and colons: a network card's number with dashes has none of
            // the second and is sure to be seen only where it stands alone.
            let alone = kind == Id::Mac && value.contains('-');
            let (text, start) = if alone { (value.clone(), 0) } else { around(&mut dice, &value) };
            let mut hit = false;
            for it in found(&text) {
                let right = it.kind == kind && it.range == (start..start + value.len());
                let score = scores.entry(it.kind).or_default();
                if right {
                    score.right += 1;
                } else {
                    score.wrong += 1;
                }
                hit |= right;
            }
            if !hit {
                scores.entry(kind).or_default().missed += 1;
                wrong.push(format!("missed {} {text}", kind.code()));
            }
        }
    }
    for _ in 0..LOOK_ALIKES {
        let value = made_up::look_alike(&mut dice);
        let (text, _) = around(&mut dice, &value);
        for it in found(&text) {
            scores.entry(it.kind).or_default().wrong += 1;
            wrong.push(format!("taken for {} {text}", it.kind.code()));
        }
    }
    let mut low = false;
    for (kind, score) in &scores {
        let precision = score.right as f64 / (score.right + score.wrong) as f64;
        let recall = score.right as f64 / (score.right + score.missed) as f64;
        println!("{:16} precision {precision:.4} recall {recall:.4}", kind.code());
        low |= precision < WANTED || recall < WANTED;
    }
    let first: Vec<&String> = wrong.iter().step_by(1 + wrong.len() / 40).collect();
    assert!(!low && scores.len() == BY_LOOK.len(), "{first:#?}");
}

#[test]
fn precision_and_recall_by_name() {
    let mut dice = Dice::new(11);
    let text = |dice: &mut Dice, kind: Id| match kind {
        Id::DeviceId | Id::AdvertisingId => made_up::uuid(dice),
        Id::BirthDate => {
            format!("{}-{:02}-{:02}", dice.range(1940, 2012), dice.range(1, 12), dice.range(1, 28))
        }
        Id::PostalAddress => {
            format!("{} {} Street, {}", dice.range(1, 300), dice.letters(6), dice.letters(8))
        }
        Id::Secret => format!("{}{}", dice.letters(6), dice.digits(4)),
        _ => BY_LOOK.iter().find(|it| it.0 == kind).map(|it| it.1(dice)).unwrap(),
    };
    let nothing = [
        "N/A",
        "",
        "null",
        "-",
        "unknown",
        "未知",
        "0",
        "********",
        "00000000-0000-0000-0000-000000000000",
    ];
    for (kind, code) in Id::ALL {
        let (mut right, mut wrong) = (0, 0);
        for _ in 0..A_KIND {
            let value = text(&mut dice, kind);
            right +=
                usize::from(with_key(kind, value.as_bytes()).is_some_and(|it| it.kind == kind));
            wrong += usize::from(with_key(kind, dice.pick(&nothing).as_bytes()).is_some());
        }
        let recall = right as f64 / A_KIND as f64;
        println!("{code:16} recall {recall:.4}, {wrong} of nothing");
        assert!(recall >= WANTED && wrong == 0, "{code}: {recall} {wrong}");
    }
}
