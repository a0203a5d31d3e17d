//! A password that a person gave.

use serde::{Deserialize, Serialize};

/// A password as it was given. It is not shown by `Debug`, and nothing logs or stores it.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Password(String);

impl Password {
    /// Takes what a person gave, as it is.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// What a person gave.
    pub(super) fn text(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Password {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Password")
    }
}
