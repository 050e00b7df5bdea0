//! The text of one diagnostic: wrapped sentences, verbatim excerpts.
//!
//! ```text
//! spec/pets.json:41:13: there is no schema `Ownr`
//!   41 | "$ref": "#/components/schemas/Ownr"
//!      | ^^^^^^
//!   help: did you mean `Owner`?
//!   at #/components/schemas/Pet/properties/owner/$ref [dangling-reference]
//! ```

use crate::diagnostic::place::width::{columns, is_control};

/// The width of a line in columns. With the compiler's prefix `warning: `, a line has 100 columns.
pub(super) const WIDTH: usize = 91;
/// The maximum number of characters of a sentence, since names and values of a description can have any length.
const LONGEST: usize = 400;

/// A diagnostic's text under construction.
pub(super) struct Layout {
    text: String,
}

impl Layout {
    /// Returns a text with the place, which may be empty, and the problem.
    pub(super) fn new(place: &str, problem: &str) -> Self {
        let start = if place.is_empty() { String::new() } else { format!("{place}: ") };
        Self { text: wrapped(&start, &printable(problem), "  ") }
    }

    /// Adds a sentence on new lines, after a `label` such as `help: `.
    pub(super) fn sentence(&mut self, label: &str, sentence: &str) {
        let start = format!("  {label}");
        // A long place of a file would leave no room for words below it.
        let width = columns(&start);
        let indent = " ".repeat(if width > WIDTH / 2 { 4 } else { width });
        self.text.push('\n');
        self.text += &wrapped(&start, &printable(sentence), &indent);
    }

    /// Adds lines without wrapping them, with an indentation.
    pub(super) fn verbatim(&mut self, lines: &str) {
        for line in lines.lines() {
            self.text += "\n  ";
            self.text += line;
        }
    }

    /// Returns the finished text, without a line break at its end.
    pub(super) fn finish(self) -> String {
        self.text
    }
}

/// Returns a pointer as text. The middle of a very long pointer is left out.
pub(super) fn shortened(text: &str) -> String {
    let half = LONGEST / 4;
    let text = printable(text);
    let Some((start, _)) = text.char_indices().nth(2 * half) else { return text };
    let end = text.char_indices().rev().nth(half).map_or(start, |(at, _)| at);
    let start = text.char_indices().nth(half).map_or(start, |(at, _)| at);
    format!("{}…{}", text.get(..start).unwrap_or_default(), text.get(end..).unwrap_or_default())
}

/// Returns a sentence of limited length, with escapes instead of the characters that control a terminal.
fn printable(sentence: &str) -> String {
    let mut text = String::new();
    for (index, character) in sentence.chars().enumerate() {
        if index == LONGEST {
            text.push('…');
            break;
        }
        if is_control(character) { text.extend(character.escape_default()) } else { text.push(character) }
    }
    text
}

/// Returns `start` and a sentence, wrapped at spaces. Text in backticks is not wrapped, so that a reader can copy it.
fn wrapped(start: &str, sentence: &str, indent: &str) -> String {
    let mut text = start.to_owned();
    let mut used = columns(start);
    let mut is_first = true;
    for word in words(sentence) {
        let width = columns(word);
        if is_first {
            is_first = false;
        } else if used + 1 + width > WIDTH {
            text.push('\n');
            text += indent;
            used = columns(indent);
        } else {
            text.push(' ');
            used += 1;
        }
        text += word;
        used += width;
    }
    text
}

/// Returns the parts of a sentence between which a line may break.
fn words(sentence: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = 0;
    let mut is_code = false;
    for (at, character) in sentence.char_indices() {
        match character {
            '`' => is_code = !is_code,
            // A code span that is longer than a line is broken in spite of its backticks.
            ' ' if !is_code || at - start > WIDTH => {
                words.extend(sentence.get(start..at));
                start = at + 1;
            }
            _ => {}
        }
    }
    words.extend(sentence.get(start..));
    words
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, Layout, WIDTH, shortened, words};
    use crate::diagnostic::place::width::columns;

    #[test]
    fn sentences_are_wrapped_and_excerpts_are_not() {
        let long = "word ".repeat(40);
        let mut layout = Layout::new("spec/x.json:3:3", long.trim());
        layout.verbatim(&format!("3 | {}\n  | ^", "x".repeat(120)));
        layout.sentence("help: ", long.trim());
        let text = layout.finish();
        let sentences = text.lines().filter(|line| !line.contains('|'));
        assert!(sentences.clone().all(|line| columns(line) <= WIDTH), "{text}");
        assert!(text.starts_with("spec/x.json:3:3: word"), "{text}");
        assert_eq!(text.lines().filter(|line| line.starts_with("        word")).count(), 2, "{text}");
        assert!(text.contains(&"x".repeat(120)), "{text}");
    }

    #[test]
    fn words_after_a_long_place_are_wrapped_at_the_left() {
        let mut layout = Layout::new("", "x");
        layout.sentence(&format!("note: {}:3:3: ", "folder/".repeat(14)), "the first operation");
        assert!(layout.finish().ends_with(":3:3: the\n    first operation"));
    }

    #[test]
    fn code_is_kept_on_one_line() {
        assert_eq!(words("write `a: [b, c]` here"), ["write", "`a: [b, c]`", "here"]);
        assert_eq!(words("an open ` tick"), ["an", "open", "` tick"]);
        let endless = format!("`{}`", "a ".repeat(300));
        assert!(words(&endless).len() > 3);
        assert_eq!(words(""), [""]);
    }

    #[test]
    fn long_words_of_a_description_are_cut() {
        let name = "k".repeat(10_000);
        let mut layout = Layout::new("", &name);
        layout.sentence("", "a\u{1b}[2Jb");
        let text = layout.finish();
        assert!(text.chars().count() < LONGEST + 40 && text.ends_with("\n  a\\u{1b}[2Jb"), "{text}");
        assert_eq!(shortened("#/a"), "#/a");
        assert!(shortened(&name).chars().count() < LONGEST);
    }
}
