//! The directives of a build script for Cargo.

use std::collections::BTreeSet;
use std::io::{Result, Write};

use specweld_codegen::diagnostic::{Report, Severity, counted};
use specweld_options::text::Fault;

/// The lines to print.
#[derive(Debug, Default)]
pub(crate) struct Directives {
    files: BTreeSet<String>,
    messages: Vec<String>,
}

impl Directives {
    /// Runs the script again if a file changes. Cargo also runs it again while a file is missing.
    pub(crate) fn depend_on(&mut self, files: &[String]) {
        self.files.extend(files.iter().filter(|file| !file.contains('\n')).cloned());
    }

    /// Adds the errors of options.
    pub(crate) fn faults(&mut self, faults: &[Fault]) {
        for fault in faults {
            self.error(&fault.to_string());
        }
    }

    /// Adds an error, which stops the build.
    pub(crate) fn error(&mut self, text: &str) {
        self.message("error", text);
    }

    /// Adds all errors, and the first warning of each code with the number of the others.
    pub(crate) fn report(&mut self, report: &Report) {
        let mut known = BTreeSet::new();
        for diagnostic in &report.diagnostics {
            if diagnostic.severity == Severity::Error {
                self.error(&diagnostic.text);
            } else if known.insert(diagnostic.code) {
                let is_like = |code, severity| code == diagnostic.code && severity == Severity::Warning;
                let all = report.diagnostics.iter().filter(|it| is_like(it.code, it.severity));
                let unwritten = report.more.warnings.get(&diagnostic.code).copied().unwrap_or_default();
                let more = all.map(|it| it.others + 1).sum::<usize>() + unwritten - diagnostic.others - 1;
                let end = match more {
                    0 => String::new(),
                    _ => format!("\n  and {} of this code", counted(more, "more warning")),
                };
                self.message("warning", &format!("{}{end}", diagnostic.text));
            }
        }
        if report.more.errors > 0 {
            self.error(&format!("and {}", counted(report.more.errors, "more error")));
        }
    }

    /// Adds a message. Cargo takes a directive per line, and prints its own prefix before each.
    fn message(&mut self, kind: &str, text: &str) {
        self.messages.extend(text.lines().map(|line| format!("cargo::{kind}={line}")));
    }

    pub(crate) fn write(&self, out: &mut impl Write) -> Result<()> {
        for file in &self.files {
            writeln!(out, "cargo::rerun-if-changed={file}")?;
        }
        self.messages.iter().try_for_each(|line| writeln!(out, "{line}"))
    }
}
