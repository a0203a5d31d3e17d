//! A chart on a sheet of its own, to be saved: the same drawing code as on the screen, in a room of
//! a fixed width that no window cuts off, told as vectors or as a picture.

mod letters;
mod png;
mod svg;

use egui::epaint::{ClippedShape, ImageDelta};
use egui::{
    Align, Color32, Context, Layout, Pos2, RawInput, Rect, TextureId, Theme, Ui, UiBuilder, Vec2,
    ViewportId, pos2, vec2,
};

use super::context::Look;
use super::theme;
use crate::settings::Contrast;

/// Pixels of a picture for each point.
const SCALE: f32 = 2.0;
/// No sheet is higher, in points.
const HEIGHT_MAX: f32 = 4_000.0;

/// Width of a sheet that is not made for something of its own width, in points.
pub(super) const WIDTH: f32 = 960.0;

/// The forms in which a sheet can be saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A picture of pixels.
    Png,
    /// A drawing of lines and letters.
    Svg,
}

impl Form {
    /// The form that a file of this name has; a picture where its ending tells nothing.
    pub fn of_name(name: &str) -> Self {
        let ending = name.rsplit_once('.').map_or("", |it| it.1);
        if ending.eq_ignore_ascii_case("svg") { Self::Svg } else { Self::Png }
    }

    /// The ending of its files.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Svg => "svg",
        }
    }
}

/// What a sheet says to those who do not see it.
pub struct Said<'a> {
    /// The language of its words, as a tag.
    pub lang: &'a str,
    /// What it shows, in a few words.
    pub title: &'a str,
    /// All of it in a sentence.
    pub summary: &'a str,
}

/// Something drawn on a sheet of its own.
pub struct Sheet {
    /// In points.
    size: Vec2,
    back: Color32,
    shapes: Vec<ClippedShape>,
    ctx: Context,
    /// The letters, as pixels.
    atlas: Option<ImageDelta>,
}

impl Sheet {
    /// Draws on a sheet this wide in points; its height follows.
    pub(super) fn draw(
        look: Look<'_>,
        (theme, contrast): (Theme, Contrast),
        width: f32,
        mut content: impl FnMut(&mut Ui),
    ) -> Self {
        let ctx = Context::default();
        theme::fonts::install(&ctx);
        theme::apply(&ctx, contrast);
        ctx.set_theme(theme);
        let room = Rect::from_min_size(Pos2::ZERO, vec2(width, HEIGHT_MAX));
        let mut input = RawInput { screen_rect: Some(room), ..RawInput::default() };
        let window = input.viewports.entry(ViewportId::ROOT).or_default();
        window.native_pixels_per_point = Some(SCALE);
        let margin = look.tokens.space.l;
        let mut bottom = room.top();
        let mut output = ctx.run_ui(input, |ui| {
            let layout = Layout::top_down(Align::Min);
            let builder = UiBuilder::new().max_rect(room.shrink(margin)).layout(layout);
            let mut inside = ui.new_child(builder);
            content(&mut inside);
            bottom = inside.min_rect().bottom();
        });
        let height = (bottom + margin).ceil().min(HEIGHT_MAX);
        let atlas = output.textures_delta.set.remove(&TextureId::default());
        Self {
            size: vec2(width, height),
            back: look.tokens.color.card.into(),
            shapes: output.shapes,
            ctx,
            atlas: atlas.and_then(|it| it.into_iter().find(|part| part.pos.is_none())),
        }
    }

    /// The sheet as a file of this form.
    pub(super) fn bytes(&self, form: Form, said: &Said<'_>) -> Vec<u8> {
        match form {
            Form::Svg => self.svg(said).into_bytes(),
            Form::Png => self.png(),
        }
    }

    /// All of it.
    fn rect(&self) -> Rect {
        Rect::from_min_max(pos2(0.0, 0.0), pos2(self.size.x, self.size.y))
    }
}
