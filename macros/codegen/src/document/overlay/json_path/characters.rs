//! The characters of a path, and the tokens that need several of them.

use crate::json::{Number, Value};

/// An error in the text of a path.
#[derive(Debug, PartialEq, Eq)]
pub(in super::super) struct PathError {
    /// The offset in the text, in bytes.
    pub(in super::super) at: usize,
    pub(in super::super) problem: String,
}

/// The largest integer of a path, as of I-JSON (RFC 7493 section 2.2).
const LARGEST: i64 = (1 << 53) - 1;

/// A reader of the characters of a path.
pub(super) struct Characters<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Characters<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }

    /// Returns the offset, in bytes.
    pub(super) fn offset(&self) -> usize {
        self.at
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn next(&mut self) -> Option<char> {
        let character = self.peek()?;
        self.at += character.len_utf8();
        Some(character)
    }

    pub(super) fn starts_with(&self, token: &str) -> bool {
        self.rest().starts_with(token)
    }

    /// Reads a token if it comes next, and returns true if so.
    pub(super) fn take(&mut self, token: &str) -> bool {
        let is_next = self.starts_with(token);
        if is_next {
            self.at += token.len();
        }
        is_next
    }

    pub(super) fn require(&mut self, token: &str) -> Result<(), PathError> {
        if self.take(token) { Ok(()) } else { Err(self.error(format!("`{token}` is missing"))) }
    }

    pub(super) fn error(&self, problem: impl Into<String>) -> PathError {
        PathError { at: self.at, problem: problem.into() }
    }

    pub(super) fn skip_blanks(&mut self) {
        while matches!(self.peek(), Some(' ' | '\t' | '\n' | '\r')) {
            self.at += 1;
        }
    }

    /// Reads blanks if a token follows them, and returns true if it does.
    pub(super) fn skip_blanks_before(&mut self, tokens: [&str; 2]) -> bool {
        let start = self.at;
        self.skip_blanks();
        let is_next = tokens.iter().any(|token| self.starts_with(token));
        if !is_next {
            self.at = start;
        }
        is_next
    }

    fn take_while(&mut self, fits: impl Fn(char) -> bool) -> &'t str {
        let rest = self.rest();
        let end = rest.find(|character| !fits(character)).unwrap_or(rest.len());
        self.at += end;
        rest.get(..end).unwrap_or_default()
    }

    /// Reads a name without quotes.
    pub(super) fn name(&mut self) -> Result<String, PathError> {
        let is_first = |character: char| character.is_ascii_alphabetic() || character == '_' || !character.is_ascii();
        match self.peek() {
            Some(first) if is_first(first) => {}
            Some(sign @ ('/' | '{' | '-' | '0'..='9')) => {
                return Err(self.error(format!("a name with `{sign}` needs quotes and brackets: `['{sign}..']`")));
            }
            _ => return Err(self.error("a name or `*` is missing")),
        }
        let name = self.take_while(|character| is_first(character) || character.is_ascii_digit());
        if matches!(self.peek(), Some('-' | '/' | '{')) {
            let sign = self.peek().unwrap_or_default();
            return Err(self.error(format!("a name with `{sign}` needs quotes and brackets: `['{name}{sign}..']`")));
        }
        Ok(name.to_owned())
    }

    /// Reads the name of a function, or a word such as `true`.
    pub(super) fn word(&mut self) -> &'t str {
        self.take_while(|character| character.is_ascii_lowercase() || character == '_' || character.is_ascii_digit())
    }

    /// Reads a string in quotes (section 2.3.1.1).
    pub(super) fn string(&mut self) -> Result<String, PathError> {
        let start = self.at;
        let quote = self.next();
        let mut text = String::new();
        loop {
            let at = self.at;
            match self.next() {
                None => return Err(PathError { at: start, problem: "this string has no end".to_owned() }),
                next if next == quote => return Ok(text),
                Some('\\') => text.push(self.escape(at, quote)?),
                Some(character) if character < ' ' => {
                    return Err(PathError { at, problem: "a control character needs an escape".to_owned() });
                }
                Some(character) => text.push(character),
            }
        }
    }

    fn escape(&mut self, at: usize, quote: Option<char>) -> Result<char, PathError> {
        let unknown = || PathError { at, problem: "there is no such escape".to_owned() };
        match self.next() {
            Some('b') => Ok('\u{8}'),
            Some('f') => Ok('\u{c}'),
            Some('n') => Ok('\n'),
            Some('r') => Ok('\r'),
            Some('t') => Ok('\t'),
            Some(character @ ('/' | '\\')) => Ok(character),
            Some('u') => {
                let first = self.hexadecimal().ok_or_else(unknown)?;
                let code = match first {
                    0xd800..=0xdbff => {
                        let second = if self.take("\\u") { self.hexadecimal() } else { None };
                        let second = second.filter(|it| matches!(it, 0xdc00..=0xdfff)).ok_or_else(unknown)?;
                        0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00)
                    }
                    _ => first,
                };
                char::from_u32(code).ok_or_else(unknown)
            }
            next if next == quote => next.ok_or_else(unknown),
            _ => Err(unknown()),
        }
    }

    fn hexadecimal(&mut self) -> Option<u32> {
        let digits = self.rest().get(..4).filter(|it| it.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
        self.at += 4;
        u32::from_str_radix(digits, 16).ok()
    }

    /// Reads an integer if there is one.
    pub(super) fn integer(&mut self) -> Result<Option<i64>, PathError> {
        let start = self.at;
        let text = self.take_while(|character| character == '-' || character.is_ascii_digit());
        if text.is_empty() {
            return Ok(None);
        }
        let digits = text.strip_prefix('-').unwrap_or(text);
        let is_canonical = text == "0" || !digits.starts_with('0');
        let value = text.parse::<i64>().ok().filter(|value| is_canonical && value.abs() <= LARGEST);
        let problem = || PathError { at: start, problem: format!("`{text}` is not an integer of JSONPath") };
        value.map(Some).ok_or_else(problem)
    }

    /// Reads a number.
    pub(super) fn number(&mut self) -> Result<Value, PathError> {
        let start = self.at;
        let text = self.take_while(|it| it.is_ascii_digit() || matches!(it, '-' | '+' | '.' | 'e' | 'E'));
        let number = text.parse::<Number>().map(Value::Number);
        number.map_err(|_| PathError { at: start, problem: format!("`{text}` is not a number") })
    }
}
