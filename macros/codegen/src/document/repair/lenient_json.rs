//! Reads a JSON text with syntax errors, by its tokens and its indentation.
//!
//! A comma, a colon, a quote or a bracket can be missing, doubled or wrong. The rest of the text is still read.

use crate::diagnostic::DEPTH;
use crate::json::{Map, Number, Value};

/// Returns the value that is most similar to a text.
pub(crate) fn value(text: &str) -> Value {
    read(text).root
}

/// Returns the offset of the first object or array that has no closing bracket where its indentation ends.
pub(crate) fn unclosed(text: &str) -> Option<usize> {
    read(text).unclosed
}

fn read(text: &str) -> Reader<'_> {
    let mut reader =
        Reader { text, at: 0, line: 0, open: Vec::new(), root: Value::Null, kept: 0, broken: 0, unclosed: None };
    while let Some(token) = reader.next() {
        reader.take(token);
        if reader.open.len() > DEPTH {
            break;
        }
    }
    while reader.close() {}
    reader
}

/// A token. `indent` is the width of the indentation before the first token of a line.
struct Token {
    kind: TokenKind,
    indent: Option<usize>,
}

enum TokenKind {
    Open(Content),
    Close,
    Comma,
    Colon,
    /// A text in quotes, or a word.
    Scalar(Value),
}

/// An object or array that is not closed yet.
struct Open {
    content: Content,
    /// The offset of the opening bracket.
    at: usize,
    /// The indentation of the line with the opening bracket.
    indent: usize,
    /// The indentation of the members, known from the first member at the start of a line.
    members: Option<usize>,
}

enum Content {
    Array(Vec<Value>),
    /// The members of an object, the key that still needs a value, and the last key with a value.
    Object(Map, Option<String>, Option<String>),
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    /// The indentation of the line of the last token.
    line: usize,
    open: Vec<Open>,
    root: Value,
    /// The number of closing brackets with the indentation of their container, and the number of other closing
    /// brackets.
    kept: usize,
    broken: usize,
    /// The offset of the first container without a closing bracket.
    unclosed: Option<usize>,
}

impl Reader<'_> {
    /// Returns the next token, without comments.
    fn next(&mut self) -> Option<Token> {
        loop {
            let start = self.at + blank(self.text.get(self.at..)?);
            let character = self.text.get(start..)?.chars().next()?;
            if !['/', '#'].contains(&character) {
                return Some(self.token(start, character));
            }
            self.at = start + self.text.get(start..)?.lines().next()?.len();
        }
    }

    fn token(&mut self, start: usize, character: char) -> Token {
        let line = self.text.get(..start).unwrap_or_default().rsplit('\n').next().unwrap_or_default();
        let indent = (blank(line) == line.len()).then_some(line.len());
        self.line = indent.unwrap_or(self.line);
        self.at = start + character.len_utf8();
        let kind = match character {
            '{' => TokenKind::Open(Content::Object(Map::new(), None, None)),
            '[' => TokenKind::Open(Content::Array(Vec::new())),
            '}' | ']' => TokenKind::Close,
            ',' | ';' => TokenKind::Comma,
            ':' | '=' => TokenKind::Colon,
            '"' | '\'' => TokenKind::Scalar(self.quoted(start, character)),
            _ => TokenKind::Scalar(self.word(start)),
        };
        Token { kind, indent }
    }

    /// Reads a text in quotes, which ends at the next quote of its kind on the same line, or at the end of the line.
    fn quoted(&mut self, start: usize, quote: char) -> Value {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let line = rest.lines().next().unwrap_or_default();
        let mut escaped = false;
        let end = line.find(|character| {
            let is_end = character == quote && !escaped;
            escaped = character == '\\' && !escaped;
            is_end
        });
        self.at += end.map_or(line.len(), |end| end + 1);
        let inner = line.get(..end.unwrap_or(line.len())).unwrap_or_default();
        let whole = self.text.get(start..self.at).unwrap_or_default();
        Value::String(serde_json::from_str(whole).unwrap_or_else(|_| inner.trim_end_matches(',').to_owned()))
    }

    fn word(&mut self, start: usize) -> Value {
        let rest = self.text.get(start..).unwrap_or_default();
        let is_end = |character: char| character.is_whitespace() || "{}[],:;=\"'".contains(character);
        let word = rest.get(..rest.find(is_end).unwrap_or(rest.len())).unwrap_or_default();
        self.at = start + word.len();
        match word.to_ascii_lowercase().as_str() {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            "null" | "none" => Value::Null,
            _ => word.parse::<Number>().map_or_else(|_| Value::String(word.to_owned()), Value::Number),
        }
    }

    fn take(&mut self, Token { kind, indent }: Token) {
        match kind {
            TokenKind::Open(content) => {
                self.member(indent);
                self.open.push(Open { content, at: self.at - 1, indent: self.line, members: None });
            }
            TokenKind::Close => self.bracket(indent),
            TokenKind::Comma => self.expect_no_value(),
            TokenKind::Colon => self.expect_value(),
            TokenKind::Scalar(value) => {
                self.member(indent);
                self.put(value);
            }
        }
    }

    /// Closes the container that begins at the bracket's indentation, and all containers inside it. A bracket without
    /// such a container is ignored.
    fn bracket(&mut self, indent: Option<usize>) {
        if let Some(indent) = indent {
            match self.open.last() {
                Some(open) if open.indent == indent => self.kept += 1,
                _ => self.broken += 1,
            }
            if self.is_indented() && self.open.last().is_some_and(|it| it.indent < indent) {
                return;
            }
            self.close_while(|it| it.indent > indent);
        }
        // Only the end of the text closes the outermost container.
        if self.open.len() > 1 {
            self.close();
        }
    }

    /// Closes the containers that end before a token at this indentation.
    fn member(&mut self, indent: Option<usize>) {
        let Some(indent) = indent else { return };
        if self.open.iter().any(|it| it.members == Some(indent)) {
            self.close_while(|it| it.members.is_some_and(|at| at > indent));
        }
        if let Some(open) = self.open.last_mut() {
            open.members.get_or_insert(indent);
        }
    }

    /// Closes containers without a closing bracket, if the indentation shows their ends.
    fn close_while(&mut self, is_over: impl Fn(&Open) -> bool) {
        while self.is_indented() && self.open.len() > 1 && self.open.last().is_some_and(&is_over) {
            self.unclosed = self.unclosed.or(self.open.last().map(|it| it.at));
            self.close();
        }
    }

    /// Returns true if the text is indented consistently, so that the indentation shows the structure.
    fn is_indented(&self) -> bool {
        self.kept >= 2 + 2 * self.broken
    }

    /// Adds a value to the innermost container: a value of a key, an item, or the next key.
    fn put(&mut self, value: Value) {
        match self.open.last_mut().map(|it| &mut it.content) {
            Some(Content::Array(items)) => items.push(value),
            Some(Content::Object(members, due, last)) => match due.take() {
                Some(key) => {
                    members.insert(key.clone(), value);
                    *last = Some(key);
                }
                None => *due = Some(value.as_str().map_or_else(|| value.to_string(), str::to_owned)),
            },
            None if self.root.is_null() => self.root = value,
            None => {}
        }
    }

    /// Ends a member at a comma. A key without a value is dropped.
    fn expect_no_value(&mut self) {
        if let Some(Open { content: Content::Object(_, due, last), .. }) = self.open.last_mut() {
            (*due, *last) = (None, None);
        }
    }

    /// Turns the last value into a key, since a colon follows it.
    fn expect_value(&mut self) {
        if let Some(Open { content: Content::Object(members, due @ None, last), .. }) = self.open.last_mut()
            && let Some(taken) = last.take()
            && members.get(&taken).is_some_and(Value::is_string)
            && let Some(Value::String(key)) = members.remove(&taken)
        {
            *due = Some(key);
        }
    }

    /// Closes the innermost container, and returns `false` if none is open.
    fn close(&mut self) -> bool {
        let Some(Open { content, .. }) = self.open.pop() else { return false };
        self.put(match content {
            Content::Array(items) => Value::Array(items),
            Content::Object(members, ..) => Value::Object(members),
        });
        true
    }
}

/// Returns the length of the white space at the start of a text.
fn blank(text: &str) -> usize {
    text.len() - text.trim_start().len()
}

#[cfg(test)]
mod tests {
    use super::value;
    use crate::diagnostic::{Findings, Pointer, Source};
    use crate::document::parse::json;
    use crate::json::{Value, json};

    const SOUND: &str = r#"{
  "a": {
    "x": [
      {
        "y": [1, true, null, "t\u0065xt"]
      }
    ]
  },
  "b": {
    "c": [
      1,
      2
    ],
    "d": {
      "e": 1
    }
  },
  "f": {
    "g": "h"
  },
  "i": 1
}"#;

    fn sound() -> Value {
        json::parse_json(Source { name: "x.json", text: SOUND }, &Pointer::root(), &mut Findings::new())
            .unwrap_or_default()
    }

    #[test]
    fn what_is_sound_is_read_as_it_is() {
        assert_eq!(value(SOUND), sound());
        assert_eq!(value(&sound().to_string()), sound());
    }

    #[test]
    fn one_slip_costs_no_more_than_itself() {
        for (from, to) in [
            ("1,\n      2", "1\n      2"),
            ("    ],\n    \"d\"", "    ]\n    \"d\""),
            ("\"i\": 1\n", "\"i\": 1,\n"),
            ("\"g\": ", "\"g\" "),
            ("\"g\": ", "g: "),
            ("\"g\": ", "'g' = "),
            ("\"h\"\n", "\"h\n"),
            ("\"h\"\n", "h // word\n"),
            ("true", "True"),
            ("    ],\n    \"d\"", "    },\n    \"d\""),
            ("    ],\n    \"d\"", "    \"d\""),
            ("    }\n  },\n", "    }\n"),
            ("      \"e\": 1\n    }\n  },\n", "      \"e\": 1\n    }\n    }\n  },\n"),
            ("  },\n  \"i\"", "  \"i\""),
            ("1\n}", "1\n"),
            ("1\n}", "1\n}\n}"),
        ] {
            let text = SOUND.replacen(from, to, 1);
            assert_ne!(text, SOUND, "{from}");
            assert_eq!(value(&text), sound(), "{text}");
        }
        let lost = SOUND.replace("\"h\"", "").replace("\"e\": 1", "");
        assert_eq!(value(&lost).get("i"), Some(&json!(1)), "{lost}");
        assert_eq!(value(&SOUND.replace("\"c\": [", "\"c: [")).get("f"), sound().get("f"));
    }

    #[test]
    fn anything_has_a_value_and_an_end() {
        for text in ["", "\u{feff}", "}", "<html>", "\"", "{\"a", "{:::,,,", "[[[[}}}}", "#\n//", "\\", "é{'ü\\"] {
            value(text);
        }
        value(&"[".repeat(100_000));
        value(&"/\n".repeat(100_000));
        value(&"}".repeat(100_000));
    }
}
