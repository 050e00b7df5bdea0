//! Listed values: a constant, or a set that may grow.

use std::collections::HashSet;

use crate::diagnostic::{Code, Finding};
use crate::document::JsonType;
use crate::ir::lower::composition::alternative::Alternative;
use crate::ir::lower::composition::merge::{Merged, merge};
use crate::ir::lower::context::Lowering;
use crate::ir::lower::schema::enum_value_docs::choices;
use crate::ir::lower::schema::formats;
use crate::ir::lower::schema::lowered::Lowered;
use crate::ir::lower::schema::scalar;
use crate::ir::{Constant, Enum, EnumValue, Integer, Origin, Shape, Struct, Type};
use crate::json::Value;

/// Lowers a list of values of one JSON type.
pub(crate) fn lower(
    lowering: &mut Lowering<'_, '_>,
    values: &[&Value],
    merged: &Merged<'_>,
    one: &Alternative<'_>,
    origin: &Origin,
) -> Lowered {
    if merged.contradicts {
        let finding = Finding::new(Code::Forgiven, &origin.at, "no value is in all the `enum`s that apply here");
        lowering.findings.push(finding.consequence("the values of all of them are accepted"));
    }
    match values {
        [] => Lowered::Nothing,
        [one] => Lowered::Use(Type::Constant((*one).clone())),
        [first, ..] if first.is_boolean() => Lowered::Use(Type::Bool),
        several if several.iter().all(|value| value.is_string() || value.is_i64()) => {
            set(choices(several, &one.layers), false)
        }
        several if is_whole(several, merged) => Lowered::Use(whole(several, merged.format)),
        _ => Lowered::Use(formats::number(merged.format)),
    }
}

/// The JSON types of values, whole numbers among others being numbers.
pub(crate) fn kinds(values: &[&Value]) -> Vec<JsonType> {
    let mut kinds: Vec<JsonType> = Vec::new();
    let has_fraction = values.iter().any(|value| value.is_f64());
    for value in values {
        let kind = match JsonType::of(value) {
            JsonType::Integer if has_fraction => JsonType::Number,
            kind => kind,
        };
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    kinds
}

/// Returns whether the values are integers, be it only by their `type`.
fn is_whole(values: &[&Value], merged: &Merged<'_>) -> bool {
    merged.kinds.kinds() == [JsonType::Integer] || !values.iter().any(|value| value.is_f64())
}

/// Returns the first type that holds all of these integers: that of the format, a type of 64 bits, or one of any size.
fn whole(values: &[&Value], format: Option<&str>) -> Type {
    let fits = |width: &Integer| values.iter().all(|value| width.holds(value));
    let formatted = format.and_then(formats::width);
    let width = formatted.into_iter().chain([Integer::I64, Integer::U64]).find(fits);
    width.map_or(formats::ANY_NUMBER, Type::Integer)
}

/// A constant where a type is needed: a set of one, or what is known of it.
pub(crate) fn set_of_one(value: &Value) -> Lowered {
    match value {
        Value::String(_) => set(choices(&[value], &[]), false),
        Value::Number(number) if number.is_i64() => set(choices(&[value], &[]), false),
        Value::Number(number) if number.is_u64() => Lowered::Use(whole(&[value], None)),
        Value::Number(_) => Lowered::Use(formats::number(None)),
        Value::Bool(_) => Lowered::Use(Type::Bool),
        Value::Null => Lowered::Use(Type::Null),
        Value::Array(_) => Lowered::Use(Type::List(Box::new(Type::Any))),
        Value::Object(members) => {
            let constant = |(name, value): (&String, &Value)| Constant {
                wire_name: name.clone(),
                value: value.clone(),
                is_const: true,
                required: true,
                read_only: false,
            };
            let constants = members.iter().map(constant).collect();
            Lowered::Definition(Shape::Struct(Struct { constants, ..Struct::default() }))
        }
    }
}

/// Alternatives that are all texts or all whole numbers, some of them listed: one set, which is open as all sets are.
pub(crate) fn open<'d>(lowering: &mut Lowering<'d, '_>, several: &[Alternative<'d>]) -> Option<Lowered> {
    let merged: Vec<Merged<'d>> = several.iter().map(|one| merge(&one.layers)).collect();
    let is_text = |it: &Merged<'_>| {
        let is_plain = it.values.is_some() || formats::string(it.format) == Type::Text;
        it.kinds.kinds() == [JsonType::String] && is_plain
    };
    let is_whole = |it: &Merged<'_>| match &it.values {
        Some(values) => it.kinds.kinds() == [JsonType::Integer] && values.iter().all(|value| value.is_i64()),
        // A set keeps other integers as `i64`.
        None => scalar::of(it).is_some_and(|ty| matches!(ty, Type::Integer(width) if width != Integer::U64)),
    };
    let has_values = |it: &&Merged<'_>| it.values.as_ref().is_some_and(|values| !values.is_empty());
    if !merged.iter().any(|it| has_values(&it)) || !merged.iter().all(is_text) && !merged.iter().all(is_whole) {
        return None;
    }
    let mut listed = several.iter().zip(&merged).filter(|(_, it)| it.values.is_some()).map(|(one, _)| one);
    if let (Some(component), None) = (listed.next().and_then(|one| one.via.as_ref()), listed.next()) {
        return Some(Lowered::Use(lowering.component(component)));
    }
    let each = several.iter().zip(&merged).filter_map(|(one, it)| Some(choices(it.values.as_ref()?, &one.layers)));
    let each: Vec<EnumValue> = each.flatten().collect();
    let takes_others = merged.iter().any(|it| it.values.is_none());
    // Any text or the empty one is any text: as an enum, every ordinary value would be unknown.
    if takes_others && each.iter().all(|choice| choice.value == "") {
        return Some(Lowered::Use(Type::Text));
    }
    Some(set(each, takes_others))
}

/// The set of these, each once.
fn set(choices: Vec<EnumValue>, takes_others: bool) -> Lowered {
    let mut seen = HashSet::new();
    let known = choices.into_iter().filter(|choice| seen.insert(choice.value.clone()));
    Lowered::Definition(Shape::Enum(Enum { values: known.collect(), is_open: takes_others }))
}
