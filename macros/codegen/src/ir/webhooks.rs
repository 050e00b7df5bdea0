//! What the service sends of its own accord, as data.

use super::{Docs, Origin, Type};

/// A request that the service sends to its user, who decodes what it carries.
#[derive(Debug, Clone, PartialEq)]
pub struct Webhook {
    /// Where it was written, and the words its name is made of.
    pub origin: Origin,
    /// The documentation in the description.
    pub docs: Docs,
    /// What it carries.
    pub ty: Type,
}
