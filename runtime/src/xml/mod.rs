//! XML bodies: a translation between XML and the JSON of a type, by a table (OpenAPI 3.2.0 section 4.26).
//!
//! XML becomes JSON, which the type decodes; the JSON that the type encodes becomes XML. Unions, open enums, formats and
//! secrets therefore have one decoder. `<pet id="1"><name>Rex</name></pet>` is `{"id":1,"name":"Rex"}`.

mod body;
mod document;
mod parse;
mod table;
mod text;
mod to_json;
mod to_xml;

#[cfg(test)]
mod example_tests;
#[cfg(test)]
mod law_tests;
#[cfg(test)]
mod tests;

use crate::json::{Decode, Encode, Numbers, Result, Writer, from_body, from_str};

pub(crate) use body::XmlBody;
pub use body::XmlTables;
pub use table::{XmlChoice, XmlMember, XmlNode};
pub(crate) use text::escaped;

/// The table of a request in XML: an extension of the request, for mocks.
#[derive(Clone, Copy)]
pub(crate) struct XmlRequest(pub(crate) &'static XmlNode);

/// Decodes an XML document: one element, with the name of the table, unless that is empty.
///
/// # Errors
///
/// An error with path, line and column, if the body is not one well-formed document in UTF-8 or US-ASCII. A document that
/// does not match the table or the type is an error, too.
pub fn decode_xml<T: Decode>(body: &[u8], root: &'static XmlNode) -> Result<T> {
    let json = json_of(body, root)?;
    from_body(json.as_bytes(), Numbers::Json).map_err(|fault| located(fault, body, root))
}

/// Encodes a value as an XML document in UTF-8.
///
/// # Errors
///
/// An error with the path, if the value has no JSON, or does not match the table. Names and characters that XML does not
/// allow are errors, and so is `null` for an array without an element.
pub fn encode_xml<T: Encode + ?Sized>(value: &T, root: &'static XmlNode) -> Result<Vec<u8>> {
    xml_of(Writer::of(value), root).map(String::into_bytes)
}

/// Returns the JSON text of a document.
pub(crate) fn json_of(body: &[u8], root: &'static XmlNode) -> Result<String> {
    let output = parse::parse(body).and_then(|element| to_json::write_root(&element, root, usize::MAX));
    output.map(|output| output.text).map_err(|fault| fault.located_in(body))
}

/// Returns the document of a JSON text.
pub(crate) fn xml_of(json: Writer, root: &'static XmlNode) -> Result<String> {
    let value = json.finish().and_then(|json| from_str(&json))?;
    to_xml::write_document(&value, root).map_err(crate::json::Error::without_place)
}

/// Returns the fault of the JSON text of a document, with the place of the element in the document.
// The places are computed here, so that bodies without faults need none.
#[cold]
pub(crate) fn located(fault: crate::json::Error, body: &[u8], root: &'static XmlNode) -> crate::json::Error {
    let output = parse::parse(body).and_then(|element| to_json::write_root(&element, root, fault.offset()));
    let offset = output.map_or(0, |output| output.found);
    fault.moved_to(offset).located_in(body)
}
