//! Block scalars: literal (`|`) and folded (`>`).

use std::rc::Rc;

use super::line::Line;
use super::state::Reader;
use crate::yaml::tree::Node;

/// The line breaks that a scalar keeps at its end.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Chomping {
    /// `-`: none.
    Strip,
    /// One.
    Clip,
    /// `+`: all.
    Keep,
}

/// The style of a scalar (YAML 1.2 section 8.1).
#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    /// `|`: each line break is kept.
    Literal,
    /// `>`: a line break is a space.
    Folded,
}

/// The beginning of a line after the indentation.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Margin {
    Flush,
    Spaces,
}

/// The header of a scalar.
struct Header {
    style: Style,
    chomping: Chomping,
    /// The indentation of the text, relative to the container. The first line decides if there is none.
    indent: Option<usize>,
}

/// The text of a scalar so far.
struct Text {
    content: String,
    style: Style,
    /// The margin of the last line.
    margin: Margin,
    /// The number of blank lines after the last line.
    blank_lines: usize,
}

impl Reader<'_> {
    /// Reads the scalar whose header begins at a line. Its text is indented more than `parent`.
    pub(super) fn block_scalar(&mut self, line: Line, parent: usize) -> Option<Rc<Node>> {
        let Header { style, chomping, indent } = self.header(line)?;
        let (first, at, blank_lines) = self.first_line(line.next, indent.map(|indent| parent + indent))?;
        let indent = at - first;
        if indent <= parent {
            return None; // an empty scalar
        }
        let mut text = Text { content: String::new(), style, margin: Margin::Flush, blank_lines };
        let next = self.text_lines(first, indent, &mut text)?;
        self.go_to_content(next);
        Some(self.string_node(at, text.chomped(chomping)))
    }

    fn header(&self, line: Line) -> Option<Header> {
        let mut rest = self.bytes.get(line.at..line.end)?;
        let mut header = Header { style: Style::Literal, chomping: Chomping::Clip, indent: None };
        while let [sign, more @ ..] = rest {
            match sign {
                b'|' => {}
                b'>' => header.style = Style::Folded,
                b'-' => header.chomping = Chomping::Strip,
                b'+' => header.chomping = Chomping::Keep,
                b'1'..=b'9' => header.indent = Some(usize::from(sign - b'0')),
                _ => break,
            }
            rest = more;
        }
        // One sign of each kind, and then only a comment.
        let signs = 1 + usize::from(header.chomping != Chomping::Clip) + usize::from(header.indent.is_some());
        let end = line.end - rest.len();
        let content = self.after_spaces(end);
        let is_end = content >= line.end || (content > end && self.is_at(content, b'#'));
        (end - line.at == signs && is_end).then_some(header)
    }

    /// Returns the offset of the first line that is not blank, the offset of its text, and the number of blank lines
    /// before. `indent` is the indentation in the header.
    fn first_line(&self, mut from: usize, indent: Option<usize>) -> Option<(usize, usize, usize)> {
        let (mut blank_lines, mut most_spaces) = (0, 0);
        loop {
            let at = indent.map_or_else(|| self.after_spaces(from), |indent| self.after_indent(from, indent));
            let (end, next) = self.line_end(at);
            if at < end {
                // A blank line with more spaces is an error, as is a line with fewer spaces than the header has.
                let is_valid = most_spaces <= at - from && indent.is_none_or(|indent| indent == at - from);
                return is_valid.then_some((from, at, blank_lines));
            }
            if next >= self.text.len() {
                return None; // an empty scalar
            }
            most_spaces = most_spaces.max(at - from);
            blank_lines += 1;
            from = next;
        }
    }

    /// Adds the lines of a scalar to its text. Returns the offset of the line after them.
    fn text_lines(&self, mut from: usize, indent: usize, text: &mut Text) -> Option<usize> {
        while from < self.text.len() {
            let at = self.after_indent(from, indent);
            let (end, next) = self.line_end(at);
            if at >= end {
                text.blank_lines += 1;
            } else if at - from == indent {
                text.push_line(self.text.get(at..end)?);
            } else {
                return Some(from);
            }
            if next == end {
                return None; // the last line has no line break
            }
            from = next;
        }
        Some(from)
    }

    /// Returns the offset after at most `indent` spaces.
    fn after_indent(&self, from: usize, indent: usize) -> usize {
        let mut rest = self.bytes_from(from);
        let last = rest.len().saturating_sub(indent);
        while let [b' ', more @ ..] = rest
            && rest.len() > last
        {
            rest = more;
        }
        self.bytes.len() - rest.len()
    }
}

impl Text {
    fn push_line(&mut self, line: &str) {
        let margin = if line.starts_with(' ') { Margin::Spaces } else { Margin::Flush };
        if !self.content.is_empty() {
            // A folded scalar keeps the line breaks around a line with spaces at its margin.
            let is_kept = self.style == Style::Literal || self.margin == Margin::Spaces || margin == Margin::Spaces;
            match (is_kept, self.blank_lines) {
                (true, _) => self.content.push('\n'),
                (false, 0) => self.content.push(' '),
                (false, _) => {}
            }
        }
        for _ in 0..self.blank_lines {
            self.content.push('\n');
        }
        self.blank_lines = 0;
        self.margin = margin;
        self.content.push_str(line);
    }

    fn chomped(mut self, chomping: Chomping) -> String {
        if chomping != Chomping::Strip {
            self.content.push('\n');
        }
        if chomping == Chomping::Keep {
            for _ in 0..self.blank_lines {
                self.content.push('\n');
            }
        }
        self.content
    }
}
