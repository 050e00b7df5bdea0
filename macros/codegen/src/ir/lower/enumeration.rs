//! Listed values: a constant, or a set that may grow.

use serde_json::Value;

use super::alternative::Alternative;
use super::merge::{Merged, merge};
use super::schema::Lowered;
use super::{Lowering, scalar};
use crate::diagnostic::{Code, Finding};
use crate::document::Kind;
use crate::ir::{Choice, Docs, Enumeration, Origin, Shape, Type};

/// What a list of values becomes.
pub(super) fn lower(
    lowering: &mut Lowering<'_, '_>,
    values: &[&Value],
    merged: &Merged<'_>,
    origin: &Origin,
) -> Lowered {
    match values {
        [] => {
            let finding = Finding::new(Code::Unsatisfiable, &origin.at, "no value is left that fits every list")
                .remedy("compare the lists in `enum` and `const`".to_owned());
            lowering.findings.push(finding);
            Lowered::Use(Type::Any)
        }
        [one] => Lowered::Use(Type::Constant((*one).clone())),
        several if several.iter().all(|value| value.is_string()) => set(several),
        several if several.iter().all(|value| value.is_i64()) => set(several),
        several if several.iter().all(|value| value.is_number()) => Lowered::Use(scalar::number(merged.format)),
        several if several.iter().all(|value| value.is_boolean()) => Lowered::Use(Type::Bool),
        _ => Lowered::Use(mixed(lowering, origin)),
    }
}

/// A constant where a type is needed: a set of one, or what is known of it.
pub(super) fn set_of_one(value: &Value) -> Lowered {
    match value {
        Value::String(_) => set(&[value]),
        Value::Number(number) if number.is_i64() => set(&[value]),
        Value::Number(_) => Lowered::Use(scalar::number(None)),
        Value::Bool(_) => Lowered::Use(Type::Bool),
        Value::Null => Lowered::Use(Type::Null),
        Value::Array(_) | Value::Object(_) => Lowered::Use(Type::Any),
    }
}

/// Alternatives that are all texts, some of them listed: one set, which is open as all sets are.
pub(super) fn open<'d>(lowering: &mut Lowering<'d, '_>, several: &[Alternative<'d>]) -> Option<Lowered> {
    let merged: Vec<Merged<'d>> = several.iter().map(|one| merge(&one.layers)).collect();
    let is_plain = |it: &Merged<'_>| it.values.is_some() || scalar::string(it.format) == Type::Text;
    let is_text = |it: &Merged<'_>| it.kinds.kinds() == [Kind::String] && is_plain(it);
    let values: Vec<&Value> = merged.iter().filter_map(|it| it.values.as_deref()).flatten().copied().collect();
    if values.is_empty() || !merged.iter().all(is_text) {
        return None;
    }
    let mut listed = several.iter().zip(&merged).filter(|(_, it)| it.values.is_some()).map(|(one, _)| one);
    match (listed.next().and_then(|one| one.via.as_ref()), listed.next()) {
        (Some(component), None) => Some(Lowered::Use(lowering.component(component))),
        _ => Some(set(&values)),
    }
}

fn set(values: &[&Value]) -> Lowered {
    let mut choices: Vec<Choice> = Vec::new();
    for value in values {
        if !choices.iter().any(|known| known.value == **value) {
            choices.push(Choice { value: (*value).clone(), docs: Docs::default() });
        }
    }
    Lowered::Definition(Shape::Enum(Enumeration { choices }))
}

fn mixed(lowering: &mut Lowering<'_, '_>, origin: &Origin) -> Type {
    let finding = Finding::new(Code::Untyped, &origin.at, "values of several JSON types: any JSON value is taken")
        .remedy("list values of one JSON type".to_owned());
    lowering.findings.push(finding);
    Type::Any
}
