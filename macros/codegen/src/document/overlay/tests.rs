//! Overlays of small descriptions: the result, or the report.

use super::apply_all;
use crate::diagnostic::{Findings, LocatedFile, Pointer, Report, Source};
use crate::document::parse;
use crate::json::Value;

/// Returns the value of a text.
fn value(text: &str) -> Value {
    let source = Source { name: "x.json", text };
    parse::parse(source, &Pointer::root(), &mut Findings::new()).unwrap_or_default()
}

/// Returns the overlay with these actions.
fn overlay(actions: &str) -> String {
    format!("{{\"overlay\": \"1.1.0\", \"info\": {{\"title\": \"t\", \"version\": \"1\"}}, \"actions\": [{actions}]}}")
}

/// Returns a description with an overlay, and the report.
fn applied(description: &str, overlay: &str) -> (String, String) {
    let sources = [Source { name: "x.json", text: description }, Source { name: "o.json", text: overlay }];
    let mut findings = Findings::new();
    let mut value = value(description);
    let origins = apply_all(&mut value, &sources[1..], &mut findings);
    let mut files = sources.map(|source| LocatedFile::new("", source));
    files[0].origins = Some(&origins);
    (value.to_string(), Report::located(&findings, &files).to_string())
}

#[track_caller]
fn becomes(description: &str, actions: &str, expected: &str) {
    let (result, report) = applied(description, &overlay(actions));
    assert_eq!((result.as_str(), report.as_str()), (expected, ""), "{actions}");
}

#[track_caller]
fn refused(description: &str, actions: &str, problems: &[&str]) {
    let (_, report) = applied(description, &overlay(actions));
    for problem in problems {
        assert!(report.contains(problem), "{actions}: {report}");
    }
}

#[test]
fn objects_are_merged_and_arrays_joined() {
    let target = r#"{"z":{"b":1,"list":[1],"c":{"d":2}},"y":0}"#;
    let update = r#"{"target": "$.z", "update": {"a": {"x": null}, "b": 1e3, "list": [2, [3]], "c": {"e": 4}}}"#;
    becomes(target, update, r#"{"z":{"b":1000.0,"list":[1,2,[3]],"c":{"d":2,"e":4},"a":{"x":null}},"y":0}"#);
    becomes(target, r#"{"target": "$", "update": {"y": "x"}}"#, r#"{"z":{"b":1,"list":[1],"c":{"d":2}},"y":"x"}"#);
    becomes(r#"{"a":[1,2]}"#, r#"{"target": "$.a", "update": [3, 4]}"#, r#"{"a":[1,2,3,4]}"#);
    becomes(r#"{"a":[1]}"#, r#"{"target": "$.a", "update": {"b": 2}}"#, r#"{"a":[1,{"b":2}]}"#);
    becomes(r#"{"a":[1]}"#, r#"{"target": "$.a[0]", "update": "x"}"#, r#"{"a":["x"]}"#);
}

#[test]
fn all_targets_are_changed_once() {
    let target = r#"{"a":{"x":{}},"b":{"x":{"x":{}}}}"#;
    becomes(
        target,
        r#"{"target": "$..x", "update": {"n": 1}}"#,
        r#"{"a":{"x":{"n":1}},"b":{"x":{"x":{"n":1},"n":1}}}"#,
    );
    becomes(r#"{"a":[]}"#, r#"{"target": "$['a', 'a']", "update": 1}"#, r#"{"a":[1]}"#);
    becomes(
        r#"{"a":{"a":{"b":1}}}"#,
        r#"{"target": "$..a", "update": {"a": {"b": 2}}}"#,
        r#"{"a":{"a":{"b":2,"a":{"b":2}}}}"#,
    );
}

#[test]
fn values_are_removed_from_objects_and_arrays() {
    let target = r#"{"a":[{"n":1},{"n":2},{"n":1},3],"b":{"c":4,"d":5}}"#;
    becomes(target, r#"{"target": "$.a[?@.n == 1]", "remove": true}"#, r#"{"a":[{"n":2},3],"b":{"c":4,"d":5}}"#);
    becomes(target, r#"{"target": "$['b', 'a'].*", "remove": true}"#, r#"{"a":[],"b":{}}"#);
    becomes(
        target,
        r#"{"target": "$..n", "remove": true}, {"target": "$.b", "remove": true}"#,
        r#"{"a":[{},{},{},3]}"#,
    );
    becomes(target, r#"{"target": "$.*", "remove": true}"#, "{}");
    let many: Vec<String> = (0..100_000).map(|n| format!("\"k{n}\":{n}")).collect();
    let many = format!("{{\"a\":{{{}}},\"b\":1}}", many.join(","));
    becomes(&many, r#"{"target": "$.a[?@ > 0]", "remove": true}"#, r#"{"a":{"k0":0},"b":1}"#);
}

#[test]
fn a_value_is_copied_and_moved() {
    let target = r#"{"paths":{"/a":{"get":{"x":[1]}},"/b":{"get":{"x":[2]}}}}"#;
    becomes(
        target,
        r#"{"target": "$.paths['/b']", "copy": "$.paths['/a']"}, {"target": "$.paths['/a']", "remove": true}"#,
        r#"{"paths":{"/b":{"get":{"x":[2,1]}}}}"#,
    );
    refused(target, r#"{"target": "$.paths", "copy": "$.paths.*"}"#, &["selects 2 values", "o.json:1:"]);
    refused(
        target,
        r#"{"target": "$.paths", "copy": "$.path"}"#,
        &["`$.path` selects nothing", "did you mean `paths`"],
    );
}

#[test]
fn actions_see_the_result_of_those_before() {
    becomes(
        r#"{"a":1}"#,
        r#"{"target": "$.a", "remove": true}, {"target": "$", "update": {"a": {"b": 2}}}, {"target": "$.a.b", "update": 3}"#,
        r#"{"a":{"b":3}}"#,
    );
}

#[test]
fn actions_that_cannot_be_applied_are_refused() {
    let target = r#"{"a":{"b":[1],"c":"x"},"d":2}"#;
    for (actions, problems) in [
        (r#"{"target": "$.a.b", "update": 1}, {"target": "$.a", "update": {"b": {}}}"#, &["an array here"][..]),
        (r#"{"target": "$.a", "update": 1}"#, &["an object here", "[invalid-overlay]"]),
        (r#"{"target": "$.d", "update": {}}"#, &["a number here"]),
        (r#"{"target": "$.a.*", "update": 1}"#, &["an array and a string", "write an action for each type"]),
        (r#"{"target": "$", "remove": true}"#, &["cannot be removed"]),
        (r#"{"target": "$.a.d", "remove": true}"#, &["`$.a.d` selects nothing", "[stale-overlay]"]),
        (r#"{"target": "$.x.y", "remove": true}"#, &["`$` exists, and has no `x`"]),
        (r#"{"target": "$.a.c[?@.x]", "remove": true}"#, &["`$.a.c` exists; correct"]),
        (r#"{"target": "$.a-b", "remove": true}"#, &["wrong at character 4", "needs quotes"]),
        (r#"{"target": 1, "remove": true}"#, &["`target` is a string, and this is a number"]),
        (r#"{"update": {}}"#, &["no `target`"]),
        (r#"{"target": "$.a"}"#, &["changes nothing"]),
        (r#"{"target": "$.a", "update": {}, "copy": "$.a"}"#, &["has both"]),
        (r#"{"target": "$.a", "remove": "yes"}"#, &["`remove` is a boolean, and this is a string"]),
        (r#"{"target": "$.a.b", "remove": true, "update": 1}"#, &["no effect beside"]),
        (r#"{"target": "$.a", "upadte": {}}"#, &["did you mean `update`?"]),
        (r#"{"target": "$.a", "update": {}, "reason": ""}"#, &["`reason` has no meaning"]),
        ("1", &["an action is an object, and this is a number"]),
    ] {
        refused(target, actions, problems);
    }
}

#[test]
fn an_overlay_has_a_version_and_actions() {
    for (text, problem) in [
        ("[]", "an overlay is an object, and this is an array"),
        (r#"{"info": {}, "actions": [{"target": "$.a", "update": 1}]}"#, "has no `overlay`"),
        (r#"{"overlay": 1.1, "info": {}, "actions": []}"#, "`overlay` is a string, and this is a number"),
        (r#"{"overlay": "2.0.0", "info": {}, "actions": []}"#, "version 2.0.0 of the Overlay Specification"),
        (r#"{"overlay": "1.0.0", "info": {}}"#, "has no `actions`"),
        (r#"{"overlay": "1.0.0", "info": {}, "actions": {}}"#, "`actions` is an array, and this is an object"),
        (r#"{"overlay": "1.0.0", "info": {}, "actions": []}"#, "`actions` is empty"),
        (r#"{"overlay": "1.0.0", "actions": []}"#, "has no `info`"),
        (r#"{"overlay": "1.0.0", "info": {}, "action": []}"#, "did you mean `actions`?"),
        (r#"{"overlay": "1.0.0", "#, "o.json:1:"),
    ] {
        let (result, report) = applied(r#"{"a":1}"#, text);
        assert!(result == r#"{"a":1}"# && report.contains(problem), "{text}: {report}");
    }
}

#[test]
fn hostile_overlays_end() {
    let deep = format!("{}1{}", "[".repeat(100), "]".repeat(100));
    let wide = format!("{{\"a\": [{}], \"deep\": {deep}}}", vec!["{\"x\": {}}"; 20_000].join(","));
    let doubling = vec![r#"{"target": "$.a", "copy": "$.a"}"#; 40].join(",");
    let nesting = vec![r#"{"target": "$.b", "copy": "$"}"#; 200].join(",");
    let searches = vec![r#"{"target": "$..*[?@.y]", "update": {"y": 1}}"#; 10_000].join(",");
    let big = format!("{{\"target\": \"$..x\", \"update\": {{\"y\": [{}]}}}}", vec!["1"; 1_000].join(","));
    for (actions, problem) in [
        (doubling.as_str(), "[too-large]"),
        (&format!(r#"{{"target": "$", "update": {{"b": {{}}}}}}, {nesting}"#), "[too-"),
        (&searches, "[too-large]"),
        (&big, "[too-large]"),
        (&format!("{{\"target\": \"$.deep[0][0][0]\", \"update\": {deep}}}"), ""),
        (&format!("{{\"target\": \"$.deep{}\", \"update\": {deep}}}", "[0]".repeat(99)), "[too-deep]"),
        (r#"{"target": "$..[?count($..*) == count(@..*)]", "remove": true}"#, "[too-large]"),
    ] {
        let (_, report) = applied(&wide, &overlay(actions));
        assert!(report.contains(problem) && report.len() < 50_000, "{report}");
    }
}
