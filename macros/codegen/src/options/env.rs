//! The option `env`: credentials from environment variables.

use crate::ir::EnvKind;

/// The environment variables of a credential.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnvEntry {
    /// The `id` of the entry.
    pub id: usize,
    /// The kind of the credential; `None` for the credential of the scheme `name`.
    pub kind: Option<EnvKind>,
    /// The kind or the scheme, as it is written.
    pub name: String,
    /// The variables, one for each part of the credential.
    pub variables: Vec<String>,
}
