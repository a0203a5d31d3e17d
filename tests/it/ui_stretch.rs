//! A language whose words are longer by two fifths, in a small window with large letters: nothing
//! that the program says is cut off, and nothing leaves the window.

use dossier::i18n::{Lang, Texts};
use dossier::reader::Event;
use dossier::taxonomy::Category;
use dossier::ui::app::Dossier;
use dossier::ui::command::{Command, Route};
use dossier::ui::theme::Tokens;
use egui::{Rect, Shape, vec2};
use egui_kittest::Harness;

use crate::ui::made_up::results;
use crate::ui::stage::{Wanted, shot};
use crate::ui_tree::routes;

/// As wide as a small window, and so high that a whole screen is seen.
const NARROW: Wanted =
    Wanted { lang: Lang::En, theme: egui::Theme::Light, size: vec2(720.0, 6000.0), text_size: 200 };

/// Rows of the window's frame are lower than this, in points.
const RAIL_MAX: f32 = 64.0;

fn window(route: Route) -> Harness<'static, Dossier> {
    let mut window = NARROW.open();
    let app = window.state_mut();
    app.speak(Texts::stretched());
    app.take(Event::Results(results().into()));
    app.take(Event::Finished);
    app.send(Command::Go(route));
    window.run();
    window
}

/// Texts of the program that are cut off, or that stand over the edge of the window.
fn cut(window: &Harness<'_, Dossier>) -> Vec<String> {
    let mut found = Vec::new();
    let room = window.ctx.content_rect();
    for clipped in &window.output().shapes {
        look(&clipped.shape, clipped.clip_rect.intersect(room), &mut found);
    }
    found.sort();
    found.dedup();
    found
}

fn look(shape: &Shape, room: Rect, found: &mut Vec<String>) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|it| look(it, room, found)),
        Shape::Text(text) => {
            let ours = text.galley.text().contains(['á', 'é', 'í', 'ó', 'ú', 'Á', 'É', 'Í', 'Ó']);
            let rect = text.galley.rect.translate(text.pos.to_vec2());
            if !ours || !rect.intersects(room) {
                return;
            }
            // The row of screens on top goes sideways, to where one is.
            let in_rail = room.height() < RAIL_MAX;
            let over = rect.right() > room.right() + 1.0 || rect.left() < room.left() - 1.0;
            if text.galley.elided {
                found.push(format!("cut: {}", text.galley.text()));
            } else if over && !in_rail {
                found.push(format!("over the edge: {}", text.galley.text()));
            }
        }
        _ => {}
    }
}

/// Texts of the rail, the ones that are cut off, and all of them.
fn rail(window: &Harness<'_, Dossier>) -> (Vec<String>, Vec<String>) {
    fn walk(shape: &Shape, wide: f32, found: &mut (Vec<String>, Vec<String>)) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|it| walk(it, wide, found)),
            Shape::Text(text) if text.pos.x + text.galley.rect.width() <= wide => {
                let said = text.galley.text().to_owned();
                if text.galley.elided {
                    found.0.push(said.clone());
                }
                found.1.push(said);
            }
            _ => {}
        }
    }
    let mut found = (Vec::new(), Vec::new());
    let wide = Tokens::load(egui::Theme::Light).size.rail;
    for clipped in &window.output().shapes {
        walk(&clipped.shape, wide, &mut found);
    }
    found
}

#[test]
fn the_rail_cuts_no_word_in_any_language() {
    for lang in Lang::ALL {
        let texts = Texts::new(lang);
        let name = texts.category_short(Category::Activity);
        // Of millions the number gives way, of thousands it is there.
        for (times, counted) in [(1, true), (1000, false)] {
            let mut many = results();
            many.findings.kinds.iter_mut().for_each(|it| it.records *= times);
            let count = texts.number(31_204 * times);
            for route in [Route::Overview, Route::Category(Category::Activity)] {
                let window = Wanted { lang, ..Wanted::default() }.with(many.clone(), route);
                let (cut, all) = rail(&window);
                assert!(cut.is_empty(), "{}: {cut:?}", lang.tag());
                assert!(all.contains(&name), "{}: {name} in {all:?}", lang.tag());
                assert!(!counted || all.contains(&count), "{}: {count} in {all:?}", lang.tag());
            }
        }
    }
}

#[test]
fn no_words_are_cut_where_they_are_longer_and_larger() {
    let mut failed = Vec::new();
    for (name, route) in routes() {
        let mut window = window(route);
        failed.extend(cut(&window).into_iter().map(|it| format!("{name}: {it}")));
        shot(&mut window, &format!("stretched-{name}"));
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}
