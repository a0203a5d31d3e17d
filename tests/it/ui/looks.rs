//! The tokens: files that fit their type, and contrasts that can be read.

use dossier::settings::{Contrast, Motion, Settings};
use dossier::taxonomy::{Category, Origin};
use dossier::ui::command::{Command, Setting};
use dossier::ui::theme::{Shade, Tokens};
use egui::{Color32, Theme};

use super::stage::Wanted;

const THEMES: [Theme; 2] = [Theme::Light, Theme::Dark];

/// Contrast as in WCAG 2.2, 1 to 21.
fn contrast(one: Color32, other: Color32) -> f64 {
    let light = |color: Color32| {
        let [red, green, blue, _] = color.to_array().map(|byte| {
            let share = f64::from(byte) / 255.0;
            if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    };
    let (one, other) = (light(one), light(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn check(what: &str, front: Shade, back: Shade, least: f64) {
    let found = contrast(front.into(), back.into());
    assert!(found >= least, "{what}: contrast {found:.2}, needs {least}");
}

#[test]
fn the_files_fit_their_type() {
    for theme in THEMES {
        Tokens::read(theme).expect("tokens");
    }
}

#[test]
fn nothing_moves_for_longer_than_a_moment_and_nothing_at_all_where_that_is_chosen() {
    for (motion, most) in [(Motion::Usual, 0.15), (Motion::None, 0.0)] {
        let settings = Settings { motion, ..Settings::default() };
        let window = Wanted::default().chosen(settings);
        for theme in [Theme::Light, Theme::Dark] {
            let style = window.ctx.style_of(theme);
            assert!(style.animation_time <= most, "{motion:?}");
            assert!(style.scroll_animation.duration.max <= most, "{motion:?}");
        }
    }
    // Chosen while the window is open it holds at once, and after a change of contrast too.
    let mut window = Wanted::default().open();
    for setting in [Setting::Motion(Motion::None), Setting::Contrast(Contrast::High)] {
        window.state_mut().send(Command::Set(setting));
        window.run();
        let style = window.ctx.style_of(Theme::Light);
        assert!(style.animation_time == 0.0 && style.scroll_animation.duration.max == 0.0);
    }
}

#[test]
fn text_can_be_read_on_what_is_behind_it() {
    for theme in THEMES {
        for contrast in [Contrast::Usual, Contrast::High] {
            readable(&Tokens::of(theme, contrast));
        }
    }
}

fn readable(tokens: &Tokens) {
    {
        let color = &tokens.color;
        for back in [color.page, color.card, color.rail] {
            for front in [color.text, color.quiet, color.link, color.care] {
                check("text", front, back, 4.5);
            }
            check("the ring", color.focus, back, 3.0);
        }
        for back in [color.page, color.card] {
            check("a line", color.line, back, 3.0);
        }
        for back in [color.hover, color.pressed, color.chosen] {
            check("text on a control", color.text, back, 4.5);
        }
        check("the main button", color.on_accent, color.accent, 4.5);
        check("the main button under the pointer", color.on_accent, color.accent_hover, 4.5);
    }
}

#[test]
fn categories_can_be_told_from_the_page_and_read_on_their_fill() {
    for theme in THEMES {
        let tokens = Tokens::load(theme);
        for category in Category::ALL {
            let colors = tokens.category(category);
            for back in [tokens.color.page, tokens.color.card] {
                check(category.code(), colors.fill, back, 3.0);
                check(category.code(), colors.text, back, 4.5);
            }
            check(category.code(), colors.on, colors.fill, 4.5);
        }
    }
}

#[test]
fn heat_grows_one_way_and_its_numbers_can_be_read() {
    for theme in THEMES {
        let tokens = Tokens::load(theme);
        let steps: Vec<_> = (0..=5).map(|step| tokens.heat(step as f32 / 5.0)).collect();
        let page = Color32::from(tokens.color.page);
        let apart: Vec<_> = steps.iter().map(|step| contrast(step.0, page)).collect();
        assert!(apart.is_sorted(), "{apart:?}");
        let card = Color32::from(tokens.color.card);
        // Few records are seen, some stand out, and each step differs from the one before it.
        let from_card: Vec<_> = steps.iter().map(|step| contrast(step.0, card)).collect();
        assert!(from_card[1] >= 1.5, "{theme:?} {from_card:?}");
        assert!(from_card[2] >= 3.0, "{theme:?} {from_card:?}");
        for pair in steps[1..].windows(2) {
            assert!(contrast(pair[0].0, pair[1].0) >= 1.45, "{theme:?} {pair:?}");
        }
        for (fill, text) in steps {
            assert!(contrast(fill, text) >= 4.5, "{fill:?} {text:?}");
        }
    }
}

#[test]
fn the_five_ways_can_be_told_apart_beside_each_other() {
    for theme in THEMES {
        let tokens = Tokens::load(theme);
        let fills = Origin::ALL.map(|it| tokens.origin(it));
        for (at, one) in fills.iter().enumerate() {
            for other in &fills[at + 1..] {
                assert!(contrast(*one, *other) >= 1.45, "{theme:?} {one:?} {other:?}");
            }
        }
        for pair in fills.windows(2) {
            assert!(contrast(pair[0], pair[1]) >= 1.6, "{theme:?} {pair:?}");
        }
    }
}
