//! An error of an option, with the place and an excerpt.

use std::fmt;
use std::ops::Range;

/// The maximum number of characters of an excerpt.
const WIDTH: usize = 100;

/// An error of an option.
///
/// The text has the file, the line, the column and an excerpt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The name of the file, or of the argument. Without a name, the text has no place.
    pub source: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The problem, and below it the remedy.
    pub message: String,
    excerpt: Option<Excerpt>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Excerpt {
    text: String,
    indent: usize,
    marks: usize,
}

impl Fault {
    /// Returns an error at these bytes of a text.
    pub(super) fn new(source: &str, text: &str, place: Range<usize>, message: &str) -> Self {
        let before = text.get(..place.start).unwrap_or(text);
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let column = before.get(line_start..).unwrap_or_default().chars().count();
        let line = text.get(line_start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
        let marked = text.get(place).and_then(|it| it.lines().next()).map_or(0, |it| it.chars().count());
        let excerpt = (!line.trim().is_empty()).then(|| Excerpt::of(line, column, marked));
        let number = before.matches('\n').count() + 1;
        Self { source: source.to_owned(), line: number, column: column + 1, message: message.to_owned(), excerpt }
    }
}

impl Excerpt {
    /// Returns the part of a line around some characters.
    fn of(line: &str, column: usize, marked: usize) -> Self {
        let spaces = line.chars().take_while(|letter| letter.is_whitespace()).count();
        let skipped = if column > WIDTH / 2 { column - WIDTH / 2 } else { spaces.min(column) };
        let text: String = line.chars().skip(skipped).take(WIDTH).collect();
        let indent = column - skipped;
        let rest = text.trim_end().chars().count().saturating_sub(indent);
        Self { text: text.trim_end().replace('\t', " "), indent, marks: marked.clamp(1, rest.max(1)) }
    }
}

/// Writes several lines, without the word `error` and without a line break at the end.
impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut lines = self.message.lines();
        if !self.source.is_empty() {
            write!(out, "{}:{}:{}: ", self.source, self.line, self.column)?;
        }
        write!(out, "{}", lines.next().unwrap_or_default())?;
        if let Some(Excerpt { text, indent, marks }) = self.excerpt.as_ref().filter(|_| !self.source.is_empty()) {
            let number = self.line.to_string();
            let width = number.len();
            write!(out, "\n  {number} | {text}")?;
            write!(out, "\n  {:width$} | {:indent$}{}", "", "", "^".repeat(*marks))?;
        }
        lines.try_for_each(|line| write!(out, "\n{line}"))
    }
}

#[cfg(test)]
mod tests {
    use super::Fault;

    #[test]
    fn an_error_has_its_place_and_an_excerpt() {
        let text = "[pets]\n  only = \"ä\" # x\n";
        let fault = Fault::new("a.toml", text, 16..20, "wrong\n  help: right");
        let expected = "a.toml:2:10: wrong\n  2 | only = \"ä\" # x\n    |        ^^^\n  help: right";
        assert_eq!(fault.to_string(), expected);
        assert_eq!(Fault::new("a.toml", "", 0..0, "empty").to_string(), "a.toml:1:1: empty");
    }

    #[test]
    fn a_long_line_is_cut() {
        let text = format!("a = \"{}\" = b", "x".repeat(1_000));
        let fault = Fault::new("a.toml", &text, 1_007..1_008, "wrong").to_string();
        let lines: Vec<&str> = fault.lines().collect();
        assert!(lines.iter().all(|line| line.len() < 120), "{fault}");
        let at = lines.get(2).and_then(|line| line.find('^')).unwrap_or_default();
        assert_eq!(lines.get(1).and_then(|line| line.get(at..)), Some("= b"));
    }
}
