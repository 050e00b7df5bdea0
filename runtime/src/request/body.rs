//! The setters of the body of a request.

use http::header::CONTENT_TYPE;

use crate::body::file::{Content, File};
use crate::body::form::{Encoding, urlencoded};
use crate::body::multipart::{IntoMultipart, Multipart};
use crate::body::payload::Payload;
use crate::body::{charset, media_type};
use crate::json::{Encode, Writer};
use crate::request::builder::RequestBuilder;
use crate::request::invalid::InvalidRequest;

impl RequestBuilder<'_> {
    /// Sets the body: `value` as JSON.
    pub fn json<B: Encode + ?Sized>(&mut self, value: &B) -> &mut Self {
        self.json_as("application/json", value)
    }

    /// Sets the body: `value` as JSON, with a media type.
    pub fn json_as<B: Encode + ?Sized>(&mut self, media_type: &'static str, value: &B) -> &mut Self {
        self.set_json(media_type, Writer::of(value))
    }

    fn set_json(&mut self, media_type: &str, mut json: Writer) -> &mut Self {
        self.secrets.append(&mut json.take_secrets());
        self.secret_places = json.take_places();
        match json.finish_bytes() {
            // A range, such as `application/*+json`, is no media type to send.
            Ok(json) if media_type.contains('*') => self.set_body("application/json", Payload::Content(json.into())),
            Ok(json) => self.set_body(media_type, Payload::Content(json.into())),
            Err(fault) => self.fail(InvalidRequest::new(format!("the body cannot be written as JSON: {fault}"))),
        }
    }

    /// Sets the body: `value` as XML, with a media type.
    #[cfg(feature = "xml")]
    pub fn xml<B: Encode + ?Sized>(
        &mut self,
        media_type: &'static str,
        value: &B,
        root: &'static crate::xml::XmlNode,
    ) -> &mut Self {
        self.set_xml(media_type, Writer::of(value), root)
    }

    #[cfg(feature = "xml")]
    fn set_xml(&mut self, media_type: &str, mut json: Writer, root: &'static crate::xml::XmlNode) -> &mut Self {
        for secret in json.take_secrets() {
            // A recording finds a secret in the form in which it was sent.
            if let std::borrow::Cow::Owned(escaped) = crate::xml::escaped(secret.expose()) {
                self.secrets.push(escaped.into());
            }
            self.secrets.push(secret);
        }
        self.options.xml_request = Some(root);
        match crate::xml::xml_of(json, root) {
            // A range, such as `application/*+xml`, is no media type to send.
            Ok(xml) if media_type.contains('*') => {
                self.set_body("application/xml", Payload::Content(xml.into_bytes().into()))
            }
            Ok(xml) => self.set_body(media_type, Payload::Content(xml.into_bytes().into())),
            Err(fault) => self.fail(InvalidRequest::new(format!("the body cannot be written as XML: {fault}"))),
        }
    }

    /// Sets the body: text, in the charset of the media type or else UTF-8.
    pub fn text(&mut self, media_type: &'static str, text: impl Into<String>) -> &mut Self {
        self.set_text(media_type, text.into())
    }

    fn set_text(&mut self, media_type: &str, text: String) -> &mut Self {
        match charset::encode(media_type, text) {
            Ok((media_type, bytes)) => self.set_body(&media_type, Payload::Content(Content::Bytes(bytes))),
            Err(fault) => self.fail(fault),
        }
    }

    /// Sets the body: a file, whose media type overrides `media_type`.
    pub fn bytes(&mut self, media_type: &'static str, file: impl Into<File>) -> &mut Self {
        self.set_file(media_type, file.into())
    }

    fn set_file(&mut self, media_type: &str, file: File) -> &mut Self {
        let media_type = file.media_type_or(media_type).to_owned();
        self.set_body(&media_type, Payload::Content(file.into_content()))
    }

    /// Sets the body: the members of `value` as a form, `application/x-www-form-urlencoded`.
    pub fn form<B: Encode + ?Sized>(&mut self, value: &B, encodings: &'static [Encoding]) -> &mut Self {
        self.set_form(Writer::of(value), encodings)
    }

    fn set_form(&mut self, mut json: Writer, encodings: &[Encoding]) -> &mut Self {
        self.secrets.append(&mut json.take_secrets());
        let value = json.finish().and_then(|json| crate::json::from_str(&json));
        let value = value.map_err(|fault| fault.to_string());
        match value.and_then(|value| urlencoded(value, encodings).map_err(str::to_owned)) {
            Ok(form) => self.set_body("application/x-www-form-urlencoded", Payload::Content(form.into_bytes().into())),
            Err(fault) => self.fail(InvalidRequest::new(format!("the body cannot be written as a form: {fault}"))),
        }
    }

    /// Sets the body: parts, `multipart/form-data`.
    pub fn multipart(&mut self, body: impl IntoMultipart) -> &mut Self {
        self.multipart_as("multipart/form-data", body)
    }

    /// Sets the body: parts, as another kind of `multipart` (RFC 2046 section 5.1).
    pub fn multipart_as(&mut self, media_type: &'static str, body: impl IntoMultipart) -> &mut Self {
        self.set_parts(media_type, body.into_multipart())
    }

    fn set_parts(&mut self, media_type: &'static str, mut form: Multipart) -> &mut Self {
        self.secrets.append(&mut form.take_secrets());
        match form.finish(media_type) {
            Ok(parts) => self.set_body(&parts.media_type(), Payload::Parts(parts)),
            Err(fault) => self.fail(fault),
        }
    }

    pub(super) fn set_body(&mut self, media_type: &str, payload: Payload) -> &mut Self {
        match media_type::checked(media_type) {
            Ok(value) => {
                self.headers.insert(CONTENT_TYPE, value);
                self.payload = payload;
                self
            }
            Err(fault) => self.fail(fault),
        }
    }
}
