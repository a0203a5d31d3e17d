//! The keys: which do what, for the window itself and for the list in the help.

use egui::{Context, Key, KeyboardShortcut, Modifiers};

use crate::taxonomy::Category;

use super::command::{Command, HelpPart, Route, Setting, Spot};
use crate::settings::TextSize;

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Does {
    Open,
    Search,
    Save,
    Hide,
    Detail,
    Back,
    Forward,
    Help,
    NextRegion,
    PreviousRegion,
    Larger,
    Smaller,
}

const COMMAND: Modifiers = Modifiers::COMMAND;
const HIDE: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);

/// The keys and the texts that say what they do. The first of those that do the same is shown.
const KEYS: [(Modifiers, Key, Does, &str); 14] = [
    (COMMAND, Key::O, Does::Open, "key-open"),
    (COMMAND, Key::F, Does::Search, "key-search"),
    (COMMAND, Key::S, Does::Save, "key-save"),
    (HIDE, Key::H, Does::Hide, "key-hide"),
    (COMMAND, Key::D, Does::Detail, "key-detail"),
    (Modifiers::ALT, Key::ArrowLeft, Does::Back, "key-back"),
    (Modifiers::ALT, Key::ArrowRight, Does::Forward, "key-forward"),
    (Modifiers::NONE, Key::F1, Does::Help, "key-help"),
    // With shift first: the key alone would match it, too.
    (Modifiers::SHIFT, Key::F6, Does::PreviousRegion, "key-region-before"),
    (Modifiers::NONE, Key::F6, Does::NextRegion, "key-region"),
    (COMMAND, Key::Plus, Does::Larger, "key-larger"),
    (COMMAND, Key::Equals, Does::Larger, ""),
    (COMMAND, Key::Minus, Does::Smaller, "key-smaller"),
    (Modifiers::NONE, Key::Escape, Does::Back, ""),
];

/// Keys for the categories, in their order.
const DIGITS: [Key; 10] = [
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::Num6,
    Key::Num7,
    Key::Num8,
    Key::Num9,
    Key::Num0,
];

/// Keys that work inside widgets, for the help: how they are written, and what they do.
const INSIDE: [(&str, &str); 7] = [
    ("Tab", "key-tab"),
    ("↑ ↓ ← →", "key-arrows"),
    ("Page ↑, Page ↓", "key-pages"),
    ("Enter", "key-enter"),
    ("Space", "key-space"),
    ("Esc", "key-escape"),
    ("Esc Esc", "key-quick-exit"),
];

/// Takes the keys that were pressed; what they ask for. A field that is `writing` is left by Esc,
/// and only then the screen.
pub(super) fn pressed(ctx: &Context, size: TextSize, writing: bool) -> Vec<Command> {
    let keys = KEYS.iter().filter(|row| !writing || row.1 != Key::Escape);
    let hit = |(modifiers, key, does, _): &(Modifiers, Key, Does, &str)| {
        ctx.input_mut(|input| input.consume_key(*modifiers, *key)).then(|| command(*does, size))
    };
    let mut commands: Vec<_> = keys.filter_map(hit).collect();
    for (key, category) in DIGITS.into_iter().zip(Category::ALL) {
        if ctx.input_mut(|input| input.consume_key(COMMAND, key)) {
            commands.push(Command::Go(Route::Category(category)));
        }
    }
    commands
}

fn command(does: Does, TextSize(size): TextSize) -> Command {
    const STEP: u16 = 25;
    match does {
        Does::Open => Command::ChooseFile,
        Does::Search => Command::Focus(Spot::Search),
        Does::Save => Command::Go(Route::Save),
        Does::Hide => Command::ToggleHide,
        Does::Detail => Command::ToggleDetail,
        Does::Back => Command::Back,
        Does::Forward => Command::Forward,
        Does::Help => Command::Go(Route::Help(HelpPart::Start)),
        Does::NextRegion => Command::Focus(Spot::NextRegion),
        Does::PreviousRegion => Command::Focus(Spot::PreviousRegion),
        Does::Larger => Command::Set(Setting::TextSize(TextSize((size + STEP).min(200)))),
        Does::Smaller => {
            let smaller = size.saturating_sub(STEP).max(100);
            Command::Set(Setting::TextSize(TextSize(smaller)))
        }
    }
}

/// The texts that say what the keys do.
pub fn texts() -> impl Iterator<Item = &'static str> {
    let own = KEYS.iter().map(|row| row.3).filter(|id| !id.is_empty());
    own.chain(["key-categories", "key-quit"]).chain(INSIDE.iter().map(|row| row.1))
}

/// All keys as they are written on this system, and the text that says what each does.
pub fn listed(ctx: &Context) -> Vec<(String, &'static str)> {
    let shown = KEYS.iter().filter(|row| !row.3.is_empty());
    let row = |(modifiers, key, _, text): &(Modifiers, Key, Does, &'static str)| {
        (ctx.format_shortcut(&KeyboardShortcut::new(*modifiers, *key)), *text)
    };
    let mut rows: Vec<_> = shown.map(row).collect();
    let first = ctx.format_shortcut(&KeyboardShortcut::new(COMMAND, Key::Num1));
    rows.push((format!("{first} … 9, 0"), "key-categories"));
    rows.extend(ctx.options(|options| {
        let quit = options.quit_shortcuts.first();
        quit.map(|keys| (ctx.format_shortcut(keys), "key-quit"))
    }));
    rows.extend(INSIDE.map(|(keys, text)| (keys.to_owned(), text)));
    rows
}
