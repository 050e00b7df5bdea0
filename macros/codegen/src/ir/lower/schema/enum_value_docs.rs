//! Names and documentation of enum values, from extensions beside `enum` and annotations beside `const`.

use std::rc::Rc;

use crate::graph::{RawSchema, Schema};
use crate::ir::lower::notes;
use crate::ir::{Docs, EnumValue};
use crate::json::Value;

/// Returns the values, each with the name and description from the schemas of the list.
pub(crate) fn enum_values(values: &[&Value], layers: &[Rc<Schema<'_>>]) -> Vec<EnumValue> {
    let says_more = |key: &String| key == "const" || key.starts_with("x-");
    let has_docs = layers.iter().any(|layer| layer.node.value.as_object().is_some_and(|it| it.keys().any(says_more)));
    let bare = |value: &Value| EnumValue { value: value.clone(), given_name: None, docs: Docs::default() };
    values.iter().map(|value| if has_docs { enum_value(value, layers) } else { bare(value) }).collect()
}

fn enum_value(value: &Value, layers: &[Rc<Schema<'_>>]) -> EnumValue {
    let schemas = || layers.iter().map(|layer| RawSchema(layer.node.value));
    let own = layers.iter().find(|layer| RawSchema(layer.node.value).constant().is_some());
    let own = own.map(|layer| notes::docs_of_node(&layer.node));
    let titled = own.as_ref().and_then(|docs| docs.summary.clone()).filter(|_| !value.is_string());
    let described = schemas()
        .find_map(|it| it.enum_value_description(value))
        .map(|text| Docs { description: Some(text), ..Docs::default() });
    EnumValue {
        value: value.clone(),
        given_name: schemas().find_map(|it| it.enum_value_name(value)).or(titled),
        docs: described.or(own).unwrap_or_default(),
    }
}
