//! Text of an OpenAPI description in, Rust tokens or a report out.

pub mod diagnostic;
pub mod document;
pub mod options;

use proc_macro2::TokenStream;
use quote::quote;

use crate::diagnostic::{Findings, Report, Source};
use crate::options::Options;

/// What came of a run.
#[derive(Debug)]
pub struct Outcome {
    /// The client, unless an error stands in the report.
    pub tokens: Option<TokenStream>,
    /// What is to be said about the description.
    pub report: Report,
}

/// Generates a client. `krate` is the path by which the generated code reaches the runtime.
pub fn generate(source: Source<'_>, _options: &Options, _krate: TokenStream) -> Outcome {
    let mut findings = Findings::new();
    if let Some(document) = document::load(source, &mut findings) {
        document.frame(&mut findings);
    }
    let tokens = (!findings.has_errors()).then(TokenStream::new);
    Outcome { tokens, report: Report::new(findings, &[source]) }
}

/// What to emit where there is no client, so that one mistake gives one error.
pub fn skeleton() -> TokenStream {
    quote! { pub mod types {} }
}
