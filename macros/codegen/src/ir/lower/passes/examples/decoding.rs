//! Proves that the runtime decodes a value as a type.
//!
//! The proof follows the decoder of the runtime with the final types. It accepts a part of what the decoder accepts, so
//! that a function can return the value without an error.

use super::attempts::Attempts;
use super::dispatch::{Decision, decide, is_equal, within};
use super::formats;
use super::limits::Limits;
use crate::document::JsonType;
use crate::ir::{
    AdditionalProperties, Api, Enum, Format, Integer, Openness, Presence, Shape, Struct, Type, TypeId, Union,
};
use crate::json::{Map, Number, Value};

/// The limit of nested objects and arrays; the runtime reads 128.
const DEPTH: usize = 100;

/// A proof over the types of a client.
pub(super) struct Decoding<'a> {
    api: &'a Api,
    limits: Limits,
}

/// The notation of numbers in a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Numbers {
    /// As JSON numbers.
    Json,
    /// As JSON numbers, or as strings.
    OrText,
}

impl<'a> Decoding<'a> {
    pub(super) fn new(api: &'a Api) -> Self {
        Self { api, limits: Limits::default() }
    }

    /// Returns true if the runtime certainly decodes the text of this value as the type.
    pub(super) fn is_proved(&mut self, value: &Value, text: &str, ty: &Type) -> bool {
        is_flat(value, DEPTH)
            && self.accepts(value, ty, Numbers::Json)
            && Attempts::new(self.api, text, &mut self.limits).are_few(value, ty)
    }

    fn accepts(&mut self, value: &Value, ty: &Type, numbers: Numbers) -> bool {
        Limits::check(self, |it| &mut it.limits, |it| it.accepts_type(value, ty, numbers))
    }

    fn accepts_type(&mut self, value: &Value, ty: &Type, numbers: Numbers) -> bool {
        match ty {
            Type::Any => true,
            Type::Bool => value.is_boolean(),
            Type::Null => value.is_null(),
            Type::Integer(width) => is_integer(value, *width),
            Type::Float | Type::Formatted(Format::DecimalNumber) => value.is_number(),
            Type::Text | Type::Secret => value.is_string(),
            Type::Formatted(format) => value.as_str().is_some_and(|text| formats::is_read(text, *format)),
            Type::Constant(constant) => value == constant,
            Type::Numeric(number) => match value {
                Value::String(text) => {
                    numbers == Numbers::OrText
                        && number_of(text).is_some_and(|it| self.accepts(&Value::Number(it), number, numbers))
                }
                other => self.accepts(other, number, numbers),
            },
            Type::Nullable(_) if value.is_null() => true,
            // In an attempt, a string that can be any text has to be of its format.
            Type::Nullable(inner)
            | Type::Boxed(inner)
            | Type::SecretValue(inner)
            | Type::Optional(inner)
            | Type::OrText(inner) => self.accepts(value, inner, numbers),
            Type::List(item) => {
                value.as_array().is_some_and(|items| items.iter().all(|it| self.accepts(it, item, numbers)))
            }
            Type::Map(item) => {
                value.as_object().is_some_and(|all| all.iter().all(|(_, it)| self.accepts(it, item, numbers)))
            }
            Type::Tuple(items, rest) => {
                value.as_array().is_some_and(|values| self.accepts_items(values, items, rest.as_deref(), numbers))
            }
            Type::Named(id) => self.accepts_definition(value, *id, numbers),
            // A file is no JSON, and the user's type can refuse any value.
            Type::File | Type::Replaced(_) => false,
        }
    }

    fn accepts_items(&mut self, values: &[Value], items: &[Type], rest: Option<&Type>, numbers: Numbers) -> bool {
        let least = items.iter().take_while(|ty| !matches!(ty, Type::Optional(_))).count();
        let others = values.get(items.len()..).unwrap_or_default();
        values.len() >= least
            && values.iter().zip(items).all(|(value, ty)| self.accepts(value, ty, numbers))
            && rest.is_none_or(|rest| others.iter().all(|value| self.accepts(value, rest, numbers)))
    }

    fn accepts_definition(&mut self, value: &Value, id: TypeId, numbers: Numbers) -> bool {
        let Some(def) = self.api.get(id) else { return false };
        match &def.shape {
            Shape::Struct(it) => value.as_object().is_some_and(|members| self.accepts_members(members, it)),
            Shape::Enum(it) => is_listed(value, it),
            Shape::Union(it) => self.accepts_variant(value, it),
            Shape::Alias(ty) => self.accepts(value, ty, numbers),
            Shape::Newtype(ty) => self.accepts(value, ty, Numbers::Json),
            Shape::Parts(_) => false,
        }
    }

    fn accepts_members(&mut self, members: &Map, it: &Struct) -> bool {
        // The slots of members accept strings where numbers may be strings.
        let numbers = Numbers::OrText;
        let fields = it.fields.iter().all(|field| match members.get(&field.wire_name) {
            Some(Value::Null) if field.presence != Presence::Required => true,
            Some(value) => self.accepts(value, &field.ty, numbers),
            None => field.presence != Presence::Required || matches!(self.api.unalias(&field.ty), Type::Nullable(_)),
        });
        let constants = || {
            it.constants
                .iter()
                .all(|constant| members.get(&constant.wire_name).is_none_or(|value| is_equal(value, &constant.value)))
        };
        let AdditionalProperties::Typed(rest) = &it.additional_properties else { return fields && constants() };
        let is_known = |name: &str| {
            it.fields.iter().any(|field| field.wire_name == name)
                || it.constants.iter().any(|constant| constant.wire_name == name)
        };
        fields
            && constants()
            && members.iter().filter(|(name, _)| !is_known(name)).all(|(_, value)| self.accepts(value, rest, numbers))
    }

    fn accepts_variant(&mut self, value: &Value, it: &Union) -> bool {
        match decide(&it.dispatch, value) {
            Decision::Only(variant) => self.is_variant(value, it, variant),
            Decision::BestOf(variants) => variants.into_iter().any(|variant| self.is_variant(value, it, variant)),
            Decision::Unknown => false,
        }
    }

    fn is_variant(&mut self, value: &Value, it: &Union, variant: usize) -> bool {
        let Some(variant) = it.variants.get(variant) else { return false };
        within(variant, value).is_some_and(|inner| self.accepts(inner, &variant.ty, Numbers::OrText))
    }
}

/// Returns true if a value has at most this number of nested objects and arrays.
fn is_flat(value: &Value, depth: usize) -> bool {
    match (value, depth.checked_sub(1)) {
        (Value::Array(items), Some(depth)) => items.iter().all(|it| is_flat(it, depth)),
        (Value::Object(members), Some(depth)) => members.iter().all(|(_, it)| is_flat(it, depth)),
        (Value::Array(_) | Value::Object(_), None) => false,
        _ => true,
    }
}

/// Returns true for a value that the enum lists, or has as an open value.
fn is_listed(value: &Value, it: &Enum) -> bool {
    let is_open = it.openness == Openness::Open && JsonType::of(value) == JsonType::String && it.is_text();
    let is_read = value.is_string() || value.as_i64().is_some();
    is_open || is_read && it.values.iter().any(|choice| choice.value == *value)
}

/// Returns true for a whole number of this width.
fn is_integer(value: &Value, width: Integer) -> bool {
    let (least, most) = width.range();
    let whole = value.as_i64().map(i128::from).or_else(|| value.as_u64().map(i128::from));
    whole.is_some_and(|whole| (least..=most).contains(&whole))
}

/// Returns the number in a string that is exactly a JSON number.
fn number_of(text: &str) -> Option<Number> {
    let is_plain = text.bytes().all(|it| it.is_ascii_digit() || b"-+.eE".contains(&it));
    serde_json::from_str(text).ok().filter(|_| is_plain)
}

#[cfg(test)]
#[cfg(feature = "yaml")]
mod tests {
    use super::Decoding;
    use crate::ir::lower::tests::schemas;
    use crate::ir::{Type, TypeId};
    use crate::json::{Value, json};

    /// Checks if a value is proved to be decoded as the component `A`.
    #[track_caller]
    fn check(components: &str, value: &Value, is_proved: bool) {
        let api = schemas(components).api;
        let position = api.types.iter().position(|it| it.origin.at.as_str() == "/components/schemas/A");
        let ty = Type::Named(TypeId(position.unwrap_or(usize::MAX)));
        let proof = Decoding::new(&api).is_proved(value, &value.to_string(), &ty);
        assert_eq!(proof, is_proved, "{components} {value}");
    }

    #[test]
    fn members_are_present_and_have_their_types() {
        let object =
            "A: {required: [a, b], properties: {a: {type: string}, b: {type: [integer, 'null']}, c: {const: x}}}";
        check(object, &json!({"a": "x", "b": 1, "c": "x", "other": [1]}), true);
        check(object, &json!({"a": "x"}), true);
        check(object, &json!({"a": "x", "c": "y"}), false);
        check(object, &json!({"b": 1}), false);
        check(object, &json!({"a": 1}), false);
        check(object, &json!([]), false);
        let open = "A: {properties: {a: {type: string}}, additionalProperties: {type: integer}}";
        check(open, &json!({"a": "x", "b": 1}), true);
        check(open, &json!({"b": "x"}), false);
    }

    #[test]
    fn numbers_in_strings_are_read_only_in_members() {
        let number = r"{type: [integer, string], pattern: '^-?(?:0|[1-9]\d*)$'}";
        let member = format!("A: {{properties: {{a: {number}}}}}");
        check(&member, &json!({"a": "12"}), true);
        check(&member, &json!({"a": " 12"}), false);
        check(&member, &json!({"a": "1.5"}), false);
        check(&format!("A: {number}"), &json!("12"), false);
    }

    #[test]
    fn items_have_their_types() {
        let tuple =
            "A: {type: array, prefixItems: [{type: string}, {type: integer}], minItems: 1, items: {type: boolean}}";
        check(tuple, &json!(["a"]), true);
        check(tuple, &json!(["a", 1, true]), true);
        check(tuple, &json!(["a", 1, 2]), false);
        check(tuple, &json!([]), false);
    }

    #[test]
    fn a_variant_accepts_the_value() {
        let by_tag = "{oneOf: [{required: [k, a], properties: {k: {const: x}, a: {type: string}}}, \
            {required: [k], properties: {k: {const: y}}}]}";
        check(&format!("A: {by_tag}"), &json!({"k": "x", "a": "b"}), true);
        check(&format!("A: {by_tag}"), &json!({"k": "x"}), false);
        check(&format!("A: {by_tag}"), &json!({"k": "z"}), false);
        let trial = "A: {anyOf: [{type: object, properties: {a: {type: string}}}, \
            {type: object, properties: {a: {type: integer}}}]}";
        check(trial, &json!({"a": 1}), true);
        check(trial, &json!({"a": true}), false);
    }

    #[test]
    fn only_listed_values_of_an_enum_are_examples() {
        check("A: {enum: [a, b]}", &json!("a"), true);
        check("A: {enum: [a, b]}", &json!("c"), false);
        check("A: {type: integer, enum: [1, 2]}", &json!(2), true);
        check("A: {anyOf: [{enum: [a, b]}, {type: string}]}", &json!("c"), true);
    }
}
