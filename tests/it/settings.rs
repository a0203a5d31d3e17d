//! Settings come back as they were chosen; a damaged file costs no more than what is damaged.

use std::fs;

use dossier::i18n::Lang;
use dossier::settings::{
    Contrast, Motion, Settings, TextSize, ThemeChoice, WeekStart, ZoneChoice, system_lang,
};

use crate::fixture::Folder;

fn loaded(text: &str) -> Settings {
    let folder = Folder::new("settings");
    fs::write(folder.join("settings.toml"), text).unwrap();
    Settings::load_from(&folder.join("settings.toml"))
}

fn usual() -> Settings {
    Settings { lang: system_lang(), ..Settings::default() }
}

#[test]
fn what_was_chosen_comes_back() {
    let folder = Folder::new("settings");
    let path = folder.join("dossier").join("settings.toml");
    for lang in Lang::ALL {
        let chosen = Settings {
            lang,
            theme: ThemeChoice::Dark,
            text_size: TextSize(150),
            zone: ZoneChoice::Local,
            hide_at_start: true,
            more_detail: true,
            contrast: Contrast::High,
            week_start: WeekStart::Sunday,
            motion: Motion::None,
            ticked: ["about".to_owned()].into(),
            odd: false,
        };
        chosen.store_to(&path).unwrap();
        assert_eq!(Settings::load_from(&path), chosen);
    }
}

#[test]
fn no_file_means_nothing_was_chosen() {
    let folder = Folder::new("settings");
    assert_eq!(Settings::load_from(&folder.join("none.toml")), usual());
}

#[test]
fn a_bad_file_means_nothing_was_chosen() {
    assert_eq!(loaded(""), usual());
    for text in ["= = =", "\u{0}\u{1}", "[theme]", "theme = 3"] {
        assert_eq!(loaded(text), Settings { odd: true, ..usual() }, "{text:?}");
    }
}

#[test]
fn one_bad_value_does_not_cost_the_others() {
    let settings = loaded("theme = \"purple\"\ntext_size_percent = 9000\ntimes = \"utc\"\nnew = 1");
    let chosen = Settings { text_size: TextSize(200), zone: ZoneChoice::Utc, ..usual() };
    assert_eq!(settings, Settings { odd: true, ..chosen });
}

#[test]
fn a_file_that_is_not_understood_is_set_aside() {
    let folder = Folder::new("settings");
    let (path, aside) = (folder.join("settings.toml"), folder.join("settings.old.toml"));
    // Damaged, and from a version that knows more.
    for bytes in [&b"theme = \xff"[..], b"theme = \"dark\"\ntitle_font = \"large\"\n"] {
        fs::write(&path, bytes).unwrap();
        let settings = Settings::load_from(&path);
        assert!(settings.odd);
        settings.store_to(&path).unwrap();
        assert_eq!(fs::read(&aside).unwrap(), bytes);
        assert!(!Settings::load_from(&path).odd);
    }
    // What is understood is only replaced.
    fs::remove_file(&aside).unwrap();
    Settings { theme: ThemeChoice::Dark, ..usual() }.store_to(&path).unwrap();
    assert!(!aside.exists());
}

#[cfg(unix)]
#[test]
fn what_is_no_file_means_nothing_was_chosen() {
    let folder = Folder::new("settings");
    let pipe = folder.join("pipe.toml");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    for path in [pipe, folder.join(""), "/dev/zero".into()] {
        assert_eq!(Settings::load_from(&path), usual(), "{}", path.display());
    }
}
