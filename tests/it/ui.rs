//! The window: every screen by its labels, in both languages and both themes.

mod lines;
mod lists;
mod looks;
pub(crate) mod made_up;
mod screens;
mod sheet;
mod sight;
pub(crate) mod stage;
mod state;
