//! Finds a superfluous closing bracket in a JSON text by the indentation.

use crate::diagnostic::string_end;

/// An object or array that is not closed yet.
struct Open {
    bracket: u8,
    /// The indentation of the line with its opening bracket.
    indent: usize,
    line: usize,
}

/// An object or array that is closed.
struct Closed {
    /// The indentation of the line with its opening bracket.
    indent: usize,
    /// The offset of the closing bracket.
    at: usize,
}

/// Finds the first closing bracket that closes more than its indentation allows.
///
/// If a closing bracket is indented further than the object that it closes, an earlier bracket is superfluous:
///
/// ```text
/// {
///   "paths": {
///     "/pets": { "get": {} }}
///   },        <- indented like "paths", which the line above has closed already
/// ```
pub(crate) fn extra_bracket(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let (mut open, mut closed): (Vec<Open>, Vec<Closed>) = (Vec::new(), Vec::new());
    let (mut at, mut line, mut line_start, mut indent) = (0, 0, 0, 0);
    while let Some(&byte) = bytes.get(at) {
        let start = at;
        at += 1;
        match byte {
            b'\n' => {
                (line, line_start) = (line + 1, at);
                indent = count_blanks(bytes, at);
            }
            b'"' => at = string_end(text, at),
            b'{' | b'[' => open.push(Open { bracket: byte, indent, line }),
            b'}' | b']' => {
                let is_first = start == line_start + indent;
                let Some(top) = open.pop() else { return Some(start) };
                if is_first && indent > top.indent {
                    let same = closed.iter().rev().find(|it| it.indent == indent);
                    return Some(same.filter(|it| it.at > 0 && !begins_line(text, it.at)).map_or(start, |it| it.at));
                }
                closed.push(Closed { indent: top.indent, at: start });
                if top.bracket + 2 != byte {
                    // A bracket of the other kind is superfluous if it closes a container of another line; otherwise it
                    // is the wrong bracket.
                    return (!is_first && top.line < line).then_some(start);
                }
            }
            _ => {}
        }
    }
    None
}

/// Returns the number of spaces and tabs from an offset on.
fn count_blanks(bytes: &[u8], from: usize) -> usize {
    bytes.iter().skip(from).take_while(|byte| matches!(byte, b' ' | b'\t')).count()
}

/// Returns true if a line has only blanks before an offset.
fn begins_line(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    before.rsplit('\n').next().unwrap_or_default().trim().is_empty()
}

#[cfg(test)]
mod tests {
    use super::extra_bracket;

    fn line_of_extra(text: &str) -> Option<usize> {
        extra_bracket(text).map(|at| text.get(..at).unwrap_or_default().matches('\n').count() + 1)
    }

    #[test]
    fn the_bracket_too_many_is_found() {
        let sound = "{\n  \"a\": {\n    \"b\": {\n      \"c\": [1]\n    }\n  },\n  \"d\": \"}\"\n}\n";
        assert_eq!(line_of_extra(sound), None);
        for (from, to, line) in [
            ("    }\n  },", "    }\n    }\n  },", 6),
            ("    }\n  },", "    }\n  }\n  },", 7),
            ("[1]", "[1]}", 4),
            ("[1]", "[1]]", 4),
            ("\"}\"\n}\n", "\"}\"\n}\n}\n", 9),
        ] {
            assert_eq!(line_of_extra(&sound.replacen(from, to, 1)), Some(line), "{to}");
        }
    }

    #[test]
    fn anything_is_looked_through() {
        for text in ["", "}", "{\"a", "[[[", "{]", "\n\n}", "é{\"ü"] {
            extra_bracket(text);
        }
        extra_bracket(&"{".repeat(100_000));
        extra_bracket(&"}".repeat(100_000));
    }
}
