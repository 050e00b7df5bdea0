//! A finding: an error or a warning with its place, and the builder functions for it.

use super::{Code, Correction, Pointer, Position};

/// An error or a warning, with its place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Finding {
    /// The place of the problem.
    pub at: Place,
    /// The code of the finding.
    pub code: Code,
    /// The problem in terms of the description, without a full stop: "there is no schema `Ownr`".
    pub message: String,
    /// The consequence for the client: "the property is skipped".
    pub consequence: Option<String>,
    /// The remedy: "did you mean `Owner`?".
    pub help: Option<String>,
    /// A second place, and its role: "the first operation with this `operationId`".
    pub related: Option<(Place, String)>,
    /// The correction that the remedy proposes, if the generator can apply it.
    pub correction: Option<Correction>,
    /// The place of the mistake that causes this finding. If an error is reported at that place, this finding is left
    /// out.
    pub cause: Option<Pointer>,
}

impl Finding {
    /// Returns a finding with a code, a place and a problem.
    pub fn new(code: Code, at: impl Into<Place>, detail: impl Into<String>) -> Self {
        let detail = detail.into();
        Self {
            at: at.into(),
            code,
            message: detail,
            consequence: None,
            help: None,
            related: None,
            correction: None,
            cause: None,
        }
    }

    /// Sets the consequence for the client.
    #[must_use]
    pub fn consequence(mut self, consequence: impl Into<String>) -> Self {
        self.consequence = Some(consequence.into());
        self
    }

    /// Sets the remedy. `None` keeps the present remedy, so that callers can pass on an optional suggestion.
    #[must_use]
    pub fn maybe_help(mut self, remedy: impl Into<Option<String>>) -> Self {
        self.help = remedy.into().or(self.help);
        self
    }

    /// Sets the remedy.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Sets the correction that the remedy proposes.
    #[must_use]
    pub fn correction(mut self, correction: impl Into<Option<Correction>>) -> Self {
        self.correction = correction.into();
        self
    }

    /// Sets the correction that moves the value at `from` to `to`.
    #[must_use]
    pub fn meant_at(self, from: &Pointer, to: impl Into<Option<Pointer>>) -> Self {
        self.correction(to.into().map(|to| Correction::Move { from: from.clone(), to }))
    }

    /// Sets the place of the mistake that causes this finding.
    #[must_use]
    pub fn caused_by(mut self, cause: Option<Pointer>) -> Self {
        self.cause = cause;
        self
    }

    /// Sets the second place and its role.
    #[must_use]
    pub fn related(mut self, at: impl Into<Place>, what: impl Into<String>) -> Self {
        self.related = Some((at.into(), what.into()));
        self
    }

    /// Returns the finding with its files numbered after `by` files of another description. `main` is the name of its
    /// main file.
    #[must_use]
    pub(crate) fn after(mut self, by: u32, main: &str) -> Self {
        self.at = self.at.after(by, main);
        self.related = self.related.map(|(at, what)| (at.after(by, main), what));
        self.correction = self.correction.map(|it| it.after(by, main));
        self.cause = self.cause.map(|at| at.after(by, main));
        self
    }
}

/// The place of a finding.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// An entry of an option of the user, by its `id`.
    Option(usize),
    /// A value in the description.
    Pointer(Pointer),
    /// A position in a file that could not be parsed, so that no pointer can refer to it.
    Position {
        /// The number of the file.
        file: u32,
        /// The position in the text of the file.
        position: Position,
    },
    /// A byte offset in a file without a pointer, such as an earlier key of two equal keys.
    Offset {
        /// The number of the file.
        file: u32,
        /// The offset in the text of the file, in bytes.
        offset: usize,
    },
}

impl Place {
    /// Returns the place with its files numbered after `by` files of another description. `main` is the name of its
    /// main file.
    fn after(self, by: u32, main: &str) -> Self {
        match self {
            Self::Pointer(at) => Self::Pointer(at.after(by, main)),
            Self::Position { file, position } => Self::Position { file: file.saturating_add(by), position },
            Self::Offset { file, offset } => Self::Offset { file: file.saturating_add(by), offset },
            option @ Self::Option(_) => option,
        }
    }
}

impl From<Pointer> for Place {
    fn from(pointer: Pointer) -> Self {
        Self::Pointer(pointer)
    }
}

impl From<&Pointer> for Place {
    fn from(pointer: &Pointer) -> Self {
        Self::Pointer(pointer.clone())
    }
}
