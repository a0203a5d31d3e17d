//! The look: tokens, fonts, icons. The only place with colours and sizes.

mod icons;

pub use icons::Icon;
