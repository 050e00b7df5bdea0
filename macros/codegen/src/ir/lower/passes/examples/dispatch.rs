//! Follows the decision of a union for a value, as generated code does.

use crate::document::JsonType;
use crate::ir::{Dispatch, Literal, Variant};
use crate::json::Value;

/// The variants as which a decoder reads a value.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Decision {
    /// This variant: a value that it does not accept is an error.
    Only(usize),
    /// The best of these variants: a value that no variant accepts is `Unknown`.
    BestOf(Vec<usize>),
    /// No variant: the value is `Unknown`.
    Unknown,
}

/// Returns the decision about a value.
pub(super) fn decide(dispatch: &Dispatch, value: &Value) -> Decision {
    let mut dispatch = dispatch;
    loop {
        dispatch = match dispatch {
            Dispatch::Variant(variant) => return Decision::Only(*variant),
            Dispatch::Unknown => return Decision::Unknown,
            Dispatch::FirstItem { all, .. } | Dispatch::Prefer { all, .. } | Dispatch::TryEach(all) => {
                return Decision::BestOf(all.clone());
            }
            Dispatch::Score(profiles) => return Decision::BestOf(profiles.iter().map(|it| it.variant).collect()),
            Dispatch::Tag { property, cases, otherwise } => {
                let tag = value.get(property);
                find(cases, |literal| tag.is_some_and(|tag| is_equal(tag, literal))).unwrap_or(otherwise)
            }
            Dispatch::Value { cases, otherwise } => {
                find(cases, |literal| is_equal(value, literal)).unwrap_or(otherwise)
            }
            Dispatch::JsonType { cases, otherwise } => of_json_type(cases, Some(value)).unwrap_or(otherwise),
            Dispatch::MemberType { property, cases, otherwise } => {
                of_json_type(cases, value.get(property)).unwrap_or(otherwise)
            }
            Dispatch::Presence { cases, otherwise } => {
                let present = cases.iter().find(|(property, _)| value.get(property).is_some());
                present.map_or(otherwise, |(_, then)| then)
            }
        };
    }
}

fn find<T>(cases: &[(Vec<T>, Dispatch)], is_matched: impl Fn(&T) -> bool) -> Option<&Dispatch> {
    cases.iter().find(|(values, _)| values.iter().any(&is_matched)).map(|(_, then)| then)
}

/// Returns the case of a value's JSON type. The decoder distinguishes integers from other numbers only if no case has
/// all numbers.
fn of_json_type<'d>(cases: &'d [(Vec<JsonType>, Dispatch)], value: Option<&Value>) -> Option<&'d Dispatch> {
    let kind = JsonType::of(value?);
    let is_number = |kind: JsonType| matches!(kind, JsonType::Integer | JsonType::Number);
    let has_number = cases.iter().any(|(kinds, _)| kinds.contains(&JsonType::Number));
    find(cases, |case| match *case {
        JsonType::Integer => !has_number && is_number(kind),
        JsonType::Number => is_number(kind),
        case => case == kind,
    })
}

/// Returns true for equal scalars. Numbers are compared by value: `1.0` is `1`.
pub(super) fn is_equal(value: &Value, literal: &Literal) -> bool {
    match (value, literal) {
        (Value::Number(one), Value::Number(other)) => {
            one == other || (one.is_f64() || other.is_f64()) && one.as_f64() == other.as_f64()
        }
        _ => value == literal,
    }
}

/// Returns the value of a variant, which can be in an object.
pub(super) fn within<'v>(variant: &Variant, value: &'v Value) -> Option<&'v Value> {
    match &variant.wrapper_member {
        None => Some(value),
        Some(member) => value.get(member),
    }
}

#[cfg(test)]
mod tests {
    use super::{Decision, decide};
    use crate::document::JsonType;
    use crate::ir::Dispatch;
    use crate::json::json;

    #[test]
    fn tests_are_those_of_the_decoder() {
        let tag = Dispatch::Tag {
            property: "kind".to_owned(),
            cases: vec![(vec![json!("a"), json!(1)], Dispatch::Variant(0))],
            otherwise: Box::new(Dispatch::Unknown),
        };
        for (value, expected) in [
            (json!({"kind": "a"}), Decision::Only(0)),
            (json!({"kind": 1.0}), Decision::Only(0)),
            (json!({"kind": "b"}), Decision::Unknown),
            (json!([]), Decision::Unknown),
        ] {
            assert_eq!(decide(&tag, &value), expected, "{value}");
        }
        let kinds = |kind| Dispatch::JsonType {
            cases: vec![(vec![JsonType::Integer], Dispatch::Variant(0)), (vec![kind], Dispatch::Variant(1))],
            otherwise: Box::new(Dispatch::Variant(2)),
        };
        assert_eq!(decide(&kinds(JsonType::Number), &json!(1)), Decision::Only(1));
        assert_eq!(decide(&kinds(JsonType::String), &json!(1.5)), Decision::Only(0));
        assert_eq!(decide(&kinds(JsonType::String), &json!(true)), Decision::Only(2));
        let presence = Dispatch::Presence {
            cases: vec![("a".to_owned(), Dispatch::Variant(0))],
            otherwise: Box::new(Dispatch::Variant(1)),
        };
        assert_eq!(decide(&presence, &json!({"a": null})), Decision::Only(0));
        let trial = Dispatch::Prefer { then: Box::new(presence), all: vec![0, 1] };
        assert_eq!(decide(&trial, &json!({})), Decision::BestOf(vec![0, 1]));
    }
}
