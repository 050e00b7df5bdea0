//! Scalars in quotes, in one line or several.

use std::rc::Rc;

use super::lines::without_spaces_at_end;
use super::plain::push_break;
use super::state::Reader;
use crate::yaml::tree::Node;

impl Reader<'_> {
    /// Reads the scalar whose opening quote is at an offset. Its further lines are indented more than `parent`.
    pub(super) fn quoted(&mut self, at: usize, parent: usize) -> Option<Rc<Node>> {
        let (end, next) = self.line_end(at);
        let (text, after) = match self.quoted_in_line(at, end) {
            Some(it) => it,
            None => self.quoted_in_lines(at, end, next, parent)?,
        };
        self.end_value(after)?;
        Some(self.string_node(at, text))
    }

    /// Returns the scalar whose opening quote is at an offset, and the offset after its closing quote, if that is in the
    /// same line.
    pub(super) fn quoted_in_line(&self, at: usize, end: usize) -> Option<(String, usize)> {
        let quote = *self.bytes.get(at)?;
        let inside = self.text.get(at + 1..end)?;
        let length = length_to_quote(inside, quote)?;
        let raw = inside.get(..length)?;
        let after = at + length + 2;
        Some((unescaped(raw, quote)?, after))
    }

    /// Folds a scalar of several lines. The first one is from `at` to `end`.
    fn quoted_in_lines(&self, at: usize, end: usize, mut next: usize, parent: usize) -> Option<(String, usize)> {
        let quote = *self.bytes.get(at)?;
        let mut folded = without_spaces_at_end(self.text.get(at + 1..end)?).to_owned();
        let mut blank_lines = 0;
        loop {
            let (line, start) = (next, self.after_spaces(next));
            let end;
            (end, next) = self.line_end(start);
            if start >= end {
                if next >= self.text.len() {
                    return None; // the quote is not closed
                }
                blank_lines += 1;
                continue;
            }
            if start - line <= parent {
                return None;
            }
            if quote == b'"' && folded.ends_with('\\') {
                return None; // an escaped line break
            }
            push_break(&mut folded, blank_lines);
            blank_lines = 0;
            let text = self.text.get(start..end)?;
            match length_to_quote(text, quote) {
                Some(length) => {
                    folded.push_str(text.get(..length)?);
                    return Some((unescaped(&folded, quote)?, start + length + 1));
                }
                None if next >= self.text.len() => return None,
                None => folded.push_str(without_spaces_at_end(text)),
            }
        }
    }
}

/// Returns the number of bytes before the closing quote.
fn length_to_quote(text: &str, quote: u8) -> Option<usize> {
    let mut length = text.find(char::from(quote))?;
    if quote == b'"' && text.get(..length)?.contains('\\') {
        return length_with_escapes(text.as_bytes());
    }
    // Two single quotes are one in the text.
    while quote == b'\'' && text.get(length + 1..)?.starts_with('\'') {
        length += 2;
        length += text.get(length..)?.find('\'')?;
    }
    Some(length)
}

/// Returns the number of bytes before the first double quote without a backslash.
fn length_with_escapes(text: &[u8]) -> Option<usize> {
    let mut rest = text;
    loop {
        rest = match rest {
            [b'"', ..] => return Some(text.len() - rest.len()),
            [b'\\', _, more @ ..] | [_, more @ ..] => more,
            [] => return None,
        };
    }
}

/// Returns the text between quotes.
fn unescaped(raw: &str, quote: u8) -> Option<String> {
    match quote {
        b'\'' if raw.contains('\'') => Some(raw.replace("''", "'")),
        // The escapes of JSON have the same meaning in YAML. The library reads the others.
        b'"' if raw.contains('\\') => {
            let raw = if raw.contains('\n') { &raw.replace('\n', "\\n") } else { raw };
            serde_json::from_str(&["\"", raw, "\""].concat()).ok()
        }
        _ => Some(raw.to_owned()),
    }
}
