//! Compares recorded texts with those of a request. A redacted part of a recorded text equals any text.

use serde_json::Value;

use crate::auth::REDACTED;

/// Returns `true` if a text has the recorded parts in their order, with any text in place of redacted parts.
pub(super) fn matches(recorded: &str, sent: &str) -> bool {
    let mut parts = recorded.split(REDACTED);
    // OK because `split` returns at least one part.
    let Some(mut rest) = sent.strip_prefix(parts.next().unwrap_or_default()) else { return false };
    let mut parts = parts.peekable();
    if parts.peek().is_none() {
        return rest.is_empty();
    }
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return rest.ends_with(part);
        }
        let Some((_, after)) = rest.split_once(part) else { return false };
        rest = after;
    }
    true
}

/// Replaces each redacted text of a recorded value by the sent value that it equals, so that only differences remain.
pub(super) fn adopt(recorded: &mut Value, sent: &Value) {
    match (recorded, sent) {
        (Value::Object(members), Value::Object(sent)) => {
            for (name, member) in members {
                if let Some(sent) = sent.get(name) {
                    adopt(member, sent);
                }
            }
        }
        (Value::Array(items), Value::Array(sent)) => {
            items.iter_mut().zip(sent).for_each(|(item, sent)| adopt(item, sent));
        }
        (recorded @ Value::String(_), sent) => {
            let text = recorded.as_str().unwrap_or_default();
            let is_equal = sent.as_str().is_some_and(|sent| matches(text, sent));
            if text == REDACTED || is_equal {
                *recorded = sent.clone();
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn redacted_parts_equal_any_text() {
        for (recorded, sent, equal) in [
            ("/a?b=1", "/a?b=1", true),
            ("/a?b=1", "/a?b=12", false),
            ("/a?key=[redacted]&b=1", "/a?key=x&b=1", true),
            ("/a?key=[redacted]&b=1", "/a?key=&b=1", true),
            ("/a?key=[redacted]&b=1", "/a?key=x&b=2", false),
            ("/a?key=[redacted]", "/a?key=%5Bredacted%5D", true),
            ("[redacted]", "", true),
            ("a[redacted]b[redacted]c", "a1b2c", true),
            ("a[redacted]b[redacted]c", "a1c2", false),
            ("aa[redacted]aa", "aaa", false),
        ] {
            assert_eq!(matches(recorded, sent), equal, "{recorded} {sent}");
        }
    }

    #[test]
    fn redacted_values_become_the_sent_ones() {
        let mut recorded =
            json!({ "a": "[redacted]", "b": ["x-[redacted]", 1], "c": "[redacted]", "d": "y-[redacted]" });
        adopt(&mut recorded, &json!({ "a": { "e": 1 }, "b": ["x-7", 2], "d": "x" }));
        assert_eq!(recorded, json!({ "a": { "e": 1 }, "b": ["x-7", 1], "c": "[redacted]", "d": "y-[redacted]" }));
    }
}
