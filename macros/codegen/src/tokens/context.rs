//! The data that all functions of emission read.

use crate::diagnostic::Finding;
use crate::ir::Api;
use crate::names::Names;
use crate::options::Options;
use crate::tokens::code::{Text, quote};

/// A named `Api`, and the path of the runtime.
pub(crate) struct Cx<'a> {
    pub(crate) api: &'a Api,
    pub(crate) names: &'a Names,
    pub(crate) options: &'a Options,
    /// The path of the runtime's module for generated code.
    pub(crate) weld: Text,
    /// True for the client that stands in after an error: it is type-checked, and never runs.
    pub(crate) is_stand_in: bool,
}

/// Remarks about a client for its documentation.
#[derive(Default)]
pub(crate) struct ClientNotes<'f> {
    /// The findings that are not errors.
    pub(crate) findings: Vec<&'f Finding>,
    /// The older description, and the changes since then.
    pub(crate) changes: Vec<String>,
}

/// Returns the attribute that silences lints in generated code, which is not the user's to tidy.
pub(crate) fn quiet() -> Text {
    quote! {
        #[allow(dead_code, deprecated, missing_docs, nonstandard_style, unreachable_pub, unused_imports, clippy::all, clippy::pedantic, reason = "generated")]
    }
}
