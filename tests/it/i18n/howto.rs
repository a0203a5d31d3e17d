//! Each platform's way to an export is told whole, in both languages.

use dossier::i18n::{Lang, Texts, app_step, app_steps, howto_platforms};
use dossier::taxonomy::Category;

#[test]
fn every_way_is_told_whole() {
    let ids: Vec<_> = howto_platforms().iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids[..2], ["tiktok", "iphone"]);
    assert!(ids.len() >= 24, "{ids:?}");
    for texts in Lang::ALL.map(Texts::new) {
        for platform in howto_platforms() {
            let way = texts.howto(platform);
            let mut all = vec![
                way.title,
                way.say,
                way.choose,
                way.wait,
                way.link,
                way.not_in_it,
                way.checked,
                way.confidence,
            ]; // fmt: skip
            all.extend(way.steps.into_iter().flat_map(|(phase, step)| [phase, step]));
            for it in all {
                assert!(!it.is_empty() && !it.contains('⟦') && !it.contains('{'), "{it}");
            }
        }
    }
}

#[test]
fn every_way_says_when_it_was_checked() {
    let [en, zh] = [Lang::En, Lang::ZhHans].map(Texts::new);
    let tiktok = &howto_platforms()[0];
    assert_eq!(en.howto(tiktok).checked, "Checked in Nov 2026. Menus may have moved since.");
    assert_eq!(zh.howto(tiktok).checked, "核对时间：2026年11月。此后菜单可能有变动。");
}

#[test]
fn every_platform_that_is_known_has_its_way() {
    let told: Vec<&str> = howto_platforms().iter().map(|it| it.profile.as_str()).collect();
    for profile in dossier::profile::bundled() {
        assert!(told.contains(&profile.id.as_str()), "nobody says how to get {}", profile.name);
    }
}

#[test]
fn every_profile_that_is_named_exists() {
    let known: Vec<String> = dossier::profile::bundled().iter().map(|it| it.id.clone()).collect();
    for platform in howto_platforms() {
        assert!(platform.profile.is_empty() || known.contains(&platform.profile), "{platform:?}");
    }
}

#[test]
fn every_step_in_an_app_is_told_in_every_language() {
    let known: Vec<String> = dossier::profile::bundled().iter().map(|it| it.id.clone()).collect();
    assert!(app_steps().len() >= 9);
    for step in app_steps() {
        assert!(known.contains(&step.profile), "{step:?}");
        let category = Category::ALL.into_iter().find(|it| it.code() == step.category);
        let found = category.and_then(|it| app_step(&step.profile, it));
        assert_eq!(found, Some(step));
        for texts in Lang::ALL.map(Texts::new) {
            let said = [texts.app_step(step, "Some app"), texts.step_checked(step)];
            let app = if step.app.is_empty() { "Some app" } else { &step.app };
            assert!(said[0].contains(app) && said[1].contains("2026"), "{said:?}");
            assert!(said.iter().all(|it| !it.contains('⟦')), "{said:?}");
        }
    }
}
