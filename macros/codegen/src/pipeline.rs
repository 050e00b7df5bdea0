//! The pipeline from a text to a lowered description with names.

use crate::diagnostic::{Code, Finding, Findings, LocatedFile, Place, Source};
use crate::document::{self, Document, Loader};
use crate::graph;
use crate::ir::{self, Api};
use crate::names::{self, Names};
use crate::options::Options;

/// Loads the main file, which is the first stage. With `only`, unused parts are not parsed.
pub(crate) fn load_document(
    main: Source<'_>,
    loader: Loader,
    options: &Options,
    findings: &mut Findings,
) -> Option<Document> {
    if !options.overlays.is_empty() {
        check_feature(options, findings);
        let overlays: Vec<Source<'_>> = overlays(options);
        document::load_overlaid(main, &overlays, loader, findings)
    } else if options.only.is_some() {
        document::load_partly(main, loader, findings)
    } else {
        document::load(main, loader, findings)
    }
}

/// Returns the files for reports if the main file cannot be read.
pub(crate) fn files_without_document<'a>(
    main: Source<'a>,
    folder: &'a str,
    options: &'a Options,
) -> Vec<LocatedFile<'a>> {
    let files = std::iter::once(main).chain(overlays(options));
    files.map(|source| LocatedFile::new(folder, source)).collect()
}

/// Returns the texts of the overlays.
fn overlays(options: &Options) -> Vec<Source<'_>> {
    options.overlays.iter().map(|overlay| Source { name: &overlay.name, text: &overlay.text }).collect()
}

/// Reports overlays without the feature that reads them.
fn check_feature(options: &Options, findings: &mut Findings) {
    if let Some(overlay) = options.overlays.first().filter(|_| !cfg!(feature = "overlay")) {
        let detail = "the feature `overlay` of specweld is off, so that no overlay can be applied";
        let finding = Finding::new(Code::InvalidOverlay, Place::Option(overlay.id), detail);
        findings.push(finding.help("switch on the feature `overlay` of specweld"));
    }
}

/// Runs the pipeline, and returns `None` if there is an error.
pub(crate) fn lower_checked(document: &Document, options: &Options, findings: &mut Findings) -> Option<(Api, Names)> {
    let made = lower_and_name(document, options, findings);
    (!findings.has_errors()).then_some(made)
}

/// Runs the pipeline. Every stage after loading runs to its end. Findings about names count only without other errors,
/// since the substitute of an invalid part has a name, too.
pub(crate) fn lower_and_name(document: &Document, options: &Options, findings: &mut Findings) -> (Api, Names) {
    let frame = document.service_info(findings);
    let graph = graph::select_operations(document, options, findings);
    let api = ir::lower::lower(&graph, &frame, options, findings);
    findings.extend(document.findings());
    let mut of_names = Findings::new();
    let names = names::assign_all(&api, options, &mut of_names);
    if !findings.has_errors() {
        findings.extend(of_names);
        findings.check_allowed_places();
    }
    (api, names)
}
