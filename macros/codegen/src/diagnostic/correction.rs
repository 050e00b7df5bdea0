//! The change of a description that the remedy of a finding asks for, as data.

use crate::diagnostic::Pointer;

/// A change of a description.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Correction {
    /// The value at a place is meant to be at another place in the same file.
    Move {
        /// The present place.
        from: Pointer,
        /// The place that is meant.
        to: Pointer,
    },
    /// The `$ref` at a place is meant to have another value.
    Refer {
        /// The place.
        at: Pointer,
        /// The value that is meant.
        to: String,
    },
}

impl Correction {
    /// The place of the mistake.
    pub fn place(&self) -> &Pointer {
        match self {
            Self::Move { from: place, .. } | Self::Refer { at: place, .. } => place,
        }
    }

    /// Moves the correction behind the files of another description, as `Finding::after`.
    pub(super) fn after(self, by: u32, main: &str) -> Self {
        match self {
            Self::Move { from, to } => Self::Move { from: from.after(by, main), to: to.after(by, main) },
            Self::Refer { at, to } => Self::Refer { at: at.after(by, main), to },
        }
    }
}
