//! The lines of a text, and the line and column of a byte in it.

/// A place in a text, as editors count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

impl Position {
    /// Where a text begins.
    pub const START: Self = Self { line: 1, column: 1 };
}

/// A text with the beginnings of its lines.
#[derive(Debug)]
pub(crate) struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        let after_breaks = text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n').map(|(at, _)| at + 1);
        Self { text, starts: std::iter::once(0).chain(after_breaks).collect() }
    }

    /// The line and column of the character at a byte offset; an offset past the end is the end.
    pub(crate) fn position(&self, offset: usize) -> Position {
        let line = self.starts.partition_point(|&start| start <= offset).max(1);
        let start = self.starts.get(line - 1).copied().unwrap_or_default();
        let rest = self.text.get(start..).unwrap_or_default();
        let column = rest.char_indices().take_while(|&(at, _)| start + at < offset).count() + 1;
        Position { line, column }
    }

    /// The same for a line and a column that counts bytes, both from 1, as `serde_json` reports them.
    pub(crate) fn position_of_byte_column(&self, line: usize, column: usize) -> Position {
        let start = self.starts.get(line.max(1) - 1).copied().unwrap_or(self.text.len());
        let length = self.line(line.max(1)).len();
        self.position(start + (column.max(1) - 1).min(length))
    }

    /// A line by its number (from 1), without its line break; a line that is not there is empty.
    pub(crate) fn line(&self, line: usize) -> &'a str {
        let start = line.checked_sub(1).and_then(|at| self.starts.get(at)).copied().unwrap_or(self.text.len());
        let end = self.starts.get(line).copied().unwrap_or(self.text.len());
        self.text.get(start..end).unwrap_or_default().trim_end_matches(['\n', '\r'])
    }
}

#[cfg(test)]
mod tests {
    use super::{Lines, Position};

    #[test]
    fn columns_count_characters() {
        let lines = Lines::new("é1\r\n\nab");
        assert_eq!(lines.position(0), Position::START);
        assert_eq!(lines.position(2), Position { line: 1, column: 2 });
        assert_eq!(lines.position(5), Position { line: 2, column: 1 });
        assert_eq!(lines.position(7), Position { line: 3, column: 2 });
        assert_eq!(lines.position(99), Position { line: 3, column: 3 });
        assert_eq!(lines.position_of_byte_column(1, 3), Position { line: 1, column: 2 });
        assert_eq!(lines.position_of_byte_column(1, 0), Position::START);
        assert_eq!(lines.position_of_byte_column(1, 99), Position { line: 1, column: 3 });
    }

    #[test]
    fn lines_come_without_their_breaks() {
        let lines = Lines::new("é1\r\n\nab");
        assert_eq!([0, 1, 2, 3, 4].map(|line| lines.line(line)), ["", "é1", "", "ab", ""]);
    }
}
