//! One description generated, in a process of its own: whatever goes wrong, the others are not hurt.

use std::path::Path;
use std::process::ExitCode;
use std::{fs, io, panic, thread};

use serde_json::{Value, json};
use specweld_codegen::diagnostic::{Report, Source};
use specweld_codegen::document::{self, Input, LoadError, Loader};
use specweld_codegen::options::{Grouping, Options};

/// As much as the compiler gives to a macro, of which a build without optimisation needs several times what this one does.
const STACK: usize = 2 << 20;

/// Writes the code, if there is any, and the report.
pub(crate) fn expand(description: &Path, code: &Path, report: &Path, group: Grouping) -> io::Result<ExitCode> {
    let description = description.to_owned();
    let run = move || {
        let options = Options { group, ..Options::default() };
        with_files(&description, |input| specweld_codegen::explain(input, &options))
    };
    let (generated, findings) = match thread::Builder::new().stack_size(STACK).spawn(run)?.join() {
        Ok(outcome) => outcome?,
        // Its message is on stderr already; the exit code tells of it.
        Err(panic) => panic::resume_unwind(panic),
    };
    fs::write(report, told(&findings).to_string())?;
    if let Some(generated) = generated {
        fs::write(code, generated)?;
    } else if !findings.has_errors() {
        return Err(io::Error::other("what was generated is not Rust"));
    }
    Ok(ExitCode::SUCCESS)
}

/// Has a description read, with the files that it leads to.
pub(crate) fn with_files<T>(description: &Path, run: impl FnOnce(Input<'_>) -> T) -> io::Result<T> {
    let name = description.to_string_lossy();
    let text = read(&name).map_err(io::Error::other)?;
    let loader = Loader::new(|name| read(name).map_err(LoadError::Unreadable));
    Ok(run(Input { main: Source { name: &name, text: &text }, loader }))
}

fn read(name: &str) -> Result<String, String> {
    fs::read(name).map_err(|error| error.to_string()).and_then(document::decode_text)
}

/// Returns the report as JSON: `[severity, code, text]` for each finding, and the numbers of the warnings beyond these.
fn told(report: &Report) -> Value {
    let findings = report.diagnostics.iter();
    let findings: Value = findings.map(|it| json!([it.severity.to_string(), it.code.id(), it.text])).collect();
    let more: Value = report.more.warnings.iter().map(|(code, count)| (code.id().to_owned(), json!(count))).collect();
    json!({ "findings": findings, "more": more })
}
