//! Applies corrections to a document, for the stand-in client: misplaced values are moved, and references are replaced.

use crate::diagnostic::{Correction, Pointer};
use crate::json::{Map, Value};

/// Applies the corrections of one file to its value. A missing value stays missing, and an existing value is not
/// overwritten.
pub(crate) fn apply<'c>(file: &mut Value, corrections: impl IntoIterator<Item = &'c Correction>) {
    for correction in corrections {
        // OK because the rest of the description is of use without the correction, too.
        let _ = match correction {
            Correction::Move { from, to } => move_value(file, from, to),
            Correction::Refer { at, to } => refer(file, at, to),
        };
    }
}

fn refer(file: &mut Value, at: &Pointer, to: &str) -> Option<()> {
    let reference = object(file, &at.parent()?)?.get_mut(&at.segments().next_back()?)?;
    *reference = Value::from(to);
    Some(())
}

fn move_value(file: &mut Value, from: &Pointer, to: &Pointer) -> Option<()> {
    let (key, new_key) = (from.segments().next_back()?, to.segments().next_back()?);
    let (parent, new_parent) = (from.parent()?, to.parent()?);
    if file.pointer(from.as_str()).is_none() || file.pointer(to.as_str()).is_some_and(|it| !it.is_null()) {
        return None;
    }
    if parent == new_parent {
        object(file, &parent)?.rename(&key, &new_key);
        return Some(());
    }
    let value = if to.is_within(from) {
        // The target is inside the place of the value, so a new object replaces the value there.
        object(file, &parent)?.insert(key.into_owned(), Value::Object(Map::new()))?
    } else {
        object(file, &new_parent)?;
        object(file, &parent)?.remove(&key)?
    };
    object(file, &new_parent)?.insert(new_key.into_owned(), value);
    Some(())
}

/// Returns the object at a place, and creates the objects on the path that are missing.
fn object<'v>(file: &'v mut Value, at: &Pointer) -> Option<&'v mut Map> {
    let mut value = file;
    for segment in at.segments() {
        value = match value {
            Value::Object(members) => {
                if members.get(&segment).is_none_or(Value::is_null) {
                    members.insert(segment.to_string(), Value::Object(Map::new()));
                }
                members.get_mut(&segment)?
            }
            Value::Array(items) => items.get_mut(segment.parse::<usize>().ok()?)?,
            _ => return None,
        };
    }
    match value {
        Value::Object(members) => Some(members),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::apply;
    use crate::diagnostic::{Correction, Pointer};
    use crate::json::{Value, json};

    fn at(path: &str) -> Pointer {
        path.split('/').skip(1).fold(Pointer::root(), |at, key| at.key(key))
    }

    fn corrected(mut value: Value, moves: &[(&str, &str)]) -> String {
        let corrections: Vec<_> =
            moves.iter().map(|(from, to)| Correction::Move { from: at(from), to: at(to) }).collect();
        apply(&mut value, &corrections);
        value.to_string()
    }

    #[test]
    fn a_renamed_key_keeps_its_position() {
        let value = json!({"a": 1, "pathes": {"x": [{"gett": 2}]}, "b": 3});
        let moves = [("/pathes/x/0/gett", "/pathes/x/0/get"), ("/pathes", "/paths")];
        assert_eq!(corrected(value, &moves), r#"{"a":1,"paths":{"x":[{"get":2}]},"b":3}"#);
    }

    #[test]
    fn objects_on_the_way_are_made() {
        let value = json!({"schemas": {"A": 1}, "components": null});
        assert_eq!(corrected(value, &[("/schemas", "/components/schemas")]), r#"{"components":{"schemas":{"A":1}}}"#);
    }

    #[test]
    fn a_value_can_be_wrapped() {
        let value = json!({"a": {"$ref": "#/b"}, "c": 1});
        assert_eq!(corrected(value, &[("/a", "/a/d/schema")]), r##"{"a":{"d":{"schema":{"$ref":"#/b"}}},"c":1}"##);
    }

    #[test]
    fn a_reference_is_replaced() {
        let mut value = json!({"a": [{"$ref": "#/b"}]});
        apply(&mut value, &[Correction::Refer { at: at("/a/0/$ref"), to: "#/c".to_owned() }]);
        assert_eq!(value.to_string(), r##"{"a":[{"$ref":"#/c"}]}"##);
    }

    #[test]
    fn no_value_is_overwritten_or_lost() {
        let value = json!({"a": 1, "b": 2, "list": [3]});
        let moves = [("/a", "/b"), ("/none", "/c"), ("/a", "/list/7/d"), ("/a", "/b/c"), ("/list/0", "/d")];
        assert_eq!(corrected(value.clone(), &moves), value.to_string());
    }
}
