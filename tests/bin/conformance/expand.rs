//! Generation of a single description, in a separate process: a crash does not affect the other documents.

use std::path::Path;
use std::process::ExitCode;
use std::{fs, io, panic, thread};

use serde_json::{Value, json};
use specweld_codegen::diagnostic::{Report, Source};
use specweld_codegen::document::{self, Input, LoadError, Loader};
use specweld_codegen::options::{Grouping, Options};

/// A quarter of the stack that rustc gives a macro. Without optimisation, the generator needs several times the stack
/// of this build.
const STACK: usize = 2 << 20;

/// Writes the code, if the description has no errors, and the report.
pub(crate) fn expand(description: &Path, code: &Path, report: &Path, group: Grouping) -> io::Result<ExitCode> {
    let description = description.to_owned();
    let run = move || {
        let options = Options { group, ..Options::default() };
        with_files(&description, |input| specweld_codegen::explain(input, &options))
    };
    let (generated, findings) = match thread::Builder::new().stack_size(STACK).spawn(run)?.join() {
        Ok(outcome) => outcome?,
        // The panic message is on stderr already. The exit code reports the panic.
        Err(panic) => panic::resume_unwind(panic),
    };
    fs::write(report, report_as_json(&findings).to_string())?;
    if let Some(generated) = generated {
        fs::write(code, generated)?;
    } else if !findings.has_errors() {
        return Err(io::Error::other("the generated code is not Rust"));
    }
    Ok(ExitCode::SUCCESS)
}

/// Reads a description, and the files that it refers to.
pub(crate) fn with_files<T>(description: &Path, run: impl FnOnce(Input<'_>) -> T) -> io::Result<T> {
    let name = description.to_string_lossy();
    let text = read(&name).map_err(io::Error::other)?;
    let loader = Loader::new(|name| read(name).map_err(LoadError::Unreadable));
    Ok(run(Input { main: Source { name: &name, text: &text }, loader }))
}

fn read(name: &str) -> Result<String, String> {
    fs::read(name).map_err(|error| error.to_string()).and_then(document::decode_text)
}

/// Returns the report as JSON: `[severity, code, text]` of each finding, and the number of further warnings of each
/// code.
fn report_as_json(report: &Report) -> Value {
    let findings = report.diagnostics.iter();
    let findings: Value = findings.map(|it| json!([it.severity.to_string(), it.code.id(), it.text])).collect();
    let more: Value = report.more.warnings.iter().map(|(code, count)| (code.id().to_owned(), json!(count))).collect();
    json!({ "findings": findings, "more": more })
}
