//! The lines of a text.

use super::line::Line;
use super::state::Reader;

impl<'t> Reader<'t> {
    /// Moves to the next line with content. `from` is the offset of a line.
    pub(super) fn go_to_content(&mut self, mut from: usize) {
        let mut blank_lines = Some(0);
        self.line = loop {
            if from >= self.bytes.len() {
                break None;
            }
            let at = self.after_spaces(from);
            let (end, next) = self.line_end(at);
            match self.bytes_from(at) {
                _ if at >= end => blank_lines = blank_lines.map(|count| count + 1),
                [b'#', ..] => blank_lines = None,
                _ => break Some(Line { indent: at - from, at, end, next, blank_lines }),
            }
            from = next;
        };
    }

    /// Skips a `---` at the beginning of the document.
    pub(super) fn skip_document_start(&mut self) -> Option<()> {
        let line = self.line?;
        if line.indent == 0 && self.text.get(line.at..line.end)? == "---" {
            self.go_to_content(line.next);
        }
        Some(())
    }

    /// Moves to the line after a value that ends at an offset, if only a comment follows the value.
    pub(super) fn end_value(&mut self, at: usize) -> Option<()> {
        let rest = self.after_spaces(at);
        let (end, next) = self.line_end(rest);
        let is_end = rest >= end || (rest > at && matches!(self.bytes_from(rest), [b'#', ..]));
        if !is_end {
            return None;
        }
        self.go_to_content(next);
        Some(())
    }

    /// Returns the text from an offset on, as bytes.
    pub(super) fn bytes_from(&self, at: usize) -> &'t [u8] {
        self.bytes.get(at..).unwrap_or_default()
    }

    /// Returns true if this byte is at an offset.
    pub(super) fn is_at(&self, at: usize, byte: u8) -> bool {
        self.bytes.get(at) == Some(&byte)
    }

    /// Returns the offset after the spaces at an offset.
    pub(super) fn after_spaces(&self, at: usize) -> usize {
        let mut rest = self.bytes_from(at);
        while let [b' ', more @ ..] = rest {
            rest = more;
        }
        self.bytes.len() - rest.len()
    }

    /// Returns the end of the line at an offset, and the offset of the next line.
    pub(super) fn line_end(&self, at: usize) -> (usize, usize) {
        // A search for one character is fast in every build.
        let Some(length) = self.text.get(at..).and_then(|rest| rest.find('\n')) else {
            return (self.text.len(), self.text.len());
        };
        let end = at + length;
        match self.bytes.get(at..end) {
            Some([.., b'\r']) => (end - 1, end + 1),
            _ => (end, end + 1),
        }
    }
}

/// Returns a text without the spaces at its end.
pub(super) fn without_spaces_at_end(mut text: &str) -> &str {
    while let Some(shorter) = text.strip_suffix(' ') {
        text = shorter;
    }
    text
}
