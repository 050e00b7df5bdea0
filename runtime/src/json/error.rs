//! The error of a JSON text: reason, path and position.

use std::fmt::{self, Write as _};

use super::{DEPTH, Kind};

/// The limit of characters that are kept of an invalid text, or of a member's name in a path.
const KEPT: usize = 64;

/// The error of a JSON text that cannot be decoded, or of a value that cannot be encoded: the path, the reason and the
/// position.
///
/// It contains two kinds of text: names on the path, and a string that does not match its format. Both are escaped, and have
/// at most 64 characters. The text of a [`Secret`](crate::Secret) is never kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error(Box<Detail>);

/// A result of decoding or encoding JSON.
pub type Result<T, E = Error> = std::result::Result<T, E>;

#[derive(Debug, Clone, PartialEq, Eq)]
struct Detail {
    reason: Reason,
    /// From the innermost step to the outermost: it is collected while the decoder unwinds.
    path: Vec<Step>,
    offset: usize,
    place: Option<Place>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    line: usize,
    column: usize,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Member(Box<str>),
    Index(usize),
}

/// The reason of a fault; its `Display` has the message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Reason {
    Expected { wanted: &'static str, found: Kind },
    Missing(Box<str>),
    NotConstant(Box<str>),
    NotWhole { wanted: &'static str },
    TooShort { wanted: &'static str },
    NotFormat { wanted: &'static str, text: Option<Box<str>> },
    Syntax(&'static str),
    End,
    TooDeep,
    Attempts,
    Other(Box<str>),
}

impl Error {
    /// Returns the path from the root of the text, such as `data[3].created_at`; the path of the root is empty.
    pub fn path(&self) -> String {
        Path(&self.0.path).to_string()
    }

    /// Returns the reason, such as ``missing member `id` ``, without path and position.
    pub fn reason(&self) -> String {
        self.0.reason.to_string()
    }

    /// Returns the offset of the error in the text, in bytes.
    pub fn offset(&self) -> usize {
        self.0.offset
    }

    /// Returns the line of the error, from 1; `None` for an error of encoding.
    pub fn line(&self) -> Option<usize> {
        self.0.place.map(|place| place.line)
    }

    /// Returns the column of the error in its line, in characters, from 1; `None` for an error of encoding.
    pub fn column(&self) -> Option<usize> {
        self.0.place.map(|place| place.column)
    }

    #[cold]
    #[inline(never)]
    pub(super) fn new(reason: Reason, offset: usize) -> Self {
        Self(Box::new(Detail { reason, path: Vec::new(), offset, place: None }))
    }

    #[cold]
    #[inline(never)]
    pub(super) fn not_format(wanted: &'static str, text: &str, offset: usize) -> Self {
        Self::new(Reason::NotFormat { wanted, text: Some(excerpt(text)) }, offset)
    }

    #[cold]
    #[inline(never)]
    pub(crate) fn other(reason: &str, offset: usize) -> Self {
        Self::new(Reason::Other(excerpt(reason)), offset)
    }

    /// Adds the name of the member that contains the error to the path.
    #[cold]
    #[inline(never)]
    pub(crate) fn in_member(mut self, name: &str) -> Self {
        self.0.path.push(Step::Member(excerpt(name)));
        self
    }

    /// Adds the index of the element that contains the error to the path.
    #[cold]
    #[inline(never)]
    pub(crate) fn in_element(mut self, index: usize) -> Self {
        self.0.path.push(Step::Index(index));
        self
    }

    /// Removes the text that the error has kept.
    #[cold]
    #[inline(never)]
    pub(crate) fn redacted(mut self) -> Self {
        match &mut self.0.reason {
            Reason::NotFormat { text, .. } => *text = None,
            Reason::Other(words) => *words = "not the described value".into(),
            _ => {}
        }
        self
    }

    /// Returns the fault of a secret value, without its text, and without the path inside the value.
    #[cold]
    #[inline(never)]
    pub(crate) fn without_content(self) -> Self {
        let mut fault = self.redacted();
        fault.0.path.clear();
        fault
    }

    /// Passes each text that the error has kept through a function.
    #[cold]
    pub(crate) fn with_texts(mut self, shown: impl Fn(String) -> String) -> Self {
        let pass = |text: &mut Box<str>| *text = shown(std::mem::take(text).into_string()).into();
        if let Reason::NotFormat { text: Some(text), .. } | Reason::Other(text) = &mut self.0.reason {
            pass(text);
        }
        for step in &mut self.0.path {
            if let Step::Member(name) = step {
                pass(name);
            }
        }
        self
    }

    /// Sets the offset, for a text that was translated from another one.
    #[cfg(feature = "xml")]
    pub(crate) fn moved_to(mut self, offset: usize) -> Self {
        self.0.offset = offset;
        self
    }

    /// Removes line and column.
    pub(crate) fn without_place(mut self) -> Self {
        self.0.place = None;
        self
    }

    /// Adds line and column. They are computed here, not at the creation of the error, because many attempts may fail
    /// first.
    #[cold]
    #[inline(never)]
    pub(crate) fn located_in(mut self, bytes: &[u8]) -> Self {
        let before = String::from_utf8_lossy(bytes.get(..self.0.offset).unwrap_or(bytes));
        let line = before.split('\n').count();
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        self.0.place = Some(Place { line, column });
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.0.path.is_empty() {
            write!(f, "{}: ", Path(&self.0.path))?;
        }
        self.0.reason.fmt(f)?;
        match self.0.place {
            Some(Place { line, column }) => write!(f, " (line {line}, column {column})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Error {}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Expected { wanted, found } => write!(f, "expected {wanted}, found {found}"),
            Self::Missing(name) => write!(f, "missing member `{name}`"),
            Self::NotConstant(constant) => write!(f, "expected the constant `{constant}`"),
            Self::NotWhole { wanted } => write!(f, "expected {wanted}, found a number with a fraction or out of range"),
            Self::TooShort { wanted } => write!(f, "expected {wanted}, found fewer"),
            Self::NotFormat { wanted, text: Some(text) } => write!(f, "not {wanted}: `{text}`"),
            Self::NotFormat { wanted, text: None } => write!(f, "not {wanted}"),
            Self::Syntax(words) => f.write_str(words),
            Self::End => f.write_str("the text ends too early"),
            Self::TooDeep => write!(f, "more than {DEPTH} levels of nesting"),
            Self::Attempts => f.write_str("too many attempts to find the variant of a union"),
            Self::Other(words) => f.write_str(words),
        }
    }
}

struct Path<'a>(&'a [Step]);

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (nth, step) in self.0.iter().rev().enumerate() {
            match step {
                Step::Index(index) => write!(f, "[{index}]")?,
                Step::Member(name) if !is_plain(name) => write!(f, "[\"{name}\"]")?,
                Step::Member(name) if nth == 0 => f.write_str(name)?,
                Step::Member(name) => write!(f, ".{name}")?,
            }
        }
        Ok(())
    }
}

fn is_plain(name: &str) -> bool {
    !name.is_empty()
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'$' | b'@'))
}

/// Returns the first characters of a text, with control characters escaped, for one line of a log.
fn excerpt(text: &str) -> Box<str> {
    let mut kept = String::new();
    let mut rest = text.chars();
    for char in rest.by_ref().take(KEPT) {
        match char {
            '"' | '\'' => kept.push(char),
            _ if char.is_control() || char == '\\' => kept.extend(char.escape_default()),
            _ => kept.push(char),
        }
    }
    if rest.next().is_some() {
        let _ = kept.write_char('…'); // OK because writing to a `String` cannot fail
    }
    kept.into()
}
