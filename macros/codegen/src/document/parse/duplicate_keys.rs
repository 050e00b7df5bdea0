//! Reports duplicate keys: one finding for each object.
//!
//! ```text
//! - name: id
//!   in: path
//!   name: page      <- "the keys `name` and `in` are repeated in one list item"; help: "write `- name: page`"
//!   in: query
//! ```

use std::collections::HashMap;

use crate::diagnostic::{Code, Finding, Place};
use crate::document::parse::path::Path;

/// A key of an object, and its offset in the text.
pub(super) type WrittenKey<'k> = (&'k str, usize);

/// The first and last offset of a key, and its number of uses.
struct Seen {
    first: usize,
    last: usize,
    count: usize,
}

/// The maximum length of a line that a remedy repeats, in characters.
const LONGEST_LINE: usize = 70;

/// Returns the finding about the duplicate keys of an object. `at` is the offset of the object in the text.
pub(super) fn finding(text: &str, at: usize, keys: &[WrittenKey<'_>], step: &Path<'_>) -> Option<Finding> {
    let mut seen: HashMap<&str, Seen> = HashMap::with_capacity(keys.len());
    let mut repeated: Vec<&str> = Vec::new();
    for &(key, at) in keys {
        let seen = seen.entry(key).or_insert(Seen { first: at, last: at, count: 0 });
        (seen.last, seen.count) = (at, seen.count + 1);
        if seen.count == 2 {
            repeated.push(key);
        }
    }
    let &key = repeated.first()?;
    let &Seen { first, last, .. } = seen.get(key)?;
    let begins_item = repeated.len() > 1 || keys.first().is_some_and(|(it, _)| *it == key);
    let (problem, help) = if step.is_item() && begins_item {
        let problem = format!("{} repeated in one list item", listed(&repeated));
        (problem, format!("{} if another item begins here, or remove the repeated keys", new_item(text, at, key, last)))
    } else if repeated.len() > 1 {
        let problem = format!("{} repeated in the same object", listed(&repeated));
        (problem, format!("write the key that is missing before this `{key}`, or remove the repeated keys"))
    } else {
        let problem = format!("the key `{key}` is written twice in the same object");
        (problem, "remove one of the two, or join them".to_owned())
    };
    let pointer = step.pointer();
    let first = Place::Offset { file: pointer.file(), offset: first };
    let finding = Finding::new(Code::DuplicateKey, pointer.key(key), problem);
    let finding = finding.consequence("most readers use only the last value of a key").help(help);
    Some(finding.related(first, format!("the first `{key}`")))
}

/// Returns the subject of the sentence with its verb.
fn listed(keys: &[&str]) -> String {
    match keys {
        [one] => format!("the key `{one}` is"),
        [one, other] => format!("the keys `{one}` and `{other}` are"),
        [one, other, rest @ ..] => format!("the keys `{one}`, `{other}` and {} more are", rest.len()),
        [] => String::new(),
    }
}

/// Returns the remedy that starts another item before the key at an offset.
fn new_item(text: &str, object: usize, key: &str, at: usize) -> String {
    if text.get(object..).is_some_and(|it| it.starts_with('{')) {
        return format!("write `}}, {{` before this `{key}`");
    }
    let line = text.get(at..).and_then(|rest| rest.lines().next()).unwrap_or_default().trim_end();
    if line.chars().count() <= LONGEST_LINE && !line.contains('`') {
        format!("write `- {line}`")
    } else {
        format!("write `- ` before this `{key}`")
    }
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use crate::diagnostic::{Findings, Pointer, Report, Source};

    fn report(name: &str, text: &str) -> String {
        let source = Source { name, text };
        let mut findings = Findings::new();
        assert!(parse(source, &Pointer::root(), &mut findings).is_some(), "{text}");
        Report::new(&findings, &[source]).to_string()
    }

    #[track_caller]
    fn has(name: &str, text: &str, parts: &[&str]) {
        let report = report(name, text);
        assert_eq!(report.matches("[duplicate-key]").count(), 1, "{report}");
        for part in parts {
            assert!(report.contains(part), "{part}: {report}");
        }
    }

    #[cfg(feature = "yaml")]
    #[test]
    fn an_item_without_its_dash_is_one_mistake() {
        let text = "a:\n  - name: x\n    in: y\n    name: z # last\n    in: y\n";
        has("x.yaml", text, &["4:5: the keys `name` and `in` are repeated in one list item", "2:5: the first `name`"]);
        has("x.yaml", text, &["help: write `- name: z # last` if another item begins here, or remove the"]);
        has("x.yaml", "- a: 1\n  a: 2\n  a: 3\n", &["3:3: the key `a` is repeated", "`- a: 3`", "1:3: the first `a`"]);
        has("x.yaml", "- a: 1\n  b: 2\n  b: 3\n", &["3:3: the key `b` is written twice", "2:3: the first `b`"]);
        has("x.yaml", "- {a: 1, b: 2, a: 3, b: 4}\n", &["1:16: the keys `a` and `b`", "write `}, {` before this `a`"]);
        let long = format!("- a: 1\n  a: {}\n", "x".repeat(100));
        has("x.yaml", &long, &["write `- ` before this `a`"]);
    }

    #[cfg(feature = "yaml")]
    #[test]
    fn a_key_that_is_missing_is_one_mistake() {
        let text = "A:\n  a: 1\n  b: 2\n  c: 3\n  a: 4\n  b: 5\n  c: 6\n";
        has("x.yaml", text, &["the keys `a`, `b` and 1 more are repeated in the same object"]);
        has("x.yaml", text, &["write the key that is missing before this `a`", "2:3: the first `a`"]);
    }

    #[test]
    fn offsets_of_json_keys_are_found_again() {
        let text = "[{\"x\": {\"a\": [\"}\"]}, \"\\u0061\": 1,\n \"b\": {}, \"a\": 2, \"b\": 3}]";
        has("x.json", text, &["2:11: the keys `a` and `b` are repeated in one list item", "1:22: the first `a`"]);
        has("x.json", "{\"a\": 1, \"a\": 2}", &["1:10: the key `a` is written twice", "1:2: the first `a`"]);
    }

    #[test]
    fn many_repeated_keys_take_linear_time() {
        let keys: Vec<String> = (0..20_000).map(|n| format!("\"k{n}\": 1, ")).collect();
        let keys = keys.concat();
        has("x.json", &format!("{{{keys}{keys}\"z\": 1}}"), &["the keys `k0`, `k1` and 19998 more"]);
    }
}
