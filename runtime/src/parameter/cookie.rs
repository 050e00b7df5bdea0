//! What a cookie can hold as it is (RFC 6265 section 4.1.1): nothing is escaped in the style `cookie` of OpenAPI 3.2.

use crate::parameter::ParameterValue;

/// Whether every text of a value can be sent without being escaped, and be told from what stands around it.
pub(crate) fn holds(value: &ParameterValue<'_>) -> bool {
    match value {
        ParameterValue::Absent => true,
        ParameterValue::Text(text) => text.bytes().all(is_octet),
        ParameterValue::List(items) => items.iter().all(|item| item.bytes().all(is_octet)),
        ParameterValue::Object(pairs) => {
            let is_name = |name: &str| !name.is_empty() && name.bytes().all(|byte| is_octet(byte) && byte != b'=');
            pairs.iter().all(|(name, value)| is_name(name) && value.bytes().all(is_octet))
        }
        ParameterValue::Nested(_) | ParameterValue::Unwritable(_) => false,
    }
}

/// `cookie-octet`: ASCII without control characters, white space, double quotes, commas, semicolons and backslashes.
fn is_octet(byte: u8) -> bool {
    byte.is_ascii_graphic() && !b"\",;\\".contains(&byte)
}
