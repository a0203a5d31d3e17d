//! Odd texts on paper: every one that is put in can be copied out of the PDF again.

use std::collections::BTreeSet;
use std::path::Path;

use dossier::findings::Company;
use dossier::i18n::{Lang, Texts};
use dossier::report::{self, Choices, Preset};
use dossier::text::Untrusted;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use crate::beside::short;
use crate::pdf;

/// Rows of a table on paper.
const ROWS_MAX: usize = 500;

/// What stands for a character that no font has.
const STAND_IN: char = '▯';

/// Texts that have broken programs, made for this test.
const ODD: [&str; 30] = [
    "#import \"x.typ\": *",
    "$ sum_(k=0)^n k $",
    "*strong* _soft_ `code` = Heading",
    "<label> @reference \\ \\u{1f600}",
    "= 1 + 1",
    "'; DROP TABLE people; --",
    "<script>alert(1)</script>",
    "${7*7} {{7*7}} %s %n %d",
    "../../../etc/passwd%00.png",
    "C:\\Users\\x\\con.txt",
    "\u{202e}gnp.exe",
    "zero\u{200b}width\u{200d}joiner",
    "ﬁne ﬂight office affluent",
    "Ａｌｌ ｗｉｄｅ",
    "ünïcödé ÄÖÜß ñ ç ø å",
    "e\u{301}e\u{300}o\u{308}",
    "ЁЂЃЄЅІЇЈ ёжик",
    "Ελληνικά με τόνους",
    "中文和标点，「引号」。",
    "繁體中文與符號",
    "日本語のかなカナ",
    "한국어 문장",
    "עברית מימין לשמאל",
    "العربية من اليمين",
    "👩‍👩‍👧 🇪🇺 👍🏽 ❤\u{fe0f}",
    "½ ² ³ ∑ ∞ ≠ → €",
    "NaN undefined null true 1e309",
    "-0.0001 +44 (0) 20 7946 0000",
    "averyverylongwordthatneverendsandnevertakesabreathuntilthepageisover",
    "\u{0}\u{1}\u{7f}\u{85}\u{feff}\u{e000}",
];

/// A text as it can stand on paper: white space, marks above and below letters and what joins
/// characters go away, and what is written in two ways is one.
fn bare(text: &str) -> Vec<char> {
    let joins = |it: char| {
        matches!(it, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
    };
    let drop = |it: char| it.is_whitespace() || joins(it) || is_combining_mark(it);
    text.nfkd().filter(|it| !drop(*it)).collect()
}

/// Whether any of it is a picture made of several characters: their order is the font's.
fn is_joined(text: &[char]) -> bool {
    text.iter().any(|it| u32::from(*it) >= 0x1f000)
}

/// Whether it stands there; a stand-in is for a character that no font has, or for its mark.
fn stands(page: &[char], wanted: &[char]) -> bool {
    (0..page.len()).any(|start| starts(&page[start..], wanted))
}

fn starts(page: &[char], wanted: &[char]) -> bool {
    // How much of it may have been seen by now.
    let mut seen = vec![0];
    for there in page {
        let mut next: Vec<usize> = Vec::new();
        for at in seen {
            match wanted.get(at) {
                None => return true,
                Some(it) if it == there => next.push(at + 1),
                Some(_) if *there == STAND_IN => next.extend([at, at + 1]),
                Some(_) => {}
            }
        }
        next.sort_unstable();
        next.dedup();
        seen = next;
        if seen.is_empty() {
            return false;
        }
    }
    seen.contains(&wanted.len())
}

/// Which of these texts cannot be found on the pages of a summary that names firms so.
fn lost(names: &[&str]) -> Vec<String> {
    let mut lost = Vec::new();
    for names in names.chunks(ROWS_MAX) {
        let mut results = short();
        let company = |name: &&str| Company {
            name: Untrusted::new(*name),
            known: true,
            role: "ads".to_owned(),
            records: 1,
            ..Company::default()
        };
        results.findings.companies = names.iter().map(company).collect();
        let choices = Choices { preset: Preset::Lawyer, ..Choices::default() };
        let texts = Texts::new(Lang::En);
        let made = report::pdf(&results, &[], &choices, &texts, &|| false).unwrap();
        let page = bare(&pdf::text(&made.bytes));
        let backwards: Vec<char> = page.iter().rev().copied().collect();
        for name in names {
            let wanted = bare(&Untrusted::new(*name).for_pdf());
            // What is read from right to left may be written so.
            let each = |it: &char| page.contains(it) || page.contains(&STAND_IN);
            let there = wanted.is_empty()
                || stands(&page, &wanted)
                || stands(&backwards, &wanted)
                || is_joined(&wanted) && wanted.iter().all(each);
            if !there {
                lost.push((*name).to_owned());
            }
        }
    }
    lost
}

#[test]
fn odd_texts_can_be_copied_out_again() {
    let lost = lost(&ODD);
    assert!(lost.is_empty(), "{lost:#?}");
}

/// The list of strings that have broken programs, where it is.
#[test]
fn the_list_of_naughty_strings_can_be_copied_out_again() {
    let Some(shared) = std::env::var_os("DOSSIER_SHARED") else {
        println!("SKIPPED: DOSSIER_SHARED does not point to the list");
        return;
    };
    let list = std::fs::read(Path::new(&shared).join("corpora/blns/blns.json")).unwrap();
    let list: BTreeSet<String> = serde_json::from_slice(&list).unwrap();
    let names: Vec<&str> = list.iter().map(String::as_str).collect();
    let lost = lost(&names);
    println!("{} of {} are lost", lost.len(), names.len());
    assert!(lost.is_empty(), "{lost:#?}");
}
