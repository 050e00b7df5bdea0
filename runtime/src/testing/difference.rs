//! Differences between an expected and a sent JSON value.

use serde_json::Value;

/// The number of differences that a report lists.
const LISTED: usize = 5;

/// Returns the differences in words, each with its JSON Pointer (RFC 6901); `None` for equal values.
pub(super) fn difference(expected: &Value, sent: &Value) -> Option<String> {
    let mut found = Vec::new();
    compare(expected, Some(sent), "", &mut found);
    let more = found.len().saturating_sub(LISTED);
    found.truncate(LISTED);
    if more > 0 {
        found.push(format!("{more} more differences"));
    }
    (!found.is_empty()).then(|| found.join("; "))
}

fn compare(expected: &Value, sent: Option<&Value>, at: &str, found: &mut Vec<String>) {
    let key = |key: &str| format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
    match (expected, sent) {
        (Value::Object(expected), Some(Value::Object(sent))) => {
            for (name, value) in expected {
                compare(value, sent.get(name), &key(name), found);
            }
            for (name, value) in sent.iter().filter(|(name, _)| !expected.contains_key(*name)) {
                found.push(format!("`{}`: expected no member, found {value}", key(name)));
            }
        }
        (Value::Array(expected), Some(Value::Array(sent))) => {
            for (index, value) in expected.iter().enumerate() {
                compare(value, sent.get(index), &key(&index.to_string()), found);
            }
            for (index, value) in sent.iter().enumerate().skip(expected.len()) {
                found.push(format!("`{}`: expected no item, found {value}", key(&index.to_string())));
            }
        }
        (expected, Some(sent)) if expected == sent => {}
        (expected, Some(sent)) => found.push(format!("`{at}`: expected {expected}, found {sent}")),
        (expected, None) => found.push(format!("`{at}`: expected {expected}, found nothing")),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn each_difference_has_its_pointer() {
        let expected = json!({ "a": 1, "b/c": [1, { "d": null }], "e": "x" });
        assert_eq!(difference(&expected, &expected.clone()), None);
        let sent = json!({ "a": 2, "b/c": [1, { "d": 0 }, 3], "f": true });
        assert_eq!(
            difference(&expected, &sent).as_deref(),
            Some(
                "`/a`: expected 1, found 2; `/b~1c/1/d`: expected null, found 0; `/b~1c/2`: expected no item, found 3; \
                 `/e`: expected \"x\", found nothing; `/f`: expected no member, found true"
            )
        );
        assert_eq!(difference(&json!([]), &json!("a")).as_deref(), Some("``: expected [], found \"a\""));
        let many = difference(&json!([0, 0, 0, 0, 0, 0, 0]), &json!([1, 1, 1, 1, 1, 1, 1]));
        assert!(many.is_some_and(|words| words.ends_with("; 2 more differences")));
    }
}
