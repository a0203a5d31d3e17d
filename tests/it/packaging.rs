//! What stands in `packaging/`: what is made from the command line's definition is up to date, and
//! the files of the desktops agree with the program and with each other.

use std::fs;
use std::path::{Path, PathBuf};

use clap_complete::Shell;
use dossier::cli;
use dossier::i18n::Lang;

/// The name that desktops know the program by.
const ID: &str = "io.github.dossier_app.Dossier";

fn packaging() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("packaging")
}

fn text(path: &str) -> String {
    fs::read_to_string(packaging().join(path)).unwrap_or_else(|bad| panic!("{path}: {bad}"))
}

/// The day of the newest version, as the packages tell it.
fn released() -> String {
    let facts = text(&format!("linux/{ID}.metainfo.xml"));
    let release = facts.split("<release ").nth(1).unwrap();
    release.split("date=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

/// Compares what is kept with what is made now, or keeps it where that was asked for.
fn holds(path: &str, made: &[u8]) {
    let kept = packaging().join(path);
    if std::env::var_os("DOSSIER_UPDATE").is_some() {
        fs::create_dir_all(kept.parent().unwrap()).unwrap();
        fs::write(&kept, made).unwrap();
    }
    assert!(
        fs::read(&kept).is_ok_and(|it| it == made),
        "packaging/{path} is out of date: DOSSIER_UPDATE=1 cargo test --test it packaging::"
    );
}

#[test]
fn manual_pages_are_made_from_the_definition() {
    for lang in Lang::ALL {
        let mut whole = cli::definition(lang).disable_help_subcommand(true);
        whole.build();
        let calls = whole.get_subcommands().filter(|it| it.get_name() != "help").cloned();
        for command in std::iter::once(whole.clone()).chain(calls) {
            let name = command.get_display_name().unwrap_or_else(|| command.get_name()).to_owned();
            let page = clap_mangen::Man::new(command)
                .title(name.to_uppercase())
                .section("1")
                .date(released())
                .manual("Dossier")
                .source(concat!("dossier ", env!("CARGO_PKG_VERSION")));
            let mut made = Vec::new();
            page.render(&mut made).unwrap();
            holds(&format!("man/{}/{name}.1", lang.tag()), &made);
        }
    }
}

#[test]
fn completions_are_made_from_the_definition() {
    for (shell, name) in
        [(Shell::Bash, "dossier.bash"), (Shell::Zsh, "_dossier"), (Shell::Fish, "dossier.fish")]
    {
        let mut made = Vec::new();
        clap_complete::generate(shell, &mut cli::definition(Lang::En), "dossier", &mut made);
        holds(&format!("completions/{name}"), &made);
    }
}

#[test]
fn the_desktop_files_agree_with_each_other() {
    let entry = text(&format!("linux/{ID}.desktop"));
    for line in [format!("Icon={ID}"), format!("StartupWMClass={ID}"), "Exec=dossier %F".into()] {
        assert!(entry.lines().any(|it| it == line), "{line}");
    }
    let facts = text(&format!("linux/{ID}.metainfo.xml"));
    for (kind, ending) in [("id", ""), ("icon type=\"stock\"", "")] {
        let name = kind.split(' ').next().unwrap();
        assert!(facts.contains(&format!("<{kind}>{ID}{ending}</{name}>")), "{kind}");
    }
    let version = format!("<release version=\"{}\"", env!("CARGO_PKG_VERSION"));
    assert!(facts.contains(&version), "{version}");
    // The window calls itself so, else the desktop shows it without its icon.
    let window = fs::read_to_string(packaging().join("../src/ui/window.rs")).unwrap();
    assert!(window.contains(&format!("const APP_ID: &str = \"{ID}\"")));
    let types: Vec<&str> = entry
        .lines()
        .find_map(|it| it.strip_prefix("MimeType="))
        .unwrap()
        .split_terminator(';')
        .collect();
    assert_eq!(types, ["application/zip", "application/x-ndjson"]);
    for kind in types {
        assert!(facts.contains(&format!("<mediatype>{kind}</mediatype>")), "{kind}");
    }
}

#[test]
fn no_package_asks_for_a_network() {
    let flatpak = text(&format!("flatpak/{ID}.yml"));
    let granted = flatpak.lines().filter(|it| it.trim_start().starts_with("- --"));
    let granted: Vec<&str> = granted.map(|it| it.trim().trim_start_matches("- ")).collect();
    assert!(granted.contains(&"--socket=wayland"), "the grants were found");
    for grant in ["--share=network", "--socket=session-bus", "--filesystem=host"] {
        assert!(!granted.contains(&grant), "{grant}");
    }
}

#[test]
fn the_sandbox_of_a_mac_has_no_network() {
    let granted = text("macos/entitlements.plist");
    let keys: Vec<&str> =
        granted.split("<key>").skip(1).filter_map(|it| it.split("</key>").next()).collect();
    let granted = ["app-sandbox", "files.user-selected.read-write"];
    assert_eq!(keys, granted.map(|it| format!("com.apple.security.{it}")));
}

#[test]
fn every_packager_has_the_version() {
    let packager: serde_json::Value = serde_json::from_str(&text("packager.json")).unwrap();
    assert_eq!(packager["version"], env!("CARGO_PKG_VERSION"));
    // Apple takes no underscore in a name, and the desktops of Linux no hyphen.
    assert_eq!(packager["identifier"], ID.replace('_', "-"));
    let flatpak = text(&format!("flatpak/{ID}.yml"));
    assert!(flatpak.contains(concat!("dossier-", env!("CARGO_PKG_VERSION"), "-linux-x86_64")));
    let changes = text("linux/changelog");
    assert!(changes.starts_with(concat!("dossier (", env!("CARGO_PKG_VERSION"), "-1)")));
}

#[test]
fn the_window_has_the_icon_of_the_packages() {
    let drawn = image::open(packaging().join("icons/64.png")).unwrap().to_rgba8();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let window = fs::read(root.join("assets/icons/window.rgba")).unwrap();
    assert!(drawn.into_raw() == window, "run packaging/icons/make");
    for side in [16, 24, 32, 48, 64, 128, 256, 512] {
        let icon = image::image_dimensions(packaging().join(format!("icons/{side}.png")));
        assert_eq!(icon.unwrap(), (side, side));
    }
}
