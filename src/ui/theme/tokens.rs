//! Every colour and size of the window, as read from `assets/theme`.

use std::collections::BTreeMap;

use egui::{Color32, Theme};
use serde::{Deserialize, Deserializer};

use crate::settings::Contrast;
use crate::taxonomy::{Category, Origin};

/// Colours of one theme and the sizes that both share.
#[derive(Clone, Debug, Default)]
pub struct Tokens {
    /// Distances.
    pub space: Space,
    /// Roundings.
    pub radius: Radius,
    /// Sizes of letters.
    pub text: TextSizes,
    /// Sizes of things.
    pub size: Sizes,
    /// Colours.
    pub color: Colors,
}

/// Distances in points; nothing stands between them.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Space {
    pub xs: f32,
    pub s: f32,
    pub m: f32,
    pub l: f32,
    pub xl: f32,
}

/// Roundings in points: `s` for controls, `m` for cards.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Radius {
    pub s: u8,
    pub m: u8,
}

/// Sizes of letters in points.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the names say it")]
pub struct TextSizes {
    pub display: f32,
    pub title: f32,
    pub lead: f32,
    pub body: f32,
    pub small: f32,
    pub mono: f32,
}

/// Sizes of things in points; what each is for stands in `sizes.toml`.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "sizes.toml says it")]
pub struct Sizes {
    pub row: f32,
    pub row_low: f32,
    pub icon: f32,
    pub mark: f32,
    pub bar: f32,
    pub pad: f32,
    pub slot: f32,
    pub chart: f32,
    pub rail: f32,
    pub column: f32,
    pub page: f32,
    pub narrow: f32,
    pub low: f32,
    pub card_min: f32,
    pub line: f32,
    pub ring: f32,
    pub motion_secs: f32,
}

/// Colours by what they are for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Colors {
    /// Behind everything.
    pub page: Shade,
    /// Behind a card.
    pub card: Shade,
    /// Behind the rail.
    pub rail: Shade,
    /// Text.
    pub text: Shade,
    /// Text that steps back.
    pub quiet: Shade,
    /// A line that carries meaning: around inputs and buttons.
    pub line: Shade,
    /// The edge of a button, where the word says what it is.
    pub edge: Shade,
    /// A line that only divides.
    pub hairline: Shade,
    /// A link.
    pub link: Shade,
    /// The ring around what has the keyboard.
    pub focus: Shade,
    /// Text of things to handle with care.
    pub care: Shade,
    /// The one button that matters.
    pub accent: Shade,
    /// The same under the pointer.
    pub accent_hover: Shade,
    /// Text on it.
    pub on_accent: Shade,
    /// Behind a control under the pointer.
    pub hover: Shade,
    /// Behind a control that is pressed.
    pub pressed: Shade,
    /// Behind the chosen one of several.
    pub chosen: Shade,
    /// The empty part of a bar.
    pub track: Shade,
    /// Water on a map.
    pub sea: Shade,
    /// Land on a map.
    pub land: Shade,
    /// Behind the words at the pointer.
    pub tip: Shade,
    /// Those words.
    pub on_tip: Shade,
    /// Below a card.
    pub shadow: Shade,
    /// Over everything behind a dialog.
    pub dim: Shade,
    /// Few to many, six steps.
    pub heat: [Shade; 6],
    /// Text on each step.
    pub heat_text: [Shade; 6],
    /// What is not sorted yet.
    pub unsorted: CategoryColors,
    /// The ten categories by their codes.
    category: BTreeMap<String, CategoryColors>,
}

/// A category's colour in its three uses.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CategoryColors {
    /// As a fill.
    pub fill: Shade,
    /// As the colour of text.
    pub text: Shade,
    /// For text on the fill.
    pub on: Shade,
}

/// A colour as the files write it: `#rrggbb` or `#rrggbbaa`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shade(Color32);

impl From<Shade> for Color32 {
    fn from(shade: Shade) -> Self {
        shade.0
    }
}

impl<'de> Deserialize<'de> for Shade {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let bad = |_| serde::de::Error::custom("not a colour");
        Color32::from_hex(&text).map(Self).map_err(bad)
    }
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Shared {
    space: Space,
    radius: Radius,
    text: TextSizes,
    size: Sizes,
}

impl Tokens {
    /// Reads a theme's tokens out of the program.
    ///
    /// The files are part of the program and a test reads them; should one ever be wrong, the
    /// window has no colours rather than no window.
    pub fn load(theme: Theme) -> Self {
        Self::read(theme).unwrap_or_default()
    }

    /// The same with colours that differ as much as was chosen.
    pub fn of(theme: Theme, contrast: Contrast) -> Self {
        let mut tokens = Self::load(theme);
        if contrast == Contrast::High {
            let color = &mut tokens.color;
            let back = Shade(if theme == Theme::Light { Color32::WHITE } else { Color32::BLACK });
            (color.page, color.card, color.rail) = (back, back, back);
            (color.track, color.hairline) = (color.edge, color.line);
            (color.quiet, color.line, color.edge) = (color.text, color.text, color.text);
        }
        tokens
    }

    /// The same, with what is wrong with the files.
    ///
    /// # Errors
    ///
    /// When a file does not fit this type.
    pub fn read(theme: Theme) -> Result<Self, toml::de::Error> {
        let Shared { space, radius, text, size } =
            toml::from_str(include_str!("../../../assets/theme/sizes.toml"))?;
        let color = toml::from_str(match theme {
            Theme::Light => include_str!("../../../assets/theme/light.toml"),
            Theme::Dark => include_str!("../../../assets/theme/dark.toml"),
        })?;
        Ok(Self { space, radius, text, size, color })
    }

    /// A category's colours.
    pub fn category(&self, category: Category) -> CategoryColors {
        self.color.category.get(category.code()).copied().unwrap_or(self.color.unsorted)
    }

    /// The fill of one of the five ways, in steps of one hue: those beside each other two steps apart,
    /// and what is least to be seen for the way that is rarest.
    pub fn origin(&self, origin: Origin) -> Color32 {
        let [_, least, less, middle, more, most] = self.color.heat;
        let shade = match origin {
            Origin::Told => most,
            Origin::Recorded => middle,
            Origin::WorkedOut => least,
            Origin::Others => more,
            Origin::AboutRecord => less,
        };
        shade.into()
    }

    /// The fill and the text colour for a share of the most there is, both from 0 to 1.
    pub fn heat(&self, share: f32) -> (Color32, Color32) {
        let step = whole(f64::from(share.clamp(0.0, 1.0) * 5.0).ceil());
        let at = |row: &[Shade; 6]| row.get(step as usize).copied().unwrap_or_default().into();
        (at(&self.color.heat), at(&self.color.heat_text))
    }
}

/// A number that counts something, without its part below one; nothing for what is below zero.
#[expect(clippy::cast_sign_loss, reason = "below zero counts as nothing")]
pub fn whole(number: f64) -> u64 {
    number.max(0.0) as u64
}
