//! Webhooks and callbacks, as data.

use super::{Docs, Origin, Type};

/// A request that the service sends to its user, who decodes what it carries.
#[derive(Debug, Clone, PartialEq)]
pub struct Webhook {
    /// Its place, and the words of its name.
    pub origin: Origin,
    /// The documentation in the description.
    pub docs: Docs,
    /// The type of its body.
    pub ty: Type,
}
