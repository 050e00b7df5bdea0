//! Reads and sets the position of a page in a request: in the query, or in the JSON body.

use std::borrow::Cow;

use super::pagination::PageParameter;
use crate::json::to_string;
use crate::parameter::style::FORM;
use crate::request::builder::RequestBuilder;

/// The position of a page, as the response or the client writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum PageValue<'a> {
    Text(Cow<'a, str>),
    Number(Cow<'a, str>),
}

impl PageValue<'_> {
    pub(super) fn into_owned(self) -> PageValue<'static> {
        match self {
            Self::Text(text) => PageValue::Text(text.into_owned().into()),
            Self::Number(number) => PageValue::Number(number.into_owned().into()),
        }
    }
}

impl PageParameter {
    /// Returns the name of the parameter, or the path of the member.
    pub(super) fn name(self) -> String {
        match self {
            Self::Query(name) => name.to_owned(),
            Self::Body(path) => path.join("."),
        }
    }

    /// Returns the position in a request: the expanded parameter, or the text of the member.
    pub(super) fn sent<'r>(self, request: &'r RequestBuilder<'_>) -> Option<&'r str> {
        match self {
            Self::Query(name) => request.expanded(name),
            Self::Body(path) => request.body_member(path),
        }
    }

    /// Returns the number in a request.
    pub(super) fn number(self, request: &RequestBuilder<'_>) -> Option<u64> {
        self.sent(request)?.rsplit('=').next()?.parse().ok()
    }

    /// Sets the position in a request.
    pub(super) fn set(self, request: &mut RequestBuilder<'_>, value: &PageValue<'_>) {
        let (PageValue::Text(text) | PageValue::Number(text)) = value;
        match self {
            Self::Query(name) => request.query(name, &**text, FORM),
            Self::Body(path) => match value {
                PageValue::Number(number) => request.set_body_member(path, number),
                // OK because text is always written: an error is impossible.
                PageValue::Text(text) => request.set_body_member(path, &to_string(&**text).unwrap_or_default()),
            },
        };
    }
}
