//! Members of a JSON body, for values that the client itself sets.

use http::header::CONTENT_TYPE;

use crate::body::file::Content;
use crate::body::media_type;
use crate::body::payload::Payload;
use crate::json::members::{member_at, with_member};
use crate::request::builder::RequestBuilder;
use crate::request::invalid::InvalidRequest;

impl RequestBuilder<'_> {
    /// Returns the text of a member of the JSON body, unless it is `null`.
    pub(crate) fn body_member(&self, path: &[&str]) -> Option<&str> {
        self.json_body().and_then(|json| member_at(json, path)).filter(|value| *value != "null")
    }

    /// Sets a member of the JSON body. A request without a body gets one.
    pub(crate) fn set_body_member(&mut self, path: &[&str], value: &str) -> &mut Self {
        let changed = match &self.payload {
            Payload::Content(Content::Bytes(bytes)) if bytes.is_empty() => with_member("null", path, value),
            _ => self.json_body().and_then(|json| with_member(json, path, value)),
        };
        match changed {
            Some(json) if self.json_body().is_some() => {
                self.payload = Payload::Content(Content::Bytes(json.into()));
                self
            }
            Some(json) => self.set_body("application/json", Payload::Content(Content::Bytes(json.into()))),
            None => {
                let path = path.join(".");
                self.fail(InvalidRequest::new(format!("the body has no place for `{path}`: it is no JSON object")))
            }
        }
    }

    /// Returns the body if it is JSON.
    fn json_body(&self) -> Option<&str> {
        let media_type = self.headers.get(CONTENT_TYPE)?.to_str().ok()?;
        match &self.payload {
            Payload::Content(Content::Bytes(bytes)) if media_type::is_json(media_type) => {
                std::str::from_utf8(bytes).ok()
            }
            _ => None,
        }
    }
}
