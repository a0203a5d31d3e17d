//! The firms that a screen is about: all of them, or those that some records name.

use crate::findings::Company;

/// Firms, each with its number in `Findings::companies`.
#[derive(Clone, Copy)]
pub(super) enum Among<'a> {
    /// All that the export names; the place is the number.
    All(&'a [Company]),
    /// Those that some records name, with what these say of them.
    Some(&'a [(u32, Company)]),
}

impl<'a> Among<'a> {
    /// The firm at a place of the list, and its number.
    pub(super) fn get(self, at: usize) -> Option<(u32, &'a Company)> {
        match self {
            Self::All(all) => Some((u32::try_from(at).ok()?, all.get(at)?)),
            Self::Some(some) => some.get(at).map(|it| (it.0, &it.1)),
        }
    }

    /// All of them in the order of the list.
    pub(super) fn all(self) -> impl Iterator<Item = (u32, &'a Company)> {
        (0..).map_while(move |at| self.get(at))
    }
}
