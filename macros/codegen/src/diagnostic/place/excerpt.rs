//! The line of a finding, with marks under the place.

use crate::diagnostic::Lines;
use crate::diagnostic::place::locate::string_end;
use crate::diagnostic::place::minified_snippet::Reindented;
use crate::diagnostic::place::width::{columns, is_control};

/// The maximum number of characters of a shown line. A minified description is one line of megabytes.
const WIDTH: usize = 80;
/// The number of characters before the place, if the line is cut.
const BEFORE: usize = 30;
/// The number of lines that follow a bracket on a line without other text.
const FOLLOWING: usize = 2;
/// The length in bytes above which a line is shown re-indented.
pub(crate) const LONG: usize = 300;

/// Returns the line and a line of marks under it, each with a line break. An empty line has no excerpt.
///
/// A line that is only a bracket is followed by the next lines:
///
/// ```text
/// 41 | {
///    | ^
/// 42 |   "name": "owner",
/// 43 |   "in": "query",
/// ```
pub(crate) fn excerpt(lines: &Lines<'_>, line: usize, offset: usize) -> String {
    let (before, after) = lines.around(line, offset);
    let indent = before.len() - before.trim_start().len();
    let (before, after) = (before.trim_start(), after.trim_end());
    if before.is_empty() && after.is_empty() {
        return String::new();
    }
    let is_bracket = before.is_empty() && matches!(after, "{" | "[");
    let following = following(lines, line, if is_bracket { indent } else { usize::MAX });
    let last = following.last().map_or(line, |(number, _)| *number);
    let width = last.to_string().len();
    let (text, marks) = marked(before, after);
    let excerpt = format!("{line:width$} | {text}\n{:width$} | {marks}\n", "");
    let more = following.into_iter().map(|(number, text)| format!("{number:width$} | {text}\n"));
    std::iter::once(excerpt).chain(more).collect()
}

/// Returns the next lines that are indented further, with their numbers, up to the limit.
fn following(lines: &Lines<'_>, line: usize, indent: usize) -> Vec<(usize, String)> {
    let next = (line + 1..=line + FOLLOWING).map(|number| (number, lines.line(number)));
    let inside = next.take_while(|(_, text)| text.len() - text.trim_start().len() > indent);
    let shown = |text: &str| shorten_right(text.get(indent..).unwrap_or_default().trim_end(), WIDTH);
    inside.map(|(number, text)| (number, shown(text))).collect()
}

/// Returns the members around a place, each on a line, because their line in the text is too long.
///
/// ```text
/// 1 | (one long line, re-indented here)
///   | "owner": {
///   |   "type": "object",
///   |   "$ref": "#/components/schemas/Ownr"
///   |   ^^^^^^
///   | }
/// ```
pub(crate) fn reindented(line: usize, around: &Reindented<'_>) -> String {
    let number = line.to_string();
    let mut shown = vec![shorten_right(around.opening, WIDTH)];
    let inner = |text: &str| format!("  {}", shorten_right(text.trim_start(), WIDTH));
    shown.extend((around.omitted > 0).then(|| "  …".to_owned()));
    shown.extend(around.before.iter().map(|member| inner(&format!("{member},"))));
    let (text, marks) = marked(around.place.0, around.place.1);
    let comma = if around.behind.is_empty() && around.closing.is_some() { "" } else { "," };
    shown.extend([format!("  {text}{comma}"), format!("  {marks}")]);
    for (index, member) in around.behind.iter().enumerate() {
        let is_last = index + 1 == around.behind.len() && around.closing.is_some();
        shown.push(inner(member) + if is_last { "" } else { "," });
    }
    shown.push(around.closing.unwrap_or("  …").to_owned());
    let gutter = " ".repeat(number.len());
    let heading = format!("{number} | (one long line, re-indented here)\n");
    shown.iter().fold(heading, |text, line| text + &gutter + " | " + line + "\n")
}

/// Returns a line, cut to the maximum width, and the marks under it.
fn marked(before: &str, after: &str) -> (String, String) {
    let most = if is_longer(before, WIDTH) || is_longer(after, WIDTH - count(before, WIDTH)) { BEFORE } else { WIDTH };
    let before = shorten_left(before, most);
    let after = shorten_right(after, WIDTH - before.chars().count());
    let marked = after.get(..mark_end(&after)).unwrap_or_default().trim_end_matches('…');
    let marks = "^".repeat(columns(marked).max(1));
    let space = " ".repeat(columns(&before));
    (before + &after, space + &marks)
}

/// Returns the end of the marked text: of a string or a word, or else of one character.
fn mark_end(after: &str) -> usize {
    match after.chars().next() {
        Some('"') => string_end(after, 1),
        Some('\'') => after.get(1..).and_then(|rest| rest.find('\'')).map_or(1, |at| at + 2),
        Some(first) if first.is_alphanumeric() || "/$_-.<".contains(first) => word_end(after),
        Some(other) => other.len_utf8(),
        None => 0,
    }
}

/// Returns the end of a word: a YAML key before its colon, any other word before a space or JSON punctuation.
fn word_end(text: &str) -> usize {
    let words = text.split_once(": ").or_else(|| Some((text.strip_suffix(':')?, "")));
    match words {
        Some((key, _)) if !key.contains([' ', ',', '"']) => key.len(),
        _ => text.find([' ', ',', ']', '}']).unwrap_or(text.len()),
    }
}

/// Returns the number of characters, counted only up to `most`: a line can have megabytes.
fn count(text: &str, most: usize) -> usize {
    text.chars().take(most).count()
}

fn is_longer(text: &str, most: usize) -> bool {
    text.chars().nth(most).is_some()
}

fn shorten_left(text: &str, most: usize) -> String {
    if !is_longer(text, most) {
        return printable(text.chars());
    }
    let start = text.char_indices().rev().take(most - 1).last().map_or(text.len(), |(start, _)| start);
    format!("…{}", printable(text.get(start..).unwrap_or_default().chars()))
}

fn shorten_right(text: &str, most: usize) -> String {
    if !is_longer(text, most) {
        return printable(text.chars());
    }
    printable(text.chars().take(most.saturating_sub(1))) + "…"
}

/// Returns the characters with spaces instead of those that control a terminal.
fn printable(characters: impl Iterator<Item = char>) -> String {
    characters.map(|character| if is_control(character) { ' ' } else { character }).collect()
}

#[cfg(test)]
mod tests {
    use super::{WIDTH, excerpt};
    use crate::diagnostic::{Lines, Position};

    fn shown(text: &str, line: usize, column: usize) -> String {
        let lines = Lines::new(text);
        excerpt(&lines, line, lines.offset(Position { line, column }))
    }

    #[test]
    fn indentation_goes_and_strings_are_marked_whole() {
        assert_eq!(shown("{\n    \"a\\\"b\": 1,\n}", 2, 5), "2 | \"a\\\"b\": 1,\n  | ^^^^^^\n");
        assert_eq!(shown("  [\t1, 2 ]", 1, 8), "1 | [ 1, 2 ]\n  |      ^\n");
    }

    #[test]
    fn words_and_keys_of_yaml_are_marked_whole() {
        for (text, marked) in [
            ("/pets/{id}: {a: b}", "/pets/{id}"),
            ("$ref: 'x'", "$ref"),
            ("'200': x", "'200'"),
            ("key:", "key"),
            ("some words: here", "some"),
            ("true, 1]", "true"),
            ("*all", "*"),
            ("", ""),
        ] {
            let shown = shown(text, 1, 1);
            let marks = shown.lines().nth(1).map_or(0, |line| line.matches('^').count());
            assert_eq!(marks, marked.len(), "{text}");
        }
    }

    #[test]
    fn long_lines_are_cut_on_both_sides() {
        let text = format!("{}\"here\": 1{}", "é".repeat(500), "x".repeat(500));
        let shown = shown(&text, 1, 501);
        let [line, marks] = [0, 1].map(|at| shown.lines().nth(at).unwrap_or_default());
        assert_eq!(line.chars().count(), WIDTH + "1 | ".len());
        assert!(line.starts_with("1 | …é") && line.ends_with("x…"), "{line}");
        let column = |text: &str, wanted: char| text.chars().position(|c| c == wanted);
        assert_eq!(column(line, '"'), column(marks, '^'));
        assert_eq!(marks.matches('^').count(), "\"here\"".len());
    }

    #[test]
    fn marks_stand_under_what_they_mark() {
        assert_eq!(
            shown("\"日本\": \"e\u{301}\", \"x\": 1", 1, 13),
            "1 | \"日本\": \"e\u{301}\", \"x\": 1\n  |              ^^^\n"
        );
        assert_eq!(shown("  \"日本\": 1", 1, 3), "1 | \"日本\": 1\n  | ^^^^^^\n");
        assert_eq!(shown("\t\"a\":\t\u{202e}x", 1, 7), "1 | \"a\":  x\n  |      ^\n");
        assert_eq!(shown("[😀]", 1, 2), "1 | [😀]\n  |  ^^\n");
    }

    #[test]
    fn a_lone_bracket_is_shown_with_the_next_lines() {
        let text = "[\n  {\n    \"name\": \"id\",\n    \"in\": 1,\n    \"x\": 1\n  }\n]";
        let expected = "2 | {\n  | ^\n3 |   \"name\": \"id\",\n4 |   \"in\": 1,\n";
        assert_eq!(shown(text, 2, 3), expected);
        assert_eq!(shown("[\n  {\n  }\n]", 2, 3), "2 | {\n  | ^\n");
        let ninth = format!("{}{{\n  \"a\": 1\n}}", "\n".repeat(8));
        assert_eq!(shown(&ninth, 9, 1), " 9 | {\n   | ^\n10 |   \"a\": 1\n");
    }

    #[test]
    fn a_place_without_text_has_no_excerpt() {
        assert_eq!(shown("", 1, 1), "");
        assert_eq!(shown("a\n", 2, 1), "");
        assert_eq!(shown("a", 9, 9), "");
        assert_eq!(shown("ab", 1, 3), "1 | ab\n  |   ^\n");
    }
}
