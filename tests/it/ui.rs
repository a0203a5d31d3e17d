//! The window: every screen by its labels, in both languages and both themes.

mod lists;
mod looks;
mod made_up;
mod screens;
mod stage;
mod state;
