//! Bodies of responses that are XML, with their tables.

use std::sync::OnceLock;

use super::table::XmlNode;
use super::{json_of, located};
use crate::body::media_type;
use crate::json::{Error, Reader, Result, without_mark};
use crate::response::RawResponse;

/// The function that returns the table of a status, if its body is described as XML.
pub type XmlTables = fn(u16) -> Option<&'static XmlNode>;

/// A body that is XML: its table, and its JSON once it was translated.
#[derive(Clone)]
pub(crate) struct XmlBody {
    root: &'static XmlNode,
    json: OnceLock<Result<String>>,
}

impl XmlBody {
    /// Returns the table for a response; `None` if the body is not XML.
    ///
    /// No JSON text begins like a document, so that a server, a mock or a recording can also send JSON.
    pub(crate) fn of(response: &RawResponse, tables: XmlTables) -> Option<Self> {
        let root = tables(response.status.as_u16())?;
        let stated = media_type::content_type(&response.headers);
        let is_other = media_type::is_json(stated) || media_type::essence(stated).eq_ignore_ascii_case("text/html");
        let is_xml = match without_mark(&response.body).trim_ascii_start().first()? {
            b'<' => !is_other,
            b'{' | b'[' | b'"' | b'-' | b'0'..=b'9' | b't' | b'f' | b'n' => false,
            _ => media_type::is_xml(stated),
        };
        is_xml.then(|| Self { root, json: OnceLock::new() })
    }

    /// Returns the JSON of the body.
    ///
    /// # Errors
    ///
    /// An error with path, line and column, if the body is no document in a supported encoding, or does not match the
    /// table.
    pub(crate) fn json(&self, response: &RawResponse) -> Result<&[u8]> {
        let translated = self.json.get_or_init(|| {
            let json = charset(response).and_then(|()| json_of(&response.body, self.root))?;
            if let Some(notes) = response.notes() {
                notes.set_translation(&response.body, &json);
            }
            Ok(json)
        });
        translated.as_ref().map(String::as_bytes).map_err(Clone::clone)
    }

    /// Returns a fault of the JSON with its place in the body.
    pub(crate) fn located(&self, fault: Error, body: &[u8]) -> Error {
        located(fault, body, self.root)
    }
}

/// Checks the charset of the media type (RFC 7303 section 3).
fn charset(response: &RawResponse) -> Result<()> {
    match media_type::parameter(media_type::content_type(&response.headers), "charset") {
        None => Ok(()),
        Some(name) if ["utf-8", "utf8", "us-ascii", "ascii"].contains(&&*name.to_ascii_lowercase()) => Ok(()),
        Some(name) => Err(Reader::of("").fault(&format!("the charset {name:?} is not supported"))),
    }
}
