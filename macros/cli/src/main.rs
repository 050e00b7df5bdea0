//! The program `cargo specweld`: the generator of the macro `generate_api!` on the command line.
//!
//! | exit code | |
//! |---|---|
//! | 0 | no error, no breaking change, and no outdated file |
//! | 1 | the descriptions have an error or a breaking change, or a generated file is outdated |
//! | 2 | wrong arguments or options, or a file that cannot be read or written |

mod arguments;
mod check;
mod clients;
mod colours;
mod diff;
mod difference;
mod expand;
mod explain;
mod init;
mod list;
mod output;
mod overlay;
mod progress;
mod report;
mod shell;

use std::io::Write;
use std::process::ExitCode;

use specweld_codegen::diagnostic::Report;

use self::arguments::Command;
use self::output::Output;

/// The result of a command that ran to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    /// There is nothing to report that stops a build.
    Accepted,
    /// There is an error, a breaking change, or an outdated file.
    Refused,
}

impl Outcome {
    /// Returns `Refused` for a report with errors.
    fn of(report: &Report) -> Self {
        if report.has_errors() { Self::Refused } else { Self::Accepted }
    }
}

fn main() -> ExitCode {
    let command = arguments::parse();
    let mut out = Output::stdout();
    let run = match &command {
        Command::Check(it) => check::run(it, &mut out),
        Command::Diff(it) => diff::run(it, &mut out),
        Command::List(it) => list::run(it, &mut out),
        Command::Expand(it) => expand::run(it, &mut out),
        Command::Overlay(it) => overlay::run(it, &mut out),
        Command::Init(it) => init::run(it, &mut out),
        Command::Completions { shell } => shell::completions(shell, &mut out),
        Command::Man { folder } => shell::manual(folder.as_deref(), &mut out),
        Command::Explain { code } => explain::run(code.as_deref(), &mut out),
    };
    match run.and_then(|outcome| out.flush().map(|()| outcome)) {
        Ok(Outcome::Accepted) => ExitCode::SUCCESS,
        Ok(Outcome::Refused) => ExitCode::FAILURE,
        Err(error) => {
            // OK because there is no other place for the error.
            let _ = Output::stderr().write_findings(&format!("error: {error}\n"));
            ExitCode::from(2)
        }
    }
}
