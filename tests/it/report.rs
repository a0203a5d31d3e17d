//! What a person gets on paper, and what other programs get as JSON.

use std::path::PathBuf;

use dossier::i18n::{Lang, Texts};
use dossier::report::{self, Choices, Example, Made, Paper, Preset};

use super::results::{SECRETS, examples, rich};

const MADE_ON: i64 = 1_793_600_000;

fn choices(preset: Preset, paper: Paper) -> Choices {
    Choices {
        preset,
        paper,
        made_on_secs: MADE_ON,
        zone: "Europe/London".to_owned(),
        app_version: "0.1.0".to_owned(),
        ..Choices::default()
    }
}

fn make(preset: Preset, paper: Paper, lang: Lang) -> Made {
    let examples: Vec<Example> = examples().into_iter().map(Example::from).collect();
    let choices = choices(preset, paper);
    report::pdf(&rich(), &examples, &choices, &Texts::new(lang), &|| false).unwrap()
}

/// Keeps a file for looking at, where the person who runs the tests asks for it.
fn keep(name: &str, bytes: &[u8]) {
    if let Some(folder) = std::env::var_os("DOSSIER_KEEP") {
        std::fs::write(PathBuf::from(folder).join(name), bytes).unwrap();
    }
}

#[test]
fn the_long_form_is_a_tagged_pdf() {
    let started = std::time::Instant::now();
    let made = make(Preset::Me, Paper::A4, Lang::En);
    println!("{} pages, {} bytes, {:?}", made.pages, made.bytes.len(), started.elapsed());
    keep("me-en.pdf", &made.bytes);
    assert!(made.bytes.starts_with(b"%PDF-"));
    assert!(made.hidden >= SECRETS.len() - 1, "{}", made.hidden);
    assert_eq!(made.named, 0);
}
