//! Generates clients: from a description, or against an older one, and stand-in clients after an error.

use proc_macro2::TokenStream;

use crate::compatibility::{self, Baseline};
use crate::diagnostic::{Code, Findings, Report};
use crate::document::{self, Document, Input};
use crate::ir::Api;
use crate::names::Names;
use crate::options::Options;
use crate::pipeline::{load_document, lower_and_name};
use crate::tokens::{self, ClientNotes, Generated};

/// The number of corrections of a description for the stand-in client.
const CORRECTIONS: usize = 3;

/// The result of a run.
#[derive(Debug, Default)]
pub struct Generation {
    /// The client, unless the report has an error. A change that breaks clients of an older description is no obstacle
    /// for new clients.
    pub tokens: Option<Generated>,
    /// The code to write if there is no client: a client from the valid rest of the description, so that code that uses the
    /// client has no errors of its own. It uses a type `__Fault` in place of invalid parts, which the caller defines as an
    /// error. It never runs. It is empty if nothing is valid.
    pub stand_in: Generated,
    /// The findings about the description.
    pub report: Report,
    /// The names of the files that were read beside the main one, as the loader was asked for them. When one of them
    /// changes, so does the client.
    pub files: Vec<String>,
    /// The names of further files of the older description.
    pub older_files: Vec<String>,
}

/// Generates a client. `krate` is the path by which the generated code reaches the runtime.
///
/// A description in one text can be handed in as its [`Source`](crate::diagnostic::Source); one of several files comes with a loader.
pub fn generate<'a>(input: impl Into<Input<'a>>, options: &Options, krate: &TokenStream) -> Generation {
    generate_from(input.into(), None, options, krate)
}

/// Generates a client, and compares the description with an `older` one: every change that breaks clients of that one is an
/// error with both places, and the documentation of the client lists the other changes.
pub fn generate_against<'a>(
    input: impl Into<Input<'a>>,
    older: impl Into<Input<'a>>,
    options: &Options,
    krate: &TokenStream,
) -> Generation {
    generate_from(input.into(), Some(older.into()), options, krate)
}

fn generate_from<'a>(input: Input<'a>, older: Option<Input<'a>>, options: &Options, krate: &TokenStream) -> Generation {
    let mut findings = Findings::with_levels(&options.levels, &options.allowed_places);
    if let Some(document) = load_document(input.main, input.loader.clone(), options, &mut findings) {
        return generate_from_document(&document, older, options, krate, findings);
    }
    let report = Report::located(&findings, &[(input.loader.folder(), input.main)]);
    let stand_in = stand_in(std::iter::once(input).chain(older), options, krate);
    Generation { stand_in, report, ..Generation::default() }
}

fn generate_from_document(
    document: &Document,
    older: Option<Input<'_>>,
    options: &Options,
    krate: &TokenStream,
    mut findings: Findings,
) -> Generation {
    let (api, names) = lower_and_name(document, options, &mut findings);
    let mut sources = document.located();
    let files = sources.iter().skip(1).map(|(_, source)| source.name.to_owned()).collect();
    let older = older
        .filter(|_| !findings.has_errors())
        .map(|older| Baseline::compare_with(older, (&api, &names), sources.len(), options, &mut findings));
    let older = older.as_ref();
    let notes =
        ClientNotes { findings: findings.non_errors(), changes: older.map_or_else(Vec::new, Baseline::changelog) };
    let tokens = findings
        .has_no_other_errors(compatibility::is_breaking_change)
        .then(|| tokens::emit(&api, &names, &notes, options, krate));
    let stand_in = match tokens {
        Some(_) => Generated::default(),
        // The names that could be meant are found among all operations.
        None if findings.iter().any(|it| it.code == Code::UnknownOperation) => {
            stand_in_client(document, &Options { only: None, ..options.clone() }, krate)
        }
        None => of_the_corrected(document, (api, names), &findings, options, krate),
    };
    sources.extend(older.into_iter().flat_map(Baseline::located));
    let older_files = older.map_or_else(Vec::new, Baseline::files);
    Generation { tokens, stand_in, report: Report::located(&findings, &sources), files, older_files }
}

/// Returns the code for descriptions that cannot be read: a stand-in client as in [`Generation::stand_in`], from the
/// first input with a readable part. Returns no tokens if no input has one.
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

/// Returns the stand-in client of a document from which this was made, with these findings.
///
/// Values with a misspelled or misplaced key are read at the place that is meant, so that their types and methods exist.
fn of_the_corrected(
    document: &Document,
    made: (Api, Names),
    findings: &Findings,
    options: &Options,
    krate: &TokenStream,
) -> Generated {
    let (mut api, mut names) = made;
    let mut corrected = document.corrected(findings.corrections());
    // A value that was lost can have such keys, too.
    for _ in 0..CORRECTIONS {
        let Some(document) = &corrected else { break };
        let mut findings = Findings::with_levels(&options.levels, &options.allowed_places);
        (api, names) = lower_and_name(document, options, &mut findings);
        corrected = document.corrected(findings.corrections());
    }
    tokens::stand_in(&api, &names, options, krate)
}
