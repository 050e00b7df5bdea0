//! Plain scalars, in one line or several.

use std::rc::Rc;

use super::line::Line;
use super::lines::without_spaces_at_end;
use super::state::Reader;
use crate::yaml::tree::Node;

impl<'t> Reader<'t> {
    /// Reads the plain scalar at a line. Its further lines are indented more than `parent`.
    pub(super) fn plain(&mut self, line: Line, parent: usize) -> Option<Rc<Node>> {
        let at = line.at;
        let (text, mut has_comment) = self.plain_line(line)?;
        self.go_to_content(line.next);
        let Some(mut next) = self.line.filter(|next| next.indent > parent) else {
            return Some(self.plain_node(at, text));
        };
        let mut folded = text.to_owned();
        loop {
            // A comment ends a plain scalar, so that this line is an error.
            let blank_lines = next.blank_lines.filter(|_| !has_comment)?;
            let text;
            (text, has_comment) = self.plain_line(next)?;
            push_break(&mut folded, blank_lines);
            folded.push_str(text);
            self.go_to_content(next.next);
            match self.line {
                Some(line) if line.indent > parent => next = line,
                _ => return Some(self.plain_node(at, &folded)),
            }
        }
    }

    /// Returns the part of a plain scalar in a line, and true if a comment follows.
    fn plain_line(&self, line: Line) -> Option<(&'t str, bool)> {
        let text = self.text.get(line.at..line.end)?;
        let (text, has_comment) = match comment(text) {
            Some(start) => (text.get(..start)?, true),
            None => (text, false),
        };
        let text = without_spaces_at_end(text);
        if has_value_indicator(text) { None } else { Some((text, has_comment)) }
    }
}

/// Adds the line break between two lines of a folded scalar: a space, or a line break for each blank line.
pub(super) fn push_break(folded: &mut String, blank_lines: usize) {
    if blank_lines == 0 {
        folded.push(' ');
    }
    for _ in 0..blank_lines {
        folded.push('\n');
    }
}

/// Returns the offset of a comment: of a `#` after a space.
fn comment(text: &str) -> Option<usize> {
    let mut at = 0;
    loop {
        at += text.get(at..)?.find('#')?;
        if text.get(..at)?.ends_with(' ') {
            return Some(at);
        }
        at += 1;
    }
}

/// Returns true if a text has a colon with a space or the end after it.
fn has_value_indicator(text: &str) -> bool {
    let mut rest = text;
    while let Some((_, after)) = rest.split_once(':') {
        if after.is_empty() || after.starts_with(' ') {
            return true;
        }
        rest = after;
    }
    false
}
