//! Generates clients from a description, with or without an older description, and stand-in clients after errors.

use proc_macro2::TokenStream;

use crate::compat::ApiVersion;
use crate::compatibility::{self, Baseline};
use crate::diagnostic::{Code, Findings, Report};
use crate::document::{self, Document, Input};
use crate::ir::Api;
use crate::names::Names;
use crate::options::Options;
use crate::pipeline::{files_without_document, load_document, lower_and_name};
use crate::tokens::{self, Generated};

/// The maximum number of times that corrections are applied to a description for the stand-in client.
const CORRECTIONS: usize = 3;

/// The result of a run.
#[derive(Debug, Default)]
pub struct Generation {
    /// The client, unless the report has an error. A change that breaks clients of an older description does not
    /// prevent it, since new clients are unaffected.
    pub tokens: Option<Generated>,
    /// The stand-in client from the valid parts of a description with errors, so that code that uses the client has no
    /// further errors.
    ///
    /// In place of invalid parts, the code uses a type `__Fault`, which the caller defines as an error. The code never
    /// runs, and is empty if there is no valid part.
    pub stand_in: Generated,
    /// The findings about the descriptions.
    pub report: Report,
    /// The names of the files that were read in addition to the main file and its overlays, as the loader received them.
    /// The client depends on these files.
    pub files: Vec<String>,
    /// The names of further files of the older description.
    pub older_files: Vec<String>,
}

/// Generates a client. `krate` is the path of the runtime crate in the generated code.
///
/// The input can be the [`Source`](crate::diagnostic::Source) of a description in one file. A description in several
/// files needs a loader.
pub fn generate<'a>(input: impl Into<Input<'a>>, options: &Options, krate: &TokenStream) -> Generation {
    generate_from(input.into(), None, options, krate, &mut |_, _| ())
}

/// Generates a client, and compares its description with an `older` description.
///
/// Every change that breaks clients of the older description is an error with both places. The documentation of the
/// client lists the other changes.
pub fn generate_against<'a>(
    input: impl Into<Input<'a>>,
    older: impl Into<Input<'a>>,
    options: &Options,
    krate: &TokenStream,
) -> Generation {
    generate_from(input.into(), Some(older.into()), options, krate, &mut |_, _| ())
}

/// Generates a client like [`generate`] or, with an older description, like [`generate_against`]. If there is a client,
/// `inspect` receives the result of lowering and its names.
pub(crate) fn generate_from<'a>(
    input: Input<'a>,
    older: Option<Input<'a>>,
    options: &Options,
    krate: &TokenStream,
    inspect: &mut dyn FnMut(&Api, &Names),
) -> Generation {
    let mut findings = Findings::with_levels(&options.levels, &options.allowed_places);
    if let Some(document) = load_document(input.main, input.loader.clone(), options, &mut findings) {
        return generate_from_document(&document, older, options, krate, inspect, findings);
    }
    let files = files_without_document(input.main, input.loader.folder(), options);
    let report = Report::located(&findings, &files);
    let stand_in = stand_in(std::iter::once(input).chain(older), options, krate);
    Generation { stand_in, report, ..Generation::default() }
}

fn generate_from_document(
    document: &Document,
    older: Option<Input<'_>>,
    options: &Options,
    krate: &TokenStream,
    inspect: &mut dyn FnMut(&Api, &Names),
    mut findings: Findings,
) -> Generation {
    let (api, names) = lower_and_name(document, options, &mut findings);
    let mut sources = document.located();
    let files = document.referenced_files();
    let newer = ApiVersion { api: &api, names: &names };
    let older = older
        .filter(|_| !findings.has_errors())
        .map(|older| Baseline::compare_with(older, newer, sources.len(), options, &mut findings));
    let older = older.as_ref();
    let changes = older.map_or_else(Vec::new, Baseline::changelog);
    let tokens = findings
        .has_no_other_errors(compatibility::is_breaking_change)
        .then(|| tokens::emit(&api, &names, changes, options, krate, &mut findings));
    if tokens.is_some() {
        findings.check_allowed_places_of_code();
    }
    // The size of the client is known only now, and `deny` can make it an error.
    let tokens = tokens.filter(|_| findings.has_no_other_errors(compatibility::is_breaking_change));
    let stand_in = match tokens {
        Some(_) => {
            inspect(&api, &names);
            Generated::default()
        }
        // Suggestions for the misspelled selector need all operations.
        None if findings.iter().any(|it| it.code == Code::UnknownOperation) => {
            stand_in_client(document, &Options { only: None, ..options.clone() }, krate)
        }
        None => of_the_corrected(document, (api, names), &findings, options, krate),
    };
    sources.extend(older.into_iter().flat_map(Baseline::located));
    let older_files = older.map_or_else(Vec::new, Baseline::files);
    Generation { tokens, stand_in, report: Report::located(&findings, &sources), files, older_files }
}

/// Returns a stand-in client, as in [`Generation::stand_in`], if no description can be read. The code is made from the
/// first input with a readable part, and is empty if there is no such input.
pub fn stand_in<'a>(inputs: impl IntoIterator<Item = Input<'a>>, options: &Options, krate: &TokenStream) -> Generated {
    let document = inputs.into_iter().find_map(|Input { main, loader }| document::salvage_document(main, loader));
    document.map_or_else(Generated::default, |document| stand_in_client(&document, options, krate))
}

/// Returns the stand-in client of a document.
fn stand_in_client(document: &Document, options: &Options, krate: &TokenStream) -> Generated {
    let mut findings = Findings::with_levels(&options.levels, &options.allowed_places);
    let made = lower_and_name(document, options, &mut findings);
    of_the_corrected(document, made, &findings, options, krate)
}

/// Returns the stand-in client of a document. `made` is the result of lowering the document, with these findings.
///
/// Corrections move values with a misspelled or misplaced key, so that their types and methods exist.
fn of_the_corrected(
    document: &Document,
    made: (Api, Names),
    findings: &Findings,
    options: &Options,
    krate: &TokenStream,
) -> Generated {
    let (mut api, mut names) = made;
    let mut corrected = document.corrected(findings.corrections());
    // A value that was lost before can have such keys, too.
    for _ in 0..CORRECTIONS {
        let Some(document) = &corrected else { break };
        let mut findings = Findings::with_levels(&options.levels, &options.allowed_places);
        (api, names) = lower_and_name(document, options, &mut findings);
        corrected = document.corrected(findings.corrections());
    }
    tokens::stand_in(&api, &names, options, krate)
}
