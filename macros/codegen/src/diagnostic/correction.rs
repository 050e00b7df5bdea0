//! Corrections: changes of a description, as data, that remedies of findings propose.

use crate::diagnostic::Pointer;

/// A change of a description.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Correction {
    /// A value is moved to another place in the same file.
    Move {
        /// The present place of the value.
        from: Pointer,
        /// The correct place of the value.
        to: Pointer,
    },
    /// A `$ref` gets another value.
    Refer {
        /// The place of the `$ref`.
        at: Pointer,
        /// The correct value.
        to: String,
    },
}

impl Correction {
    /// Returns the place of the mistake.
    pub fn place(&self) -> &Pointer {
        match self {
            Self::Move { from: place, .. } | Self::Refer { at: place, .. } => place,
        }
    }

    /// Returns the correction for a description whose files are numbered after those of another, as `Finding::after`
    /// does.
    pub(super) fn after(self, by: u32, main: &str) -> Self {
        match self {
            Self::Move { from, to } => Self::Move { from: from.after(by, main), to: to.after(by, main) },
            Self::Refer { at, to } => Self::Refer { at: at.after(by, main), to },
        }
    }
}
