//! Webhooks and callbacks, as data.

use super::{Docs, Origin, ResponseHeader, Type};

/// A request from the service to a server of the user, who decodes the body.
#[derive(Debug, Clone, PartialEq)]
pub struct Webhook {
    /// The place of the webhook, and the words of its name.
    pub origin: Origin,
    /// The documentation in the description.
    pub docs: Docs,
    /// The type of the body.
    pub ty: Type,
    /// The headers of the request.
    pub headers: Vec<ResponseHeader>,
}

impl Webhook {
    /// Returns the types of the body and of the headers.
    pub(crate) fn types(&self) -> impl Iterator<Item = &Type> {
        std::iter::once(&self.ty).chain(self.headers.iter().map(|header| &header.ty))
    }
}
