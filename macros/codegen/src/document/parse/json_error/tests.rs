//! Mistakes in JSON texts, each with its column and parts of its message.

use super::finding;
use crate::diagnostic::Place;

/// A text, the column of its mistake, and parts of the problem and of the help.
type Mistake = (&'static str, usize, &'static str, &'static str);

const MISTAKES: &[Mistake] = &[
    (r#"{"a": 1 "b": 2}"#, 8, "no comma", "comma"),
    (r#"{"a": "say "hi" now"}"#, 12, "this quote ends the string", "\\\""),
    (r#"{"a": 1,}"#, 9, "nothing follows the comma", "remove"),
    (r#"{"a": 1,, "b": 2}"#, 9, "one too many", "remove"),
    (r#"{"a": ["b": 1]}"#, 11, "key in an array", "`{`"),
    (r#"{"a":: 1}"#, 6, "colon is one too many", "remove"),
    (r#"{"a: "b"}"#, 2, "no closing quote", "`\"a\":`"),
    (r#"{"a", "b": 1}"#, 5, "there is a comma after this key", "colon"),
    ("{\"a\": {\"b\",\n\"c\"}}", 8, "value without a key", "`[`"),
    ("{\"a\":\n\"b\": {}}", 5, "value after this colon is missing", "before `\"b\"`"),
    (
        "{\n  \"z\": {\n    \"y\": {\n      \"x\": {\n        \"w\": {\n          \"v\": 1\n        }\n      }\n    }\n  },\n  \"a\": [\n    {\n      \"b\": {\n        \"c\": 1\n    },\n    {\n      \"d\": 1\n    }\n  ]\n}",
        12,
        "not closed",
        "`}`",
    ),
    (r#"{"a" 1}"#, 5, "no colon", "colon"),
    (r#"{"a": }"#, 7, "value is missing", "write"),
    (r#"{"a": , "b": 1}"#, 7, "value is missing", "write"),
    (r"{a: 1}", 2, "no quotes", "`\"a\"`"),
    (r"{'a': 1}", 2, "double quotes", "`\"`"),
    ("{“a”: 1}", 2, "typographic", "plain"),
    (r#"{"a": a few words, "b": 2}"#, 7, "`a few words` has no quotes", "`\"a few words\"`"),
    (r#"{"a": a few words", "b": 2}"#, 7, "no opening quote", "`\"a few words\"`"),
    (r#"{"a": {{ name }}, "b": 2}"#, 7, "`{{ name }}` was not filled in", "value"),
    (r#"{"a": ${NAME}, "b": 2}"#, 7, "`${NAME}` was not filled in", "value"),
    (r#"{"a": <your name>, "b": 2}"#, 7, "`<your name>` was not filled in", "value"),
    (r#"{"a": ..., "b": 2}"#, 7, "JSON has no `...`", "omitted"),
    (r#"{"a": 1, ...}"#, 10, "JSON has no `...`", "omitted"),
    (r#"{"a": %s}"#, 7, "cannot begin with `%`", "quotes"),
    (r#"{"a": (1, 2)}"#, 7, "no parentheses", "`[`"),
    (r#"{"a": string}"#, 7, "`string` has no quotes", "`\"string\"`"),
    (r#"{"a": True}"#, 7, "lower case", "`true`"),
    (r#"{"a": nul}"#, 7, "`nul` has no quotes", "`\"nul\"`"),
    (r#"{"a": None}"#, 7, "`None`", "`null`"),
    (r#"{"a": truely}"#, 7, "`truely`", "quotes"),
    (r#"{"a": 012}"#, 7, "begins with a zero", "`12`"),
    (r#"{"a": 1.}"#, 7, "not a number", "write `1`"),
    ("{\"a\": 1.\n}", 7, "not a number", "write `1`"),
    (r#"{"a": 0x1F}"#, 7, "not a number", "write `31`"),
    (r#"{"a": 1_000}"#, 7, "not a number", "write `1000`"),
    (r#"{"a": 1,000}"#, 7, "no commas", "write `1000`"),
    (r#"{"a": +5}"#, 7, "no plus sign", "write `5`"),
    (r#"{"a": 12px}"#, 7, "not a number", "string"),
    (r#"{"a": .5}"#, 7, "begins with a digit", "0.5"),
    (r#"{"a": 1e999}"#, 7, "too large", "string"),
    (r#"{"a": "\d"}"#, 8, "no escape `\\d`", "`\\\\d`"),
    (r#"{"a": "\ud800"}"#, 14, "surrogate", "both"),
    ("{\"a\": \"x\ty\"}", 9, "a tab", "\\t"),
    (r#"{"a": "\u12", "b": 1}"#, 8, "four hexadecimal digits", "\\u00e9"),
    ("{\"a\": \"x\u{1}\"}", 9, "U+0001", "\\u0001"),
    (r#"{"a": "x" + "y"}"#, 11, "join strings", "one string"),
    (r#"{"a": """x"""}"#, 7, "three quotes", "one quote"),
    ("{\"a\": \"x\n}", 7, "not closed", "closing quote"),
    (r#"{"a": 1 // one"#, 9, "no comments", "YAML"),
    (r#"{"a": 1; "b": 2}"#, 8, "semicolons", "comma"),
    (r#"{"a" = 1}"#, 6, "equals", "colon"),
    (r#"{"a": 1}}"#, 9, "one too many", "remove"),
    (r#"{"a": 1} {}"#, 10, "ends before this", "one description"),
    (r#"{"a": [1}"#, 9, "this `}` closes a `[`", "`]`"),
    (r#"{"a": {"b": 1]}"#, 14, "this `]` closes a `{`", "`}`"),
    (r#"{"a": {"#, 8, "ends inside an object", "complete"),
];

#[test]
fn mistakes_are_described_where_they_are_with_what_to_write() {
    for &(text, column, problem, help) in MISTAKES {
        let error = serde_json::from_str::<serde_json::Value>(text).err();
        let found = error.map(|error| finding(&error, text, 0));
        let is_right = |it: &crate::diagnostic::Finding| {
            let help_fits = help == "quotes" || it.help.iter().any(|it| it.contains(help));
            let place = matches!(it.at, Place::Position { position, .. } if position.column == column);
            it.message.contains(problem) && help_fits && place
        };
        assert!(found.as_ref().is_some_and(is_right), "{text}\n{found:?}");
    }
}
