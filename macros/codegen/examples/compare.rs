//! Holds a description against an older one: `cargo run -p specweld-codegen --example compare -- OLDER NEWER`.
//!
//! Prints every change that breaks clients with both places, and a line for each that does not. The exit code is 0 where
//! nothing breaks, 1 where something does, and 2 where one of the two cannot be read.

#![allow(clippy::print_stdout, reason = "it is a program that prints")]

use std::process::ExitCode;

use specweld_codegen::diagnostic::Source;
use specweld_codegen::document::Input;
use specweld_codegen::options::Options;
use specweld_codegen::{Comparison, compare};

#[path = "support/files.rs"]
mod files;

fn run(older: &str, newer: &str) -> Result<Comparison, String> {
    let [older_text, newer_text] = [files::text(older)?, files::text(newer)?];
    let input = |name, text| Input { main: Source { name, text }, loader: files::loader() };
    Ok(compare(input(older, &older_text), input(newer, &newer_text), &Options::default()))
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [older, newer] = arguments.as_slice() else {
        eprintln!("usage: compare OLDER NEWER");
        return ExitCode::from(2);
    };
    let Comparison { changes, report } = match run(older, newer) {
        Ok(comparison) => comparison,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::from(2);
        }
    };
    print!("{report}");
    for change in changes.iter().filter(|change| !change.is_breaking()) {
        println!("{}: {}", change.kind, change.message);
    }
    let breaks = changes.iter().filter(|change| change.is_breaking()).count();
    println!("{breaks} break clients, {} do not", changes.len() - breaks);
    match (report.has_errors(), breaks) {
        (false, _) => ExitCode::SUCCESS,
        (true, 0) => ExitCode::from(2),
        (true, _) => ExitCode::FAILURE,
    }
}
