//! One finding.

use super::{Code, Correction, Pointer, Position};

/// A mistake or a remark, with its place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Finding {
    /// The place of the problem.
    pub at: Place,
    /// The line of the catalogue.
    pub code: Code,
    /// The problem in the words of the description, without a full stop: "there is no schema `Ownr`".
    pub message: String,
    /// The consequence for the client: "the property is skipped".
    pub consequence: Option<String>,
    /// The remedy: "did you mean `Owner`?".
    pub help: Option<String>,
    /// A second place, and its role: "the first operation with this `operationId`".
    pub related: Option<(Place, String)>,
    /// The change that the remedy asks for, if it is known as data.
    pub correction: Option<Correction>,
    /// The place of the mistake behind this one. Where an error is reported there, this finding is left out.
    pub cause: Option<Pointer>,
}

impl Finding {
    /// A finding that has a place and a problem only.
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

    /// Sets the remedy. `None` keeps the present one, so that a suggestion can be passed on unseen.
    #[must_use]
    pub fn maybe_help(mut self, remedy: impl Into<Option<String>>) -> Self {
        self.help = remedy.into().or(self.help);
        self
    }

    /// Sets the remedy to a text that is never absent.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Sets the change that the remedy asks for.
    #[must_use]
    pub fn correction(mut self, correction: impl Into<Option<Correction>>) -> Self {
        self.correction = correction.into();
        self
    }

    /// Sets the place of a value, and the place at which it is meant to be.
    #[must_use]
    pub fn meant_at(self, from: &Pointer, to: impl Into<Option<Pointer>>) -> Self {
        self.correction(to.into().map(|to| Correction::Move { from: from.clone(), to }))
    }

    /// Sets the place of the mistake behind this one.
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

    /// Moves the finding behind the files of another description: `by` is their number, `main` its own main file.
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
    /// An option the user wrote, by its `id` (see [`crate::options`]).
    Option(usize),
    /// A value in the description.
    Pointer(Pointer),
    /// A place in a file that could not be read, so that there are no pointers into it.
    Position {
        /// The number of the file.
        file: u32,
        /// The place in its text.
        position: Position,
    },
    /// A byte of a file that no pointer refers to, such as a key before another key of the same name.
    Offset {
        /// The number of the file.
        file: u32,
        /// The offset in its text, in bytes.
        offset: usize,
    },
}

impl Place {
    /// Moves the place behind the files of another description: `by` is their number, `main` its own main file.
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
