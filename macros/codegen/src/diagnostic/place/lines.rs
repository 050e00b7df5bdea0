//! The lines of a text, and the line and column of a byte in it.

use super::scan::equal_bytes;

/// A position in a text, as editors count lines and columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

impl Position {
    /// The start of a text.
    pub const START: Self = Self { line: 1, column: 1 };
}

/// A position in a file of a description.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilePosition {
    /// The path of the file, as in reports.
    pub path: String,
    /// The line and the column.
    pub position: Position,
}

/// A text with the offsets of its lines.
#[derive(Debug)]
pub(crate) struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        // Patterns over bytes need fewer instructions than a search for each line in a build without optimisation.
        let (mut starts, mut rest) = (vec![0], text.as_bytes());
        loop {
            while let [a, b, c, d, e, f, g, h, more @ ..] = rest {
                if equal_bytes(u64::from_le_bytes([*a, *b, *c, *d, *e, *f, *g, *h]), 0x0a) != 0 {
                    break;
                }
                rest = more;
            }
            while let [0..=9 | 11..=255, more @ ..] = rest {
                rest = more;
            }
            let [_, more @ ..] = rest else { return Self { text, starts } };
            starts.push(text.len() - more.len());
            rest = more;
        }
    }

    /// Returns the line and column of the character at each byte offset. An offset past the end is the end of the text.
    ///
    /// All offsets share one count of characters, since a minified description is one line of megabytes.
    pub(crate) fn positions(&self, offsets: &[usize]) -> Vec<Position> {
        let mut ordered: Vec<_> = offsets.iter().copied().enumerate().collect();
        ordered.sort_unstable_by_key(|&(_, offset)| offset);
        let mut positions = vec![Position::START; offsets.len()];
        let (mut counted, mut last) = (0, Position::START);
        for (index, offset) in ordered {
            let line = self.starts.partition_point(|&start| start <= offset).max(1);
            if line != last.line {
                counted = self.starts.get(line - 1).copied().unwrap_or_default();
                last = Position { line, column: 1 };
            }
            let end = self.text.len();
            let offset = (offset..end).find(|&at| self.text.is_char_boundary(at)).unwrap_or(end);
            last.column += self.text.get(counted..offset).unwrap_or_default().chars().count();
            counted = offset;
            if let Some(position) = positions.get_mut(index) {
                *position = last;
            }
        }
        positions
    }

    pub(super) fn position(&self, offset: usize) -> Position {
        self.positions(&[offset]).first().copied().unwrap_or(Position::START)
    }

    /// Returns the byte offset of a position. A column past the end of the line is the end of the line.
    pub(crate) fn offset(&self, Position { line, column }: Position) -> usize {
        let start = self.start(line);
        let line = self.line(line);
        start + line.char_indices().nth(column.max(1) - 1).map_or(line.len(), |(at, _)| at)
    }

    /// Returns the position of a line and a column in bytes, both counted from 1, as `serde_json` reports them.
    pub(crate) fn position_of_byte_column(&self, line: usize, column: usize) -> Position {
        let start = self.starts.get(line.max(1) - 1).copied().unwrap_or(self.text.len());
        let length = self.line(line.max(1)).len();
        self.position(start + (column.max(1) - 1).min(length))
    }

    fn start(&self, line: usize) -> usize {
        line.checked_sub(1).and_then(|at| self.starts.get(at)).copied().unwrap_or(self.text.len())
    }

    /// Returns the parts of a line before and after an offset.
    pub(crate) fn around(&self, line: usize, offset: usize) -> (&'a str, &'a str) {
        let start = self.start(line);
        let text = self.line(line);
        text.split_at_checked(offset.saturating_sub(start)).unwrap_or((text, ""))
    }

    /// Returns a line by its number, counted from 1, without its line break. A line past the end of the text is empty.
    pub(crate) fn line(&self, line: usize) -> &'a str {
        let start = self.start(line);
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
    fn many_places_are_counted_in_one_go() {
        let text = "aé😀\nü\n\nxyz";
        let lines = Lines::new(text);
        let offsets: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).rev().collect();
        for (offset, position) in offsets.iter().zip(lines.positions(&offsets)) {
            let before = text.get(..*offset).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
            assert_eq!(position, Position { line, column });
            assert_eq!(lines.offset(position), *offset);
        }
    }

    #[test]
    fn lines_come_without_their_breaks() {
        let lines = Lines::new("é1\r\n\nab");
        assert_eq!([0, 1, 2, 3, 4].map(|line| lines.line(line)), ["", "é1", "", "ab", ""]);
    }
}
