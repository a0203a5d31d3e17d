//! Rules of a bundled profile that are read when they are first asked for: a scan meets one or two
//! platforms, and all others are known by their layouts alone.

use std::fmt;
use std::ops::Deref;

use super::Profile;

/// A list of rules that may still have to be read.
#[derive(Clone)]
pub struct Later<T: 'static>(Rules<T>);

#[derive(Clone)]
enum Rules<T: 'static> {
    Here(Vec<T>),
    /// Those that `pick` takes out of a bundled profile, once `read` has read it as a whole.
    Bundled {
        at: usize,
        read: fn(usize) -> &'static Profile,
        pick: fn(&Profile) -> &[T],
    },
}

impl<T> Later<T> {
    /// The rules that `pick` takes out of what `read` reads under this number.
    pub(super) fn of(
        at: usize,
        read: fn(usize) -> &'static Profile,
        pick: fn(&Profile) -> &[T],
    ) -> Self {
        Self(Rules::Bundled { at, read, pick })
    }
}

impl<T: Clone> Later<T> {
    /// The rules themselves, to be changed.
    pub(super) fn into_vec(self) -> Vec<T> {
        match self.0 {
            Rules::Here(rules) => rules,
            Rules::Bundled { at, read, pick } => pick(read(at)).to_vec(),
        }
    }
}

impl<T> Deref for Later<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        match &self.0 {
            Rules::Here(rules) => rules,
            Rules::Bundled { at, read, pick } => pick(read(*at)),
        }
    }
}

impl<'a, T> IntoIterator for &'a Later<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T> Default for Later<T> {
    fn default() -> Self {
        Vec::new().into()
    }
}

impl<T> From<Vec<T>> for Later<T> {
    fn from(rules: Vec<T>) -> Self {
        Self(Rules::Here(rules))
    }
}

impl<T: fmt::Debug> fmt::Debug for Later<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}
