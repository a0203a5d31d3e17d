//! The look: tokens, fonts, icons. The only place with colours and sizes.

pub mod fonts;
mod icons;
mod style;
mod tokens;

pub use icons::Icon;
pub use style::{apply, display, kicker, lead, lead_strong, move_as_chosen, strong};
pub use tokens::{CategoryColors, Colors, Radius, Shade, Sizes, Space, TextSizes, Tokens, whole};
