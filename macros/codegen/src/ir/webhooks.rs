//! Webhooks and callbacks, as data.

use super::{Docs, Origin, Type};

/// A request from the service to a server of the user, who decodes the body.
#[derive(Debug, Clone, PartialEq)]
pub struct Webhook {
    /// The place of the webhook, and the words of its name.
    pub origin: Origin,
    /// The documentation in the description.
    pub docs: Docs,
    /// The type of the body.
    pub ty: Type,
}
