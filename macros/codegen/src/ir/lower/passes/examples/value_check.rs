//! Checks values of the description against types. The rules are those of the runtime, but enums are closed.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use crate::document::JsonType;
use crate::ir::{
    Access, AdditionalProperties, Enum, Format, Integer, Openness, Presence, Shape, Struct, Type, TypeDef, TypeId,
    Variant,
};
use crate::json::{Map, Number, Value};

/// The limit of values that are checked in one description.
const BUDGET: usize = 400_000;

/// The types, and the remaining number of values to check.
pub(crate) struct ValueChecker<'a> {
    types: &'a [TypeDef],
    budget: usize,
}

impl<'a> ValueChecker<'a> {
    /// Makes a checker with the whole budget.
    pub(crate) fn new(types: &'a [TypeDef]) -> Self {
        Self { types, budget: BUDGET }
    }

    /// Returns the reason why a value does not match, with the place in the value first.
    /// `None` if it matches, or if the budget is exhausted.
    pub(crate) fn mismatch(&mut self, value: &Value, ty: &Type) -> Option<String> {
        self.budget = self.budget.checked_sub(1)?;
        match ty {
            Type::Any | Type::Replaced(_) => None,
            Type::Nullable(_) if value.is_null() => None,
            Type::Nullable(inner) | Type::Boxed(inner) | Type::Optional(inner) | Type::SecretValue(inner) => {
                self.mismatch(value, inner)
            }
            // Strings that contain a number match too.
            Type::Numeric(inner) => match value.as_str().map(serde_json::from_str::<Number>) {
                Some(Ok(number)) => self.mismatch(&Value::Number(number), inner),
                _ => self.mismatch(value, inner),
            },
            Type::Tuple(items, rest) => self.mismatch_of_items(value, items, rest.as_deref()),
            Type::Named(id) => self.mismatch_of_definition(value, *id),
            Type::List(item) => match value {
                Value::Array(items) => items
                    .iter()
                    .enumerate()
                    .find_map(|(index, it)| self.mismatch(it, item).map(|why| format!("[{index}]{why}"))),
                other => Some(type_mismatch(other, "an array")),
            },
            Type::Map(item) => match value {
                Value::Object(members) => members.iter().find_map(|(name, it)| self.mismatch_of_member(name, it, item)),
                other => Some(type_mismatch(other, "an object")),
            },
            plain => mismatch_of_scalar(value, plain),
        }
    }

    fn mismatch_of_items(&mut self, value: &Value, types: &[Type], rest: Option<&Type>) -> Option<String> {
        let Value::Array(items) = value else { return Some(type_mismatch(value, "an array")) };
        let least = types.iter().take_while(|ty| !matches!(ty, Type::Optional(_))).count();
        if items.len() < least {
            return Some(format!(": it has {} items, but {least} are required", items.len()));
        }
        let types = types.iter().chain(std::iter::repeat_with(|| rest.unwrap_or(&Type::Any)));
        let misfit = |(index, (value, ty))| self.mismatch(value, ty).map(|why| format!("[{index}]{why}"));
        items.iter().zip(types).enumerate().find_map(misfit)
    }

    fn mismatch_of_member(&mut self, name: &str, value: &Value, ty: &Type) -> Option<String> {
        self.mismatch(value, ty).map(|why| format!(".{name}{why}"))
    }

    fn mismatch_of_definition(&mut self, value: &Value, id: TypeId) -> Option<String> {
        match &self.types.get(id.0)?.shape {
            Shape::Struct(it) => match value {
                Value::Object(members) => self.mismatch_of_members(members, it),
                other => Some(type_mismatch(other, "an object")),
            },
            Shape::Enum(it) => mismatch_of_enum(value, it),
            Shape::Union(it) => {
                let inner = |variant: &Variant| match &variant.wrapper_member {
                    None => Some(value),
                    Some(member) => value.get(member).filter(|_| value.as_object().is_some_and(|it| it.len() == 1)),
                };
                let none = it
                    .variants
                    .iter()
                    .all(|variant| inner(variant).is_none_or(|value| self.mismatch(value, &variant.ty).is_some()));
                none.then(|| format!(": {} fits no alternative", excerpt(value)))
            }
            // Parts of a form are not JSON.
            Shape::Parts(_) => None,
            Shape::Alias(ty) | Shape::Newtype(ty) => self.mismatch(value, ty),
        }
    }

    fn mismatch_of_members(&mut self, members: &Map, structure: &Struct) -> Option<String> {
        for field in &structure.fields {
            let required = field.presence == Presence::Required && field.access == Access::Both;
            let misfit = match members.get(&field.wire_name) {
                None if required && !matches!(field.ty, Type::Nullable(_)) => {
                    Some(format!(".{} is missing", field.wire_name))
                }
                None => None,
                Some(Value::Null) if field.presence != Presence::Required => None,
                Some(value) => self.mismatch_of_member(&field.wire_name, value, &field.ty),
            };
            if misfit.is_some() {
                return misfit;
            }
        }
        let wrong =
            structure.constants.iter().find(|it| members.get(&it.wire_name).is_some_and(|value| *value != it.value));
        if let Some(constant) = wrong {
            return Some(format!(".{} must be {}", constant.wire_name, excerpt(&constant.value)));
        }
        let AdditionalProperties::Typed(ty) = &structure.additional_properties else { return None };
        let is_known = |name: &String| structure.fields.iter().any(|field| field.wire_name == *name);
        members
            .iter()
            .filter(|(name, _)| !is_known(name))
            .find_map(|(name, value)| self.mismatch_of_member(name, value, ty))
    }
}

/// Returns the mismatch of an enum. An enum that the description declares as open accepts every value of its JSON
/// types.
fn mismatch_of_enum(value: &Value, enumeration: &Enum) -> Option<String> {
    let is_open = enumeration.openness == Openness::Open;
    let has_open_type = |other: &Value| is_open && JsonType::of(other) == JsonType::of(value);
    let is_known = enumeration.values.iter().any(|choice| choice.value == *value || has_open_type(&choice.value));
    (!is_known).then(|| format!(": {} is not in `enum`", excerpt(value)))
}

fn mismatch_of_scalar(value: &Value, ty: &Type) -> Option<String> {
    let text = value.as_str();
    let (fits, wanted) = match ty {
        Type::Bool => (value.is_boolean(), "`true` or `false`"),
        Type::Integer(width) => (width.holds(value), describe_integer(*width)),
        Type::Float | Type::Formatted(Format::DecimalNumber) => (value.is_number(), "a number"),
        Type::Text | Type::Secret | Type::File => (text.is_some(), "a string"),
        Type::Formatted(format) => (text.is_some_and(|text| is_of_format(text, *format)), describe_format(*format)),
        Type::Null => (value.is_null(), "`null`"),
        Type::Constant(constant) => {
            return (value != constant).then(|| format!(": {} must be {}", excerpt(value), excerpt(constant)));
        }
        _ => (true, ""),
    };
    (!fits).then(|| type_mismatch(value, wanted))
}

/// Returns the words for an integer type. A schema without `format` has 64 bits.
fn describe_integer(width: Integer) -> &'static str {
    match width {
        Integer::I64 | Integer::U64 => "an integer",
        _ => "an integer of its format",
    }
}

fn describe_format(format: Format) -> &'static str {
    match format {
        Format::DateTime => "a string of `format: date-time`",
        Format::Date => "a string of `format: date`",
        Format::Time => "a string of `format: time`",
        Format::Duration => "a string of `format: duration`",
        Format::Uuid => "a string of `format: uuid`",
        Format::Ipv4 => "a string of `format: ipv4`",
        Format::Ipv6 => "a string of `format: ipv6`",
        Format::Ip => "a string of `format: ip`",
        Format::Decimal => "a string of `format: decimal`",
        Format::Base64 | Format::Base64Url | Format::DecimalNumber => "a string of its format",
    }
}

/// Returns true if a text matches a format. The 31st of February matches too.
fn is_of_format(text: &str, format: Format) -> bool {
    match format {
        Format::DateTime => {
            text.get(..10).is_some_and(|date| has_form(date, "0000-00-00")) && text.len() > 16 && text.contains(':')
        }
        Format::Date => has_form(text, "0000-00-00"),
        Format::Time => text.get(..5).is_some_and(|time| has_form(time, "00:00")),
        Format::Duration => text.trim_start_matches(['-', '+']).starts_with(['P', 'p']),
        Format::Uuid => text.chars().filter(char::is_ascii_hexdigit).count() == 32,
        Format::Decimal => text.parse::<f64>().is_ok(),
        Format::Ipv4 => text.parse::<Ipv4Addr>().is_ok(),
        Format::Ipv6 => text.parse::<Ipv6Addr>().is_ok(),
        Format::Ip => text.parse::<IpAddr>().is_ok(),
        Format::Base64 | Format::Base64Url | Format::DecimalNumber => true,
    }
}

/// Returns true if a text has digits where the form has zeros, and the characters of the form elsewhere.
fn has_form(text: &str, form: &str) -> bool {
    let has_form_of = |(c, form): (char, char)| if form == '0' { c.is_ascii_digit() } else { c == form };
    text.chars().count() == form.chars().count() && text.chars().zip(form.chars()).all(has_form_of)
}

fn type_mismatch(value: &Value, wanted: &str) -> String {
    format!(": {} is {}, not {wanted}", excerpt(value), JsonType::of(value))
}

/// Returns a value for a sentence, or `this` if the value is long.
fn excerpt(value: &Value) -> String {
    let text = value.to_string();
    if text.len() <= 60 { format!("`{text}`") } else { "this".to_owned() }
}

#[cfg(test)]
#[cfg(feature = "yaml")]
mod tests {
    use super::ValueChecker;
    use crate::ir::lower::tests::schemas;
    use crate::ir::{Type, TypeId};
    use crate::json::{Value, json};

    /// Compares the reason why a value does not match the component `A` with a text, which is empty for a match.
    #[track_caller]
    fn check(components: &str, value: &Value, expected: &str) {
        let types = schemas(components).api.types;
        let position = types.iter().position(|it| it.origin.at.as_str() == "/components/schemas/A");
        let ty = Type::Named(TypeId(position.unwrap_or(usize::MAX)));
        let mismatch = ValueChecker::new(&types).mismatch(value, &ty);
        assert_eq!(mismatch.unwrap_or_default(), expected, "{components} {value}");
    }

    #[test]
    fn scalars_have_their_json_type_and_format() {
        check("A: {type: boolean}", &json!(true), "");
        check("A: {type: boolean}", &json!("true"), ": `\"true\"` is a string, not `true` or `false`");
        check(
            "A: {type: integer, format: int32}",
            &json!(3_000_000_000_u64),
            ": `3000000000` is a number, not an integer of its format",
        );
        check("A: {type: integer}", &json!(3_000_000_000_u64), "");
        check("A: {type: number}", &json!(1), "");
        check("A: {type: string, format: date}", &json!("2024-02-31"), "");
        check(
            "A: {type: string, format: date}",
            &json!("31.2.2024"),
            ": `\"31.2.2024\"` is a string, not a string of `format: date`",
        );
        check(
            "A: {type: string, format: ipv4}",
            &json!("::1"),
            ": `\"::1\"` is a string, not a string of `format: ipv4`",
        );
        let nullable = "A: {type: object, properties: {b: {type: [string, 'null']}}}";
        check(nullable, &json!({ "b": null }), "");
    }

    #[test]
    fn the_place_in_the_value_comes_first() {
        let list = "A: {type: array, items: {type: object, additionalProperties: {type: string}}}";
        check(list, &json!([{ "a": "b" }, { "c": 1 }]), "[1].c: `1` is a number, not a string");
        let tuple = "A: {type: array, prefixItems: [{type: string}], minItems: 1, items: {type: integer}}";
        check(tuple, &json!(["a", 1]), "");
        check(tuple, &json!(["a", "b"]), "[1]: `\"b\"` is a string, not an integer");
        check(tuple, &json!([]), ": it has 0 items, but 1 are required");
    }

    #[test]
    fn members_match_their_schemas() {
        let object = "A: {properties: {a: {type: string}, b: {type: string}, c: {const: x}}, required: [a, c]}";
        check(object, &json!({ "a": "x", "other": 1 }), "");
        check(object, &json!({}), ".a is missing");
        check(object, &json!({ "a": null }), ".a: `null` is null, not a string");
        check(object, &json!({ "a": "x", "b": null }), "");
        check(object, &json!({ "a": "x", "c": "y" }), ".c must be `\"x\"`");
        // A request has no `readOnly` member, and an example can be one of a request.
        check("A: {properties: {a: {type: string, readOnly: true}}, required: [a]}", &json!({}), "");
        check(
            "A: {properties: {a: {type: string}}, additionalProperties: {type: integer}}",
            &json!({ "b": "x" }),
            ".b: `\"x\"` is a string, not an integer",
        );
    }

    #[test]
    fn listed_values_and_alternatives_are_tried() {
        check("A: {enum: [a, b]}", &json!("c"), ": `\"c\"` is not in `enum`");
        check("A: {anyOf: [{enum: [a, b]}, {type: string}]}", &json!("c"), "");
        check("A: {anyOf: [{type: string}, {type: integer}]}", &json!(1), "");
        check("A: {anyOf: [{type: string}, {type: integer}]}", &json!([]), ": `[]` fits no alternative");
    }
}
