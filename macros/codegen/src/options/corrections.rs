//! Corrections of a description that the user does not own.

/// A member that is optional and nullable in spite of its schema, since the service omits it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relaxation {
    /// The `id` of the entry.
    pub id: usize,
    /// The component and the member, with a dot between them: `Pet.owner`. A member of an inline schema has the keys of
    /// the path: `Pet.owner.name`.
    pub key: String,
}

/// An overlay of the description (Overlay Specification 1.0 and 1.1). It needs the feature `overlay`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overlay {
    /// The `id` of the entry.
    pub id: usize,
    /// The name of the file in reports.
    pub name: String,
    /// The text of the file, in JSON or YAML.
    pub text: String,
}
