//! The characters that a cookie allows (RFC 6265 section 4.1.1). The style `cookie` of OpenAPI 3.2 escapes nothing.

use crate::parameter::ParameterValue;

/// Returns `true` if every text of a value can be sent without escapes.
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

/// Returns `true` for a `cookie-octet`: ASCII without control characters, white space, `"`, `,`, `;` and `\`.
fn is_octet(byte: u8) -> bool {
    byte.is_ascii_graphic() && !b"\",;\\".contains(&byte)
}
