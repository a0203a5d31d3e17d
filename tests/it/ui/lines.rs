//! Lines of texts: no word is left over, and none is torn.

use dossier::i18n::{Lang, Texts};
use dossier::ui::context::Look;
use dossier::ui::theme::{self, Tokens};
use dossier::ui::widgets::{balanced, empty};
use egui::{Shape, Theme, Ui};
use egui_kittest::Harness;

use crate::soft::Soft;

const CHINESE: [&str; 3] = [
    "记录最多的时候：星期日 21:00 前后，这里有 634 个精确位置，最近的来自2025年12月30日。",
    "位置是设备所在之处，携带它的可能是别人；应用与网站向平台发送了 74 条关于你的报告。",
    "打开“主页”，点菜单，再点“设置与隐私”→“活动中心”→“观看历史”，然后选择文件格式。",
];
const ENGLISH: [&str; 3] = [
    "Your account report, and single chats as text.",
    "Friends, chats, places, memories and ad interests.",
    "No records here in this export. That does not prove the company has none.",
];

/// The lines in which a text of ours is drawn in a room this wide, and how wide each is.
fn lines(wide: f32, text: &'static str, draw: fn(Look<'_>, &mut Ui, &str)) -> Vec<(String, f32)> {
    let texts = Texts::new(Lang::ZhHans);
    let tokens = Tokens::load(Theme::Light);
    let setup = |ctx: &egui::Context| {
        theme::fonts::install(ctx);
        theme::apply(ctx, dossier::settings::Contrast::Usual);
    };
    let window = Harness::builder()
        .with_size([wide, 600.0])
        .with_theme(Theme::Light)
        .with_context_setup(setup)
        .renderer(Soft::default())
        .build_ui(move |ui| {
            let look = Look { tokens: &tokens, texts: &texts, hide: false };
            draw(look, ui, text);
        });
    fn find(shape: &Shape, text: &str) -> Option<Vec<(String, f32)>> {
        match shape {
            Shape::Vec(shapes) => shapes.iter().find_map(|it| find(it, text)),
            Shape::Text(shown) if shown.galley.text() == text => {
                let rows = shown.galley.rows.iter();
                Some(rows.map(|it| (it.row.text(), it.rect().width())).collect())
            }
            _ => None,
        }
    }
    let shapes = &window.output().shapes;
    shapes.iter().find_map(|it| find(&it.shape, text)).expect("it is drawn")
}

fn plain(_: Look<'_>, ui: &mut Ui, text: &str) {
    balanced(ui, text);
}

fn nothing_here(look: Look<'_>, ui: &mut Ui, text: &str) {
    empty(look, ui, text, None);
}

#[test]
fn lines_of_chinese_end_between_words_and_not_inside_dates() {
    let torn = |before: &str, after: &str| {
        let digit = |it: char| it.is_ascii_digit();
        let number = before.trim_end().ends_with(digit) && !after.is_empty();
        let date = before.ends_with(['年', '月']) && after.starts_with(digit);
        let mark = before.ends_with('“') || after.starts_with(['，', '。', '；', '：', '”']);
        let day =
            ["星期日", "位置", "设备", "应用", "网站", "平台", "设置", "隐私", "文件", "格式"];
        let word = day.iter().any(|word| {
            word.char_indices()
                .skip(1)
                .any(|(at, _)| before.ends_with(&word[..at]) && after.starts_with(&word[at..]))
        });
        number || date || mark || word
    };
    for text in CHINESE {
        for wide in (260..520).step_by(20) {
            let lines = lines(wide as f32, text, plain);
            for pair in lines.windows(2) {
                let [(before, _), (after, _)] = pair else { continue };
                assert!(!torn(before, after), "{wide}: {before} | {after}");
            }
        }
    }
}

#[test]
fn no_word_is_left_over_in_a_last_line_in_the_middle_or_at_the_side() {
    for (draw, from) in [(plain as fn(Look<'_>, &mut Ui, &str), 120), (nothing_here, 120)] {
        for text in ENGLISH {
            for wide in (from..700).step_by(20) {
                let lines = lines(wide as f32, text, draw);
                let widest = lines.iter().map(|it| it.1).fold(0.0, f32::max);
                let (last, width) = lines.last().expect("a line");
                assert!(*width > 0.28 * widest, "{wide}: {last} alone below {lines:?}");
            }
        }
    }
}
