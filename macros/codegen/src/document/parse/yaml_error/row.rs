//! The lines of a YAML text, and the parts of a line.

/// A line of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Row<'t> {
    /// The number of the line, counted from 1.
    pub(super) number: usize,
    /// The offset of the line in the text.
    pub(super) start: usize,
    /// The text of the line, without the line break.
    pub(super) text: &'t str,
}

/// All lines of a text.
#[derive(Debug)]
pub(super) struct Rows<'t>(Vec<Row<'t>>);

/// A line as an entry of a mapping or list: `- key: value`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Entry<'t> {
    /// The offset in the line after the indentation and the dashes.
    pub(super) at: usize,
    pub(super) key: Option<&'t str>,
    /// The offset of the value in the line.
    pub(super) value_at: usize,
    /// The value without a comment, or an empty text.
    pub(super) value: &'t str,
}

impl<'t> Rows<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        let mut rows = Vec::new();
        let mut start = 0;
        for (index, line) in text.split('\n').enumerate() {
            rows.push(Row { number: index + 1, start, text: line.trim_end_matches('\r') });
            start += line.len() + 1;
        }
        Self(rows)
    }

    /// Returns the number of the line that contains an offset.
    pub(super) fn line_of(&self, at: usize) -> usize {
        self.0.partition_point(|row| row.start <= at).max(1)
    }

    pub(super) fn get(&self, number: usize) -> Option<&Row<'t>> {
        self.0.get(number.checked_sub(1)?)
    }

    /// Returns the nearest line above that has content.
    pub(super) fn above(&self, number: usize) -> Option<&Row<'t>> {
        self.up_to(number.checked_sub(1)?).rev().find(|row| row.has_content())
    }

    /// Returns the nearest line above that is indented less than `indent`.
    pub(super) fn parent(&self, number: usize, indent: usize) -> Option<&Row<'t>> {
        let mut above = self.up_to(number.checked_sub(1)?).rev();
        above.find(|row| row.has_content() && row.indent() < indent)
    }

    /// Returns true if the text ends in this line, without a line break. Such a text can be incomplete.
    pub(super) fn is_cut_at(&self, number: usize) -> bool {
        number == self.0.len() && self.get(number).is_some_and(Row::has_content)
    }

    /// Returns the lines up to this number.
    pub(super) fn up_to(&self, number: usize) -> impl DoubleEndedIterator<Item = &Row<'t>> {
        self.0.iter().take(number)
    }

    /// Returns the lines after this number.
    pub(super) fn after(&self, number: usize) -> impl Iterator<Item = &Row<'t>> {
        self.0.iter().skip(number)
    }
}

impl<'t> Row<'t> {
    /// Returns the number of bytes of white space before the first character.
    pub(super) fn indent(&self) -> usize {
        self.text.len() - self.text.trim_start().len()
    }

    /// Returns true if the line is neither blank nor a comment.
    pub(super) fn has_content(&self) -> bool {
        let text = self.text.trim_start();
        !text.is_empty() && !text.starts_with('#')
    }

    /// Returns the offset in the text of an offset in the line.
    pub(super) fn offset(&self, at: usize) -> usize {
        self.start + at
    }

    /// Reads the line as an entry.
    pub(super) fn entry(&self) -> Entry<'t> {
        let mut at = self.indent();
        while let Some(rest) = self.text.get(at..).and_then(|rest| rest.strip_prefix("- ")) {
            at = self.text.len() - rest.trim_start().len();
        }
        let rest = self.text.get(at..).unwrap_or_default();
        let colon = colon(rest);
        let value_from = colon.map_or(at, |colon| at + colon + 1);
        let value = self.text.get(value_from..).unwrap_or_default();
        let value_at = value_from + value.len() - value.trim_start().len();
        let value = without_comment(value.trim_start());
        Entry { at, key: colon.and_then(|colon| rest.get(..colon)), value_at, value }
    }
}

/// Returns the offset of the colon after the key at the start of a text.
fn colon(text: &str) -> Option<usize> {
    let from = match text.chars().next()? {
        quote @ ('"' | '\'') => closing(text, quote)? + 1,
        '{' | '[' | '|' | '>' => return None,
        _ => 0,
    };
    let rest = text.get(from..)?;
    let inside = rest.match_indices(':').find(|(at, _)| {
        let next = rest.get(at + 1..).and_then(|it| it.chars().next());
        next.is_none_or(char::is_whitespace)
    });
    let (at, _) = inside?;
    let comment = rest.find(" #").unwrap_or(rest.len());
    (at < comment && (from == 0 || rest.get(..at)?.trim().is_empty())).then_some(from + at)
}

/// Returns the offset of the quote that closes the quote at the start of a text, if both are on one line.
pub(super) fn closing(text: &str, quote: char) -> Option<usize> {
    let mut skip = false;
    let mut characters = text.char_indices().skip(1).peekable();
    while let Some((at, character)) = characters.next() {
        if std::mem::take(&mut skip) {
            continue;
        }
        match character {
            '\\' if quote == '"' => skip = true,
            '\'' if quote == '\'' && characters.peek().is_some_and(|(_, next)| *next == '\'') => skip = true,
            _ if character == quote => return Some(at),
            _ => {}
        }
    }
    None
}

fn without_comment(value: &str) -> &str {
    let end = if value.starts_with('#') { Some(0) } else { value.find(" #") };
    let is_quoted = value.starts_with(['"', '\'']);
    end.filter(|_| !is_quoted).and_then(|end| value.get(..end)).unwrap_or(value).trim_end()
}

/// Returns a text in quotes, in YAML notation.
pub(super) fn quoted(text: &str) -> String {
    if text.contains(['"', '\\']) { format!("'{}'", text.replace('\'', "''")) } else { format!("\"{text}\"") }
}

/// Returns a line in backticks, if it is short and plain enough for a message.
pub(super) fn shown(line: &str) -> Option<String> {
    (line.chars().count() <= 70 && !line.contains('`')).then(|| format!("`{line}`"))
}

#[cfg(test)]
mod tests {
    use super::Rows;

    #[test]
    fn a_line_has_a_key_and_a_value() {
        for (line, key, value) in [
            ("a: b", Some("a"), "b"),
            ("  - a: b # c", Some("a"), "b"),
            ("- - 'a: b': c", Some("'a: b'"), "c"),
            ("/pets/{id}:", Some("/pets/{id}"), ""),
            ("a:b", None, "a:b"),
            ("http://x", None, "http://x"),
            ("- {a: b}", None, "{a: b}"),
            ("a: \"b # c\" # d", Some("a"), "\"b # c\" # d"),
            ("a: # b", Some("a"), ""),
            ("some words", None, "some words"),
        ] {
            let rows = Rows::of(line);
            let entry = rows.get(1).map(super::Row::entry);
            assert_eq!(entry.map(|it| (it.key, it.value)), Some((key, value)), "{line}");
        }
    }
}
