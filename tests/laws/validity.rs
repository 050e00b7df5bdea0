//! Validation of a value against a schema (JSON Schema 2020-12 and OpenAPI 3.0), for the keywords that affect generated
//! types.
//!
//! Patterns and formats are not checked, since the synthesis respects them where types depend on them.

use serde_json::{Map, Value};

/// A depth that no instance reaches.
const DEEPEST: usize = 64;

/// Returns the target of a local reference.
pub(super) fn target<'d>(document: &'d Value, reference: &Value) -> Option<&'d Value> {
    let pointer = reference.as_str()?.strip_prefix('#')?;
    document.pointer(pointer).or_else(|| document.pointer(&percent_decoded(pointer)))
}

fn percent_decoded(text: &str) -> String {
    let mut parts = text.split('%');
    let mut decoded = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let byte = part.get(..2).and_then(|hex| u8::from_str_radix(hex, 16).ok()).filter(u8::is_ascii);
        match byte {
            Some(byte) => decoded.extend([char::from(byte).to_string().as_str(), part.get(2..).unwrap_or_default()]),
            None => decoded.extend(["%", part]),
        }
    }
    decoded
}

/// Returns true if the value is certainly valid.
pub(super) fn is_valid(document: &Value, schema: &Value, value: &Value) -> bool {
    Validity { document }.fits(schema, value, 0)
}

struct Validity<'d> {
    document: &'d Value,
}

impl Validity<'_> {
    fn fits(&self, schema: &Value, value: &Value, depth: usize) -> bool {
        let schema = match schema {
            Value::Bool(all) => return *all,
            Value::Object(schema) if depth < DEEPEST => schema,
            _ => return false,
        };
        if is_nullable(schema) && value.is_null() {
            return true;
        }
        has_type(schema, value)
            && is_one_of(schema, value)
            && in_bounds(schema, value)
            && self.fits_compositions(schema, value, depth)
            && self.fits_items(schema, value, depth)
            && self.fits_members(schema, value, depth)
    }

    fn fits_compositions(&self, schema: &Map<String, Value>, value: &Value, depth: usize) -> bool {
        let count = |key: &str| {
            let list = schema.get(key).and_then(Value::as_array);
            list.map(|list| (list.iter().filter(|it| self.fits(it, value, depth + 1)).count(), list.len()))
        };
        let referred = schema.get("$ref").map(|reference| {
            target(self.document, reference).is_some_and(|target| self.fits(target, value, depth + 1))
        });
        referred.unwrap_or(true)
            && count("allOf").is_none_or(|(fitting, all)| fitting == all)
            && count("anyOf").is_none_or(|(fitting, _)| fitting > 0)
            && count("oneOf").is_none_or(|(fitting, _)| fitting == 1)
            && schema.get("not").is_none_or(|not| !self.fits(not, value, depth + 1))
    }

    fn fits_items(&self, schema: &Map<String, Value>, value: &Value, depth: usize) -> bool {
        let Some(items) = value.as_array() else { return true };
        let first = schema.get("prefixItems").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let rest = items.iter().skip(first.len());
        let unique = schema.get("uniqueItems") == Some(&Value::Bool(true));
        first.iter().zip(items).all(|(schema, item)| self.fits(schema, item, depth + 1))
            && schema.get("items").is_none_or(|schema| rest.clone().all(|item| self.fits(schema, item, depth + 1)))
            && within(schema, "minItems", "maxItems", items.len())
            && !(unique
                && items.iter().enumerate().any(|(index, item)| items.iter().skip(index + 1).any(|it| it == item)))
    }

    fn fits_members(&self, schema: &Map<String, Value>, value: &Value, depth: usize) -> bool {
        let Some(members) = value.as_object() else { return true };
        let properties = schema.get("properties").and_then(Value::as_object);
        let required = schema.get("required").and_then(Value::as_array).into_iter().flatten();
        let patterned = schema.contains_key("patternProperties");
        within(schema, "minProperties", "maxProperties", members.len())
            && required.filter_map(Value::as_str).all(|name| members.contains_key(name))
            && members.iter().all(|(name, member)| {
                let own = properties.and_then(|it| it.get(name));
                own.or_else(|| schema.get("additionalProperties").filter(|_| !patterned))
                    .is_none_or(|schema| self.fits(schema, member, depth + 1))
            })
    }
}

fn is_nullable(schema: &Map<String, Value>) -> bool {
    schema.get("nullable") == Some(&Value::Bool(true))
}

/// Returns true if `type`, with `nullable`, allows the value.
pub(super) fn has_type(schema: &Map<String, Value>, value: &Value) -> bool {
    let is = |name: &Value| match name.as_str().unwrap_or_default() {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64() || value.as_f64().is_some_and(|it| it.fract() == 0.0),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => false,
    };
    match schema.get("type") {
        None => true,
        Some(Value::Array(names)) => names.iter().any(is),
        Some(_) if value.is_null() && is_nullable(schema) => true,
        Some(name) => is(name),
    }
}

fn is_one_of(schema: &Map<String, Value>, value: &Value) -> bool {
    let values = schema.get("enum").and_then(Value::as_array);
    values.is_none_or(|values| values.contains(value)) && schema.get("const").is_none_or(|it| it == value)
}

fn in_bounds(schema: &Map<String, Value>, value: &Value) -> bool {
    if let Some(text) = value.as_str() {
        return within(schema, "minLength", "maxLength", text.chars().count());
    }
    let Some(number) = value.as_f64() else { return true };
    let bound = |key: &str| schema.get(key).and_then(Value::as_f64);
    let open = |key: &str| schema.get(key) == Some(&Value::Bool(true));
    bound("minimum").is_none_or(|it| if open("exclusiveMinimum") { number > it } else { number >= it })
        && bound("maximum").is_none_or(|it| if open("exclusiveMaximum") { number < it } else { number <= it })
        && bound("exclusiveMinimum").is_none_or(|it| number > it)
        && bound("exclusiveMaximum").is_none_or(|it| number < it)
        && bound("multipleOf").is_none_or(|it| (number / it).fract() == 0.0)
}

fn within(schema: &Map<String, Value>, least: &str, most: &str, count: usize) -> bool {
    let count = u64::try_from(count).unwrap_or(u64::MAX);
    let bound = |key: &str| schema.get(key).and_then(Value::as_u64);
    bound(least).is_none_or(|it| count >= it) && bound(most).is_none_or(|it| count <= it)
}
