//! The error of a mock whose expectations are not met.

use std::fmt;

/// The error of [`Mock::verify`](super::Mock::verify): expected calls that were not made, and calls without a reply.
///
/// `Debug` is the same text as `Display`, so that the message of `unwrap` can be read.
pub struct MockError {
    problems: Vec<String>,
}

impl MockError {
    pub(super) fn new(problems: Vec<String>) -> Self {
        Self { problems }
    }
}

impl fmt::Display for MockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the expectations of the mock are not met")?;
        self.problems.iter().try_for_each(|problem| write!(f, "\n- {}", problem.replace('\n', "\n  ")))
    }
}

impl fmt::Debug for MockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for MockError {}
