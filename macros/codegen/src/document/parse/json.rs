//! JSON text to values, with a finding for duplicate keys.

use crate::diagnostic::{Code, DEPTH, Finding, Findings, Pointer, Source, scan};
use crate::document::parse::path::Path;
use crate::document::parse::{duplicate_keys, json_error, unquoted};
use crate::json::{Map, Number, Value};

/// Returns the value of a JSON text (RFC 8259), or reports the error. The last of duplicate keys counts.
pub(crate) fn parse_json(source: Source<'_>, root: &Pointer, findings: &mut Findings) -> Option<Value> {
    let text = source.body();
    let mut reader = Reader::new(text, findings);
    match reader.value(&Path::root(root)).and_then(|value| reader.end().map(|()| value)) {
        Ok(value) => Some(value),
        Err(ReadError::TooDeep) => None,
        // `serde_json` reports the error.
        Err(ReadError::Syntax) => match serde_json::from_str::<serde_json::Value>(text) {
            Ok(value) => Some(value.into()), // never, as far as the tests know
            Err(error) => {
                findings.push(json_error::finding(&error, text, root.file()));
                None
            }
        },
    }
}

/// The reason why there is no value.
pub(crate) enum ReadError {
    /// The text is not JSON, or has a value that cannot be represented.
    Syntax,
    /// The values are nested too deeply. The error is already reported.
    TooDeep,
}

/// A reader of JSON values from a text.
///
/// In a build without optimisation, as of the macro, this reader costs less than `serde_json`.
pub(crate) struct Reader<'t, 'f> {
    text: &'t str,
    rest: &'t [u8],
    findings: &'f mut Findings,
}

impl<'t, 'f> Reader<'t, 'f> {
    pub(crate) fn new(text: &'t str, findings: &'f mut Findings) -> Self {
        Self { text, rest: text.as_bytes(), findings }
    }

    /// Returns the offset in the text, in bytes.
    pub(crate) fn offset(&self) -> usize {
        self.text.len() - self.rest.len()
    }

    /// Moves the reader to an offset of the text.
    pub(crate) fn go_to(&mut self, offset: usize) {
        self.rest = self.text.as_bytes().get(offset..).unwrap_or_default();
    }

    /// Returns true if an object comes next.
    pub(crate) fn is_at_object(&self) -> bool {
        matches!(scan::blank(self.rest), [b'{', ..])
    }

    /// Returns an error unless only blanks are left.
    pub(crate) fn end(&self) -> Result<(), ReadError> {
        if scan::blank(self.rest).is_empty() { Ok(()) } else { Err(ReadError::Syntax) }
    }

    /// Skips a value.
    pub(crate) fn skip(&mut self, step: &Path<'_>) -> Result<(), ReadError> {
        self.rest = scan::value(self.rest, step.depth).ok_or(ReadError::Syntax)?;
        Ok(())
    }

    /// Reads a value.
    pub(crate) fn value(&mut self, step: &Path<'_>) -> Result<Value, ReadError> {
        let rest = scan::blank(self.rest);
        let (value, rest) = match rest {
            [b'"', more @ ..] => return self.string(more).map(Value::String),
            [b'{', ..] => return self.object(step, |reader, _, step| reader.value(step).map(Some)),
            [b'[', more @ ..] => return self.array(more, step),
            [b't', b'r', b'u', b'e', more @ ..] => (Value::Bool(true), more),
            [b'f', b'a', b'l', b's', b'e', more @ ..] => (Value::Bool(false), more),
            [b'n', b'u', b'l', b'l', more @ ..] => (Value::Null, more),
            _ => return self.number(rest),
        };
        self.rest = rest;
        Ok(value)
    }

    fn number(&mut self, from: &'t [u8]) -> Result<Value, ReadError> {
        self.rest = scan::number(from).ok_or(ReadError::Syntax)?;
        let digits = self.consumed_text(from, 0);
        digits.parse::<Number>().map(Value::Number).map_err(|_| ReadError::Syntax)
    }

    /// Reads the rest of a string after its opening quote.
    fn string(&mut self, from: &'t [u8]) -> Result<String, ReadError> {
        if let Some(rest) = scan::plain_string(from) {
            self.rest = rest;
            return Ok(self.consumed_text(from, 1).to_owned());
        }
        self.rest = scan::string(from).ok_or(ReadError::Syntax)?;
        let raw = self.consumed_text(from, 1);
        serde_json::from_str(&format!("\"{raw}\"")).map_err(|_| ReadError::Syntax)
    }

    /// Returns the text since `from`, without some bytes at its end.
    fn consumed_text(&self, from: &'t [u8], without: usize) -> &'t str {
        let (start, end) = (self.text.len() - from.len(), self.text.len() - self.rest.len() - without);
        self.text.get(start..end).unwrap_or_default() // OK because both are beside a sign of ASCII
    }

    fn array(&mut self, inside: &'t [u8], step: &Path<'_>) -> Result<Value, ReadError> {
        self.enter(step)?;
        let mut array = Vec::new();
        self.rest = scan::blank(inside);
        if let [b']', more @ ..] = self.rest {
            self.rest = more;
            return Ok(Value::Array(array));
        }
        loop {
            array.push(self.value(&step.index(array.len()))?);
            match scan::blank(self.rest) {
                [b',', more @ ..] => self.rest = more,
                [b']', more @ ..] => {
                    self.rest = more;
                    return Ok(Value::Array(array));
                }
                _ => return Err(ReadError::Syntax),
            }
        }
    }

    /// Reads an object. `read` reads each member, and returns `None` to leave the member out.
    pub(crate) fn object(
        &mut self,
        step: &Path<'_>,
        mut read: impl FnMut(&mut Self, &str, &Path<'_>) -> Result<Option<Value>, ReadError>,
    ) -> Result<Value, ReadError> {
        let [b'{', inside @ ..] = scan::blank(self.rest) else { return Err(ReadError::Syntax) };
        self.enter(step)?;
        let mut rest = scan::blank(inside);
        if let [b'}', more @ ..] = rest {
            self.rest = more;
            return Ok(Value::Object(Map::new()));
        }
        let mut members = Vec::with_capacity(4);
        let mut strings = Vec::new();
        loop {
            let [b'"', more @ ..] = rest else { return Err(ReadError::Syntax) };
            let key = self.string(more)?;
            self.rest = scan::colon(self.rest).ok_or(ReadError::Syntax)?;
            if unquoted::is_keyword(&key) {
                strings.push((key.clone(), self.rest));
            }
            if let Some(value) = read(self, &key, &step.key(&key))? {
                members.push((key, value));
            }
            rest = match scan::blank(self.rest) {
                [b',', more @ ..] => scan::blank(more),
                [b'}', more @ ..] => {
                    self.rest = more;
                    let mut map = self.map(members, inside, step);
                    if !strings.is_empty() {
                        self.read_as_strings(&mut map, &strings, step);
                    }
                    return Ok(Value::Object(map));
                }
                _ => return Err(ReadError::Syntax),
            };
        }
    }

    /// Returns an object from its members, and reports duplicate keys. `inside` is the text after the opening brace.
    fn map(&mut self, members: Vec<(String, Value)>, inside: &'t [u8], step: &Path<'_>) -> Map {
        Map::distinct(members).unwrap_or_else(|members| {
            let keys = self.keys(inside, step.depth);
            let keys: Vec<_> = keys.iter().map(|(key, at)| (key.as_str(), *at)).collect();
            let at = self.text.len() - inside.len() - 1;
            self.findings.extend(duplicate_keys::finding(self.text, at, &keys, step));
            members.into_iter().collect()
        })
    }

    /// Returns the keys of an object with their offsets, by a second pass. Only the report of duplicate keys needs the
    /// offsets.
    fn keys(&self, inside: &'t [u8], depth: usize) -> Vec<(String, usize)> {
        let mut keys = Vec::new();
        let mut rest = scan::blank(inside);
        while let [b'"', more @ ..] = rest {
            let at = self.text.len() - rest.len();
            let Some(end) = scan::string(more) else { break };
            let key = self.text.get(at..self.text.len() - end.len()).and_then(|it| serde_json::from_str(it).ok());
            keys.extend(key.map(|key| (key, at)));
            let Some(behind) = scan::colon(end).and_then(|value| scan::value(value, depth)) else { break };
            rest = scan::blank(behind).strip_prefix(b",").map(scan::blank).unwrap_or_default();
        }
        keys
    }

    /// Replaces values that should have quotes by strings. `texts` has the keywords, each with the text from its value
    /// on.
    fn read_as_strings(&mut self, map: &mut Map, texts: &[(String, &'t [u8])], step: &Path<'_>) {
        let text = self.text;
        let spelling = |keyword: &str, index: Option<usize>| {
            let (_, from) = texts.iter().rfind(|(key, _)| key == keyword)?;
            let value = index.map_or(Some(scan::blank(from)), |index| item(from, index, step.depth))?;
            let (start, end) = (text.len() - value.len(), text.len() - scan::value(value, step.depth)?.len());
            text.get(start..end).map(str::to_owned)
        };
        self.findings.extend(unquoted::read_as_strings(map, step, spelling));
    }

    /// Returns an error if a container at this depth would be nested too deeply.
    fn enter(&mut self, step: &Path<'_>) -> Result<(), ReadError> {
        if step.depth < DEPTH {
            return Ok(());
        }
        let detail = format!("more than {DEPTH} objects and arrays are nested in each other");
        self.findings.push(Finding::new(Code::TooDeep, step.pointer(), detail));
        Err(ReadError::TooDeep)
    }
}

/// Returns the text of an array from an item on.
fn item(array: &[u8], index: usize, depth: usize) -> Option<&[u8]> {
    let mut rest = scan::blank(array).strip_prefix(b"[")?;
    for _ in 0..index {
        rest = scan::blank(scan::value(rest, depth)?).strip_prefix(b",")?;
    }
    Some(scan::blank(rest))
}

#[cfg(test)]
mod tests {
    use super::{DEPTH, parse_json};
    use crate::diagnostic::{Findings, Pointer, Report, Source};
    use crate::json::{Value, json};

    /// Parses a text with `serde_json`.
    fn theirs(text: &str) -> Option<Value> {
        serde_json::from_str::<serde_json::Value>(text).ok().map(Value::from)
    }

    fn parsed(text: &str) -> (Option<Value>, String) {
        let source = Source { name: "x.json", text };
        let mut findings = Findings::new();
        let value = parse_json(source, &Pointer::root(), &mut findings);
        (value, Report::new(&findings, &[source]).to_string())
    }

    #[test]
    fn values_are_what_serde_json_makes_of_them() {
        let text = r#"{"z": [1, -2, 1.5, 18446744073709551615, null], "a": {"b": true, "ü\n": "\ud83d\ude00"}}"#;
        let (value, report) = parsed(text);
        assert_eq!(value, theirs(text));
        assert_eq!(report, "");
    }

    #[test]
    fn with_one_byte_changed_it_is_still_what_serde_json_makes_of_it() {
        let text = r#"{"a\"b\ud83d\ude00": [1, -0.5e+10, true, {"b": "é😀 \\"}, []], "": {}, "a": [null, false, 0 ] }"#;
        assert!(parsed(text).0.is_some());
        for at in 0..text.len() {
            for byte in 0..0x80_u8 {
                let mut bytes = text.as_bytes().to_vec();
                bytes.splice(at..=at, [byte]);
                let Ok(text) = String::from_utf8(bytes) else { continue };
                let value = parse_json(Source { name: "x.json", text: &text }, &Pointer::root(), &mut Findings::new());
                assert_eq!(value, theirs(&text), "{text}");
            }
        }
    }

    #[test]
    fn values_are_strings_where_type_says_so() {
        let text = r#"{"enum": [ "a" ,false, 1.10 ], "type": "string", "x": {"const":1e2 ,"type":["string"]},
            "required": [1, "b"], "enum": [ 1, 2.0, "c"]}"#;
        let (value, report) = parsed(text);
        let expected = json!({"enum": ["1", "2.0", "c"], "type": "string", "x": {"const": "1e2", "type": ["string"]},
            "required": ["1", "b"]});
        assert_eq!(value, Some(expected));
        let first = "warning: x.json:1:56: `const` has `1e2`, which is not a string";
        assert!(report.contains(first) && report.contains("`enum` has `1`, `2.0`, which are not strings"), "{report}");
    }

    #[test]
    fn of_equal_keys_the_last_counts_and_is_shown() {
        let (value, report) = parsed("{\"a\": [{\"j\": 0, \"k\": 1,\n\"k\": 2}]}");
        assert_eq!(value, Some(json!({"a": [{"j": 0, "k": 2}]})));
        let first = "error: x.json:2:1: the key `k` is written twice in the same object";
        assert!(report.starts_with(first), "{report}");
    }

    #[test]
    fn a_syntax_error_is_shown_where_it_is() {
        let (value, report) = parsed("{\n  \"é\": 1\n  \"b\": 2\n}");
        assert_eq!(value, None);
        assert!(report.starts_with("error: x.json:2:9: there is no comma here, and more follows\n"), "{report}");
        for text in ["{", "{\"a\":", "nul", "{} x", "\u{feff}", "<html>", "{\"a\": 1e999}", "\"\\ud800\""] {
            let (value, report) = parsed(text);
            assert!(value.is_none() && report.starts_with("error: x.json:1:"), "{text}: {report}");
        }
    }

    #[test]
    fn depth_ends_with_the_place_where_it_does() {
        let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        assert!(parsed(&nested(DEPTH)).0.is_some());
        for depth in [DEPTH + 1, 200, 100_000] {
            let (value, report) = parsed(&nested(depth));
            assert_eq!(value, None);
            assert!(report.starts_with("error: x.json:1:127: more than 126 objects"), "{report}");
        }
    }
}
