//! The members of a JSON object as text, for values without a type.

use std::borrow::Cow;

use super::{Encode, Reader, Writer};

/// Returns the members of an object, each with its text; `None` for another value.
pub(crate) fn members(text: &str) -> Option<Vec<(Cow<'_, str>, &str)>> {
    let mut json = Reader::of(text);
    let mut object = json.object().ok()?;
    let mut members = Vec::new();
    while object.member(&[]).ok()?.is_some() {
        let name = object.name().clone();
        members.push((name, object.read_by(Reader::raw).ok()?));
    }
    Some(members)
}

/// Returns the text of the value at a path.
pub(crate) fn member_at<'t>(text: &'t str, path: &[&str]) -> Option<&'t str> {
    let Some((first, rest)) = path.split_first() else { return Some(text) };
    let members = members(text)?;
    let (_, value) = members.iter().rfind(|(name, _)| name == first)?;
    member_at(value, rest)
}

/// Returns an object with another value at a path. Absent objects are added; `None` if another value is in the way.
pub(crate) fn with_member(text: &str, path: &[&str], value: &str) -> Option<String> {
    let Some((first, rest)) = path.split_first() else { return Some(value.to_owned()) };
    let mut members = if text.trim() == "null" { Vec::new() } else { members(text)? };
    let inner = members.iter().rfind(|(name, _)| name == first).map_or("null", |(_, value)| value);
    let changed = with_member(inner, rest, value)?;
    match members.iter_mut().rfind(|(name, _)| name == first) {
        Some((_, value)) => *value = &changed,
        None => members.push((Cow::Borrowed(first), &changed)),
    }
    let mut json = Writer::new();
    let mut object = json.object();
    for (name, value) in members {
        object.field(&name, &Raw(value));
    }
    object.end();
    json.finish().ok()
}

/// Text that is JSON already.
struct Raw<'a>(&'a str);

impl Encode for Raw<'_> {
    fn encode(&self, json: &mut Writer) {
        json.raw(self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_member_is_replaced_and_the_others_keep_their_text() {
        for (text, path, expected) in [
            (r#"{"a" : 1.50,"b":"x\u0041"}"#, &["b"][..], r#"{"a":1.50,"b":"v"}"#),
            (r#"{"a":1}"#, &["page", "after"], r#"{"a":1,"page":{"after":"v"}}"#),
            (
                r#"{"page":{"n":12345678901234567890,"after":null},"z":[1, 2]}"#,
                &["page", "after"],
                r#"{"page":{"n":12345678901234567890,"after":"v"},"z":[1, 2]}"#,
            ),
            (r#"{"page":null}"#, &["page", "after"], r#"{"page":{"after":"v"}}"#),
            (r#"{"a\"b":1}"#, &["c"], r#"{"a\"b":1,"c":"v"}"#),
            ("null", &["c"], r#"{"c":"v"}"#),
        ] {
            let changed = with_member(text, path, "\"v\"");
            assert_eq!(changed.as_deref(), Some(expected));
            assert_eq!(changed.as_deref().and_then(|text| member_at(text, path)), Some("\"v\""));
        }
        for (text, path) in [("[1]", &["a"][..]), ("{", &["a"]), (r#"{"a":1}"#, &["a", "b"])] {
            assert_eq!(with_member(text, path, "1"), None, "{text}");
        }
    }
}
