//! Paths and their results, or the error with its place.

use super::{Steps, TooManySteps, parse, positions};
use crate::json::{Value, json};

/// Returns the results of a path as JSON texts.
fn results(path: &str, value: &Value) -> Vec<String> {
    let query = parse(path).unwrap_or_else(|error| unreachable!("{path}: {error:?}"));
    let found = positions(value, &query, query.segments.len(), &mut Steps::new(100_000)).unwrap_or_default();
    found.iter().map(|path| at(value, path).to_string()).collect()
}

fn at<'v>(value: &'v Value, path: &[usize]) -> &'v Value {
    path.iter().fold(value, |value, position| match value {
        Value::Object(members) => members.values().nth(*position).unwrap_or(&Value::Null),
        Value::Array(items) => items.get(*position).unwrap_or(&Value::Null),
        _ => &Value::Null,
    })
}

#[track_caller]
fn has(path: &str, value: &Value, expected: &[&str]) {
    assert_eq!(results(path, value), expected, "{path}");
}

#[test]
fn names_indices_and_slices_select_children() {
    let value = json!({"a b": [1, 2, 3, 4], "ü": {"x": 5}, "'": 6, "": 7});
    has("$", &json!(1), &["1"]);
    has("$['a b'][0]", &value, &["1"]);
    has("$ [ \"a b\" ] [ -1 ]", &value, &["4"]);
    has("$['a b'][9]", &value, &[]);
    has("$['a b'][1:3]", &value, &["2", "3"]);
    has("$['a b'][::-2]", &value, &["2", "4"]);
    has("$['a b'][-2:]", &value, &["3", "4"]);
    has("$['a b'][3:0:-1]", &value, &["2", "3", "4"]);
    has("$['a b'][0:9:0]", &value, &[]);
    has("$['a b'][0, 0, 2:]", &value, &["1", "3", "4"]);
    has("$.ü.x", &value, &["5"]);
    has("$['\\u00fc']['x']", &value, &["5"]);
    has("$['\\'']", &value, &["6"]);
    has("$['']", &value, &["7"]);
    has("$.x.y[0]", &value, &[]);
    has("$['a b'].x", &value, &[]);
}

#[test]
fn wildcards_and_descendants_select_many() {
    let value = json!({"a": {"x": 1, "b": {"x": [2, {"x": 3}]}}, "c": null});
    has("$.*", &json!([1, 2]), &["1", "2"]);
    has("$..x", &value, &["1", "[2,{\"x\":3}]", "3"]);
    has("$..x..x", &value, &["3"]);
    has("$..[0]", &value, &["2"]);
    has("$..['x', 'c']", &value, &["1", "[2,{\"x\":3}]", "3", "null"]);
    assert_eq!(results("$..*", &value).len(), 8);
    assert_eq!(results("$..*..*", &value).len(), 6);
}

#[test]
fn filters_compare_as_the_standard_says() {
    let value = json!([{"a": 1, "b": "x"}, {"a": (1.5), "b": "yy"}, {"b": null}, 4, "yy", [1]]);
    for (filter, expected) in [
        ("@.a", &[0, 1][..]),
        ("!@.a && @.b == null", &[2]),
        ("@.a == 1.0", &[0]),
        ("@.a > 1 || @ == 4", &[1, 3]),
        ("@.a >= 1", &[0, 1]),
        ("@.a <= @.a", &[0, 1, 2, 3, 4, 5]),
        ("@.b < 'y'", &[0]),
        ("(@.b == \"yy\")", &[1]),
        ("!(@.b == \"yy\")", &[0, 2, 3, 4, 5]),
        ("@.none == @.nothing", &[0, 1, 2, 3, 4, 5]),
        ("@ == $[5]", &[5]),
        ("@ != 4 && @ != 'yy' && @.b != null", &[0, 1, 5]),
        ("length(@) == 2", &[0, 1, 4]),
        ("count(@.*) > 1", &[0, 1]),
        ("value(@..a) == 1", &[0]),
        ("match(@.b, '.')", &[0]),
        ("search(@.b, 'y')", &[1]),
        ("match(@, $[1].b)", &[4]),
        ("@[?@ == 1]", &[0, 5]),
        ("length(@.b) == length('a')", &[0]),
    ] {
        let path = format!("$[?{filter}]");
        let Ok(query) = parse(&path) else { unreachable!("{path}") };
        let found = positions(&value, &query, 1, &mut Steps::new(100_000)).unwrap_or_default();
        assert_eq!(found.concat(), expected, "{filter}");
    }
}

#[test]
fn dots_of_a_pattern_match_no_line_break() {
    let value = json!(["a\r", "a.", "ab", "\\b"]);
    has("$[?match(@, 'a.')]", &value, &["\"a.\"", "\"ab\""]);
    has("$[?match(@, 'a\\\\.')]", &value, &["\"a.\""]);
    has("$[?match(@, 'a[.]')]", &value, &["\"a.\""]);
}

#[test]
fn what_is_no_path_is_refused_with_its_place() {
    let deep = format!("$[?{}", "(".repeat(5_000));
    let calls = format!("$[?{}", "length(".repeat(1_000));
    let filters = format!("${}", "[?@".repeat(2_000));
    for (path, at, problem) in [
        ("", 0, "begins with `$`"),
        ("paths", 0, "begins with `$`"),
        ("$.", 2, "a name or `*`"),
        ("$.a b", 3, "does not belong here"),
        ("$.a ", 3, "does not belong here"),
        ("$.x-y", 3, "needs quotes and brackets: `['x-..']`"),
        ("$.paths./pets", 8, "needs quotes and brackets: `['/..']`"),
        ("$['a'", 5, "`]` is missing"),
        ("$['a", 2, "has no end"),
        ("$['\\q']", 3, "no such escape"),
        ("$['\\ud800']", 3, "no such escape"),
        ("$['a\n']", 4, "control character"),
        ("$[a]", 2, "needs quotes"),
        ("$[]", 2, "a selector is missing"),
        ("$[01]", 2, "not an integer"),
        ("$[-0]", 2, "not an integer"),
        ("$[9007199254740992]", 2, "not an integer"),
        ("$[?@.a = 1]", 7, "compared by `==`"),
        ("$[?@.* == 1]", 6, "several results"),
        ("$[?1]", 4, "no condition"),
        ("$[?length(@.a)]", 14, "no condition"),
        ("$[?length(@.*) == 1]", 13, "several results"),
        ("$[?match(@.a, 'a') == true]", 18, "a condition has no value"),
        ("$[?match(@.a, '(')]", 14, "not a regular expression"),
        ("$[?size(@)]", 3, "no function `size`"),
        ("$[?@.a == 1.]", 10, "not a number"),
        ("$[?(@.a]", 7, "`)` is missing"),
        (&deep, 35, "nested"),
        (&calls, 0, "nested"),
        (&filters, 0, "nested"),
    ] {
        let Err(error) = parse(path) else { unreachable!("{path} is no path") };
        assert!(error.problem.contains(problem), "{path}: {error:?}");
        assert!(at == 0 || error.at == at, "{path}: {error:?}");
    }
    assert!(parse(&format!("${}", ".a".repeat(10_000))).is_err());
}

#[test]
fn the_steps_are_limited() {
    let mut value = json!([]);
    for _ in 0..100 {
        value = json!([value, (vec![1, 2, 3])]);
    }
    for path in ["$..*..*..*..*..*..*", "$..[?@..[?@..[?@..*]]]", "$..[?count($..*) == count(@..*)]"] {
        let Ok(query) = parse(path) else { unreachable!("{path}") };
        let found = positions(&value, &query, query.segments.len(), &mut Steps::new(200_000));
        let is_limited = path.contains('?');
        assert_eq!(found.err(), is_limited.then_some(TooManySteps), "{path}");
    }
}
