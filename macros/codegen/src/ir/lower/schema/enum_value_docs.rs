//! Names and documentation of enum values, from extensions beside `enum` and annotations beside `const`.

use std::rc::Rc;

use crate::graph::Schema;
use crate::ir::lower::notes;
use crate::ir::{Docs, EnumValue};
use crate::json::Value;

/// Extensions with a name for each value of an `enum`, of openapi-generator and `NSwag`.
const NAMES: [&str; 3] = ["x-enum-varnames", "x-enum-varNames", "x-enumNames"];
/// Extensions with a description for each value of an `enum`, of openapi-generator and Redocly.
const DESCRIPTIONS: [&str; 3] = ["x-enum-descriptions", "x-enumDescriptions", "x-enum-description"];

/// Returns the values, each with the name and description from the schemas of the list.
pub(crate) fn enum_values(values: &[&Value], layers: &[Rc<Schema<'_>>]) -> Vec<EnumValue> {
    let says_more = |key: &String| key == "const" || key.starts_with("x-");
    let has_docs = layers.iter().any(|layer| layer.node.value.as_object().is_some_and(|it| it.keys().any(says_more)));
    let bare = |value: &Value| EnumValue { value: value.clone(), given_name: None, docs: Docs::default() };
    values.iter().map(|value| if has_docs { enum_value(value, layers) } else { bare(value) }).collect()
}

fn enum_value(value: &Value, layers: &[Rc<Schema<'_>>]) -> EnumValue {
    let by = |find: fn(&Value, &Value) -> Option<String>| layers.iter().find_map(|layer| find(layer.node.value, value));
    let own =
        layers.iter().find(|layer| layer.node.get("const").is_some()).map(|layer| notes::docs_of_node(&layer.node));
    let titled = own.as_ref().and_then(|docs| docs.summary.clone()).filter(|_| !value.is_string());
    let described = by(value_description).map(|text| Docs { description: Some(text), ..Docs::default() });
    EnumValue {
        value: value.clone(),
        given_name: by(value_name).or(titled),
        docs: described.or(own).unwrap_or_default(),
    }
}

fn value_name(schema: &Value, value: &Value) -> Option<String> {
    let listed = || NAMES.iter().find_map(|key| extension_entry(schema, schema.get(key)?, value));
    listed().or_else(|| azure_entry(schema, value, "name")).filter(|name| !name.trim().is_empty())
}

fn value_description(schema: &Value, value: &Value) -> Option<String> {
    let listed = || DESCRIPTIONS.iter().find_map(|key| extension_entry(schema, schema.get(key)?, value));
    listed().or_else(|| azure_entry(schema, value, "description")).filter(|text| !text.trim().is_empty())
}

/// Returns the entry of an extension for a value: by position in a list as long as `enum`, or by key in a map.
fn extension_entry(schema: &Value, words: &Value, value: &Value) -> Option<String> {
    let values = schema.get("enum")?.as_array()?;
    let found = match words {
        Value::Array(list) if list.len() == values.len() => list.get(values.iter().position(|it| it == value)?)?,
        Value::Object(map) => map.get(&value.as_str().map_or_else(|| value.to_string(), str::to_owned))?,
        _ => return None,
    };
    found.as_str().map(str::to_owned)
}

/// Returns a text from the object that `x-ms-enum` has for a value.
fn azure_entry(schema: &Value, value: &Value, key: &str) -> Option<String> {
    let listed = schema.get("x-ms-enum")?.get("values")?.as_array()?;
    let entry = listed.iter().find(|entry| entry.get("value") == Some(value))?;
    entry.get(key)?.as_str().map(str::to_owned)
}
