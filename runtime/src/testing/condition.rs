//! The conditions of an expectation.

use std::panic::Location;
use std::sync::Arc;

use serde_json::Value;

use super::call::MockCall;
use super::difference::difference;

/// A condition for a call. It returns the difference in words, or `None` if the call satisfies it.
pub(super) type Condition = Arc<dyn Fn(&MockCall) -> Option<String> + Send + Sync>;

/// Makes a condition of a predicate. Its place in the user's code is its description.
pub(super) fn predicate(
    holds: impl Fn(&MockCall) -> bool + Send + Sync + 'static,
    place: &'static Location<'static>,
) -> Condition {
    Arc::new(move |call| (!holds(call)).then(|| format!("the predicate at {place} does not hold")))
}

pub(super) fn path(name: String, value: String) -> Condition {
    Arc::new(move |call| text("path parameter", &name, &value, call.path(&name)))
}

/// Makes the condition that a query parameter has this value, perhaps besides other values.
pub(super) fn query(name: String, value: String) -> Condition {
    Arc::new(move |call| {
        let sent = call.queries(&name);
        if sent.contains(&value) { None } else { text("query parameter", &name, &value, sent.into_iter().next()) }
    })
}

pub(super) fn header(name: String, value: String) -> Condition {
    Arc::new(move |call| {
        let sent = call.headers.get(&name);
        match sent {
            Some(sent) if sent.as_bytes() == value.as_bytes() => None,
            Some(sent) if sent.is_sensitive() => Some(format!("header `{name}`: the values differ, and are secret")),
            _ => text("header", &name, &value, sent.map(|sent| String::from_utf8_lossy(sent.as_bytes()).into_owned())),
        }
    })
}

/// Makes the condition that the body is this JSON value. Members can be in any order.
pub(super) fn json(expected: Value) -> Condition {
    Arc::new(move |call| match call.json::<Value>() {
        Ok(sent) => difference(&expected, &sent).map(|words| format!("body: {words}")),
        Err(_) => Some("body: expected JSON, found another body".to_owned()),
    })
}

fn text(kind: &str, name: &str, expected: &str, sent: Option<String>) -> Option<String> {
    let found = match sent {
        Some(sent) if sent == expected => return None,
        Some(sent) => format!("{sent:?}"),
        None => "nothing".to_owned(),
    };
    Some(format!("{kind} `{name}`: expected {expected:?}, found {found}"))
}
