//! Lowers listed values to a constant or an enum.

use std::collections::HashSet;

use crate::diagnostic::{Code, Finding};
use crate::document::JsonType;
use crate::ir::lower::composition::alternative::Alternative;
use crate::ir::lower::composition::merge::MergedSchema;
use crate::ir::lower::context::LowerCtx;
use crate::ir::lower::schema::enum_value_docs::enum_values;
use crate::ir::lower::schema::formats;
use crate::ir::lower::schema::lowered::Lowered;
use crate::ir::lower::schema::scalar;
use crate::ir::{Access, Constant, ConstantSource, Enum, EnumValue, Integer, Openness, Origin, Shape, Struct, Type};
use crate::json::{Value, are_distinct_texts};

/// Lowers listed values of a single JSON type.
pub(crate) fn lower_enum(
    ctx: &mut LowerCtx<'_, '_>,
    values: &[&Value],
    merged: &MergedSchema<'_>,
    one: &Alternative<'_>,
    origin: &Origin,
) -> Lowered {
    if merged.enum_lists_disjoint {
        let finding = Finding::new(Code::Forgiven, &origin.at, "no value is in all the `enum`s that apply here");
        ctx.findings.push(finding.consequence("the values of all of them are accepted"));
    }
    match values {
        [] => Lowered::Unsatisfiable,
        [one] => Lowered::Type(Type::Constant((*one).clone())),
        [first, ..] if first.is_boolean() => Lowered::Type(Type::Bool),
        several if several.iter().all(|value| value.is_string() || value.is_i64()) => {
            enum_of(enum_values(several, one.schemas()), Openness::Closed)
        }
        several if are_integers(several, merged) => Lowered::Type(integer_type(several, merged.format)),
        _ => Lowered::Type(formats::number_type(merged.format)),
    }
}

/// Returns the JSON types of values. If a value has a fraction, all numbers are of the type `number`.
pub(crate) fn types_of_values(values: &[&Value]) -> Vec<JsonType> {
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

/// Returns true if `type` is `integer`, or no value has a fraction.
fn are_integers(values: &[&Value], merged: &MergedSchema<'_>) -> bool {
    merged.kinds() == [JsonType::Integer] || !values.iter().any(|value| value.is_f64())
}

/// Returns the first type that holds all of these integers: the width of the format, `i64`, `u64`, or an integer of any
/// size.
fn integer_type(values: &[&Value], format: Option<&str>) -> Type {
    let fits = |width: &Integer| values.iter().all(|value| width.holds(value));
    let formatted = format.and_then(formats::integer_width);
    let width = formatted.into_iter().chain([Integer::I64, Integer::U64]).find(fits);
    width.map_or(formats::ANY_NUMBER, Type::Integer)
}

/// Lowers a constant to a type: an enum with a single value, or the type of the value.
pub(crate) fn single_value_enum(value: &Value) -> Lowered {
    match value {
        Value::String(_) => enum_of(enum_values(&[value], &[]), Openness::Closed),
        Value::Number(number) if number.is_i64() => enum_of(enum_values(&[value], &[]), Openness::Closed),
        Value::Number(number) if number.is_u64() => Lowered::Type(integer_type(&[value], None)),
        Value::Number(_) => Lowered::Type(formats::number_type(None)),
        Value::Bool(_) => Lowered::Type(Type::Bool),
        Value::Null => Lowered::Type(Type::Null),
        Value::Array(_) => Lowered::Type(Type::List(Box::new(Type::Any))),
        Value::Object(members) => {
            let constant = |(name, value): (&String, &Value)| Constant {
                wire_name: name.clone(),
                value: value.clone(),
                source: ConstantSource::Const,
                access: Access::Both,
            };
            let constants = members.iter().map(constant).collect();
            Lowered::Definition(Shape::Struct(Struct { constants, ..Struct::default() }))
        }
    }
}

/// Lowers alternatives that are all strings or all integers to an enum, if some of the alternatives list values.
pub(crate) fn merge_open_enums<'d>(ctx: &mut LowerCtx<'d, '_>, several: &[Alternative<'d>]) -> Option<Lowered> {
    let merged: Vec<&MergedSchema<'d>> = several.iter().map(Alternative::merged).collect();
    let is_text = |it: &&MergedSchema<'_>| {
        let is_plain = it.enum_values.is_some() || formats::string_type(it.format) == Type::Text;
        it.kinds() == [JsonType::String] && is_plain
    };
    let is_whole = |it: &&MergedSchema<'_>| match &it.enum_values {
        Some(values) => it.kinds() == [JsonType::Integer] && values.iter().all(|value| value.is_i64()),
        // An enum keeps other integers as `i64`.
        None => scalar::scalar_type(it).is_some_and(|ty| matches!(ty, Type::Integer(width) if width != Integer::U64)),
    };
    let has_values = |it: &&MergedSchema<'_>| it.enum_values.as_ref().is_some_and(|values| !values.is_empty());
    if !merged.iter().any(has_values) || !merged.iter().all(is_text) && !merged.iter().all(is_whole) {
        return None;
    }
    let mut listed = several.iter().zip(&merged).filter(|(_, it)| it.enum_values.is_some()).map(|(one, _)| one);
    if let (Some(component), None) = (listed.next().and_then(|one| one.component.as_ref()), listed.next()) {
        return Some(Lowered::Type(ctx.component_type(component)));
    }
    let each =
        several.iter().zip(&merged).filter_map(|(one, it)| Some(enum_values(it.enum_values.as_ref()?, one.schemas())));
    let each: Vec<EnumValue> = each.flatten().collect();
    let takes_others = merged.iter().any(|it| it.enum_values.is_none());
    // In an enum with only the empty string, every ordinary text would be `Unknown`.
    if takes_others && each.iter().all(|choice| choice.value == "") {
        return Some(Lowered::Type(Type::Text));
    }
    Some(enum_of(each, if takes_others { Openness::Open } else { Openness::Closed }))
}

/// Returns an enum of these values, without duplicates.
fn enum_of(choices: Vec<EnumValue>, openness: Openness) -> Lowered {
    Lowered::Definition(Shape::Enum(Enum { values: without_duplicates(choices), openness }))
}

/// Removes values that occur earlier in the list.
fn without_duplicates(choices: Vec<EnumValue>) -> Vec<EnumValue> {
    if are_distinct_texts(choices.iter().map(|choice| &choice.value)) {
        return choices;
    }
    let mut seen = HashSet::new();
    choices.into_iter().filter(|choice| seen.insert(choice.value.clone())).collect()
}
