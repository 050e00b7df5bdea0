//! A line of a text.

/// A line with content, or the rest of it after `- `.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line {
    /// The column of the content: the number of bytes before it in the line.
    pub(super) indent: usize,
    /// The offset of the content.
    pub(super) at: usize,
    /// The offset of the line break, or of the end of the text.
    pub(super) end: usize,
    /// The offset of the next line.
    pub(super) next: usize,
    /// The number of blank lines before the line, if no comment is among them.
    pub(super) blank_lines: Option<usize>,
}

impl Line {
    /// Returns the rest of the line from an offset on.
    pub(super) fn rest(self, at: usize) -> Self {
        Self { indent: self.indent + (at - self.at), at, ..self }
    }
}
