//! Extensions with a name or a description for each value of an `enum`.

use super::RawSchema;
use crate::json::Value;

/// Extensions with a name for each value of an `enum`, of openapi-generator and `NSwag`.
const NAMES: [&str; 3] = ["x-enum-varnames", "x-enum-varNames", "x-enumNames"];
/// Extensions with a description for each value of an `enum`, of openapi-generator and Redocly.
const DESCRIPTIONS: [&str; 3] = ["x-enum-descriptions", "x-enumDescriptions", "x-enum-description"];

impl<'a> RawSchema<'a> {
    /// Returns the name of an enum value.
    pub(crate) fn enum_value_name(self, value: &Value) -> Option<String> {
        self.extension_text(NAMES, "name", value)
    }

    /// Returns the description of an enum value.
    pub(crate) fn enum_value_description(self, value: &Value) -> Option<String> {
        self.extension_text(DESCRIPTIONS, "description", value)
    }

    /// Returns the text of one of the extensions, or of a key in `x-ms-enum`.
    fn extension_text(self, extensions: [&str; 3], azure_key: &str, value: &Value) -> Option<String> {
        let entry = extensions.iter().find_map(|key| self.extension_entry(self.0.get(key)?, value));
        let text = entry.or_else(|| self.azure_entry(value, azure_key))?;
        (!text.trim().is_empty()).then(|| text.to_owned())
    }

    /// Returns the entry of an extension for a value: by position in a list as long as `enum`, or by key in a map.
    fn extension_entry(self, extension: &'a Value, value: &Value) -> Option<&'a str> {
        let values = self.enum_values()?;
        match extension {
            Value::Array(list) if list.len() == values.len() => {
                list.get(values.iter().position(|it| it == value)?)?.as_str()
            }
            Value::Object(map) => map.get(&value.as_str().map_or_else(|| value.to_string(), str::to_owned))?.as_str(),
            _ => None,
        }
    }

    /// Returns a text from the object that `x-ms-enum` has for a value.
    fn azure_entry(self, value: &Value, key: &str) -> Option<&'a str> {
        let listed = self.0.get("x-ms-enum")?.get("values")?.as_array()?;
        listed.iter().find(|entry| entry.get("value") == Some(value))?.get(key)?.as_str()
    }
}
