//! Text to value; keys written twice are findings.

use std::fmt;

use serde::de::{self, DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde_json::map::Entry;
use serde_json::{Map, Number, Value};

use super::foreign::conflict;
use super::step::Step;
use crate::diagnostic::{Code, DEPTH, Finding, Findings, Lines, Place, Pointer, Position, Source};

/// The value of a JSON text (RFC 8259), or a finding that says why there is none. Of equal keys the last counts.
pub(super) fn parse(source: Source<'_>, root: &Pointer, findings: &mut Findings) -> Option<Value> {
    let text = source.body();
    let mut too_deep = false;
    let mut reader = serde_json::Deserializer::from_str(text);
    let step = Step::root(root);
    let value = Seed { step: &step, findings, too_deep: &mut too_deep }.deserialize(&mut reader);
    match value.and_then(|value| reader.end().map(|()| value)) {
        Ok(value) => Some(value),
        Err(_) if too_deep => None,
        Err(error) => {
            findings.push(syntax_error(&error, text, root.file()));
            None
        }
    }
}

fn syntax_error(error: &serde_json::Error, text: &str, file: u32) -> Finding {
    let lines = Lines::new(text);
    let position = if error.is_eof() {
        lines.positions(&[text.trim_end().len()]).first().copied().unwrap_or(Position::START)
    } else {
        lines.position_of_byte_column(error.line(), error.column())
    };
    let message = error.to_string();
    let detail = message.rsplit_once(" at line ").map_or(message.as_str(), |(detail, _)| detail);
    let (detail, remedy) = in_words(detail, lines.line(position.line));
    Finding::new(Code::InvalidJson, Place::Position { file, position }, detail).remedy(remedy.map(str::to_owned))
}

/// What `serde_json` says, for somebody who did not write a parser, and what can be done about it.
fn in_words<'m>(message: &'m str, line: &str) -> (&'m str, Option<&'static str>) {
    if let Some(conflict) = conflict(line) {
        return conflict;
    }
    match message {
        "EOF while parsing an object" => ("the text ends inside an object", Some(CUT)),
        "EOF while parsing a list" => ("the text ends inside an array", Some(CUT)),
        "EOF while parsing a string" => ("the text ends inside a string", Some(CUT)),
        "EOF while parsing a value" => ("the text ends where a value belongs", Some(CUT)),
        "expected value" => {
            ("a value belongs here: an object, an array, a string, a number, true, false or null", None)
        }
        "expected ident" => ("only `true`, `false` and `null` are words of JSON; texts stand in double quotes", None),
        "key must be a string" => ("a key belongs here, in double quotes", None),
        "trailing comma" => ("nothing follows the comma before this", Some("take the comma away")),
        "trailing characters" => ("the description has ended before this", None),
        other => (other, None),
    }
}

const CUT: &str = "see whether the file is whole, and every bracket closed";

/// Reads one value, knowing where it stands.
struct Seed<'p> {
    step: &'p Step<'p>,
    findings: &'p mut Findings,
    too_deep: &'p mut bool,
}

impl Seed<'_> {
    fn inside<'q>(&'q mut self, step: &'q Step<'q>) -> Seed<'q> {
        Seed { step, findings: self.findings, too_deep: self.too_deep }
    }

    /// Refuses a container in which `serde_json` would soon give up.
    fn enter<E: de::Error>(&mut self) -> Result<(), E> {
        if self.step.depth < DEPTH {
            return Ok(());
        }
        *self.too_deep = true;
        let detail = format!("more than {DEPTH} objects and arrays stand inside each other");
        self.findings.push(Finding::new(Code::TooDeep, self.step.pointer(), detail));
        Err(E::custom("too deep"))
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Value;

    fn deserialize<D: de::Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut sequence: A) -> Result<Value, A::Error> {
        self.enter()?;
        let step = self.step;
        let mut array = Vec::new();
        while let Some(value) = sequence.next_element_seed(self.inside(&step.index(array.len())))? {
            array.push(value);
        }
        Ok(Value::Array(array))
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut members: A) -> Result<Value, A::Error> {
        self.enter()?;
        let step = self.step;
        let mut object = Map::new();
        while let Some(key) = members.next_key::<String>()? {
            let member = step.key(&key);
            let value = members.next_value_seed(self.inside(&member))?;
            if object.contains_key(&key) {
                self.findings.push(member.twice(&key));
            }
            match object.entry(key) {
                Entry::Vacant(entry) => drop(entry.insert(value)),
                Entry::Occupied(mut entry) => drop(entry.insert(value)),
            }
        }
        Ok(number_in_disguise(&object).unwrap_or(Value::Object(object)))
    }
}

/// A number, where another crate of the build has switched on `serde_json/arbitrary_precision`: then numbers come as
/// objects with this one key.
fn number_in_disguise(object: &Map<String, Value>) -> Option<Value> {
    let digits = object.get("$serde_json::private::Number").filter(|_| object.len() == 1)?;
    digits.as_str()?.parse::<Number>().ok().map(Value::Number)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{DEPTH, parse};
    use crate::diagnostic::{Findings, Pointer, Report, Source};

    fn parsed(text: &str) -> (Option<serde_json::Value>, String) {
        let source = Source { name: "x.json", text };
        let mut findings = Findings::new();
        let value = parse(source, &Pointer::root(), &mut findings);
        (value, Report::new(&findings, &[source]).to_string())
    }

    #[test]
    fn values_are_what_serde_json_makes_of_them() {
        let text = r#"{"z": [1, -2, 1.5, 18446744073709551615, null], "a": {"b": true, "ü\n": "\ud83d\ude00"}}"#;
        let (value, report) = parsed(text);
        assert_eq!(value, serde_json::from_str(text).ok());
        assert_eq!(report, "");
    }

    #[test]
    fn of_equal_keys_the_last_counts_and_is_shown() {
        let (value, report) = parsed("{\"a\": [{\"k\": 1,\n\"k\": 2}]}");
        assert_eq!(value, Some(json!({"a": [{"k": 2}]})));
        let first = "error: x.json:2:1: this key is written twice\n  #/a/0/k: `k` stands in the same object before";
        assert!(report.starts_with(first), "{report}");
    }

    #[test]
    fn a_syntax_error_is_shown_where_it_is() {
        let (value, report) = parsed("{\n  \"é\": 1\n  \"b\": 2\n}");
        assert_eq!(value, None);
        assert!(
            report.starts_with("error: x.json:3:3: this is not JSON\n  expected `,` or `}`\n  3 | \"b\""),
            "{report}"
        );
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
            assert!(report.starts_with("error: x.json:1:127: this is nested too deeply\n  #/0/0/0"), "{report}");
        }
    }
}
