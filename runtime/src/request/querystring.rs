//! The setters of a parameter that is the whole query (OpenAPI 3.2.0 section 4.12.1).

use std::borrow::Cow;

use crate::body::form::{Encoding, urlencoded};
use crate::json::{Encode, Writer, from_str};
use crate::parameter::Parameter;
use crate::parameter::percent::{Allowed, encode};
use crate::request::builder::RequestBuilder;
use crate::request::invalid::InvalidRequest;

impl RequestBuilder<'_> {
    /// Sets the whole query: a text, percent-encoded. Setting it again replaces it.
    pub fn querystring<P: Parameter + ?Sized>(&mut self, name: &'static str, value: &P) -> &mut Self {
        self.secrets.append(&mut value.secrets());
        let text = value.to_parameter().into_item();
        let encoded = |text: Cow<'_, str>| encode(&text, Allowed::Unreserved).into_owned();
        self.set_querystring(name, text.map(|text| text.map(encoded).unwrap_or_default()))
    }

    /// Sets the whole query: the members of `value` as a form (WHATWG URL section 5.2). Setting it again replaces it.
    pub fn querystring_form<B: Encode + ?Sized>(
        &mut self,
        name: &'static str,
        value: &B,
        encodings: &'static [Encoding],
    ) -> &mut Self {
        self.set_querystring_form(name, Writer::of(value), encodings)
    }

    fn set_querystring_form(&mut self, name: &'static str, mut json: Writer, encodings: &[Encoding]) -> &mut Self {
        self.secrets.append(&mut json.take_secrets());
        let value = json.finish().and_then(|json| from_str(&json)).map_err(|fault| fault.to_string());
        self.set_querystring(name, value.and_then(|value| urlencoded(value, encodings).map_err(str::to_owned)))
    }

    fn set_querystring(&mut self, name: &'static str, encoded: Result<String, String>) -> &mut Self {
        match encoded {
            Ok(query) => {
                self.query.set(name, Some(query).filter(|query| !query.is_empty()));
                self
            }
            Err(fault) => self.fail(InvalidRequest::new(format!("the parameter `{name}` cannot be written: {fault}"))),
        }
    }
}
