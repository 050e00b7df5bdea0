#![doc = include_str!("../ARCHITECTURE.md")]

pub mod diagnostic;
pub mod document;
pub mod ir;
pub mod names;
pub mod options;

mod graph;
mod tokens;

use proc_macro2::TokenStream;

use crate::diagnostic::{Findings, Report, Source};
use crate::options::Options;

pub use tokens::skeleton;

/// What came of a run.
#[derive(Debug)]
pub struct Outcome {
    /// The client, unless an error stands in the report.
    pub tokens: Option<TokenStream>,
    /// What is to be said about the description.
    pub report: Report,
}

/// Generates a client. `krate` is the path by which the generated code reaches the runtime.
pub fn generate(source: Source<'_>, options: &Options, krate: &TokenStream) -> Outcome {
    let mut findings = Findings::under(&options.levels);
    let tokens = run(source, options, krate, &mut findings);
    Outcome { tokens, report: Report::new(&findings, &[source]) }
}

/// The pipeline: every stage after loading goes through to its end, and nothing is written where one found an error.
fn run(source: Source<'_>, options: &Options, krate: &TokenStream, findings: &mut Findings) -> Option<TokenStream> {
    let document = document::load(source, findings)?;
    let frame = document.frame(findings);
    let graph = graph::resolve(&document, options, findings);
    let api = ir::lower(&graph, &frame, options, findings);
    sound(findings)?;
    let names = names::allot(&api, options, findings);
    sound(findings)?;
    Some(tokens::emit(&api, &names, &findings.allowed(), options, krate))
}

/// The code that [`generate`] writes, formatted; `None` where it writes none.
///
/// The runtime is called `specweld` in it.
#[cfg(feature = "explain")]
pub fn explain(source: Source<'_>, options: &Options) -> (Option<String>, Report) {
    let Outcome { tokens, report } = generate(source, options, &quote::quote!(specweld));
    let file = tokens.and_then(|tokens| syn::parse2(tokens).ok());
    (file.map(|file| prettyplease::unparse(&file)), report)
}

/// The barrier between stages.
fn sound(findings: &Findings) -> Option<()> {
    (!findings.has_errors()).then_some(())
}
