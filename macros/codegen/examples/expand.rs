//! Prints the code that the macro generates for a description: `cargo run -p specweld-codegen --features explain --example expand -- FILE`.

#![allow(clippy::print_stdout, reason = "it is a program that prints")]

use std::process::ExitCode;

use specweld_codegen::diagnostic::Source;
use specweld_codegen::document::Input;
use specweld_codegen::options::Options;

#[path = "support/files.rs"]
mod files;

fn main() -> ExitCode {
    let Some(name) = std::env::args().nth(1) else {
        eprintln!("usage: expand FILE");
        return ExitCode::FAILURE;
    };
    let text = match files::text(&name) {
        Ok(text) => text,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let input = Input { main: Source { name: &name, text: &text }, loader: files::loader() };
    let (code, report) = specweld_codegen::explain(input, &Options::default());
    eprint!("{report}");
    match code {
        Some(code) => {
            println!("{code}");
            ExitCode::SUCCESS
        }
        None => ExitCode::FAILURE,
    }
}
