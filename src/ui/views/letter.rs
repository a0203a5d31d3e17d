//! A letter that asks a company for what is missing: to change, to copy, to save.

use egui::{Color32, RichText, TextEdit, TextStyle, Ui};

use super::{missing, paper};
use crate::i18n::Lang;
use crate::report::{Law, LetterKind, Written, letter, letter_hearsay, letter_notes};
use crate::ui::command::{Command, Paper, Route};
use crate::ui::context::ViewContext;
use crate::ui::theme::Icon;
use crate::ui::views::records::chips;
use crate::ui::widgets::{
    Button, balanced, card, card_title, focus_ring, lead, page, screen_title, tick,
};

/// Rows of the field before it has to be scrolled.
const ROWS: usize = 24;

/// The letter.
#[derive(Default)]
pub struct Letter {
    /// Nothing for the usual one.
    law: Option<Law>,
    /// Nothing for that of the window.
    lang: Option<Lang>,
    /// Which platform, by its number.
    to: usize,
    /// Whether it asks for what only others say, too.
    hearsay: bool,
    text: String,
    /// What the text was written for; what the person changed stays until that changes.
    written_for: Option<(u64, Law, Lang, usize, bool)>,
    path: String,
}

impl Letter {
    /// Draws it.
    pub fn ui(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        page(look, ui, "letter", |ui| {
            screen_title(ui, &ctx.title(&Route::Letter));
            lead(look, ui, &ctx.text(missing::of_several(ctx, "letter-lead")));
            chips::stays(ctx, ui, "narrowed-stays");
            card(look, ui, |ui| self.choices(ctx, ui));
            self.write(ctx);
            card(look, ui, |ui| self.field(ctx, ui));
        });
    }

    fn choices(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        let platforms = ctx.results.map_or(&[][..], |it| &it.findings.platforms);
        if platforms.len() > 1 {
            card_title(ui, &ctx.text("letter-to"));
            ui.horizontal_wrapped(|ui| {
                for (at, platform) in platforms.iter().enumerate() {
                    let name = look.texts.named(&platform.name);
                    let button = Button::quiet(&name).chosen(at == self.to);
                    if button.show(look, ui).clicked() {
                        self.to = at;
                    }
                }
            });
        }
        card_title(ui, &ctx.text("letter-by-law"));
        let by = self.law(ctx);
        ui.horizontal_wrapped(|ui| {
            for law in Law::ALL {
                let word = ctx.text(&format!("letter-law-{}", law.code()));
                if Button::quiet(&word).chosen(law == by).show(look, ui).clicked() {
                    self.law = Some(law);
                }
            }
        });
        balanced(ui, quiet(ctx, &ctx.text("letter-law-which")));
        card_title(ui, &ctx.text("letter-in-language"));
        let now = self.lang(ctx);
        ui.horizontal_wrapped(|ui| {
            for lang in Lang::ALL {
                let button = Button::quiet(lang.own_name()).chosen(lang == now);
                if button.show(look, ui).clicked() {
                    self.lang = Some(lang);
                }
            }
        });
        self.also(ctx, ui);
    }

    /// What only others say, which the letter asks for if the person wants that.
    fn also(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        let Some(results) = ctx.results else { return };
        let names = letter_hearsay(results, self.to, look.texts);
        if names.is_empty() {
            return;
        }
        card_title(ui, &ctx.text("letter-hearsay-title"));
        let word = look.counted("letter-hearsay", names.len() as u64);
        if tick(look, ui, self.hearsay.into(), (&word, None)).clicked() {
            self.hearsay = !self.hearsay;
        }
        balanced(ui, quiet(ctx, &names.join("\u{a0}· ")));
    }

    fn lang(&self, ctx: &ViewContext<'_>) -> Lang {
        self.lang.unwrap_or_else(|| ctx.look.texts.lang())
    }

    fn law(&self, ctx: &ViewContext<'_>) -> Law {
        let platform = ctx.results.and_then(|it| it.accounts().get(self.to));
        self.law.unwrap_or_else(|| Law::usual(platform, self.lang(ctx)))
    }

    /// Writes it, if what it is to be has changed.
    fn write(&mut self, ctx: &ViewContext<'_>) {
        let Some(results) = ctx.results else { return };
        let lang = self.lang(ctx);
        let law = self.law(ctx);
        let wanted = (ctx.revision, law, lang, self.to, self.hearsay);
        if self.written_for == Some(wanted) {
            return;
        }
        let kind = LetterKind { law: Some(law), lang: Some(lang), hearsay: self.hearsay };
        let zone = jiff::tz::TimeZone::system().iana_name().unwrap_or("UTC").to_owned();
        let day = Written { on_secs: jiff::Timestamp::now().as_second(), zone };
        self.text = letter(results, kind, Some(self.to), &day);
        self.written_for = Some(wanted);
    }

    fn field(&mut self, ctx: &ViewContext<'_>, ui: &mut Ui) {
        let look = ctx.look;
        balanced(ui, ctx.text("letter-how"));
        for note in ctx.results.map_or_else(Vec::new, |it| letter_notes(it, look.texts)) {
            balanced(ui, quiet(ctx, &note));
        }
        ui.horizontal_wrapped(|ui| {
            let copy = ctx.text("letter-copy");
            if Button::quiet(&copy).icon(Icon::Copy).show(look, ui).clicked() {
                ctx.outbox.send(Command::Copy(self.text.clone()));
            }
            let again = ctx.text("letter-again");
            if Button::bare(&again).show(look, ui).clicked() {
                self.written_for = None;
                self.write(ctx);
            }
        });
        let name = ctx.text("letter-field");
        let field =
            TextEdit::multiline(&mut self.text).desired_width(f32::INFINITY).desired_rows(ROWS);
        let field = ui.add(field).accessible_name(&name);
        focus_ring(ui, look, &field);
        let what = Paper::Letter(self.text.clone());
        paper::save(ctx, ui, (what, "letter-save"), &mut self.path);
    }
}

fn quiet(ctx: &ViewContext<'_>, text: &str) -> RichText {
    let color = Color32::from(ctx.look.tokens.color.quiet);
    RichText::new(text).color(color).text_style(TextStyle::Small)
}
