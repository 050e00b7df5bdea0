//! Compares a description with an older description, and returns the differences that clients can observe as changes
//! and findings.

use crate::compat::{self, ApiVersion, Change};
use crate::diagnostic::{Code, Finding, Findings, LocatedFile, Report, Severity, Source};
use crate::document::{Document, Input, Loader};
use crate::options::Options;
use crate::pipeline::{files_without_document, load_document, lower_checked};

/// An older description, and the changes since then.
pub(crate) struct Baseline<'a> {
    main: Source<'a>,
    loader: Loader,
    document: Option<Document>,
    changes: Vec<Change>,
}

impl<'a> Baseline<'a> {
    /// Returns the files of the older description for reports; the main file is the first.
    pub(crate) fn located(&self) -> Vec<LocatedFile<'_>> {
        let main = || vec![LocatedFile::new(self.loader.folder(), self.main)];
        self.document.as_ref().map_or_else(main, Document::located)
    }

    /// Returns the names of the files that were read in addition to the main file.
    pub(crate) fn files(&self) -> Vec<String> {
        self.document.as_ref().map(Document::referenced_files).unwrap_or_default()
    }

    /// Reads an older description with the same options, and compares it with the newer client. The files of the older
    /// description are numbered after the `files` of the newer description.
    ///
    /// Findings of the older description about options are left out, since the options are for the newer description.
    pub(crate) fn compare_with(
        input: Input<'a>,
        newer: ApiVersion<'_>,
        files: usize,
        options: &Options,
        findings: &mut Findings,
    ) -> Self {
        let Input { main, loader } = input;
        let files = u32::try_from(files).unwrap_or(u32::MAX);
        let mut faults = Findings::faults_only();
        let document = load_document(main, loader.clone(), options, &mut faults);
        let made = document.as_ref().and_then(|document| lower_checked(document, options, &mut faults));
        let faults = faults.into_iter().filter(|fault| fault.code != Code::StaleOverlay);
        findings.extend(faults.map(|fault| fault.after(files, main.name)));
        let mut changes = made.as_ref().map_or_else(Vec::new, |(api, names)| {
            compat::compare_clients(ApiVersion { api, names }, newer, &options.derives)
        });
        if made.is_some() {
            compat::accept_changes(&mut changes, &options.accepted, findings);
        }
        let breaks = changes.iter().filter(|change| change.is_breaking() && !change.accepted);
        findings.extend(breaks.map(|change| compat::change_finding(change, change.older.after(files, main.name))));
        Self { main, loader, document, changes }
    }

    /// Returns the changes for the documentation of the client.
    pub(crate) fn changelog(&self) -> Vec<String> {
        let version = self.document.as_ref().and_then(|it| it.value().get("info")?.get("version")?.as_str());
        let since = version.map_or_else(|| "the older description".to_owned(), |version| format!("version {version}"));
        std::iter::once(since).chain(compat::changelog(&self.changes)).collect()
    }
}

/// The result of a comparison.
#[derive(Debug)]
pub struct Comparison {
    /// The changes in the order of their places in the newer description. There are none if one description is invalid.
    pub changes: Vec<Change>,
    /// The findings for breaking changes that are not accepted, or the errors of the descriptions.
    pub report: Report,
}

/// Compares a description with an older description, as the macro does with `compatible_with`.
///
/// ```
/// use specweld_codegen::diagnostic::Source;
/// use specweld_codegen::options::Options;
///
/// let [older, newer] = ["1", "2"].map(|version| {
///     format!(r#"{{ "openapi": "3.1.0", "info": {{ "title": "Clock", "version": "{version}" }}, "paths": {{}} }}"#)
/// });
/// let [older, newer] = [("older.json", &older), ("newer.json", &newer)].map(|(name, text)| Source { name, text });
/// let comparison = specweld_codegen::compare(older, newer, &Options::default());
/// assert!(comparison.changes.is_empty() && !comparison.report.has_errors());
/// ```
pub fn compare<'a>(older: impl Into<Input<'a>>, newer: impl Into<Input<'a>>, options: &Options) -> Comparison {
    let Input { main, loader } = newer.into();
    let mut findings = Findings::with_levels(&options.levels, &options.allowed_places);
    let document = load_document(main, loader.clone(), options, &mut findings);
    let made = document.as_ref().and_then(|document| lower_checked(document, options, &mut findings));
    let mut sources =
        document.as_ref().map_or_else(|| files_without_document(main, loader.folder(), options), Document::located);
    let files = sources.len();
    let older = made
        .as_ref()
        .map(|(api, names)| ApiVersion { api, names })
        .map(|newer| Baseline::compare_with(older.into(), newer, files, options, &mut findings));
    sources.extend(older.iter().flat_map(Baseline::located));
    let mut report = Report::located(&findings, &sources);
    report.diagnostics.retain(|diagnostic| diagnostic.severity == Severity::Error);
    Comparison { changes: older.map_or_else(Vec::new, |it| it.changes), report }
}

/// Returns true if an error concerns only clients of the older description, so that code is still generated.
pub(crate) fn is_breaking_change(finding: &Finding) -> bool {
    finding.code == crate::diagnostic::Code::BreakingChange
}
