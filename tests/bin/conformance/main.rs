//! Conformance of real descriptions: the generator accepts each of them and the client compiles, or it refuses them for
//! a listed reason.

mod arguments;
mod check;
mod documents;
mod expand;
mod laws;
mod progress;
mod refused;
mod run;
mod state;
mod table;
mod verdict;
mod workshop;

use std::error::Error;
use std::fmt;
use std::io::{self, Write};
use std::process::ExitCode;

use arguments::{Arguments, Request};
use documents::Document;
use state::State;
use verdict::Verdict;
use workshop::Workshop;

/// An error of the run, not of a document.
type Fallible<T = ()> = Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    match Request::read(std::env::args().skip(1)).map_err(Into::into).and_then(execute) {
        Ok(code) => code,
        Err(error) => {
            print_line(io::stderr(), &error);
            ExitCode::FAILURE
        }
    }
}

fn execute(request: Request) -> Fallible<ExitCode> {
    match request {
        Request::Help => print_line(io::stdout(), arguments::HELP),
        Request::Expand { description, code, report, group } => {
            return Ok(expand::expand(&description, &code, &report, group)?);
        }
        Request::Run(arguments) => return run_all(&arguments),
    }
    Ok(ExitCode::SUCCESS)
}

/// Checks all given documents, and prints the table.
fn run_all(arguments: &Arguments) -> Fallible<ExitCode> {
    let documents = documents::find(&arguments.folders, &arguments.only)?;
    let workshop = Workshop::new(arguments)?;
    let mut state = State::open(&workshop, arguments)?;
    let mut verdicts = judge(&documents, &workshop, &mut state, arguments)?;
    verdicts.sort_by(|one, other| one.name.cmp(&other.name));
    let objections = refused::objections(&verdicts)?;
    print_line(io::stdout(), table::Table { verdicts: &verdicts, objections: &objections, folder: &workshop.folder });
    Ok(if objections.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Returns the stored verdicts of earlier runs, and the new ones from several workers.
fn judge(
    documents: &[Document],
    workshop: &Workshop,
    state: &mut State,
    arguments: &Arguments,
) -> Fallible<Vec<Verdict>> {
    let (known, open): (Vec<_>, Vec<_>) = documents.iter().partition(|it| state.get(it, arguments.laws).is_some());
    let mut verdicts: Vec<Verdict> = known.iter().filter_map(|it| state.get(it, arguments.laws)).collect();
    let mut progress = progress::Progress::new(documents.len(), verdicts.len());
    let work = |document: &Document| verdict::judge(document, workshop, arguments);
    run::by_workers(arguments.jobs, &open, work, |document, verdict| {
        progress.step(&verdict);
        state.put(document, &verdict)?;
        verdicts.push(verdict);
        Ok(())
    })?;
    Ok(verdicts)
}

/// Prints a line. A closed output is no error.
fn print_line(mut to: impl Write, what: impl fmt::Display) {
    let _: io::Result<()> = writeln!(to, "{what}");
}
