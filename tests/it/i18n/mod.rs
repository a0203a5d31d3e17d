//! Texts, their formatting, and the fonts that show them.

mod alone;
mod files;
mod fonts;
mod format;
mod howto;
mod letters;
mod names;
mod sentences;
