//! A request that is invalid, and so not sent.

use std::borrow::Cow;

/// The reason why a request cannot be sent, found before any I/O.
#[derive(Debug, Clone)]
pub(crate) struct InvalidRequest(Cow<'static, str>);

impl InvalidRequest {
    pub(crate) fn new(reason: impl Into<Cow<'static, str>>) -> Self {
        Self(reason.into())
    }

    pub(crate) fn into_reason(self) -> Cow<'static, str> {
        self.0
    }
}
