//! The description with its overlays as text.

use std::collections::HashMap;
use std::fmt::Write;

use crate::diagnostic::{Code, Findings, Level, LocatedFile, Origins, Pointer, Report, Source, spellings_of};
use crate::document::overlay::apply_all;
use crate::document::parse;
use crate::json::{Number, Value};

/// Returns a description with its overlays as JSON, in the order of the texts and with the digits of their numbers. The
/// text is `None` after an error.
///
/// `levels` can allow [`Code::StaleOverlay`].
///
/// ```
/// use specweld_codegen::diagnostic::Source;
/// use specweld_codegen::document::effective_description;
///
/// let main = Source { name: "clock.json", text: r#"{ "info": { "title": "Clock" }, "x-rate": 1.50 }"# };
/// let text = r#"{ "overlay": "1.1.0", "info": { "title": "Version", "version": "1" }, "actions": [
///     { "target": "$.info", "update": { "version": "2" } }
/// ] }"#;
/// let (text, report) = effective_description(main, &[Source { name: "version.json", text }], &[]);
/// assert_eq!(report.to_string(), "");
/// let expected = "{\n  \"info\": {\n    \"title\": \"Clock\",\n    \"version\": \"2\"\n  },\n  \"x-rate\": 1.50\n}\n";
/// assert_eq!(text.as_deref(), Some(expected));
/// ```
pub fn effective_description(
    main: Source<'_>,
    overlays: &[Source<'_>],
    levels: &[(Code, Level)],
) -> (Option<String>, Report) {
    let mut findings = Findings::with_levels(levels, &[]);
    let mut value = parse::parse(main, &Pointer::root(), &mut findings);
    let origins = value.as_mut().map(|value| apply_all(value, overlays, &mut findings)).unwrap_or_default();
    let sources = || std::iter::once(main).chain(overlays.iter().copied());
    let mut files: Vec<LocatedFile<'_>> = sources().map(|source| LocatedFile::new("", source)).collect();
    if let Some(main) = files.first_mut() {
        main.origins = Some(&origins);
    }
    let report = Report::located(&findings, &files);
    let text = value.filter(|_| !findings.has_errors()).map(|value| {
        let mut writer = Writer { text: String::new(), numbers: numbers(&value, &origins, sources()) };
        writer.value(&value, &Pointer::root(), 0);
        writer.text.push('\n');
        writer.text
    });
    (text, report)
}

/// Returns the text of each number, by its place in the description with its overlays.
fn numbers<'s>(
    value: &Value,
    origins: &Origins,
    sources: impl Iterator<Item = Source<'s>>,
) -> HashMap<Pointer, String> {
    let mut places = Vec::new();
    find_numbers(value, Pointer::root(), &mut places);
    let written: Vec<Pointer> = places.iter().map(|(at, _)| origins.written(at)).collect();
    let mut numbers = HashMap::new();
    for (source, file) in sources.zip(0..) {
        let of_file = || places.iter().zip(&written).filter(|(_, written)| written.file() == file);
        let pointers: Vec<&Pointer> = of_file().map(|(_, written)| written).collect();
        for (((at, number), _), text) in of_file().zip(spellings_of(source, &pointers)) {
            // A number of YAML, such as `0x10`, can have a form that JSON does not have.
            let text = text.filter(|text| text.parse::<Number>().is_ok_and(|it| it == **number));
            numbers.extend(text.map(|text| (at.clone(), text)));
        }
    }
    numbers
}

fn find_numbers<'v>(value: &'v Value, at: Pointer, found: &mut Vec<(Pointer, &'v Number)>) {
    match value {
        Value::Object(members) => members.iter().for_each(|(key, value)| find_numbers(value, at.key(key), found)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| find_numbers(item, at.index(index), found));
        }
        Value::Number(number) => found.push((at, number)),
        Value::Null | Value::Bool(_) | Value::String(_) => {}
    }
}

/// A writer of indented JSON.
struct Writer {
    text: String,
    numbers: HashMap<Pointer, String>,
}

impl Writer {
    fn value(&mut self, value: &Value, at: &Pointer, depth: usize) {
        match value {
            Value::Object(members) if !members.is_empty() => {
                self.text.push('{');
                for (index, (key, value)) in members.iter().enumerate() {
                    self.line(index, depth + 1);
                    self.plain(&Value::String(key.clone()));
                    self.text.push_str(": ");
                    self.value(value, &at.key(key), depth + 1);
                }
                self.end('}', depth);
            }
            Value::Array(items) if !items.is_empty() => {
                self.text.push('[');
                for (index, item) in items.iter().enumerate() {
                    self.line(index, depth + 1);
                    self.value(item, &at.index(index), depth + 1);
                }
                self.end(']', depth);
            }
            Value::Number(_) => match self.numbers.get(at) {
                Some(number) => self.text.push_str(number),
                None => self.plain(value),
            },
            value => self.plain(value),
        }
    }

    fn plain(&mut self, value: &Value) {
        // OK because writing to a string does not fail.
        let _ = write!(self.text, "{value}");
    }

    /// Begins the line of a member or an item.
    fn line(&mut self, index: usize, depth: usize) {
        self.text.push_str(if index == 0 { "\n" } else { ",\n" });
        self.text.extend(std::iter::repeat_n("  ", depth));
    }

    fn end(&mut self, bracket: char, depth: usize) {
        self.text.push('\n');
        self.text.extend(std::iter::repeat_n("  ", depth));
        self.text.push(bracket);
    }
}
