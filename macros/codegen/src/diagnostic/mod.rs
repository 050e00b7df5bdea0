//! What may be said about a description, and where.

pub mod code;
mod excerpt;
mod lines;
mod locate;
pub mod nearest;
pub mod pointer;
pub mod report;
mod source;

pub use code::{Code, Severity};
pub(crate) use lines::Lines;
pub use lines::Position;
pub use nearest::{did_you_mean, nearest};
pub use pointer::Pointer;
pub use report::{Diagnostic, Report};
pub use source::Source;

/// One thing found wrong, or worth knowing, with its place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Finding {
    /// Where.
    pub at: Place,
    /// Which line of the catalogue.
    pub code: Code,
    /// What exactly, in half a sentence: "there is no schema `Ownr`".
    pub detail: String,
    /// What the user can do about it: "did you mean `Owner`?".
    pub remedy: Option<String>,
    /// Another place that takes part, and what is there.
    pub also: Option<(Pointer, String)>,
}

impl Finding {
    /// A finding without remedy and second place.
    pub fn new(code: Code, at: impl Into<Place>, detail: impl Into<String>) -> Self {
        Self { at: at.into(), code, detail: detail.into(), remedy: None, also: None }
    }

    /// Says what can be done; `None` leaves the finding as it is, so that a suggestion can be handed on unseen.
    #[must_use]
    pub fn remedy(mut self, remedy: impl Into<Option<String>>) -> Self {
        self.remedy = remedy.into().or(self.remedy);
        self
    }

    /// Names the other place that takes part, and what is there.
    #[must_use]
    pub fn also(mut self, at: Pointer, what: impl Into<String>) -> Self {
        self.also = Some((at, what.into()));
        self
    }
}

/// Where a finding belongs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// An option the user wrote, by its `id` (see [`crate::options`]).
    Option(usize),
    /// A thing in the description.
    Pointer(Pointer),
    /// A place in a file that could not be read, so that there are no pointers into it.
    Position {
        /// The number of the file.
        file: u32,
        /// The place in its text.
        position: Position,
    },
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

/// The findings of a run, collected so that the user sees all of them at once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Findings {
    list: Vec<Finding>,
}

impl Findings {
    /// No finding yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one.
    pub fn push(&mut self, finding: Finding) {
        self.list.push(finding);
    }

    /// Whether a stage that needs sound input must not begin.
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|finding| finding.code.severity() == Severity::Error)
    }

    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The findings in the order they were made.
    pub fn iter(&self) -> std::slice::Iter<'_, Finding> {
        self.list.iter()
    }

    /// The findings ordered by place, each once.
    pub fn sorted(mut self) -> Vec<Finding> {
        self.list.sort_unstable();
        self.list.dedup();
        self.list
    }
}

impl Extend<Finding> for Findings {
    fn extend<I: IntoIterator<Item = Finding>>(&mut self, findings: I) {
        self.list.extend(findings);
    }
}

impl<'a> IntoIterator for &'a Findings {
    type Item = &'a Finding;
    type IntoIter = std::slice::Iter<'a, Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::{Code, Finding, Findings, Pointer};

    #[test]
    fn warnings_are_no_errors_and_twins_become_one() {
        let mut findings = Findings::new();
        let warning = Finding::new(Code::Untyped, Pointer::root().key("b"), "x");
        findings.extend([warning.clone(), warning]);
        assert!(!findings.has_errors());
        findings.push(Finding::new(Code::WrongType, Pointer::root().key("a"), "y"));
        assert!(findings.has_errors());
        let codes: Vec<_> = findings.sorted().iter().map(|finding| finding.code).collect();
        assert_eq!(codes, [Code::WrongType, Code::Untyped]);
    }

    #[test]
    fn no_suggestion_keeps_the_remedy() {
        let finding = Finding::new(Code::WrongType, Pointer::root(), "").remedy("do this".to_owned()).remedy(None);
        assert_eq!(finding.remedy.as_deref(), Some("do this"));
    }
}
